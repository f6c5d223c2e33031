// Where a broken rule stands in the files, and the line that stands there. It judges nothing and writes nothing.
import { lstatSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Broken } from '../domain/broken.ts';
import type { Finding } from '../schema/finding.ts';
import { maxBytes, maxPackBytes } from './fault.ts';
import { packPlace, settingsFile } from './paths.ts';
import { parseFile, recordsIn, whole } from './read-file.ts';

/** Returns the broken rules as findings with file, line and column. */
export function located(
  root: string,
  broken: readonly Broken[],
  paths: ReadonlyMap<string, string>,
): Finding[] {
  const files = new Map<string, Places>();
  return broken.map(({ type, id, path: inside, problem, severity }) => {
    const file = type === 'settings' ? settingsFile : (paths.get(id) ?? '');
    const places = files.get(file) ?? placesIn(root, file);
    files.set(file, places);
    return { ...whole(file, problem), severity, ...places(id, inside) };
  });
}

type Places = (
  id: string,
  inside: readonly (string | number)[],
) => { readonly line: number; readonly column: number };

function placesIn(root: string, file: string): Places {
  const bytes = bytesOf(root, file);
  const packed = packPlace(file);
  if (bytes != null && packed) {
    const { records } = recordsIn(packed.type, file, bytes);
    const places = new Map(records.map(({ record, place }) => [record.id, place]));
    return (id, inside) => places.get(id)?.(inside) ?? { line: 1, column: 1 };
  }
  const parsed = bytes == null ? null : parseFile(file, bytes);
  return (_id, inside) =>
    parsed && 'yaml' in parsed ? parsed.yaml().locate(inside) : { line: 1, column: 1 };
}

/** Returns, for each finding, the line of its file as it stands there; null where there is none to show. */
export function linesOf(root: string, findings: readonly Finding[]): (string | null)[] {
  const files = new Map<string, readonly string[]>();
  return findings.map(({ file, line }) => {
    const lines = files.get(file) ?? textOf(root, file).split(/\r?\n/);
    files.set(file, lines);
    return lines[line - 1] ?? null;
  });
}

function textOf(root: string, file: string): string {
  const bytes = bytesOf(root, file);
  return bytes == null ? '' : new TextDecoder().decode(bytes);
}

// What the reader refuses to open is not opened here either: links, devices, and files of a size no record has.
function bytesOf(root: string, file: string): Uint8Array | null {
  const at = path.join(root, file);
  try {
    const entry = lstatSync(at);
    return entry.isFile() && entry.size <= (packPlace(file) ? maxPackBytes : maxBytes)
      ? readFileSync(at)
      : null;
  } catch {
    return null;
  }
}

/** Returns whether something has this path in the folder. */
export function isThere(root: string, place: string): boolean {
  try {
    return lstatSync(path.join(root, place)) != null;
  } catch {
    return false;
  }
}
