// The thread that reads a share of a folder's files for store/read-many.ts, and nothing else.
import { parentPort, workerData } from 'node:worker_threads';
import { type Share, readShare } from '../store/read-many.ts';

const share = workerData as Share;

async function read(): Promise<void> {
  const custom =
    share.fields.length === 0 ? null : (await import('../schema/custom.ts')).customValidators(share.fields);
  // oxlint-disable-next-line require-post-message-target-origin -- a thread is no window
  parentPort?.postMessage(JSON.stringify(readShare(share, custom)));
}

void read();
