// The schemas as shapes that are quick to compare with: what fits a shape has nothing wrong with it. Whatever does not fit may
// still be right, and what is wrong with it is for the validators to say. A test holds the two against each other.
import { date, email, moment } from './formats.ts';
import { schemas } from './generated/schemas.ts';
import { keyNumber } from './key-number.ts';

/** One value of a record. */
export interface SureShape {
  readonly kind: 'text' | 'number' | 'truth' | 'scalar' | 'map' | 'list' | 'never';
  /** The least and most characters of a text, entries of a list or a map, or the range of a number. */
  readonly least: number;
  readonly most: number;
  /** Whether a number must be whole, or no two entries of a list may be the same. */
  readonly isStrict: boolean;
  /** Whether a text must be one line, which most are that have to. */
  readonly isLine: boolean;
  /** What else must be true of a text. */
  readonly holds: ((text: string) => boolean) | null;
  /** The keys of a map by their numbers. */
  readonly keys: ReadonlyMap<number, SureKey>;
  /** The bits of the keys that a map must have. */
  readonly required: number;
  /** What other keys hold, and what a list holds; null where there must be none. */
  readonly rest: SureShape | null;
}

export interface SureKey {
  /** In ASCII. */
  readonly name: Uint8Array;
  readonly shape: SureShape;
  /** The bit of a key that must be there, or 0. */
  readonly bit: number;
  /** What of a record this is that an index keeps by itself. */
  readonly told: Told | null;
}

/** Its id, its number, its customer, and the ids of actions and promises in it. */
export type Told = 'id' | 'no' | 'customer' | 'next' | 'promise';

type Schema = Readonly<Record<string, unknown>>;

const nothing: SureShape = {
  kind: 'never',
  least: 0,
  most: Infinity,
  isStrict: false,
  isLine: false,
  holds: null,
  keys: new Map(),
  required: 0,
  rest: null,
};

/** Where in a record it stands, `[]` for the entries of a list. */
const toldAt: Readonly<Record<string, Told>> = {
  id: 'id',
  no: 'no',
  customer: 'customer',
  'next/[]/id': 'next',
  'promises/[]/id': 'promise',
};

/** Returns the shape of a kind of record. */
export function sureShape(name: Exclude<keyof typeof schemas, 'common' | 'settings'>): SureShape {
  return shapeOf(schemas[name], { file: name, path: '' });
}

/** A schema's file, for what it refers to, and where in the record it stands, with a stroke behind. */
interface Place {
  readonly file: string;
  readonly path: string;
}

/** What says nothing about a value. */
const silent = /^(?:title|description|examples|\$id|\$schema|\$defs|x-.*)$/;

function shapeOf(schema: Schema, at: Place): SureShape {
  const said = Object.fromEntries(Object.entries(schema).filter(([key]) => !silent.test(key)));
  const { $ref: reference, ...others } = said;
  if (typeof reference === 'string')
    return Object.keys(others).length === 0 ? referenced(reference, at) : nothing;
  const { type, enum: choices, ...rest } = said;
  if (Array.isArray(choices) && type == null && Object.keys(rest).length === 0) return choiceShape(choices);
  if (Array.isArray(type)) return scalarShape(type, rest);
  const make = typeof type === 'string' ? makers[type] : null;
  return (choices == null && make?.(rest, at)) || nothing;
}

function referenced(reference: string, at: Place): SureShape {
  const [file = '', place = ''] = reference.split('#/$defs/');
  const name = file === '' ? at.file : file.replace('.schema.json', '');
  const { $defs: shared } = (schemas as Readonly<Record<string, Schema>>)[name] ?? {};
  const schema = (shared as Readonly<Record<string, Schema>> | undefined)?.[place];
  return schema ? shapeOf(schema, { file: name, path: at.path }) : nothing;
}

function choiceShape(choices: readonly unknown[]): SureShape {
  const known = new Set(choices);
  if (!choices.every((choice) => typeof choice === 'string')) return nothing;
  return { ...nothing, kind: 'text', holds: (text) => known.has(text) };
}

function scalarShape(types: readonly unknown[], rest: Schema): SureShape {
  const isAny = ['string', 'number', 'boolean'].every((type) => types.includes(type));
  return isAny && Object.keys(rest).length === 0 ? { ...nothing, kind: 'scalar' } : nothing;
}

/** Makes a shape of what a schema says beside the type; null where it says something else than we know. */
type Maker = (rest: Schema, at: Place) => SureShape | null;

const makers: Readonly<Record<string, Maker>> = {
  string: (rest) => {
    const { minLength, maxLength, pattern, format, ...strange } = rest;
    if (isAnything(strange) || (pattern != null && format != null)) return null;
    const isLine = pattern === linePattern;
    const holds = isLine || (pattern == null && format == null) ? null : testOf(pattern, format);
    return holds === undefined
      ? null
      : { ...nothing, kind: 'text', ...range(minLength, maxLength), isLine, holds };
  },
  number: (rest) => numberShape(rest, false),
  integer: (rest) => numberShape(rest, true),
  boolean: (rest) => (isAnything(rest) ? null : { ...nothing, kind: 'truth' }),
  array: (rest, at) => {
    const { items, minItems, maxItems, uniqueItems, ...strange } = rest;
    if (isAnything(strange) || items == null) return null;
    const shape = shapeOf(items as Schema, { ...at, path: `${at.path}[]/` });
    // Two texts are the same if they are written the same.
    if (uniqueItems === true && shape.kind !== 'text') return null;
    return {
      ...nothing,
      kind: 'list',
      ...range(minItems, maxItems),
      isStrict: uniqueItems === true,
      rest: shape,
    };
  },
  object: (rest, at) => {
    const { properties, required = [], additionalProperties: more, propertyNames, ...others } = rest;
    const { minProperties, maxProperties, ...strange } = others;
    const names = required as readonly string[];
    // Keys of another form are in no text that is compared with a shape.
    const isUsual = propertyNames == null || (propertyNames as Schema)['pattern'] === keyPattern;
    if (isAnything(strange) || !isUsual || more == null || names.length > 30) return null;
    const keys = Object.entries((properties ?? {}) as Readonly<Record<string, Schema>>).map(
      ([name, schema]) => {
        const place = names.indexOf(name);
        const key: SureKey = {
          name: new TextEncoder().encode(name),
          shape: shapeOf(schema, { ...at, path: `${at.path}${name}/` }),
          bit: place < 0 ? 0 : 1 << place,
          told: toldAt[`${at.path}${name}`] ?? null,
        };
        return key;
      },
    );
    const map = new Map(keys.map((key) => [key.name.reduce(keyNumber, 0), key]));
    const isKnown = names.every((name) => properties != null && Object.hasOwn(properties, name));
    if (!isKnown || map.size < keys.length) return null;
    const open = more === false ? null : shapeOf(more as Schema, { ...at, path: `${at.path}*/` });
    return {
      ...nothing,
      kind: 'map',
      ...range(minProperties, maxProperties),
      keys: map,
      required: 2 ** names.length - 1,
      rest: open,
    };
  },
};

const linePattern = '^[^\\n\\r]*$';
const keyPattern = '^[a-z][a-z0-9_]*$';

function isAnything(rest: Schema): boolean {
  return Object.keys(rest).length > 0;
}

function range(least: unknown, most: unknown): Pick<SureShape, 'least' | 'most'> {
  return { least: Number(least ?? 0), most: Number(most ?? Infinity) };
}

function numberShape(rest: Schema, isStrict: boolean): SureShape | null {
  const { minimum = -Infinity, maximum = Infinity, ...strange } = rest;
  return isAnything(strange)
    ? null
    : { ...nothing, kind: 'number', least: Number(minimum), most: Number(maximum), isStrict };
}

const formats: Readonly<Record<string, (text: string) => boolean>> = { date, moment, email };

function testOf(pattern: unknown, format: unknown): ((text: string) => boolean) | undefined {
  if (typeof format === 'string') return formats[format];
  const expression = new RegExp(String(pattern), 'u');
  return (text) => expression.test(text);
}
