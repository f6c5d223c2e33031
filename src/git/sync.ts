// A sync: commit what is sound, fetch, merge, give numbers, pack, check, push; once more when somebody was quicker. Nothing of
// this branch or its files moves before the shared one has what they become, so that a kill leaves the old or the new state.
import { UserError, type Label, type Problem } from '../errors.ts';
import { realDisk } from '../store/disk.ts';
import { readLocal, writeLocal } from '../store/local-state.ts';
import { type Guard, withLock } from '../store/lock.ts';
import { ownerOf } from '../store/process-identity.ts';
import { recover } from '../store/recover.ts';
import { gitProblems } from '../words/git.ts';
import { syncProblems, syncWords } from '../words/sync.ts';
import { type OpenConflict, readChoices, writeChoices } from './conflict.ts';
import { assertNotInTheWay, finishMove, leftByMove, moveBranch } from './move-branch.ts';
import { type OwnEdits, commitOwnEdits, noEdits } from './own-edits.ts';
import { fetchBranch, pushCommit } from './remote.ts';
import type { Repository, Upstream } from './repository.ts';
import { type Plan, type PlanInput, type PlanTools, planRound } from './sync-plan.ts';
import { type Traffic, trafficBetween } from './traffic.ts';
import { differenceOf } from './tree.ts';
import { type Dirty, dirtyFiles } from './work-tree.ts';

/** How often another clone may be quicker in one sync. */
const mostRounds = 5;

export interface SyncTools extends PlanTools {
  readonly progress: (label: Label) => void;
  /** Lets the given milliseconds pass. */
  readonly pause: (milliseconds: number) => Promise<unknown>;
  readonly isDry: boolean;
  /** What is old enough to be packed depends on the day. */
  readonly today: string;
}

/** What a sync did, as far as it came. */
export interface SyncReport {
  readonly remote: string | null;
  readonly own: OwnEdits;
  readonly came: Traffic;
  readonly went: Traffic;
  /** What the round led to; null where it was kept from leading anywhere. */
  readonly plan: Plan | null;
  readonly conflicts: readonly OpenConflict[];
  /** Whether the shared branch has everything that is committed here. */
  readonly isSent: boolean;
  /** Why it did not come to its end; null where it did. */
  readonly problem: Problem | null;
}

interface Local {
  readonly ours: string;
  readonly own: OwnEdits;
  readonly dirty: ReadonlyMap<string, Dirty>;
  readonly left: ReadonlySet<string>;
  /** What was found of a commit on the way. */
  readonly judged: PlanInput['judged'];
}

/** Brings this clone and the shared one together, and returns what came of it. */
export async function syncFolder(repository: Repository, tools: SyncTools): Promise<SyncReport> {
  const { upstream } = repository;
  let { own, judged } = await locked(repository, () => prepare(repository, tools));
  for (let round = 1; ; round++) {
    const theirs = upstream == null ? null : fetched(repository, upstream, tools);
    const step = await locked(repository, async (guard) => {
      const local = await prepare(repository, tools);
      own = joined(own, local.own);
      judged = local.judged ?? judged;
      return planned(repository, { ...local, judged }, theirs, tools, guard);
    });
    const { ours, plan } = step;
    const report = (problem: Problem | null, isSent: boolean): SyncReport => ({
      remote: upstream?.remote ?? null,
      own,
      ...trafficOf(repository, ours, theirs, plan),
      plan,
      conflicts: step.conflicts,
      isSent,
      problem: problem ?? heldBack(own),
    });
    if (plan == null) return report(syncProblems.conflicts({ count: step.conflicts.length }), false);
    if (tools.isDry || upstream == null || step.isDone)
      return report(unsoundness(plan), !tools.isDry && isSound(plan));
    tools.progress(syncWords.pushing(upstream.remote));
    const sent = pushCommit(repository, upstream, plan.final);
    if (sent.kind === 'late' && round < mostRounds) {
      tools.progress(syncWords.again);
      await tools.pause(100 * round);
      continue;
    }
    const isSent = sent.kind === 'pushed';
    const target = isSent ? plan.final : plan.merged;
    const isMoved = await locked(repository, (guard) =>
      arrive(repository, ours, target, isSent, tools, guard),
    );
    // Another command committed meanwhile: what was pushed is merged with it.
    if (!isMoved && round < mostRounds) continue;
    if (isSent && !upstream.isSet) remember(repository, upstream);
    if (sent.kind === 'failed') return report(sent.problem, false);
    return report(isSent ? null : syncProblems.busy({ rounds: round }), isSent);
  }
}

function joined(a: OwnEdits, b: OwnEdits): OwnEdits {
  return { ...b, committed: [...new Set([...a.committed, ...b.committed])], judged: null };
}

// What was kept back is no reason to keep the rest back, but one to say so to whoever looks at the exit code.
function heldBack({ held, failure }: OwnEdits): Problem | null {
  if (failure != null) return syncProblems.not_committed({ reason: failure });
  const files = [...new Set(held.map(({ file }) => file))];
  return files.length === 0 ? null : syncProblems.held({ files });
}

function isSound({ errors }: Plan): boolean {
  return errors.length === 0;
}

function unsoundness({ errors }: Plan): Problem | null {
  return errors.length === 0 ? null : syncProblems.unsound({ count: errors.length });
}

function locked<T>(repository: Repository, work: (guard: Guard) => Promise<T> | T): Promise<T> {
  const { host, root } = repository;
  return withLock(root, ownerOf(host.pid, host.hostName), work, { now: host.now });
}

// Finishes what an earlier one left, and commits what can be committed.
async function prepare(repository: Repository, tools: SyncTools): Promise<Local> {
  const { isDry } = tools;
  if (!isDry) {
    recover(repository.root, realDisk);
    finishMove(repository);
  }
  const before = dirtyFiles(repository);
  const left = leftByMove(repository, before);
  const own = isDry ? noEdits : await commitOwnEdits(repository, before, left, tools.judge, tools.member);
  const dirty = own.committed.length > 0 ? dirtyFiles(repository) : before;
  const ours = repository.head();
  if (ours == null)
    throw new UserError(
      own.failure == null ? syncProblems.no_commit({}) : gitProblems.failed({ reason: own.failure }),
    );
  return { ours, own, dirty, left, judged: own.judged == null ? null : { commit: ours, judged: own.judged } };
}

function fetched(repository: Repository, upstream: Upstream, { progress }: SyncTools): string | null {
  progress(syncWords.fetching(upstream.remote));
  return fetchBranch(repository, upstream);
}

interface Step {
  readonly ours: string;
  readonly plan: Plan | null;
  readonly conflicts: readonly OpenConflict[];
  /** Whether nothing is left to push. */
  readonly isDone: boolean;
}

async function planned(
  repository: Repository,
  { ours, judged, dirty, left }: Local,
  theirs: string | null,
  tools: SyncTools,
  guard: Guard,
): Promise<Step> {
  const { root, upstream } = repository;
  const remote = upstream?.remote ?? null;
  tools.progress(syncWords.merging);
  const choices = readChoices(root);
  const plan = await planRound(
    repository,
    { ours, theirs, remote, dirty, choices, sound: soundOn(root, tools.today), judged },
    tools,
  );
  if ('conflicts' in plan) return { ours, plan: null, conflicts: plan.conflicts, isDone: true };
  const step = { ours, plan, conflicts: [] };
  if (tools.isDry) return { ...step, isDone: true };
  assertNotInTheWay(differenceOf(repository, ours, plan.final), dirty, left);
  const isDone = remote == null || !isSound(plan) || plan.final === theirs;
  if (isDone)
    moveTo(
      repository,
      ours,
      remote == null && isSound(plan) ? plan.final : plan.merged,
      isSound(plan),
      tools,
      guard,
    );
  return { ...step, isDone };
}

// Returns false when somebody committed here while we pushed.
function arrive(
  repository: Repository,
  ours: string,
  target: string,
  isWhole: boolean,
  tools: SyncTools,
  guard: Guard,
): boolean {
  if (repository.head() !== ours) return false;
  recover(repository.root, realDisk);
  moveTo(repository, ours, target, isWhole, tools, guard);
  return true;
}

// `isWhole`: the target passes the check and lacks no number, so that a sync that finds nothing new need not look again.
function moveTo(
  repository: Repository,
  ours: string,
  target: string,
  isWhole: boolean,
  { today }: SyncTools,
  guard: Guard,
): void {
  const { root, host } = repository;
  moveBranch(repository, { from: ours, to: target }, guard);
  // Choices that were used are history now, and those that were not are about values that are gone.
  writeChoices(root, new Map());
  writeLocal(root, 'synced', {
    at: new Date(host.now()).toISOString(),
    ...(isWhole ? { sound: target, day: today } : {}),
  });
}

function soundOn(root: string, today: string): string | null {
  const { sound, day } = (readLocal(root, 'synced') ?? {}) as {
    readonly sound?: unknown;
    readonly day?: unknown;
  };
  return day === today && typeof sound === 'string' ? sound : null;
}

function remember({ ask, branch }: Repository, upstream: Upstream): void {
  ask(['config', `branch.${branch}.remote`, upstream.remote]);
  ask(['config', `branch.${branch}.merge`, upstream.branch]);
}

function trafficOf(
  repository: Repository,
  ours: string,
  theirs: string | null,
  plan: Plan | null,
): { readonly came: Traffic; readonly went: Traffic } {
  return {
    came: trafficBetween(repository, ours, theirs),
    went: trafficBetween(repository, theirs, plan?.final ?? ours),
  };
}
