// `tend task`: work that someone was given; alone it lists what is open.
import type { Context } from '../context.ts';
import { nounCommandWords } from '../words/commands-nouns.ts';
import { nounGroup } from './noun.ts';
import { taskAdd } from './task/add.ts';
import { taskAttach } from './task/attach.ts';
import { taskComment } from './task/comment.ts';
import { taskReview } from './task/review.ts';
import { taskCancel, taskDone, taskStart } from './task/state.ts';

/** Returns the command. */
export function task(ctx: Context) {
  return nounGroup(ctx, { name: 'task', type: 'task', words: nounCommandWords.task, query: 'open:yes' }, [
    taskAdd(ctx),
    taskStart(ctx),
    taskDone(ctx),
    taskCancel(ctx),
    taskComment(ctx),
    taskAttach(ctx),
    taskReview(ctx),
  ]);
}
