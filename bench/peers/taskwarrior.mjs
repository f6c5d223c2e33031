// Taskwarrior: a task per follow-up in its data files, the customer as project, the conversation as annotation.
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { hasLines, holds, isSilent, nameOf } from '../answers.mjs';
import { secondsOf } from './entries.mjs';

export const name = 'task';
export const versionOf = ['task', '--version'];

/** Writes the data and returns the rows. */
export function prepare({ entries, counts, customer, rareWord }, folder) {
  const config = path.join(folder, 'taskrc');
  const task = (...args) => ['task', `rc:${config}`, ...args];
  writeFileSync(
    config,
    `data.location=${folder}\nconfirmation=off\nverbose=nothing\nhooks=off\nnews.version=9.9.9\n`,
  );
  for (const [file, isOpen] of [
    ['pending.data', true],
    ['completed.data', false],
  ]) {
    writeFileSync(
      path.join(folder, file),
      entries
        .map(lineOf)
        .filter((_, place) => entries[place].isOpen === isOpen)
        .join(''),
    );
  }
  return {
    due: { argvOf: () => task('limit:50', 'overdue'), isRight: hasLines(Math.min(50, counts.open)) },
    list: { argvOf: () => task('projects'), isRight: hasLines(2) },
    show: { argvOf: () => task(`project.is:${customer.name}`, 'all'), isRight: hasLines(counts.shown) },
    find: { argvOf: () => task(`/${rareWord}/`, 'all'), isRight: holds(rareWord) },
    add: {
      argvOf: (run) => task('add', `project:${nameOf(run)}`, 'due:2024-06-01', nameOf(run)),
      isRight: isSilent,
    },
  };
}

function lineOf({ customer, at, title, text, due, isOpen }, place) {
  const entry = secondsOf(at);
  const facts = {
    [`annotation_${entry}`]: text,
    description: title,
    ...(due == null ? {} : { due: secondsOf(due) }),
    ...(isOpen ? {} : { end: entry }),
    entry,
    modified: entry,
    project: customer,
    status: isOpen ? 'pending' : 'completed',
    uuid: `00000000-0000-4000-8000-${String(place).padStart(12, '0')}`,
  };
  return `[${Object.entries(facts)
    .map(([key, value]) => `${key}:${quoted(String(value))}`)
    .join(' ')}]\n`;
}

function quoted(text) {
  return JSON.stringify(text)
    .replaceAll('[', '&open;')
    .replaceAll(']', '&close;')
    .replaceAll('/', String.raw`\/`);
}
