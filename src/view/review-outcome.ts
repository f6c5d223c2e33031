// What was lost and why, and what those who were won have in common, as sections. Counts nothing.
import type { LostFacts } from '../domain/review-lost.ts';
import type { ReviewScope } from '../domain/review-scope.ts';
import { type Trait, type TraitsFacts, fewestForShare } from '../domain/review-traits.ts';
import { choiceLabel, nameOf, standingLabel } from '../domain/settings.ts';
import type { Label } from '../errors.ts';
import { plain } from '../words/lang.ts';
import {
  columnWords as column,
  lostWords,
  sizeLabels,
  traitLabels,
  traitsWords,
  unknownWords,
} from '../words/review-sales.ts';
import { amountFigure, columnsOf, countFigure, measure, shareFigure } from './make-figure.ts';
import type { ChartView, Figure, MeasureView, SectionView, TableView } from './section.ts';

/** Returns who and what was lost. */
export function lostSection(now: LostFacts, before: LostFacts, scope: ReviewScope): SectionView {
  const isUnkept = now.lost.some(({ reason }) => reason == null);
  return {
    key: 'lost',
    title: lostWords.title,
    definition: lostWords.definition,
    measures: lostMeasures(now, before),
    tables: [reasonsTable(now, scope), lostTable(now, scope), closedTable(now, scope)],
    charts: paretoOf(now, scope),
    notes: isUnkept ? [lostWords.unkept] : [],
  };
}

function lostMeasures(now: LostFacts, before: LostFacts): MeasureView[] {
  const both = (make: (facts: LostFacts) => Figure): [Figure, Figure] => [make(now), make(before)];
  const currencies = new Set([...now.amounts, ...before.amounts].map(({ currency }) => currency));
  return [
    measure(
      { key: 'customers', label: lostWords.customers, better: 'down' },
      ...both(({ customers }) => countFigure(customers)),
    ),
    measure(
      { key: 'rate', label: lostWords.rate, better: 'down' },
      ...both(({ rate }) => shareFigure(rate, lostWords.nobody)),
    ),
    measure(
      { key: 'opportunities', label: lostWords.opportunities, better: 'down' },
      ...both(({ opportunities }) => countFigure(opportunities)),
    ),
    ...[...currencies].map((currency) =>
      measure(
        { key: `amount_${currency.toLowerCase()}`, label: lostWords.amount({ currency }), better: 'down' },
        ...both(({ amounts }) =>
          amountFigure(amounts.find((each) => each.currency === currency)?.amount ?? 0, currency),
        ),
      ),
    ),
  ];
}

function reasonLabel(reason: string | null, { book: { settings } }: ReviewScope): Label {
  return reason == null ? unknownWords.reason : choiceLabel(settings.lost_reasons, reason);
}

function reasonsTable({ reasons }: LostFacts, scope: ReviewScope): TableView {
  return {
    key: 'reasons',
    title: lostWords.reasons,
    columns: columnsOf({
      reason: column.reason,
      customers: column.customers,
      opportunities: lostWords.opportunityCount,
      with_note: lostWords.withNote,
    }),
    rows: reasons.map(({ reason, customers, opportunities, with_note: notes }) => [
      reasonLabel(reason, scope),
      countFigure(customers),
      countFigure(opportunities),
      countFigure(notes),
    ]),
    empty: lostWords.none,
  };
}

function lostTable({ lost, reasons }: LostFacts, scope: ReviewScope): TableView {
  const { settings } = scope.book;
  return {
    key: 'customers',
    title: lostWords.list,
    columns: columnsOf({
      customer: column.customer,
      on: column.on,
      reason: column.reason,
      from: lostWords.from,
      owner: column.owner,
      note: column.note,
    }),
    rows: lost.map(({ on, customer, from, reason, note }) => [
      customer.name,
      on,
      reasonLabel(reason, scope),
      from == null ? null : standingLabel(settings, from),
      nameOf(settings, customer.owner),
      note,
    ]),
    // Where nothing at all was lost, that is said once.
    empty: reasons.length === 0 ? lostWords.none : lostWords.noCustomer,
  };
}

function closedTable({ closed, reasons }: LostFacts, scope: ReviewScope): TableView {
  return {
    key: 'opportunities',
    title: lostWords.closed,
    columns: columnsOf({
      opportunity: lostWords.opportunity,
      customer: column.customer,
      on: column.on,
      reason: column.reason,
      amount: column.amount,
    }),
    rows: closed.map(({ on, title, customer, amount, currency, reason }) => [
      title,
      customer.name,
      on,
      reasonLabel(reason, scope),
      amount == null ? null : amountFigure(amount, currency),
    ]),
    empty: reasons.length === 0 ? lostWords.none : lostWords.noOpportunity,
  };
}

// A lost customer and its lost opportunity are one loss, so the two are never added in one bar.
function paretoOf({ reasons }: LostFacts, scope: ReviewScope): ChartView[] {
  return (['customers', 'opportunities'] as const).flatMap((key): ChartView[] => {
    const counted = reasons.filter((each) => each[key] > 0).toSorted((a, b) => b[key] - a[key]);
    if (counted.length === 0) return [];
    const points = counted.map((each) => ({
      label: reasonLabel(each.reason, scope),
      value: each[key],
      figure: countFigure(each[key]),
    }));
    const title = key === 'customers' ? lostWords.pareto : lostWords.paretoOpportunities;
    return [{ key: `reasons_of_${key}`, kind: 'pareto', title, points }];
  });
}

/** As many bars as can be told apart: ours. */
const mostBars = 8;

/** Returns what those who were won or are of high intent have in common. */
export function traitsSection(now: TraitsFacts, before: TraitsFacts, scope: ReviewScope): SectionView {
  const share = (facts: TraitsFacts, key: 'won' | 'high_intent'): Figure =>
    shareFigure({ part: facts[key], whole: facts.customers }, traitsWords.nobody);
  return {
    key: 'traits',
    title: traitsWords.title,
    definition: traitsWords.definition,
    measures: [
      measure({ key: 'won', label: traitsWords.won }, share(now, 'won'), share(before, 'won')),
      measure(
        { key: 'high_intent', label: traitsWords.highIntent },
        share(now, 'high_intent'),
        share(before, 'high_intent'),
      ),
    ],
    tables: [traitsTable(now, scope)],
    charts: [liftChart(now, scope)],
    notes: traitNotes(now),
  };
}

function valueLabel(trait: Trait, value: string, { book: { settings } }: ReviewScope): Label {
  if (trait === 'source') return choiceLabel(settings.sources, value);
  return (trait === 'size' ? sizeLabels[value] : null) ?? plain(value);
}

function traitsTable({ traits }: TraitsFacts, scope: ReviewScope): TableView {
  return {
    key: 'traits',
    title: traitsWords.table,
    columns: columnsOf({
      value: traitsWords.value,
      trait: traitsWords.trait,
      share: traitsWords.share,
      lift: traitsWords.lift,
      won: traitsWords.wonColumn,
      high_intent: traitsWords.highColumn,
    }),
    rows: traits
      .flatMap(({ trait, values }) => values.map((value) => ({ trait, ...value })))
      // What stands out comes first, whatever kind of trait it is.
      .toSorted((a, b) => (b.lift ?? -1) - (a.lift ?? -1) || b.customers - a.customers)
      .map(({ trait, value, won, high_intent: high, share, lift }) => [
        valueLabel(trait, value, scope),
        traitLabels[trait],
        shareFigure(share, traitsWords.nobody),
        lift == null ? null : countFigure(lift),
        countFigure(won),
        countFigure(high),
      ]),
    empty: traitsWords.none,
  };
}

function liftChart({ traits }: TraitsFacts, scope: ReviewScope): ChartView {
  const points = traits
    .flatMap(({ trait, values }) =>
      values.flatMap(({ value, lift }) => {
        if (lift == null || lift <= 1) return [];
        const label = valueLabel(trait, value, scope);
        return [
          {
            label: {
              en: `${traitLabels[trait].en}: ${label.en}`,
              zh: `${traitLabels[trait].zh}：${label.zh}`,
            },
            value: lift,
            figure: countFigure(lift),
          },
        ];
      }),
    )
    .toSorted((a, b) => b.value - a.value)
    .slice(0, mostBars);
  return { key: 'lift', kind: 'bars', title: traitsWords.best, points };
}

function traitNotes({ traits, customers }: TraitsFacts): Label[] {
  const isScarce = traits.some(({ values }) => values.some(({ lift }) => lift == null));
  const hasTags = traits.some(({ trait, values }) => trait === 'tag' && values.length > 0);
  return [
    ...(isScarce ? [traitsWords.fewest({ fewest: fewestForShare })] : []),
    ...traits
      .filter(({ unknown }) => unknown > 0)
      .map(({ trait, unknown }) =>
        traitsWords.unknown({ trait: traitLabels[trait], count: unknown, whole: customers }),
      ),
    ...(hasTags ? [traitsWords.tags] : []),
  ];
}
