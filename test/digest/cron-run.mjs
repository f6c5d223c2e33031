// Installs the digest with the cron of this machine, has it run every minute against a mail server on loopback, and says what
// arrived and when. For people: `npm test` does not run it, because it takes minutes and needs Debian's cron and its rights.
//
//     node scripts/build.mjs && node test/digest/cron-run.mjs
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { SMTPServer } from 'smtp-server';

const top = path.resolve(import.meta.dirname, '../..');
const say = (text) => console.log(`${new Date().toISOString().slice(11, 19)}  ${text}`);

// Everything that a line of cron must stand: blanks, percent signs, both quotes, Chinese.
const place = mkdtempSync(path.join(tmpdir(), `tend 100% o'cron "客户" `));
const folder = path.join(place, 'crm');
const program = path.join(place, 'program');
cpSync(path.join(top, 'examples'), folder, { recursive: true });
for (const part of ['bin', 'dist'])
  cpSync(path.join(top, part), path.join(program, part), { recursive: true });

const arrived = [];
const server = new SMTPServer({
  authOptional: true,
  disabledCommands: ['STARTTLS'],
  onData(stream, { envelope }, done) {
    const chunks = [];
    stream.on('data', (chunk) => chunks.push(chunk));
    stream.on('end', () => {
      const text = Buffer.concat(chunks).toString('utf8');
      arrived.push(text);
      const subject = /^Subject: (.*(?:\r\n[ \t].*)*)/m.exec(text)?.[1].replaceAll(/\r\n[ \t]/g, ' ');
      say(`mail to ${envelope.rcptTo.map(({ address }) => address).join(', ')}: ${decoded(subject ?? '')}`);
      done();
    });
  },
});

function decoded(subject) {
  return subject
    .replaceAll(/\?=\s+=\?/g, '?==?')
    .replaceAll(/=\?UTF-8\?([BQ])\?(.*?)\?=/gi, (_, kind, text) =>
      kind.toUpperCase() === 'B'
        ? Buffer.from(text, 'base64').toString('utf8')
        : Buffer.from(
            text
              .replaceAll('_', ' ')
              .replaceAll(/=([0-9A-F]{2})/gi, (__, hex) => String.fromCharCode(parseInt(hex, 16))),
            'latin1',
          ).toString('utf8'),
    );
}

const env = {
  PATH: process.env.PATH,
  XDG_CONFIG_HOME: path.join(place, 'config'),
  XDG_STATE_HOME: path.join(place, 'state'),
};
const tend = (...words) => {
  const ran = spawnSync(process.execPath, [path.join(program, 'bin/tend.cjs'), '--dir', folder, ...words], {
    env,
    encoding: 'utf8',
  });
  for (const line of `${ran.stdout}${ran.stderr}`.trimEnd().split('\n')) say(`  ${line}`);
  if (ran.status !== 0) throw new Error(`tend ${words.join(' ')} ended with ${ran.status}`);
};
const table = () => spawnSync('crontab', ['-l'], { encoding: 'latin1' }).stdout;
const putTable = (text) =>
  text === ''
    ? spawnSync('crontab', ['-r'])
    : execFileSync('crontab', ['-'], { input: Buffer.from(text, 'latin1') });

const before = table();
let cron = null;
try {
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.server.address();
  mkdirSync(path.join(place, 'config/tend'), { recursive: true });
  writeFileSync(
    path.join(place, 'config/tend/secrets.env'),
    `TEND_SMTP_URL=smtp://127.0.0.1:${port}?tls=off\nTEND_MAIL_FROM=crm@example.com\n`,
    { mode: 0o600 },
  );
  putTable(`${before}# a line of somebody else\nTEND_TODAY=2024-05-20\n`);
  const foreign = table();
  say('$ tend digest --install --mail --yes');
  tend('digest', '--install', '--mail', '--yes');
  // The time alone is another: nobody wants to wait for half past eight.
  putTable(table().replace(/^\d+ \d+ \* \* \S+ (\/usr\/bin\/env )/m, '* * * * * $1'));
  for (const line of table().trimEnd().split('\n')) say(`  ${Buffer.from(line, 'latin1').toString('utf8')}`);
  say('$ tend doctor');
  for (const line of doctorLines()) say(`  ${line}`);
  cron = spawn('cron', ['-f'], { stdio: 'ignore' });
  say('cron runs');
  for (let waited = 0; arrived.length < 1 && waited < 130; waited++) await setTimeout(1000);
  await setTimeout(5000);
  const first = arrived.length;
  say(`first run: ${first} mails`);
  await setTimeout(65_000);
  say(`second run: ${arrived.length - first} mails`);
  const files = readdirSync(path.join(place, 'state'), { recursive: true, encoding: 'utf8' });
  const log = files.find((name) => name.endsWith('run.log')) ?? '';
  say('the log:');
  if (log !== '')
    for (const line of readFileSync(path.join(place, 'state', log), 'utf8')
      .trimEnd()
      .split('\n'))
      say(`  ${line}`);
  say('$ tend doctor');
  for (const line of doctorLines()) say(`  ${line}`);
  say('$ tend digest --uninstall');
  tend('digest', '--uninstall');
  say(table() === foreign ? 'the table is as it was' : 'the table is NOT as it was');
  if (first === 0 || arrived.length !== first || table() !== foreign) process.exitCode = 1;
  const [one = ''] = arrived;
  if (process.argv[2] != null) writeFileSync(process.argv[2], one);
} finally {
  cron?.kill();
  putTable(before);
  await new Promise((resolve) => server.close(resolve));
  if (existsSync(place)) rmSync(place, { recursive: true, force: true });
}

function doctorLines() {
  const ran = spawnSync(process.execPath, [path.join(program, 'bin/tend.cjs'), '--dir', folder, 'doctor'], {
    env: { ...env, TEND_TODAY: '2024-05-20' },
    encoding: 'utf8',
  });
  return ran.stdout.split('\n').filter((line) => line.includes('digest'));
}
