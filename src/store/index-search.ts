// Which customers of an index may hold a text. Rules out what surely does not; the others are looked at by who asked.
import { tellingRun } from './index-groups.ts';
import { type RecordIndex, groupColumns, textAt } from './record-index.ts';

/** Returns the places of the groups in which all these folded texts may occur. */
export function mentions(index: RecordIndex, texts: readonly string[]): number[] {
  const tests = texts.map(testFor).filter((test) => test != null);
  const found = Array.from(index.groupIds.all, () => tests.map(() => false));
  // All customers, then everything else: the order in which the texts lie.
  for (const column of [0, groupColumns / 2])
    for (const [place, isFound] of found.entries()) {
      const bytes = partAt(index, place, column);
      for (const [order, test] of tests.entries()) isFound[order] ||= bytes == null || test(bytes);
    }
  return [...found.keys()].filter(
    (place) => index.isOdd[place] === 1 || found[place]?.every((isFound) => isFound) === true,
  );
}

type Test = (bytes: Buffer) => boolean;

const nothing = Buffer.alloc(0);

// Damaged texts rule out nothing: null.
function partAt({ groups, texts }: RecordIndex, place: number, column: number): Buffer | null {
  const at = place * groupColumns + column;
  const length = groups[at + 1] ?? 0;
  if (length === 0) return nothing;
  const bytes = textAt(texts, groups[at] ?? 0, length, groups[at + 2] ?? 0);
  return bytes && Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

function testFor(text: string): Test | null {
  const digits = text.replace(/[\s()+-]/g, '');
  // A phone number may be written with anything between its digits; its last four are in every way of writing it.
  if (/^\d{4,}$/.test(digits)) {
    const spaced = new RegExp(Array.from(digits.slice(-4)).join('(?:[\\s()+-]|\\\\[nt])*'));
    return (bytes) => spaced.test(bytes.toString('latin1'));
  }
  const run = tellingRun(text);
  if (run === '') return null;
  if (/[a-z]/.test(run)) {
    const anyCase = new RegExp(run, 'i');
    return (bytes) => anyCase.test(bytes.toString('latin1'));
  }
  const wanted = Buffer.from(run);
  return (bytes) => bytes.includes(wanted);
}
