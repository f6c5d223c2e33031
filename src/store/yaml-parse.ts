// Turns the text of one YAML file into data, with the place of every value. Strict, and free of side effects;
// it does not know what a record looks like.
import { type Fault, faultAt, type FaultCode, maxDepth, maxFaults, placeAt, wordAt } from './fault.ts';
import { Composer, type CST, Parser, type YAMLError } from './library.ts';
import { buildTree, type Slot, type Tree } from './yaml-tree.ts';

/** The way to a value: keys of maps and indexes of lists. */
export type Path = readonly (string | number)[];

/** The data of a file and where it stands; `data` and `tree` are null when there are faults. */
export interface ParsedYaml {
  readonly data: unknown;
  readonly tree: Tree | null;
  readonly faults: readonly Fault[];
  /** Returns the place of a value or of its key; of a missing one, the place of what should hold it. */
  readonly locate: (path: Path, at?: 'key' | 'value') => { line: number; column: number };
  /** Returns the text of a scalar as it was typed, without its quotes; null for anything else. */
  readonly sourceOf: (path: Path) => string | null;
}

/** Returns the data of a text that passed the gate; a text of comments alone has the data null. */
export function parseYaml(text: string): ParsedYaml {
  const tokens = [...new Parser().parse(text)];
  const refused = subsetFaults(text, tokens);
  if (refused.length > 0) return failed(text, refused);
  const composer = new Composer({
    stringKeys: true,
    prettyErrors: false,
    // The library compares every key with every other; buildTree keeps a set.
    uniqueKeys: false,
    version: '1.2',
    schema: 'core',
    keepSourceTokens: true,
  });
  const [document] = composer.compose(tokens, true, text.length);
  if (document == null) return failed(text, []);
  const errors = [...document.errors, ...document.warnings]
    .slice(0, maxFaults)
    .map((error) => libraryFault(text, error));
  if (errors.length > 0) return failed(text, errors);
  if (document.contents == null) return parsed(text, null, null, []);
  const built = buildTree(text, document.contents);
  if (built.faults.length > 0) return failed(text, built.faults);
  return parsed(text, built.data, built.tree, []);
}

function failed(text: string, faults: readonly Fault[]): ParsedYaml {
  const inOrder = faults.toSorted((a, b) => a.line - b.line || a.column - b.column);
  return parsed(text, null, null, inOrder);
}

function parsed(text: string, data: unknown, tree: Tree | null, faults: readonly Fault[]): ParsedYaml {
  return {
    data,
    tree,
    faults,
    locate: (path, at = 'value') => {
      const { slot, found } = walk(tree, path);
      if (slot == null) return placeAt(text, tree?.start ?? 0);
      // What is missing from a map is best shown at the key of that map, which names it.
      const wanted = at === 'key' || (!found && slot.key != null) ? slot.at : slot.value.start;
      return placeAt(text, wanted);
    },
    sourceOf: (path) => {
      const { slot, found } = walk(tree, path);
      const value = path.length === 0 ? tree : slot?.value;
      return found && value?.kind === 'scalar' ? value.source : null;
    },
  };
}

function walk(tree: Tree | null, path: Path): { readonly slot: Slot | null; readonly found: boolean } {
  let slot: Slot | null = null;
  let node = tree;
  for (const step of path) {
    const next: Slot | undefined =
      node?.kind === 'map'
        ? node.slots.find((entry) => entry.key === String(step))
        : node?.kind === 'list'
          ? node.slots[Number(step)]
          : undefined;
    if (next == null) return { slot, found: false };
    slot = next;
    node = next.value;
  }
  return { slot, found: tree != null };
}

/** What is outside our subset of YAML, for certain: read off the tokens, before anything recursive sees them. */
function subsetFaults(text: string, tokens: readonly CST.Token[]): Fault[] {
  const faults: Fault[] = [];
  let documents = 0;
  const open: [CST.Token, number][] = [];
  const look = (token: CST.Token | null | undefined, depth: number): void => {
    if (token == null || faults.length === maxFaults) return;
    const code = refusedTokens[token.type];
    if (code != null) faults.push(faultAt(text, token.offset, code, argsOf(text, code, token.offset)));
    if ('items' in token || token.type === 'document') open.push([token, depth]);
  };
  for (const token of tokens) {
    if (token.type === 'document') documents += 1;
    if (token.type === 'document' && documents === 2) {
      faults.push(faultAt(text, token.offset, 'yaml.several_documents'));
    }
    look(token, 0);
  }
  for (let next = open.pop(); next != null && faults.length < maxFaults; next = open.pop()) {
    const [token, depth] = next;
    if (depth > maxDepth) return [faultAt(text, token.offset, 'yaml.too_deep', { limit: maxDepth })];
    for (const part of partsOf(token)) look(part, depth + 1);
  }
  return faults;
}

const refusedTokens: Readonly<Partial<Record<CST.Token['type'], FaultCode>>> = {
  anchor: 'yaml.anchor',
  alias: 'yaml.alias',
  tag: 'yaml.tag',
  directive: 'yaml.directive',
  'doc-end': 'yaml.several_documents',
  'explicit-key-ind': 'yaml.complex_key',
};

function argsOf(text: string, code: FaultCode, offset: number): Fault['args'] {
  return code === 'yaml.anchor' || code === 'yaml.alias' || code === 'yaml.tag'
    ? { name: wordAt(text, offset) }
    : {};
}

function partsOf(token: CST.Token): (CST.Token | null | undefined)[] {
  if (token.type === 'document') return [...token.start, token.value];
  if (!('items' in token)) return [];
  return token.items.flatMap((item) => [...item.start, item.key, ...(item.sep ?? []), item.value]);
}

const libraryCodes: Readonly<Partial<Record<YAMLError['code'], FaultCode>>> = {
  BAD_INDENT: 'yaml.indent',
  TAB_AS_INDENT: 'yaml.tab_indent',
  BAD_SCALAR_START: 'yaml.reserved_start',
  BLOCK_AS_IMPLICIT_KEY: 'yaml.nested_colon',
  MULTILINE_IMPLICIT_KEY: 'yaml.missing_colon',
  NON_STRING_KEY: 'yaml.complex_key',
  MULTIPLE_DOCS: 'yaml.several_documents',
};

function libraryFault(text: string, error: YAMLError): Fault {
  const [at] = error.pos;
  const detail = { detail: error.message };
  if (error.code === 'BAD_DQ_ESCAPE')
    return faultAt(text, at, 'yaml.escape', { sequence: text.slice(at, at + 2) });
  if (error.code === 'MISSING_CHAR' && /quote/u.test(error.message))
    return faultAt(text, at, 'yaml.unclosed_quote');
  if (error.code === 'MISSING_CHAR' && error.message.startsWith('Implicit map key')) {
    return faultAt(text, at, 'yaml.missing_colon');
  }
  if (/end with a [\]}]/u.test(error.message)) return faultAt(text, at, 'yaml.unclosed_bracket');
  const code = libraryCodes[error.code] ?? 'yaml.syntax';
  if (code === 'yaml.reserved_start') return faultAt(text, at, code, { character: text[at] ?? '' });
  return faultAt(text, at, code, code === 'yaml.syntax' ? detail : {});
}
