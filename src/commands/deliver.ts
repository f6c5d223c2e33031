// Sends digests, each once a day however often it is run: what is sent is noted before and after, so that a run that dies
// leads to one digest too many at most and never to none. How a digest travels is delivery-route.ts.
import type { Context } from '../context.ts';
import {
  type DeliveryLog,
  type Target,
  deliveryOf,
  logFailed,
  logHanded,
  logOn,
  logSent,
  stepFor,
} from '../domain/delivery.ts';
import type { Digest } from '../domain/digest.ts';
import { type Problem, UserError } from '../errors.ts';
import {
  type DeliveryPlace,
  lastDeliveries,
  openDeliveries,
  whileSending,
  writeDeliveries,
} from '../store/delivery-file.ts';
import { ownerOf } from '../store/process-identity.ts';
import { deliverProblems, deliverWords } from '../words/deliver.ts';
import type { Arrival, Because, Route } from './delivery-route.ts';
import { noteLine } from './telling.ts';

/** What became of one digest on one way. */
export interface Delivered {
  readonly digest: Digest;
  readonly route: Route;
  readonly state: 'sent' | 'planned' | 'already' | 'failed';
  /** Where it went, masked. */
  readonly to: string | null;
  readonly because: Because | null;
}

export interface Shipment {
  readonly digests: readonly Digest[];
  readonly routes: readonly Route[];
  /** Whether also what was sent before today is sent. */
  readonly again: boolean;
  /** Whether the day is that of the clock, and not one that was asked for. */
  readonly isClock: boolean;
}

/** What happened, in the order in which it did; `stopped` is why nothing more was tried. */
export interface Outcome {
  readonly delivered: readonly Delivered[];
  readonly stopped: Problem | null;
}

/** Returns what would be sent; writes nothing. */
export function plan(ctx: Context, place: DeliveryPlace, shipment: Shipment): Outcome {
  const { log } = logOn(ctx.today, lastDeliveries(place));
  const delivered = [...jobs(shipment)].map(({ digest, route }): Delivered => {
    const reach = reachOf(digest, route, log, shipment.again);
    if ('to' in reach) return { digest, route, state: 'planned', to: reach.to, because: null };
    const state = reach.because ? 'failed' : 'already';
    return { digest, route, state, to: null, because: reach.because };
  });
  return { delivered, stopped: null };
}

/** Sends what is to be sent today and was not, and returns what became of it. */
export async function deliver(ctx: Context, place: DeliveryPlace, shipment: Shipment): Promise<Outcome> {
  const { host } = ctx;
  return whileSending(place, ownerOf(host.pid, host.hostName), host, async () => {
    const { log: found, kept } = openDeliveries(place);
    if (kept != null) noteLine(ctx, deliverWords.broken({ path: place.file, kept }));
    const { log, future } = logOn(ctx.today, found);
    if (shipment.isClock && future.length > 0) noteLine(ctx, deliverWords.future({ days: future }));
    return sendAll(ctx, shipment, ledgerOf(place, shipment.isClock ? log : found));
  });
}

/** The log as it stands on the disk. */
interface Ledger {
  readonly log: () => DeliveryLog;
  /** Throws where it cannot be written: then nothing may be sent either. */
  readonly write: (log: DeliveryLog) => void;
  /** Returns whether it could be written. */
  readonly note: (log: DeliveryLog) => boolean;
}

function ledgerOf(place: DeliveryPlace, opened: DeliveryLog): Ledger {
  let current = opened;
  const write = (log: DeliveryLog): void => {
    writeDeliveries(place, log);
    current = log;
  };
  const note = (log: DeliveryLog): boolean => {
    try {
      write(log);
      return true;
    } catch (error) {
      if (error instanceof UserError) return false;
      throw error;
    }
  };
  return { log: () => current, write, note };
}

async function sendAll(ctx: Context, shipment: Shipment, ledger: Ledger): Promise<Outcome> {
  const delivered: Delivered[] = [];
  let stopped: Problem | null = null;
  try {
    // A run that cannot note what it does must not begin.
    ledger.write(ledger.log());
    for (const route of shipment.routes)
      for await (const one of sendOn(route, shipment, ctx, ledger)) delivered.push(one);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    stopped = error.problem;
  } finally {
    for (const route of shipment.routes) route.close();
  }
  const failed = delivered.filter(({ state }) => state === 'failed');
  const sent = delivered.filter(({ state }) => state === 'sent').length;
  const codes = new Set([...failed.flatMap(codesOf), ...(stopped ? [stopped.code] : [])]);
  const run = { day: ctx.today, at: ctx.now, sent, failed: failed.length, codes: [...codes].toSorted() };
  ledger.note({ ...ledger.log(), run });
  return { delivered, stopped };
}

function codesOf({ because, route: { way } }: Delivered): string[] {
  return because ? [because({ way, names: [] }).code] : [];
}

/** After so many without an answer in a row, waiting for the rest would take longer than it is worth. */
const mostStrikes = 2;
const minute = 60_000;

async function* sendOn(
  route: Route,
  { digests, again }: Shipment,
  ctx: Context,
  ledger: Ledger,
): AsyncGenerator<Delivered> {
  let stop: Because | null = null;
  let strikes = 0;
  let count = 0;
  for (const { digest } of jobs({ digests, routes: [route] })) {
    const reach = reachOf(digest, route, ledger.log(), again);
    const because = 'to' in reach ? stop : reach.because;
    if (because != null || !('to' in reach)) {
      yield { digest, route, state: because == null ? 'already' : 'failed', to: null, because };
      continue;
    }
    if (count > 0 && count % route.pace === 0) await ctx.host.pause(minute);
    count += 1;
    const arrival = await attempt(digest, route, ctx, ledger);
    if (arrival.kind === 'sent') {
      strikes = 0;
      yield { digest, route, state: 'sent', to: reach.to, because: null };
      continue;
    }
    yield { digest, route, state: 'failed', to: reach.to, because: arrival.because };
    strikes = arrival.mayHaveArrived ? strikes + 1 : 0;
    if (arrival.isForAll) stop = arrival.because;
    else if (strikes === mostStrikes) stop = deliverProblems.not_tried;
  }
}

// A service that asks to wait is asked once more: the next run of cron may be tomorrow's.
async function attempt(digest: Digest, route: Route, ctx: Context, ledger: Ledger): Promise<Arrival> {
  const first = await attemptOnce(digest, route, ctx, ledger);
  if (first.kind === 'sent' || first.again == null) return first;
  await ctx.host.pause(first.again);
  return attemptOnce(digest, route, ctx, ledger);
}

async function attemptOnce(digest: Digest, route: Route, ctx: Context, ledger: Ledger): Promise<Arrival> {
  const target = targetOf(digest, route);
  let isHanded = false;
  const arrival = await route.send(digest, () => {
    ledger.write(logHanded(ledger.log(), target, ctx.now));
    isHanded = true;
  });
  const at = ctx.now;
  if (arrival.kind === 'sent') {
    const isNoted = ledger.note(logSent(ledger.log(), target, at));
    if (!isNoted) noteLine(ctx, deliverWords.unrecorded({ name: digest.member.name, way: route.way }));
    return arrival;
  }
  const { code } = arrival.because({ way: route.way, names: [digest.member.name] });
  ledger.note(
    logFailed(ledger.log(), target, { at, code, isHanded, mayHaveArrived: arrival.mayHaveArrived }),
  );
  return arrival;
}

interface Job {
  readonly digest: Digest;
  readonly route: Route;
}

function* jobs({ digests, routes }: Pick<Shipment, 'digests' | 'routes'>): Generator<Job> {
  for (const route of routes) for (const digest of digests) if (route.isFor(digest)) yield { route, digest };
}

function targetOf({ member, day }: Digest, { name }: Route): Target {
  return { day, key: `${name} ${member.id}` };
}

// Where it goes; or why it does not, which is nothing when it has gone.
function reachOf(
  digest: Digest,
  route: Route,
  log: DeliveryLog,
  again: boolean,
): { readonly to: string } | { readonly because: Because | null } {
  const step = again ? 'send' : stepFor(deliveryOf(log, targetOf(digest, route)));
  if (step === 'sent') return { because: null };
  if (step === 'unknown') return { because: deliverProblems.unknown };
  return route.blocked ? { because: route.blocked } : route.reach(digest);
}
