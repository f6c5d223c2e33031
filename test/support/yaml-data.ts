// Arbitrary data for the YAML tests: texts that YAML readers stumble over, and records made of them.
import * as fc from 'fast-check';

const hazards = fc.constantFrom(
  'no',
  'on',
  'y',
  '~',
  '',
  'null',
  '0123',
  '0x1F',
  '1e5',
  '.5',
  '12:30',
  '2024-05-01',
  '+8613888886666',
  '010-8888',
  '- a',
  'a: b',
  'a:',
  'a #b',
  '#',
  '&a',
  '*a',
  '!a',
  '|',
  '>',
  '%',
  '@',
  '"',
  "'",
  '{a: b}',
  '[a]',
  '---',
  '<<',
  '? ',
  ' a',
  'a ',
  '\t',
  'a\n',
  '\na',
  ' \n a',
  'a\n\n',
  '\n',
  'a\r\nb',
  '\u0085',
  '\u2028',
  '\uFEFF',
  '\u202E',
  '\uD800',
  '\u001B',
);

const lines = fc
  .array(fc.oneof(fc.string({ unit: 'grapheme' }), hazards, fc.constantFrom('', '  x', '\ty', 'One.')), {
    maxLength: 5,
  })
  .map((parts) => parts.join('\n'));

/** Any text: graphemes of all scripts, raw code units, several lines, and what YAML takes for something else. */
export const text: fc.Arbitrary<string> = fc.oneof(
  hazards,
  lines,
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme-ascii' }),
);

const number = fc
  .oneof(fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true }))
  .map((value) => value + 0);

/** A value without maps and lists. */
const scalar = fc.oneof({ weight: 4, arbitrary: text }, number, fc.boolean());

const key = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.constantFrom('id', 'name', 'no', 'on', 'tags', 'notes', 'address', 'k1', '华东', 'a b'),
  },
  fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 8 })
    .filter((name) => !/^(?:__proto__|constructor|prototype)$/u.test(name)),
);

const tree = fc.letrec<{ value: unknown; map: Record<string, unknown>; list: unknown[]; entries: unknown[] }>(
  (tie) => ({
    value: fc.oneof(
      { maxDepth: 4, depthIdentifier: 'tree' },
      { weight: 5, arbitrary: scalar },
      { weight: 1, arbitrary: fc.constant(null) },
      { weight: 2, arbitrary: tie('map') },
      { weight: 2, arbitrary: tie('list') },
      { weight: 2, arbitrary: tie('entries') },
    ),
    map: fc.dictionary(key, tie('value'), { maxKeys: 5, noNullPrototype: true, depthIdentifier: 'tree' }),
    list: fc.array(tie('value'), { maxLength: 4, depthIdentifier: 'tree' }),
    entries: fc
      .uniqueArray(fc.constantFrom('a1', 'b2', 'c3', 'd4', 'e5'), { maxLength: 4 })
      .chain((ids) =>
        fc.tuple(...ids.map((id) => fc.record({ id: fc.constant(id), what: scalar, more: tie('value') }))),
      ),
  }),
);

/** Any value of a record. */
export const jsonLike: fc.Arbitrary<unknown> = tree.value;

/** A map of such values, some of them null or empty. */
export const recordLike: fc.Arbitrary<Record<string, unknown>> = tree.map;
