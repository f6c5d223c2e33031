// Every way in which files of a folder change without a command of ours: what is remembered of them must notice each.
import {
  cpSync,
  existsSync,
  linkSync,
  mkdirSync,
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
import path from 'node:path';
import { openFolder } from '../../src/store/indexed.ts';
import { top } from './folder.ts';

/** Whose index it is. */
export const owner = { build: 'test', user: process.getuid?.() ?? null };

/** Returns chance that is the same in every run: what fails once fails again. */
export function randomFrom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** Returns a copy of the examples under another folder. */
export function newFolder(parent: string, name: string): string {
  const root = path.join(parent, name);
  cpSync(path.join(top, 'examples'), root, {
    recursive: true,
    filter: (from) => !from.includes('templates') && !from.includes('.tend/cache'),
  });
  return root;
}

/** Returns the record files of a folder. */
export function recordFiles(root: string): string[] {
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.yaml') && name.includes('/') && !name.startsWith('.'))
    .toSorted();
}

/** One way in which a folder changes behind our back. */
export type Means = (root: string, random: (below: number) => number) => void | Promise<void>;

/** Returns the text of a record with another value in one of its lines. */
export const edited = (text: string, random: (below: number) => number): string => {
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

export const means: Readonly<Record<string, Means>> = {
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
    const others = readFileSync(file, 'utf8').replace(/^limits:.*\n(?:[ #].*\n)*/m, '');
    // What is due, silent and sound depends on these.
    const days = (): string => `${1 + random(60)}d`;
    const limits = `limits: { silent: ${days()}, verify: ${days()}, no_plan: ${days()} }`;
    writeFileSync(file, `${others.trimEnd()}\n${limits}\n`);
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
