// Bundles src/bin.ts into dist/ (or the folder that is named): one file with every command, a leaner one with those of every
// day, a file of its own for each heavy package, and the small one that starts them.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { licenses } from './licenses.mjs';
import { onlyCommands, whenCalled, whenRead, withoutAsking } from './lean.mjs';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const outdir = path.resolve(root, process.argv[2] ?? 'dist');
const validators = 'src/schema/generated/validators';

/** Modules that few commands need and that are loaded when they do. They hold packages only, none of our state. */
const heavy = {
  yaml: 'src/store/library.ts',
  prompts: 'src/node/prompts.ts',
  mail: 'src/node/mail.ts',
  phone: 'src/domain/world-phone.ts',
  pinyin: 'src/domain/pinyin.ts',
  custom: 'src/schema/custom.ts',
  lunar: 'src/domain/lunar.ts',
  'sure-shape': 'src/schema/sure-shape.ts',
  chart: 'src/view/chart-shapes.ts',
  calendar: 'src/view/calendar.ts',
  ...Object.fromEntries(kinds().map((kind) => [`validate-${kind}`, `${validators}/${kind}.js`])),
};

/** Modules of the main file that wait until they are called: gates, behind which lies what many runs do not need. */
const gates = [
  'node:child_process',
  'node:crypto',
  'node:timers/promises',
  'node:v8',
  'node:zlib',
  ...kinds().map((kind) => `${validators}/${kind}.js`),
  'src/change.ts',
  'src/domain/close.ts',
  'src/domain/date-grammar.ts',
  'src/domain/due-list.ts',
  'src/domain/match.ts',
  'src/domain/reference.ts',
  'src/domain/reference-of.ts',
  'src/domain/world-phone.ts',
  'src/schema/sure-shape.ts',
  'src/schema/validate.ts',
  'src/store/indexed.ts',
  'src/store/kept-due.ts',
  'src/store/yaml-parse.ts',
  'src/view/coloured.ts',
  'src/view/csv.ts',
  'src/view/html.ts',
  'src/view/markdown.ts',
  'src/view/table.ts',
  'string-width',
];

/** What is typed many times a day, by people or by cron, has a file of its own, half as large: reading it is most of a start. */
const daily = ['due', 'log', 'done', 'add', 'list', 'find', 'show', 'help'];

/** Large tables, of which a run reads little. */
const tables = ['fields', 'outputs', 'presets', 'schemas'].map((name) => `src/schema/generated/${name}.ts`);

function kinds() {
  return readdirSync(path.join(root, validators))
    .filter((name) => name.endsWith('.js'))
    .map((name) => name.replace('.js', ''));
}

/** Leaves the heavy modules out of the main file: each becomes `require('./<name>.cjs')`, run when it is first used. */
const apart = {
  name: 'apart',
  setup({ onResolve }) {
    const byPath = new Map(Object.entries(heavy).map(([name, file]) => [path.join(root, file), name]));
    onResolve({ filter: /\.[jt]s$/ }, ({ path: wanted, resolveDir, kind }) => {
      const name = kind === 'entry-point' ? undefined : byPath.get(path.resolve(resolveDir, wanted));
      return name == null ? undefined : { path: `./${name}.cjs`, external: true };
    });
  },
};

/** Returns what names this state of the sources: a cache of another state means nothing. */
function stateOf(...folders) {
  const sum = createHash('sha256');
  for (const folder of folders)
    for (const entry of readdirSync(path.join(root, folder), {
      recursive: true,
      withFileTypes: true,
    }).toSorted((a, b) => (path.join(a.parentPath, a.name) < path.join(b.parentPath, b.name) ? -1 : 1)))
      if (entry.isFile()) sum.update(readFileSync(path.join(entry.parentPath, entry.name)));
  return sum.digest('hex').slice(0, 16);
}

// The first line says what the file is, for src/node/code-cache.ts: code kept for another one must never be run for it.
function sign(file, wrapped = (text) => text) {
  const text = wrapped(inAscii(readFileSync(file, 'utf8')));
  const hash = createHash('sha256').update(text).digest('hex');
  writeFileSync(file, `// ${hash}\n${text}`);
  if (!existsSync(`${file}.map`)) return;
  const map = JSON.parse(readFileSync(`${file}.map`, 'utf8'));
  writeFileSync(`${file}.map`, JSON.stringify({ ...map, mappings: `;${map.mappings}` }));
}

// Read as ASCII the file takes half the time and memory. Of what esbuild leaves as it is, regular expressions can be
// written otherwise; a raw template cannot.
function inAscii(text) {
  if (/String\.raw`[^`]*[^\0-\x7e]/.test(text)) throw new Error('String.raw holds more than ASCII.');
  return text.replaceAll(/(\\*)([\u007f-\uffff])/g, (_, slashes, unit) => {
    if (slashes.length % 2 === 1) throw new Error(`A backslash stands before ${unit}.`);
    return `${slashes}\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
}

const options = {
  bundle: true,
  platform: 'node',
  target: 'node20',
  format: 'cjs',
  // Code that comes from the code cache knows no import(), only require().
  supported: { 'dynamic-import': false },
  minify: true,
  keepNames: false,
  legalComments: 'none',
  metafile: true,
  logLevel: 'warning',
  absWorkingDir: root,
  outdir,
  outExtension: { '.js': '.cjs' },
};

const program = {
  define: { TEND_BUILD: JSON.stringify(stateOf('src', 'scripts')) },
  // What is changed in a line afterwards moves the places of the source map in that line only.
  lineLimit: 400,
};
const plugins = [whenCalled(root, gates), apart, whenRead(root, tables), withoutAsking];

rmSync(outdir, { recursive: true, force: true });
const results = await Promise.all([
  build({
    ...options,
    ...program,
    entryPoints: { tend: 'src/bin.ts' },
    plugins,
    // The lines of the sources for TEND_DEBUG=1; the sources themselves are a clone away.
    sourcemap: 'linked',
    sourcesContent: false,
  }),
  build({
    ...options,
    ...program,
    entryPoints: { daily: 'src/bin.ts' },
    plugins: [onlyCommands(daily, './tend.cjs'), ...plugins],
  }),
  build({
    ...options,
    define: { TEND_DAILY: JSON.stringify(daily) },
    entryPoints: { start: 'src/start.ts' },
    plugins: [whenCalled(root, ['node:v8', 'node:zlib'])],
  }),
  build({ ...options, entryPoints: heavy }),
  build({
    ...options,
    entryPoints: { 'read-worker': 'src/node/read-worker.ts' },
    plugins: [whenCalled(root, gates), apart],
  }),
]);
sign(path.join(outdir, 'tend.cjs'));
// Only src/node/code-cache.ts loads it: as the function that it would have to make of it.
sign(
  path.join(outdir, 'daily.cjs'),
  (text) => `(function (exports, require, module, __filename, __dirname) {${text}\n})`,
);
const inputs = results.flatMap((result) => Object.keys(result.metafile.inputs));
writeFileSync(path.join(root, 'THIRD-PARTY-LICENSES'), licenses(root, inputs));
const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
console.error(`built ${path.relative(root, outdir)}/ (tend ${version})`);
