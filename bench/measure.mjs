// Measures whole processes: wall time in pairs with a bare node, and peak memory. Knows nothing of tend or its peers.
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync, readFileSync } from 'node:fs';
import path from 'node:path';

const bareNode = [process.execPath, '-e', '0'];
/** A command that takes longer than this is not waited for. */
const patience = 10 * 60_000;

/** Returns the environment that both sides of a pair run in: nothing that changes how node starts, nor what tend or git do. */
export function plainEnvironment(home) {
  const kept = Object.entries(process.env).filter(
    ([name]) => !/^(?:NODE_|TEND_|GIT_|XDG_|TASK|LEDGER|npm_)/i.test(name),
  );
  return { ...Object.fromEntries(kept), HOME: home, LANG: 'C.UTF-8', LC_ALL: 'C.UTF-8', TZ: 'Asia/Shanghai' };
}

/** Returns the middle of an odd number of values. */
export function median(values) {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
}

/**
 * Measures a command: one run that warms up and tells whether the answer is right, one that tells the peak memory, then
 * pairs with a bare node. `argvOf` is asked for the command line of each run, so that every run may add another record.
 */
export async function measure({ argvOf, isRight = (text) => text.trim() !== '', place, runs, ...where }) {
  const first = await watched(argvOf(0), path.join(place, 'answer'), where);
  if (first.failed) return first;
  if (!isRight(first.text)) return { failed: `wrong answer: ${JSON.stringify(first.text.slice(0, 80))}` };
  // Long runs are looked at once: what is kept between runs matters to the short ones.
  const second =
    first.ms > 60_000 ? first : await watched(argvOf(runs + 1), path.join(place, 'answer'), where);
  if (second.failed) return second;
  const pairs = [];
  for (let run = 1; run <= fewer(runs, second.ms); run++)
    pairs.push({ bare: timed(bareNode, where), own: timed(argvOf(run), where) });
  const broken = pairs.find(({ own }) => own.code !== 0);
  if (broken) return { failed: `exit ${broken.own.code} when run again` };
  const ratios = pairs.map(({ bare, own }) => own.ms / bare.ms);
  return {
    ratio: median(ratios),
    lowest: Math.min(...ratios),
    highest: Math.max(...ratios),
    ms: median(pairs.map(({ own }) => own.ms)),
    bare_ms: median(pairs.map(({ bare }) => bare.ms)),
    runs: pairs.length,
    peak_mb: second.peak,
  };
}

// Chance moves a short run more than a long one.
function fewer(runs, ms) {
  if (ms > 30_000) return 1;
  return ms > 5_000 ? Math.min(runs, 3) : runs;
}

function timed([program, ...args], { env, cwd }) {
  const start = process.hrtime.bigint();
  const { status } = spawnSync(program, args, { env, cwd, stdio: 'ignore', timeout: patience });
  return { ms: Number(process.hrtime.bigint() - start) / 1e6, code: status };
}

async function watched([program, ...args], answer, { env, cwd }) {
  const output = openSync(answer, 'w');
  const complaints = openSync(`${answer}.err`, 'w');
  const start = Date.now();
  const child = spawn(program, args, { env, cwd, stdio: ['ignore', output, complaints] });
  const ended = once(child, 'exit').catch((error) => [error.code]);
  const peak = child.pid == null ? null : peakOf(child.pid, start + patience);
  if (Date.now() - start > patience) child.kill('SIGKILL');
  const [code] = await ended;
  closeSync(output);
  closeSync(complaints);
  if (code === 0) return { text: readFileSync(answer, 'utf8'), ms: Date.now() - start, peak };
  return {
    failed:
      code == null
        ? `not done in ${patience / 60_000} minutes`
        : `exit ${code}: ${readFileSync(`${answer}.err`, 'utf8').trim().split('\n')[0]}`,
  };
}

// Linux keeps the highest resident size of a process until it ends. While we look, its end is not taken in, so that
// the number cannot go to another process. Elsewhere nobody tells without help: null.
function peakOf(pid, deadline) {
  const nap = new Int32Array(new SharedArrayBuffer(4));
  let peak = null;
  while (process.platform === 'linux' && Date.now() < deadline) {
    const found = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'));
    if (!found) break;
    peak = Number(found[1]) / 1_024;
    Atomics.wait(nap, 0, 0, 0.5);
  }
  return peak;
}
