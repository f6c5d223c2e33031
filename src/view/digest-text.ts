// Digests as plain text for any mail client, and as Markdown: no escapes, no tabs, no line wider than a mail is read.
import type { ShownDigest, ShownItem, ShownSection } from './digest-shown.ts';
import { mdText } from './markdown.ts';
import { width, wrap } from './text.ts';

/** The widest line that stays one line when a mail is answered: RFC 5322, 2.1.1, less two marks of quotation. */
const widest = 76;
const bullet = '- ';
const indent = '  ';

/** Returns the digests as plain text, one below the other. */
export function digestsText(digests: readonly ShownDigest[]): string {
  return digests.map(digestText).join(`\n${'*'.repeat(widest)}\n\n`);
}

/** Returns one digest as plain text. */
export function digestText({ heading, counts, sections }: ShownDigest): string {
  const head = [
    ...wrap(heading, widest),
    '='.repeat(Math.min(width(heading), widest)),
    ...wrap(counts, widest),
  ];
  return [head, ...sections.map(sectionLines)].map((lines) => `${lines.join('\n')}\n`).join('\n');
}

function sectionLines({ heading, items, more }: ShownSection): string[] {
  const rest = more == null ? [] : wrap(more, widest);
  return [heading, '-'.repeat(Math.min(width(heading), widest)), ...items.flatMap(itemLines), ...rest];
}

function itemLines({ title, isImportant, facts, command }: ShownItem): string[] {
  const room = widest - indent.length;
  const [first = '', ...more] = wrap(`${isImportant ? '★ ' : ''}${title}`, room);
  return [
    bullet + first,
    ...[...more, ...wrap(facts.join(' · '), room), command].map((line) => indent + line),
  ].map((line) => line.trimEnd());
}

/** Returns the digests as Markdown. */
export function digestsMarkdown(digests: readonly ShownDigest[]): string {
  return digests.map(digestMarkdown).join('\n');
}

function digestMarkdown({ heading, counts, sections }: ShownDigest): string {
  const parts = sections.map(
    ({ heading: title, items, more }) =>
      `## ${mdText(title)}\n\n${items.map(itemMarkdown).join('')}${more == null ? '' : `\n${mdText(more)}\n`}`,
  );
  return `# ${mdText(heading)}\n\n${mdText(counts)}\n\n${parts.join('\n')}`;
}

function itemMarkdown({ title, isImportant, facts, command }: ShownItem): string {
  const star = isImportant ? '★ ' : '';
  return `- ${star}**${mdText(title)}**\n  ${mdText(facts.join(' · '))}\n  \`${command.replaceAll('`', '')}\`\n`;
}
