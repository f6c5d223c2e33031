// The text of a file after one more change of a command: surgical, in a file of its own as in a packed month. Writes nothing.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { UserError } from '../errors.ts';
import type { AnyRecord, Change, Typed } from '../domain/record.ts';
import type { WrittenFile } from '../domain/written.ts';
import { folderProblems } from '../words/folder.ts';
import { packProblems } from '../words/pack.ts';
import { keyOrder } from './order.ts';
import { editPacked, fileOfPacked, typedPacked } from './pack-edit.ts';
import { packPlace } from './paths.ts';
import { parseFile, recordsIn } from './read-file.ts';
import { editYaml } from './yaml-edit.ts';
import { parseYaml } from './yaml-parse.ts';
import { renderRecord } from './yaml-render.ts';
import { same } from './yaml-splice.ts';

/** A file on its way: what lies on the disk, and what earlier changes of the same command made of it. */
export interface Draft {
  readonly bytes: Uint8Array;
  readonly before: string;
  readonly now: string;
}

/** Returns the file of an existing record as the change leaves it, over what `drafts` says of it, and keeps it there. */
export function editedFile(
  root: string,
  change: Change,
  file: string | undefined,
  drafts: Map<string, Draft>,
): WrittenFile {
  if (file == null || change.before == null) throw new Error('A change of a record without a file');
  const draft = drafts.get(file) ?? read(root, file);
  const now =
    change.type !== 'settings' && packPlace(file)
      ? packedText(change, change.before, file, draft)
      : ownText(change, change.before, file, draft);
  if (now == null) throw new UserError(folderProblems.changed_meanwhile({ path: file }));
  drafts.set(file, { ...draft, now });
  return { path: file, before: draft.before, after: now };
}

function read(root: string, file: string): Draft {
  const bytes = readFileSync(path.join(root, file));
  const text = bytes.toString('utf8');
  return { bytes, before: text, now: text };
}

// Null where the file says something else than the change was decided on.
function ownText(change: Change, before: object, file: string, draft: Draft): string | null {
  const text = draft.now;
  if (change.typed) return change.typed.from === text ? typedText(change, change.typed) : null;
  if (!readsAs(file, draft, before)) return null;
  if (!isBlank(text)) return editYaml(text, before, change.after, keyOrder(change.type));
  // Comments alone, perhaps without a last line feed: the first field must not become part of one.
  return `${text}${text === '' || text.endsWith('\n') ? '' : '\n'}${renderRecord(change.after)}`;
}

function readsAs(file: string, draft: Draft, before: object): boolean {
  const parsed = isBlank(draft.now) ? { data: {} } : parseFile(file, bytesOf(draft));
  return !('findings' in parsed) && same(parsed.data, before);
}

function bytesOf({ bytes, before, now }: Draft): Uint8Array {
  return now === before ? bytes : new TextEncoder().encode(now);
}

function packedText(
  change: Exclude<Change, { type: 'settings' }>,
  before: AnyRecord,
  pack: string,
  draft: Draft,
): string | null {
  const text = draft.now;
  // Another record with bytes that are no UTF-8 would come out with other ones.
  if (Buffer.compare(draft.bytes, new TextEncoder().encode(draft.before)) !== 0)
    throw new UserError(packProblems.encoding({ pack }));
  const { records } = recordsIn(change.type, pack, bytesOf(draft));
  const found = records.find(({ record }) => record.id === before.id);
  if (found?.item == null) return null;
  const packed = { pack, text, item: found.item };
  if (!change.typed)
    return same(found.record, before)
      ? editPacked(packed, before, change.after, keyOrder(change.type))
      : null;
  const own = fileOfPacked(packed);
  if (own.text !== change.typed.from) return null;
  return typedPacked(packed, { path: own.path, text: typedText(change, change.typed) });
}

/** Returns a typed text, with what was added to the record since it was typed, a number, edited in. */
export function typedText(change: Change, { to }: Typed): string {
  const text = to.endsWith('\n') ? to : `${to}\n`;
  if (isBlank(text)) return text;
  const parsed = parseYaml(text);
  return editYaml(text, parsed.data as object, change.after, keyOrder(change.type));
}

function isBlank(text: string): boolean {
  return text.split('\n').every((line) => /^\s*(?:#.*)?$/.test(line));
}

/** Returns the path that a file has, or would have by itself, and its text: of a packed record only that one. */
export function fileOfRecord(root: string, file: string, { id }: AnyRecord): { path: string; text: string } {
  const { bytes, now: text } = read(root, file);
  const place = packPlace(file);
  if (!place) return { path: file, text };
  const { records } = recordsIn(place.type, file, bytes);
  const item = records.find(({ record }) => record.id === id)?.item;
  if (item == null) throw new UserError(folderProblems.changed_meanwhile({ path: file }));
  return fileOfPacked({ pack: file, text, item });
}
