// What is longer than the screen goes through a pager; nothing else does.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { spawnSync } from 'node:child_process';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { builtProgram } from '../support/built.ts';
import { copyExamples } from '../support/examples.ts';
import { keys, openTerminal } from '../support/terminal.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'tend-pager-'));
const page = path.join(folder, 'my pager');
const day = { TEND_TODAY: '2024-05-20', TEND_USER: 'wang', TEND_LANG: 'en' };
let program = '';

beforeAll(() => {
  program = builtProgram();
  copyExamples(folder);
  writeFileSync(page, '#!/bin/sh\necho "page of $(wc -l) lines"\n', { mode: 0o755 });
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function at(words: readonly string[], env: Readonly<Record<string, string>>) {
  // The terminal of the tests names itself; TERM is set behind it.
  const { TERM = 'xterm', ...others } = env;
  return openTerminal('env', [`TERM=${TERM}`, process.execPath, program, ...words], {
    cwd: folder,
    env: { ...day, ...others },
  });
}

const long = ['review', '--month', '2024-05'];
const quoted = `'${page}'`;

test.each<[string, readonly string[], Readonly<Record<string, string>>, RegExp]>([
  ['TEND_PAGER', long, { TEND_PAGER: quoted }, /^page of \d{3} lines\s*$/],
  ['a list that fits', ['list', '--limit', '3'], { TEND_PAGER: quoted }, /^(?!page of)[\s\S]+$/],
  ['cat', long, { TEND_PAGER: 'cat' }, /^(?!page of)[\s\S]{3000,}$/],
  ['an empty name', long, { TEND_PAGER: '' }, /^(?!page of)[\s\S]{3000,}$/],
  [
    'a terminal that can do nothing',
    long,
    { TEND_PAGER: quoted, TERM: 'dumb' },
    /^(?!page of)[\s\S]{3000,}$/,
  ],
  ['a pager that is not there', long, { TEND_PAGER: 'no-such-pager' }, /no-such-pager[\s\S]{3000,}$/],
])('%s', async (_name, words, env, shown) => {
  const terminal = at(words, env);
  expect(await terminal.ended).toBe(0);
  expect(terminal.drawn()).toMatch(shown);
});

test('Ctrl-C is for the pager', async () => {
  const waiting = path.join(folder, 'waiting');
  writeFileSync(waiting, "#!/bin/sh\ntrap 'echo heard' INT\necho paging\nread line < /dev/tty\necho left\n", {
    mode: 0o755,
  });
  const terminal = at(long, { TEND_PAGER: `'${waiting}'` });
  await terminal.see('paging');
  terminal.type(keys.interrupt);
  await terminal.see('heard');
  terminal.type(keys.enter);
  await terminal.see('left');
  expect(await terminal.ended).toBe(0);
});

test('a pipe has no pager', () => {
  const piped = spawnSync(process.execPath, [program, ...long, '--dir', folder], {
    encoding: 'utf8',
    env: { ...process.env, ...day, TEND_PAGER: quoted },
  });
  expect([piped.status, piped.stdout.includes('page of')]).toEqual([0, false]);
});
