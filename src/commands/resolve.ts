// `tend resolve`: which side is taken where both changed the same field. The next sync uses it; nothing is merged here.
import type { Context } from '../context.ts';
import { fieldAt, parseField } from '../domain/field.ts';
import { UserError, accept } from '../errors.ts';
import type { Option } from '../host.ts';
import { type Choice, readChoices, writeChoices } from '../git/conflict.ts';
import { openRepository } from '../git/repository.ts';
import { withLock } from '../store/lock.ts';
import { ownerOf } from '../store/process-identity.ts';
import { openFolder } from '../store/indexed.ts';
import { chosenText, conflictItem, labelOf, showConflict, valueText } from '../view/conflict.ts';
import { toJson } from '../view/format.ts';
import { clean } from '../view/text.ts';
import { syncCommands } from '../words/commands-sync.ts';
import { flagWords } from '../words/flags.ts';
import { conflictWords, resolveProblems } from '../words/resolve.ts';
import { command } from './command.ts';
import { interruptible } from './form.ts';
import { type NamedConflict, conflictsNow, namedConflicts } from './open-conflicts.ts';

interface Flags {
  readonly ours?: boolean;
  readonly theirs?: boolean;
  readonly value?: string;
}

/** Returns the command. */
export function resolve(ctx: Context) {
  return command('resolve', syncCommands.resolve, ctx)
    .argument('[ref]')
    .argument('[field]')
    .option('--ours', ctx.say(flagWords.ours))
    .option('--theirs', ctx.say(flagWords.theirs))
    .option('--value <value>', ctx.say(flagWords.otherValue))
    .action(async (reference, field, flags: Flags) => {
      const repository = openRepository(ctx.host, ctx.root);
      const conflicts = conflictsNow(repository);
      const named =
        conflicts.length === 0
          ? []
          : namedConflicts(repository, conflicts, await openFolder(ctx.root, ctx.host.cache));
      const chosen = [flags.ours, flags.theirs, flags.value].filter((flag) => flag != null);
      if (reference == null || chosen.length === 0)
        return browse(named, reference ?? null, chosen.length, ctx);
      if (chosen.length > 1) throw new UserError(resolveProblems.one_choice({}));
      const one = meant(named, reference, field ?? null);
      await keep([[one, await choiceFrom(one, flags, ctx)]], named, ctx);
    });
}

// Without a choice: one after the other at a terminal, else what there is to choose.
async function browse(
  named: readonly NamedConflict[],
  reference: string | null,
  chosen: number,
  ctx: Context,
): Promise<void> {
  if (chosen > 0) throw new UserError(resolveProblems.one_choice({}));
  const wanted = reference == null ? named : withReference(named, reference);
  const left = wanted.filter(({ choice }) => choice == null);
  if (ctx.format === 'json') {
    const items = wanted.map((one) => conflictItem(one, ctx.settings, ctx));
    return ctx.print(toJson({ schemaVersion: 1, kind: 'conflicts', asOf: ctx.today, items }));
  }
  if (left.length > 0 && ctx.canAsk) return ask(left, named, ctx);
  for (const one of wanted) ctx.print(showConflict(one, ctx.settings, ctx));
  if (left.length > 0) throw new UserError(resolveProblems.open({ count: left.length }));
  ctx.print(ctx.say(wanted.length > 0 ? conflictWords.left({ count: 0 }) : conflictWords.nothingOpen));
}

function withReference(named: readonly NamedConflict[], text: string): readonly NamedConflict[] {
  const wanted = text.trim().toLowerCase();
  const found = named.filter(
    ({ reference, id, file, name }) =>
      reference.toLowerCase() === wanted ||
      file === text ||
      (id != null && wanted.length >= 4 && id.startsWith(wanted)) ||
      (wanted.length >= 2 && name.toLowerCase().includes(wanted)),
  );
  if (found.length === 0) throw new UserError(resolveProblems.none({ text }));
  return found;
}

function meant(named: readonly NamedConflict[], reference: string, field: string | null): NamedConflict {
  const found = withReference(named, reference);
  const [only] = found;
  if (field == null && found.length === 1 && only) return only;
  const known = found.map((one) => `${one.reference} ${one.field}`);
  const wanted = field ?? '';
  const fields = found.filter(
    (one) =>
      one.field === wanted ||
      one.conflict.path.join('.') === wanted ||
      String(one.conflict.path.at(-1)) === wanted,
  );
  const [match] = fields;
  if (fields.length === 1 && match) return match;
  throw new UserError(resolveProblems.which({ text: `${reference} ${wanted}`.trim(), known }));
}

async function choiceFrom(one: NamedConflict, { ours, value }: Flags, ctx: Context): Promise<Choice> {
  if (value == null) return ours === true ? 'ours' : 'theirs';
  const { type, about, conflict, field } = one;
  const known =
    type == null || type === 'settings' ? null : fieldAt(type, conflict.path.join('.'), ctx.settings);
  if (about !== 'field' || conflict.together.length > 0 || known == null)
    throw new UserError(resolveProblems.no_value({ field }));
  return { value: accept(parseField(known, value, await ctx.reading())) };
}

async function ask(
  left: readonly NamedConflict[],
  named: readonly NamedConflict[],
  ctx: Context,
): Promise<void> {
  const prompter = await ctx.prompter();
  const choices: [NamedConflict, Choice][] = [];
  await interruptible(async () => {
    for (const one of left) {
      ctx.note(showConflict({ ...one, commands: [] }, ctx.settings, ctx));
      const text = (side: 'ours' | 'theirs'): string =>
        ctx.say(conflictWords.option({ side, value: valueText(one, side, ctx.settings, ctx) }));
      const options: Option<'ours' | 'theirs' | 'other' | null>[] = [
        { value: 'ours', name: text('ours') },
        { value: 'theirs', name: text('theirs') },
        ...(takesValue(one, ctx) ? [{ value: 'other' as const, name: ctx.say(conflictWords.another) }] : []),
        { value: null, name: ctx.say(conflictWords.later) },
      ];
      const label = one.about === 'field' ? ctx.say(labelOf(one, ctx.settings)) : one.name;
      const picked = await prompter.select({ message: clean(label), options });
      if (picked == null) continue;
      const value = picked === 'other' ? { value: await prompter.input({ message: clean(label) }) } : {};
      choices.push([one, await choiceFrom(one, { ours: picked === 'ours', ...value }, ctx)]);
    }
  });
  if (choices.length > 0) await keep(choices, named, ctx);
}

function takesValue({ type, about, conflict }: NamedConflict, ctx: Context): boolean {
  const isKnown =
    type != null && type !== 'settings' && fieldAt(type, conflict.path.join('.'), ctx.settings) != null;
  return about === 'field' && conflict.together.length === 0 && isKnown;
}

async function keep(
  chosen: readonly (readonly [NamedConflict, Choice])[],
  named: readonly NamedConflict[],
  ctx: Context,
): Promise<void> {
  const { host, root, settings } = ctx;
  const open = new Set(named.map(({ key }) => key));
  const all = await withLock(
    root,
    ownerOf(host.pid, host.hostName),
    () => {
      // Choices about values that are gone go, too.
      const choices = new Map([...readChoices(root)].filter(([key]) => open.has(key)));
      for (const [{ key }, choice] of chosen) choices.set(key, choice);
      if (ctx.options.dryRun !== true) writeChoices(root, choices);
      return choices;
    },
    { now: host.now },
  );
  for (const [one, choice] of chosen) {
    const { name, about } = one;
    if (about !== 'field') ctx.print(ctx.say(conflictWords.takenWhole({ name, isOurs: choice === 'ours' })));
    else
      ctx.print(
        ctx.say(
          conflictWords.taken({
            name,
            field: labelOf(one, settings),
            value: chosenText(one, choice, settings, ctx),
          }),
        ),
      );
  }
  ctx.print(ctx.say(conflictWords.left({ count: named.filter(({ key }) => !all.has(key)).length })));
}
