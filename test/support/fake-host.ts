// A host without a world: fixed clock, ids from a counter, streams in memory, answers from a list.
import { createHash } from 'node:crypto';
import path from 'node:path';
import type { Host, Option, Prompter } from '../../src/host.ts';
import { fakeCrontab, fakeSystemctl } from './fake-scheduler.ts';
import { fakeMail, fakePost } from './fake-servers.ts';

export interface FakeWorld {
  readonly host: Host;
  /** What was printed to both streams in order, and prompts with their answers. */
  readonly screen: () => string;
  readonly stdout: () => string;
  readonly stderr: () => string;
}

export interface FakeOptions {
  readonly cwd: string;
  /** ISO time with offset; the clock stands still there. */
  readonly now?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly width?: number;
  readonly isTTY?: boolean;
  /** Answers to prompts, in order; undefined means that nobody can be asked. */
  readonly answers?: readonly string[] | undefined;
  readonly ids?: { next: number };
  readonly git?: Host['git'];
  readonly gitBytes?: Host['gitBytes'];
  readonly gitAtTerminal?: Host['gitAtTerminal'];
  readonly gitUser?: { readonly name: string | null; readonly email: string | null };
  readonly timezone?: string;
  readonly mail?: Host['mail'] | undefined;
  readonly post?: Host['post'] | undefined;
  readonly pause?: Host['pause'] | undefined;
}

/** An index of another run may be one of other sources. */
const thisRun = `test ${process.pid} ${process.hrtime.bigint()}`;

/** Returns a fake host and what it saw. */
export function fakeHost(options: FakeOptions): FakeWorld {
  const { cwd, now = '2024-05-20T09:00:00+08:00', env = {}, width = 80, isTTY = true, answers } = options;
  const ids = options.ids ?? { next: 1 };
  const screen: string[] = [];
  const stdout: string[] = [];
  const stderr: string[] = [];
  const say = (into: string[]) => (text: string) => {
    into.push(text);
    screen.push(text);
  };
  const left = [...(answers ?? [])];
  const host: Host = {
    now: () => Date.parse(now),
    pause: options.pause ?? (() => Promise.resolve()),
    // Looks like chance and is the same in every run.
    randomBytes: (count) =>
      createHash('sha256')
        .update(`tend ${ids.next++}`)
        .digest()
        .subarray(0, count),
    env: { ...env },
    cwd,
    configFolder: `${cwd}/.user-config`,
    stateFolder: `${cwd}/.user-state`,
    reading: { worker: null, threads: 1, prepare: null },
    cache: { build: thisRun, user: process.getuid?.() ?? null },
    pid: process.pid,
    hostName: 'fake',
    version: '0.1.0',
    program: ['/usr/bin/node', '/usr/lib/tend/bin/tend.cjs'],
    examples: path.resolve(import.meta.dirname, '../../examples'),
    nodeVersion: '20.20.2',
    out: say(stdout),
    page: say(stdout),
    err: say(stderr),
    stdoutIsTTY: isTTY,
    stderrIsTTY: isTTY,
    width,
    canPrompt: answers !== undefined,
    locale: 'en',
    timezone: options.timezone ?? 'Asia/Shanghai',
    prompter: () => Promise.resolve(fakePrompter(left, (text) => screen.push(text))),
    git: options.git ?? (() => ({ code: 1, stdout: '', stderr: 'no git here' })),
    gitBytes: options.gitBytes ?? (() => ({ code: 1, stdout: new Uint8Array(), stderr: 'no git here' })),
    gitAtTerminal: options.gitAtTerminal ?? (() => null),
    gitUser: () => options.gitUser ?? { name: null, email: null },
    mail: options.mail ?? fakeMail,
    post: options.post ?? fakePost,
    crontab: fakeCrontab(cwd, env),
    systemctl: fakeSystemctl(cwd, env),
  };
  return {
    host,
    screen: () => screen.join(''),
    stdout: () => stdout.join(''),
    stderr: () => stderr.join(''),
  };
}

// Every question is shown with the answer it got: `? question › answer`.
function fakePrompter(answers: string[], show: (text: string) => void): Prompter {
  const next = (message: string): string => {
    const answer = answers.shift();
    if (answer == null)
      throw Object.assign(new Error(`No answer for: ${message}`), { name: 'ExitPromptError' });
    show(`? ${message} › ${answer}\n`);
    return answer;
  };
  return {
    input: async ({ message, initial, prefill, check }) => {
      for (;;) {
        const answer = next(message);
        const text = answer === '' ? (prefill ?? initial ?? '') : answer;
        const verdict = check?.(text) ?? true;
        if (verdict === true) return text;
        show(`> ${verdict}\n`);
      }
    },
    confirm: async ({ message, initial }) => {
      const answer = next(message);
      return answer === '' ? initial : /^(y|yes|是)$/i.test(answer);
    },
    select: async ({ message, options, initial }) => {
      const answer = next(message);
      return answer === '' && initial !== undefined ? initial : pick(message, options, answer);
    },
    checkbox: async ({ message, options, chosen = [] }) => {
      const answer = next(message);
      return answer === '' ? chosen : answer.split(/[,，、]\s*/).map((part) => pick(message, options, part));
    },
    // `typed → picked`: what was searched for and which of the finds was taken; the first one without an arrow.
    search: async ({ message, find, prefill = '' }) => {
      // Where nothing can be taken, Enter does nothing and the person types again.
      for (;;) {
        const [typed = '', picked] = next(message).split(/ ?→ /);
        const options = find(typed === '' ? prefill : typed);
        for (const { name, description } of options)
          show(`    ${name}${description == null ? '' : `  ${description}`}\n`);
        const first = options.find(({ disabled }) => !disabled);
        if (picked != null) return pick(message, options, picked);
        if (first) return first.value;
      }
    },
    edit: async ({ text }) => {
      show(text);
      const answer = next('$EDITOR');
      if (answer === 'exit 1') throw Object.assign(new Error('vi ended with 1'), { saved: text });
      return edited(text, answer);
    },
  };
}

function pick<T>(message: string, options: readonly Option<T>[], answer: string): T {
  const found =
    options.find(({ name, value, disabled }) => !disabled && (name === answer || value === answer)) ??
    options.find(({ name, disabled }) => !disabled && name.includes(answer));
  if (!found)
    throw new Error(`${message}: ${answer} is none of ${options.map(({ name }) => name).join(', ')}`);
  return found.value;
}

// What an editor makes of a text: `s/old/new/` as sed does it, several parted by `; `, or else the whole new text.
// `exit 1` stands for an editor that fails.
function edited(text: string, answer: string): string {
  const steps = answer.split('; ').map((step) => /^s\/(.*?)\/(.*)\/$/s.exec(step.replaceAll('\\n', '\n')));
  if (steps.some((step) => step == null)) return answer === '' ? text : answer.replaceAll('\\n', '\n');
  return steps.reduce((now, step) => now.replace(step![1]!, () => step![2]!), text);
}
