// Changes the text of a YAML file so that it reads as other data, and touches only the lines of what changed.
// It never writes a text that it has not read back; where comments stand and what moves is decided in yaml-splice.ts.
import { type ParsedYaml, parseYaml } from './yaml-parse.ts';
import { withoutEmpty } from './yaml-render.ts';
import { applySplices, type KeyOrder, planEdit, same } from './yaml-splice.ts';

export type { KeyOrder } from './yaml-splice.ts';

/**
 * Returns the text changed so that it parses to `after`; `before` is what it parses to now.
 *
 * A null, an absent key and an empty list or map are the same thing: nothing to write. `order` names the keys of the
 * map at a path of field names (the items of a list share the path of the list). A comment on a line of its own
 * stays, also above a key that goes, unless it stands inside an entry that goes or has to be written anew.
 */
export function editYaml(text: string, before: object, after: object, order: KeyOrder): string {
  const parsed = parseYaml(text);
  const wanted = withoutEmpty(after);
  if (parsed.faults.length > 0 || !same(withoutEmpty(parsed.data), withoutEmpty(before))) {
    throw new Error('edit does not start from this text');
  }
  if (same(withoutEmpty(before), wanted)) return text;
  for (const grain of ['fine', 'tidy', 'coarse'] as const) {
    const edited = applySplices(text, planEdit({ text, order, grain }, parsed, wanted));
    if (reads(parseYaml(edited), wanted)) return edited;
  }
  throw new Error('edit does not verify');
}

function reads(parsed: ParsedYaml, wanted: unknown): boolean {
  return parsed.faults.length === 0 && same(withoutEmpty(parsed.data), wanted);
}
