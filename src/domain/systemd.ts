// A timer of systemd and the service that it starts, as texts. Files and programs are elsewhere.
import { type Schedule, timeText } from './schedule.ts';

export interface Units {
  readonly service: string;
  readonly timer: string;
}

/** What is run, and for which folder. */
export interface UnitFacts {
  readonly folder: string;
  readonly words: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  readonly log: string;
  /** Comments on top of both files. */
  readonly comments: readonly string[];
}

const weekdays = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];

/** Returns both files. The timer counts in the team's zone and makes up for what a machine slept through. */
export function unitsFor(
  { folder, words, env, log, comments }: UnitFacts,
  { times, days, zone }: Schedule,
): Units {
  const description = `Description=tend digest of ${percents(folder)}`;
  const week = days.length === 7 ? '' : `${days.map((day) => weekdays[day - 1]).join(',')} `;
  const set = Object.entries(env).map(([name, value]) => quoted(`${name}=${value}`, false));
  return {
    service: text([
      ...comments,
      '[Unit]',
      description,
      '',
      '[Service]',
      'Type=oneshot',
      `Environment=${set.join(' ')}`,
      `ExecStart=${words.map((word) => quoted(word, true)).join(' ')}`,
      `StandardOutput=append:${percents(log)}`,
      `StandardError=append:${percents(log)}`,
    ]),
    timer: text([
      ...comments,
      '[Unit]',
      description,
      '',
      '[Timer]',
      ...times.map((time) => `OnCalendar=${week}*-*-* ${timeText(time)}:00 ${zone}`),
      'Persistent=true',
      '',
      '[Install]',
      'WantedBy=timers.target',
    ]),
  };
}

function text(lines: readonly string[]): string {
  return `${lines.join('\n')}\n`;
}

// A percent sign begins a specifier, a dollar a variable where a command stands: systemd.unit(5), systemd.service(5).
function percents(word: string): string {
  return word.replaceAll('%', '%%');
}

function quoted(word: string, isCommand: boolean): string {
  const escaped = percents(word)
    .replaceAll('\\', String.raw`\\`)
    .replaceAll('"', String.raw`\"`);
  return `"${isCommand ? escaped.replaceAll('$', '$$$$') : escaped}"`;
}
