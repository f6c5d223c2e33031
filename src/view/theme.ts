// Colour by meaning, and whether there is any. Reads no environment: it is handed in.
import { coloured } from './coloured.ts';

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

const plain: Style = (text) => text;
const colourless: Theme = {
  overdue: plain,
  today: plain,
  quiet: plain,
  good: plain,
  warn: plain,
  bad: plain,
  strong: plain,
  heading: plain,
  code: plain,
};

/** Returns the theme, in colour or as plain text. */
export function theme(color: boolean): Theme {
  return color ? coloured() : colourless;
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
