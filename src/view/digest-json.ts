// Digests as JSON for programs: what schemas/outputs/digest.schema.json describes.
import type { Digest, DigestItem } from '../domain/digest.ts';
import { type DigestLook, digestCommand, digestText } from './digest-shown.ts';
import { toJson } from './format.ts';

/** The days that were asked about. */
export interface DigestSpan {
  readonly today: string;
  readonly until: string;
}

/** Returns the digests as one JSON object. */
export function digestsJson(
  digests: readonly Digest[],
  { today, until }: DigestSpan,
  look: DigestLook,
): string {
  return toJson({
    schemaVersion: 1,
    kind: 'digest',
    asOf: today,
    until,
    items: digests.map(({ member, sections }) => ({
      owner: member.id,
      name: member.name,
      sections: sections.map(({ id, items }) => ({
        id,
        items: items.map((entry) => plainItem(entry, look)),
      })),
    })),
  });
}

function plainItem({ item, isInherited }: DigestItem, look: DigestLook): object {
  const {
    id,
    kind,
    customer,
    owner,
    lead,
    due,
    days_late,
    priority,
    grade,
    escalation,
    escalated_to,
    since,
  } = item;
  return {
    id,
    kind,
    customer: customer && { ...customer, name: digestText(customer.name, look) },
    title: digestText(item.title[look.lang], look),
    owner,
    inherited: isInherited,
    lead,
    due,
    days_late,
    priority,
    grade,
    escalation,
    escalated_to,
    since,
    why: digestText(item.why[look.lang], look),
    command: digestCommand(item, look),
  };
}
