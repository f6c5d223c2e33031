// The order of follow-ups that share a moment: the moves among them follow one another. Compares nothing else.
import type { Followup } from '../schema/generated/types.ts';

/**
 * Returns the follow-ups of one customer, which come sorted by time, with the moves of one moment in the order in which
 * each starts where the one before it ended. Days without an hour are one moment, and so are two commands of one minute.
 */
export function chained(followups: readonly Followup[]): readonly Followup[] {
  if (!followups.some(({ at, move }, place) => move != null && place > 0 && followups[place - 1]?.at === at))
    return followups;
  const result: Followup[] = [];
  let standing: string | null = null;
  for (let start = 0; start < followups.length;) {
    let end = start + 1;
    while (end < followups.length && followups[end]?.at === followups[start]?.at) end++;
    const run = followups.slice(start, end);
    const moves = run.filter(({ move }) => move != null);
    const ordered: Followup[] = moves.length < 2 ? moves : inChain(moves, standing);
    let place = 0;
    result.push(
      ...run.map((followup) => (followup.move == null ? followup : (ordered[place++] ?? followup))),
    );
    standing = ordered.at(-1)?.move?.to ?? standing;
    start = end;
  }
  return result;
}

// A way through all moves that uses each once, from where the customer stood (Hierholzer); moves that nothing leads to
// come last, in the order of their ids.
function inChain(moves: readonly Followup[], before: string | null): Followup[] {
  const leaving = new Map<string, Followup[]>();
  for (const followup of moves.toReversed())
    leaving.set(followup.move?.from ?? '', [...(leaving.get(followup.move?.from ?? '') ?? []), followup]);
  // Without a move before them, the first is the one that starts where none of the others ends.
  const start =
    before ??
    moves.find(({ move }) => !moves.some((other) => other.move?.to === move?.from))?.move?.from ??
    moves[0]?.move?.from ??
    '';
  const ordered: Followup[] = [];
  const way: { readonly at: string; readonly by: Followup | null }[] = [{ at: start, by: null }];
  for (let here = way.at(-1); here; here = way.at(-1)) {
    const next = leaving.get(here.at)?.pop();
    if (next) way.push({ at: next.move?.to ?? '', by: next });
    else {
      way.pop();
      if (here.by) ordered.push(here.by);
    }
  }
  const done = new Set(ordered);
  return [...ordered.toReversed(), ...moves.filter((followup) => !done.has(followup))];
}
