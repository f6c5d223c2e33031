// What V8 is told before a run that takes longer than a blink, and is over in a few seconds all the same.
import { setFlagsFromString } from 'node:v8';

/** The latest Node that was tried: one that does not know the flag would say so. */
const latestNode = 24;

/**
 * Makes V8 optimise later. It optimises a function once it has run for so long, and for programs that run for hours. In a run
 * of a second that is more work than it saves: with fifteen times the patience a review of 2,000 customers takes
 * half of the CPU, and a search or a list of them a quarter less.
 */
export function optimiseLate(): void {
  if (Number.parseInt(process.versions.node, 10) <= latestNode)
    setFlagsFromString('--interrupt-budget=1000000');
}
