// What a person must see of a review's page, in a real browser: on a desk, on a telephone, in the dark and on paper.
// Run by `npm run test:browser`; skipped in `npm test`, where test/view/review.test.ts looks at the structure.
import { describe, expect, test } from 'vitest';
import * as shapes from '../../src/view/chart-shapes.ts';
import { reviewPage } from '../../src/view/review-page.ts';
import { chromium, measured, printed } from '../support/chromium.ts';
import { aReview } from '../support/fake-review.ts';
import { exampleFolder, tend } from '../support/folder.ts';

const isAsked = process.env['MODE'] === 'browser';
const canLook = isAsked && chromium != null;
const why = canLook ? '' : isAsked ? ' (no Chromium here; CHROMIUM names one)' : ' (npm run test:browser)';

interface Seen {
  readonly wide: number;
  readonly sideways: readonly string[];
  readonly charts: readonly {
    readonly isInside: boolean;
    readonly letters: number;
    readonly overlaps: readonly string[];
    readonly outside: readonly string[];
  }[];
  readonly faint: readonly string[];
  readonly heading: string;
  readonly title: string;
  readonly images: number;
}

/** Runs in the browser; it is text, because nothing of it may be of this program. */
const look = `(doc, win) => {
  const box = (node) => node.getBoundingClientRect();
  const wide = doc.documentElement.clientWidth;
  const light = (text) => {
    const [r, g, b] = text.match(/[\\d.]+/g).map(Number).map((v) => v / 255)
      .map((v) => (v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const ground = (node) => {
    for (let at = node; at; at = at.parentElement) {
      const { backgroundColor } = win.getComputedStyle(at);
      if (!/^rgba\\(.*, 0\\)$/.test(backgroundColor)) return backgroundColor;
    }
    return 'rgb(255, 255, 255)';
  };
  const contrast = (node) => {
    const style = win.getComputedStyle(node);
    const [a, b] = [light(node.ownerSVGElement ? style.fill : style.color), light(ground(node))];
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  };
  const texts = [...doc.querySelectorAll('h1,h2,h3,p,dt,dd,td,th,li,a,figcaption,footer,.change,svg text')]
    .filter((node) => node.textContent.trim() !== '' && box(node).width > 0);
  const meets = (a, b) => a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1;
  return {
    wide: doc.documentElement.scrollWidth - wide,
    sideways: texts.filter((node) => !node.closest('.scroll') && (box(node).right > wide + 1 || box(node).left < -1))
      .map((node) => node.textContent.slice(0, 40)),
    charts: [...doc.querySelectorAll('svg.chart')].map((svg) => {
      const labels = [...svg.querySelectorAll('text')];
      const all = box(svg);
      return {
        isInside: all.right <= wide + 1 && all.left >= 0 && all.width > 200,
        letters: Math.min(...labels.map((node) => box(node).height)),
        overlaps: labels.flatMap((a, i) => labels.slice(i + 1).filter((b) => meets(box(a), box(b)))
          .map((b) => a.textContent + ' / ' + b.textContent)),
        outside: labels.filter((node) => box(node).right > all.right + 1 || box(node).left < all.left - 1)
          .map((node) => node.textContent),
      };
    }),
    faint: texts.filter((node) => contrast(node) < 4.5).map((node) => node.textContent.slice(0, 40) + ' ' + contrast(node).toFixed(2)),
    heading: doc.querySelector('h1').textContent,
    title: doc.title,
    images: doc.querySelectorAll('[role=img]').length,
  };
}`;

async function examplePage(lang: string): Promise<string> {
  const argv = ['review', '--quarter', '2024-Q2', '--format', 'html', '--lang', lang];
  return (await tend(exampleFolder(), argv)).stdout;
}

describe.skipIf(!canLook)(`the page of a review${why}`, () => {
  const pages: readonly (readonly [string, () => Promise<string>])[] = [
    ['made-up numbers', () => Promise.resolve(reviewPage(aReview(), 'en', shapes))],
    ['the examples, English', () => examplePage('en')],
    ['the examples, Chinese', () => examplePage('zh')],
  ];

  describe.each(pages)('%s', (_, made) => {
    test.each([
      [320, false],
      [390, false],
      [390, true],
      [768, false],
      [1280, false],
      [1280, true],
    ])('%d px wide, dark: %j', async (width, dark) => {
      const seen = measured<Seen>(await made(), { width, dark }, look);
      expect({ wide: seen.wide, sideways: seen.sideways, faint: seen.faint }).toEqual({
        wide: 0,
        sideways: [],
        faint: [],
      });
      expect(seen.heading).toMatch(/^(?:Review|复盘) 2024-/);
      expect(seen.charts.length).toBe(seen.images);
      expect(seen.charts.length).toBeGreaterThan(2);
      for (const { isInside, letters, overlaps, outside } of seen.charts) {
        expect({ isInside, overlaps, outside }).toEqual({ isInside: true, overlaps: [], outside: [] });
        // 8 px of line height are letters that can still be read.
        expect(letters).toBeGreaterThan(8);
      }
    });

    test('is printed on A4', async () => {
      const pdf = printed(await made());
      const [, width, height] = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(pdf) ?? [];
      expect([Math.round(Number(width)), Math.round(Number(height))]).toEqual([595, 842]);
      const count = pdf.match(/\/Type \/Page\b/g)?.length ?? 0;
      expect(count).toBeGreaterThan(0);
      // 21 sections of three people: more than a dozen sheets nobody takes to a meeting.
      expect(count).toBeLessThan(13);
    });
  });

  test('no table is cut off by the edge of the sheet', async () => {
    // What is between the margins of A4, in the pixels of a printer of 96 dpi; the rules of paper apply to the screen for once.
    const paper = (await examplePage('en')).replaceAll('@media print', '@media all');
    const beyond = '(doc) => doc.documentElement.scrollWidth - doc.documentElement.clientWidth';
    expect(measured(paper, { width: 688 + 15 }, beyond)).toBe(0);
  });

  test('dark is dark, light is light', () => {
    const page = reviewPage(aReview(), 'en', shapes);
    const ground = '(doc, win) => win.getComputedStyle(doc.body).backgroundColor';
    expect(measured(page, { width: 800 }, ground)).toBe('rgb(255, 255, 255)');
    expect(measured(page, { width: 800, dark: true }, ground)).toBe('rgb(21, 24, 27)');
  });

  test('a script that gets in does not run', () => {
    const page = reviewPage(aReview(), 'en', shapes).replace(
      '</main>',
      '<script>document.title = "ran"</script><img src="x" onerror="document.title = 1"></main>',
    );
    expect(measured<Seen>(page, { width: 800 }, look).title).toContain('2024-W20');
  });
});
