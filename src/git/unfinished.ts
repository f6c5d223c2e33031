// Which files hold something else than the last commit. Asks git for what it has, and starts no filter of its configuration.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Host } from '../host.ts';
import { readBlobs } from './blobs.ts';

/** Returns those of the files that differ from the last commit, whether in bytes or by not being there. */
export function unfinishedFiles(host: Host, root: string, files: readonly string[]): string[] {
  const committed = readBlobs(
    host,
    root,
    files.map((file) => `HEAD:./${file}`),
  );
  return files.filter((file) => {
    const then = committed.get(`HEAD:./${file}`) ?? null;
    const place = path.join(root, file);
    const now = existsSync(place) ? readFileSync(place) : null;
    return plain(then) !== plain(now);
  });
}

// A work tree may have other line ends than git.
function plain(bytes: Uint8Array | null): string | null {
  return bytes && Buffer.from(bytes).toString('latin1').replaceAll('\r\n', '\n');
}
