// What a branch has that another has not: how many commits, by whom, and which records they are about.
import { compare } from '../domain/book.ts';
import { type RecordType, recordTypes } from '../domain/record.ts';
import { folderOf, monthPlace, packPlace, settingsFile } from '../store/paths.ts';
import { baseOf, emptyTree } from './merge-commits.ts';
import type { Repository } from './repository.ts';
import { differenceOf } from './tree.ts';
import { inFolder } from './work-tree.ts';

export interface Traffic {
  readonly commits: number;
  /** The names of their authors. */
  readonly authors: readonly string[];
  /** How many records of each type were added or changed. */
  readonly records: Readonly<Partial<Record<RecordType, number>>>;
  readonly hasSettings: boolean;
  /** Files that are neither. */
  readonly others: number;
}

/** Returns what `to` has that `from` has not; null is the branch before its first commit. */
export function trafficBetween(repository: Repository, from: string | null, to: string | null): Traffic {
  const none = { commits: 0, authors: [], records: {}, hasSettings: false, others: 0 };
  if (to == null || from === to) return none;
  const range = from == null ? [to] : [to, `^${from}`];
  const authors = repository
    .ask(['log', '--no-show-signature', '--format=%aN', ...range])
    .split('\n')
    .filter((line) => line !== '');
  if (authors.length === 0) return none;
  const base = from == null ? null : baseOf(repository, from, to);
  const files = [...differenceOf(repository, base ?? emptyTree(repository), to).keys()].map(
    (path) => inFolder(repository, path) ?? `/${path}`,
  );
  const types = files.map(typeOf);
  const counts = recordTypes.flatMap((type): [RecordType, number][] => {
    const count = types.filter((each) => each === type).length;
    return count > 0 ? [[type, count]] : [];
  });
  return {
    commits: authors.length,
    authors: [...new Set(authors)].toSorted(compare),
    records: Object.fromEntries(counts),
    hasSettings: files.includes(settingsFile),
    others: files.filter(
      (file, place) => types[place] == null && file !== settingsFile && packPlace(file) == null,
    ).length,
  };
}

function typeOf(file: string): RecordType | null {
  const place = monthPlace(file);
  if (place) return place.type;
  return /^[^/]+\/[^/]+\.yaml$/.test(file) && file.startsWith(`${folderOf('customer')}/`) ? 'customer' : null;
}
