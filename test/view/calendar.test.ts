// Calendars as text, judged by a reader of RFC 5545 that knows nothing of the library that makes them.
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { calendarOn } from '../../src/domain/calendar.ts';
import { solarDay } from '../../src/domain/lunar.ts';
import type { Customer, Followup, Settings } from '../../src/schema/generated/types.ts';
import { shownCalendar } from '../../src/view/calendar-shown.ts';
import { calendarText } from '../../src/view/calendar.ts';
import { type IcalComponent, readIcal, textOf, valuesOf } from '../support/ical-reader.ts';
import { aBook, aCustomer, aFollowup, aNext, anOrder } from '../support/make.ts';
import { inEveryZone } from '../support/zones.ts';

interface Given {
  readonly customer?: Partial<Customer>;
  readonly followups?: readonly Followup[];
  readonly settings?: Settings;
  readonly today?: string;
  readonly lang?: 'zh' | 'en';
  readonly reveal?: boolean;
}

function textFor({
  customer = {},
  followups = [],
  settings = {},
  today = '2024-05-20',
  lang = 'zh',
  reveal = false,
}: Given): string {
  const order = anOrder({ signed_on: '2024-01-01', end_on: '2024-12-31', contract_no: 'HT;1,2' });
  const book = aBook({ customers: [aCustomer(customer)], followups, orders: [order] }, settings);
  const calendar = calendarOn({ today, book, lunar: solarDay });
  return calendarText(shownCalendar(calendar, 'li', { lang, settings: book.settings, reveal }));
}

const [next, birthday] = [
  aFollowup({ next: [aNext({ priority: 'high', due: '2024-05-22' })] }),
  [{ id: 'mile0001', kind: 'birthday', on: '1980-05-12', remind: ['30d', '0d'] }],
];

function only(text: string, name: string): IcalComponent {
  const [found, ...others] = readIcal(text).components.filter((part) => part.name === name);
  expect(others).toEqual([]);
  return found!;
}

describe('a to-do', () => {
  test('says what, until when, how important, and rings the day before and on the day', () => {
    const todo = only(textFor({ followups: [next] }), 'VTODO');
    expect(textOf(todo, 'SUMMARY')).toBe('华东精工：准备竞品分析报告');
    expect(textOf(todo, 'DESCRIPTION')?.split('\n')).toEqual([
      '客户：华东精工',
      '负责人：李雷',
      '应于 2024-05-22 前完成，2024-05-05 电话时约定',
      '完成后：tend done next0001',
    ]);
    expect(todo.properties.find(({ name }) => name === 'DUE')).toMatchObject({
      parameters: { VALUE: 'DATE' },
      raw: '20240522',
    });
    expect(valuesOf(todo, 'PRIORITY')).toEqual(['1']);
    expect(valuesOf(todo, 'STATUS')).toEqual(['NEEDS-ACTION']);
    expect(todo.components.map((alarm) => valuesOf(alarm, 'TRIGGER'))).toEqual([['-PT15H'], ['PT9H']]);
  });

  test.each([
    ['medium', '5'],
    ['low', '9'],
  ] as const)('%s priority is %s and silent', (priority, wanted) => {
    const todo = only(textFor({ followups: [aFollowup({ next: [aNext({ priority })] })] }), 'VTODO');
    expect(valuesOf(todo, 'PRIORITY')).toEqual([wanted]);
    expect(todo.components).toEqual([]);
  });

  test('done, it says so with the time, and rings no more', () => {
    const done = { at: '2024-05-19T10:00+08:00', by: 'li', result: '已发送' };
    const followups = [aFollowup({ next: [aNext({ priority: 'high', state: 'done', done })] })];
    const todo = only(textFor({ followups }), 'VTODO');
    expect(valuesOf(todo, 'STATUS')).toEqual(['COMPLETED']);
    expect(valuesOf(todo, 'COMPLETED')).toEqual(['20240519T020000Z']);
    expect(valuesOf(todo, 'LAST-MODIFIED')).toEqual(['20240519T020000Z']);
    expect(valuesOf(todo, 'PERCENT-COMPLETE')).toEqual(['100']);
    expect(todo.components).toEqual([]);
  });
});

describe('a day that comes', () => {
  test('every year is a rule, and rings at nine', () => {
    const events = readIcal(textFor({ customer: { milestones: birthday } })).components;
    const event = events.find((part) => valuesOf(part, 'RRULE').length > 0)!;
    expect(valuesOf(event, 'DTSTART')).toEqual(['19800512']);
    expect(valuesOf(event, 'RRULE')).toEqual(['FREQ=YEARLY']);
    expect(event.components.map((alarm) => valuesOf(alarm, 'TRIGGER'))).toEqual([['-P29DT15H'], ['PT9H']]);
  });

  test('the number of a contract is text like any other', () => {
    expect(textOf(only(textFor({ lang: 'en' }), 'VEVENT'), 'SUMMARY')).toBe(
      '华东精工: renew the contract HT;1,2',
    );
  });
});

inEveryZone(() => {
  test('a day stays that day, whatever the zones of the machine and of the team', () => {
    for (const timezone of ['Asia/Shanghai', 'America/New_York', 'Pacific/Kiritimati', 'Pacific/Pago_Pago']) {
      const text = textFor({ followups: [next], customer: { milestones: birthday }, settings: { timezone } });
      const dates = readIcal(text).components.flatMap((part) => [
        ...valuesOf(part, 'DUE'),
        ...valuesOf(part, 'DTSTART'),
      ]);
      expect(dates).toEqual(['20240522', '19800512', '20241231']);
    }
  });
});

test('the same records and day are the same bytes; stamps are of the record, not of the clock', () => {
  const given = { followups: [next], customer: { milestones: birthday } };
  expect(textFor(given)).toBe(textFor(given));
  const stamps = (today: string): string[] =>
    readIcal(textFor({ ...given, today })).components.flatMap((part) => valuesOf(part, 'DTSTAMP'));
  expect(stamps('2024-05-21')).toEqual(stamps('2024-05-20'));
  // 5 May and 1 May, ten o'clock in Shanghai.
  expect(stamps('2024-05-20')).toEqual(['20240505T020000Z', '20240501T020000Z', '20240501T020000Z']);
});

test('phones and e-mails are masked, unless they are to be seen', () => {
  const followups = [aFollowup({ next: [aNext({ what: '打 13812345678，抄送 zhang@example.com' })] })];
  const customer = { name: '13812345678' };
  for (const lang of ['zh', 'en'] as const) {
    const text = textFor({ followups, customer, lang });
    expect(text.replaceAll('\r\n ', '')).not.toMatch(/13812345678|zhang@/);
    expect(textOf(only(text, 'VTODO'), 'SUMMARY')).toContain('138****5678');
  }
  expect(textOf(only(textFor({ followups, customer, reveal: true }), 'VTODO'), 'SUMMARY')).toContain(
    '13812345678',
  );
});

test('a calendar of nothing is one all the same', () => {
  const text = calendarText({ name: 'a;b,c\\d', zone: 'UTC', todos: [], events: [] });
  const calendar = readIcal(text);
  expect(calendar.components.map(({ name }) => name)).toEqual(['VTIMEZONE']);
  expect(textOf(calendar, 'X-WR-CALNAME')).toBe(String.raw`a;b,c\d`);
});

const nasty = [
  String.raw`back\slash, comma; semicolon: "quotes"`,
  '\r\nBEGIN:VEVENT\r\nSUMMARY:made up\r\nEND:VEVENT',
  'a\u0000b\u0007c\u001b]52;c;x\u0007d\u0085e\u2028f\u202eg',
  '华东精工'.repeat(60),
  '👩‍👩‍👧‍👦🇨🇳'.repeat(30),
  'x'.repeat(400),
  String.raw`\n is no line feed`,
  ';,:\\'.repeat(40),
  '\ud800 half a character \udc00',
];

test.each(nasty.map((text) => [text]))('whatever is written into a record stays text: %j', (what) => {
  const followups = [aFollowup({ next: [aNext({ what })] })];
  const todo = only(textFor({ followups, customer: { name: what } }), 'VTODO');
  expect(textOf(todo, 'SUMMARY')).not.toMatch(/[\r\n]/);
});

test('any text comes back as it was, folded at 75 octets', () => {
  const runs = Number(process.env['TEND_RUNS'] ?? 200);
  const plain = fc.string({ unit: fc.constantFrom(...'aé华👩;,:\\"= n😀'), minLength: 1, maxLength: 200 });
  fc.assert(
    fc.property(plain, (text) => {
      const what = `x${text.trim()}x`;
      const followups = [aFollowup({ next: [aNext({ what })] })];
      expect(textOf(only(textFor({ followups }), 'VTODO'), 'SUMMARY')).toBe(`华东精工：${what}`);
    }),
    { numRuns: runs, seed: 7 },
  );
});
