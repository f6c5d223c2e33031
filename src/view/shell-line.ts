// What a shell has on its line: its words without their quotes, and a candidate quoted for the place where it goes.
// Bash alone needs it: zsh and fish hand over words and quote what they insert. Runs nothing, expands nothing.

type Quote = '' | '"' | "'";

/** A line up to the cursor. */
export interface Typed {
  /** The words before the one at the cursor, without quotes. */
  readonly words: readonly string[];
  /** The word at the cursor without quotes, empty after a blank. */
  readonly current: string;
  /** The quote that is open at the cursor. */
  readonly quote: Quote;
  /** What stands before the part that readline replaces, as it was typed and without quotes. */
  readonly kept: string;
}

/** Returns the words of a command line up to the cursor; `breaks` is COMP_WORDBREAKS, at which readline parts a word. */
export function typedLine(line: string, breaks: string): Typed {
  const words: string[] = [];
  let current: string | null = null;
  let kept = '';
  let quote: Quote = '';
  for (let at = 0; at < line.length; at++) {
    const sign = line[at] ?? '';
    if (quote === '' && /\s/.test(sign)) {
      if (current != null) words.push(current);
      current = null;
      kept = '';
    } else if (quote === '' && (sign === '"' || sign === "'")) {
      quote = sign;
      current ??= '';
      kept = current;
    } else if (sign === quote) {
      quote = '';
    } else if (sign === '\\' && (quote === '' || (quote === '"' && /[$`"\\]/.test(line[at + 1] ?? '')))) {
      at++;
      current = (current ?? '') + (line[at] ?? '');
    } else {
      current = (current ?? '') + sign;
      if (quote === '' && breaks.includes(sign)) kept = current;
    }
  }
  return { words, current: current ?? '', quote, kept };
}

/** Returns what readline puts in the place of what it replaces, or null where the candidate cannot stand there. */
export function insertion(candidate: string, { quote, kept }: Typed): string | null {
  if (!candidate.startsWith(kept)) return null;
  const rest = candidate.slice(kept.length);
  // Inside quotes that are open, the shell would still see some signs, and no backslash helps against them.
  if (quote === "'") return rest.includes("'") ? null : rest;
  if (quote === '"') return rest.includes('!') ? null : rest.replace(/[$`"\\]/g, String.raw`\$&`);
  return rest.replace(/[^\p{L}\p{M}\p{N}_@%+=:,./-]/gu, String.raw`\$&`);
}
