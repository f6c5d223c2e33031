// A calendar in the words of one language, masked: what each entry says and when it alarms. Writes no iCalendar: see calendar.ts.
import type { Calendar, CalendarEvent, CalendarFact, CalendarTodo } from '../domain/calendar-entry.ts';
import { valueLabel } from '../domain/due-item.ts';
import { choiceLabel, nameOf } from '../domain/settings.ts';
import type { Label } from '../errors.ts';
import { calendarWords } from '../words/calendar.ts';
import { dueKinds, dueTitles, dueWhys } from '../words/due.ts';
import { plain } from '../words/lang.ts';
import { type DigestLook, digestText } from './digest-shown.ts';

interface ShownEntry {
  readonly uid: string;
  readonly summary: string;
  readonly description: string;
  readonly category: string;
  /** Milliseconds since 1970. */
  readonly created: number;
  readonly changed: number;
  readonly day: string;
  /** On so many days before its day it alarms. */
  readonly alarms: readonly number[];
}

/** Something to do. */
export interface ShownTodo extends ShownEntry {
  readonly priority: CalendarTodo['priority'];
  readonly state: CalendarTodo['state'];
  readonly finished: number | null;
}

/** A day that comes. */
export interface ShownEvent extends ShownEntry {
  readonly isYearly: boolean;
}

export interface ShownCalendar {
  readonly name: string;
  readonly zone: string;
  readonly todos: readonly ShownTodo[];
  readonly events: readonly ShownEvent[];
}

/** Returns what a calendar shows; `owner` is whose it is, null for everyone's. */
export function shownCalendar(
  { todos, events }: Calendar,
  owner: string | null,
  look: DigestLook,
): ShownCalendar {
  const { lang, settings } = look;
  const name = calendarWords.name({
    team: settings.name,
    owner: owner == null ? null : nameOf(settings, owner),
  });
  return {
    name: digestText(name[lang], look),
    zone: settings.timezone,
    todos: todos.map((todo) => shownTodo(todo, look)),
    events: events.map((event) => shownEvent(event, look)),
  };
}

/** What is important rings the day before as well, while there is time to do it. */
const importantAlarms: readonly number[] = [1, 0];

function shownTodo(todo: CalendarTodo, look: DigestLook): ShownTodo {
  const { kind, title, due, priority, state, finished, snoozed, result, id } = todo;
  const isOpen = state === 'open' || state === 'doing';
  // What one does oneself needs no word for it; a promise and a reply do.
  const named = kind === 'next' || kind === 'task' ? null : dueKinds[kind];
  return {
    ...entry(todo, { title: plain(title), kind: named, category: dueKinds[kind] }, look),
    description: lines(
      [
        ...about(todo),
        whyOf(todo, look),
        snoozed == null ? null : dueWhys.snoozed(snoozed),
        result == null ? null : calendarWords.result({ text: result }),
        isOpen ? calendarWords.command({ command: commandOf(kind, id) }) : null,
      ],
      todo,
      look,
    ),
    day: due,
    priority,
    state,
    finished,
    alarms: isOpen && priority === 'high' ? importantAlarms : [],
  };
}

function shownEvent(event: CalendarEvent, look: DigestLook): ShownEvent {
  const { kind, what, title, customer, lunar, day, isYearly, remind, id } = event;
  const { milestone_kinds: kinds } = look.settings;
  const label =
    kind === 'milestone'
      ? dueTitles.milestone({ label: choiceLabel(kinds, what), lunar })
      : dueTitles.renewal({ kind: valueLabel('order', 'kind', what), no: title === '' ? null : title });
  const named = customer?.id ?? '';
  const command =
    kind === 'milestone' ? `tend milestone ack ${named} ${id}` : `tend order add ${named} --kind renewal`;
  return {
    ...entry(event, { title: label, kind: null, category: dueKinds[kind] }, look),
    description: lines([...about(event), calendarWords.command({ command })], event, look),
    day,
    isYearly,
    alarms: [...new Set(remind)].toSorted((a, b) => b - a),
  };
}

function entry(
  { uid, customer, created, changed }: CalendarFact,
  { title, kind, category }: { title: Label; kind: Label | null; category: Label },
  look: DigestLook,
) {
  const summary = calendarWords.title({ customer: customer?.name ?? null, title, kind });
  return {
    uid,
    summary: digestText(summary[look.lang], look),
    category: digestText(category[look.lang], look),
    created,
    changed,
  };
}

function about({ customer }: CalendarFact): (Label | null)[] {
  return [customer && calendarWords.customer({ name: customer.name, no: customer.no ?? null })];
}

function whyOf(
  { kind, agreed: due, on, method, createdBy, state }: CalendarTodo,
  { settings }: DigestLook,
): Label {
  switch (kind) {
    case 'next':
      return dueWhys.next({ due, on, method: method == null ? null : choiceLabel(settings.methods, method) });
    case 'promise':
      return dueWhys.promise({ due, on });
    case 'waiting':
      return dueWhys.waiting({ expected: due, on });
    case 'opportunity':
      return dueWhys.opportunity({ expected: due, on });
    case 'task': {
      const by = createdBy == null ? null : nameOf(settings, createdBy);
      return dueWhys.task({ due, on, by, isBegun: state === 'doing' });
    }
  }
}

function commandOf(kind: CalendarTodo['kind'], id: string): string {
  if (kind === 'task') return `tend task done ${id}`;
  return kind === 'opportunity' ? `tend opp close ${id}` : `tend done ${id}`;
}

function lines(said: readonly (Label | null)[], { owner }: CalendarFact, look: DigestLook): string {
  const [first = null, ...rest] = said;
  const name = nameOf(look.settings, owner);
  return [first, calendarWords.owner({ name }), ...rest]
    .flatMap((label) => (label == null ? [] : [digestText(label[look.lang], look)]))
    .join('\n');
}
