// One round of a sync without the network: what merging with the shared branch makes of this one, with numbers given and
// closed months packed, as commits that no branch knows yet. Needs the lock; changes no file.
import type { Change } from '../domain/record.ts';
import type { Member } from '../schema/generated/types.ts';
import { contents } from '../store/read-file.ts';
import type { Pending } from '../store/read-file.ts';
import type { Folder } from '../store/read.ts';
import { type Draft, editedFile } from '../store/edit-file.ts';
import { readBlobs } from './blobs.ts';
import { type Choice, type OpenConflict, type Settled } from './conflict.ts';
import { isAncestor, mergeCommits } from './merge-commits.ts';
import type { Judge, Judged } from './own-edits.ts';
import type { Repository } from './repository.ts';
import { type Edits, commitTree, differenceOf, treeWith } from './tree.ts';
import { type Dirty, inFolder } from './work-tree.ts';

/** What a plan needs to know of records. */
export interface PlanTools {
  readonly judge: Judge;
  /** Returns the changes that give numbers, and mend those given twice. */
  readonly heal: (folder: Folder) => Promise<readonly Change[]>;
  /** Returns what packing the closed months makes of files; null is no file. */
  readonly pack: (
    folder: Folder,
    over: Pending,
    unfinished: ReadonlySet<string>,
  ) => ReadonlyMap<string, string | null>;
  readonly member: Member | null;
}

export interface PlanInput {
  readonly ours: string;
  /** The shared branch; null where the remote does not have it yet, or there is no remote. */
  readonly theirs: string | null;
  readonly remote: string | null;
  readonly dirty: ReadonlyMap<string, Dirty>;
  readonly choices: ReadonlyMap<string, Choice>;
  /** A commit that was found sound today, with every number and pack that it should have; null where none was. */
  readonly sound: string | null;
  /** Our side, where it was judged a moment ago and nothing else has happened since. */
  readonly judged: { readonly commit: string; readonly judged: Judged } | null;
}

/** Where a round would lead. */
export interface Plan {
  /** Both sides together. */
  readonly merged: string;
  /** With numbers and packs as well: what is pushed. */
  readonly final: string;
  readonly errors: Judged['errors'];
  readonly settled: readonly Settled[];
  readonly given: readonly Change[];
  readonly packed: readonly string[];
}

/** Returns where the round leads, or the conflicts that keep it from going anywhere. */
export async function planRound(
  repository: Repository,
  input: PlanInput,
  tools: PlanTools,
): Promise<Plan | { readonly conflicts: readonly OpenConflict[] }> {
  const merge = mergeOf(repository, input, tools.member);
  if ('conflicts' in merge) return merge;
  const { merged, settled } = merge;
  if (merged === input.sound) return { merged, final: merged, errors: [], settled, given: [], packed: [] };
  const over = overlay(repository, input, merged);
  const known = merged === input.judged?.commit ? input.judged.judged : null;
  const { folder, errors } = known ?? (await tools.judge(over));
  const plan = { merged, final: merged, errors, settled, given: [], packed: [] };
  // Numbers are given twice as well by people who type them: those are mended below.
  if (errors.some(({ code }) => code !== 'record.same_no')) return plan;
  // What holds somebody's unfinished work waits for its number, and its month for being packed.
  const unfinished = unfinishedIn(repository, input.dirty);
  const given = (await tools.heal(folder)).filter(
    (change) => change.type !== 'settings' && !unfinished.has(folder.paths.get(change.after.id) ?? ''),
  );
  const numbered = editedBy(repository, given, folder, over);
  const later = new Map([...(over ?? []), ...numbered]);
  const packed =
    input.remote == null ? new Map<string, string | null>() : tools.pack(folder, later, unfinished);
  if (numbered.size + packed.size === 0) return plan;
  const after = errors.length > 0 ? await tools.judge(later) : { folder, errors };
  const edits = new Map(
    [...numbered].map(([file, bytes]): [string, string] => [file, Buffer.from(bytes).toString()]),
  );
  const final = commitOf(
    repository,
    merged,
    new Map([...edits, ...packed]),
    tools.member,
    messageOf(given, packed),
  );
  return {
    ...plan,
    final,
    errors: after.errors,
    given,
    packed: [...packed].flatMap(([file, text]) => (text == null ? [] : [file])),
  };
}

function unfinishedIn(repository: Repository, dirty: PlanInput['dirty']): Set<string> {
  return new Set([...dirty.keys()].flatMap((path) => inFolder(repository, path) ?? []));
}

function mergeOf(
  repository: Repository,
  { ours, theirs, remote, choices }: PlanInput,
  member: Member | null,
):
  | { readonly merged: string; readonly settled: readonly Settled[] }
  | { readonly conflicts: readonly OpenConflict[] } {
  if (theirs == null || isAncestor(repository, theirs, ours)) return { merged: ours, settled: [] };
  if (isAncestor(repository, ours, theirs)) return { merged: theirs, settled: [] };
  const { edits, conflicts, settled } = mergeCommits(repository, ours, theirs, { choices }, remote ?? '');
  if (conflicts.length > 0) return { conflicts };
  const tree = treeWith(repository, ours, edits);
  return {
    merged: commitTree(repository, tree, [ours, theirs], mergeMessage(remote ?? '', settled), member),
    settled,
  };
}

// Which field was settled and how, and no value: values are in the two parents.
function mergeMessage(remote: string, settled: readonly Settled[]): string {
  const lines = settled.map(({ open: { id, file, conflict }, choice }) => {
    const field = conflict.path.join('.');
    const taken = typeof choice === 'string' ? choice : 'another value';
    return `Settled: ${id == null ? file : nameOfFile(file, id)}${field === '' ? '' : ` ${field}`} (${taken})`;
  });
  return [`sync: merge ${remote}`, ...(lines.length > 0 ? ['', ...lines] : [])].join('\n');
}

// The name of a file holds slug and id; a packed record has its id alone.
function nameOfFile(file: string, id: string): string {
  return file.endsWith(`${id}.yaml`) ? (file.split('/').at(-1) ?? id).replace(/^\d{2}-|\.yaml$/g, '') : id;
}

// The work tree is what is committed here but for what is not committed; over it stands what differs in the other commit.
function overlay(repository: Repository, { ours, dirty }: PlanInput, commit: string): Pending {
  const { host, root } = repository;
  const changed = [...differenceOf(repository, ours, commit)].map(
    ([path, { after }]) => [path, after?.blob ?? null] as const,
  );
  const known = new Set(changed.map(([path]) => path));
  const wanted = new Map<string, string | null>();
  for (const [path, blob] of changed) {
    const file = inFolder(repository, path);
    if (file != null) wanted.set(file, blob);
  }
  for (const path of dirty.keys()) {
    const file = inFolder(repository, path);
    if (file != null && !known.has(path)) wanted.set(file, `${commit}:${path}`);
  }
  const blobs = readBlobs(
    host,
    root,
    [...wanted.values()].filter((name) => name != null),
  );
  return new Map([...wanted].map(([file, name]) => [file, name == null ? null : (blobs.get(name) ?? null)]));
}

function editedBy(
  { root }: Repository,
  changes: readonly Change[],
  folder: Folder,
  over: Pending,
): Map<string, Uint8Array> {
  const drafts = new Map<string, Draft>();
  const files = new Map<string, Uint8Array>();
  for (const change of changes) {
    if (change.type === 'settings') continue;
    const file = folder.paths.get(change.after.id);
    if (file == null) continue;
    if (!drafts.has(file)) {
      const read = contents(root, file, over);
      if ('problem' in read) continue;
      const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(read.value);
      drafts.set(file, { bytes: read.value, before: text, now: text });
    }
    const { after } = editedFile(root, change, file, drafts);
    if (after != null) files.set(file, new TextEncoder().encode(after));
  }
  return files;
}

function commitOf(
  repository: Repository,
  parent: string,
  files: ReadonlyMap<string, string | null>,
  member: Member | null,
  message: string,
): string {
  const edits: Edits = new Map([...files].map(([file, text]) => [repository.prefix + file, text]));
  return commitTree(repository, treeWith(repository, parent, edits), [parent], message, member);
}

function messageOf(given: readonly Change[], packed: ReadonlyMap<string, string | null>): string {
  const numbers = given.flatMap(({ type, after }) =>
    type === 'settings' || after.no == null ? [] : [after.no],
  );
  const months = [...packed].flatMap(([file, text]) => (text == null ? [] : [file]));
  const parts = [
    ...(numbers.length > 0 ? [`numbers ${brief(numbers)}`] : []),
    ...(months.length > 0 ? [`packed ${brief(months)}`] : []),
  ];
  return `sync: ${parts.join('; ')}`;
}

function brief(names: readonly string[]): string {
  return names.length <= 5
    ? names.join(', ')
    : `${names.slice(0, 5).join(', ')} and ${names.length - 5} more`;
}
