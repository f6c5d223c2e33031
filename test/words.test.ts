// Every text of the program exists in both languages. Types demand both; this finds the empty and the untranslated ones.
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Field } from '../src/domain/field.ts';
import { fields } from '../src/schema/generated/fields.ts';
import { presetValues } from '../src/schema/generated/presets.ts';

const folder = path.resolve(import.meta.dirname, '../src/words');
const han = /\p{Script=Han}/u;

interface Pair {
  readonly where: string;
  readonly en: string;
  readonly zh: string;
}

// Calls that need arguments are tried with an object that answers everything with text, numbers and lists.
const anything: unknown = new Proxy(() => 'x', {
  get: (_target, key) => {
    if (key === Symbol.toPrimitive || key === 'toString' || key === 'valueOf') return () => 'x';
    if (key === Symbol.iterator) return [][Symbol.iterator].bind([]);
    if (key === 'map' || key === 'filter') return () => [];
    if (key === 'length') return 1;
    if (key === 'en' || key === 'zh') return '中x';
    return anything;
  },
});

function pairsIn(value: unknown, where: string, seen = new Set<unknown>()): Pair[] {
  if (value === null || (typeof value !== 'object' && typeof value !== 'function') || seen.has(value))
    return [];
  seen.add(value);
  if (typeof value === 'function') {
    try {
      return pairsIn((value as (args: unknown) => unknown)(anything), `${where}()`, seen);
    } catch {
      return [];
    }
  }
  const { en, zh } = value as { en?: unknown; zh?: unknown };
  if (typeof en === 'string' && typeof zh === 'string') return [{ where, en, zh }];
  return Object.entries(value).flatMap(([key, part]) => pairsIn(part, `${where}.${key}`, seen));
}

// The same in both languages on purpose: commands, ids and names, and the language tag of an HTML page.
const isShared = ({ where, en, zh }: Pair): boolean =>
  en === zh || where.endsWith('htmlLanguage') || isBare(zh);

// Nothing but data and signs: the answer `x` of `anything`, numbers, punctuation, the name of the program.
const isBare = (text: string): boolean =>
  !/[a-z\p{Script=Han}]/iu.test(text.replaceAll(/\b(?:x+|tend|node|npm|git)\b/gi, ''));

describe('words', () => {
  test.each(readdirSync(folder).filter((name) => name.endsWith('.ts')))('%s', async (name) => {
    const module: unknown = await import(path.join(folder, name));
    const pairs = pairsIn({ ...(module as object) }, name);
    expect(pairs.filter(({ en, zh }) => (en === '') !== (zh === ''))).toEqual([]);
    expect(
      pairs
        .filter((pair) => !isShared(pair) && pair.zh !== '' && !han.test(pair.zh))
        .map(({ where }) => where),
    ).toEqual([]);
    expect(
      pairs
        .filter((pair) => !isShared(pair) && /^[\p{Script=Han}，。；：（）、]+$/u.test(pair.en))
        .map(({ where }) => where),
    ).toEqual([]);
  });

  test('every field of every record has a label in both', () => {
    const all: readonly Field[] = Object.values(fields).flatMap((list) => [...list]);
    const unlabelled = all.filter(
      ({ label }) => label.en === '' || (!han.test(label.zh) && !/^(?:Git|SHA-256)$/.test(label.zh)),
    );
    expect(unlabelled.map(({ path: name }) => name)).toEqual([]);
  });

  test('every entry of the default lists has a label in both', () => {
    const { stages, sources, methods, need_types: needs, lost_reasons: reasons } = presetValues.standard;
    for (const { id, label } of [...stages, ...sources, ...methods, ...needs, ...reasons]) {
      expect({ id, en: /[A-Za-z]/.test(label.en), zh: han.test(label.zh) }).toEqual({
        id,
        en: true,
        zh: true,
      });
    }
  });
});
