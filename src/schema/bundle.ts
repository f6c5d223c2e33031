// The schemas that `tend schema` prints: each with all it refers to inside, so that it can be used alone. Validates nothing.
import { outputs } from './generated/outputs.ts';
import { schemas } from './generated/schemas.ts';

interface Schema {
  readonly $id: string;
  readonly title: string;
  readonly description: string;
  readonly $defs?: Readonly<Record<string, unknown>>;
}

/** A schema that can be asked for. */
export interface NamedSchema {
  readonly name: string;
  readonly description: string;
}

const shared = new Set(['common.schema.json', 'parts-output.schema.json']);

/** A record as an output shows it: the same fields, and what the output adds beside them. */
function stored(): Schema {
  // Settings, the one with definitions of its own, are in no output.
  const records = Object.entries(schemas).filter(([, schema]) => !('$defs' in schema));
  const open = records.map(([name, schema]) => {
    const {
      additionalProperties: _,
      $id: __,
      $schema: ___,
      ...rest
    } = schema as unknown as Readonly<Record<string, unknown>>;
    return [name, rest];
  });
  return {
    $id: 'stored-output.schema.json',
    title: 'Stored',
    description: 'Records as outputs show them.',
    $defs: Object.fromEntries(open) as Record<string, unknown>,
  };
}

function documents(): ReadonlyMap<string, Schema> {
  const all = [...Object.values(schemas), ...Object.values(outputs), stored()] as unknown as Schema[];
  return new Map(all.map((schema) => [schema.$id, schema]));
}

/** Returns every schema that can be asked for, those of files first. */
export function namedSchemas(): NamedSchema[] {
  return [...Object.values(schemas), ...Object.values(outputs)]
    .filter(({ $id: id }) => !shared.has(id))
    .map(({ $id: id, description }) => ({ name: id.replace('.schema.json', ''), description }));
}

/** Returns the schema of that name with everything it refers to under `$defs`, or null. */
export function bundledSchema(name: string): object | null {
  const known = documents();
  const id = `${name}.schema.json`;
  const schema = shared.has(id) ? null : known.get(id);
  if (!schema) return null;
  const inside = referred(schema, known);
  if (inside.length === 0) return schema;
  return {
    ...schema,
    $defs: { ...schema.$defs, ...Object.fromEntries(inside.map((other) => [other.$id, other])) },
  };
}

function referred(schema: Schema, known: ReadonlyMap<string, Schema>): Schema[] {
  const found = new Map<string, Schema>();
  const open = [schema];
  for (let next = open.pop(); next; next = open.pop()) {
    for (const [, id = ''] of JSON.stringify(next).matchAll(/"\$ref":"([^"#]+)#?/g)) {
      const other = known.get(id);
      if (!other || found.has(id) || id === schema.$id) continue;
      found.set(id, other);
      open.push(other);
    }
  }
  return [...found.values()];
}
