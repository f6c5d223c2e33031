// What is known of the digests that were sent: once a day each, whatever happens in between. Pure: sends and keeps nothing.
import { type Day, addDays, isDay } from './day.ts';

/**
 * How far one digest came on one day. `handed` was given out of hand and nobody said what became of it: it is what is
 * found when a run died just then.
 */
export interface Delivery {
  readonly state: 'handed' | 'failed' | 'sent';
  /** How often it was given out of hand without an answer. */
  readonly unanswered: number;
  readonly at: string;
  /** The code of the problem that kept it from arriving. */
  readonly code: string | null;
}

/** What the last run did, for who asks whether the digest works at all. */
export interface LastRun {
  readonly day: Day;
  readonly at: string;
  readonly sent: number;
  readonly failed: number;
  readonly codes: readonly string[];
}

export interface DeliveryLog {
  /** The real path of the folder, for people who look into the file. */
  readonly folder: string;
  readonly days: Readonly<Record<Day, Readonly<Record<string, Delivery>>>>;
  readonly run: LastRun | null;
}

/** A day and a name for where something goes and for whom: `mail li`, `sales li`. */
export interface Target {
  readonly day: Day;
  readonly key: string;
}

/** So many days are remembered: enough for a clock that was wrong and put right. */
const remembered = 14;

/** What two runs in a row could not learn the outcome of is not sent a third time: at most one digest too many. */
const mostUnanswered = 2;

/** Returns the log of a folder that has sent nothing yet. */
export function emptyLog(folder: string): DeliveryLog {
  return { folder, days: {}, run: null };
}

/**
 * Returns the log without days that are long past, and without days to come, which are named: the clock has been put back
 * since, and when such a day comes it shall not be silent.
 */
export function logOn(
  today: Day,
  log: DeliveryLog,
): { readonly log: DeliveryLog; readonly future: readonly Day[] } {
  const oldest = addDays(today, -remembered);
  const days = Object.entries(log.days);
  return {
    log: { ...log, days: Object.fromEntries(days.filter(([day]) => day >= oldest && day <= today)) },
    future: days
      .map(([day]) => day)
      .filter((day) => day > today)
      .toSorted(),
  };
}

/** Returns how far a digest came, or null where nothing was tried. */
export function deliveryOf(log: DeliveryLog, { day, key }: Target): Delivery | null {
  return log.days[day]?.[key] ?? null;
}

/** Returns what is to be done: send it, leave it because it was sent, or leave it because nobody knows and a third one would be too many. */
export function stepFor(delivery: Delivery | null): 'send' | 'sent' | 'unknown' {
  if (delivery == null || delivery.state === 'failed') return 'send';
  if (delivery.state === 'sent') return 'sent';
  return delivery.unanswered < mostUnanswered ? 'send' : 'unknown';
}

/** Returns the log after a digest was given out of hand, before any answer. */
export function logHanded(log: DeliveryLog, target: Target, at: string): DeliveryLog {
  const unanswered = (deliveryOf(log, target)?.unanswered ?? 0) + 1;
  return withDelivery(log, target, { state: 'handed', unanswered, at, code: null });
}

/** Returns the log after it arrived. */
export function logSent(log: DeliveryLog, target: Target, at: string): DeliveryLog {
  // This attempt has its answer.
  const unanswered = Math.max(0, (deliveryOf(log, target)?.unanswered ?? 0) - 1);
  return withDelivery(log, target, { state: 'sent', unanswered, at, code: null });
}

/** How an attempt failed. */
export interface Failure {
  readonly at: string;
  readonly code: string;
  /** Whether this attempt was given out of hand before it failed. */
  readonly isHanded: boolean;
  /** Whether it may have arrived all the same: there was no answer, or one that says nothing. */
  readonly mayHaveArrived: boolean;
}

/** Returns the log after an attempt failed. What certainly did not arrive may be tried as often as one likes. */
export function logFailed(
  log: DeliveryLog,
  target: Target,
  { at, code, isHanded, mayHaveArrived }: Failure,
): DeliveryLog {
  const unanswered = deliveryOf(log, target)?.unanswered ?? 0;
  if (isHanded && mayHaveArrived) return withDelivery(log, target, { state: 'handed', unanswered, at, code });
  // This attempt has its answer; one of an earlier run may still have none.
  return withDelivery(log, target, {
    state: 'failed',
    unanswered: unanswered - (isHanded ? 1 : 0),
    at,
    code,
  });
}

function withDelivery(log: DeliveryLog, { day, key }: Target, delivery: Delivery): DeliveryLog {
  return { ...log, days: { ...log.days, [day]: { ...log.days[day], [key]: delivery } } };
}

/** Returns the log that a file holds, or null where it holds anything else. */
export function readLog(value: unknown): DeliveryLog | null {
  if (!isMap(value) || typeof value['folder'] !== 'string' || !isMap(value['days'])) return null;
  for (const [day, deliveries] of Object.entries(value['days']))
    if (!isDay(day) || !isMap(deliveries) || !Object.values(deliveries).every(isDelivery)) return null;
  const { run } = value;
  if (run != null && !isRun(run)) return null;
  return value as unknown as DeliveryLog;
}

function isDelivery(value: unknown): boolean {
  if (!isMap(value)) return false;
  const { state, unanswered, at, code } = value;
  return (
    ['handed', 'failed', 'sent'].includes(String(state)) &&
    Number.isSafeInteger(unanswered) &&
    Number(unanswered) >= 0 &&
    typeof at === 'string' &&
    (code === null || typeof code === 'string')
  );
}

function isRun(value: unknown): boolean {
  if (!isMap(value)) return false;
  const { day, at, sent, failed, codes } = value;
  return (
    typeof day === 'string' &&
    isDay(day) &&
    typeof at === 'string' &&
    Number.isSafeInteger(sent) &&
    Number.isSafeInteger(failed) &&
    Array.isArray(codes) &&
    codes.every((code) => typeof code === 'string')
  );
}

function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
