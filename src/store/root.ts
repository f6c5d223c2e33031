// Which folder a command works on: --dir, TEND_DIR, the folder around the working directory, the user's default.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Parsed } from '../errors.ts';
import { folderProblems } from '../words/folder.ts';
import { settingsFile } from './paths.ts';

export interface Whereabouts {
  readonly flag: string | null;
  readonly env: string | null;
  readonly cwd: string;
  /** Where the user's default folder is kept. */
  readonly defaultFile: string;
}

/** Returns the absolute path of the folder with its tend.yaml. */
export function findRoot({ flag, env, cwd, defaultFile }: Whereabouts): Parsed<string> {
  const named = flag ?? env;
  if (named != null) {
    const root = path.resolve(cwd, named);
    return isFolder(root) ? { value: root } : { problem: folderProblems.not_a_folder({ path: root }) };
  }
  for (let at = path.resolve(cwd); ; at = path.dirname(at)) {
    if (isFolder(at)) return { value: at };
    if (at === path.dirname(at)) break;
  }
  const standard = readDefault(defaultFile);
  if (standard != null) {
    return isFolder(standard)
      ? { value: standard }
      : { problem: folderProblems.default_gone({ path: standard }) };
  }
  return { problem: folderProblems.none({ cwd }) };
}

/** Returns the user's default folder, or null. */
export function readDefault(file: string): string | null {
  try {
    const text = readFileSync(file, 'utf8').trim();
    return text === '' ? null : text;
  } catch {
    return null;
  }
}

/** Returns whether a tend.yaml lies in the folder. */
export function isFolder(root: string): boolean {
  return existsSync(path.join(root, settingsFile));
}

/** Returns whether the folder is the top of a git repository or lies inside one, without starting git. */
export function gitTop(root: string): string | null {
  for (let at = root; ; at = path.dirname(at)) {
    if (existsSync(path.join(at, '.git'))) return at;
    if (at === path.dirname(at)) return null;
  }
}

/** Returns whether the repository around the folder has a remote; read from its config, without starting git. */
export function hasRemote(root: string): boolean {
  const top = gitTop(root);
  if (top == null) return false;
  try {
    const git = gitFolder(top);
    const common = path.join(git, 'commondir');
    const home = existsSync(common) ? path.resolve(git, readFileSync(common, 'utf8').trim()) : git;
    return /^\s*\[remote "/m.test(readFileSync(path.join(home, 'config'), 'utf8'));
  } catch {
    return false;
  }
}

// In a linked work tree `.git` is a file that names the real folder.
function gitFolder(top: string): string {
  const git = path.join(top, '.git');
  try {
    return path.resolve(
      top,
      readFileSync(git, 'utf8')
        .replace(/^gitdir:\s*/, '')
        .trim(),
    );
  } catch {
    return git;
  }
}
