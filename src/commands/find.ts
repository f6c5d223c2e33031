// `tend find`: full text over every record, the history library included.
import { Option } from '@commander-js/extra-typings';
import type { Context } from '../context.ts';
import { find as search, homeOf, wordsOf } from '../domain/find.ts';
import { maskText } from '../domain/mask.ts';
import { recordTypes } from '../domain/record.ts';
import { showHits } from '../view/find.ts';
import { clean } from '../view/text.ts';
import { lookCommandWords } from '../words/commands-look.ts';
import { flagWords } from '../words/flags.ts';
import { findWords } from '../words/look.ts';
import { command } from './command.ts';
import { limitOf } from './due.ts';
import { recordReveal } from './reveal.ts';

/** Records of the first page on a terminal; the rest is counted. */
const page = 50;

/** Returns the command. */
export function find(ctx: Context) {
  return command('find', lookCommandWords.find, ctx)
    .argument('<text...>')
    .addOption(new Option('--type <type>', ctx.say(flagWords.type)).choices(recordTypes))
    .option('--limit <n>', ctx.say(flagWords.limit))
    .action(async (texts, flags) => {
      const limit = limitOf(flags.limit);
      const { book } = await ctx.folder();
      const words = wordsOf(texts);
      const hits = search(words, flags.type == null ? recordTypes : [flags.type], ctx.today, book);
      recordReveal(
        ctx,
        'find',
        hits.map(({ record }) => record.id),
      );
      showHits(hits, { words, limit, page: ctx.host.stdoutIsTTY ? page : null, book }, ctx);
      if (ctx.format === 'json' || ctx.format === 'ndjson') return;
      if (hits.length === 0) ctx.note(ctx.say(findWords.none(clean(maskText(texts.join(' '))))));
      else if (ctx.format === 'table' && ctx.host.stdoutIsTTY)
        ctx.note(ctx.say(findWords.count(hits.length, new Set(hits.map(homeOf)).size)));
    });
}
