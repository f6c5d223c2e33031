// How far the clocks of a zone are ahead of UTC at an instant. Knows no days: those are day.ts.

const dayMs = 24 * 3_600_000;
const formatters = new Map<string, Intl.DateTimeFormat>();

function formatterOf(zone: string): Intl.DateTimeFormat {
  const known = formatters.get(zone);
  if (known != null) return known;
  const made = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  formatters.set(zone, made);
  return made;
}

/** Tells whether the name is a time zone of the IANA list, such as `Asia/Shanghai`. */
export function isZone(name: string): boolean {
  // Newer runtimes also take '+08:00' here; a folder must read the same on all of them.
  if (!/^[a-z]/i.test(name)) return false;
  try {
    formatterOf(name);
    return true;
  } catch {
    return false;
  }
}

/** Says how many ms the clocks of a zone are ahead of UTC at each of these instants, or null where it leaves that to Intl. */
export type OffsetSource = (instants: readonly number[], zone: string) => readonly number[] | null;

let askedFirst: OffsetSource = () => null;

/** Has a source asked before Intl, which is slow to begin with. Its answers must be those of Intl. */
export function askFirst(source: OffsetSource): void {
  askedFirst = source;
}

function offsetsAt(instants: readonly number[], zone: string): readonly number[] {
  return askedFirst(instants, zone) ?? instants.map((ms) => offsetByIntl(ms, zone));
}

function offsetByIntl(ms: number, zone: string): number {
  const shown = formatterOf(zone).format(ms).match(/\d+/g) ?? [];
  const [month = 0, day = 0, year = 0, hour = 0, minute = 0, second = 0] = shown.map(Number);
  return Date.UTC(year, month - 1, day, hour, minute, second) - Math.floor(ms / 1000) * 1000;
}

/**
 * If the clocks show the same offset at both ends of so long a time, they did not change in between: since 1970 no zone
 * changed them twice within a week (Recife did after 7 days, in October 2000).
 */
const steady = 4 * dayMs;
/** Spans that are asked about at once: about a year. */
const atOnce = 92;

const steadyOffsets = new Map<string, Map<number, number | null>>();

/** Returns how far the clocks of the zone are ahead of UTC at an instant, in ms. */
export function offsetAt(ms: number, zone: string): number {
  const ofZone = steadyOffsets.get(zone) ?? new Map<number, number | null>();
  steadyOffsets.set(zone, ofZone);
  const span = Math.floor(ms / steady);
  let offset = ofZone.get(span);
  if (offset === undefined) {
    fillOffsets(ofZone, Math.floor(span / atOnce) * atOnce, zone);
    offset = ofZone.get(span);
  }
  return offset ?? offsetsAt([ms], zone)[0] ?? 0;
}

// Null marks the spans in which clocks are changed, and the years before 1970, of which nothing is promised.
function fillOffsets(ofZone: Map<number, number | null>, first: number, zone: string): void {
  const edges = Array.from({ length: atOnce + 1 }, (_, place) => (first + place) * steady);
  const offsets = offsetsAt(edges, zone);
  for (let place = 0; place < atOnce; place++) {
    const [start = 0, end = 0] = [offsets[place], offsets[place + 1]];
    const isSteady = start === end && first + place >= 0;
    ofZone.set(first + place, isSteady ? start : null);
  }
}
