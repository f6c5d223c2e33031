// Many files are read by several threads as by one, also where a thread fails.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { recordTypes } from '../../src/domain/record.ts';
import { recordsOf } from '../../src/domain/book.ts';
import { openFolder } from '../../src/store/indexed.ts';
import { type Folder, readFolder } from '../../src/store/read.ts';
import type { ReadingTools } from '../../src/store/read-many.ts';
import { renderRecord } from '../../src/store/yaml-render.ts';
import { builtProgram } from '../support/built.ts';
import { aCustomer, aFollowup } from '../support/make.ts';
import { write } from '../support/packed-folder.ts';

const root = mkdtempSync(path.join(tmpdir(), 'tend-many-'));
const owner = { build: 'test', user: process.getuid?.() ?? null };
const count = 1200;
let worker = '';
let plain: ReturnType<typeof facts>;

// Enough bytes for threads, and some files that are not as tend writes them.
beforeAll(async () => {
  worker = path.join(path.dirname(builtProgram()), '../dist/read-worker.cjs');
  write(
    root,
    'tend.yaml',
    'fields:\n  - record: customer\n    key: floor\n    type: number\n    label: { zh: 楼层, en: Floor }\n',
  );
  for (let number = 0; number < count; number++) {
    const id = `a${String(number).padStart(7, '0')}`;
    const custom = { floor: number % 300 === 9 ? 'high' : number };
    const notes = '华东 said “yes”. '.repeat(150);
    const customer = aCustomer({ id, name: `Customer ${number}`, notes, custom });
    const text = renderRecord(customer, '# header');
    const file = `customers/${id}.yaml`;
    write(
      root,
      file,
      number % 300 === 7 ? `${text}strange: 1\n` : number % 300 === 8 ? `${text}# note\n` : text,
    );
    if (number % 10 > 0) continue;
    const followup = aFollowup({ id: `b${String(number).padStart(7, '0')}`, customer: id });
    write(root, `followups/2024-05/05-x-${followup.id}.yaml`, renderRecord(followup, '# header'));
  }
  plain = facts(await readFolder(root));
}, 120_000);

afterAll(() => rmSync(root, { recursive: true, force: true }));

function facts({ book, findings, paths }: Folder) {
  return {
    records: recordTypes.map((type) => recordsOf(book, type)),
    findings,
    paths: [...paths].map(([id, file]) => `${id} ${file}`).toSorted(),
    names: book.lookup.names.map(({ id, name }) => [id, name]),
  };
}

describe('a folder of many files', () => {
  const tools = (given: Partial<ReadingTools>): ReadingTools => ({
    worker: null,
    threads: 1,
    prepare: null,
    progress: null,
    ...given,
  });

  test.each<[string, () => Partial<ReadingTools>]>([
    ['this thread alone', () => ({})],
    ['three threads', () => ({ worker, threads: 3 })],
    ['threads that cannot start', () => ({ worker: path.join(root, 'none.cjs'), threads: 3 })],
  ])('reads the same with %s', async (_name, given) => {
    rmSync(path.join(root, '.tend/cache'), { recursive: true, force: true });
    const told: [number, number][] = [];
    let prepared = 0;
    const read = await openFolder(
      root,
      owner,
      tools({ ...given(), prepare: () => prepared++, progress: (done, all) => void told.push([done, all]) }),
    );
    expect(read.index).not.toBeNull();
    expect(facts(read)).toEqual(plain);
    expect(facts(await openFolder(root, owner))).toEqual(plain);
    expect(read.findings).toHaveLength(8);
    expect(prepared).toBe(1);
    expect(told.at(-1)).toEqual([count + count / 10, count + count / 10]);
  });
});
