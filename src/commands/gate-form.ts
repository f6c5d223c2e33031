// The questions of a gate: only for what is missing, and one confirmation. Whether the move is allowed was judged before.
import type { Context } from '../context.ts';
import { type Field, fieldAt, withValue } from '../domain/field.ts';
import type { MoveGiven } from '../domain/move.ts';
import { standingLabel } from '../domain/settings.ts';
import { UserError } from '../errors.ts';
import type { Customer } from '../schema/generated/types.ts';
import { clean } from '../view/text.ts';
import { gateWords } from '../words/log.ts';
import type { Missing } from '../words/move.ts';
import { usageProblems } from '../words/usage.ts';
import { interruptible } from './form.ts';
import type { Wish } from './gate.ts';
import { type Asking, askField, asking, enough, told } from './question.ts';

/** Asks for each missing field and returns the wish with the answers. */
export function askMissing(ctx: Context, wish: Wish, missing: readonly Missing[]): Promise<Wish> {
  return interruptible(async () => {
    const shared = await asking(ctx);
    if (!wish.isAsked)
      ctx.note(ctx.theme.quiet(ctx.say(gateWords.needs({ to: standingLabel(ctx.settings, wish.target) }))));
    let filled: Wish = { ...wish, isAsked: true };
    for (const { path } of missing) filled = await askOne(shared, filled, path);
    return filled;
  });
}

async function askOne(shared: Asking, wish: Wish, path: string): Promise<Wish> {
  const { ctx } = shared;
  const field = gateField(ctx, path);
  if (!field) throw new Error(`A gate names the unknown field ${path}`);
  const initial = path === 'contract.signed_on' ? wish.on : undefined;
  const answer = await askField(shared, { field, isRequired: true, initial });
  const value = answer === enough ? null : answer.value;
  const key = givenKey(path);
  if (key != null) return { ...wish, given: { ...wish.given, [key]: value } };
  return { ...wish, edits: (customer) => withValue(wish.edits(customer), field.path, value, ctx.newId) };
}

/** Returns the field that a path of a gate names: those of the contract lie in its order. */
function gateField({ settings }: Context, path: string): Field | null {
  const [head, ...rest] = path.split('.');
  return head === 'contract'
    ? fieldAt('order', rest.join('.'), settings)
    : fieldAt('customer', path, settings);
}

function givenKey(path: string): keyof MoveGiven | null {
  if (path === 'lost.reason') return 'reason';
  if (path === 'lost.note') return 'note';
  const [head, key] = path.split('.');
  return head === 'contract' ? (key as keyof MoveGiven) : null;
}

/** Shows the move with what was given for it, and ends the command where the answer is no. */
export function confirmMove(ctx: Context, customer: Customer, wish: Wish): Promise<void> {
  return interruptible(async () => {
    if (ctx.options.yes || ctx.options.dryRun) return;
    const { settings } = ctx;
    const { prompter } = await asking(ctx);
    const from = standingLabel(settings, customer.stage ?? customer.status);
    ctx.note(
      clean(ctx.say(gateWords.move({ name: customer.name, from, to: standingLabel(settings, wish.target) }))),
    );
    const given = toldGiven(ctx, wish);
    if (given !== '') ctx.note(`  ${clean(given)}`);
    if (!(await prompter.confirm({ message: ctx.say(gateWords.confirm), initial: true })))
      throw new UserError(usageProblems.declined({}));
  });
}

/** Returns what was given for a move, on one line. */
export function toldGiven(ctx: Context, { given, target }: Wish): string {
  const isLoss = standingIsLoss(ctx, target);
  return Object.entries(given)
    .flatMap(([key, value]) => {
      if (value == null) return [];
      const path = isLoss ? `lost.${key}` : `contract.${key}`;
      const field = gateField(ctx, path);
      return [field ? `${ctx.say(field.label)} ${told(ctx, field, value)}` : String(value)];
    })
    .join(' · ');
}

function standingIsLoss({ settings }: Context, target: string): boolean {
  return target === 'lost' || settings.stages.find(({ id }) => id === target)?.kind === 'lost';
}
