// The page one reads before a call, for `tend context`: only facts, the urgent ones first in their sections.
import type { Briefing } from '../domain/briefing.ts';
import { customerOn } from '../domain/as-of.ts';
import type { Book } from '../domain/book.ts';
import type { DueItem } from '../domain/due.ts';
import { fieldAt } from '../domain/field.ts';
import { masker } from '../domain/masked.ts';
import { dayOf } from '../domain/day.ts';
import { sectionLabels } from '../words/look.ts';
import { factsOf } from './facts-of.ts';
import { type Format, toJson, toNdjson } from './format.ts';
import { happeningRows } from './happenings.ts';
import { openItems, openRows, openSpec } from './open.ts';
import { type Section, printPage } from './page.ts';
import { computedFacts, headOf } from './record.ts';
import type { Screen } from './screen.ts';

// The fields a caller wants at hand, by section; everything else is one `tend show` away.
const fields = {
  who: ['contacts', 'kind', 'industry', 'business', 'size', 'person', 'address', 'tags'],
  standing: [
    'status',
    'stage',
    'owner',
    'first_contact',
    'grade',
    'segment',
    'renewal_intent',
    'paused',
    'lost',
  ],
  needs: ['needs', 'pain_points'],
  remarks: ['preferences', 'decision_chain', 'risks', 'notes'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** Prints the briefing in the format given. */
export function showBriefing(briefing: Briefing, book: Book, screen: Screen, format: Format): void {
  if (format === 'json')
    return screen.print(
      toJson({
        schemaVersion: 1,
        kind: 'context',
        asOf: screen.today,
        ...plainBriefing(briefing, book, screen),
      }),
    );
  if (format === 'ndjson') return screen.print(toNdjson([plainBriefing(briefing, book, screen)]));
  printPage(
    { ...headOf(briefing.customer, screen), sections: sectionsOf(briefing, book, screen) },
    screen,
    format,
  );
}

function plainBriefing(
  { customer, computed, conversations, open, missing }: Briefing,
  book: Book,
  screen: Screen,
): object {
  const { settings } = book;
  const isOpen = screen.options.reveal;
  return {
    customer: isOpen ? customer : masker('customer', settings)(customer),
    computed,
    conversations: isOpen ? conversations : conversations.map(masker('followup', settings)),
    open: openItems(open, screen),
    missing: missing.map((path) => path.replaceAll('[]', '')),
  };
}

function sectionsOf(
  { customer: stored, conversations, open, missing }: Briefing,
  book: Book,
  screen: Screen,
): Section[] {
  const { say } = screen;
  const customer = customerOn(screen.today, stored, book);
  const part = (key: keyof typeof fields): Section => {
    const heads: readonly string[] = fields[key];
    const place = (path: string): number => heads.indexOf(path.split(/[.[]/)[0] ?? '');
    const facts = factsOf('customer', customer, book, screen, ({ path }) => place(path) >= 0).toSorted(
      (a, b) => place(a.key) - place(b.key),
    );
    return {
      key,
      title: say(sectionLabels[key]),
      facts: key === 'standing' ? [...facts, ...computedFacts(customer, book, screen)] : facts,
    };
  };
  const items = (
    key: 'promised' | 'next' | 'awaited' | 'other',
    isMeant: (item: DueItem) => boolean,
  ): Section => ({
    key,
    title: say(sectionLabels[key]),
    facts: [],
    rows: openRows(open.filter(isMeant), book, screen),
    spec: openSpec,
  });
  const talks: Section = {
    key: 'conversations',
    title: say(sectionLabels.conversations),
    facts: [],
    ...happeningRows(
      conversations.map((record) => ({
        type: 'followup',
        kind: 'followup',
        on: dayOf(record.at, book.settings.timezone),
        record,
      })),
      book,
      screen,
    ),
  };
  return [
    part('who'),
    part('standing'),
    items('promised', ({ kind }) => kind === 'promise'),
    items('next', ({ kind }) => kind === 'next'),
    items('awaited', ({ kind }) => kind === 'waiting'),
    items('other', ({ kind }) => kind !== 'promise' && kind !== 'next' && kind !== 'waiting'),
    part('needs'),
    part('remarks'),
    talks,
    missingSection(missing, book, screen),
  ];
}

function missingSection(missing: readonly string[], book: Book, { say, lang }: Screen): Section {
  const labels = missing.map((path) =>
    say(fieldAt('customer', path, book.settings)?.label ?? { en: path, zh: path }),
  );
  const text = labels.join(lang === 'zh' ? '、' : ', ');
  return {
    key: 'missing',
    title: say(sectionLabels.missing),
    facts: [],
    rows: missing.length === 0 ? [] : [[text]],
    spec: [{ overflow: 'wrap' }],
  };
}
