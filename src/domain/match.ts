// What a query means: which records meet it on a day. The grammar is query.ts; this knows the fields.
import type { Parsed, Problem } from '../errors.ts';
import type { Customer, Followup, Order } from '../schema/generated/types.ts';
import { matchProblems } from '../words/match.ts';
import { parseAmount } from './amount.ts';
import type { Book } from './book.ts';
import { parseDay, parseDuration } from './date-grammar.ts';
import { type Day, addDuration, dayOf, daysBetween, periodRange } from './day.ts';
import { type Field, choicesOf, fieldAt, fieldsOf, findChoice, valuesAt } from './field.ts';
import { type FieldTerm, type Operator, type Query, type Term, parseQuery, unknownField } from './query.ts';
import type { AnyRecord, RecordType } from './record.ts';
import { findMember } from './settings.ts';
import { signedAmount, summaryOf } from './summary.ts';

/** What a query is asked against: the day, who asks, and the records around. */
export interface Facts {
  readonly today: Day;
  readonly me: string | null;
  readonly book: Book;
}

type Test = (record: AnyRecord) => boolean;
type Kind = 'day' | 'days' | 'amount' | 'number' | 'flag' | 'choice' | 'member' | 'customer' | 'words';

interface Queryable {
  readonly kind: Kind;
  readonly field: Field | null;
  values(record: AnyRecord): readonly unknown[];
}

/** Short names of fields, as people type them in queries. */
const short: Readonly<Record<RecordType, Readonly<Record<string, string>>>> = {
  customer: { tag: 'tags', contact: 'contacts[].name', phone: 'contacts[].phone', email: 'contacts[].email', city: 'address.city', province: 'address.province', need: 'needs.description', budget: 'needs.budget', alias: 'aliases', risk: 'risks' }, // prettier-ignore
  followup: { next: 'next[].what', promise: 'promises[].what', priority: 'next[].priority' },
  order: { product: 'items[].product' },
};

/** Returns whether records of the type meet the query; an unknown field or value is a problem that names the near ones. */
export function compileQuery(text: string, type: RecordType, facts: Facts): Parsed<Test> {
  return compileNamed(text, type, facts, []);
}

/** Returns whether a customer meets a query of tend.yaml; one that cannot be read was reported by `check` and is not met. */
export function matchesText(text: string, facts: Facts, customer: Customer): boolean {
  const compiled = compileQuery(text, 'customer', facts);
  return 'value' in compiled && compiled.value(customer);
}

function compileNamed(text: string, type: RecordType, facts: Facts, within: readonly string[]): Parsed<Test> {
  const parsed = parseQuery(text);
  if ('problem' in parsed) return parsed;
  return compile(parsed.value, type, facts, within);
}

function compile(query: Query, type: RecordType, facts: Facts, within: readonly string[]): Parsed<Test> {
  const groups: Test[][] = [];
  for (const { all } of query.any) {
    const tests: Test[] = [];
    for (const term of all) {
      const test = compileTerm(term, type, facts, within);
      if ('problem' in test) return test;
      const { value } = test;
      tests.push(term.not ? (record) => !value(record) : value);
    }
    groups.push(tests);
  }
  return { value: (record) => groups.length === 0 || groups.some((tests) => tests.every((test) => test(record))) };
}

function compileTerm(term: Term, type: RecordType, facts: Facts, within: readonly string[]): Parsed<Test> {
  if (term.kind === 'field') return compileField(term, type, facts);
  if (term.kind === 'named') {
    const text = facts.book.settings.queries[term.name];
    const known = Object.keys(facts.book.settings.queries);
    if (text == null || within.includes(term.name)) return { problem: matchProblems.unknown_name({ name: term.name, known }) };
    return compileNamed(text, type, facts, [...within, term.name]);
  }
  const wanted = term.text.toLowerCase();
  return { value: (record) => contains(record, wanted) };
}

function contains(value: unknown, wanted: string): boolean {
  if (typeof value === 'string') return value.toLowerCase().includes(wanted);
  return typeof value === 'object' && value !== null && Object.values(value).some((part) => contains(part, wanted));
}

function compileField(term: FieldTerm, type: RecordType, facts: Facts): Parsed<Test> {
  const queryable = findQueryable(term.field.toLowerCase(), type, facts);
  if (!queryable) return { problem: unknownField(term.field, queryFields(type, facts)) };
  const tests: ((value: unknown) => boolean)[] = [];
  for (const text of term.values) {
    if (text === 'none') tests.push((value) => value == null);
    else if (text === 'any') tests.push((value) => value != null);
    else {
      const test = compileValue(text, term, queryable, facts);
      if ('problem' in test) return test;
      tests.push((value) => value != null && test.value(value));
    }
  }
  return {
    value: (record) => {
      const values = queryable.values(record);
      return (values.length === 0 ? [null] : values).some((value) => tests.some((test) => test(value)));
    },
  };
}

function compileValue(text: string, term: FieldTerm, { kind, field }: Queryable, facts: Facts): Parsed<(value: unknown) => boolean> {
  const { op } = term;
  const { settings } = facts.book;
  switch (kind) {
    case 'day':
      return compileDay(text, op, facts);
    case 'days':
      return mapped(parseDuration(text), (duration) => {
        const days = daysBetween(facts.today, addDuration(facts.today, duration));
        return (value) => holds(op, (value as number) - days);
      });
    case 'amount':
      return mapped(parseAmount(text), (amount) => (value) => holds(op, (value as number) - amount));
    case 'number':
      return Number.isFinite(Number(text))
        ? { value: (value) => holds(op, Number(value) - Number(text)) }
        : { problem: matchProblems.not_a_number({ field: term.field, text }) };
    case 'flag':
      return { value: (value) => value === /^(?:yes|true|y|1|是)$/i.test(text) };
    case 'member':
      return memberTest(text, term, facts);
    case 'customer':
      return { value: (value) => customerMatches(facts.book, String(value), text.toLowerCase()) };
    case 'choice': {
      const choices = (field && choicesOf(field, settings)) ?? [];
      const choice = findChoice(choices, text);
      if (choice) return { value: (value) => value === choice.id };
      if (field?.list === 'need_types') return { value: (value) => value === text };
      return { problem: matchProblems.unknown_value({ field: term.field, text, known: choices.map(({ id }) => id) }) };
    }
    default:
      return { value: (value) => String(value).toLowerCase().includes(text.toLowerCase()) };
  }
}

function mapped<T, U>(parsed: Parsed<T>, use: (value: T) => U): Parsed<U> {
  return 'problem' in parsed ? parsed : { value: use(parsed.value) };
}

function compileDay(text: string, op: Operator, facts: Facts): Parsed<(value: unknown) => boolean> {
  const { timezone } = facts.book.settings;
  const toDay = (value: unknown): Day => dayOf(String(value), timezone);
  const range = op === '=' ? periodRange(text) : null;
  if (range) return { value: (value) => toDay(value) >= range.from && toDay(value) <= range.to };
  return mapped(parseDay(text, facts.today), (day) => (value) => holds(op, daysBetween(day, toDay(value))));
}

function holds(op: Operator, difference: number): boolean {
  switch (op) {
    case '<':
      return difference < 0;
    case '<=':
      return difference <= 0;
    case '>':
      return difference > 0;
    case '>=':
      return difference >= 0;
    default:
      return difference === 0;
  }
}

function memberTest(text: string, term: FieldTerm, { me, book }: Facts): Parsed<(value: unknown) => boolean> {
  const id = text === 'me' || text === '我' ? me : (findMember(book.settings, text)?.id ?? null);
  if (id != null) return { value: (value) => value === id };
  return { problem: matchProblems.unknown_value({ field: term.field, text, known: ['me', ...book.settings.team.map((member) => member.id)] }) };
}

function customerMatches(book: Book, id: string, wanted: string): boolean {
  const customer = book.customerById.get(id);
  if (id.startsWith(wanted)) return true;
  return customer != null && [customer.name, customer.no ?? '', ...(customer.aliases ?? [])].some((name) => name.toLowerCase().includes(wanted));
}

/** Returns the names a query of this type may use. */
export function queryFields(type: RecordType, facts: Facts): string[] {
  const own = fieldsOf(type, facts.book.settings).filter(({ type: kind }) => !['map', 'entries', 'custom'].includes(kind));
  return [...Object.keys(computed(type, facts)), ...Object.keys(short[type]), ...own.map(({ path }) => path.replaceAll('[]', ''))];
}

function findQueryable(name: string, type: RecordType, facts: Facts): Queryable | null {
  const special = computed(type, facts)[name];
  if (special) return special;
  const field = fieldAt(type, short[type][name] ?? name, facts.book.settings);
  if (!field || field.type === 'map' || field.type === 'entries') return null;
  return { kind: kindOf(field), field, values: (record) => valuesAt(record, field.path) };
}

function kindOf(field: Field): Kind {
  if (field.ref === 'member') return 'member';
  if (field.ref === 'customer') return 'customer';
  if (field.values || field.list) return 'choice';
  if (field.type === 'day' || field.type === 'moment') return 'day';
  if (field.type === 'amount' || field.type === 'number' || field.type === 'flag') return field.type;
  return 'words';
}

function computed(type: RecordType, facts: Facts): Readonly<Record<string, Queryable>> {
  const { book, today } = facts;
  const of = (kind: Kind, value: (record: AnyRecord) => unknown, field: Field | null = null): Queryable => ({
    kind,
    field,
    values: (record) => [value(record)].filter((found) => found != null),
  });
  const summary = (record: AnyRecord) => summaryOf(record as Customer, book, today);
  if (type === 'customer') {
    return {
      due: of('day', (record) => summary(record).next_due),
      last_contact: of('day', (record) => summary(record).last_contact),
      silent: of('days', (record) => summary(record).silent_days),
      amount: of('amount', (record) => signedAmount(record as Customer, book, today)),
      grade: of('choice', (record) => summary(record).grade, fieldAt('customer', 'grade.value', book.settings)),
      archived: of('flag', (record) => (record as Customer).archived != null),
      verified: of('flag', (record) => (record as Customer).verified != null),
    };
  }
  if (type === 'followup') {
    const isOpen = (record: AnyRecord): boolean =>
      [...((record as Followup).next ?? []), ...((record as Followup).promises ?? [])].some(({ state }) => state === 'open');
    return { open: of('flag', isOpen), due: of('day', (record) => earliestDue(record as Followup)), owner: of('member', (record) => ownerOf(record as Followup, book), null) };
  }
  return { owner: of('member', (record) => ownerOf(record as Order, book)) };
}

function ownerOf(record: Followup | Order, book: Book): string | null {
  return book.customerById.get(record.customer)?.owner ?? null;
}

function earliestDue({ next = [] }: Followup): Day | null {
  return next.filter(({ state }) => state === 'open').map(({ due }) => due).toSorted()[0] ?? null;
}

/** Returns the problem of a query of tend.yaml, or null when it can be read. */
export function queryProblem(text: string, type: RecordType, facts: Facts): Problem | null {
  const compiled = compileQuery(text, type, facts);
  return 'problem' in compiled ? compiled.problem : null;
}
