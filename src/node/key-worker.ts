// The thread that looks up keys of files for store/key-threads.ts, and nothing else.
import { parentPort, workerData } from 'node:worker_threads';
import { type KeyShare, placeKeys } from '../store/key-threads.ts';

for (const keys of placeKeys(workerData as KeyShare))
  parentPort?.postMessage(keys, [keys.keys.buffer as ArrayBuffer]);
parentPort?.postMessage(null, []);
