// Writes the made-up records as a folder, byte for byte as tend would have written them one after the other.
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { asOf, makeRecords, settings } from './records.mjs';
import { loadSource } from './source.mjs';

/**
 * Makes a folder of that size, which must not be there yet, and returns its records, the path of each by id, and what it
 * holds. Months that `tend pack` would pack are packed, unless `isUnpacked`.
 */
export async function makeFolder(size, folder, { isUnpacked = false } = {}) {
  const source = await loadSource();
  const { numbering: patterns } = source.fillSettings({});
  const records = makeRecords(size, { idFrom: source.idFrom, nextNumber: source.nextNumber, patterns });
  const write = writer(folder);
  for (const [file, text] of source.newFolderFiles('standard', settings)) write(file, text);
  const texts = new Map();
  const paths = new Map();
  for (const [type, list] of Object.entries(records)) {
    for (const record of list) {
      const file = source.newPath(type, record, slugFor(record, paths, source));
      paths.set(record.id, file);
      texts.set(file, source.renderRecord(source.inOrder(type, record), source.schemaLine(type, file)));
    }
  }
  const packs = isUnpacked ? new Map() : closedMonths(records, paths, source);
  for (const [pack, files] of packs) {
    write(
      pack,
      source.packText(
        pack,
        files.map((file) => ({ path: file, text: texts.get(file) })),
      ),
    );
    for (const file of files) texts.delete(file);
  }
  for (const [file, text] of texts) write(file, text);
  const home = new Map([...packs].flatMap(([pack, files]) => files.map((file) => [file, pack])));
  return {
    records,
    paths: new Map([...paths].map(([id, file]) => [id, home.get(file) ?? file])),
    ...write.total,
  };
}

// The rule of `tend pack`, on records that lie nowhere yet.
function closedMonths(records, paths, source) {
  const filled = source.fillSettings(settings);
  const book = source.bookOf(filled, records);
  const packs = new Map();
  const open = new Set();
  for (const [type, list] of Object.entries(records)) {
    for (const record of list) {
      const file = paths.get(record.id);
      const place = source.monthPlace(file);
      if (place == null || !source.isOldMonth(place.month, asOf, filled.git.pack_after, null)) continue;
      const pack = source.packPath(type, place.month);
      if (source.isOpenRecord({ type, record }, asOf, book)) open.add(pack);
      if (packs.has(pack)) packs.get(pack).push(file);
      else packs.set(pack, [file]);
    }
  }
  for (const pack of open) packs.delete(pack);
  return packs;
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
