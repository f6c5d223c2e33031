// `npm start`: a fresh clone shows its main job, today's list of the example folder, and where to go next.
import { root, setup } from './setup.mjs';
import { spawnSync } from 'node:child_process';
import path from 'node:path';

setup();
const tend = [
  path.join(root, 'bin/tend.cjs'),
  '--dir',
  path.join(root, 'examples'),
  '--as-of',
  '2024-05-20',
  '--user',
  'li',
  '--format',
  'table',
];
console.log('$ tend --dir examples --as-of 2024-05-20 --user li\n');
const ran = spawnSync(process.execPath, tend, { stdio: 'inherit' });
console.log(`
That is what is due for 李雷 (li) in examples/ on 2024-05-20. Next:
  node bin/tend.cjs --dir examples --as-of 2024-05-20 due --owner all   the whole team
  node bin/tend.cjs --dir examples --as-of 2024-05-20 show 华东精工      one customer with its history
  node bin/tend.cjs init ~/crm && cd ~/crm                              a folder of your own
  npm pack && npm install -g ./tend-crm-*.tgz                           the command tend everywhere`);
process.exitCode = ran.status ?? 1;
