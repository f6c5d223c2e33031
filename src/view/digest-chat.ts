// A digest as the body of a message to a chat robot, short enough for what each service takes. Signs and sends nothing.
import type { Label } from '../errors.ts';
import type { Webhook } from '../schema/generated/types.ts';
import { digestWords } from '../words/digest.ts';
import type { ShownDigest, ShownSection } from './digest-shown.ts';

export type RobotKind = Webhook['kind'];

/** What is sent with a message so that the service knows us; only Feishu has it in the body. */
export interface Signature {
  readonly timestamp: string;
  readonly sign: string;
}

/** Bytes of text a message may hold, some way below what each service documents: 4096, 20000, 20 K, 40000 characters. */
const room: Readonly<Record<RobotKind, number>> = {
  wecom: 3800,
  dingtalk: 15_000,
  feishu: 15_000,
  slack: 12_000,
};

/** Returns the JSON that the robot takes. */
export function robotMessage(
  kind: RobotKind,
  digest: ShownDigest,
  { lang, owner, signature }: { lang: keyof Label; owner: string; signature: Signature | null },
): object {
  const text = chatText(kind, digest, { lang, owner });
  switch (kind) {
    case 'wecom':
      return { msgtype: 'markdown', markdown: { content: text } };
    case 'dingtalk':
      return { msgtype: 'markdown', markdown: { title: plainMarks(digest.heading), text } };
    case 'feishu':
      return {
        ...signature,
        msg_type: 'post',
        content: {
          post: {
            [lang === 'zh' ? 'zh_cn' : 'en_us']: {
              title: digest.heading,
              content: text.split('\n').map((line) => [{ tag: 'text', text: line }]),
            },
          },
        },
      };
    case 'slack':
      return { text, mrkdwn: true, unfurl_links: false, unfurl_media: false };
  }
}

interface Style {
  readonly escape: (text: string) => string;
  readonly strong: (text: string) => string;
  /** What parts two lines. */
  readonly lineFeed: string;
  /** Whether the heading stands in the text; Feishu has a title of its own. */
  readonly hasHeading: boolean;
}

const bold = (text: string): string => `**${text}**`;

const styles: Readonly<Record<RobotKind, Style>> = {
  wecom: { escape: plainMarks, strong: bold, lineFeed: '\n', hasHeading: true },
  // A single line feed is none in its Markdown.
  dingtalk: { escape: plainMarks, strong: bold, lineFeed: '  \n', hasHeading: true },
  feishu: { escape: (text) => text, strong: (text) => text, lineFeed: '\n', hasHeading: false },
  slack: { escape: slackText, strong: (text) => `*${text}*`, lineFeed: '\n', hasHeading: true },
};

// Neither service has a way to escape: what would be a mark, a link or a mention becomes its full-width look-alike.
const wide: Readonly<Record<string, string>> = {
  '<': '＜',
  '>': '＞',
  '[': '［',
  ']': '］',
  '*': '＊',
  '`': '｀',
  '#': '＃',
  '@': '＠',
  '!': '！',
  _: '＿',
  '~': '～',
};

function plainMarks(text: string): string {
  return text.replace(/[<>[\]*`#@!_~]/g, (mark) => wide[mark] ?? mark);
}

// The three that Slack takes as its own are written as entities; the others are marks of its Markdown.
function slackText(text: string): string {
  return text
    .replace(/[*_~`]/g, (mark) => wide[mark] ?? mark)
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;');
}

function chatText(
  kind: RobotKind,
  { heading, counts, sections }: ShownDigest,
  { lang, owner }: { lang: keyof Label; owner: string },
): string {
  const { escape, strong, lineFeed, hasHeading } = styles[kind];
  const head = [...(hasHeading ? [strong(escape(heading))] : []), escape(counts)];
  const lines = sections.flatMap((section) => sectionLines(section, styles[kind]));
  const command = `tend due --owner ${owner}`;
  const end = (count: number): string =>
    escape((count > 0 ? digestWords.more({ count, command }) : digestWords.all({ command }))[lang]);
  let left = room[kind] - bytes([...head, end(99_999)].join(lineFeed));
  const kept: string[] = [];
  for (const { text } of lines) {
    left -= bytes(text) + lineFeed.length;
    if (left < 0) break;
    kept.push(text);
  }
  const count = lines.slice(kept.length).filter(({ isItem }) => isItem).length;
  return [...head, ...kept, end(count)].join(lineFeed);
}

interface Line {
  readonly text: string;
  readonly isItem: boolean;
}

// On a phone one line says what and how late; why and how are a `tend due` away.
function sectionLines({ heading, items, more }: ShownSection, { escape, strong }: Style): Line[] {
  return [
    { text: strong(escape(heading)), isItem: false },
    ...items.map(({ title, isImportant, facts: [when = ''] }) => ({
      text: escape(`• ${isImportant ? '★ ' : ''}${title}${when === '' ? '' : ` · ${when}`}`),
      isItem: true,
    })),
    ...(more == null ? [] : [{ text: escape(more), isItem: false }]),
  ];
}

function bytes(text: string): number {
  let count = 0;
  for (const mark of text) {
    const code = mark.codePointAt(0) ?? 0;
    count += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return count;
}
