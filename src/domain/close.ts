// The word that may have been meant by one that was typed. Knows nothing of what the words are for.
import { closest, distance } from 'fastest-levenshtein';

/** Returns the nearest of the known words, or null where none is near: a third of the letters may differ, and two at most. */
export function closeTo(text: string, known: readonly string[]): string | null {
  if (known.length === 0) return null;
  const wanted = text.trim().toLowerCase();
  const names = known.map((name) => name.toLowerCase());
  const swapped = names.findIndex((name) => isSwap(wanted, name));
  if (swapped >= 0 && wanted.length > 2) return known[swapped] ?? null;
  const best = closest(wanted, names);
  return distance(wanted, best) <= Math.min(2, Math.floor(wanted.length / 3))
    ? (known[names.indexOf(best)] ?? null)
    : null;
}

// Two neighbours that changed places are one slip of the fingers, though two letters differ.
function isSwap(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  const at = Array.from({ length: a.length }, (_, place) => a[place]).findIndex(
    (letter, place) => letter !== b[place],
  );
  return at >= 0 && a.slice(0, at) + (a[at + 1] ?? '') + (a[at] ?? '') + a.slice(at + 2) === b;
}
