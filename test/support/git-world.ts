// Real git for a fake host: a fixed clock, an author for each member, and no configuration of the machine.
import { spawnSync } from 'node:child_process';
import type { Host } from '../../src/host.ts';
import { nodeHost } from '../../src/node/host.ts';

const names: Readonly<Record<string, string>> = { wang: '王芳', li: '李雷', chen: '陈晨' };

/** Whoever runs git, and when: ISO with offset. */
export interface GitHand {
  readonly user: string;
  readonly now: string;
}

/** Returns the variables by which git knows who commits and when, and reads no settings of this machine. */
export function gitEnv({ user, now }: GitHand): Record<string, string> {
  const [name, email] = [names[user] ?? user, `${user}@example.com`];
  return {
    GIT_AUTHOR_NAME: name,
    GIT_AUTHOR_EMAIL: email,
    GIT_AUTHOR_DATE: now,
    GIT_COMMITTER_NAME: name,
    GIT_COMMITTER_EMAIL: email,
    GIT_COMMITTER_DATE: now,
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_CONFIG_NOSYSTEM: '1',
  };
}

/** Returns the part of a host that is git; what git says at the terminal goes to `out`. */
export function gitHost(
  hand: GitHand,
  out: (text: string) => void = () => {},
): Pick<Host, 'git' | 'gitBytes' | 'gitAtTerminal'> & { readonly gitUser: ReturnType<Host['gitUser']> } {
  const real = nodeHost('0.1.0', 'test');
  return {
    git: (folder, args, input, env) => real.git(folder, args, input, { ...gitEnv(hand), ...env }),
    gitBytes: real.gitBytes,
    gitAtTerminal: (folder, args) => {
      const ran = gitIn(folder, hand, ...args);
      out(ran.output);
      return ran.code;
    },
    gitUser: { name: names[hand.user] ?? hand.user, email: `${hand.user}@example.com` },
  };
}

/** Runs git in a folder, as a person would at a terminal. */
export function gitIn(
  folder: string,
  hand: GitHand,
  ...args: readonly string[]
): { readonly code: number; readonly output: string } {
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_')));
  const { status, stdout, stderr } = spawnSync('git', args, {
    cwd: folder,
    encoding: 'utf8',
    env: { ...env, LC_ALL: 'C', ...gitEnv(hand) },
  });
  return { code: status ?? 1, output: `${stdout}${stderr}` };
}

/** Makes a folder a repository with one commit of all that is in it. */
export function makeRepository(folder: string, hand: GitHand): void {
  for (const args of [
    ['init', '--quiet', '--initial-branch=main'],
    ['add', '--all'],
    ['commit', '--quiet', '--message', 'init: tend.yaml'],
  ]) {
    const { code, output } = gitIn(folder, hand, ...args);
    if (code !== 0) throw new Error(output);
  }
}
