// The fields of every record as one flat table: what forms, `--set`, `show`, queries and docs/format.md are made from.

/**
 * Returns, per record, its fields in file order. A field inside a list of maps has `[]` in its path (`contacts[].phone`).
 * type: line | text | day | moment | number | amount | flag | choice | tags | list | id
 */
export function fieldTable(schemas, records) {
  return Object.fromEntries(records.map((name) => [name, walk(schemas, schemas[name], schemas[name], '')]));
}

function walk(schemas, home, schema, prefix) {
  const fields = [];
  for (const [key, raw] of Object.entries(schema.properties)) {
    const { schema: resolved, home: owner, ref } = resolve(schemas, home, raw);
    const path = prefix + key;
    if (resolved.type === 'object' && resolved.properties) {
      fields.push(row(path, raw, resolved, 'map', schema.required, key));
      fields.push(...walk(schemas, owner, resolved, `${path}.`));
      continue;
    }
    const items = resolved.type === 'array' ? resolve(schemas, owner, resolved.items) : null;
    if (items?.schema.properties) {
      fields.push(row(path, raw, resolved, 'entries', schema.required, key));
      fields.push(...walk(schemas, items.home, items.schema, `${path}[].`));
      continue;
    }
    fields.push(row(path, raw, resolved, typeOf(raw, resolved, ref), schema.required, key));
  }
  return fields;
}

/** Returns the schema a `$ref` leads to, with the title and labels of the place that refers winning. */
export function resolve(schemas, home, raw) {
  if (!raw.$ref) return { schema: raw, home, ref: null };
  const [file, pointer] = raw.$ref.split('#/$defs/');
  const owner = file === '' ? home : schemas[file.replace('.schema.json', '')];
  const { $ref: _reference, ...own } = raw;
  return { schema: { ...owner.$defs[pointer], ...own }, home: owner, ref: pointer };
}

function typeOf(raw, schema, ref) {
  if (ref === 'day' || ref === 'moment' || ref === 'amount' || ref === 'text' || ref === 'id') return ref;
  if (ref === 'custom') return 'custom';
  if (schema.enum) return 'choice';
  if (schema.type === 'boolean') return 'flag';
  if (schema.type === 'number') return 'number';
  if (schema.type === 'array') return schema.uniqueItems ? 'tags' : 'list';
  return 'line';
}

function row(path, raw, schema, type, required, key) {
  const found = {
    path,
    type,
    label: { en: schema.title ?? raw.title ?? key, zh: schema['x-zh'] ?? raw['x-zh'] ?? key },
  };
  if (required?.includes(key)) found.required = true;
  if (schema['x-list']) found.list = schema['x-list'];
  if (schema['x-ref']) found.ref = schema['x-ref'];
  if (schema['x-private']) found.private = schema['x-private'];
  if (schema['x-aliases']) found.aliases = schema['x-aliases'];
  if (schema.enum) {
    found.values = schema.enum.map((id) => {
      const [en, zh, ...aliases] = schema['x-values']?.[id] ?? [id, id];
      return { id, label: { en, zh }, aliases };
    });
  }
  if (schema.description) found.description = schema.description;
  return found;
}
