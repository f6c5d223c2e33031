// The gate of a move as a command meets it: asks for what is missing, or refuses with the flags that give it.
import { type Parsed, UserError, accept } from '../errors.ts';
import type { Context } from '../context.ts';
import type { Book } from '../domain/book.ts';
import type { Day } from '../domain/day.ts';
import { reference } from '../domain/due.ts';
import { type Move, type MoveGiven, type MovePlan, planMove } from '../domain/move.ts';
import type { Change } from '../domain/record.ts';
import type { Customer } from '../schema/generated/types.ts';
import { moveProblems } from '../words/move.ts';
import { shellWord } from './fill.ts';
import { askMissing } from './gate-form.ts';

/** What a move is meant to do, before and after its gate was passed. */
export interface Wish {
  /** The id of a status or stage. */
  readonly target: string;
  readonly on: Day;
  readonly given: MoveGiven;
  /** The fields that flags or answers fill before the gate looks. */
  readonly edits: (customer: Customer) => Customer;
}

/** Returns the wish with everything its gate requires; on a terminal it asks, elsewhere it refuses with exit 6. */
export async function passGate(ctx: Context, customer: Customer, wish: Wish): Promise<Wish> {
  const { book } = await ctx.folder();
  const plan = accept(planFor(ctx, book, customer, wish));
  if (plan.kind === 'ready') return wish;
  if (plan.unmet.length > 0 || !ctx.canAsk) throw new UserError(refusal(customer, wish, plan));
  return passGate(ctx, customer, await askMissing(ctx, wish, plan.missing));
}

/** Returns what the move writes, judged on the records as they are now. */
export function planned(ctx: Context, book: Book, customer: Customer, wish: Wish): Move {
  const plan = accept(planFor(ctx, book, customer, wish));
  if (plan.kind === 'ready') return plan.move;
  throw new UserError(refusal(customer, wish, plan));
}

function planFor(ctx: Context, book: Book, customer: Customer, { target, on, given, edits }: Wish): Parsed<MovePlan> {
  const facts = { today: ctx.today, me: ctx.me?.id ?? null, book };
  return planMove({ book, facts, customer: edits(customer), target, on, given });
}

function refusal(customer: Customer, wish: Wish, { missing, unmet }: Extract<MovePlan, { kind: 'needs' }>) {
  const flags = missing.map(({ flag }) => flag);
  const command = ['tend move', shellWord(reference(customer)), wish.target, ...flags].join(' ');
  return moveProblems.gate({ customer: customer.name, from: customer.stage ?? customer.status, to: wish.target, missing, unmet, command });
}

/** Returns the changes of a move beside its follow-up: the customer, and the contract of a win. */
export function moveChanges(ctx: Context, before: Customer, move: Move): readonly Change[] {
  const customer: Change = { type: 'customer', before, after: move.customer };
  if (!move.order) return [customer];
  const order = { id: ctx.newId(), ...move.order, recorded: { by: ctx.requireMe().id, at: ctx.now } };
  return [customer, { type: 'order', before: null, after: order }];
}
