// Many short texts as one: what was read as bytes is split when somebody looks at a line, and joined when it is written.
import { once } from '../domain/lazy-map.ts';

/** Texts in their order. */
export interface Lines {
  readonly all: readonly string[];
  /** All of them in UTF-8, with a separator between two. */
  readonly bytes: Uint8Array;
}

// Neither a file nor anything that people type can have it in its name.
const separator = '\0';

/** Returns the texts as lines. */
export function linesOf(all: readonly string[]): Lines {
  const bytes = once(() => Buffer.from(all.join(separator)));
  return {
    all,
    get bytes() {
      return bytes();
    },
  };
}

/** Returns so many lines that were written as bytes: one empty line and no line at all look the same. */
export function linesIn(bytes: Uint8Array, count: number): Lines {
  const all = once(() => (count === 0 ? [] : textOf(bytes).split(separator)));
  return {
    bytes,
    get all() {
      return all();
    },
  };
}

/** Returns whether both hold the same texts. */
export function isSameLines(a: Lines, b: Lines): boolean {
  return Buffer.compare(a.bytes, b.bytes) === 0;
}

/** Returns UTF-8 as text. */
export function textOf(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8');
}
