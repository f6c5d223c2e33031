// `tend review` and `tend report` from the command line: every format, bad input, what is kept, and the past.
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterAll, describe, expect, test } from 'vitest';
import { sectionKeys } from '../../src/domain/review-key.ts';
import { bundledSchema } from '../../src/schema/bundle.ts';
import { date, email, moment, timezone } from '../../src/schema/formats.ts';
import { snapshot, tempFolder, tend, top } from '../support/folder.ts';
import { gitHost, gitIn, makeRepository } from '../support/git-world.ts';

/** Everything but what can be made again. */
function kept(folder: string): Record<string, string> {
  const files = Object.entries(snapshot(folder));
  return Object.fromEntries(files.filter(([name]) => !/^\.tend\/(?:cache|local)\//.test(name)));
}

// Commands that only look share one folder: copying it takes longer than they do.
const shared = mkdtempSync(path.join(tmpdir(), 'tend-review-'));
cpSync(path.join(top, 'examples'), shared, {
  recursive: true,
  filter: (source) => !/(?:templates|\.tend)$/.test(source),
});
afterAll(() => rmSync(shared, { recursive: true, force: true }));

/** Returns a copy that a test may change. */
function exampleFolder(): string {
  const folder = path.join(tempFolder(), 'crm');
  cpSync(shared, folder, { recursive: true });
  return folder;
}

const week = ['review', '--week', '2024-W20'];

interface Json {
  readonly [key: string]: unknown;
  readonly notes: readonly string[];
}

async function json(folder: string, argv: readonly string[]): Promise<Json> {
  const { stdout, stderr, code } = await tend(folder, [...argv, '--json']);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  return JSON.parse(stdout) as Json;
}

function isRight(name: string, value: unknown): unknown {
  const ajv = new Ajv2020({ allErrors: true, strict: false });
  for (const [format, check] of Object.entries({ date, email, moment, timezone }))
    ajv.addFormat(format, check);
  const validate = ajv.compile(bundledSchema(name)!);
  return validate(value) ? null : validate.errors;
}

describe('JSON', () => {
  test('has one key for each section, with its numbers and those of the period before', async () => {
    const value = await json(shared, week);
    expect(value).toMatchObject({
      kind: 'review',
      asOf: '2024-05-20',
      period: { name: '2024-W20', from: '2024-05-13', to: '2024-05-19', state: 'past', days_past: 7 },
      before: { name: '2024-W19', from: '2024-05-06', to: '2024-05-12' },
      owner: null,
      revision: null,
    });
    for (const key of sectionKeys) {
      const { before, ...now } = value[key] as { before: object };
      // A section that has a number of its own called `before` would lose it.
      expect({ key, keys: Object.keys(before) }).toEqual({ key, keys: Object.keys(now) });
    }
    expect(isRight('review-output', value)).toBeNull();
    expect(isRight('review-output', { ...value, kind: 'other' })).not.toBeNull();
    expect(isRight('review-output', { ...value, funnel: undefined })).not.toBeNull();
  });

  test('the period before is the review of that period', async () => {
    const folder = shared;
    const [now, then] = [await json(folder, week), await json(folder, ['review', '--week', '2024-W19'])];
    for (const key of sectionKeys) {
      const { before } = now[key] as { before: object };
      const { before: _, ...own } = then[key] as { before: object };
      expect({ key, before }).toEqual({ key, before: own });
    }
  });

  test('a report is the same section alone', async () => {
    const folder = shared;
    const [all, one] = [await json(folder, week), await json(folder, ['report', 'funnel', ...week.slice(1)])];
    expect(one).toMatchObject({ kind: 'report', section: 'funnel' });
    expect(one['funnel']).toEqual(all['funnel']);
    expect(sectionKeys.filter((key) => key in one)).toEqual(['funnel']);
    expect(isRight('report-output', one)).toBeNull();
  });

  test('NDJSON has one line for each section', async () => {
    const { stdout } = await tend(shared, [...week, '--format', 'ndjson']);
    const lines = stdout.trim().split('\n');
    expect(lines.map((line) => (JSON.parse(line) as { section: string }).section)).toEqual([...sectionKeys]);
  });
});

describe('reports of a section', () => {
  test.each([...sectionKeys])('%s', async (key) => {
    const { code, stdout } = await tend(shared, ['report', key, '--month', '2024-05'], {
      isTTY: true,
    });
    expect(code).toBe(0);
    expect(stdout).toContain('2024-05 · team');
  });

  test.each([
    ['漏斗', 'funnel'],
    ['new-customers', 'new_customers'],
    ['流失原因', 'lost'],
    ['复购', 'renewal'],
    ['绩效', 'people'],
  ])('%s is %s', async (typed, key) => {
    expect(await json(shared, ['report', typed])).toMatchObject({ section: key });
  });

  test.each([
    ['health', 'items', []],
    ['health', 'health', ['--week']],
    ['segments', 'segments', ['--month', '2024-05']],
    ['grade', 'items', ['--month', '2024-05']],
  ])('%s has %s with %j', async (name, key, flags) => {
    expect(await json(shared, ['report', name, ...flags])).toHaveProperty(key);
  });
});

describe('the same data and day give the same bytes', () => {
  test.each(['md', 'html', 'csv', 'tsv', 'json', 'ndjson', 'table'])('%s', async (format) => {
    const argv = [...week, '--format', format];
    const folder = shared;
    const first = await tend(folder, argv);
    const second = await tend(folder, argv, { env: { TEND_USER: 'wang' } });
    expect(first.code).toBe(0);
    expect(first.stdout.length).toBeGreaterThan(1000);
    expect(second.stdout).toBe(first.stdout);
  });
});

describe('tables', () => {
  test('CSV: each under its name; one alone without', async () => {
    const folder = shared;
    const { stdout } = await tend(folder, [...week, '--format', 'csv']);
    const blocks = stdout.split('\n\n').map((block) => block.split('\n'));
    expect(blocks.map(([name]) => name)).toContain('funnel.steps');
    expect(blocks.every(([name]) => /^[a-z_]+\.[a-z_]+$/.test(name!))).toBe(true);
    const one = await tend(folder, [...week, '--format', 'csv', '--table', 'funnel.steps']);
    const block = blocks.find(([name]) => name === 'funnel.steps')!;
    expect(one.stdout.trimEnd().split('\n')).toEqual(block.slice(1));
    const short = await tend(folder, [
      'report',
      'funnel',
      ...week.slice(1),
      '--format',
      'csv',
      '--table',
      'steps',
    ]);
    expect(short.stdout).toBe(one.stdout);
  });

  test('TSV: every line begins with the name of its table', async () => {
    const { stdout } = await tend(shared, week);
    const lines = stdout.trimEnd().split('\n');
    expect(lines.filter((line) => !/^[a-z_]+\.[a-z_]+\t/.test(line))).toEqual([]);
  });
});

describe('what explains itself', () => {
  test.each<[string, readonly string[], RegExp]>([
    ['a future period', ['--week', '2024-W40'], /begins on 2024-09-30, after 2024-05-20/],
    ['a period that runs', ['--week', '2024-W21'], /1 of 7 days are counted/],
    ['a period before the first record', ['--month', '2019-05'], /records begin on 2024-01-15/],
    ['a member without customers', ['--owner', 'wang2'], /no customers/],
    ['a member who left', ['--owner', 'gone'], /no longer active/],
  ])('%s', async (_, flags, expected) => {
    const folder = exampleFolder();
    const settings = path.join(folder, 'tend.yaml');
    const members = '  - { id: gone, name: Gone, active: false }\n  - { id: wang2, name: Wang }\n';
    writeFileSync(
      settings,
      readFileSync(settings, 'utf8').replace('\n# Everything', `${members}\n# Everything`),
    );
    for (const format of ['table', 'md', 'html']) {
      const { code, stdout } = await tend(folder, ['review', ...flags, '--format', format]);
      expect(code).toBe(0);
      expect(stdout).toMatch(expected);
    }
  });

  test('an owner that only records name', async () => {
    const folder = exampleFolder();
    const file = path.join(folder, 'customers/linyue-tempakrw.yaml');
    writeFileSync(file, readFileSync(file, 'utf8').replace('owner: chen', 'owner: zhao'));
    const value = await json(folder, ['review', '--month', '2024-05', '--owner', 'zhao']);
    expect(value.notes).toEqual(['zhao is not in the team of tend.yaml; records name them.']);
    expect(value['new_customers']).toMatchObject({ count: 1 });
    expect((await tend(folder, ['review', '--owner', 'nobody'])).code).toBe(3);
  });

  test.each(['table', 'md', 'html', 'json'])('an empty folder, as %s', async (format) => {
    const folder = tempFolder();
    writeFileSync(path.join(folder, 'tend.yaml'), '');
    const { code, stdout } = await tend(folder, [...week, '--format', format]);
    expect(code).toBe(0);
    expect(stdout).toContain('There are no customers in this folder yet');
  });

  test.each(['table', 'md', 'html', 'json'])('a broken record is named, as %s', async (format) => {
    const folder = exampleFolder();
    writeFileSync(path.join(folder, 'followups/2024-05/14-x-abcdefgh.yaml'), 'id: abcdefgh\nnam: x\n');
    writeFileSync(path.join(folder, 'followups/2024-05/02-x-abcdefgj.yaml'), 'id: [\n');
    const { code, stdout } = await tend(folder, [...week, '--format', format]);
    expect(code).toBe(0);
    expect(stdout).toContain('14-x-abcdefgh.yaml');
    expect(stdout).toContain('02-x-abcdefgj.yaml');
    // What belongs to the period comes first, and says so.
    const own = format === 'json' ? stdout.slice(0, stdout.indexOf('"new_customers"')) : stdout;
    expect(own.lastIndexOf('14-x-abcdefgh')).toBeLessThan(own.lastIndexOf('02-x-abcdefgj'));
    if (format === 'json') {
      const { broken } = JSON.parse(stdout) as { broken: { file: string; in_period: boolean }[] };
      expect(new Set(broken.filter((each) => each.in_period).map(({ file }) => file))).toEqual(
        new Set(['followups/2024-05/14-x-abcdefgh.yaml']),
      );
    }
  });

  test('currencies are never added', async () => {
    const folder = exampleFolder();
    const order = readFileSync(path.join(folder, 'orders/2024-04/12-haina-xinxi-gryjqp8t.yaml'), 'utf8');
    const other = order.replace('gryjqp8t', 'gryjqp9t').replace('HT202404001', 'HT202404002');
    writeFileSync(
      path.join(folder, 'orders/2024-04/12-haina-xinxi-gryjqp9t.yaml'),
      other.replace('currency: CNY', 'currency: EUR').replaceAll('360000', '1000'),
    );
    const { stdout } = await tend(folder, ['report', 'orders', '--month', '2024-04', '--format', 'md']);
    expect(stdout).toContain('CNY 360,000');
    expect(stdout).toContain('EUR 1,000');
    expect(stdout).not.toContain('361,000');
  });
});

describe('what is refused', () => {
  test.each<[string, readonly string[], number]>([
    ['two periods', ['--week', '--month'], 2],
    ['a month as a week', ['--week', '2024-05'], 2],
    ['week 53 of a year without one', ['--week', '2024-W53'], 2],
    ['no period', ['--week', 'soon'], 2],
    ['ids', ['--format', 'ids'], 2],
    ['an unknown table', ['--format', 'csv', '--table', 'funnel.stps'], 2],
    ['an unknown owner', ['--owner', 'lii'], 3],
  ])('%s', async (_, flags, code) => {
    expect((await tend(shared, ['review', ...flags])).code).toBe(code);
  });

  test('a customer for a section of all', async () => {
    expect((await tend(shared, ['report', 'funnel', '华东精工'])).code).toBe(2);
  });
});

describe('--save', () => {
  const file = 'reviews/2024-W20.md';
  const save = [...week, '--save', '--format', 'table'];

  test('writes the Markdown and shows the review; again, nothing changes', async () => {
    const folder = exampleFolder();
    const first = await tend(folder, save, { isTTY: true });
    expect(first.code).toBe(0);
    expect(first.stderr).toContain(`Saved ${file}`);
    const text = readFileSync(path.join(folder, file), 'utf8');
    const { stdout } = await tend(folder, [...week, '--format', 'md']);
    expect(text.startsWith(stdout)).toBe(true);
    const again = await tend(folder, save);
    expect(again.stderr).toContain('says the same already');
    expect(readFileSync(path.join(folder, file), 'utf8')).toBe(text);
  });

  test('an owner has a file of their own', async () => {
    const folder = exampleFolder();
    await tend(folder, [...save, '--owner', 'me']);
    expect(existsSync(path.join(folder, 'reviews/2024-W20-li.md'))).toBe(true);
  });

  test('what the program made is replaced, what a person edited is not, unless somebody says yes', async () => {
    const folder = exampleFolder();
    const at = path.join(folder, file);
    await tend(folder, save);
    expect((await tend(folder, [...save, '--as-of', '2024-05-21'])).code).toBe(0);
    const made = readFileSync(at, 'utf8');
    expect(made).toContain('As of 2024-05-21');
    // A checkout on Windows is no edit.
    writeFileSync(at, made.replaceAll('\n', '\r\n'));
    expect((await tend(folder, [...save, '--as-of', '2024-05-22'])).code).toBe(0);
    writeFileSync(at, `${readFileSync(at, 'utf8')}Our own words.\n`);
    const edited = readFileSync(at, 'utf8');
    expect((await tend(folder, save)).code).toBe(2);
    expect((await tend(folder, save, { answers: ['n'] })).code).toBe(130);
    expect(readFileSync(at, 'utf8')).toBe(edited);
    expect((await tend(folder, save, { answers: ['y'] })).code).toBe(0);
    expect(readFileSync(at, 'utf8')).not.toContain('Our own words');
    writeFileSync(at, 'Our own words.\n');
    expect((await tend(folder, [...save, '--yes'])).code).toBe(0);
    expect(readFileSync(at, 'utf8')).not.toContain('Our own words');
  });

  test('--dry-run shows it and writes nothing', async () => {
    const folder = exampleFolder();
    const before = kept(folder);
    const { stdout } = await tend(folder, [...save, '--dry-run']);
    expect(stdout).toContain(file);
    expect(kept(folder)).toEqual(before);
  });

  test('a link in the place of reviews/ is not followed', async () => {
    const folder = exampleFolder();
    const elsewhere = tempFolder();
    symlinkSync(elsewhere, path.join(folder, 'reviews'));
    expect((await tend(folder, save)).code).not.toBe(0);
    expect(snapshot(elsewhere)).toEqual({});
  });

  test('is one commit, and sweeps in nothing else', async () => {
    const folder = exampleFolder();
    const hand = { user: 'li', now: '2024-05-20T09:00:00+08:00' };
    makeRepository(folder, hand);
    writeFileSync(path.join(folder, 'customers/own.txt'), 'mine\n');
    const { code } = await tend(folder, save, gitHost(hand));
    expect(code).toBe(0);
    expect(gitIn(folder, hand, 'log', '-1', '--format=%s', '--name-only').output).toBe(
      `review: 2024-W20\n\n${file}\n`,
    );
    expect(gitIn(folder, hand, 'status', '--porcelain').output).toBe('?? customers/own.txt\n');
  });
});

describe('the past', () => {
  const hand = { user: 'li', now: '2024-05-20T09:00:00+08:00' };

  test('--as-of uses nothing that was entered later', async () => {
    const folder = exampleFolder();
    const argv = ['review', '--month', '2024-05', '--as-of', '2024-05-14', '--json'];
    const before = await tend(folder, argv);
    const value = JSON.parse(before.stdout) as Json;
    expect(value.notes).toHaveLength(1);
    expect(value.notes[0]).toMatch(/^Not counted, because entered or dated after 2024-05-14: \d+ records\.$/);
    // 南城零售集团 was met on the 15th and entered on the 19th.
    expect(value['new_customers']).toMatchObject({ count: 1 });
    await tend(folder, ['log', '华东精工', '--method', 'phone', '--summary', '…', '--at', '2024-05-10']);
    const after = JSON.parse((await tend(folder, argv)).stdout) as Json;
    expect(after['activity']).toEqual(value['activity']);
    const now = await json(folder, ['review', '--month', '2024-05']);
    expect(now['activity']).not.toEqual(value['activity']);
  });

  test('--rev reads the revision, not what lies there, and changes no byte', async () => {
    const folder = exampleFolder();
    makeRepository(folder, hand);
    const then = await tend(folder, [...week, '--json']);
    rmSync(path.join(folder, 'customers'), { recursive: true });
    writeFileSync(path.join(folder, 'tend.yaml'), 'broken: [\n');
    const before = kept(folder);
    const { code, stdout } = await tend(folder, [...week, '--rev', 'HEAD', '--json'], gitHost(hand));
    expect(code).toBe(0);
    const value = JSON.parse(stdout) as Json;
    expect(value).toMatchObject({ revision: { name: 'HEAD', on: '2024-05-20' }, asOf: '2024-05-20' });
    expect({ ...value, revision: null }).toEqual(JSON.parse(then.stdout));
    expect(kept(folder)).toEqual(before);
  });

  test('a folder inside a repository, an older revision, and its day', async () => {
    const top = tempFolder();
    const folder = path.join(top, 'crm');
    mkdirSync(folder);
    for (const [name, text] of Object.entries(snapshot(exampleFolder()))) {
      mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
      writeFileSync(path.join(folder, name), text, 'latin1');
    }
    makeRepository(top, { ...hand, now: '2024-05-17T23:30:00-05:00' });
    rmSync(path.join(folder, 'customers/linyue-tempakrw.yaml'));
    gitIn(top, hand, 'commit', '--quiet', '--all', '--message', 'later');
    const argv = ['review', '--month', '2024-05', '--rev'];
    const read = async (rev: string): Promise<Json> =>
      JSON.parse((await tend(folder, [...argv, rev, '--json'], gitHost(hand))).stdout) as Json;
    // 23:30 in New York is the next day in Shanghai, where the team is.
    expect(await read('HEAD~1')).toMatchObject({ asOf: '2024-05-18', new_customers: { count: 2 } });
    expect(await read('main')).toMatchObject({ asOf: '2024-05-20', new_customers: { count: 1 } });
  });

  test('packed months are read at a revision, too', async () => {
    const folder = exampleFolder();
    makeRepository(folder, hand);
    const read = async (...flags: string[]): Promise<Json> =>
      JSON.parse(
        (await tend(folder, ['review', '--month', '2024-03', ...flags, '--json'], gitHost(hand))).stdout,
      ) as Json;
    const loose = await read();
    const packed = await tend(folder, ['pack'], { ...gitHost(hand), now: '2025-06-01T09:00:00+08:00' });
    expect(packed.code).toBe(0);
    expect(existsSync(path.join(folder, 'followups/2024-03.yaml'))).toBe(true);
    expect(existsSync(path.join(folder, 'followups/2024-03'))).toBe(false);
    const { revision, ...then } = await read('--rev', 'HEAD', '--as-of', '2024-05-20');
    expect(revision).not.toBeNull();
    expect({ ...then, revision: null }).toEqual(loose);
  });

  const repository = mkdtempSync(path.join(tmpdir(), 'tend-revisions-'));
  afterAll(() => rmSync(repository, { recursive: true, force: true }));
  cpSync(path.join(top, 'examples'), repository, { recursive: true });
  makeRepository(repository, hand);

  test.each([
    '--output=/tmp/tend-hostile',
    '-h',
    'HEAD^{tree}',
    'HEAD:tend.yaml',
    'HEAD..HEAD',
    'no such',
    'HEAD\nHEAD',
    '',
    'x'.repeat(2000),
  ])('revision %j is refused', async (rev) => {
    const { code, stderr } = await tend(repository, [...week, `--rev=${rev}`], gitHost(hand));
    expect({ code, isKnown: stderr.includes('git knows no revision') }).toEqual({ code: 3, isKnown: true });
    expect(existsSync('/tmp/tend-hostile')).toBe(false);
  });

  test('a close name is suggested; a revision without tend.yaml says so; --save does not go with it', async () => {
    const folder = exampleFolder();
    makeRepository(folder, hand);
    gitIn(folder, hand, 'branch', 'release');
    const run = (...flags: string[]) => tend(folder, [...week, ...flags], gitHost(hand));
    expect((await run('--rev', 'relaese')).stderr).toContain('did you mean release?');
    expect((await run('--rev', 'HEAD', '--save')).code).toBe(2);
    gitIn(folder, hand, 'rm', '--quiet', '--cached', 'tend.yaml');
    gitIn(folder, hand, 'commit', '--quiet', '--message', 'without');
    const { code, stderr } = await run('--rev', 'HEAD');
    expect({ code, isSaid: stderr.includes('no tend.yaml') }).toEqual({ code: 3, isSaid: true });
  });

  test('a hostile configuration runs nothing', async () => {
    const folder = exampleFolder();
    makeRepository(folder, hand);
    const trap = path.join(folder, 'trapped');
    const script = path.join(folder, 'trap.sh');
    writeFileSync(script, `#!/bin/sh\ntouch '${trap}'\n`, { mode: 0o755 });
    for (const key of [
      'core.fsmonitor',
      'core.pager',
      'diff.external',
      'core.sshCommand',
      'gpg.program',
      'diff.yaml.textconv',
      'filter.evil.smudge',
      'alias.cat-file',
    ])
      gitIn(folder, hand, 'config', key, key === 'alias.cat-file' ? `!${script}` : script);
    gitIn(folder, hand, 'config', 'log.showSignature', 'true');
    writeFileSync(path.join(folder, '.git/info/attributes'), '*.yaml diff=yaml filter=evil\n');
    const { code } = await tend(folder, [...week, '--rev', 'HEAD', '--json'], gitHost(hand));
    expect(code).toBe(0);
    expect(existsSync(trap)).toBe(false);
  });
});
