// Every command, in the order of the help page.
import type { Command } from '@commander-js/extra-typings';
import type { Context } from '../context.ts';
import type { groupWords } from '../words/flags.ts';
import { add } from './add.ts';
import { done } from './done.ts';
import { due } from './due.ts';
import { init } from './init.ts';
import { log } from './log.ts';
import { move } from './move.ts';
import { snooze } from './snooze.ts';

export interface CommandEntry {
  readonly name: string;
  readonly group: keyof typeof groupWords;
  readonly isHidden?: boolean;
  readonly build: (ctx: Context) => Command;
}

/** What `tend` alone does. */
export const defaultCommand = 'due';

const entry = (name: string, group: CommandEntry['group'], build: (ctx: Context) => unknown): CommandEntry => ({
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
  entry('init', 'house', init),
];
