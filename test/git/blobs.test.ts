// Contents of many files by one run of git: whatever bytes they hold and however they are called.
import { expect, test } from 'vitest';
import { readBlobs } from '../../src/git/blobs.ts';
import { nodeHost } from '../../src/node/host.ts';
import { exampleRepository } from '../support/repository.ts';

const host = nodeHost('0.1.0', 'test');

test('bytes come back as they are', () => {
  const { folder, git, write } = exampleRepository();
  const files: Readonly<Record<string, Uint8Array>> = {
    'attachments/all.bin': Uint8Array.from({ length: 1024 }, (_, at) => at % 256),
    'attachments/empty.bin': new Uint8Array(),
    'attachments/lines.bin': Buffer.from('\n\n0123456789012345678901234567890123456789 blob 3\n'),
    'attachments/gbk.txt': Buffer.from([0xbb, 0xaa, 0xb6, 0xab]),
    'attachments/a name with blanks, 中文 and \'quotes".txt': Buffer.from('x'),
  };
  for (const [file, bytes] of Object.entries(files)) write(file, bytes);
  git('add', '.');
  git('commit', '-q', '-m', 'files');
  const names = Object.keys(files).map((file) => `HEAD:./${file}`);
  const blobs = readBlobs(host, folder, [...names, ...names]);
  expect([...blobs].map(([name, bytes]) => [name, bytes && Buffer.from(bytes).toString('hex')])).toEqual(
    Object.entries(files).map(([file, bytes]) => [`HEAD:./${file}`, Buffer.from(bytes).toString('hex')]),
  );
});

test.each([
  ['a file that is not there', 'HEAD:./nothing.yaml'],
  ['a commit that is not there', '0123456789012345678901234567890123456789'],
  ['a folder', 'HEAD:./customers'],
  ['nothing', ''],
  ['a name of two lines, which would ask for two things', 'HEAD:./nothing\nHEAD:./tend.yaml'],
  ['an option', '--all'],
])('%s is null, and the others are read', (_, name) => {
  const { folder, text } = exampleRepository();
  const blobs = readBlobs(host, folder, ['HEAD:./tend.yaml', name, 'HEAD:./.gitignore']);
  expect(blobs.get(name)).toBeNull();
  expect(Buffer.from(blobs.get('HEAD:./tend.yaml') ?? []).toString()).toBe(text('tend.yaml'));
  expect(Buffer.from(blobs.get('HEAD:./.gitignore') ?? []).toString()).toBe(text('.gitignore'));
});

test('GIT_DIR of a surrounding hook names no other repository', () => {
  const { folder, text } = exampleRepository();
  process.env['GIT_DIR'] = '/nowhere';
  try {
    expect(
      Buffer.from(readBlobs(host, folder, ['HEAD:./tend.yaml']).get('HEAD:./tend.yaml') ?? []).toString(),
    ).toBe(text('tend.yaml'));
  } finally {
    delete process.env['GIT_DIR'];
  }
});
