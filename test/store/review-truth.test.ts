// What is kept of reviews tells the truth: after random changes by every means that changes a file, a review says what it says
// where nothing is kept.
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { run } from '../../src/run.ts';
import { type Means, means, newFolder, randomFrom } from '../support/behind-our-back.ts';
import { fakeHost } from '../support/fake-host.ts';

const parent = mkdtempSync(path.join(tmpdir(), 'tend-review-truth-'));
afterAll(() => rmSync(parent, { recursive: true, force: true }));

/** Changes in one run of `npm test`; more with TEND_PROPERTY_RUNS. */
const changes = Number(process.env['TEND_PROPERTY_RUNS'] ?? 40);

// One build for all runs here: what one keeps, the next one finds.
const build = `review truth ${process.pid}`;

async function said(root: string, argv: readonly string[], isKept: boolean): Promise<string> {
  const world = fakeHost({ cwd: root, isTTY: false, env: { TEND_TODAY: '2024-05-20' } });
  const cache = isKept ? { build, user: process.getuid?.() ?? null } : null;
  const code = await run([...argv], { ...world.host, cache });
  return `${world.stdout()}\n${world.stderr()}\n[exit ${code}]`;
}

// Everything that an answer depends on besides the records.
const asked = [
  ['review', '--month', '2024-05', '--json'],
  ['review', '--month', '2024-05', '--format', 'md'],
  ['review', '--month', '2024-05', '--format', 'md', '--lang', 'en'],
  ['review', '--month', '2024-05', '--as-of', '2024-05-20', '--json'],
  ['review', '--month', '2024-05', '--as-of', '2024-05-10', '--json'],
  ['review', '--month', '2024-05', '--as-of', '2020-01-01', '--json'],
  ['review', '--week', '2024-W19', '--format', 'html'],
  ['review', '--quarter', '2024-Q2', '--owner', 'li', '--json'],
  ['review', '--month', '2024-05', '--owner', '李雷', '--format', 'md'],
  ['review', '--month', '2024-05', '--owner', 'me', '--user', 'chen', '--json'],
  ['review', '--month', '2024-05', '--owner', 'me', '--user', 'li', '--json'],
  ['review', '--month', '2024-05', '--owner', 'zhao', '--json'],
  ['review', '--month', '2024-05', '--user', 'chen', '--json'],
  ['review', '--month', '2024-05', '--user', 'wang', '--json'],
  ['report', 'moves', '--month', '2024-05', '--json'],
  ['report', 'people', '--month', '2024-05', '--user', 'chen', '--format', 'csv'],
  ['report', 'care', '--quarter', '2024-Q2', '--format', 'md'],
  ['report', 'plan', '--week', '2024-W20', '--as-of', '2024-05-20', '--format', 'md'],
] as const;

async function assertTruth(root: string, chosen: readonly (readonly string[])[] = asked): Promise<void> {
  // Each is asked for twice: the first may be counted, the second is kept.
  for (const argv of [...chosen, ...chosen]) {
    const line = argv.join(' ');
    expect(`${line}\n${await said(root, argv, true)}`).toBe(`${line}\n${await said(root, argv, false)}`);
  }
}

function withSettings(root: string, more: string): void {
  const file = path.join(root, 'tend.yaml');
  writeFileSync(file, `${readFileSync(file, 'utf8').trimEnd()}\n${more}`);
}

const settings: readonly Means[] = [
  (root) => withSettings(root, 'roles: { service: { view: own } }\n'),
  (root) => withSettings(root, 'limits: { silent: 10d, verify: 20d }\n'),
  (root) =>
    withSettings(
      root,
      'require:\n  - { record: followup, field: topic, when: "owner:li" }\n  - { record: customer, field: industry }\n',
    ),
];

test('a review that is kept says what one says that is not', { timeout: 600_000 }, async () => {
  const root = newFolder(parent, 'same');
  await assertTruth(root);
  const kept = readdirSync(path.join(root, '.tend/cache'));
  expect(kept.filter((name) => name.startsWith('answer-')).length).toBeGreaterThan(1);
  expect(kept.filter((name) => name.startsWith('answer-')).length).toBeLessThanOrEqual(12);
  expect(kept.filter((name) => name.startsWith('sums-')).length).toBeLessThanOrEqual(4);
});

// As if it had been entered in June: --as-of leaves it out, TEND_TODAY does not.
function enterLate(root: string): void {
  const folder = path.join(root, 'followups/2024-05');
  for (const name of readdirSync(folder).slice(0, 3)) {
    const file = path.join(folder, name);
    const text = readFileSync(file, 'utf8');
    writeFileSync(file, text.replace(/^( +at: )"2024-05-[^"]*"$/m, '$1"2024-06-03T10:00+08:00"'));
  }
}

test('what was known is part of the question', { timeout: 600_000 }, async () => {
  const root = newFolder(parent, 'known');
  enterLate(root);
  await assertTruth(root, asked.slice(0, 5));
});

test('the settings are part of the question', { timeout: 600_000 }, async () => {
  const root = newFolder(parent, 'settings');
  const random = randomFrom(3);
  for (const change of settings) {
    await change(root, random);
    await assertTruth(
      root,
      asked.filter((_, place) => place % 2 === 0),
    );
  }
});

test(`after ${changes} changes at random`, { timeout: 3_600_000 }, async () => {
  let root = newFolder(parent, 'random-0');
  withSettings(root, 'roles: { service: { view: own } }\n');
  const random = randomFrom(520);
  const all = Object.values(means);
  for (let round = 1; round <= changes; round++) {
    for (let many = random(3); many >= 0; many--) await all[random(all.length)]!(root, random);
    // One of them each time and others now and then, so that what is kept is now new, now some changes old.
    await assertTruth(root, [asked[3], asked[random(asked.length)]!]);
    if (round % 20 === 0) {
      rmSync(root, { recursive: true });
      root = newFolder(parent, `random-${round}`);
    }
  }
});
