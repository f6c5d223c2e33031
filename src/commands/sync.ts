// `tend sync`: brings this clone and the shared repository together.
import type { Context } from '../context.ts';
import { momentAt } from '../domain/day.ts';
import { maskText } from '../domain/mask.ts';
import type { Label } from '../errors.ts';
import { driverState, registerDriver } from '../git/driver.ts';
import { trackedCommit } from '../git/remote.ts';
import { type Repository, openRepository } from '../git/repository.ts';
import { type SyncReport, syncFolder } from '../git/sync.ts';
import { dirtyFiles, inFolder, isOwn } from '../git/work-tree.ts';
import type { Finding } from '../schema/finding.ts';
import { readLocal } from '../store/local-state.ts';
import { openFolder } from '../store/indexed.ts';
import { conflictItem, showConflict } from '../view/conflict.ts';
import { type ShownSync, showStatus, showSync } from '../view/sync.ts';
import { clean, cleanLines } from '../view/text.ts';
import { syncCommands } from '../words/commands-sync.ts';
import { syncWords } from '../words/sync.ts';
import { failureWords } from '../words/failure.ts';
import { flagWords } from '../words/flags.ts';
import { command } from './command.ts';
import { Exit } from './exit.ts';
import { conflictsNow, namedConflicts } from './open-conflicts.ts';
import { planTools } from './sync-tools.ts';

/** Returns the command. */
export function sync(ctx: Context) {
  return command('sync', syncCommands.sync, ctx)
    .option('--status', ctx.say(flagWords.syncStatus))
    .action(async ({ status }) => {
      const repository = openRepository(ctx.host, ctx.root);
      if (status) return tellStatus(repository, ctx);
      // A clone that cannot be told is none the worse for it here; plain git will be, and doctor says so.
      if (ctx.options.dryRun !== true) registerDriver(ctx.host, ctx.root);
      const progress = progressOf(ctx);
      const isDry = ctx.options.dryRun === true;
      const uncommitted = isDry ? ownChanges(repository).own : [];
      const report = await syncFolder(repository, {
        ...planTools(ctx),
        progress: progress.show,
        pause: ctx.host.pause,
        isDry,
        today: ctx.today,
      }).finally(progress.end);
      await tell(repository, report, uncommitted, ctx);
    });
}

async function tell(
  repository: Repository,
  report: SyncReport,
  uncommitted: readonly string[],
  ctx: Context,
): Promise<void> {
  const { problem, conflicts } = report;
  const named =
    conflicts.length === 0
      ? []
      : namedConflicts(repository, conflicts, await openFolder(ctx.root, ctx.host.cache));
  const { settings } = ctx;
  showSync(
    shownSync(report, uncommitted, ctx),
    named.map((one) => conflictItem(one, settings, ctx)),
    ctx,
  );
  if (ctx.format !== 'json') for (const one of named) ctx.print(showConflict(one, settings, ctx));
  if (problem == null) return;
  if (problem.code === 'sync.unsound') tellErrors(report.plan?.errors ?? [], ctx);
  ctx.note(cleanLines(`tend: ${ctx.say(problem.message)}`));
  if (problem.hint) ctx.note(cleanLines(ctx.say(failureWords.hint(problem.hint))));
  throw new Exit(problem.exit);
}

/** The most problems that are named one by one; `tend check` has them all. */
const shownErrors = 10;

function tellErrors(errors: readonly Finding[], ctx: Context): void {
  for (const { file, line, column, code, message } of errors.slice(0, shownErrors))
    ctx.note(clean(maskText(`${file}:${line}:${column}: ${code}: ${ctx.say(message).split('\n')[0] ?? ''}`)));
  if (errors.length > shownErrors) ctx.note(ctx.say(syncWords.moreErrors(errors.length - shownErrors)));
}

function shownSync(report: SyncReport, uncommitted: readonly string[], ctx: Context): ShownSync {
  const { remote, own, came, went, plan, isSent, problem } = report;
  const isDry = ctx.options.dryRun === true;
  return {
    remote,
    isDry,
    isMerged: plan != null && !isDry,
    isSent,
    committed: own.committed,
    wouldCommit: uncommitted,
    held: own.held,
    errors: plan?.errors ?? [],
    came,
    went,
    numbers: (plan?.given ?? []).flatMap(({ type, after }) =>
      type === 'settings' || after.no == null ? [] : [{ type, id: after.id, no: after.no }],
    ),
    packed: plan?.packed ?? [],
    settled: plan?.settled.length ?? 0,
    problem,
  };
}

// One line that is written over, on a terminal only: what stays is the summary.
function progressOf({ host, say }: Context): {
  readonly show: (label: Label) => void;
  readonly end: () => void;
} {
  let isShown = false;
  return {
    show: (label) => {
      if (!host.stderrIsTTY) return;
      isShown = true;
      host.err(`\r\u001B[K${clean(say(label))}`);
    },
    end: () => {
      if (isShown) host.err('\r\u001B[K');
    },
  };
}

function ownChanges(repository: Repository): {
  readonly own: readonly string[];
  readonly foreign: readonly string[];
} {
  const files = [...dirtyFiles(repository).keys()].map((path) => inFolder(repository, path) ?? path);
  const own = files.filter(isOwn).toSorted();
  return { own, foreign: files.filter((file) => !own.includes(file)).toSorted() };
}

async function tellStatus(repository: Repository, ctx: Context): Promise<void> {
  const { upstream, branch, run } = repository;
  const tracked = upstream == null ? null : trackedCommit(repository, upstream.tracking);
  const count = (range: string): number => Number(run(['rev-list', '--count', range]).stdout.trim()) || 0;
  const conflicts = conflictsNow(repository);
  const named =
    conflicts.length === 0
      ? []
      : namedConflicts(repository, conflicts, await openFolder(ctx.root, ctx.host.cache));
  const { at } = (readLocal(ctx.root, 'synced') ?? {}) as { readonly at?: unknown };
  const syncedAt = typeof at === 'string' ? momentAt(Date.parse(at), ctx.settings.timezone) : null;
  showStatus(
    {
      branch,
      remote: upstream == null ? null : `${upstream.remote}/${upstream.branch.replace('refs/heads/', '')}`,
      isFetched: tracked != null,
      ahead: tracked == null ? 0 : count(`${tracked}..HEAD`),
      behind: tracked == null ? 0 : count(`HEAD..${tracked}`),
      ...ownChanges(repository),
      open: named.filter(({ choice }) => choice == null).length,
      syncedAt: ctx.format === 'json' ? syncedAt : (syncedAt?.slice(0, 16).replace('T', ' ') ?? null),
      hasDriver: driverState(ctx.root) === 'registered',
    },
    named.map((one) => conflictItem(one, ctx.settings, ctx)),
    ctx,
  );
}
