// The customer of an opportunity that changes its stage: past the gate of that stage, and along where it has no other open one.
import { type Context, dayIn } from '../../context.ts';
import type { Book } from '../../domain/book.ts';
import { reference } from '../../domain/due.ts';
import { type Step, before, stepWith } from '../../domain/opportunity.ts';
import type { MoveGiven } from '../../domain/move.ts';
import type { Change } from '../../domain/record.ts';
import { standingLabel } from '../../domain/settings.ts';
import type { Customer, Followup, Opportunity } from '../../schema/generated/types.ts';
import type { Written } from '../../store/apply.ts';
import { opportunityWords } from '../../words/opportunity.ts';
import type { FlagValues } from '../fill.ts';
import { fillFromFlags, fillFromSets } from '../fill.ts';
import { type Wish, passGate } from '../gate.ts';
import { confirmMove } from '../gate-form.ts';
import { changedKeys } from '../move.ts';
import { movedChanges, tellMove } from '../moved.ts';
import { shellWord } from '../shell-word.ts';
import { noteLine } from '../telling.ts';

/** What the stage of an opportunity asks of its customer. */
export interface Along {
  readonly step: Step;
  readonly wish: Wish;
  /** The record that keeps the customer's move. */
  readonly cause: Followup;
}

export interface Going {
  /** The stage that the opportunity enters, or `won`. */
  readonly target: string;
  readonly at: string;
  readonly given: MoveGiven;
  /** Fields of the customer that the gate may ask for. */
  readonly flags: FlagValues & { readonly set?: readonly string[] | undefined };
  readonly stays: boolean;
}

/** Passes the gate of the stage for the customer; on a terminal it asks for what is missing, elsewhere it refuses. */
export async function passAlong(
  ctx: Context,
  opportunity: Pick<Opportunity, 'id'>,
  customer: Customer,
  going: Going,
): Promise<Along> {
  const { target, at, given, flags, stays } = going;
  const { book } = await ctx.folder();
  const me = ctx.requireMe();
  const step: Step = stays ? { kind: 'told' } : stepWith(opportunity, customer, target, book);
  const draft = await fillFromFlags(ctx, 'customer', customer, flags, {
    need: 'needs.description',
    budget: 'needs.budget',
  });
  const filled = await fillFromSets(ctx, 'customer', draft, flags.set ?? []);
  const wish: Wish = {
    target,
    on: dayIn(ctx, at),
    given,
    edits: (now) => ({ ...now, ...changedKeys(customer, filled) }),
    again: ctx.argv,
  };
  const cause = {
    id: ctx.newId(),
    customer: customer.id,
    at,
    by: me.id,
    opportunity: opportunity.id,
    recorded: { by: me.id, at: ctx.now },
  };
  if (step.kind === 'same') return { step, wish, cause };
  const passed = await passGate(
    ctx,
    step.kind === 'follows' ? customer : before(customer, target, ctx.settings),
    wish,
  );
  if (passed !== wish && step.kind === 'follows') await confirmMove(ctx, customer, passed);
  return { step, wish: passed, cause };
}

/** Returns what is written of the customer: its move, or only the fields that the gate asked for. */
export function alongChanges(ctx: Context, book: Book, { step, wish, cause }: Along): readonly Change[] {
  if (step.kind === 'follows') return movedChanges(ctx, book, wish, cause);
  const customer = book.customerById.get(cause.customer);
  const edited = customer && wish.edits(customer);
  const isEdited =
    customer != null && edited != null && Object.keys(changedKeys(customer, edited)).length > 0;
  return isEdited ? [{ type: 'customer', before: customer, after: edited }] : [];
}

/** Says where the customer went, or why it stays. */
export function tellAlong(
  ctx: Context,
  customer: Customer,
  { step, wish }: Along,
  written: Pick<Written, 'changes'>,
): void {
  const standing = standingLabel(ctx.settings, customer.stage ?? customer.status);
  const command = `tend move ${shellWord(reference(customer))} ${shellWord(wish.target)}`;
  const { name } = customer;
  if (step.kind === 'follows') tellMove(ctx, customer, written);
  if (step.kind === 'won') noteLine(ctx, opportunityWords.staysWon({ customer: name, standing }));
  if (step.kind === 'told') noteLine(ctx, opportunityWords.stays({ customer: name, standing, command }));
  if (step.kind === 'several')
    noteLine(ctx, opportunityWords.several({ customer: name, others: step.others, standing, command }));
}
