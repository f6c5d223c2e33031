import { expect, test } from 'vitest';
import { theme, wantsColor } from '../../src/view/theme.ts';

test('without colour every look is the text itself', () => {
  for (const look of Object.values(theme(false))) expect(look('华东 2 天')).toBe('华东 2 天');
});

/* eslint-disable no-control-regex -- control characters are what is looked for */
const COLOURED = new RegExp('^\\u001b\\[\\d+m.*华东.*\\u001b\\[\\d+m$');
/* eslint-enable no-control-regex */

test('in colour every look keeps the text and ends its colour', () => {
  for (const look of Object.values(theme(true))) expect(look('华东')).toMatch(COLOURED);
});

test.each([
  ['a terminal', {}, true, 'auto', true],
  ['a pipe', {}, false, 'auto', false],
  ['NO_COLOR', { NO_COLOR: '1' }, true, 'auto', false],
  ['empty NO_COLOR means nothing', { NO_COLOR: '' }, true, 'auto', true],
  ['NO_COLOR beats FORCE_COLOR', { NO_COLOR: '1', FORCE_COLOR: '1' }, true, 'auto', false],
  ['FORCE_COLOR on a pipe', { FORCE_COLOR: '1' }, false, 'auto', true],
  ['FORCE_COLOR beats a dumb terminal', { FORCE_COLOR: '1', TERM: 'dumb' }, true, 'auto', true],
  ['FORCE_COLOR=0', { FORCE_COLOR: '0' }, true, 'auto', false],
  ['FORCE_COLOR=false', { FORCE_COLOR: 'false' }, true, 'auto', false],
  ['empty FORCE_COLOR means nothing', { FORCE_COLOR: '' }, false, 'auto', false],
  ['a dumb terminal', { TERM: 'dumb' }, true, 'auto', false],
  ['always beats NO_COLOR', { NO_COLOR: '1' }, false, 'always', true],
  ['never beats FORCE_COLOR', { FORCE_COLOR: '1' }, true, 'never', false],
] as const)('wantsColor: %s', (_, env, isTTY, flag, expected) => {
  expect(wantsColor({ env, isTTY, flag })).toBe(expected);
});
