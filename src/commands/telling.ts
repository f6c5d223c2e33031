// What a command says of records after it wrote: cleaned for the terminal, with phones and e-mails in free text hidden.
import type { Context } from '../context.ts';
import { maskText } from '../domain/mask.ts';
import type { Label } from '../errors.ts';
import { clean } from '../view/text.ts';

/** Returns free text of a record as everyone may see it. */
export function shownText(ctx: Context, text: string): string {
  return ctx.options.reveal === true ? text : maskText(text);
}

/** Prints a line about what was written. */
export function tellLine(ctx: Context, line: Label): void {
  ctx.print(clean(ctx.say(line)));
}

/** Says a line about it, on stderr. */
export function noteLine(ctx: Context, line: Label): void {
  ctx.note(clean(ctx.say(line)));
}
