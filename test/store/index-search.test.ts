// Searching the texts of an index: over many blocks of bytes, after changes, and where a byte of them was changed.
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Book } from '../../src/domain/book.ts';
import { find, wordsOf } from '../../src/domain/find.ts';
import { recordTypes } from '../../src/domain/record.ts';
import { openFolder } from '../../src/store/indexed.ts';
import { readFolder } from '../../src/store/read.ts';

const parent = mkdtempSync(path.join(tmpdir(), 'tend-search-'));
afterAll(() => rmSync(parent, { recursive: true, force: true }));

const owner = { build: 'test', user: process.getuid?.() ?? null };
const today = '2024-05-20';
const recorded = 'recorded:\n  by: li\n  at: 2024-05-01T10:00+08:00\n';
const filler = '客户希望在下个季度之前完成方案评审，and the budget is not yet decided; ';

function customerText(id: string, place: number): string {
  const more = place % 40 === 7 ? 'pain_points:\n  - 等待招标\n' : '';
  return `id: ${id}\nname: 客户${place}\nkind: company\nstatus: prospect\nowner: li\nfirst_contact: 2024-05-01\n${more}${recorded}`;
}

function followupText(id: string, customer: string, summary: string): string {
  return `id: ${id}\ncustomer: ${customer}\nat: 2024-05-02\nmethod: visit\nby: li\nsummary: ${summary}\n${recorded}`;
}

const idOf = (kind: string, place: number): string => `${kind}${String(place).padStart(6, '0')}`;
const fileOf = (id: string): string => `followups/2024-05/2024-05-02-${id}.yaml`;

const customerOf = (place: number): string => idOf('ca', place % 20 === 0 ? 100 : (place * 7) % 200);

// The text of one customer is longer than a block; words stand at the beginning, in the middle and at the end of texts.
function summaryOf(place: number): string {
  if (place % 20 === 0) return `${filler.repeat(120)} 招标 ${filler.repeat(10)} Zhang ${place}`;
  if (place % 31 === 0) return `招标 ${filler.repeat(1 + (place % 9))}`;
  if (place % 31 === 1) return `${filler.repeat(1 + (place % 9))} call 138-0013-8${place} Zhang`;
  if (place % 31 === 2) return `${filler} 电话 1390013${String(place).padStart(4, '0')}，招标 Zhang`;
  return filler.repeat(1 + (place % 12));
}

function makeFolder(): string {
  const root = path.join(parent, 'folder');
  for (const part of ['customers', 'followups/2024-05'])
    mkdirSync(path.join(root, part), { recursive: true });
  writeFileSync(path.join(root, 'tend.yaml'), 'team: [{id: li, name: Li}]\n');
  for (let place = 0; place < 200; place++)
    writeFileSync(
      path.join(root, `customers/x-${idOf('ca', place)}.yaml`),
      customerText(idOf('ca', place), place),
    );
  for (let place = 0; place < 900; place++) {
    const id = idOf('fa', place);
    const text = followupText(id, customerOf(place), summaryOf(place));
    writeFileSync(path.join(root, fileOf(id)), text);
  }
  return root;
}

const searches = [['招标'], ['zhang'], ['招标', 'zhang'], ['1380013'], ['139-0013-0064'], ['0064'], ['客户12'], ['客户12', '招标'], ['，'], ['summary'], ['nothing like it']]; // prettier-ignore

const hitsOf = (texts: readonly string[], book: Book) => find(wordsOf(texts), recordTypes, today, book);

async function assertSame(root: string): Promise<void> {
  const { book } = await openFolder(root, owner);
  const plain = await readFolder(root);
  for (const texts of searches) {
    expect({ texts, hits: hitsOf(texts, book) }).toEqual({ texts, hits: hitsOf(texts, plain.book) });
    const whole = book.lookup.mentioning(texts);
    for (const { customer } of hitsOf(texts, plain.book))
      expect(whole.customers.map(({ id }) => id)).toContain(customer?.id);
  }
}

describe('a search of an index finds what a search of the files finds', () => {
  let root = '';
  beforeAll(async () => {
    root = makeFolder();
    await openFolder(root, owner);
  });

  const textsFile = (): string => {
    const cache = path.join(root, '.tend/cache');
    return path.join(cache, readdirSync(cache).find((name) => name.startsWith('records-')) ?? '');
  };

  test('in more bytes than are looked at together', async () => {
    expect(readFileSync(textsFile()).length).toBeGreaterThan(3 * (1 << 18));
    await assertSame(root);
    const { book, findings } = await openFolder(root, owner);
    expect(findings).toEqual([]);
    expect(hitsOf(['招标'], book).length).toBeGreaterThan(60);
  });

  const assertNear = async (customers: readonly number[]): Promise<void> => {
    const { book } = await openFolder(root, owner);
    const { customer = [], followup = [] } = book.lookup.holding(['招标']);
    expect(followup.length).toBeGreaterThan(60);
    expect(followup.every(({ summary = '' }) => summary.includes('招标'))).toBe(true);
    expect(customer.map(({ id }) => id)).toEqual(customers.map((place) => idOf('ca', place)));
  };

  test('and looks at no other records', () => assertNear([7, 47, 87, 127, 167]));

  // A hit that is lost must be found again: by what the files say, not by what is left of the texts.
  test('where a byte of the texts was changed', async () => {
    const file = textsFile();
    const sound = readFileSync(file);
    const wanted = Buffer.from('招标');
    const plain = await readFolder(root);
    const hits = hitsOf(['招标'], plain.book);
    const places: number[] = [];
    for (let at = sound.indexOf(wanted); at >= 0; at = sound.indexOf(wanted, at + 1)) places.push(at);
    expect(places.length).toBeGreaterThan(60);
    for (const at of [places[0], places[20], places[41], places.at(-1)]) {
      const bytes = Buffer.from(sound);
      bytes[at!]! ^= 1;
      writeFileSync(file, bytes);
      const { book } = await openFolder(root, owner);
      expect(hitsOf(['招标'], book)).toEqual(hits);
    }
    writeFileSync(file, sound);
  });

  test('after some records changed, came and went', async () => {
    const put = (place: number, summary: string): void =>
      writeFileSync(
        path.join(root, fileOf(idOf('fa', place))),
        followupText(idOf('fa', place), customerOf(place), summary),
      );
    put(0, 'no longer there');
    put(3, '现在招标');
    put(950, 'new: 招标 with Zhang');
    rmSync(path.join(root, fileOf(idOf('fa', 31))));
    await assertSame(root);
    await assertSame(root);
    put(300, filler.repeat(5));
    await assertSame(root);
    // What was found in a text that was replaced belongs to nobody, wherever that lay.
    for (const place of [7, 199])
      writeFileSync(
        path.join(root, `customers/x-${idOf('ca', place)}.yaml`),
        customerText(idOf('ca', place), 1),
      );
    await assertSame(root);
    await assertNear([47, 87, 127, 167]);
  });
});
