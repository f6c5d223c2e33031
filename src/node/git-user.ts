// Who git says the user is, read from its files: a command that only reads starts no program.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gitTop } from '../store/root.ts';

/** Returns user.name and user.email as git would take them from its own files; `include` is not followed. */
export function gitUser(
  folder: string,
  env: NodeJS.ProcessEnv,
): { readonly name: string | null; readonly email: string | null } {
  const top = gitTop(folder);
  // Without HOME git knows no file of the user, and neither do we: who commits must be told then.
  const home = env['HOME'] || null;
  const config = env['XDG_CONFIG_HOME'] || (home == null ? null : path.join(home, '.config'));
  const files = [
    ...(top == null ? [] : [path.join(top, '.git', 'config')]),
    ...(home == null ? [] : [path.join(home, '.gitconfig')]),
    ...(config == null ? [] : [path.join(config, 'git', 'config')]),
    '/etc/gitconfig',
  ];
  const texts = files.map(textOf);
  return { name: firstOf(texts, 'name'), email: firstOf(texts, 'email') };
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

function firstOf(texts: readonly string[], key: 'name' | 'email'): string | null {
  for (const text of texts) {
    const value = valueIn(text, key);
    if (value != null && value !== '') return value;
  }
  return null;
}

function valueIn(text: string, key: string): string | null {
  let isUser = false;
  let found: string | null = null;
  for (const line of text.split(/\r?\n/)) {
    const section = /^\s*\[\s*([^\]"]*?)\s*(?:"[^"]*"\s*)?\]/.exec(line);
    if (section) isUser = section[1]?.toLowerCase() === 'user';
    const pair = /^\s*([a-z]+)\s*=\s*(.*?)\s*$/i.exec(line);
    if (isUser && pair?.[1]?.toLowerCase() === key) found = (pair[2] ?? '').replace(/^"(.*)"$/, '$1');
  }
  return found;
}
