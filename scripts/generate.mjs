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
  return {
    'src/schema/generated/types.ts': await types(schemas, records),
    'src/schema/generated/validators.js': await validators(schemas, records),
    'src/schema/generated/validators.d.ts': validatorTypes(records),
    'src/schema/generated/fields.ts': constant('fields', fieldTable(schemas, records)),
    'src/schema/generated/schemas.ts': constant('schemas', schemas),
    'src/schema/generated/outputs.ts': constant('outputs', readSchemas('schemas/outputs')),
    'src/schema/generated/presets.ts': presets(),
    'docs/format.md': formatPage(schemas, records),
    // The example folders carry the copies that `tend init` writes.
    ...Object.fromEntries(
      exampleFolders().flatMap((folder) =>
        Object.entries(schemas).map(([name, schema]) => [
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

async function validators(schemas, records) {
  const ajv = new Ajv2020({
    allErrors: true,
    strict: true,
    allowUnionTypes: true,
    inlineRefs: false,
    code: { source: true, esm: true, lines: true, formats: code`require("./formats.ts")` },
  });
  for (const keyword of ['x-zh', 'x-list', 'x-ref', 'x-private', 'x-values', 'x-aliases'])
    ajv.addKeyword(keyword);
  for (const format of ['date', 'moment', 'email', 'timezone']) ajv.addFormat(format, () => true);
  for (const schema of Object.values(schemas)) ajv.addSchema(schema);
  const names = Object.fromEntries(records.map((name) => [`${name}Shape`, `${name}.schema.json`]));
  const source = standalone.default(ajv, names);
  // The standalone text still holds `require`; one pass through esbuild makes it a plain module.
  const result = await build({
    stdin: { contents: source, resolveDir: path.join(root, 'src/schema'), loader: 'js' },
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    legalComments: 'none',
  });
  return `// ${note}\n/* eslint-disable */\n${result.outputFiles[0].text}`;
}

function validatorTypes(records) {
  const lines = records.map((name) => `export const ${name}Shape: Validator;`);
  return `// ${note}
export interface ShapeError {
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly message?: string;
}
export interface Validator {
  (data: unknown): boolean;
  readonly errors?: readonly ShapeError[] | null;
}
${lines.join('\n')}
`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const [file, text] of Object.entries(await generate())) {
    const target = path.join(root, file);
    mkdirSync(path.dirname(target), { recursive: true });
    writeFileSync(target, text);
    console.log(file);
  }
}
