// The grammar of queries: what is read, what is refused and where the caret stands, and that a query survives being written out.
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatQuery, parseQuery, unknownField } from '../../src/domain/query.ts';
import type { Query, Term } from '../../src/domain/query.ts';
import { accept } from '../../src/errors.ts';

const property = { seed: 47, numRuns: 1000 };

/** Returns the query in a shorter form to compare with: one string per term, without places. */
function outline(query: Query): string[][] {
  return query.any.map(({ all }) => all.map(outlineOf));
}

function outlineOf(term: Term): string {
  const not = term.not ? 'not ' : '';
  if (term.kind === 'field')
    return `${not}${term.field} ${term.op} ${term.values.map((value) => `[${value}]`).join('')}`;
  return term.kind === 'text' ? `${not}text [${term.text}]` : `${not}named [${term.name}]`;
}

function refused(text: string): { code: string; shown: readonly string[] } {
  const parsed = parseQuery(text);
  if (!('problem' in parsed)) throw new Error(`read as ${JSON.stringify(parsed.value)}`);
  expect(parsed.problem.exit).toBe(2);
  return { code: parsed.problem.code, shown: parsed.problem.message.en.split('\n').slice(1) };
}

function withoutPlaces(query: Query): Query {
  return { any: query.any.map(({ all }) => ({ all: all.map((term) => ({ ...term, at: 0 })) })) };
}

test.each([
  ['', []],
  ['  \t\n　', []],
  ['status:won', [['status = [won]']]],
  ['Status:Won', [['status = [Won]']]],
  ['grade:A,B', [['grade = [A][B]']]],
  ['grade：A，B', [['grade = [A][B]']]],
  ['owner:me due:none', [['owner = [me]', 'due = [none]']]],
  ['due:<+7d', [['due < [+7d]']]],
  ['due:>=2026-05-01', [['due >= [2026-05-01]']]],
  ['silent:>30d', [['silent > [30d]']]],
  ['amount:>=50万', [['amount >= [50万]']]],
  ['amount:≥50万', [['amount >= [50万]']]],
  ['amount：＜＝５０', [['amount <= [５０]']]],
  ['amount：＞5', [['amount > [5]']]],
  ['amount:=5', [['amount = [5]']]],
  ['amount:>500,000', [['amount > [500,000]']]],
  ['-tag:vip', [['not tag = [vip]']]],
  ['－tag:vip', [['not tag = [vip]']]],
  ['tag:"a b"', [['tag = [a b]']]],
  ['tag:"a b","c,d",e', [['tag = [a b][c,d][e]']]],
  ['tag:“a b”', [['tag = [a b]']]],
  ['tag:a" b "c', [['tag = [a b c]']]],
  ['tag:""', [['tag = []']]],
  [String.raw`"say \"hi\" \\ now"`, [['text [say "hi" \\ now]']]],
  ['"free text" more', [['text [free text]', 'text [more]']]],
  ['-"free text"', [['not text [free text]']]],
  ['-华信', [['not text [华信]']]],
  ['"status:won"', [['text [status:won]']]],
  ['@vip', [['named [vip]']]],
  ['＠重点客户 -@vip', [['named [重点客户]', 'not named [vip]']]],
  ['@"big ones"', [['named [big ones]']]],
  ['状态:成交', [['状态 = [成交]']]],
  ['next_due:any x.y-z:1', [['next_due = [any]', 'x.y-z = [1]']]],
  ['a OR b c', [['text [a]'], ['text [b]', 'text [c]']]],
  ['a | b|c｜d', [['text [a]'], ['text [b]'], ['text [c]'], ['text [d]']]],
  ['ORANGE or "OR" -OR', [['text [ORANGE]', 'text [or]', 'text [OR]', 'not text [OR]']]],
  ['a　OR　b', [['text [a]'], ['text [b]']]],
  // Not everything with a sign in it is grammar.
  ['14:30', [['text [14:30]']]],
  [':won', [['text [:won]']]],
  ['- a', [['text [-]', 'text [a]']]],
  ['--x', [['not text [-x]']]],
  ['a-b a,b user@example.com', [['text [a-b]', 'text [a,b]', 'text [user@example.com]']]],
  ['https://example.com/x', [['https = [//example.com/x]']]],
  ['华信（上海）', [['text [华信（上海）]']]],
])('%j is read', (text, expected) => {
  expect(outline(accept(parseQuery(text)))).toEqual(expected);
});

test('a query as in the manual, with the place of each term', () => {
  expect(accept(parseQuery('status:won -tag:"a b" OR @vip  "x y"'))).toEqual({
    any: [
      {
        all: [
          { kind: 'field', not: false, field: 'status', op: '=', values: ['won'], at: 0 },
          { kind: 'field', not: true, field: 'tag', op: '=', values: ['a b'], at: 11 },
        ],
      },
      {
        all: [
          { kind: 'named', not: false, name: 'vip', at: 25 },
          { kind: 'text', not: false, text: 'x y', at: 31 },
        ],
      },
    ],
  });
});

test.each([
  ['tag:"a b', 'query.unterminated_quote', '    ^'],
  ['"', 'query.unterminated_quote', '^'],
  ['a "b\\"', 'query.unterminated_quote', '  ^'],
  ['a "b\\', 'query.unterminated_quote', '  ^'],
  ['“a"', 'query.unterminated_quote', '^'],
  ['x:5"', 'query.unterminated_quote', '   ^'],
  ['status:', 'query.missing_value', '       ^'],
  ['status: won', 'query.missing_value', '       ^'],
  ['grade:A,', 'query.missing_value', '        ^'],
  ['grade:A,,B', 'query.missing_value', '        ^'],
  ['grade:,A', 'query.missing_value', '      ^'],
  ['due:< x', 'query.missing_value', '     ^'],
  ['due:|x', 'query.missing_value', '    ^'],
  ['a @ b', 'query.missing_value', '   ^'],
  ['OR', 'query.dangling_or', '^'],
  ['OR a', 'query.dangling_or', '^'],
  ['a OR', 'query.dangling_or', '  ^'],
  ['a OR  ', 'query.dangling_or', '  ^'],
  ['a OR OR b', 'query.dangling_or', '     ^'],
  ['a || b', 'query.dangling_or', '   ^'],
  // Under wide signs the caret moves by wide gaps.
  ['状态：', 'query.missing_value', '　　　^'],
  ['客户 "x', 'query.unterminated_quote', '　　 ^'],
])('%j is refused as %s', (text, code, caret) => {
  expect(refused(text)).toEqual({ code, shown: [`  ${text}`, `  ${caret}`] });
});

test('a query over several lines is shown on one, so that the caret stands under its place', () => {
  expect(refused('a\nb\tstatus:').shown).toEqual(['  a b status:', '             ^']);
});

test.each([
  ['stauts', 'status'],
  ['owners', 'owner'],
  ['garde', 'grade'],
  ['zzzzzzz', null],
  ['下次跟近日', '下次跟进日'],
])('the unknown field %s is close to %s', (field, expected) => {
  const known = ['status', 'owner', 'grade', '下次跟进日'];
  const problem = unknownField(field, known);
  expect(problem).toMatchObject({ code: 'query.unknown_field', exit: 2 });
  expect(problem.message.en).toBe(
    `There is no field "${field}" to query.${expected == null ? '' : ` Did you mean "${expected}"?`}`,
  );
  expect(problem.hint?.en).toBe('Use one of: status, owner, grade, 下次跟进日');
});

test('without any fields none is suggested', () => {
  expect(unknownField('status', []).message.zh).toBe('没有可查询的字段“status”。');
});

test('hundreds of thousands of signs are read as calmly as ten', () => {
  const size = 200_000;
  expect(accept(parseQuery('a '.repeat(size))).any[0]?.all).toHaveLength(size);
  expect(accept(parseQuery('-'.repeat(size))).any[0]?.all).toHaveLength(1);
  expect(accept(parseQuery(`"${'\\"'.repeat(size)}"`)).any[0]?.all).toHaveLength(1);
  expect(accept(parseQuery('""'.repeat(size))).any[0]?.all).toHaveLength(1);
  expect(refused('"'.repeat(2 * size + 1)).code).toBe('query.unterminated_quote');
  expect(refused(' '.repeat(size) + '|').code).toBe('query.dangling_or');
  expect(accept(parseQuery(`x:${'a,'.repeat(size)}a`)).any[0]?.all).toHaveLength(1);
});

/** Returns whether the places of the terms are in order, and what the query reads as once written out. */
function survival(query: Query): { inOrder: boolean; same: Query } {
  const places = query.any.flatMap(({ all }) => all.map((term) => term.at));
  const inOrder = places.every((place, n) => n === 0 || place > places[n - 1]!);
  return { inOrder, same: withoutPlaces(accept(parseQuery(formatQuery(query)))) };
}

describe('for all queries', () => {
  const not = fc.boolean();
  const at = fc.constant(0);
  const value = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 8 }),
    fc.string({ unit: fc.constantFrom(...'ab OR|｜"“”\\,，:：<>=-@　'), maxLength: 6 }),
    fc.constantFrom('OR', 'me', '+7d', '-2w', '50万', '2026-05-01', '14:30'),
  );
  const field = fc.constantFrom('status', 'due', 'next_due', 'x.y', '状态');
  const list = fc.constant('=' as const);
  const values = fc.array(value, { minLength: 1, maxLength: 4 });
  const comparison = fc.constantFrom('<' as const, '<=' as const, '>' as const, '>=' as const);
  const terms: fc.Arbitrary<Term> = fc.oneof(
    fc.record({ kind: fc.constant('text' as const), not, text: value, at }),
    fc.record({ kind: fc.constant('named' as const), not, name: value, at }),
    fc.record({ kind: fc.constant('field' as const), not, field, op: list, values, at }),
    fc.record({
      kind: fc.constant('field' as const),
      not,
      field,
      op: comparison,
      values: fc.tuple(value),
      at,
    }),
  );
  const queries: fc.Arbitrary<Query> = fc.record({
    any: fc.array(fc.record({ all: fc.array(terms, { minLength: 1, maxLength: 4 }) }), { maxLength: 3 }),
  });

  test('a query written out reads as the same query', () => {
    fc.assert(
      fc.property(queries, (query) => {
        expect(withoutPlaces(accept(parseQuery(formatQuery(query))))).toEqual(query);
      }),
      property,
    );
  });

  test('anything at all is read or refused; what is read has its places in order and survives being written out', () => {
    const signs = fc.constantFrom(...'ab:：,，"“”\\|｜OR<>=≥-－@＠ 　\n万');
    const typed = fc.oneof(
      fc.string({ unit: signs, maxLength: 30 }),
      fc.string({ unit: 'binary', maxLength: 30 }),
    );
    fc.assert(
      fc.property(typed, (text) => {
        const parsed = parseQuery(text);
        expect('problem' in parsed ? parsed.problem.exit : survival(parsed.value)).toEqual(
          'problem' in parsed ? 2 : { inOrder: true, same: withoutPlaces(parsed.value) },
        );
      }),
      { ...property, numRuns: 3000 },
    );
  });
});
