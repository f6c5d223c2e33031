// The fields that a command keeps in step with others: they are not set by hand, and this says what to type instead.
import { reference } from '../domain/due.ts';
import type { RecordType } from '../domain/record.ts';
import { shellWord } from './shell-word.ts';

interface Wanted {
  /** The record that is set, or what is known of it. */
  readonly record: object;
  /** The value that was typed. */
  readonly text: string;
}

type Instead = (customer: string, text: string) => string;

const format: Instead = () => 'tend help format';
const move: Instead = (customer, text) => `tend move ${customer} ${text === '' ? 'STATUS' : shellWord(text)}`;
const archive: Instead = (customer) => `tend archive ${customer}`;
const verify: Instead = (customer) => `tend verify ${customer}`;
const done: Instead = () => 'tend done ACTION --result TEXT';
const taskDone: Instead = () => 'tend task start|done|cancel TASK';
const oppMove: Instead = (_customer, text) =>
  `tend opp move OPPORTUNITY ${text === '' ? 'STAGE' : shellWord(text)}`;
const oppClose: Instead = () => 'tend opp close OPPORTUNITY won|lost --reason REASON';
const snooze: Instead = () => 'tend snooze ACTION --until DATE --because REASON';

const always: Readonly<Record<string, Instead>> = {
  id: format,
  no: format,
  'recorded.by': format,
  'recorded.at': format,
};

const kept: Readonly<Partial<Record<RecordType, Readonly<Record<string, Instead>>>>> = {
  customer: {
    ...always,
    name: (customer, text) => `tend rename ${customer} ${text === '' ? 'NAME' : shellWord(text)}`,
    status: move,
    stage: move,
    'archived.on': archive,
    'archived.reason': archive,
    'verified.by': verify,
    'verified.at': verify,
  },
  followup: {
    ...always,
    customer: format,
    ...Object.fromEntries(['next[]', 'promises[]', 'waiting'].flatMap(settledBy)),
    ...Object.fromEntries(
      ['from', 'to', 'reason'].map((part) => [
        `move.${part}`,
        (): string => 'tend move CUSTOMER STATUS --followup REF',
      ]),
    ),
  },
  opportunity: {
    ...always,
    customer: format,
    stage: oppMove,
    'moves[].at': oppMove,
    'moves[].by': oppMove,
    'moves[].from': oppMove,
    'moves[].to': oppMove,
    'closed.on': oppClose,
    'closed.result': oppClose,
  },
  order: { ...always, customer: format },
  task: {
    ...always,
    customer: format,
    ...Object.fromEntries(['state', 'done.at', 'done.by', 'done.result'].map((part) => [part, taskDone])),
    ...Object.fromEntries(['until', 'reason'].map((part) => [`snoozed.${part}`, snooze])),
    ...Object.fromEntries(
      ['at', 'by', 'text'].map((part) => [`comments[].${part}`, (): string => 'tend task comment TASK TEXT']),
    ),
    ...Object.fromEntries(
      ['name', 'path', 'sha256'].map((part) => [
        `attachments[].${part}`,
        (): string => 'tend task attach TASK FILE',
      ]),
    ),
    ...Object.fromEntries(
      ['by', 'at', 'ok', 'note'].map((part) => [
        `review.${part}`,
        (): string => 'tend task review TASK --ok yes',
      ]),
    ),
  },
  case: { ...always, customer: format },
  survey: { ...always, customer: format },
};

function settledBy(list: string): [string, Instead][] {
  const finished = ['state', 'done.at', 'done.by', 'done.result'].map((part): [string, Instead] => [
    `${list}.${part}`,
    done,
  ]);
  return [
    ...finished,
    ...['until', 'reason'].map((part): [string, Instead] => [`${list}.snoozed.${part}`, snooze]),
  ];
}

/** Returns the command that changes the field, or null where it is set freely. */
export function keptBy(type: RecordType, path: string, { record, text }: Wanted): string | null {
  const instead = path.endsWith('[].id') ? format : (kept[type] ?? always)[path];
  if (!instead) return null;
  return instead(
    'name' in record && 'id' in record ? reference(record as { name: string; id: string }) : 'CUSTOMER',
    text,
  );
}
