// A child process that makes a change and kills itself at its n-th call of the disk; it ends with 0 when it came through.
import { hostname } from 'node:os';
import { realDisk } from '../../src/store/disk.ts';
import { withLock } from '../../src/store/lock.ts';
import { ownerOf } from '../../src/store/process-identity.ts';
import { commitFiles } from '../../src/store/write.ts';
import { wrap } from './faulty-disk.ts';

interface Given {
  readonly root: string;
  readonly at: number;
  readonly changes: readonly {
    readonly path: string;
    readonly before: string | null;
    readonly after: string | null;
  }[];
}

const { root, at, changes } = JSON.parse(process.argv[2]!) as Given;
const bytes = (text: string | null): Uint8Array | null => (text == null ? null : Buffer.from(text));
let count = 0;
const disk = wrap(realDisk, (_, __, call) => {
  count += 1;
  if (count === at) process.kill(process.pid, 'SIGKILL');
  return call();
});

await withLock(
  root,
  ownerOf(process.pid, hostname()),
  (guard) =>
    commitFiles(
      root,
      changes.map(({ path, before, after }) => ({ path, before: bytes(before), after: bytes(after) })),
      guard,
      disk,
    ),
  { now: Date.now, disk },
);
