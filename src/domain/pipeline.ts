// What open opportunities are worth: probability and weighted amount, per currency. Adds no two currencies and forecasts no day.
import type { Label } from '../errors.ts';
import type { Opportunity } from '../schema/generated/types.ts';
import { pipelineWords } from '../words/measures.ts';
import { compare } from './book.ts';
import { type Day, dayOf } from './day.ts';
import { exactSum } from './grade.ts';
import { type TeamSettings, stageOf, standingLabel } from './settings.ts';

export interface Probability {
  /** In per cent; null where neither the opportunity nor its stage says one. */
  readonly value: number | null;
  readonly why: Label;
}

/** The open opportunities in one currency. */
export interface PipelineSum {
  readonly currency: string;
  readonly count: number;
  readonly amount: number;
  readonly weighted: number;
  /** How many have an amount but no probability, or no amount: they are not part of `weighted`. */
  readonly unweighted: number;
}

/** Returns the day an opportunity is first known of; one typed in from an old sheet is as old as its first change. */
export function openedOn({ recorded, moves = [], closed }: Opportunity, zone: string): Day {
  const days = [recorded.at, ...moves.map(({ at }) => at)].map((at) => dayOf(at, zone));
  if (closed) days.push(closed.on);
  return days.reduce((first, day) => (day < first ? day : first));
}

/** Returns whether the opportunity was open at the end of that day; one that was closed later was still open. */
export function isOpportunityOpen(opportunity: Opportunity, day: Day, zone: string): boolean {
  const { closed } = opportunity;
  return openedOn(opportunity, zone) <= day && (closed == null || closed.on > day);
}

/** Returns the stage on that day: a move made later is undone by its `from`. */
export function stageOn({ stage, moves = [] }: Opportunity, day: Day, zone: string): string | null {
  const inOrder = moves
    .map(({ at, from, to }) => ({ on: dayOf(at, zone), at, from, to }))
    .toSorted((a, b) => compare(a.on, b.on) || compare(a.at, b.at));
  const later = inOrder.find(({ on }) => on > day);
  if (!later) return stage ?? null;
  return later.from ?? inOrder.findLast(({ on }) => on <= day)?.to ?? null;
}

/** Returns the probability of an opportunity on a day: its own, else that of its stage; a closed one is certain. */
export function probabilityOf(opportunity: Opportunity, settings: TeamSettings, today: Day): Probability {
  const { closed, probability: own } = opportunity;
  if (closed && closed.on <= today) {
    const value = closed.result === 'won' ? 100 : 0;
    return { value, why: pipelineWords.closed({ ...closed, probability: value }) };
  }
  if (own != null) return { value: own, why: pipelineWords.own({ probability: own }) };
  const stage = stageOn(opportunity, today, settings.timezone);
  const ofStage = stageOf(settings, stage)?.probability;
  if (stage == null || ofStage == null) return { value: null, why: pipelineWords.unknown() };
  const why = pipelineWords.ofStage({ probability: ofStage, stage: standingLabel(settings, stage) });
  return { value: ofStage, why };
}

/** Returns amount × probability to the cent, or null where one of them is not known. */
export function weightedAmount(opportunity: Opportunity, settings: TeamSettings, today: Day): number | null {
  const { value } = probabilityOf(opportunity, settings, today);
  if (opportunity.amount == null || value == null) return null;
  return Math.round(opportunity.amount * value) / 100;
}

/** Returns what was open on a day, per currency, that of the folder first. */
export function pipelineOf(
  opportunities: readonly Opportunity[],
  settings: TeamSettings,
  today: Day,
): PipelineSum[] {
  const open = opportunities.filter((record) => isOpportunityOpen(record, today, settings.timezone));
  const currencyOf = ({ currency }: Opportunity): string => currency ?? settings.currency;
  return [...new Set(open.map(currencyOf))]
    .map((currency) => {
      const group = open.filter((record) => currencyOf(record) === currency);
      const weighted = group
        .map((record) => weightedAmount(record, settings, today))
        .filter((amount) => amount != null);
      return {
        currency,
        count: group.length,
        amount: exactSum(group.map(({ amount }) => amount ?? 0)),
        weighted: exactSum(weighted),
        unweighted: group.length - weighted.length,
      };
    })
    .toSorted((a, b) => rank(a, settings) - rank(b, settings) || compare(a.currency, b.currency));
}

/** Returns what was open of several lists of opportunities, from what was open of each. */
export function joinedPipeline(parts: readonly PipelineSum[], settings: TeamSettings): PipelineSum[] {
  const total = (own: readonly PipelineSum[], key: 'count' | 'unweighted'): number =>
    own.reduce((sum, each) => sum + each[key], 0);
  return [...new Set(parts.map(({ currency }) => currency))]
    .map((currency) => {
      const own = parts.filter((part) => part.currency === currency);
      return {
        currency,
        count: total(own, 'count'),
        amount: exactSum(own.map(({ amount }) => amount)),
        weighted: exactSum(own.map(({ weighted }) => weighted)),
        unweighted: total(own, 'unweighted'),
      };
    })
    .toSorted((a, b) => rank(a, settings) - rank(b, settings) || compare(a.currency, b.currency));
}

function rank({ currency }: PipelineSum, settings: TeamSettings): number {
  return currency === settings.currency ? 0 : 1;
}
