// A review in every format: what it says, what it must not let through, and that it fits.
import { describe, expect, test } from 'vitest';
import { bar, chartLines, sparkline } from '../../src/view/bars.ts';
import * as shapes from '../../src/view/chart-shapes.ts';
import { changeOf, changeText, figureText } from '../../src/view/figure.ts';
import { dataTables, reviewCsv, reviewTsv } from '../../src/view/review-data.ts';
import { reviewMarkdown } from '../../src/view/review-markdown.ts';
import { reviewPage } from '../../src/view/review-page.ts';
import { reviewText } from '../../src/view/review-screen.ts';
import type { Screen } from '../../src/view/screen.ts';
import type { Figure } from '../../src/view/section.ts';
import { width } from '../../src/view/text.ts';
import { theme } from '../../src/view/theme.ts';
import { plain } from '../../src/words/lang.ts';
import { aMeasure, aReview, aSection, count, hostile } from '../support/fake-review.ts';

const share = (part: number, whole: number): Figure => ({ kind: 'share', part, whole });

describe('figures', () => {
  test.each<[Figure, string, string]>([
    [count(1234), '1,234', '1,234'],
    [share(12, 40), '12 of 40 (30%)', '12/40（30%）'],
    // A percentage of a handful says more than is known.
    [share(2, 4), '2 of 4', '2/4'],
    [share(1, 5), '1 of 5 (20%)', '1/5（20%）'],
    [share(545, 2000), '545 of 2,000 (27%)', '545/2,000（27%）'],
    [share(7_160_400, 15_430_000), '7.16M of 15.43M (46%)', '716万/1543万（46%）'],
    [{ kind: 'amount', amount: 500_000, currency: 'CNY' }, 'CNY 500,000', 'CNY 50万'],
    [{ kind: 'days', value: 2.45, of: 3 }, '2.5 d (of 3)', '2.5 天（共 3）'],
    [{ kind: 'hours', value: 0.04, of: 1 }, '0 h (of 1)', '0 小时（共 1）'],
    [{ kind: 'score', value: 4.333, of: 2 }, '4.33 (of 2)', '4.33（共 2）'],
    [{ kind: 'none', why: plain('x') }, '—', '—'],
  ])('%j is %s', (figure, en, zh) => expect(figureText(figure)).toEqual({ en, zh }));

  test.each<[string, Figure, Figure | null, 'up' | 'down' | null, string]>([
    ['more is good', count(3), count(1), 'up', '▲ 2'],
    ['less is bad, and a sign says so', count(1), count(3), 'up', '▼ 2 !'],
    ['less is good', count(1), count(3), 'down', '▼ 2'],
    ['neither', count(3), count(1), null, '▲ 2'],
    ['the same', count(3), count(3), 'up', '±0'],
    ['percentage points', share(12, 40), share(8, 40), 'up', '▲ 10 pp'],
    ['of a handful only the direction', share(1, 2), share(2, 2), 'up', '▼ !'],
    ['what rounds to nothing is no change', share(500, 1000), share(501, 1000), 'up', '±0'],
    ['no period before', count(3), null, 'up', ''],
    ['nothing to compare with', count(3), { kind: 'none', why: plain('x') }, 'up', ''],
    [
      'two currencies',
      { kind: 'amount', amount: 1, currency: 'CNY' },
      { kind: 'amount', amount: 2, currency: 'USD' },
      'up',
      '',
    ],
  ])('%s', (_, now, before, better, expected) =>
    expect(changeText(changeOf(aMeasure(now, before, better))).en).toBe(expected),
  );
});

describe('bars', () => {
  test.each([
    [8, 8, 10, '██████████'],
    [4, 8, 10, '█████'],
    [1, 8, 10, '█▎'],
    [0, 8, 10, ''],
    // Something is never shown as nothing.
    [1, 1000, 10, '▏'],
    [9, 8, 10, '██████████'],
  ])('%d of %d in %d columns', (value, most, room, expected) =>
    expect(bar(value, most, room)).toBe(expected),
  );

  test.each([
    [[0, 1, 2, 7], '▁▂▃█'],
    [[3, 3], '██'],
    [[0, 0], '▁▁'],
    [[-7, 0], '▁█'],
  ])('%j', (values, expected) => expect(sparkline(values)).toBe(expected));

  test('a trend that is too long keeps its end', () => {
    const [, , trend] = aSection().charts;
    const many = {
      ...trend!,
      points: Array.from({ length: 300 }, (_, n) => ({ ...trend!.points[0]!, label: plain(`${n}`) })),
    };
    const [line = ''] = chartLines(many, ({ en }) => en, 60);
    expect(width(line)).toBeLessThanOrEqual(60);
    expect(line).toContain('299');
  });
});

function screenOf(columns: number, lang: 'en' | 'zh', color = false): Screen {
  return {
    lang,
    today: '2024-05-20',
    format: 'table',
    theme: theme(color),
    width: columns,
    options: {},
    say: (label) => label[lang],
    print: () => {},
    note: () => {},
  };
}

describe('on a terminal', () => {
  test.each([40, 60, 80, 100, 120, 200])('%d columns are enough, in both languages', (columns) => {
    for (const lang of ['en', 'zh'] as const)
      for (const section of [null, 'funnel']) {
        const sections = section == null ? aReview().sections : [aSection()];
        const text = reviewText(aReview({ section, sections }), screenOf(columns, lang));
        const wide = text.split('\n').filter((line) => width(line) > columns);
        expect(wide).toEqual([]);
        expect(text).not.toMatch(/[ \t]$/m);
      }
  });

  test('measures of all sections stand in the same columns', () => {
    const text = reviewText(aReview(), screenOf(80, 'en'));
    const rows = text.split('\n').filter((line) => line.startsWith('  A measure') && line.includes('▲'));
    expect(new Set(rows.map((line) => line.search(/[▲▼]/))).size).toBe(1);
  });

  test('without colour nothing is lost', () => {
    const [plainText, colourful] = [false, true].map((color) =>
      reviewText(aReview(), screenOf(80, 'en', color)),
    );
    // eslint-disable-next-line no-control-regex -- the colours are what is taken away
    expect(colourful!.replaceAll(/\u001B\[[\d;]*m/g, '')).toBe(plainText);
    expect(plainText).toContain('▼ !');
  });

  test('no control or bidi character of a name reaches it', () => {
    const text = reviewText(aReview(), screenOf(120, 'en'));
    // eslint-disable-next-line no-control-regex -- control characters are what is looked for
    expect(text).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u202A-\u202E]/);
  });

  test('a table of many rows is cut and says where the rest is', () => {
    const [table] = aSection().tables;
    const long = { ...table!, rows: Array.from({ length: 60 }, (_, n) => [`x${n}`, count(n), null]) };
    const section = aSection({ tables: [long] });
    expect(reviewText(aReview({ sections: [section] }), screenOf(80, 'en'))).toContain(
      '… 50 more: tend report funnel --format csv',
    );
    expect(reviewText(aReview({ section: 'funnel', sections: [section] }), screenOf(80, 'en'))).toContain(
      '… 10 more',
    );
  });
});

describe('as Markdown', () => {
  const text = reviewMarkdown(aReview(), 'en');

  test('names stay names', () => {
    expect(text).not.toMatch(/(^|[^\\])<img/);
    expect(text).not.toContain('\u202E');
    expect(text).not.toMatch(/(^|[^\\])\[x\]\(/);
    // Every row of a table has as many cells as its head.
    const tables = text.split('\n\n').filter((block) => block.startsWith('|'));
    for (const table of tables) {
      const cells = table
        .trim()
        .split('\n')
        .map((line) => line.replaceAll('\\|', '').split('|').length);
      expect(new Set(cells).size).toBe(1);
    }
    expect(tables.length).toBeGreaterThan(5);
  });

  test('the chart of a table is that table; one of a single point is none', () => {
    expect(text.match(/### Steps/g)).toHaveLength(2);
    expect(text).not.toContain('Only one');
    expect(text).toContain('Nobody moved.');
    expect(text).not.toContain('Nothing here');
  });
});

describe('as a page', () => {
  const page = reviewPage(aReview(), 'en', shapes);

  test('nothing can run or be loaded, and nothing breaks out', () => {
    expect(page).toContain(`content="default-src 'none'; style-src 'unsafe-inline'"`);
    expect(page).not.toMatch(
      /<script|<img|<iframe|<object|<link|\son\w+=[^\w]|javascript:(?!1)|url\(|@import|https?:/i,
    );
    expect(page).not.toContain(hostile);
    expect(page).not.toContain('\u202E');
  });

  test('it has a language, one title, headings in order, and ids that are there once', () => {
    expect(page).toContain('<html lang="en">');
    expect(reviewPage(aReview(), 'zh', shapes)).toContain('<html lang="zh-CN">');
    const levels = [...page.matchAll(/<h([1-6])/g)].map(([, level]) => Number(level));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    for (const [place, level] of levels.entries()) expect(level - (levels[place - 1] ?? 0)).toBeLessThan(2);
    const ids = [...page.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id!);
    expect(new Set(ids).size).toBe(ids.length);
    const refs = [...page.matchAll(/(?:aria-labelledby="|href="#)([^"]+)"/g)].flatMap(([, id]) =>
      id!.split(' '),
    );
    expect(refs.filter((id) => !ids.includes(id))).toEqual([]);
    expect(refs.length).toBeGreaterThan(10);
  });

  test('each chart is told in words and stands beside its table', () => {
    const figures = page.split('<figure>').slice(1);
    // Four of each section: the one of a single point is no picture.
    expect(figures).toHaveLength(8);
    for (const figure of figures) {
      expect(figure).toMatch(/<svg[^>]*role="img"[^>]*aria-labelledby/);
      expect(figure).toMatch(/<title[^>]*>[^<]+<\/title>\s*<desc[^>]*>[^<]+<\/desc>/);
      expect(figure.indexOf('<table>')).toBeGreaterThan(figure.indexOf('</svg>'));
      expect(figure.indexOf('<table>')).toBeLessThan(figure.indexOf('</figure>'));
    }
    expect(figures[0]).toContain('<desc id="funnel-steps_chart-text">Steps: 华东精工 1 8; 华东精工 2 4');
  });

  test('what got worse is read aloud, too', () => {
    expect(page).toContain('<span class="change bad">▲ 10 pp !</span><span class="aloud"> (worse)</span>');
  });

  test('no number of a drawing is none', () => expect(page).not.toMatch(/NaN|undefined|Infinity/));
});

describe('shapes', () => {
  test.each([[[8, 4, 1]], [[0, 0]], [[5]], [[]], [[5, -3]], [[1e12, 1]]])(
    'of %j are numbers inside',
    (values) => {
      const box = { width: 100, height: 50, pitch: 20, offset: 5 };
      for (const { x, width: wide } of shapes.barShapes(values, 100)) {
        expect(x).toBeGreaterThanOrEqual(0);
        expect(x + wide).toBeLessThanOrEqual(100.01);
      }
      const { dots, grid, line } = shapes.trendShape(values, box);
      for (const { x, y } of dots)
        expect([x >= 0 && x <= 100, y >= -0.01 && y <= 50.01]).toEqual([true, true]);
      expect(grid.every(({ y }) => Number.isFinite(y))).toBe(true);
      const running = shapes.runningShape(values, box);
      const xs = running.dots.map(({ x }) => x);
      expect(xs).toEqual(xs.toSorted((a, b) => a - b));
      const paths = [line, running.line, ...shapes.funnelShapes(values, box)].join('');
      expect(paths).not.toMatch(/NaN|Infinity/);
    },
  );
});

describe('as tables', () => {
  const tables = dataTables(aReview(), 'en');

  test('a figure has its number, what it is of, and its unit', () => {
    const [measures] = tables;
    expect(measures).toEqual({
      name: 'funnel.measures',
      header: ['measure', 'label', 'now', 'now_of', 'now_unit', 'before', 'before_of', 'before_unit'],
      rows: [
        ['measure', 'A measure', '3', '', 'count', '1', '', 'count'],
        ['measure', 'A measure', '1', '2', 'share', '2', '2', 'share'],
        ['measure', 'A measure', '12', '40', 'share', '8', '40', 'share'],
        ['measure', 'A measure', '1200000', '', 'CNY', '1000000', '', 'CNY'],
        ['measure', 'A measure', '2.5', '4', 'days', '1', '2', 'days'],
        ['measure', 'A measure', '', '', '', '1', '', 'count'],
      ],
    });
  });

  test('every row is as long as its header, also that of an empty table', () => {
    for (const { header, rows } of tables) for (const row of rows) expect(row).toHaveLength(header.length);
    expect(tables.map(({ name }) => name)).toContain('funnel.none');
  });

  test('no formula, and one record a line', () => {
    const evil = aSection({
      tables: [{ ...aSection().tables[0]!, rows: [['=cmd|x\n"', count(1), null]] }],
      charts: [],
      measures: [],
    });
    const only = dataTables({ sections: [evil] }, 'en');
    expect(reviewCsv(only)).toBe(`name,count,no\n"'=cmd|x\n""",1,\n`);
    expect(reviewTsv(only)).toBe('=cmd|x "\t1\t\n');
  });
});
