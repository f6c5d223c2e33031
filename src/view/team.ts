// The members of the team as people and programs read them.
import { maskEmail } from '../domain/mask.ts';
import type { Member } from '../schema/generated/types.ts';
import { fields } from '../schema/generated/fields.ts';
import { teamWords } from '../words/team.ts';
import { type Cell, type ColumnSpec, columns } from './columns.ts';
import { renderSheet, toJson, toNdjson } from './format.ts';
import type { Screen } from './screen.ts';

export interface MemberShown extends Member {
  readonly active: boolean;
  /** How many customers the member looks after. */
  readonly customers: number;
}

const keys = ['id', 'name', 'role', 'lead', 'email', 'active', 'customers'] as const;

/** Prints the members in the format that was chosen. */
export function showTeam(team: readonly MemberShown[], screen: Screen): void {
  const { format, print, say, note } = screen;
  const items = team.map((member) => plain(member, screen));
  if (format === 'json') return print(toJson({ schemaVersion: 1, kind: 'team', asOf: screen.today, items }));
  if (format === 'ndjson') return print(toNdjson(items));
  if (format === 'table')
    return team.length === 0 ? note(say(teamWords.empty)) : print(tableOf(team, screen));
  const sheet = {
    columns: keys.map((key) => ({ key, label: say(teamWords[key]) })),
    rows: items,
    ids: team.map(({ id }) => id),
  };
  print(renderSheet(sheet, format, { title: say(teamWords.title), lang: screen.lang }));
}

function plain({ id, name, role, lead, email, active, customers }: MemberShown, { options }: Screen) {
  const shown = email == null ? null : options.reveal === true ? email : maskEmail(email);
  return { id, name, role: role ?? null, lead: lead ?? null, email: shown, active, customers };
}

function tableOf(team: readonly MemberShown[], screen: Screen): string {
  const { say, theme, width } = screen;
  const spec: readonly ColumnSpec[] = keys.map((key) => ({
    header: { text: say(teamWords[key]), style: theme.quiet },
    min: key === 'email' ? 10 : 4,
    priority: key === 'email' ? 1 : 5,
    align: key === 'customers' ? 'right' : 'left',
  }));
  const rows = team.map((member): Cell[] => {
    const { role, lead, email } = plain(member, screen);
    const isHere = {
      text: say(member.active ? teamWords.here : teamWords.left),
      style: member.active ? undefined : theme.quiet,
    };
    return [
      { text: member.id, style: theme.strong },
      member.name,
      roleLabel(role, screen),
      lead ?? '',
      email ?? '',
      isHere,
      String(member.customers),
    ];
  });
  return columns(rows, spec, width);
}

function roleLabel(role: string | null, { say }: Screen): string {
  const known = fields.settings.find(({ path }) => path === 'team[].role');
  const label = known && 'values' in known ? known.values.find(({ id }) => id === role)?.label : null;
  return label ? say(label) : (role ?? '');
}
