// `npm run bench [-- S M L] [--json FILE] [--peers]`: how long whole commands take, as times of a bare node, and their peak memory.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { makeFolder } from './folder.mjs';
import { measure, plainEnvironment } from './measure.mjs';
import * as hledger from './peers/hledger.mjs';
import * as recutils from './peers/recutils.mjs';
import * as ripgrep from './peers/ripgrep.mjs';
import * as taskwarrior from './peers/taskwarrior.mjs';
import * as todoman from './peers/todoman.mjs';
import { countsOf, entriesOf } from './peers/entries.mjs';
import { rareWord } from './phrases.mjs';
import { asOf, sizes } from './records.mjs';
import { report } from './report.mjs';
import { buildProgram, dataRows, programFacts, startRows } from './tend.mjs';

const usage = `usage: npm run bench [-- S M L] [--json FILE] [--peers] [--only ROWS] [--smoke]

  S M L        sizes to measure; S and M unless some are named
  --peers      the same work with taskwarrior, recutils, hledger, todoman and ripgrep, where they are installed
  --only ROWS  only these rows of each size, such as due,show
  --json FILE  the figures for programs
  --smoke      one pair of each row on a handful of records: shows that the benchmark works, not how fast anything is`;

const allPeers = [taskwarrior, recutils, hledger, todoman, ripgrep];
/** Odd, so that a median is a measurement; fewer where each takes long. */
const runs = { start: 21, S: 15, M: 9, L: 5 };
const handful = { smoke: { customers: 10, followups: 80 } };

function asked() {
  const options = {
    json: { type: 'string' },
    peers: { type: 'boolean' },
    only: { type: 'string' },
    smoke: { type: 'boolean' },
    help: { type: 'boolean' },
  };
  const { values, positionals } = parseArgs({ allowPositionals: true, options });
  if (values.help || positionals.some((size) => !(size in sizes))) throw new Error(usage);
  return { ...values, sizes: values.smoke ? ['smoke'] : positionals.length > 0 ? positionals : ['S', 'M'] };
}

function installedPeers(isWanted) {
  const versions = isWanted
    ? allPeers.map(({ name, versionOf: [program, ...args] }) => [
        name,
        spawnSync(program, args, { encoding: 'utf8' }),
      ])
    : [];
  return Object.fromEntries(
    versions.map(([name, { status, stdout }]) => [name, status === 0 ? versionIn(name, stdout) : null]),
  );
}

function versionIn(name, text) {
  return `${name} ${/\d+(?:\.\d+)+/.exec(text)?.[0] ?? ''}`.trim();
}

function machineFacts(place) {
  const fileSystems = {
    [0xef53]: 'ext4',
    [0x01021994]: 'tmpfs',
    [0x794c7630]: 'overlay',
    [0x9123683e]: 'btrfs',
    [0x58465342]: 'xfs',
  };
  const { type } = statfsSync(place);
  return {
    node: process.version,
    cpu: os.cpus()[0]?.model.trim() ?? 'unknown',
    cores: os.cpus().length,
    memory_gb: Math.round(os.totalmem() / 2 ** 30),
    system: `${os.type()} ${os.release()}`,
    file_system: fileSystems[type] ?? `file system ${type.toString(16)}`,
    load: os.loadavg()[0],
  };
}

async function measureRows(programs, { only, ...shared }) {
  const unknown = only?.find((work) => !(work in programs.tend));
  if (unknown != null)
    throw new Error(`No row is called ${unknown}: ${Object.keys(programs.tend).join(', ')}.`);
  const works = Object.keys(programs.tend).filter((work) => only == null || only.includes(work));
  const table = {};
  for (const work of works) {
    table[work] = {};
    for (const [name, rows] of Object.entries(programs)) {
      if (!rows[work]) continue;
      console.error(`${shared.label}: ${work}, ${name}`);
      table[work][name] = await measure({ ...rows[work], ...shared });
    }
  }
  return table;
}

async function measureStart(tend, peers, shared) {
  const folder = path.join(shared.place, 'empty');
  mkdirSync(folder);
  writeFileSync(path.join(folder, 'tend.yaml'), '');
  const versions = allPeers
    .filter(({ name }) => peers[name])
    .map(({ name, versionOf }) => [name, { '--version': { argvOf: () => versionOf } }]);
  return measureRows(
    { tend: startRows(tend, folder), ...Object.fromEntries(versions) },
    { ...shared, label: 'start-up' },
  );
}

async function measureSize(size, tend, peers, shared) {
  const place = path.join(shared.place, size);
  const folder = path.join(place, 'team');
  console.error(`${size}: making the data`);
  const { records, files, bytes } = await makeFolder({ ...sizes, ...handful }[size], folder);
  const entries = entriesOf(records);
  const customer = shownCustomer(records);
  const data = {
    records,
    entries,
    counts: countsOf(entries, customer, rareWord),
    customer,
    folder,
    asOf,
    rareWord,
  };
  const unpacked = path.join(place, 'unpacked');
  await makeFolder({ ...sizes, ...handful }[size], unpacked, { isUnpacked: true });
  const { due, ...others } = dataRows(tend, folder, data);
  // Design §3: how much packing closed months is worth.
  const programs = { tend: { due, 'due unpacked': dataRows(tend, unpacked, data).due, ...others } };
  for (const { name, prepare } of allPeers) {
    if (!peers[name]) continue;
    const home = path.join(place, name);
    mkdirSync(home);
    programs[name] = prepare(data, home);
  }
  const rows = await measureRows(programs, { ...shared, runs: shared.runs ?? runs[size], label: size });
  rmSync(place, { recursive: true });
  const counts = {
    customers: records.customer.length,
    followups: records.followup.length,
    orders: records.order.length,
  };
  return { holds: { ...counts, files, bytes }, rows };
}

// One with a history: the first of those who bought.
function shownCustomer({ customer: customers }) {
  return customers.find(({ status, kind }) => status === 'won' && kind === 'company') ?? customers[0];
}

async function main() {
  const options = asked();
  const place = mkdtempSync(path.join(os.tmpdir(), 'tend-bench-'));
  process.on('exit', () => rmSync(place, { recursive: true, force: true }));
  for (const [signal, code] of [
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ])
    process.on(signal, () => process.exit(code));
  mkdirSync(path.join(place, 'home'));
  const shared = {
    place,
    cwd: place,
    env: { ...plainEnvironment(path.join(place, 'home')), TEND_USER: 'wang' },
    ...(options.smoke ? { runs: 1 } : {}),
  };
  const facts = machineFacts(place);
  const peers = installedPeers(options.peers === true);
  const tend = buildProgram(place);
  const start = await measureStart(tend, peers, { runs: runs.start, ...shared });
  const measured = {};
  for (const size of options.sizes)
    measured[size] = await measureSize(size, tend, peers, { ...shared, only: options.only?.split(',') });
  const machine = { ...facts, bare_ms: start['--version'].tend.bare_ms };
  const all = {
    schemaVersion: 1,
    kind: 'bench',
    measured_at: new Date().toISOString(),
    machine,
    program: programFacts(),
    peers,
    start,
    sizes: measured,
  };
  if (options.json) writeFileSync(options.json, `${JSON.stringify(all, null, 2)}\n`);
  console.log(report(all));
}

main().catch((error) => {
  console.error(error.message);
  process.exitCode = 2;
});
