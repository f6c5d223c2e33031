// The language before any command is made: help is written in it, so that it must be known before options are parsed.
import path from 'node:path';
import type { TeamSettings } from './domain/settings.ts';
import type { Host } from './host.ts';
import { openSettings } from './store/kept-settings.ts';
import { findRoot } from './store/root.ts';

/** What is known before the options are parsed. */
export interface Early {
  readonly flag: string | null;
  /** The language that tend.yaml writes. */
  readonly written: string | null;
  /** The settings, where they were read for it; the command need not read them again. */
  readonly opened: { readonly root: string; readonly settings: TeamSettings } | null;
}

/** Returns the --lang of a command line and the language that tend.yaml writes, without judging either. */
export function earlyLang(argv: readonly string[], host: Host): Early {
  const flag = valueOf(argv, '--lang');
  if (flag != null || host.env['TEND_LANG']) return { flag, written: null, opened: null };
  const found = findRoot({
    flag: valueOf(argv, '--dir'),
    env: host.env['TEND_DIR'] || null,
    cwd: host.cwd,
    defaultFile: path.join(host.configFolder, 'default'),
  });
  if (!('value' in found)) return { flag, written: null, opened: null };
  const root = found.value;
  const { given, settings } = openSettings(root, host.cache);
  return { flag, written: given.language ?? null, opened: { root, settings } };
}

function valueOf(argv: readonly string[], name: string): string | null {
  const at = argv.indexOf(name);
  if (at >= 0) return argv[at + 1] ?? null;
  return argv.find((word) => word.startsWith(`${name}=`))?.slice(name.length + 1) ?? null;
}
