// Changes one task on a fresh reading, whatever the change is. Decides nothing about it.
import type { Context } from '../../context.ts';
import type { NewFile } from '../../domain/record.ts';
import type { Task } from '../../schema/generated/types.ts';
import { subjectOf } from '../subject.ts';

/** Writes the task that `change` returns, with the files that come with it, and returns it as it is now. */
export async function changeTask(
  ctx: Context,
  verb: string,
  task: Task,
  change: (task: Task) => Task,
  files: readonly NewFile[] = [],
): Promise<Task> {
  let after = task;
  await ctx.change(
    (written) => subjectOf(verb, written),
    ({ book }) => {
      const before = book.tasks.find(({ id }) => id === task.id) ?? task;
      after = change(before);
      return [{ type: 'task', before, after, ...(files.length > 0 ? { files } : {}) }];
    },
  );
  return after;
}
