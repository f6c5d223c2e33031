// The health of a folder as people and programs read it.
import type { Label } from '../errors.ts';
import { type DoctorState, doctorStates, doctorWords } from '../words/doctor.ts';
import { renderSheet, toJson, toNdjson } from './format.ts';
import type { Screen } from './screen.ts';
import { cleanLines, pad, width } from './text.ts';

/** The state of one part of a folder. */
export interface Diagnosis {
  readonly name: string;
  readonly state: DoctorState;
  readonly message: Label;
  readonly fix: Label | null;
}

/** Prints one line for each part, and below what needs it what to do. */
export function showHealth(parts: readonly Diagnosis[], screen: Screen): void {
  const { format, print, say, lang, today } = screen;
  const items = parts.map(({ name, state, message, fix }) => ({
    name,
    state,
    message: say(message),
    fix: fix == null ? null : say(fix),
  }));
  if (format === 'json') return print(toJson({ schemaVersion: 1, kind: 'doctor', asOf: today, items }));
  if (format === 'ndjson') return print(toNdjson(items));
  if (format === 'table') return print(parts.map((part) => lineOf(part, screen)).join('\n'));
  const labels = {
    name: doctorWords.part,
    state: doctorWords.state,
    message: doctorWords.message,
    fix: doctorWords.fix,
  };
  const columns = Object.entries(labels).map(([key, label]) => ({ key, label: say(label) }));
  print(
    renderSheet({ columns, rows: items, ids: parts.map(({ name }) => name) }, format, {
      title: say(doctorWords.heading),
      lang,
    }),
  );
}

function lineOf({ state, message, fix }: Diagnosis, { say, theme }: Screen): string {
  const wide = Math.max(...Object.values(doctorStates).map((label) => width(say(label))));
  const style = { ok: theme.good, warn: theme.warn, bad: theme.bad }[state];
  const line = `${pad(style(say(doctorStates[state])), wide)}  ${cleanLines(say(message))}`;
  return fix == null || state === 'ok'
    ? line
    : `${line}\n${' '.repeat(wide)}  ${theme.code(cleanLines(say(fix)))}`;
}
