// The past of records as people and programs read it: one heading for each commit, one line for each field. Finds nothing out.
import { momentAt } from '../domain/day.ts';
import type { Field } from '../domain/field.ts';
import { maskText } from '../domain/mask.ts';
import { maskedText } from '../domain/masked.ts';
import type { PastEvent, Settled } from '../domain/past.ts';
import type { RecordType } from '../domain/record.ts';
import { type TeamSettings, nameOf } from '../domain/settings.ts';
import { emptyLabel } from '../words/field-value.ts';
import { historyWords } from '../words/history.ts';
import { typeLabel } from '../words/look.ts';
import { columns } from './columns.ts';
import { showChanges } from './field-changes.ts';
import { fieldText } from './field-value.ts';
import { renderSheet, toJson, toNdjson } from './format.ts';
import type { Screen } from './screen.ts';
import { clean } from './text.ts';

/** Who made a commit and when; null in an event stands for what is not committed. */
export interface Made {
  readonly at: string;
  readonly author: string;
  /** The member whose e-mail it is. */
  readonly member: string | null;
  readonly subject: string;
  readonly command: string | null;
}

/** What happened to one record in one commit. */
export interface ShownEvent extends Omit<PastEvent, 'hash'> {
  readonly hash: string | null;
  readonly made: Made | null;
  readonly record: { readonly type: RecordType; readonly id: string; readonly no: string | null };
}

export interface HistoryShown {
  readonly settings: TeamSettings;
  /** Who made which commit, for the values that were dropped. */
  readonly makers: ReadonlyMap<string, Made>;
  /** The record that was asked for; the others of a customer are told more briefly. */
  readonly id: string;
  readonly limit: number | null;
  readonly page: number | null;
  readonly isShallow: boolean;
}

/** Prints the events in the format that was chosen. */
export function showHistory(events: readonly ShownEvent[], shown: HistoryShown, screen: Screen): void {
  const { format, print, today, lang, say } = screen;
  if (format === 'table') return showTable(events, shown, screen);
  const limited = shown.limit == null ? events : events.slice(0, shown.limit);
  const items = limited.map((event) => plainEvent(event, shown, screen));
  if (format === 'json')
    return print(
      toJson({
        schemaVersion: 1,
        kind: 'history',
        asOf: today,
        total: events.length,
        shallow: shown.isShallow,
        items,
      }),
    );
  if (format === 'ndjson') return print(toNdjson(items));
  const keys = ['at', 'by', 'subject', 'record', 'field', 'before', 'after', 'dropped', 'commit'] as const;
  const sheet = {
    columns: keys.map((key) => ({ key, label: say(historyWords.columns[key]) })),
    rows: items.flatMap((item) => {
      const head = {
        at: item.at,
        by: item.by ?? item.author,
        subject: item.subject,
        record: item.record.no ?? item.record.id,
        commit: item.commit,
      };
      return [
        ...item.changes.map(({ field, before, after }) => ({
          ...head,
          field,
          before: flat(before),
          after: flat(after),
          dropped: null,
        })),
        ...item.settled.map(({ field, kept, dropped }) => ({
          ...head,
          field,
          before: null,
          after: flat(kept),
          dropped: dropped.map(({ value }) => flat(value)).join('; '),
        })),
      ];
    }),
    ids: [...new Set(limited.map(({ record }) => record.id))],
  };
  print(renderSheet(sheet, format, { title: `tend history ${shown.id}`, lang }));
}

function flat(value: unknown): string | number | boolean | null {
  if (value == null) return null;
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  if (Array.isArray(value)) return value.map(flat).join(', ');
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function plainEvent(event: ShownEvent, { settings, makers }: HistoryShown, screen: Screen) {
  const { hash, made, record, kind, changes, settled } = event;
  const hidden = (value: unknown, field: Field | null): unknown => hide(value, field, screen);
  return {
    commit: hash,
    at: made == null ? null : momentAt(Date.parse(made.at), settings.timezone),
    by: made?.member ?? null,
    author: made == null ? null : unnamed(made.author, screen),
    command: made?.command ?? null,
    subject: made == null ? null : unnamed(made.subject, screen),
    record,
    kind,
    changes: changes.map(({ path, field, before, after }) => ({
      field: path,
      label: field == null ? path : screen.say(field.label),
      before: hidden(before, field),
      after: hidden(after, field),
    })),
    settled: settled.map(({ path, field, kept, dropped }) => ({
      field: path,
      label: field == null ? path : screen.say(field.label),
      kept: hidden(kept, field),
      dropped: dropped.map(({ value, hash: by }) => ({
        value: hidden(value, field),
        commit: by,
        by: makers.get(by ?? '')?.member ?? null,
      })),
    })),
  };
}

// As stored, but for what everyone may not see.
function hide(value: unknown, field: Field | null, screen: Screen): unknown {
  if (screen.options.reveal === true) return value;
  if (Array.isArray(value)) return value.map((part) => hide(part, field, screen));
  if (typeof value === 'string') return field ? maskedText(field, value) : maskText(value);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, hide(part, field, screen)]));
}

function unnamed(text: string, { options }: Screen): string {
  return options.reveal === true ? text : maskText(text);
}

function showTable(events: readonly ShownEvent[], shown: HistoryShown, screen: Screen): void {
  const { limit, page } = shown;
  const { print, say, theme } = screen;
  const first = events.slice(0, limit ?? page ?? events.length);
  for (const [place, event] of first.entries()) {
    const isNext = place > 0 && event.hash === first[place - 1]?.hash;
    if (!isNext) print(commitHeading(event, shown.settings, screen));
    if (event.record.id !== shown.id) print(`  ${theme.quiet(nameOfEvent(event, screen))}`);
    const lines = linesOf(event, shown, screen);
    if (lines !== '') print(lines);
  }
  if (events.length > first.length) print(theme.quiet(say(historyWords.more(events.length - first.length))));
}

/** Returns the line that names a commit: when, who, what was said of it. */
export function commitHeading(
  { made, hash }: Pick<ShownEvent, 'made' | 'hash'>,
  settings: TeamSettings,
  screen: Screen,
): string {
  const { say, theme, width } = screen;
  if (made == null || hash == null) return theme.strong(say(historyWords.pending));
  const at = momentAt(Date.parse(made.at), settings.timezone).slice(0, 16).replace('T', ' ');
  return columns(
    [
      [
        { text: at, style: theme.strong },
        { text: hash.slice(0, 8), style: theme.quiet },
        { text: who(made, settings, screen), style: theme.strong },
        unnamed(made.subject, screen),
      ],
    ],
    [
      { isWhole: true, priority: 9 },
      { isWhole: true, priority: 1 },
      { min: 4, priority: 5 },
      { min: 12, priority: 6, overflow: 'wrap' },
    ],
    width,
  );
}

function who({ member, author }: Made, settings: TeamSettings, screen: Screen): string {
  return member == null ? unnamed(author, screen) : nameOf(settings, member);
}

function nameOfEvent({ record, kind }: ShownEvent, { say, lang }: Screen): string {
  const colon = lang === 'zh' ? '：' : ': ';
  return `${say(typeLabel(record.type))} ${clean(record.no ?? record.id)}${colon}${say(historyWords.kinds[kind])}`;
}

// How a record is kept says nothing that the heading does not.
const housekeeping = new Set(['id', 'recorded.by', 'recorded.at']);

function linesOf(event: ShownEvent, shown: HistoryShown, screen: Screen): string {
  const { kind, changes, settled, record } = event;
  const isBrief = record.id !== shown.id && (kind === 'added' || kind === 'removed');
  const told =
    kind === 'added' || kind === 'removed' ? changes.filter(({ key }) => !housekeeping.has(key)) : changes;
  if (record.id === shown.id && (kind === 'removed' || kind === 'unreadable'))
    return `  ${screen.say(historyWords.kinds[kind])}`;
  if (kind === 'merged' && changes.length + settled.length === 0) return `  ${screen.say(historyWords.kept)}`;
  return [
    isBrief || told.length === 0 ? '' : showChanges(told, shown.settings, screen),
    settled.length === 0 ? '' : settledLines(settled, shown, screen),
  ]
    .filter((text) => text !== '')
    .join('\n');
}

function settledLines(
  settled: readonly Settled[],
  { settings, makers }: HistoryShown,
  screen: Screen,
): string {
  const rows = settled.map(({ path, field, kept, dropped }) => {
    const text = (value: unknown): string =>
      value == null ? screen.say(emptyLabel) : fieldText(value, field, settings, screen);
    const label = historyWords.settled({
      kept: text(kept),
      dropped: dropped.map(({ value, hash }) => {
        const made = makers.get(hash ?? '');
        return { value: text(value), by: made == null ? null : clean(who(made, settings, screen)) };
      }),
    });
    return [`  ${path}`, screen.say(label)];
  });
  return columns(
    rows,
    [
      { min: 4, priority: 2 },
      { min: 20, overflow: 'wrap' },
    ],
    screen.width,
  );
}
