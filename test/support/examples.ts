// The example folder as tests copy it: without the folders of the templates, which lie in it, and without its cache.
import { cpSync } from 'node:fs';
import path from 'node:path';

const examples = path.resolve(import.meta.dirname, '../../examples');

/** Copies examples/ to that place. */
export function copyExamples(to: string): void {
  cpSync(examples, to, {
    recursive: true,
    filter: (from) => !['templates', '.tend/cache'].includes(path.relative(examples, from)),
  });
}
