// A calendar as iCalendar (RFC 5545), for programs that subscribe to it; the only home of ical.js, loaded when one is
// written. Reads no clock: the same entries are the same bytes.
import ICAL from 'ical.js';
import type { ShownCalendar, ShownEvent, ShownTodo } from './calendar-shown.ts';

/** One property as RFC 7265 has it: name, parameters, type, values. */
type Property = readonly [string, Readonly<Record<string, string>>, string, ...(string | number | object)[]];
type Component = readonly [string, readonly Property[], readonly Component[]];

// The library does not count the blank that begins a folded line among the 75 octets of RFC 5545, 3.1.
ICAL.foldLength = 74;

/** Alarms ring at nine, not at midnight when the day begins. */
const alarmHour = 9;

/** Returns the calendar as text with CRLF. */
export function calendarText(calendar: ShownCalendar): string {
  const { name, zone, todos, events } = calendar;
  const entries = [...todos.map(todoComponent), ...events.map(eventComponent)];
  const properties: Property[] = [
    ['version', {}, 'text', '2.0'],
    ['prodid', {}, 'text', '-//tend//tend//EN'],
    ['calscale', {}, 'text', 'GREGORIAN'],
    // Known to most programs, and older than the name of RFC 7986; the library knows no type for it.
    ['x-wr-calname', {}, 'unknown', name.replace(/[\\;,]/g, String.raw`\$&`)],
    ['x-wr-timezone', {}, 'unknown', zone],
    ['refresh-interval', {}, 'duration', 'PT1H'],
    ['x-published-ttl', {}, 'unknown', 'PT1H'],
  ];
  const root: Component = ['vcalendar', properties, entries.length > 0 ? entries : [zoneComponent]];
  return ICAL.stringify(root as unknown as unknown[]).replace(/(?:\r\n)*$/, '\r\n');
}

// A calendar without any component is none: RFC 5545, 3.6. Whoever subscribed shall not get an error when all is done.
const zoneComponent: Component = [
  'vtimezone',
  [['tzid', {}, 'text', 'UTC']],
  [
    [
      'standard',
      [
        ['dtstart', {}, 'date-time', '1970-01-01T00:00:00'],
        ['tzoffsetfrom', {}, 'utc-offset', '+00:00'],
        ['tzoffsetto', {}, 'utc-offset', '+00:00'],
      ],
      [],
    ],
  ],
];

/** High, medium and low of RFC 5545, 3.8.1.9. */
const priorities = { high: 1, medium: 5, low: 9 } as const;

const statuses = {
  open: 'NEEDS-ACTION',
  doing: 'IN-PROCESS',
  done: 'COMPLETED',
  cancelled: 'CANCELLED',
} as const;

function todoComponent(todo: ShownTodo): Component {
  const { day, priority, state, finished, alarms, summary } = todo;
  const isDone = state === 'done';
  return [
    'vtodo',
    [
      ...shared(todo),
      ['due', {}, 'date', day],
      ['priority', {}, 'integer', priorities[priority]],
      ['status', {}, 'text', statuses[state]],
      ...(isDone && finished != null ? ([['completed', {}, 'date-time', utc(finished)]] as Property[]) : []),
      ...(isDone ? ([['percent-complete', {}, 'integer', 100]] as Property[]) : []),
    ],
    // Without a start, an alarm is told from the end: 3.8.6.3.
    alarms.map((ahead) => alarm(ahead, summary, { related: 'END' })),
  ];
}

function eventComponent(event: ShownEvent): Component {
  const { day, isYearly, alarms, summary } = event;
  return [
    'vevent',
    [
      ...shared(event),
      ['dtstart', {}, 'date', day],
      ...(isYearly ? ([['rrule', {}, 'recur', { freq: 'YEARLY' }]] as Property[]) : []),
      // A birthday keeps nobody from an appointment.
      ['transp', {}, 'text', 'TRANSPARENT'],
    ],
    alarms.map((ahead) => alarm(ahead, summary, {})),
  ];
}

function shared({
  uid,
  created,
  changed,
  summary,
  description,
  category,
}: ShownTodo | ShownEvent): Property[] {
  return [
    ['uid', {}, 'text', uid],
    ['dtstamp', {}, 'date-time', utc(changed)],
    ['created', {}, 'date-time', utc(created)],
    ['last-modified', {}, 'date-time', utc(changed)],
    ['summary', {}, 'text', summary],
    ['description', {}, 'text', description],
    ['categories', {}, 'text', category],
  ];
}

function alarm(ahead: number, summary: string, parameters: Readonly<Record<string, string>>): Component {
  return [
    'valarm',
    [
      ['action', {}, 'text', 'DISPLAY'],
      ['description', {}, 'text', summary],
      ['trigger', parameters, 'duration', trigger(ahead)],
    ],
    [],
  ];
}

// Hours from the beginning of the day: 30 days ahead at nine is 29 days and 15 hours before it.
function trigger(ahead: number): string {
  if (ahead === 0) return `PT${alarmHour}H`;
  const days = ahead - 1;
  return `-P${days === 0 ? '' : `${days}D`}T${24 - alarmHour}H`;
}

function utc(ms: number): string {
  return `${new Date(ms).toISOString().slice(0, 19)}Z`;
}
