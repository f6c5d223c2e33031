// An edit of a packed record is the edit of its file: the same lines change, and those of the other records never do.
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { UserError } from '../../src/errors.ts';
import { filesIn, formProblem, packText } from '../../src/store/pack.ts';
import { editPacked, typedPacked } from '../../src/store/pack-edit.ts';
import { editYaml } from '../../src/store/yaml-edit.ts';
import { parseYaml } from '../../src/store/yaml-parse.ts';
import { renderRecord, withoutEmpty } from '../../src/store/yaml-render.ts';
import { changed, chooseFrom, scruffy } from '../support/scruffy-yaml.ts';
import { jsonLike, recordLike } from '../support/yaml-data.ts';

const runs = Number(process.env['PACK_RUNS'] ?? 1);
const pack = 'followups/2024-03.yaml';
const header = '# yaml-language-server: $schema=../../.tend/schema/followup.schema.json\n';
const order = (path: readonly string[]) => (path.length === 0 ? ['id', 'no', 'name', 'tags', 'notes'] : null);

const filled = recordLike.filter((record) => withoutEmpty(record) != null);
const numbers = fc.array(fc.nat(), { minLength: 20, maxLength: 60 });

/** The texts of three files as people write them. */
const texts = fc
  .tuple(filled, filled, filled, numbers, fc.constantFrom(header, '', '# a note\n'))
  .map(([first, second, third, choices, head]) => {
    const choose = chooseFrom(choices);
    return [first, second, third].map((record, at) => {
      const lines = choose(3) === 0 ? [renderRecord(record).trimEnd()] : scruffy(record, 0, choose);
      return `${at === 1 ? head : header}${lines.join('\n')}\n`;
    });
  });

function filesOf(three: readonly string[]) {
  return three.map((text, at) => ({ path: `followups/2024-03/0${at + 1}-aaaaaaa${at}.yaml`, text }));
}

test('an edit in a packed month is the edit in the file, to the byte', () => {
  let edits = 0;
  fc.assert(
    fc.property(
      texts,
      fc.array(jsonLike, { minLength: 1, maxLength: 4 }),
      numbers,
      (three, fresh, choices) => {
        const files = filesOf(three);
        if (files.some((file) => parseYaml(file.text).faults.length > 0 || formProblem(pack, file) != null))
          return;
        const before = parseYaml(three[1]!).data as object;
        const after = changed(before, fresh, chooseFrom(choices));
        if (typeof after !== 'object' || Array.isArray(after) || withoutEmpty(after) == null) return;
        // A record always keeps its id; one that loses all of its keys is written anew.
        const kept = Object.keys(before).find(
          (key) => withoutEmpty((before as Record<string, unknown>)[key]) != null,
        );
        if (kept == null || withoutEmpty((after as Record<string, unknown>)[kept]) == null) return;
        let expected: string;
        try {
          expected = editYaml(three[1]!, before, after!, order);
        } catch {
          return;
        }
        const edited = editPacked({ pack, text: packText(pack, files), item: 1 }, before, after!, order);
        edits++;
        const [first, second, third] = filesIn(pack, edited);
        expect([first, third]).toEqual([files[0], files[2]]);
        expect(parseYaml(second!.text).data).toEqual(parseYaml(expected).data);
        expect(second!.text).toBe(expected);
      },
    ),
    { seed: 41, numRuns: 200 * runs },
  );
  expect(edits).toBeGreaterThan(60 * runs);
});

const record = (id: string) =>
  `${header}id: ${id}   # the key\nname: '华东'   # as on the licence\n\n# note\ntags: [a, b]\n`;
const packed = packText(pack, filesOf([record('aaaaaaa0'), record('aaaaaaa1'), record('aaaaaaa2')]));

function linesOf(text: string): string[] {
  return text.split('\n');
}

describe('one change', () => {
  test.each<[string, object, string[], string[]]>([
    [
      'of a value',
      { name: '华南' },
      ["  name: '华东'   # as on the licence"],
      ['  name: 华南   # as on the licence'],
    ],
    ['that adds a field', { no: 'GZ1' }, [], ['  no: GZ1']],
    ['that removes a field', { tags: null }, ['  tags: [a, b]'], []],
    [
      'of the first field',
      { id: 'bbbbbbbb' },
      ['- id: aaaaaaa1   # the key'],
      ['- id: bbbbbbbb   # the key'],
    ],
    [
      'that adds a text of several lines',
      { notes: 'One.\n\nTwo.' },
      [],
      ['  notes: |-', '    One.', '', '    Two.'],
    ],
  ])('%s', (_name, change, gone, come) => {
    const before = parseYaml(record('aaaaaaa1')).data as object;
    const edited = editPacked({ pack, text: packed, item: 1 }, before, { ...before, ...change }, order);
    const [old, now] = [linesOf(packed), linesOf(edited)];
    let start = 0;
    while (old[start] === now[start]) start++;
    let end = 0;
    while (end < Math.min(old.length, now.length) - start && old.at(-1 - end) === now.at(-1 - end)) end++;
    expect([old.slice(start, old.length - end), now.slice(start, now.length - end)]).toEqual([gone, come]);
  });

  test('that takes the first field away moves the dash', () => {
    const before = parseYaml(record('aaaaaaa1')).data as { id: string };
    const edited = editPacked({ pack, text: packed, item: 1 }, before, { ...before, id: null }, order);
    expect(edited).toContain("# 02-aaaaaaa1.yaml\n- name: '华东'   # as on the licence\n");
  });

  test('in a list with other columns', () => {
    const text = packed
      .replaceAll(/^(?=- |  )/gmu, '    ')
      .replaceAll(/^( *)- /gmu, '$1-   ')
      .replaceAll(/^ {6}(?! )/gmu, ' '.repeat(8));
    const before = parseYaml(record('aaaaaaa1')).data as object;
    const edited = editPacked({ pack, text, item: 1 }, before, { ...before, no: 'GZ1', name: 'x' }, order);
    expect(linesOf(edited).filter((line) => !linesOf(text).includes(line))).toEqual([
      '        no: GZ1',
      '        name: x   # as on the licence',
    ]);
  });

  test.each(['\r\n', '\n'])('with line ends %j', (end) => {
    const text = packed.replaceAll('\n', end);
    const before = parseYaml(record('aaaaaaa1')).data as object;
    const edited = editPacked({ pack, text, item: 1 }, before, { ...before, no: 'GZ1' }, order);
    expect(edited).toBe(text.replace(/(- id: aaaaaaa1.*\r?\n)/u, `$1  no: GZ1${end}`));
  });
});

describe('a typed text', () => {
  const path = 'followups/2024-03/02-aaaaaaa1.yaml';
  test('takes the place of the record, comments and all', () => {
    const text = `${header}# by hand\nid: aaaaaaa1\nname: "x"   # new\n\n`;
    const edited = typedPacked({ pack, text: packed, item: 1 }, { path, text });
    expect(filesIn(pack, edited)[1]).toEqual({ path, text });
    expect(filesIn(pack, edited)[2]).toEqual(filesIn(pack, packed)[2]);
  });
  test('that a list cannot hold is refused', () => {
    let problem = '';
    try {
      typedPacked({ pack, text: packed, item: 1 }, { path, text: '{id: aaaaaaa1}\n' });
    } catch (error) {
      problem = (error as UserError).problem.code;
    }
    expect(problem).toBe('pack.form');
  });
});
