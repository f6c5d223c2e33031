// One question for one field: its label, its mark, its check while typed, and what was understood. Knows no forms and writes nothing.
import type { Context } from '../context.ts';
import { formatAmount } from '../domain/amount.ts';
import { isDay, weekday } from '../domain/day.ts';
import { type Field, type Reading, choicesOf, parseField } from '../domain/field.ts';
import { nameOf } from '../domain/settings.ts';
import type { Label, Problem } from '../errors.ts';
import type { Option, Prompter } from '../host.ts';
import type { Member } from '../schema/generated/types.ts';
import { clean } from '../view/text.ts';
import { formWords, promptWords, sizeWords } from '../words/form.ts';

/** What every question needs: who asks, and what typed text is read against. */
export interface Asking {
  readonly ctx: Context;
  readonly prompter: Prompter;
  readonly reading: Reading;
}

export interface FieldQuestion {
  readonly field: Field;
  /** In place of the label of the field. */
  readonly label?: Label | undefined;
  readonly isRequired: boolean;
  /** Taken when nothing is typed. */
  readonly initial?: string | undefined;
  /** What the field holds already and may be changed to something else. */
  readonly current?: unknown;
  /** What is offered to be picked, as it would be typed; anything else may be typed as well. */
  readonly suggestions?: readonly string[] | undefined;
  /** Why a value that could be read is not taken, or null. */
  readonly refuse?: ((value: unknown) => Problem | null) | undefined;
  /** Entries shown below the value that was read, which end the form when picked. */
  readonly besides?: ((value: unknown) => readonly Option<Answer>[]) | undefined;
}

/** The person wants no more optional questions. */
export const enough = Symbol('enough');
export type Answer = { readonly value: unknown } | typeof enough;

/** A full stop of either keyboard. */
const stop = /^[.。]$/;

/** Returns what the questions of one command share. */
export async function asking(ctx: Context): Promise<Asking> {
  return { ctx, prompter: await ctx.prompter(), reading: await ctx.reading() };
}

/** Returns the label as a question bears it: an asterisk marks what is required. */
export function messageOf({ ctx }: Asking, label: Label, isRequired: boolean): string {
  return `${ctx.say(label)}${isRequired ? '*' : ''}`;
}

/** Asks for a field; a value of null means that it stays empty. */
export function askField(asking: Asking, question: FieldQuestion): Promise<Answer> {
  const { field, suggestions } = question;
  const { ctx } = asking;
  const choices = choicesOf(field, ctx.settings);
  if (field.ref === 'member') return askMember(asking, question);
  if (field.type === 'flag') return askFlag(asking, question);
  const options = choices?.map(({ id, label }) => ({ value: id, name: clean(ctx.say(label)) }));
  if (options && (field.type === 'tags' || field.type === 'list'))
    return askSeveral(asking, question, options);
  if (options) return askOne(asking, question, options);
  const isPlain =
    ['line', 'text', 'list', 'tags'].includes(field.type) &&
    field.private !== 'phone' &&
    field.private !== 'email';
  return isPlain && !suggestions ? askText(asking, question) : askRead(asking, question);
}

// A text means what it says.
async function askText(asking: Asking, question: FieldQuestion): Promise<Answer> {
  const { ctx, prompter } = asking;
  const { field, label = field.label, isRequired, initial, current } = question;
  const text = await prompter.input({
    message: messageOf(asking, label, isRequired),
    ...(initial == null ? {} : { initial: typedAs(initial) }),
    ...(current == null ? {} : { prefill: typedAs(current) }),
    check: (typed) =>
      (typed.trim() !== '' && !stop.test(typed.trim())) || !isRequired || ctx.say(formWords.required),
  });
  if (stop.test(text.trim())) return enough;
  return { value: text.trim() === '' ? null : readTyped(asking, field, text) };
}

// Everything else is read while it is typed: what was understood, or why it cannot be, stands below from the first letter on.
function askRead(asking: Asking, question: FieldQuestion): Promise<Answer> {
  const { field, label = field.label, isRequired, current } = question;
  return asking.prompter.search<Answer>({
    message: messageOf(asking, label, isRequired),
    ...(current == null ? {} : { prefill: typedAs(current) }),
    find: (text) => readings(asking, question, text.trim()),
  });
}

const nothing: Answer = { value: null };

function readings(asking: Asking, question: FieldQuestion, typed: string): Option<Answer>[] {
  const { ctx, reading } = asking;
  const { field, isRequired, suggestions = [], refuse, besides } = question;
  if (typed === '')
    return [unanswered(asking, question), ...suggestions.map((text) => suggestion(asking, field, text))];
  if (stop.test(typed) && !isRequired)
    return [{ value: enough, name: ctx.say(formWords.goToCheck), short: '.' }];
  const near = suggestions
    .filter((text) => text !== typed)
    .map((text) => suggestion(asking, field, text))
    .filter(({ name }) => name !== typed && name.toLowerCase().includes(typed.toLowerCase()));
  const parsed = parseField(field, typed, reading);
  if ('problem' in parsed)
    return [
      { value: nothing, name: soFar(asking, field, typed) ?? complaint(ctx, parsed.problem), disabled: ' ' },
      ...near,
    ];
  const refused = refuse?.(parsed.value);
  if (refused) return [{ value: nothing, name: complaint(ctx, refused), disabled: ' ' }, ...near];
  return [
    { value: parsed, name: clean(told(ctx, field, parsed.value)) },
    ...near,
    ...(besides?.(parsed.value) ?? []),
  ];
}

function unanswered(asking: Asking, { field, isRequired, initial }: FieldQuestion): Option<Answer> {
  const { ctx } = asking;
  if (initial != null) return suggestion(asking, field, typedAs(initial));
  if (isRequired) return { value: nothing, name: ctx.say(formWords.required), disabled: ' ' };
  return { value: nothing, name: ctx.say(formWords.skip), short: ctx.say(formWords.empty) };
}

function suggestion(asking: Asking, field: Field, text: string): Option<Answer> {
  const value = readTyped(asking, field, text);
  const meaning = clean(told(asking.ctx, field, value));
  const isTime = field.type === 'day' || field.type === 'moment';
  return {
    value: { value },
    name:
      isTime && !meaning.startsWith(text) && !meaning.endsWith(text) ? `${clean(text)}  ${meaning}` : meaning,
    short: meaning,
  };
}

// A mobile that is still being typed is not wrong yet: template S1 wants 11 digits.
function soFar({ ctx }: Asking, { private: kind }: Field, typed: string): string | null {
  const digits = typed.replace(/[\s-]/g, '');
  const isGrowing = kind === 'phone' && ctx.settings.region === 'CN' && /^1\d{0,9}$/.test(digits);
  return isGrowing ? ctx.say(formWords.digits({ count: digits.length, of: 11 })) : null;
}

// The sentence of a problem with its remedy, on one line.
function complaint({ say, lang }: Context, { message, hint }: Problem): string {
  return clean([say(message), hint ? say(hint) : ''].join(lang === 'zh' ? '' : ' ').trim());
}

/** Returns the value that a text stands for, or null where it stands for none. */
export function readTyped({ reading }: Asking, field: Field, text: string): unknown {
  const parsed = parseField(field, text, reading);
  return 'value' in parsed ? parsed.value : null;
}

function typedAs(value: unknown): string {
  if (Array.isArray(value)) return value.join('，');
  return String(value).replace(/^(\d{4}-\d\d-\d\d)T(\d\d:\d\d).*$/, '$1 $2');
}

function askMember(asking: Asking, question: FieldQuestion): Promise<Answer> {
  const { ctx } = asking;
  const members = ctx.settings.team.filter((member) => member.active !== false);
  const known: readonly Member[] = members.length > 0 ? members : ctx.me ? [ctx.me] : [];
  const [only] = known;
  // Where there is nobody else to choose, the question would be noise.
  if (known.length === 1 && only && question.isRequired) return Promise.resolve({ value: only.id });
  const options = known.map(({ id, name }) => ({
    value: id,
    name: clean(name === id ? id : `${name} (${id})`),
    short: clean(name),
  }));
  return askOne(asking, question, options);
}

async function askFlag(asking: Asking, question: FieldQuestion): Promise<Answer> {
  const { ctx } = asking;
  const answer = await askOne(asking, question, [
    { value: 'yes', name: ctx.say(promptWords.yes) },
    { value: 'no', name: ctx.say(promptWords.no) },
  ]);
  return answer === enough || answer.value == null ? answer : { value: answer.value === 'yes' };
}

async function askOne(
  asking: Asking,
  question: FieldQuestion,
  options: readonly Option<string>[],
): Promise<Answer> {
  const { ctx, prompter } = asking;
  const { field, label = field.label, isRequired, initial = null, current } = question;
  const none = { value: null, name: ctx.say(formWords.skip), short: ctx.say(formWords.empty) };
  const value = await prompter.select<string | null>({
    message: messageOf(asking, label, isRequired),
    options: isRequired ? options : [none, ...options],
    ...((current ?? initial) == null && isRequired ? {} : { initial: (current ?? initial) as string | null }),
  });
  return { value };
}

async function askSeveral(
  asking: Asking,
  question: FieldQuestion,
  options: readonly Option<string>[],
): Promise<Answer> {
  const { ctx, prompter } = asking;
  const { field, label = field.label, isRequired, current = [] } = question;
  const message = messageOf(asking, label, isRequired);
  const held = current as readonly string[];
  const own = held
    .filter((value) => options.every((option) => option.value !== value))
    .map((value) => ({ value, name: clean(value) }));
  for (;;) {
    const chosen = await prompter.checkbox<string | null>({
      message,
      options: [...options, ...own, { value: null, name: ctx.say(formWords.ownWords) }],
      chosen: held,
    });
    const ticked = chosen.filter((value) => value != null);
    const written = chosen.includes(null) ? await prompter.input({ message }) : '';
    const value = [
      ...ticked,
      ...(written.trim() === '' ? [] : (readTyped(asking, field, written) as string[])),
    ];
    if (value.length > 0 || !isRequired) return { value: value.length > 0 ? [...new Set(value)] : null };
    ctx.note(`> ${ctx.say(formWords.required)}`);
  }
}

/** Returns a value of a field as people read it. */
export function told(ctx: Context, field: Field, value: unknown): string {
  if (Array.isArray(value))
    return value.map((part) => told(ctx, { ...field, type: 'line' }, part)).join(' · ');
  const choice = choicesOf(field, ctx.settings)?.find(({ id }) => id === value);
  if (choice) return ctx.say(choice.label);
  if (field.ref === 'member') return nameOf(ctx.settings, String(value));
  if (typeof value === 'boolean') return ctx.say(value ? promptWords.yes : promptWords.no);
  // Figures in full: the echo of 50万 is there to show its zeros.
  if (field.type === 'amount') return `${formatAmount(Number(value), 'en')} ${ctx.settings.currency}`;
  if (field.type === 'day' || field.type === 'moment') return toldTime(ctx, String(value));
  const alias = Object.entries(field.aliases ?? {}).find(([, id]) => id === value)?.[0];
  if (alias != null) return ctx.lang === 'zh' ? alias : (sizeWords[String(value)] ?? String(value));
  return String(value);
}

function toldTime({ say }: Context, moment: string): string {
  const day = moment.slice(0, 10);
  const time = moment.slice(11, 16);
  if (!isDay(day)) return moment;
  return `${say(formWords.day({ day, weekday: weekday(day) }))}${time === '' ? '' : ` ${time}`}`;
}
