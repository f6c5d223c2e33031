// The change of one file as people read it: what --dry-run prints. Line by line, no context beyond a few lines.
import type { WrittenFile } from '../domain/written.ts';

const context = 2;

/** Returns the change of a file: added lines with +, removed ones with -, and the lines around them. */
export function diff({ path, before, after }: WrittenFile): string {
  if (before == null)
    return `+++ ${path}\n${lines(after ?? '')
      .map((line) => `+ ${line}`)
      .join('\n')}\n`;
  // What is no text of ours is named only.
  if (after == null)
    return `--- ${path}\n${
      isText(path)
        ? `${lines(before)
            .map((line) => `- ${line}`)
            .join('\n')}\n`
        : ''
    }`;
  const [old, now] = [lines(before), lines(after)];
  let start = 0;
  while (start < old.length && start < now.length && old[start] === now[start]) start++;
  let end = 0;
  while (end < old.length - start && end < now.length - start && old.at(-1 - end) === now.at(-1 - end)) end++;
  const shown = [
    ...old.slice(Math.max(0, start - context), start).map((line) => `  ${line}`),
    ...old.slice(start, old.length - end).map((line) => `- ${line}`),
    ...now.slice(start, now.length - end).map((line) => `+ ${line}`),
    ...now.slice(now.length - end, now.length - end + context).map((line) => `  ${line}`),
  ];
  return `--- ${path}:${start + 1}\n${shown.join('\n')}\n`;
}

function lines(text: string): string[] {
  return text.replace(/\n$/, '').split('\n');
}

function isText(path: string): boolean {
  return /\.(?:yaml|md)$/.test(path);
}
