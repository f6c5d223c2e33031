// The rules that every record must keep, whatever its type: fields that name a record, a member or an entry of a list, fields
// that are required, and ids of entries. What one type alone must keep is check.ts.
import { ruleProblems } from '../words/check.ts';
import { recordProblems } from '../words/record.ts';
import type { Book } from './book.ts';
import type { Report } from './broken.ts';
import { type Field, choicesOf, fieldAt, fieldsOf, findChoice, valuesAt } from './field.ts';
import { once } from './lazy-map.ts';
import { type Facts, compileQuery } from './match.ts';
import type { AnyRecord, RecordType } from './record.ts';

type Path = readonly (string | number)[];
type Rule = (record: AnyRecord, report: Report) => void;

/** Returns what checks the fields of records of that type; made once, because a folder has many of them. */
export function fieldRule(type: RecordType, facts: Facts, unread: ReadonlySet<string>): Rule {
  const { book } = facts;
  const rules = [
    ...(type === 'customer' ? [] : [customerRule(book, unread)]),
    ...fieldsOf(type, book.settings).flatMap((field) => ruleOf(field, book, unread) ?? []),
    ...requirementRules(type, facts),
    checkEntryIds,
  ];
  return (record, report) => {
    for (const rule of rules) rule(record, report);
  };
}

function customerRule({ customerById }: Book, unread: ReadonlySet<string>): Rule {
  return (record, report) => {
    const { customer } = record as Exclude<AnyRecord, { readonly name: string }>;
    if (customer != null && !customerById.has(customer) && !unread.has(customer))
      report(['customer'], recordProblems.dangling({ field: 'customer', id: customer }));
  };
}

function ruleOf(field: Field, book: Book, unread: ReadonlySet<string>): Rule | null {
  const { ref, list } = field;
  if (ref === 'opportunity' || ref === 'case') return referenceRule(ref, field.path, book, unread);
  if (ref !== 'member' && !list) return null;
  // Kinds of need may be free text (template S1).
  if (ref !== 'member' && list === 'need_types') return null;
  const parts = field.path.replaceAll('[]', '').split('.');
  const [first = ''] = parts;
  const name = field.path.replaceAll('[]', '');
  const check = ref === 'member' ? memberCheck(name, book) : choiceCheck(name, field, book);
  return (record, report) => {
    const value = (record as unknown as Record<string, unknown>)[first];
    if (value != null) eachAt(value, parts, 1, [first], (found, path) => check(String(found), path, report));
  };
}

function referenceRule(
  type: 'opportunity' | 'case',
  field: string,
  book: Book,
  unread: ReadonlySet<string>,
): Rule {
  const isFilled = filledTest(field);
  return (record, report) => {
    if (!isFilled(record)) return;
    const [id] = valuesAt(record, field).map(String);
    if (id == null || book.lookup.has(type, id) || unread.has(id)) return;
    report(field.split('.'), recordProblems.dangling({ field, id }));
  };
}

type Check = (id: string, path: Path, report: Report) => void;

function memberCheck(field: string, { settings }: Book): Check {
  const known = new Set(settings.team.map(({ id }) => id));
  return (id, path, report) => {
    if (known.size > 0 && !known.has(id)) report([...path], recordProblems.unknown_member({ field, id }));
  };
}

function choiceCheck(name: string, field: Field, { settings }: Book): Check {
  const choices = choicesOf(field, settings);
  if (choices == null) return () => {};
  const known = choices.map((choice) => choice.id);
  return (id, path, report) => {
    if (known.includes(id)) return;
    const meant = findChoice(choices, id);
    if (meant) report([...path], ruleProblems.spelling({ field: name, text: id, id: meant.id }));
    else report([...path], recordProblems.unknown_choice({ field: name, id, list: field.list ?? '', known }));
  };
}

function requirementRules(type: RecordType, facts: Facts): Rule[] {
  const { settings } = facts.book;
  return settings.require
    .filter(({ record: kind }) => kind === type)
    .map(({ field, when }): Rule => {
      const condition = once(() => (when == null ? null : compileQuery(when, type, facts)));
      const isFilled = filledTest(field);
      const label = fieldAt(type, field, settings)?.label ?? { en: field, zh: field };
      return (record, report) => {
        if (isFilled(record)) return;
        const asked = condition();
        if (asked && ('problem' in asked || !asked.value(record))) return;
        report([], recordProblems.required({ field, label, when: when ?? null }));
      };
    });
}

// Most fields lie in the record itself, and this is asked of every record.
function filledTest(field: string): (record: AnyRecord) => boolean {
  const [first = '', ...below] = field.replaceAll('[]', '').split('.');
  return (record) => {
    const value = (record as unknown as Record<string, unknown>)[first];
    if (value == null) return false;
    if (below.length === 0) return !Array.isArray(value) || value.length > 0;
    return valuesAt(record, field).length > 0;
  };
}

// `done` and `snooze` name an entry by its id alone, and merging tells entries apart by it.
function checkEntryIds(record: AnyRecord, report: Report): void {
  if (isEachIdOnce(record, [])) return;
  const seen = new Map<string, string>([[record.id, 'id']]);
  // One path for the whole walk: nearly every step of it is forgotten again.
  const path: (string | number)[] = [];
  const visit = (value: object): void => {
    if (Array.isArray(value)) {
      for (const [place, entry] of (value as unknown[]).entries()) step(place, entry);
      return;
    }
    const { id } = value as { id?: unknown };
    if (typeof id === 'string' && path.length > 0) {
      const other = seen.get(id);
      if (other == null) seen.set(id, spokenPath(path));
      else report([...path, 'id'], ruleProblems.same_entry({ id, other }));
    }
    for (const key of Object.keys(value)) step(key, (value as Record<string, unknown>)[key]);
  };
  const step = (key: string | number, part: unknown): void => {
    if (typeof part !== 'object' || part === null) return;
    path.push(key);
    visit(part);
    path.pop();
  };
  visit(record);
}

/** Tells whether no two entries of a value have one id; those that were seen are added to the ids. */
function isEachIdOnce(value: object, ids: string[]): boolean {
  if (Array.isArray(value))
    return (value as unknown[]).every(
      (entry) => typeof entry !== 'object' || entry === null || isEachIdOnce(entry, ids),
    );
  for (const key of Object.keys(value)) {
    const part = (value as Readonly<Record<string, unknown>>)[key];
    if (key === 'id' && typeof part === 'string') {
      if (ids.includes(part)) return false;
      ids.push(part);
    } else if (typeof part === 'object' && part !== null && !isEachIdOnce(part, ids)) return false;
  }
  return true;
}

/** Returns a path as people say it: `contacts 2`. */
function spokenPath(path: Path): string {
  return path
    .map((part) => (typeof part === 'number' ? ` ${part + 1}` : `.${part}`))
    .join('')
    .replace(/^\./, '');
}

// Walks to every value of a field from the part at `at` on. The path is that of the walk: who keeps it copies it.
function eachAt(
  value: unknown,
  parts: readonly string[],
  at: number,
  path: (string | number)[],
  visit: (value: unknown, path: Path) => void,
): void {
  if (value == null) return;
  if (Array.isArray(value)) {
    for (const [place, entry] of (value as unknown[]).entries()) {
      path.push(place);
      eachAt(entry, parts, at, path, visit);
      path.pop();
    }
    return;
  }
  const part = parts[at];
  if (part == null) return visit(value, path);
  path.push(part);
  eachAt((value as Record<string, unknown>)[part], parts, at + 1, path, visit);
  path.pop();
}
