// The rules of check.ts, check-settings.ts, advice.ts and leak.ts as tables, and what mend.ts makes of what they find.
import { describe, expect, test } from 'vitest';
import { checkBook, checkRecord, checkSettings } from '../../src/domain/check.ts';
import { phonesInText } from '../../src/domain/leak.ts';
import { mendsOf, renumbered } from '../../src/domain/mend.ts';
import { fillSettings } from '../../src/domain/settings.ts';
import { normalPhone } from '../../src/domain/phone.ts';
import type { Book } from '../../src/domain/book.ts';
import type { Customer, Followup, Order, Settings } from '../../src/schema/generated/types.ts';
import { aBook, aCustomer, aFollowup, aNext, aPromise, anOrder } from '../support/make.ts';

const tools = (book: Book) => ({
  facts: { today: '2024-05-20', me: 'li', book },
  paths: new Map<string, string>(),
  phone: normalPhone,
});
const found = (book: Book) =>
  checkBook(tools(book)).map(({ problem, severity, path }) =>
    `${severity} ${problem.code} ${path.join('.')}`.trim(),
  );

describe('customers', () => {
  test.each<[string, Partial<Customer>, Settings, string[]]>([
    ['a sound one', {}, {}, []],
    ['an owner who is not in the team', { owner: 'zhao' }, {}, ['error record.unknown_member owner']],
    ['a source that the list does not have', { source: 'radio' }, {}, ['error record.unknown_choice source']],
    ['a label for the id', { source: '展会' }, {}, ['error record.spelling source']],
    ['a label in another case', { source: 'Exhibition' }, {}, ['error record.spelling source']],
    ['free words for a kind of need', { needs: { types: ['数据迁移'] } }, {}, []],
    ['a stage of another status', { stage: 'need' }, {}, ['error record.step stage']],
    ['a stage of its status', { stage: 'contact' }, {}, []],
    ['lost without why', { status: 'lost' }, {}, ['error record.lost_without_reason status']],
    [
      'a phone that is none',
      { contacts: [{ id: 'cont0001', name: '刘', phone: '1380000' }] },
      {},
      ['error record.phone contacts.0.phone'],
    ],
    [
      'two entries with one id',
      {
        contacts: [
          { id: 'cont0001', name: '刘' },
          { id: 'cont0001', name: '赵' },
        ],
      },
      {},
      ['error record.same_entry contacts.1.id'],
    ],
    [
      'an entry with the id of the record',
      { contacts: [{ id: 'cust0001', name: '刘' }] },
      {},
      ['error record.same_entry contacts.0.id'],
    ],
    [
      'two primary contacts',
      {
        contacts: [
          { id: 'cont0001', name: '刘', primary: true },
          { id: 'cont0002', name: '赵', primary: true },
        ],
      },
      {},
      ['warning record.two_primary contacts.1.primary'],
    ],
    ['met tomorrow', { first_contact: '2024-05-21' }, {}, ['warning record.future first_contact']],
    ['met today', { first_contact: '2024-05-20' }, {}, []],
    [
      'a rule of the team',
      {},
      { require: [{ record: 'customer', field: 'industry' }] },
      ['error record.required'],
    ],
    [
      'a rule of the team that does not apply',
      {},
      { require: [{ record: 'customer', field: 'source_note', when: 'source:other' }] },
      [],
    ],
  ])('%s', (_, given, settings, expected) => {
    expect(found(aBook({ customers: [aCustomer(given)] }, settings))).toEqual(expected);
  });

  test('a number that two have', () => {
    const customers = [aCustomer({ no: 'CRM202405001' }), aCustomer({ id: 'cust0002', no: 'CRM202405001' })];
    expect(found(aBook({ customers }))).toEqual(['error record.same_no no']);
  });
});

describe('follow-ups and orders', () => {
  test.each<[string, Partial<Followup>, string[]]>([
    ['a sound one', { next: [aNext()], promises: [aPromise()] }, []],
    ['of nobody', { customer: 'cust9999' }, ['error record.dangling customer']],
    [
      'an action of nobody',
      { next: [aNext({ owner: 'zhao' })] },
      ['error record.unknown_member next.0.owner'],
    ],
    ['with a contact of somebody else', { contact: 'cont0009' }, ['error record.dangling contact']],
    [
      'done and open',
      { next: [aNext({ done: { at: '2024-05-09', by: 'li' } })] },
      ['error record.done_open next.0.state'],
    ],
    [
      'one id for an action and a promise',
      { next: [aNext()], promises: [aPromise({ id: 'next0001' })] },
      ['error record.same_entry promises.0.id'],
    ],
    [
      'a move that the status does not show',
      { move: { from: 'prospect', to: 'won' } },
      ['error record.replay status'],
    ],
    ['a conversation of tomorrow', { at: '2024-05-21' }, ['warning record.future at']],
    ['late at night in Shanghai is still today', { at: '2024-05-20T23:50+08:00' }, []],
  ])('%s', (_, given, expected) => {
    expect(found(aBook({ followups: [aFollowup(given)] }))).toEqual(expected);
  });

  test.each<[string, Partial<Order>, string[]]>([
    ['ends where it starts', { start_on: '2024-06-01', end_on: '2024-06-01' }, []],
    [
      'ends before it starts',
      { start_on: '2024-06-01', end_on: '2024-05-31' },
      ['warning record.backwards end_on'],
    ],
  ])('an order that %s', (_, given, expected) => {
    expect(found(aBook({ orders: [anOrder(given)] }))).toEqual(expected);
  });

  test('a customer that cannot be read is not missed in each record that names it', () => {
    const book = aBook({ customers: [], followups: [aFollowup()] });
    expect(checkBook({ ...tools(book), unread: new Set(['cust0001']) })).toEqual([]);
  });

  test('what is only odd may be written', () => {
    const book = aBook({ followups: [aFollowup({ at: '2024-05-21' })] });
    expect(checkRecord('followup', book.followups[0]!, tools(book))).toEqual([]);
  });
});

describe('settings', () => {
  const member = { id: 'li', name: '李雷' };
  test.each<[string, Settings, string[]]>([
    ['sound', { team: [member] }, []],
    ['one id twice', { team: [member, member] }, ['setting.twice team.1.id']],
    [
      'a lead who is not there',
      { team: [{ ...member, lead: 'wang' }] },
      ['setting.unknown_lead team.0.lead'],
    ],
    [
      'a pattern without a count',
      { numbering: { customer: 'CRM{YYYY}' } },
      ['setting.pattern numbering.customer'],
    ],
    [
      'a rule on no field',
      { require: [{ record: 'customer', field: 'needs.budgt' }] },
      ['setting.unknown_field require.0.field'],
    ],
    [
      'a rule with a bad query',
      { require: [{ record: 'customer', field: 'industry', when: 'colour:red' }] },
      ['setting.query require.0.when'],
    ],
    [
      'a gate on no field',
      { statuses: { won: { enter: { require: ['contract.colour'] } } } },
      ['setting.unknown_field statuses.won.enter.require.0'],
    ],
    ['a named query', { queries: { vip: 'tag:VIP OR' } }, ['setting.query queries.vip']],
    ['a named query of whoever asks', { queries: { mine: 'owner:me' } }, []],
    [
      'a stage called like a status',
      { stages: [{ id: 'won', label: { en: 'W', zh: '成' }, kind: 'lost' }] },
      ['setting.stage_like_status stages.0.kind'],
    ],
    [
      'a choice without options',
      { fields: [{ record: 'customer', key: 'region', type: 'choice', label: { en: 'R', zh: '区' } }] },
      ['setting.options fields.0'],
    ],
  ])('%s', (_, given, expected) => {
    const book = { ...aBook({ customers: [] }), settings: fillSettings(given) };
    expect(
      checkSettings(given, tools(book).facts).map(({ problem, path }) => `${problem.code} ${path.join('.')}`),
    ).toEqual(expected);
  });
});

describe('phones in free text', () => {
  const { settings } = aBook();
  test.each<[string, Partial<Customer>, string[]]>([
    [
      'where they belong',
      { contacts: [{ id: 'cont0001', name: '刘', phone: '13800138000', email: 'l@example.com' }] },
      [],
    ],
    ['in notes', { notes: '打 13800138000' }, ['notes']],
    ['in a list', { pain_points: ['慢', '联系 010-62345678'] }, ['pain_points.1']],
    [
      'an address in a name of a contact',
      { contacts: [{ id: 'cont0001', name: 'liu@example.com' }] },
      ['contacts.0.name'],
    ],
    ['masked already', { notes: '打 138****8000' }, []],
    ['days and amounts', { notes: '2024-05-20 谈到 1380000 元' }, []],
    ['a number of a record', { no: '13800138000' }, []],
  ])('%s', (_, given, expected) => {
    expect(phonesInText('customer', aCustomer(given), settings).map(({ path }) => path.join('.'))).toEqual(
      expected,
    );
  });
});

const mended = (book: Book) =>
  mendsOf(checkBook(tools(book)), tools(book)).map(({ change, what }) => ({
    after: change.after,
    what: what.map(({ en }) => en),
  }));
const at = (hour: string) => ({ by: 'li', at: `2024-05-01T${hour}:00+08:00` });

describe('mending', () => {
  test('the status follows the stage', () => {
    const [mend] = mended(aBook({ customers: [aCustomer({ stage: 'need' })] }));
    expect(mend).toEqual({
      after: aCustomer({ stage: 'need', status: 'interested' }),
      what: ['status prospect → interested, as its stage says'],
    });
  });

  test('not where a move says otherwise: that needs a person', () => {
    const followups = [aFollowup({ move: { to: 'prospect' } })];
    expect(mended(aBook({ customers: [aCustomer({ stage: 'need' })], followups }))).toEqual([]);
  });

  test('an action that was done is done', () => {
    const [mend] = mended(
      aBook({
        followups: [
          aFollowup({ next: [aNext(), aNext({ id: 'next0002', done: { at: '2024-05-09', by: 'li' } })] }),
        ],
      }),
    );
    expect((mend!.after as Followup).next!.map(({ state }) => state)).toEqual(['open', 'done']);
  });

  test('two slips of one record in one change', () => {
    const [mend, ...more] = mended(aBook({ customers: [aCustomer({ stage: 'need', source: '展会' })] }));
    expect(more).toEqual([]);
    expect(mend!.after).toEqual(aCustomer({ stage: 'need', status: 'interested', source: 'exhibition' }));
  });

  test('a record that stays broken is left as it is', () => {
    expect(mended(aBook({ customers: [aCustomer({ source: '展会', owner: 'zhao' })] }))).toEqual([]);
  });

  test('numbers given twice: the one entered first keeps it, whatever the order of reading', () => {
    const first = aCustomer({ id: 'cust0009', no: 'CRM202405001', recorded: at('09') });
    const second = aCustomer({ id: 'cust0001', no: 'CRM202405001', recorded: at('10') });
    const third = aCustomer({ id: 'cust0005', no: 'CRM202405001', recorded: at('11'), aliases: ['旧名'] });
    for (const customers of [
      [first, second, third],
      [third, second, first],
    ]) {
      const after = renumbered(tools(aBook({ customers }))).map(({ change }) => change.after as Customer);
      expect(after).toEqual([
        { ...second, no: 'CRM202405002', aliases: ['CRM202405001'] },
        { ...third, no: 'CRM202405003', aliases: ['旧名', 'CRM202405001'] },
      ]);
    }
  });
});
