// Packed months: the same bytes come back, the same records are read, and one bad record hides no other.
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type TextFile, filesIn, formProblem, packText, packedWith } from '../../src/store/pack.ts';
import { recordsIn } from '../../src/store/read-file.ts';
import { parseYaml } from '../../src/store/yaml-parse.ts';
import { renderRecord, withoutEmpty } from '../../src/store/yaml-render.ts';
import { top } from '../support/folder.ts';
import { mutated } from '../support/mutated-yaml.ts';
import { chooseFrom, scruffy } from '../support/scruffy-yaml.ts';
import { recordLike } from '../support/yaml-data.ts';

const runs = Number(process.env['PACK_RUNS'] ?? 1);
const pack = 'followups/2024-03.yaml';
const header = '# yaml-language-server: $schema=../../.tend/schema/followup.schema.json\n';

const examples: readonly TextFile[] = readdirSync(path.join(top, 'examples/followups'), {
  recursive: true,
  encoding: 'utf8',
})
  .filter((name) => name.endsWith('.yaml'))
  .toSorted()
  .map((name) => ({
    path: `followups/2024-03/${path.basename(name)}`,
    text: readFileSync(path.join(top, 'examples/followups', name), 'utf8'),
  }));

function bytes(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** What the records of a file read as, in the words of the reader. */
function read(file: string, text: string) {
  const { records, findings } = recordsIn('followup', file, bytes(text));
  return { records: records.map(({ record }) => record), findings };
}

const three = packText(pack, examples.slice(0, 3));
const two = packText(pack, examples.slice(0, 2));

describe('the form', () => {
  test('is a list under the names of the files', () => {
    const lines = three.split('\n');
    expect(lines.slice(0, 3)).toEqual([
      '# yaml-language-server: $schema=../.tend/schema/followup-list.schema.json',
      `# ${path.basename(examples[0]!.path)}`,
      '- id: tgphgx9a',
    ]);
    expect(lines.filter((line) => line.startsWith('# 0') || line.startsWith('# 1'))).toHaveLength(2);
  });

  test('is read by the library as the list of the same records', () => {
    expect(parseYaml(three).data).toEqual(examples.slice(0, 3).map(({ text }) => parseYaml(text).data));
  });

  test('is in the order of the file names, whatever order they come in', () => {
    expect(packText(pack, examples.slice(0, 3).toReversed())).toBe(three);
  });

  test('takes more files in at their places', () => {
    expect(packedWith(pack, packText(pack, [examples[0]!, examples[2]!]), [examples[1]!])).toBe(three);
    expect(packedWith(pack, packText(pack, [examples[1]!, examples[2]!]), [examples[0]!])).toBe(three);
    expect(packedWith(pack, packText(pack, [examples[0]!]), examples.slice(1, 3))).toBe(three);
  });
});

/** A file of fields with comments, layout and quotes of every kind. */
const scruffyFile = fc
  .tuple(
    recordLike.filter((record) => withoutEmpty(record) != null),
    fc.array(fc.nat(), { minLength: 20, maxLength: 60 }),
    fc.constantFrom(header, '', '# only a note\n', `${header}\n# a note\n`, '\n\n'),
    fc.constantFrom('', '\n', '\n   \n', '# end\n', '\n# end\n\n'),
  )
  .map(([record, numbers, head, tail]) => {
    const choose = chooseFrom(numbers);
    const lines = choose(3) === 0 ? [renderRecord(record).trimEnd()] : scruffy(record, 0, choose);
    return `${head}${lines.join('\n')}\n${tail}`;
  });

const names = ['01-a-aaaaaaaa.yaml', '02-b-bbbbbbbb.yaml', '03-cccccccc.yaml'].map(
  (name) => `followups/2024-03/${name}`,
);

function filesOf(texts: readonly string[]): TextFile[] {
  return texts.map((text, at) => ({ path: names[at]!, text }));
}

describe('the way back', () => {
  test('gives the examples back byte for byte', () => {
    expect(filesIn(pack, packText(pack, examples))).toEqual(
      examples.toSorted((a, b) => (a.path < b.path ? -1 : 1)),
    );
  });

  test('gives any texts back byte for byte, and each reads the same on its own as in the list', () => {
    let packed = 0;
    fc.assert(
      fc.property(fc.array(scruffyFile, { minLength: 1, maxLength: 3 }), (texts) => {
        const files = filesOf(texts).filter(
          (file) => parseYaml(file.text).faults.length === 0 && formProblem(pack, file) == null,
        );
        if (files.length === 0) return;
        packed += files.length;
        const text = packText(pack, files);
        expect(filesIn(pack, text)).toEqual(files);
        expect(parseYaml(text).data).toEqual(files.map((file) => parseYaml(file.text).data));
      }),
      { seed: 31, numRuns: 250 * runs },
    );
    expect(packed).toBeGreaterThan(200 * runs);
  });

  test('nearly every text that is a record can be packed', () => {
    const problems = new Set<string>();
    fc.assert(
      fc.property(scruffyFile, (text) => {
        if (parseYaml(text).faults.length > 0) return;
        const problem = formProblem(pack, { path: names[0]!, text });
        if (problem) problems.add(problem);
      }),
      { seed: 32, numRuns: 250 * runs },
    );
    expect([...problems]).toEqual([]);
  });

  test.each([
    ['line_ends', 'id: aaaaaaaa\r\n'],
    ['mark', '\uFEFFid: aaaaaaaa\n'],
    ['no_end', 'id: aaaaaaaa'],
    ['document', '---\nid: aaaaaaaa\n'],
    ['flow', '{id: aaaaaaaa}\n'],
    ['flow', '# note\n  {id: aaaaaaaa}\n'],
  ])('%s: %j stays a file', (reason, text) => {
    expect(formProblem(pack, { path: names[0]!, text })).toBe(reason);
  });

  test.each(['a b.yaml', '.hidden.yaml', 'x\u2028y.yaml', 'a.b.yaml'])('a file called %j', (name) => {
    const file = { path: `followups/2024-03/${name}`, text: 'id: aaaaaaaa\n' };
    const problem = formProblem(pack, file);
    if (problem == null) expect(filesIn(pack, packText(pack, [file]))).toEqual([file]);
    else expect(problem).toBe('name');
  });
});

describe('a list that a person laid out anew', () => {
  const record = `id: aaaaaaaa\nname:\n  - x\n  - |\n    One.\n\n    Two.\n`;
  test.each([
    ['wider', '-   id: aaaaaaaa\n    name:\n      - x\n      - |\n        One.\n\n        Two.\n'],
    ['indented', '  - id: aaaaaaaa\n    name:\n      - x\n      - |\n        One.\n\n        Two.\n'],
    [
      'below the dash',
      '-\n    id: aaaaaaaa\n    name:\n      - x\n      - |\n        One.\n\n        Two.\n',
    ],
    ['CRLF', '- id: aaaaaaaa\r\n  name:\r\n    - x\r\n    - |\r\n      One.\r\n\r\n      Two.\r\n'],
    [
      'with a marker',
      '---\n# 01-aaaaaaaa.yaml\n- id: aaaaaaaa\n  name:\n    - x\n    - |\n      One.\n\n      Two.\n',
    ],
    ['without a last line end', '- id: aaaaaaaa\n  name:\n    - x\n    - |\n      One.\n\n      Two.'],
  ])('%s', (_name, list) => {
    const [file] = filesIn(pack, list.startsWith('---') ? list : `# 01-aaaaaaaa.yaml\n${list}`);
    expect(file!.path).toBe('followups/2024-03/01-aaaaaaaa.yaml');
    expect(file!.text).not.toContain('\r');
    const expected = (parseYaml(record).data as { name: string[] }).name[1]!.trimEnd();
    const data = parseYaml(file!.text).data as { id: string; name: string[] };
    expect([data.id, data.name[0], data.name[1]!.trimEnd()]).toEqual(['aaaaaaaa', 'x', expected]);
  });

  test('keeps the notes between two records with the one below', () => {
    const text = three.replace('# 15-', '\n# a note of li\n# 15-');
    const [, second] = filesIn(pack, text);
    expect(second).toEqual({ ...examples[1], text: examples[1]!.text.replace('\n', '\n# a note of li\n') });
  });

  test('a comment at the margin inside of a record stays in it', () => {
    const text = three.replace('\n  by: li\n', '\n# at the margin\n  by: li\n');
    expect(text).not.toBe(three);
    expect(read(pack, text)).toEqual(read(pack, three));
    expect(filesIn(pack, text)[0]!.text).toBe(
      examples[0]!.text.replace('\nby: li\n', '\n# at the margin\nby: li\n'),
    );
  });

  test('a record without a name gets the one that a new file would have', () => {
    const [one] = filesIn(pack, three.replace(/^# 06.*\n/m, ''));
    expect(one).toEqual({ path: 'followups/2024-03/06-tgphgx9a.yaml', text: examples[0]!.text });
  });

  test.each(['# ../../x.yaml', '# /etc/x.yaml', '# .x.yaml', '# a\\b.yaml'])(
    '%s names no file',
    (comment) => {
      expect(filesIn(pack, `${comment}\n${three.slice(three.indexOf('- id'))}`)[0]!.path).toBe(
        'followups/2024-03/06-tgphgx9a.yaml',
      );
    },
  );
});

describe('reading', () => {
  test('gives the records of the separate files', () => {
    const packed = read(pack, packText(pack, examples));
    const sorted = examples.toSorted((a, b) => (a.path < b.path ? -1 : 1));
    expect(packed).toEqual({
      records: sorted.flatMap(({ path, text }) => read(path, text).records),
      findings: [],
    });
  });

  test('finds the same in each record as in its file, so many lines below, and hides no other', () => {
    const [first, , last] = examples;
    let broken = 0;
    let alike = 0;
    fc.assert(
      fc.property(mutated(examples[1]!.text), (text) => {
        const file = { path: examples[1]!.path, text };
        const alone = read(file.path, text);
        if (/[\r\uFEFF]|^(?:---|\.\.\.)|^[[{]/mu.test(text) || !text.endsWith('\n') || text === '\n') return;
        const whole = packText(pack, [first!, file, last!]);
        const packed = read(pack, whole);
        // A dash at the margin is one record more, and the first line is not part of the list.
        if (
          /^-(?:\s|$)/mu.test(text) ||
          !text.startsWith(header) ||
          /^[\s#]/u.test(text.slice(header.length))
        )
          return;
        const shift = whole.split('\n').indexOf(`# ${path.basename(file.path)}`) + 1;
        expect(packed.records.map(({ id }) => id)).toEqual([
          first!.text.match(/^id: (\w+)/m)![1],
          ...alone.records.map(({ id }) => id),
          last!.text.match(/^id: (\w+)/m)![1],
        ]);
        // What the library stumbles over after the first fault is an echo, and depends on what comes below.
        const [one] = alone.findings;
        const [other] = packed.findings;
        expect(other == null).toBe(one == null);
        if (!one || !other) return;
        broken++;
        if (one.code !== other.code) {
          expect(one.code).toMatch(/^(?:yaml|file)/);
          return;
        }
        alike++;
        expect(other.line).toBe(Math.max(one.line + shift - 1, shift + 1));
        // Some faults are those of a line, and stand where it begins.
        if (one.line > 1) expect(one.column === 1 ? [1, 3] : [one.column + 2]).toContain(other.column);
        if (one.code.startsWith('shape.')) expect(packed.findings).toHaveLength(alone.findings.length);
      }),
      { seed: 33, numRuns: 600 * runs },
    );
    expect(broken).toBeGreaterThan(150);
    expect(alike / broken).toBeGreaterThan(0.95);
  });

  test('reads what the library reads of the whole list, or has something to say', () => {
    let agreed = 0;
    fc.assert(
      fc.property(mutated(two), (text) => {
        const { records, findings } = read(pack, text);
        if (findings.length > 0) return;
        agreed++;
        const { data, faults } = parseYaml(text);
        expect(faults).toEqual([]);
        expect(records).toEqual(data);
      }),
      { seed: 34, numRuns: 800 * runs },
    );
    expect(agreed).toBeGreaterThan(100);
  });

  const good = (id: string) =>
    `- id: ${id}\n  customer: b7wf9f6n\n  at: "2024-03-05"\n  by: li\n  recorded:\n    by: li\n    at: "2024-03-05"\n`;
  const around = (middle: string | Uint8Array) =>
    Buffer.concat([Buffer.from(good('aaaaaaaa')), Buffer.from(middle), Buffer.from(good('cccccccc'))]);

  test.each<[string, string | Uint8Array, string, number, number]>([
    ['a control character', '- id: bbbb\u0007bbb\n', 'file.control_character', 8, 11],
    ['a turned text', '- id: "\u202Ebbb"\n', 'file.bidi_control', 8, 8],
    ['bytes that are no UTF-8', Buffer.from('- id: bbbbbbbb # \xff\n', 'latin1'), 'file.encoding', 8, 18],
    ['an anchor', '- id: &a bbbbbbbb\n', 'yaml.anchor', 8, 7],
    ['a tag', '- !x\n  id: bbbbbbbb\n', 'yaml.tag', 8, 3],
    ['the same key twice', '- id: bbbbbbbb\n  id: bbbbbbbb\n', 'yaml.duplicate_key', 9, 3],
    ['a line out of place', '- id: bbbbbbbb\nno: 5\n', 'yaml.syntax', 9, 1],
    ['a list', '- - id: bbbbbbbb\n', 'file.not_a_map', 8, 1],
    ['a text', '- bbbbbbbb\n', 'file.not_a_map', 8, 1],
    ['nothing', '-\n', 'file.not_a_map', 8, 1],
    ['a wrong value', good('bbbbbbbb').replace('by: li', 'by: 5'), 'shape.unquoted', 11, 7],
    ['a name of another record', `# 05-x-dddddddd.yaml\n${good('bbbbbbbb')}`, 'record.file_name', 9, 7],
    [
      'a merge that is not resolved',
      `<<<<<<< HEAD\n${good('bbbbbbbb')}=======\n${good('dddddddd')}>>>>>>> theirs\n`,
      'file.conflict',
      8,
      1,
    ],
    ['too much in one record', `- id: bbbbbbbb\n  notes: ${'a'.repeat(300_000)}\n`, 'file.too_large', 8, 1],
    [
      'maps too deep in our own form',
      `- id: bbbbbbbb\n${Array.from({ length: 40 }, (_, at) => `${' '.repeat(2 * at + 2)}k:\n`).join('')}${' '.repeat(82)}k: x\n`,
      'yaml.too_deep',
      41,
      67,
    ],
    ['too deep a record', `- id: ${'['.repeat(5000)}\n`, 'yaml.too_deep', 8, 38],
  ])('%s is one finding at its place, and the record below is read', (_name, middle, code, line, column) => {
    const { records, findings } = recordsIn('followup', pack, around(middle));
    expect(records.at(-1)!.record.id).toBe('cccccccc');
    const [finding] = findings;
    expect([finding?.code, finding?.line, finding?.column]).toEqual([code, line, column]);
    expect(finding?.file).toBe(pack);
  });

  test.each<[string, Uint8Array, string]>([
    ['nothing', Buffer.from(''), 'file.empty'],
    ['blanks', Buffer.from(' \n\n'), 'file.empty'],
    ['comments alone', Buffer.from('# nothing\n'), 'pack.not_a_list'],
    ['a map', Buffer.from('id: aaaaaaaa\n'), 'pack.not_a_list'],
    ['a list in brackets', Buffer.from('[{id: aaaaaaaa}]\n'), 'pack.not_a_list'],
    ['a directive', Buffer.from('%YAML 1.1\n---\n- id: aaaaaaaa\n'), 'pack.not_a_list'],
    ['UTF-16', Buffer.from('\uFEFF- id: aaaaaaaa\n', 'utf16le'), 'file.encoding'],
    ['more than a packed month may hold', Buffer.alloc(16 * 1024 * 1024 + 1, 'a\n'), 'file.too_large'],
  ])('%s is one finding', (_name, content, code) => {
    const { records, findings } = recordsIn('followup', pack, content);
    expect([records, findings.map((finding) => finding.code)]).toEqual([[], [code]]);
  });

  test('where very much is wrong, plain records are read and the rest is counted', () => {
    const text = `${'- a\n'.repeat(501)}${good('aaaaaaaa')}\n${good('bbbbbbbb')}- a\n${good('cccccccc')}`;
    const { records, findings } = recordsIn('followup', pack, bytes(text));
    expect(records.map(({ record }) => record.id)).toEqual(['bbbbbbbb', 'cccccccc']);
    expect(findings).toHaveLength(502);
    expect(findings[0]!.message.en).toContain('2 more records were not looked at');
  });

  test('a record says where its parts are', () => {
    const { records } = recordsIn('followup', pack, bytes(three));
    const line = three.split('\n').findIndex((text) => text.includes('对方选择了另一家')) + 1;
    expect(records[1]!.item).toBe(1);
    expect(records[1]!.place(['summary'])).toEqual({ line, column: 12 });
    expect(records[1]!.place(['summary'], 'key')).toEqual({ line, column: 3 });
  });

  test('customers are never packed', () => {
    expect(recordsIn('customer', 'customers/2024-03.yaml', bytes(three)).findings[0]!.code).toBe(
      'file.not_a_map',
    );
  });
});
