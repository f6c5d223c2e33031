// `tend digest --install`: tables of cron with the lines of others, the lines run by a real shell, units of systemd, and what
// doctor says of all that.
import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import * as fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { asBytes, asText, blockIn, commandLine, cronLine, withBlock } from '../../src/domain/crontab.ts';
import { emptyLog } from '../../src/domain/delivery.ts';
import { scheduledBy } from '../../src/domain/scheduled.ts';
import { unitsFor } from '../../src/domain/systemd.ts';
import type { Host } from '../../src/host.ts';
import { run } from '../../src/run.ts';
import { deliveryPlace } from '../../src/store/delivery-file.ts';
import { fakeHost } from '../support/fake-host.ts';

const runs = Number(process.env['TEND_RUNS'] ?? 100);
const lines = ['# At 08:30 on days 1-5, UTC. Made by …', '30 8 * * 1-5 /usr/bin/env A=b node tend.cjs'];

describe('a table of cron', () => {
  const foreign = '# mine\nMAILTO=li\n0 3 * * * backup 100\\% # tend digest\n';

  test.each([
    ['', ''],
    ['lines of others', foreign],
    ['a last line that does not end', '0 3 * * * backup'],
    ['empty lines', '\n\n# x\n\n'],
    ['bytes that are no text', '# caf\u00e9 \u00ff\u0080\n'],
    ['lines that end like those of Windows', '# a\r\n0 3 * * * b\r\n'],
  ])('%s: what is put in is taken out, and nothing else changes', (_, table) => {
    const there = withBlock(table, '/home/李 雷/crm', lines);
    expect(blockIn(there, '/home/李 雷/crm')).toEqual({ kind: 'there', lines });
    expect(withBlock(there, '/home/李 雷/crm', lines)).toBe(there);
    expect(there.startsWith(table)).toBe(true);
    const whole = table === '' || table.endsWith('\n') ? table : `${table}\n`;
    expect(withBlock(there, '/home/李 雷/crm', null)).toBe(whole);
    expect(withBlock(table, '/home/李 雷/crm', null)).toBe(table);
  });

  test('new lines take the place of the old ones, between the lines of others', () => {
    const there = `${withBlock(foreign, '/crm', lines)}0 4 * * * after\n`;
    const changed = withBlock(there, '/crm', ['# other']);
    expect(changed).toBe(
      `${foreign}# tend digest begins: /crm\n# other\n# tend digest ends: /crm\n0 4 * * * after\n`,
    );
  });

  test('several folders have their own lines, also where one name begins another', () => {
    const both = withBlock(withBlock(foreign, '/crm', lines), '/crm2', ['# two']);
    expect(blockIn(both, '/crm')).toEqual({ kind: 'there', lines });
    expect(withBlock(both, '/crm', null)).toBe(withBlock(foreign, '/crm2', ['# two']));
  });

  test.each([
    ['no end', '# tend digest begins: /crm\n0 8 * * * x\n'],
    ['no beginning', '0 8 * * * x\n# tend digest ends: /crm\n'],
    ['the wrong way round', '# tend digest ends: /crm\n# tend digest begins: /crm\n'],
    ['two beginnings', '# tend digest begins: /crm\n# tend digest begins: /crm\n# tend digest ends: /crm\n'],
    [
      'around those of another folder',
      '# tend digest begins: /crm\n# tend digest begins: /b\n# tend digest ends: /crm\n',
    ],
  ])('marks with %s are left alone', (_, table) => {
    expect(blockIn(table, '/crm')).toEqual({ kind: 'damaged' });
    expect(() => withBlock(table, '/crm', lines)).toThrow(/damaged/);
  });

  test('whatever stands there, byte for byte', () => {
    const line = fc.string({
      unit: fc.integer({ min: 1, max: 255 }).map((byte) => String.fromCharCode(byte)),
    });
    fc.assert(
      fc.property(fc.array(line.map((text) => text.replaceAll('\n', ' '))), fc.nat(), (all, place) => {
        const table = all.map((text) => `${text}\n`).join('');
        const at = place % (all.length + 1);
        const [before, after] = [all.slice(0, at), all.slice(at)].map((part) =>
          part.map((text) => `${text}\n`).join(''),
        );
        const there = before + withBlock('', '/c', lines) + after;
        expect(withBlock(there, '/c', null)).toBe(table);
        expect(withBlock(there, '/c', lines)).toBe(there);
      }),
      { numRuns: runs, seed: 7 },
    );
  });

  test('text and bytes are two writings of one thing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => asText(asBytes(text)) === text),
      { numRuns: runs, seed: 7 },
    );
  });

  test.each([
    [[1, 2, 3, 4, 5], '1-5'],
    [[1, 2, 3, 4, 5, 6, 7], '*'],
    [[7], '0'],
    [[1, 2, 6, 7], '0,1,2,6'],
  ])('days %j', (days, wanted) => {
    const line = cronLine({ hour: 8, minute: 5, days, notBefore: null }, 'date +%F');
    expect(line).toBe(String.raw`5 8 * * ${wanted} date +\%F`);
  });
});

// What cron makes of a command before the shell gets it: crontab(5), "percent-signs".
function asCronDoes(line: string): string {
  const [, command = ''] = /^(?:\S+ ){5}(.*)$/.exec(line) ?? [];
  expect(command).not.toMatch(/(?<!\\)%/);
  return command.replaceAll(String.raw`\%`, '%');
}

test('a shell with nothing in its environment gets every word and variable as it was meant', () => {
  const word = fc.string({ unit: fc.constantFrom(...`a %'"$\`~*?;&|<>(){}[]#!=客-\t`), minLength: 1 });
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 4 }), word, (words, value) => {
      const print = 'process.stdout.write(JSON.stringify([process.argv.slice(1), process.env.A]))';
      const command = commandLine(
        [process.execPath, '-e', print, '--', ...words],
        { A: value },
        { file: '/dev/null', both: false },
      );
      const line = cronLine({ hour: 8, minute: 0, days: [1], notBefore: null }, command);
      const ran = spawnSync('/usr/bin/env', ['-i', '/bin/sh', '-c', asCronDoes(line)], { encoding: 'utf8' });
      expect(JSON.parse(ran.stdout)).toEqual([words, value]);
      const { program } = scheduledBy([line]);
      expect(program).toEqual([process.execPath, '-e']);
    }),
    { numRuns: Math.min(runs, 12), seed: 7 },
  );
});

describe('units of systemd', () => {
  const facts = {
    folder: `/home/li/100% "of" $crm`,
    words: ['/usr/bin/node', `/opt/it's/a\\b/%h/$HOME "x"/tend.cjs`, 'digest', '--all', '--mail'],
    env: { PATH: '/a b:/usr/bin', TZ: 'Asia/Shanghai' },
    log: '/home/li/100%/run.log',
    comments: ['# At 08:30,13:00 on days 1-5, Asia/Shanghai. Made by: …'],
  };
  const schedule = {
    times: [
      { hour: 8, minute: 30 },
      { hour: 13, minute: 0 },
    ],
    days: [1, 2, 3, 4, 5],
    zone: 'Asia/Shanghai',
  };
  const units = unitsFor(facts, schedule);

  test('nothing in a path is a specifier, a variable or the end of a word', () => {
    expect(units.service).toContain(String.raw`"/opt/it's/a\\b/%%h/$$HOME \"x\"/tend.cjs"`);
    expect(units.service).toContain('StandardOutput=append:/home/li/100%%/run.log\n');
    expect(units.service).toContain('Environment="PATH=/a b:/usr/bin" "TZ=Asia/Shanghai"\n');
    expect(scheduledBy(units.service.split('\n'))).toEqual({
      days: [1, 2, 3, 4, 5],
      program: facts.words.slice(0, 2),
      isSent: true,
    });
  });

  test('the timer counts in the zone of the team', () => {
    expect(units.timer.match(/OnCalendar=.*/g)).toEqual([
      'OnCalendar=Mon,Tue,Wed,Thu,Fri *-*-* 08:30:00 Asia/Shanghai',
      'OnCalendar=Mon,Tue,Wed,Thu,Fri *-*-* 13:00:00 Asia/Shanghai',
    ]);
    expect(unitsFor(facts, { ...schedule, days: [1, 2, 3, 4, 5, 6, 7] }).timer).toContain(
      'OnCalendar=*-*-* 08:30',
    );
  });

  const analyze = '/usr/bin/systemd-analyze';
  test.skipIf(!existsSync(analyze))('systemd itself finds nothing wrong', () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'tend-units-'));
    try {
      const plain = unitsFor({ ...facts, words: [process.execPath, ...facts.words.slice(1)] }, schedule);
      writeFileSync(path.join(folder, 'tend-digest-x.service'), plain.service);
      writeFileSync(path.join(folder, 'tend-digest-x.timer'), plain.timer);
      const ran = spawnSync(analyze, ['verify', path.join(folder, 'tend-digest-x.timer')], {
        encoding: 'utf8',
      });
      expect(ran.stderr.split('\n').filter((line) => line.includes('tend-digest'))).toEqual([]);
      for (const line of plain.timer.match(/(?<=OnCalendar=).*/g) ?? [])
        expect(spawnSync(analyze, ['calendar', line]).status).toBe(0);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});

let parent = '';
let folder = '';
beforeEach(() => {
  parent = mkdtempSync(path.join(realpathSync(tmpdir()), `tend 100% it's "`));
  folder = path.join(parent, 'crm');
  cpSync(path.resolve(import.meta.dirname, '../../examples'), folder, { recursive: true });
});
afterEach(() => rmSync(parent, { recursive: true, force: true }));

interface Said {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

async function tend(
  words: readonly string[],
  given: { env?: Record<string, string>; host?: Partial<Host>; now?: string } = {},
): Promise<Said> {
  const world = fakeHost({
    cwd: folder,
    env: { TEND_USER: 'li', NO_COLOR: '1', ...given.env },
    ...(given.now == null ? {} : { now: given.now }),
  });
  const code = await run(words, { ...world.host, ...given.host });
  return { code, out: world.stdout(), err: world.stderr() };
}

const table = (): string => readFileSync(path.join(parent, 'crontab'), 'utf8');

describe('installed', () => {
  test('the line that is installed starts the program in the folder, with no home, no terminal and no language', async () => {
    const script = path.join(parent, 'say.cjs');
    writeFileSync(script, 'process.stderr.write(JSON.stringify([process.argv.slice(2), process.env]))');
    const host = { program: [process.execPath, script] };
    const words = ['digest', '--install', '--mail', '--sync', '--at', '06:30', '--yes'];
    const env = { FAKE_ZONE: 'UTC', XDG_CONFIG_HOME: `${parent}/config`, TEND_LANG: 'zh' };
    expect(await tend(words, { host, env })).toMatchObject({ code: 0 });
    const line = table()
      .split('\n')
      .find((each) => !each.startsWith('#'))!;
    expect(line).toMatch(/^30 22 \* \* 0,1-4 /);
    const ran = spawnSync('/usr/bin/env', ['-i', '/bin/sh', '-c', asCronDoes(line)], {
      encoding: 'utf8',
      cwd: '/',
    });
    expect({ status: ran.status, stdout: ran.stdout, stderr: ran.stderr }).toEqual({
      status: 0,
      stdout: '',
      stderr: '',
    });
    const { log } = placeOf();
    const [argv, its] = JSON.parse(readFileSync(log, 'utf8')) as [string[], Record<string, string>];
    expect(argv).toEqual(['--dir', folder, '--lang', 'zh', 'digest', '--all', '--mail', '--sync']);
    expect(its).toMatchObject({ LANG: 'C.UTF-8', TZ: 'Asia/Shanghai', XDG_CONFIG_HOME: `${parent}/config` });
    expect(its['PATH']?.split(':')).toContain(path.dirname(process.execPath));
    expect(log.startsWith(folder)).toBe(true); // The fake host keeps its state there; the real one never does.
  });

  test('nothing is written before it is asked for', async () => {
    for (const words of [
      ['--install'],
      ['--install', '--mail', '--yes', '--dry-run'],
      ['--install', '--systemd', '--mail'],
    ]) {
      const { code, out } = await tend(['digest', ...words]);
      expect({ code, isShown: out.includes('digest --all') || out.includes('"digest"') }).toEqual({
        code: 0,
        isShown: true,
      });
    }
    expect(existsSync(path.join(parent, 'crontab'))).toBe(false);
    expect(existsSync(path.join(parent, 'systemctl'))).toBe(false);
  });

  test('a systemd that refuses leaves no unit behind, and keeps the one that was there', async () => {
    const words = ['digest', '--install', '--systemd', '--mail'];
    const { service, timer } = placeOf();
    expect(await tend([...words, '--yes'], { env: { FAKE_SYSTEMCTL: 'denied' } })).toMatchObject({ code: 1 });
    expect([existsSync(service), existsSync(timer)]).toEqual([false, false]);
    await tend([...words, '--yes']);
    const before = readFileSync(timer, 'utf8');
    await tend([...words, '--at', '09:00', '--yes'], { env: { FAKE_SYSTEMCTL: 'denied' } });
    expect(readFileSync(timer, 'utf8')).toBe(before);
    expect(await tend(['digest', '--uninstall'])).toMatchObject({ code: 0 });
    expect([existsSync(service), existsSync(timer)]).toEqual([false, false]);
  });
});

function placeOf(): { log: string; service: string; timer: string; file: string } {
  const { folder: of, key, file } = deliveryPlace(path.join(folder, '.user-state'), folder);
  const units = path.join(folder, 'systemd/user');
  return {
    file,
    log: path.join(of, 'run.log'),
    service: path.join(units, `tend-digest-${key}.service`),
    timer: path.join(units, `tend-digest-${key}.timer`),
  };
}

test('too early, nothing is printed; in time, it is', async () => {
  const words = ['digest', '--not-before', '08:30'];
  expect(await tend(words, { now: '2024-05-20T08:29:59+08:00' })).toEqual({ code: 0, out: '', err: '' });
  expect((await tend(words, { now: '2024-05-20T08:30:00+08:00' })).out).toContain('2024-05-20');
});

test('a sync that fails is told, and the digest is there all the same', async () => {
  const plain = await tend(['digest']);
  const synced = await tend(['digest', '--sync']);
  expect(synced.out).toBe(plain.out);
  expect(synced.out).not.toBe('');
  expect(synced.code).not.toBe(0);
  expect(synced.err).toMatch(/sync/);
});

describe('doctor', () => {
  const digestPart = async (given: Parameters<typeof tend>[1] = {}): Promise<string | null> => {
    const { out } = await tend(['doctor', '--json', '--lang', 'en'], given);
    const { items } = JSON.parse(out) as { items: { name: string; state: string; message: string }[] };
    const found = items.find(({ name }) => name === 'digest');
    return found == null ? null : `${found.state}: ${found.message.replaceAll(parent, '~')}`;
  };
  const sent = (day: string, failed = 0, codes: readonly string[] = []): void => {
    const { file } = placeOf();
    mkdirSync(path.dirname(file), { recursive: true });
    const at = `${day}T08:30+08:00`;
    const delivery = { state: 'sent', unanswered: 0, at, code: null };
    const log = {
      ...emptyLog(folder),
      days: { [day]: { 'mail li': delivery } },
      run: { day, at, sent: 0, failed, codes },
    };
    writeFileSync(file, JSON.stringify(log));
  };
  const install = (...more: string[]): Promise<Said> =>
    tend(['digest', '--install', '--mail', '--yes', ...more], {
      host: { program: [process.execPath, import.meta.filename] },
    });

  test('says nothing where nobody wants a digest', async () => {
    expect(await digestPart()).toBeNull();
  });

  test('where the settings want one', async () => {
    const file = path.join(folder, 'tend.yaml');
    writeFileSync(file, `${readFileSync(file, 'utf8')}mail:\n  from: crm@example.com\n`);
    expect(await digestPart()).toBe('warn: tend.yaml says how digests are sent, and this machine sends none');
    await install();
    expect(await digestPart()).toBe('ok: the digest is installed, and has not run yet');
  });

  test.each<[string, () => void, string]>([
    ['it ran today', () => sent('2024-05-20'), 'ok: the digest last ran on 2024-05-20 and sent 1'],
    // 2024-05-20 is a Monday.
    ['it ran on Friday', () => sent('2024-05-17'), 'ok: the digest last ran on 2024-05-17 and sent 1'],
    [
      'it missed Friday',
      () => sent('2024-05-16'),
      'warn: the digest has not run since 2024-05-16: 1 day missed',
    ],
    [
      'something failed',
      () => sent('2024-05-20', 2, ['digest.login']),
      'warn: of the digest of 2024-05-20, 2 could not be sent (digest.login)',
    ],
    [
      'it was broken off',
      () => sent('2024-05-20', 0, ['digest.state']),
      'warn: the digest of 2024-05-20 was broken off (digest.state)',
    ],
  ])('%s', async (_, before, wanted) => {
    await install();
    before();
    expect(await digestPart()).toBe(wanted);
  });

  test('on the days for which it was installed', async () => {
    await install('--days', '1-7');
    sent('2024-05-17');
    expect(await digestPart()).toBe('warn: the digest has not run since 2024-05-17: 2 days missed');
  });

  test('not installed by tend', async () => {
    sent('2024-05-20');
    expect(await digestPart()).toBe(
      'ok: the digest last ran on 2024-05-20 and sent 1; it was not installed by tend',
    );
    sent('2024-05-10');
    expect(await digestPart()).toBe(
      'warn: the digest has not run since 2024-05-10: 5 days missed; it is not installed',
    );
  });

  test('a program that moved', async () => {
    const program = [process.execPath, path.join(parent, 'gone.cjs')];
    await tend(['digest', '--install', '--mail', '--yes'], { host: { program } });
    expect(await digestPart()).toBe('bad: the digest cannot start: ~/gone.cjs is not there any more');
    await tend(['digest', '--uninstall']);
    await tend(['digest', '--install', '--systemd', '--mail', '--yes'], { host: { program } });
    expect(await digestPart()).toBe('bad: the digest cannot start: ~/gone.cjs is not there any more');
  });

  test('a half-written state file is no reason to stop', async () => {
    await install();
    sent('2024-05-20');
    writeFileSync(placeOf().file, '{"folder": "');
    expect(await digestPart()).toBe('ok: the digest is installed, and has not run yet');
  });
});

describe('export --out', () => {
  const out = (...words: string[]): Promise<Said> => tend(['export', '--type', 'ics', ...words]);

  test('a second export of the same does not touch the file; the mode stays', async () => {
    const file = path.join(parent, 'team.ics');
    await out('--out', file);
    chmodSync(file, 0o640);
    const text = readFileSync(file, 'utf8');
    expect(await out('--out', file)).toMatchObject({ code: 0, err: `${file} 已是最新。\n` });
    writeFileSync(file, 'BEGIN:VCALENDAR\r\nold\r\n');
    await out('--out', file);
    expect(readFileSync(file, 'utf8')).toBe(text);
    expect(statSync(file).mode & 0o777).toBe(0o640);
  });

  test('a folder that cannot be written keeps what it had, and no half file', async () => {
    const place = path.join(parent, 'nowhere');
    expect(await out('--out', path.join(place, 'x.ics'))).toMatchObject({ code: 1 });
    expect(existsSync(place)).toBe(false);
  });
});
