// Keys as numbers, taken byte by byte: two that are equal have the same one.

/** Returns the number of a key that goes on with this byte. */
export function keyNumber(number: number, byte: number): number {
  return (Math.imul(number, 31) + byte) | 0;
}
