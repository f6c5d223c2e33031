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
import { settingsFile } from '../store/paths.ts';
import { type Folder, readFolder } from '../store/read.ts';

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
  const folder = await readFolder(root);
  const tools = await checkTools(folder, ctx);
  // What git has staged is laid out without the files that are no records.
  const isWhole = root === ctx.root;
  const broken = [...brokenIn(folder, tools), ...(isWhole ? brokenAttachments(root, folder.book.tasks) : [])];
  const strays = isWhole ? strayAttachments(root, folder.book.tasks, tools.unread ?? new Set()) : [];
  const findings = [
    ...withoutEchoes(folder.findings),
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
    return inLine === finding && (finding.code !== 'yaml.syntax' || inFile === finding);
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
    unread: unreadIn(folder),
    ...(needsLunar(folder.book) ? { lunar: (await import('../domain/lunar.ts')).lunarProblem } : {}),
  };
}

// Every file name ends in the id of its record.
function unreadIn({ findings, paths }: Folder): Set<string> {
  const read = new Set(paths.values());
  return new Set(
    findings
      .filter(({ file }) => !read.has(file))
      .flatMap(({ file }) => /([0-9a-z]{8})\.yaml$/.exec(file)?.[1] ?? []),
  );
}

/** Returns where free text of these files holds a full phone number or e-mail address. */
export function leaks({ root, book, paths }: Folder, files: ReadonlySet<string>): Finding[] {
  const broken = recordTypes.flatMap((type) =>
    recordsOf(book, type)
      .filter(({ id }) => files.has(paths.get(id) ?? ''))
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
