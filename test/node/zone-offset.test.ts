// The quick way to ask how far the clocks of a zone are ahead must give the answers of Intl, and leave no trace.
import * as fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { askFirst, dayOf, momentAt, todayIn } from '../../src/domain/day.ts';
import { localOffsetsIn } from '../../src/node/zone-offset.ts';
import { timezone } from '../../src/schema/formats.ts';
import { everydayZones } from '../../src/schema/zones.ts';

/** What Intl says the clocks show, as an offset. */
function byIntl(ms: number, zone: string): number {
  const shown = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    hourCycle: 'h23',
    era: 'short',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  const part = Object.fromEntries(shown.formatToParts(ms).map(({ type, value }) => [type, value]));
  const [month, day, year, hour, minute, second] = [
    part['month'],
    part['day'],
    part['year'],
    part['hour'],
    part['minute'],
    part['second'],
  ].map(Number) as [number, number, number, number, number, number];
  return Date.UTC(year, month - 1, day, hour, minute, second) - Math.floor(ms / 1000) * 1000;
}

const zones = [...everydayZones];
const instants = fc.oneof(
  fc.integer({ min: Date.UTC(2000, 0, 1), max: Date.UTC(2050, 0, 1) }),
  fc.integer({ min: Date.UTC(1880, 0, 1), max: Date.UTC(2200, 0, 1) }),
);

describe('the offset by local time', () => {
  test('is that of Intl, in every everyday zone and at any instant', () => {
    fc.assert(
      fc.property(fc.constantFrom(...zones), instants, (zone, ms) => {
        expect(localOffsetsIn([ms], zone)).toEqual([byIntl(ms, zone)]);
      }),
      { seed: 4, numRuns: Number(process.env['ZONE_RUNS'] ?? 3_000) },
    );
  });

  test('is that of Intl around the changes of the clocks', () => {
    // 2024-03-10 and 2024-11-03 in New York, 2024-03-31 and 2024-10-27 in Europe.
    for (const change of ['2024-03-10T07:00Z', '2024-11-03T06:00Z', '2024-03-31T01:00Z', '2024-10-27T01:00Z'])
      for (const zone of zones)
        for (const minutes of [-61, -60, -1, 0, 1, 59, 60, 61]) {
          const ms = Date.parse(change) + minutes * 60_000;
          expect({ zone, offsets: localOffsetsIn([ms], zone) }).toEqual({
            zone,
            offsets: [byIntl(ms, zone)],
          });
        }
  });

  test('puts the zone of the process back, also where there was none', () => {
    const before = process.env['TZ'];
    const shown = new Date(0).getHours();
    localOffsetsIn([0], 'Asia/Shanghai');
    expect([process.env['TZ'], new Date(0).getHours()]).toEqual([before, shown]);
    delete process.env['TZ'];
    localOffsetsIn([0], 'Asia/Shanghai');
    expect(Object.hasOwn(process.env, 'TZ')).toBe(false);
    if (before != null) process.env['TZ'] = before;
  });
});

test('every everyday zone is one of the runtime', () => {
  const unknown = zones.filter((zone) => {
    try {
      return new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone === '';
    } catch {
      return true;
    }
  });
  expect(unknown).toEqual([]);
  expect([timezone('Asia/Shanghai'), timezone('Mars/Olympus')]).toEqual([true, false]);
});

describe('the source that is asked first', () => {
  const fresh = async () => {
    vi.resetModules();
    return import('../../src/node/zone-offset.ts');
  };

  test.each(['asia/shanghai', 'Etc/GMT+8', 'EST5EDT', 'Asia/Calcutta', '', ':UTC'])(
    'leaves %j to Intl: a name that is not known to the letter might be taken for UTC',
    async (zone) => {
      const { zoneOffsets } = await fresh();
      expect(zoneOffsets([0], zone)).toBeNull();
    },
  );

  test('since 1970 no zone changed its clocks twice within a week: what makes whole spans steady', () => {
    const day = 86_400_000;
    const days = Array.from({ length: 24_800 }, (_, place) => place * day);
    const close = Intl.supportedValuesOf('timeZone').filter((zone) => {
      const offsets = localOffsetsIn(days, zone);
      let last = -Infinity;
      return offsets.some((offset, place) => {
        if (place === 0 || offset === offsets[place - 1]) return false;
        const isSoon = place - last < 7;
        last = place;
        return isSoon;
      });
    });
    expect(close).toEqual([]);
  });

  test('says of any instant what Intl says', () => {
    const zone = fc.constantFrom('Europe/Berlin', 'America/New_York', 'Asia/Shanghai', 'America/Sao_Paulo');
    fc.assert(
      fc.property(zone, instants, (name, ms) => {
        expect(Date.parse(momentAt(ms - (ms % 60_000), name))).toBe(ms - (ms % 60_000));
        const local = new Date(ms + byIntl(ms, name)).toISOString();
        expect(todayIn(ms, name)).toBe(local.slice(0, local.indexOf('T')));
      }),
      { seed: 5, numRuns: 2_000 },
    );
  });

  test('changes no day and no moment', async () => {
    const { zoneOffsets } = await fresh();
    const ms = Date.parse('2024-05-20T17:30:00Z');
    const answers = () =>
      ['Asia/Shanghai', 'America/New_York', 'asia/shanghai'].map((zone) => [
        todayIn(ms, zone),
        momentAt(ms, zone),
        dayOf('2024-05-20T23:30Z', zone),
      ]);
    const plain = answers();
    askFirst(zoneOffsets);
    const quick = answers();
    askFirst(() => null);
    expect(quick).toEqual(plain);
    expect(plain[0]).toEqual(['2024-05-21', '2024-05-21T01:30+08:00', '2024-05-21']);
  });
});
