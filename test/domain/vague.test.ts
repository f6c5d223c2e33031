// Wordings that should name the concrete fact (template S0, section 4).
import { expect, test } from 'vitest';
import { fillSettings } from '../../src/domain/settings.ts';
import { vaguePhrase } from '../../src/domain/vague.ts';

const phrases = fillSettings({}).vague;

test.each([
  ['客户有兴趣', '客户有兴趣'],
  ['对方表示感兴趣', '感兴趣'],
  ['Will think about it', 'will think about it'],
  ['客户对成本优化率要求不低于25%，需补充测算依据', null],
  ['客户有兴趣，要求 6 月前上线', null],
  ['签署合同', null],
  ['', null],
])('%s', (text, expected) => expect(vaguePhrase(text, phrases)).toBe(expected));
