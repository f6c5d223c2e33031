// `tend doctor` on real folders: each thing that can be wrong is named, --fix mends it, and looking changes nothing.
import { existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { snapshot, tempFolder, tend } from '../support/folder.ts';

interface Part {
  readonly name: string;
  readonly state: string;
}

async function folderOfLi(): Promise<string> {
  const folder = tempFolder();
  await tend(folder, ['init', '.', '--no-git', '--user', 'li', '--name', '李雷']);
  return folder;
}

function put(folder: string, file: string, text: string): void {
  mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
  writeFileSync(path.join(folder, file), text);
}

async function partsOf(
  folder: string,
  ...words: string[]
): Promise<{ readonly code: number; readonly parts: Record<string, string> }> {
  const { code, stdout } = await tend(folder, ['doctor', '--json', ...words]);
  const { items } = JSON.parse(stdout) as { items: Part[] };
  // Of several lines about one part, the worst counts.
  const worst: Record<string, string> = {};
  for (const { name, state } of items)
    if (worst[name] !== 'bad' && (worst[name] !== 'warn' || state === 'bad')) worst[name] = state;
  return { code, parts: worst };
}

const lock = (pid: number, host: string): string =>
  JSON.stringify({
    token: '0123456789abcdef',
    pid,
    host,
    startedAt: null,
    boot: null,
    space: null,
    since: '2024-05-20T00:30:00.000Z',
  });

describe('doctor', () => {
  test('a new folder is healthy, but for git', async () => {
    const folder = await folderOfLi();
    const { code, parts } = await partsOf(folder);
    expect({ code, unwell: Object.entries(parts).filter(([, state]) => state !== 'ok') }).toEqual({
      code: 0,
      unwell: [['git', 'warn']],
    });
  });

  test.each<[string, (folder: string) => void, string, string, number, 'mended' | 'left']>([
    [
      'a schema copy that is old',
      (folder) => put(folder, '.tend/schema/customer.schema.json', '{}'),
      'schemas',
      'warn',
      0,
      'mended',
    ],
    [
      'a schema copy that is missing',
      (folder) => rmSync(path.join(folder, '.tend/schema/order.schema.json')),
      'schemas',
      'warn',
      0,
      'mended',
    ],
    [
      'a .gitignore without our lines',
      (folder) => put(folder, '.gitignore', 'x'),
      'lines',
      'warn',
      0,
      'mended',
    ],
    [
      'no .gitattributes',
      (folder) => rmSync(path.join(folder, '.gitattributes')),
      'lines',
      'warn',
      0,
      'mended',
    ],
    [
      'an unfinished file',
      (folder) => put(folder, 'customers/.tend-tmp-0a', 'x'),
      'leftovers',
      'warn',
      0,
      'mended',
    ],
    [
      'a journal that cannot be read',
      (folder) => put(folder, '.tend/local/journal.json', '{'),
      'leftovers',
      'bad',
      4,
      'left',
    ],
    [
      'a version of another program',
      (folder) => put(folder, '.tend/local/kept/0a-x.yaml', 'x'),
      'leftovers',
      'warn',
      0,
      'left',
    ],
    [
      'names that clash',
      (folder) => ['a', 'A'].forEach((name) => put(folder, `reviews/${name}.md`, name)),
      'names',
      'bad',
      4,
      'left',
    ],
    [
      'a file that nobody reads',
      (folder) => put(folder, 'customers/notes.yml', 'x'),
      'strangers',
      'warn',
      0,
      'left',
    ],
    [
      'a record that is broken',
      (folder) => put(folder, 'customers/x-abcdefgh.yaml', 'x'),
      'records',
      'bad',
      4,
      'left',
    ],
    [
      'settings that are broken',
      (folder) => put(folder, 'tend.yaml', 'timezone: Nowhere\nteam:\n  - id: li\n    name: 李雷\n'),
      'settings',
      'bad',
      4,
      'left',
    ],
    [
      'a lock of another machine',
      (folder) => put(folder, '.tend/local/lock', lock(4711, 'desk')),
      'lock',
      'warn',
      0,
      'left',
    ],
    ['a lock that says nothing', (folder) => put(folder, '.tend/local/lock', 'x'), 'lock', 'warn', 0, 'left'],
  ])('%s', async (_, spoil, name, state, code, afterwards) => {
    const folder = await folderOfLi();
    spoil(folder);
    const before = snapshot(folder);
    const looked = await partsOf(folder);
    expect({ code: looked.code, state: looked.parts[name] }).toEqual({ code, state });
    expect(snapshot(folder)).toEqual(before);
    if (name === 'lock' || (name === 'leftovers' && state === 'bad')) return;
    const mended = await partsOf(folder, '--fix');
    expect(mended.parts[name]).toBe(afterwards === 'mended' ? 'ok' : state);
  });

  test('what a person wrote into .gitignore stays', async () => {
    const folder = await folderOfLi();
    put(folder, '.gitignore', '# ours\nnode_modules');
    await tend(folder, ['doctor', '--fix']);
    expect(readFileSync(path.join(folder, '.gitignore'), 'utf8')).toBe(
      '# ours\nnode_modules\n.tend/cache/\n.tend/local/\n.tend-tmp-*\n.merge_file_*\n',
    );
  });

  test('a link in the place of a file is not written through', async () => {
    const folder = await folderOfLi();
    const elsewhere = path.join(tempFolder(), 'elsewhere');
    rmSync(path.join(folder, '.gitignore'));
    symlinkSync(elsewhere, path.join(folder, '.gitignore'));
    expect((await tend(folder, ['doctor', '--fix'])).code).toBe(1);
    expect(existsSync(elsewhere)).toBe(false);
  });

  test.each([
    ['18.20.0', 'bad'],
    ['20.18.3', 'bad'],
    ['20.19.0', 'ok'],
    ['21.9.0', 'bad'],
    ['22.11.0', 'bad'],
    ['22.12.0', 'ok'],
    ['24.1.0', 'ok'],
  ])('Node %s is %s', async (nodeVersion, state) => {
    const folder = await folderOfLi();
    const { parts } = await partsOfNode(folder, nodeVersion);
    expect(parts['program']).toBe(state);
  });
});

async function partsOfNode(
  folder: string,
  nodeVersion: string,
): Promise<{ readonly parts: Record<string, string> }> {
  const { fakeHost } = await import('../support/fake-host.ts');
  const { run } = await import('../../src/run.ts');
  const world = fakeHost({ cwd: folder, env: { TEND_USER: 'li', TEND_LANG: 'en' } });
  await run(['doctor', '--json'], { ...world.host, nodeVersion });
  const { items } = JSON.parse(world.stdout()) as { items: Part[] };
  return { parts: Object.fromEntries(items.map(({ name, state }) => [name, state])) };
}
