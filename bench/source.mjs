// The parts of the program that the data is made with, bundled from src/ when it is needed: files come out as tend itself writes them.
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/** Where the project lies. */
export const project = path.dirname(path.dirname(fileURLToPath(import.meta.url)));

const exported = `
  export { slugOf } from './src/domain/pinyin.ts';
  export { idFrom } from './src/domain/record.ts';
  export { nextNumber } from './src/domain/number.ts';
  export { fillSettings } from './src/domain/settings.ts';
  export { newFolderFiles } from './src/store/init.ts';
  export { inOrder } from './src/store/order.ts';
  export { bookOf } from './src/domain/book.ts';
  export { isOldMonth, isOpenRecord } from './src/domain/packable.ts';
  export { packText } from './src/store/pack.ts';
  export { monthPlace, newPath, packPath, schemaLine, slugOfPath } from './src/store/paths.ts';
  export { renderRecord } from './src/store/yaml-render.ts';
`;

/** Returns the functions named above. Nothing is left on the disk. */
export async function loadSource() {
  const { outputFiles } = await build({
    stdin: { contents: exported, resolveDir: project, loader: 'ts' },
    absWorkingDir: project,
    bundle: true,
    write: false,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    logLevel: 'warning',
    // The yaml library asks for `process` in the old way.
    banner: {
      js: `import { createRequire } from 'node:module'; const require = createRequire(${JSON.stringify(path.join(project, 'package.json'))});`,
    },
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
}
