// The order of a list: numbers of records as numbers, without a collator wherever that says the same.
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { accept } from '../../src/errors.ts';
import { sortOf, sorted } from '../../src/domain/listing.ts';
import { aBook, aCustomer } from '../support/make.ts';

const number = fc.tuple(
  fc.constantFrom('', 'CRM', 'CR', 'crm', 'ABCDEFGH', 'ABCDEFGHI', '客户'),
  fc.stringMatching(/^[0-9]{0,16}$/),
  fc.constantFrom('', '', '', 'x', '-2'),
);

test('numbers stand in the order of numeric collation, equal ones by code unit', () => {
  const collator = new Intl.Collator('zh-Hans-CN', { numeric: true });
  const facts = { today: '2024-05-20', me: null, book: aBook({}) };
  const sort = accept(sortOf(['no'], 'customer', facts));
  fc.assert(
    fc.property(
      fc.uniqueArray(
        number.map((parts) => parts.join('')),
        { maxLength: 12 },
      ),
      (numbers) => {
        const records = numbers.map((no, place) =>
          aCustomer({ id: `cust${String(place).padStart(4, '0')}`, no }),
        );
        const expected = numbers.toSorted((a, b) => collator.compare(a, b) || (a < b ? -1 : 1));
        expect(sorted(records, sort, facts).map(({ no }) => no)).toEqual(expected);
      },
    ),
    { seed: 11, numRuns: 500 },
  );
});
