// Which files packing and unpacking months would change, all checked beforehand. Writes nothing.
import { compare, recordsOf } from '../domain/book.ts';
import type { Day } from '../domain/day.ts';
import { type DatedRecord, isOldMonth, isOpenRecord } from '../domain/packable.ts';
import type { AnyRecord, FilePutBack } from '../domain/record.ts';
import type { FormReason } from '../words/pack.ts';
import { maxPackBytes } from './fault.ts';
import { filesOf } from './list-files.ts';
import { filesIn, formProblem, packText, packedWith } from './pack.ts';
import { isThere } from './locate.ts';
import { type MonthPlace, datedTypes, monthPlace, packPath } from './paths.ts';
import type { Folder } from './read.ts';
import { type Pending, contents, recordsIn } from './read-file.ts';
import { same } from './yaml-splice.ts';

/** Which months may be packed. */
export interface PackWish {
  readonly today: Day;
  /** Months before this one, as YYYY-MM, whatever `git.pack_after` says; null goes by that setting. */
  readonly before: string | null;
  /** Returns which of these files hold work that is not committed: their months wait. */
  readonly unfinished: (files: readonly string[]) => readonly string[];
  /** What stands over the files on the disk; that of which the folder was read. */
  readonly over?: Pending;
}

export interface PackPlan {
  readonly packed: readonly PackedMonth[];
  /** Old months that stay as files, each with the reason. */
  readonly kept: readonly KeptMonth[];
  readonly files: readonly FilePutBack[];
}

/** A month that becomes a file, or goes into the file that it is already. */
export interface PackedMonth extends MonthPlace {
  readonly path: string;
  /** How many files go. */
  readonly added: number;
  /** How many records the packed month has then. */
  readonly records: number;
}

export type KeptMonth = MonthPlace & Why;

/** A month as it lies there in files of its own. */
interface MonthFiles extends MonthPlace {
  readonly files: readonly string[];
}

/** Returns what packing every closed month of the folder would change. */
export function packMonths(folder: Folder, wish: PackWish): PackPlan {
  const holders = holdersOf(folder);
  const packed: PackedMonth[] = [];
  const kept: KeptMonth[] = [];
  const files: FilePutBack[] = [];
  const months = oldMonths(folder, wish).map((month) => ({
    month,
    why: hindrance(folder, month, wish, holders),
  }));
  const closed = months.flatMap(({ month, why }) => (why ? [] : filesAround(month)));
  const unfinished = new Set(closed.length > 0 ? wish.unfinished(closed) : []);
  for (const { month, why } of months) {
    const begun = filesAround(month).find((file) => unfinished.has(file));
    const made =
      why ??
      (begun == null
        ? packOne(folder, month, wish.over ?? null)
        : { why: 'uncommitted' as const, file: begun });
    if ('why' in made) kept.push({ type: month.type, month: month.month, ...made });
    else {
      packed.push(made.packed);
      files.push(...made.files);
    }
  }
  return { packed, kept, files };
}

function filesAround({ type, month, files }: MonthFiles): string[] {
  return [...files, packPath(type, month)];
}

/** Returns how many files could be packed; opens none of them. */
export function packableFiles(folder: Folder, wish: Omit<PackWish, 'unfinished'>): number {
  const holders = holdersOf(folder);
  const closed = oldMonths(folder, wish).filter((month) => hindrance(folder, month, wish, holders) == null);
  return closed.reduce((sum, { files }) => sum + files.length, 0);
}

function oldMonths(
  { root, book }: Folder,
  { today, before, over = null }: Omit<PackWish, 'unfinished'>,
): MonthFiles[] {
  const { pack_after: after } = book.settings.git;
  return datedTypes.flatMap((type) => {
    const months = new Map<string, string[]>();
    for (const file of filesOf(root, type, over)) {
      const month = monthPlace(file)?.month;
      if (month == null || !isOldMonth(month, today, after, before)) continue;
      const files = months.get(month);
      if (files) files.push(file);
      else months.set(month, [file]);
    }
    return [...months]
      .toSorted(([a], [b]) => compare(a, b))
      .map(([month, files]) => ({ type, month, files }));
  });
}

type Holders = ReadonlyMap<string, DatedRecord>;

function holdersOf({ book, paths }: Folder): Holders {
  return new Map(
    datedTypes.flatMap((type) =>
      recordsOf(book, type).map((record) => [paths.get(record.id) ?? '', { type, record } as DatedRecord]),
    ),
  );
}

/** Why a month stays as files. */
export type Why =
  | { readonly why: 'open'; readonly open: readonly string[] }
  | { readonly why: 'form'; readonly file: string; readonly reason: FormReason; readonly more: number }
  | { readonly why: 'unsound' | 'uncommitted' | 'large'; readonly file: string };

function hindrance(
  { book, findings }: Folder,
  { type, month, files }: MonthFiles,
  { today }: Pick<PackWish, 'today'>,
  holders: Holders,
): Why | null {
  const pack = packPath(type, month);
  const faulty = new Set(findings.map(({ file }) => file));
  const unsound = files.find((file) => faulty.has(file) || !holders.has(file));
  if (unsound != null) return { why: 'unsound', file: unsound };
  if (faulty.has(pack)) return { why: 'unsound', file: pack };
  const open = files.flatMap((file) => {
    const held = holders.get(file);
    return held && isOpenRecord(held, today, book) ? [held.record.id] : [];
  });
  return open.length > 0 ? { why: 'open', open } : null;
}

interface Made {
  readonly packed: PackedMonth;
  readonly files: readonly FilePutBack[];
}

function packOne({ root }: Folder, { type, month, files }: MonthFiles, over: Pending): Made | Why {
  const pack = packPath(type, month);
  const isPacked = over?.has(pack) === true ? over.get(pack) != null : isThere(root, pack);
  const there = isPacked ? bytesOf(root, pack, over) : null;
  if (isPacked && there == null) return { why: 'unsound', file: pack };
  const read = files.map((file) => ({ path: file, bytes: bytesOf(root, file, over) ?? new Uint8Array() }));
  const texts = read.map(({ path, bytes }) => ({ path, text: textOf(bytes) }));
  const misfits = texts.flatMap((file) => {
    const reason = formProblem(pack, file);
    return reason ? [{ file: file.path, reason }] : [];
  });
  const [first] = misfits;
  if (first) return { why: 'form', ...first, more: misfits.length - 1 };
  const text = there ? packedWith(pack, textOf(there), texts) : packText(pack, texts);
  const after = new TextEncoder().encode(text);
  if (after.length > maxPackBytes) return { why: 'large', file: pack };
  const { records, findings } = recordsIn(type, pack, after);
  const held = new Map(records.map(({ record }) => [record.id, record]));
  const lost = texts.find(({ path, text: own }) => !isHeld(type, path, own, held));
  if (lost || findings.length > 0 || held.size < records.length)
    return { why: 'form', file: lost?.path ?? pack, reason: 'other', more: 0 };
  return {
    packed: { type, month, path: pack, added: files.length, records: records.length },
    files: [
      { path: pack, before: there, after },
      ...read.map(({ path, bytes }) => ({ path, before: bytes, after: null })),
    ],
  };
}

function isHeld(
  type: MonthPlace['type'],
  file: string,
  text: string,
  held: ReadonlyMap<string, AnyRecord>,
): boolean {
  const [own] = recordsIn(type, file, new TextEncoder().encode(text)).records;
  return own != null && same(held.get(own.record.id), own.record);
}

function bytesOf(root: string, file: string, over: Pending = null): Uint8Array | null {
  const read = contents(root, file, over);
  return 'value' in read ? read.value : null;
}

function textOf(bytes: Uint8Array): string {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
}

/** Returns the packed months of the folder. */
export function packedMonths({ root }: Pick<Folder, 'root'>): (MonthPlace & { readonly path: string })[] {
  return datedTypes.flatMap((type) =>
    filesOf(root, type, null).flatMap((file) => {
      const month = /\/(\d{4}-\d{2})\.yaml$/.exec(file)?.[1];
      return month == null ? [] : [{ type, month, path: file }];
    }),
  );
}

/** What unpacking one month would change, or what stands in its way. */
export type Unpacked =
  | { readonly records: number; readonly files: readonly FilePutBack[] }
  | { readonly hindered: string };

/** Returns what unpacking a month would change, or the file that stands in the way. */
export function unpackMonth({ root, findings }: Folder, { type, month }: MonthPlace): Unpacked {
  const pack = packPath(type, month);
  const there = bytesOf(root, pack);
  const folder = pack.replace(/\.yaml$/, '/');
  const faulty = findings.find(({ file }) => file === pack || file.startsWith(folder));
  if (there == null || faulty) return { hindered: faulty?.file ?? pack };
  const { records } = recordsIn(type, pack, there);
  const held = new Map(records.map(({ record }) => [record.id, record]));
  const files = filesIn(pack, textOf(there));
  const taken = new Set(filesOf(root, type, null));
  const strange = files.find(({ path, text }) => {
    const isNew = !taken.has(path) && isHeld(type, path, text, held);
    taken.add(path);
    return !isNew;
  });
  if (strange) return { hindered: strange.path };
  return {
    records: files.length,
    files: [
      ...files.map(({ path, text }) => ({ path, before: null, after: new TextEncoder().encode(text) })),
      { path: pack, before: there, after: null },
    ],
  };
}
