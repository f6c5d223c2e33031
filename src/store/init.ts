// Makes a folder: tend.yaml, the schema copies for editors, and what git must and must not keep.
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { lists } from '../schema/generated/lists.ts';
import { presetTexts } from '../schema/generated/presets.ts';
import { schemas } from '../schema/generated/schemas.ts';
import type { Settings } from '../schema/generated/types.ts';
import { inOrder } from './order.ts';
import { schemaLine, settingsFile } from './paths.ts';
import { renderEntry } from './yaml-render.ts';

export type Preset = keyof typeof presetTexts;

/** What git leaves out: what can be made again, what belongs to this machine, and what a merge leaves behind. */
const ignored = ['.tend/cache/', '.tend/local/', '.tend-tmp-*', '.merge_file_*'];

/** Returns the files of a new folder, relative path to text. */
export function newFolderFiles(preset: Preset, given: Settings): ReadonlyMap<string, string> {
  const files = new Map<string, string>([
    [settingsFile, settingsText(preset, given)],
    ['.gitignore', `${ignored.join('\n')}\n`],
    // LF everywhere, whatever the machine: one byte sequence, one meaning.
    ['.gitattributes', '*.yaml text eol=lf\n*.md text eol=lf\n'],
  ]);
  for (const [name, text] of schemaFiles()) files.set(name, text);
  return files;
}

/** Returns the copies of the schemas that editors read, relative path to text. */
export function schemaFiles(): ReadonlyMap<string, string> {
  return new Map(
    Object.entries({ ...schemas, ...lists }).map(([name, schema]) => [
      `.tend/schema/${name}.schema.json`,
      `${JSON.stringify(schema, null, 2)}\n`,
    ]),
  );
}

function settingsText(preset: Preset, given: Settings): string {
  const { team = [], ...rest } = given;
  const head = Object.entries(inOrder('settings', { ...rest, team })).flatMap(([key, value]) =>
    renderEntry(key, value, 0),
  );
  const own =
    preset === 'standard'
      ? standardNote
      : presetTexts[preset]
          .split('\n')
          .filter((line) => !line.startsWith('preset:'))
          .join('\n');
  return `${schemaLine('settings', settingsFile)}\n${head.join('\n')}\n\n${own.trimEnd()}\n`;
}

const standardNote = '# Everything that is not written here keeps its default: tend config';

/** Writes files that are not there yet, makes their folders, and returns the paths written. */
export function writeNewFiles(root: string, files: ReadonlyMap<string, string>): string[] {
  const written: string[] = [];
  for (const [file, text] of files) {
    const target = path.join(root, file);
    if (existsSync(target)) continue;
    mkdirSync(path.dirname(target), { recursive: true });
    writeFileSync(target, text, { flag: 'wx' });
    written.push(file);
  }
  return written;
}
