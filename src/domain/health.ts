// How healthy the relation with a customer is: 0 to 100 and a colour (template S3, step 5.2), line by line. Remembers no score.
import type { Label } from '../errors.ts';
import type { Customer } from '../schema/generated/types.ts';
import { type colourLabels, type healthKeyLabels, healthWords, trendWords } from '../words/measures.ts';
import type { Book } from './book.ts';
import { complaintsWithin } from './case-time.ts';
import { conversationDays, conversationsWithin, orderDays, orderTrend, orderTrendLabel } from './churn.ts';
import { type Day, type Duration, daysBetween } from './day.ts';
import { lastStretch } from './grade.ts';
import { hoursOf } from './limit.ts';
import { overallOf, scoreText, surveysWithin } from './satisfaction.ts';
import { type SegmentName, hasBought, segmentLabel, segmentValue, surveySpan } from './segment.ts';
import { lastContactIn } from './standing.ts';

export type HealthKey = keyof typeof healthKeyLabels;
export type Colour = keyof typeof colourLabels;

export interface Health {
  /** 0 to 100, the sum of the points of the lines; null while there is nothing to judge. */
  readonly score: number | null;
  readonly colour: Colour;
  readonly lines: readonly HealthLine[];
}

export interface HealthLine {
  readonly key: HealthKey;
  /** As in tend.yaml. What is unknown drops out, and the other weights are scaled up to 100. */
  readonly weight: number;
  /** From 0 to 1; null where nothing is known. */
  readonly value: number | null;
  readonly points: number;
  readonly why: Label;
}

/** The reason is made when somebody reads it: a list of 2,000 customers shows colours only. */
interface Judged {
  readonly value: number | null;
  readonly why: () => Label;
}

type Weights = Readonly<Record<HealthKey, number>>;

/** The template names no numbers; these are ours. */
const judgedFrom = 30;
const complaintDays = 180;
const complaintSpan: Duration = { count: complaintDays, unit: 'd' };
const resolvedCounts = 0.5;
const renewalValues = { high: 1, medium: 0.5, low: 0 } as const;

type Bands = Readonly<Record<'green' | 'yellow', number>>;

/** Returns the health of a customer on a day, with one line for each component. */
export function healthOf(customer: Customer, book: Book, today: Day): Health {
  const { weights, bands } = rulesOf(book);
  const components = componentsOf(customer, book, today, weights);
  const { points, score } = scored(components, weights);
  const lines = keysOf(components).map((key, place): HealthLine => {
    const { value, why } = components[key];
    return {
      key,
      weight: weights[key],
      value,
      points: points[place] ?? 0,
      get why() {
        return why();
      },
    };
  });
  return { score, colour: colourOf(score, bands), lines };
}

/** Returns the same without the lines: thousands of customers are judged without anybody reading why. */
export function healthValue(customer: Customer, book: Book, today: Day): Omit<Health, 'lines'> {
  const { weights, bands } = rulesOf(book);
  const { score } = scored(componentsOf(customer, book, today, weights), weights);
  return { score, colour: colourOf(score, bands) };
}

// The defaults were merged into every key of the settings; their type leaves the inner ones open.
function rulesOf({ settings }: Book): { readonly weights: Weights; readonly bands: Bands } {
  return settings.health;
}

function colourOf(score: number | null, bands: Bands): Colour {
  if (score == null) return 'unknown';
  if (score >= bands.green) return 'green';
  return score >= bands.yellow ? 'yellow' : 'red';
}

type Components = Readonly<Record<HealthKey, Judged>>;

function keysOf(components: Components): readonly HealthKey[] {
  return Object.keys(components) as HealthKey[];
}

/** Returns the points of the components in their order, and their sum; null where nothing is known. */
function scored(
  components: Components,
  weights: Weights,
): { readonly points: readonly number[]; readonly score: number | null } {
  const keys = keysOf(components);
  const total = keys.reduce((sum, key) => sum + (components[key].value == null ? 0 : weights[key]), 0);
  let exact = 0;
  let given = 0;
  const points = keys.map((key) => {
    if (total > 0) exact += ((components[key].value ?? 0) * weights[key] * 100) / total;
    // The running sum is rounded, not the line, so that the lines add up to the score whatever the weights are.
    const own = wholePoints(exact) - given;
    given += own;
    return own;
  });
  return { points, score: total > 0 ? given : null };
}

// Divisions leave crumbs: 69.4999999999 is 69.5.
function wholePoints(exact: number): number {
  return Math.round(Math.round(exact * 1e6) / 1e6);
}

function componentsOf(customer: Customer, book: Book, today: Day, weights: Weights): Components {
  if (customer.first_contact > today) {
    const notYet = unknown(() => trendWords.notYet({ first: customer.first_contact }));
    return { frequency: notYet, complaints: notYet, renewal: notYet, satisfaction: notYet, orders: notYet };
  }
  const others = {
    frequency: frequency(customer, book, today),
    renewal: renewal(customer),
    satisfaction: satisfaction(customer, book, today),
    orders: orders(customer, book, today),
  };
  const isJudged = (['frequency', 'renewal', 'satisfaction', 'orders'] as const).some(
    (key) => others[key].value != null && weights[key] > 0,
  );
  const { frequency: first, ...rest } = others;
  return { frequency: first, complaints: complaints(customer, book, today, isJudged), ...rest };
}

function unknown(why: () => Label): Judged {
  return { value: null, why };
}

function frequency(customer: Customer, book: Book, today: Day): Judged {
  const known = daysBetween(customer.first_contact, today);
  if (known < judgedFrom) return unknown(() => trendWords.tooNew({ known, needed: judgedFrom }));
  const { every, segment } = cadenceOf(customer, book, today);
  if (every === 'off') return unknown(() => healthWords.noCadence());
  const cadence = Math.max(1, Math.ceil(hoursOf(every) / 24));
  // Who is cared for twice a year is not judged by a quarter.
  const days = Math.max(conversationDays, cadence);
  const expected = Math.floor(Math.min(known, days) / cadence);
  const had = conversationsWithin(customer, book, lastStretch(today, { count: days, unit: 'd' }));
  const silent = silentDays(customer, book, today);
  // Many conversations long ago do not make up for silence now: one cadence late is nothing left.
  const inTime = Math.min(1, Math.max(0, 2 - silent / cadence));
  return {
    value: Math.min(inTime, expected === 0 ? 1 : had / expected),
    why: () => {
      const name = segment && segmentLabel(segment);
      return healthWords.conversations({ had, days, expected, every, segment: name, silent });
    },
  };
}

function silentDays(customer: Customer, book: Book, today: Day): number {
  return daysBetween(lastContactIn(book, customer, today), today);
}

/** Returns how often the customer should be spoken to: as often as its segment asks, else before it falls silent. */
function cadenceOf(
  customer: Customer,
  book: Book,
  today: Day,
): { readonly every: string; readonly segment: SegmentName | null } {
  const { care, limits } = book.settings;
  const segment = segmentValue(customer, book, today);
  const every = segment == null ? 'off' : (care[segment] ?? 'off');
  return every === 'off' ? { every: limits.silent, segment: null } : { every, segment };
}

function complaints(customer: Customer, book: Book, today: Day, isJudged: boolean): Judged {
  const { recent, open } = complaintsWithin(customer, book, lastStretch(today, complaintSpan));
  const resolved = recent.filter((record) => !open.includes(record)).length;
  const isBuyer = hasBought(customer, book, today);
  if (open.length + resolved > 0) {
    // Without a purchase there is no good record that half could be left of.
    if (!isBuyer)
      return { value: 0, why: () => healthWords.earlyComplaints({ count: open.length + resolved }) };
    const why = () => healthWords.complaints({ resolved, open: open.length, days: complaintDays });
    return { value: Math.max(0, 1 - open.length - resolved * resolvedCounts), why };
  }
  if (!isBuyer) return unknown(() => healthWords.nothingBought());
  return isJudged
    ? { value: 1, why: () => healthWords.noComplaints({ days: complaintDays }) }
    : unknown(() => healthWords.onlyNoComplaints());
}

function renewal({ renewal_intent: intent }: Customer): Judged {
  if (intent == null || intent === 'unknown') return unknown(() => healthWords.noRenewal());
  return { value: renewalValues[intent], why: () => healthWords.renewal({ intent }) };
}

function satisfaction(customer: Customer, book: Book, today: Day): Judged {
  const surveys = surveysWithin(customer, book, lastStretch(today, surveySpan));
  const mean = overallOf(surveys);
  if (mean == null) return unknown(() => healthWords.noSurveys());
  const why = () => healthWords.satisfaction({ score: scoreText(mean), surveys: surveys.length });
  return { value: (mean - 1) / 4, why };
}

function orders(customer: Customer, book: Book, today: Day): Judged {
  const { currency } = book.settings;
  const trend = orderTrend(customer, book, today);
  if (trend.before === 0) return unknown(() => trendWords.nothingBefore({ days: orderDays, currency }));
  return { value: Math.min(1, trend.recent / trend.before), why: () => orderTrendLabel(trend, currency) };
}
