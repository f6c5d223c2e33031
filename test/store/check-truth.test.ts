// What `check` finds is the same whether it looks at everything or only at what may have changed since: after random edits,
// on several days, in folders with every kind of record.
import { createHash } from 'node:crypto';
import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { inspect } from '../../src/commands/inspect.ts';
import type { Context } from '../../src/context.ts';
import { normalPhone } from '../../src/domain/phone.ts';
import type { Finding } from '../../src/schema/finding.ts';
import { openFolder } from '../../src/store/indexed.ts';
import { knownGroups } from '../../src/store/kept-sound.ts';
import { smallFolder } from '../support/small-folder.ts';
import { top } from '../support/folder.ts';

const parent = mkdtempSync(path.join(tmpdir(), 'tend-check-'));
afterAll(() => rmSync(parent, { recursive: true, force: true }));

const owner = { build: 'test', user: process.getuid?.() ?? null };
const today = '2024-05-20';
/** Edits of each folder in one run of `npm test`; more with TEND_PROPERTY_RUNS. */
const edits = Number(process.env['TEND_PROPERTY_RUNS'] ?? 30);

type Random = (below: number) => number;

// The same sequence in every run: what fails once fails again.
function randomFrom(seed: number): Random {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

// Conditions that ask for the day, and for other records of the customer.
const conditions = `
  - record: customer
    field: website
    when: silent_days:>40d
  - record: followup
    field: contact
    when: customer:有限 open:yes
  - record: task
    field: opportunity
    when: customer:any
`;

function newFolder(name: string): string {
  const root = path.join(parent, name.replaceAll('/', '-'));
  cpSync(path.join(top, 'examples', name), root, {
    recursive: true,
    filter: (from) => !path.relative(path.join(top, 'examples', name), from).startsWith('templates'),
  });
  rmSync(path.join(root, '.tend/cache'), { recursive: true, force: true });
  const settings = path.join(root, 'tend.yaml');
  const text = readFileSync(settings, 'utf8');
  if (text.includes('\nrequire:\n'))
    writeFileSync(settings, text.replace('\nrequire:\n', `\nrequire:${conditions}`));
  else appendFileSync(settings, `\nrequire:${conditions}`);
  return root;
}

function recordFiles(root: string): string[] {
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.yaml') && name.includes('/') && !name.startsWith('.'))
    .toSorted();
}

async function findingsOf(
  root: string,
  day: string,
  cache: typeof owner | null,
): Promise<readonly Finding[]> {
  const ctx = { root, today: day, host: { cache }, reading: async () => ({ phone: normalPhone }) };
  return (await inspect(root, ctx as unknown as Context)).findings;
}

const one = <T>(all: readonly T[], random: Random): T => all[random(all.length)]!;

function change(root: string, file: string, from: RegExp, to: string): void {
  const text = readFileSync(path.join(root, file), 'utf8');
  writeFileSync(path.join(root, file), text.replace(from, to));
}

const idOf = (file: string): string => file.slice(-13, -5);

/** One edit of some file by hand. */
const editors: readonly ((root: string, random: Random, files: readonly string[]) => void)[] = [
  (root, random, files) =>
    change(root, one(files, random), /^owner: .*$/m, `owner: ${one(['nobody', 'li', 'wang'], random)}`),
  (root, random, files) =>
    change(root, one(files, random), /^status: .*$/m, `status: ${one(['lost', 'won', 'prospect'], random)}`),
  (root, random, files) =>
    change(root, one(files, random), /2024-0/, one(['2031-0', '2023-0', '2024-1'], random)),
  (root, random, files) =>
    change(root, one(files, random), /phone: .*/, `phone: "${one(['123', '13800001111'], random)}"`),
  (root, random, files) => change(root, one(files, random), /^(?:name|summary|title|topic): .*$/m, ''),
  (root, random, files) => change(root, one(files, random), /leap: true|on: "?0\d-\d\d"?/, 'on: 02-31'),
  (root, random, files) =>
    change(
      root,
      one(files, random),
      /state: (?:open|done|todo|doing)/,
      `state: ${one(['open', 'done', 'todo'], random)}`,
    ),
  (root, random, files) => change(root, one(files, random), /^no: .*$/m, `no: ${one(['A1', 'A2'], random)}`),
  // Ids of records that are there, of others, and of none.
  ...['customer', 'opportunity', 'case', 'contact'].map(
    (field) => (root: string, random: Random, files: readonly string[]) => {
      const file = one(files, random);
      const id = random(4) === 0 ? 'zzzzzzz1' : idOf(one(files, random));
      const line = new RegExp(`^${field}: .*$`, 'm');
      const text = readFileSync(path.join(root, file), 'utf8');
      writeFileSync(
        path.join(root, file),
        line.test(text) ? text.replace(line, `${field}: ${id}`) : `${text.trimEnd()}\n${field}: ${id}\n`,
      );
    },
  ),
  (root, random, files) => unlinkSync(path.join(root, one(files, random))),
  (root, random, files) => {
    const file = path.join(root, one(files, random));
    writeFileSync(file, readFileSync(file, 'utf8').slice(0, random(statSync(file).size)));
  },
  (root, random) => {
    const folder = path.join(root, 'attachments');
    const files = existsSync(folder)
      ? readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.includes('.'))
      : [];
    if (files.length === 0) return;
    const file = path.join(folder, one(files, random));
    if (random(3) === 0) unlinkSync(file);
    else writeFileSync(file, `${random(100)}`);
  },
  (root, random) => change(root, 'tend.yaml', /^name: .*$/m, `name: ${random(10)}`),
];

const place = { customer: 'customers/dongfang-cstm0002.yaml', task: 'tasks/2024-05/01-a-task0001.yaml' };
const recorded = 'recorded: {by: li, at: 2024-05-01T10:00+08:00}\n';
const opportunity = `id: pppp0001\ncustomer: cstm0002\ntitle: t\nowner: li\n${recorded}`;
const task = `id: task0001\ntitle: t\nowner: li\ndue: 2024-05-10\npriority: high\nstate: todo\ncreated_by: li\n`;
const attached = 'attachments/task0001/f42dvhc6.md';
const sum = createHash('sha256').update('text').digest('hex');

/** What is wrong with a record though neither it nor its customer changed. */
test.each([
  {
    what: 'the opportunity of a task that belongs to nobody goes',
    files: {
      [place.task]: `${task}opportunity: pppp0001\n${recorded}`,
      'opportunities/2024-05/01-a-pppp0001.yaml': opportunity,
    },
    later: (root: string) => unlinkSync(path.join(root, 'opportunities/2024-05/01-a-pppp0001.yaml')),
    code: 'record.dangling',
  },
  {
    what: 'a customer that could not be read goes',
    files: {
      [place.customer]: 'name: [',
      'followups/2024-05/06-a-fwpp0002.yaml': `id: fwpp0002\ncustomer: cstm0002\nat: 2024-05-06\nmethod: phone\nby: li\nsummary: s\n${recorded}`,
    },
    later: (root: string) => unlinkSync(path.join(root, place.customer)),
    code: 'record.dangling',
  },
  {
    what: 'an attached file changes',
    files: {
      [place.task]: `${task}attachments: [{id: f42dvhc6, name: a.md, path: ${attached}, sha256: ${sum}}]\n${recorded}`,
      [attached]: 'text',
    },
    later: (root: string) => writeFileSync(path.join(root, attached), 'other'),
    code: 'attachment.changed',
  },
  {
    what: 'another record takes its number',
    files: {},
    later: (root: string) => change(root, place.customer, /CRM202405002/, 'CRM202405001'),
    code: 'record.same_no',
  },
])('$what', async ({ what, files, later, code }) => {
  const root = path.join(parent, what.replaceAll(' ', '-'));
  for (const [file, text] of Object.entries({ ...smallFolder(), ...files })) {
    mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
    writeFileSync(path.join(root, file), text);
  }
  for (let round = 0; round < 3; round++)
    expect((await findingsOf(root, today, owner)).map((finding) => finding.code)).not.toContain(code);
  later(root);
  expect((await findingsOf(root, today, owner)).map((finding) => finding.code)).toContain(code);
  expect(await findingsOf(root, today, owner)).toEqual(await findingsOf(root, today, null));
});

/** Folders, and how many customers are surely spared a look in an edit: the small ones hold one or two. */
const folders = [
  ['', 3],
  ['templates/S2', 0],
  ['templates/S3', 0],
  ['templates/S4', 0],
] as const;

test.each(folders)('examples/%s', { timeout: 3_600_000 }, async (name, atLeast) => {
  let root = newFolder(name);
  const random = randomFrom(11);
  let spared = 0;
  for (let round = 1; round <= edits; round++) {
    const folder = await openFolder(root, owner);
    const { wanted } = knownGroups(folder, owner, today);
    if (wanted && folder.index) spared += folder.index.groupIds.all.filter((id) => !wanted.has(id)).length;
    for (const day of [today, one(['2023-01-10', '2024-05-21', '2032-01-01'], random), today])
      // What no edit touched is looked at as well: the second answer of a day is the first one.
      expect(await findingsOf(root, day, owner)).toEqual(await findingsOf(root, day, null));
    for (let many = random(3); many >= 0; many--) one(editors, random)(root, random, recordFiles(root));
    // Little that is sound is left after a while.
    if (round % 6 === 0) {
      rmSync(root, { recursive: true });
      root = newFolder(name);
    }
  }
  expect(spared).toBeGreaterThanOrEqual(edits * atLeast);
});
