// Writes the made-up records as a folder, byte for byte as tend would have written them one after the other.
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { makeRecords, settings } from './records.mjs';
import { loadSource } from './source.mjs';

/** Makes a folder of that size, which must not be there yet, and returns its records, the path of each by id, and what it holds. */
export async function makeFolder(size, folder) {
  const source = await loadSource();
  const { numbering: patterns } = source.fillSettings({});
  const records = makeRecords(size, { idFrom: source.idFrom, nextNumber: source.nextNumber, patterns });
  const write = writer(folder);
  for (const [file, text] of source.newFolderFiles('standard', settings)) write(file, text);
  const paths = new Map();
  for (const [type, list] of Object.entries(records)) {
    for (const record of list) {
      const file = source.newPath(type, record, slugFor(record, paths, source));
      paths.set(record.id, file);
      write(file, source.renderRecord(source.inOrder(type, record), source.schemaLine(type, file)));
    }
  }
  return { records, paths, ...write.total };
}

// Events carry the slug of their customer.
function slugFor(record, paths, { slugOf, slugOfPath }) {
  return 'customer' in record ? slugOfPath(paths.get(record.customer)) : slugOf(record.name);
}

function writer(folder) {
  const made = new Set();
  const write = (file, text) => {
    const target = path.join(folder, file);
    const home = path.dirname(target);
    if (!made.has(home)) mkdirSync(home, { recursive: true });
    made.add(home);
    writeFileSync(target, text, { flag: 'wx' });
    write.total.files++;
    write.total.bytes += Buffer.byteLength(text);
  };
  write.total = { files: 0, bytes: 0 };
  return write;
}
