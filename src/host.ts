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

/** What came of a program whose output is bytes. */
export interface RanBytes {
  readonly code: number;
  readonly stdout: Uint8Array;
  readonly stderr: string;
}

/** One mail to one person. */
export interface Letter {
  readonly from: string;
  readonly to: { readonly name: string; readonly address: string };
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  /** Without its brackets. */
  readonly messageId: string;
  /** Milliseconds since 1970. */
  readonly date: number;
}

/** A server that takes mail, or a program of this machine that does. */
export type MailServer =
  | {
      readonly kind: 'smtp';
      readonly host: string;
      readonly port: number;
      /** From the first byte, by STARTTLS or not at all, by STARTTLS where it is offered, or never. */
      readonly tls: 'implicit' | 'required' | 'offered' | 'off';
      /** Whether the server is this machine: its certificate proves nothing then. */
      readonly isLocal: boolean;
      readonly login: { readonly user: string; readonly password: string } | null;
    }
  | { readonly kind: 'sendmail'; readonly program: string };

/**
 * What became of something that was sent: taken; refused, and by whom; never reached anybody; or no answer came after it
 * had been given out of hand, so that nobody knows.
 */
export type Sent =
  | { readonly kind: 'taken' }
  | {
      readonly kind: 'refused';
      readonly at: 'tls' | 'login' | 'sender' | 'recipient' | 'message';
      readonly said: string;
    }
  | { readonly kind: 'unreached'; readonly said: string }
  | { readonly kind: 'unanswered'; readonly said: string };

/** Sends one letter after the other; `onHandOver` is called before the first byte that could make one arrive. */
export interface Mailer {
  readonly send: (letter: Letter, onHandOver: () => void) => Promise<Sent>;
  readonly close: () => void;
}

/** What came of a request: an answer, nobody there, or no answer after it was sent. */
export type Posted =
  | {
      readonly kind: 'answered';
      readonly status: number;
      readonly text: string;
      /** Seconds to wait, where the answer says so. */
      readonly retryAfter: number | null;
    }
  | { readonly kind: 'unreached'; readonly said: string }
  | { readonly kind: 'unanswered'; readonly said: string };

/** The table of this user that cron works off; texts have one character per byte. */
export interface Crontab {
  readonly read: () => Ran;
  /** Replaces it. */
  readonly write: (text: string) => Ran;
  /** The zone in which cron counts: that of the machine, whatever that of the terminal is. */
  readonly zone: string;
}

export interface Host {
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Lets the given milliseconds pass. */
  readonly pause: (milliseconds: number) => Promise<unknown>;
  readonly randomBytes: (count: number) => Uint8Array;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
  /** Where settings of this user are kept, outside any folder of records. */
  readonly configFolder: string;
  /** Where this user's programs keep what they remember of this machine, outside any folder of records. */
  readonly stateFolder: string;
  /** Whose cache beside the records may be used, and by which program; null for none. */
  readonly cache: { readonly build: string; readonly user: number | null } | null;
  /** The script of a thread that reads records, how many threads the machine runs at once, and what comes before much is read. */
  readonly reading: {
    readonly worker: string | null;
    readonly threads: number;
    readonly prepare: (() => void) | null;
  };
  readonly pid: number;
  readonly hostName: string;
  readonly version: string;
  /** The words that start this program: node and its script, both absolute. */
  readonly program: readonly string[];
  /** The example folder that travels with the program. */
  readonly examples: string;
  /** Such as 20.20.2. */
  readonly nodeVersion: string;
  readonly out: (text: string) => void;
  /** Prints what may be longer than a screen: on a terminal it can be paged through. */
  readonly page: (text: string) => void;
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
  /** Runs git in a folder, never through a shell. Only commands that write or look into the past may call it. */
  readonly git: (
    folder: string,
    args: readonly string[],
    input?: string,
    env?: Readonly<Record<string, string>>,
  ) => Ran;
  /** Runs git like `git`, and returns what it printed as bytes: for contents of files, whatever they hold. */
  readonly gitBytes: (folder: string, args: readonly string[], input?: string) => RanBytes;
  /** Runs git for the person at the terminal, with their environment; returns its exit code, null where there is no git. */
  readonly gitAtTerminal: (folder: string, args: readonly string[]) => number | null;
  /** Returns the name and e-mail that git would commit with, read from its files without starting it. */
  readonly gitUser: (folder: string) => { readonly name: string | null; readonly email: string | null };
  /** Loads what speaks to mail servers; connects when the first letter is sent. */
  readonly mail: (server: MailServer) => Promise<Mailer>;
  /** Sends JSON to an address and returns what came of it; follows no redirection and never waits for long. */
  readonly post: (url: string, body: string) => Promise<Posted>;
  readonly crontab: Crontab;
  /** Runs `systemctl --user` with these words. */
  readonly systemctl: (args: readonly string[]) => Ran;
}
