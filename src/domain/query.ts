// The grammar of queries: text to conditions and back. Knows no fields, no records and what no value means.
import { closeTo } from './close.ts';
import type { Parsed, Problem } from '../errors.ts';
import { queryProblems } from '../words/query.ts';

/** A record matches if it meets all terms of any group; without groups, every record matches. */
export interface Query {
  readonly any: readonly All[];
}

export interface All {
  readonly all: readonly Term[];
}

export type Term = FieldTerm | TextTerm | NamedTerm;

export type Operator = '=' | '<' | '<=' | '>' | '>=';

/** `grade:A,B`: one of the values; a comparison has exactly one. */
export interface FieldTerm extends Place {
  readonly kind: 'field';
  readonly field: string;
  readonly op: Operator;
  readonly values: readonly string[];
}

/** Words to look for anywhere in a record. */
export interface TextTerm extends Place {
  readonly kind: 'text';
  readonly text: string;
}

/** `@vip`: a query that the folder gave a name. */
export interface NamedTerm extends Place {
  readonly kind: 'named';
  readonly name: string;
}

interface Place {
  readonly not: boolean;
  /** Where the term starts in the text of the query. */
  readonly at: number;
}

/** The text and how far it has been read; every step below moves it forward. */
interface Cursor {
  readonly text: string;
  at: number;
}

// All are sticky and none repeats a repetition, so reading takes time in proportion to the text.
const gap = /\s+/y;
const bar = /[|｜]|OR(?=[\s|｜]|$)/y;
const minus = /[-－](?=[^\s|｜])/y;
const fieldName = /([\p{L}_][\p{L}\p{M}\p{N}_.-]*)[:：]/uy;
const operator = /[<＜>＞][=＝]?|[=＝≤≥]/y;
const comma = /[,，]/y;

const operators: Readonly<Record<string, Operator>> = {
  '=': '=',
  '<': '<',
  '>': '>',
  '<=': '<=',
  '≤': '<=',
  '>=': '>=',
  '≥': '>=',
};
const closingQuote: Readonly<Record<string, string>> = { '"': '"', '“': '”' };

/** Returns what the pattern matches at the cursor and moves past it, or null and stays. */
function take(cursor: Cursor, pattern: RegExp): RegExpExecArray | null {
  pattern.lastIndex = cursor.at;
  const match = pattern.exec(cursor.text);
  if (match != null) cursor.at = pattern.lastIndex;
  return match;
}

/** Returns the conditions a query states: `status:won grade:A,B -tag:vip OR "free text" @named`. */
export function parseQuery(text: string): Parsed<Query> {
  const cursor: Cursor = { text, at: 0 };
  const groups: Term[][] = [[]];
  let lastOr = 0;
  for (take(cursor, gap); cursor.at < text.length; take(cursor, gap)) {
    const at = cursor.at;
    if (take(cursor, bar) != null) {
      if (groups.at(-1)?.length === 0) return { problem: queryProblems.dangling_or({ query: text, at }) };
      groups.push([]);
      lastOr = at;
      continue;
    }
    const term = readTerm(cursor);
    if ('problem' in term) return term;
    groups.at(-1)?.push(term.value);
  }
  if (groups.length === 1 && groups[0]?.length === 0) return { value: { any: [] } };
  if (groups.at(-1)?.length === 0) return { problem: queryProblems.dangling_or({ query: text, at: lastOr }) };
  return { value: { any: groups.map((all) => ({ all })) } };
}

function readTerm(cursor: Cursor): Parsed<Term> {
  const at = cursor.at;
  const place = { not: take(cursor, minus) != null, at };
  if (take(cursor, /[@＠]/y) != null) {
    const name = readValue(cursor, false);
    return 'problem' in name ? name : { value: { kind: 'named', ...place, name: name.value } };
  }
  const field = take(cursor, fieldName)?.[1];
  if (field != null) return readConditions(cursor, place, field.toLowerCase());
  const text = readValue(cursor, false);
  return 'problem' in text ? text : { value: { kind: 'text', ...place, text: text.value } };
}

function readConditions(cursor: Cursor, place: Place, field: string): Parsed<Term> {
  const op = operators[take(cursor, operator)?.[0].normalize('NFKC') ?? '='] ?? '=';
  // A comparison has one value, so that the comma of amount:>500,000 is part of it.
  const isList = op === '=';
  const values: string[] = [];
  for (;;) {
    const value = readValue(cursor, isList);
    if ('problem' in value) return value;
    values.push(value.value);
    if (!isList || take(cursor, comma) == null)
      return { value: { kind: 'field', ...place, field, op, values } };
  }
}

/** Returns the signs up to the next gap, bar or (in a list) comma, without the quotes that kept any of those inside. */
function readValue(cursor: Cursor, isList: boolean): Parsed<string> {
  const plain = isList ? /[^\s|｜"“,，]+/y : /[^\s|｜"“]+/y;
  const start = cursor.at;
  let value = '';
  for (;;) {
    value += take(cursor, plain)?.[0] ?? '';
    const opening = cursor.text[cursor.at] ?? '';
    const closing = closingQuote[opening];
    if (closing == null) break;
    const quoted = readQuoted(cursor, closing);
    if ('problem' in quoted) return quoted;
    value += quoted.value;
  }
  if (cursor.at > start) return { value };
  return { problem: queryProblems.missing_value({ query: cursor.text, at: start }) };
}

/** Returns what stands between the quote at the cursor and its closing quote; a backslash keeps the sign after it. */
function readQuoted(cursor: Cursor, closing: string): Parsed<string> {
  const { text, at: opened } = cursor;
  let value = '';
  for (let at = opened + 1; at < text.length; at++) {
    if (text[at] === closing) {
      cursor.at = at + 1;
      return { value };
    }
    if (text[at] === '\\') at++;
    value += text[at] ?? '';
  }
  return { problem: queryProblems.unterminated_quote({ query: text, at: opened }) };
}

/** Returns a text that parses to the same query. */
export function formatQuery(query: Query): string {
  return query.any.map(({ all }) => all.map(formatTerm).join(' ')).join(' OR ');
}

function formatTerm(term: Term): string {
  const sign = term.not ? '-' : '';
  switch (term.kind) {
    case 'named':
      return `${sign}@${quoted(term.name, plainText)}`;
    case 'text':
      return `${sign}${quoted(term.text, plainText)}`;
    case 'field': {
      const values = term.values.map((value) => quoted(value, plainValue));
      return `${sign}${term.field}:${term.op === '=' ? '' : term.op}${values.join(',')}`;
    }
  }
}

// No sign of these could be taken for grammar; everything else is quoted.
const plainText = /^(?!OR$)[\p{L}\p{N}_+][\p{L}\p{M}\p{N}_+.%/-]*$/u;
const plainValue = /^[\p{L}\p{N}_+-][\p{L}\p{M}\p{N}_+.%/:-]*$/u;

function quoted(text: string, plain: RegExp): string {
  return plain.test(text) ? text : `"${text.replace(/["\\]/g, String.raw`\$&`)}"`;
}

/** Returns the problem of a field that cannot be queried, with the nearest name that can. */
export function unknownField(field: string, known: readonly string[]): Problem {
  return queryProblems.unknown_field({ field, closest: closeTo(field, known), known });
}
