// A customer before it is whole: what it is filled up with, and what it still needs. Asks nobody and reads no flags.
import type { Customer, Member } from '../schema/generated/types.ts';
import { fieldsOf, valuesAt } from './field.ts';
import { type Facts, compileQuery } from './match.ts';
import type { TeamSettings } from './settings.ts';

/** What is known of a customer before it is whole. */
export type Draft = Partial<Omit<Customer, 'recorded'>> & Pick<Customer, 'id'>;

/** Returns the draft with what is understood where nothing was said: a prospect of today, looked after by who enters it. */
export function withDefaults(
  draft: Draft,
  {
    settings,
    me,
    today,
  }: { readonly settings: TeamSettings; readonly me: Member | null; readonly today: string },
): Draft {
  const status = draft.status ?? 'prospect';
  const stage = draft.stage ?? settings.stages.find(({ kind }) => kind === status)?.id;
  const owner = draft.owner ?? me?.id;
  return {
    ...withNamedContact(draft),
    status,
    ...(stage == null ? {} : { stage }),
    ...(owner == null ? {} : { owner }),
    first_contact: draft.first_contact ?? today,
  };
}

// A number of which nobody said whose it is belongs to the customer: a person, or the switchboard of a company.
function withNamedContact(draft: Draft): Draft {
  const [first, ...others] = draft.contacts ?? [];
  const { name } = draft;
  // The name of a contact is required, but a draft may lack it.
  if (!first || (first.name as string | undefined) != null || name == null) return draft;
  return { ...draft, contacts: [{ ...first, name }, ...others] };
}

/** Returns the paths that a draft must fill: those of every customer, and those that tend.yaml requires of this one. */
export function requiredOf(draft: Draft, facts: Facts): readonly string[] {
  const { settings } = facts.book;
  const asked = settings.require.filter(({ record, when }) => {
    if (record !== 'customer') return false;
    const condition = when == null ? null : compileQuery(when, 'customer', facts);
    return condition == null || ('value' in condition && condition.value(draft as Customer));
  });
  const own = fieldsOf('customer', settings).filter(
    ({ path, required }) => path.startsWith('custom.') && required === true,
  );
  return [
    'name',
    'kind',
    'owner',
    'first_contact',
    ...asked.map(({ field }) => field.replaceAll('[]', '')),
    ...own.map(({ path }) => path),
  ];
}

/** Returns the required paths that a draft does not fill yet. */
export function lackingIn(draft: Draft, facts: Facts): readonly string[] {
  return requiredOf(draft, facts).filter((path) => valuesAt(draft, path).length === 0);
}
