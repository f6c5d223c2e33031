// Tasks that are not done yet, with or without a customer.
import type { Task } from '../schema/generated/types.ts';
import { dueWhys } from '../words/due.ts';
import { plain } from '../words/lang.ts';
import { dayOf } from './day.ts';
import { type DueItem, type Scope, item } from './due-item.ts';
import { nameOf } from './settings.ts';

/** Returns the tasks that were open on the day of the scope. */
export function taskItems(scope: Scope, tasks: readonly Task[]): DueItem[] {
  const { settings } = scope.book;
  return tasks
    .filter((task) => isOpen(task, scope))
    .flatMap(({ id, title, owner, due, priority, snoozed, state, created_by: by, recorded }) => {
      const on = dayOf(recorded.at, settings.timezone);
      const giver = by === owner ? null : nameOf(settings, by);
      const why = dueWhys.task({ due, on, by: giver, isBegun: state === 'doing' });
      const command = `tend task done ${id}`;
      return item(scope, {
        kind: 'task',
        id,
        title: plain(title),
        owner,
        due,
        priority,
        snoozed,
        since: on,
        why,
        command,
      });
    });
}

function isOpen({ state, done, recorded }: Task, { today, book }: Scope): boolean {
  const { timezone } = book.settings;
  if (dayOf(recorded.at, timezone) > today) return false;
  if (state === 'done' && done) return dayOf(done.at, timezone) > today;
  return state === 'todo' || state === 'doing';
}
