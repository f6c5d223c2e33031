// The questions at a terminal: the only home of inquirer. Drawn on stderr, so that stdout stays what was asked for.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import inquirer from 'inquirer';
import type { Prompter } from '../host.ts';

/** Returns the prompts of this terminal. Ctrl-C ends the command by an ExitPromptError. */
export function prompter(): Prompter {
  const ask = inquirer.createPromptModule({ output: process.stderr });
  const one = async <T>(question: Parameters<typeof ask>[0]): Promise<T> => ((await ask(question)) as { answer: T }).answer;
  return {
    input: ({ message, initial, check, echo }) =>
      one({
        type: 'input',
        name: 'answer',
        message,
        ...(initial == null ? {} : { default: initial }),
        validate: (text: string) => check?.(text) ?? true,
        transformer: (text: string, { isFinal }: { isFinal?: boolean }) => {
          const read = echo?.(text);
          return read == null || isFinal === undefined ? text : `${text}  → ${read}`;
        },
      } as never),
    confirm: ({ message, initial }) => one({ type: 'confirm', name: 'answer', message, default: initial }),
    select: ({ message, options, initial }) =>
      one({ type: 'select', name: 'answer', message, choices: [...options], ...(initial === undefined ? {} : { default: initial }), loop: false, pageSize: 12 } as never),
    checkbox: ({ message, options }) => one({ type: 'checkbox', name: 'answer', message, choices: [...options], loop: false, pageSize: 12 } as never),
    search: ({ message, find }) =>
      one({ type: 'search', name: 'answer', message, source: (text: string | undefined) => find(text ?? ''), pageSize: 10 } as never),
    edit: ({ text, file }) => Promise.resolve(edit(text, file)),
  };
}

// The command of $EDITOR may have words of its own (`code --wait`); it comes from the user, never from a record.
function edit(text: string, file: string): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'tend-'));
  const target = path.join(folder, file);
  try {
    writeFileSync(target, text, { mode: 0o600 });
    const [program = 'vi', ...words] = (process.env['VISUAL'] || process.env['EDITOR'] || 'vi').split(/\s+/);
    const ran = spawnSync(program, [...words, target], { stdio: ['inherit', process.stderr.fd, 'inherit'] });
    if (ran.error || ran.status !== 0) throw ran.error ?? new Error(`${program} ended with ${ran.status ?? 'a signal'}`);
    return readFileSync(target, 'utf8');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
