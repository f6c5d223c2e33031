// A sheet: rows with named columns, before it becomes CSV, Markdown or HTML. Formats nothing for a terminal.

/** Rows with labelled columns, and the ids of the records they show. */
export interface Sheet {
  readonly columns: readonly { readonly key: string; readonly label: string }[];
  readonly rows: readonly Readonly<Record<string, unknown>>[];
  readonly ids: readonly string[];
}

function valueOf(row: Readonly<Record<string, unknown>>, key: string): unknown {
  // Keys of custom fields are data: `constructor` must not find what every object has.
  return Object.hasOwn(row, key) ? row[key] : null;
}

function textOf(value: unknown): string {
  if (value == null) return '';
  if (Array.isArray(value)) return value.map(textOf).join('; ');
  if (typeof value === 'string') return value;
  return JSON.stringify(value);
}

/** Returns the cells of each row as text: absent is empty, lists are joined with `; `. */
export function sheetRows({ columns, rows }: Sheet): string[][] {
  return rows.map((row) => columns.map(({ key }) => textOf(valueOf(row, key))));
}

/** Returns for each column whether it holds nothing but numbers, which stand on the right. */
export function numericColumns({ columns, rows }: Sheet): boolean[] {
  return columns.map(({ key }) => {
    const values = rows.map((row) => valueOf(row, key)).filter((value) => value != null);
    return values.length > 0 && values.every((value) => typeof value === 'number');
  });
}
