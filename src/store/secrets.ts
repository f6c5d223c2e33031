// The secrets of a user: variables of the environment, and of a file that nobody else can read. Never from a folder of records.
import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { UserError } from '../errors.ts';
import { deliverProblems } from '../words/deliver.ts';
import { codeOf } from './disk.ts';

/** Returns the value of a variable, or null. */
export type Secrets = (name: string) => string | null;

/** Returns where the file of secrets lies. */
export function secretsFile(configFolder: string): string {
  return path.join(configFolder, 'secrets.env');
}

/** Returns the secrets; the environment wins. A file that others can read is refused. */
export function readSecrets(
  configFolder: string,
  env: Readonly<Record<string, string | undefined>>,
): Secrets {
  const file = secretsFile(configFolder);
  const text = contents(file);
  const kept = text == null ? new Map<string, string>() : variables(text, file);
  return (name) => env[name] || kept.get(name) || null;
}

function contents(file: string): string | null {
  try {
    const { mode } = statSync(file);
    // Windows has no such bits: there the folder of the user is closed as a whole.
    if (path.sep === '/' && (mode & 0o077) !== 0)
      throw new UserError(deliverProblems.secrets_open({ path: file }));
    return readFileSync(file, 'utf8');
  } catch (error) {
    const code = codeOf(error);
    if (code === 'ENOENT' || code === 'ENOTDIR' || code === 'EACCES') return null;
    throw error;
  }
}

function variables(text: string, file: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const [place, line] of text.split(/\r?\n/).entries()) {
    if (/^\s*(?:#.*)?$/.test(line)) continue;
    const match = /^\s*(?:export\s+)?([A-Z][A-Z0-9_]*)=(.*)$/.exec(line);
    if (!match) throw new UserError(deliverProblems.secrets_unreadable({ path: file, line: place + 1 }));
    const [, name = '', value = ''] = match;
    found.set(name, value.trim().replace(/^(["'])(.*)\1$/, '$2'));
  }
  return found;
}
