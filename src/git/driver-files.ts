// What git's merge driver does: reads the three files that git laid out, and puts the result where ours was.
import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Problem } from '../errors.ts';
import { type MergedFile, mergeFile } from '../store/merge-text.ts';

/** The words of the driver: %O %A %B %L %P. */
export interface DriverFiles {
  /** Where git has its temporary files, the top of the work tree. */
  readonly folder: string;
  readonly base: string;
  readonly ours: string;
  readonly theirs: string;
  readonly markerSize: number;
  /** Where the file lies in the repository. */
  readonly path: string;
}

/** A common ancestor that git makes of two has longer markers: the only sign of it that a driver is given. */
const usualSize = 7;

/** Merges the three files into ours and returns whether that was clean; a problem when they are no texts. */
export function mergeDriverFiles(files: DriverFiles): Exclude<MergedFile['kind'], 'refused'> | Problem {
  const at = (name: string): string => path.resolve(files.folder, name);
  const merged = mergeFile({
    path: files.path,
    base: readFileSync(at(files.base)),
    ours: readFileSync(at(files.ours)),
    theirs: readFileSync(at(files.theirs)),
    markerSize: files.markerSize,
    isInner: files.markerSize > usualSize,
  });
  if (merged.kind === 'refused') return merged.why;
  replaceFile(at(files.ours), merged.text);
  return merged.kind;
}

// Killed half-way, the file still holds ours, and the fall-back of the driver line merges it by lines.
function replaceFile(file: string, text: string): void {
  const fresh = `${file}.new`;
  try {
    writeFileSync(fresh, text);
    renameSync(fresh, file);
  } catch (error) {
    rmSync(fresh, { force: true });
    throw error;
  }
}
