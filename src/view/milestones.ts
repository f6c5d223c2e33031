// Milestones with their next day, as people and programs read them. Computes no day: see domain/milestone-next.ts.
import { type NextMilestone, kindLabel } from '../domain/milestone-next.ts';
import { isYearly } from '../domain/milestone.ts';
import type { TeamSettings } from '../domain/settings.ts';
import type { Milestone } from '../schema/generated/types.ts';
import { milestoneWords } from '../words/milestone.ts';
import { type Cell, type ColumnSpec, columns } from './columns.ts';
import { renderSheet, toJson, toNdjson } from './format.ts';
import type { Screen } from './screen.ts';

export interface MilestonesShown {
  readonly items: readonly NextMilestone[];
  readonly settings: TeamSettings;
  readonly isOfOne: boolean;
}

const keys = ['next', 'ahead', 'customer', 'what', 'date', 'remind', 'id'] as const;
// A column that would have to be cut short says less than the room it takes.
const narrowest = { next: 10, ahead: 6, customer: 8, what: 8, date: 10, remind: 9, id: 8 } as const;
const weights = { next: 9, ahead: 6, customer: 8, what: 7, date: 5, remind: 3, id: 4 } as const;

/** Prints the milestones in the format that was chosen. */
export function showMilestones({ items, settings, isOfOne }: MilestonesShown, screen: Screen): void {
  const { format, print, note, say, today, lang, theme, width } = screen;
  const plain = () => items.map((each) => plainMilestone(each));
  if (format === 'json')
    return print(toJson({ schemaVersion: 1, kind: 'milestones', asOf: today, items: plain() }));
  if (format === 'ndjson') return print(toNdjson(plain()));
  const shown = keys.filter((key) => key !== 'customer' || !isOfOne || format !== 'table');
  if (format === 'table') {
    if (items.length === 0) return note(`${say(milestoneWords.empty)}\n${say(milestoneWords.howToAdd)}`);
    const spec = shown.map((key): ColumnSpec => ({
      header: { text: say(milestoneWords[key]), style: theme.heading },
      min: narrowest[key],
      priority: weights[key],
    }));
    const rows = items.map((each) => {
      const cells = cellsOf(each, settings, screen);
      return shown.map((key) => cells[key]);
    });
    return print(columns(rows, spec, width));
  }
  const isRead = format === 'md' || format === 'html';
  const sheet = {
    columns: shown.map((key) => ({ key, label: say(milestoneWords[key]) })),
    rows: items.map((each) => (isRead ? textsOf(cellsOf(each, settings, screen)) : valuesOf(each))),
    ids: items.map(({ milestone }) => milestone.id),
  };
  print(renderSheet(sheet, format, { title: say(milestoneWords.title), lang }));
}

function plainMilestone({ customer, milestone, day, days, due, isAcknowledged }: NextMilestone): object {
  const { id, no, name } = customer;
  return {
    ...milestone,
    yearly: isYearly(milestone),
    customer: { id, no: no ?? null, name },
    next: day,
    days_ahead: days,
    due: due?.day ?? null,
    is_acknowledged: isAcknowledged,
  };
}

type Cells = Readonly<Record<(typeof keys)[number], Cell>>;

/** Returns what stands in each column. */
export function cellsOf(each: NextMilestone, settings: TeamSettings, { say, theme }: Screen): Cells {
  const { customer, milestone, day, days, due, isAcknowledged } = each;
  const ahead = days == null ? '' : say(milestoneWords.days(days));
  const mark = isAcknowledged ? '✓ ' : due ? '▲ ' : '';
  return {
    next: { text: day ?? '', style: days != null && days < 0 ? theme.quiet : due ? theme.today : undefined },
    ahead: `${mark}${ahead}`,
    customer: { text: customer.name, style: theme.strong },
    what: say(kindLabel(milestone, settings)),
    date: dateText(milestone, { say }),
    remind: remindText(each, { say }),
    id: { text: milestone.id, style: theme.quiet },
  };
}

function dateText({ on, calendar }: Milestone, { say }: Pick<Screen, 'say'>): string {
  return calendar === 'lunar' ? say(milestoneWords.lunar(on)) : on;
}

function remindText({ milestone: { remind } }: NextMilestone, { say }: Pick<Screen, 'say'>): string {
  if (remind == null) return '30d 7d 0d';
  return remind.length === 0 ? say(milestoneWords.never) : remind.join(' ');
}

function textsOf(cells: Cells): Record<string, string> {
  return Object.fromEntries(
    Object.entries(cells).map(([key, cell]) => [key, typeof cell === 'string' ? cell : cell.text]),
  );
}

function valuesOf({ customer, milestone, day, days }: NextMilestone): Record<string, string | number | null> {
  const { kind, on, calendar, remind, id } = milestone;
  return {
    next: day,
    ahead: days,
    customer: customer.name,
    what: kind,
    date: calendar === 'lunar' ? `lunar ${on}` : on,
    remind: (remind ?? []).join(' '),
    id,
  };
}
