// A child process that takes the lock of the folder given to it, says so, and keeps it until its input ends.
import { hostname } from 'node:os';
import { withLock } from '../../src/store/lock.ts';
import { ownerOf } from '../../src/store/process-identity.ts';

const [root] = process.argv.slice(2);
const inputEnds = new Promise<void>((resolve) => process.stdin.on('end', resolve).resume());

await withLock(
  root!,
  ownerOf(process.pid, hostname()),
  async () => {
    console.log('held');
    await inputEnds;
  },
  { now: Date.now, limit: 60_000 },
);
