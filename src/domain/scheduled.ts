// What lines of cron or a unit of systemd say that were installed earlier: on which days, and what they start. Reads only
// what crontab.ts and systemd.ts write.
import { parseDays } from './schedule.ts';

export interface Scheduled {
  /** Monday is 1. */
  readonly days: readonly number[];
  /** The files that must be there for it to start. */
  readonly program: readonly string[];
  /** Whether it sends by itself what it makes. */
  readonly isSent: boolean;
}

/** Returns what these lines say. */
export function scheduledBy(lines: readonly string[]): Scheduled {
  const comment = lines.map((line) => / on days (\S+), /.exec(line)?.[1]).find((days) => days != null);
  const days = parseDays(comment ?? '*');
  const words = lines.map((line) => cronWords(line) ?? unitWords(line)).find((found) => found != null) ?? [];
  return {
    days: 'value' in days ? days.value : [],
    program: words.slice(0, 2),
    isSent: words.includes('--mail') || words.includes('--webhook'),
  };
}

function cronWords(line: string): readonly string[] | null {
  const [, command] = /^(?:\S+ ){5}\/usr\/bin\/env (.*)$/.exec(line) ?? [];
  if (command == null) return null;
  const words = [...command.replaceAll(String.raw`\%`, '%').matchAll(/(?:'[^']*'|"[^"]*"|[^\s'"]+)+/g)].map(
    ([word]) => word.replaceAll(/'([^']*)'|"([^"]*)"/g, (_, a?: string, b?: string) => a ?? b ?? ''),
  );
  const first = words.findIndex((word) => !/^[A-Z_]+=/.test(word));
  return words.slice(first);
}

function unitWords(line: string): readonly string[] | null {
  const [, command] = /^ExecStart=(.*)$/.exec(line) ?? [];
  if (command == null) return null;
  return [...command.matchAll(/"((?:[^"\\]|\\.)*)"/g)].map(([, word = '']) =>
    word.replaceAll(/\\(.)/g, '$1').replaceAll('$$', '$').replaceAll('%%', '%'),
  );
}
