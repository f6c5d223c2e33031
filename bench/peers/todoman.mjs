// todoman: an iCalendar file per follow-up in one list. It searches titles only, so that the conversation stands in the title too.
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { hasLines, isSilent, nameOf } from '../answers.mjs';

export const name = 'todoman';
export const versionOf = ['todoman', '--version'];

/** Writes the data and returns the rows. */
export function prepare({ entries, counts, customer, rareWord }, folder) {
  const config = path.join(folder, 'config.py');
  const list = path.join(folder, 'lists/team');
  const todoman = (...args) => ['todoman', '--config', config, ...args];
  mkdirSync(list, { recursive: true });
  for (const entry of entries) writeFileSync(path.join(list, `${entry.id}.ics`), calendarOf(entry));
  writeFileSync(config, settingsOf(folder));
  return {
    due: { argvOf: () => todoman('list', '--sort', 'due', '--due', '0'), isRight: hasLines(counts.open) },
    show: {
      argvOf: () => todoman('list', '--status', 'ANY', '--category', customer.name),
      isRight: hasLines(counts.shown),
    },
    find: {
      argvOf: () => todoman('list', '--status', 'ANY', '--grep', rareWord),
      isRight: hasLines(counts.found),
    },
    add: {
      argvOf: (run) => todoman('new', '--list', 'team', '--due', '2024-06-01', nameOf(run)),
      isRight: isSilent,
    },
  };
}

function settingsOf(folder) {
  const settings = {
    path: path.join(folder, 'lists/*'),
    cache_path: path.join(folder, 'cache.sqlite3'),
    date_format: '%Y-%m-%d',
    time_format: '%H:%M',
    default_list: 'team',
  };
  return Object.entries(settings)
    .map(([key, value]) => `${key} = ${JSON.stringify(value)}\n`)
    .join('');
}

function calendarOf({ id, customer, at, title, text, due, isOpen }) {
  const entry = `${at.slice(0, 10).replaceAll('-', '')}T000000Z`;
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:bench',
    'BEGIN:VTODO',
    `UID:${id}`,
    `DTSTAMP:${entry}`,
    `CREATED:${entry}`,
    `CATEGORIES:${escaped(customer)}`,
    `SUMMARY:${escaped(`${title}: ${text}`)}`,
    ...(due == null ? [] : [`DUE;VALUE=DATE:${due.replaceAll('-', '')}`]),
    ...(isOpen
      ? ['STATUS:NEEDS-ACTION']
      : ['STATUS:COMPLETED', `COMPLETED:${entry}`, 'PERCENT-COMPLETE:100']),
    'END:VTODO',
    'END:VCALENDAR',
  ];
  return `${lines.join('\r\n')}\r\n`;
}

function escaped(text) {
  return text.replaceAll(/[\\,;]/g, String.raw`\$&`).replaceAll('\n', ' ');
}
