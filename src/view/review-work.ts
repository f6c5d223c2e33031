// What people did in a period, as sections: conversations and actions. Counts nothing.
import type { Book } from '../domain/book.ts';
import { maskText } from '../domain/mask.ts';
import {
  type ActionCounts,
  type ActionsFacts,
  actionKinds,
  actionOutcomes,
  actionsTally,
} from '../domain/review-actions.ts';
import type { ActivityFacts } from '../domain/review-activity.ts';
import type { ReviewScope } from '../domain/review-scope.ts';
import { choiceLabel, nameOf } from '../domain/settings.ts';
import type { Label } from '../errors.ts';
import { plain } from '../words/lang.ts';
import { actionWords, activityWords, columnWords as column, outcomeWords } from '../words/review-service.ts';
import { columnsOf, countFigure, shareFigure } from './make-figure.ts';
import { measurer, scoreFigure } from './review-measure.ts';
import type { Texts } from './review-section.ts';
import type { Cell, ChartView, Figure, SectionView, TableView } from './section.ts';

/** Returns who spoke to customers, how, and how often. */
export function activitySection(now: ActivityFacts, before: ActivityFacts, scope: ReviewScope): SectionView {
  const of = measurer(now, before);
  return {
    key: 'activity',
    title: activityWords.title,
    definition: activityWords.definition,
    measures: [
      of('followups', activityWords.followups, ({ followups }) => countFigure(followups), 'up'),
      of('spoken', activityWords.spoken, (facts) => countFigure(facts.customers_spoken_to), 'up'),
      of('not_spoken', activityWords.notSpoken, (facts) => countFigure(facts.not_spoken_to), 'down'),
      of(
        'frequency',
        activityWords.frequency,
        ({ frequency: { per_customer: mean, active_customers: active } }) =>
          scoreFigure(mean, active, column.noActive),
        'up',
      ),
    ],
    tables: [activityTable(now, scope)],
    charts: activityCharts(now, scope),
    notes: [],
  };
}

function activityTable(
  { by_person: people, by_method: methods }: ActivityFacts,
  scope: ReviewScope,
): TableView {
  const { settings } = scope.book;
  const labels = methods.map(
    ({ method }) => [`method_${method}`, choiceLabel(settings.methods, method)] as const,
  );
  return {
    key: 'people',
    title: activityWords.byPerson,
    columns: columnsOf({
      person: column.person,
      followups: activityWords.followups,
      customers: activityWords.customers,
      ...Object.fromEntries(labels),
    }),
    rows: people.map(({ member, followups, customers, by_method: own }) => [
      nameOf(settings, member),
      countFigure(followups),
      countFigure(customers),
      ...methods.map(({ method }) => countFigure(own[method] ?? 0)),
    ]),
    empty: activityWords.nobody,
  };
}

function activityCharts(
  { trend, by_method: methods, followups }: ActivityFacts,
  scope: ReviewScope,
): ChartView[] {
  if (followups === 0) return [];
  const { settings } = scope.book;
  return [
    {
      key: 'trend',
      kind: 'trend',
      title: activityWords.trend,
      points: trend.map(({ from, followups: count }) => ({
        label: plain(from.slice(5)),
        value: count,
        figure: countFigure(count),
      })),
    },
    {
      key: 'methods',
      kind: 'bars',
      title: activityWords.methods,
      points: methods.map(({ method, followups: count }) => ({
        label: choiceLabel(settings.methods, method),
        value: count,
        figure: countFigure(count),
      })),
    },
  ];
}

/** Returns what the actions that fell due and were not done say. */
export function missedTexts(scope: ReviewScope): Texts {
  const { actions } = actionsTally.rows(scope);
  const ids = new Set(actions.filter(({ outcome }) => outcome === 'missed').map(({ id }) => id));
  return [...textsOf(ids, scope.book)].map(([id, text]) => [id, plain(maskText(text))]);
}

/** Returns what was to be done and what became of it. */
export function actionsSection(
  now: ActionsFacts,
  before: ActionsFacts,
  scope: ReviewScope,
  texts: ReadonlyMap<string, Label>,
): SectionView {
  const of = measurer(now, before);
  const { settings } = scope.book;
  const table = (key: 'people' | 'kinds', title: Label, rows: TableView['rows']): TableView => ({
    key,
    title,
    columns: columnsOf({
      ...(key === 'people' ? { person: column.person } : { kind: column.kind }),
      due: actionWords.due,
      ...outcomeWords,
    }),
    rows,
    empty: actionWords.nothingDue,
  });
  const kinds = actionKinds.flatMap((kind) => {
    const counts = now.by_kind.find((each) => each.kind === kind);
    return counts && counts.due > 0 ? [[actionWords[kind], ...outcomes(counts)]] : [];
  });
  const people = now.by_person.filter(({ due }) => due > 0);
  return {
    key: 'actions',
    title: actionWords.title,
    definition: actionWords.definition,
    measures: [
      of('due', actionWords.due, ({ due }) => countFigure(due)),
      of('kept', actionWords.kept, ({ kept }) => shareFigure(kept, actionWords.noneOver), 'up'),
      of('late', outcomeWords.late, ({ late }) => countFigure(late), 'down'),
      of('missed', outcomeWords.missed, ({ missed }) => countFigure(missed), 'down'),
      of('postponed', outcomeWords.postponed, ({ postponed }) => countFigure(postponed)),
      of('pending', outcomeWords.pending, ({ pending }) => countFigure(pending)),
    ],
    tables: [
      table(
        'people',
        actionWords.byPerson,
        people.map(({ member, ...counts }) => [nameOf(settings, member), ...outcomes(counts)]),
      ),
      table('kinds', actionWords.byKind, kinds),
      missedTable(now, scope, texts),
    ],
    charts: [],
    notes: [
      ...(now.undated > 0 ? [actionWords.undated({ count: now.undated })] : []),
      ...(now.cancelled > 0 ? [actionWords.cancelled({ count: now.cancelled })] : []),
    ],
  };
}

function outcomes(counts: ActionCounts): Figure[] {
  return [counts.due, ...actionOutcomes.map((outcome) => counts[outcome])].map(countFigure);
}

function missedTable(
  { missed_actions: missed, due }: ActionsFacts,
  { book }: ReviewScope,
  texts: ReadonlyMap<string, Label>,
): TableView {
  return {
    key: 'missed',
    title: actionWords.missed,
    columns: columnsOf({
      what: column.what,
      customer: column.customer,
      owner: column.owner,
      due: column.due,
      days_late: column.daysLate,
      kind: column.kind,
      id: plain('id'),
    }),
    rows: missed.map(({ id, kind, customer, owner, due: on, days_late: days }): Cell[] => [
      texts.get(id)?.en ?? '',
      customer?.name ?? null,
      nameOf(book.settings, owner),
      on,
      countFigure(days),
      actionWords[kind],
      id,
    ]),
    empty: due > 0 ? actionWords.noneMissed : actionWords.nothingDue,
  };
}

function textsOf(ids: ReadonlySet<string>, { followups, tasks }: Book): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  if (ids.size === 0) return texts;
  for (const { next, promises } of followups) {
    for (const { id, what } of next ?? []) if (ids.has(id)) texts.set(id, what);
    for (const { id, what } of promises ?? []) if (ids.has(id)) texts.set(id, what);
  }
  for (const { id, title } of tasks) if (ids.has(id)) texts.set(id, title);
  return texts;
}
