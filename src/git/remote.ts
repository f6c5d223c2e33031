// Fetching and pushing one branch, and what it means when that fails. Moves no local branch and touches no file.
import { UserError, type Problem } from '../errors.ts';
import type { Ran } from '../host.ts';
import { syncProblems } from '../words/sync.ts';
import { type Repository, type Upstream, reasonOf } from './repository.ts';

/** Fetches the shared branch and returns its commit; null where the remote does not have it yet. */
export function fetchBranch(repository: Repository, { remote, branch, tracking }: Upstream): string | null {
  const ran = repository.run(
    [
      ...network,
      'fetch',
      '--quiet',
      '--no-tags',
      '--no-write-fetch-head',
      '--no-recurse-submodules',
      remote,
      `+${branch}:${tracking}`,
    ],
    { env: sshOf(repository) },
  );
  if (ran.code === 0) return trackedCommit(repository, tracking);
  if (/couldn't find remote ref/.test(ran.stderr)) return null;
  throw new UserError(failure(ran, remote));
}

/** Returns the shared branch as this clone last saw it, or null. */
export function trackedCommit({ run }: Pick<Repository, 'run'>, tracking: string): string | null {
  return run(['rev-parse', '--verify', '--quiet', `${tracking}^{commit}`]).stdout.trim() || null;
}

/** What came of a push: it arrived, somebody else was quicker, or it failed for a reason of its own. */
export type Push =
  | { readonly kind: 'pushed' | 'late' }
  | { readonly kind: 'failed'; readonly problem: Problem };

/** Pushes a commit as the shared branch, never by force. The hook of this clone for it runs. */
export function pushCommit(repository: Repository, { remote, branch }: Upstream, commit: string): Push {
  const ran = repository.run(
    [
      ...network,
      'push',
      '--porcelain',
      '--no-follow-tags',
      '--recurse-submodules=no',
      remote,
      `${commit}:${branch}`,
    ],
    { env: sshOf(repository), hooks: true },
  );
  if (ran.code === 0) return { kind: 'pushed' };
  const [, why = ''] = /^!\t.*\[((?:remote )?rejected\] .*)$/m.exec(ran.stdout) ?? [];
  if (
    /fetch first|non-fast-forward|stale info|cannot lock ref|failed to update ref|incorrect old value/.test(
      why,
    )
  )
    return { kind: 'late' };
  if (why !== '')
    return { kind: 'failed', problem: syncProblems.refused({ remote, reason: refusal(ran, why) }) };
  return { kind: 'failed', problem: failure(ran, remote) };
}

// What the remote itself said helps more than git's word for it.
function refusal({ stderr }: Ran, why: string): string {
  const said = stderr
    .split('\n')
    .map((line) => /^remote: (?:error: |fatal: )?(.*\S)/.exec(line)?.[1])
    .find((line) => line != null);
  return said ?? why.replace(/^(?:remote )?rejected\] /, '').replace(/^\((.*)\)$/, '$1');
}

function failure(ran: Ran, remote: string): Problem {
  const { stderr } = ran;
  if (
    /Permission denied|Authentication failed|could not read (?:Username|Password)|403|401|Host key/.test(
      stderr,
    )
  )
    return syncProblems.denied({ remote, reason: reasonOf(ran) });
  return syncProblems.unreachable({ remote, reason: reasonOf(ran) });
}

// A connection that stands still is given up after a while: nobody sits before cron.
const network = ['-c', 'http.lowSpeedLimit=1', '-c', 'http.lowSpeedTime=60'];

function sshOf({ host, config }: Repository): Readonly<Record<string, string>> {
  const own = [
    'GIT_SSH_COMMAND',
    'GIT_SSH',
    'GIT_ASKPASS',
    'GIT_SSL_CAINFO',
    'GIT_SSL_NO_VERIFY',
    'GIT_PROXY_COMMAND',
  ];
  const given = Object.fromEntries(
    own.flatMap((name) => (host.env[name] ? [[name, host.env[name]]] : [])) as [string, string][],
  );
  if (given['GIT_SSH_COMMAND'] || given['GIT_SSH'] || config.has('core.sshcommand')) return given;
  const silent = host.canPrompt ? '' : ' -o BatchMode=yes';
  return { ...given, GIT_SSH_COMMAND: `ssh -o ConnectTimeout=20 -o ServerAliveInterval=15${silent}` };
}
