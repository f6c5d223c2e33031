// A review of made-up numbers for the tests of its formats: every kind of figure, table and chart, and hostile names.
import { periodAround, progressOf, previousPeriod } from '../../src/domain/review.ts';
import type { ReviewView } from '../../src/view/review-view.ts';
import type { Figure, MeasureView, SectionView } from '../../src/view/section.ts';
import { plain } from '../../src/words/lang.ts';

/** A name that breaks out of whatever does not guard it. */
export const hostile = '<img src=x onerror=alert(1)>|`*_[x](javascript:1)\u202E\u001B[31m&"\'';

export const count = (n: number): Figure => ({ kind: 'count', count: n });

/** Returns a measure; without `better`, neither way is good. */
export function aMeasure(
  now: Figure,
  before: Figure | null,
  better: MeasureView['better'] = null,
): MeasureView {
  return { key: 'measure', label: { en: 'A measure', zh: '指标' }, now, before, better };
}

const points = (values: readonly number[], name = '华东精工'): SectionView['charts'][number]['points'] =>
  values.map((value, place) => ({ label: plain(`${name} ${place + 1}`), value, figure: count(value) }));

/** Returns a section with everything in it. */
export function aSection(given: Partial<SectionView> = {}): SectionView {
  const title = { en: 'Steps', zh: '步骤' };
  return {
    key: 'funnel',
    title: { en: 'Funnel', zh: '漏斗' },
    definition: { en: 'Who stands where.', zh: '各阶段客户数。' },
    measures: [
      aMeasure(count(3), count(1), 'up'),
      aMeasure({ kind: 'share', part: 1, whole: 2 }, { kind: 'share', part: 2, whole: 2 }, 'up'),
      aMeasure({ kind: 'share', part: 12, whole: 40 }, { kind: 'share', part: 8, whole: 40 }, 'down'),
      aMeasure(
        { kind: 'amount', amount: 1_200_000, currency: 'CNY' },
        { kind: 'amount', amount: 1_000_000, currency: 'CNY' },
      ),
      aMeasure({ kind: 'days', value: 2.5, of: 4 }, { kind: 'days', value: 1, of: 2 }, 'down'),
      aMeasure({ kind: 'none', why: { en: 'nobody was asked', zh: '没有调查' } }, count(1)),
    ],
    tables: [
      {
        key: 'steps',
        title,
        columns: [
          { key: 'name', label: { en: 'Name', zh: '名称' } },
          { key: 'count', label: { en: 'Count', zh: '数量' } },
          { key: 'no', label: { en: 'Number', zh: '编号' } },
        ],
        rows: [8, 4, 1].map((n, place) => [
          place === 0 ? hostile : `客户 ${place}`,
          count(n),
          `CRM20240500${place}`,
        ]),
        empty: { en: 'Nothing.', zh: '无。' },
      },
      {
        key: 'none',
        title: { en: 'Nothing here', zh: '空表' },
        columns: [{ key: 'x', label: plain('x') }],
        rows: [],
        empty: { en: 'Nobody moved.', zh: '没有变更。' },
      },
    ],
    charts: [
      { key: 'steps_chart', kind: 'funnel', title, points: points([8, 4, 1]) },
      {
        key: 'reasons',
        kind: 'pareto',
        title: { en: 'Reasons', zh: '原因' },
        points: points([5, 3, 2], hostile),
      },
      { key: 'trend', kind: 'trend', title: { en: 'Per week', zh: '每周' }, points: points([1, 0, 4, 2]) },
      { key: 'bars', kind: 'bars', title: { en: 'Change', zh: '变化' }, points: points([5, -3]) },
      { key: 'one', kind: 'bars', title: { en: 'Only one', zh: '仅一项' }, points: points([5]) },
    ],
    notes: [{ en: `A note about ${hostile}`, zh: `关于 ${hostile} 的说明` }],
    ...given,
  };
}

/** Returns a review of the week of 2024-05-13 as of the Monday after. */
export function aReview(given: Partial<ReviewView> = {}): ReviewView {
  const period = periodAround('2024-05-13', 'week');
  return {
    section: null,
    period,
    before: previousPeriod(period),
    today: '2024-05-20',
    progress: progressOf(period, '2024-05-20'),
    owner: null,
    revision: null,
    broken: [],
    notes: [],
    command: 'tend review --week 2024-W20 --as-of 2024-05-20',
    sections: [aSection(), aSection({ key: 'lost', title: { en: 'Lost', zh: '流失' } })],
    ...given,
  };
}
