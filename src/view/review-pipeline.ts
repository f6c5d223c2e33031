// How customers come and go on the way to a sale, as sections: new customers, moves, funnel. Counts nothing.
import type { FunnelFacts } from '../domain/review-funnel.ts';
import type { MovesFacts } from '../domain/review-moves.ts';
import type { NewCustomersFacts } from '../domain/review-new.ts';
import type { ReviewScope } from '../domain/review-scope.ts';
import { choiceLabel, nameOf, standingLabel } from '../domain/settings.ts';
import type { Label } from '../errors.ts';
import { plain } from '../words/lang.ts';
import {
  columnWords as column,
  funnelWords,
  movesWords,
  newWords,
  unknownWords,
  wayLabels,
} from '../words/review-sales.ts';
import { amountFigure, columnsOf, countFigure, measure, shareFigure } from './make-figure.ts';
import type { ChartPoint, SectionView, TableView } from './section.ts';

/** Returns who was met for the first time. */
export function newCustomersSection(
  now: NewCustomersFacts,
  before: NewCustomersFacts,
  { book: { settings } }: ReviewScope,
): SectionView {
  const source = (id: string | null): Label =>
    id == null ? unknownWords.source : choiceLabel(settings.sources, id);
  return {
    key: 'new_customers',
    title: newWords.title,
    definition: newWords.definition,
    measures: [
      measure(
        { key: 'count', label: newWords.fresh, better: 'up' },
        countFigure(now.count),
        countFigure(before.count),
      ),
      measure({ key: 'active', label: newWords.active }, countFigure(now.active), countFigure(before.active)),
    ],
    tables: [
      {
        key: 'customers',
        title: newWords.list,
        columns: columnsOf({
          customer: column.customer,
          on: column.on,
          owner: column.owner,
          source: newWords.source,
          standing: newWords.stands,
          no: column.number,
        }),
        rows: now.customers.map(({ id, no, name, owner, first_contact: on, source: from, stage, status }) => [
          name,
          on,
          nameOf(settings, owner),
          source(from),
          standingLabel(settings, stage ?? status),
          no ?? id,
        ]),
        empty: newWords.none,
      },
      {
        key: 'sources',
        title: newWords.sources,
        columns: columnsOf({ source: newWords.source, count: column.customers }),
        rows: now.by_source.map(({ source: id, count }) => [source(id), countFigure(count)]),
        empty: newWords.none,
      },
      {
        key: 'owners',
        title: newWords.owners,
        columns: columnsOf({ owner: column.owner, count: column.customers }),
        rows: now.by_owner.map(({ owner, count }) => [nameOf(settings, owner), countFigure(count)]),
        empty: newWords.none,
      },
    ],
    charts: [
      {
        key: 'trend',
        kind: 'trend',
        title: newWords.trend,
        points: sinceFirst(
          now.trend.map(({ period, count }) => ({
            label: plain(period),
            value: count,
            figure: countFigure(count),
          })),
        ),
      },
    ],
    notes: [],
  };
}

/** Returns the points from the first that is not zero: the time before the first record says nothing. */
export function sinceFirst(points: readonly ChartPoint[]): readonly ChartPoint[] {
  const first = points.findIndex(({ value }) => value !== 0);
  return first < 0 ? [] : points.slice(first);
}

/** Returns who moved, and which way. */
export function movesSection(
  now: MovesFacts,
  before: MovesFacts,
  { book: { settings } }: ReviewScope,
): SectionView {
  const counted = (key: keyof typeof movesWords, of: (facts: MovesFacts) => number, better?: 'up' | 'down') =>
    measure(
      { key, label: movesWords[key], ...(better ? { better } : {}) },
      countFigure(of(now)),
      countFigure(of(before)),
    );
  const standing = (id: string): Label => standingLabel(settings, id);
  return {
    key: 'moves',
    title: movesWords.title,
    definition: movesWords.definition,
    measures: [
      counted('forward', ({ ways }) => ways.forward, 'up'),
      counted('back', ({ ways }) => ways.back, 'down'),
      counted('won', ({ entered }) => entered.won, 'up'),
      counted('silent', ({ entered }) => entered.silent, 'down'),
      counted('woken', ({ ways }) => ways.woken, 'up'),
      counted('lost', ({ entered }) => entered.lost, 'down'),
    ],
    tables: [
      {
        key: 'pairs',
        title: movesWords.pairs,
        columns: columnsOf({ from: column.from, to: column.to, way: movesWords.way, count: column.count }),
        rows: now.pairs.map(({ from, to, way, count }) => [
          standing(from),
          standing(to),
          wayLabels[way],
          countFigure(count),
        ]),
        empty: movesWords.none,
      },
      {
        key: 'moves',
        title: movesWords.list,
        columns: columnsOf({
          customer: column.customer,
          on: column.on,
          from: column.from,
          to: column.to,
          owner: column.owner,
          reason: column.reason,
        }),
        rows: now.moves.map(({ on, customer, from, to, reason }) => [
          customer.name,
          on,
          standing(from),
          standing(to),
          nameOf(settings, customer.owner),
          reason,
        ]),
        empty: movesWords.none,
      },
    ],
    charts: [],
    notes: [],
  };
}

/** Returns the funnel. */
export function funnelSection(now: FunnelFacts, before: FunnelFacts, scope: ReviewScope): SectionView {
  const { settings } = scope.book;
  const open = ({ standing }: FunnelFacts): number =>
    standing
      .filter(({ status }) => status === 'prospect' || status === 'interested')
      .reduce((sum, { customers }) => sum + customers, 0);
  const won = ({ standing }: FunnelFacts): number =>
    standing.filter(({ status }) => status === 'won').reduce((sum, { customers }) => sum + customers, 0);
  const everWon = ({ steps, known }: FunnelFacts) =>
    shareFigure({ part: steps.at(-1)?.reached ?? 0, whole: known }, funnelWords.noneMet);
  return {
    key: 'funnel',
    title: funnelWords.title,
    definition: funnelWords.definition,
    measures: [
      measure({ key: 'open', label: funnelWords.open }, countFigure(open(now)), countFigure(open(before))),
      measure(
        { key: 'won', label: funnelWords.won, better: 'up' },
        countFigure(won(now)),
        countFigure(won(before)),
      ),
      // New customers make it fall, which is not bad.
      measure({ key: 'ever_won', label: funnelWords.everWon }, everWon(now), everWon(before)),
    ],
    tables: [standingTable(now, scope), stepsTable(now, scope), pipelineTable(now)],
    charts: [
      {
        key: 'funnel',
        kind: 'funnel',
        title: funnelWords.steps,
        points:
          now.known === 0
            ? []
            : now.steps.map(({ id, reached }) => ({
                label: standingLabel(settings, id),
                value: reached,
                figure: countFigure(reached),
              })),
      },
    ],
    notes: [
      funnelWords.on({ day: now.on }),
      ...(now.archived > 0 ? [funnelWords.archived({ count: now.archived })] : []),
    ],
  };
}

function standingTable({ standing, known }: FunnelFacts, { book: { settings } }: ReviewScope): TableView {
  const goals = standing.some((place) => place.goals.length > 0);
  return {
    key: 'standing',
    title: funnelWords.standing,
    columns: columnsOf({
      stage: column.stage,
      status: column.status,
      at_start: funnelWords.atStart,
      customers: funnelWords.atEnd,
      ...(goals ? { goals: funnelWords.goals } : {}),
    }),
    rows:
      known === 0
        ? []
        : standing.map((place) => [
            standingLabel(settings, place.id),
            settings.statuses[place.status].label,
            countFigure(place.at_start),
            countFigure(place.customers),
            ...(goals ? [{ en: place.goals.join('; '), zh: place.goals.join('；') }] : []),
          ]),
    empty: funnelWords.none,
  };
}

function stepsTable({ steps, known }: FunnelFacts, { book: { settings } }: ReviewScope): TableView {
  return {
    key: 'steps',
    title: funnelWords.steps,
    columns: columnsOf({
      step: funnelWords.step,
      reached: funnelWords.reached,
      of_previous: funnelWords.ofPrevious,
    }),
    rows:
      known === 0
        ? []
        : steps.map(({ id, reached, of_previous: share }) => [
            standingLabel(settings, id),
            countFigure(reached),
            share == null ? null : shareFigure(share, funnelWords.noneMet),
          ]),
    empty: funnelWords.none,
  };
}

function pipelineTable({ pipeline }: FunnelFacts): TableView {
  return {
    key: 'pipeline',
    title: funnelWords.pipeline,
    columns: columnsOf({
      currency: column.currency,
      opportunities: funnelWords.opportunities,
      amount: column.amount,
      weighted: funnelWords.weighted,
      unweighted: funnelWords.unweighted,
    }),
    rows: pipeline.map(({ currency, count, amount, weighted, unweighted }) => [
      currency,
      countFigure(count),
      amountFigure(amount, currency),
      amountFigure(weighted, currency),
      countFigure(unweighted),
    ]),
    empty: funnelWords.noPipeline,
  };
}
