// The questions at a terminal: the only home of inquirer. Drawn on stderr, so that stdout stays what was asked for.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createPromptModule } from 'inquirer';
import type { InputQuestion, Option, PromptLook, Prompter } from '../host.ts';
import { type Theme, theme } from '../view/theme.ts';
import { keyWords, promptWords } from '../words/form.ts';

/** Returns the prompts of this terminal. Ctrl-C ends the command by an ExitPromptError. */
export function prompter({ lang, color }: PromptLook): Prompter {
  const ask = createPromptModule({ output: process.stderr });
  const paint = theme(color);
  const look = lookOf(paint, lang);
  // Between two questions the terminal turns Ctrl-C into a signal: the next question ends the command the same way.
  let isInterrupted = false;
  process.on('SIGINT', () => {
    isInterrupted = true;
  });
  const one = async <T>(question: Readonly<Record<string, unknown>>): Promise<T> => {
    if (isInterrupted) throw Object.assign(new Error('SIGINT'), { name: 'ExitPromptError' });
    return ((await ask({ name: 'answer', theme: look, ...question } as never)) as { answer: T }).answer;
  };
  return {
    input: (question) => one(inputFor(question, paint)),
    confirm: async ({ message, initial }) =>
      isYes(
        await one<string>({
          ...confirmFor(message, initial, paint, lang),
          theme: { ...look, validationFailureMode: 'clear' },
        }),
        initial,
      ),
    select: ({ message, options, initial }) =>
      one({
        type: 'select',
        message,
        choices: [...options],
        loop: false,
        pageSize: 12,
        ...(initial === undefined ? {} : { default: initial }),
      }),
    checkbox: ({ message, options, chosen = [] }) =>
      one({
        type: 'checkbox',
        message,
        choices: ticked(options, chosen),
        loop: false,
        pageSize: 12,
        shortcuts: { all: null, invert: null },
      }),
    search: ({ message, find, prefill }) =>
      one({
        type: 'search',
        message,
        source: (text: string | undefined) => find(text ?? ''),
        pageSize: 10,
        ...(prefill == null ? {} : { initialValue: prefill }),
      }),
    edit: ({ text, file }) => Promise.resolve(edit(text, file)),
  };
}

function inputFor(
  { message, initial, prefill, check }: InputQuestion,
  paint: Theme,
): Readonly<Record<string, unknown>> {
  return {
    type: 'input',
    message,
    ...(prefill == null
      ? initial == null
        ? {}
        : { default: initial }
      : { default: prefill, prefill: 'editable' }),
    validate: (text: string) => check?.(text) ?? true,
    transformer: (text: string, { isFinal }: { readonly isFinal: boolean }) =>
      isFinal ? paint.code(text) : text,
  };
}

// inquirer's own confirm takes every word it does not know for the default: 否 would be a yes.
function confirmFor(
  message: string,
  initial: boolean,
  paint: Theme,
  lang: PromptLook['lang'],
): Readonly<Record<string, unknown>> {
  const say = (word: keyof typeof promptWords): string => promptWords[word][lang];
  return {
    type: 'input',
    message: `${message}${paint.quiet(say(initial ? 'yesFirst' : 'noFirst'))}`,
    validate: (text: string) =>
      text.trim() === '' || /^(?:y|yes|n|no|是|好|否|不)$/i.test(text.trim()) || say('neither'),
    transformer: (text: string, { isFinal }: { readonly isFinal: boolean }) =>
      isFinal ? paint.code(say(isYes(text, initial) ? 'yes' : 'no')) : text,
  };
}

function isYes(text: string, initial: boolean): boolean {
  return text.trim() === '' ? initial : /^(?:y|yes|是|好)$/i.test(text.trim());
}

function ticked<T>(
  options: readonly Option<T>[],
  chosen: readonly T[],
): (Option<T> & { readonly checked: boolean })[] {
  return options.map((option) => ({ ...option, checked: chosen.includes(option.value) }));
}

function lookOf(paint: Theme, lang: PromptLook['lang']): Readonly<Record<string, unknown>> {
  const keyTip = ([key, action]: readonly [string, string]): string =>
    // inquirer calls ticking a box "select" as well.
    `${paint.strong(keyWords[key]?.[lang] ?? key)} ${paint.quiet(keyWords[key === 'space' ? 'toggle' : action]?.[lang] ?? action)}`;
  return {
    prefix: { idle: paint.code('?'), done: paint.good('✔') },
    icon: {
      cursor: '❯',
      checked: paint.good('◉'),
      unchecked: '◯',
      disabledChecked: '-',
      disabledUnchecked: '-',
    },
    i18n: { disabledError: promptWords.disabled[lang] },
    style: {
      message: (text: string) => `${paint.strong(text)} ${paint.quiet('›')}`,
      answer: paint.code,
      searchTerm: (text: string) => text,
      error: (text: string) => paint.bad(`> ${text}`),
      defaultAnswer: (text: string) => paint.quiet(`(${text})`),
      help: paint.quiet,
      highlight: paint.code,
      key: paint.code,
      disabled: (text: string) => paint.quiet(`  ${text}`),
      description: paint.quiet,
      keysHelpTip: (keys: readonly (readonly [string, string])[]) =>
        keys.map(keyTip).join(paint.quiet(' · ')),
    },
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
    // What was saved before the editor failed comes along, so that it is not lost with the temporary file.
    if (ran.error || ran.status !== 0) {
      throw Object.assign(ran.error ?? new Error(`${program} ended with ${ran.status ?? 'a signal'}`), {
        saved: readFileSync(target, 'utf8'),
      });
    }
    return readFileSync(target, 'utf8');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
