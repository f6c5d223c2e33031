// Records of every type for property tests, made from the schemas, and sides of a merge that changed them. Files and text
// are elsewhere.
import * as fc from 'fast-check';
import { schemas } from '../../src/schema/generated/schemas.ts';
import { validate } from '../../src/schema/validate.ts';

interface Node {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly enum?: readonly string[];
  readonly format?: string;
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly uniqueItems?: boolean;
  readonly items?: Node;
  readonly properties?: Readonly<Record<string, Node>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean | Node;
  readonly minItems?: number;
}

export type Data = Readonly<Record<string, unknown>>;

/** Every kind of file that has a schema. */
export const mergedTypes = [
  'customer',
  'followup',
  'opportunity',
  'order',
  'task',
  'case',
  'survey',
  'settings',
] as const;
export type MergedType = (typeof mergedTypes)[number];

/** Returns any record of a type. */
export function aRecordOf(type: MergedType): fc.Arbitrary<Data> {
  return ofNode(nodeOf(type))
    .map((record) => (type === 'settings' ? record : { ...(record as Data), id: 'recd0001' }))
    .map((record) => record as Data);
}

/** Returns a record and two versions of it that people changed in a few places each, mostly the same; all are valid. */
export function threeOf(type: MergedType): fc.Arbitrary<readonly [Data, Data, Data]> {
  return aRecordOf(type)
    .chain((base) =>
      fc.tuple(
        fc.constant(base),
        fc.subarray(changeable(base), { maxLength: Math.min(2, changeable(base).length) }),
      ),
    )
    .chain(([base, focus]) =>
      fc.tuple(fc.constant(base), changed(base, focus, type), changed(base, focus, type)),
    )
    .filter((versions) => versions.every((version) => validate(type, version).length === 0));
}

function changeable(data: Data): string[] {
  return Object.keys(data).filter((key) => key !== 'id');
}

function changed(base: Data, focus: readonly string[], type: MergedType): fc.Arbitrary<Data> {
  const node = nodeOf(type);
  return fc
    .integer({ min: 0, max: 3 })
    .chain((count) =>
      Array.from({ length: count }).reduce<fc.Arbitrary<Data>>(
        (sofar) => sofar.chain((data) => oneChange(data, node, focus) as fc.Arbitrary<Data>),
        fc.constant(base),
      ),
    );
}

function oneChange(data: Data, given: Node, focus: readonly string[] = []): fc.Arbitrary<unknown> {
  const node = resolved(given);
  const keys = Object.keys(node.properties ?? {}).filter((key) => key !== 'id');
  if (keys.length === 0) return ofNode(node);
  const there = keys.filter((key) => key in data);
  const often = Array.from({ length: 20 }, () => focus.filter((key) => keys.includes(key))).flat();
  return fc.constantFrom(...keys, ...there, ...often).chain((key) => {
    const part = resolved(node.properties?.[key] ?? {});
    const now = data[key];
    const put = (value: fc.Arbitrary<unknown>): fc.Arbitrary<Data> =>
      value.map((fresh) => replaced(data, key, fresh));
    const fresh = put(ofNode(part));
    if (now == null) return fresh;
    const gone = node.required?.includes(key) === true ? [] : [put(fc.constant(null))];
    if (Array.isArray(now))
      return fc.oneof(put(changedList(now, part)), put(changedList(now, part)), ...gone);
    if (typeof now === 'object' && part.properties != null)
      return fc.oneof(put(oneChange(now as Data, part)), ...gone);
    return fc.oneof(fresh, fresh, ...gone);
  });
}

function changedList(list: readonly unknown[], node: Node): fc.Arbitrary<unknown> {
  const items = node.items ?? {};
  const place = fc.nat(Math.max(0, list.length - 1));
  const isMaps = resolved(items).properties != null;
  const taken = new Set(list.map(nameOf));
  const added = fc
    .tuple(ofNode(items), fc.nat(list.length))
    .map(([item, at]) => (taken.has(nameOf(item)) ? list : list.toSpliced(at, 0, item)));
  const removed = place.map((at) => list.toSpliced(at, 1));
  if (list.length === 0) return added;
  const edited = place.chain((at) =>
    isMaps ? oneChange(list[at] as Data, items).map((item) => list.with(at, item)) : added,
  );
  return fc.oneof(added, removed, edited, edited);
}

function nameOf(item: unknown): string {
  const { id, record, key, field } = (typeof item === 'object' ? item : { id: item }) as Data;
  return JSON.stringify([id, record, key, field]);
}

function replaced(data: Data, key: string, value: unknown): Data {
  const { [key]: _, ...rest } = data;
  return value == null ? rest : { ...data, [key]: value };
}

function nodeOf(type: MergedType): Node {
  return schemas[type];
}

function resolved(node: Node): Node {
  if (node.$ref == null) return node;
  // The names of shared shapes are each used once.
  const path = node.$ref.split('/').at(-1) ?? '';
  const homes = schemas as unknown as Record<string, { readonly $defs?: Readonly<Record<string, Node>> }>;
  return resolved(homes['common']?.$defs?.[path] ?? homes['settings']?.$defs?.[path] ?? {});
}

const words = fc.constantFrom(
  '方案A',
  'budget 2024',
  'no',
  '13800001111',
  'a: b',
  '李 雷',
  '# 1',
  '12:30',
  'x',
);
const lines = fc.array(words, { minLength: 1, maxLength: 5 }).map((parts) => parts.join('\n'));
const ids = fc.nat(30).map((n) => `e${String(n).padStart(6, '0')}x`);
const days = fc.nat(27).map((n) => `2024-05-${String(n + 1).padStart(2, '0')}`);

/** What fits the patterns of the schemas. */
const samples: readonly (readonly [RegExp, fc.Arbitrary<string>])[] = [
  [/a-hjkmnp/, ids],
  [/attachments/, ids.map((id) => `attachments/${id}/${id}.pdf`)],
  [/0-9a-f\]\{64/, fc.constantFrom('0'.repeat(64), '1'.repeat(64))],
  [/lt\|gt/, fc.constantFrom('lt50', '100-500', 'gt200')],
  [/\{1,3\}\[dwm/, fc.constantFrom('30d', '7d', '0d', '2w')],
  [/\{1,4\}\[hdwmy/, fc.constantFrom('30d', '7d', '24h', '2w')],
  [/\[A-Z\]\{3\}/, fc.constantFrom('CNY', 'USD')],
  [/\[A-Z\]\{2\}/, fc.constantFrom('CN', 'DE')],
  [/\[0-9\]\{2\}-\[0-9\]\{2\}\$/, fc.constantFrom('05-12', '2024-02-10')],
  [/\^\[\+\]/, fc.constantFrom('13812345678', '010-66668888', '+49 30 1234')],
  [/A-Za-z0-9\]/, fc.constantFrom('CRM202405001', 'CRM202405002')],
  [/^\^\[a-z\]/, fc.constantFrom('wang', 'li', 'chen', 'zhao')],
  [/\\\\s,|\[\^\\s/, fc.constantFrom('vip', '华东', 'hot', 'k8', 'new')],
];

function ofNode(given: Node): fc.Arbitrary<unknown> {
  const node = resolved(given);
  if (node.enum) return fc.constantFrom(...node.enum);
  const kind = Array.isArray(node.type) ? 'string' : node.type;
  switch (kind) {
    case 'object':
      return ofMap(node);
    case 'array':
      return ofList(node);
    case 'boolean':
      return fc.boolean();
    case 'integer':
    case 'number':
      return fc.integer({ min: node.minimum ?? 0, max: Math.min(node.maximum ?? 99, 99) });
    default:
      return ofText(node);
  }
}

function ofText({ format, pattern }: Node): fc.Arbitrary<string> {
  if (format === 'date') return days;
  if (format === 'moment')
    return fc.oneof(
      days,
      days.map((day) => `${day}T14:30+08:00`),
    );
  if (format === 'email') return fc.constantFrom('li@example.com', 'w@example.com');
  if (format === 'timezone') return fc.constantFrom('Asia/Shanghai', 'Europe/Berlin');
  if (pattern == null) return lines;
  return samples.find(([sign]) => sign.test(pattern))?.[1] ?? words;
}

function ofMap(node: Node): fc.Arbitrary<unknown> {
  if (node.properties == null) {
    const inner =
      typeof node.additionalProperties === 'object' ? node.additionalProperties : { type: 'string' };
    return fc.dictionary(fc.constantFrom('quality', 'speed', 'price', 'k1'), ofNode(inner), {
      minKeys: 1,
      noNullPrototype: true,
    });
  }
  const parts = Object.fromEntries(Object.entries(node.properties).map(([key, part]) => [key, ofNode(part)]));
  const optional = Object.keys(parts).filter((key) => node.required?.includes(key) !== true);
  // Sparse, as records are; what is not chosen is left out in the order of the schema.
  return fc
    .tuple(fc.record(parts), fc.subarray(optional, { maxLength: Math.min(8, optional.length) }))
    .map(([record, chosen]) =>
      Object.fromEntries(
        Object.entries(record).filter(([key]) => !optional.includes(key) || chosen.includes(key)),
      ),
    );
}

function ofList(node: Node): fc.Arbitrary<unknown> {
  return fc.uniqueArray(ofNode(node.items ?? {}), {
    minLength: 1,
    maxLength: 4,
    selector: nameOf,
  });
}
