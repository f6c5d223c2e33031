// tend as the benchmark runs it: built from src/ as it stands, apart from dist/, so that a build meanwhile changes nothing.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, readdirSync, rmSync, symlinkSync, utimesSync } from 'node:fs';
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
  return {
    due: { argvOf: due, isRight: hasLines(5) },
    'due, one touched': { argvOf: () => (touchOne(folder), due()), isRight: hasLines(5) },
    'due, no index': { argvOf: () => (dropIndex(folder), due()), isRight: hasLines(5) },
    list: { argvOf: () => tend('list', ...page) },
    show: { argvOf: () => tend('show', customer.no, ...page), isRight: holds(customer.name) },
    'check all': { argvOf: () => tend('check', '--dir', folder), isRight: isSilent },
    'review month': {
      argvOf: () => tend('review', '--month', '2024-05', ...page),
      isRight: hasLines(100),
    },
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
  const customers = path.join(folder, 'customers');
  const now = new Date();
  utimesSync(path.join(customers, readdirSync(customers).toSorted()[0]), now, now);
}

function dropIndex(folder) {
  rmSync(path.join(folder, '.tend/cache'), { recursive: true, force: true });
}

function phoneOf(run) {
  return `199${String(run).padStart(8, '0')}`;
}
