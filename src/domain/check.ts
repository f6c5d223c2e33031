// The rules that records must keep among each other and with the settings. A list of small functions; nothing throws or prints.
// What is merely odd is advice.ts, what is wrong among the settings check-settings.ts.
import type { Customer, Followup, Opportunity, Task } from '../schema/generated/types.ts';
import { ruleProblems } from '../words/check.ts';
import { recordProblems } from '../words/record.ts';
import { adviceOn } from './advice.ts';
import { type Book, recordsOf } from './book.ts';
import type { Broken, Report } from './broken.ts';
import { choicesOf, fieldAt, fieldsOf, findChoice, valuesAt } from './field.ts';
import { type Facts, compileQuery } from './match.ts';
import { checkOpportunity } from './opportunity.ts';
import { type AnyRecord, type RecordType, recordTypes } from './record.ts';
import { adviceOnService, checkService } from './rules-service.ts';
import type { LunarCheck } from './milestone-next.ts';
import { stageOf, statusOf } from './settings.ts';
import { checkTask } from './task.ts';

export { checkSettings } from './check-settings.ts';
export type { Broken } from './broken.ts';

type Rule<T> = (record: T, report: Report, facts: Facts) => void;

/** What checking needs beside the records. */
export interface CheckTools {
  readonly facts: Facts;
  readonly paths: ReadonlyMap<string, string>;
  readonly phone: (text: string, region: string) => string | null;
  /** Ids of customers whose file is there but cannot be read: that is reported once, not with each record that names them. */
  readonly unread?: ReadonlySet<string>;
  /** The lunar calendar, where a customer has a date of it. */
  readonly lunar?: LunarCheck;
}

/** Returns every broken rule and every warning, in the order of the records. */
export function checkBook(tools: CheckTools): Broken[] {
  const { facts } = tools;
  const broken: Broken[] = [];
  for (const type of recordTypes) {
    for (const record of recordsOf(facts.book, type))
      broken.push(...checkRecord(type, record, tools), ...warnings(type, record, facts));
  }
  return [...broken, ...sameNumbers(facts.book, tools.paths)];
}

function warnings(type: RecordType, record: AnyRecord, facts: Facts): Broken[] {
  const odd: Broken[] = [];
  const report: Report = (path, problem) =>
    odd.push({ type, id: record.id, path, problem, severity: 'warning' });
  adviceOn(type, record, report, facts);
  adviceOnService(type, record, report, facts);
  return odd;
}

/** Returns the rules that one record breaks among the others: what must not be written. */
export function checkRecord(
  type: RecordType,
  record: AnyRecord,
  { facts, phone, unread, lunar }: CheckTools,
): Broken[] {
  const broken: Broken[] = [];
  const report: Report = (path, problem) =>
    broken.push({ type, id: record.id, path, problem, severity: 'error' });
  checkAnyRecord(type, record, report, facts, unread ?? new Set());
  checkEntryIds(record, report);
  checkService(type, record, report, facts, lunar ?? null);
  if (type === 'customer') {
    for (const rule of customerRules) rule(record as Customer, report, facts);
    checkPhones(record as Customer, report, facts.book, phone);
  }
  if (type === 'followup') for (const rule of followupRules) rule(record as Followup, report, facts);
  if (type === 'opportunity') checkOpportunity(record as Opportunity, report);
  if (type === 'task') checkTask(record as Task, report, facts.book);
  return broken;
}

function checkAnyRecord(
  type: RecordType,
  record: AnyRecord,
  report: Report,
  facts: Facts,
  unread: ReadonlySet<string>,
): void {
  const { book } = facts;
  const { settings } = book;
  if (type !== 'customer') {
    const { customer } = record as Exclude<AnyRecord, Customer>;
    if (customer != null && !book.customerById.has(customer) && !unread.has(customer))
      report(['customer'], recordProblems.dangling({ field: 'customer', id: customer }));
  }
  for (const field of fieldsOf(type, settings)) {
    if (field.ref === 'opportunity' || field.ref === 'case')
      checkReference(field.ref, record, field.path, report, book, unread);
    if (field.ref !== 'member' && !field.list) continue;
    eachAt(record, field.path.split('.'), [], (value, path) => {
      if (field.ref === 'member') checkMember(String(value), field.path, path, report, book);
      // Kinds of need may be free text (template S1).
      else if (field.list !== 'need_types') checkChoice(field, String(value), path, report, book);
    });
  }
  for (const { record: kind, field, when } of settings.require) {
    if (kind !== type || valuesAt(record, field).length > 0) continue;
    const condition = when == null ? null : compileQuery(when, type, facts);
    if (condition && ('problem' in condition || !condition.value(record))) continue;
    const label = fieldAt(type, field, settings)?.label ?? { en: field, zh: field };
    report([], recordProblems.required({ field, label, when: when ?? null }));
  }
}

function checkReference(
  type: 'opportunity' | 'case',
  record: AnyRecord,
  field: string,
  report: Report,
  book: Book,
  unread: ReadonlySet<string>,
): void {
  const [id] = valuesAt(record, field).map(String);
  if (id == null || unread.has(id) || recordsOf(book, type).some((other) => other.id === id)) return;
  report(field.split('.'), recordProblems.dangling({ field, id }));
}

function checkMember(
  id: string,
  field: string,
  path: readonly (string | number)[],
  report: Report,
  { settings }: Book,
): void {
  if (settings.team.length > 0 && !settings.team.some((member) => member.id === id)) {
    report(path, recordProblems.unknown_member({ field: field.replaceAll('[]', ''), id }));
  }
}

function checkChoice(
  field: ReturnType<typeof fieldsOf>[number],
  id: string,
  path: readonly (string | number)[],
  report: Report,
  { settings }: Book,
): void {
  const choices = choicesOf(field, settings);
  if (choices == null || choices.some((choice) => choice.id === id)) return;
  const name = field.path.replaceAll('[]', '');
  const meant = findChoice(choices, id);
  if (meant) report(path, ruleProblems.spelling({ field: name, text: id, id: meant.id }));
  else
    report(
      path,
      recordProblems.unknown_choice({
        field: name,
        id,
        list: field.list ?? '',
        known: choices.map((choice) => choice.id),
      }),
    );
}

// `done` and `snooze` name an entry by its id alone, and merging tells entries apart by it.
function checkEntryIds(record: AnyRecord, report: Report): void {
  const seen = new Map<string, string>([[record.id, 'id']]);
  const visit = (value: unknown, path: readonly (string | number)[]): void => {
    if (typeof value !== 'object' || value === null) return;
    if (Array.isArray(value))
      return (value as unknown[]).forEach((entry, place) => visit(entry, [...path, place]));
    const { id } = value as { id?: unknown };
    if (typeof id === 'string' && path.length > 0) {
      const other = seen.get(id);
      if (other == null) seen.set(id, spokenPath(path));
      else report([...path, 'id'], ruleProblems.same_entry({ id, other }));
    }
    for (const [key, part] of Object.entries(value)) visit(part, [...path, key]);
  };
  visit(record, []);
}

/** Returns a path as people say it: `contacts 2`. */
function spokenPath(path: readonly (string | number)[]): string {
  return path
    .map((part) => (typeof part === 'number' ? ` ${part + 1}` : `.${part}`))
    .join('')
    .replace(/^\./, '');
}

// Walks to every value of a field, with the path that leads there.
function eachAt(
  value: unknown,
  parts: readonly string[],
  path: readonly (string | number)[],
  visit: (value: unknown, path: readonly (string | number)[]) => void,
): void {
  if (value == null) return;
  if (Array.isArray(value)) {
    for (const [place, entry] of (value as unknown[]).entries())
      eachAt(entry, parts, [...path, place], visit);
    return;
  }
  const [part, ...rest] = parts;
  if (part == null) return visit(value, path);
  const key = part.replace('[]', '');
  eachAt((value as Record<string, unknown>)[key], rest, [...path, key], visit);
}

const customerRules: readonly Rule<Customer>[] = [
  ({ status, stage }, report, { book }) => {
    const kind = stageOf(book.settings, stage)?.kind;
    if (stage != null && kind != null && kind !== status)
      report(['stage'], recordProblems.step({ status, stage, kind }));
  },
  ({ id, status }, report, { book }) => {
    const latest = book.followupsOf.get(id)?.findLast(({ move }) => move != null);
    if (!latest?.move) return;
    const to = statusOf(book.settings, latest.move.to);
    if (to != null && to !== status)
      report(
        ['status'],
        recordProblems.replay({ status, move: latest.move.to, followup: latest.no ?? latest.id }),
      );
  },
  ({ status, lost }, report) => {
    if (status === 'lost' && !lost) report(['status'], recordProblems.lost_without_reason({}));
  },
];

const followupRules: readonly Rule<Followup>[] = [
  ({ contact, customer }, report, { book }) => {
    const known = book.customerById.get(customer);
    if (contact == null || !known || known.contacts?.some(({ id }) => id === contact)) return;
    report(['contact'], recordProblems.dangling({ field: 'contact', id: contact }));
  },
  ({ next = [], promises = [] }, report) => {
    const lists = [
      ['next', next],
      ['promises', promises],
    ] as const;
    for (const [key, actions] of lists) {
      for (const [place, { id, state, done }] of actions.entries()) {
        if (state === 'open' && done) report([key, place, 'state'], recordProblems.done_open({ id }));
      }
    }
  },
];

function checkPhones(
  { contacts = [] }: Customer,
  report: Report,
  { settings }: Book,
  phone: CheckTools['phone'],
): void {
  for (const [place, contact] of contacts.entries()) {
    if (contact.phone == null || phone(contact.phone, settings.region) != null) continue;
    report(
      ['contacts', place, 'phone'],
      recordProblems.phone({ field: 'contacts.phone', region: settings.region }),
    );
  }
}

function sameNumbers(book: Book, paths: ReadonlyMap<string, string>): Broken[] {
  const broken: Broken[] = [];
  for (const type of recordTypes) {
    const seen = new Map<string, string>();
    for (const { id, no } of recordsOf(book, type)) {
      if (no == null) continue;
      const first = seen.get(no);
      if (first == null) seen.set(no, id);
      else
        broken.push({
          type,
          id,
          path: ['no'],
          problem: recordProblems.same_no({ no, other: paths.get(first) ?? first }),
          severity: 'error',
        });
    }
  }
  return broken;
}
