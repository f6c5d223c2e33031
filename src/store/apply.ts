// The only writer: decides under the lock, on a fresh reading, and writes all files of a command or none.
import { type Problem, UserError } from '../errors.ts';
import { formatBytes } from '../domain/attachment.ts';
import { changedBook } from '../domain/changed-book.ts';
import { lazyMap } from '../domain/lazy-map.ts';
import { isPersonal, numbering } from '../domain/number.ts';
import {
  type AnyRecord,
  type Change,
  type Decided,
  type FilePutBack,
  type NewFile,
  type RecordType,
} from '../domain/record.ts';
import type { WrittenFile } from '../domain/written.ts';
import { validate } from '../schema/validate.ts';
import { folderProblems } from '../words/folder.ts';
import { realDisk } from './disk.ts';
import { type Draft, editedFile, typedText } from './edit-file.ts';
import { sumOf } from './journal.ts';
import type { CacheOwner } from './cache-file.ts';
import { withLock } from './lock.ts';
import { inOrder } from './order.ts';
import { newPath, schemaLine, settingsFile, slugOfPath } from './paths.ts';
import type { Owner } from './process-identity.ts';
import { type OpenFolder, openFolder } from './indexed.ts';
import type { Folder } from './read.ts';
import { recover } from './recover.ts';
import { hasRemote } from './root.ts';
import { commitFiles } from './write.ts';
import { renderRecord } from './yaml-render.ts';

/** What writing needs of the world. */
export interface WriteTools {
  readonly now: () => number;
  readonly owner: Owner;
  /** Whose index of the folder may be used; null for none. */
  readonly cache: CacheOwner | null;
  /** The folder as the command read it before it knew what to write; null if it did not. */
  readonly last: OpenFolder | null;
  /** Returns the slug of a new customer's name. */
  readonly slug: (name: string) => Promise<string>;
  /** Returns why a record must not be written, judged among the others as they will be, or null. */
  readonly refuse: (judged: Judged) => Promise<Problem | null>;
  readonly dryRun: boolean;
}

/** A record about to be written, among the others as they are and as they will be. */
export interface Judged {
  readonly change: Exclude<Change, { type: 'settings' }>;
  readonly before: Folder;
  readonly after: Folder;
}

export interface Written {
  /** The changes with the numbers that were given. */
  readonly changes: readonly Change[];
  readonly files: readonly WrittenFile[];
  /** As it is after the write. */
  readonly folder: Folder;
}

/**
 * Reads the folder under the lock, asks `decide` what to change, and writes all of it or nothing.
 * With `dryRun` nothing is locked or written; the files come back as they would be.
 */
export async function changeFolder(
  root: string,
  tools: WriteTools,
  decide: (folder: Folder) => Promise<Decided> | Decided,
): Promise<Written> {
  if (tools.dryRun) return (await plan(root, tools, decide)).written;
  return withLock(
    root,
    tools.owner,
    async (guard) => {
      recover(root, realDisk);
      const { written, bytes } = await plan(root, tools, decide);
      const changes = written.files.map((file) => ({
        path: file.path,
        before: bytes.get(file.path) ?? null,
        after: file.bytes ?? (file.after == null ? null : new TextEncoder().encode(file.after)),
      }));
      if (changes.length > 0) commitFiles(root, changes, guard, realDisk);
      return written;
    },
    { now: tools.now },
  );
}

interface Plan {
  readonly written: Written;
  /** What each file held when the new text was made from it: what must still be there when it is replaced. */
  readonly bytes: ReadonlyMap<string, Uint8Array>;
}

async function plan(
  root: string,
  tools: WriteTools,
  decide: (folder: Folder) => Promise<Decided> | Decided,
): Promise<Plan> {
  const folder = await openFolder(root, tools.cache, undefined, tools.last);
  const decided = await decide(folder);
  const { changes: wanted, files: putBack } =
    'changes' in decided ? decided : { changes: decided, files: [] };
  const broken = folder.findings.find((finding) => finding.file === settingsFile);
  // Settings that were typed by hand are judged by themselves: they may be what mends the broken ones.
  const isMended = wanted.every((change) => change.type === 'settings' && change.typed != null);
  if (broken && !isMended) {
    const place = `${broken.file}:${broken.line}:${broken.column}`;
    throw new UserError(folderProblems.broken_settings({ place, why: broken.message }));
  }
  const changes = numbered(wanted.map(ordered), folder, hasRemote(root));
  const gone = new Set(putBack.flatMap(({ removes }) => removes ?? []));
  const after = afterwards(folder, changes, gone);
  const paths = new Map<string, string | null>();
  const known = lazyMap(
    (id) => (paths.has(id) ? (paths.get(id) ?? undefined) : folder.paths.get(id)),
    () => withChanges(folder.paths, paths),
  );
  const files: WrittenFile[] = [];
  const drafts = new Map<string, Draft>();
  for (const change of changes) {
    await assertSound(change, folder, after, tools);
    const file =
      change.type !== 'settings' && change.before == null
        ? await createdFile(change, known, tools)
        : editedFile(root, change, pathOf(change, known), drafts);
    if (change.type !== 'settings') paths.set(change.after.id, file.path);
    // Several records of a packed month are one file.
    const again = files.findIndex(({ path: other }) => other === file.path);
    if (again !== -1) files[again] = file;
    else if (file.before !== file.after) files.push(file);
    if (change.type !== 'settings') files.push(...(change.files ?? []).map(broughtFile));
  }
  const bytes = new Map([...drafts].map(([file, draft]) => [file, draft.bytes]));
  for (const file of putBack) {
    files.push(putBackFile(file));
    if (file.before) bytes.set(file.path, file.before);
    if (file.removes != null) paths.set(file.removes, null);
  }
  return { written: { changes, files, folder: { ...after, paths: known } }, bytes };
}

function withChanges(
  paths: ReadonlyMap<string, string>,
  changed: ReadonlyMap<string, string | null>,
): ReadonlyMap<string, string> {
  const all = new Map(paths);
  for (const [id, file] of changed)
    if (file == null) all.delete(id);
    else all.set(id, file);
  return all;
}

function putBackFile({ path: file, before, after }: FilePutBack): WrittenFile {
  const text = (bytes: Uint8Array | null): string | null => bytes && new TextDecoder().decode(bytes);
  return { path: file, before: text(before), after: text(after), ...(after ? { bytes: after } : {}) };
}

function broughtFile({ path: file, bytes }: NewFile): WrittenFile {
  return {
    path: file,
    before: null,
    after: `${formatBytes(bytes.length)}, SHA-256 ${sumOf(bytes) ?? ''}`,
    bytes,
  };
}

function ordered(change: Change): Change {
  return { ...change, after: inOrder(change.type, change.after) } as Change;
}

// With a remote, two clones counting alone would give one number twice: numbers wait for sync, the id is shown until then.
function numbered(changes: readonly Change[], folder: Folder, isShared: boolean): Change[] {
  const next = numbering(folder.book);
  return changes.map((change) => {
    if (change.type === 'settings' || change.before != null || change.after.no != null) return change;
    if (isShared && !isPersonal(folder.book.settings.numbering[change.type])) return change;
    const no = next(change.type, change.after);
    return no == null ? change : ordered({ ...change, after: { ...change.after, no } } as Change);
  });
}

function afterwards(folder: Folder, changes: readonly Change[], gone: ReadonlySet<string>): Folder {
  const fresh = new Map<RecordType, Map<string, AnyRecord>>();
  for (const change of changes) {
    if (change.type === 'settings') continue;
    const ofType = fresh.get(change.type) ?? new Map<string, AnyRecord>();
    fresh.set(change.type, ofType.set(change.after.id, change.after));
  }
  return { ...folder, book: changedBook(folder.book, fresh, gone) };
}

async function assertSound(change: Change, folder: Folder, after: Folder, tools: WriteTools): Promise<void> {
  const [shape] = validate(change.type, change.after);
  if (shape) throw new UserError(shape.problem);
  if (change.type === 'settings') return;
  const refused = await tools.refuse({ change, before: folder, after });
  if (refused) throw new UserError(refused);
}

async function createdFile(
  change: Exclude<Change, { type: 'settings' }>,
  paths: ReadonlyMap<string, string>,
  tools: WriteTools,
): Promise<WrittenFile> {
  const file = change.path ?? newPath(change.type, change.after, await slugFor(change.after, paths, tools));
  return {
    path: file,
    before: null,
    after: change.typed
      ? typedText(change, change.typed)
      : renderRecord(change.after, schemaLine(change.type, file)),
  };
}

// Events carry the slug of their customer, so that `ls followups/*/*name*` reads like a history.
async function slugFor(
  record: AnyRecord,
  paths: ReadonlyMap<string, string>,
  tools: WriteTools,
): Promise<string> {
  if ('name' in record) return tools.slug(record.name);
  if (record.customer == null) return tools.slug('title' in record ? record.title : '');
  const home = paths.get(record.customer);
  return home == null ? '' : slugOfPath(home);
}

function pathOf(change: Change, paths: ReadonlyMap<string, string>): string | undefined {
  return change.type === 'settings' ? settingsFile : paths.get(change.after.id);
}
