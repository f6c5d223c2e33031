// `tend order`: contracts, orders and renewals; alone it lists them.
import type { Context } from '../context.ts';
import { nounCommandWords } from '../words/commands-nouns.ts';
import { nounGroup } from './noun.ts';
import { orderAdd } from './order/add.ts';

/** Returns the command. */
export function order(ctx: Context) {
  return nounGroup(ctx, { name: 'order', type: 'order', words: nounCommandWords.order }, [orderAdd(ctx)]);
}
