// The data of a YAML document beside the place of every key and value, so that places can be named and edits made.
// It composes nothing and refuses the keys that our files cannot have.
import { type Fault, faultAt, maxFaults, placeAt } from './fault.ts';
import { isMap, isScalar, isSeq, type Node, type Pair, type YAMLMap, type YAMLSeq } from './library.ts';

/** A value with its place: [start, end) holds its text, without the comments around it. */
export type Tree =
  | {
      readonly kind: 'scalar';
      readonly start: number;
      readonly end: number;
      /** Whether it is a `|` or `>` text, whose end is the start of a line. */
      readonly block: boolean;
      readonly source: string;
    }
  | {
      readonly kind: 'map' | 'list';
      readonly start: number;
      readonly end: number;
      /** Whether it is written in brackets. */
      readonly flow: boolean;
      readonly slots: readonly Slot[];
    };

/** An entry of a map or an item of a list. */
export interface Slot {
  /** Null for an item. */
  readonly key: string | null;
  /** Where the key or the dash stands. */
  readonly at: number;
  /** Right behind the colon or the dash. */
  readonly open: number;
  /** Right behind the last character of the value. */
  readonly end: number;
  readonly value: Tree;
}

interface Build {
  readonly text: string;
  readonly faults: Fault[];
}

interface Built {
  readonly data: unknown;
  readonly tree: Tree;
}

/** Returns data and places of a document without anchors, aliases and tags, no deeper than the cap. */
export function buildTree(text: string, root: Node): Built & { readonly faults: readonly Fault[] } {
  const build: Build = { text, faults: [] };
  return { ...buildNode(build, root, 0), faults: build.faults };
}

function buildNode(build: Build, node: unknown, place: number): Built {
  if (isMap(node)) return buildMap(build, node);
  if (isSeq(node)) return buildList(build, node);
  if (!isScalar(node) || node.range == null) return emptyAt(place);
  const [start, end] = node.range;
  const block = node.type === 'BLOCK_LITERAL' || node.type === 'BLOCK_FOLDED';
  // The range of an empty value may lie behind the comment that follows it.
  if (start === end) return { data: node.value, tree: emptyAt(place).tree };
  return { data: node.value, tree: { kind: 'scalar', start, end, block, source: node.source ?? '' } };
}

function emptyAt(place: number): Built {
  return { data: null, tree: { kind: 'scalar', start: place, end: place, block: false, source: '' } };
}

function buildMap(build: Build, map: YAMLMap): Built {
  // A plain object is safe because the keys that reach its prototype are refused.
  const data: Record<string, unknown> = {};
  const firsts = new Map<string, number>();
  const slots: Slot[] = [];
  for (const pair of map.items) {
    const entry = buildEntry(build, pair, firsts, map.flow === true);
    if (entry == null) continue;
    data[entry.slot.key ?? ''] = entry.data;
    slots.push(entry.slot);
  }
  return { data, tree: collection('map', map, slots) };
}

function buildEntry(
  build: Build,
  pair: Pair,
  firsts: Map<string, number>,
  flow: boolean,
): { readonly slot: Slot; readonly data: unknown } | null {
  if (build.faults.length === maxFaults) return null;
  const at = isScalar(pair.key) ? (pair.key.range?.[0] ?? 0) : 0;
  const keyEnd = isScalar(pair.key) ? (pair.key.range?.[1] ?? at) : at;
  if (!isScalar(pair.key) || typeof pair.key.value !== 'string') {
    build.faults.push(faultAt(build.text, at, 'yaml.complex_key'));
    return null;
  }
  const key = pair.key.value;
  const first = firsts.get(key);
  firsts.set(key, first ?? at);
  const fault = keyFault(build.text, key, at, keyEnd, first);
  if (fault != null) {
    build.faults.push(fault);
    return null;
  }
  const token = pair.srcToken;
  const colon =
    token != null && 'sep' in token ? token.sep?.find((part) => part.type === 'map-value-ind') : null;
  const open = colon == null ? keyEnd : colon.offset + 1;
  if (!flow && build.text.slice(keyEnd, open).includes('\n')) {
    // The library is lenient about a colon on a line of its own; no other reader is.
    build.faults.push(faultAt(build.text, at, 'yaml.missing_colon'));
    return null;
  }
  const { data, tree } = buildNode(build, pair.value, open);
  return { slot: { key, at, open, end: endOf(build.text, tree), value: tree }, data };
}

const prototypeKeys: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

function keyFault(
  text: string,
  key: string,
  at: number,
  end: number,
  first: number | undefined,
): Fault | null {
  if (prototypeKeys.has(key)) return faultAt(text, at, 'yaml.reserved_key', { key });
  if (at === end) return faultAt(text, at, 'yaml.empty_key');
  if (text.slice(at, end) === '<<') return faultAt(text, at, 'yaml.merge_key');
  if (first == null) return null;
  return faultAt(text, at, 'yaml.duplicate_key', { key, first: placeAt(text, first).line });
}

function buildList(build: Build, list: YAMLSeq): Built {
  const token = list.srcToken;
  const dashes = token?.type === 'block-seq' ? token.items : [];
  const data: unknown[] = [];
  const slots = list.items.map((item, index): Slot => {
    const dash = dashes[index]?.start.find((part) => part.type === 'seq-item-ind');
    const open = dash == null ? startOf(item) : dash.offset + 1;
    const built = buildNode(build, item, open);
    data.push(built.data);
    return {
      key: null,
      at: dash?.offset ?? open,
      open,
      end: endOf(build.text, built.tree),
      value: built.tree,
    };
  });
  return { data, tree: collection('list', list, slots) };
}

function startOf(item: unknown): number {
  return (isMap(item) || isSeq(item) || isScalar(item)) && item.range != null ? item.range[0] : 0;
}

function collection(kind: 'map' | 'list', node: YAMLMap | YAMLSeq, slots: readonly Slot[]): Tree {
  const [start, end] = node.range ?? [0, 0];
  return { kind, start, end, flow: node.flow === true, slots };
}

function endOf(text: string, tree: Tree): number {
  if (tree.kind !== 'scalar' && !tree.flow) return tree.slots.at(-1)?.end ?? tree.end;
  if (tree.kind !== 'scalar' || !tree.block || text[tree.end - 1] !== '\n') return tree.end;
  return tree.end - (text[tree.end - 2] === '\r' ? 2 : 1);
}
