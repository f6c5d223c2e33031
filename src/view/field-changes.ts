// What changed in a record, one line a field: what was typed, what was there, what is there now.
import type { FieldChange } from '../domain/difference.ts';
import type { TeamSettings } from '../domain/settings.ts';
import { emptyLabel, maskedLabel } from '../words/field-value.ts';
import { type Cell, columns } from './columns.ts';
import { fieldText } from './field-value.ts';
import type { Screen } from './screen.ts';

/** Returns the changes as aligned lines. */
export function showChanges(changes: readonly FieldChange[], settings: TeamSettings, screen: Screen): string {
  const rows = changes.map(
    (change) => [`  ${change.path}`, describe(change, settings, screen)] satisfies Cell[],
  );
  return columns(
    rows,
    [
      { min: 4, priority: 2 },
      { min: 20, overflow: 'wrap' },
    ],
    screen.width,
  );
}

function describe({ before, after, field }: FieldChange, settings: TeamSettings, screen: Screen): string {
  const text = (value: unknown): string => fieldText(value, field, settings, screen);
  if (Array.isArray(before ?? after) && Array.isArray(after ?? before)) {
    const [old, now] = [(before ?? []) as unknown[], (after ?? []) as unknown[]];
    const [gone, come] = [
      old.filter((part) => !now.includes(part)),
      now.filter((part) => !old.includes(part)),
    ];
    if (gone.length + come.length > 0)
      return [...gone.map((part) => `- ${text(part)}`), ...come.map((part) => `+ ${text(part)}`)].join(
        screen.lang === 'zh' ? '，' : ', ',
      );
  }
  const [old, now] = [text(before), text(after)];
  if (before == null) return now;
  if (after == null) return `${old} → ${screen.say(emptyLabel)}`;
  return old === now ? screen.say(maskedLabel(old)) : `${old} → ${now}`;
}
