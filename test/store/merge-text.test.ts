// The laws of merging texts, for every kind of file and for packed months; by lines as git does; comments, line ends, markers.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import * as fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { linesOf, mergeLines } from '../../src/domain/merge-lines.ts';
import { type Conflict, mergeRecord, settle } from '../../src/domain/merge.ts';
import { pruned } from '../../src/domain/merge-value.ts';
import { type MergedFile, kindOfPath, mergeFile, settleText } from '../../src/store/merge-text.ts';
import { packText } from '../../src/store/pack.ts';
import { folderOf, schemaLine } from '../../src/store/paths.ts';
import { parseYaml } from '../../src/store/yaml-parse.ts';
import { renderRecord } from '../../src/store/yaml-render.ts';
import { type Data, type MergedType, mergedTypes, threeOf } from '../support/record-data.ts';
import { chooseFrom, scruffy } from '../support/scruffy-yaml.ts';

/** `npm test` runs some 500 merges of texts, each both ways; TEND_MERGE_RUNS=2000 makes it 40,000. */
const numRuns = Number(process.env['TEND_MERGE_RUNS'] ?? 25);
const runs = { numRuns, seed: 20240520 };

const pathOf = (type: MergedType): string =>
  type === 'settings'
    ? 'tend.yaml'
    : type === 'customer'
      ? 'customers/a-recd0001.yaml'
      : `${folderOf(type)}/2024-05/07-a-recd0001.yaml`;

const written = (type: MergedType, data: Data): string => renderRecord(data, schemaLine(type, pathOf(type)));

const markers = /^(?:<{7} ours|={7}|>{7} theirs)$/mu;

/** One side of a text with markers. */
function sideOf(text: string, side: 'ours' | 'theirs'): string {
  return text.replaceAll(
    /^<{7} ours\n([\s\S]*?)^={7}\n([\s\S]*?)^>{7} theirs\n/gmu,
    side === 'ours' ? '$1' : '$2',
  );
}

const settledAll = (
  type: MergedType,
  data: unknown,
  conflicts: readonly Conflict[],
  side: 'ours' | 'theirs',
) => conflicts.reduce((sofar, conflict) => settle(type, sofar, conflict, side), data);

// A packed month is in the order of file names, which the records do not hold.
function byId(data: unknown): unknown {
  const id = (record: unknown): string => String((record as Data)['id']);
  return Array.isArray(data) ? data.toSorted((a, b) => (id(a) < id(b) ? -1 : 1)) : data;
}

function expectLaws(type: MergedType, file: string, texts: readonly [string, string, string]): MergedFile {
  const [base, ours, theirs] = texts;
  const data = texts.map((text) => parseYaml(text).data);
  const { merged, conflicts } = mergeRecord(type, data[0], data[1], data[2]);
  const result = mergeFile({ path: file, base, ours, theirs });
  const mirror = mergeFile({ path: file, base, ours: theirs, theirs: ours });
  if (result.kind === 'refused' || mirror.kind === 'refused') throw new Error('refused');
  if (conflicts.length === 0) {
    expect(result.kind).toBe('clean');
    expect(parseYaml(result.text).faults).toEqual([]);
    expect(byId(pruned(parseYaml(result.text).data) ?? {})).toEqual(byId(merged ?? {}));
    expect(mirror.text).toBe(result.text);
    return result;
  }
  if (result.kind !== 'conflict' || mirror.kind !== 'conflict') throw new Error('both changed it');
  expect(result.conflicts.length).toBe(conflicts.length);
  for (const side of ['ours', 'theirs'] as const) {
    expect(result.text).toMatch(markers);
    const wanted = settledAll(type, merged, conflicts, side);
    expect(byId(pruned(parseYaml(sideOf(result.text, side)).data))).toEqual(byId(wanted));
    const text = conflicts.reduce((sofar, one) => settleText(file, sofar, one, side), result.unmarked ?? '');
    expect(byId(pruned(parseYaml(text).data))).toEqual(byId(wanted));
  }
  expect(byId(pruned(parseYaml(result.unmarked ?? '').data))).toEqual(byId(merged));
  return result;
}

describe.each(mergedTypes)('%s', (type) => {
  test('what is clean reads as the fields merge, what is not has markers round just that', () => {
    fc.assert(
      fc.property(threeOf(type), (versions) => {
        const [base, ours, theirs] = versions.map((data) => written(type, data)) as [string, string, string];
        expectLaws(type, pathOf(type), [base, ours, theirs]);
        for (const [o, t] of [
          [ours, base],
          [base, ours],
          [ours, ours],
        ] as const)
          expect(mergeFile({ path: pathOf(type), base, ours: o, theirs: t })).toEqual({
            kind: 'clean',
            text: ours,
          });
      }),
      runs,
    );
  });

  test('however people type it', () => {
    fc.assert(
      fc.property(
        threeOf(type),
        fc.array(fc.nat(1000), { minLength: 40, maxLength: 40 }),
        (versions, numbers) => {
          const texts = versions.map((data) => {
            const lines = scruffy(data, 0, chooseFrom(numbers));
            return lines.length === 0 ? '# nothing\n' : `${lines.join('\n')}\n`;
          }) as [string, string, string];
          const result = expectLaws(type, pathOf(type), texts);
          if (result.kind === 'clean') expect(commentsOf(result.text)).toEqual(wantedComments(texts));
        },
      ),
      runs,
    );
  });
});

/** The comments of a text with how often each is there; scalars of these tests hold a sign in quotes or blocks only. */
function commentsOf(text: string): Record<string, number> {
  const found = ['# the last', '# about the next', '# at the margin', '# behind', '# nothing'];
  return Object.fromEntries(found.map((one) => [one, text.split(one).length - 1]));
}

function wantedComments(texts: readonly [string, string, string]): Record<string, unknown> {
  const [base = {}, ours = {}, theirs = {}] = texts.map(commentsOf);
  return Object.fromEntries(
    Object.keys(base).map((one) => {
      const [was = 0, mine = 0, other = 0] = [base[one], ours[one], theirs[one]];
      // Each side may have taken out another one of the same words.
      const gone = Math.max(was - mine, 0) + Math.max(was - other, 0);
      const least = was - gone + Math.max(mine - was, other - was, 0);
      return [one, expect.toSatisfy((count: number) => count >= least)];
    }),
  );
}

const customer = (lines: string): string => `id: cust0001\nname: 华东精工\n${lines}`;
const cases: readonly {
  readonly name: string;
  readonly base: string;
  readonly ours: string;
  readonly theirs: string;
  readonly merged: string;
}[] = [
  {
    name: 'neighbouring fields, with a comment of each side',
    base: 'owner: li # since May\nindustry: a\nsource: web\n',
    ours: 'owner: chen # since May\n# asked on the phone\nindustry: a\nsource: web\n',
    theirs: 'owner: li # since May\nindustry: b # seen on their site\nsource: web\n',
    merged: 'owner: chen # since May\n# asked on the phone\nindustry: b # seen on their site\nsource: web\n',
  },
  {
    name: 'tags of both, and one taken off',
    base: 'tags:\n  - a\n  - b\n',
    ours: 'tags:\n  - a\n  - b\n  - y\n',
    theirs: 'tags:\n  - b\n  - x\n',
    merged: 'tags:\n  - b\n  - x\n  - y\n',
  },
  {
    name: 'a list on one line',
    base: 'tags: [a]\n',
    ours: 'tags: [a, z]\n',
    theirs: 'tags: [a, x]\n',
    merged: 'tags:\n  - a\n  - x\n  - z\n',
  },
  {
    name: 'contacts that both added, each with its comment',
    base: 'contacts:\n  - id: aaaa0001\n    name: A\n',
    ours: 'contacts:\n  - id: aaaa0001\n    name: A\n  # the boss\n  - id: cccc0001\n    name: C\n',
    theirs: 'contacts:\n  - id: aaaa0001\n    name: A\n  - id: bbbb0001\n    name: B # met once\n',
    merged:
      'contacts:\n  - id: aaaa0001\n    name: A\n  - id: bbbb0001\n    name: B # met once\n  # the boss\n  - id: cccc0001\n    name: C\n',
  },
  {
    name: 'numbers and quotes that nobody touched stay as they were typed',
    base: "owner: li\nsource: 'web'\nneeds: {budget: 0500000}\n",
    ours: "owner: chen\nsource: 'web'\nneeds: {budget: 0500000}\n",
    theirs: "owner: li\nindustry: b\nsource: 'web'\nneeds: {budget: 0500000}\n",
    merged: "owner: chen\nindustry: b\nsource: 'web'\nneeds: {budget: 0500000}\n",
  },
  {
    name: 'notes that each wrote at another place',
    base: 'notes: |\n  one\n  two\n  three\n',
    ours: 'notes: |\n  zero\n  one\n  two\n  three\n',
    theirs: 'notes: |\n  one\n  two\n  three\n  four\n',
    merged: 'notes: |\n  zero\n  one\n  two\n  three\n  four\n',
  },
  {
    name: 'one side wrote the file anew, the other changed a field',
    base: 'owner: li\nindustry: a\nsource: web\n',
    ours: '\n# sorted by hand\nsource:   web\nindustry: "a"\n\nowner: li\n',
    theirs: 'owner: li\nindustry: b\nsource: web\n',
    merged: '\n# sorted by hand\nsource:   web\nindustry: b\n\nowner: li\n',
  },
];

describe('cases', () => {
  test.each(cases)('$name', ({ base, ours, theirs, merged }) => {
    const [b, o, t] = [base, ours, theirs].map(customer) as [string, string, string];
    const expected = { kind: 'clean', text: customer(merged) };
    expect(mergeFile({ path: 'customers/x.yaml', base: b, ours: o, theirs: t })).toEqual(expected);
    expect(mergeFile({ path: 'customers/x.yaml', base: b, ours: t, theirs: o })).toEqual(expected);
  });

  test.each([
    ['one field', 'owner: li\n', 'owner: chen\n', 'owner: wang\n', ['owner: chen', 'owner: wang']],
    ['added by both', '', 'source: web\n', 'source: fair\n', ['source: web', 'source: fair']],
    ['taken out and changed', 'source: web\n', '', 'source: fair\n', ['', 'source: fair']],
  ])('%s stands between markers', (_, base, ours, theirs, [mine = '', other = '']) => {
    const around = (text: string): string => customer(`${text}tags:\n  - ${text === ours ? 'b' : 'a'}\n`);
    const result = mergeFile({
      path: 'customers/x.yaml',
      base: around(base),
      ours: around(ours),
      theirs: around(theirs),
    });
    const line = (text: string): string => (text === '' ? '' : `${text}\n`);
    expect(result.kind === 'conflict' ? result.text : '').toBe(
      customer(`<<<<<<< ours\n${line(mine)}=======\n${line(other)}>>>>>>> theirs\ntags:\n  - b\n`),
    );
  });

  test('the size of markers is what git asks for', () => {
    const [base, ours, theirs] = ['a', 'b', 'c'].map((owner) => customer(`owner: ${owner}\n`)) as [
      string,
      string,
      string,
    ];
    const result = mergeFile({ path: 'customers/x.yaml', base, ours, theirs, markerSize: 9 });
    expect(result.kind === 'conflict' ? result.text : '').toContain('<<<<<<<<< ours\nowner: b\n=========\n');
  });

  test('in a common ancestor what is open is as before', () => {
    const [base, ours, theirs] = ['a', 'b', 'c'].map((owner) =>
      customer(`owner: ${owner}\nindustry: ${owner === 'c' ? 'new' : 'old'}\n`),
    ) as [string, string, string];
    const result = mergeFile({ path: 'customers/x.yaml', base, ours, theirs, isInner: true });
    expect(result.kind === 'conflict' ? result.text : '').toBe(customer('owner: a\nindustry: new\n'));
  });

  test('a comment that one side took out stays out, and one that has no place any more goes to the end', () => {
    const result = mergeFile({
      path: 'customers/x.yaml',
      base: customer('# old\nowner: li\nindustry: a\nsource: web\n'),
      ours: customer('owner: chen\nindustry: a\nsource: web\n'),
      theirs: customer('# old\nowner: li\nindustry: b\n# why not\nsource: web\n# the end\n'),
    });
    expect(result).toEqual({
      kind: 'clean',
      text: customer('owner: chen\nindustry: b\n# why not\nsource: web\n# the end\n'),
    });
  });
});

describe('how a file is written', () => {
  const [base, ours, theirs] = [
    'owner: li\nindustry: a\n',
    'owner: chen\nindustry: a\n',
    'owner: li\nindustry: b\n',
  ].map(customer) as [string, string, string];
  const merged = customer('owner: chen\nindustry: b\n');
  const crlf = (text: string): string => text.replaceAll('\n', '\r\n');
  const mark = (text: string): string => `\uFEFF${text}`;
  const open = (text: string): string => text.slice(0, -1);

  test.each([
    ['CRLF everywhere', crlf(base), crlf(ours), crlf(theirs), crlf(merged)],
    ['ours turned into CRLF', base, crlf(ours), theirs, crlf(merged)],
    ['theirs turned into LF', crlf(base), crlf(ours), theirs, merged],
    ['a mark at the start', mark(base), mark(ours), mark(theirs), mark(merged)],
    ['no break at the end', open(base), open(ours), open(theirs), open(merged)],
    ['a break that one side added', open(base), open(ours), theirs, merged],
  ])('%s', (_, b, o, t, wanted) => {
    expect(mergeFile({ path: 'customers/x.yaml', base: b, ours: o, theirs: t })).toEqual({
      kind: 'clean',
      text: wanted,
    });
  });

  test('a block at the end keeps the break that is part of it', () => {
    const text = (owner: string, industry: string): string =>
      customer(`owner: ${owner}\nindustry: ${industry}\nnotes: |\n  long`);
    const result = mergeFile({
      path: 'customers/x.yaml',
      base: text('li', 'a'),
      ours: text('chen', 'a'),
      theirs: text('li', 'b'),
    });
    if (result.kind !== 'clean') throw new Error(result.kind);
    expect(parseYaml(result.text).data).toMatchObject({ owner: 'chen', industry: 'b' });
  });

  test.each([
    ['bytes that are no UTF-8', new Uint8Array([0x61, 0xff, 0x0a])],
    ['a zero byte', new Uint8Array([0x61, 0x00, 0x0a])],
  ])('%s are refused', (_, bytes) => {
    const result = mergeFile({ path: 'customers/x.yaml', base: 'a\n', ours: bytes, theirs: 'b\n' });
    expect(result.kind === 'refused' ? result.why.code : '').toBe('file.encoding');
  });

  test.each([
    [
      'a file that does not parse',
      'customers/x.yaml',
      'a: [\nb: 1\nc: 1\n',
      'a: [\nb: 2\nc: 1\n',
      'a: [\nb: 1\nc: 2\n',
    ],
    ['any other file', 'README.md', 'a\nb\nc\n', 'A\nb\nc\n', 'a\nb\nC\n'],
  ])('%s merges by lines', (_, path_, b, o, t) => {
    const result = mergeFile({ path: path_, base: b, ours: o, theirs: t });
    expect(result.kind).toBe(path_ === 'README.md' ? 'clean' : 'conflict');
  });
});

describe('packed months', () => {
  const month = (records: readonly Data[]): string =>
    records.length === 0
      ? ''
      : packText(
          'followups/2024-05.yaml',
          records.map((record) => ({
            path: `followups/2024-05/07-x-${String(record['id'])}.yaml`,
            text: written('followup', record),
          })),
        );
  const three = fc
    .tuple(threeOf('followup'), threeOf('followup'), threeOf('followup'))
    .map((all) => [0, 1, 2].map((version) => all.map((one, at) => ({ ...one[version], id: `recd000${at}` }))))
    .chain(
      (versions) =>
        fc.tuple(
          ...versions.map((records) => fc.subarray(records, { minLength: 2 })),
        ) as fc.Arbitrary<unknown> as fc.Arbitrary<[Data[], Data[], Data[]]>,
    );

  test('merge record by record, and what nobody or one side changed keeps its bytes', () => {
    fc.assert(
      fc.property(three, (versions) => {
        const texts = versions.map(month) as [string, string, string];
        const result = expectLaws('followup', 'followups/2024-05.yaml', texts);
        const [base, ours, theirs] = versions;
        const textIn = (records: readonly Data[], id: unknown): string | null => {
          const record = records.find((one) => one['id'] === id);
          return record == null ? null : month([record]).split('\n').slice(1).join('\n');
        };
        for (const id of ['recd0000', 'recd0001', 'recd0002']) {
          const [b, o, t] = [base, ours, theirs].map((records) => textIn(records, id));
          const wanted = o === t || t === b ? o : o === b ? t : null;
          if (wanted != null && result.kind !== 'refused') expect(result.text).toContain(wanted);
        }
      }),
      runs,
    );
  });

  test('a record that was added on both sides stands once, in the order of the names', () => {
    const record = (id: string): Data => ({
      id,
      customer: 'cust0001',
      at: '2024-05-07',
      by: 'li',
      recorded: { by: 'li', at: '2024-05-07' },
    });
    const [a, b, c, d] = ['aaaa0001', 'bbbb0001', 'cccc0001', 'dddd0001'].map(record) as [
      Data,
      Data,
      Data,
      Data,
    ];
    const files = { path: 'crm/followups/2024-05.yaml', base: month([a, d]) };
    const wanted = { kind: 'clean', text: month([a, b, c, d]) };
    expect(mergeFile({ ...files, ours: month([a, c, d]), theirs: month([a, b, c, d]) })).toEqual(wanted);
    expect(mergeFile({ ...files, ours: month([a, c, d]), theirs: month([a, b, d]) })).toEqual(wanted);
    expect(mergeFile({ ...files, ours: month([a, b, d]), theirs: month([a, c, d]) })).toEqual(wanted);
  });
});

test.each([
  ['tend.yaml', 'settings'],
  ['crm/tend.yaml', 'settings'],
  ['crm/customers/a-cust0001.yaml', 'customer'],
  ['followups/2024-05/07-a-foll0001.yaml', 'followup'],
  ['followups/2024-05.yaml', 'followup'],
  ['x/tasks/2024-05/07-a.yaml', 'task'],
  ['customers/a.txt', null],
  ['notes/2024-05/07-a.yaml', null],
  ['followups/a.yaml', null],
  ['.tend/schema/customer.schema.json', null],
])('%s holds %s', (file, kind) => expect(kindOfPath(file)).toBe(kind));

describe('by lines', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'tend-lines-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('clean where git is clean, and the same then', () => {
    const lines = fc.uniqueArray(fc.nat(60).map(String), { minLength: 1, maxLength: 20 });
    const edited = (base: readonly string[]) =>
      fc
        .tuple(
          fc.subarray([...base]),
          fc.array(
            fc.tuple(
              fc.nat(20),
              fc.nat(9).map((n) => `new ${n}`),
            ),
            { maxLength: 3 },
          ),
        )
        .map(([kept, added]) => {
          const out = kept.length < base.length / 2 ? [...base] : [...kept];
          for (const [at, line] of added)
            if (!out.includes(line)) out.splice(Math.min(at, out.length), 0, line);
          return out;
        });
    fc.assert(
      fc.property(
        lines.chain((base) => fc.tuple(fc.constant(base), edited(base), edited(base))),
        (versions) => {
          const texts = versions.map((one) => one.map((line) => `${line}\n`).join(''));
          const names = ['base', 'ours', 'theirs'].map((name) => path.join(folder, name));
          for (const [at, name] of names.entries()) writeFileSync(name, texts[at]!);
          const git = spawnSync('git', ['merge-file', '-p', names[1]!, names[0]!, names[2]!], {
            encoding: 'utf8',
          });
          const chunks = mergeLines(linesOf(texts[0]!), linesOf(texts[1]!), linesOf(texts[2]!));
          const isClean = chunks.every(({ kind }) => kind === 'clean');
          expect(isClean).toBe(git.status === 0);
          if (isClean)
            expect(chunks.flatMap((chunk) => (chunk.kind === 'clean' ? chunk.lines : [])).join('')).toBe(
              git.stdout,
            );
        },
      ),
      { ...runs, numRuns: numRuns * 3 },
    );
  });
});
