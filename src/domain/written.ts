// One file as it was and as it is now: what a write did, told in text.

export interface WrittenFile {
  /** Relative to the folder, with `/`. */
  readonly path: string;
  /** Null where the file is new. */
  readonly before: string | null;
  /** Null where the file is gone. */
  readonly after: string | null;
  /** What is written where it is no text; `after` then says what it is. */
  readonly bytes?: Uint8Array;
}
