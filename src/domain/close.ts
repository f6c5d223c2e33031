// The word that may have been meant by one that was typed. Knows nothing of what the words are for.
import { closest, distance } from 'fastest-levenshtein';

/** Returns the nearest of the known words, or null where none is near: a third of the letters may differ. */
export function closeTo(text: string, known: readonly string[]): string | null {
  if (known.length === 0) return null;
  const wanted = text.trim().toLowerCase();
  const best = closest(wanted, [...known]);
  // Two letters that changed places are two changes.
  return distance(wanted, best) <= Math.max(wanted.length < 4 ? 1 : 2, Math.floor(wanted.length / 3))
    ? best
    : null;
}
