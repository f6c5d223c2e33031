// The numbers people say (CRM202405001): patterns of tend.yaml and the next free number. When one may be given is the store's rule.

/** What a pattern may hold: {YYYY} {YY} {MM} {DD} {owner} {seq:N}. */
const token = /\{(YYYY|YY|MM|DD|owner|seq(?::[1-9])?)\}/g;

/** Returns whether the pattern is `off` or has exactly one {seq:N}, known tokens only, and the characters of a number. */
export function isPattern(pattern: string): boolean {
  if (pattern === 'off') return true;
  const sequences = pattern.match(/\{seq(?::[1-9])?\}/g) ?? [];
  return sequences.length === 1 && /^[A-Za-z0-9_-]*$/.test(pattern.replace(token, ''));
}

/** Returns whether two clones counting alone can never meet: the owner is part of the number. */
export function isPersonal(pattern: string): boolean {
  return pattern.includes('{owner}');
}

/** Returns the number after the highest one of the same pattern, day and owner; null when the pattern is `off`. */
export function nextNumber(
  pattern: string,
  taken: Iterable<string>,
  facts: { readonly day: string; readonly owner: string },
): string | null {
  if (pattern === 'off') return null;
  const width = Number(/\{seq:([1-9])\}/.exec(pattern)?.[1] ?? 1);
  const [before = '', after = ''] = pattern.split(/\{seq(?::[1-9])?\}/).map((part) => filled(part, facts));
  let highest = 0;
  for (const number of taken) {
    if (!number.startsWith(before) || !number.endsWith(after)) continue;
    const digits = number.slice(before.length, number.length - after.length);
    if (/^\d{1,9}$/.test(digits)) highest = Math.max(highest, Number(digits));
  }
  return before + String(highest + 1).padStart(width, '0') + after;
}

function filled(part: string, { day, owner }: { readonly day: string; readonly owner: string }): string {
  const values: Record<string, string> = {
    YYYY: day.slice(0, 4),
    YY: day.slice(2, 4),
    MM: day.slice(5, 7),
    DD: day.slice(8, 10),
    owner,
  };
  return part.replace(token, (_, name: string) => values[name] ?? '');
}
