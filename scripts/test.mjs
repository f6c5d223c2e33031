// `npm test`: a fresh clone installs, builds, and runs types, lint and every test; more words go to the test runner.
import { root, setup } from './setup.mjs';
import { spawnSync } from 'node:child_process';
import path from 'node:path';

setup();
const ran = spawnSync(
  process.execPath,
  [path.join(root, 'node_modules/vitest/vitest.mjs'), 'run', ...process.argv.slice(2)],
  {
    cwd: root,
    stdio: 'inherit',
  },
);
process.exitCode = ran.status ?? 1;
