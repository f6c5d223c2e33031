// Runs tests in several time zones of the process, so that none passes only where it was written. Knows nothing of dates.
import { afterAll, beforeAll, describe, expect } from 'vitest';

/** West and east of UTC, with and without daylight saving, and the zone where the day begins first. */
export const zones = ['UTC', 'Asia/Shanghai', 'America/New_York', 'Pacific/Kiritimati'];

/** Runs the tests once per zone, with the process itself in that zone. */
export function inEveryZone(tests: (zone: string) => void): void {
  describe.each(zones)('with the process in %s', (zone) => {
    const before = process.env['TZ'];

    beforeAll(() => {
      process.env['TZ'] = zone;
      // Node reads the variable again when it is assigned; if that ever ends, these tests would prove nothing.
      expect(new Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(zone);
    });

    afterAll(() => {
      if (before == null) delete process.env['TZ'];
      else process.env['TZ'] = before;
    });

    tests(zone);
  });
}
