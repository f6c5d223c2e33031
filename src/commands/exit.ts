// How a command that has said everything ends with a code other than 0.
import type { ExitCode } from '../errors.ts';

/** Thrown by a command; run.ts returns its code and prints nothing more. */
export class Exit extends Error {
  override readonly name = 'Exit';
  readonly code: ExitCode;
  constructor(code: ExitCode) {
    super(`exit ${code}`);
    this.code = code;
  }
}
