// Every transcript says what the program says: test/cli/**/*.md, the pages of docs/ that hold console blocks, README.md.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { replay } from './support/replay.ts';

const top = path.resolve(import.meta.dirname, '..');
const pages = readdirSync(import.meta.dirname + '/cli', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.md'))
  .map((name) => `test/cli/${name}`);
const docs = [
  'README.md',
  ...readdirSync(path.join(top, 'docs'), { recursive: true, encoding: 'utf8' }).map((name) => `docs/${name}`),
].filter(
  (name) =>
    name.endsWith('.md') &&
    existsSync(path.join(top, name)) &&
    readFileSync(path.join(top, name), 'utf8').includes('```console'),
);

describe('transcripts', () => {
  test.each([...pages, ...docs].toSorted())('%s', async (name) => {
    const file = path.join(top, name);
    await expect(await replay(file)).toMatchFileSnapshot(file);
  });
});
