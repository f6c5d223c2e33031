// Several processes writing one folder at once: nothing is lost, no number is given twice.
import { spawn } from 'node:child_process';
import path from 'node:path';
import { expect, test } from 'vitest';
import { exampleFolder, tend, top } from './support/folder.ts';

function inProcess(folder: string, args: readonly string[]): Promise<number | null> {
  const child = spawn(process.execPath, [path.join(top, 'bin/tend.cjs'), ...args, '--dir', folder], {
    env: { PATH: process.env['PATH'], TEND_USER: 'li', TEND_TODAY: '2024-05-20' },
    stdio: 'ignore',
  });
  return new Promise((resolve) => {
    child.on('close', resolve);
  });
}

test('four shells log to one customer at once', async () => {
  const folder = exampleFolder();
  const before = (
    JSON.parse((await tend(folder, ['list', '--type', 'followup', '--json'])).stdout) as {
      items: { no: string }[];
    }
  ).items.length;
  const shell = async (name: string): Promise<(number | null)[]> => {
    const codes: (number | null)[] = [];
    for (let round = 0; round < 4; round++) {
      codes.push(
        await inProcess(folder, [
          'log',
          '华东精工',
          '--method',
          'phone',
          '--summary',
          `第 ${round} 次，${name}`,
          '--at',
          '2024-05-20',
        ]),
      );
    }
    return codes;
  };
  const codes = await Promise.all(['甲', '乙', '丙', '丁'].map(shell));
  expect(codes.flat()).toEqual(Array.from({ length: 16 }, () => 0));
  const { items } = JSON.parse((await tend(folder, ['list', '--type', 'followup', '--json'])).stdout) as {
    items: { no: string }[];
  };
  expect(items).toHaveLength(before + 16);
  expect(new Set(items.map(({ no }) => no)).size).toBe(before + 16);
  expect(await tend(folder, ['check'])).toMatchObject({ code: 0, stdout: '' });
});
