// The example folder moved in time: what `tend init --demo` fills a new folder with, its dates around today.
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { type Day, addDays, daysBetween } from '../domain/day.ts';
import { folderOf } from './paths.ts';
import { recordTypes } from '../domain/record.ts';

/** The day on which the example folder is read (README, `npm start`). */
export const exampleDay: Day = '2024-05-20';

/** Returns the records of the example folder with every day moved so that its day is today, relative path to text. */
export function demoFiles(examples: string, today: Day): ReadonlyMap<string, string> {
  const shift = daysBetween(exampleDay, today);
  const files = new Map<string, string>();
  for (const type of recordTypes) {
    for (const file of filesBelow(path.join(examples, folderOf(type)))) {
      const text = moved(readFileSync(file, 'utf8'), shift);
      files.set(movedPath(path.relative(examples, file).split(path.sep).join('/'), shift), text);
    }
  }
  return files;
}

function filesBelow(folder: string): string[] {
  try {
    return readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.yaml'))
      .map((name) => path.join(folder, name));
  } catch {
    return [];
  }
}

function moved(text: string, shift: number): string {
  return text.replaceAll(/(?<=")\d{4}-\d{2}-\d{2}/g, (day) => addDays(day, shift));
}

// followups/2024-05/14-slug-id.yaml carries the day of its record.
function movedPath(file: string, shift: number): string {
  return file.replace(/(\d{4}-\d{2})\/(\d{2})-/, (_, month: string, day: string) => {
    const on = addDays(`${month}-${day}`, shift);
    return `${on.slice(0, 7)}/${on.slice(8)}-`;
  });
}
