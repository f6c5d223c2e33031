// The theme in colour; the only home of chalk, which is loaded for nobody else. When there is colour: theme.ts.
import { Chalk } from 'chalk';
import type { Theme } from './theme.ts';

/** Returns the theme in colour. */
export function coloured(): Theme {
  // An own instance: chalk's default one looks at the terminal itself and ignores NO_COLOR.
  const chalk = new Chalk({ level: 1 });
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
