// What `tend log` repeats: the record as it was understood, so that a wrong date is seen at once.
import { type TeamSettings, choiceLabel } from '../domain/settings.ts';
import type { Followup } from '../schema/generated/types.ts';
import { echoWords } from '../words/echo.ts';
import { plain } from '../words/lang.ts';
import { priorityWords } from '../words/priority.ts';
import { clean } from './text.ts';
import type { Screen } from './screen.ts';

/** Returns the lines that say what was recorded. */
export function followupEcho(
  followup: Followup,
  name: string,
  settings: TeamSettings,
  { say }: Pick<Screen, 'say'>,
): string {
  const { next = [], promises = [], waiting } = followup;
  const method = followup.method == null ? plain('') : choiceLabel(settings.methods, followup.method);
  const lines = [
    echoWords.logged({
      name,
      no: followup.no ?? followup.id,
      at: followup.at.slice(0, 16).replace('T', ' '),
      method,
    }),
    ...next.map(({ id, what, owner, due, priority }) =>
      echoWords.next({ id, what, owner, due, priority: priorityWords[priority] }),
    ),
    ...promises.map(({ id, what, by, due }) => echoWords.promise({ id, what, by, due: due ?? null })),
    ...(waiting ? [echoWords.waiting({ what: waiting.for, expected: waiting.expected ?? null })] : []),
  ];
  return lines.map((line) => cleanDetail(say(line))).join('\n');
}

// Two blanks in front of a detail are ours; what follows is data.
function cleanDetail(line: string): string {
  return line.startsWith('  ') ? `  ${clean(line.slice(2))}` : clean(line);
}
