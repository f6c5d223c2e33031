// The order of a list that two sides changed: the same whichever side is asked first. Knows names of entries only.

export interface Sequences {
  readonly base: readonly string[];
  readonly ours: readonly string[];
  readonly theirs: readonly string[];
}

/**
 * Returns the names that are kept in the order of the merged list, or null where both sides moved the same entries
 * differently. What one side alone has stays behind its neighbour; where both added, `orderOf` decides.
 */
export function mergedOrder(
  { base, ours, theirs }: Sequences,
  kept: ReadonlySet<string>,
  orderOf: (name: string) => string,
): readonly string[] | null {
  const [inOurs, inTheirs] = [new Set(ours), new Set(theirs)];
  const common = (names: readonly string[]): string[] =>
    names.filter((name) => kept.has(name) && inOurs.has(name) && inTheirs.has(name));
  const spine = spineOf(common(base), common(ours), common(theirs));
  if (spine == null) return null;
  const left = runsAfter(ours, kept, new Set(spine));
  const right = runsAfter(theirs, kept, new Set(spine));
  return [null, ...spine].flatMap((name) => [
    ...(name == null ? [] : [name]),
    ...interleaved(left.get(name) ?? [], right.get(name) ?? [], orderOf),
  ]);
}

function spineOf(
  base: readonly string[],
  ours: readonly string[],
  theirs: readonly string[],
): readonly string[] | null {
  const [b, o, t] = [base, ours, theirs].map((names) => JSON.stringify(names));
  if (o === t) return ours;
  const known = new Set(base);
  const oldIn = (names: readonly string[]): string => JSON.stringify(names.filter((name) => known.has(name)));
  const [oldOurs, oldTheirs] = [oldIn(ours), oldIn(theirs)];
  if (oldOurs === b && oldTheirs !== b) return theirs;
  if (oldTheirs === b && oldOurs !== b) return ours;
  // Both moved nothing, or the same: what both added at different places goes where the smaller sequence has it.
  if (oldOurs === oldTheirs) return (o ?? '') < (t ?? '') ? ours : theirs;
  return null;
}

/** What one side alone has, by the entry of the spine before it; null for the start of the list. */
function runsAfter(
  names: readonly string[],
  kept: ReadonlySet<string>,
  spine: ReadonlySet<string>,
): ReadonlyMap<string | null, readonly string[]> {
  const runs = new Map<string | null, string[]>();
  let before: string | null = null;
  for (const name of names) {
    if (spine.has(name)) before = name;
    else if (kept.has(name)) runs.set(before, [...(runs.get(before) ?? []), name]);
  }
  return runs;
}

function interleaved(
  left: readonly string[],
  right: readonly string[],
  orderOf: (name: string) => string,
): readonly string[] {
  const result: string[] = [];
  let [l, r] = [0, 0];
  while (l < left.length || r < right.length) {
    const [mine, other] = [left[l], right[r]];
    const takesLeft = other == null || (mine != null && orderOf(mine) < orderOf(other));
    result.push((takesLeft ? mine : other) ?? '');
    if (takesLeft) l++;
    else r++;
  }
  return result;
}
