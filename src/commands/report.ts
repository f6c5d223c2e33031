// `tend report`: one section of the numbers, of one customer with the sum behind it or of all.
import { UserError } from '../errors.ts';
import type { Context } from '../context.ts';
import { closeTo } from '../domain/close.ts';
import {
  type MeasureSection,
  measureSections,
  measured,
  measuredAll,
  weekBefore,
} from '../domain/measured.ts';
import { showMeasures } from '../view/measure-table.ts';
import { showMeasure } from '../view/measures.ts';
import { serviceCommandWords, serviceFlagWords } from '../words/commands-service.ts';
import { reportProblems, reportWords, sectionNames } from '../words/report.ts';
import { memberIn } from './actions.ts';
import { command } from './command.ts';
import { requireGiven } from './fill.ts';

/** Returns the command. */
export function report(ctx: Context) {
  return command('report', serviceCommandWords.report, ctx)
    .usage('[options] <section> [customer]')
    .argument('[section]')
    .argument('[customer]')
    .option('--owner <who>', ctx.say(serviceFlagWords.reportOwner))
    .action(async (name, text, flags) => {
      if (name == null) requireGiven(ctx, [{ label: reportWords.section, flag: measureSections.join('|') }]);
      const section = sectionFrom(name ?? '');
      const { today } = ctx;
      if (text == null) return showAll(ctx, section, flags.owner);
      const customer = await ctx.customer(text);
      const { book } = await ctx.folder();
      const now = measured(customer, book, today);
      showMeasure({ section, now, before: weekBefore(now, book), book }, ctx);
    });
}

async function showAll(ctx: Context, section: MeasureSection, owner: string | undefined): Promise<void> {
  const { book } = await ctx.folder();
  const who = owner == null || owner === 'all' ? null : memberIn(owner, ctx);
  const customers = book.customers.filter((customer) => who == null || customer.owner === who);
  showMeasures({ section, all: measuredAll(section, customers, book, ctx.today), book }, ctx);
}

function sectionFrom(text: string): MeasureSection {
  const wanted = text.trim().toLowerCase();
  const found = measureSections.find(
    (name) => name === wanted || sectionNames[name]?.includes(wanted) === true,
  );
  if (found) return found;
  const close = closeTo(wanted, measureSections);
  throw new UserError(reportProblems.unknown_section({ name: text, close, known: measureSections }));
}
