// Keeps a text of reviews/ in the folder, through the same door as records. It knows whether a person edited the one that lies there.
import type { WrittenFile } from '../domain/written.ts';
import type { WriteTools } from './apply.ts';
import { explaining, realDisk } from './disk.ts';
import { sumOf } from './journal.ts';
import { withLock } from './lock.ts';
import { recover } from './recover.ts';
import { bytesAt } from './safe-path.ts';
import { commitFiles } from './write.ts';

const reviews = 'reviews';
const mark = /<!-- tend: made by the program; sha256 ([0-9a-f]{64}) -->\n$/;

/** Returns where the review of that name is kept. */
export function reviewPath(name: string): string {
  return `${reviews}/${name}.md`;
}

/** Returns the text with a last line that tells whether somebody changed it afterwards. */
export function marked(text: string): string {
  return `${text}\n<!-- tend: made by the program; sha256 ${sumOf(new TextEncoder().encode(text)) ?? ''} -->\n`;
}

/** A review on its way into the folder. */
export interface Kept extends WrittenFile {
  readonly after: string;
  /** What lies there now. */
  readonly lies: Uint8Array | null;
  /** Whether that is not as the program made it. */
  readonly isEdited: boolean;
}

/** Returns what keeping the text would do. A link in the place of reviews/ is refused, not followed. */
export function planKept(root: string, file: string, text: string): Kept {
  const lies = explaining('failed', () => bytesAt(root, file, realDisk));
  const before = lies == null ? null : new TextDecoder().decode(lies);
  return { path: file, before, after: marked(text), lies, isEdited: before != null && isEdited(before) };
}

function isEdited(text: string): boolean {
  // A checkout may have changed the ends of the lines; that is no edit.
  const plain = text.replaceAll('\r\n', '\n');
  const [line = '', sum] = mark.exec(plain) ?? [];
  if (sum == null) return true;
  return sumOf(new TextEncoder().encode(plain.slice(0, -line.length - 1))) !== sum;
}

/** Writes the text as planned, or nothing: also when the file changed since. */
export async function keepReview(
  root: string,
  { path, lies, after }: Kept,
  { now, owner }: Pick<WriteTools, 'now' | 'owner'>,
): Promise<void> {
  await withLock(
    root,
    owner,
    (guard) => {
      recover(root, realDisk);
      commitFiles(root, [{ path, before: lies, after: new TextEncoder().encode(after) }], guard, realDisk);
    },
    { now },
  );
}
