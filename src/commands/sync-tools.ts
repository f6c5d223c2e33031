// What sync asks of records: whether a folder is sound, and what numbers are to be given. Runs no git.
import type { Context } from '../context.ts';
import { healedNumbers } from '../domain/mend.ts';
import type { PlanTools } from '../git/sync-plan.ts';
import { located } from '../store/locate.ts';
import { packMonths } from '../store/pack-months.ts';
import { openFolder, openFolderOver } from '../store/indexed.ts';
import { brokenIn, byPlace, checkTools } from './inspect.ts';

/** Returns the tools by which a sync judges, numbers and packs. */
export function planTools(ctx: Context): PlanTools {
  return {
    judge: async (over) => {
      const folder = over
        ? await openFolderOver(ctx.root, ctx.host.cache, over)
        : await openFolder(ctx.root, ctx.host.cache);
      const broken = await brokenIn(folder, ctx);
      const findings = [...folder.findings, ...located(ctx.root, broken, folder.paths)];
      return { folder, errors: findings.filter(({ severity }) => severity === 'error').toSorted(byPlace) };
    },
    heal: async (folder) => healedNumbers(await checkTools(folder, ctx)),
    pack: (folder, over, begun) => {
      const unfinished = (files: readonly string[]): string[] => files.filter((file) => begun.has(file));
      const { files } = packMonths(folder, { today: ctx.today, before: null, unfinished, over });
      const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
      return new Map(files.map(({ path, after }) => [path, after && decoder.decode(after)]));
    },
    member: ctx.me,
  };
}
