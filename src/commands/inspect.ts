// Everything that is wrong in one folder, with its place: what `check` shows and `doctor` counts. Changes nothing.
import type { Context } from '../context.ts';
import { compare, recordsOf } from '../domain/book.ts';
import { type CheckTools, checkBook, checkSettings } from '../domain/check.ts';
import type { Broken } from '../domain/broken.ts';
import { phonesInText } from '../domain/leak.ts';
import { needsLunar } from '../domain/milestone.ts';
import { recordTypes } from '../domain/record.ts';
import type { Finding } from '../schema/finding.ts';
import { brokenAttachments, strayAttachments } from '../store/attach.ts';
import { located } from '../store/locate.ts';
import { tellTwice } from '../store/pack-twice.ts';
import { packPlace, settingsFile } from '../store/paths.ts';
import { openFolder } from '../store/indexed.ts';
import type { Folder } from '../store/read.ts';
import { unreadIds } from '../store/unread.ts';

export interface Inspection {
  readonly folder: Folder;
  readonly tools: CheckTools;
  /** The rules that records and settings break; what could not be read is in `findings` alone. */
  readonly broken: readonly Broken[];
  /** In the order of tend.yaml, then the files, then the places in them. */
  readonly findings: readonly Finding[];
}

/** Reads the folder anew and returns every finding in it. */
export async function inspect(root: string, ctx: Context): Promise<Inspection> {
  // What is laid out elsewhere for a moment needs no index.
  const folder = await openFolder(root, root === ctx.root ? ctx.host.cache : null);
  const tools = await checkTools(folder, ctx);
  // What git has staged is laid out without the files that are no records.
  const isWhole = root === ctx.root;
  const broken = [...brokenIn(folder, tools), ...(isWhole ? brokenAttachments(root, folder.book.tasks) : [])];
  const strays = isWhole ? strayAttachments(root, folder.book.tasks, tools.unread ?? new Set()) : [];
  const findings = [
    ...withoutEchoes(tellTwice(root, folder.findings)),
    ...located(root, broken, folder.paths),
    ...strays,
  ].toSorted(byPlace);
  return { folder, tools, broken, findings };
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
export function brokenIn(folder: Folder, tools: CheckTools): Broken[] {
  return [...checkSettings(folder.given, tools.facts), ...checkBook(tools)];
}

/** Returns what checking needs; it does not depend on who asks, so `owner:me` in a query means any member. */
export async function checkTools(folder: Folder, ctx: Context): Promise<CheckTools> {
  const { phone } = await ctx.reading();
  const me = folder.book.settings.team[0]?.id ?? 'me';
  return {
    facts: { today: ctx.today, me, book: folder.book },
    paths: folder.paths,
    phone,
    unread: unreadIds(folder),
    ...(needsLunar(folder.book) ? { lunar: (await import('../domain/lunar.ts')).lunarProblem } : {}),
  };
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
