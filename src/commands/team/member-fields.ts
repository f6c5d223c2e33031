// The fields of a member as they are typed: role in Chinese or English, e-mail checked, an empty text for nothing.
import { UserError, accept } from '../../errors.ts';
import type { Context } from '../../context.ts';
import { type Field, parseField } from '../../domain/field.ts';
import { fields } from '../../schema/generated/fields.ts';
import { email as isEmail } from '../../schema/formats.ts';
import type { Member } from '../../schema/generated/types.ts';
import { fieldProblems } from '../../words/field.ts';
import { teamProblems } from '../../words/team.ts';

const known = ['name', 'email', 'role', 'lead', 'active'] as const;

/** Returns the fields of a member that were typed, each read; an empty text stands for null, an absent one is left out. */
export function memberFrom(
  ctx: Context,
  typed: Readonly<Record<string, string | undefined>>,
): Partial<Member> {
  const read = Object.entries(typed).flatMap(([key, text]) =>
    text == null ? [] : [[key, valueOf(ctx, key, text.trim())]],
  );
  return Object.fromEntries(read) as Partial<Member>;
}

function valueOf(ctx: Context, key: string, text: string): unknown {
  const field = (fields.settings as readonly Field[]).find(({ path }) => path === `team[].${key}`);
  if (!field || !(known as readonly string[]).includes(key)) throw new UserError(teamProblems.field({ key }));
  if (text === '') {
    if (key === 'name') throw new UserError(fieldProblems.needed({ path: key, label: field.label }));
    return null;
  }
  // Whether the lead is in the team is asked of the team as it will be.
  if (key === 'lead') return text.toLowerCase();
  if (key === 'email' && !isEmail(text)) throw new UserError(fieldProblems.email({ text }));
  return accept(
    parseField({ ...field, path: key }, text, {
      today: ctx.today,
      now: ctx.host.now(),
      settings: ctx.settings,
      phone: () => null,
    }),
  );
}
