// Everything that is wrong in one folder, with its place: what `check` shows and `doctor` counts. Changes nothing.
import type { Context } from '../context.ts';
import { compare, comparing, recordsOf } from '../domain/book.ts';
import { type CheckTools, checkSettings, inspectorOf } from '../domain/check.ts';
import type { Broken } from '../domain/broken.ts';
import { phonesInText } from '../domain/leak.ts';
import { needsLunar } from '../domain/milestone.ts';
import type { LunarCheck } from '../domain/milestone-next.ts';
import { recordTypes } from '../domain/record.ts';
import type { Finding } from '../schema/finding.ts';
import type { Task } from '../schema/generated/types.ts';
import { brokenAttachments, strayAttachments } from '../store/attach.ts';
import { knownGroups } from '../store/kept-sound.ts';
import { located } from '../store/locate.ts';
import { tellTwice } from '../store/pack-twice.ts';
import { packPlace, settingsFile } from '../store/paths.ts';
import { openFolder } from '../store/indexed.ts';
import type { Folder } from '../store/read.ts';
import { unreadIds } from '../store/unread.ts';

export interface Inspection {
  readonly folder: Folder;
  /** The rules that records and settings break; what could not be read is in `findings` alone. */
  readonly broken: readonly Broken[];
  /** In the order of tend.yaml, then the files, then the places in them. */
  readonly findings: readonly Finding[];
}

/** Reads the folder anew and returns every finding in it. */
export async function inspect(root: string, ctx: Context): Promise<Inspection> {
  // What git has staged is laid out elsewhere for a moment: without an index, and without the files that are no records.
  const isWhole = root === ctx.root;
  const owner = isWhole ? ctx.host.cache : null;
  const folder = await openFolder(root, owner);
  const known = knownGroups(folder, owner, ctx.today);
  const tools = await plainTools(folder, ctx);
  const seen = await look(folder, tools, known.wanted);
  if (seen.odd) known.keep(seen.odd);
  const broken = [...seen.broken, ...(isWhole ? brokenAttachments(root, seen.attached) : [])];
  const strays = isWhole ? strayAttachments(root, seen.attached, tools.unread) : [];
  const findings = [
    ...withoutEchoes(tellTwice(root, folder.findings)),
    ...located(root, broken, folder.paths),
    ...strays,
  ].toSorted(byPlace);
  return { folder, broken, findings };
}

type PlainTools = Required<Omit<CheckTools, 'lunar'>>;

/** What a look at the records of a folder tells. */
interface Seen {
  readonly broken: readonly Broken[];
  /** The tasks with files of their own. */
  readonly attached: readonly Task[];
  /** The groups that must be looked at again next time; null where the records did not come in groups. */
  readonly odd: readonly string[] | null;
}

// A customer at a time where there is an index, so that a large folder takes no more room than a small one.
async function look(folder: Folder, tools: PlainTools, wanted: ReadonlySet<string> | null): Promise<Seen> {
  const inspector = inspectorOf(tools);
  const attached: Task[] = [];
  const odd: string[] = [];
  let isGrouped = true;
  for (const { group, lists, isAlone } of folder.book.lookup.pieces(wanted)) {
    const lunar = needsLunar({ customers: lists.customer ?? [] }) ? await lunarCheck() : null;
    const isSound = inspector.see(lists, lunar);
    const tasks = (lists.task ?? []).filter(({ attachments = [] }) => attachments.length > 0);
    attached.push(...tasks);
    // Attached files change without their record.
    if (group == null) isGrouped = false;
    else if (!isSound || !isAlone() || tasks.length > 0) odd.push(group);
  }
  const broken = [...checkSettings(folder.given, tools.facts), ...inspector.broken()];
  return { broken, attached: attached.toSorted(comparing('task')), odd: isGrouped ? odd : null };
}

// One slip makes YAML stumble again and again: of a line the first fault counts, and no vague one after another. A key
// that is none is told by its own finding, and not once more by the pattern it misses.
function withoutEchoes(findings: readonly Finding[]): Finding[] {
  const first = (test: (other: Finding) => boolean): Finding | undefined => findings.find(test);
  return findings.filter((finding) => {
    if (finding.code === 'shape.pattern') {
      return (
        first(
          ({ code, file, line, column }) =>
            code === 'shape.key' &&
            file === finding.file &&
            line === finding.line &&
            column === finding.column,
        ) == null
      );
    }
    if (!finding.code.startsWith('yaml.')) return true;
    const inLine = first(
      ({ file, line, code }) => file === finding.file && line === finding.line && code.startsWith('yaml.'),
    );
    const inFile = first(({ file, code }) => file === finding.file && code.startsWith('yaml.'));
    // In a packed month each record stumbles for itself.
    const isVague = finding.code === 'yaml.syntax' && !packPlace(finding.file);
    return inLine === finding && (!isVague || inFile === finding);
  });
}

/** Returns the rules that settings and records break. */
export async function brokenIn(folder: Folder, ctx: Context): Promise<readonly Broken[]> {
  return (await look(folder, await plainTools(folder, ctx), null)).broken;
}

/** Returns what checking needs; it does not depend on who asks, so `owner:me` in a query means any member. */
export async function checkTools(folder: Folder, ctx: Context): Promise<CheckTools> {
  const lunar = needsLunar(folder.book) ? await lunarCheck() : null;
  return { ...(await plainTools(folder, ctx)), ...(lunar ? { lunar } : {}) };
}

async function plainTools(folder: Folder, ctx: Context): Promise<PlainTools> {
  const { phone } = await ctx.reading();
  const me = folder.book.settings.team[0]?.id ?? 'me';
  return {
    facts: { today: ctx.today, me, book: folder.book },
    paths: folder.paths,
    phone,
    unread: unreadIds(folder),
  };
}

async function lunarCheck(): Promise<LunarCheck> {
  return (await import('../domain/lunar.ts')).lunarProblem;
}

/** Returns where free text of these records holds a full phone number or e-mail address. */
export function leaks({ root, book, paths }: Folder, ids: ReadonlySet<string>): Finding[] {
  const broken = recordTypes.flatMap((type) =>
    recordsOf(book, type)
      .filter(({ id }) => ids.has(id))
      .flatMap((record) => phonesInText(type, record, book.settings)),
  );
  return located(root, broken, paths);
}

/** Orders findings: a broken tend.yaml explains the rest and comes first. */
export function byPlace(a: Finding, b: Finding): number {
  return (
    Number(b.file === settingsFile) - Number(a.file === settingsFile) ||
    compare(a.file, b.file) ||
    a.line - b.line ||
    a.column - b.column ||
    compare(a.code, b.code)
  );
}
