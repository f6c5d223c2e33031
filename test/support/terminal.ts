// A person at a real pseudo-terminal: waits for what is drawn, types, and sees what is left on the screen.
import { stripVTControlCharacters } from 'node:util';
import { spawn } from '@lydell/node-pty';

export interface Terminal {
  /** Waits until the text was drawn after the last thing that was waited for. */
  readonly see: (text: string) => Promise<void>;
  readonly type: (keys: string) => void;
  /** Sees the question, types, sees what the typed text was read as, and presses Enter. */
  readonly answer: (question: string, typed?: string, read?: string) => Promise<void>;
  readonly ended: Promise<number>;
  /** Everything that was drawn, without control sequences. */
  readonly drawn: () => string;
}

export interface TerminalOptions {
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly columns?: number;
}

/** What the keys send. */
export const keys = {
  enter: '\r',
  down: '\u001B[B',
  up: '\u001B[A',
  space: ' ',
  interrupt: '\u0003',
  backspace: '\u007F',
} as const;

const patience = 15_000;

/** Starts a program in a terminal. */
export function openTerminal(
  file: string,
  words: readonly string[],
  { cwd, env = {}, columns = 100 }: TerminalOptions,
): Terminal {
  const child = spawn(file, [...words], {
    name: 'xterm-256color',
    cols: columns,
    rows: 40,
    cwd,
    env: {
      PATH: process.env['PATH'] ?? '',
      HOME: cwd,
      TZ: 'Asia/Shanghai',
      LANG: 'C.UTF-8',
      NO_COLOR: '1',
      TEND_PAGER: 'cat',
      ...env,
    },
  });
  let drawn = '';
  let seen = 0;
  let code: number | null = null;
  const waiting = new Set<() => void>();
  const wake = (): void => {
    for (const look of waiting) look();
  };
  child.onData((data) => {
    drawn += stripVTControlCharacters(data);
    wake();
  });
  const ended = new Promise<number>((resolve) => {
    child.onExit(({ exitCode }) => {
      code = exitCode;
      resolve(exitCode);
      wake();
    });
  });
  const see = (text: string): Promise<void> =>
    new Promise((resolve, reject) => {
      const stop = (settle: () => void): void => {
        clearTimeout(timer);
        waiting.delete(look);
        settle();
      };
      const fail = (why: string): void =>
        stop(() =>
          reject(
            new Error(`${why} without showing ${JSON.stringify(text)}. Since then:\n${drawn.slice(seen)}`),
          ),
        );
      const look = (): void => {
        const at = drawn.indexOf(text, seen);
        if (at >= 0) {
          seen = at + text.length;
          stop(resolve);
        } else if (code != null) fail(`The program ended with ${code}`);
      };
      const timer = setTimeout(() => fail('Time went by'), patience);
      waiting.add(look);
      look();
    });
  const type = (typed: string): void => child.write(typed);
  const answer = async (question: string, typed = '', read = typed): Promise<void> => {
    await see(`? ${question}`);
    if (typed !== '') {
      type(typed);
      await see(read);
    }
    type(keys.enter);
    // The tick stands before the question when the answer was taken.
    await see(`✔ ${question}`);
  };
  return { see, type, answer, ended, drawn: () => drawn };
}
