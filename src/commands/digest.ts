// `tend digest`: what everybody is told in the morning, printed, mailed or posted to a chat.
import { UserError, accept } from '../errors.ts';
import type { Context } from '../context.ts';
import { seesOwnOnly } from '../domain/access.ts';
import { addDuration, parseDuration } from '../domain/date-grammar.ts';
import { type Digest, digestMembers, digestsOf, inPlaceOf, toldTo } from '../domain/digest.ts';
import { findMember, nameOf } from '../domain/settings.ts';
import type { Member } from '../schema/generated/types.ts';
import { deliveryPlace } from '../store/delivery-file.ts';
import type { OpenFolder } from '../store/indexed.ts';
import { settingsFile } from '../store/paths.ts';
import { readSecrets } from '../store/secrets.ts';
import { digestsHtml } from '../view/digest-html.ts';
import { digestsJson } from '../view/digest-json.ts';
import { type DigestLook, shownDigest } from '../view/digest-shown.ts';
import { digestsMarkdown, digestsText } from '../view/digest-text.ts';
import { digestCommands } from '../words/commands-digest.ts';
import { deliverProblems, deliverWords } from '../words/deliver.ts';
import { digestWords } from '../words/digest.ts';
import { flagWords } from '../words/flags.ts';
import { installWords } from '../words/install.ts';
import { referenceProblems } from '../words/reference.ts';
import { makeCalendar } from './calendar.ts';
import { command } from './command.ts';
import { deliver, plan } from './deliver.ts';
import { reportDeliveries } from './delivery-report.ts';
import { type Route, mailRoute, robotRoute } from './delivery-route.ts';
import { Exit } from './exit.ts';
import { type InstallFlags, isTooEarly, scheduleDigest } from './install.ts';
import { recordReveal } from './reveal.ts';
import { syncFirst } from './sync-first.ts';
import { noteLine } from './telling.ts';

/** A digest is a page of text and no table; what makes one more format of it adds its name here. */
const digestFormats = ['text', 'md', 'html', 'json', 'ics'] as const;
type DigestFormat = (typeof digestFormats)[number];

interface Flags extends InstallFlags {
  readonly all?: true | undefined;
  readonly again?: true | undefined;
}

/** Returns the command. */
export function digest(ctx: Context) {
  const made = command('digest', digestCommands.digest, ctx)
    .option('--owner <who>', ctx.say(deliverWords.flagOwner))
    .option('--all', ctx.say(deliverWords.flagAll))
    .option('--within <time>', ctx.say(flagWords.within))
    .option('--mail', ctx.say(deliverWords.flagMail))
    .option('--webhook', ctx.say(deliverWords.flagWebhook))
    .option('--again', ctx.say(deliverWords.flagAgain))
    .option('--sync', ctx.say(installWords.flagSync))
    .option('--install', ctx.say(installWords.flagInstall))
    .option('--uninstall', ctx.say(installWords.flagUninstall))
    .option('--at <times>', ctx.say(installWords.flagAt))
    .option('--days <days>', ctx.say(installWords.flagDays))
    .option('--systemd', ctx.say(installWords.flagSystemd))
    .option('--not-before <time>', ctx.say(installWords.flagNotBefore))
    .action(async (flags) => {
      if (scheduleDigest(flags, ctx) || isTooEarly(flags.notBefore, ctx)) return;
      if (!flags.sync) return run(flags, ctx);
      const synced = await syncFirst(ctx);
      await run(flags, synced.ctx);
      if (synced.code !== 0) throw new Exit(synced.code);
    });
  const described = { '--format': deliverWords.formats, '--dry-run': deliverWords.flagDryRun };
  for (const option of made.options)
    for (const [name, words] of Object.entries(described))
      if (option.long === name) option.description = ctx.say(words);
  made.options.find(({ long }) => long === '--format')?.choices(digestFormats);
  return made;
}

async function run(flags: Flags, ctx: Context): Promise<void> {
  const isSent = flags.mail === true || flags.webhook === true;
  assertTogether(flags, isSent, ctx);
  if (!isSent && formatOf(ctx) === 'ics') return showCalendar(flags, ctx);
  const folder = await ctx.wholeFolder();
  if (isSent) assertSound(folder);
  const { within } = flags;
  const until = addDuration(ctx.today, accept(parseDuration(within ?? ctx.settings.digest.within)));
  const digests = await digestsFor(flags, until, ctx);
  const look: DigestLook = { lang: ctx.lang, settings: ctx.settings, reveal: ctx.options.reveal === true };
  if (isSent) return send(digests, flags, look, ctx);
  if (digests.length > 0) show(digests, until, look, ctx);
}

function assertTogether({ owner, all, mail }: Flags, isSent: boolean, ctx: Context): void {
  if (owner != null && all)
    throw new UserError(deliverProblems.together({ first: '--owner', second: '--all' }));
  // What leaves this machine is masked.
  if (isSent && ctx.options.reveal === true)
    throw new UserError(
      deliverProblems.together({ first: '--reveal', second: mail ? '--mail' : '--webhook' }),
    );
}

// What cannot be used of tend.yaml falls back to its default: a team that is nobody would be told nothing, in silence.
function assertSound({ findings }: OpenFolder): void {
  const first = findings.find(({ file }) => file === settingsFile);
  if (!first) return;
  const where = `${first.file}:${first.line}:${first.column}: `;
  const { en, zh } = first.message;
  throw new UserError(deliverProblems.settings({ why: { en: where + en, zh: where + zh } }));
}

async function digestsFor(flags: Flags, until: string, ctx: Context): Promise<Digest[]> {
  const { settings, today } = ctx;
  const keys = await ctx.dueKeys(until);
  const one = flags.all ? null : memberOf(flags.owner, ctx);
  const members = one ? [one].filter(({ active }) => active !== false) : everybody(keys, ctx);
  if (one && members.length === 0) {
    const to = inPlaceOf(one.id, settings).map((id) => nameOf(settings, id));
    noteLine(ctx, deliverWords.left({ name: one.name, to }));
  }
  const wanted = one ? toldTo(one.id, keys, settings) : keys;
  const digests = digestsOf(members, await ctx.dueItems(wanted, until), today, settings);
  return digests.filter(({ sections }) => sections.length > 0);
}

// Who is shown only what is theirs sees the digests of those they lead beside it.
function everybody(keys: readonly { readonly owner: string }[], { me, settings }: Context): Member[] {
  const members = digestMembers(keys, settings);
  if (me == null || !seesOwnOnly(me, settings)) return members;
  return members.filter(({ id, lead }) => id === me.id || lead === me.id);
}

function memberOf(text: string | undefined, ctx: Context): Member {
  if (text == null || text === 'me' || text === '我') return ctx.requireMe();
  const member = findMember(ctx.settings, text);
  if (member) return member;
  const known = ctx.settings.team.map(({ id }) => id);
  throw new UserError(referenceProblems.unknown_member({ text, known }));
}

function show(digests: readonly Digest[], until: string, look: DigestLook, ctx: Context): void {
  const items = digests.flatMap(({ sections }) => sections.flatMap((section) => section.items));
  recordReveal(ctx, 'digest', [...new Set(items.map(({ item }) => item.customer?.id ?? item.id))]);
  if (formatOf(ctx) === 'json') return ctx.print(digestsJson(digests, { today: ctx.today, until }, look));
  const shown = digests.map((one) => shownDigest(one, look));
  switch (formatOf(ctx)) {
    case 'md':
      return ctx.print(digestsMarkdown(shown));
    case 'html':
      return ctx.print(digestsHtml(shown, { title: ctx.say(digestWords.document), lang: ctx.lang }));
    default:
      return ctx.print(digestsText(shown));
  }
}

async function showCalendar(flags: Flags, ctx: Context): Promise<void> {
  const owners = flags.all ? null : [memberOf(flags.owner, ctx).id];
  const { text, count } = await makeCalendar(ctx, owners, 'digest');
  if (count > 0) ctx.host.out(text);
}

function formatOf(ctx: Context): DigestFormat {
  if (ctx.options.json) return 'json';
  return (ctx.options.format as DigestFormat | undefined) ?? 'text';
}

async function send(digests: readonly Digest[], flags: Flags, look: DigestLook, ctx: Context): Promise<void> {
  const { host, settings, options } = ctx;
  const place = deliveryPlace(host.stateFolder, ctx.root);
  const secrets = readSecrets(host.configFolder, host.env);
  if (flags.webhook && settings.webhooks.length === 0 && !flags.mail)
    throw new UserError(deliverProblems.no_robots({}));
  const routes: Route[] = [
    ...(flags.mail ? [mailRoute(ctx, secrets, look, place.key.slice(0, 8))] : []),
    ...(flags.webhook ? settings.webhooks.map((robot) => robotRoute(ctx, robot, secrets, look)) : []),
  ];
  const isClock = options.asOf == null && !host.env['TEND_TODAY'];
  const shipment = { digests, routes, again: flags.again === true, isClock };
  const outcome = options.dryRun ? plan(ctx, place, shipment) : await deliver(ctx, place, shipment);
  const code = reportDeliveries(outcome, ctx);
  if (code !== 0) throw new Exit(code);
}
