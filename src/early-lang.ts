// The language before any command is made: help is written in it, so that it must be known before options are parsed.
import path from 'node:path';
import type { Host } from './host.ts';
import { readSettings } from './store/read.ts';
import { findRoot } from './store/root.ts';

/** Returns the --lang of a command line and the language that tend.yaml writes, without judging either. */
export function earlyLang(
  argv: readonly string[],
  host: Host,
): { readonly flag: string | null; readonly written: string | null } {
  const flag = valueOf(argv, '--lang');
  if (flag != null || host.env['TEND_LANG']) return { flag, written: null };
  const root = findRoot({
    flag: valueOf(argv, '--dir'),
    env: host.env['TEND_DIR'] || null,
    cwd: host.cwd,
    defaultFile: path.join(host.configFolder, 'default'),
  });
  return { flag, written: 'value' in root ? (readSettings(root.value).given.language ?? null) : null };
}

function valueOf(argv: readonly string[], name: string): string | null {
  const at = argv.indexOf(name);
  if (at >= 0) return argv[at + 1] ?? null;
  return argv.find((word) => word.startsWith(`${name}=`))?.slice(name.length + 1) ?? null;
}
