// The settings as people and programs read them, with where each comes from.
import type { SettingRow } from '../domain/config.ts';
import type { Label } from '../errors.ts';
import { configWords } from '../words/config.ts';
import { type Cell, columns } from './columns.ts';
import { renderSheet, toJson, toNdjson } from './format.ts';
import type { Screen } from './screen.ts';

const keys = ['path', 'value', 'source'] as const;

/** Prints settings with their values and sources. */
export function showConfig(rows: readonly SettingRow[], preset: string, screen: Screen): void {
  const { format, print, say, lang } = screen;
  if (format === 'json')
    return print(
      toJson({
        schemaVersion: 1,
        kind: 'config',
        asOf: screen.today,
        items: rows.map((row) => plain(row, preset)),
      }),
    );
  if (format === 'ndjson') return print(toNdjson(rows.map((row) => plain(row, preset))));
  if (format === 'table') return print(tableOf(rows, preset, screen));
  const sheet = {
    columns: keys.map((key) => ({ key, label: say(configWords[key]) })),
    rows: rows.map((row) => ({ ...plain(row, preset), value: settingText(row.value, screen) })),
    ids: rows.map(({ path }) => path),
  };
  print(renderSheet(sheet, format, { title: say(configWords.title), lang }));
}

/** Prints one setting: its value alone, so that a script can take it; where it comes from stands beside it on a terminal. */
export function showSetting(row: SettingRow, preset: string, screen: Screen): void {
  if (screen.format !== 'table' && screen.format !== 'tsv') return showConfig([row], preset, screen);
  const lines = Array.isArray(row.value) ? linesOf(row.value, screen) : [settingText(row.value, screen)];
  screen.print(lines.join('\n'));
  if (screen.format === 'table') screen.note(screen.theme.quiet(`(${sourceText(row, preset, screen)})`));
}

// A script takes the ids; people know the entries of a list by their labels.
function linesOf(entries: readonly unknown[], screen: Screen): readonly string[] {
  const ids = entries.map((entry) => settingText(entry, screen));
  const labels = entries.map((entry) => labelOf(entry, screen));
  if (screen.format !== 'table' || labels.every((label) => label === '')) return ids;
  const cells = ids.map((id, place): Cell[] => [{ text: id }, { text: labels[place] ?? '' }]);
  return [columns(cells, [{}, {}], screen.width)];
}

function labelOf(entry: unknown, { say }: Screen): string {
  const label =
    typeof entry === 'object' && entry !== null && 'label' in entry ? (entry.label as Label) : null;
  return label ? say(label) : '';
}

function plain({ path, value, source }: SettingRow, preset: string) {
  return {
    path,
    value,
    source: source === 'written' ? 'tend.yaml' : source === 'preset' ? `preset ${preset}` : 'default',
  };
}

function tableOf(rows: readonly SettingRow[], preset: string, screen: Screen): string {
  const { say, theme, width } = screen;
  const spec = keys.map((key) => ({
    header: { text: say(configWords[key]), style: theme.quiet },
    min: key === 'value' ? 16 : 8,
    priority: key === 'value' ? 1 : 5,
  }));
  // A gate that nobody wrote is no news, and there are two of them for every status.
  const told = rows.filter(({ path, value }) => value != null || !path.includes('.enter.'));
  const cells = told.map((row): Cell[] => {
    const isOwn = row.source === 'written';
    const style = isOwn ? undefined : theme.quiet;
    return [
      { text: row.path, style: isOwn ? theme.strong : undefined },
      { text: settingText(row.value, screen) },
      { text: sourceText(row, preset, screen), style },
    ];
  });
  return columns(cells, spec, width);
}

function sourceText({ source }: SettingRow, preset: string, { say }: Screen): string {
  return say(source === 'preset' ? configWords.preset(preset) : configWords[source]);
}

/** Returns the value of a setting in one line; entries of a list by their names. */
export function settingText(value: unknown, screen: Pick<Screen, 'lang'>): string {
  if (value == null) return '';
  if (Array.isArray(value))
    return value.map((entry) => settingText(entry, screen)).join(screen.lang === 'zh' ? '、' : ', ');
  if (typeof value !== 'object') return String(value);
  const entry = value as Readonly<Record<string, unknown>>;
  return String(entry['id'] ?? entry['key'] ?? entry['field'] ?? JSON.stringify(value));
}
