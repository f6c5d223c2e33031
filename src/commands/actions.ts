// Next actions and promises as they are typed: `--next TEXT --owner ID --due DATE --priority P`, and `text[@who][+DATE]`.
import type { Command } from '@commander-js/extra-typings';
import { UserError, accept } from '../errors.ts';
import type { Context } from '../context.ts';
import { parseDay } from '../domain/date-grammar.ts';
import { fieldAt, parseField } from '../domain/field.ts';
import { findMember } from '../domain/settings.ts';
import type { NextAction, Priority, PromiseMade } from '../schema/generated/types.ts';
import { flagWords } from '../words/flags.ts';
import { referenceProblems } from '../words/reference.ts';
import { actionProblems } from '../words/action.ts';
import { requireGiven } from './fill.ts';

/** One --next with the flags that followed it. */
export interface NextFlags {
  readonly what: string;
  owner?: string;
  due?: string;
  priority?: string;
}

/** Adds --next and the flags that bind to the --next before them; what was typed is collected in `nexts`. */
export function nextOptions<Args extends unknown[], Opts extends Record<string, unknown>>(
  to: Command<Args, Opts>,
  nexts: NextFlags[],
  ctx: Context,
) {
  const bind =
    (flag: '--owner' | '--due' | '--priority', key: 'owner' | 'due' | 'priority') => (value: string) => {
      const last = nexts.at(-1);
      if (!last) throw new UserError(actionProblems.unbound({ flag }));
      last[key] = value;
      return value;
    };
  return to
    .option('--next <text>', ctx.say(flagWords.next), (what: string) => {
      nexts.push({ what });
      return what;
    })
    .option('--owner <who>', ctx.say(flagWords.nextOwner), bind('--owner', 'owner'))
    .option('--due <date>', ctx.say(flagWords.due), bind('--due', 'due'))
    .option('--priority <p>', ctx.say(flagWords.priority), bind('--priority', 'priority'));
}

/** Returns the next actions; each needs a day, because an action without one is forgotten (template S0, section 4). */
export function nextActions(nexts: readonly NextFlags[], ctx: Context): NextAction[] {
  const undated = nexts.filter(({ due }) => due == null);
  requireGiven(
    ctx,
    undated.map(({ what }) => ({
      label: { en: `a day for "${what}"`, zh: `“${what}”的截止时间` },
      flag: '--due DATE',
    })),
  );
  return nexts.map(({ what, owner, due = '', priority }) => ({
    id: ctx.newId(),
    what: what.trim(),
    owner: owner == null ? ctx.requireMe().id : memberIn(owner, ctx),
    due: accept(parseDay(due, ctx.today)),
    priority: priorityFrom(priority, ctx),
    state: 'open',
  }));
}

/** Returns the member that a text names; not found is exit 3. */
export function memberIn(text: string, ctx: Context): string {
  const member = text === 'me' || text === '我' ? ctx.requireMe() : findMember(ctx.settings, text);
  if (member) return member.id;
  throw new UserError(
    referenceProblems.unknown_member({ text, known: ctx.settings.team.map(({ id }) => id) }),
  );
}

function priorityFrom(text: string | undefined, ctx: Context): Priority {
  if (text == null) return 'medium';
  const field = fieldAt('followup', 'next.priority', ctx.settings);
  if (!field) throw new Error('The schema has no priority');
  const reading = { today: ctx.today, now: ctx.host.now(), settings: ctx.settings, phone: () => null };
  return accept(parseField(field, text, reading)) as Priority;
}

/** Returns the promise in `text[@who][+DATE]`; a plus that leads to no day, or an @ to no id, is part of the text. */
export function promiseFrom(text: string, by: string, ctx: Context): PromiseMade {
  const { rest: dated, due } = dayAtEnd(text.trim(), ctx);
  const at = dated.lastIndexOf('@');
  const who = at >= 0 ? dated.slice(at + 1).trim() : '';
  const member = who === '' ? null : findMember(ctx.settings, who);
  // What looks like an id was meant as one; an address such as a@b.com is text.
  if (!member && /^[a-z][a-z0-9_-]*$/i.test(who)) {
    throw new UserError(
      referenceProblems.unknown_member({ text: who, known: ctx.settings.team.map(({ id }) => id) }),
    );
  }
  const what = (member ? dated.slice(0, at) : dated).trim();
  if (what === '') throw new UserError(actionProblems.empty_promise({ text }));
  return { id: ctx.newId(), what, by: member?.id ?? by, ...(due == null ? {} : { due }), state: 'open' };
}

function dayAtEnd(text: string, ctx: Context): { readonly rest: string; readonly due: string | null } {
  const plus = text.lastIndexOf('+');
  if (plus <= 0) return { rest: text, due: null };
  const tail = text.slice(plus + 1).trim();
  // `+2d` of the grammar and the plus that parts the day from the text are one sign.
  for (const candidate of [tail, `+${tail}`]) {
    const day = parseDay(candidate, ctx.today);
    if ('value' in day) return { rest: text.slice(0, plus), due: day.value };
    // Something like 2026-02-30 was meant as a day and must not become text.
    if (day.problem.code === 'day.impossible') throw new UserError(day.problem);
  }
  return { rest: text, due: null };
}
