// The part of a text around the words that were found, «marked», no wider than its column. Finds no records.
import { type Word, folded } from '../domain/find.ts';
import { clean, truncate, width } from './text.ts';

const open = '«';
const close = '»';
/** Characters of a text that are looked at; nothing longer is read in a list. */
const longest = 20_000;

interface Range {
  readonly from: number;
  readonly to: number;
}

/** Returns the text as one line with every word marked; where a word is hidden by a mask, the mask is marked. */
export function marked(text: string, words: readonly Word[]): string {
  const line = clean(text.slice(0, longest)).trim();
  const ranges = words
    .flatMap(({ text: word }) => occurrences(line, word))
    .toSorted((a, b) => a.from - b.from || b.to - a.to);
  const found = ranges.length > 0 ? ranges : masks(line);
  let result = '';
  let at = 0;
  for (const { from, to } of found) {
    if (to <= at) continue;
    const start = Math.max(from, at);
    result += `${line.slice(at, start)}${open}${line.slice(start, to)}${close}`;
    at = to;
  }
  return result + line.slice(at);
}

function occurrences(line: string, word: string): Range[] {
  const fold = folded(line);
  // Folding may change the length (½ becomes 1⁄2); then the places are looked up letter by letter.
  const places = fold.length === line.length ? null : placesOf(line);
  const ranges: Range[] = [];
  for (let at = fold.indexOf(word); at >= 0; at = fold.indexOf(word, at + word.length)) {
    const end = at + word.length;
    ranges.push(places ? { from: places[at] ?? 0, to: places[end] ?? line.length } : { from: at, to: end });
  }
  return ranges;
}

// Where each unit of the folded text comes from.
function placesOf(line: string): number[] {
  const places: number[] = [];
  let from = 0;
  for (const sign of line) {
    for (let unit = 0; unit < folded(sign).length; unit++) places.push(from);
    from += sign.length;
  }
  places.push(from);
  return places;
}

function masks(line: string): Range[] {
  return [...line.matchAll(/[\w+()-]{0,8}\*{3,}[\w@.-]{0,80}/g)]
    .slice(0, 1)
    .map(({ index, 0: mask }) => ({ from: index, to: index + mask.length }));
}

/** Returns the marked text cut to the columns given, with the first mark in view. */
export function around(text: string, columns: number): string {
  const first = text.indexOf(open);
  if (width(text) <= columns || first < 0) return truncate(text, columns);
  const before = endOf(text.slice(0, first), Math.floor(columns / 3));
  return truncate(before + text.slice(first), columns);
}

// The end of a text that fits, after an ellipsis where something was left out.
function endOf(text: string, columns: number): string {
  if (width(text) <= columns) return text;
  const signs = Array.from(text);
  let from = signs.length;
  let room = Math.max(0, columns - 1);
  while (from > 0) {
    room -= width(signs[from - 1] ?? '');
    if (room < 0) break;
    from--;
  }
  // A mark that belongs to the letter before it does not stand alone.
  while (from < signs.length && /^[\p{M}\u200d]/u.test(signs[from] ?? '')) from++;
  return `…${signs.slice(from).join('').trimStart()}`;
}

/** Returns the text with its marks in the look given; the marks stay, because colour is never the only sign. */
export function highlighted(style: (text: string) => string): (text: string) => string {
  return (text) => text.replace(/«[^»]*»?/g, (part) => style(part));
}
