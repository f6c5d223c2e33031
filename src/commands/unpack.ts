// `tend unpack`: packed months become the files they were made of.
import { Option } from '@commander-js/extra-typings';
import { UserError } from '../errors.ts';
import type { Context } from '../context.ts';
import { parsePeriod } from '../domain/date-grammar.ts';
import type { FilePutBack } from '../domain/record.ts';
import { packedMonths, unpackMonth } from '../store/pack-months.ts';
import { type DatedType, type MonthPlace, datedTypes, folderOf, packPath } from '../store/paths.ts';
import type { Folder } from '../store/read.ts';
import { cleanLines } from '../view/text.ts';
import { packCommands } from '../words/commands-pack.ts';
import { flagWords } from '../words/flags.ts';
import { packFlags, packProblems, packWords } from '../words/pack.ts';
import { command } from './command.ts';
import { assertAlone, unfinished } from './pack.ts';

/** Returns the command. */
export function unpack(ctx: Context) {
  return command('unpack', packCommands.unpack, ctx)
    .argument('<month>', ctx.say(packFlags.month))
    .addOption(new Option('--type <type>', ctx.say(flagWords.type)).choices(datedTypes))
    .action(async (text, { type }) => {
      const month = text === 'all' ? null : monthFrom(text, ctx);
      const wanted = { month, type: type ?? null };
      if (ctx.options.dryRun) return show(plan(await ctx.wholeFolder(), wanted, ctx), ctx);
      assertAlone(ctx);
      let done: Unpacking | null = null;
      await ctx.change(
        () => subjectOf(done?.months ?? []),
        (folder) => {
          done = plan(folder, wanted, ctx);
          return { changes: [], files: done.files };
        },
      );
      if (done) show(done, ctx);
    });
}

function monthFrom(text: string, { today }: Context): string {
  const period = parsePeriod(text, today, 'month');
  if ('problem' in period || period.value.unit !== 'month')
    throw new UserError(packProblems.not_a_month({ text }));
  return period.value.name;
}

interface Wanted {
  readonly month: string | null;
  readonly type: DatedType | null;
}

interface Unpacking {
  readonly months: readonly (MonthPlace & { readonly path: string; readonly records: number })[];
  readonly files: readonly FilePutBack[];
}

function plan(folder: Folder, { month, type }: Wanted, ctx: Context): Unpacking {
  const all = packedMonths(folder).filter((packed) => type == null || packed.type === type);
  const months = all.filter((packed) => month == null || packed.month === month);
  if (months.length === 0 && month != null)
    throw new UserError(
      packProblems.not_packed({ month, known: [...new Set(all.map((packed) => packed.month))].toSorted() }),
    );
  const [begun] = unfinished(ctx)(months.map(({ path }) => path));
  if (begun != null)
    throw new UserError(packProblems.unsound({ pack: begun, place: begun, why: packWords.uncommitted }));
  const made = months.map((place) => ({ place, ...unpacked(folder, place) }));
  return {
    months: made.map(({ place, records }) => ({ ...place, records })),
    files: made.flatMap(({ files }) => files),
  };
}

function unpacked(folder: Folder, place: MonthPlace): { records: number; files: readonly FilePutBack[] } {
  const made = unpackMonth(folder, place);
  if (!('hindered' in made)) return made;
  const { hindered: file } = made;
  const finding = folder.findings.find((found) => found.file === file);
  throw new UserError(
    packProblems.unsound({
      pack: packPath(place.type, place.month),
      place: finding ? `${file}:${finding.line}:${finding.column}` : file,
      why: finding?.message ?? packWords.otherwise,
    }),
  );
}

function subjectOf(months: Unpacking['months']): string {
  const places = months.map(({ type, month }) => `${folderOf(type)} ${month}`);
  const named = places.length > 3 ? [...places.slice(0, 2), `and ${places.length - 2} more`] : places;
  const records = months.reduce((sum, month) => sum + month.records, 0);
  return `unpack: ${named.join(', ')} (${records} record${records === 1 ? '' : 's'})`;
}

function show({ months }: Unpacking, ctx: Context): void {
  const { say } = ctx;
  if (months.length === 0) return ctx.note(say(packWords.nothingPacked));
  if (ctx.options.dryRun) ctx.note(say(packWords.dryRunUnpack));
  for (const month of months) ctx.print(cleanLines(say(packWords.unpacked(month))));
  const files = months.reduce((sum, { records }) => sum + records, 0);
  if (!ctx.options.dryRun) ctx.print(say(packWords.unpackedAll({ files, months: months.length })));
}
