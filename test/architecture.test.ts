// The rules of docs/architecture.md as tests: who imports whom, where each package lives, what stays pure, what stays fresh.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { commandList } from '../src/commands/index.ts';
import { generate } from '../scripts/generate.mjs';

const top = path.resolve(import.meta.dirname, '..');
const sources = readdirSync(path.join(top, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts') && !name.includes('generated'))
  .map((name) => ({ name, text: readFileSync(path.join(top, 'src', name), 'utf8') }));

const layerOf = (name: string): string =>
  name.includes('/') ? name.split('/')[0]! : name.replace('.ts', '');

/** Each layer, and the layers it may import. Nothing imports to its right. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  errors: [],
  host: [],
  words: ['errors', 'schema'],
  schema: ['errors', 'words'],
  domain: ['schema', 'errors', 'words'],
  store: ['domain', 'schema', 'errors', 'words'],
  view: ['domain', 'schema', 'errors', 'words'],
  git: ['store', 'domain', 'schema', 'host', 'errors', 'words'],
  'early-lang': ['domain', 'store', 'host', 'errors', 'words'],
  change: ['context', 'git', 'store', 'view', 'domain', 'schema', 'host', 'errors', 'words'],
  context: ['change', 'early-lang', 'git', 'store', 'view', 'domain', 'schema', 'host', 'errors', 'words'],
  commands: ['context', 'git', 'store', 'view', 'domain', 'schema', 'host', 'errors', 'words'],
  run: ['commands', 'context', 'early-lang', 'view', 'host', 'errors', 'words'],
  node: ['host', 'schema', 'store', 'view', 'errors', 'words'],
  bin: ['run', 'node', 'domain'],
  start: ['node'],
};

const importsOf = (text: string): string[] =>
  [...text.matchAll(/^(?:import|export)\b[^;']*?from '([^']+)'|\bimport\('([^']+)'\)/gms)].map(
    (match) => (match[1] ?? match[2])!,
  );

describe('layers', () => {
  test.each(sources)('$name imports only what lies to its left', ({ name, text }) => {
    const home = layerOf(name);
    const allowed = mayImport[home];
    expect(allowed, `${home} is no layer`).toBeDefined();
    const wrong = importsOf(text)
      .filter((target) => target.startsWith('.') && !target.endsWith('.json'))
      .map((target) => layerOf(path.posix.normalize(path.posix.join(path.posix.dirname(name), target))))
      .filter((layer) => layer !== home && !allowed!.includes(layer));
    expect(wrong).toEqual([]);
  });
});

/** Each package, and the only places that import it. */
const homes: Readonly<Record<string, RegExp>> = {
  '@commander-js/extra-typings': /^(commands\/|run\.ts)/,
  inquirer: /^node\/prompts\.ts$/,
  yaml: /^store\/library\.ts$/,
  'ajv/dist/2020.js': /^schema\/custom\.ts$/,
  chalk: /^view\/coloured\.ts$/,
  'cli-table3': /^view\/table\.ts$/,
  'string-width': /^view\/text\.ts$/,
  dayjs: /^domain\/day\.ts$/,
  'd3-scale': /^view\/chart.*\.ts$/,
  'd3-shape': /^view\/chart.*\.ts$/,
  nodemailer: /^node\/mail\.ts$/,
  'nodemailer/lib/errors': /^node\/mail\.ts$/,
  'nodemailer/lib/mail-composer': /^node\/mail\.ts$/,
  'nodemailer/lib/smtp-connection': /^node\/mail\.ts$/,
  'ical.js': /^view\/calendar\.ts$/,
  'chinese-days': /^domain\/lunar\.ts$/,
  'pinyin-pro': /^domain\/pinyin\.ts$/,
  'libphonenumber-js/min': /^domain\/world-phone\.ts$/,
  'fastest-levenshtein': /^(domain|schema|commands)\/|^run\.ts$/,
  'node:fs': /^(store|node|git)\//,
  'node:child_process': /^node\//,
};

test('every package has one home', () => {
  const strays = sources.flatMap(({ name, text }) =>
    importsOf(text)
      .filter((target) => !target.startsWith('.'))
      .filter((target) =>
        homes[target]
          ? !homes[target].test(name)
          : !target.startsWith('node:') && !Object.hasOwn(homes, target.split('/')[0]!),
      )
      .map((target) => `${name} imports ${target}`),
  );
  expect(strays).toEqual([]);
});

/** The world reaches the program through Host only: no clock, no chance, no process, no console elsewhere. */
const worldly = /\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(|\bprocess\.|\bconsole\./;
const edge = /^(node\/|(bin|start)\.ts$)/;

test('nothing but the edge reads the clock, the process or chance', () => {
  const worldlyFiles = sources
    .filter(({ name, text }) => !edge.test(name) && worldly.test(code(text)))
    .map(({ name }) => name);
  expect(worldlyFiles).toEqual([]);
});

test('the pure layers import nothing of the machine', () => {
  const impure = sources
    .filter(({ name }) => /^(domain|view|schema|words)\//.test(name))
    .flatMap(({ name, text }) =>
      importsOf(text)
        .filter((target) => target.startsWith('node:'))
        .map((target) => `${name} imports ${target}`),
    );
  expect(impure).toEqual([]);
});

function code(text: string): string {
  return text
    .replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '')
    .replaceAll(/`(?:[^`\\]|\\.)*`|'(?:[^'\\]|\\.)*'/g, "''");
}

test('every file says what it is, and holds one idea', () => {
  const wordless = sources.filter(({ text }) => !text.startsWith('// ')).map(({ name }) => name);
  const long = sources
    .filter(({ name, text }) => !name.startsWith('words/') && text.split('\n').length > 301)
    .map(({ name }) => name);
  expect({ wordless, long }).toEqual({ wordless: [], long: [] });
});

test('no file is called by what it is not', () => {
  expect(
    sources
      .map(({ name }) => name)
      .filter((name) => /(^|\/)(utils?|helpers?|common|misc|types)\.ts$/.test(name)),
  ).toEqual([]);
});

test('what is generated is fresh: npm run generate', async () => {
  const stale: string[] = [];
  for (const [file, text] of Object.entries(await generate())) {
    if (!existsSync(path.join(top, file)) || readFileSync(path.join(top, file), 'utf8') !== text)
      stale.push(file);
  }
  expect(stale).toEqual([]);
});

test('every command has a transcript', () => {
  const missing = commandList.filter(({ isHidden }) => isHidden !== true).map(({ name }) => name);
  expect(missing.filter((name) => !existsSync(path.join(top, 'test/cli', `${name}.md`)))).toEqual([]);
});
