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
const optional = new Set(['close', 'closest', 'when', 'why', 'hint']);

// Answers every question with a blank: as text, as a list, as a function. `without` makes what is optional absent.
function stand(without: boolean): never {
  const self: object = new Proxy(() => blank, {
    get: (_, key) => {
      if (key === Symbol.toPrimitive || key === 'toString' || key === 'toJSON' || key === 'join') return () => blank;
      if (key === Symbol.iterator) return function* one() { yield self; };
      if (key === 'length') return 1;
      if (key === 'map' || key === 'filter' || key === 'slice') return () => self;
      return without && typeof key === 'string' && optional.has(key) ? null : self;
    },
    apply: () => self,
  });
  return self as never;
}

/** Returns the ways in which a maker words its message; what depends on what is not known here stays open. */
function wordings(make: (args: never) => Problem): RegExp[] {
  const found: RegExp[] = [];
  for (const without of [false, true]) {
    try {
      const { message } = make(stand(without));
      found.push(...[message.en, message.zh].map(patternOf));
    } catch {
      // The other way may do.
    }
  }
  return found;
}

function patternOf(message: string): RegExp {
  const parts = message.split(/\uE000|undefined|NaN/).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`));
  return new RegExp(parts.join('[\\s\\S]{0,600}?'), 'u');
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
for (const code of problemCodes) if (/^(?:file|yaml)\./.test(code)) makers.set(code, (args) => faultProblem(code, args));

function codeOf(make: (args: never) => unknown): string | null {
  for (const without of [false, true]) {
    try {
      const made = make(stand(without));
      if (typeof made === 'object' && made !== null && 'code' in made && problemCodes.includes(String(made.code))) return String(made.code);
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
    const text = readFileSync(page, 'utf8');
    expect(wordings(make!).some((pattern) => pattern.test(text)), `${code}.md does not show its message`).toBe(true);
  });
});
