// Digests as JSON for programs: what schemas/outputs/digest.schema.json describes.
import type { Digest, DigestItem } from '../domain/digest.ts';
import { type DigestLook, digestCommand, digestText } from './digest-shown.ts';
import { plainItem } from './due-plain.ts';
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
        items: items.map((entry) => plainEntry(entry, look)),
      })),
    })),
  });
}

function plainEntry({ item, isInherited }: DigestItem, look: DigestLook): object {
  const { customer } = item;
  return {
    ...plainItem(item, (label) => digestText(label[look.lang], look)),
    customer: customer && { ...customer, name: digestText(customer.name, look) },
    command: digestCommand(item, look),
    inherited: isInherited,
  };
}
