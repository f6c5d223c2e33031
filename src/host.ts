// What the program needs of the world, as interfaces. No code: the real one is node/host.ts, the one of tests test/support.

/** One entry of a list to pick from. */
export interface Option<T> {
  readonly value: T;
  readonly name: string;
  /** What stands in the answered question; the name where it is absent. */
  readonly short?: string;
  readonly description?: string;
  /** Shown but not to be picked, with the reason. */
  readonly disabled?: boolean | string;
}

/** A question of one line. `check` returns why an answer is not taken, or true. */
export interface InputQuestion {
  readonly message: string;
  /** Taken when nothing is typed. */
  readonly initial?: string;
  /** Stands in the line to be changed. */
  readonly prefill?: string;
  readonly check?: (text: string) => true | string;
}

/** Asks the person at the terminal; every question has a flag that answers it instead. */
export interface Prompter {
  input(question: InputQuestion): Promise<string>;
  confirm(question: { readonly message: string; readonly initial: boolean }): Promise<boolean>;
  select<T>(question: {
    readonly message: string;
    readonly options: readonly Option<T>[];
    readonly initial?: T;
  }): Promise<T>;
  checkbox<T>(question: {
    readonly message: string;
    readonly options: readonly Option<T>[];
    readonly chosen?: readonly T[];
  }): Promise<readonly T[]>;
  /** Offers what `find` returns for the text typed so far, from the first letter on. */
  search<T>(question: {
    readonly message: string;
    readonly find: (text: string) => readonly Option<T>[];
    readonly prefill?: string;
  }): Promise<T>;
  /** Opens the text in $EDITOR and returns what was saved; `file` names it for the editor's syntax. */
  edit(question: { readonly text: string; readonly file: string }): Promise<string>;
}

/** How questions look: the language of their keys, and whether they are in colour. */
export interface PromptLook {
  readonly lang: 'en' | 'zh';
  readonly color: boolean;
}

/** What came of a program that was run. */
export interface Ran {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Host {
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly randomBytes: (count: number) => Uint8Array;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
  /** Where settings of this user are kept, outside any folder of records. */
  readonly configFolder: string;
  readonly pid: number;
  readonly hostName: string;
  readonly version: string;
  /** The example folder that travels with the program. */
  readonly examples: string;
  /** Such as 20.20.2. */
  readonly nodeVersion: string;
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  readonly stdoutIsTTY: boolean;
  readonly stderrIsTTY: boolean;
  /** Columns of the terminal; 80 where there is none. */
  readonly width: number;
  /** Whether a person can answer: stdin and stderr are terminals. */
  readonly canPrompt: boolean;
  /** The locale of the environment, such as zh-CN. */
  readonly locale: string;
  readonly timezone: string;
  /** Loads the prompts; nothing of them is in memory before. */
  readonly prompter: (look: PromptLook) => Promise<Prompter>;
  /** Runs git in a folder, never through a shell. Only commands that write may call it. */
  readonly git: (
    folder: string,
    args: readonly string[],
    input?: string,
    env?: Readonly<Record<string, string>>,
  ) => Ran;
  /** Returns the name and e-mail that git would commit with, read from its files without starting it. */
  readonly gitUser: (folder: string) => { readonly name: string | null; readonly email: string | null };
}
