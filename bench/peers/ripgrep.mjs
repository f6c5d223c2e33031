// ripgrep: searches the same folder that tend does; nothing is exported.
import { hasLines } from '../answers.mjs';

export const name = 'rg';
export const versionOf = ['rg', '--version'];

/** Returns the rows. */
export function prepare({ folder, counts, rareWord }) {
  return { find: { argvOf: () => ['rg', '--no-config', rareWord, folder], isRight: hasLines(counts.found) } };
}
