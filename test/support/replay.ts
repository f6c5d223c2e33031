// Runs the console blocks of a Markdown file and returns the file with what was really said.
import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  realpathSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { run } from '../../src/run.ts';
import { type FakeOptions, fakeHost } from './fake-host.ts';
import { gitHost, gitIn, makeRepository } from './git-world.ts';
import { copyExamples } from './examples.ts';

/*
 * A transcript is prose with ```console blocks:
 *
 *   $ tend due                     runs; the lines below are what was said, on both streams
 *   [exit 2]                       last line when the exit code is not 0
 *   ? Question › answer            answers a prompt; as soon as one is there, prompts are possible
 *   $ cat FILE, $ ls DIR           show what was written
 *   wang$ tend due                 runs as that member, in the clone ../wang where there is one
 *
 * A ```yaml file=PATH block writes that file first; ```hex its bytes, ```link a link to what it names.
 *
 * A first line `<!-- folder: empty, day: 2024-05-20, user: li, width: 80, pipe -->` changes the surroundings; without it
 * the folder is a copy of examples/ on 2024-05-20, 09:00 in Shanghai, user li, a terminal of 80 columns, English.
 * With `git` in that line it is a repository with one commit, git is real, and `$ git …` may be typed too; commits are
 * shown by their order: 00000001 is the first.
 */
interface Surroundings {
  /** `examples`, `empty`, or another folder of the project. */
  readonly folder: string;
  readonly day: string;
  readonly user: string;
  readonly width: number;
  readonly pipe: boolean;
  readonly lang: string;
  readonly git: boolean;
}

const top = path.resolve(import.meta.dirname, '../..');

/** Returns the text of a transcript with its outputs replaced by those of this run. */
export async function replay(file: string): Promise<string> {
  const text = readFileSync(file, 'utf8');
  const around = surroundings(text);
  const parent = mkdtempSync(path.join(tmpdir(), 'tend-replay-'));
  const cwd = path.join(parent, 'crm');
  mkdirSync(cwd);
  if (around.folder === 'examples') copyExamples(cwd);
  else if (around.folder !== 'empty') cpSync(path.join(top, around.folder), cwd, { recursive: true });
  try {
    const stage: Stage = { cwd, around, ids: { next: 1 }, now: around.day, commits: [] };
    if (around.git) makeRepository(cwd, { user: around.user, now: clockAt(around.day) });
    const parts = text.split(/(^```[^\n]*\n[\s\S]*?^```$)/m);
    const out: string[] = [];
    for (const part of parts) {
      stage.now = [...part.matchAll(/<!-- now: (\S+) -->/g)].at(-1)?.[1] ?? stage.now;
      const prepared = /^```(\w+) file=(\S+)\n([\s\S]*?)```$/.exec(part);
      if (prepared) prepare(path.join(cwd, prepared[2]!), prepared[3]!, prepared[1]!);
      out.push(part.startsWith('```console\n') ? await block(part, stage) : part);
    }
    return out.join('');
  } finally {
    rmSync(parent, { recursive: true, force: true });
  }
}

function prepare(target: string, text: string, kind: string): void {
  mkdirSync(path.dirname(target), { recursive: true });
  rmSync(target, { recursive: true, force: true });
  if (kind === 'link') symlinkSync(text.trim(), target);
  else writeFileSync(target, kind === 'hex' ? Buffer.from(text.replace(/\s/g, ''), 'hex') : text);
}

function surroundings(text: string): Surroundings {
  const line = /^<!--(.*?)-->/.exec(text)?.[1] ?? '';
  const value = (name: string): string | undefined =>
    new RegExp(`\\b${name}: ([^,]+)`).exec(line)?.[1]?.trim();
  return {
    folder: value('folder') ?? 'examples',
    day: value('day') ?? '2024-05-20T09:00:00+08:00',
    user: value('user') ?? 'li',
    width: Number(value('width') ?? 80),
    pipe: /\bpipe\b/.test(line),
    lang: value('lang') ?? 'en',
    git: /\bgit\b/.test(line),
  };
}

interface Stage {
  readonly cwd: string;
  readonly around: Surroundings;
  readonly ids: { next: number };
  /** The time of the commands that follow; a comment `<!-- now: 2024-05-12T10:30 -->` between blocks moves it. */
  now: string;
  /** In the order in which they were made. */
  readonly commits: string[];
}

async function block(part: string, stage: Stage): Promise<string> {
  const steps = part.slice('```console\n'.length, -'```'.length).split(/^(?=[a-z]*\$ )/m);
  const said: string[] = [];
  for (const step of steps) {
    const [line = '', ...expected] = step.split('\n');
    const prompt = /^([a-z]*)\$ /.exec(line);
    if (!prompt) {
      said.push(step);
      continue;
    }
    const [start, user = ''] = prompt;
    const printed = await saidFor(line.slice(start.length), expected, stageOf(user, stage));
    said.push(`${line}\n${printed}${printed === '' || printed.endsWith('\n') ? '' : '\n'}`);
  }
  return `\`\`\`console\n${said.join('')}\`\`\``;
}

function stageOf(user: string, stage: Stage): Stage {
  if (user === '') return stage;
  const clone = path.join(path.dirname(stage.cwd), user);
  return {
    ...stage,
    around: { ...stage.around, user },
    cwd: existsSync(clone) ? clone : stage.cwd,
  };
}

async function saidFor(line: string, expected: readonly string[], stage: Stage): Promise<string> {
  const words = shellWords(line);
  const env: Record<string, string> = {};
  while (/^[A-Z_]+=/.test(words[0] ?? '')) {
    const [name = '', ...value] = words.shift()!.split('=');
    env[name] = value.join('=');
  }
  const [program, ...argv] = words;
  if (program === 'cat') return steady(readFileSync(path.join(stage.cwd, argv[0]!), 'utf8'), stage);
  if (program === 'ls') return listing(path.join(stage.cwd, argv[0] ?? '.'));
  if (program === 'git')
    return inOrder(gitIn(stage.cwd, handOf(stage, env), ...argv).output, stage).replaceAll(
      path.dirname(stage.cwd),
      '~',
    );
  if (program !== 'tend') throw new Error(`A transcript knows tend, cat and ls, not ${program}`);
  const answers = expected
    .filter((said) => said.startsWith('? '))
    .map((said) => said.split(' › ').slice(1).join(' › '));
  const { around } = stage;
  const options: FakeOptions = {
    cwd: stage.cwd,
    now: clockAt(stage.now),
    env: { TEND_USER: around.user, TEND_LANG: around.lang, ...env },
    width: Number(env['COLUMNS'] ?? around.width),
    isTTY: !around.pipe && env['PIPE'] == null,
    answers: answers.length > 0 ? answers : undefined,
    ids: stage.ids,
  };
  const git = stage.around.git ? gitHost(handOf(stage, env), (said) => world.host.out(said)) : {};
  const world = fakeHost({ ...options, ...git, env: { ...options.env, NO_COLOR: '1' } });
  const code = await run(
    argv.filter((word) => word !== '</dev/null'),
    stage.around.git ? { ...world.host, program: tendProgram } : world.host,
  );
  const text = steady(inOrder(overwritten(world.screen()), stage), stage).replaceAll(/[ \t]+$/gm, '');
  return code === 0 ? text : `${text}${text === '' || text.endsWith('\n') ? '' : '\n'}[exit ${code}]\n`;
}

// Where the folder lies is another place in every run, and so is the name that tend makes of it.
function steady(text: string, { cwd }: Stage): string {
  const key = createHash('sha256').update(realpathSync(cwd)).digest('hex').slice(0, 16);
  return text.replaceAll(path.dirname(cwd), '~').replaceAll(key, '0123456789abcdef');
}

// Of a line that is written over, what stands there in the end.
function overwritten(text: string): string {
  return text
    .split('\n')
    .map((line) => line.split('\r\u001B[K').at(-1) ?? '')
    .join('\n');
}

/** A program that is there, so that git can be told to call it. */
const tendProgram = [process.execPath, path.join(top, 'bin/tend.cjs')];

function handOf({ around, now }: Stage, env: Readonly<Record<string, string>>) {
  return { user: env['TEND_USER'] ?? around.user, now: clockAt(now) };
}

// The name of a commit depends on every byte of the folder; its place among the others does not.
function inOrder(text: string, { around, cwd, commits }: Stage): string {
  if (!around.git) return text;
  const hand = { user: around.user, now: clockAt(around.day) };
  const made = gitIn(cwd, hand, 'rev-list', '--all', '--reverse', '--topo-order').output.split('\n');
  commits.push(...made.filter((hash) => /^[0-9a-f]{40}$/.test(hash) && !commits.includes(hash)));
  return text.replace(/\b[0-9a-f]{7,40}\b/g, (word) => {
    const place = commits.findIndex((hash) => hash.startsWith(word));
    return place < 0 ? word : String(place + 1).padStart(word.length, '0');
  });
}

function clockAt(text: string): string {
  const [day = '', time = '09:00'] = text.split('T');
  return `${day}T${time.slice(0, 5)}:00+08:00`;
}

function listing(folder: string): string {
  if (!existsSync(folder)) return '';
  const files: string[] = [];
  const walk = (at: string): void => {
    for (const name of readdirSync(at).toSorted()) {
      const full = path.join(at, name);
      // What is kept to be quick the next time is no content, and bears another name each time.
      if (path.relative(folder, full) === '.tend/cache') continue;
      if (statSync(full).isDirectory()) walk(full);
      else files.push(path.relative(folder, full));
    }
  };
  walk(folder);
  return `${files.join('\n')}\n`;
}

/** Returns the words of a line as a shell parts them: blanks, '…', "…", backslash. */
export function shellWords(line: string): string[] {
  const words: string[] = [];
  let word: string | null = null;
  let quote = '';
  for (let at = 0; at < line.length; at++) {
    const sign = line[at]!;
    if (quote === '' && sign === ' ') {
      if (word != null) words.push(word);
      word = null;
    } else if (quote === '' && (sign === '"' || sign === "'")) {
      quote = sign;
      word ??= '';
    } else if (sign === quote) quote = '';
    else if (sign === '\\' && quote !== "'") word = (word ?? '') + line[++at]!;
    else word = (word ?? '') + sign;
  }
  if (word != null) words.push(word);
  return words;
}
