// Makes a fresh clone ready: installs what the lock file names, and builds dist/ when a source is newer. Needs node and npm only.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const at = (...parts) => path.join(root, ...parts);

/** Runs a program with our streams and ends this process when it fails; its chatter goes to stderr. */
export function must(program, args) {
  const ran = spawnSync(program, args, { cwd: root, stdio: ['inherit', 2, 2] });
  if (ran.status !== 0) process.exit(ran.status ?? 1);
}

/** Installs and builds what is missing or stale. */
export function setup() {
  const installed = at('node_modules/.package-lock.json');
  if (!existsSync(installed) || statSync(at('package-lock.json')).mtimeMs > statSync(installed).mtimeMs)
    npm(['ci']);
  if (isStale()) must(process.execPath, [at('scripts/build.mjs')]);
}

// Under `npm start` npm names itself; otherwise it lies in the PATH.
function npm(args) {
  const self = process.env['npm_execpath'];
  if (self?.endsWith('.js')) must(process.execPath, [self, ...args]);
  else must(process.platform === 'win32' ? 'npm.cmd' : 'npm', args);
}

function isStale() {
  const built = at('dist/tend.cjs');
  if (!existsSync(built)) return true;
  const when = statSync(built).mtimeMs;
  const sources = ['src', 'scripts', 'schemas'].flatMap((folder) =>
    readdirSync(at(folder), { recursive: true, encoding: 'utf8' }).map((file) => at(folder, file)),
  );
  return [...sources, at('package.json')].some((file) => statSync(file).mtimeMs > when);
}
