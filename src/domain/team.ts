// The team as tend.yaml lists it: adding and changing members, and what must not be. Removes nobody: records name them.
import type { Parsed } from '../errors.ts';
import type { Member } from '../schema/generated/types.ts';
import { teamProblems } from '../words/team.ts';
import type { Book } from './book.ts';

/** Returns the team with one more member, or why it cannot be. */
export function withMember(team: readonly Member[], member: Member): Parsed<readonly Member[]> {
  if (!/^[a-z][a-z0-9_-]{0,39}$/.test(member.id))
    return { problem: teamProblems.bad_id({ id: member.id, instead: plainId(member.id) }) };
  const known = team.find(({ id }) => id === member.id);
  if (known) return { problem: teamProblems.exists({ id: known.id, name: known.name }) };
  return sound([...team, member], member);
}

/** Returns the team with a member changed, or why it cannot be. */
export function withChanged(team: readonly Member[], member: Member): Parsed<readonly Member[]> {
  return sound(
    team.map((other) => (other.id === member.id ? member : other)),
    member,
  );
}

function sound(team: readonly Member[], member: Member): Parsed<readonly Member[]> {
  const namesake = team.find(
    ({ id, name }) => id !== member.id && name.toLowerCase() === member.name.toLowerCase(),
  );
  if (namesake) return { problem: teamProblems.name_taken({ name: member.name, id: namesake.id }) };
  const { lead } = member;
  if (lead == null) return { value: team };
  if (!team.some(({ id }) => id === lead))
    return {
      problem: teamProblems.unknown({
        id: lead,
        known: team.map(({ id }) => id).filter((id) => id !== member.id),
      }),
    };
  const chain = leadsOf(team, member.id);
  return chain.at(-1) === member.id ? { problem: teamProblems.cycle({ chain }) } : { value: team };
}

// From the member upwards, until nobody leads or somebody comes a second time.
function leadsOf(team: readonly Member[], start: string): string[] {
  const chain = [start];
  for (;;) {
    const lead = team.find(({ id }) => id === chain.at(-1))?.lead;
    if (lead == null) return chain;
    const isKnown = chain.includes(lead);
    chain.push(lead);
    if (isKnown) return chain;
  }
}

function plainId(text: string): string {
  const plain = text
    .toLowerCase()
    .replace(/[^a-z0-9_-]+/g, '-')
    .replace(/^[^a-z]+|-+$/g, '')
    .slice(0, 40);
  return plain === '' ? 'ID' : plain;
}

/** What a member still looks after. */
export interface Duties {
  readonly customers: number;
  readonly actions: number;
}

/** Returns how many customers a member owns, and how many open actions and promises. */
export function dutiesOf(id: string, book: Book): Duties {
  const open = book.followups.flatMap(({ next = [], promises = [] }) => [
    ...next.filter(({ state, owner }) => state === 'open' && owner === id),
    ...promises.filter(({ state, by }) => state === 'open' && by === id),
  ]);
  return {
    customers: book.customers.filter(({ owner, archived }) => owner === id && !archived).length,
    actions: open.length,
  };
}
