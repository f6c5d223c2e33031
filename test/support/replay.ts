// Runs the console blocks of a Markdown file and returns the file with what was really said.
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { run } from '../../src/run.ts';
import { type FakeOptions, fakeHost } from './fake-host.ts';

/*
 * A transcript is prose with ```console blocks:
 *
 *   $ tend due                     runs; the lines below are what was said, on both streams
 *   [exit 2]                       last line when the exit code is not 0
 *   ? Question › answer            answers a prompt; as soon as one is there, prompts are possible
 *   $ cat FILE, $ ls DIR           show what was written
 *
 * A ```yaml file=PATH block writes that file first; ```hex its bytes, ```link a link to what it names.
 *
 * A first line `<!-- folder: empty, day: 2024-05-20, user: li, width: 80, pipe -->` changes the surroundings; without it
 * the folder is a copy of examples/ on 2024-05-20, 09:00 in Shanghai, user li, a terminal of 80 columns, English.
 */
interface Surroundings {
  /** `examples`, `empty`, or another folder of the project. */
  readonly folder: string;
  readonly day: string;
  readonly user: string;
  readonly width: number;
  readonly pipe: boolean;
  readonly lang: string;
}

const top = path.resolve(import.meta.dirname, '../..');

/** Returns the text of a transcript with its outputs replaced by those of this run. */
export async function replay(file: string): Promise<string> {
  const text = readFileSync(file, 'utf8');
  const around = surroundings(text);
  const parent = mkdtempSync(path.join(tmpdir(), 'tend-replay-'));
  const cwd = path.join(parent, 'crm');
  mkdirSync(cwd);
  if (around.folder !== 'empty') cpSync(path.join(top, around.folder), cwd, { recursive: true });
  try {
    const stage: Stage = { cwd, around, ids: { next: 1 }, now: around.day };
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
  };
}

interface Stage {
  readonly cwd: string;
  readonly around: Surroundings;
  readonly ids: { next: number };
  /** The time of the commands that follow; a comment `<!-- now: 2024-05-12T10:30 -->` between blocks moves it. */
  now: string;
}

async function block(part: string, stage: Stage): Promise<string> {
  const steps = part.slice('```console\n'.length, -'```'.length).split(/^(?=\$ )/m);
  const said: string[] = [];
  for (const step of steps) {
    const [line = '', ...expected] = step.split('\n');
    if (!line.startsWith('$ ')) {
      said.push(step);
      continue;
    }
    const printed = await saidFor(line.slice(2), expected, stage);
    said.push(`${line}\n${printed}${printed === '' || printed.endsWith('\n') ? '' : '\n'}`);
  }
  return `\`\`\`console\n${said.join('')}\`\`\``;
}

async function saidFor(line: string, expected: readonly string[], stage: Stage): Promise<string> {
  const words = shellWords(line);
  const env: Record<string, string> = {};
  while (/^[A-Z_]+=/.test(words[0] ?? '')) {
    const [name = '', ...value] = words.shift()!.split('=');
    env[name] = value.join('=');
  }
  const [program, ...argv] = words;
  if (program === 'cat') return readFileSync(path.join(stage.cwd, argv[0]!), 'utf8');
  if (program === 'ls') return listing(path.join(stage.cwd, argv[0] ?? '.'));
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
  const world = fakeHost({ ...options, env: { ...options.env, NO_COLOR: '1' } });
  const code = await run(
    argv.filter((word) => word !== '</dev/null'),
    world.host,
  );
  const text = world
    .screen()
    .replaceAll(stage.cwd, '~/crm')
    .replaceAll(/[ \t]+$/gm, '');
  return code === 0 ? text : `${text}${text === '' || text.endsWith('\n') ? '' : '\n'}[exit ${code}]\n`;
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
