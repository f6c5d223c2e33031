// The gate of a move as a command meets it: asks for what is missing, or refuses with the flags that give it.
import { type Label, type Parsed, UserError, accept } from '../errors.ts';
import type { Context } from '../context.ts';
import type { Book } from '../domain/book.ts';
import type { Day } from '../domain/day.ts';
import { reference } from '../domain/due.ts';
import { type Move, type MoveGiven, type MovePlan, planMove } from '../domain/move.ts';
import type { Change } from '../domain/record.ts';
import { type TeamSettings, stageOf, standingLabel } from '../domain/settings.ts';
import type { Customer } from '../schema/generated/types.ts';
import { moveProblems } from '../words/move.ts';
import { shellWord } from './shell-word.ts';
import { askMissing } from './gate-form.ts';

/** What a move is meant to do, before and after its gate was passed. */
export interface Wish {
  /** The id of a status or stage. */
  readonly target: string;
  readonly on: Day;
  readonly given: MoveGiven;
  /** The fields that flags or answers fill before the gate looks. */
  readonly edits: (customer: Customer) => Customer;
  /** Whether the person was asked already, so that no second heading is needed. */
  readonly isAsked?: boolean;
  /** The words of the command, where adding the missing flags to them makes it whole. */
  readonly again?: readonly string[];
}

/** Returns the wish with everything its gate requires; on a terminal it asks, elsewhere it refuses with exit 6. */
export async function passGate(ctx: Context, customer: Customer, wish: Wish): Promise<Wish> {
  const { book } = await ctx.folder();
  const plan = accept(planFor(ctx, book, customer, wish));
  if (plan.kind === 'ready') return wish;
  if (plan.unmet.length > 0 || !ctx.canAsk) throw new UserError(refusal(ctx, customer, wish, plan));
  return passGate(ctx, customer, await askMissing(ctx, wish, plan.missing));
}

/** Returns what the move writes, judged on the records as they are now. */
export function planned(ctx: Context, book: Book, customer: Customer, wish: Wish): Move {
  const plan = accept(planFor(ctx, book, customer, wish));
  if (plan.kind === 'ready') return plan.move;
  throw new UserError(refusal(ctx, customer, wish, plan));
}

function planFor(
  ctx: Context,
  book: Book,
  customer: Customer,
  { target, on, given, edits }: Wish,
): Parsed<MovePlan> {
  const facts = { today: ctx.today, me: ctx.me?.id ?? null, book };
  return planMove({ book, facts, customer: edits(customer), target, on, given });
}

function refusal(
  ctx: Context,
  customer: Customer,
  wish: Wish,
  { missing, unmet }: Extract<MovePlan, { kind: 'needs' }>,
) {
  const { settings } = ctx;
  const words = wish.again ?? ['move', reference(customer), wish.target];
  const command = ['tend', ...words.map(shellWord), ...missing.map(({ flag }) => flag)].join(' ');
  // A status is reached from a status; within one, a stage from a stage.
  const from =
    stageOf(settings, wish.target)?.kind === customer.status
      ? (customer.stage ?? customer.status)
      : customer.status;
  return moveProblems.gate({
    customer: customer.name,
    from: named(settings, from),
    to: named(settings, wish.target),
    missing,
    unmet,
    command,
  });
}

// In English the ids that are typed; in Chinese their labels, which are typed too.
function named(settings: TeamSettings, id: string): Label {
  return { en: id, zh: standingLabel(settings, id).zh };
}

/** Returns the changes of a move beside its follow-up: the customer, and the contract of a win. */
export function moveChanges(ctx: Context, before: Customer, move: Move): readonly Change[] {
  const customer: Change = { type: 'customer', before, after: move.customer };
  if (!move.order) return [customer];
  const order = { id: ctx.newId(), ...move.order, recorded: { by: ctx.requireMe().id, at: ctx.now } };
  return [customer, { type: 'order', before: null, after: order }];
}
