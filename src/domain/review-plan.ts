// What the next period brings: what is left over, and everything that falls due in it by the list of due.ts. Writes no plan.
import type { DueKind } from '../words/due.ts';
import { compare } from './book.ts';
import type { Period } from './date-grammar.ts';
import { type Day, addDays, monthOf, periodRange, quarterOf, weekOf } from './day.ts';
import { type FoundItem, byUrgency, dueKindNames, foundOn, hasDay } from './due.ts';
import { once } from './lazy-map.ts';
import { grouped, peopleOf } from './review-count.ts';
import { lastDayOf } from './review-period.ts';
import type { ReviewScope } from './review-scope.ts';
import { type Counts, type Tally, countOf, factsBy } from './review-tally.ts';

export interface PlanFacts {
  /** The day the plan is made: the end of the period, or today. */
  readonly on: Day;
  readonly next: Period;
  /** Its day has passed, and it is still to be done. */
  readonly overdue: number;
  /** Falls due in what is left of the period that runs. */
  readonly remaining: number;
  /** Falls due in the next period. */
  readonly due: number;
  /** Reminded of already, but due after the next period: renewals and milestones. */
  readonly ahead: number;
  readonly by_kind: readonly (PlanCounts & { readonly kind: DueKind })[];
  readonly by_person: readonly (PlanCounts & { readonly member: string })[];
  /** What nobody set a day for: silence, no plan, too long in a stage, late entries, unverified data. */
  readonly undated: readonly { readonly kind: DueKind; readonly count: number }[];
  /** By day; of one day the most urgent first. */
  readonly items: readonly PlanItem[];
}

export type PlanCounts = Pick<PlanFacts, 'overdue' | 'remaining' | 'due'>;

export interface PlanItem extends Pick<FoundItem, 'id' | 'kind' | 'customer' | 'owner' | 'due' | 'priority'> {
  readonly overdue: boolean;
}

/** An item with a day of its own, as it is counted and put in order. */
type Item = Omit<PlanItem, 'overdue'> & Pick<FoundItem, 'days_late' | 'grade'>;

/** The same without its customer: thousands of them are kept, so they are kept short. */
type Row = readonly [
  id: string,
  kind: DueKind,
  owner: string,
  due: Day,
  priority: Item['priority'],
  daysLate: number,
  grade: string | null,
];

interface Rows {
  /** Due by the end of the next period, by customer. */
  readonly dated: readonly { readonly customer: Item['customer']; readonly items: readonly Row[] }[];
  readonly ahead: number;
  readonly undated: Counts;
}

/** What the next period brings. */
export const planTally: Tally<Rows, PlanFacts> = { rows: rowsOf, facts: factsOf };

/** Returns what is to be done in the period after this one, as it is known at the end of this one, or today. */
export const planFacts = factsBy(planTally);

function rowsOf(scope: ReviewScope): Rows {
  const { to } = followingPeriod(scope.period);
  const all = planItems(scope);
  const withDay = all.filter(({ kind }) => hasDay(kind));
  const dated = withDay.filter(({ due }) => due <= to);
  return {
    dated: [...grouped(dated, ({ customer }) => customer?.id)].map(([, own]) => ({
      customer: own[0]?.customer ?? null,
      items: own.map(({ id, kind, owner, due, priority, days_late: late, grade }): Row => [
        id,
        kind,
        owner,
        due,
        priority,
        late,
        grade,
      ]),
    })),
    ahead: withDay.length - dated.length,
    undated: countOf(all.flatMap(({ kind }) => (hasDay(kind) ? [] : [kind]))),
  };
}

function itemsIn({ customer, items }: Rows['dated'][number]): Item[] {
  return items.map(([id, kind, owner, due, priority, late, grade]) => ({
    id,
    kind,
    customer,
    owner,
    due,
    priority,
    days_late: late,
    grade,
  }));
}

function factsOf({ ahead, undated, ...rows }: Rows, scope: ReviewScope): PlanFacts {
  const dated = rows.dated.flatMap(itemsIn);
  const next = followingPeriod(scope.period);
  // A day is not over before it ends: what is due today is overdue only where the period has ended.
  const open = scope.today > scope.period.to ? next.from : lastDayOf(scope);
  const counts = (items: readonly Item[]): PlanCounts => {
    const overdue = items.filter(({ due }) => due < open).length;
    const due = items.filter(({ due: on }) => on >= next.from).length;
    return { overdue, remaining: items.length - overdue - due, due };
  };
  const [byKind, byOwner] = [grouped(dated, ({ kind }) => kind), grouped(dated, ({ owner }) => owner)];
  // Of the period before, only JSON asks for them.
  const items = once(() => inOrder(dated, open));
  return {
    on: lastDayOf(scope),
    next,
    ...counts(dated),
    ahead,
    by_kind: dueKindNames.flatMap((kind) => {
      const own = byKind.get(kind);
      return own ? [{ kind, ...counts(own) }] : [];
    }),
    by_person: peopleOf(scope, byOwner.keys()).map((member) => ({
      member,
      ...counts(byOwner.get(member) ?? []),
    })),
    undated: dueKindNames.flatMap((kind) => {
      const count = undated[kind] ?? 0;
      return count > 0 ? [{ kind, count }] : [];
    }),
    get items() {
      return items();
    },
  };
}

function inOrder(items: readonly Item[], open: Day): PlanItem[] {
  return items
    .toSorted((a, b) => compare(a.due, b.due) || byUrgency(a, b))
    .map(({ id, kind, customer, owner, due, priority }) => ({
      id,
      kind,
      customer,
      owner,
      due,
      priority,
      overdue: due < open,
    }));
}

const planned = new WeakMap<ReviewScope, readonly FoundItem[]>();

/** Returns the items behind the plan, with what is due without a day of its own. */
export function planItems(scope: ReviewScope): readonly FoundItem[] {
  const known = planned.get(scope);
  if (known) return known;
  const { book, period, owner, lunar } = scope;
  const { to } = followingPeriod(period);
  const items = foundOn(lastDayOf(scope), book, to, lunar).filter(
    (item) => owner == null || item.owner === owner,
  );
  planned.set(scope, items);
  return items;
}

/** Returns the period of the same unit that begins on the day after. */
export function followingPeriod({ unit, to }: Period): Period {
  const day = addDays(to, 1);
  const name = { week: weekOf, month: monthOf, quarter: quarterOf }[unit](day);
  return { unit, name, ...(periodRange(name) ?? { from: day, to: day }) };
}
