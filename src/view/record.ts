// One record as a page: its fields in modules, what is computed of it, what is open, and what happened. For `tend show`.
import { formatAmount } from '../domain/amount.ts';
import { customerOn } from '../domain/as-of.ts';
import type { Book } from '../domain/book.ts';
import { daysBetween } from '../domain/day.ts';
import type { DueItem } from '../domain/due.ts';
import { type Field, fieldAt } from '../domain/field.ts';
import { maskText } from '../domain/mask.ts';
import { masker } from '../domain/masked.ts';
import { customerModules, moduleNames, moduleOf } from '../domain/module.ts';
import { type Queryable, findQueryable, isArchived } from '../domain/queryable.ts';
import type { AnyRecord, RecordType } from '../domain/record.ts';
import { type Found, customerOf } from '../domain/reference.ts';
import { signedAmount, summaryOf } from '../domain/summary.ts';
import { type Happening, timelineOf } from '../domain/timeline.ts';
import type { Case, Customer, Survey } from '../schema/generated/types.ts';
import { computedLabels, factWords, sectionLabels, typeLabel } from '../words/look.ts';
import {
  caseFacts,
  judgedSection,
  milestoneFacts,
  opportunitySection,
  surveyFacts,
} from './customer-parts.ts';
import { factsOf } from './facts-of.ts';
import { toJson, toNdjson } from './format.ts';
import { happeningRows, moveText } from './happenings.ts';
import { computedOf } from './list.ts';
import { openItems, openRows, openSpec } from './open.ts';
import { type Fact, type PageOf, type Section, printPage } from './page.ts';
import type { Screen } from './screen.ts';
import { shownValue } from './value.ts';

export interface Shown {
  readonly found: Found;
  readonly book: Book;
  /** What is open with a customer. */
  readonly open: readonly DueItem[];
  /** Rows of the timeline; null for all. */
  readonly limit: number | null;
}

/** Prints the record in the format that was chosen. */
export function showRecord(shown: Shown, screen: Screen): void {
  const { format } = screen;
  if (format === 'ndjson') return screen.print(toNdjson([plainRecord(shown, screen)]));
  if (format === 'json') {
    const { type } = shown.found;
    return screen.print(
      toJson({
        schemaVersion: 1,
        kind: 'show',
        asOf: screen.today,
        type,
        items: [plainRecord(shown, screen)],
      }),
    );
  }
  const { found } = shown;
  const page =
    found.type === 'customer'
      ? customerPage(customerOn(screen.today, found.record as Customer, shown.book), shown, screen)
      : eventPage(shown, screen);
  printPage(page, screen, format);
}

function plainRecord({ found: { type, record }, book, open: items, limit }: Shown, screen: Screen): object {
  const { options, today } = screen;
  const stored = options.reveal ? record : masker(type, book.settings)(record);
  const plain = { ...stored, computed: computedOf(record, book, today) };
  if (type !== 'customer') return plain;
  const timeline = timelineOf(today, record.id, book).slice(0, limit ?? undefined);
  const hide = happeningHider(book, options.reveal === true);
  const open = openItems(items, screen);
  return { ...plain, open, timeline: timeline.map(hide) };
}

// What hides the records of each type is made once, not for every happening.
function happeningHider(book: Book, isRevealed: boolean): (happening: Happening) => object {
  const hiders = new Map<RecordType, (record: AnyRecord) => object>();
  return ({ type, kind, on, record }) => {
    const hide = hiders.get(type) ?? (masker(type, book.settings) as (record: AnyRecord) => object);
    hiders.set(type, hide);
    // A case and an order have a kind of their own.
    return { type: kind, on, ...(isRevealed ? record : hide(record)) };
  };
}

function customerPage(customer: Customer, { book, open, limit }: Shown, screen: Screen): PageOf {
  const { say, today } = screen;
  const timeline = timelineOf(today, customer.id, book);
  const shown = timeline.slice(0, limit ?? undefined);
  const modules = moduleNames.map((name): Section => {
    const facts = factsOf(
      'customer',
      customer,
      book,
      screen,
      (field) => moduleOf(field) === name && isShown(field),
    );
    const inOrder = byPlan(facts, customerModules[name]);
    return {
      key: name,
      title: say(sectionLabels[name]),
      facts: name === 'standing' ? standingFacts(inOrder, customer, book, screen) : inOrder,
    };
  });
  const happened: Section = {
    key: 'timeline',
    title: say(sectionLabels.timeline),
    facts: [],
    ...happeningRows(shown, book, screen),
    more: timeline.length > shown.length ? say(factWords.more(timeline.length - shown.length)) : null,
  };
  const opened: Section = {
    key: 'open',
    title: say(sectionLabels.open),
    facts: [],
    rows: openRows(open, book, screen),
    spec: openSpec,
  };
  const about = modules
    .filter(({ key }) => key !== 'record')
    .flatMap((section) =>
      section.key === 'standing'
        ? [section, judgedSection(customer, book, screen), opportunitySection(customer, book, screen)]
        : [section],
    );
  const entry = modules.filter(({ key }) => key === 'record');
  return { ...headOf(customer, screen), sections: [...about, opened, happened, ...entry] };
}

// Why a customer is judged as it is stands in a section of its own, and a milestone is told in words.
function standingFacts(facts: readonly Fact[], customer: Customer, book: Book, screen: Screen): Fact[] {
  const judged = new Set(['computed.grade', 'computed.segment', 'computed.health']);
  return [
    ...facts.filter(({ key }) => key !== 'milestones'),
    ...milestoneFacts(customer, book, screen),
    ...computedFacts(customer, book, screen).filter(({ key }) => !judged.has(key)),
  ];
}

/** Returns the head of a customer's page. */
export function headOf(
  { id, no, name, archived }: Customer,
  { say, today }: Screen,
): Omit<PageOf, 'sections'> {
  const isOut = archived && archived.on <= today;
  return {
    id,
    title: name,
    aside: no == null ? id : `${no} · ${id}`,
    notice: isOut ? say(factWords.archived(archived)) : null,
  };
}

// The name and the number head the page, an id is beside them, and nobody needs to read what the notice says again.
function isShown({ path }: Field): boolean {
  return !['id', 'no', 'name'].includes(path) && !path.startsWith('archived');
}

function byPlan(facts: readonly Fact[], heads: readonly string[]): Fact[] {
  const place = ({ key }: Fact): number => heads.indexOf(key.split(/[.[]/)[0] ?? '');
  return facts.toSorted((a, b) => place(a) - place(b));
}

/** Returns what is computed of a customer as facts, with how long ago or ahead each day is. */
export function computedFacts(customer: Customer, book: Book, screen: Screen): Fact[] {
  const { say, today, lang } = screen;
  const { last_contact: last, next_due: next } = summaryOf(customer, book, today);
  const signed = signedAmount(customer, book, today);
  const fact = (key: keyof typeof computedLabels, value: string, text: string): Fact => ({
    key: `computed.${key}`,
    label: say(computedLabels[key]),
    text,
    value,
  });
  return [
    fact(
      'last_contact',
      last,
      say(factWords.ago({ day: last, days: Math.max(0, daysBetween(last, today)) })),
    ),
    ...(next == null
      ? []
      : [fact('next_due', next, say(factWords.ahead({ day: next, days: daysBetween(today, next) })))]),
    ...judgedFacts(customer, book, screen),
    ...(signed > 0
      ? [fact('amount', String(signed), `${formatAmount(signed, lang)} ${book.settings.currency}`)]
      : []),
  ];
}

// What a person overruled stands among the fields, with the reason; what nobody can judge yet says nothing.
function judgedFacts(customer: Customer, book: Book, screen: Screen): Fact[] {
  const facts = { today: screen.today, me: null, book };
  const names = (['grade', 'segment', 'health'] as const).filter((name) => !(name in customer));
  return names.flatMap((name) => {
    const judged = findQueryable(name, 'customer', facts);
    const [value] = judged?.values(customer) ?? [];
    if (!judged || value == null || value === 'unknown') return [];
    return [
      {
        key: `computed.${name}`,
        label: screen.say(judged.label),
        text: shownValue(value, judged, book, screen),
        value: String(value),
      },
    ];
  });
}

function eventPage({ found: { type, record }, book }: Shown, screen: Screen): PageOf {
  const { say, today } = screen;
  const customer = customerOf(record, book);
  const facts = factsOf(
    type,
    record,
    book,
    screen,
    ({ path }) => path !== 'id' && path !== 'no' && !/^(?:recorded|move|scores)(?:$|\.)/.test(path),
  );
  const weighted = findQueryable('weighted', type, { today, me: null, book });
  const move = 'move' in record && record.move ? record.move : null;
  const moved = move && fieldAt('followup', 'move', book.settings);
  const entry = factsOf(type, record, book, screen, ({ path }) => path.startsWith('recorded'));
  const notice =
    customer && isArchived(customer, today) && customer.archived
      ? say(factWords.archived(customer.archived))
      : null;
  const aside = record.no == null ? record.id : `${record.no} · ${record.id}`;
  return {
    id: record.id,
    title: ['title' in record ? titleText(record.title, screen) : customer?.name, say(typeLabel(type))]
      .filter((text) => text != null)
      .join(' · '),
    aside,
    notice,
    sections: [
      {
        key: 'basics',
        title: say(sectionLabels.basics),
        facts: moved
          ? [
              ...facts,
              {
                key: 'move',
                label: say(moved.label),
                text: moveText(move, book, screen),
                value: `${move.from ?? ''} → ${move.to}`,
              },
            ]
          : [
              ...facts,
              ...(type === 'case' ? caseFacts(record as Case, book, screen) : []),
              ...(type === 'survey' ? surveyFacts(record as Survey, book, screen) : []),
              ...(weighted ? computedFact('weighted', weighted, record, book, screen) : []),
            ],
      },
      { key: 'record', title: say(sectionLabels.record), facts: entry },
    ],
  };
}

function computedFact(
  key: string,
  queryable: Queryable,
  record: AnyRecord,
  book: Book,
  screen: Screen,
): Fact[] {
  const [value] = queryable.values(record);
  if (value == null) return [];
  return [
    {
      key: `computed.${key}`,
      label: screen.say(queryable.label),
      text: shownValue(value, queryable, book, screen),
      value: String(value),
    },
  ];
}

function titleText(title: string, { options }: Screen): string {
  return options.reveal ? title : maskText(title);
}
