// Once a day, whatever happens: random runs that die at random moments, clocks that jump, logs that are half written.
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type DeliveryLog,
  deliveryOf,
  emptyLog,
  logFailed,
  logHanded,
  logOn,
  logSent,
  readLog,
  stepFor,
} from '../../src/domain/delivery.ts';
import type { Mailer, Sent } from '../../src/host.ts';
import { exampleFolder, tempFolder, tend } from '../support/folder.ts';
import { deliveryPlace, openDeliveries, whileSending } from '../../src/store/delivery-file.ts';
import { ownerOf } from '../../src/store/process-identity.ts';

/** What the world does to one attempt: where the program dies, or what the server says. */
const fates = [
  'arrives',
  'refused',
  'unreached',
  'silent, arrived',
  'silent, lost',
  'dies before',
  'dies handed, lost',
  'dies handed, arrived',
] as const;
type Fate = (typeof fates)[number];

class Crash extends Error {}

/** A mailer that meets these fates, one each; whoever sends gets what arrives. */
function fatefulMailer(next: () => Fate, arrived: string[]): Mailer {
  return {
    send: ({ to }, onHandOver): Promise<Sent> => {
      const fate = next();
      if (fate === 'dies before') throw new Crash();
      if (fate === 'unreached') return Promise.resolve({ kind: 'unreached', said: 'x' });
      if (fate === 'refused') return Promise.resolve({ kind: 'refused', at: 'recipient', said: 'x' });
      onHandOver();
      if (fate.endsWith('arrived') || fate === 'arrives') arrived.push(to.address);
      if (fate.startsWith('dies')) throw new Crash();
      return Promise.resolve(fate === 'arrives' ? { kind: 'taken' } : { kind: 'unanswered', said: 'x' });
    },
    close: () => {},
  };
}

const people = ['wang@example.com', 'li@example.com', 'chen@example.com'];
const runs = Number(process.env['TEND_RUNS'] ?? 15);

describe('random runs of one morning', () => {
  test('at most one too many, and never a silence that nobody hears', async () => {
    const folder = exampleFolder();
    // Each case is another morning of the same folder: the log of one day says nothing of another.
    let day = Date.parse('2024-05-20');
    await fc.assert(
      fc.asyncProperty(fc.array(fc.constantFrom(...fates), { maxLength: 14 }), async (given) => {
        day += 86_400_000;
        const now = `${new Date(day).toISOString().slice(0, 10)}T09:00:00+08:00`;
        const left = [...given];
        const arrived: string[] = [];
        const morning = () =>
          tend(folder, ['digest', '--all', '--mail'], {
            now,
            env: { TEND_SMTP_URL: 'smtp://mx.example.com', TEND_MAIL_FROM: 'crm@example.com' },
            mail: () => Promise.resolve(fatefulMailer(() => left.shift() ?? 'arrives', arrived)),
          });
        let last = await morning();
        while (left.length > 0) {
          const before = left.length;
          last = await morning();
          // Nothing more is tried: everybody has theirs, or somebody must ask.
          if (left.length === before) break;
        }
        last = await morning();
        for (const address of people) {
          const count = arrived.filter((to) => to === address).length;
          expect(count).toBeLessThanOrEqual(2);
          const [name = ''] = address.split('@');
          const label = { wang: '王芳', li: '李雷', chen: '陈晨' }[name] ?? '';
          if (count === 0) expect(last).toMatchObject({ code: 1, stderr: expect.stringContaining(label) });
        }
        if (last.code === 0) expect(new Set(arrived).size).toBe(3);
        const again = arrived.length;
        await morning();
        expect(arrived).toHaveLength(again);
      }),
      { numRuns: runs, seed: 7 },
    );
  });

  test('the log itself, far more often', () => {
    const target = { day: '2024-05-20', key: 'mail li' };
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...fates), { maxLength: 30 }), (given) => {
        let log = emptyLog('/crm');
        let count = 0;
        for (const fate of given) {
          if (stepFor(deliveryOf(log, target)) !== 'send') break;
          const certain = { at: '', code: 'x', mayHaveArrived: false };
          if (fate === 'dies before') continue;
          if (fate === 'unreached' || fate === 'refused') {
            log = logFailed(log, target, { ...certain, isHanded: false });
            continue;
          }
          log = logHanded(log, target, '');
          if (fate.endsWith('arrived') || fate === 'arrives') count += 1;
          if (fate === 'arrives') log = logSent(log, target, '');
          if (fate.startsWith('silent'))
            log = logFailed(log, target, { ...certain, isHanded: true, mayHaveArrived: true });
        }
        expect(count).toBeLessThanOrEqual(2);
        expect(stepFor(deliveryOf(log, target)) === 'sent' ? count : 1).toBeGreaterThan(0);
        expect(readLog(JSON.parse(JSON.stringify(log)))).toEqual(log);
      }),
      { numRuns: 2000, seed: 7 },
    );
  });
});

const env = { TEND_SMTP_URL: 'smtp://mx.example.com', TEND_MAIL_FROM: 'crm@example.com' };

function mornings(folder: string) {
  const arrived: string[] = [];
  const run = (now: string, argv: readonly string[] = []) =>
    tend(folder, ['digest', '--owner', 'li', '--mail', ...argv], {
      now: `${now}T09:00:00+08:00`,
      env,
      mail: () => Promise.resolve(fatefulMailer(() => 'arrives', arrived)),
    });
  return { arrived, run };
}

function logFile(folder: string): string {
  const top = path.join(folder, '.user-state/digest');
  return path.join(top, readdirSync(top)[0]!, 'sent.json');
}

describe('the log', () => {
  test.each(['', '{', '{"folder":"/x","days":{"2024-05-20":{"mail li":{"state":"sent"}}}}', 'null', '[]'])(
    'half written as %j is put aside, with a word, and the digest goes out',
    async (text) => {
      const folder = exampleFolder();
      const { arrived, run } = mornings(folder);
      await run('2024-05-20');
      writeFileSync(logFile(folder), text);
      const { code, stderr } = await run('2024-05-20');
      expect(code).toBe(0);
      expect(stderr).toContain('could not be read and was begun anew');
      expect(arrived).toHaveLength(2);
      expect(readFileSync(`${logFile(folder)}.broken`, 'utf8')).toBe(text);
      expect(await run('2024-05-20')).toMatchObject({ code: 0, stdout: '', stderr: '' });
    },
  );

  test('is nobody else’s to read, and holds no address and nothing of customers', async () => {
    const folder = exampleFolder();
    await mornings(folder).run('2024-05-20');
    const text = readFileSync(logFile(folder), 'utf8');
    expect(text).not.toMatch(/@|华东/);
    const { statSync } = await import('node:fs');
    expect(statSync(logFile(folder)).mode & 0o077).toBe(0);
  });

  test('what cannot be remembered is not sent', async () => {
    const folder = exampleFolder();
    const { arrived, run } = mornings(folder);
    // A file in the place of the folder: root may write anywhere else.
    writeFileSync(path.join(folder, '.user-state'), '');
    const { code, stderr } = await run('2024-05-20');
    expect(code).toBe(1);
    expect(stderr).toContain('what was sent cannot be remembered');
    expect(stderr).toContain('XDG_STATE_HOME');
    expect(arrived).toEqual([]);
  });

  test('forgets old days', async () => {
    const folder = exampleFolder();
    const { run } = mornings(folder);
    await run('2024-05-20');
    await run('2024-06-20');
    expect(Object.keys((JSON.parse(readFileSync(logFile(folder), 'utf8')) as DeliveryLog).days)).toEqual([
      '2024-06-20',
    ]);
  });

  test('says what the last run did', async () => {
    const folder = exampleFolder();
    await mornings(folder).run('2024-05-20');
    expect((JSON.parse(readFileSync(logFile(folder), 'utf8')) as DeliveryLog).run).toEqual({
      day: '2024-05-20',
      at: '2024-05-20T09:00+08:00',
      sent: 1,
      failed: 0,
      codes: [],
    });
  });

  test('a link to the folder is the same folder', async () => {
    const folder = exampleFolder();
    const { arrived, run } = mornings(folder);
    await run('2024-05-20');
    const { symlinkSync } = await import('node:fs');
    const link = path.join(tempFolder(), 'link');
    symlinkSync(folder, link);
    await mornings(folder).run('2024-05-20', ['--dir', link]);
    expect(arrived).toHaveLength(1);
    expect(readdirSync(path.join(folder, '.user-state/digest'))).toHaveLength(1);
  });
});

describe('a clock that jumps', () => {
  test('ahead and back: the days in between are not silent', async () => {
    const folder = exampleFolder();
    const { arrived, run } = mornings(folder);
    await run('2024-05-20');
    await run('2024-05-22');
    const back = await run('2024-05-20');
    expect(back).toMatchObject({ code: 0, stdout: '' });
    expect(back.stderr).toContain('2024-05-22 is forgotten');
    await run('2024-05-21');
    await run('2024-05-22');
    // The 22nd twice: it was told once by mistake.
    expect(arrived).toHaveLength(4);
    expect((await run('2024-05-22')).stdout).toBe('');
  });

  test('a day that was asked for moves no clock', async () => {
    const folder = exampleFolder();
    const { arrived, run } = mornings(folder);
    await run('2024-05-20');
    await run('2024-05-20', ['--as-of', '2024-05-08']);
    await run('2024-05-20');
    expect(arrived).toHaveLength(2);
  });

  test('of the log, days to come are named and dropped, as are those long past', () => {
    const log = logSent(
      logSent(
        logSent(emptyLog('/crm'), { day: '2024-05-01', key: 'a' }, ''),
        { day: '2024-05-20', key: 'a' },
        '',
      ),
      { day: '2030-01-01', key: 'a' },
      '',
    );
    const { log: kept, future } = logOn('2024-05-20', log);
    expect(Object.keys(kept.days)).toEqual(['2024-05-20']);
    expect(future).toEqual(['2030-01-01']);
  });
});

describe('two at once', () => {
  test('one sends, the other waits, and says so when it takes too long', async () => {
    const folder = exampleFolder();
    const arrived: string[] = [];
    const slow: Mailer = {
      send: async (letter, onHandOver) => {
        await new Promise((resolve) => {
          setTimeout(resolve, 30);
        });
        return fatefulMailer(() => 'arrives', arrived).send(letter, onHandOver);
      },
      close: () => {},
    };
    const place = deliveryPlace(path.join(folder, '.user-state'), folder);
    const clock = {
      now: () => Date.now(),
      pause: (ms: number) => new Promise((done) => setTimeout(done, ms)),
    };
    mkdirSync(place.folder, { recursive: true });
    // Another process of this machine that lives: its lock is not ours to take.
    const holder = ownerOf(process.ppid, 'fake');
    const { stderr, code } = await whileSending(place, holder, clock, () =>
      tend(folder, ['digest', '--all', '--mail'], { env, mail: () => Promise.resolve(slow) }),
    );
    expect({ code, stderr }).toEqual({
      code: 1,
      stderr: expect.stringContaining('Another tend digest of this folder is sending right now'),
    });
    expect(arrived).toEqual([]);
    expect(
      (await tend(folder, ['digest', '--all', '--mail'], { env, mail: () => Promise.resolve(slow) })).code,
    ).toBe(0);
    expect(arrived).toHaveLength(3);
    expect(openDeliveries(place).kept).toBeNull();
  });
});
