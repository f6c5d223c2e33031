// Opportunities and their customer: who goes along, what is written together or not at all, and what never shows.
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { closedWith, startingStage, stepWith, withStage } from '../../src/domain/opportunity.ts';
import { bookOf } from '../../src/domain/book.ts';
import { fillSettings } from '../../src/domain/settings.ts';
import type { Opportunity } from '../../src/schema/generated/types.ts';
import type { FakeOptions } from '../support/fake-host.ts';
import { snapshot, tempFolder, tend } from '../support/folder.ts';
import { aCustomer } from '../support/make.ts';

const settings = fillSettings({});

function anOpportunity(given: Partial<Opportunity> = {}): Opportunity {
  return {
    id: 'oppo0001',
    customer: 'cust0001',
    title: 'Line 2 refit',
    owner: 'li',
    stage: 'need',
    recorded: { by: 'li', at: '2024-05-02' },
    ...given,
  };
}

async function newFolder(settingsText = ''): Promise<string> {
  const folder = tempFolder();
  writeFileSync(
    path.join(folder, 'tend.yaml'),
    `team: [{ id: wang, name: 王芳, role: manager }, { id: li, name: 李雷, lead: wang }]\n${settingsText}`,
  );
  await ok(folder, [
    'add',
    '华东精工',
    '--kind',
    'company',
    '--status',
    'interested',
    '--need',
    'Save energy',
    '--phone',
    '13812345678',
  ]);
  await ok(folder, ['opp', 'add', '华东精工', '--title', 'Line 2 refit', '--amount', '50万']);
  return folder;
}

async function ok(
  folder: string,
  argv: readonly string[],
  options: Partial<FakeOptions> = {},
): Promise<string> {
  const { code, screen } = await tend(folder, argv, options);
  expect({ argv, code, screen }).toMatchObject({ code: 0 });
  return screen;
}

async function itemOf(folder: string, argv: readonly string[]): Promise<Record<string, unknown>> {
  const { items } = JSON.parse((await tend(folder, [...argv, '--json'])).stdout) as {
    items: Record<string, unknown>[];
  };
  return items[0] ?? {};
}

describe('where an opportunity starts', () => {
  test.each([
    [{ status: 'interested', stage: 'proposal' }, 'proposal'],
    [{ status: 'prospect', stage: 'contact' }, 'contact'],
    [{ status: 'prospect' }, 'need'],
    [{ status: 'won', stage: 'cooperation' }, 'need'],
    [{ status: 'lost', stage: 'gone' }, 'need'],
    [{ status: 'interested', stage: 'no_longer_there' }, 'need'],
  ] as const)('of %j: %s', (standing, stage) => {
    expect(startingStage(aCustomer(standing), settings)).toBe(stage);
  });

  test('nowhere, where there are no stages', () => {
    expect(startingStage(aCustomer(), fillSettings({ stages: [] }))).toBeNull();
  });
});

describe('whether the customer goes along', () => {
  const open = anOpportunity({ id: 'oppo0002' });
  const closed = anOpportunity({ id: 'oppo0003', closed: { on: '2024-05-10', result: 'lost' } });
  test.each([
    ['its only open one', { status: 'interested', stage: 'need' }, [closed], 'proposal', 'follows'],
    ['there already', { status: 'interested', stage: 'proposal' }, [], 'proposal', 'same'],
    ['another is open', { status: 'interested', stage: 'need' }, [open], 'proposal', 'several'],
    [
      'another is open, but this one is won',
      { status: 'interested', stage: 'need' },
      [open],
      'won',
      'follows',
    ],
    ['won already', { status: 'won', stage: 'cooperation' }, [], 'proposal', 'won'],
    ['silent', { status: 'silent', stage: 'paused' }, [], 'need', 'follows'],
    ['lost', { status: 'lost', stage: 'gone' }, [], 'need', 'follows'],
  ] as const)('%s', (_, standing, others, target, kind) => {
    const customer = aCustomer(standing);
    const book = bookOf(settings, { customer: [customer], opportunity: [anOpportunity(), ...others] });
    expect(stepWith(anOpportunity(), customer, target, book).kind).toBe(kind);
  });
});

describe('the history of stages', () => {
  const entry = { id: 'entr0001', at: '2024-05-20', by: 'li' };
  const codeOf = (result: ReturnType<typeof withStage>): string | null =>
    'problem' in result ? result.problem.code : null;

  test('every change is added at the end, with where it came from', () => {
    const moved = withStage(
      anOpportunity({ moves: [{ id: 'm', at: '2024-05-02', by: 'li', to: 'need' }] }),
      'proposal',
      entry,
      settings,
    );
    expect(moved).toMatchObject({
      value: { stage: 'proposal', moves: [{ to: 'need' }, { ...entry, from: 'need', to: 'proposal' }] },
    });
  });

  test.each([
    ['2024-05-19', 'opportunity.earlier'],
    ['2024-05-20T08:59+08:00', 'opportunity.earlier'],
    ['2024-05-20', null],
    ['2024-05-20T09:00+08:00', null],
  ])('a change at %s after one of 2024-05-20 09:00: %s', (at, code) => {
    const before = anOpportunity({
      moves: [{ id: 'm', at: '2024-05-20T09:00+08:00', by: 'li', to: 'need' }],
    });
    expect(codeOf(withStage(before, 'proposal', { ...entry, at }, settings))).toBe(code);
  });

  test('a won one ends at the stage of won customers, a lost one where it was lost', () => {
    const ending = { ...entry, on: '2024-05-20', reason: null };
    expect(closedWith(anOpportunity(), { ...ending, result: 'won' }, settings)).toMatchObject({
      value: { stage: 'cooperation', closed: { result: 'won' } },
    });
    expect(
      closedWith(anOpportunity(), { ...ending, result: 'lost', reason: 'price' }, settings),
    ).toMatchObject({ value: { stage: 'need', closed: { result: 'lost', reason: 'price' } } });
    const stageless = closedWith(anOpportunity(), { ...ending, result: 'won' }, fillSettings({ stages: [] }));
    expect(stageless).toMatchObject({ value: { stage: 'need', closed: { result: 'won' } } });
  });
});

describe('tend opp', () => {
  test('a stage moves the customer in the same write, and the follow-up names the opportunity', async () => {
    const folder = await newFolder();
    await ok(folder, ['opp', 'move', 'refit', 'proposal', '--at', '2024-05-20']);
    const opportunity = await itemOf(folder, ['opp', 'show', 'refit']);
    expect(opportunity).toMatchObject({ stage: 'proposal' });
    expect(await itemOf(folder, ['show', '华东精工'])).toMatchObject({
      status: 'interested',
      stage: 'proposal',
    });
    expect(await itemOf(folder, ['list', '--type', 'followup'])).toMatchObject({
      opportunity: opportunity['id'],
      move: { from: 'need', to: 'proposal' },
    });
    await ok(folder, ['check']);
  });

  test('a gate that is not met leaves every file as it was', async () => {
    const folder = await newFolder();
    const before = snapshot(folder);
    const { code, stderr } = await tend(folder, ['opp', 'close', 'refit', 'won']);
    expect(code).toBe(6);
    expect(stderr).toContain('try: tend opp close refit won --signed-on DATE --amount AMOUNT');
    expect(snapshot(folder)).toEqual(before);
  });

  test('--dry-run shows every file and writes none', async () => {
    const folder = await newFolder();
    const before = snapshot(folder);
    const { stdout } = await tend(folder, [
      'opp',
      'close',
      'refit',
      'won',
      '--signed-on',
      '2024-05-20',
      '--amount',
      '48万',
      '--dry-run',
    ]);
    for (const name of ['opportunities/', 'customers/', 'followups/', 'orders/'])
      expect(stdout).toContain(name);
    expect(snapshot(folder)).toEqual(before);
  });

  test('winning writes the contract once, also for a customer who is won already', async () => {
    const folder = await newFolder();
    await ok(folder, ['opp', 'close', 'refit', 'won', '--signed-on', '2024-05-20', '--amount', '48万']);
    await ok(folder, ['opp', 'add', '华东精工', '--title', 'Training']);
    const partial = await tend(folder, ['opp', 'close', 'training', 'won', '--amount', '6万']);
    expect(partial).toMatchObject({ code: 2 });
    expect(partial.stderr).toContain('--signed-on DATE');
    await ok(folder, ['opp', 'close', 'training', 'won', '--amount', '6万', '--signed-on', '2024-05-20']);
    const { items } = JSON.parse((await tend(folder, ['order', 'list', '--json'])).stdout) as {
      items: { amount: number }[];
    };
    expect(items.map(({ amount }) => amount).toSorted((a, b) => a - b)).toEqual([60_000, 480_000]);
    await ok(folder, ['check']);
  });

  test('losing keeps the customer, and needs a reason of the list', async () => {
    const folder = await newFolder();
    expect(await tend(folder, ['opp', 'close', 'refit', 'lost'])).toMatchObject({ code: 2 });
    expect(await tend(folder, ['opp', 'close', 'refit', 'lost', '--reason', 'bad luck'])).toMatchObject({
      code: 2,
    });
    expect(await tend(folder, ['opp', 'close', 'refit', 'maybe'])).toMatchObject({ code: 2 });
    await ok(folder, ['opp', 'close', 'refit', '输单', '--reason', '竞争失利']);
    expect(await itemOf(folder, ['opp', 'list', 'open:no'])).toMatchObject({
      closed: { on: '2024-05-20', result: 'lost', reason: 'competitor' },
    });
    expect(await itemOf(folder, ['show', '华东精工'])).toMatchObject({ status: 'interested' });
  });

  test('on a terminal the gate asks, and what was answered is written to a customer that stays', async () => {
    const folder = await newFolder(
      'stages:\n  - { id: need, label: { en: Need, zh: 需求 }, kind: interested }\n  - { id: offer, label: { en: Offer, zh: 报价 }, kind: interested, enter: { require: [needs.budget] } }\n',
    );
    await ok(folder, ['opp', 'add', '华东精工', '--title', 'Training']);
    const said = await ok(folder, ['opp', 'move', 'training', 'offer'], { isTTY: true, answers: ['60万'] });
    expect(said).toContain('stays at Need');
    expect(await itemOf(folder, ['show', '华东精工'])).toMatchObject({
      stage: 'need',
      needs: { budget: 600_000 },
    });
    expect(await itemOf(folder, ['opp', 'show', 'training'])).toMatchObject({ stage: 'offer' });
  });

  test('weighted: amount times its own probability, else that of its stage, for programs as well', async () => {
    const folder = await newFolder(
      'stages: [{ id: need, label: { en: Need, zh: 需求 }, kind: interested, probability: 25 }]\n',
    );
    expect(await itemOf(folder, ['opp', 'list'])).toMatchObject({
      computed: { open: true, probability: 25, weighted: 125_000 },
    });
    await ok(folder, ['opp', 'set', 'refit', 'probability=60']);
    expect(
      (await tend(folder, ['opp', 'list', '--format', 'csv', '--columns', 'no,weighted'])).stdout,
    ).toContain('300000');
    expect(await tend(folder, ['opp', 'set', 'refit', 'stage=need'])).toMatchObject({ code: 2 });
  });

  test('phones stay masked, and the subject of the commit names no person and no title', async () => {
    const folder = await newFolder();
    const git: NonNullable<FakeOptions['git']> = (cwd, args, input) => {
      const { status, stdout, stderr } = spawnSync('git', [...args], {
        cwd,
        input: input ?? '',
        encoding: 'utf8',
      });
      return { code: status ?? 1, stdout, stderr };
    };
    for (const args of [
      ['init', '-q'],
      ['add', '.'],
      ['-c', 'user.name=x', '-c', 'user.email=x@x', 'commit', '-qm', 'before'],
    ])
      git(folder, args);
    await ok(
      folder,
      ['opp', 'add', '华东精工', '--title', 'Call 张总 13812345678', '--decision-maker', '张总 13812345678'],
      { git },
    );
    await ok(folder, ['opp', 'move', 'call', 'proposal'], { git });
    expect(git(folder, ['log', '--format=%s']).stdout.trim().split('\n')).toEqual([
      'opp move: JH202405002 huadong-jinggong → proposal',
      'opp add: JH202405002 huadong-jinggong',
      'before',
    ]);
    const shown = await ok(folder, ['opp', 'show', 'call'], { isTTY: true });
    expect(shown).not.toContain('13812345678');
    expect(shown).toContain('138****5678');
  });

  test('a word that is no subcommand is told, with the nearest one', async () => {
    const folder = await newFolder();
    const { code, stderr } = await tend(folder, ['opp', 'mvoe']);
    expect(code).toBe(2);
    expect(stderr).toContain('There is no command opp mvoe; did you mean move?');
  });
});
