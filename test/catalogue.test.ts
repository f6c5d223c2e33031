// Every code that the program can give has a page test/cli/errors/<code>.md that shows its message: the catalogue is the documentation.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Problem, problemCodes } from '../src/errors.ts';
import { faultProblem } from '../src/words/fault.ts';

const folder = path.resolve(import.meta.dirname, '../src/words');
const pages = path.resolve(import.meta.dirname, 'cli/errors');

/** Stands for whatever a message is made with. */
const blank = '\uE000';
/** Arguments that a message may be made without. */
const optional = new Set(['close', 'closest', 'when', 'why', 'hint', 'kept', 'unmet']);

// Answers every question with a blank: as text, as a list, as a function. `without` makes what is optional absent.
function stand(without: boolean): never {
  const self: object = new Proxy(() => blank, {
    get: (_, key) => {
      if (key === Symbol.toPrimitive || key === 'toString' || key === 'toJSON' || key === 'join')
        return () => blank;
      if (key === Symbol.iterator)
        return function* one() {
          yield self;
        };
      if (key === 'length') return 1;
      if (key === 'map' || key === 'filter' || key === 'slice') return () => self;
      if (key === 'region') return without ? 'CN' : self;
      return without && typeof key === 'string' && optional.has(key) ? null : self;
    },
    apply: () => self,
  });
  return self as never;
}

/** Returns what is the same in every message of a maker, in each language: its longest stretches without arguments. */
function stretches(make: (args: never) => Problem): string[] {
  const found: string[] = [];
  for (const without of [false, true]) {
    try {
      const { message } = make(stand(without));
      found.push(...[message.en, message.zh].flatMap(longest));
    } catch {
      // The other way may do.
    }
  }
  return found.filter((text) => text.length >= 3);
}

function longest(message: string): string[] {
  const parts = message.split(/\uE000|undefined|NaN|\d/).map(oneLine);
  return parts.toSorted((a, b) => b.length - a.length).slice(0, 2);
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}

const makers = new Map<string, (args: never) => Problem>();
for (const name of readdirSync(folder).filter((file) => file.endsWith('.ts'))) {
  const module = (await import(path.join(folder, name))) as Record<string, unknown>;
  for (const value of Object.values(module)) {
    if (typeof value !== 'object' || value === null) continue;
    for (const make of Object.values(value)) {
      if (typeof make !== 'function') continue;
      const code = codeOf(make as (args: never) => unknown);
      if (code != null) makers.set(code, make as (args: never) => Problem);
    }
  }
}
for (const code of problemCodes)
  if (/^(?:file|yaml)\./.test(code)) makers.set(code, (args) => faultProblem(code, args));

function codeOf(make: (args: never) => unknown): string | null {
  for (const without of [false, true]) {
    try {
      const made = make(stand(without));
      if (
        typeof made === 'object' &&
        made !== null &&
        'code' in made &&
        problemCodes.includes(String(made.code))
      )
        return String(made.code);
    } catch {
      // The other way may do.
    }
  }
  return null;
}

describe('catalogue', () => {
  test('no code stands for two problems', () => {
    expect(problemCodes.filter((code, place) => problemCodes.indexOf(code) < place)).toEqual([]);
  });

  test('every page is of a code', () => {
    const strays = readdirSync(pages).filter((name) => !problemCodes.includes(name.replace(/\.md$/, '')));
    expect(strays).toEqual([]);
  });

  test.each([...problemCodes].toSorted())('%s', (code) => {
    const page = path.join(pages, `${code}.md`);
    expect(existsSync(page), `test/cli/errors/${code}.md is missing`).toBe(true);
    const make = makers.get(code);
    expect(make, `${code} is not exported by src/words`).toBeDefined();
    const text = oneLine(readFileSync(page, 'utf8'));
    expect(
      stretches(make!).filter((stretch) => text.includes(stretch)),
      `${code}.md does not show its message`,
    ).not.toEqual([]);
  });
});
