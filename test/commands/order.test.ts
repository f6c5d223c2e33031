// Orders: what an item means, when the amount is a sum, and what an order cannot be.
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseItem, sumOfItems } from '../../src/domain/order-item.ts';
import { snapshot, tempFolder, tend } from '../support/folder.ts';

describe('an item', () => {
  test.each([
    ['Controller', { product: 'Controller' }],
    ['Controller:10', { product: 'Controller', quantity: 10 }],
    ['Controller:10:3200', { product: 'Controller', quantity: 10, price: 3200 }],
    ['节能控制器：10：3200元', { product: '节能控制器', quantity: 10, price: 3200 }],
    ['Installation:1:5千', { product: 'Installation', quantity: 1, price: 5000 }],
    ['Service::1.2万', { product: 'Service', price: 12_000 }],
    ['Cable:2.5:80', { product: 'Cable', quantity: 2.5, price: 80 }],
    ['Kit: model A:2:100', { product: 'Kit:model A', quantity: 2, price: 100 }],
    [' Controller : 1,000 : 3 ', { product: 'Controller', quantity: 1000, price: 3 }],
  ])('%j', (text, item) => {
    expect(parseItem(text, 'item0001')).toEqual({ value: { id: 'item0001', ...item } });
  });

  test.each([
    '',
    ':',
    ':10:3200',
    'Controller:ten:3200',
    'Controller:-1:5',
    'Controller:1.2.3:5',
    'Controller:10:cheap',
    'Controller:10万:5',
  ])('%j is none', (text) => {
    expect(parseItem(text, 'item0001')).toMatchObject({ problem: { exit: 2 } });
  });

  test('the sum is exact to the cent, whatever the order of the items', () => {
    const item = fc.record({
      quantity: fc.integer({ min: 0, max: 1000 }),
      cents: fc.integer({ min: 0, max: 10_000_000 }),
    });
    fc.assert(
      fc.property(fc.array(item, { minLength: 1, maxLength: 20 }), (list) => {
        const items = list.map(({ quantity, cents }, place) => ({
          id: `i${place}`,
          product: 'x',
          quantity,
          price: cents / 100,
        }));
        const cents = list.reduce((sum, one) => sum + one.quantity * one.cents, 0);
        expect(sumOfItems(items)).toBe(cents / 100);
        expect(sumOfItems(items.toReversed())).toBe(cents / 100);
      }),
      { seed: 5, numRuns: 200 },
    );
  });

  test('one without a price leaves the sum open', () => {
    expect(
      sumOfItems([
        { id: 'a', product: 'x', quantity: 1, price: 2 },
        { id: 'b', product: 'y', quantity: 1 },
      ]),
    ).toBeNull();
    expect(sumOfItems([])).toBeNull();
  });
});

describe('tend order add', () => {
  async function newFolder(): Promise<string> {
    const folder = tempFolder();
    writeFileSync(path.join(folder, 'tend.yaml'), 'team: [{ id: li, name: 李雷 }]\n');
    expect(await tend(folder, ['add', '华东精工', '--kind', 'company'])).toMatchObject({ code: 0 });
    return folder;
  }
  const base = ['order', 'add', '华东精工', '--kind', 'contract'];

  test.each([
    ['nothing', ['order', 'add'], 'Missing: customer, kind, signed on, amount.'],
    ['no amount', [...base, '--signed-on', '昨天'], 'Missing: amount.'],
    [
      'items without prices',
      [...base, '--signed-on', '昨天', '--item', 'x'],
      'cannot be summed up: x has no quantity',
    ],
    [
      'an end before the start',
      [...base, '--signed-on', '昨天', '--amount', '1', '--start-on', '2024-06-01', '--end-on', '2024-05-31'],
      'before it starts on 2024-06-01',
    ],
    ['a day to come', [...base, '--signed-on', '2024-05-21', '--amount', '1'], 'today is 2024-05-20'],
    ['a day that is none', [...base, '--signed-on', '2024-02-30', '--amount', '1'], '2024-02-30'],
    [
      'another kind',
      ['order', 'add', '华东精工', '--kind', 'gift', '--signed-on', '昨天', '--amount', '1'],
      'kind cannot be "gift"',
    ],
    ['an amount that is none', [...base, '--signed-on', '昨天', '--amount', 'much'], 'much'],
    [
      'a currency that is none',
      [...base, '--signed-on', '昨天', '--amount', '1', '--currency', 'yuan'],
      'currency',
    ],
  ])('%s is refused and nothing is written', async (_, argv, said) => {
    const folder = await newFolder();
    const before = snapshot(folder);
    const { code, stderr } = await tend(folder, argv);
    expect({ code: code === 0, stderr }).toMatchObject({
      code: false,
      stderr: expect.stringContaining(said),
    });
    expect(snapshot(folder)).toEqual(before);
  });

  test('an order that ends on the day it starts is one', async () => {
    const folder = await newFolder();
    expect(
      await tend(folder, [
        ...base,
        '--signed-on',
        '今天',
        '--amount',
        '1',
        '--start-on',
        '2024-06-01',
        '--end-on',
        '2024-06-01',
      ]),
    ).toMatchObject({ code: 0 });
  });

  test('opens the gate to won: the contract need not be given again', async () => {
    const folder = await newFolder();
    await tend(folder, [...base, '--signed-on', '昨天', '--amount', '50万']);
    expect(await tend(folder, ['move', '华东精工', 'won'])).toMatchObject({ code: 0 });
    const { stdout } = await tend(folder, ['order', 'list', '--format', 'ids']);
    expect(stdout.trim().split('\n')).toHaveLength(1);
  });
});
