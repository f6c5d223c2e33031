// The names that queries, columns and sort orders use, and what each means of a record. Compares nothing: see match.ts.
import type { Label } from '../errors.ts';
import type { Customer, Followup, Opportunity } from '../schema/generated/types.ts';
import { computedLabels } from '../words/look.ts';
import { colourLabels } from '../words/measures.ts';
import type { Book } from './book.ts';
import { type Day, dayOf } from './day.ts';
import { type Field, fieldAt, fieldsOf, valuesAt } from './field.ts';
import { isOpportunityOpen, weightedAmount } from './pipeline.ts';
import type { AnyRecord, RecordType } from './record.ts';
import { scoreOf } from './satisfaction.ts';
import { knownCore, summaryOf } from './summary.ts';
import { isTaskOpen } from './task.ts';

/** What a query is asked against: the day, who asks, and the records around. */
export interface Facts {
  readonly today: Day;
  readonly me: string | null;
  readonly book: Book;
}

/** How values are compared. */
export type Kind = 'day' | 'days' | 'amount' | 'number' | 'flag' | 'choice' | 'member' | 'customer' | 'words';

/** A name and what it is of a record; `field` is null for what is computed. */
export interface Queryable {
  readonly kind: Kind;
  readonly label: Label;
  readonly field: Field | null;
  values(record: AnyRecord): readonly unknown[];
}

type Names = Readonly<Record<string, string>>;

/** Short names of fields, as people type them in queries. */
const short: Readonly<Record<RecordType, Names>> = {
  customer: { tag: 'tags', contact: 'contacts[].name', phone: 'contacts[].phone', email: 'contacts[].email', city: 'address.city', province: 'address.province', need: 'needs.description', budget: 'needs.budget', alias: 'aliases', risk: 'risks', due: 'next_due', silent: 'silent_days' }, // prettier-ignore
  followup: { next: 'next[].what', promise: 'promises[].what', priority: 'next[].priority' },
  opportunity: { competitor: 'competitors', decision_maker: 'decision_makers' },
  order: { product: 'items[].product' },
  task: {},
  case: {},
  survey: {},
};

/** The same for those who type Chinese; the labels of the fields are understood as well. */
const shortChinese: Names = { 编号: 'no', 名称: 'name', 状态: 'status', 阶段: 'stage', 行业: 'industry', 来源: 'source', 标签: 'tags', 等级: 'grade', 电话: 'contacts[].phone', 邮箱: 'contacts[].email', 需求: 'needs.description', 归档: 'archived', 时间: 'at', 方式: 'method', 摘要: 'summary' }; // prettier-ignore

// Nobody stores a health; for queries and columns it is a choice like all others.
const healthField: Field = {
  path: 'computed.health',
  type: 'choice',
  label: computedLabels.health,
  values: Object.entries(colourLabels).map(([id, label]) => ({ id, label })),
};

/** Returns the names a query of this type may use. */
export function queryFields(type: RecordType, facts: Facts): string[] {
  const plain = fieldsOf(type, facts.book.settings).filter(isPlain);
  return [
    ...new Set([
      ...Object.keys(computed(type, facts)),
      ...Object.keys(short[type]),
      ...plain.map(({ path }) => path.replaceAll('[]', '')),
    ]),
  ];
}

/** Returns what a name means for records of the type, or null; names are lower case. */
export function findQueryable(name: string, type: RecordType, facts: Facts): Queryable | null {
  const { settings } = facts.book;
  const meant = entry(short[type], name) ?? entry(shortChinese, name) ?? name;
  const special = entry(computed(type, facts), meant);
  if (special) return special;
  const field =
    fieldAt(type, meant, settings) ??
    fieldsOf(type, settings).find(({ label }) => label.zh === name || label.en.toLowerCase() === name);
  if (!field || !isPlain(field)) return null;
  return { kind: kindOf(field), label: field.label, field, values: (record) => valuesAt(record, field.path) };
}

function isPlain({ type }: Field): boolean {
  return type !== 'map' && type !== 'entries' && type !== 'custom';
}

// `constructor` is a word people may type, and every object has one.
function entry<T>(table: Readonly<Record<string, T>>, name: string): T | null {
  return Object.hasOwn(table, name) ? (table[name] ?? null) : null;
}

/** Returns how the values of a field are compared. */
export function kindOf(field: Field): Kind {
  if (field.ref === 'member') return 'member';
  if (field.ref === 'customer') return 'customer';
  if (field.values || field.list) return 'choice';
  if (field.type === 'day' || field.type === 'moment') return 'day';
  if (field.type === 'amount' || field.type === 'number' || field.type === 'flag') return field.type;
  return 'words';
}

function of<R>(
  kind: Kind,
  label: Label,
  value: (record: R) => unknown,
  field: Field | null = null,
): Queryable {
  return { kind, label, field, values: (record) => [value(record as R)].filter((found) => found != null) };
}

function labelOf(field: Field | null): Label {
  return field?.label ?? computedLabels.standing;
}

function computed(type: RecordType, facts: Facts): Readonly<Record<string, Queryable>> {
  const { book, today } = facts;
  if (type === 'customer') {
    const core = (customer: Customer) => knownCore(customer, book, today);
    const summary = (customer: Customer) => summaryOf(customer, book, today);
    const field = (path: string) => fieldAt('customer', path, book.settings);
    return {
      status: of(
        'choice',
        labelOf(field('status')),
        (customer: Customer) => core(customer).status,
        field('status'),
      ),
      stage: of(
        'choice',
        labelOf(field('stage')),
        (customer: Customer) => core(customer).stage,
        field('stage'),
      ),
      standing: of(
        'choice',
        computedLabels.standing,
        (customer: Customer) => core(customer).stage ?? core(customer).status,
        fieldAt('followup', 'move.to', book.settings),
      ),
      last_contact: of(
        'day',
        computedLabels.last_contact,
        (customer: Customer) => core(customer).last_contact,
      ),
      next_due: of('day', computedLabels.next_due, (customer: Customer) => core(customer).next_due),
      silent_days: of(
        'days',
        computedLabels.silent_days,
        (customer: Customer) => summary(customer).silent_days,
      ),
      amount: of('amount', computedLabels.amount, (customer: Customer) => core(customer).amount),
      grade: of(
        'choice',
        computedLabels.grade,
        (customer: Customer) => summary(customer).grade,
        field('grade.value'),
      ),
      segment: of(
        'choice',
        computedLabels.segment,
        (customer: Customer) => summary(customer).segment,
        field('segment'),
      ),
      health_score: of(
        'number',
        computedLabels.health_score,
        (customer: Customer) => summary(customer).health_score,
      ),
      health: of(
        'choice',
        computedLabels.health,
        (customer: Customer) => summary(customer).health,
        healthField,
      ),
      archived: of('flag', computedLabels.archived, (customer: Customer) => isArchived(customer, today)),
      verified: of('flag', computedLabels.verified, (customer: Customer) => customer.verified != null),
    };
  }
  // A task or an opportunity has an owner of its own; what else happens belongs to the owner of its customer.
  if (type === 'task') return { open: of('flag', computedLabels.open, isTaskOpen) };
  if (type === 'opportunity') {
    const { settings } = book;
    return {
      open: of('flag', computedLabels.open, (record: Opportunity) =>
        isOpportunityOpen(record, today, settings.timezone),
      ),
      weighted: of('amount', computedLabels.weighted, (record: Opportunity) =>
        weightedAmount(record, settings, today),
      ),
    };
  }
  const ownerId = (record: AnyRecord): string | null =>
    'customer' in record ? (book.customerById.get(record.customer ?? '')?.owner ?? null) : null;
  const owner = of('member', computedLabels.owner, ownerId);
  if (type === 'survey') return { owner, score: of('number', computedLabels.score, scoreOf) };
  if (type !== 'followup') return { owner };
  const openDays = (record: Followup) => openActions(record, facts).map(({ due }) => due);
  return {
    open: of('flag', computedLabels.open, (record: Followup) => openActions(record, facts).length > 0),
    due: of(
      'day',
      computedLabels.next_due,
      (record: Followup) =>
        openDays(record)
          .filter((due) => due != null)
          .toSorted()[0],
    ),
    owner,
  };
}

/** Returns whether the customer was in the history library on that day. */
export function isArchived({ archived }: Customer, day: Day): boolean {
  return archived != null && archived.on <= day;
}

// What was finished later than the day that counts as today was still open on it.
function openActions({ next = [], promises = [] }: Followup, { today, book }: Facts) {
  return [...next, ...promises].filter(({ state, done }) =>
    done ? dayOf(done.at, book.settings.timezone) > today : state === 'open',
  );
}
