// The form of a packed month: from files to one list and back, byte for byte. Knows texts; what is worth packing is elsewhere.
import path from 'node:path';
import { compare } from '../domain/book.ts';
import type { AnyRecord } from '../domain/record.ts';
import type { FormReason } from '../words/pack.ts';
import { type PackItem, splitPack, unmarked } from './pack-split.ts';
import { type MonthPlace, newPath, packPlace, schemaLine } from './paths.ts';
import { readCanonical, readCanonicalItem } from './yaml-canonical.ts';
import { parseYaml } from './yaml-parse.ts';
import { same } from './yaml-splice.ts';

/** A file of the folder and its text. */
export interface TextFile {
  readonly path: string;
  readonly text: string;
}

/**
 * Returns the text of a packed month: its records in the order of their file names, each below a comment with that name.
 * An item that begins beside its dash leaves its schema line out; one below its dash is all of its file.
 */
export function packText(pack: string, files: readonly TextFile[]): string {
  const { type } = placeOf(pack);
  const chunks = files.map((file) => chunkOf(pack, file)).toSorted(byName);
  return `${schemaLine(`${type}-list`, pack)}\n${chunks.map(({ text }) => text).join('')}`;
}

/** Returns the text of a packed month with more files in it; what it holds already stays as it is. */
export function packedWith(pack: string, text: string, files: readonly TextFile[]): string {
  const items = itemsIn(text);
  // Dashes in another column, and ours: no list would come of both.
  if (items.some(({ from, dash }) => dash > from)) return packText(pack, [...filesIn(pack, text), ...files]);
  const chunks = items.map(({ name, above, to }) => ({
    name: name ?? '',
    text: ended(text.slice(above, to)),
  }));
  // What a person put in another order stays there: a new one goes before the first that follows it.
  for (const chunk of files.map((file) => chunkOf(pack, file)).toSorted(byName)) {
    const at = chunks.findIndex(({ name }) => name > chunk.name);
    chunks.splice(at === -1 ? chunks.length : at, 0, chunk);
  }
  return text.slice(0, items[0]?.above ?? 0) + chunks.map((chunk) => chunk.text).join('');
}

/** One record of a packed month with the comment above it. */
interface Chunk {
  readonly name: string;
  readonly text: string;
}

function byName(a: Chunk, b: Chunk): number {
  return compare(a.name, b.name);
}

function placeOf(pack: string): MonthPlace {
  const place = packPlace(pack);
  if (!place) throw new Error(`${pack} is no path of a packed month`);
  return place;
}

function itemsIn(text: string): readonly PackItem[] {
  const split = splitPack(text);
  if ('strange' in split) throw new Error('The text is no packed month');
  return split.items;
}

function ended(text: string): string {
  return text.endsWith('\n') ? text : `${text}\n`;
}

function chunkOf(pack: string, { path: file, text }: TextFile): Chunk {
  const name = path.posix.basename(file);
  const header = `${schemaLine(placeOf(pack).type, file)}\n`;
  // What begins with a comment or a blank cannot stand beside the dash.
  const isBeside = text.startsWith(header) && /^[^\s#]/u.test(text.slice(header.length));
  const body = isBeside ? `- ${indented(text.slice(header.length)).slice(2)}` : `-\n${indented(text)}`;
  return { name, text: `# ${name}\n${body}` };
}

function indented(text: string): string {
  return text
    .split('\n')
    .map((line) => (line === '' ? '' : `  ${line}`))
    .join('\n');
}

/** Returns why a file cannot be packed so that it comes back byte for byte and reads the same, or null. */
export function formProblem(pack: string, file: TextFile): FormReason | null {
  const { text } = file;
  if (text.includes('\r')) return 'line_ends';
  if (text.startsWith('\uFEFF')) return 'mark';
  if (!text.endsWith('\n')) return 'no_end';
  if (/^(?:---|\.\.\.)(?:\s|$)/mu.test(text)) return 'document';
  const first = text.split('\n').find((line) => !/^\s*(?:#|$)/u.test(line)) ?? '';
  if (/^\s*[[{]/u.test(first)) return 'flow';
  const packed = packText(pack, [file]);
  const split = splitPack(packed);
  const [item = null, ...others] = 'items' in split ? split.items : [];
  if (item?.name !== path.posix.basename(file.path)) return 'name';
  if (others.length > 0 || fileOf(pack, packed, item).text !== text) return 'other';
  return same(itemData(packed, item), readCanonical(Buffer.from(text)) ?? parseYaml(text).data)
    ? null
    : 'other';
}

/** Returns what one record of a packed month reads as, shape unseen. */
export function itemData(text: string, item: PackItem): unknown {
  return readCanonicalItem(text.slice(item.from, item.to)) ?? parseYaml(unmarked(text, item)).data;
}

/** Returns the files of a packed month, in the order in which they stand there. */
export function filesIn(pack: string, text: string): TextFile[] {
  return itemsIn(text).map((item) => fileOf(pack, text, item));
}

// Whoever typed a record into a packed month had no file to name.
function ownName(pack: string, text: string, item: PackItem): string {
  const record = itemData(text, item) as AnyRecord;
  return path.posix.basename(newPath(placeOf(pack).type, record, ''));
}

/** Returns one record of a packed month as the file that it was, or is to be. */
export function fileOf(pack: string, text: string, item: PackItem): TextFile {
  const { type, month } = placeOf(pack);
  const name = item.name ?? ownName(pack, text, item);
  const file = `${path.posix.dirname(pack)}/${month}/${name}`;
  const notes = notesAbove(text, item);
  // Where lines end with CRLF, something else than tend made them so.
  const body = ended(text.slice(item.dash + 1, item.to)).replaceAll('\r\n', '\n');
  const column = item.dash - item.from + 1;
  const gap = body.search(/[^ \t]/u);
  const isBeside = body[gap] !== '\n' && body[gap] !== '#';
  if (isBeside) {
    const header = `${schemaLine(type, file)}\n`;
    return { path: file, text: header + notes + dedented(' '.repeat(column) + body, column + gap) };
  }
  // Below its dash: all of the file, whatever stands above its first key.
  const behind = body.slice(gap, body.indexOf('\n') + 1);
  const below = body.slice(body.indexOf('\n') + 1);
  return { path: file, text: notes + behind.replace(/^\n$/u, '') + dedented(below, column + 1) };
}

// Comments of a person between two records belong to the one below them.
function notesAbove(text: string, { above, from, name }: PackItem): string {
  return text
    .slice(above, from)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && line !== `# ${name}`)
    .map((line) => `${line}\n`)
    .join('');
}

// No deeper than its least indented line, so that columns stay in step.
function dedented(text: string, wanted: number): string {
  const lines = text.split('\n');
  const depths = lines.filter((line) => /^ *[^ #]/u.test(line)).map((line) => line.search(/[^ ]/u));
  const depth = Math.min(wanted, ...depths);
  return lines.map((line) => line.slice(Math.min(depth, spacesBefore(line)))).join('\n');
}

function spacesBefore(line: string): number {
  const depth = line.search(/[^ ]/u);
  return depth === -1 ? line.length : depth;
}
