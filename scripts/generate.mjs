// Makes everything that follows from schemas/ and src/presets/: types, validators, the field table, presets, docs/format.md.
// `node scripts/generate.mjs` writes the files; the architecture test calls `generate()` and compares.
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { _ as code } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import standalone from 'ajv/dist/standalone/index.js';
import { build } from 'esbuild';
import { compile } from 'json-schema-to-typescript';
import YAML from 'yaml';
import { fieldTable } from './field-table.mjs';
import { formatPage } from './format-page.mjs';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const note = 'Made by scripts/generate.mjs from schemas/ and src/presets/. Never edited by hand.';

/** Returns every generated file as path → text, without writing anything. */
export async function generate() {
  const schemas = readSchemas();
  const records = Object.keys(schemas).filter((name) => name !== 'common');
  const lists = listSchemas(schemas, records);
  return {
    'src/schema/generated/types.ts': await types(schemas, records),
    ...(await validators(schemas, records)),
    'src/schema/generated/validators.d.ts': validatorTypes,
    'src/schema/generated/fields.ts': constant('fields', fieldTable(schemas, records)),
    'src/schema/generated/schemas.ts': constant('schemas', schemas),
    'src/schema/generated/lists.ts': constant('lists', lists),
    'src/schema/generated/outputs.ts': constant('outputs', readSchemas('schemas/outputs')),
    'src/schema/generated/presets.ts': presets(),
    'docs/format.md': formatPage(schemas, records),
    // The example folders carry the copies that `tend init` writes.
    ...Object.fromEntries(
      exampleFolders().flatMap((folder) =>
        Object.entries({ ...schemas, ...lists }).map(([name, schema]) => [
          `${folder}/.tend/schema/${name}.schema.json`,
          `${JSON.stringify(schema, null, 2)}\n`,
        ]),
      ),
    ),
  };
}

function exampleFolders() {
  return [
    'examples',
    ...readdirSync(path.join(root, 'examples/templates'))
      .toSorted()
      .map((name) => `examples/templates/${name}`),
  ];
}

function readSchemas(name = 'schemas') {
  const folder = path.join(root, name);
  const schemas = {};
  for (const file of readdirSync(folder).toSorted()) {
    if (file.endsWith('.schema.json')) {
      schemas[file.replace('.schema.json', '')] = JSON.parse(readFileSync(path.join(folder, file), 'utf8'));
    }
  }
  return schemas;
}

// What a packed month holds: records of one type. Customers and settings are never packed.
function listSchemas(schemas, records) {
  const packed = records.filter((name) => name !== 'customer' && name !== 'settings');
  return Object.fromEntries(
    packed.map((name) => [
      `${name}-list`,
      {
        $schema: schemas[name].$schema,
        $id: `${name}-list.schema.json`,
        title: `${schemas[name].title} list`,
        description: `A packed month: the records of its folder as one list, each below a comment with the name of its file.`,
        type: 'array',
        items: { $ref: schemas[name].$id },
      },
    ]),
  );
}

function constant(name, value) {
  return `// ${note}\nexport const ${name} = ${JSON.stringify(value, null, 1)} as const;\n`;
}

function presets() {
  const folder = path.join(root, 'src/presets');
  const texts = {};
  for (const file of readdirSync(folder).toSorted()) {
    texts[file.replace('.yaml', '')] = readFileSync(path.join(folder, file), 'utf8');
  }
  const values = Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, YAML.parse(text)]));
  return `// ${note}\n/** What \`tend init\` writes into tend.yaml, with its comments. */\nexport const presetTexts = ${JSON.stringify(texts, null, 1)} as const;\n\n/** The same as values; \`standard\` holds the default of every setting. */\nexport const presetValues = ${JSON.stringify(values, null, 1)} as const;\n`;
}

// One document with every record under $defs, so that the shared shapes become one type each.
async function types(schemas, records) {
  const inline = (value) =>
    JSON.parse(JSON.stringify(value).replaceAll('common.schema.json#/$defs/', '#/$defs/'), (key, part) =>
      key === '$id' || key === '$schema' || key.startsWith('x-') ? undefined : part,
    );
  const definitions = inline(schemas.common.$defs);
  for (const name of records) {
    const { $defs: own = {}, ...schema } = inline(schemas[name]);
    Object.assign(definitions, own);
    definitions[name] = schema;
  }
  // A title beside a $ref names the field for people; here it would make a new type of every mention.
  const bare = JSON.parse(JSON.stringify(definitions), (key, part) =>
    part !== null && typeof part === 'object' && '$ref' in part ? { $ref: part.$ref } : part,
  );
  const whole = {
    title: 'Everything',
    type: 'object',
    additionalProperties: false,
    required: records,
    properties: Object.fromEntries(records.map((name) => [name, { $ref: `#/$defs/${name}` }])),
    $defs: titled(bare),
  };
  const text = await compile(whole, 'Everything', {
    bannerComment: `// ${note}`,
    declareExternallyReferenced: true,
    unreachableDefinitions: false,
    ignoreMinAndMaxItems: true,
    format: false,
  });
  const readonly = text
    .replace(/^(\w+\??: )/gm, 'readonly $1')
    .replace(/([:=] )(\(?[A-Za-z]+(?: \| [A-Za-z"]+)*\)?\[\])/g, '$1readonly $2');
  return `${readonly.trimEnd()}\n`;
}

// Property titles such as "Name" must not become type names; only definitions and items keep theirs.
function titled(definitions) {
  const strip = (schema) => {
    for (const value of Object.values(schema.properties ?? {})) {
      if (value.items?.properties) strip(value.items);
      if (value.properties) strip(value);
      delete value.title;
    }
    if (schema.items?.properties) strip(schema.items);
  };
  for (const value of Object.values(definitions)) strip(value);
  return definitions;
}

// One module for each kind of file, so that a run loads only those of the files it reads.
async function validators(schemas, records) {
  const ajv = new Ajv2020({
    allErrors: true,
    strict: true,
    allowUnionTypes: true,
    inlineRefs: false,
    // What is wrong is said in our own words: schema/validate.ts.
    messages: false,
    code: { source: true, esm: true, lines: true, formats: code`require("./formats.ts")` },
  });
  for (const format of ['date', 'moment', 'email', 'timezone']) ajv.addFormat(format, () => true);
  for (const schema of Object.values(schemas)) ajv.addSchema(bare(schema));
  const modules = records.map(async (name) => [`${validatorFolder}/${name}.js`, await validator(ajv, name)]);
  return {
    ...Object.fromEntries(await Promise.all(modules)),
    ...Object.fromEntries(records.map((name) => [`${validatorFolder}/${name}.d.ts`, validatorModuleTypes])),
  };
}

async function validator(ajv, name) {
  const source = standalone
    .default(ajv, { shape: `${name}.schema.json` })
    // Nobody reads where in the schema it says so.
    .replaceAll(/,schemaPath:"[^"\n]*"/g, '');
  // The standalone text still holds `require`; one pass through esbuild makes it a plain module.
  const result = await build({
    stdin: {
      contents: `${source}\nexport function shapeErrors(data) { return shape(data) ? [] : shape.errors; }`,
      resolveDir: path.join(root, 'src/schema'),
      loader: 'js',
    },
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    legalComments: 'none',
  });
  const text = result.outputFiles[0].text
    .replace('function shapeErrors', 'export function shapeErrors')
    .replace(/^export \{[^}]*\};$/m, '')
    .trimEnd();
  return `// ${note}\n/* eslint-disable */\n${text}\n`;
}

const validatorFolder = 'src/schema/generated/validators';

const validatorTypes = `// ${note}
export interface ShapeError {
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
}
export interface Validator {
  (data: unknown): boolean;
  readonly errors?: readonly ShapeError[] | null;
}
`;

const validatorModuleTypes = `// ${note}
import type { ShapeError } from '../validators.js';
export function shapeErrors(data: unknown): readonly ShapeError[];
`;

// What a schema says to people is no part of its check; names of fields are kept, whatever they are.
function bare(schema, isNames = false) {
  if (Array.isArray(schema)) return schema.map((part) => bare(part));
  if (schema === null || typeof schema !== 'object') return schema;
  const kept = Object.entries(schema).filter(
    ([key]) => isNames || !(key.startsWith('x-') || ['title', 'description', 'examples'].includes(key)),
  );
  return Object.fromEntries(
    kept.map(([key, part]) => [
      key,
      ['const', 'enum', 'default'].includes(key) && !isNames
        ? part
        : bare(part, !isNames && ['properties', '$defs', 'patternProperties'].includes(key)),
    ]),
  );
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const [file, text] of Object.entries(await generate())) {
    const target = path.join(root, file);
    mkdirSync(path.dirname(target), { recursive: true });
    writeFileSync(target, text);
    console.log(file);
  }
}
