// The plan of the next period as a section: what falls due in it, and what is overdue before it begins. Counts nothing.
import { hasDay } from '../domain/due.ts';
import { maskText } from '../domain/mask.ts';
import {
  type PlanCounts,
  type PlanFacts,
  type PlanItem,
  followingPeriod,
  planItems,
} from '../domain/review-plan.ts';
import type { ReviewScope } from '../domain/review-scope.ts';
import { nameOf } from '../domain/settings.ts';
import type { Label } from '../errors.ts';
import { dueKinds } from '../words/due.ts';
import { plain } from '../words/lang.ts';
import { priorityWords } from '../words/priority.ts';
import { columnWords as column, planWords } from '../words/review-service.ts';
import { columnsOf, countFigure, measure } from './make-figure.ts';
import type { Texts } from './review-section.ts';
import type { Cell, SectionView, TableView } from './section.ts';

/** Returns what the items of the plan say is to be done. */
export function planTitles(scope: ReviewScope): Texts {
  const { to } = followingPeriod(scope.period);
  return planItems(scope)
    .filter(({ kind, due }) => hasDay(kind) && due <= to)
    .map((item) => [nameFor(item), masked(item.words().title)]);
}

/** Returns what is to be done in the next period. */
export function planSection(
  now: PlanFacts,
  before: PlanFacts,
  scope: ReviewScope,
  titles: ReadonlyMap<string, Label>,
): SectionView {
  const words = planWords;
  const { next } = now;
  const { settings } = scope.book;
  const counted = ({ overdue, remaining, due }: PlanCounts) => [overdue, remaining, due].map(countFigure);
  const heads = { overdue: words.overdue, remaining: words.rest, due: words.due(next) };
  return {
    key: 'plan',
    title: words.title,
    definition: words.definition({ ...next, on: now.on }),
    measures: [
      measure({ key: 'due', label: words.due(next) }, countFigure(now.due), null),
      // A plan is not compared, but what piles up is.
      measure(
        { key: 'overdue', label: words.overdue, better: 'down' },
        countFigure(now.overdue),
        countFigure(before.overdue),
      ),
      measure({ key: 'remaining', label: words.remaining }, countFigure(now.remaining), null),
      measure({ key: 'ahead', label: words.ahead }, countFigure(now.ahead), null),
    ],
    tables: [
      itemsTable(
        'items',
        now.items.filter(({ overdue }) => !overdue),
        titles,
        scope,
      ),
      itemsTable(
        'overdue',
        now.items.filter(({ overdue }) => overdue),
        titles,
        scope,
      ),
      {
        key: 'people',
        title: words.byPerson,
        columns: columnsOf({ person: column.person, ...heads }),
        rows: now.by_person
          .filter(({ overdue, remaining, due }) => overdue + remaining + due > 0)
          .map((row) => [nameOf(settings, row.member), ...counted(row)]),
        empty: words.none,
      },
      {
        key: 'kinds',
        title: words.byKind,
        columns: columnsOf({ kind: column.kind, ...heads }),
        rows: now.by_kind.map((row) => [dueKinds[row.kind], ...counted(row)]),
        empty: words.none,
      },
      {
        key: 'undated',
        title: words.undated,
        columns: columnsOf({ kind: column.kind, count: column.count }),
        rows: now.undated.map(({ kind, count }) => [dueKinds[kind], countFigure(count)]),
        empty: words.noneUndated,
      },
    ],
    charts: [],
    notes: [],
  };
}

// What is overdue would bury what comes: each has its own table.
function itemsTable(
  key: 'items' | 'overdue',
  items: readonly PlanItem[],
  titles: ReadonlyMap<string, Label>,
  scope: ReviewScope,
): TableView {
  const words = planWords;
  return {
    key,
    title: key === 'items' ? words.items : words.overdue,
    columns: columnsOf({
      due: words.dueColumn,
      what: column.what,
      customer: column.customer,
      owner: column.owner,
      kind: column.kind,
      priority: words.priority,
      id: plain('id'),
    }),
    rows: items.map((item): Cell[] => [
      item.due,
      titles.get(nameFor(item)) ?? null,
      item.customer?.name ?? null,
      nameOf(scope.book.settings, item.owner),
      dueKinds[item.kind],
      priorityWords[item.priority],
      item.id,
    ]),
    empty: key === 'items' ? words.none : words.noneOverdue,
  };
}

function nameFor({ kind, id, due }: Pick<PlanItem, 'id' | 'kind' | 'due'>): string {
  return `${kind} ${id} ${due}`;
}

function masked(title: Label): Label {
  // What people wrote is the same in both languages.
  const en = maskText(title.en);
  return { en, zh: title.zh === title.en ? en : maskText(title.zh) };
}
