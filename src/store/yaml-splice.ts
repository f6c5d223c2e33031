// Plans the smallest changes of a YAML text, as ranges to replace: per key of a map, per id or value of a list.
// It works on the places of yaml-tree.ts and checks nothing: yaml-edit.ts reads the result back.
import type { ParsedYaml } from './yaml-parse.ts';
import { renderEntry, renderFlowScalar, renderItem, renderScalar, withoutEmpty } from './yaml-render.ts';
import {
  column,
  insertAfter,
  insertBefore,
  layoutOf,
  type Page,
  removeSlots,
  replaceRoot,
  replaceSlot,
  type Splice,
  spliceScalar,
  startsLine,
} from './yaml-lines.ts';
import type { Slot, Tree } from './yaml-tree.ts';

/** Returns the keys of the map at a path of field names in canonical order; null when it has none. */
export type KeyOrder = (path: readonly string[]) => readonly string[] | null;

/** What an edit works with: a tidy one takes what stands below a change along, a coarse one writes changed fields anew. */
export interface Edit {
  readonly text: string;
  readonly order: KeyOrder;
  readonly grain: 'fine' | 'tidy' | 'coarse';
}

type Branch = Extract<Tree, { kind: 'map' | 'list' }>;
type Fields = Readonly<Record<string, unknown>>;

interface Work extends Edit {
  readonly page: Page;
}

/** Returns the splices that turn a text into one that reads as `after`, which holds nothing empty. */
export function planEdit(edit: Edit, parsed: ParsedYaml, after: unknown): readonly Splice[] {
  const { tree } = parsed;
  const work: Work = {
    ...edit,
    page: { text: edit.text, layout: layoutOf(edit.text, tree), tidy: edit.grain !== 'fine' },
  };
  const fine = tree == null || after == null ? null : editInside(work, tree, parsed.data, after, []);
  return fine ?? replaceRoot(work.page, tree, after);
}

/** Returns the text with the splices applied; those at one place keep their order, and what one removes stays away. */
export function applySplices(text: string, splices: readonly Splice[]): string {
  const inOrder = splices.toSorted((a, b) => a.from - b.from || a.to - b.to);
  let out = '';
  let at = 0;
  for (const { from, to, text: inserted } of inOrder) {
    out += text.slice(at, from) + inserted;
    at = Math.max(at, to);
  }
  return out + text.slice(at);
}

/** Whether two values without empty parts hold the same data; the order of keys does not count. */
export function same(left: unknown, right: unknown): boolean {
  if (left === right || (Number.isNaN(left) && Number.isNaN(right))) return true;
  if (Array.isArray(left) || Array.isArray(right)) {
    if (!Array.isArray(left) || !Array.isArray(right) || left.length !== right.length) return false;
    return left.every((item, index) => same(item, right[index]));
  }
  if (!isFields(left) || !isFields(right)) return false;
  const keys = Object.keys(left);
  if (keys.length !== Object.keys(right).length) return false;
  return keys.every((key) => Object.hasOwn(right, key) && same(left[key], right[key]));
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function valueOf(fields: Fields, key: string): unknown {
  return Object.hasOwn(fields, key) ? fields[key] : null;
}

/** Null where the collection has to be written anew as a whole. */
function editInside(
  work: Work,
  tree: Tree,
  before: unknown,
  after: unknown,
  path: readonly string[],
): Splice[] | null {
  if (tree.kind === 'scalar') return null;
  if (tree.flow) return editFlow(tree, before, after);
  if (tree.kind === 'map' && isFields(before) && isFields(after))
    return editMap(work, tree, before, after, path);
  if (tree.kind === 'list' && Array.isArray(before) && Array.isArray(after)) {
    return editList(work, tree, before, after, path);
  }
  return null;
}

function editSlot(
  work: Work,
  slot: Slot,
  before: unknown,
  after: unknown,
  path: readonly string[],
): Splice[] {
  if (same(withoutEmpty(before), after)) return [];
  const { value } = slot;
  if (work.grain === 'coarse') return replaceSlot(work.page, slot, after);
  if (value.kind === 'scalar' && typeof after !== 'object' && !value.block && value.start < value.end) {
    const rendered = renderScalar(after, column(work.page, slot), work.page.layout.step);
    const fits = work.grain === 'fine' || !rendered.includes('\n');
    return fits ? spliceScalar(work.page, value, rendered) : replaceSlot(work.page, slot, after);
  }
  return editInside(work, value, before, after, path) ?? replaceSlot(work.page, slot, after);
}

function editMap(
  work: Work,
  tree: Branch,
  before: Fields,
  after: Fields,
  path: readonly string[],
): Splice[] | null {
  const { page } = work;
  const changes: Splice[] = [];
  const gone = new Set<Slot>();
  for (const slot of tree.slots) {
    const key = slot.key ?? '';
    const wanted = valueOf(after, key);
    if (wanted != null) changes.push(...editSlot(work, slot, before[key], wanted, [...path, key]));
    else if (withoutEmpty(before[key]) != null) gone.add(slot);
  }
  const known = new Set(tree.slots.map((slot) => slot.key));
  const added = Object.keys(after).filter((key) => !known.has(key));
  const removals = removeSlots(page, tree.slots, gone);
  const [first] = tree.slots;
  const left = tree.slots.filter((slot) => !gone.has(slot));
  if (removals == null || first == null || left.length + added.length === 0) return null;
  const anchors = left.length === 0 ? tree.slots : left;
  const rank = rankOf(work.order(path));
  const insertions = added
    .toSorted((a, b) => rank(a) - rank(b) || 0)
    .map((key) => {
      const lines = renderEntry(key, after[key], column(page, first), page.layout);
      const { slot, place } = neighbour(page, anchors, rank, key, first);
      return place === 'after' ? insertAfter(page, slot, lines) : insertBefore(page, slot, lines);
    });
  return [...changes, ...removals, ...insertions];
}

/** Keys without a place in the canonical order come last. */
function rankOf(order: readonly string[] | null): (key: string) => number {
  const ranks = new Map((order ?? []).map((key, index) => [key, index]));
  return (key) => ranks.get(key) ?? Number.MAX_SAFE_INTEGER;
}

function neighbour(
  page: Page,
  anchors: readonly Slot[],
  rank: (key: string) => number,
  key: string,
  first: Slot,
): { readonly slot: Slot; readonly place: 'before' | 'after' } {
  const last = anchors.at(-1) ?? first;
  const ranked = anchors
    .filter((slot) => rank(slot.key ?? '') < Number.MAX_SAFE_INTEGER)
    .toSorted((a, b) => rank(a.key ?? '') - rank(b.key ?? ''));
  if (rank(key) === Number.MAX_SAFE_INTEGER) return { slot: last, place: 'after' };
  const preceding = ranked.findLast((slot) => rank(slot.key ?? '') < rank(key));
  if (preceding != null) return { slot: preceding, place: 'after' };
  const [following] = ranked;
  // Between a key and the comment above it, or on the line of a dash, is no place for another key.
  const fits = following != null && startsLine(page, following) && startsLine(page, first);
  return fits && !isBelowComment(page, following)
    ? { slot: following, place: 'before' }
    : { slot: last, place: 'after' };
}

function isBelowComment(page: Page, slot: Slot): boolean {
  return /(?:^|\n)\uFEFF?[ \t]*#[^\n]*\n[ \t]*$/u.test(page.text.slice(0, slot.at));
}

function editList(
  work: Work,
  tree: Branch,
  before: readonly unknown[],
  after: readonly unknown[],
  path: readonly string[],
): Splice[] | null {
  const { page } = work;
  const pruned = before.map(withoutEmpty);
  if (pairsByPlace(pruned, after)) {
    return tree.slots.flatMap((slot, index) => editSlot(work, slot, before[index], after[index], path));
  }
  const byId = hasIds(pruned.filter((item) => item != null)) && hasIds(after);
  const keys = keysOf(pruned, byId);
  const slots = new Map(keys.map((key, index) => [key, index]));
  const afterKeys = keysOf(after, byId);
  const kept = new Set(afterKeys);
  const gone = new Set(
    tree.slots.filter((_, index) => pruned[index] != null && !kept.has(keys[index] ?? '')),
  );
  const removals = removeSlots(page, tree.slots, gone);
  const common = afterKeys.flatMap((key) => slots.get(key) ?? []);
  const [first] = tree.slots;
  const [top] = common.map((index) => tree.slots[index]);
  if (removals == null || first == null || top == null || !isAscending(common)) return null;
  const changes: Splice[] = [];
  const insertions: Splice[] = [];
  let previous: Slot | null = null;
  for (const [index, key] of afterKeys.entries()) {
    const at = slots.get(key);
    const slot = at == null ? undefined : tree.slots[at];
    if (slot != null && at != null) {
      changes.push(...editSlot(work, slot, before[at], after[index], path));
      previous = slot;
      continue;
    }
    const lines = renderItem(after[index], column(page, first), page.layout);
    if (previous == null && !(startsLine(page, first) && startsLine(page, top))) return null;
    insertions.push(previous == null ? insertBefore(page, top, lines) : insertAfter(page, previous, lines));
  }
  return [...changes, ...removals, ...insertions];
}

/** Maps without ids are told apart by their place alone, as long as none comes or goes. */
function pairsByPlace(before: readonly unknown[], after: readonly unknown[]): boolean {
  if (before.length !== after.length || hasIds(before) || hasIds(after)) return false;
  return before.every((item, index) => isFields(item) && isFields(after[index]));
}

function hasIds(items: readonly unknown[]): boolean {
  const ids = items.map((item) => (isFields(item) ? valueOf(item, 'id') : null));
  return ids.every((id) => typeof id === 'string' && id !== '') && new Set(ids).size === ids.length;
}

/** Returns a name for each item: its id, or its content with a count for those that are there twice. */
function keysOf(items: readonly unknown[], byId: boolean): string[] {
  const counts = new Map<string, number>();
  return items.map((item) => {
    const name = JSON.stringify(byId && isFields(item) ? valueOf(item, 'id') : item);
    const count = (counts.get(name) ?? 0) + 1;
    counts.set(name, count);
    return `${name} ${count}`;
  });
}

function isAscending(numbers: readonly number[]): boolean {
  return numbers.every((number, index) => index === 0 || number > (numbers[index - 1] ?? number));
}

/** Inside brackets only scalars are replaced; null when anything else would have to change. */
function editFlow(tree: Branch, before: unknown, after: unknown): Splice[] | null {
  if (Array.isArray(before) !== Array.isArray(after) || !isObject(before) || !isObject(after)) return null;
  const beforeValues: Fields = { ...before };
  const afterValues: Fields = { ...after };
  if (tree.slots.length !== Object.keys(afterValues).length) return null;
  const splices: Splice[] = [];
  for (const [index, { key, value }] of tree.slots.entries()) {
    const name = key ?? String(index);
    const wanted = valueOf(afterValues, name);
    if (wanted == null) return null;
    if (same(withoutEmpty(beforeValues[name]), wanted)) continue;
    const inner = value.kind === 'scalar' ? null : editFlow(value, beforeValues[name], wanted);
    if (inner != null) splices.push(...inner);
    else if (value.kind !== 'scalar' || isObject(wanted) || value.start === value.end) return null;
    else splices.push({ from: value.start, to: value.end, text: renderFlowScalar(wanted) });
  }
  return splices;
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
