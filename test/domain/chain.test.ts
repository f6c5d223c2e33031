// The order of moves that share a moment: each starts where the one before it ended, whatever their ids are.
import { array, assert, constantFrom, infiniteStream, nat, property } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chained } from '../../src/domain/chain.ts';
import type { Followup } from '../../src/schema/generated/types.ts';
import { aFollowup } from '../support/make.ts';

const at = '2024-05-19';

function moved(id: string, from: string, to: string, when = at): Followup {
  return aFollowup({ id, at: when, move: { from, to } });
}

const way = (followups: readonly Followup[]): string[] =>
  followups.map(({ move }) => `${move?.from ?? ''}>${move?.to ?? ''}`);

describe('moves of one day', () => {
  test('follow each other, not their ids', () => {
    expect(
      way(chained([moved('aaaaaaaa', 'interested', 'won'), moved('bbbbbbbb', 'prospect', 'interested')])),
    ).toEqual(['prospect>interested', 'interested>won']);
  });
  test('there and back and on: the way that uses all of them', () => {
    const day = [
      moved('aaaaaaaa', 'need', 'gone'),
      moved('bbbbbbbb', 'contact', 'need'),
      moved('cccccccc', 'need', 'contact'),
    ];
    expect(way(chained([moved('dddddddd', 'contact', 'need', '2024-05-17'), ...day]))).toEqual([
      'contact>need',
      'need>contact',
      'contact>need',
      'need>gone',
    ]);
  });
  test('one that nothing leads to stays, at the end', () => {
    const day = [
      moved('aaaaaaaa', 'silent', 'won'),
      moved('bbbbbbbb', 'prospect', 'interested'),
      moved('cccccccc', 'interested', 'lost'),
    ];
    expect(way(chained([moved('dddddddd', 'x', 'prospect', '2024-05-17'), ...day])).slice(1)).toEqual([
      'prospect>interested',
      'interested>lost',
      'silent>won',
    ]);
  });
  test('follow-ups without a move keep their places', () => {
    const talk = aFollowup({ id: 'bbbbbbbb', at });
    expect(
      chained([moved('aaaaaaaa', 'interested', 'won'), talk, moved('cccccccc', 'prospect', 'interested')])[1],
    ).toBe(talk);
  });

  test('any walk is found again in whatever order its ids are', () => {
    const standing = constantFrom('prospect', 'interested', 'won', 'silent', 'lost');
    const walks = array(standing, { minLength: 2, maxLength: 12 });
    assert(
      property(walks, infiniteStream(nat()), (stops, chance) => {
        const moves = stops
          .slice(1)
          .map((to, place) => moved(`id${String(place).padStart(6, '0')}`, stops[place]!, to));
        const shuffled = moves
          .map((move) => ({ move, rank: chance.next().value as number }))
          .toSorted((a, b) => a.rank - b.rank);
        const start = moved('start000', 'x', stops[0]!, '2024-05-01');
        const found = chained([start, ...shuffled.map(({ move }) => move)]);
        expect(found).toHaveLength(moves.length + 1);
        expect(found.slice(1).map(({ move }) => move?.from)).toEqual(
          found.slice(0, -1).map(({ move }) => move?.to),
        );
      }),
      { seed: 20240520, numRuns: 300 },
    );
  });
});
