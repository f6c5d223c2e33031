// Moves through the life cycle: what is allowed, what a gate still needs, and what a move writes. Pure; asking is the command's.
import type { Label, Parsed } from '../errors.ts';
import type { Customer, Followup, Order } from '../schema/generated/types.ts';
import { type Missing, moveProblems } from '../words/move.ts';
import type { Book } from './book.ts';
import { closeTo } from './close.ts';
import { type Day } from './day.ts';
import { reference } from './due.ts';
import { fieldAt, findChoice, standings, valuesAt } from './field.ts';
import { type Facts, matchesText } from './match.ts';
import { type Gate, type TeamSettings, standingLabel, stageOf } from './settings.ts';
import { type Standing, standingFor } from './standing.ts';

/** What the flags or prompts of a move gave. */
export interface MoveGiven {
  readonly signed_on?: Day | undefined;
  readonly amount?: number | undefined;
  readonly contract_no?: string | undefined;
  readonly start_on?: Day | undefined;
  readonly end_on?: Day | undefined;
  readonly annual_amount?: number | undefined;
  /** For lost: an entry of `lost_reasons`; otherwise free text. */
  readonly reason?: string | undefined;
  readonly note?: string | undefined;
}

export interface MoveRequest {
  readonly book: Book;
  readonly facts: Facts;
  /** With the fields that flags of this command already filled. */
  readonly customer: Customer;
  /** The id of a status or stage. */
  readonly target: string;
  readonly on: Day;
  readonly given: MoveGiven;
}

export type ContractOrder = Omit<Order, 'id' | 'no' | 'recorded'>;

export interface Move {
  readonly customer: Customer;
  readonly move: NonNullable<Followup['move']>;
  /** The contract that a win writes, when one was given. */
  readonly order: ContractOrder | null;
}

export type MovePlan =
  | { readonly kind: 'ready'; readonly move: Move }
  | { readonly kind: 'needs'; readonly missing: readonly Missing[]; readonly unmet: readonly string[] };

/** Returns the id of the status or stage that a text names. */
export function findTarget(text: string, settings: TeamSettings): Parsed<string> {
  const choices = standings(settings);
  const choice = findChoice(choices, text);
  if (choice) return { value: choice.id };
  return {
    problem: moveProblems.unknown({
      text,
      known: choices,
      close: closeTo(
        text,
        choices.map(({ id }) => id),
      ),
    }),
  };
}

/** Returns what the move writes, what it still needs, or why it is not allowed at all. */
export function planMove(request: MoveRequest): Parsed<MovePlan> {
  const { customer, book, target, given } = request;
  const { settings } = book;
  const name = customer.name;
  if (customer.archived)
    return { problem: moveProblems.archived({ customer: name, reference: reference(customer) }) };
  const from = customer.stage ?? customer.status;
  const to = standingFor(target, settings, customer);
  if (isSame(customer, to, target, settings))
    return { problem: moveProblems.same({ customer: name, to: standingLabel(settings, target) }) };
  if (to.status !== customer.status && !settings.moves[customer.status].includes(to.status)) {
    const named = (id: string): Label => ({ en: id, zh: standingLabel(settings, id).zh });
    const allowed = settings.moves[customer.status].map(named);
    return {
      problem: moveProblems.illegal({
        customer: name,
        from: named(customer.status),
        to: named(to.status),
        allowed,
      }),
    };
  }
  // `05-17` is the next one to come, but a contract that won a customer is signed.
  if (given.signed_on != null && given.signed_on > request.on)
    return { problem: moveProblems.signed_later({ signed: given.signed_on, on: request.on }) };
  const missing = missingFor(request, to);
  const unmet = conditions(settings, customer.status, to).filter(
    (query) => !matchesText(query, request.facts, customer),
  );
  if (missing.length > 0 || unmet.length > 0) return { value: { kind: 'needs', missing, unmet } };
  const move = {
    from,
    to: to.stage ?? to.status,
    ...(moveReason(given, to) == null ? {} : { reason: moveReason(given, to) ?? '' }),
  };
  return {
    value: { kind: 'ready', move: { customer: moved(request, to), move, order: contract(request, to) } },
  };
}

function isSame(customer: Customer, to: Standing, target: string, settings: TeamSettings): boolean {
  if (to.status !== customer.status) return false;
  return stageOf(settings, target) ? to.stage === customer.stage : true;
}

// A gate of the status counts when the status changes; a gate of the stage whenever the stage is entered.
function gates(settings: TeamSettings, from: Customer['status'], to: Standing): readonly Gate[] {
  const ofStatus = from === to.status ? [] : [settings.statuses[to.status].enter ?? {}];
  return [...ofStatus, stageOf(settings, to.stage)?.enter ?? {}];
}

function conditions(settings: TeamSettings, from: Customer['status'], to: Standing): readonly string[] {
  return gates(settings, from, to).flatMap((gate) => gate.when ?? []);
}

function missingFor(request: MoveRequest, to: Standing): readonly Missing[] {
  const { customer, book, given } = request;
  const required = new Set(gates(book.settings, customer.status, to).flatMap((gate) => gate.require ?? []));
  if (isPartial(given) && to.status === 'won')
    for (const path of ['contract.signed_on', 'contract.amount']) required.add(path);
  // "Other" says nothing: the template asks for the concrete reason (S1, unwon reason).
  if (to.status === 'lost' && given.reason === 'other') required.add('lost.note');
  return [...required].filter((path) => !isFilled(path, request)).map((path) => missing(path, book.settings));
}

// Some of a contract was given, so that it must be a whole one.
function isPartial(given: MoveGiven): boolean {
  return contractKeys.some((key) => given[key] != null);
}

const contractKeys = ['signed_on', 'amount', 'contract_no', 'start_on', 'end_on', 'annual_amount'] as const;

function isFilled(path: string, { book, customer, given }: MoveRequest): boolean {
  const [head = '', ...rest] = path.split('.');
  const key = rest.join('.');
  if (head === 'contract') {
    if (isPartial(given)) return given[key as (typeof contractKeys)[number]] != null;
    const signed = book.ordersOf.get(customer.id)?.findLast((order) => order.kind !== 'order');
    return signed != null && valuesAt(signed, key).length > 0;
  }
  if (head === 'lost') return (key === 'note' ? given.note : given.reason) != null;
  return valuesAt(customer, path).length > 0;
}

const flags: Readonly<Record<string, string>> = {
  'contract.signed_on': '--signed-on DATE',
  'contract.amount': '--amount AMOUNT',
  'contract.contract_no': '--contract-no NO',
  'contract.start_on': '--start-on DATE',
  'contract.end_on': '--end-on DATE',
  'contract.annual_amount': '--annual-amount AMOUNT',
  'lost.reason': '--reason REASON',
  'lost.note': '--note TEXT',
  'needs.description': '--need TEXT',
  'needs.budget': '--budget AMOUNT',
};

/** Returns a missing field with the flag of `tend move` that gives it. */
export function missing(path: string, settings: TeamSettings): Missing {
  const [head = '', ...rest] = path.split('.');
  const field =
    head === 'contract' ? fieldAt('order', rest.join('.'), settings) : fieldAt('customer', path, settings);
  const label: Label = field?.label ?? { en: path, zh: path };
  return { path, label, flag: flags[path] ?? `--set ${path}=VALUE` };
}

function moveReason(given: MoveGiven, to: Standing): string | null {
  return (to.status === 'lost' ? given.note : (given.reason ?? given.note)) ?? null;
}

function moved({ customer, given, on }: MoveRequest, to: Standing): Customer {
  const { stage: _stage, lost: _lost, ...rest } = customer;
  const stage = to.stage == null ? {} : { stage: to.stage };
  if (to.status !== 'lost') return { ...rest, status: to.status, ...stage };
  const note = given.note == null ? {} : { note: given.note };
  return { ...rest, status: to.status, ...stage, lost: { on, reason: given.reason ?? 'other', ...note } };
}

function contract({ customer, given, book }: MoveRequest, to: Standing): ContractOrder | null {
  const { signed_on, amount } = given;
  if (to.status !== 'won' || signed_on == null || amount == null) return null;
  const { contract_no, annual_amount, start_on, end_on } = given;
  return {
    customer: customer.id,
    kind: 'contract',
    signed_on,
    ...(contract_no == null ? {} : { contract_no }),
    amount,
    currency: book.settings.currency,
    ...(annual_amount == null ? {} : { annual_amount }),
    ...(start_on == null ? {} : { start_on }),
    ...(end_on == null ? {} : { end_on }),
  };
}

/** Returns the standing that a silent customer wakes to: the one before it fell silent, or prospect. */
export function wakingTarget(followups: readonly Followup[], settings: TeamSettings): string {
  const fell = followups.findLast(({ move }) => move != null && standingKind(move.to, settings) === 'silent');
  return fell?.move?.from ?? 'prospect';
}

function standingKind(id: string, settings: TeamSettings): string {
  return stageOf(settings, id)?.kind ?? id;
}
