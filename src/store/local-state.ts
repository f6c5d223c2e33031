// Small notes of this machine in .tend/local, as JSON: never committed, replaced whole or not at all, gone without harm.
import { codeOf, discard, explaining, naming, realDisk, writeNewFile } from './disk.ts';
import { LOCAL, TEMP_PREFIX, absolute, bytesAt, makeParents } from './safe-path.ts';

/** Returns what the note of that name holds; null where there is none, or nothing that can be read. */
export function readLocal(root: string, name: string): unknown {
  try {
    const bytes = bytesAt(root, `${LOCAL}/${name}.json`, realDisk);
    return bytes == null ? null : JSON.parse(new TextDecoder().decode(bytes));
  } catch (error) {
    if (error instanceof SyntaxError || codeOf(error) != null) return null;
    throw error;
  }
}

/** Replaces the note of that name; null removes it. */
export function writeLocal(root: string, name: string, value: object | null): void {
  const path = `${LOCAL}/${name}.json`;
  explaining('failed', () => {
    makeParents(root, path, realDisk, () => {});
    naming(path, () => {
      if (value == null) return discard(realDisk, absolute(root, path));
      const draft = absolute(root, `${LOCAL}/${TEMP_PREFIX}${name}.json`);
      discard(realDisk, draft);
      const how = { mode: 0o600, exactMode: true, sync: true };
      writeNewFile(realDisk, draft, new TextEncoder().encode(`${JSON.stringify(value, null, 2)}\n`), how);
      realDisk.rename(draft, absolute(root, path));
    });
  });
}
