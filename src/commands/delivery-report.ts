// What is said after digests were sent or would be: a line for each that went out, one problem for all that share it.
import type { Context } from '../context.ts';
import type { ExitCode, Problem } from '../errors.ts';
import { digestSubject } from '../view/digest-shown.ts';
import { toJson } from '../view/format.ts';
import { clean, cleanLines } from '../view/text.ts';
import { deliverWords } from '../words/deliver.ts';
import { failureWords } from '../words/failure.ts';
import type { Delivered, Outcome } from './deliver.ts';
import { tellLine } from './telling.ts';

/** Says what happened and returns the exit code: that of the first problem, or 0. */
export function reportDeliveries({ delivered, stopped }: Outcome, ctx: Context): ExitCode {
  if (ctx.options.json === true || ctx.options.format === 'json') {
    if (delivered.length > 0) ctx.print(asJson(delivered, ctx));
  } else for (const one of delivered) tellOne(one, ctx);
  const problems = [...problemsOf(delivered), ...(stopped ? [stopped] : [])];
  let lastHint: string | null = null;
  for (const [place, { message, hint }] of problems.entries()) {
    ctx.note(cleanLines(`tend: ${ctx.say(message)}`));
    const next = problems[place + 1]?.hint;
    lastHint = hint ? ctx.say(failureWords.hint(hint)) : null;
    // The same remedy for several is said once, after the last of them.
    if (lastHint != null && (!next || ctx.say(failureWords.hint(next)) !== lastHint))
      ctx.note(cleanLines(lastHint));
  }
  return problems[0]?.exit ?? 0;
}

function tellOne({ digest, route: { way }, state, to }: Delivered, ctx: Context): void {
  const { name } = digest.member;
  if (state === 'sent') return tellLine(ctx, deliverWords.sent({ way, name, to: to ?? '' }));
  if (state !== 'planned') return;
  const subject = digestSubject(digest, ctx.lang);
  tellLine(ctx, deliverWords.planned({ way, name, to: to ?? '', subject }));
}

// Those whom the same kept from their digest stand in one sentence.
function problemsOf(delivered: readonly Delivered[]): Problem[] {
  const groups = new Map<string, Delivered[]>();
  for (const one of delivered) {
    if (!one.because) continue;
    const { code, message } = one.because({ way: one.route.way, names: [] });
    const key = `${code} ${message.en}`;
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (!first?.because) return [];
    return [
      first.because({ way: first.route.way, names: group.map(({ digest }) => clean(digest.member.name)) }),
    ];
  });
}

function asJson(delivered: readonly Delivered[], ctx: Context): string {
  return toJson({
    schemaVersion: 1,
    kind: 'digest-delivery',
    asOf: ctx.today,
    items: delivered.map(({ digest, route, state, to, because }) => ({
      owner: digest.member.id,
      way: route.name,
      state,
      to,
      code: because?.({ way: route.way, names: [] }).code ?? null,
    })),
  });
}
