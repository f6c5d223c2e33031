// What `doctor` says of the digest that runs by itself: only where the settings ask for one, one is installed here, or one
// was sent from here, so that nobody is bothered with it.
import type { Context } from '../context.ts';
import { blockIn } from '../domain/crontab.ts';
import type { LastRun } from '../domain/delivery.ts';
import { missedDays } from '../domain/schedule.ts';
import { type Scheduled, scheduledBy } from '../domain/scheduled.ts';
import type { Label } from '../errors.ts';
import { lastDeliveries } from '../store/delivery-file.ts';
import { type SchedulePlace, isThere, schedulePlace, textOf } from '../store/schedule-files.ts';
import type { Diagnosis } from '../view/doctor.ts';
import { digestSays as says } from '../words/doctor-digest.ts';

/** Where nothing says on which days it runs: those of an office. */
const officeDays = [1, 2, 3, 4, 5];

/** Returns the state of the digest of the folder, or nothing. */
export function digestPart(ctx: Context): Diagnosis[] {
  const { host, settings, today } = ctx;
  const place = schedulePlace(host.stateFolder, host.configFolder, ctx.root);
  const { run, days } = lastDeliveries(place);
  const installed = installedHere(place, ctx);
  if (installed === 'damaged') return [part('warn', says.damaged, says.damagedFix)];
  const isAsked = settings.webhooks.length > 0 || Boolean(settings.mail.from);
  if (installed == null && run == null) return isAsked ? [part('warn', says.missing, says.install)] : [];
  const gone = installed?.program.find((file) => !isThere(file));
  if (gone != null) return [part('bad', says.moved({ path: gone }), says.again)];
  if (run == null) return [part('ok', installed?.isSent === false ? says.printed : says.installed)];
  // Of several runs on one day the last one says only what was left for it.
  const sent = Object.values(days[run.day] ?? {}).filter(({ state }) => state === 'sent').length;
  return [ofRun({ ...run, sent }, installed, place, today)];
}

function ofRun(run: LastRun, installed: Scheduled | null, { log }: SchedulePlace, today: string): Diagnosis {
  const { day, sent, failed, codes } = run;
  const isInstalled = installed != null;
  const missed = missedDays(day, today, installed?.days ?? officeDays);
  if (missed.length > 0)
    return part(
      'warn',
      says.idle({ day, days: missed.length, isInstalled }),
      isInstalled ? says.look(log) : says.install,
    );
  if (failed > 0) return part('warn', says.failed({ day, failed, codes }), says.look(log));
  if (codes.length > 0) return part('warn', says.stopped({ day, codes }), says.look(log));
  return part('ok', says.ran({ day, sent, isInstalled }));
}

function part(state: Diagnosis['state'], message: Label, fix: Label | null = null): Diagnosis {
  return { name: 'digest', state, message, fix };
}

function installedHere(place: SchedulePlace, { host }: Context): Scheduled | 'damaged' | null {
  const [service, timer] = [textOf(place.service), textOf(place.timer)];
  if (service != null && timer != null) return scheduledBy(service.split('\n'));
  const table = host.crontab.read();
  if (table.code !== 0) return null;
  const block = blockIn(table.stdout, place.root);
  if (block.kind === 'damaged') return 'damaged';
  return block.kind === 'none' ? null : scheduledBy(block.lines);
}
