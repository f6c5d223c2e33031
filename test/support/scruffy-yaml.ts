// YAML as people type it: any style, odd indentation, comments, blank lines; and data changed at random.
import { renderFlowScalar, renderScalar } from '../../src/store/yaml-render.ts';

/** Returns a number below the limit: what is chosen decides how a text is written or how data changes. */
export type Choose = (limit: number) => number;

/** Returns a choice that reads its numbers off a list, again and again. */
export function chooseFrom(numbers: readonly number[]): Choose {
  let next = 0;
  return (limit) => (numbers[next++ % numbers.length] ?? 0) % limit;
}

/** Returns the lines of a map or list as a person might have typed it. */
export function scruffy(value: object, indent: number, choose: Choose): string[] {
  const margin = ' '.repeat(indent);
  const lines: string[] = [];
  for (const [key, item] of Object.entries(value)) {
    const name = /^[a-z]\w*$/u.test(key) && choose(3) > 0 ? key : JSON.stringify(key);
    const [head, gap] = Array.isArray(value) ? ['-', ' '.repeat(1 + choose(3))] : [`${name}:`, ''];
    lines.push(...above(margin, choose), ...entry(margin + head, gap, item, indent, choose));
  }
  return choose(6) === 0 ? [...lines, `${margin}# the last`] : lines;
}

function above(margin: string, choose: Choose): string[] {
  return [
    [],
    [],
    [],
    [],
    [''],
    ['', '', ''],
    ['        '],
    [`${margin}# about the next`],
    ['# at the margin'],
  ][choose(9)]!;
}

function entry(head: string, gap: string, value: unknown, indent: number, choose: Choose): string[] {
  const comment = choose(4) === 0 ? '   # behind' : '';
  if (typeof value !== 'object') {
    const [first, ...rest] = scalar(value, indent, choose).split('\n');
    if (rest.length === 0 && choose(8) === 0)
      return [head + comment, `${' '.repeat(indent + 1 + choose(4))}${first}`];
    return [`${head}${gap || ' '.repeat(1 + choose(3))}${first}${comment}`, ...rest];
  }
  if (value === null) return [`${head} ${['', '~', 'null'][choose(3)]}${comment}`];
  const empty = Object.keys(value).length === 0;
  if (empty || choose(3) === 0) return [`${head} ${flow(value, choose)}${comment}`];
  const inner = indent + (Array.isArray(value) && gap === '' ? choose(4) : 1 + choose(4));
  if (gap === '' || choose(3) === 0) return [head + comment, ...scruffy(value, inner, choose)];
  const lines = scruffy(value, indent + 1 + gap.length, choose);
  // What stands above the first entry cannot stand behind the dash.
  while (/^\s*(?:#|$)/u.test(lines[0] ?? 'x')) lines.shift();
  return [head + (lines[0] ?? '').slice(indent + 1), ...lines.slice(1)];
}

function scalar(value: unknown, indent: number, choose: Choose): string {
  if (typeof value !== 'string') return renderScalar(value, 0);
  if (choose(3) === 0) return JSON.stringify(value);
  if (/^[ -~]*$/u.test(value) && choose(3) === 0) return `'${value.replaceAll("'", "''")}'`;
  return renderScalar(value, indent, 1 + choose(4));
}

function flow(value: unknown, choose: Choose): string {
  const pad = ' '.repeat(choose(3));
  if (value == null) return 'null';
  if (Array.isArray(value)) return `[${pad}${value.map((item) => flow(item, choose)).join(`,${pad}`)}${pad}]`;
  if (typeof value === 'object') {
    const parts = Object.entries(value).map(([key, item]) => `${JSON.stringify(key)}: ${flow(item, choose)}`);
    return `{${pad}${parts.join(`, ${pad}`)}${pad}}`;
  }
  return choose(2) === 0 ? JSON.stringify(value) : renderFlowScalar(value);
}

/** Returns data like the given, with some values changed, added, removed or moved. */
export function changed(value: unknown, fresh: readonly unknown[], choose: Choose): unknown {
  const any = (): unknown => fresh[choose(fresh.length)];
  if (typeof value !== 'object' || value === null) return choose(4) === 0 ? any() : value;
  if (choose(12) === 0) return any();
  if (Array.isArray(value)) {
    const items = value.filter(() => choose(5) > 0).map((item) => changed(item, fresh, choose));
    if (choose(4) === 0) items.splice(choose(items.length + 1), 0, any());
    if (choose(6) === 0) items.reverse();
    return items;
  }
  const entries = Object.entries(value)
    .filter(() => choose(5) > 0)
    .map(([key, item]): [string, unknown] => [
      key,
      key === 'id' && choose(4) > 0 ? item : changed(item, fresh, choose),
    ]);
  if (choose(3) === 0) entries.push([`new${choose(3)}`, any()]);
  if (choose(5) === 0) entries.push(['address', any()]);
  return Object.fromEntries(entries);
}
