// Which records there are that could not be read, as far as names and ids in their files tell. Reads none of them.
import { packPlace } from './paths.ts';
import { contents } from './read-file.ts';
import type { Folder } from './read.ts';

/** Returns the ids of records that are there and could not be read. */
export function unreadIds({
  root,
  findings,
  paths,
}: Pick<Folder, 'root' | 'findings' | 'paths'>): Set<string> {
  if (findings.length === 0) return new Set();
  const read = new Set(paths.values());
  const files = new Set(findings.map(({ file }) => file));
  const ids = [...files].flatMap((file) => {
    if (packPlace(file)) return idsInPack(root, file);
    // Every file name ends in the id of its record.
    return read.has(file) ? [] : (/([0-9a-z]{8})\.yaml$/.exec(file)?.[1] ?? []);
  });
  return new Set(ids.filter((id) => !paths.has(id)));
}

function idsInPack(root: string, file: string): string[] {
  const bytes = contents(root, file, null);
  if ('problem' in bytes) return [];
  const text = new TextDecoder().decode(bytes.value);
  return [...text.matchAll(/([0-9a-z]{8})\.yaml\r?$|^[ -]*id: ["']?([0-9a-z]{8})\b/gmu)].map(
    ([, name, id]) => name ?? id ?? '',
  );
}
