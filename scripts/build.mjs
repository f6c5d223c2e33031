// Bundles src/bin.ts into dist/: one lean file for every command, and a file of its own for each heavy package.
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { licenses } from './licenses.mjs';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));

/** Modules that few commands need and that are loaded when they do. They hold packages only, none of our state. */
const heavy = {
  yaml: 'src/store/library.ts',
  prompts: 'src/node/prompts.ts',
  phone: 'src/domain/phone.ts',
  pinyin: 'src/domain/pinyin.ts',
  custom: 'src/schema/custom.ts',
  lunar: 'src/domain/lunar.ts',
};

/** Leaves the heavy modules out of the main file: each becomes `require('./<name>.cjs')`, run when it is first used. */
const apart = {
  name: 'apart',
  setup({ onResolve }) {
    const byPath = new Map(Object.entries(heavy).map(([name, file]) => [path.join(root, file), name]));
    onResolve({ filter: /\.ts$/ }, ({ path: wanted, resolveDir, kind }) => {
      const name = kind === 'entry-point' ? undefined : byPath.get(path.resolve(resolveDir, wanted));
      return name == null ? undefined : { path: `./${name}.cjs`, external: true };
    });
  },
};

const options = {
  bundle: true,
  platform: 'node',
  target: 'node20',
  format: 'cjs',
  minify: true,
  keepNames: false,
  legalComments: 'none',
  metafile: true,
  logLevel: 'warning',
  absWorkingDir: root,
  outdir: 'dist',
  outExtension: { '.js': '.cjs' },
};

rmSync(path.join(root, 'dist'), { recursive: true, force: true });
const results = await Promise.all([
  build({ ...options, entryPoints: { tend: 'src/bin.ts' }, plugins: [apart] }),
  build({ ...options, entryPoints: heavy }),
]);
const inputs = results.flatMap((result) => Object.keys(result.metafile.inputs));
writeFileSync(path.join(root, 'THIRD-PARTY-LICENSES'), licenses(root, inputs));
const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
console.error(`built dist/ (tend ${version})`);
