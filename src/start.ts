// The door of the program: answers `tend --version` itself, and starts everything else as quickly as it can.
import { createRequire } from 'node:module';
import path from 'node:path';
import packageFile from '../package.json' with { type: 'json' };
import { runBundle } from './node/code-cache.ts';
import { optimiseLate } from './node/optimise-late.ts';
import { write } from './node/write.ts';

/** The commands in daily.cjs; put in by scripts/build.mjs. */
declare const TEND_DAILY: readonly string[];

/** Daily commands that look at every customer. The others are over before it matters, and wait longer with it. */
const thorough = ['find', 'list'];

const argv = process.argv.slice(2);
const [first = ''] = argv;

if (argv.length === 1 && ['--version', '-V'].includes(first)) tellVersion(packageFile.version);
else if (process.env['TEND_DEBUG'] === '1') startWithSources();
else {
  if (!isDaily(first) || thorough.includes(first)) optimiseLate();
  runBundle(path.join(__dirname, isDaily(first) ? 'daily.cjs' : 'tend.cjs'), {
    env: process.env,
    argv,
    uid: process.getuid?.(),
  });
}

// Without a command it is due, or the list of commands. Who needs another command after all is given it: scripts/lean.mjs.
function isDaily(word: string): boolean {
  return word === '' || word.startsWith('-') || TEND_DAILY.includes(word);
}

function tellVersion(version: string): void {
  try {
    write(1, `${version}\n`);
  } catch (error) {
    // A reader that goes away is no error.
    if ((error as NodeJS.ErrnoException).code !== 'EPIPE') throw error;
  }
}

// Stacks name the lines of the sources, as far as node itself loads the file.
function startWithSources(): void {
  process.setSourceMapsEnabled(true);
  createRequire(__filename)('./tend.cjs');
}
