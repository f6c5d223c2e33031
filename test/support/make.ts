// Records for tests: whole ones, of which a test says only what it is about.
import { type Book, bookOf } from '../../src/domain/book.ts';
import { fillSettings } from '../../src/domain/settings.ts';
import type {
  Customer,
  Followup,
  NextAction,
  Order,
  PromiseMade,
  Settings,
} from '../../src/schema/generated/types.ts';

const recorded = { by: 'li', at: '2024-05-01T10:00+08:00' };

export const team: NonNullable<Settings['team']> = [
  { id: 'wang', name: '王芳', role: 'manager' },
  { id: 'li', name: '李雷', email: 'li@example.com', role: 'sales', lead: 'wang' },
  { id: 'chen', name: '陈晨', role: 'service', lead: 'wang' },
];

export function aCustomer(given: Partial<Customer> = {}): Customer {
  return {
    id: 'cust0001',
    name: '华东精工',
    kind: 'company',
    status: 'prospect',
    owner: 'li',
    first_contact: '2024-05-01',
    recorded,
    verified: { by: 'wang', at: given.first_contact ?? '2024-05-01' },
    ...given,
  };
}

export function aFollowup(given: Partial<Followup> = {}): Followup {
  return {
    id: 'foll0001',
    customer: 'cust0001',
    at: '2024-05-05',
    method: 'phone',
    by: 'li',
    summary: '…',
    recorded: { by: 'li', at: `${(given.at ?? '2024-05-05').slice(0, 10)}T10:00+08:00` },
    ...given,
  };
}

export function aNext(given: Partial<NextAction> = {}): NextAction {
  return {
    id: 'next0001',
    what: '准备竞品分析报告',
    owner: 'li',
    due: '2024-05-10',
    priority: 'medium',
    state: 'open',
    ...given,
  };
}

export function aPromise(given: Partial<PromiseMade> = {}): PromiseMade {
  return { id: 'prom0001', what: '试用账号', by: 'li', due: '2024-05-10', state: 'open', ...given };
}

export function anOrder(given: Partial<Order> = {}): Order {
  return {
    id: 'orde0001',
    customer: 'cust0001',
    kind: 'contract',
    signed_on: '2024-05-20',
    amount: 500_000,
    recorded,
    ...given,
  };
}

export function aBook(
  records: {
    readonly customers?: readonly Customer[];
    readonly followups?: readonly Followup[];
    readonly orders?: readonly Order[];
  } = {},
  settings: Settings = {},
): Book {
  return bookOf(fillSettings({ team, ...settings }), {
    customer: records.customers ?? [aCustomer()],
    followup: records.followups ?? [],
    order: records.orders ?? [],
  });
}
