// The index tells the truth: after random changes by every means that changes a file, what it says is what the files say.
import {
  cpSync,
  existsSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  truncateSync,
  unlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { type DueKey, dueItems, dueKeys } from '../../src/domain/due-list.ts';
import { dueOn } from '../../src/domain/due.ts';
import { lunarFor } from '../../src/domain/lunar-for.ts';
import { summaryOf } from '../../src/domain/summary.ts';
import { recordTypes } from '../../src/domain/record.ts';
import { type Book, recordsOf } from '../../src/domain/book.ts';
import { find, wordsOf } from '../../src/domain/find.ts';
import { forgetRecent, keyLength, sameKey } from '../../src/store/file-keys.ts';
import { groupAt, groupTextAt } from '../../src/store/index-book.ts';
import { groupText } from '../../src/store/index-groups.ts';
import { type OpenFolder, openFolder, openFolderOver } from '../../src/store/indexed.ts';
import type { RecordIndex } from '../../src/store/record-index.ts';
import { keptDueKeys } from '../../src/store/kept-due.ts';
import { keptDueItems } from '../../src/store/kept-items.ts';
import { recallSummaries } from '../../src/store/kept-summaries.ts';
import { readFolder } from '../../src/store/read.ts';
import { top } from '../support/folder.ts';

const parent = mkdtempSync(path.join(tmpdir(), 'tend-index-'));
afterAll(() => rmSync(parent, { recursive: true, force: true }));

const owner = { build: 'test', user: process.getuid?.() ?? null };
const today = '2024-05-20';
/** Changes in one run of `npm test`; more with TEND_PROPERTY_RUNS. */
const changes = Number(process.env['TEND_PROPERTY_RUNS'] ?? 120);

// The same sequence in every run: what fails once fails again.
function randomFrom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

function newFolder(name: string): string {
  const root = path.join(parent, name);
  cpSync(path.join(top, 'examples'), root, {
    recursive: true,
    filter: (from) => !from.includes('templates') && !from.includes('.tend/cache'),
  });
  return root;
}

function recordFiles(root: string): string[] {
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.yaml') && name.includes('/') && !name.startsWith('.'))
    .toSorted();
}

/** Everything that commands ask of a folder. */
async function facts(folder: Awaited<ReturnType<typeof readFolder>>) {
  const { book, findings, paths } = folder;
  const span = { today, until: '2024-06-20', lunar: await lunarFor(book.customers) };
  return {
    findings,
    records: recordTypes.map((type) => recordsOf(book, type)),
    paths: [...paths].map(([id, file]) => `${id} ${file}`).toSorted(),
    single: book.customers.map(({ id }) => [
      paths.get(id),
      book.customerById.get(id),
      book.followupsOf.get(id),
      book.tasksOf.get(id),
      book.ordersOf.get(id),
    ]),
    names: book.lookup.names.map(({ id, name, no, aliases, contacts }) => [
      id,
      name,
      no,
      aliases,
      contacts?.map((contact) => [contact.name, contact.phone]),
    ]),
    keys: recordTypes.map((type) => [
      book.lookup.numbersOf(type).toSorted(),
      ...recordsOf(book, type)
        .slice(0, 5)
        .flatMap(({ id, no }) => [id, no?.toLowerCase() ?? ''])
        .map((text) => [book.lookup.exactly(type, text), book.lookup.beginning(type, text.slice(0, 4))]),
    ]),
    ids: ['a', 'c', 'k7', '0'].map((start) =>
      book.lookup.idsStarting(start.padEnd(4, 'a').slice(0, 4)).toSorted(),
    ),
    due: dueOn(today, book, span.until, span.lunar),
  };
}

const words = [
  '报价',
  'ppt',
  '华东',
  '13812345678',
  '1234',
  'Ä',
  'ＰＰＴ',
  'wang',
  '，',
  'budget 50',
  'summary',
  'followup',
];

async function assertTruth(root: string): Promise<void> {
  const plain = await readFolder(root);
  const [indexed, again] = [await openFolder(root, owner), await openFolder(root, owner)];
  expect(await facts(indexed)).toEqual(await facts(plain));
  for (const id of plain.book.customerById.keys())
    expect(again.book.followupsOf.get(id)).toEqual(plain.book.followupsOf.get(id));
  const span = { today, until: '2024-06-20' };
  const keys = await keptDueKeys(again, owner, span, lunarFor);
  recallSummaries(again, owner, today);
  expect(again.book.customers.map((one) => ({ ...summaryOf(one, again.book, today) }))).toEqual(
    plain.book.customers.map((one) => ({ ...summaryOf(one, plain.book, today) })),
  );
  const lunar = await lunarFor(plain.book.customers);
  expect(keys).toEqual(dueKeys({ ...span, lunar }, plain.book));
  const items = dueOn(today, plain.book, span.until, lunar);
  expect(dueItems(keys, { ...span, lunar }, again.book)).toEqual(items);
  for (const page of [keys.slice(0, 40), keys.slice(20, 60)]) {
    const made = await keptDueItems(again, owner, span, page, lunarFor);
    expect(made).toEqual(items.slice(keys.indexOf(page[0] as DueKey)).slice(0, page.length));
  }
  assertOneForm(root, again.index);
  for (const word of words) assertFound(word, again.book, plain.book);
  for (const word of words) {
    const may = new Set(again.book.lookup.mentioning([word.normalize('NFKC').toLowerCase()]).customers);
    for (const customer of again.book.customers) {
      const text = JSON.stringify([customer, again.book.followupsOf.get(customer.id)]);
      const holds = text.normalize('NFKC').toLowerCase().includes(word.normalize('NFKC').toLowerCase());
      if (holds) expect([...may].map(({ id }) => id)).toContain(customer.id);
    }
  }
}

// Whoever wrote the text of a customer wrote it in one way: what is compared byte by byte must not seem to have changed.
function assertOneForm(root: string, index: OpenFolder['index']): void {
  for (const place of index?.groupIds.all.keys() ?? []) {
    const { customer, others } = groupText(groupAt(root, index as RecordIndex, place));
    expect(groupTextAt(index as RecordIndex, place)).toEqual({ customer, others });
  }
}

// What a search is given to look at: every record with the word, each once, as the files say it.
function assertFound(word: string, indexed: Book, plain: Book): void {
  const text = word.normalize('NFKC').toLowerCase();
  const near = indexed.lookup.holding([text]);
  for (const type of recordTypes) {
    const given = new Map((near[type] ?? []).map((record) => [record.id, record]));
    expect(given.size).toBe(near[type]?.length ?? 0);
    for (const record of recordsOf(plain, type)) {
      const holds = JSON.stringify(record).normalize('NFKC').toLowerCase().includes(text);
      if (given.has(record.id) || holds) expect(given.get(record.id)).toEqual(record);
    }
  }
  const found = (book: Book) => find(wordsOf([word]), recordTypes, today, book);
  expect(found(indexed)).toEqual(found(plain));
  const both = (book: Book) => find(wordsOf(['方案', word]), recordTypes, today, book);
  expect(both(indexed)).toEqual(both(plain));
}

/** The same where some contents are only thought of: what a merge is judged by. */
async function assertTruthOver(root: string, random: (below: number) => number): Promise<void> {
  const files = recordFiles(root);
  const [changed, gone] = [files[random(files.length)], files[random(files.length)]];
  if (changed == null || gone == null) return;
  const text = edited(readFileSync(path.join(root, changed), 'utf8'), random);
  const over = new Map([
    [gone, null],
    [changed, new TextEncoder().encode(text)],
    ['tend.yaml.not', new Uint8Array()],
  ]);
  expect(await facts(await openFolderOver(root, owner, over))).toEqual(
    await facts(await readFolder(root, over)),
  );
}

/** One way in which a folder changes behind our back. */
type Means = (root: string, random: (below: number) => number) => void | Promise<void>;

const edited = (text: string, random: (below: number) => number): string => {
  const lines = text.split('\n');
  const place = lines.findIndex((line) => /^(name|summary|owner|topic|title): /.test(line));
  const value = ['li', 'chen', 'wang', 'ＰＰＴ 报价', 'Ärger', '改了'][random(6)]!;
  if (place < 0) return text;
  lines[place] = `${lines[place]!.split(':')[0]}: ${value}`;
  return lines.join('\n');
};

const one = (root: string, random: (below: number) => number): string => {
  const files = recordFiles(root);
  return path.join(root, files[random(files.length)]!);
};

const sign = /^((?:name|summary|title|topic): .*)([\u4e00-\u9fff])/m;

function withSign(root: string, random: (below: number) => number): string {
  const files = recordFiles(root).filter((file) => sign.test(readFileSync(path.join(root, file), 'utf8')));
  return files.length === 0 ? one(root, random) : path.join(root, files[random(files.length)]!);
}

function otherSign(text: string): string {
  return text.replace(sign, (_, before, last) => `${before}${last === '甲' ? '乙' : '甲'}`);
}

const means: Readonly<Record<string, Means>> = {
  'saved in place': (root, random) => {
    const file = one(root, random);
    writeFileSync(file, edited(readFileSync(file, 'utf8'), random));
  },
  'saved in place with its old times': (root, random) => {
    const file = one(root, random);
    const { atime, mtime } = statSync(file);
    writeFileSync(file, edited(readFileSync(file, 'utf8'), random));
    utimesSync(file, atime, mtime);
  },
  'one sign for another, with the same size and the same times': async (root, random) => {
    const file = withSign(root, random);
    const time = 1_700_000_000 + random(1000);
    utimesSync(file, time, time);
    await openFolder(root, owner);
    writeFileSync(file, otherSign(readFileSync(file, 'utf8')));
    utimesSync(file, time, time);
  },
  'put in place by a rename': (root, random) => {
    const file = one(root, random);
    writeFileSync(`${file}.tmp`, edited(readFileSync(file, 'utf8'), random));
    renameSync(`${file}.tmp`, file);
  },
  'a backup with its old times': (root, random) => {
    const file = one(root, random);
    const { atime, mtime } = statSync(file);
    const text = edited(readFileSync(file, 'utf8'), random);
    unlinkSync(file);
    writeFileSync(file, text);
    utimesSync(file, atime, mtime);
  },
  'times set back by years': (root, random) => {
    const file = one(root, random);
    writeFileSync(file, edited(readFileSync(file, 'utf8'), random));
    utimesSync(file, 1, 1);
  },
  deleted: (root, random) => unlinkSync(one(root, random)),
  'broken off in the middle': (root, random) => {
    const file = one(root, random);
    truncateSync(file, random(Math.max(1, statSync(file).size)));
  },
  'copied under another name, so that two claim one id': (root, random) => {
    const file = one(root, random);
    cpSync(file, file.replace('.yaml', 'x.yaml'));
  },
  'a second name for one file': (root, random) => {
    const file = one(root, random);
    if (!existsSync(`${file}y.yaml`)) linkSync(file, `${file}y.yaml`);
  },
  'given to another customer': (root, random) => {
    const events = recordFiles(root).filter((file) => !file.startsWith('customers/'));
    const owners = recordFiles(root).filter((file) => file.startsWith('customers/'));
    if (events.length === 0 || owners.length === 0) return;
    const file = path.join(root, events[random(events.length)]!);
    const id = owners[random(owners.length)]!.slice(-13, -5);
    writeFileSync(file, readFileSync(file, 'utf8').replace(/^customer: .*$/m, `customer: ${id}`));
  },
  'put back from the first commit': (root, random) => {
    const files = recordFiles(path.join(top, 'examples')).filter((file) => !file.startsWith('templates'));
    const file = files[random(files.length)]!;
    mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
    cpSync(path.join(top, 'examples', file), path.join(root, file), { preserveTimestamps: random(2) === 0 });
  },
  'other settings': (root, random) => {
    const file = path.join(root, 'tend.yaml');
    writeFileSync(file, `${readFileSync(file, 'utf8').trimEnd()}\n# ${random(1000)}\n`);
  },
  'a cut index': (root, random) => {
    const cache = path.join(root, '.tend/cache');
    const files = existsSync(cache) ? readdirSync(cache).filter((name) => !name.startsWith('.')) : [];
    const file = files[random(Math.max(1, files.length))];
    if (file != null) truncateSync(path.join(cache, file), random(statSync(path.join(cache, file)).size + 1));
  },
  'a wrong byte in the index': (root, random) => {
    const cache = path.join(root, '.tend/cache');
    const files = existsSync(cache) ? readdirSync(cache).filter((name) => !name.startsWith('.')) : [];
    const file = files[random(Math.max(1, files.length))];
    if (file == null) return;
    const bytes = readFileSync(path.join(cache, file));
    if (bytes.length > 0) bytes[random(bytes.length)]! ^= 1 + random(255);
    writeFileSync(path.join(cache, file), bytes);
  },
  'no index': (root) => rmSync(path.join(root, '.tend/cache'), { recursive: true, force: true }),
};

test('a file that changes again in the same moment is read again', async () => {
  const root = path.join(parent, 'moment');
  mkdirSync(path.join(root, 'customers'), { recursive: true });
  writeFileSync(path.join(root, 'tend.yaml'), 'team: [{id: li, name: Li}]\n');
  const file = path.join(root, 'customers/x-7k3q2mxa.yaml');
  const text = (name: string) =>
    `id: 7k3q2mxa\nname: ${name}\nkind: company\nstatus: prospect\nowner: li\nfirst_contact: 2024-05-01\nrecorded:\n  by: li\n  at: 2024-05-01T10:00+08:00\n`;
  for (let round = 0; round < 300; round++) {
    const name = `甲${round % 10}`;
    writeFileSync(file, text(name));
    const { book } = await openFolder(root, owner);
    expect(book.customers.map((customer) => customer.name)).toEqual([name]);
  }
});

test('only what is surely older than the reading keeps its key', () => {
  const keys = Float64Array.from([10, 1000, 1000, 1, 20, 1000, 2000, 2, 30, 2000, 1000, 3, 40, 2500, 900, 4]);
  forgetRecent(keys, 2000);
  expect(Array.from(keys.filter((_, place) => place % keyLength === 0))).toEqual([10, -1, -1, -1]);
  expect(sameKey(keys, 1, keys, 1)).toBe(false);
  expect(sameKey(keys, 0, keys, 0)).toBe(true);
});

describe('the index agrees with the files', () => {
  test.each(Object.entries(means))('%s', async (name, change) => {
    const root = newFolder(name.replaceAll(/\W/g, '-'));
    const random = randomFrom(7);
    await assertTruth(root);
    for (let round = 0; round < 3; round++) {
      await change(root, random);
      await assertTruth(root);
      await assertTruthOver(root, random);
    }
  });

  test(`after ${changes} changes at random`, { timeout: 3_600_000 }, async () => {
    let root = newFolder('random-0');
    const random = randomFrom(2024);
    const all = Object.values(means);
    await openFolder(root, owner);
    for (let round = 1; round <= changes; round++) {
      for (let many = random(3); many >= 0; many--) await all[random(all.length)]!(root, random);
      await assertTruth(root);
      // What was deleted and broken comes back now and then, or nothing would be left.
      if (round % 25 === 0) {
        rmSync(root, { recursive: true });
        root = newFolder(`random-${round}`);
      }
    }
  });
});
