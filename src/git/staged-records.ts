// Which staged records say something that the last commit does not, in whatever form their month is there. Looks only.
import type { Host } from '../host.ts';
import { filesIn } from '../store/pack.ts';
import { splitPack } from '../store/pack-split.ts';
import { monthPlace, packPath, packPlace } from '../store/paths.ts';
import type { Folder } from '../store/read.ts';
import { contents, recordsIn } from '../store/read-file.ts';
import { readBlobs } from './blobs.ts';

/** Returns the ids of the records in changed files that are new or changed; packing a month changes none. */
export function changedRecords(
  host: Pick<Host, 'gitBytes'>,
  root: string,
  staged: Folder,
  changed: ReadonlySet<string>,
): Set<string> {
  const ids = new Set([...staged.paths].filter(([, file]) => changed.has(file)).map(([id]) => id));
  const packs = new Set([...changed].flatMap((file) => packAround(file) ?? []));
  // Neither made nor taken apart: then a file that changed holds a record that changed.
  const wanted = [...packs].filter((pack) => changed.has(pack));
  if (wanted.length === 0) return ids;
  const before = committed(host, root, wanted, changed);
  for (const [file, text] of stagedTexts(staged, wanted, changed))
    if (before.get(file) === text) for (const id of idsIn(file, text)) ids.delete(id);
  return ids;
}

function packAround(file: string): string | null {
  const place = packPlace(file) ?? monthPlace(file);
  return place && packPath(place.type, place.month);
}

// The texts of the records as files of their own, by path.
function committed(
  host: Pick<Host, 'gitBytes'>,
  root: string,
  packs: readonly string[],
  changed: ReadonlySet<string>,
): Map<string, string> {
  const files = [...changed].filter((file) => monthPlace(file));
  const names = [...packs, ...files].map((file) => `HEAD:./${file}`);
  const blobs = readBlobs(host, root, names);
  const textOf = (file: string): string | null => {
    const blob = blobs.get(`HEAD:./${file}`);
    return blob == null ? null : new TextDecoder().decode(blob);
  };
  return new Map([
    ...packs.flatMap((pack) => entriesIn(pack, textOf(pack))),
    ...files.flatMap((file): [string, string][] => {
      const text = textOf(file);
      return text == null ? [] : [[file, text]];
    }),
  ]);
}

function stagedTexts(
  staged: Folder,
  packs: readonly string[],
  changed: ReadonlySet<string>,
): [string, string][] {
  const textOf = (file: string): string | null => {
    const read = contents(staged.root, file, null);
    return 'value' in read ? new TextDecoder().decode(read.value) : null;
  };
  const files = [...changed].filter((file) => monthPlace(file));
  return [
    ...packs.flatMap((pack) => entriesIn(pack, textOf(pack))),
    ...files.flatMap((file): [string, string][] => {
      const text = textOf(file);
      return text == null ? [] : [[file, text]];
    }),
  ];
}

function entriesIn(pack: string, text: string | null): [string, string][] {
  if (text == null || 'strange' in splitPack(text)) return [];
  const place = packPlace(pack);
  const findings = place ? recordsIn(place.type, pack, new TextEncoder().encode(text)).findings : [];
  // With a record that cannot be read, every record counts as changed: better one look too many.
  return findings.length > 0 ? [] : filesIn(pack, text).map((file) => [file.path, file.text]);
}

function idsIn(file: string, text: string): string[] {
  const place = monthPlace(file);
  if (!place) return [];
  return recordsIn(place.type, file, new TextEncoder().encode(text)).records.map(({ record }) => record.id);
}
