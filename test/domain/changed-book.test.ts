// A changed book answers as one that is made of all its records anew.
import path from 'node:path';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { bookOf, recordsOf } from '../../src/domain/book.ts';
import { changedBook } from '../../src/domain/changed-book.ts';
import { type AnyRecord, type RecordType, recordTypes } from '../../src/domain/record.ts';
import { readFolder } from '../../src/store/read.ts';

const { book } = await readFolder(path.resolve(import.meta.dirname, '../../examples'));
const places = recordTypes.flatMap((type) =>
  recordsOf<RecordType>(book, type).map((record) => ({ type, record })),
);
const anywhere = fc.nat({ max: places.length - 1 });

/** A record with another number, other entries and another customer. */
function altered(record: AnyRecord, word: string): AnyRecord {
  const next = [{ id: `${word}ne`, what: word, owner: 'li', due: '2024-06-01', state: 'open' }];
  return { ...record, no: `NO-${word}`, ...('method' in record ? { next } : {}) } as AnyRecord;
}

test('names, numbers and ids of a changed book', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(anywhere, { maxLength: 4 }),
      fc.uniqueArray(anywhere, { maxLength: 3 }),
      fc.uniqueArray(anywhere, { maxLength: 2 }),
      (changed, removed, added) => {
        const fresh = new Map<RecordType, Map<string, AnyRecord>>();
        const put = (type: RecordType, record: AnyRecord): void => {
          fresh.set(type, (fresh.get(type) ?? new Map<string, AnyRecord>()).set(record.id, record));
        };
        const pick = (place: number) => places[place] as (typeof places)[number];
        const isGone = new Set(removed.map((place) => pick(place).record.id));
        for (const place of changed) {
          const { type, record } = pick(place);
          if (!isGone.has(record.id)) put(type, altered(record, 'k7f3qa'));
        }
        for (const [order, place] of added.entries()) {
          const { type, record } = pick(place);
          put(type, { ...altered(record, `n${order}`), id: `zz${order}${record.id.slice(0, 5)}` });
        }
        const after = changedBook(book, fresh, isGone);
        const lists = recordTypes.map((type) => {
          const kept = recordsOf<RecordType>(book, type).filter(({ id }) => !isGone.has(id));
          const own = fresh.get(type) ?? new Map<string, AnyRecord>();
          const known = new Set(kept.map(({ id }) => id));
          return [
            type,
            [
              ...kept.map((one) => own.get(one.id) ?? one),
              ...[...own.values()].filter(({ id }) => !known.has(id)),
            ],
          ];
        });
        const { lookup } = bookOf(book.settings, Object.fromEntries(lists));
        expect(after.lookup.names).toEqual(lookup.names);
        const texts = [...changed, ...removed, ...added].flatMap((place) => {
          const { id, no } = pick(place).record;
          return [id, no?.toLowerCase() ?? id, 'no-k7f3qa', 'zz0'];
        });
        for (const type of recordTypes) {
          expect(after.lookup.numbersOf(type).toSorted()).toEqual(lookup.numbersOf(type).toSorted());
          for (const text of texts) {
            expect(after.lookup.exactly(type, text)).toEqual(lookup.exactly(type, text));
            expect(after.lookup.beginning(type, text)).toEqual(lookup.beginning(type, text));
          }
        }
        for (const text of [...texts, 'k7f3'].map((one) => one.padEnd(4, '0').slice(0, 4)))
          expect(after.lookup.idsStarting(text).toSorted()).toEqual(lookup.idsStarting(text).toSorted());
      },
    ),
    { numRuns: 150, seed: 7 },
  );
});
