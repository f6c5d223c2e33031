// Edits of YAML texts: the new data is what was wanted, and every line that did not change is still there.
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { editYaml } from '../../src/store/yaml-edit.ts';
import { parseYaml } from '../../src/store/yaml-parse.ts';
import { renderRecord, withoutEmpty } from '../../src/store/yaml-render.ts';
import { mutated } from '../support/mutated-yaml.ts';
import { changed, chooseFrom, scruffy } from '../support/scruffy-yaml.ts';
import { jsonLike, recordLike } from '../support/yaml-data.ts';

const orders: Record<string, readonly string[]> = {
  '': ['id', 'no', 'name', 'phone', 'contacts', 'address', 'tags', 'notes'],
  contacts: ['id', 'name', 'phone', 'email'],
  address: ['province', 'city', 'detail'],
};
const order = (path: readonly string[]) => orders[path.join('.')] ?? null;

function edit(source: string, change: (data: never) => unknown): string {
  const { data } = parseYaml(source);
  const after = change(structuredClone(data) as never);
  return editYaml(source, data as object, after as object, order);
}

/** The lines that only one of two texts has, by the longest common run of lines. */
function difference(before: string, after: string): { gone: string[]; come: string[] } {
  const [a, b] = [before.split('\n'), after.split('\n')];
  const longest = Array.from({ length: a.length + 1 }, () => Array.from({ length: b.length + 1 }, () => 0));
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      longest[i]![j] =
        a[i] === b[j] ? longest[i + 1]![j + 1]! + 1 : Math.max(longest[i + 1]![j]!, longest[i]![j + 1]!);
    }
  }
  const [gone, come]: [string[], string[]] = [[], []];
  for (let i = 0, j = 0; i < a.length || j < b.length;) {
    if (i < a.length && j < b.length && a[i] === b[j]) [i, j] = [i + 1, j + 1];
    else if (i < a.length && (j === b.length || longest[i + 1]![j]! >= longest[i]![j + 1]!))
      gone.push(a[i++]!);
    else come.push(b[j++]!);
  }
  return { gone, come };
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

const typed = `# yaml-language-server: $schema=../x.json
id: k7f3q2mx      # the key
name:   '华东精工'   # as on the licence

# who to call
contacts:
    - id: c1
      name: "李娜"     # Ms
      phone: 13888886666
    # the boss
    -   id: c2
        name: Wang
tags: [ vip,   重点 ]   # two
address: {province: 上海, city: 上海}
remind:
- 30d   # a month
- 7d
# long story
notes: |  # do not wrap
     One.

     Two.
our_own: 0x1F
`;

describe('one change', () => {
  test.each<[string, (data: never) => unknown, string[], string[]]>([
    [
      'of a scalar keeps the comment behind it',
      (d: { name: string }) => ({ ...d, name: 'Huadong: new' }),
      ["name:   '华东精工'   # as on the licence"],
      ['name:   "Huadong: new"   # as on the licence'],
    ],
    [
      'of a scalar in a list of entries',
      (d: { contacts: object[] }) => ({
        ...d,
        contacts: [{ ...d.contacts[0], phone: '13888886666' }, d.contacts[1]],
      }),
      ['      phone: 13888886666'],
      ['      phone: "13888886666"'],
    ],
    [
      'of a scalar in brackets',
      (d: object) => ({ ...d, tags: ['vip', 'a, b'] }),
      ['tags: [ vip,   重点 ]   # two'],
      ['tags: [ vip,   "a, b" ]   # two'],
    ],
    [
      'of a map in brackets',
      (d: object) => ({ ...d, address: { province: '上海', city: 'no' } }),
      ['address: {province: 上海, city: 上海}'],
      ['address: {province: 上海, city: "no"}'],
    ],
    [
      'to more than the brackets hold',
      (d: object) => ({ ...d, tags: ['vip', '重点', 'new'] }),
      ['tags: [ vip,   重点 ]   # two'],
      ['tags:   # two', '    - vip', '    - 重点', '    - new'],
    ],
    [
      'to a text of several lines',
      (d: object) => ({ ...d, name: 'One.\nTwo.' }),
      ["name:   '华东精工'   # as on the licence"],
      ['name:   |-   # as on the licence', '    One.', '    Two.'],
    ],
    [
      'of a text of several lines',
      (d: object) => ({ ...d, notes: 'Three.\n' }),
      ['     One.', '', '     Two.'],
      ['    Three.'],
    ],
    [
      'that adds a key at its place',
      (d: object) => ({ ...d, phone: '010-88886666' }),
      [],
      ['phone: "010-88886666"'],
    ],
    [
      'that adds a key without a place',
      (d: object) => ({ ...d, extra: { a: ['x'] } }),
      [],
      ['extra:', '    a:', '        - x'],
    ],
    ['that removes a key', (d: object) => ({ ...d, our_own: null }), ['our_own: 0x1F'], []],
    [
      'that removes a text of several lines',
      (d: object) => ({ ...d, notes: undefined }),
      ['notes: |  # do not wrap', '     One.', '', '     Two.'],
      [],
    ],
    [
      'that empties a list',
      (d: object) => ({ ...d, remind: [] }),
      ['remind:', '- 30d   # a month', '- 7d'],
      [],
    ],
    [
      'that adds to a list',
      (d: object) => ({ ...d, remind: ['30d', '14d', '7d', 'no'] }),
      [],
      ['- 14d', '- "no"'],
    ],
    ['that removes from a list', (d: object) => ({ ...d, remind: ['7d'] }), ['- 30d   # a month'], []],
    [
      'of the order of a list',
      (d: object) => ({ ...d, remind: ['7d', '30d'] }),
      ['- 30d   # a month'],
      ['- 30d'],
    ],
    [
      'that adds an entry to a list',
      (d: { contacts: object[] }) => ({
        ...d,
        contacts: [...d.contacts, { id: 'c3', name: 'Chen', phone: null }],
      }),
      [],
      ['    - id: c3', '      name: Chen'],
    ],
    [
      'that adds an entry at the front',
      (d: { contacts: object[] }) => ({ ...d, contacts: [{ id: 'c3' }, ...d.contacts] }),
      [],
      ['    - id: c3'],
    ],
    [
      'that removes an entry',
      (d: { contacts: object[] }) => ({ ...d, contacts: d.contacts.slice(1) }),
      ['    - id: c1', '      name: "李娜"     # Ms', '      phone: 13888886666'],
      [],
    ],
    [
      'that adds a key to an entry, at its place',
      (d: { contacts: object[] }) => ({
        ...d,
        contacts: [d.contacts[0], { ...d.contacts[1], email: 'a@b.cn', phone: '1' }],
      }),
      [],
      ['        phone: "1"', '        email: a@b.cn'],
    ],
    [
      'from a scalar to a map',
      (d: object) => ({ ...d, name: { zh: '华东' } }),
      ["name:   '华东精工'   # as on the licence"],
      ['name:   # as on the licence', '    zh: 华东'],
    ],
  ])('%s touches only its lines', (_, change, removed, added) => {
    const edited = edit(typed, change);
    const { gone, come } = difference(typed, edited);
    expect({ gone, come }).toEqual({ gone: removed, come: added });
    // The same edit of the same file with Windows line ends changes the same lines.
    expect(edit(typed.replaceAll('\n', '\r\n'), change)).toBe(edited.replaceAll('\n', '\r\n'));
    expect(edit(`\uFEFF${typed}`, change)).toBe(`\uFEFF${edited}`);
  });
});

describe('the place of', () => {
  test.each<[string, string, (data: never) => unknown, string]>([
    [
      'a key after its predecessor',
      'id: a\ntags:\n  - x\n',
      (d: object) => ({ ...d, name: 'Li' }),
      'id: a\nname: Li\ntags:\n  - x\n',
    ],
    [
      'a key before its successor',
      'notes: x\n',
      (d: object) => ({ ...d, name: 'Li' }),
      'name: Li\nnotes: x\n',
    ],
    [
      'a key whose successor has a comment above',
      '# head\nnotes: x\nours: y\n',
      (d: object) => ({ ...d, name: 'Li' }),
      '# head\nnotes: x\nours: y\nname: Li\n',
    ],
    [
      'two keys in their order',
      'id: a\nnotes: x\n',
      (d: object) => ({ ...d, phone: '1', name: 'Li' }),
      'id: a\nname: Li\nphone: "1"\nnotes: x\n',
    ],
    [
      'a key after a nested one',
      'id: a\ncontacts:\n  - id: c\n    more: {x: 1}\nnotes: x\n',
      (d: object) => ({ ...d, tags: ['t'] }),
      'id: a\ncontacts:\n  - id: c\n    more: {x: 1}\ntags:\n  - t\nnotes: x\n',
    ],
    [
      'a key below the kept blank lines of a text',
      'id: |+\n  a\n\n\nnotes: x\n',
      (d: object) => ({ ...d, name: 'Li' }),
      'id: |+\n  a\n\n\nname: Li\nnotes: x\n',
    ],
    [
      'a key above the comments at the end',
      'id: a\n# end\n',
      (d: object) => ({ ...d, ours: 1 }),
      'id: a\nours: 1\n# end\n',
    ],
    [
      'a key in a file without a last line break',
      'id: a',
      (d: object) => ({ ...d, name: 'Li' }),
      'id: a\nname: Li',
    ],
    [
      'an empty key',
      'id: a\nname: # who?\nnotes: x\n',
      (d: object) => ({ ...d, name: 'Li' }),
      'id: a\nname: Li # who?\nnotes: x\n',
    ],
    [
      'an empty list',
      'id: a\ntags: [] # none\n',
      (d: object) => ({ ...d, tags: ['t'] }),
      'id: a\ntags: # none\n  - t\n',
    ],
    [
      'a comment above a key that goes',
      'id: a\n# why\nname: Li\nnotes: x\n',
      (d: object) => ({ ...d, name: null }),
      'id: a\n# why\nnotes: x\n',
    ],
    [
      'a comment below a key behind a dash',
      '- kind: a\n  # why\n  name: Li\n- kind: b\n',
      (d: object[]) => [{ name: 'Li' }, d[1]],
      '-\n  # why\n  name: Li\n- kind: b\n',
    ],
    [
      'what follows a key behind a dash',
      '-   kind: a # gone\n    name: Li # stays\n',
      () => [{ name: 'Li' }],
      '-   name: Li # stays\n',
    ],
    [
      'a text with kept blank lines above a key that goes',
      'id: |+\n  a\n\nname: Li\n\nnotes: x\n',
      (d: object) => ({ ...d, name: null }),
      'id: |+\n  a\n\nnotes: x\n',
    ],
    [
      'an inner comment of a list that becomes a text',
      'id: a\ntags:\n  - x\n  # more?\nnotes: y\n',
      (d: object) => ({ ...d, tags: 'x\ny' }),
      'id: a\ntags: |-\n  x\n  y\nnotes: y\n',
    ],
    [
      'one blank line of two around a key that goes',
      'id: a\n\nname: Li\n\nnotes: x\n',
      (d: object) => ({ ...d, name: null }),
      'id: a\n\nnotes: x\n',
    ],
    [
      'the comments inside a map that goes',
      'id: a\naddress:\n  city: x\n\n  # floor?\n# why\nnotes: x\n',
      (d: object) => ({ ...d, address: null }),
      'id: a\n# why\nnotes: x\n',
    ],
    [
      'blank lines below a text that now ends in some',
      'id: a\n\nnotes: x\n',
      (d: object) => ({ ...d, id: 'a\n\n' }),
      'id: |+\n  a\n\nnotes: x\n',
    ],
    ['a first record', '# tend.yaml\n', () => ({ language: 'zh' }), '# tend.yaml\nlanguage: zh\n'],
    ['nothing', '# head\nid: a\n', () => ({}), '# head\n{}\n'],
    [
      'a record in brackets',
      '# head\n{id: a}\n',
      () => ({ id: 'a', name: 'Li' }),
      '# head\nid: a\nname: Li\n',
    ],
  ])('%s', (_, source, change, expected) => {
    expect(edit(source, change)).toBe(expected);
  });
});

describe('a packed month', () => {
  const packed = `# packed
- id: a1
  topic: First   # kept
  next:
    - id: n1
      state: open
- id: b2
  topic: Second
`;

  test('is edited by id', () => {
    const after = [
      { id: 'a1', topic: 'First', next: [{ id: 'n1', state: 'done' }] },
      { id: 'b2', topic: 'Second' },
      { id: 'c3', topic: 'Third' },
    ];
    expect(edit(packed, () => after)).toBe(
      `${packed.replace('state: open', 'state: done')}- id: c3\n  topic: Third\n`,
    );
  });

  test('loses a record and nothing else', () => {
    expect(edit(packed, (d: object[]) => d.slice(0, 1))).toBe(packed.slice(0, packed.indexOf('- id: b2')));
  });
});

describe('what cannot be edited', () => {
  test('a text that holds something else', () => {
    expect(() => editYaml('id: a\n', { id: 'b' }, { id: 'c' }, order)).toThrow(
      'edit does not start from this text',
    );
  });

  test('a text with faults', () => {
    expect(() => editYaml('id: "a\n', {}, { id: 'c' }, order)).toThrow('edit does not start from this text');
  });

  test('data that no file of ours can hold', () => {
    const after = JSON.parse('{"id": "a", "__proto__": 1}') as object;
    expect(() => editYaml('id: a\n', { id: 'a' }, after, order)).toThrow('edit does not verify');
  });
});

describe('whatever the data', () => {
  const choices = fc.array(fc.nat(1000), { minLength: 20, maxLength: 60 });
  const fresh = fc.array(jsonLike, { minLength: 3, maxLength: 6 });

  test('a text as people type it becomes a text that reads as wanted', () => {
    fc.assert(
      fc.property(
        recordLike,
        choices,
        choices,
        fresh,
        fc.boolean(),
        (record, style, moves, values, windows) => {
          const lines = ['# head', ...scruffy(record, 0, chooseFrom(style)), '# end'];
          const source = lines.join(windows ? '\r\n' : '\n');
          const { data, faults } = parseYaml(source);
          expect(faults).toEqual([]);
          const after = changed(data ?? {}, values, chooseFrom(moves));
          fc.pre(typeof after === 'object' && after !== null);
          const edited = editYaml(source, data ?? {}, after, order);
          expect(withoutEmpty(parseYaml(edited).data)).toEqual(withoutEmpty(after));
        },
      ),
      { seed: 5, numRuns: 1200 },
    );
  });

  test('so does a text with the less common forms of YAML, wherever it was touched', () => {
    const forms = `# head
id: k7f3q2mx
long: a plain text
  over two lines
folded: >-
  one
  two
quoted: "a
  b" # c
contacts:
  - id: c1
    other: [{platform: wx, handle: '@li'}, [1,
      2], x]
  -
    id: c2
grid:
- - a
  - - b
- c
notes: |+
  One.

  Two.

empty:
`;
    let edits = 0;
    fc.assert(
      fc.property(mutated(forms), choices, fresh, (source, moves, values) => {
        const { data } = parseYaml(source);
        const after = changed(data, values, chooseFrom(moves));
        if (!isObject(data) || !isObject(after)) return;
        const edited = editYaml(source, data, after, order);
        expect(withoutEmpty(parseYaml(edited).data)).toEqual(withoutEmpty(after));
        edits += 1;
      }),
      { seed: 10, numRuns: 2000 },
    );
    expect(edits).toBeGreaterThan(500);
  });

  test('any record becomes any other', () => {
    fc.assert(
      fc.property(recordLike, recordLike, (before, after) => {
        const source = renderRecord(before, '# head');
        const edited = editYaml(source, before, after, order);
        expect(withoutEmpty(parseYaml(edited).data)).toEqual(withoutEmpty(after));
        expect(edited.startsWith('# head\n')).toBe(true);
      }),
      { seed: 6, numRuns: 600 },
    );
  });

  test('nothing to change is nothing changed', () => {
    fc.assert(
      fc.property(recordLike, choices, (record, style) => {
        const source = scruffy(record, 0, chooseFrom(style)).join('\n');
        const data = parseYaml(source).data ?? {};
        expect(editYaml(source, data, structuredClone(data), order)).toBe(source);
      }),
      { seed: 7, numRuns: 500 },
    );
  });

  const line = fc.string({ unit: 'grapheme' });

  test('one field of a canonical file is one line', () => {
    const record = fc.record({ id: line, name: line, address: fc.record({ city: line }), more: recordLike });
    fc.assert(
      fc.property(record, line, fc.boolean(), (before, value, nested) => {
        const after = nested ? { ...before, address: { city: value } } : { ...before, name: value };
        const source = renderRecord(before).split('\n');
        const edited = editYaml(renderRecord(before), before, after, order).split('\n');
        expect(edited).toHaveLength(source.length);
        const key = nested ? /^ {2}city:/u : /^name:/u;
        expect(edited.filter((text, index) => text !== source[index] && !key.test(text))).toEqual([]);
        expect(edited.join('\n')).toBe(renderRecord(after));
      }),
      { seed: 8, numRuns: 500 },
    );
  });

  test('comments above fields outlive every edit of the fields', () => {
    const fields = fc.dictionary(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'), jsonLike, {
      noNullPrototype: true,
    });
    fc.assert(
      fc.property(fields, fields, (before, after) => {
        const kept = Object.entries(before).filter(([, value]) => withoutEmpty(value) != null);
        fc.pre(kept.length > 0 && withoutEmpty(after) != null);
        const source = kept
          .map(([key, value]) => `# about ${key}\n${renderRecord({ [key]: value })}`)
          .join('');
        const edited = editYaml(source, before, after, order).split('\n');
        for (const [key] of kept) expect(edited).toContain(`# about ${key}`);
      }),
      { seed: 9, numRuns: 500 },
    );
  });
});
