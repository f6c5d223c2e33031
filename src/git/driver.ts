// The merge driver of a clone: whether it is registered, told from files alone, and how it is. Git clones no registration,
// and none that is tracked is followed: whoever may push could run programs here.
import { existsSync, mkdirSync, readFileSync, realpathSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { recordTypes } from '../domain/record.ts';
import type { Host } from '../host.ts';
import { folderOf, settingsFile } from '../store/paths.ts';
import { gitTop } from '../store/root.ts';
import {
  attributeLines,
  configValue,
  driverLine,
  driverName,
  hunkHeader,
  programIn,
  withAttributes,
} from './driver-config.ts';

/** Outdated is what was written for a program that has moved, or by an older version. */
export type DriverState = 'registered' | 'missing' | 'outdated';

/** What became of registering: nothing to do, done, or why not. */
export type Registered =
  | { readonly kind: 'current' | 'made' }
  | { readonly kind: 'failed'; readonly reason: string };

const fullName = 'tend: records merge field by field';

/** Returns whether this clone merges records of the folder by field; null where there is no repository. Starts no program. */
export function driverState(root: string): DriverState | null {
  const clone = cloneAround(root);
  if (clone == null) return null;
  const config = textAt(clone.config);
  const line = configValue(config, `merge "${driverName}"`, 'driver');
  const there = textAt(clone.attributes).split(/\r?\n/);
  const wanted = linesFor(clone);
  if (line == null || !wanted.some((attribute) => there.includes(attribute)))
    return line == null && !there.some((attribute) => attribute.includes(`merge=${driverName}`))
      ? 'missing'
      : 'outdated';
  const program = programIn(line);
  const isWhole =
    program?.every((file) => existsSync(file)) === true &&
    wanted.every((attribute) => there.includes(attribute)) &&
    configValue(config, `diff "${driverName}"`, 'xfuncname') === hunkHeader;
  return isWhole ? 'registered' : 'outdated';
}

/** Writes the driver into the config and the attributes of this clone, for the program that is running. */
export function registerDriver(host: Host, root: string): Registered {
  const clone = cloneAround(root);
  if (clone == null) return { kind: 'failed', reason: 'no repository' };
  const config = textAt(clone.config);
  const wanted = [
    [`merge "${driverName}"`, 'name', fullName],
    [`merge "${driverName}"`, 'driver', driverLine(host.program)],
    [`diff "${driverName}"`, 'xfuncname', hunkHeader],
  ] as const;
  const missing = wanted.filter(([section, key, value]) => configValue(config, section, key) !== value);
  for (const [section, key, value] of missing) {
    const name = `${section.replace(/ "(.*)"$/, '.$1')}.${key}`;
    const set = host.git(root, ['config', '--local', '--replace-all', name, value]);
    if (set.code !== 0) return { kind: 'failed', reason: set.stderr.trim().split('\n')[0] ?? '' };
  }
  const before = textAt(clone.attributes);
  const after = withAttributes(before, linesFor(clone));
  if (after !== before) {
    const reason = written(clone.attributes, after);
    if (reason != null) return { kind: 'failed', reason };
  }
  return { kind: missing.length === 0 && after === before ? 'current' : 'made' };
}

interface Clone {
  readonly config: string;
  readonly attributes: string;
  /** Where the folder lies below the top of the work tree: '' or 'crm/'. */
  readonly prefix: string;
}

function cloneAround(root: string): Clone | null {
  const top = gitTop(root);
  if (top == null) return null;
  const home = commonFolder(path.join(top, '.git'));
  const below = path.relative(top, root).split(path.sep).join('/');
  return {
    config: path.join(home, 'config'),
    attributes: path.join(home, 'info', 'attributes'),
    prefix: below === '' ? '' : `${below}/`,
  };
}

// In a linked work tree and in a submodule `.git` is a file that names the real folder; a linked one shares config and
// attributes with the work tree it was made from.
function commonFolder(git: string): string {
  const named = /^gitdir:\s*(.*?)\s*$/m.exec(textAt(git))?.[1];
  const own = named == null ? git : path.resolve(path.dirname(git), named);
  const common = textAt(path.join(own, 'commondir')).trim();
  return common === '' ? own : path.resolve(own, common);
}

function linesFor({ prefix }: Clone): readonly string[] {
  return attributeLines(prefix, recordTypes.map(folderOf), settingsFile);
}

function textAt(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

function written(file: string, text: string): string | null {
  try {
    mkdirSync(path.dirname(file), { recursive: true });
    const target = existsSync(file) ? realpathSync(file) : file;
    writeFileSync(`${target}.tend`, text);
    renameSync(`${target}.tend`, target);
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
