// The places that need a choice, with the words by which people name them. Asks git for who wrote what; decides nothing.
import { type AnyRecord, type RecordType } from '../domain/record.ts';
import { describeFound } from '../domain/reference.ts';
import { isFields } from '../domain/merge-value.ts';
import { recordsOf } from '../domain/book.ts';
import { type OpenConflict, readChoices } from '../git/conflict.ts';
import { lastChange } from '../git/last-change.ts';
import { isAncestor, mergeCommits } from '../git/merge-commits.ts';
import { trackedCommit } from '../git/remote.ts';
import type { Repository } from '../git/repository.ts';
import type { Folder } from '../store/read.ts';
import { folderOf } from '../store/paths.ts';
import type { ShownConflict } from '../view/conflict.ts';
import { clean } from '../view/text.ts';
import { shellWord } from './shell-word.ts';

/** A conflict with what it is called. */
export interface NamedConflict extends ShownConflict {
  readonly key: string;
  /** What is typed for the record. */
  readonly reference: string;
}

/** Returns everything both sides changed differently, chosen or not, as of the last fetch. */
export function conflictsNow(repository: Repository): readonly OpenConflict[] {
  const { upstream } = repository;
  const ours = repository.head();
  const theirs = upstream == null ? null : trackedCommit(repository, upstream.tracking);
  if (ours == null || theirs == null || upstream == null) return [];
  if (isAncestor(repository, ours, theirs) || isAncestor(repository, theirs, ours)) return [];
  return mergeCommits(repository, ours, theirs, { choices: new Map() }, upstream.remote).conflicts;
}

/** Returns the conflicts as they are shown. */
export function namedConflicts(
  repository: Repository,
  conflicts: readonly OpenConflict[],
  folder: Folder,
): NamedConflict[] {
  const { upstream, root } = repository;
  const theirs = upstream == null ? null : trackedCommit(repository, upstream.tracking);
  const choices = readChoices(root);
  return conflicts.map((open) => {
    const { key, file, type, id, about, conflict } = open;
    const reference = referenceOf(open, folder);
    const field = about === 'field' ? shortField(open, conflicts) : about;
    const settle = (side: string): string =>
      `tend resolve ${shellWord(reference)} ${shellWord(field)} --${side}`;
    return {
      key,
      file,
      type,
      id,
      about,
      conflict,
      reference,
      field,
      name: clean(nameOf(open, folder)),
      ours: theirs == null ? null : lastChange(repository, open, 'HEAD', theirs),
      theirs: theirs == null ? null : lastChange(repository, open, theirs, 'HEAD'),
      choice: choices.get(key) ?? null,
      commands: [settle('ours'), settle('theirs')],
    };
  });
}

function recordOf({ type, id, conflict, about }: OpenConflict, { book }: Folder): AnyRecord | null {
  if (type == null || type === 'settings' || id == null) return null;
  const here = recordsOf(book, type).find((record) => record.id === id);
  if (here) return here;
  const theirs = about === 'record' ? (conflict.ours ?? conflict.theirs) : null;
  return isFields(theirs) ? (theirs as unknown as AnyRecord) : null;
}

function referenceOf(open: OpenConflict, folder: Folder): string {
  return recordOf(open, folder)?.no ?? open.id ?? open.file;
}

function nameOf(open: OpenConflict, folder: Folder): string {
  const { type, id, file } = open;
  if (type === 'settings') return file;
  const record = recordOf(open, folder);
  if (record == null || type == null) return id == null ? file : `${folderOf(type as RecordType)} ${id}`;
  return describeFound({ type, record }, folder.book);
}

// The ids of entries are left out where the rest says enough.
function shortField({ id, file, conflict }: OpenConflict, all: readonly OpenConflict[]): string {
  const plain = (path: readonly (string | number)[]): string =>
    path.filter((part) => !/^[a-z][0-9a-z]{7}$/.test(String(part)) || !/\d/.test(String(part))).join('.');
  const others = all.filter((other) => (other.id ?? other.file) === (id ?? file) && other.about === 'field');
  const short = plain(conflict.path);
  const isPlain = short !== '' && others.filter((other) => plain(other.conflict.path) === short).length === 1;
  return isPlain ? short : conflict.path.join('.');
}
