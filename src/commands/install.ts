// `tend digest --install`: has the digest run by itself, by cron or by a timer of systemd; shown, or installed with --yes.
// Of a table of cron it changes the lines of this folder and no other.
import path from 'node:path';
import { UserError, accept } from '../errors.ts';
import type { Context } from '../context.ts';
import { asBytes, blockIn, commandLine, cronLine, longestCommand, withBlock } from '../domain/crontab.ts';
import {
  type Schedule,
  daysText,
  isBefore,
  localTimes,
  parseDays,
  parseTimes,
  timeText,
} from '../domain/schedule.ts';
import { type Units, unitsFor } from '../domain/systemd.ts';
import { openSettings } from '../store/kept-settings.ts';
import {
  type SchedulePlace,
  makeLogFolder,
  replaceFile,
  schedulePlace,
  textOf,
} from '../store/schedule-files.ts';
import { readSecrets, secretsFile } from '../store/secrets.ts';
import { clean } from '../view/text.ts';
import { installProblems, installWords } from '../words/install.ts';
import { memberIn } from './actions.ts';
import { shellWord } from './shell-word.ts';

/** The flags of `tend digest` that matter here. */
export interface InstallFlags {
  readonly install?: true | undefined;
  readonly uninstall?: true | undefined;
  readonly at?: string | undefined;
  readonly days?: string | undefined;
  readonly systemd?: true | undefined;
  readonly sync?: true | undefined;
  readonly owner?: string | undefined;
  readonly within?: string | undefined;
  readonly mail?: true | undefined;
  readonly webhook?: true | undefined;
}

/** Shows what would be installed, installs it, or takes it out; returns whether one of these was asked for. */
export function scheduleDigest(flags: InstallFlags, ctx: Context): boolean {
  const { install, uninstall, at, days, systemd } = flags;
  if (!install && !uninstall) {
    const stray = at != null ? '--at' : days != null ? '--days' : systemd ? '--systemd' : null;
    if (stray != null) throw new UserError(installProblems.alone({ flag: stray }));
    return false;
  }
  const { host } = ctx;
  const place = schedulePlace(host.stateFolder, host.configFolder, ctx.root);
  if (uninstall) uninstallAll(place, ctx);
  else if (systemd) installUnits(flags, place, ctx);
  else installLines(flags, place, ctx);
  return true;
}

/** Returns whether it is too early for a run that cron starts at more than one time of the year. */
export function isTooEarly(text: string | undefined, { host, settings }: Context): boolean {
  if (text == null) return false;
  const [first] = accept(parseTimes(text));
  return first != null && isBefore(host.now(), first, settings.timezone);
}

interface Plan {
  readonly schedule: Schedule;
  readonly words: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  readonly comment: string;
}

function planOf(flags: InstallFlags, { root }: SchedulePlace, ctx: Context): Plan {
  const { settings, host, options } = ctx;
  // eslint-disable-next-line no-control-regex -- a line break would begin a line of its own
  if (/[\u0000-\u001f\u007f\\]/.test([root, host.stateFolder, ...host.program].join('')))
    throw new UserError(installProblems.folder({ path: clean(root) }));
  const schedule: Schedule = {
    times: accept(parseTimes(flags.at ?? '08:30')),
    days: accept(parseDays(flags.days ?? '1-5')),
    zone: settings.timezone,
  };
  const { language } = openSettings(ctx.root, null).given;
  // What the terminal says now, cron will not say.
  const isAsked = options.lang != null || Boolean(host.env['TEND_LANG']) || language == null;
  const words = [
    ...host.program,
    '--dir',
    root,
    ...(isAsked ? ['--lang', ctx.lang] : []),
    'digest',
    ...(flags.owner == null ? ['--all'] : ['--owner', memberIn(flags.owner, ctx)]),
    ...(flags.within == null ? [] : ['--within', flags.within]),
    ...(flags.mail ? ['--mail'] : []),
    ...(flags.webhook ? ['--webhook'] : []),
    ...(flags.sync ? ['--sync'] : []),
  ];
  return { schedule, words, env: envOf(ctx), comment: installWords.comment(said(schedule)) };
}

function said({ times, days, zone }: Schedule) {
  return { times: times.map(timeText), days: daysText(days), zone };
}

/** Where git, ssh and sendmail lie. */
const usualFolders = ['/usr/local/bin', '/usr/bin', '/bin', '/usr/local/sbin', '/usr/sbin', '/sbin'];

// What decides where secrets and state lie must be the same as now.
const kept = ['XDG_CONFIG_HOME', 'XDG_STATE_HOME', 'NODE_EXTRA_CA_CERTS'];

function envOf({ host, settings }: Context): Record<string, string> {
  const [node = ''] = host.program;
  const own = kept.flatMap((name) => (host.env[name] ? [[name, host.env[name]]] : []));
  return {
    PATH: [...new Set([path.dirname(node), ...usualFolders])].join(':'),
    LANG: 'C.UTF-8',
    TZ: settings.timezone,
    ...Object.fromEntries(own),
  };
}

function installLines(flags: InstallFlags, place: SchedulePlace, ctx: Context): void {
  const { host } = ctx;
  const plan = planOf(flags, place, ctx);
  const isSent = flags.mail === true || flags.webhook === true;
  const lines = localTimes(plan.schedule, host.crontab.zone, ctx.today).map((time) => {
    const wait = time.notBefore == null ? [] : ['--not-before', timeText(time.notBefore)];
    const log = { file: place.log, both: isSent };
    return cronLine(time, commandLine([...plan.words, ...wait], plan.env, log));
  });
  if (lines.some((line) => asBytes(line).length > longestCommand))
    throw new UserError(installProblems.too_long({}));
  const block = [plan.comment, ...lines];
  if (!ctx.options.yes || ctx.options.dryRun) return show(block.join('\n'), ctx);
  const table = readTable(place, ctx);
  const after = withBlock(table, place.root, block);
  makeLogFolder(place);
  if (after !== table) writeTable(after, ctx);
  tellInstalled(after === table, plan, place, ctx);
  if (!isSent) ctx.note(ctx.say(installWords.mailto));
  warnOfSecrets(isSent, ctx);
}

function installUnits(flags: InstallFlags, place: SchedulePlace, ctx: Context): void {
  if (!flags.mail && !flags.webhook) throw new UserError(installProblems.no_delivery({}));
  const plan = planOf(flags, place, ctx);
  const { schedule, words, env, comment } = plan;
  const { root: folder, log } = place;
  const units = unitsFor({ folder, words, env, log, comments: [comment] }, schedule);
  if (!ctx.options.yes || ctx.options.dryRun) return show(filesText(units, place), ctx);
  assertSystemd(ctx);
  const before = [textOf(place.service), textOf(place.timer)] as const;
  const isSame = before[0] === units.service && before[1] === units.timer;
  makeLogFolder(place);
  try {
    putUnits([units.service, units.timer], place);
    systemd(['daemon-reload'], ctx);
    systemd(['enable', '--now', `${place.unit}.timer`], ctx);
  } catch (error) {
    // What was not started must not look as if it were.
    putUnits(before, place);
    throw error;
  }
  tellInstalled(isSame, plan, place, ctx);
  ctx.note(ctx.say(installWords.linger));
  warnOfSecrets(true, ctx);
}

function putUnits([service, timer]: readonly [string | null, string | null], place: SchedulePlace): void {
  replaceFile(place.service, service);
  replaceFile(place.timer, timer);
}

function filesText({ service, timer }: Units, place: SchedulePlace): string {
  return `# ${place.service}\n${service}\n# ${place.timer}\n${timer}`;
}

function uninstallAll(place: SchedulePlace, ctx: Context): void {
  const isDry = ctx.options.dryRun === true;
  const done = [uninstallUnits(place, isDry, ctx), uninstallLines(place, isDry, ctx)];
  if (!done.includes(true)) return ctx.note(ctx.say(installWords.nothing));
  if (!isDry) ctx.note(ctx.say(installWords.removed));
}

function uninstallLines(place: SchedulePlace, isDry: boolean, ctx: Context): boolean {
  // Without cron there is nothing to take out of it.
  if (ctx.host.crontab.read().code === 127) return false;
  const table = readTable(place, ctx);
  const after = withBlock(table, place.root, null);
  if (after === table) return false;
  if (isDry) ctx.note(ctx.say(installWords.wouldRemove({ what: ctx.say(installWords.table) })));
  else writeTable(after, ctx);
  return true;
}

function uninstallUnits(place: SchedulePlace, isDry: boolean, ctx: Context): boolean {
  const there = [place.timer, place.service].filter((file) => textOf(file) != null);
  if (there.length === 0) return false;
  if (isDry) {
    for (const what of there) ctx.note(clean(ctx.say(installWords.wouldRemove({ what }))));
    return true;
  }
  assertSystemd(ctx);
  systemd(['disable', '--now', `${place.unit}.timer`], ctx);
  for (const file of there) replaceFile(file, null);
  systemd(['daemon-reload'], ctx);
  return true;
}

function readTable({ root }: SchedulePlace, { host }: Context): string {
  const ran = host.crontab.read();
  if (ran.code === 127) throw new UserError(installProblems.no_crontab({}));
  // An empty table is none, and none is an error of the program.
  const isNone = ran.code !== 0 && /no crontab/i.test(ran.stderr);
  if (ran.code !== 0 && !isNone)
    throw new UserError(installProblems.crontab({ reason: reasonOf(ran.stderr) }));
  const table = isNone ? '' : ran.stdout;
  if (blockIn(table, root).kind === 'damaged') throw new UserError(installProblems.damaged({ path: root }));
  return table;
}

function writeTable(table: string, { host }: Context): void {
  const ran = host.crontab.write(table);
  if (ran.code !== 0) throw new UserError(installProblems.crontab({ reason: reasonOf(ran.stderr) }));
}

function assertSystemd({ host }: Context): void {
  const ran = host.systemctl(['show-environment']);
  if (ran.code !== 0) throw new UserError(installProblems.no_systemd({ reason: reasonOf(ran.stderr) }));
}

function systemd(args: readonly string[], { host }: Context): void {
  const ran = host.systemctl(args);
  if (ran.code !== 0)
    throw new UserError(installProblems.systemd({ what: args.join(' '), reason: reasonOf(ran.stderr) }));
}

function reasonOf(said: string): string {
  return clean(said.trim().split('\n')[0] ?? '');
}

function show(text: string, ctx: Context): void {
  ctx.print(text);
  const words = ctx.argv.filter((word) => word !== '--dry-run' && word !== '--yes').map(shellWord);
  ctx.note(clean(ctx.say(installWords.shown({ command: ['tend', ...words, '--yes'].join(' ') }))));
}

function tellInstalled(isSame: boolean, { schedule }: Plan, { log }: SchedulePlace, ctx: Context): void {
  const when = installWords.when(said(schedule));
  ctx.note(clean(ctx.say(isSame ? installWords.same({ when }) : installWords.installed({ when, log }))));
}

// Cron has nothing of the environment that is here now.
function warnOfSecrets(isSent: boolean, ctx: Context): void {
  if (!isSent) return;
  const { host } = ctx;
  const written = readSecrets(host.configFolder, {});
  const names = Object.keys(host.env).filter(
    (name) => /^TEND_(?:SMTP|MAIL|WEBHOOK)_/.test(name) && host.env[name] && written(name) == null,
  );
  if (names.length === 0) return;
  ctx.note(
    clean(ctx.say(installWords.secrets({ names: names.toSorted(), path: secretsFile(host.configFolder) }))),
  );
}
