// The licences of everything that is bundled: the texts have to travel with the copies.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';

/** Returns name, version and licence text of every package that these bundled files come from. */
export function licenses(root, files) {
  const folders = new Set(
    files.map((file) => /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(file)?.[1]).filter(Boolean),
  );
  const parts = [...folders]
    .toSorted((a, b) => (a < b ? -1 : 1))
    .map((folder) => {
      const home = path.join(root, folder);
      const { name, version, license } = JSON.parse(readFileSync(path.join(home, 'package.json'), 'utf8'));
      const file = readdirSync(home).find((entry) => /^licen[cs]e/i.test(entry));
      const text =
        file && existsSync(path.join(home, file)) ? readFileSync(path.join(home, file), 'utf8').trim() : '';
      return `${name} ${version} (${license})\n\n${text}\n`;
    });
  return `tend contains code of these packages.\n\n${parts.join(`\n${'-'.repeat(72)}\n\n`)}`;
}
