// The example folders are sound: `check` has nothing to say about them.
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { tend, top } from './support/folder.ts';

const templates = readdirSync(path.join(top, 'examples/templates')).map(
  (name) => `examples/templates/${name}`,
);

test.each(['examples', ...templates])('%s', async (folder) => {
  const options = { now: '2026-01-01T09:00:00+08:00' };
  expect(await tend(path.join(top, folder), ['check', '--as-of', '2026-01-01'], options)).toMatchObject({
    code: 0,
    stdout: '',
    stderr: '',
  });
});

test('there is one for each source template', () => {
  expect(templates.map((name) => path.basename(name)).toSorted()).toEqual(['S0', 'S1', 'S2', 'S3', 'S4']);
});
