// A child process that adds one to the counter file of a folder, so many times, each under the lock.
import { hostname } from 'node:os';
import { join } from 'node:path';
import { realDisk } from '../../src/store/disk.ts';
import { withLock } from '../../src/store/lock.ts';
import { ownerOf } from '../../src/store/process-identity.ts';
import { recover } from '../../src/store/recover.ts';
import { commitFiles } from '../../src/store/write.ts';

const [root, times] = process.argv.slice(2);
const owner = ownerOf(process.pid, hostname());

for (let i = 0; i < Number(times); i += 1) {
  await withLock(
    root!,
    owner,
    (guard) => {
      recover(root!, realDisk);
      const before = realDisk.read(join(root!, 'counter'));
      const after = Buffer.from(`${Number(Buffer.from(before).toString()) + 1}\n`);
      commitFiles(root!, [{ path: 'counter', before, after }], guard, realDisk);
    },
    { now: Date.now, limit: 60_000 },
  );
}
