// Texts that were YAML before something was cut out of them or put into them.
import * as fc from 'fast-check';

const pieces = [
  '\n',
  '\r\n',
  '  ',
  '\n  ',
  '\n- ',
  '- ',
  ': ',
  ':',
  '#',
  ' # c',
  '"',
  "'",
  '|',
  '|\n',
  '|2-\n',
  '>+\n',
  '\t',
  '',
  '[',
  ']',
  '{',
  '}',
  ',',
  '? ',
  '&a ',
  '*a ',
  '!!t ',
  '%',
  '---\n',
  '...',
  '\\',
  '\\x4',
  '@',
  '`',
  '<<: ',
  '~',
  ' ',
  'a',
  'b: 1\n',
  'k: "v"\n',
  '__proto__: ',
  '华',
  '👩‍👩‍👧',
  '\uFEFF',
  '\u2028',
  '\u0000',
  '<<<<<<< ',
  '0123',
  '\n\n',
];

/** Returns texts that differ from the given one in a few places. */
export function mutated(text: string): fc.Arbitrary<string> {
  const edit = fc.record({ at: fc.nat(text.length), drop: fc.nat(8), put: fc.constantFrom(...pieces) });
  return fc
    .array(edit, { maxLength: 5 })
    .map((edits) =>
      edits.reduce((now, { at, drop, put }) => now.slice(0, at) + put + now.slice(at + drop), text),
    );
}

/** Nothing but pieces of YAML. */
export const noise = fc.array(fc.constantFrom(...pieces), { maxLength: 40 }).map((parts) => parts.join(''));
