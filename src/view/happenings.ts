// Conversations, moves and orders as lines of a page: when, how, who, and what was said.
import { formatAmount } from '../domain/amount.ts';
import type { Book } from '../domain/book.ts';
import { choicesOf, fieldAt } from '../domain/field.ts';
import { maskText } from '../domain/mask.ts';
import type { RecordType } from '../domain/record.ts';
import { scoreOf, scoreText } from '../domain/satisfaction.ts';
import { type TeamSettings, choiceLabel, nameOf, standingLabel } from '../domain/settings.ts';
import type { Happening } from '../domain/timeline.ts';
import type { Followup, Order, Survey } from '../schema/generated/types.ts';
import type { Label } from '../errors.ts';
import { plain } from '../words/lang.ts';
import { timelineWords, typeLabel } from '../words/look.ts';
import type { Cell, ColumnSpec } from './columns.ts';
import type { Section } from './page.ts';
import { factsOf } from './facts-of.ts';
import { scoresText } from './measures.ts';
import type { Screen } from './screen.ts';

// What was said is what gives way: it wraps, and stands whole however narrow the screen is.
const spec: readonly ColumnSpec[] = [
  { priority: 9 },
  { min: 4, priority: 7 },
  { min: 4, priority: 6 },
  { min: 8, priority: 1, overflow: 'wrap' },
];

/** Columns from which there is room for the numbers of the records. */
const wide = 100;

/** Returns happenings as rows of a section: day, number where there is room, how, who, what. */
export function happeningRows(
  happenings: readonly Happening[],
  book: Book,
  screen: Screen,
): Pick<Section, 'rows' | 'spec'> {
  const rows = happenings.map((happening) => rowOf(happening, book, screen));
  if (screen.width < wide) return { rows, spec };
  const numbered = rows.map((row, place) => {
    const record = happenings[place]?.record;
    return row.toSpliced(1, 0, { text: record?.no ?? record?.id ?? '', style: screen.theme.quiet });
  });
  return { rows: numbered, spec: [{ priority: 9 }, { min: 8, priority: 8 }, ...spec.slice(1)] };
}

function rowOf(happening: Happening, book: Book, screen: Screen): Cell[] {
  const { settings } = book;
  const day = { text: happening.on, style: screen.theme.quiet };
  if (happening.type === 'followup') {
    const { record } = happening;
    const how = record.method == null ? timelineWords.move : choiceLabel(settings.methods, record.method);
    return [day, screen.say(how), nameOf(settings, record.by), talkText(record, book, screen)];
  }
  if (happening.type === 'order')
    return [
      day,
      screen.say(kindLabel('order', happening.record.kind, settings)),
      '',
      orderText(happening.record, book, screen),
    ];
  const label =
    happening.type === 'case'
      ? kindLabel('case', happening.record.kind, settings)
      : typeLabel(happening.type);
  return [day, screen.say(label), personOf(happening, settings), otherText(happening, book, screen)];
}

function kindLabel(type: RecordType, kind: string, settings: TeamSettings): Label {
  const field = fieldAt(type, 'kind', settings);
  return choiceLabel((field && choicesOf(field, settings)) ?? [], kind);
}

type Other = Exclude<Happening, { readonly type: 'followup' | 'order' }>;

function personOf({ type, record }: Other, settings: TeamSettings): string {
  if (type === 'case') return nameOf(settings, record.handler);
  return nameOf(settings, type === 'survey' ? record.by : record.owner);
}

function otherText(happening: Other, book: Book, screen: Screen): string {
  const { type, record } = happening;
  if (type === 'survey') return surveyText(record, book, screen);
  const shown = (path: string): string =>
    factsOf(type, record, book, screen, (field) => field.path === path)
      .map(({ text }) => text)
      .join(', ');
  const paths = {
    opportunity: ['title', 'stage', 'amount'],
    task: ['title', 'state', 'due'],
    case: ['content', 'state', 'result'],
  };
  return paths[type]
    .map(shown)
    .filter((text) => text !== '')
    .join(' · ');
}

function surveyText(record: Survey, { settings }: Book, screen: Screen): string {
  const { comment } = record;
  const scores = `${scoreText(scoreOf(record) ?? 0)} (${scoresText(record, { ...screen, settings })})`;
  if (comment == null) return scores;
  return `${scores}\n${screen.options.reveal ? comment : maskText(comment)}`;
}

/** Returns what was said and what it changed, one line for each; phones that slipped into the text are hidden. */
export function talkText(
  { topic, summary, feedback, need_change: change, move, notes }: Followup,
  book: Book,
  screen: Screen,
): string {
  const { settings } = book;
  const { say, options } = screen;
  const labelled = (path: string, text: string): string => {
    const label = fieldAt('followup', path, settings)?.label ?? plain(path);
    return say(timelineWords.labelled(label, text));
  };
  const said =
    topic != null && summary != null
      ? say(timelineWords.labelled(plain(topic), summary))
      : (topic ?? summary ?? '');
  const lines = [
    said,
    ...(feedback == null ? [] : [labelled('feedback', feedback)]),
    ...(change == null ? [] : [labelled('need_change', change)]),
    ...(move == null ? [] : [moveText(move, book, screen)]),
    ...(notes == null ? [] : [notes]),
  ];
  const text = lines
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n');
  return options.reveal ? text : maskText(text);
}

/** Returns what a move changed, in the labels of the team. */
export function moveText(
  { from, to, reason }: NonNullable<Followup['move']>,
  { settings }: Book,
  { say }: Screen,
): string {
  return say(
    timelineWords.moved({
      from: from == null ? null : standingLabel(settings, from),
      to: standingLabel(settings, to),
      reason: reason ?? null,
    }),
  );
}

function orderText(order: Order, { settings }: Book, { say, lang }: Screen): string {
  const {
    no,
    id,
    contract_no: contract,
    amount,
    currency = settings.currency,
    start_on: from,
    end_on: to,
    items = [],
  } = order;
  const lines = [
    say(
      timelineWords.order({
        no: contract ?? no ?? id,
        amount: formatAmount(amount, lang),
        currency,
        from: from ?? null,
        to: to ?? null,
      }),
    ),
    items.map(({ product }) => product).join(lang === 'zh' ? '、' : ', '),
  ];
  return lines.filter((line) => line !== '').join('\n');
}
