// Slugs of new files, and the spellings that search knows.
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { slugOf, spellings } from '../../src/domain/pinyin.ts';
import { hasChinese, slugFrom } from '../../src/domain/slug.ts';

test.each([
  ['华东精工', 'huadong-jinggong'],
  ['东方教育科技', 'dongfang-jiaoyu-keji'],
  ['张小明', 'zhangxiaoming'],
  ['重庆银行', 'chongqing-yinhang'],
  ['Brightwater Ltd.', 'brightwater-ltd'],
  ['北海Tech 2号', 'beihai-tech-2-hao'],
  ['Café Zürich', 'cafe-zurich'],
  ['☕️', ''],
  ['../../etc/passwd', 'etc-passwd'],
  ['CON', 'con'],
])('%s', (name, slug) => expect(slugOf(name)).toBe(slug));

test('a slug is safe on every file system, whatever the name', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (name) => {
      expect(slugOf(name)).toMatch(/^(?:[a-z0-9]+(?:-[a-z0-9]+)*)?$/);
      expect(slugOf(name).length).toBeLessThanOrEqual(40);
      if (!hasChinese(name)) expect(slugFrom(name)).toBe(slugOf(name));
    }),
    { seed: 3, numRuns: 1000 },
  );
});

test.each([
  ['华信科技', 'hxkj', 'huaxinkeji'],
  ['北海 Tech', 'bht', 'beihaitech'],
])('%s is found by %s', (name, initials, full) => expect(spellings(name)).toEqual({ initials, full }));
