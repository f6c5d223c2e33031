// The values that can be typed in one place of a command line, from the settings and the records of the folder.
import type { Context } from '../context.ts';
import { choicesOf, fieldAt, fieldsOf } from '../domain/field.ts';
import { queryFields } from '../domain/queryable.ts';
import { dueKindNames } from '../domain/due.ts';
import type { RecordType } from '../domain/record.ts';
import { bundledSchema, namedSchemas } from '../schema/bundle.ts';
import type { Choice, Customer } from '../schema/generated/types.ts';
import { completionScripts } from '../view/completion-scripts.ts';
import { topics } from '../words/topics.ts';
import type { CommandEntry } from './index.ts';

/** One thing to insert, and what it means. */
export interface Candidate {
  readonly value: string;
  readonly about: string;
}

/** Where a value stands: the name of the argument or of the option's value, the option, the command. */
export interface Place {
  readonly place: string;
  readonly flag: string;
  readonly command: string;
}

type Words = (
  current: string,
  ctx: Context,
  where: Place,
  entries: readonly CommandEntry[],
) => Promise<Candidate[]> | Candidate[];

/** Returns the values of a place that may begin with what was typed; what does not is dropped later. */
export async function wordsFor(
  where: Place,
  current: string,
  ctx: Context,
  entries: readonly CommandEntry[],
): Promise<Candidate[]> {
  const words = byFlag[where.flag] ?? byPlace[`${where.command} ${where.place}`] ?? byPlace[where.place];
  return words ? words(current, ctx, where, entries) : [];
}

const plain = (values: readonly string[]): Candidate[] => values.map((value) => ({ value, about: '' }));

const dates: Words = () =>
  plain([
    'today',
    'tomorrow',
    'yesterday',
    '+1d',
    '+3d',
    '+1w',
    '+2w',
    '+1m',
    'mon',
    'tue',
    'wed',
    'thu',
    'fri',
    'eow',
    'eom',
    '明天',
    '后天',
    '下周一',
    '月底',
  ]);
const lengths: Words = () => plain(['1d', '3d', '7d', '2w', '1m', '3m']);

// The stored word, its label, and the label alone where somebody began to type it.
function choiceWords(choices: readonly Choice[], current: string, ctx: Context): Candidate[] {
  return choices.flatMap(({ id, label, aliases = [] }) => [
    { value: id, about: ctx.say(label) },
    ...(current === '' ? [] : [label.zh, label.en, ...aliases].map((value) => ({ value, about: id }))),
  ]);
}

const choice =
  (type: RecordType, path: string): Words =>
  (current, ctx) => {
    const field = fieldAt(type, path, ctx.settings);
    return choiceWords((field && choicesOf(field, ctx.settings)) ?? [], current, ctx);
  };

const members: Words = (current, ctx, { command }) => {
  const { team } = ctx.settings;
  const names = current === '' ? [] : team.map(({ id, name }) => ({ value: name, about: id }));
  return [
    ...team.map(({ id, name }) => ({ value: id, about: name })),
    ...names,
    ...plain(command === 'due' ? ['me', 'all'] : ['me']),
  ];
};

const customers: Words = async (current, ctx) => {
  const { book } = await ctx.folder();
  return book.customers
    .filter(({ archived }) => archived == null)
    .flatMap((customer) => namesOf(customer, current));
};

// A number or an id is offered to those who began to type one; everyone else reads names.
function namesOf({ id, no, name }: Customer, current: string): Candidate[] {
  const spoken = { value: name, about: no ?? id };
  if (current === '') return [spoken];
  return [spoken, ...(no == null ? [] : [{ value: no, about: name }]), { value: id, about: name }];
}

const records: Words = async (current, ctx, where, entries) => {
  const { book } = await ctx.folder();
  const name = (id: string): string => book.customerById.get(id)?.name ?? '';
  const events =
    current === ''
      ? []
      : [...book.followups, ...book.orders].flatMap(({ id, no, customer }) =>
          no == null
            ? [{ value: id, about: name(customer) }]
            : [
                { value: no, about: name(customer) },
                { value: id, about: name(customer) },
              ],
        );
  return [...(await customers(current, ctx, where, entries)), ...events];
};

const actions: Words = async (current, ctx, where, entries) => {
  const { book } = await ctx.folder();
  const open = book.followups.flatMap(({ id, customer, next = [], promises = [], waiting }) => [
    ...[...next, ...promises]
      .filter(({ state }) => state === 'open')
      .map((action) => ({ id: action.id, what: action.what, customer })),
    ...(waiting && !waiting.done ? [{ id, what: waiting.for, customer }] : []),
  ]);
  const words = open.map(({ id, what, customer }) => ({
    value: id,
    about: `${book.customerById.get(customer)?.name ?? ''}: ${what}`,
  }));
  return where.command === 'snooze' ? [...words, ...(await customers(current, ctx, where, entries))] : words;
};

const tags: Words = async (_, ctx) => {
  const { book } = await ctx.folder();
  return plain([...new Set([...ctx.settings.tags, ...book.customers.flatMap(({ tags: own = [] }) => own)])]);
};

const settable: Words = (_, ctx, { command }) =>
  fieldsOf(command === 'log' ? 'followup' : 'customer', ctx.settings)
    .filter(({ type }) => !['map', 'entries', 'custom', 'id'].includes(type))
    .map(({ path, label }) => ({ value: `${path.replaceAll('[]', '')}=`, about: ctx.say(label) }));

// A name and its colon, then the values of that name.
const query: Words = async (current, ctx, where, entries) => {
  const [, minus = '', name = '', head = ''] =
    /^(-?)([\p{L}_.]+)[:：]((?:[^,，]*[,，])*)/u.exec(current) ?? [];
  const folder = await ctx.folder();
  const begun = `${minus}${name}:${head}`;
  if (name === '')
    return [
      ...queryFields('customer', ctx.facts(folder)).map((value) => ({ value: `${value}:`, about: '' })),
      ...Object.entries(ctx.settings.queries).map(([key, value]) => ({ value: `@${key}`, about: value })),
    ];
  const words = queryWords[name] ?? choice('customer', name);
  const values = await words(current.slice(begun.length), ctx, where, entries);
  return values.map(({ value, about }) => ({
    value: `${begun}${/\s/.test(value) ? `"${value}"` : value}`,
    about,
  }));
};

const queryWords: Readonly<Record<string, Words>> = {
  owner: members,
  tag: tags,
  tags,
  due: () => plain(['<today', '<+7d', 'today', 'none']),
  silent: () => plain(['>14d', '>30d', '>90d']),
  grade: choice('customer', 'grade.value'),
  standing: choice('followup', 'move.to'),
};

const columns: Words = async (_, ctx) => plain(queryFields('customer', ctx.facts(await ctx.folder())));

const kinds: Words = (current, ctx, where, entries) =>
  where.command === 'due' ? plain(dueKindNames) : choice('customer', 'kind')(current, ctx, where, entries);

const pages: Words = (_, ctx, __, entries) => [
  ...topics.map(({ name, title }) => ({ value: name, about: ctx.say(title) })),
  ...entries.filter(({ isHidden }) => isHidden !== true).map(({ name }) => ({ value: name, about: '' })),
];

const byFlag: Readonly<Record<string, Words>> = {
  '--owner': members,
  '--by': members,
  '--user': members,
  '--lead': members,
  '--participant': members,
  '--handler': members,
  '--status': choice('customer', 'status'),
  '--stage': choice('customer', 'stage'),
  '--move': choice('followup', 'move.to'),
  '--method': choice('followup', 'method'),
  '--source': choice('customer', 'source'),
  '--need-type': choice('customer', 'needs.types'),
  '--reason': choice('customer', 'lost.reason'),
  '--priority': choice('followup', 'next.priority'),
  '--kind': kinds,
  '--tag': tags,
  '--industry': (_, ctx) => plain(ctx.settings.industries),
  '--set': settable,
  '--columns': columns,
  '--sort': columns,
  '--customer': customers,
  '--followup': records,
};

const byPlace: Readonly<Record<string, Words>> = {
  date: dates,
  when: dates,
  time: lengths,
  who: members,
  customer: customers,
  record: records,
  ref: records,
  action: actions,
  status: choice('followup', 'move.to'),
  'field=value': settable,
  query,
  shell: () => plain(Object.keys(completionScripts)),
  'schema type': () =>
    namedSchemas()
      .filter(({ name }) => bundledSchema(name) != null)
      .map(({ name, description }) => ({ value: name, about: description })),
  'help name': pages,
  'team set id': members,
};
