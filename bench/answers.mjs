// What the runs of a row have in common whatever program answers: the name that each run adds, and tests of an answer.
import { createHash } from 'node:crypto';

/** Returns a name like no other, for the record that a run adds. */
export function nameOf(run) {
  return createHash('sha256').update(String(run)).digest('hex').slice(0, 12);
}

/** Returns a test of an answer: whether it has so many lines at least. */
export function hasLines(count) {
  return (text) => text.split('\n').length > count;
}

/** Returns a test of an answer: whether the word is in it. */
export function holds(word) {
  return (text) => text.includes(word);
}

/** Takes every answer: silence is the right one. */
export function isSilent() {
  return true;
}
