// The keys of very many files, looked up by two threads, are those that one thread finds.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { fileKeysOf } from '../../src/store/file-keys.ts';
import { type KeyShare, fileKeysTogether, placeKeys } from '../../src/store/key-threads.ts';
import { placesOf } from '../../src/store/list-files.ts';
import { builtProgram } from '../support/built.ts';

const root = mkdtempSync(path.join(tmpdir(), 'tend-keys-'));
const many = 20_000;
let keyWorker = '';

beforeAll(() => {
  keyWorker = path.join(path.dirname(builtProgram()), '../dist/key-worker.cjs');
  const folders = ['customers', 'followups/2024-04', 'followups/2024-05', 'orders/2024-05', 'tasks/2023-01'];
  for (const folder of folders) {
    mkdirSync(path.join(root, folder), { recursive: true });
    for (let number = 0; number < 300; number++)
      writeFileSync(path.join(root, folder, `05-${folder.length}-${number}.yaml`), 'x'.repeat(number));
  }
  writeFileSync(path.join(root, 'followups/2024-04.yaml'), 'packed');
  writeFileSync(path.join(root, 'followups/2024-03.yaml'), 'packed');
  writeFileSync(path.join(root, 'cases'), 'not a folder');
}, 120_000);

afterAll(() => rmSync(root, { recursive: true, force: true }));

test.each<[string, () => { readonly keyWorker: string | null; readonly threads: number }]>([
  ['one thread', () => ({ keyWorker: null, threads: 1 })],
  ['two threads', () => ({ keyWorker, threads: 2 })],
  ['a thread that cannot start', () => ({ keyWorker: path.join(root, 'none.cjs'), threads: 2 })],
])('%s', async (_name, tools) => {
  expect(await fileKeysTogether(root, many, tools())).toEqual(fileKeysOf(root));
});

test('what a thread took and never gave back is looked up by the other', async () => {
  const script = path.join(root, 'greedy.cjs');
  writeFileSync(
    script,
    `const { workerData: { next } } = require('node:worker_threads'); Atomics.add(next, 0, 3); process.exit(1);`,
  );
  expect(await fileKeysTogether(root, many, { keyWorker: script, threads: 2 })).toEqual(fileKeysOf(root));
});

test('each place is taken once', () => {
  const places = placesOf(root, 'followup');
  const share: KeyShare = { root, places, next: new Int32Array(new SharedArrayBuffer(4)) };
  const [first, second] = [placeKeys(share)[Symbol.iterator](), placeKeys(share)[Symbol.iterator]()];
  const taken = places.map((_, turn) => {
    const taker = turn % 2 === 0 ? first : second;
    return (taker.next().value as { readonly place: number }).place;
  });
  expect(taken).toEqual(places.map((_, place) => place));
});
