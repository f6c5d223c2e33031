// How a word is written so that a shell takes it as one: for command lines that are printed ready to paste.

import { brief } from '../errors.ts';

/** Returns a word as a shell takes it as one. */
export function shellWord(typed: string): string {
  const word = brief(typed);
  return /^[\p{Letter}\p{Number}_@%+=:,./-]+$/u.test(word)
    ? word
    : `'${word.replaceAll("'", String.raw`'\''`)}'`;
}
