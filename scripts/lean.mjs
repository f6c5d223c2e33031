// esbuild plugins that keep what a run does not use from being evaluated or read, without a word of it in the sources.
import { readFileSync } from 'node:fs';
import { createRequire, isBuiltin } from 'node:module';
import path from 'node:path';

/**
 * Evaluates each of these modules when one of its functions is first called. A module may be named when it exports
 * functions only (types aside) and is called at few places: the detour costs a little each time. Of a package it is
 * the default export that waits; of a part of node its functions, and nothing else of it can be imported.
 */
export function whenCalled(root, names) {
  const wanted = new Map(names.map((name) => [/\.[jt]s$/.test(name) ? path.join(root, name) : name, name]));
  return {
    name: 'when-called',
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /.*/ }, ({ path: target, resolveDir, kind, namespace }) => {
        const found = target.startsWith('.') ? path.resolve(resolveDir, target) : target;
        const isEager = kind === 'import-statement' || (kind === 'require-call' && isBuiltin(found));
        return isEager && namespace !== 'when-called' && wanted.has(found)
          ? { path: found, namespace: 'when-called', pluginData: { resolveDir } }
          : undefined;
      });
      onLoad({ filter: /.*/, namespace: 'when-called' }, ({ path: found, pluginData }) => ({
        contents: isBuiltin(found)
          ? functionDetours(found, functionsOf(found))
          : path.isAbsolute(found)
            ? moduleDetours(found)
            : defaultDetour(found),
        resolveDir: path.isAbsolute(found) ? path.dirname(found) : pluginData.resolveDir,
      }));
    },
  };
}

function moduleDetours(file) {
  const text = readFileSync(file, 'utf8');
  const functions = [...text.matchAll(/^export (?:async )?function (\w+)/gm)].map((match) => match[1]);
  const others = text
    .split('\n')
    .filter((line) => /^export (?!(?:async )?function \w|interface |type )/.test(line));
  const passedOn = others.filter((line) => /^export \{ [\w, ]+ \} from '[^']+';$/.test(line));
  if (functions.length === 0 || passedOn.length < others.length)
    throw new Error(`${file} exports more than functions and cannot wait until it is called.`);
  return [functionDetours(file, functions), ...passedOn].join('\n');
}

// A class begins with a capital; it is no function that could wait.
function functionsOf(builtin) {
  return Object.entries(createRequire(import.meta.url)(builtin)).flatMap(([name, value]) =>
    typeof value === 'function' && /^[a-z]/.test(name) ? [name] : [],
  );
}

function functionDetours(target, functions) {
  return [
    `let found; const load = () => (found ??= require(${JSON.stringify(target)}));`,
    ...functions.map((name) => `export function ${name}(...given) { return load().${name}(...given); }`),
  ].join('\n');
}

function defaultDetour(name) {
  return `export default (...given) => require(${JSON.stringify(name)}).default(...given);`;
}

/** Parses each entry of these constants, `export const name = {…} as const`, when it is first read. */
export function whenRead(root, files) {
  const wanted = new Set(files.map((file) => path.join(root, file)));
  return {
    name: 'when-read',
    setup({ onLoad }) {
      onLoad({ filter: /\.ts$/ }, ({ path: file }) =>
        wanted.has(file) ? { contents: getters(readFileSync(file, 'utf8'), file) } : undefined,
      );
    },
  };
}

function getters(text, file) {
  const constants = [...text.matchAll(/^export const (\w+) = (\{\n[\s\S]*?\n\}) as const;$/gm)];
  if (constants.length === 0) throw new Error(`${file} holds no constants made by scripts/generate.mjs.`);
  return constants
    .map(([, name, json]) => `export const ${name} = ${objectOf(JSON.parse(json))};`)
    .join('\n');
}

function objectOf(value) {
  const entries = Object.entries(value).map(([key, entry]) => {
    const name = JSON.stringify(key);
    const parsed = `JSON.parse(${JSON.stringify(JSON.stringify(entry))})`;
    return `get ${name}() { const value = ${parsed}; Object.defineProperty(this, ${name}, { value, enumerable: true }); return value; }`;
  });
  return `{ ${entries.join(',\n')} }`;
}

/**
 * Keeps to these commands; who needs another one after all starts the whole program and waits for it for ever. A module
 * with a `then` is awaited like a promise: `await import()` never returns, and nothing else keeps the process alive.
 */
export function onlyCommands(names, whole) {
  const kept = new Set(names.map((name) => `./${name}.ts`));
  return {
    name: 'only-commands',
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^\.\/[\w-]+\.ts$/ }, ({ path: target, importer, kind }) =>
        kind === 'dynamic-import' && importer.endsWith(listOfCommands) && !kept.has(target)
          ? { path: target, namespace: 'only-commands' }
          : undefined,
      );
      onResolve({ filter: /.*/, namespace: 'only-commands' }, ({ path: target }) => ({
        path: target,
        external: true,
      }));
      onLoad({ filter: /.*/, namespace: 'only-commands' }, () => ({
        contents: `exports.then = () => { require(${JSON.stringify(whole)}); };`,
      }));
    },
  };
}

const listOfCommands = path.join('src', 'commands', 'index.ts');

/** Leaves out what chalk would ask the terminal: it is told whether there is colour, see src/view/theme.ts. */
export const withoutAsking = {
  name: 'without-asking',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^#supports-color$/ }, ({ path: target }) => ({
      path: target,
      namespace: 'without-asking',
    }));
    onLoad({ filter: /.*/, namespace: 'without-asking' }, () => ({
      contents:
        'export const createSupportsColor = () => false; export default { stdout: false, stderr: false };',
    }));
  },
};
