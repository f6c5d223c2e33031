// The rules that records must keep among each other and with the settings. A list of small functions; nothing throws or prints.
// What is merely odd is advice.ts, what is wrong among the settings check-settings.ts.
import type { Customer, Followup, Opportunity, Task } from '../schema/generated/types.ts';
import { recordProblems } from '../words/record.ts';
import { adviceOn } from './advice.ts';
import { type Book, type RecordLists, comparing } from './book.ts';
import type { Broken, Report } from './broken.ts';
import { fieldRule } from './check-fields.ts';
import { once } from './lazy-map.ts';
import type { Facts } from './match.ts';
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
  const inspector = inspectorOf(tools);
  for (const { lists } of tools.facts.book.lookup.pieces(null)) inspector.see(lists, tools.lunar ?? null);
  return inspector.broken();
}

/** Judges a book piece by piece. */
export interface Inspector {
  /** Judges the records of one piece, and tells whether nothing is wrong with them. */
  readonly see: (lists: RecordLists, lunar: LunarCheck | null) => boolean;
  /** Returns what is wrong with what was seen, in the order of the records, and the numbers that are given twice in the book. */
  readonly broken: () => Broken[];
}

/** Returns what judges records by those around them. */
export function inspectorOf(tools: Omit<CheckTools, 'lunar'>): Inspector {
  const { facts } = tools;
  const found = recordTypes.map((type) => [type, [] as Found[]] as const);
  const checks = new Map(recordTypes.map((type) => [type, once(() => checker(type, tools))]));
  return {
    see: (lists, lunar) => {
      let isSound = true;
      for (const [type, broken] of found) {
        for (const record of (lists[type] ?? []) as readonly AnyRecord[]) {
          const wrong = checks.get(type)?.()(record, lunar) ?? [];
          const odd = warnings(type, record, facts);
          if (wrong.length === 0 && odd.length === 0) continue;
          broken.push({ record, broken: [...wrong, ...odd] });
          isSound = false;
        }
      }
      return isSound;
    },
    broken: () => [
      ...found.flatMap(([type, all]) => {
        const inOrder: (a: AnyRecord, b: AnyRecord) => number = comparing(type);
        return all.toSorted((a, b) => inOrder(a.record, b.record)).flatMap(({ broken }) => broken);
      }),
      ...sameNumbers(facts.book, tools.paths),
    ],
  };
}

interface Found {
  readonly record: AnyRecord;
  readonly broken: readonly Broken[];
}

const nothing: readonly Broken[] = [];

function warnings(type: RecordType, record: AnyRecord, facts: Facts): readonly Broken[] {
  let odd: Broken[] | null = null;
  const report: Report = (path, problem) =>
    (odd ??= []).push({ type, id: record.id, path, problem, severity: 'warning' });
  adviceOn(type, record, report, facts);
  adviceOnService(type, record, report, facts);
  return odd ?? nothing;
}

/** Returns the rules that one record breaks among the others: what must not be written. */
export function checkRecord(type: RecordType, record: AnyRecord, tools: CheckTools): readonly Broken[] {
  return checker(type, tools)(record, tools.lunar ?? null);
}

function checker(
  type: RecordType,
  { facts, phone, unread }: Omit<CheckTools, 'lunar'>,
): (record: AnyRecord, lunar: LunarCheck | null) => readonly Broken[] {
  const checkFields = fieldRule(type, facts, unread ?? new Set());
  return (record, lunar) => {
    let broken: Broken[] | null = null;
    const report: Report = (path, problem) =>
      (broken ??= []).push({ type, id: record.id, path, problem, severity: 'error' });
    checkFields(record, report);
    checkService(type, record, report, facts, lunar);
    if (type === 'customer') {
      for (const rule of customerRules) rule(record as Customer, report, facts);
      checkPhones(record as Customer, report, facts.book, phone);
    }
    if (type === 'followup') for (const rule of followupRules) rule(record as Followup, report, facts);
    if (type === 'opportunity') checkOpportunity(record as Opportunity, report);
    if (type === 'task') checkTask(record as Task, report, facts.book);
    return broken ?? nothing;
  };
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
  (followup, report) => {
    for (const key of ['next', 'promises'] as const) {
      for (const [place, { id, state, done }] of followup[key]?.entries() ?? [])
        if (state === 'open' && done) report([key, place, 'state'], recordProblems.done_open({ id }));
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

// Of the records that share a number, all but the first.
function sameNumbers(book: Book, paths: ReadonlyMap<string, string>): Broken[] {
  const broken: Broken[] = [];
  for (const type of recordTypes) {
    const seen = new Map<string, string>();
    for (const { id, no } of recordsNumbered(book, type, new Set(book.lookup.sharedNumbers(type)))) {
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

function recordsNumbered(book: Book, type: RecordType, numbers: ReadonlySet<string>): AnyRecord[] {
  if (numbers.size === 0) return [];
  const inOrder: (a: AnyRecord, b: AnyRecord) => number = comparing(type);
  const ids = new Set([...numbers].flatMap((no) => book.lookup.exactly(type, no.toLowerCase())));
  return [...ids]
    .flatMap((id): AnyRecord | [] => book.lookup.record(type, id) ?? [])
    .filter(({ no }) => no != null && numbers.has(no))
    .toSorted(inOrder);
}
