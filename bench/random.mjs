// Chance that repeats itself, and days as text. Knows nothing of records.

/** Returns a source of chance: the same seed gives the same run on every machine (xorshift, 32 bits). */
export function chance(seed) {
  let state = seed >>> 0 || 1;
  const below = (limit) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return Math.floor(((state >>> 0) / 2 ** 32) * limit);
  };
  const pick = (list) => list[below(list.length)];
  return {
    below,
    pick,
    /** From lowest to highest, both included. */
    between: (lowest, highest) => lowest + below(highest - lowest + 1),
    /** True in so many of a hundred cases. */
    happens: (percent) => below(100) < percent,
    /** A key of the map, as often as its number says. */
    weighted: (weights) => {
      let left = below(Object.values(weights).reduce((sum, weight) => sum + weight, 0));
      return Object.keys(weights).find((key) => (left -= weights[key]) < 0);
    },
    /** Some entries of a list in their order, none twice. */
    some: (list, count) => {
      const left = [...list];
      while (left.length > count) left.splice(below(left.length), 1);
      return left;
    },
    bytes: (count) => Uint8Array.from({ length: count }, () => below(256)),
  };
}

const dayLength = 86_400_000;

/** Returns the day so many days later. */
export function plusDays(day, count) {
  return new Date(Date.parse(day) + count * dayLength).toISOString().slice(0, 10);
}

/** Returns how many days lie between two days. */
export function daysBetween(from, to) {
  return (Date.parse(to) - Date.parse(from)) / dayLength;
}

/** Returns a day and minutes after midnight as a time in Shanghai. */
export function momentOf(day, minutes) {
  return `${day}T${twoDigits(Math.floor(minutes / 60))}:${twoDigits(minutes % 60)}+08:00`;
}

function twoDigits(number) {
  return String(number).padStart(2, '0');
}
