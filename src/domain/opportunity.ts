// Opportunities on their way: where one starts, its moves, its end, and whether its customer goes along. What it is worth is pipeline.ts.
import type { Parsed } from '../errors.ts';
import type { Customer, Opportunity, StageMove } from '../schema/generated/types.ts';
import { opportunityProblems } from '../words/opportunity.ts';
import type { Book } from './book.ts';
import type { Report } from './broken.ts';
import { maskText } from './mask.ts';
import { type TeamSettings, standingLabel, stageOf } from './settings.ts';

/** When something happened to an opportunity, by whom, and the id of the entry that tells it. */
export interface Entry {
  readonly id: string;
  readonly at: string;
  readonly by: string;
}

/** Returns the stage an opportunity starts at: that of a customer who may still buy, else the first one of interest. */
export function startingStage({ status, stage }: Customer, { stages }: TeamSettings): string | null {
  const isBefore = status === 'prospect' || status === 'interested';
  if (isBefore && stages.some(({ id }) => id === stage)) return stage ?? null;
  return stages.find(({ kind }) => kind === 'interested')?.id ?? null;
}

/** How the customer takes a change of one of its opportunities. */
export type Step =
  | { readonly kind: 'same' | 'follows' | 'won' | 'told' }
  | { readonly kind: 'several'; readonly others: number };

/**
 * Returns whether the customer goes along when the opportunity enters a stage: with its only open one it does, except
 * that one who is won stays so. Winning is certain whatever else is open: it takes the customer along.
 */
export function stepWith(
  opportunity: Pick<Opportunity, 'id'>,
  customer: Customer,
  target: string,
  book: Book,
): Step {
  const { status, stage } = customer;
  if (stage === target || (stage == null && status === target)) return { kind: 'same' };
  if (status === 'won') return { kind: 'won' };
  const others = (book.opportunitiesOf.get(customer.id) ?? []).filter(
    ({ id, closed }) => id !== opportunity.id && closed == null,
  ).length;
  const isWin = target === 'won' || stageOf(book.settings, target)?.kind === 'won';
  return others > 0 && !isWin ? { kind: 'several', others } : { kind: 'follows' };
}

/** Returns the customer as the gate of a stage judges it when the customer itself stays: only that gate is looked at. */
export function before(customer: Customer, target: string, settings: TeamSettings): Customer {
  const { stage: _stage, ...rest } = customer;
  return { ...rest, status: stageOf(settings, target)?.kind ?? customer.status };
}

/** Returns the stage that is meant as one an open opportunity can stand at, or why it is none. */
export function openStage(
  target: string,
  settings: TeamSettings,
  closing: (result: 'won' | 'lost') => string,
): Parsed<string> {
  const stage = stageOf(settings, target);
  if (!stage) return { problem: opportunityProblems.no_stages({}) };
  const { kind, label } = stage;
  if (kind === 'won' || kind === 'lost')
    return {
      problem: opportunityProblems.closing_stage({ stage: label, result: kind, command: closing(kind) }),
    };
  return { value: target };
}

/** Returns the opportunity at another stage, with the change kept in its history. */
export function withStage(
  opportunity: Opportunity,
  to: string,
  { id, at, by }: Entry,
  settings: TeamSettings,
): Parsed<Opportunity> {
  const { stage } = opportunity;
  const fixed = unchangeable(opportunity, at);
  if (fixed) return { problem: fixed };
  if (stage === to)
    return {
      problem: opportunityProblems.same({
        opportunity: calledOf(opportunity),
        to: standingLabel(settings, to),
      }),
    };
  return {
    value: {
      ...opportunity,
      stage: to,
      moves: [...(opportunity.moves ?? []), { id, at, by, ...(stage == null ? {} : { from: stage }), to }],
    },
  };
}

export interface Ending extends Entry {
  readonly on: string;
  readonly result: 'won' | 'lost';
  readonly reason: string | null;
}

/** Returns the closed opportunity. A won one ends at the stage of won customers; a lost one keeps the stage where it was lost. */
export function closedWith(
  opportunity: Opportunity,
  ending: Ending,
  settings: TeamSettings,
): Parsed<Opportunity> {
  const { on, result, reason } = ending;
  const fixed = unchangeable(opportunity, ending.at);
  if (fixed) return { problem: fixed };
  const stage = result === 'won' ? settings.stages.find(({ kind }) => kind === 'won')?.id : null;
  const moved =
    stage == null || stage === opportunity.stage
      ? { value: opportunity }
      : withStage(opportunity, stage, ending, settings);
  if ('problem' in moved) return moved;
  return { value: { ...moved.value, closed: { on, result, ...(reason == null ? {} : { reason }) } } };
}

function unchangeable(opportunity: Opportunity, at: string) {
  const { closed, moves = [] } = opportunity;
  if (closed)
    return opportunityProblems.closed({
      opportunity: calledOf(opportunity),
      on: closed.on,
      result: closed.result,
    });
  const latest = latestOf(moves)?.at;
  return latest != null && isBefore(at, latest)
    ? opportunityProblems.earlier({
        opportunity: calledOf(opportunity),
        at: spoken(at),
        latest: spoken(latest),
      })
    : null;
}

function latestOf(moves: readonly StageMove[]): StageMove | null {
  return moves.reduce<StageMove | null>(
    (last, move) => (last == null || !isBefore(move.at, last.at) ? move : last),
    null,
  );
}

// A day without an hour is not before an hour of that day.
function isBefore(a: string, b: string): boolean {
  const length = Math.min(a.length, b.length);
  return a.slice(0, length) < b.slice(0, length);
}

function spoken(at: string): string {
  return at.slice(0, 16).replace('T', ' ');
}

/** Returns how an opportunity is called within a sentence: its number or id, and its title. */
export function calledOf({ no, id, title }: Opportunity): string {
  return `${no ?? id} (${maskText(title)})`;
}

/** Reports what contradicts itself in an opportunity. */
export function checkOpportunity({ stage, moves = [] }: Opportunity, report: Report): void {
  const latest = latestOf(moves);
  if (latest && stage !== latest.to)
    report(
      stage == null ? ['moves'] : ['stage'],
      opportunityProblems.replay({ stage: stage ?? '–', to: latest.to }),
    );
}
