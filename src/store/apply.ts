// The only writer: decides under the lock, on a fresh reading, and writes all files of a command or none.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { type Problem, UserError } from '../errors.ts';
import { formatBytes } from '../domain/attachment.ts';
import { type RecordLists, bookOf, recordsOf } from '../domain/book.ts';
import { isPersonal, nextNumber } from '../domain/number.ts';
import {
  type AnyRecord,
  type Change,
  type NewFile,
  type RecordType,
  type Typed,
  eventDay,
  recordTypes,
} from '../domain/record.ts';
import type { WrittenFile } from '../domain/written.ts';
import { validate } from '../schema/validate.ts';
import { folderProblems } from '../words/folder.ts';
import { realDisk } from './disk.ts';
import { sumOf } from './journal.ts';
import { withLock } from './lock.ts';
import { inOrder, keyOrder } from './order.ts';
import { newPath, schemaLine, settingsFile, slugOfPath } from './paths.ts';
import type { Owner } from './process-identity.ts';
import { type Folder, readFolder } from './read.ts';
import { parseFile } from './read-file.ts';
import { recover } from './recover.ts';
import { hasRemote } from './root.ts';
import { commitFiles } from './write.ts';
import { editYaml } from './yaml-edit.ts';
import { parseYaml } from './yaml-parse.ts';
import { renderRecord } from './yaml-render.ts';
import { same } from './yaml-splice.ts';

/** What writing needs of the world. */
export interface WriteTools {
  readonly now: () => number;
  readonly owner: Owner;
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
  decide: (folder: Folder) => Promise<readonly Change[]> | readonly Change[],
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
        after: file.bytes ?? new TextEncoder().encode(file.after),
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
  decide: (folder: Folder) => Promise<readonly Change[]> | readonly Change[],
): Promise<Plan> {
  const folder = await readFolder(root);
  const wanted = await decide(folder);
  const broken = folder.findings.find((finding) => finding.file === settingsFile);
  // Settings that were typed by hand are judged by themselves: they may be what mends the broken ones.
  const isMended = wanted.every((change) => change.type === 'settings' && change.typed != null);
  if (broken && !isMended) {
    const place = `${broken.file}:${broken.line}:${broken.column}`;
    throw new UserError(folderProblems.broken_settings({ place, why: broken.message }));
  }
  const changes = numbered(wanted.map(ordered), folder, hasRemote(root));
  const after = afterwards(folder, changes);
  const paths = new Map(folder.paths);
  const files: WrittenFile[] = [];
  const bytes = new Map<string, Uint8Array>();
  for (const change of changes) {
    await assertSound(change, folder, after, tools);
    const file =
      change.type !== 'settings' && change.before == null
        ? await createdFile(change, paths, tools)
        : editedFile(root, change, paths, bytes);
    if (change.type !== 'settings') paths.set(change.after.id, file.path);
    if (file.before !== file.after) files.push(file);
    if (change.type !== 'settings') files.push(...(change.files ?? []).map(broughtFile));
  }
  return { written: { changes, files, folder: { ...after, paths } }, bytes };
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
  const { settings } = folder.book;
  const taken = new Map(
    recordTypes.map((type) => [type, recordsOf(folder.book, type).flatMap(knownNumbers)]),
  );
  return changes.map((change) => {
    if (change.type === 'settings' || change.before != null || change.after.no != null) return change;
    const pattern = settings.numbering[change.type];
    if (isShared && !isPersonal(pattern)) return change;
    const no = nextNumber(pattern, taken.get(change.type) ?? [], numberFacts(change));
    if (no == null) return change;
    taken.get(change.type)?.push(no);
    return ordered({ ...change, after: { ...change.after, no } } as Change);
  });
}

function knownNumbers(record: AnyRecord): string[] {
  const old = 'aliases' in record ? (record.aliases ?? []) : [];
  return record.no == null ? [...old] : [record.no, ...old];
}

function numberFacts(change: Exclude<Change, { type: 'settings' }>): { day: string; owner: string } {
  if (change.type === 'customer')
    return { day: change.after.recorded.at.slice(0, 10), owner: change.after.owner };
  const owner = 'by' in change.after ? change.after.by : change.after.recorded.by;
  return { day: eventDay(change.after), owner };
}

function afterwards(folder: Folder, changes: readonly Change[]): Folder {
  const { book } = folder;
  const replaced = <T extends RecordType>(type: T) => {
    const records = new Map<string, AnyRecord>(recordsOf(book, type).map((record) => [record.id, record]));
    for (const change of changes) if (change.type === type) records.set(change.after.id, change.after);
    return [...records.values()] as never[];
  };
  const records = Object.fromEntries(recordTypes.map((type) => [type, replaced(type)])) as RecordLists;
  return { ...folder, book: bookOf(book.settings, records) };
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
  const slug = await slugFor(change.after, paths, tools);
  const file = newPath(change.type, change.after, slug);
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

function editedFile(
  root: string,
  change: Change,
  paths: ReadonlyMap<string, string>,
  bytes: Map<string, Uint8Array>,
): WrittenFile {
  const file = change.type === 'settings' ? settingsFile : paths.get(change.after.id);
  if (file == null || change.before == null) throw new Error('A change of a record without a file');
  const now = readFileSync(path.join(root, file));
  const text = now.toString('utf8');
  const isAsRead = change.typed ? change.typed.from === text : readsAs(file, now, change.before);
  if (!isAsRead) throw new UserError(folderProblems.changed_meanwhile({ path: file }));
  bytes.set(file, now);
  return { path: file, before: text, after: editedText(change, change.before, text) };
}

function readsAs(file: string, bytes: Uint8Array, before: object): boolean {
  const parsed = isBlank(new TextDecoder().decode(bytes)) ? { data: {} } : parseFile(file, bytes);
  return !('findings' in parsed) && same(parsed.data, before);
}

function editedText(change: Change, before: object, text: string): string {
  if (change.typed) return typedText(change, change.typed);
  if (!isBlank(text)) return editYaml(text, before, change.after, keyOrder(change.type));
  // Comments alone, perhaps without a last line feed: the first field must not become part of one.
  return `${text}${text === '' || text.endsWith('\n') ? '' : '\n'}${renderRecord(change.after)}`;
}

// Only what was added to the record since it was typed, a number, is edited into the text.
function typedText(change: Change, { to }: Typed): string {
  const text = to.endsWith('\n') ? to : `${to}\n`;
  if (isBlank(text)) return text;
  const parsed = parseYaml(text);
  return editYaml(text, parsed.data as object, change.after, keyOrder(change.type));
}

function isBlank(text: string): boolean {
  return text.split('\n').every((line) => /^\s*(?:#.*)?$/.test(line));
}
