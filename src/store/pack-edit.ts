// Changes one record of a packed month and leaves every line of the others alone. It never returns a text it has not read back.
import { UserError } from '../errors.ts';
import { formReasons, packProblems } from '../words/pack.ts';
import { type TextFile, fileOf, formProblem, itemData, packText } from './pack.ts';
import { type PackItem, splitPack, unmarked } from './pack-split.ts';
import { packPlace } from './paths.ts';
import { type KeyOrder, editYaml } from './yaml-edit.ts';
import { withoutEmpty } from './yaml-render.ts';
import { same } from './yaml-splice.ts';

/** A packed month, and the record in it that is meant. */
export interface PackedRecord {
  readonly pack: string;
  readonly text: string;
  /** From 0. */
  readonly item: number;
}

/** Returns the packed month with one record that reads as `after`; only the lines of what changed are touched. */
export function editPacked(
  { text, item: index }: PackedRecord,
  before: object,
  after: object,
  order: KeyOrder,
): string {
  const item = itemAt(text, index);
  const [start, body] = bodyOf(text, item);
  const edited = editYaml(body, before, after, order);
  const marked = start > item.from ? edited : withDash(edited, item.dash - item.from);
  const result = text.slice(0, start) + marked + text.slice(item.to);
  assertOnly(text, result, index, withoutEmpty(after));
  return result;
}

/** Returns the packed month with the text of one record as it was typed, or says why it cannot stand there. */
export function typedPacked({ pack, text, item: index }: PackedRecord, file: TextFile): string {
  const reason = formProblem(pack, file);
  if (reason) {
    const month = packPlace(pack)?.month ?? '';
    throw new UserError(packProblems.form({ path: pack, month, why: formReasons[reason] }));
  }
  const { above, from, dash, to } = itemAt(text, index);
  const packed = packText(pack, [file]);
  const margin = ' '.repeat(dash - from);
  const lines = packed.slice(packed.indexOf('\n') + 1).split('\n');
  const chunk = lines.map((line) => (line === '' ? '' : margin + line)).join('\n');
  const result = text.slice(0, above) + chunk + text.slice(to);
  assertOnly(text, result, index, null);
  return result;
}

/** Returns one record of a packed month as a file of its own, named as it was or as it would be. */
export function fileOfPacked({ pack, text, item }: PackedRecord): TextFile {
  return fileOf(pack, text, itemAt(text, item));
}

function itemsIn(text: string): readonly PackItem[] {
  const split = splitPack(text);
  return 'items' in split ? split.items : [];
}

function itemAt(text: string, index: number): PackItem {
  const item = itemsIn(text)[index];
  if (!item) throw new Error('There is no such record in the packed month');
  return item;
}

// Beside its dash a record begins on that line; else on the next one.
function bodyOf(text: string, item: PackItem): [start: number, body: string] {
  const isBeside = /^-[ \t]+[^\s#]/u.test(text.slice(item.dash, item.to));
  const start = isBeside ? item.from : text.indexOf('\n', item.dash) + 1;
  return [start, isBeside ? unmarked(text, item) : text.slice(start, item.to)];
}

function withDash(body: string, column: number): string {
  const first = /^(?: *\r?\n)*/u.exec(body)?.[0].length ?? 0;
  const margin = ' '.repeat(column);
  // A comment that is first now cannot stand beside the dash.
  if (/^ *#/u.test(body.slice(first))) return `${margin}-\n${body}`;
  return `${body.slice(0, first)}${margin}-${body.slice(first + column + 1)}`;
}

function assertOnly(before: string, after: string, index: number, wanted: unknown): void {
  const [old, now] = [itemsIn(before), itemsIn(after)];
  const isAlone =
    old.length === now.length &&
    now.every((item, at) => {
      const other = old[at];
      return at === index || (other != null && textOf(after, item) === textOf(before, other));
    });
  const item = now[index];
  const reads = item != null && (wanted == null || same(withoutEmpty(itemData(after, item)), wanted));
  if (!isAlone || !reads) throw new Error('edit of a packed month does not verify');
}

function textOf(text: string, { from, to }: PackItem): string {
  return text.slice(from, to);
}
