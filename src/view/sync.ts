// What a sync did, or would do, and how a clone stands: a few lines for people, everything for programs.
import { maskText } from '../domain/mask.ts';
import { type RecordType, recordTypes } from '../domain/record.ts';
import type { Label, Problem } from '../errors.ts';
import type { Finding } from '../schema/finding.ts';
import { syncWords as words } from '../words/sync.ts';
import { toJson } from './format.ts';
import type { Screen } from './screen.ts';
import { cleanLines } from './text.ts';

/** What went one way. */
export interface ShownTraffic {
  readonly commits: number;
  readonly authors: readonly string[];
  readonly records: Readonly<Partial<Record<RecordType, number>>>;
  readonly hasSettings: boolean;
  readonly others: number;
}

/** What came of a sync. */
export interface ShownSync {
  readonly remote: string | null;
  readonly isDry: boolean;
  /** Whether what came in is merged, and what goes out was sent. */
  readonly isMerged: boolean;
  readonly isSent: boolean;
  readonly committed: readonly string[];
  readonly wouldCommit: readonly string[];
  /** What is wrong in files that were therefore not committed. */
  readonly held: readonly Finding[];
  /** What is wrong in what is committed. */
  readonly errors: readonly Finding[];
  readonly came: ShownTraffic;
  readonly went: ShownTraffic;
  readonly numbers: readonly { readonly type: RecordType; readonly id: string; readonly no: string }[];
  readonly packed: readonly string[];
  readonly settled: number;
  readonly problem: Problem | null;
}

/** Prints what a sync did. */
export function showSync(shown: ShownSync, conflicts: readonly object[], screen: Screen): void {
  const { format, print, say } = screen;
  if (format === 'json') return print(toJson(syncJson(shown, conflicts, screen)));
  for (const label of syncLines(shown)) print(cleanLines(say(label)));
}

function syncLines(shown: ShownSync): Label[] {
  const { remote, isDry, isMerged, isSent, came, went, problem } = shown;
  const numbers = shown.numbers.map(({ no }) => no);
  const lines = [
    ...(shown.committed.length > 0 ? [words.committed(shown.committed)] : []),
    ...(shown.wouldCommit.length > 0 ? [words.wouldCommit(shown.wouldCommit)] : []),
    ...shown.held.map(({ file, line, column, message }) =>
      words.held({ place: `${file}:${line}:${column}`, message }),
    ),
    ...(came.commits > 0 ? [cameLine(came, isDry, isMerged)] : []),
    ...(shown.settled > 0 ? [words.settled(shown.settled)] : []),
    ...(numbers.length > 0 && (isSent || isDry)
      ? [isDry ? words.wouldGive(numbers) : words.given(numbers)]
      : []),
    ...(shown.packed.length > 0 && isSent ? [words.packed(shown.packed)] : []),
    ...(remote != null && went.commits > 0
      ? [isSent || isDry ? words.went({ ...counted(went), isDry }) : words.waiting(counted(went))]
      : []),
  ];
  if (remote == null) return [...lines, words.noRemote];
  const isIdle = came.commits + went.commits === 0 && problem == null;
  return isIdle && shown.wouldCommit.length === 0 ? [...lines, words.inStep(remote)] : lines;
}

function cameLine(came: ShownTraffic, isDry: boolean, isMerged: boolean): Label {
  const { authors } = came;
  return isMerged || isDry
    ? words.came({ ...counted(came), authors, isDry })
    : words.waits({ ...counted(came), authors });
}

function counted({ records, hasSettings, others }: ShownTraffic): Parameters<typeof words.waiting>[0] {
  const counts = recordTypes.flatMap((type) => {
    const count = records[type] ?? 0;
    return count > 0 ? [[type, count] as const] : [];
  });
  return { records: counts, hasSettings, others };
}

function syncJson(shown: ShownSync, conflicts: readonly object[], { say, today }: Screen): object {
  const { problem } = shown;
  const finding = ({ file, line, column, code, message }: Finding): object => ({
    file,
    line,
    column,
    code,
    message: maskText(say(message)),
  });
  return {
    schemaVersion: 1,
    kind: 'sync',
    asOf: today,
    remote: shown.remote,
    dry_run: shown.isDry,
    merged: shown.isMerged,
    sent: shown.isSent,
    committed: shown.committed,
    would_commit: shown.wouldCommit,
    held: shown.held.map(finding),
    errors: shown.errors.map(finding),
    came: trafficJson(shown.came),
    went: trafficJson(shown.went),
    numbers: shown.numbers,
    packed: shown.packed,
    settled: shown.settled,
    conflicts,
    problem: problem == null ? null : { code: problem.code, message: say(problem.message) },
  };
}

function trafficJson({ commits, authors, records, hasSettings, others }: ShownTraffic): object {
  return {
    commits,
    authors,
    records: Object.fromEntries(recordTypes.map((type) => [type, records[type] ?? 0])),
    settings: hasSettings,
    others,
  };
}

/** How a clone stands. */
export interface ShownStatus {
  readonly branch: string;
  /** Such as origin/main; null where there is no remote. */
  readonly remote: string | null;
  readonly isFetched: boolean;
  readonly ahead: number;
  readonly behind: number;
  readonly own: readonly string[];
  readonly foreign: readonly string[];
  readonly open: number;
  /** In the zone of the team; null where none was done here. */
  readonly syncedAt: string | null;
  readonly hasDriver: boolean;
}

/** Prints how a clone stands. */
export function showStatus(shown: ShownStatus, conflicts: readonly object[], screen: Screen): void {
  const { format, print, say, today } = screen;
  const { branch, remote, isFetched, ahead, behind, own, foreign, open, syncedAt, hasDriver } = shown;
  if (format === 'json')
    return print(
      toJson({
        schemaVersion: 1,
        kind: 'sync_status',
        asOf: today,
        branch,
        remote,
        fetched: isFetched,
        ahead,
        behind,
        uncommitted: { own, foreign },
        synced_at: syncedAt,
        driver: hasDriver,
        conflicts,
      }),
    );
  const { status } = words;
  const lines = [
    remote == null ? status.alone : status.remote({ branch, remote }),
    ...(remote == null ? [] : [isFetched ? status.counts({ ahead, behind }) : status.never]),
    own.length > 0 ? status.own(own) : status.clean,
    ...(foreign.length > 0 ? [status.foreign(foreign)] : []),
    ...(open > 0 ? [status.open(open)] : []),
    ...(remote == null ? [] : [syncedAt == null ? status.neverSynced : status.synced(syncedAt)]),
    hasDriver ? status.driver : status.noDriver,
  ];
  for (const line of lines) print(cleanLines(say(line)));
}
