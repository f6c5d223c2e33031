// The index tells the truth: after random changes by every means that changes a file, what it says is what the files say.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
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
import { edited, means, newFolder, owner, randomFrom, recordFiles } from '../support/behind-our-back.ts';

const parent = mkdtempSync(path.join(tmpdir(), 'tend-index-'));
afterAll(() => rmSync(parent, { recursive: true, force: true }));

const today = '2024-05-20';
/** Changes in one run of `npm test`; more with TEND_PROPERTY_RUNS. */
const changes = Number(process.env['TEND_PROPERTY_RUNS'] ?? 120);

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
function assertOneForm(root: string, index: OpenFolder['index'], isWhole = false): void {
  for (const place of index?.groupIds.all.keys() ?? []) {
    const { customer, others } = groupText(groupAt(root, index as RecordIndex, place));
    const kept = groupTextAt(index as RecordIndex, place);
    // Null is damaged, and taken from the files.
    expect(isWhole ? [customer] : [customer, null]).toContain(kept.customer);
    expect(isWhole ? [others] : [others, null]).toContain(kept.others);
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
    const root = newFolder(parent, name.replaceAll(/\W/g, '-'));
    const random = randomFrom(7);
    await assertTruth(root);
    assertOneForm(root, (await openFolder(root, owner)).index, true);
    for (let round = 0; round < 3; round++) {
      await change(root, random);
      await assertTruth(root);
      await assertTruthOver(root, random);
    }
  });

  test(`after ${changes} changes at random`, { timeout: 3_600_000 }, async () => {
    let root = newFolder(parent, 'random-0');
    const random = randomFrom(2024);
    const all = Object.values(means);
    await openFolder(root, owner);
    for (let round = 1; round <= changes; round++) {
      for (let many = random(3); many >= 0; many--) await all[random(all.length)]!(root, random);
      await assertTruth(root);
      // What was deleted and broken comes back now and then, or nothing would be left.
      if (round % 25 === 0) {
        rmSync(root, { recursive: true });
        root = newFolder(parent, `random-${round}`);
      }
    }
  });
});
