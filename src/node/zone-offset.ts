// How far the clocks of a zone are ahead, asked of the runtime's local time: a hundred times quicker to begin with than Intl,
// whose first use costs a third of the start of node. Holds no data of zones: what it cannot say is left to Intl.
import { everydayZones } from '../schema/zones.ts';

// Windows has ways of its own to name zones.
const platforms: ReadonlySet<NodeJS.Platform> = new Set(['linux', 'darwin']);

/** Returns how many ms the clocks of the zone are ahead of UTC at each of these instants, or null where Intl has to say. */
export function zoneOffsets(instants: readonly number[], zone: string): readonly number[] | null {
  // A name that is not known to the letter would be taken for UTC, without a word.
  if (!platforms.has(process.platform) || !everydayZones.has(zone)) return null;
  return localOffsetsIn(instants, zone);
}

/** Returns the same, whatever the zone is called. */
export function localOffsetsIn(instants: readonly number[], zone: string): readonly number[] {
  const own = process.env['TZ'];
  // Node takes the zone of its local time from here, at once; nothing else runs until it is put back.
  process.env['TZ'] = zone;
  try {
    return instants.map((ms) => shownOffset(new Date(ms)));
  } finally {
    if (own == null) delete process.env['TZ'];
    else process.env['TZ'] = own;
  }
}

// By the clock on the wall: getTimezoneOffset knows no seconds, and zones had some before they were agreed on.
function shownOffset(at: Date): number {
  const shown = Date.UTC(
    at.getFullYear(),
    at.getMonth(),
    at.getDate(),
    at.getHours(),
    at.getMinutes(),
    at.getSeconds(),
  );
  return shown - Math.floor(at.getTime() / 1000) * 1000;
}
