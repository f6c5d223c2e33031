// Where free text of a record holds a full phone number or e-mail address. Fields made for them are not looked at.
import { ruleProblems } from '../words/check.ts';
import type { Broken } from './broken.ts';
import { type Field, fieldsOf } from './field.ts';
import { maskText } from './mask.ts';
import type { AnyRecord, RecordType } from './record.ts';
import type { TeamSettings } from './settings.ts';

/** Returns each text of a record that would show a number which lists and exports mask. */
export function phonesInText(type: RecordType, record: AnyRecord, settings: TeamSettings): Broken[] {
  const broken: Broken[] = [];
  const look =
    (field: Field) =>
    (value: unknown, path: readonly (string | number)[]): void => {
      if (typeof value !== 'string' || maskText(value) === value) return;
      const problem = ruleProblems.phone_in_text({ field: field.path.replaceAll('[]', '') });
      broken.push({ type, id: record.id, path, problem, severity: 'error' });
    };
  for (const field of fieldsOf(type, settings).filter(isFree))
    eachText(record, field.path.split('.'), [], look(field));
  return broken;
}

// Numbers of contracts and records are no phones, whatever they look like.
function isFree({ type, path, ref, list, values, private: secret }: Field): boolean {
  const isText = type === 'text' || type === 'line' || type === 'list' || type === 'tags';
  return (
    isText &&
    (secret == null || secret === 'name') &&
    ref == null &&
    list == null &&
    values == null &&
    !/(?:^|_)no$/.test(path)
  );
}

function eachText(
  value: unknown,
  parts: readonly string[],
  path: readonly (string | number)[],
  visit: (value: unknown, path: readonly (string | number)[]) => void,
): void {
  if (value == null) return;
  if (Array.isArray(value))
    return (value as unknown[]).forEach((entry, place) => eachText(entry, parts, [...path, place], visit));
  const [part, ...rest] = parts;
  if (part == null) return visit(value, path);
  const key = part.replace('[]', '');
  if (typeof value === 'object')
    eachText((value as Record<string, unknown>)[key], rest, [...path, key], visit);
}
