// Merges months that one side packed or unpacked while the other went on writing in them: record by record, as if both had
// the same form, and in the form that the last change of form gave them.
import { packText, packedWith, fileOf, formProblem } from '../store/pack.ts';
import { splitPack } from '../store/pack-split.ts';
import { monthPlace, packPath, packPlace } from '../store/paths.ts';
import { readBlobs } from './blobs.ts';
import { type Decisions, mergeOne } from './merge-one.ts';
import type { Three } from './merge-trees.ts';
import type { Repository } from './repository.ts';
import { type Difference, isSame } from './tree.ts';
import { inFolder } from './work-tree.ts';

export interface MergedMonths {
  /** What becomes of files of our tree, by path from the top. */
  readonly edits: ReadonlyMap<string, string | null>;
  /** Whether a file belongs to a month that was merged here. */
  readonly merged: (path: string) => boolean;
}

/** Merges the months whose form changed on one side and whose records changed on the other. */
export function mergeMonths(
  repository: Repository,
  decisions: Decisions,
  three: Three,
  ours: Difference,
  theirs: Difference,
): MergedMonths {
  const { prefix } = repository;
  const edits = new Map<string, string | null>();
  const done = new Set<string>();
  for (const pack of contestedPacks(repository, ours, theirs)) {
    const sides = [three.base, three.ours, three.theirs].map((commit) => monthAt(repository, commit, pack));
    const [base, mine, others] = sides;
    if (base == null || mine == null || others == null) continue;
    const wanted = mergedMonth(decisions, pack, { base, ours: mine, theirs: others });
    done.add(pack);
    if (wanted == null) continue;
    for (const file of new Set([...mine.files.keys(), ...wanted.keys()])) {
      const text = wanted.get(file) ?? null;
      if (text !== (mine.files.get(file) ?? null)) edits.set(prefix + file, text);
    }
  }
  return {
    edits,
    merged: (path) => {
      const pack = packOf(inFolder(repository, path));
      return pack != null && done.has(pack);
    },
  };
}

/** Returns the file that the month of a path is when it is packed, or null for what lies in no month. */
function packOf(file: string | null): string | null {
  if (file == null) return null;
  const place = packPlace(file) ?? monthPlace(file);
  return place == null ? null : packPath(place.type, place.month);
}

function contestedPacks(repository: Repository, ours: Difference, theirs: Difference): string[] {
  const packsIn = (difference: Difference): Map<string, boolean> => {
    const packs = new Map<string, boolean>();
    for (const [path] of difference) {
      const file = inFolder(repository, path);
      const pack = packOf(file);
      if (pack != null) packs.set(pack, packs.get(pack) === true || file === pack);
    }
    return packs;
  };
  const [mine, others] = [packsIn(ours), packsIn(theirs)];
  return [...mine.keys()].filter(
    (pack) =>
      others.has(pack) &&
      (mine.get(pack) === true || others.get(pack) === true) &&
      !isSameMonth(repository, pack, ours, theirs),
  );
}

function isSameMonth(repository: Repository, pack: string, ours: Difference, theirs: Difference): boolean {
  const own = (difference: Difference) =>
    [...difference].filter(([path]) => packOf(inFolder(repository, path)) === pack);
  const [mine, others] = [own(ours), own(theirs)];
  return (
    mine.length === others.length &&
    mine.every(([path, { after }]) => theirs.has(path) && isSame(after, theirs.get(path)?.after ?? null))
  );
}

/** One side's month: its files as they lie there, and its records as files, whatever its form. */
interface Month {
  readonly isPacked: boolean;
  /** By path in the folder. */
  readonly files: ReadonlyMap<string, string>;
  /** By path in the folder, as it is when the month is not packed. */
  readonly records: ReadonlyMap<string, string>;
  readonly inPack: ReadonlySet<string>;
}

// Null where something is not what we would have written: then the files merge as files.
function monthAt(repository: Repository, commit: string, pack: string): Month | null {
  const files = textsAt(repository, commit, pack);
  if (files == null) return null;
  const packed = files.get(pack);
  const records = new Map([...files].filter(([file]) => file !== pack));
  const inPack = new Set<string>();
  if (packed != null) {
    const split = splitPack(packed);
    if ('strange' in split) return null;
    for (const item of split.items) {
      const { path, text } = fileOf(pack, packed, item);
      if (records.has(path)) return null;
      records.set(path, text);
      inPack.add(path);
    }
  }
  return { isPacked: packed != null, files, records, inPack };
}

function textsAt(repository: Repository, commit: string, pack: string): Map<string, string> | null {
  const { ask, host, root, top, prefix } = repository;
  const month = prefix + pack.replace(/\.yaml$/, '');
  const listed = ask(['-C', top, 'ls-tree', '-r', '-z', '--full-tree', commit, '--', month, `${month}.yaml`]);
  const entries = listed.split('\0').flatMap((line): [string, string][] => {
    const [, mode, blob = '', path = ''] = /^(\d+) \w+ ([0-9a-f]+)\t([\s\S]*)$/.exec(line) ?? [];
    return mode === '100644' ? [[path.slice(prefix.length), blob]] : [];
  });
  const blobs = readBlobs(
    host,
    root,
    entries.map(([, blob]) => blob),
  );
  const texts = new Map<string, string>();
  for (const [file, blob] of entries) {
    const bytes = blobs.get(blob);
    const text = bytes == null ? null : textOf(bytes);
    if (text == null) return null;
    texts.set(file, text);
  }
  return texts;
}

function textOf(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

interface Sides {
  readonly base: Month;
  readonly ours: Month;
  readonly theirs: Month;
}

// The files that the month becomes; null while a choice is missing.
function mergedMonth(decisions: Decisions, pack: string, sides: Sides): Map<string, string> | null {
  const { base, ours, theirs } = sides;
  const records = new Map<string, string>();
  let isOpen = false;
  for (const file of new Set([base, ours, theirs].flatMap((side) => [...side.records.keys()]))) {
    const texts = {
      base: base.records.get(file),
      ours: ours.records.get(file),
      theirs: theirs.records.get(file),
    };
    const text = mergedRecord(decisions, file, texts);
    if (text === undefined) isOpen = true;
    else if (text != null) records.set(file, text);
  }
  if (isOpen) return null;
  const isPacked = ours.isPacked === base.isPacked ? theirs.isPacked : ours.isPacked;
  if (!isPacked) return records;
  const packed = new Set([...ours.inPack, ...theirs.inPack]);
  const inside = [...records].filter(
    ([file, text]) => packed.has(file) && formProblem(pack, { path: file, text }) == null,
  );
  const files = new Map([...records].filter(([file]) => !inside.some(([other]) => other === file)));
  if (inside.length > 0) files.set(pack, packTextOf(pack, new Map(inside), ours.isPacked ? ours : theirs));
  return files;
}

interface Texts {
  readonly base: string | undefined;
  readonly ours: string | undefined;
  readonly theirs: string | undefined;
}

// Undefined while a choice is missing, null for a record that is gone.
function mergedRecord(decisions: Decisions, file: string, texts: Texts): string | null | undefined {
  const { base, ours, theirs } = texts;
  if (ours === theirs || theirs === base) return ours ?? null;
  if (ours === base) return theirs ?? null;
  const bytes = (text: string | undefined): Uint8Array | null =>
    text == null ? null : new TextEncoder().encode(text);
  const outcome = mergeOne(decisions, file, { base: bytes(base), ours: bytes(ours), theirs: bytes(theirs) });
  if (outcome.kind === 'text') return outcome.text;
  return outcome.kind === 'open' ? undefined : (texts[outcome.side] ?? null);
}

// What did not change keeps the bytes it has in the pack of that side.
function packTextOf(pack: string, records: ReadonlyMap<string, string>, side: Month): string {
  const before = side.files.get(pack) ?? '';
  const split = splitPack(before);
  const items = 'items' in split ? split.items : [];
  const kept = items.filter((item) => {
    const { path, text } = fileOf(pack, before, item);
    return records.get(path) === text;
  });
  const stays = new Set(kept.map((item) => fileOf(pack, before, item).path));
  const more = [...records].filter(([path]) => !stays.has(path)).map(([path, text]) => ({ path, text }));
  if (kept.length === 0) return packText(pack, more);
  const top = before.slice(0, items[0]?.above ?? 0);
  const text = top + kept.map((item) => before.slice(item.above, item.to)).join('');
  return more.length === 0 ? text : packedWith(pack, text, more);
}
