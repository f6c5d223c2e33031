// The contents of many files of a repository, by one run of git. Knows bytes, neither records nor commits.
import { UserError } from '../errors.ts';
import type { Host } from '../host.ts';
import { gitProblems } from '../words/git.ts';

/**
 * Returns what each of these objects holds, such as `HEAD:./tend.yaml` or the id of a blob; null for what is not there or
 * is no file. A path after `./` is relative to the folder given.
 */
export function readBlobs(
  host: Pick<Host, 'gitBytes'>,
  root: string,
  names: readonly string[],
): Map<string, Uint8Array | null> {
  const blobs = new Map<string, Uint8Array | null>();
  for (const name of names) blobs.set(name, null);
  // Git reads one name a line: one with a line feed would ask for something else.
  const asked = [...blobs.keys()].filter((name) => name !== '' && !/[\n\0]/.test(name));
  if (asked.length === 0) return blobs;
  const ran = host.gitBytes(root, ['cat-file', '--batch'], `${asked.join('\n')}\n`);
  if (ran.code !== 0)
    throw new UserError(gitProblems.failed({ reason: ran.stderr.trim().split('\n')[0] ?? '' }));
  const answer = Buffer.from(ran.stdout.buffer, ran.stdout.byteOffset, ran.stdout.byteLength);
  let at = 0;
  for (const name of asked) {
    const end = answer.indexOf('\n', at);
    const [, type, size] = /^[0-9a-f]{40,64} (\w+) (\d+)$/.exec(answer.toString('utf8', at, end)) ?? [];
    at = end + 1;
    // `name missing`, `name ambiguous`: nothing follows.
    if (size == null) continue;
    if (type === 'blob') blobs.set(name, answer.subarray(at, at + Number(size)));
    at += Number(size) + 1;
  }
  return blobs;
}
