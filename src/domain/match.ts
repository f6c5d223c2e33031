// What a query means: which records meet it on a day. The grammar is query.ts; the names are queryable.ts.
import type { Parsed, Problem } from '../errors.ts';
import type { Customer } from '../schema/generated/types.ts';
import { matchProblems } from '../words/match.ts';
import { usageProblems } from '../words/usage.ts';
import { parseAmount } from './amount.ts';
import type { Book } from './book.ts';
import { parseDay, parseDuration, parsePeriod } from './date-grammar.ts';
import { type Day, type DayRange, addDuration, dayOf, daysBetween, periodRange } from './day.ts';
import { choicesOf, findChoice } from './field.ts';
import { type FieldTerm, type Operator, type Query, type Term, parseQuery, unknownField } from './query.ts';
import { type Facts, type Queryable, findQueryable, queryFields } from './queryable.ts';
import type { AnyRecord, RecordType } from './record.ts';
import { findMember } from './settings.ts';

export type { Facts } from './queryable.ts';

type Test = (record: AnyRecord) => boolean;

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
  return {
    value: (record) => groups.length === 0 || groups.some((tests) => tests.every((test) => test(record))),
  };
}

function compileTerm(term: Term, type: RecordType, facts: Facts, within: readonly string[]): Parsed<Test> {
  if (term.kind === 'field') return compileField(term, type, facts);
  if (term.kind === 'named') {
    const { queries } = facts.book.settings;
    const text = Object.hasOwn(queries, term.name) ? queries[term.name] : null;
    const known = Object.keys(queries);
    if (text == null || within.includes(term.name))
      return { problem: matchProblems.unknown_name({ name: term.name, known }) };
    return compileNamed(text, type, facts, [...within, term.name]);
  }
  const wanted = term.text.toLowerCase();
  return { value: (record) => contains(record, wanted) };
}

function contains(value: unknown, wanted: string): boolean {
  if (typeof value === 'string') return value.toLowerCase().includes(wanted);
  return (
    typeof value === 'object' && value !== null && Object.values(value).some((part) => contains(part, wanted))
  );
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

function compileValue(
  text: string,
  term: FieldTerm,
  { kind, field }: Queryable,
  facts: Facts,
): Parsed<(value: unknown) => boolean> {
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
    case 'flag': {
      const wanted = flagOf(text);
      if (wanted == null)
        return { problem: matchProblems.unknown_value({ field: term.field, text, known: ['yes', 'no'] }) };
      return { value: (value) => value === wanted };
    }
    case 'member':
      return memberTest(text, term, facts);
    case 'customer':
      return { value: (value) => customerMatches(facts.book, String(value), text.toLowerCase()) };
    case 'choice': {
      const choices = (field && choicesOf(field, settings)) ?? [];
      const choice = findChoice(choices, text);
      if (choice) return { value: (value) => value === choice.id };
      if (field?.list === 'need_types') return { value: (value) => value === text };
      return {
        problem: matchProblems.unknown_value({ field: term.field, text, known: choices.map(({ id }) => id) }),
      };
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
  const range = periodRange(text) ?? yearRange(text);
  if (range) return { value: (value) => liesIn(range, op, toDay(value)) };
  // A week, month or quarter was meant: say what is wrong with it, not that it is no day. 上月 and the like are periods too.
  if (/^\d{4}-?(?:[wq]|(?:1[3-9]|[2-9]\d|00)$)|^(?:上|本)(?:周|月|季度)$/i.test(text)) {
    return mapped(parsePeriod(text, facts.today), (period) => (value) => liesIn(period, op, toDay(value)));
  }
  return mapped(parseDay(text, facts.today), (day) => (value) => holds(op, daysBetween(day, toDay(value))));
}

function yearRange(text: string): DayRange | null {
  return /^[1-9]\d{3}$/.test(text) ? { from: `${text}-01-01`, to: `${text}-12-31` } : null;
}

// Before a month is before its first day, after it is after its last one.
function liesIn({ from, to }: DayRange, op: Operator, day: Day): boolean {
  switch (op) {
    case '<':
      return day < from;
    case '<=':
      return day <= to;
    case '>':
      return day > to;
    case '>=':
      return day >= from;
    default:
      return day >= from && day <= to;
  }
}

function flagOf(text: string): boolean | null {
  if (/^(?:yes|true|y|1|是)$/i.test(text)) return true;
  return /^(?:no|false|n|0|否)$/i.test(text) ? false : null;
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
  if (text === 'me' || text === '我') {
    return { problem: usageProblems.nobody({ known: book.settings.team.map((member) => member.id) }) };
  }
  return {
    problem: matchProblems.unknown_value({
      field: term.field,
      text,
      known: ['me', ...book.settings.team.map((member) => member.id)],
    }),
  };
}

function customerMatches(book: Book, id: string, wanted: string): boolean {
  const customer = book.customerById.get(id);
  if (id.startsWith(wanted)) return true;
  return (
    customer != null &&
    [customer.name, customer.no ?? '', ...(customer.aliases ?? [])].some((name) =>
      name.toLowerCase().includes(wanted),
    )
  );
}

/** Returns the problem of a query of tend.yaml, or null when it can be read. */
export function queryProblem(text: string, type: RecordType, facts: Facts): Problem | null {
  const compiled = compileQuery(text, type, facts);
  return 'problem' in compiled ? compiled.problem : null;
}

/** Returns whether the query, or a named query within it, speaks of this name: what it names it does not want left out. */
export function queryNames(
  text: string,
  name: string,
  facts: Facts,
  within: readonly string[] = [],
): boolean {
  const parsed = parseQuery(text);
  if ('problem' in parsed) return false;
  const wanted = findQueryable(name, 'customer', facts)?.label;
  const isNamed = (term: Term): boolean => {
    if (term.kind === 'field')
      return (
        term.field.startsWith(`${name}.`) || findQueryable(term.field, 'customer', facts)?.label === wanted
      );
    const { queries } = facts.book.settings;
    if (term.kind === 'text' || within.includes(term.name) || !Object.hasOwn(queries, term.name))
      return false;
    return queryNames(queries[term.name] ?? '', name, facts, [...within, term.name]);
  };
  return parsed.value.any.some(({ all }) => all.some(isNamed));
}
