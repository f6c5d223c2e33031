// Comments that a merge must not lose: finds those of each version and puts back what the merged text lacks.
import type { SchemaName } from '../schema/validate.ts';
import { namesIn } from '../domain/merge-rules.ts';
import { isFields, isSame } from '../domain/merge-value.ts';
import { Parser } from './library.ts';
import { type ParsedYaml, parseYaml } from './yaml-parse.ts';
import type { Slot, Tree } from './yaml-tree.ts';

/** A comment and the entry it is about: the one below it, or the one on whose line it stands. */
interface Comment {
  readonly text: string;
  readonly ownLine: boolean;
  /** Null for what stands below everything. */
  readonly about: string | null;
}

interface NamedSlot {
  readonly slot: Slot;
  readonly name: string;
}

/** Returns the merged text with every comment that the versions together still have; its data stays the same. */
export function withComments(
  type: SchemaName,
  text: string,
  [base, ours, theirs]: readonly [string, string, string],
): string {
  if (![ours, theirs].some((version) => version.includes('#'))) return text;
  const [b = [], o = [], t = []] = [base, ours, theirs].map((version) => commentsIn(type, version));
  const balance = balanceOf([b, o, t], commentsIn(type, text));
  const surplus = [...balance].flatMap(([one, count]) =>
    Array.from({ length: -Math.min(count, 0) }, () => one),
  );
  const rid = surplus.reduce((sofar, one) => withoutComment(sofar, one), text);
  // In an order that does not depend on the side.
  const both = [o, t].toSorted((x, y) => (JSON.stringify(x) < JSON.stringify(y) ? -1 : 1)).flat();
  return both.reduce((sofar, comment) => {
    const lacking = balance.get(comment.text) ?? 0;
    balance.set(comment.text, lacking - 1);
    return lacking > 0 ? withComment(type, sofar, comment) : sofar;
  }, rid);
}

/** How often each comment lacks, or is there too often: one that a side took out stays out, one that both added is there once. */
function balanceOf(
  versions: readonly (readonly Comment[])[],
  there: readonly Comment[],
): Map<string, number> {
  const [b, o, t, now] = [...versions, there].map(counted);
  return new Map(
    [...versions, there].flat().map(({ text }) => {
      const [was = 0, mine = 0, other = 0, is = 0] = [b, o, t, now].map((counts) => counts?.get(text) ?? 0);
      const wanted = was - Math.max(was - mine, was - other, 0) + Math.max(mine - was, other - was, 0);
      return [text, wanted - is];
    }),
  );
}

function counted(comments: readonly Comment[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { text } of comments) counts.set(text, (counts.get(text) ?? 0) + 1);
  return counts;
}

function commentsIn(type: SchemaName, text: string): Comment[] {
  if (!text.includes('#')) return [];
  const slots = slotsIn(type, parseYaml(text));
  return commentTokens(text).map(({ offset, source }) => {
    const start = text.lastIndexOf('\n', offset - 1) + 1;
    const ownLine = text.slice(start, offset).trim() === '';
    const about = ownLine
      ? slots.find(({ slot }) => slot.at > offset)
      : slots.findLast(({ slot }) => slot.at < offset);
    return { text: source.trimEnd(), ownLine, about: about?.name ?? null };
  });
}

function commentTokens(text: string): { readonly offset: number; readonly source: string }[] {
  const found: { readonly offset: number; readonly source: string }[] = [];
  const open: unknown[] = [...new Parser().parse(text)];
  for (let next = open.pop(); next != null; next = open.pop()) {
    if (Array.isArray(next)) open.push(...(next as unknown[]).filter((part) => part != null));
    else if (isFields(next)) {
      const { type, offset, source } = next;
      if (type === 'comment') found.push({ offset: Number(offset), source: String(source) });
      const { start, key, sep, value, items, end, props } = next;
      open.push(
        ...[start, key, sep, value, items, end, props].filter(
          (part) => typeof part === 'object' && part != null,
        ),
      );
    }
  }
  return found.toSorted((a, b) => a.offset - b.offset);
}

/** Every entry in the order of the text, each with a name that does not depend on its place. */
function slotsIn(type: SchemaName, { tree, data }: ParsedYaml): NamedSlot[] {
  const found: NamedSlot[] = [];
  const look = (node: Tree, value: unknown, name: string, field: string): void => {
    if (node.kind === 'scalar') return;
    const items = Array.isArray(value) ? (value as unknown[]) : [];
    const names = namesIn(type, field, items) ?? items.map((item) => JSON.stringify(item));
    for (const [place, slot] of node.slots.entries()) {
      const part = slot.key ?? names[place] ?? String(place);
      const below = `${name}/${part}`;
      found.push({ slot, name: below });
      const inner = slot.key == null ? items[place] : isFields(value) ? value[slot.key] : null;
      look(
        slot.value,
        inner,
        below,
        slot.key == null ? field : field === '' ? slot.key : `${field}.${slot.key}`,
      );
    }
  };
  if (tree != null) look(tree, data, '', '');
  return found;
}

function withoutComment(text: string, comment: string): string {
  const before = parseYaml(text);
  const token = commentTokens(text).findLast(({ source }) => source.trimEnd() === comment);
  if (token == null) return text;
  const start = text.lastIndexOf('\n', token.offset - 1) + 1;
  const end = text.indexOf('\n', token.offset);
  const head = text.slice(start, token.offset).trimEnd();
  const tried =
    head === '' ? text.slice(0, start) + text.slice(end + 1) : text.slice(0, start) + head + text.slice(end);
  return readsAs(tried, before) ? tried : text;
}

function readsAs(text: string, { data }: ParsedYaml): boolean {
  const after = parseYaml(text);
  return after.faults.length === 0 && isSame(after.data, data);
}

function withComment(type: SchemaName, text: string, comment: Comment): string {
  const before = parseYaml(text);
  const slots = slotsIn(type, before);
  const about = comment.about == null ? null : (nearest(slots, comment.about)?.slot ?? null);
  const end = `${text}${comment.text}\n`;
  const tries =
    about == null
      ? [end]
      : [...(comment.ownLine ? [] : [behind(text, about, comment)]), above(text, about, comment), end];
  return tries.find((tried) => tried != null && readsAs(tried, before)) ?? text;
}

// The entry itself, or what it stood in.
function nearest(slots: readonly NamedSlot[], name: string): NamedSlot | null {
  for (let at = name; at !== ''; at = at.slice(0, at.lastIndexOf('/'))) {
    const found = slots.find((slot) => slot.name === at);
    if (found != null) return found;
  }
  return null;
}

function behind(text: string, { at, value }: Slot, comment: Comment): string | null {
  const end = text.indexOf('\n', at);
  const line = text.slice(at, end);
  if (value.kind === 'scalar' && (value.block || text.slice(value.start, value.end).includes('\n')))
    return null;
  return /\s#/u.test(line) ? null : `${text.slice(0, end)} ${comment.text}${text.slice(end)}`;
}

function above(text: string, { at }: Slot, comment: Comment): string {
  const start = text.lastIndexOf('\n', at - 1) + 1;
  const margin = /^[ \t]*/u.exec(text.slice(start, at))?.[0] ?? '';
  return `${text.slice(0, start)}${margin}${comment.text}\n${text.slice(start)}`;
}
