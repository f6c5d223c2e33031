// The benchmark's data is sound and the same every time, and each of its rows can be measured. Times are never judged.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkBook, checkSettings } from '../src/domain/check.ts';
import { dueOn } from '../src/domain/due.ts';
import { normalPhone } from '../src/domain/phone.ts';
import { type Folder, readFolder } from '../src/store/read.ts';

const project = path.dirname(import.meta.dirname);
const place = mkdtempSync(path.join(tmpdir(), 'tend-bench-test-'));
const folder = path.join(place, 'first');
const tiny = ['--customers', '30', '--followups', '240'];
const asOf = '2024-05-20';

afterAll(() => rmSync(place, { recursive: true, force: true }));

function node(...args: readonly string[]) {
  return spawnSync(process.execPath, args, { cwd: project, encoding: 'utf8' });
}

function textsOf(root: string): Record<string, string> {
  const files = readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files.map((entry) => path.join(entry.parentPath, entry.name)).toSorted();
  return Object.fromEntries(paths.map((file) => [path.relative(root, file), readFileSync(file, 'utf8')]));
}

describe('the data', () => {
  let made: ReturnType<typeof node>;
  let read: Folder;

  beforeAll(async () => {
    made = node('bench/data.mjs', folder, ...tiny);
    read = await readFolder(folder);
  });

  test('says how much there is, and on which day it is due', () => {
    expect([made.status, made.stderr]).toEqual([0, '']);
    expect(made.stdout).toMatch(/^30 customers, 240 follow-ups, \d+ orders in /);
    expect(made.stdout).toContain(`--as-of ${asOf} --user wang`);
  });

  test('has the same bytes every time', () => {
    expect(node('bench/data.mjs', path.join(place, 'second'), ...tiny).status).toBe(0);
    expect(textsOf(path.join(place, 'second'))).toEqual(textsOf(folder));
  });

  test('has the customers and follow-ups that were asked for, and orders of those who bought', () => {
    const { customers, followups, orders } = read.book;
    expect([customers.length, followups.length]).toEqual([30, 240]);
    const won = new Set(customers.filter(({ status }) => status === 'won').map(({ id }) => id));
    expect(won.size).toBeGreaterThan(0);
    expect(new Set(orders.map(({ customer }) => customer))).toEqual(won);
  });

  test('breaks no shape and no rule', () => {
    const facts = { today: asOf, me: 'wang', book: read.book };
    expect(read.findings).toEqual([]);
    expect(checkBook({ facts, paths: read.paths, phone: normalPhone })).toEqual([]);
    expect(checkSettings(read.given, facts)).toEqual([]);
  });

  test('has something open and overdue in about one follow-up of ten', () => {
    const late = dueOn(asOf, read.book).filter(({ kind, days_late: days }) => kind === 'next' && days > 0);
    expect(late.length / read.book.followups.length).toBeGreaterThan(0.08);
    expect(late.length / read.book.followups.length).toBeLessThan(0.13);
  });

  test('has follow-ups of 20 to 60 words; two Chinese characters count as one', () => {
    for (const { summary, feedback } of read.book.followups) {
      const text = `${summary} ${feedback}`;
      const words =
        (text.match(/\p{Script=Han}/gu)?.length ?? 0) / 2 + (text.match(/[a-z0-9]+/giu)?.length ?? 0);
      expect(words).toBeGreaterThanOrEqual(20);
      expect(words).toBeLessThanOrEqual(60);
    }
  });

  test('is never written into a folder that holds something', () => {
    const before = textsOf(folder);
    const refused = node('bench/data.mjs', folder, ...tiny);
    expect([refused.status, refused.stderr]).toEqual([
      2,
      `${folder} is not empty: name a folder that is not there yet.\n`,
    ]);
    expect(textsOf(folder)).toEqual(before);
  });

  test.each([['XL', 'somewhere'], ['S'], ['--customers', '0', '--followups', '3', 'somewhere']])(
    'asks for a size and a folder: %j',
    (...args) => {
      const refused = node('bench/data.mjs', ...args);
      expect(refused.status).toBe(2);
      expect(refused.stderr).toContain('usage: npm run bench:data');
      expect(existsSync(path.join(project, 'somewhere'))).toBe(false);
    },
  );
});

describe('the measuring', () => {
  const figures = path.join(place, 'figures.json');

  test('has a figure in every row, and leaves nothing behind', () => {
    const ran = spawnSync(process.execPath, ['bench/run.mjs', '--smoke', '--json', figures], {
      cwd: project,
      encoding: 'utf8',
      env: { ...process.env, TMPDIR: place },
    });
    expect(ran.status).toBe(0);
    const { start, sizes } = JSON.parse(readFileSync(figures, 'utf8')) as Figures;
    expect(Object.keys(start)).toEqual(['--version', '--help', 'due, empty folder']);
    expect(Object.keys(sizes.smoke.rows)).toEqual([
      'due',
      'due unpacked',
      'due touched',
      'due changed',
      'due new day',
      'due no index',
      'list',
      'show',
      'check all',
      'check again',
      'review month',
      'review changed',
      'review again',
      'find',
      'add',
    ]);
    for (const [work, { tend }] of Object.entries({ ...start, ...sizes.smoke.rows })) {
      expect({ work, failed: tend.failed }).toEqual({ work, failed: undefined });
      expect(tend.ratio).toBeGreaterThan(0);
      expect(ran.stdout).toContain(`| ${work} `);
    }
    expect(readdirSync(place).filter((name) => name.startsWith('tend-bench-'))).toEqual([]);
  });

  test('names what it does not know', () => {
    const refused = node('bench/run.mjs', 'XXL');
    expect([refused.status, refused.stdout]).toEqual([2, '']);
    expect(refused.stderr).toContain('usage: npm run bench');
  });
});

type Rows = Readonly<
  Record<string, { readonly tend: { readonly ratio?: number; readonly failed?: string } }>
>;
interface Figures {
  readonly start: Rows;
  readonly sizes: { readonly smoke: { readonly rows: Rows } };
}
