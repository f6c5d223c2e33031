// The text of a file that could not be merged: git's markers around exactly the entries that are disputed.
import type { Conflict } from '../domain/merge.ts';
import { diffLines, linesOf, mergeLines } from '../domain/merge-lines.ts';
import { isSame } from '../domain/merge-value.ts';

/** What three texts merge to. */
export type MarkedFile =
  | { readonly kind: 'clean'; readonly text: string }
  | {
      readonly kind: 'conflict';
      /** With git's markers around each disputed entry. */
      readonly text: string;
      /** Without markers: ours where they conflict, the edited one where one side deleted. Null where that is no record. */
      readonly unmarked: string | null;
      readonly conflicts: readonly Conflict[];
    };

/** How markers are written, and whether they are: not in a common ancestor that git makes of two. */
export interface Marking {
  readonly size: number;
  readonly isInner: boolean;
}

/** Lines of a text and what each side has in their place. */
interface Block {
  readonly from: number;
  readonly to: number;
  readonly ours: readonly string[];
  readonly theirs: readonly string[];
}

/** Returns two versions of some lines between markers. */
export function marked({ size }: Marking, ours: readonly string[], theirs: readonly string[]): string {
  const line = (sign: string, label = ''): string => `${sign.repeat(size)}${label}\n`;
  return [line('<', ' ours'), ...ours, line('='), ...theirs, line('>', ' theirs')].join('');
}

/** Returns what the lines merge to, whatever they mean; a conflict when both sides changed the same ones. */
export function lineConflict(base: string, ours: string, theirs: string, marking: Marking): MarkedFile {
  const chunks = mergeLines(linesOf(base), linesOf(ours), linesOf(theirs));
  const text = chunks
    .map((chunk) =>
      chunk.kind === 'clean' ? chunk.lines.join('') : marked(marking, chunk.ours, chunk.theirs),
    )
    .join('');
  const isClean = chunks.every(({ kind }) => kind === 'clean');
  return isClean ? { kind: 'clean', text } : { kind: 'conflict', text, unmarked: null, conflicts: [] };
}

/** Returns two records side by side that must not become one. */
export function wholeConflict(
  conflicts: readonly Conflict[],
  base: string,
  ours: string,
  theirs: string,
  marking: Marking,
): MarkedFile {
  const text = marking.isInner ? base : marked(marking, [ours], [theirs]);
  return { kind: 'conflict', text, unmarked: null, conflicts };
}

/**
 * Returns the merged text with a block of markers for each conflict. `edit` returns the text with some conflicts settled
 * as one side has them; blocks that would cross are one.
 */
export function markedText(
  text: string,
  conflicts: readonly Conflict[],
  edit: (conflicts: readonly Conflict[], side: 'ours' | 'theirs') => string,
  reading: (text: string) => unknown,
  marking: Marking,
): string {
  const lines = linesOf(text);
  const blocks = conflicts
    .flatMap((conflict) => blocksOf(lines, edit([conflict], 'ours'), edit([conflict], 'theirs')))
    .toSorted((a, b) => a.from - b.from || a.to - b.to);
  const [ours, theirs] = [edit(conflicts, 'ours'), edit(conflicts, 'theirs')];
  const isApart = blocks.every(({ from }, place) => from >= (blocks[place - 1]?.to ?? 0));
  const reads = (side: 'ours' | 'theirs', whole: string): boolean =>
    isSame(reading(assembled(lines, blocks, (block) => block[side].join(''))), reading(whole));
  const show = ({ ours: mine, theirs: other }: Block): string => marked(marking, mine, other);
  if (isApart && reads('ours', ours) && reads('theirs', theirs)) return assembled(lines, blocks, show);
  return assembled(linesOf(ours), blocksOf(linesOf(ours), ours, theirs), show);
}

// What one conflict leaves as it is in the text is what one of the sides has there.
function blocksOf(lines: readonly string[], ours: string, theirs: string): Block[] {
  const isOurs = lines.join('') === ours;
  const other = linesOf(isOurs ? theirs : ours);
  return diffLines(lines, other).map(({ from, to, at, end }) => {
    const [here, there] = [lines.slice(from, to), other.slice(at, end)];
    return { from, to, ours: isOurs ? here : there, theirs: isOurs ? there : here };
  });
}

function assembled(
  lines: readonly string[],
  blocks: readonly Block[],
  show: (block: Block) => string,
): string {
  let at = 0;
  let text = '';
  for (const block of blocks) {
    text += lines.slice(at, block.from).join('') + show(block);
    at = block.to;
  }
  return text + lines.slice(at).join('');
}
