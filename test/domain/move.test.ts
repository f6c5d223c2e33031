// What a move needs and writes, gate by gate.
import { describe, expect, test } from 'vitest';
import { findTarget, planMove, wakingTarget } from '../../src/domain/move.ts';
import type { MoveGiven } from '../../src/domain/move.ts';
import { fillSettings, statuses } from '../../src/domain/settings.ts';
import type { Customer, Order, Settings, Status } from '../../src/schema/generated/types.ts';
import { aBook, aCustomer, aFollowup, anOrder } from '../support/make.ts';

const plain: Settings = { stages: [] };

function plan(
  customer: Partial<Customer>,
  target: string,
  given: MoveGiven = {},
  settings: Settings = plain,
  orders: readonly Order[] = [],
) {
  const whole = aCustomer(customer);
  const book = aBook({ customers: [whole], orders }, settings);
  const parsed = planMove({
    book,
    facts: { today: '2024-05-20', me: 'li', book },
    customer: whole,
    target,
    on: '2024-05-20',
    given,
  });
  if ('problem' in parsed) return parsed.problem.code;
  return parsed.value.kind === 'ready'
    ? parsed.value.move
    : { missing: parsed.value.missing.map(({ path }) => path), unmet: parsed.value.unmet };
}

describe('the default gates (template S0, step 3)', () => {
  test('interested: the need is clear', () => {
    expect(plan({}, 'interested')).toEqual({ missing: ['needs.description'], unmet: [] });
    expect(plan({ needs: { description: '10 台激光打印机' } }, 'interested')).toMatchObject({
      customer: { status: 'interested' },
      move: { from: 'prospect', to: 'interested' },
      order: null,
    });
  });
  test('won: contract date and amount, and the contract is written', () => {
    expect(plan({}, 'won')).toEqual({ missing: ['contract.signed_on', 'contract.amount'], unmet: [] });
    expect(plan({}, 'won', { signed_on: '2024-05-20' })).toEqual({ missing: ['contract.amount'], unmet: [] });
    expect(plan({}, 'won', { signed_on: '2024-05-20', amount: 500_000, contract_no: 'HT-7' })).toMatchObject({
      customer: { status: 'won' },
      order: {
        kind: 'contract',
        signed_on: '2024-05-20',
        amount: 500_000,
        contract_no: 'HT-7',
        currency: 'CNY',
      },
    });
  });
  test('a contract on record is enough, and no second one is written', () =>
    expect(plan({}, 'won', {}, plain, [anOrder()])).toMatchObject({
      customer: { status: 'won' },
      order: null,
    }));
  test('lost: a reason of the list, and a note when it is "other"', () => {
    expect(plan({}, 'lost')).toEqual({ missing: ['lost.reason'], unmet: [] });
    expect(plan({}, 'lost', { reason: 'other' })).toEqual({ missing: ['lost.note'], unmet: [] });
    expect(plan({}, 'lost', { reason: 'price' })).toMatchObject({
      customer: { status: 'lost', lost: { on: '2024-05-20', reason: 'price' } },
    });
  });
  test('coming back removes the loss', () => {
    const back = plan({ status: 'lost', lost: { on: '2024-04-01', reason: 'price' } }, 'prospect');
    expect(back).toMatchObject({ customer: { status: 'prospect' } });
    expect(back).not.toHaveProperty('customer.lost');
  });
});

describe('which moves there are', () => {
  const allowed = fillSettings(plain).moves;
  test.each(statuses.flatMap((from) => statuses.map((to) => [from, to] as const)))(
    '%s to %s',
    (from: Status, to: Status) => {
      const given: MoveGiven = { signed_on: '2024-05-20', amount: 1, reason: 'price' };
      const customer = {
        status: from,
        needs: { description: 'x' },
        ...(from === 'lost' ? { lost: { on: '2024-05-01', reason: 'price' } } : {}),
      };
      const result = plan(customer, to, given);
      if (from === to) expect(result).toBe('move.same');
      else if (allowed[from].includes(to)) expect(result).toMatchObject({ customer: { status: to } });
      else expect(result).toBe('move.illegal');
    },
  );
  test('an archived customer is restored first', () =>
    expect(plan({ archived: { on: '2024-05-01', reason: '…' } }, 'interested')).toBe('move.archived'));
});

describe('stages', () => {
  const staged: Settings = {
    stages: [
      { id: 'lead', label: { zh: '线索', en: 'Lead' }, kind: 'prospect' },
      {
        id: 'intent',
        label: { zh: '意向', en: 'Intent' },
        kind: 'interested',
        enter: { require: ['needs.description', 'needs.budget'], when: ['-tag:黑名单'] },
      },
      { id: 'offer', label: { zh: '方案', en: 'Offer' }, kind: 'interested' },
      { id: 'deal', label: { zh: '成交', en: 'Deal' }, kind: 'won' },
    ],
  };
  test('a status takes the first stage of its kind, with both gates', () =>
    expect(plan({ stage: 'lead' }, 'interested', {}, staged)).toEqual({
      missing: ['needs.description', 'needs.budget'],
      unmet: [],
    }));
  test('意向客户 = 明确需求 + 预算确认 (template S3, step 1.2)', () =>
    expect(
      plan({ stage: 'lead', needs: { description: 'x', budget: 1 } }, 'intent', {}, staged),
    ).toMatchObject({
      customer: { status: 'interested', stage: 'intent' },
      move: { from: 'lead', to: 'intent' },
    }));
  test('a condition that is not met is named', () =>
    expect(
      plan({ stage: 'lead', tags: ['黑名单'], needs: { description: 'x', budget: 1 } }, 'intent', {}, staged),
    ).toEqual({ missing: [], unmet: ['-tag:黑名单'] }));
  test('between stages of one status the gate of the status is not asked again', () =>
    expect(plan({ status: 'interested', stage: 'intent' }, 'offer', {}, staged)).toMatchObject({
      customer: { status: 'interested', stage: 'offer' },
    }));
  test.each([
    ['意向', 'intent'],
    ['Intent', 'intent'],
    ['成交客户', 'won'],
    ['LEAD', 'lead'],
  ])('%s names %s', (text, id) => expect(findTarget(text, fillSettings(staged))).toEqual({ value: id }));
  test('an unknown one is a problem', () =>
    expect(findTarget('maybe', fillSettings(staged))).toMatchObject({
      problem: { code: 'move.unknown', exit: 2 },
    }));
});

test('a silent customer wakes to what it was', () => {
  const fell = aFollowup({ move: { from: 'interested', to: 'silent' } });
  expect(wakingTarget([fell], fillSettings(plain))).toBe('interested');
  expect(wakingTarget([], fillSettings(plain))).toBe('prospect');
});
