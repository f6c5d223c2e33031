// The records and the people of a period, as sections: how good the records are, and what each person did. Counts nothing.
import { fieldAt } from '../domain/field.ts';
import type { PeopleFacts, PersonFacts } from '../domain/review-people.ts';
import type { QualityFacts } from '../domain/review-quality.ts';
import type { ReviewScope } from '../domain/review-scope.ts';
import { nameOf } from '../domain/settings.ts';
import type { Label } from '../errors.ts';
import { plain } from '../words/lang.ts';
import { typeLabel } from '../words/look.ts';
import {
  columnWords as column,
  peopleWords,
  qualityWords,
  timelinessWords,
} from '../words/review-service.ts';
import { amountFigure, columnsOf, countFigure, measure, shareFigure } from './make-figure.ts';
import { measurer } from './review-measure.ts';
import type { Cell, SectionView, TableView } from './section.ts';

/** Ids that are named beside a missing field; all of them are in the JSON. */
const mostNamed = 5;

/** Returns how far the records can be trusted. */
export function qualitySection(now: QualityFacts, before: QualityFacts, scope: ReviewScope): SectionView {
  const of = measurer(now, before);
  const words = qualityWords;
  return {
    key: 'quality',
    title: words.title,
    definition: words.definition(now),
    measures: [
      // What is missing or broken bears no date, so that there is nothing to compare it with.
      measure({ key: 'complete', label: words.complete }, shareFigure(now.complete, words.noCustomers), null),
      of('verified', words.verified, ({ verified }) => shareFigure(verified, words.noneToVerify), 'up'),
      of('silent', words.silent, ({ silent }) => countFigure(silent.length), 'down'),
      of('late', words.late, ({ late_entries: late }) => countFigure(late), 'down'),
      measure({ key: 'broken', label: words.broken }, countFigure(new Set(now.broken.map(({ file }) => file)).size), null),
    ], // prettier-ignore
    tables: [
      missingTable(now, scope),
      ...customerTables(now, scope),
      {
        key: 'broken',
        title: words.broken,
        columns: columnsOf({ file: words.file, code: words.code }),
        rows: now.broken.map(({ file, code }) => [file, code]),
        empty: words.noneBroken,
      },
    ],
    charts: [],
    notes: now.missing.length > 0 || now.broken.length > 0 ? [words.undated] : [],
  };
}

function missingTable({ missing }: QualityFacts, { book }: ReviewScope): TableView {
  const words = qualityWords;
  return {
    key: 'missing',
    title: words.missing,
    columns: columnsOf({
      record: words.record,
      field: words.field,
      count: column.count,
      which: words.which,
    }),
    rows: missing.map(({ record, field, records }): Cell[] => [
      typeLabel(record),
      fieldAt(record, field, book.settings)?.label ?? plain(field),
      countFigure(records.length),
      named(records, (id) => (record === 'customer' ? (book.customerById.get(id)?.name ?? id) : id)),
    ]),
    empty: words.noneMissing,
  };
}

function named(ids: readonly string[], nameOf: (id: string) => string): Label {
  const more = ids.length > mostNamed ? ' …' : '';
  const first = ids.slice(0, mostNamed).map(nameOf);
  return { en: first.join(', ') + more, zh: first.join('、') + more };
}

function customerTables({ unverified, silent }: QualityFacts, { book }: ReviewScope): TableView[] {
  const words = qualityWords;
  const { settings } = book;
  return [
    {
      key: 'silent',
      title: words.silentTable,
      columns: columnsOf({
        customer: column.customer,
        owner: column.owner,
        last: words.last,
        days: words.days,
        no: column.number,
      }),
      rows: silent.map(({ id, no, name, owner, last_contact: last, days }) => [
        name,
        nameOf(settings, owner),
        last,
        countFigure(days),
        no ?? id,
      ]),
      empty: words.noneSilent,
    },
    {
      key: 'unverified',
      title: words.unverified,
      columns: columnsOf({
        customer: column.customer,
        owner: column.owner,
        verified: words.verifiedOn,
        no: column.number,
      }),
      rows: unverified.map(({ id, no, name, owner, verified_on: on }) => [
        name,
        nameOf(settings, owner),
        on ?? words.never,
        no ?? id,
      ]),
      empty: words.allVerified,
    },
  ];
}

/** Returns what each person did; nothing is ranked. */
export function peopleSection(
  { people }: PeopleFacts,
  _before: PeopleFacts,
  scope: ReviewScope,
): SectionView {
  const words = peopleWords;
  const { settings } = scope.book;
  const left = people.flatMap(({ member, left: isGone }) =>
    isGone && member != null ? [nameOf(settings, member)] : [],
  );
  return {
    key: 'people',
    title: words.title,
    definition: words.definition,
    measures: [],
    tables: [peopleTable(people, scope)],
    charts: [],
    notes: left.length > 0 ? [words.left({ names: left })] : [],
  };
}

function personLabel(member: string | null, { book }: ReviewScope): Label {
  return member == null ? column.nobody : plain(nameOf(book.settings, member));
}

function peopleTable(people: readonly PersonFacts[], scope: ReviewScope): TableView {
  const words = peopleWords;
  const { limits } = scope.book.settings;
  const currencies = [
    ...new Set(people.flatMap(({ amounts }) => amounts.map(({ currency }) => currency))),
  ].toSorted();
  return {
    key: 'people',
    title: words.table,
    columns: columnsOf({
      person: column.person,
      followups: words.followups,
      customers: words.customers,
      actions: words.actions,
      late: words.late,
      missed: words.missed,
      new: words.new,
      won: words.won,
      orders: words.orders,
      ...Object.fromEntries(
        currencies.map((currency) => [`amount_${currency.toLowerCase()}`, words.signed({ currency })]),
      ),
      complaints: words.complaints,
      fast: timelinessWords.followupColumn({ limit: limits.followup_entry.warn }),
      in_time: timelinessWords.followupColumn({ limit: limits.followup_entry.late }),
      entered: timelinessWords.customerColumn({ limit: limits.customer_entry }),
    }),
    rows: people.map((person): Cell[] => [
      personLabel(person.member, scope),
      countFigure(person.followups),
      countFigure(person.customers_spoken_to),
      shareFigure(person.actions.kept, words.nothing),
      countFigure(person.actions.late),
      countFigure(person.actions.missed),
      ...[person.new_customers, person.won, person.orders].map(countFigure),
      ...currencies.map((currency) =>
        amountFigure(person.amounts.find((each) => each.currency === currency)?.amount ?? 0, currency),
      ),
      countFigure(person.complaints_resolved),
      shareFigure(person.fast, words.nothing),
      shareFigure(person.followups_in_time, words.nothing),
      shareFigure(person.customers_in_time, words.nothing),
    ]),
    empty: words.none,
  };
}
