// Cases, surveys, milestones and reports, where a transcript does not reach: the limits of times, the bytes on disk, the sums.
import { randomBytes } from 'node:crypto';
import { readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { closed, isBefore, resolved, responded, responseOf } from '../../src/domain/case-step.ts';
import { solarDay } from '../../src/domain/lunar.ts';
import {
  acknowledged,
  nextMilestones,
  parseMilestoneDate,
  parseRemind,
  upcoming,
} from '../../src/domain/milestone-next.ts';
import { fillSettings } from '../../src/domain/settings.ts';
import { parseScores } from '../../src/domain/survey-score.ts';
import type { Case, Customer, Milestone } from '../../src/schema/generated/types.ts';
import { copiedFolder } from '../support/copied-folder.ts';

const zone = 'Asia/Shanghai';
const settings = fillSettings({});
const base: Case = {
  id: 'd7f3q2mx',
  customer: 'pa3ad8br',
  kind: 'complaint',
  at: '2024-05-10T15:00+08:00',
  content: 'late',
  handler: 'chen',
  state: 'open',
  recorded: { by: 'chen', at: '2024-05-10T15:00+08:00' },
};

describe('the way of a case', () => {
  const steps = {
    responded,
    resolved,
    closed: (record: Case, step: Parameters<typeof closed>[1]) => closed(record, step),
  };
  test.each([
    ['open', 'responded', 'doing'],
    ['open', 'resolved', 'resolved'],
    ['open', 'closed', null],
    ['doing', 'responded', null],
    ['doing', 'resolved', 'resolved'],
    ['doing', 'closed', null],
    ['resolved', 'responded', null],
    ['resolved', 'resolved', null],
    ['resolved', 'closed', 'closed'],
    ['closed', 'responded', null],
    ['closed', 'resolved', null],
    ['closed', 'closed', null],
  ] as const)('%s, %s: %s', (state, step, after) => {
    const at = '2024-05-12T10:00+08:00';
    const done = state === 'open' ? {} : { responded_at: '2024-05-11' };
    const parsed = steps[step]({ ...base, ...done, state }, { at }, zone);
    expect('value' in parsed ? parsed.value.state : null).toBe(after);
  });

  test('who resolves what nobody answered has answered it', () => {
    const at = '2024-05-12T10:00+08:00';
    const parsed = resolved(base, { at, result: 'sent again', satisfied: false }, zone);
    expect(parsed).toEqual({
      value: {
        ...base,
        state: 'resolved',
        responded_at: at,
        resolved_at: at,
        result: 'sent again',
        satisfied: false,
      },
    });
  });

  test('what is taken up again keeps its first answer and loses the old word of the customer', () => {
    const again: Case = {
      ...base,
      state: 'doing',
      responded_at: '2024-05-10',
      resolved_at: '2024-05-11',
      satisfied: false,
    };
    const parsed = resolved(again, { at: '2024-05-14', result: 'now really' }, zone);
    expect(parsed).toMatchObject({ value: { responded_at: '2024-05-10', resolved_at: '2024-05-14' } });
    expect('value' in parsed && 'satisfied' in parsed.value).toBe(false);
  });

  test.each([
    ['2024-05-09', true],
    ['2024-05-10', false],
    ['2024-05-10T14:59+08:00', true],
    ['2024-05-10T15:00+08:00', false],
    ['2024-05-10T08:30+01:00', false],
  ])('%s lies before the case: %s', (moment, expected) => {
    expect(isBefore(moment, base.at, zone)).toBe(expected);
  });

  // The limit is 24 h: by the hour where there is one, by the day else.
  test.each([
    ['2024-05-11T15:00+08:00', false],
    ['2024-05-11T15:01+08:00', true],
    ['2024-05-11', false],
    ['2024-05-12', true],
  ])('answered %s is late: %s', (at, isLate) => {
    expect(responseOf({ ...base, responded_at: at }, '2024-05-20', settings)).toMatchObject({
      isLate,
      limit: '24h',
    });
  });
});

describe('scores', () => {
  const questions = settings.survey_questions;
  test.each([
    [['quality=4', '服务态度=5'], { quality: 4, attitude: 5 }],
    [['ＱＵＡＬＩＴＹ＝３'], { quality: 3 }],
    [['After-sales = 1'], { aftersales: 1 }],
    [[], {}],
  ])('%s', (texts, expected) => {
    expect(parseScores(texts, questions)).toEqual({ value: expected });
  });
  test.each([
    ['quality=0', 'survey.score'],
    ['quality=6', 'survey.score'],
    ['quality=', 'survey.score'],
    ['quality=4.0', 'survey.score'],
    ['quality=-1', 'survey.score'],
    ['price=4', 'survey.question'],
    ['constructor=4', 'survey.question'],
    ['4', 'survey.assignment'],
    ['=4', 'survey.assignment'],
  ])('%s: %s', (text, code) => {
    expect(parseScores([text], questions)).toMatchObject({ problem: { code, exit: 2 } });
  });
});

describe('milestones', () => {
  const customer: Customer = {
    id: 'pa3ad8br',
    name: '海纳',
    kind: 'company',
    status: 'won',
    owner: 'chen',
    first_contact: '2024-01-01',
    recorded: { by: 'chen', at: '2024-01-01' },
  };
  test.each([
    ['5-12', '05-12'],
    ['5月12日', '05-12'],
    ['2024/5/12', '2024-05-12'],
    ['２０２４年５月１２号', '2024-05-12'],
  ])('%s is %s', (text, on) => {
    expect(parseMilestoneDate(text, null)).toEqual({ value: on });
  });
  test.each(['02-30', '2023-02-29', '13-01', '5', '', 'fri'])('%j is no date', (text) => {
    expect(parseMilestoneDate(text, null)).toMatchObject({ problem: { code: 'milestone.no_such_day' } });
  });
  test.each([
    ['30d', '30d'],
    ['两周', '2w'],
    ['1个月', '1m'],
    ['0d', '0d'],
  ])('%s ahead is %s', (text, ahead) => {
    expect(parseRemind(text)).toEqual({ value: ahead });
  });

  test('acknowledging takes away one occurrence and no other', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 700 }),
        fc.boolean(),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 28 }),
        (offset, isLunar, month, day) => {
          const on = `${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
          const today = new Date(Date.UTC(2023, 0, 1 + offset)).toISOString().slice(0, 10);
          const milestone: Milestone = {
            id: 'b7wf9f6n',
            kind: 'birthday',
            on,
            ...(isLunar ? { calendar: 'lunar' } : {}),
          };
          const before = { ...customer, milestones: [milestone] };
          const parsed = acknowledged(before, milestone.id, today, settings, solarDay);
          const [next] = nextMilestones([before], today, solarDay);
          expect('value' in parsed).toBe(next?.due != null);
          if (!('value' in parsed)) return;
          const [after] = parsed.value.customer.milestones ?? [];
          expect(after?.acknowledged).toEqual([parsed.value.day]);
          expect(upcoming(after!, today, solarDay)?.day).not.toBe(parsed.value.day);
        },
      ),
      { seed: 7, numRuns: 150 },
    );
  });
});

describe('in a folder', () => {
  const { tend, text, bytes, cwd } = copiedFolder();

  test.each([
    'case add 海纳 --kind complaint --content 迟交',
    'survey add 海纳 --score quality=4',
    'milestone add 海纳 --kind birthday --on 05-24',
  ])('tend %s --dry-run writes nothing', async (line) => {
    const before = bytes();
    const said = await tend(`${line} --dry-run`);
    expect({ code: said.code, out: said.out }).toMatchObject({ code: 0 });
    expect(bytes()).toEqual(before);
  });

  test('a milestone that is added and removed leaves the file as it was', async () => {
    const before = bytes();
    await tend('milestone add 海纳 --kind birthday --on 05-24');
    await tend('milestone ack 海纳 birthday');
    expect(bytes()).not.toEqual(before);
    await tend('milestone remove 海纳 birthday');
    expect(bytes()).toEqual(before);
  });

  test('check names the times of a case that contradict each other, and questions nobody asks', async () => {
    await tend('case add 海纳 --kind complaint --content 迟交 --at 2024-05-10');
    // Ids start again with every run of the fake host.
    await tend('survey add 海纳 --score quality=4 --at 2024-05-10', () => ({ randomBytes }));
    const spoil = (folder: string, from: string, to: string) => {
      const [name] = readdirSync(path.join(cwd(), folder, '2024-05'));
      const file = path.join(folder, '2024-05', name!);
      writeFileSync(path.join(cwd(), file), text(file).replace(from, to));
    };
    spoil('cases', 'state: open', 'state: resolved\nresponded_at: "2024-05-09"\nresolved_at: "2024-05-08"');
    spoil('surveys', 'quality: 4', 'qualty: 4');
    const said = await tend('check --json');
    const items = (JSON.parse(said.out) as { items: { code: string; severity: string; message: string }[] })
      .items;
    expect(items.map(({ code, severity }) => `${code} ${severity}`).toSorted()).toEqual([
      'record.backwards error',
      'record.backwards error',
      'record.unknown_choice warning',
    ]);
    expect(said.code).toBe(4);
  });

  test('the points of the lines add up to the score', async () => {
    await tend('survey add 海纳 --score quality=2 --score speed=5');
    await tend('case add 海纳 --kind complaint --content 迟交');
    const { out } = await tend('report health --json');
    const { items } = JSON.parse(out) as { items: { score: number | null; lines: { points: number }[] }[] };
    expect(items.length).toBeGreaterThan(3);
    for (const { score, lines } of items)
      expect(lines.reduce((sum, { points }) => sum + points, 0)).toBe(score ?? 0);
  });

  test('those who need somebody come first', async () => {
    const { out } = await tend('report health --json');
    const { items } = JSON.parse(out) as { items: { score: number | null }[] };
    const scores = items.map(({ score }) => score ?? 1000);
    expect(scores).toEqual(scores.toSorted((a, b) => a - b));
  });
});
