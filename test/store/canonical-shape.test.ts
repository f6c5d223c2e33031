// What is compared with its shape while it is copied is what the slow way reads and finds nothing wrong with, whatever the text.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type AnyRecord, type RecordType, recordTypes } from '../../src/domain/record.ts';
import { type SureShape, sureShape } from '../../src/schema/sure-shape.ts';
import { validate } from '../../src/schema/validate.ts';
import { gate } from '../../src/store/gate.ts';
import { groupText, isOddBytes } from '../../src/store/index-groups.ts';
import { packText } from '../../src/store/pack.ts';
import { type DatedType, datedTypes, folderOf } from '../../src/store/paths.ts';
import { recordsIn } from '../../src/store/read-file.ts';
import { recordTexts } from '../../src/store/record-texts.ts';
import { canonicalFile } from '../../src/store/yaml-canonical.ts';
import { parseYaml } from '../../src/store/yaml-parse.ts';
import { renderRecord } from '../../src/store/yaml-render.ts';
import { top } from '../support/folder.ts';
import { mutated } from '../support/mutated-yaml.ts';
import { aRecordOf } from '../support/record-data.ts';

/** Runs of each property in `npm test`; more with TEND_PROPERTY_RUNS. */
const runs = Number(process.env['TEND_PROPERTY_RUNS'] ?? 150);

/** Returns whether it was read; then everything about it is right. */
function isSound(type: RecordType, text: string): boolean {
  const bytes = Buffer.from(text);
  const read = canonicalFile(bytes, sureShape(type));
  if (!read) return false;
  expect(gate(bytes)).toEqual({ text });
  const slow = parseYaml(text);
  expect(slow.faults).toEqual([]);
  expect(validate(type, slow.data)).toEqual([]);
  expect(JSON.parse(read.json.toString())).toEqual([slow.data]);
  const record = slow.data as AnyRecord & { next?: { id: string }[]; promises?: { id: string }[] };
  expect(read.facts).toEqual([
    {
      id: record.id,
      no: record.no ?? '',
      customer: 'customer' in record ? record.customer : '',
      next: (record.next ?? []).map(({ id }) => id),
      promises: (record.promises ?? []).map(({ id }) => id),
    },
  ]);
  return true;
}

const listed = (folder: string): string[] =>
  existsSync(folder) ? readdirSync(folder, { recursive: true, encoding: 'utf8' }) : [];

const examples = recordTypes.flatMap((type) =>
  listed(path.join(top, 'examples', folderOf(type)))
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => {
      const file = `${folderOf(type)}/${name}`;
      return { type, file, text: readFileSync(path.join(top, 'examples', file), 'utf8') };
    }),
);

test.each(recordTypes)('all of a %s can be compared', (type) => {
  const doubtful = (shape: SureShape): boolean =>
    shape.kind === 'never' ||
    [...shape.keys.values()].some((key) => doubtful(key.shape)) ||
    (shape.rest != null && doubtful(shape.rest));
  expect(doubtful(sureShape(type))).toBe(false);
});

describe('a record by itself', () => {
  test('is read when tend wrote it', () => {
    for (const { type, text } of examples) expect([text, isSound(type, text)]).toEqual([text, true]);
  });

  test.each(recordTypes)('a %s of any kind is read, or left to others', (type) => {
    let read = 0;
    fc.assert(
      fc.property(aRecordOf(type), (record) => void (read += Number(isSound(type, rendered(record))))),
      { seed: 31, numRuns: runs },
    );
    expect(read).toBeGreaterThan(runs / 2);
  });

  test.each(recordTypes)('a %s with something wrong in it is left to others', (type) => {
    fc.assert(
      fc.property(aRecordOf(type), fc.array(change, { minLength: 1, maxLength: 3 }), (record, changes) => {
        isSound(type, changes.reduce(changedLine, rendered(record)));
      }),
      { seed: 32, numRuns: runs * 3 },
    );
  });

  test('after typing errors', () => {
    const any = fc
      .constantFrom(...examples)
      .chain(({ type, text }) => fc.record({ type: fc.constant(type), text: mutated(text) }));
    fc.assert(
      fc.property(any, ({ type, text }) => void isSound(type, text)),
      { seed: 33, numRuns: runs * 5 },
    );
  });
});

function rendered(record: object): string {
  return renderRecord(record, '# header');
}

/** Values that fit some keys and not others, at the edges of what is allowed. */
const values = [
  '',
  ' ""',
  ' x',
  ' true',
  ' 0',
  ' -1',
  ' 6',
  ' 2.5',
  ' 10000000000001',
  ' "2024-02-30"',
  ' "2024-02-29"',
  ' "2024-05-01T25:00+08:00"',
  ' "12345678"',
  ' abcdefgh',
  ' ABC',
  ' open',
  ' a@b',
  ' a@b.example',
  ' two words',
  ' "a\\nb"',
  ' "\\u000a"',
  ' "say \\"x\\""',
  ` ${'x'.repeat(61)}`,
  ` ${'字'.repeat(100)}`,
  ` ${'x'.repeat(201)}`,
  ` ${'字'.repeat(20_001)}`,
  '\n  - x\n  - x',
  '\n  - x\n  - y',
  '\n  id: abcdefgh',
  '\n  - id: abcdefgh',
];

const change = fc.record({
  line: fc.nat(),
  how: fc.constantFrom('value', 'drop', 'twice', 'key', 'other'),
  value: fc.constantFrom(...values),
});

function changedLine(
  text: string,
  { line, how, value }: { line: number; how: string; value: string },
): string {
  const lines = text.split('\n').slice(0, -1);
  const place = 1 + (line % Math.max(1, lines.length - 1));
  const old = lines[place] ?? '';
  const margin = /^ */.exec(old)?.[0] ?? '';
  const [, key = '', rest = ''] = /^( *(?:- )?[a-z_0-9]+:)(.*)$/.exec(old) ?? [];
  const next = {
    value: [key === '' ? `${margin}-${value}` : key + value.replaceAll('\n', `\n${margin}`)],
    drop: [],
    twice: [old, old],
    key: [`${margin}strange:${rest}`],
    other: [old, `${margin}notes:${value.replaceAll('\n', `\n${margin}`)}`],
  }[how];
  lines.splice(place, 1, ...(next ?? []));
  return `${lines.join('\n')}\n`;
}

describe('a packed month', () => {
  const packs = datedTypes.flatMap((type): { type: DatedType; file: string; text: string }[] => {
    const files = examples.filter((one) => one.type === type && one.file.includes('/2024-0'));
    const file = `${folderOf(type)}/2024-04.yaml`;
    const own = files.map(({ file: name, text }) => ({ path: name, text }));
    return own.length === 0 ? [] : [{ type, file, text: packText(file, own) }];
  });

  const slow = ({ type, file, text }: { type: DatedType; file: string; text: string }) => {
    const { records, findings } = recordsIn(type, file, Buffer.from(text));
    return { records: records.map(({ record }) => record), findings };
  };

  const quick = ({ type, file, text }: { type: DatedType; file: string; text: string }) => {
    const read = recordTexts([{ type, file, bytes: Buffer.from(text), custom: undefined }]);
    const records = Array.from({ length: read.counts[0] ?? 0 }, (_, place) => {
      const [from, to] = read.spans.subarray(2 * place, 2 * place + 2);
      return JSON.parse(Buffer.from(read.texts.subarray(from, to)).toString()) as AnyRecord;
    });
    expect(read.ids).toBe(records.map(({ id }) => id).join(''));
    return { records, findings: read.findings.flatMap(([, findings]) => findings) };
  };

  test.each(packs)('$file says the same either way', (pack) => expect(quick(pack)).toEqual(slow(pack)));

  test('a record below the name of another is a finding', () => {
    for (const pack of packs) {
      const text = pack.text.replace(/-[0-9a-z]{8}\.yaml$/m, '-aaaaaaaa.yaml');
      expect(quick({ ...pack, text }).findings).toHaveLength(1);
      expect(quick({ ...pack, text })).toEqual(slow({ ...pack, text }));
    }
  });

  test('also after typing errors', () => {
    const any = fc
      .constantFrom(...packs)
      .chain((pack) => fc.record({ pack: fc.constant(pack), text: mutated(pack.text) }));
    fc.assert(
      fc.property(any, ({ pack, text }) => {
        expect(quick({ ...pack, text })).toEqual(slow({ ...pack, text }));
      }),
      { seed: 34, numRuns: Math.ceil(runs / 2) },
    );
  });
});

test('characters that are looked for in another form are seen in bytes as in texts', () => {
  const text = fc.string({
    unit: fc.oneof(fc.constantFrom(...'a中，é１Ⅳ〇ー“…·Ａ😀º°'), fc.string({ unit: 'binary' })),
  });
  fc.assert(
    fc.property(text, (summary) => {
      const bytes = Buffer.from(summary);
      const { isOdd } = groupText({ customer: null, others: { followup: [{ summary } as never] } });
      // A half of a pair is no UTF-8, and JSON writes it in ASCII.
      if (bytes.toString() === summary) expect(isOddBytes(bytes, 0, bytes.length)).toBe(isOdd);
    }),
    { seed: 35, numRuns: runs * 5 },
  );
});
