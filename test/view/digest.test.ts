// The looks of a digest: as wide as a mail, the same bytes each time, and data that stays data in every format.
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Digest } from '../../src/domain/digest.ts';
import type { DueItem } from '../../src/domain/due.ts';
import { fillSettings } from '../../src/domain/settings.ts';
import { type RobotKind, robotMessage } from '../../src/view/digest-chat.ts';
import { digestsHtml } from '../../src/view/digest-html.ts';
import { digestsJson } from '../../src/view/digest-json.ts';
import { type DigestLook, digestSubject, shownDigest } from '../../src/view/digest-shown.ts';
import { digestsMarkdown, digestsText } from '../../src/view/digest-text.ts';
import { width } from '../../src/view/text.ts';
import type { digestSectionLabels } from '../../src/words/digest.ts';

const settings = fillSettings({ team: [{ id: 'li', name: '李雷' }] });
const look: DigestLook = { lang: 'zh', settings, reveal: false };
const kinds: readonly RobotKind[] = ['wecom', 'dingtalk', 'feishu', 'slack'];

function item(given: Partial<DueItem> = {}): DueItem {
  return {
    id: 'bspq86jy',
    kind: 'next',
    customer: { id: 'b7wf9f6n', no: 'CRM202403001', name: '华东精工' },
    title: { en: 'call', zh: '电话' },
    owner: 'li',
    lead: null,
    due: '2024-05-18',
    days_late: 2,
    priority: 'medium',
    grade: null,
    escalation: 0,
    escalated_to: [],
    since: '2024-05-18',
    why: { en: 'why', zh: '原因' },
    command: 'tend done bspq86jy',
    ...given,
  };
}

function digestWith(items: readonly DueItem[], id: keyof typeof digestSectionLabels = 'overdue'): Digest {
  return {
    member: { id: 'li', name: '李雷' },
    day: '2024-05-20',
    sections: [{ id, items: items.map((one) => ({ item: one, isInherited: false })) }],
  };
}

const formats: Readonly<Record<string, (digest: Digest, with_?: DigestLook) => string>> = {
  text: (digest, with_ = look) => digestsText([shownDigest(digest, with_)]),
  md: (digest, with_ = look) => digestsMarkdown([shownDigest(digest, with_)]),
  html: (digest, with_ = look) => digestsHtml([shownDigest(digest, with_)], { title: 'x', lang: 'zh' }),
  json: (digest, with_ = look) => digestsJson([digest], { today: '2024-05-20', until: '2024-05-23' }, with_),
  ...Object.fromEntries(
    kinds.map((kind) => [
      kind,
      (digest: Digest, with_ = look) =>
        JSON.stringify(
          robotMessage(kind, shownDigest(digest, with_), { lang: 'zh', owner: 'li', signature: null }),
        ),
    ]),
  ),
};
const each = Object.keys(formats).map((name) => [name] as const);

/** Texts as people and attackers type them. */
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 120 }),
  fc.constantFrom(
    '\u001b]52;c;eA==\u0007',
    '<script>alert(1)</script>',
    '[x](http://eve.example)',
    '<@all> <!channel>',
    '**粗体** `x`',
    '很长的标题，'.repeat(30),
    'x'.repeat(300),
    '\u202Eevil\u2069',
    '电话 13812345678，邮箱 zhang@example.com',
    '👨‍👩‍👧 家庭',
  ),
);

describe('any data', () => {
  test('as text: no line wider than a mail, no control character, no blank at an end', () => {
    fc.assert(
      fc.property(anyText, anyText, anyText, fc.constantFrom('zh', 'en'), (name, title, why, lang) => {
        const one = item({
          customer: { id: 'b7wf9f6n', no: null, name },
          title: { en: title, zh: title },
          why: { en: why, zh: why },
        });
        const text = formats['text']!(digestWith([one]), { ...look, lang: lang as 'zh' });
        for (const line of text.split('\n')) {
          expect(width(line)).toBeLessThanOrEqual(76);
          expect(line).toBe(line.trimEnd());
        }
        // eslint-disable-next-line no-control-regex -- what must not be there
        expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/);
      }),
      { numRuns: 300, seed: 7 },
    );
  });

  test.each(each)('%s: phones and e-mails are masked, names of customers too', (name) => {
    const one = item({
      customer: { id: 'b7wf9f6n', no: null, name: '13912345678' },
      title: { en: 'x', zh: '拨打 13812345678' },
      why: { en: 'x', zh: '写信给 zhang.min@example.com' },
      command: 'tend log 13912345678',
    });
    const text = formats[name]!(digestWith([one]));
    expect(text).not.toMatch(/13812345678|13912345678|zhang\.min@/);
    expect(text).toMatch(/138(?:\*|＊|\\\*){4}5678/);
    if (['text', 'md', 'html', 'json'].includes(name)) {
      expect(text).toContain('tend log b7wf9f6n');
      expect(formats[name]!(digestWith([one]), { ...look, reveal: true })).toContain('13812345678');
    }
  });

  test.each(each)('%s: the same digest is the same bytes', (name) => {
    expect(formats[name]!(digestWith([item()]))).toBe(formats[name]!(digestWith([item()])));
  });

  test('as HTML it stays text', () => {
    const html = formats['html']!(
      digestWith([item({ title: { en: '', zh: '"><script>x</script><img src=x>' } })]),
    );
    expect(html).toContain('&lt;script&gt;x&lt;/script&gt;&lt;img src=x&gt;');
    expect(html).not.toMatch(/<(?:script|img|style|link|a)\b/);
  });

  test('as Markdown it stays text', () => {
    const md = formats['md']!(digestWith([item({ title: { en: '', zh: '[x](http://eve.example) <b>' } })]));
    expect(md).toContain('\\[x\\](http\\://eve.example) \\<b\\>');
  });

  test.each(kinds)('%s: nobody is called by it, and no link is made of it', (kind) => {
    const text = formats[kind]!(
      digestWith([item({ title: { en: '', zh: '<@all> <!channel> <at user_id="all"> [x](y) **b**' } })]),
    );
    if (kind === 'feishu') expect(text).toContain('{"tag":"text","text":"• 华东精工：<@all> <!channel>');
    else expect(text).not.toMatch(/<@|<!|<at|\*\*b/);
    // In Slack's own Markdown this is no link.
    if (kind === 'wecom' || kind === 'dingtalk') expect(text).not.toContain('[x]');
  });
});

describe('long ones', () => {
  const many = Array.from({ length: 300 }, (_, place) =>
    item({ id: `a${place}`, title: { en: `call ${place}`, zh: `电话沟通第 ${place} 次，请准备资料` } }),
  );

  test('what is merely there is cut, and says how to see the rest', () => {
    const text = formats['text']!(digestWith(many, 'silent'));
    expect(text.match(/^- /gm)).toHaveLength(20);
    expect(text).toContain('…… 另有 280 项：tend due --owner li');
    expect(formats['text']!(digestWith(many)).match(/^- /gm)).toHaveLength(100);
    expect(
      (JSON.parse(formats['json']!(digestWith(many))) as { items: { sections: { items: unknown[] }[] }[] })
        .items[0]!.sections[0]!.items,
    ).toHaveLength(300);
  });

  test.each([
    ['wecom', 4096],
    ['dingtalk', 20_000],
    ['feishu', 20 * 1024],
    ['slack', 40_000],
  ] as const)('%s takes it: below %i bytes, and it counts what is left out', (kind, most) => {
    const body = robotMessage(kind, shownDigest(digestWith(many), look), {
      lang: 'zh',
      owner: 'li',
      signature: null,
    }) as { markdown?: { content?: string; text?: string }; text?: string };
    const text = body.markdown?.content ?? body.markdown?.text ?? body.text ?? JSON.stringify(body);
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(most);
    const shown = text.split('•').length - 1;
    const hidden = Number(/另有 (\d+) 项：tend due/.exec(text.slice(text.lastIndexOf('另有')))?.[1] ?? 0);
    // 200 of the 300 are not in the section at all, and it says so itself where there is room.
    expect(shown + (hidden === 200 ? 0 : hidden)).toBe(100);
  });
});

test('the subject holds a day and numbers', () => {
  expect(digestSubject(digestWith([item()]), 'zh')).toBe('tend 2024-05-20 待办：逾期 1');
  expect(digestSubject(digestWith([item()]), 'en')).toBe('tend 2024-05-20: 1 overdue');
});
