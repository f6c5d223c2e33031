// The thread that reads files of a folder for store/read-many.ts, and nothing else.
import { parentPort, workerData } from 'node:worker_threads';
import { type ReadStretch, type Share, readShare } from '../store/read-many.ts';

const share = workerData as Share;

async function read(): Promise<void> {
  const custom =
    share.fields.length === 0 ? null : (await import('../schema/custom.ts')).customValidators(share.fields);
  for (const found of readShare(share, custom)) send(found, [found.texts.texts.buffer]);
  send(null, []);
}

function send(message: ReadStretch | null, moved: readonly ArrayBuffer[]): void {
  parentPort?.postMessage(message, moved);
}

void read();
