// `tend report`: one section of a review over any period; or health, grade and segment, of one customer with the sum behind it or of all.
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
import { type SectionKey, sectionKeys } from '../domain/review-key.ts';
import { showMeasures } from '../view/measure-table.ts';
import { showMeasure } from '../view/measures.ts';
import { reviewSections } from '../view/review-sections.ts';
import { reviewCommandWords } from '../words/commands-review.ts';
import { reportProblems, reportWords, sectionNames } from '../words/report.ts';
import { reviewProblems } from '../words/review.ts';
import { memberIn } from './actions.ts';
import { command } from './command.ts';
import { requireGiven } from './fill.ts';
import { type PeriodFlags, namesPeriod, withPeriod } from './period-flags.ts';
import { frameReview, showReview } from './review-frame.ts';

type Name = SectionKey | MeasureSection;

const names: readonly Name[] = [...new Set([...sectionKeys, ...measureSections])];

/** Returns the command. */
export function report(ctx: Context) {
  return withPeriod(
    command('report', reviewCommandWords.report, ctx)
      .usage('[options] <section> [customer]')
      .argument('[section]')
      .argument('[customer]'),
    ctx,
  ).action(async (typed, text, flags) => {
    if (typed == null) requireGiven(ctx, [{ label: reportWords.section, flag: names.join('|') }]);
    const name = sectionFrom(typed ?? '');
    if (text != null) return showOne(ctx, name, text);
    // Of what every customer has, everybody's is asked for as often as how a period changed it.
    if (isMeasure(name) && !isOfPeriod(name, flags)) return showAll(ctx, name, flags.owner);
    const sections = reviewSections.filter(({ key }) => key === name);
    await showReview(ctx, await frameReview(ctx, flags, sections, name));
  });
}

function isMeasure(name: Name): name is MeasureSection {
  return (measureSections as readonly string[]).includes(name);
}

function isOfPeriod(name: Name, flags: PeriodFlags): boolean {
  const isSection = (sectionKeys as readonly string[]).includes(name);
  return isSection && (namesPeriod(flags) || flags.rev != null || flags.table != null);
}

async function showOne(ctx: Context, section: Name, text: string): Promise<void> {
  if (!isMeasure(section))
    throw new UserError(reviewProblems.of_customer({ section, known: measureSections }));
  const customer = await ctx.customer(text);
  const { book } = await ctx.folder();
  const now = measured(customer, book, ctx.today);
  showMeasure({ section, now, before: weekBefore(now, book), book }, ctx);
}

async function showAll(ctx: Context, section: MeasureSection, owner: string | undefined): Promise<void> {
  const { book } = await ctx.folder();
  const who = owner == null || owner === 'all' ? null : memberIn(owner, ctx);
  const customers = book.customers.filter((customer) => who == null || customer.owner === who);
  showMeasures({ section, all: measuredAll(section, customers, book, ctx.today), book }, ctx);
}

function sectionFrom(text: string): Name {
  const wanted = text.trim().toLowerCase().replaceAll('-', '_');
  const found = names.find((name) => name === wanted || sectionNames[name].includes(wanted));
  if (found) return found;
  const close = closeTo(wanted, [...names, ...names.flatMap((name) => sectionNames[name])]);
  throw new UserError(reportProblems.unknown_section({ name: text, close, known: names }));
}
