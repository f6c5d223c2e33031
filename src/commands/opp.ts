// `tend opp`: opportunities; alone it lists those that are open.
import type { Context } from '../context.ts';
import { nounCommandWords } from '../words/commands-nouns.ts';
import { nounGroup } from './noun.ts';
import { oppAdd } from './opp/add.ts';
import { oppClose } from './opp/close.ts';
import { oppMove } from './opp/move.ts';

/** Returns the command. */
export function opp(ctx: Context) {
  return nounGroup(
    ctx,
    { name: 'opp', type: 'opportunity', words: nounCommandWords.opp, query: 'open:yes' },
    [oppAdd(ctx), oppMove(ctx), oppClose(ctx)],
  );
}
