// What was signed and by whom, as sections: orders and contribution. Counts nothing and adds no two currencies.
import { valueLabel } from '../domain/due-item.ts';
import type { ContributionFacts, Contributor } from '../domain/review-contribution.ts';
import type { CurrencyFacts, OrdersFacts } from '../domain/review-orders.ts';
import type { ReviewScope } from '../domain/review-scope.ts';
import { fewestForShare } from '../domain/review-traits.ts';
import { nameOf } from '../domain/settings.ts';
import type { Label } from '../errors.ts';
import { plain } from '../words/lang.ts';
import {
  columnWords as column,
  contributionWords,
  ordersWords,
  unknownWords,
} from '../words/review-sales.ts';
import { amountFigure, columnsOf, countFigure, measure, percent, shareFigure } from './make-figure.ts';
import { sinceFirst } from './review-pipeline.ts';
import type { Cell, ChartView, Figure, MeasureView, SectionView, TableView } from './section.ts';

/** Returns the name of an owner; null stands for a customer who is gone. */
export function ownerName(owner: string | null, { book: { settings } }: ReviewScope): Label {
  return owner == null ? unknownWords.owner : plain(nameOf(settings, owner));
}

/** Returns what was signed. */
export function ordersSection(now: OrdersFacts, before: OrdersFacts, scope: ReviewScope): SectionView {
  return {
    key: 'orders',
    title: ordersWords.title,
    definition: ordersWords.definition,
    measures: ordersMeasures(now, before, scope),
    tables: [
      currenciesTable(now),
      sumsTable('kinds', now, ordersWords.kind, ({ by_kind: sums }) =>
        sums.map(({ kind, ...sum }) => ({ ...sum, label: valueLabel('order', 'kind', kind) })),
      ),
      sumsTable('owners', now, column.owner, ({ by_owner: sums }) =>
        sums.map(({ owner, ...sum }) => ({ ...sum, label: ownerName(owner, scope) })),
      ),
    ],
    charts: now.currencies.map(({ currency, trend }) => ({
      key: `trend_${currency.toLowerCase()}`,
      kind: 'trend',
      title: ordersWords.trend({ currency }),
      points: sinceFirst(
        trend.map(({ period, amount }) => ({
          label: plain(period),
          value: amount,
          figure: amountFigure(amount, currency),
        })),
      ),
    })),
    notes: now.currencies.length > 1 ? [ordersWords.mixed] : [],
  };
}

function ordersMeasures(now: OrdersFacts, before: OrdersFacts, { book }: ReviewScope): MeasureView[] {
  const both = (make: (facts: OrdersFacts) => Figure): [Figure, Figure] => [make(now), make(before)];
  const found = [...now.currencies, ...before.currencies].map(({ currency }) => currency);
  const currencies = [...new Set([book.settings.currency, ...found])];
  const of = ({ currencies: all }: OrdersFacts, currency: string): CurrencyFacts | undefined =>
    all.find((each) => each.currency === currency);
  return [
    measure(
      { key: 'orders', label: ordersWords.orders, better: 'up' },
      ...both(({ orders }) => countFigure(orders)),
    ),
    measure(
      { key: 'first_time', label: ordersWords.firstTime },
      ...both(({ first_time: first, buyers }) =>
        shareFigure({ part: first, whole: buyers }, ordersWords.noBuyers),
      ),
    ),
    ...currencies.flatMap((currency) => [
      measure(
        { key: `amount_${currency.toLowerCase()}`, label: ordersWords.amount({ currency }), better: 'up' },
        ...both((facts) => amountFigure(of(facts, currency)?.amount ?? 0, currency)),
      ),
      measure(
        { key: `top_20_${currency.toLowerCase()}`, label: ordersWords.top({ currency }) },
        ...both((facts) => topFigure(of(facts, currency))),
      ),
    ]),
  ];
}

function topFigure(facts: CurrencyFacts | undefined): Figure {
  const top = facts?.top;
  if (top == null) return { kind: 'none', why: ordersWords.noBuyers };
  const { whole: buyers } = top.buyers;
  if (buyers < fewestForShare)
    return { kind: 'none', why: ordersWords.tooFew({ buyers, fewest: fewestForShare }) };
  return shareFigure(top.amount, ordersWords.noBuyers);
}

function currenciesTable({ currencies }: OrdersFacts): TableView {
  return {
    key: 'currencies',
    title: ordersWords.currencies,
    columns: columnsOf({
      currency: column.currency,
      amount: column.amount,
      orders: column.orders,
      buyers: column.buyers,
      top_buyers: ordersWords.topBuyers,
      top_amount: ordersWords.topAmount,
      top_share: column.share,
    }),
    rows: currencies.map(({ currency, amount, orders, buyers, top }) => [
      currency,
      amountFigure(amount, currency),
      countFigure(orders),
      countFigure(buyers),
      top == null ? null : shareFigure(top.buyers, ordersWords.noBuyers),
      top == null ? null : amountFigure(top.amount.part, currency),
      top == null || buyers < fewestForShare ? null : percent(top.amount),
    ]),
    empty: ordersWords.none,
  };
}

interface SumRow {
  readonly label: Label;
  readonly orders: number;
  readonly amount: number;
}

function sumsTable(
  key: 'kinds' | 'owners',
  { currencies }: OrdersFacts,
  heading: Label,
  sumsOf: (facts: CurrencyFacts) => readonly SumRow[],
): TableView {
  return {
    key,
    title: ordersWords[key],
    columns: columnsOf({
      [key === 'kinds' ? 'kind' : 'owner']: heading,
      orders: column.orders,
      amount: column.amount,
      currency: column.currency,
    }),
    rows: currencies.flatMap((facts) =>
      sumsOf(facts).map(({ label, orders, amount }) => [
        label,
        countFigure(orders),
        amountFigure(amount, facts.currency),
        facts.currency,
      ]),
    ),
    empty: ordersWords.none,
  };
}

/** As many bars as can be told apart: ours. */
export const mostBars = 10;

/** Returns the ranking of customers. */
export function contributionSection(
  now: ContributionFacts,
  _before: ContributionFacts,
  scope: ReviewScope,
): SectionView {
  return {
    key: 'contribution',
    title: contributionWords.title,
    definition: contributionWords.definition,
    measures: [],
    tables: [rankingTable('period', now, scope), rankingTable('to_date', now, scope)],
    charts: now.currencies.map(({ currency, to_date: ranking }): ChartView => ({
      key: `largest_${currency.toLowerCase()}`,
      kind: 'bars',
      title: contributionWords.chart({ currency }),
      points: ranking.slice(0, mostBars).map(({ name, amount }) => ({
        label: plain(name),
        value: amount,
        figure: amountFigure(amount, currency),
      })),
    })),
    notes: now.currencies.length > 1 ? [ordersWords.mixed] : [],
  };
}

function rankingTable(
  key: 'period' | 'to_date',
  { currencies }: ContributionFacts,
  scope: ReviewScope,
): TableView {
  return {
    key,
    title: key === 'period' ? contributionWords.period : contributionWords.toDate,
    columns: columnsOf({
      customer: column.customer,
      rank: column.rank,
      amount: column.amount,
      share: column.share,
      running: contributionWords.running,
      orders: column.orders,
      grade: column.grade,
      owner: column.owner,
      no: column.number,
    }),
    rows: currencies.flatMap((facts) =>
      facts[key].map((contributor) => rankingRow(contributor, facts.currency, scope)),
    ),
    empty: key === 'period' ? contributionWords.nobody : contributionWords.never,
  };
}

function rankingRow(contributor: Contributor, currency: string, scope: ReviewScope): readonly Cell[] {
  const { id, no, name, owner, rank, grade, orders, amount, share, running } = contributor;
  return [
    name,
    countFigure(rank),
    amountFigure(amount, currency),
    percent(share),
    percent(running),
    countFigure(orders),
    grade,
    ownerName(owner, scope),
    no ?? id,
  ];
}
