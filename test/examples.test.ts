// The example folders are sound: `check` has nothing to say about them.
import { cpSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { tempFolder, tend, top } from './support/folder.ts';

const templates = readdirSync(path.join(top, 'examples/templates')).map(
  (name) => `examples/templates/${name}`,
);

test.each(['examples', ...templates])('%s', async (folder) => {
  const options = { now: '2026-01-01T09:00:00+08:00' };
  // A copy: in a clone of the project, check would speak of git as well.
  const copy = path.join(tempFolder(), 'crm');
  cpSync(path.join(top, folder), copy, { recursive: true });
  expect(await tend(copy, ['check', '--as-of', '2026-01-01'], options)).toMatchObject({
    code: 0,
    stdout: '',
    stderr: '',
  });
});

test('there is one for each source template', () => {
  expect(templates.map((name) => path.basename(name)).toSorted()).toEqual(['S0', 'S1', 'S2', 'S3', 'S4']);
});
