// Every command, in the order of the help page. Holds how each is loaded, and loads none: a command costs only those who type it.
import type { Command } from '@commander-js/extra-typings';
import type { Context } from '../context.ts';
import type { CommandWords } from '../words/commands.ts';
import type { groupWords } from '../words/flags.ts';

export interface CommandEntry {
  readonly name: string;
  readonly group: keyof typeof groupWords;
  readonly isHidden?: boolean;
  /** Loads the file of the command and returns what makes it. */
  readonly load: () => Promise<(ctx: Context) => Command>;
  /** Loads its words only, for the list of commands. */
  readonly words: () => Promise<CommandWords>;
}

/** What `tend` alone does. */
export const defaultCommand = 'due';

const wordsOf =
  <K extends string>(load: () => Promise<Readonly<Record<K, CommandWords>>>) =>
  (name: K) =>
  async () =>
    (await load())[name];

// A new file of words adds a line.
const everyday = wordsOf(async () => (await import('../words/commands.ts')).commandWords);
const look = wordsOf(async () => (await import('../words/commands-look.ts')).lookCommandWords);
const change = wordsOf(async () => (await import('../words/commands-change.ts')).changeWords);
const nouns = wordsOf(async () => (await import('../words/commands-nouns.ts')).nounCommandWords);
const service = wordsOf(async () => (await import('../words/commands-service.ts')).serviceCommandWords);
const past = wordsOf(async () => (await import('../words/commands-past.ts')).pastCommands);
const reviews = wordsOf(async () => (await import('../words/commands-review.ts')).reviewCommandWords);
const shared = wordsOf(async () => (await import('../words/commands-sync.ts')).syncCommands);
const packing = wordsOf(async () => (await import('../words/commands-pack.ts')).packCommands);
const morning = wordsOf(async () => (await import('../words/commands-digest.ts')).digestCommands);
const exporting = wordsOf(async () => (await import('../words/commands-export.ts')).exportCommands);
const house = wordsOf(async () => (await import('../words/commands-house.ts')).houseCommands);

const entry = (
  name: string,
  group: CommandEntry['group'],
  load: () => Promise<(ctx: Context) => unknown>,
  words: CommandEntry['words'],
): CommandEntry => ({ name, group, load: load as CommandEntry['load'], words });

export const commandList: readonly CommandEntry[] = [
  entry('due', 'daily', async () => (await import('./due.ts')).due, everyday('due')),
  entry('log', 'daily', async () => (await import('./log.ts')).log, everyday('log')),
  entry('done', 'daily', async () => (await import('./done.ts')).done, everyday('done')),
  entry('snooze', 'daily', async () => (await import('./snooze.ts')).snooze, everyday('snooze')),
  entry('add', 'customers', async () => (await import('./add.ts')).add, everyday('add')),
  entry('move', 'customers', async () => (await import('./move.ts')).move, everyday('move')),
  entry('opp', 'customers', async () => (await import('./opp.ts')).opp, nouns('opp')),
  entry('order', 'customers', async () => (await import('./order.ts')).order, nouns('order')),
  entry('task', 'customers', async () => (await import('./task.ts')).task, nouns('task')),
  entry('case', 'customers', async () => (await import('./case.ts')).caseGroup, service('caseGroup')),
  entry('survey', 'customers', async () => (await import('./survey.ts')).survey, service('survey')),
  entry(
    'milestone',
    'customers',
    async () => (await import('./milestone.ts')).milestone,
    service('milestone'),
  ),
  entry('list', 'look', async () => (await import('./list.ts')).list, look('list')),
  entry('find', 'look', async () => (await import('./find.ts')).find, look('find')),
  entry('show', 'look', async () => (await import('./show.ts')).show, look('show')),
  entry('context', 'look', async () => (await import('./context.ts')).context, look('context')),
  entry('history', 'look', historian, past('history')),
  entry('review', 'look', async () => (await import('./review.ts')).review, reviews('review')),
  entry('report', 'look', async () => (await import('./report.ts')).report, reviews('report')),
  entry('digest', 'look', async () => (await import('./digest.ts')).digest, morning('digest')),
  entry('export', 'look', async () => (await import('./export.ts')).exportCommand, exporting('export')),
  entry('set', 'change', async () => (await import('./set.ts')).set, change('set')),
  entry('edit', 'change', async () => (await import('./edit.ts')).edit, change('edit')),
  entry('rename', 'change', async () => (await import('./rename.ts')).rename, change('rename')),
  entry('verify', 'change', async () => (await import('./verify.ts')).verify, change('verify')),
  entry('archive', 'change', async () => (await import('./archive.ts')).archive, change('archive')),
  entry('restore', 'change', async () => (await import('./restore.ts')).restore, change('restore')),
  entry('undo', 'change', undoer, past('undo')),
  entry('sync', 'house', async () => (await import('./sync.ts')).sync, shared('sync')),
  entry('resolve', 'house', async () => (await import('./resolve.ts')).resolve, shared('resolve')),
  entry('init', 'house', async () => (await import('./init.ts')).init, everyday('init')),
  entry('team', 'house', async () => (await import('./team.ts')).team, change('team')),
  entry('config', 'house', async () => (await import('./config.ts')).config, change('config')),
  entry('check', 'house', async () => (await import('./check.ts')).check, house('check')),
  entry('doctor', 'house', async () => (await import('./doctor.ts')).doctor, house('doctor')),
  entry('git', 'house', async () => (await import('./git.ts')).git, past('git')),
  entry('pack', 'house', async () => (await import('./pack.ts')).pack, packing('pack')),
  entry('unpack', 'house', async () => (await import('./unpack.ts')).unpack, packing('unpack')),
  entry('schema', 'house', async () => (await import('./schema.ts')).schema, house('schema')),
  entry('completion', 'house', async () => (await import('./completion.ts')).completion, house('completion')),
  entry('help', 'house', async () => (await import('./help.ts')).help, house('help')),
  { ...entry('__complete', 'house', completer, house('complete')), isHidden: true },
  { ...entry('merge-file', 'house', merger, house('mergeFile')), isHidden: true },
];

async function merger() {
  return (await import('./merge-file.ts')).mergeFileCommand;
}

async function completer() {
  const { complete } = await import('./complete.ts');
  return (ctx: Context): unknown => complete(ctx, () => commandList);
}

async function historian() {
  const { history } = await import('./history.ts');
  return (ctx: Context): unknown => history(ctx, () => commandList.map(({ name }) => name));
}

async function undoer() {
  const { undo } = await import('./undo.ts');
  return (ctx: Context): unknown => undo(ctx, () => commandList.map(({ name }) => name));
}
