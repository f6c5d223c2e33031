// tend as the benchmark runs it: built from src/ as it stands, apart from dist/, so that a build meanwhile changes nothing.
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { hasLines, holds, isSilent, nameOf } from './answers.mjs';
import { asOf } from './records.mjs';
import { rareWord } from './phrases.mjs';
import { project } from './source.mjs';

/** Builds the program from src/ in that place and returns how to run it. */
export function buildProgram(place) {
  const home = path.join(place, 'program');
  mkdirSync(home);
  for (const part of ['bin', 'src', 'scripts', 'schemas', 'package.json', 'tsconfig.json'])
    cpSync(path.join(project, part), path.join(home, part), { recursive: true });
  symlinkSync(path.join(project, 'node_modules'), path.join(home, 'node_modules'), 'junction');
  const built = spawnSync(process.execPath, ['scripts/build.mjs'], { cwd: home, encoding: 'utf8' });
  if (built.status !== 0) throw new Error(`The build failed: ${built.stderr.trim()}`);
  const run = [process.execPath, path.join(home, 'bin/tend.cjs')];
  return (...args) => [...run, ...args];
}

/** Returns version and commit of what is measured. */
export function programFacts() {
  const { version } = JSON.parse(readFileSync(path.join(project, 'package.json'), 'utf8'));
  const commit = spawnSync('git', ['-C', project, 'rev-parse', '--short', 'HEAD'], { encoding: 'utf8' });
  return { version, commit: commit.status === 0 ? commit.stdout.trim() : null };
}

/** Returns the rows that need no data: what it costs to start. */
export function startRows(tend, emptyFolder) {
  return {
    '--version': { argvOf: () => tend('--version') },
    '--help': { argvOf: () => tend('--help') },
    'due, empty folder': {
      argvOf: () => tend('due', '--format', 'table', '--as-of', asOf, '--dir', emptyFolder),
    },
  };
}

/** Returns the rows of a folder with data. `add` is the last one: each of its runs leaves one more customer. */
export function dataRows(tend, folder, { customer }) {
  const page = ['--format', 'table', '--as-of', asOf, '--dir', folder];
  const due = () => tend('due', '--owner', 'all', ...page);
  const check = () => tend('check', '--as-of', asOf, '--dir', folder);
  const review = () => tend('review', '--month', '2024-05', ...page);
  const isDue = hasLines(5);
  const isReview = hasLines(100);
  return {
    due: { argvOf: due, isRight: isDue },
    'due touched': { argvOf: () => (touchOne(folder), due()), isRight: isDue },
    'due changed': { argvOf: (run) => (changeOne(folder, run), due()), isRight: isDue },
    'due new day': { argvOf: () => (forget(folder, 'due-', 'items-'), due()), isRight: isDue },
    'due no index': { argvOf: () => (forget(folder, ''), due()), isRight: isDue },
    list: { argvOf: () => tend('list', ...page) },
    show: { argvOf: () => tend('show', customer.no, ...page), isRight: holds(customer.name) },
    'check all': { argvOf: () => (forget(folder, 'sound-'), check()), isRight: isSilent },
    'check again': { argvOf: check, isRight: isSilent },
    'review month': { argvOf: () => (forget(folder, 'sums-', 'answer-'), review()), isRight: isReview },
    'review changed': { argvOf: (run) => (changeOne(folder, run), review()), isRight: isReview },
    'review again': { argvOf: review, isRight: isReview },
    find: { argvOf: () => tend('find', rareWord, ...page), isRight: holds(rareWord) },
    add: {
      argvOf: (run) =>
        tend(
          'add',
          nameOf(run),
          '--kind',
          'company',
          '--contact',
          'Kim',
          '--phone',
          phoneOf(run),
          '--dir',
          folder,
        ),
    },
  };
}

// The same bytes with new times: it has to be read again.
function touchOne(folder) {
  const now = new Date();
  utimesSync(firstCustomer(folder), now, now);
}

// Other notes each time, as an editor would save them.
function changeOne(folder, run) {
  const file = firstCustomer(folder);
  const text = readFileSync(file, 'utf8').replace(/^notes: run .*\n/m, '');
  writeFileSync(file, `${text}notes: run ${run}\n`);
}

function firstCustomer(folder) {
  const customers = path.join(folder, 'customers');
  return path.join(customers, readdirSync(customers).toSorted()[0]);
}

// What one command keeps for the next; everything where no beginning of a name is given.
function forget(folder, ...beginnings) {
  const cache = path.join(folder, '.tend/cache');
  for (const name of existsSync(cache) ? readdirSync(cache) : [])
    if (beginnings.some((beginning) => name.startsWith(beginning))) rmSync(path.join(cache, name));
}

function phoneOf(run) {
  return `199${String(run).padStart(8, '0')}`;
}
