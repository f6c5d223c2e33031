// The fast reader reads what the library reads, wherever it reads at all; and it reads what `tend` writes.
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { gate } from '../../src/store/gate.ts';
import { readCanonical } from '../../src/store/yaml-canonical.ts';
import { parseYaml } from '../../src/store/yaml-parse.ts';
import { renderRecord } from '../../src/store/yaml-render.ts';
import { top } from '../support/folder.ts';
import { mutated, noise } from '../support/mutated-yaml.ts';
import { chooseFrom, scruffy } from '../support/scruffy-yaml.ts';
import { recordLike } from '../support/yaml-data.ts';

// Where it reads, the gate lets the text pass and the library finds no fault and the same data.
function agrees(text: string): boolean {
  const fast = readCanonical(Buffer.from(text));
  if (fast == null) return false;
  expect(gate(new TextEncoder().encode(text))).toEqual({ text });
  const slow = parseYaml(text);
  expect({ faults: slow.faults, data: fast }).toEqual({ faults: [], data: slow.data });
  return true;
}

const examples = readdirSync(path.join(top, 'examples'), { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.yaml') && !name.endsWith('tend.yaml'))
  .map((name) => [name, readFileSync(path.join(top, 'examples', name), 'utf8')] as const);

describe('it reads what tend writes', () => {
  test.each(examples)('%s', (_name, text) => expect(agrees(text)).toBe(true));
});

describe('it agrees with the library', () => {
  test('on whatever the renderer writes', () => {
    let read = 0;
    fc.assert(
      fc.property(recordLike, (record) => {
        if (agrees(renderRecord(record, '# header'))) read++;
      }),
      { seed: 21, numRuns: 3000 },
    );
    expect(read).toBeGreaterThan(300);
  });

  test('on records changed by a typing error', () => {
    const texts = examples.map(([, text]) => text);
    fc.assert(
      fc.property(
        fc.constantFrom(...texts).chain(mutated),
        (text) => void (isReadable(text) && agrees(text)),
      ),
      { seed: 22, numRuns: 6000 },
    );
  });

  test('on records as people format them', () => {
    fc.assert(
      fc.property(recordLike, fc.array(fc.nat(), { minLength: 20, maxLength: 60 }), (record, numbers) => {
        agrees(`${scruffy(record, 0, chooseFrom(numbers)).join('\n')}\n`);
      }),
      { seed: 23, numRuns: 2000 },
    );
  });

  test('on noise', () => {
    fc.assert(
      fc.property(noise, (text) => void (isReadable(text) && agrees(text))),
      { seed: 24, numRuns: 3000 },
    );
  });
});

describe('characters', () => {
  const written = (code: number): Record<string, unknown> | null =>
    readCanonical(Buffer.from(`a: x${String.fromCharCode(code)}y\n`));

  test.each([
    0, 9, 0x0d, 0x1f, 0x7f, 0x80, 0x85, 0x9f, 0x2028, 0x2029, 0x202a, 0x202e, 0x2066, 0x2069, 0xfeff, 0xfffe,
    0xffff,
  ])('U+%i is refused or means something to some reader', (code) => expect(written(code)).toBeNull());

  test.each([0x7e, 0xa0, 0xff, 0x2027, 0x202f, 0x2065, 0x206a, 0x3002, 0x4e00, 0xfefe, 0xff0c, 0xfffd])(
    'U+%i is a letter like others',
    (code) => expect(written(code)).toEqual({ a: `x${String.fromCharCode(code)}y` }),
  );

  test.each([[[0xff]], [[0xc0, 0x8a]], [[0xe4, 0xb8]], [[0xed, 0xa0, 0x80]]])(
    'bytes that are no UTF-8: %j',
    (bytes) =>
      expect(
        readCanonical(Buffer.concat([Buffer.from('a: x'), Buffer.from(bytes), Buffer.from('\n')])),
      ).toBeNull(),
  );
});

// Only texts that pass the gate reach it.
function isReadable(text: string): boolean {
  return 'text' in gate(new TextEncoder().encode(text));
}

describe('what it leaves to the library', () => {
  test.each([
    ['a comment inside', 'a: x\n# note\nb: y\n'],
    ['a comment behind', 'a: x # note\n'],
    ['an empty line', 'a: x\n\nb: y\n'],
    ['flow style', 'a: [x, y]\n'],
    ['single quotes', "a: 'x'\n"],
    ['a text that goes on', 'a: x\n  y\n'],
    ['the same key twice', 'a: x\na: y\n'],
    ['other indentation', 'a:\n   b: x\n'],
    ['a number in another notation', 'a: 1e3\n'],
    ['hexadecimal', 'a: 0x1F\n'],
    ['octal', 'a: 0o17\n'],
    ['a number with a sign', 'a: +1\n'],
    ['not a number', 'a: .nan\n'],
    ['a leading zero', 'a: 0123\n'],
    ['null', 'a: null\n'],
    ['a key without a value', 'a:\nb: x\n'],
    ['no line end at the end', 'a: x'],
    ['CRLF', 'a: x\r\n'],
    ['a list at the top', '- a: x\n'],
    ['an anchor', 'a: &x y\n'],
    ['a hostile key', 'constructor: x\n'],
    ['comments alone', '# x\n'],
  ])('%s', (_name, text) => expect(readCanonical(Buffer.from(text))).toBeNull());
});
