// The fields of every record, by name: reading and setting one by its path, and turning typed text into its value.
import type { Label, Parsed, Problem } from '../errors.ts';
import { fields as table } from '../schema/generated/fields.ts';
import { email as isEmail } from '../schema/formats.ts';
import type { Choice } from '../schema/generated/types.ts';
import { fieldProblems } from '../words/field.ts';
import { parseAmount } from './amount.ts';
import { closeTo } from './close.ts';
import { parseDay, parseMoment } from './date-grammar.ts';
import { headcount } from './headcount.ts';
import type { RecordType } from './record.ts';
import { type TeamSettings, findMember, statuses } from './settings.ts';

export { valuesAt } from './values-at.ts';

export type FieldType =
  | 'line' | 'text' | 'day' | 'moment' | 'number' | 'amount' | 'flag' | 'choice' | 'tags' | 'list' | 'id' | 'map' | 'entries' | 'custom'; // prettier-ignore

export interface Field {
  /** Such as `needs.budget`; `[]` after a list of maps: `contacts[].phone`. Custom fields: `custom.key`. */
  readonly path: string;
  readonly type: FieldType;
  readonly label: Label;
  readonly required?: boolean;
  readonly list?: string;
  readonly ref?: string;
  readonly private?: string;
  readonly aliases?: Readonly<Record<string, string>>;
  readonly values?: readonly Choice[];
  readonly description?: string;
}

/** What the text of a field is read against: the day, the clock's time and the team's settings. */
export interface Reading {
  readonly today: string;
  readonly now: number;
  readonly settings: TeamSettings;
  /** Returns the phone in the form that is kept, or null; handed in, because its library is loaded only where it is needed. */
  readonly phone: (text: string, region: string) => string | null;
}

/** Returns the fields of a record in file order, the team's own at the end. */
export function fieldsOf(type: RecordType, settings: TeamSettings): readonly Field[] {
  const own = settings.fields.filter((field) => field.record === type).map(customField);
  return [...(table[type] as readonly Field[]), ...own];
}

function customField({
  key,
  type,
  label,
  required = false,
  options = [],
}: TeamSettings['fields'][number]): Field {
  const kinds = { text: 'text', number: 'number', day: 'day', choice: 'choice', flag: 'flag' } as const;
  const values = options.map((option) => ({ id: option, label: { en: option, zh: option } }));
  return {
    path: `custom.${key}`,
    type: kinds[type],
    label,
    required,
    ...(type === 'choice' ? { values } : {}),
  };
}

/** Returns the field a path names; `contacts.phone` and `contacts.<id>.phone` both name `contacts[].phone`. */
export function fieldAt(type: RecordType, path: string, settings: TeamSettings): Field | null {
  const all = fieldsOf(type, settings);
  const plain = path.toLowerCase();
  return (
    all.find((field) => field.path === plain) ?? all.find((field) => sameField(field.path, plain)) ?? null
  );
}

function sameField(known: string, path: string): boolean {
  const [a, b] = [known.split('.'), path.split('.')];
  let at = 0;
  for (const part of a) {
    const name = part.replace('[]', '');
    if (b[at] !== name) return false;
    at++;
    if (part.endsWith('[]') && at < b.length - 1 && /^(?:\d+|[0-9a-z]{8})$/.test(b[at] ?? '')) at++;
  }
  return at === b.length;
}

/**
 * Returns the record with the value at the path; null removes it, and a map that becomes empty goes with it.
 * In a list of maps the entry is named by its id or its place from 1, else the first one is meant and made when there is none.
 */
export function withValue<T extends object>(record: T, path: string, value: unknown, newId: () => string): T {
  return assign(record, path.split('.'), value, newId) as T;
}

function assign(target: unknown, parts: readonly string[], value: unknown, newId: () => string): unknown {
  const [part, ...rest] = parts;
  if (part == null) return value ?? undefined;
  if (Array.isArray(target)) return assignEntry(target as { id: string }[], parts, value, newId);
  const map = { ...(target as Record<string, unknown> | undefined) };
  const isList = part.endsWith('[]');
  const key = part.replace('[]', '');
  const below = map[key] ?? (isList && rest.length > 0 ? [] : undefined);
  const next = assign(below, rest, value, newId);
  if (next == null || isEmpty(next)) delete map[key];
  else map[key] = next;
  return map;
}

function assignEntry(
  list: readonly { id: string }[],
  parts: readonly string[],
  value: unknown,
  newId: () => string,
): unknown {
  const [name = ''] = parts;
  const byPlace = /^\d{1,3}$/.test(name) ? Number(name) - 1 : list.findIndex((entry) => entry.id === name);
  const isNamed = byPlace >= 0;
  const place = isNamed ? byPlace : 0;
  const rest = isNamed ? parts.slice(1) : parts;
  const entry = list[place] ?? { id: newId() };
  const next = assign(entry, rest, value, newId) as { id: string } | undefined;
  const kept = next && Object.keys(next).length > 1 ? [next] : [];
  return [...list.slice(0, place), ...kept, ...list.slice(place + 1)];
}

function isEmpty(value: unknown): boolean {
  return typeof value === 'object' && value !== null && Object.keys(value).length === 0;
}

/** Returns the value that typed text stands for in a field; Chinese and English words are accepted, the stored one comes out. */
export function parseField(field: Field, text: string, reading: Reading): Parsed<unknown> {
  const plain = text.trim();
  if (field.values || field.list) return parseChoices(field, plain, reading.settings);
  if (field.ref === 'member') return memberValue(plain, reading.settings);
  if (field.private === 'phone') return phoneValue(plain, reading);
  if (field.private === 'email')
    return isEmail(plain) ? { value: plain } : { problem: fieldProblems.email({ text: plain }) };
  switch (field.type) {
    case 'day':
      return parseDay(plain, reading.today);
    case 'moment':
      return parseMoment(plain, reading.today, reading.now, reading.settings.timezone);
    case 'amount':
      return parseAmount(plain);
    case 'number':
      return /^-?\d{1,15}(\.\d{1,6})?$/.test(plain)
        ? { value: Number(plain) }
        : { problem: fieldProblems.number({ text: plain }) };
    case 'flag':
      return flagValue(plain);
    case 'tags':
      return { value: listOf(plain) };
    case 'list':
      return { value: textsOf(plain) };
    case 'map':
    case 'entries':
    case 'custom':
    case 'id':
      return { problem: fieldProblems.whole({ path: field.path }) };
    default:
      return field.aliases ? headcountValue(plain) : { value: plain };
  }
}

/** Returns the entries of a comma-separated text; Chinese and English commas both part them. */
export function listOf(text: string): string[] {
  return [
    ...new Set(
      text
        .split(/[,，、]/)
        .map((part) => part.trim())
        .filter((part) => part !== ''),
    ),
  ];
}

// Sentences hold commas; between whole texts stands a semicolon.
function textsOf(text: string): string[] {
  return text
    .split(/[;；]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

/** Returns the entries that a field may hold, or null where it is not a choice. */
export function choicesOf(field: Field, settings: TeamSettings): readonly Choice[] | null {
  if (field.values) {
    if (field.path !== 'status') return field.values;
    return field.values.map((value) => ({
      ...value,
      label: settings.statuses[value.id as keyof TeamSettings['statuses']].label,
    }));
  }
  switch (field.list) {
    case 'stages':
      return settings.stages;
    case 'standings':
      return standings(settings);
    case 'sources':
      return settings.sources;
    case 'methods':
      return settings.methods;
    case 'need_types':
      return settings.need_types;
    case 'lost_reasons':
      return settings.lost_reasons;
    case 'case_categories':
      return settings.case_categories;
    case 'milestone_kinds':
      return settings.milestone_kinds;
    default:
      return null;
  }
}

/** Returns everything a customer can be moved to: stages first, then the statuses. */
export function standings(settings: TeamSettings): readonly Choice[] {
  const known = (table.customer as readonly Field[]).find((field) => field.path === 'status')?.values ?? [];
  const plain = statuses.map((id) => ({
    id,
    label: settings.statuses[id].label,
    aliases: known.find((value) => value.id === id)?.aliases ?? [],
  }));
  return [...settings.stages, ...plain.filter(({ id }) => !settings.stages.some((stage) => stage.id === id))];
}

/** Returns the entry that a text names by id, label in either language, or alias, without regard to case. */
export function findChoice(choices: readonly Choice[], text: string): Choice | null {
  const wanted = text.trim().toLowerCase();
  const isNamed = (choice: Choice): boolean =>
    [choice.id, choice.label.en, choice.label.zh, ...(choice.aliases ?? [])].some(
      (name) => name.toLowerCase() === wanted,
    );
  return choices.find((choice) => choice.id === wanted) ?? choices.find(isNamed) ?? null;
}

function parseChoices(field: Field, text: string, settings: TeamSettings): Parsed<unknown> {
  const choices = choicesOf(field, settings) ?? [];
  const isMany = field.type === 'tags' || field.type === 'list';
  const found: string[] = [];
  for (const part of isMany ? listOf(text) : [text]) {
    const choice = findChoice(choices, part);
    // Kinds of need may be free text (template S1: "multiple choice or written").
    if (!choice && field.list !== 'need_types') return { problem: unknownChoice(field, part, choices) };
    found.push(choice?.id ?? part);
  }
  return { value: isMany ? found : found[0] };
}

function unknownChoice(field: Field, text: string, choices: readonly Choice[]): Problem {
  return fieldProblems.choice({
    path: field.path,
    label: field.label,
    text,
    choices: choices.map(({ id, label }) => ({ id, label })),
    close: closeTo(
      text,
      choices.map(({ id }) => id),
    ),
  });
}

function memberValue(text: string, settings: TeamSettings): Parsed<string> {
  const member = findMember(settings, text);
  if (member) return { value: member.id };
  const known = settings.team.map(({ id }) => id);
  return { problem: fieldProblems.member({ text, known, close: closeTo(text, known) }) };
}

function phoneValue(text: string, { phone, settings }: Reading): Parsed<string> {
  const normal = phone(text, settings.region);
  return normal == null ? { problem: fieldProblems.phone({ region: settings.region }) } : { value: normal };
}

function headcountValue(text: string): Parsed<string> {
  const value = headcount(text);
  return value == null ? { problem: fieldProblems.headcount({ text }) } : { value };
}

function flagValue(text: string): Parsed<boolean> {
  if (/^(?:yes|y|true|on|1|是|对|有)$/i.test(text)) return { value: true };
  if (/^(?:no|n|false|off|0|否|不|无)$/i.test(text)) return { value: false };
  return { problem: fieldProblems.flag({ text }) };
}
