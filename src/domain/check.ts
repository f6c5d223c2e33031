// The rules that records must keep among each other and with the settings. A list of small functions; nothing throws or prints.
import type { Problem } from '../errors.ts';
import type { Customer, Followup, Settings } from '../schema/generated/types.ts';
import { recordProblems, settingProblems } from '../words/record.ts';
import { type Book, recordsOf } from './book.ts';
import { choicesOf, fieldAt, fieldsOf, valuesAt } from './field.ts';
import { type Facts, compileQuery, queryProblem } from './match.ts';
import { isPattern } from './number.ts';
import { type AnyRecord, type RecordType, recordTypes } from './record.ts';
import { stageOf, statusOf } from './settings.ts';

/** A broken rule: which record (or the settings), where in it, and what is wrong. The store adds file and line. */
export interface Broken {
  readonly type: RecordType | 'settings';
  readonly id: string;
  readonly path: readonly (string | number)[];
  readonly problem: Problem;
  readonly severity: 'error' | 'warning';
}

type Report = (path: readonly (string | number)[], problem: Problem) => void;
type Rule<T> = (record: T, report: Report, facts: Facts) => void;

/** What checking needs beside the records. */
export interface CheckTools {
  readonly facts: Facts;
  readonly paths: ReadonlyMap<string, string>;
  readonly phone: (text: string, region: string) => string | null;
}

/** Returns every broken rule, in the order of the records. */
export function checkBook(tools: CheckTools): Broken[] {
  const { book } = tools.facts;
  const broken = recordTypes.flatMap((type) => recordsOf(book, type).flatMap((record) => checkRecord(type, record, tools)));
  return [...broken, ...sameNumbers(book, tools.paths)];
}

/** Returns the rules that one record breaks among the others. */
export function checkRecord(type: RecordType, record: AnyRecord, { facts, phone }: CheckTools): Broken[] {
  const broken: Broken[] = [];
  const report: Report = (path, problem) => broken.push({ type, id: record.id, path, problem, severity: 'error' });
  checkAnyRecord(type, record, report, facts);
  if (type === 'customer') {
    for (const rule of customerRules) rule(record as Customer, report, facts);
    checkPhones(record as Customer, report, facts.book, phone);
  }
  if (type === 'followup') for (const rule of followupRules) rule(record as Followup, report, facts);
  return broken;
}

function checkAnyRecord(type: RecordType, record: AnyRecord, report: Report, facts: Facts): void {
  const { book } = facts;
  const { settings } = book;
  if (type !== 'customer') {
    const { customer } = record as Followup;
    if (!book.customerById.has(customer)) report(['customer'], recordProblems.dangling({ field: 'customer', id: customer }));
  }
  for (const field of fieldsOf(type, settings)) {
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

function checkMember(id: string, field: string, path: readonly (string | number)[], report: Report, { settings }: Book): void {
  if (settings.team.length > 0 && !settings.team.some((member) => member.id === id)) {
    report(path, recordProblems.unknown_member({ field: field.replaceAll('[]', ''), id }));
  }
}

function checkChoice(field: ReturnType<typeof fieldsOf>[number], id: string, path: readonly (string | number)[], report: Report, { settings }: Book): void {
  const choices = choicesOf(field, settings);
  if (choices == null || choices.some((choice) => choice.id === id)) return;
  report(path, recordProblems.unknown_choice({ field: field.path.replaceAll('[]', ''), id, list: field.list ?? '', known: choices.map((choice) => choice.id) }));
}

// Walks to every value of a field, with the path that leads there.
function eachAt(value: unknown, parts: readonly string[], path: readonly (string | number)[], visit: (value: unknown, path: readonly (string | number)[]) => void): void {
  if (value == null) return;
  if (Array.isArray(value)) {
    for (const [place, entry] of (value as unknown[]).entries()) eachAt(entry, parts, [...path, place], visit);
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
    if (stage != null && kind != null && kind !== status) report(['stage'], recordProblems.step({ status, stage, kind }));
  },
  ({ id, status }, report, { book }) => {
    const latest = book.followupsOf.get(id)?.findLast(({ move }) => move != null);
    if (!latest?.move) return;
    const to = statusOf(book.settings, latest.move.to);
    if (to != null && to !== status) report(['status'], recordProblems.replay({ status, move: latest.move.to, followup: latest.no ?? latest.id }));
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

function checkPhones({ contacts = [] }: Customer, report: Report, { settings }: Book, phone: CheckTools['phone']): void {
  for (const [place, contact] of contacts.entries()) {
    if (contact.phone == null || phone(contact.phone, settings.region) != null) continue;
    report(['contacts', place, 'phone'], recordProblems.phone({ field: 'contacts.phone', region: settings.region }));
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
      else broken.push({ type, id, path: ['no'], problem: recordProblems.same_no({ no, other: paths.get(first) ?? first }), severity: 'error' });
    }
  }
  return broken;
}

/** Returns what is wrong among the settings themselves. `given` is tend.yaml as written, for the places in it. */
export function checkSettings(given: Settings, facts: Facts): Broken[] {
  const broken: Broken[] = [];
  const report: Report = (path, problem) => broken.push({ type: 'settings', id: '', path, problem, severity: 'error' });
  for (const list of ['team', 'stages', 'sources', 'methods', 'need_types', 'lost_reasons'] as const) {
    const ids = (given[list] ?? []).map(({ id }) => id);
    for (const [place, id] of ids.entries()) if (ids.indexOf(id) < place) report([list, place, 'id'], settingProblems.twice({ list, id }));
  }
  for (const rule of settingRules) rule(given, report, facts);
  return broken;
}

const settingRules: readonly Rule<Settings>[] = [
  ({ team = [] }, report) => {
    for (const [place, { id, lead }] of team.entries()) {
      if (lead != null && !team.some((member) => member.id === lead)) report(['team', place, 'lead'], settingProblems.unknown_lead({ member: id, lead }));
    }
  },
  ({ numbering = {} }, report) => {
    for (const [record, pattern] of Object.entries(numbering)) {
      if (!isPattern(pattern)) report(['numbering', record], settingProblems.pattern({ record }));
    }
  },
  ({ require = [] }, report, facts) => {
    for (const [place, { record, field, when }] of require.entries()) {
      const where = `require ${place + 1}`;
      if (!fieldAt(record, field, facts.book.settings)) report(['require', place, 'field'], settingProblems.unknown_field({ where, field }));
      const why = when == null ? null : queryProblem(when, record, facts);
      if (why) report(['require', place, 'when'], settingProblems.query({ where, why: why.message }));
    }
  },
  ({ statuses = {}, stages = [] }, report, facts) => {
    for (const [id, status] of Object.entries(statuses)) checkGate(status.enter, ['statuses', id, 'enter'], report, facts);
    for (const [place, { id, kind, enter }] of stages.entries()) {
      checkGate(enter, ['stages', place, 'enter'], report, facts);
      const same = statusOf({ ...facts.book.settings, stages: [] }, id);
      if (same != null && same !== kind) report(['stages', place, 'kind'], settingProblems.stage_like_status({ id, kind }));
    }
  },
  ({ queries = {} }, report, facts) => {
    for (const [name, text] of Object.entries(queries)) {
      const why = queryProblem(text, 'customer', facts);
      if (why) report(['queries', name], settingProblems.query({ where: `queries.${name}`, why: why.message }));
    }
  },
  ({ fields = [] }, report) => {
    for (const [place, { key, type, options }] of fields.entries()) {
      if (type === 'choice' && !options) report(['fields', place], settingProblems.options({ key }));
    }
  },
];

function checkGate(gate: { readonly require?: readonly string[]; readonly when?: readonly string[] } | undefined, path: readonly (string | number)[], report: Report, facts: Facts): void {
  const { settings } = facts.book;
  for (const [place, field] of (gate?.require ?? []).entries()) {
    const [head = '', ...rest] = field.split('.');
    const isKnown = head === 'contract' ? fieldAt('order', rest.join('.'), settings) : fieldAt('customer', field, settings);
    if (!isKnown) report([...path, 'require', place], settingProblems.unknown_field({ where: path.join('.'), field }));
  }
  for (const [place, query] of (gate?.when ?? []).entries()) {
    const why = queryProblem(query, 'customer', facts);
    if (why) report([...path, 'when', place], settingProblems.query({ where: path.join('.'), why: why.message }));
  }
}
