// Segments and care as sections: who is in which segment, whether care was kept, and what came of it. Counts nothing.
import { customerOn } from '../domain/as-of.ts';
import { type CareEffect, type CareFacts, type EffectGroup } from '../domain/review-care.ts';
import type { ReviewScope } from '../domain/review-scope.ts';
import { type SegmentsFacts, segmentNames, segmentsTally } from '../domain/review-segments.ts';
import { lastDayOf } from '../domain/review-period.ts';
import { type SegmentName, segmentLabel, segmentOf } from '../domain/segment.ts';
import { nameOf } from '../domain/settings.ts';
import type { Label } from '../errors.ts';
import { maskText } from '../domain/mask.ts';
import { careWords, columnWords as column, segmentsWords } from '../words/review-service.ts';
import { amountFigure, columnsOf, countFigure, shareFigure } from './make-figure.ts';
import { measurer, scoreFigure } from './review-measure.ts';
import type { Texts } from './review-section.ts';
import type { Cell, SectionView, TableView } from './section.ts';

const groups = [...segmentNames, 'none'] as const;

function groupLabel(name: SegmentName | 'none' | null): Label {
  return name == null || name === 'none' ? segmentsWords.none : segmentLabel(name);
}

/** Returns why customers are at risk. */
export function riskTexts(scope: ReviewScope): Texts {
  return segmentsTally.rows(scope).at_risk.flatMap(({ id }) => {
    const why = whyLabel(id, scope);
    return why ? [[id, why] as const] : [];
  });
}

/** Returns the segments at the end of the period, who changed, and who may leave. */
export function segmentsSection(
  now: SegmentsFacts,
  before: SegmentsFacts,
  scope: ReviewScope,
  whys: ReadonlyMap<string, Label>,
): SectionView {
  const of = measurer(now, before);
  const words = segmentsWords;
  const isGood = { risk: 'down', key: 'up', grow: null, routine: null, none: null } as const;
  const points = groups.map((name) => ({
    label: groupLabel(name),
    value: now.segments[name],
    figure: countFigure(now.segments[name]),
  }));
  return {
    key: 'segments',
    title: words.title,
    definition: words.definition(now),
    measures: [
      ...groups.map((name) =>
        of(name, groupLabel(name), ({ segments }) => countFigure(segments[name]), isGood[name]),
      ),
      of('churn_risk', words.churn, (facts) => countFigure(facts.churn_risk), 'down'),
    ],
    tables: [riskTable(now, scope, whys), changedTable(now, scope)],
    charts: now.customers === 0 ? [] : [{ key: 'segments', kind: 'bars', title: words.chart, points }],
    notes: [],
  };
}

function riskTable(
  { at_risk: atRisk }: SegmentsFacts,
  scope: ReviewScope,
  whys: ReadonlyMap<string, Label>,
): TableView {
  const words = segmentsWords;
  return {
    key: 'risk',
    title: words.atRisk,
    columns: columnsOf({
      customer: column.customer,
      owner: column.owner,
      leaving: words.leaving,
      why: words.why,
      no: column.number,
    }),
    rows: atRisk.map(({ id, no, name, owner, churn }): Cell[] => [
      name,
      nameOf(scope.book.settings, owner),
      churn ? words.yes : words.no,
      whys.get(id) ?? null,
      no ?? id,
    ]),
    empty: words.noneAtRisk,
  };
}

// The reasons of segment.ts as of that day, without phones that slipped into them.
function whyLabel(id: string, scope: ReviewScope): Label | null {
  const { book } = scope;
  const on = lastDayOf(scope);
  const customer = book.customerById.get(id);
  if (!customer) return null;
  const { because } = segmentOf(customerOn(on, customer, book), book, on);
  const said = (lang: 'en' | 'zh', mark: string): string =>
    maskText(because.map((label) => label[lang]).join(mark));
  return { en: said('en', '; '), zh: said('zh', '；') };
}

function changedTable({ changed }: SegmentsFacts, { book }: ReviewScope): TableView {
  const words = segmentsWords;
  return {
    key: 'changed',
    title: words.changed,
    columns: columnsOf({
      customer: column.customer,
      from: words.from,
      to: words.to,
      owner: column.owner,
      no: column.number,
    }),
    rows: changed.map(({ customer, from, to }): Cell[] => [
      customer.name,
      groupLabel(from),
      groupLabel(to),
      nameOf(book.settings, customer.owner),
      customer.no ?? customer.id,
    ]),
    empty: words.noneChanged,
  };
}

/** Returns whether the care that fell due was kept, and its effect a quarter later. */
export function careSection(now: CareFacts, before: CareFacts, scope: ReviewScope): SectionView {
  const of = measurer(now, before);
  const words = careWords;
  const { before: earlier, after: later } = now.effect;
  return {
    key: 'care',
    title: words.title,
    definition: words.definition,
    measures: [
      of('kept', words.kept, ({ kept }) => shareFigure(kept, words.noneDue), 'up'),
      of('missed', words.missedCount, ({ missed }) => countFigure(missed.length), 'down'),
    ],
    tables: [segmentTable(now), ownerTable(now, scope), missedTable(now, scope), effectTable(now.effect)],
    charts: [],
    notes: [
      ...(now.effect.kept.customers + now.effect.missed.customers > 0
        ? [words.windows({ before: words.range(earlier), after: words.range(later) })]
        : []),
      ...(now.pending > 0 ? [words.pending({ count: now.pending })] : []),
    ],
  };
}

function segmentTable({ by_segment: segments }: CareFacts): TableView {
  const words = careWords;
  return {
    key: 'segments',
    title: words.bySegment,
    columns: columnsOf({
      segment: words.segment,
      every: words.every,
      customers: words.customers,
      kept: words.kept,
    }),
    rows: segments.map(({ segment, every, customers, kept }) => [
      segmentLabel(segment),
      every,
      countFigure(customers),
      shareFigure(kept, words.noneDue),
    ]),
    empty: words.noCadence,
  };
}

function ownerTable({ by_person: people }: CareFacts, { book }: ReviewScope): TableView {
  const words = careWords;
  return {
    key: 'people',
    title: words.byPerson,
    columns: columnsOf({ owner: column.owner, kept: words.kept }),
    rows: people
      .filter(({ kept }) => kept.whole > 0)
      .map(({ member, kept }) => [nameOf(book.settings, member), shareFigure(kept, words.noneDue)]),
    empty: words.noneTable,
  };
}

function missedTable({ missed, kept }: CareFacts, { book }: ReviewScope): TableView {
  const words = careWords;
  return {
    key: 'missed',
    title: words.missed,
    columns: columnsOf({
      customer: column.customer,
      segment: words.segment,
      due: column.due,
      last: words.last,
      owner: column.owner,
      no: column.number,
    }),
    rows: missed.map(({ customer, segment, due, last_contact: last }): Cell[] => [
      customer.name,
      segmentLabel(segment),
      due,
      last,
      nameOf(book.settings, customer.owner),
      customer.no ?? customer.id,
    ]),
    empty: kept.whole > 0 ? words.noneMissed : words.noneTable,
  };
}

function effectTable(effect: CareEffect): TableView {
  const words = careWords;
  const both = [effect.kept, effect.missed];
  const currencies = [
    ...new Set(both.flatMap(({ amounts }) => amounts.map(({ currency }) => currency))),
  ].toSorted();
  const amountColumns = currencies.flatMap((currency) => [
    [`before_${currency.toLowerCase()}`, words.amountBefore({ currency })] as const,
    [`after_${currency.toLowerCase()}`, words.amountAfter({ currency })] as const,
  ]);
  return {
    key: 'effect',
    title: words.effect,
    columns: columnsOf({
      group: words.group,
      customers: words.customers,
      satisfaction_before: words.satisfactionBefore,
      satisfaction_after: words.satisfactionAfter,
      ...Object.fromEntries(amountColumns),
    }),
    rows: [
      effectRow(words.groupKept, effect.kept, currencies),
      effectRow(words.groupMissed, effect.missed, currencies),
    ].filter((_, place) => (both[place]?.customers ?? 0) > 0),
    empty: words.noEffect,
  };
}

function effectRow(
  label: Label,
  { customers, satisfaction, amounts }: EffectGroup,
  currencies: readonly string[],
): Cell[] {
  return [
    label,
    countFigure(customers),
    scoreFigure(satisfaction.before, satisfaction.customers, careWords.noSurveys),
    scoreFigure(satisfaction.after, satisfaction.customers, careWords.noSurveys),
    ...currencies.flatMap((currency) => {
      const signed = amounts.find((each) => each.currency === currency);
      return [signed?.before ?? 0, signed?.after ?? 0].map((amount) => amountFigure(amount, currency));
    }),
  ];
}
