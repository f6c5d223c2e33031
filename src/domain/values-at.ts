// Reading a record by the path of a field. Sets nothing: see withValue of field.ts.

const knownSteps = new Map<string, readonly string[]>();

// A list asks for the same few paths of thousands of records.
function stepsOf(path: string): readonly string[] {
  const known = knownSteps.get(path);
  if (known) return known;
  const steps = path.replaceAll('[]', '').split('.');
  knownSteps.set(path, steps);
  return steps;
}

/** Returns every value at a path, those of each entry of a list; an empty list where nothing is filled. */
export function valuesAt(record: unknown, path: string): readonly unknown[] {
  const found: unknown[] = [];
  collect(record, stepsOf(path), 0, found);
  return found;
}

function collect(value: unknown, steps: readonly string[], at: number, found: unknown[]): void {
  const step = steps[at];
  for (const one of Array.isArray(value) ? (value as readonly unknown[]) : [value]) {
    if (step == null) found.push(one);
    else if (one !== null && typeof one === 'object') {
      const next = (one as Record<string, unknown>)[step];
      if (next != null) collect(next, steps, at + 1, found);
    }
  }
}
