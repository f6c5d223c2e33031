// Merges three versions of a list of lines, as git does. It knows nothing of what the lines mean.

/** A place where two lists differ: a[from, to) became b[at, end). */
export interface LineChange {
  readonly from: number;
  readonly to: number;
  readonly at: number;
  readonly end: number;
}

/** Lines on which all agree or that one side changed, or those that both changed differently. */
export type Chunk =
  | { readonly kind: 'clean'; readonly lines: readonly string[] }
  | { readonly kind: 'conflict'; readonly ours: readonly string[]; readonly theirs: readonly string[] };

/** More differing lines than this are one change: nobody reads them one by one, and finding them costs their square. */
const maxChanges = 2000;

/** Returns the changes that turn one list into the other, in order (Myers). */
export function diffLines(before: readonly string[], after: readonly string[]): readonly LineChange[] {
  let head = 0;
  while (head < before.length && head < after.length && before[head] === after[head]) head++;
  let tail = 0;
  const most = Math.min(before.length, after.length) - head;
  while (tail < most && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail++;
  const inner = changesIn(before.slice(head, before.length - tail), after.slice(head, after.length - tail));
  return inner.map(({ from, to, at, end }) => ({
    from: from + head,
    to: to + head,
    at: at + head,
    end: end + head,
  }));
}

function changesIn(before: readonly string[], after: readonly string[]): LineChange[] {
  if (before.length === 0 && after.length === 0) return [];
  const whole = [{ from: 0, to: before.length, at: 0, end: after.length }];
  if (before.length === 0 || after.length === 0) return whole;
  const trace = furthestPaths(before, after);
  return trace == null ? whole : wayBack(trace, before, after);
}

// For each number of changes, how far down `before` each diagonal gets; null when there are too many.
function furthestPaths(before: readonly string[], after: readonly string[]): Int32Array[] | null {
  const trace: Int32Array[] = [];
  for (let changes = 0; changes <= Math.min(maxChanges, before.length + after.length); changes++) {
    const reached = new Int32Array(2 * changes + 3);
    const last = trace.at(-1);
    trace.push(reached);
    for (let diagonal = -changes; diagonal <= changes; diagonal += 2) {
      const start = last == null ? 0 : startOn(last, changes, diagonal);
      let x = start;
      while (x < before.length && x - diagonal < after.length && before[x] === after[x - diagonal]) x++;
      reached[diagonal + changes + 1] = x;
      if (x >= before.length && x - diagonal >= after.length) return trace;
    }
  }
  return null;
}

// A diagonal is reached from its neighbours of the round before; the array of a round is one longer at both ends.
function startOn(last: Int32Array, changes: number, diagonal: number): number {
  const down = last[diagonal + 1 + changes] ?? 0;
  const right = (last[diagonal - 1 + changes] ?? 0) + 1;
  return comesDown(last, changes, diagonal) ? down : right;
}

function comesDown(last: Int32Array, changes: number, diagonal: number): boolean {
  if (diagonal === -changes) return true;
  if (diagonal === changes) return false;
  return (last[diagonal - 1 + changes] ?? 0) < (last[diagonal + 1 + changes] ?? 0);
}

function wayBack(
  trace: readonly Int32Array[],
  before: readonly string[],
  after: readonly string[],
): LineChange[] {
  const changes: LineChange[] = [];
  let x = before.length;
  let y = after.length;
  for (let round = trace.length - 1; round > 0; round--) {
    const last = trace[round - 1] ?? new Int32Array();
    const diagonal = x - y;
    const isDown = comesDown(last, round, diagonal);
    const start = startOn(last, round, diagonal);
    const [from, at] = isDown ? [start, start - diagonal - 1] : [start - 1, start - diagonal];
    const one = { from, to: start, at, end: start - diagonal };
    const next = changes.at(-1);
    if (next?.from === one.to && next.at === one.end)
      changes[changes.length - 1] = { from: one.from, to: next.to, at: one.at, end: next.end };
    else changes.push(one);
    [x, y] = [from, at];
  }
  return changes.toReversed();
}

/** Returns the three versions merged; changes of both sides that touch each other are a conflict, as in git. */
export function mergeLines(
  base: readonly string[],
  ours: readonly string[],
  theirs: readonly string[],
): readonly Chunk[] {
  const left = [...diffLines(base, ours)];
  const right = [...diffLines(base, theirs)];
  const chunks: Chunk[] = [];
  let at = 0;
  // How many lines later a line of the base stands in each version.
  let [shiftLeft, shiftRight] = [0, 0];
  while (left.length > 0 || right.length > 0) {
    const start = Math.min(left[0]?.from ?? Infinity, right[0]?.from ?? Infinity);
    chunks.push({ kind: 'clean', lines: base.slice(at, start) });
    const [mine, others, end] = takeTouching(left, right, start);
    const newLeft = shiftLeft + growthOf(mine);
    const newRight = shiftRight + growthOf(others);
    const oursHere = ours.slice(start + shiftLeft, end + newLeft);
    const theirsHere = theirs.slice(start + shiftRight, end + newRight);
    [shiftLeft, shiftRight, at] = [newLeft, newRight, end];
    if (mine.length === 0) chunks.push({ kind: 'clean', lines: theirsHere });
    else if (others.length === 0) chunks.push({ kind: 'clean', lines: oursHere });
    else chunks.push(...disputed(oursHere, theirsHere));
  }
  chunks.push({ kind: 'clean', lines: base.slice(at) });
  return chunks.filter((chunk) => chunk.kind === 'conflict' || chunk.lines.length > 0);
}

function growthOf(changes: readonly LineChange[]): number {
  return changes.reduce((sum, { from, to, at, end }) => sum + (end - at) - (to - from), 0);
}

// Takes the next change and all that touch it, of both sides, off the lists.
function takeTouching(
  left: LineChange[],
  right: LineChange[],
  start: number,
): readonly [LineChange[], LineChange[], number] {
  const taken: [LineChange[], LineChange[]] = [[], []];
  let end = start;
  for (let grew = true; grew;) {
    grew = false;
    for (const [side, list] of [left, right].entries()) {
      const [next] = list;
      if (next == null || next.from > end) continue;
      list.shift();
      taken[side]?.push(next);
      end = Math.max(end, next.to);
      grew = true;
    }
  }
  return [taken[0], taken[1], end];
}

// What both wrote alike at the edges is no matter of dispute.
function disputed(ours: readonly string[], theirs: readonly string[]): Chunk[] {
  let head = 0;
  while (head < ours.length && head < theirs.length && ours[head] === theirs[head]) head++;
  if (head === ours.length && head === theirs.length) return [{ kind: 'clean', lines: ours }];
  let tail = 0;
  const most = Math.min(ours.length, theirs.length) - head;
  while (tail < most && ours[ours.length - 1 - tail] === theirs[theirs.length - 1 - tail]) tail++;
  return [
    { kind: 'clean', lines: ours.slice(0, head) },
    {
      kind: 'conflict',
      ours: ours.slice(head, ours.length - tail),
      theirs: theirs.slice(head, theirs.length - tail),
    },
    { kind: 'clean', lines: ours.slice(ours.length - tail) },
  ];
}

/** Returns the lines of a text, each with its line break. */
export function linesOf(text: string): string[] {
  return text.match(/[^\n]*\n|[^\n]+$/gu) ?? [];
}

/** Returns the text that three versions merge to, or null where both sides changed the same lines differently. */
export function mergeTexts(base: string, ours: string, theirs: string): string | null {
  const chunks = mergeLines(base.split('\n'), ours.split('\n'), theirs.split('\n'));
  if (chunks.some(({ kind }) => kind === 'conflict')) return null;
  return chunks.flatMap((chunk) => (chunk.kind === 'clean' ? chunk.lines : [])).join('\n');
}
