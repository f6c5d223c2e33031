// The questions about a new customer, module by module as in template S1. The order is that of the template; nothing is written here.
import { type Draft, requiredOf } from '../domain/draft.ts';
import { type LookAlike, lookAlikes } from '../domain/duplicate.ts';
import { reference } from '../domain/due.ts';
import { type Field, fieldAt, fieldsOf, valuesAt } from '../domain/field.ts';
import type { Facts } from '../domain/match.ts';
import { nameOf, standingLabel } from '../domain/settings.ts';
import { describe } from '../domain/reference.ts';
import { summaryOf } from '../domain/summary.ts';
import type { Option } from '../host.ts';
import type { Customer, Followup } from '../schema/generated/types.ts';
import { clean } from '../view/text.ts';
import { addWords } from '../words/add.ts';
import { formWords } from '../words/form.ts';
import { logWords } from '../words/log.ts';
import { daysBetween } from '../domain/day.ts';
import { Exit } from './exit.ts';
import { customerFlags } from './fill.ts';
import { shellWord } from './shell-word.ts';
import { type FieldStep, type Step, fieldStep } from './form.ts';
import type { Wish } from './gate.ts';
import { type Asking, askField, enough, messageOf } from './question.ts';

/** What the form holds while it is filled. */
export interface AddEntry {
  readonly customer: Draft;
  /** The latest conversation; without a summary and without next actions there is none. */
  readonly followup: Partial<Followup>;
  /** The status or stage that was chosen. */
  readonly target: string | null;
  /** The move that leads there from the first one, past its gate. */
  readonly wish: Wish | null;
}

type More = Partial<Omit<FieldStep<AddEntry>, 'field' | 'part'>>;

/** Returns the steps for the fields of the customer by path, with the rules of tend.yaml about what is required. */
export function customerSteps(
  asking: Asking,
  facts: Facts,
): Readonly<Record<'basics' | 'contacts' | 'needs' | 'owner' | 'remarks', readonly Step<AddEntry>[]>> {
  const { settings } = facts.book;
  const isCompany = ({ customer }: AddEntry): boolean => customer.kind === 'company';
  const has =
    (path: string) =>
    ({ customer }: AddEntry): boolean =>
      valuesAt(customer, path).length > 0;
  const step = (path: string, more: More = {}): Step<AddEntry> => customerStep(asking, facts, path, more);
  const several = (path: string): Step<AddEntry> =>
    step(path, { question: addWords.several({ label: fieldOf(asking, path).label }) });
  const industries = [
    ...new Set([...settings.industries, ...facts.book.customers.flatMap(({ industry }) => industry ?? [])]),
  ];
  const basics = [
    nameStep(asking, facts),
    step('kind', { offered: 'company' }),
    step('industry', { applies: isCompany, suggestions: industries }),
    step('size.employees', {
      applies: isCompany,
      suggestions: Object.values(fieldOf(asking, 'size.employees').aliases ?? {}),
    }),
    step('size.revenue', { applies: isCompany }),
    step('person.occupation', { applies: (entry) => !isCompany(entry) }),
    step('source'),
    step('source_note', {
      applies: (entry) =>
        entry.customer.source === 'other' || requiredOf(entry.customer, facts).includes('source_note'),
    }),
    step('first_contact', { initial: () => asking.ctx.today }),
  ];
  const contacts = [
    step('contacts[].name', {
      initial: ({ customer }) => (customer.kind === 'individual' ? customer.name : undefined),
    }),
    step('contacts[].title', { applies: (entry) => isCompany(entry) && has('contacts[].name')(entry) }),
    phoneStep(asking, facts),
    step('contacts[].email'),
    step('contacts[].prefers', { applies: has('contacts[].name') }),
    step('address.province'),
    step('address.city', { applies: has('address') }),
    step('address.detail', { applies: has('address') }),
    step('contacts[].other[].platform', {
      label: addWords.otherWay,
      question: addWords.platform,
      applies: has('contacts[].name'),
    }),
    step('contacts[].other[].handle', {
      question: addWords.handle,
      applies: has('contacts[].other[].platform'),
      isRequired: () => true,
    }),
  ];
  const needs = [
    step('needs.types'),
    step('needs.description'),
    step('needs.budget'),
    step('needs.by', { suggestions: formWords.days[asking.ctx.lang] }),
    several('pain_points'),
  ];
  const owner = [step('owner', { initial: () => asking.ctx.me?.id })];
  const own = fieldsOf('customer', settings).filter(({ path }) => path.startsWith('custom.'));
  const remarks = [
    step('preferences'),
    several('risks'),
    step('notes'),
    ...own.map(({ path }) => step(path)),
  ];
  return { basics: [...basics, ...requiredElsewhere(asking, facts)], contacts, needs, owner, remarks };
}

const askedPaths = new Set(['name', 'kind', 'industry', 'size.employees', 'size.revenue', 'person.occupation', 'source', 'source_note', 'first_contact', 'contacts.name', 'contacts.title', 'contacts.phone', 'contacts.email', 'contacts.prefers', 'address.province', 'address.city', 'address.detail', 'needs.types', 'needs.description', 'needs.budget', 'needs.by', 'pain_points', 'owner', 'stage', 'status', 'preferences', 'risks', 'notes']); // prettier-ignore

// A team may require a field that the template does not ask for.
function requiredElsewhere(asking: Asking, facts: Facts): Step<AddEntry>[] {
  const fields = facts.book.settings.require
    .filter(({ record }) => record === 'customer')
    .map(({ field }) => field.replaceAll('[]', ''));
  const missing = fields.filter((path) => !askedPaths.has(path) && !path.startsWith('custom.'));
  return [...new Set(missing)].map((path) =>
    customerStep(asking, facts, fieldOf(asking, path).path, {
      applies: ({ customer }) => requiredOf(customer, facts).includes(path),
    }),
  );
}

function fieldOf({ ctx }: Asking, path: string): Field {
  const field = fieldAt('customer', path, ctx.settings);
  if (!field) throw new Error(`A customer has no ${path}`);
  return field;
}

function customerStep(asking: Asking, facts: Facts, path: string, more: More): Step<AddEntry> {
  const plain = path.replaceAll('[]', '');
  return fieldStep<AddEntry>(asking, {
    field: fieldOf(asking, path),
    part: {
      get: ({ customer }) => customer,
      set: (entry, customer) => ({ ...entry, customer: customer as Draft }),
    },
    isRequired: ({ customer }) => requiredOf(customer, facts).includes(plain),
    ...more,
  });
}

function nameStep(asking: Asking, facts: Facts): Step<AddEntry> {
  const { ctx, prompter } = asking;
  return {
    ...customerStep(asking, facts, 'name', {}),
    ask: async (entry, isCorrecting) => {
      const { value } = await prompter.search<{ readonly value: string | LookAlike<Customer> }>({
        message: messageOf(asking, fieldOf(asking, 'name').label, true),
        ...(isCorrecting && entry.customer.name != null ? { prefill: entry.customer.name } : {}),
        find: (text) => {
          const name = text.trim();
          if (name === '') return [{ value: { value: '' }, name: ctx.say(addWords.typeName), disabled: ' ' }];
          return [
            { value: { value: name }, name: clean(ctx.say(addWords.isNew({ name }))), short: clean(name) },
            ...knownOptions(asking, lookAlikes({ name }, facts.book.customers)),
          ];
        },
      });
      if (isKnown(value)) return endWith(asking, facts, value);
      return { ...entry, customer: { ...entry.customer, name: value } };
    },
  };
}

// The same number is the surest sign of the same customer: those who have it are shown while it is typed.
function phoneStep(asking: Asking, facts: Facts): Step<AddEntry> {
  const field = fieldOf(asking, 'contacts[].phone');
  const plain = customerStep(asking, facts, field.path, {});
  return {
    ...plain,
    ask: async (entry, isCorrecting) => {
      const found = (phone: unknown) =>
        knownOptions(asking, lookAlikes({ phone: String(phone) }, facts.book.customers));
      const current = isCorrecting ? entry.customer.contacts?.[0]?.phone : undefined;
      const answer = await askField(asking, {
        field,
        isRequired: plain.isRequired(entry),
        current,
        besides: found,
      });
      if (answer === enough) return enough;
      if (isKnown(answer.value)) return endWith(asking, facts, answer.value);
      return {
        ...entry,
        customer: withPhone(entry.customer, answer.value as string | null, asking.ctx.newId),
      };
    },
  };
}

function isKnown(value: unknown): value is LookAlike<Customer> {
  return typeof value === 'object' && value !== null && 'because' in value;
}

function withPhone(customer: Draft, phone: string | null, newId: () => string): Draft {
  const [first, ...others] = customer.contacts ?? [];
  if (phone == null) {
    if (!first) return customer;
    const { phone: _phone, ...rest } = first;
    return { ...customer, contacts: [rest, ...others] };
  }
  // The name follows from the customer where nobody said it: see domain/draft.ts.
  return {
    ...customer,
    contacts: [
      { ...(first ?? { id: newId() }), phone } as NonNullable<Customer['contacts']>[number],
      ...others,
    ],
  };
}

function knownOptions(
  { ctx }: Asking,
  found: readonly LookAlike<Customer>[],
): Option<{ readonly value: LookAlike<Customer> }>[] {
  return found.map((like) => ({
    value: { value: like },
    name: clean(ctx.say(addWords.known({ other: describe(like.customer), because: like.because }))),
    short: clean(like.customer.name),
  }));
}

/** Asks about a name that a flag gave and that looks like one we know; ends the command where it is the same customer. */
export async function settleLookAlikes(asking: Asking, facts: Facts, name: string): Promise<void> {
  const { ctx, prompter } = asking;
  const found = lookAlikes({ name }, facts.book.customers);
  if (found.length === 0) return;
  const options: Option<{ readonly value: LookAlike<Customer> | null }>[] = [
    { value: { value: null }, name: clean(ctx.say(addWords.isNew({ name }))) },
    ...knownOptions(asking, found),
  ];
  const picked = await prompter.select<{ readonly value: LookAlike<Customer> | null }>({
    message: messageOf(asking, fieldOf(asking, 'name').label, true),
    options,
  });
  if (picked.value) endWith(asking, facts, picked.value);
}

// The customer is known: the form ends with where to go on, and writes nothing.
function endWith({ ctx }: Asking, { book, today }: Facts, { customer }: LookAlike<Customer>): never {
  const { last_contact: last } = summaryOf(customer, book, today);
  const standing = standingLabel(ctx.settings, customer.stage ?? customer.status);
  const stands = logWords.stands({
    standing,
    last,
    days: daysBetween(last, today),
    owner: nameOf(ctx.settings, customer.owner),
  });
  ctx.print(clean(`${describe(customer)}  ${ctx.say(stands)}`));
  ctx.note(ctx.say(addWords.isKnown));
  ctx.note(ctx.say(addWords.instead({ reference: shellWord(reference(customer)) })));
  throw new Exit(0);
}

/** Returns the command that goes on with a form that was left: without kind, so that it asks again, and without what is private. */
export function resumeCommand({ ctx }: Asking, { customer }: AddEntry): string | null {
  if (customer.name == null) return null;
  const words = fieldsOf('customer', ctx.settings).flatMap((field) => {
    const { path, type } = field;
    if (
      field.private ||
      path === 'name' ||
      path === 'kind' ||
      path === 'id' ||
      ['map', 'entries', 'custom'].includes(type)
    )
      return [];
    if (path.startsWith('contacts')) return [];
    return valuesAt(customer, path).flatMap((value) => flagFor(path, value));
  });
  return ['tend add', shellWord(customer.name), ...words].join(' ');
}

function flagFor(path: string, value: unknown): string[] {
  const text = typeof value === 'boolean' ? (value ? 'yes' : 'no') : String(value);
  const flag = Object.entries(customerFlags).find(([, known]) => known === path)?.[0];
  if (flag == null) return ['--set', shellWord(`${path}=${text}`)];
  return [`--${flag.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`, shellWord(text)];
}
