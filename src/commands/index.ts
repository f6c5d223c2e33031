// Every command, in the order of the help page.
import type { Command } from '@commander-js/extra-typings';
import type { Context } from '../context.ts';
import type { groupWords } from '../words/flags.ts';
import { add } from './add.ts';
import { archive } from './archive.ts';
import { caseGroup } from './case.ts';
import { check } from './check.ts';
import { config } from './config.ts';
import { doctor } from './doctor.ts';
import { complete } from './complete.ts';
import { completion } from './completion.ts';
import { context } from './context.ts';
import { done } from './done.ts';
import { due } from './due.ts';
import { edit } from './edit.ts';
import { find } from './find.ts';
import { help } from './help.ts';
import { init } from './init.ts';
import { list } from './list.ts';
import { log } from './log.ts';
import { milestone } from './milestone.ts';
import { move } from './move.ts';
import { opp } from './opp.ts';
import { order } from './order.ts';
import { report } from './report.ts';
import { rename } from './rename.ts';
import { restore } from './restore.ts';
import { set } from './set.ts';
import { schema } from './schema.ts';
import { show } from './show.ts';
import { snooze } from './snooze.ts';
import { survey } from './survey.ts';
import { task } from './task.ts';
import { team } from './team.ts';
import { verify } from './verify.ts';

export interface CommandEntry {
  readonly name: string;
  readonly group: keyof typeof groupWords;
  readonly isHidden?: boolean;
  readonly build: (ctx: Context) => Command;
}

/** What `tend` alone does. */
export const defaultCommand = 'due';

const entry = (
  name: string,
  group: CommandEntry['group'],
  build: (ctx: Context) => unknown,
): CommandEntry => ({
  name,
  group,
  build: build as CommandEntry['build'],
});

export const commandList: readonly CommandEntry[] = [
  entry('due', 'daily', due),
  entry('log', 'daily', log),
  entry('done', 'daily', done),
  entry('snooze', 'daily', snooze),
  entry('add', 'customers', add),
  entry('move', 'customers', move),
  entry('opp', 'customers', opp),
  entry('order', 'customers', order),
  entry('task', 'customers', task),
  entry('case', 'customers', caseGroup),
  entry('survey', 'customers', survey),
  entry('milestone', 'customers', milestone),
  entry('list', 'look', list),
  entry('find', 'look', find),
  entry('show', 'look', show),
  entry('context', 'look', context),
  entry('report', 'look', report),
  entry('set', 'change', set),
  entry('edit', 'change', edit),
  entry('rename', 'change', rename),
  entry('verify', 'change', verify),
  entry('archive', 'change', archive),
  entry('restore', 'change', restore),
  entry('init', 'house', init),
  entry('team', 'house', team),
  entry('config', 'house', config),
  entry('check', 'house', check),
  entry('doctor', 'house', doctor),
  entry('schema', 'house', schema),
  entry('completion', 'house', completion),
  entry('help', 'house', help),
  { ...entry('__complete', 'house', (ctx) => complete(ctx, () => commandList)), isHidden: true },
];
