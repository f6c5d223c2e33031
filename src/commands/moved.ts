// What a move writes beside the customer, and what it says afterwards. Whether it is allowed is the gate's.
import { UserError } from '../errors.ts';
import type { Context } from '../context.ts';
import { formatAmount } from '../domain/amount.ts';
import type { Book } from '../domain/book.ts';
import type { Change } from '../domain/record.ts';
import { stageOf, standingLabel } from '../domain/settings.ts';
import type { Customer, Followup } from '../schema/generated/types.ts';
import type { Written } from '../store/apply.ts';
import { clean } from '../view/text.ts';
import { echoWords } from '../words/echo.ts';
import { moveProblems } from '../words/move.ts';
import { type Wish, moveChanges, planned } from './gate.ts';

/** Returns everything a move writes: the follow-up that keeps it, made or already there, the customer, and its contract. */
export function movedChanges(ctx: Context, book: Book, wish: Wish, cause: Followup): readonly Change[] {
  const before = book.customerById.get(cause.customer);
  if (!before) throw new Error('The customer is gone');
  const followups = book.followupsOf.get(before.id) ?? [];
  const latest = followups.findLast(({ move: earlier }) => earlier != null);
  if (latest && cause.at < latest.at) {
    throw new UserError(
      moveProblems.earlier({
        customer: before.name,
        at: shortMoment(cause.at),
        latest: shortMoment(latest.at),
        followup: latest.no ?? latest.id,
      }),
    );
  }
  const plan = planned(ctx, book, before, wish);
  const known = followups.find(({ id }) => id === cause.id) ?? null;
  return [
    { type: 'followup', before: known, after: { ...(known ?? cause), move: plan.move } },
    ...moveChanges(ctx, before, plan),
  ];
}

function shortMoment(at: string): string {
  return at.slice(0, 16).replace('T', ' ');
}

/** Prints what a move wrote. */
export function tellMove(ctx: Context, before: Customer, { changes }: Pick<Written, 'changes'>): void {
  const { settings } = ctx;
  for (const change of changes) {
    if (change.type === 'customer') {
      const from = standingLabel(settings, before.stage ?? before.status);
      ctx.print(
        clean(
          ctx.say(
            echoWords.moved({
              name: before.name,
              from,
              to: standingLabel(settings, change.after.stage ?? change.after.status),
            }),
          ),
        ),
      );
      const { goals = [] } = stageOf(settings, change.after.stage) ?? {};
      if (goals.length > 0) ctx.print(`  ${clean(ctx.say(echoWords.goals({ goals }))).trim()}`);
    }
    if (change.type === 'order') {
      const { no, id, amount, currency = settings.currency, signed_on: on } = change.after;
      ctx.print(
        `  ${clean(ctx.say(echoWords.contract({ no: no ?? id, amount: formatAmount(amount, ctx.lang), currency, on }))).trim()}`,
      );
    }
  }
}
