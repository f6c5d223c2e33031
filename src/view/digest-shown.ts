// A digest in the words of one language: what every format of it shows, masked. Lays nothing out.
import type { Digest, DigestItem, DigestSection } from '../domain/digest.ts';
import { daysBetween, weekday } from '../domain/day.ts';
import { type DueItem, hasDay, reference } from '../domain/due.ts';
import { maskText } from '../domain/mask.ts';
import { type TeamSettings, nameOf } from '../domain/settings.ts';
import type { Label } from '../errors.ts';
import { type DigestSectionId, countsLine, digestSectionLabels, digestWords } from '../words/digest.ts';
import { clean } from './text.ts';

/** How a digest is shown, and to whom. */
export interface DigestLook {
  readonly lang: keyof Label;
  readonly settings: TeamSettings;
  readonly reveal: boolean;
}

export interface ShownItem {
  readonly title: string;
  /** Told to owner and lead alike. */
  readonly isImportant: boolean;
  /** How late, whose, and why, each a phrase. */
  readonly facts: readonly string[];
  readonly command: string;
}

export interface ShownSection {
  readonly id: DigestSectionId;
  readonly heading: string;
  readonly items: readonly ShownItem[];
  /** How many are not shown, and how to see them. */
  readonly more: string | null;
}

export interface ShownDigest {
  readonly heading: string;
  readonly counts: string;
  readonly sections: readonly ShownSection[];
}

// What has a day is never cut short where people would notice; of what merely lies there, a screen is enough.
const most: Readonly<Record<DigestSectionId, number>> = {
  overdue: 100,
  today: 100,
  escalated: 100,
  important: 100,
  coming: 30,
  milestones: 30,
  waiting: 30,
  silent: 20,
  records: 20,
};

/** Returns what every format of a digest shows. */
export function shownDigest(digest: Digest, look: DigestLook): ShownDigest {
  const { member, day } = digest;
  return {
    heading: clean(digestWords.heading({ name: member.name, day, weekday: weekday(day) })[look.lang]),
    counts: countsOf(digest)[look.lang],
    sections: digest.sections.map((section) => shownSection(section, digest, look)),
  };
}

/** Returns the subject of its mail: a day and numbers, nothing of customers. */
export function digestSubject(digest: Digest, lang: keyof Label): string {
  return digestWords.subject({ day: digest.day, counts: countsOf(digest) })[lang];
}

/** Returns free text as a digest shows it: one line, with phones and e-mails masked. */
export function digestText(text: string, { reveal }: Pick<DigestLook, 'reveal'>): string {
  return clean(reveal ? text : maskText(text)).trim();
}

/** Returns the command that settles an item; a customer who is called by a phone number is named by id. */
export function digestCommand(
  { command, customer }: DueItem,
  { reveal }: Pick<DigestLook, 'reveal'>,
): string {
  if (reveal || customer == null || maskText(command) === command) return clean(command);
  const { id, no, name } = customer;
  return clean(command.replace(reference({ id, name, ...(no == null ? {} : { no }) }), id));
}

function countsOf({ sections }: Digest): Label {
  return countsLine(sections.map(({ id, items }) => ({ id, count: items.length })));
}

function shownSection({ id, items }: DigestSection, { member, day }: Digest, look: DigestLook): ShownSection {
  const { lang } = look;
  const hidden = items.length - most[id];
  return {
    id,
    heading: digestWords.section({ label: digestSectionLabels[id], count: items.length })[lang],
    items: items.slice(0, most[id]).map((entry) => shownItem(entry, member.id, day, look)),
    more:
      hidden > 0 ? digestWords.more({ count: hidden, command: `tend due --owner ${member.id}` })[lang] : null,
  };
}

function shownItem(
  { item, isInherited }: DigestItem,
  member: string,
  day: string,
  look: DigestLook,
): ShownItem {
  const { lang, settings } = look;
  const { kind, customer, title, owner, lead, due, why } = item;
  const name = nameOf(settings, owner);
  const facts = [
    hasDay(kind) ? digestWords.when({ ahead: daysBetween(day, due) })[lang] : '',
    isInherited ? digestWords.left({ name })[lang] : owner === member ? '' : digestWords.of({ name })[lang],
    why[lang],
  ];
  return {
    title: digestText(
      digestWords.title({ customer: customer?.name ?? null, title: title[lang] })[lang],
      look,
    ),
    isImportant: lead != null,
    facts: facts.filter((fact) => fact !== '').map((fact) => digestText(fact, look)),
    command: digestCommand(item, look),
  };
}
