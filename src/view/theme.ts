// Colour by meaning, and whether there is any; the only home of chalk. Reads no environment: it is handed in.

import { Chalk } from 'chalk';

/** Gives a text its look. */
export type Style = (text: string) => string;

/** The looks, named by what they mean; colour never says what the words do not. */
export interface Theme {
  readonly overdue: Style;
  readonly today: Style;
  readonly quiet: Style;
  readonly good: Style;
  readonly warn: Style;
  readonly bad: Style;
  readonly strong: Style;
  readonly heading: Style;
  readonly code: Style;
}

/** Returns the theme, in colour or as plain text. */
export function theme(color: boolean): Theme {
  // An own instance: chalk's default one looks at the terminal itself and ignores NO_COLOR.
  const chalk = new Chalk({ level: color ? 1 : 0 });
  return {
    overdue: (text) => chalk.red.bold(text),
    today: (text) => chalk.yellow(text),
    quiet: (text) => chalk.dim(text),
    good: (text) => chalk.green(text),
    warn: (text) => chalk.yellow(text),
    bad: (text) => chalk.red(text),
    strong: (text) => chalk.bold(text),
    heading: (text) => chalk.bold(text),
    code: (text) => chalk.cyan(text),
  };
}

/** What `--color` takes. */
export type ColorFlag = 'auto' | 'always' | 'never';

interface Surroundings {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly isTTY: boolean;
  readonly flag: ColorFlag;
}

/** Returns whether to print in colour: the flag, then NO_COLOR, FORCE_COLOR, TERM=dumb, then whether it is a terminal. */
export function wantsColor({ env, isTTY, flag }: Surroundings): boolean {
  if (flag !== 'auto') return flag === 'always';
  if (env['NO_COLOR']) return false;
  const force = env['FORCE_COLOR'];
  if (force) return force !== '0' && force !== 'false';
  return isTTY && env['TERM'] !== 'dumb';
}
