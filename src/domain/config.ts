// The settings by path: what each is, where its value comes from, and tend.yaml with one of them changed. Reads no file.
import { fields as table } from '../schema/generated/fields.ts';
import { presetValues } from '../schema/generated/presets.ts';
import type { Settings } from '../schema/generated/types.ts';
import type { Field } from './field.ts';
import { withValue } from './field.ts';
import type { TeamSettings } from './settings.ts';

export type Source = 'written' | 'preset' | 'default';

export interface SettingRow {
  readonly path: string;
  readonly field: Field;
  /** Null where nothing is set and there is no default. */
  readonly value: unknown;
  readonly source: Source;
}

const fields = table.settings as readonly Field[];

/** Returns the setting that a path names, or null; `queries.<name>` names one of a map that people fill. */
export function settingAt(path: string): Field | null {
  const plain = path.replaceAll('[]', '');
  const query = fields.find((field) => field.path === 'queries');
  if (query && /^queries\.[a-z][a-z0-9_-]*$/.test(plain)) return { ...query, path: plain };
  return fields.find((field) => field.path === plain) ?? null;
}

/** Returns the paths of all settings that stand for themselves, without the parts of lists. */
export function settingPaths(): string[] {
  return fields.filter(({ path, type }) => !path.includes('[]') && type !== 'map').map(({ path }) => path);
}

/** Returns every setting with its value and its source, in the order of the schema; with a path only those at it or below. */
export function settingRows(given: Settings, settings: TeamSettings, path = ''): SettingRow[] {
  return settingPaths()
    .flatMap((known) =>
      known === 'queries' ? Object.keys(settings.queries).map((name) => `queries.${name}`) : [known],
    )
    .filter((known) => path === '' || known === path || known.startsWith(`${path}.`))
    .flatMap((known): SettingRow[] => {
      const field = settingAt(known);
      return field
        ? [{ path: known, field, value: at(settings, known) ?? null, source: sourceOf(known, given) }]
        : [];
    });
}

function sourceOf(path: string, given: Settings): Source {
  if (at(given, path) != null) return 'written';
  const { preset } = given;
  return preset != null && preset !== 'standard' && at(presetValues[preset], path) != null
    ? 'preset'
    : 'default';
}

function at(value: unknown, path: string): unknown {
  let below = value;
  for (const key of path.split('.')) {
    const map = below as Record<string, unknown> | null | undefined;
    below = map != null && typeof map === 'object' && Object.hasOwn(map, key) ? map[key] : null;
  }
  return below;
}

/** Returns tend.yaml with the value at the path; null takes it out. */
export function withSetting(given: Settings, path: string, value: unknown): Settings {
  return withValue(given, path, value, () => '');
}
