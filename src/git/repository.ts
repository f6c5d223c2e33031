// The repository as sync needs it: where it is, its branch, its remote; and why sync would rather not begin. Asks git only.
import { existsSync } from 'node:fs';
import path from 'node:path';
import { UserError } from '../errors.ts';
import type { Host, Ran } from '../host.ts';
import { gitTop } from '../store/root.ts';
import { gitProblems } from '../words/git.ts';
import { syncProblems } from '../words/sync.ts';

/** How git is run beside its words. */
export interface GitOptions {
  readonly input?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Whether the hooks of this clone run; they do for what a person would do by hand, such as a commit or a push. */
  readonly hooks?: boolean;
}

export interface Repository {
  readonly host: Host;
  /** The folder of records, as everything else names it. */
  readonly root: string;
  /** The top of the work tree. */
  readonly top: string;
  /** Where the folder lies below the top: `` or `crm/`. */
  readonly prefix: string;
  readonly gitDir: string;
  readonly isShallow: boolean;
  /** The short name of the branch that is checked out. */
  readonly branch: string;
  /** The commit that is checked out; null before the first one. */
  readonly head: () => string | null;
  readonly config: Config;
  readonly upstream: Upstream | null;
  readonly run: (args: readonly string[], options?: GitOptions) => Ran;
  /** Returns what git printed; a problem when it refuses. */
  readonly ask: (args: readonly string[], options?: GitOptions) => string;
}

/** The branch that is shared. */
export interface Upstream {
  readonly remote: string;
  /** Such as refs/heads/main, on the remote. */
  readonly branch: string;
  /** Where this clone remembers it. */
  readonly tracking: string;
  /** Whether git knows already that they belong together. */
  readonly isSet: boolean;
}

// The oldest git whose behaviour was looked at: pathspecs from a file and `fetch --no-write-fetch-head` are there since 2.29.
const oldest = [2, 30] as const;

// Whatever a configuration says: no program of its choice is started, no maintenance behind our back, file names as they are.
const guarded = [
  '--literal-pathspecs',
  '-c',
  'core.fsmonitor=false',
  '-c',
  'core.quotePath=false',
  '-c',
  'gc.auto=0',
  '-c',
  'maintenance.auto=false',
];

/** Returns the repository around the folder, or refuses with what stands in the way of a sync. */
export function openRepository(host: Host, root: string): Repository {
  assertGit(host, root);
  const at = gitTop(root);
  if (at == null) throw new UserError(gitProblems.no_repository({ path: root }));
  const run: Repository['run'] = (args, { input, env, hooks = false } = {}) =>
    host.git(root, [...guarded, ...(hooks ? [] : ['-c', 'core.hooksPath=/dev/null']), ...args], input, env);
  const ask: Repository['ask'] = (args, options) => {
    const ran = run(args, options);
    if (ran.code !== 0) throw new UserError(gitProblems.failed({ reason: reasonOf(ran) }));
    return ran.stdout;
  };
  const [top = at, prefix = '', gitDir = '', shallow = ''] = ask([
    'rev-parse',
    '--show-toplevel',
    '--show-prefix',
    '--absolute-git-dir',
    '--is-shallow-repository',
  ]).split('\n');
  assertQuiet(gitDir);
  const branch = branchOf(run);
  const config = configOf(run);
  return {
    host,
    root,
    top,
    prefix,
    gitDir,
    isShallow: shallow === 'true',
    branch,
    head: () => run(['rev-parse', '--verify', '--quiet', 'HEAD^{commit}']).stdout.trim() || null,
    config,
    upstream: upstreamOf(branch, config),
    run,
    ask,
  };
}

/** Returns the first line that git said about its refusal. */
export function reasonOf({ stderr, stdout }: Ran): string {
  const lines = (stderr.trim() || stdout.trim()).split('\n').map((line) => line.trim());
  const told = lines.find((line) => /^(?:fatal|error|remote): /.test(line)) ?? lines[0] ?? '';
  return told.replace(/^(?:fatal|error): /, '');
}

function assertGit(host: Host, root: string): void {
  const { code, stdout } = host.git(root, ['--version']);
  if (code !== 0) throw new UserError(gitProblems.missing({}));
  const [, major = '0', minor = '0'] = /(\d+)\.(\d+)/.exec(stdout) ?? [];
  if (Number(major) > oldest[0] || (Number(major) === oldest[0] && Number(minor) >= oldest[1])) return;
  throw new UserError(syncProblems.old_git({ version: `${major}.${minor}`, needed: oldest.join('.') }));
}

const unfinished = {
  MERGE_HEAD: 'merge',
  'rebase-merge': 'rebase',
  'rebase-apply': 'rebase',
  CHERRY_PICK_HEAD: 'cherry-pick',
  REVERT_HEAD: 'revert',
} as const;

// What a person has begun by hand is theirs to finish.
function assertQuiet(gitDir: string): void {
  for (const [file, what] of Object.entries(unfinished))
    if (existsSync(path.join(gitDir, file))) throw new UserError(syncProblems.midway({ what }));
}

function branchOf(run: Repository['run']): string {
  const name = run(['symbolic-ref', '--quiet', 'HEAD']).stdout.trim();
  if (!name.startsWith('refs/heads/')) throw new UserError(syncProblems.detached({}));
  return name.slice('refs/heads/'.length);
}

function upstreamOf(branch: string, config: Config): Upstream | null {
  const remotes = [...config.keys()].flatMap((key) => /^remote\.(.+)\.url$/s.exec(key)?.[1] ?? []);
  const own = config.get(`branch.${branch}.remote`) ?? '';
  const merge = config.get(`branch.${branch}.merge`) ?? '';
  if (merge.startsWith('refs/heads/') && remotes.includes(own))
    return { remote: own, branch: merge, tracking: trackingOf(own, merge), isSet: true };
  const remote = remotes.includes('origin') ? 'origin' : remotes[0];
  if (remote == null) return null;
  if (remote !== 'origin' && remotes.length > 1)
    throw new UserError(syncProblems.which_remote({ remotes, branch }));
  const same = `refs/heads/${branch}`;
  return { remote, branch: same, tracking: trackingOf(remote, same), isSet: false };
}

/** What the configuration says of what matters here; of several values the last counts. */
export type Config = ReadonlyMap<string, string>;

function configOf(run: Repository['run']): Config {
  const keys = '^(branch\\..*\\.(remote|merge)|remote\\..*\\.url|core\\.sshcommand|commit\\.gpgsign)$';
  const parts = run(['config', '--null', '--get-regexp', keys]).stdout.split('\0');
  return new Map(
    parts.map((part): [string, string] => {
      const end = part.indexOf('\n');
      // A key without `=` is true.
      return end === -1 ? [part, 'true'] : [part.slice(0, end), part.slice(end + 1)];
    }),
  );
}

function trackingOf(remote: string, branch: string): string {
  return `refs/remotes/${remote}/${branch.slice('refs/heads/'.length)}`;
}
