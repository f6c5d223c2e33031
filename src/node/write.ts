// Printing: at once and in order, because a process that exits must not lose what it printed to a pipe.
import { writeSync } from 'node:fs';

/** Writes the text to stdout (1) or stderr (2); returns when all of it is written. */
export function write(stream: 1 | 2, text: string): void {
  let rest = Buffer.from(text);
  while (rest.length > 0) {
    try {
      rest = rest.subarray(writeSync(stream, rest));
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      // A full pipe of a slow reader: try again.
      if (code === 'EAGAIN') continue;
      throw error;
    }
  }
}
