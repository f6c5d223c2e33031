// `npm run bench:data -- S|M|L DIR [--unpacked]`: a seeded folder of customers and follow-ups, the same bytes every time;
// closed months are packed, as `tend pack` would, unless --unpacked.
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { makeFolder } from './folder.mjs';
import { asOf, sizes } from './records.mjs';
import { grouped } from './report.mjs';

const usage = `usage: npm run bench:data -- S|M|L DIR [--unpacked]
       npm run bench:data -- DIR --customers N --followups N [--unpacked]`;

function asked() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { customers: { type: 'string' }, followups: { type: 'string' }, unpacked: { type: 'boolean' } },
  });
  const isOwn = values.customers != null && values.followups != null;
  const [size, folder] = isOwn
    ? [{ customers: Number(values.customers), followups: Number(values.followups) }, positionals[0]]
    : [sizes[positionals[0]], positionals[1]];
  const isSound =
    size != null && Object.values(size).every((count) => Number.isSafeInteger(count) && count > 0);
  if (!isSound || folder == null) throw new Error(usage);
  if (existsSync(folder) && readdirSync(folder).length > 0)
    throw new Error(`${folder} is not empty: name a folder that is not there yet.`);
  return { size, folder: path.resolve(folder), isUnpacked: values.unpacked === true };
}

try {
  const { size, folder, isUnpacked } = asked();
  const { records, files, bytes } = await makeFolder(size, folder, { isUnpacked });
  const { customer, followup, order } = records;
  console.log(
    `${grouped(customer.length)} customers, ${grouped(followup.length)} follow-ups, ${grouped(order.length)} orders in ${folder}`,
  );
  console.log(
    `${grouped(files)} files, ${(bytes / 1e6).toFixed(1)} MB, ${isUnpacked ? 'one file per record' : 'closed months packed'}. Use it with --as-of ${asOf} --user wang`,
  );
} catch (error) {
  console.error(error.message);
  process.exitCode = 2;
}
