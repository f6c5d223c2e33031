// A record as it is opened in an editor: its own text, below it the fields that are not filled, as comments.
import { type Field, choicesOf, fieldsOf } from '../domain/field.ts';
import type { RecordType } from '../domain/record.ts';
import type { TeamSettings } from '../domain/settings.ts';
import type { Label } from '../errors.ts';
import type { Finding } from '../schema/finding.ts';
import { editWords } from '../words/edit.ts';
import { width } from './text.ts';

/** Begins the lines on top that say what is wrong. */
const errorMark = '#!';

/** Parts the record from what is offered below it. */
const rule = `# ${'-'.repeat(70)}`;

type Say = (label: Label) => string;

/** What a template is made for. */
export interface TemplateTools {
  readonly settings: TeamSettings;
  readonly say: Say;
  readonly newId: () => string;
  /** Whether a command keeps the field in step, so that it is not offered. */
  readonly isKept: (path: string) => boolean;
}

/** Returns the comment lines that offer the fields which the record has not filled. */
export function unfilledLines(type: RecordType, record: object, tools: TemplateTools): string[] {
  const { settings, say } = tools;
  const free = fieldsOf(type, settings).filter(
    ({ path, type: kind }) => kind !== 'custom' && !tools.isKept(path),
  );
  const tops = [...new Set(free.map(({ path }) => topOf(path)))];
  const lines = tops.flatMap((top) => {
    const inside = free.filter(
      ({ path, type: kind }) => topOf(path) === top && kind !== 'map' && kind !== 'entries',
    );
    const value = (record as Readonly<Record<string, unknown>>)[top];
    if (inside.length === 0) return [];
    return value == null ? blockOf(top, inside, tools) : alsoOf(top, value, inside, tools);
  });
  return lines.length === 0 ? [] : [rule, `# ${say(editWords.unfilled)}`, ...lines];
}

function topOf(path: string): string {
  return (path.split('.')[0] ?? path).replace('[]', '');
}

// A list of maps opens with an entry; a map with its keys; whatever lies deeper is left to the documentation.
function blockOf(top: string, inside: readonly Field[], { settings, say, newId }: TemplateTools): string[] {
  const [first] = inside;
  if (first && inside.length === 1 && first.path === top)
    return [line(`# ${top}: ${emptyValue(first)}`, first, settings, say)];
  const isList = inside.some(({ path }) => path.startsWith(`${top}[].`));
  const keys = inside.filter(({ path }) => path.split('.').length === 2 && !path.endsWith('.id'));
  const indent = isList ? '#     ' : '#   ';
  const entries = keys.map((field) =>
    line(`${indent}${field.path.split('.')[1] ?? ''}: ${emptyValue(field)}`, field, settings, say),
  );
  return [`# ${top}:`, ...(isList ? [`#   - id: ${newId()}`] : []), ...entries];
}

function alsoOf(top: string, value: unknown, inside: readonly Field[], { say }: TemplateTools): string[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [];
  const missing = inside.filter(
    ({ path }) =>
      path.split('.').length === 2 &&
      (value as Readonly<Record<string, unknown>>)[path.split('.')[1] ?? ''] == null,
  );
  if (missing.length === 0) return [];
  const names = missing.map(({ path, label }) => `${path.split('.')[1] ?? ''} (${say(label)})`);
  return [`# ${top}: ${say(editWords.also)} ${names.join(', ')}`];
}

// Days and phones need quotes; an empty pair shows it, and says that something is missing when it stays empty.
function emptyValue({ type, private: hidden }: Field): string {
  if (type === 'tags' || type === 'list') return '[]';
  return type === 'day' || type === 'moment' || hidden === 'phone' ? '""' : '';
}

function line(start: string, field: Field, settings: TeamSettings, say: Say): string {
  const choices = choicesOf(field, settings)?.map(({ id }) => id) ?? [];
  const shown = choices.length === 0 || choices.length > 12 ? '' : `: ${choices.join(', ')}`;
  return `${start.trimEnd()}${' '.repeat(Math.max(2, 26 - width(start.trimEnd())))}# ${say(field.label)}${shown}`;
}

/** Returns the comment lines that say what is wrong with a text, with the places they have below these very lines. */
export function errorLines(findings: readonly Finding[], say: Say): string[] {
  const shift = findings.length + 1;
  const one = ({ line: at, message, fix }: Finding): string =>
    `${errorMark} ${say(editWords.at({ line: at + shift, message, fix })).replaceAll('\n', ' ')}`;
  return [`${errorMark} ${say(editWords.wrong)}`, ...findings.map(one)];
}

/** Returns what a person typed: without the lines on top, and without the comments that are left below our rule. */
export function withoutOurs(text: string, offered: readonly string[]): string {
  const ours = new Set(offered);
  const labels = offered.flatMap((line) => /\S( {2,}# .*)$/.exec(line)?.[1]?.trimStart() ?? []);
  const typed = text.split('\n').filter((line) => !line.startsWith(errorMark));
  const start = typed.findIndex((line) => line.trimEnd() === rule);
  const isLeft = (line: string, place: number): boolean =>
    ours.has(line.trimEnd()) || (start >= 0 && place >= start && line.startsWith('#'));
  const kept = typed.filter((line, place) => !isLeft(line, place)).map((line) => withoutLabel(line, labels));
  return `${kept.join('\n').trimEnd()}${text.includes('\r\n') ? '\r\n' : '\n'}`;
}

// Our label stays behind on a line that was filled; it says nothing any more.
function withoutLabel(line: string, labels: readonly string[]): string {
  const label = labels.find((ending) => line.trimEnd().endsWith(`  ${ending}`));
  return label == null ? line : line.trimEnd().slice(0, -label.length).trimEnd();
}
