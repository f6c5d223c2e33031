// Tasks that are not done yet, with or without a customer.
import type { Task } from '../schema/generated/types.ts';
import { dueWhys } from '../words/due.ts';
import { plain } from '../words/lang.ts';
import { dayOf } from './day.ts';
import { type FoundItem, type Scope, item } from './due-item.ts';
import { nameOf } from './settings.ts';

/** Returns the tasks that were open on the day of the scope. */
export function taskItems(scope: Scope, tasks: readonly Task[]): FoundItem[] {
  const { settings } = scope.book;
  return tasks
    .filter((task) => isOpen(task, scope))
    .flatMap(({ id, title, owner, due, priority, snoozed, state, created_by: by, recorded }) => {
      const on = dayOf(recorded.at, settings.timezone);
      const words = () => {
        const giver = by === owner ? null : nameOf(settings, by);
        const why = dueWhys.task({ due, on, by: giver, isBegun: state === 'doing' });
        return { title: plain(title), why, command: `tend task done ${id}` };
      };
      return item(scope, { kind: 'task', id, owner, due, priority, snoozed, since: on, words });
    });
}

function isOpen({ state, done, recorded }: Task, { today, book }: Scope): boolean {
  const { timezone } = book.settings;
  if (dayOf(recorded.at, timezone) > today) return false;
  if (state === 'done' && done) return dayOf(done.at, timezone) > today;
  return state === 'todo' || state === 'doing';
}
