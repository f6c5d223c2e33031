// What a command is given: the options, the day, the folder, the language, and the ways to read, write, ask and speak.
import path from 'node:path';
import { type Label, UserError, accept } from './errors.ts';
import { type Day, dayOf, momentAt, todayIn } from './domain/day.ts';
import { parseDay } from './domain/date-grammar.ts';
import type { Reading } from './domain/field.ts';
import type { Facts } from './domain/match.ts';
import { type Decided, type RecordType, type Records, idFrom } from './domain/record.ts';
import {
  type Found,
  type Referred,
  type Spell,
  describe,
  describeFound,
  findCustomer,
  findRecord,
} from './domain/reference.ts';
import { findOfType } from './domain/reference-of.ts';
import { viewFor } from './domain/access.ts';
import type { DueItem } from './domain/due.ts';
import type { DueKey } from './domain/due-list.ts';
import { lunarFor } from './domain/lunar-for.ts';
import { normalPhone } from './domain/phone.ts';
import { type TeamSettings, findMember } from './domain/settings.ts';
import { changeWith } from './change.ts';
import type { Early } from './early-lang.ts';
import type { Host, Prompter } from './host.ts';
import type { Customer, Member } from './schema/generated/types.ts';
import type { Written } from './store/apply.ts';
import { type OpenFolder, openFolder } from './store/indexed.ts';
import { keptDueKeys } from './store/kept-due.ts';
import { keptDueItems } from './store/kept-items.ts';
import { recallSummaries } from './store/kept-summaries.ts';
import { openSettings } from './store/kept-settings.ts';
import type { Folder } from './store/read.ts';
import { findRoot } from './store/root.ts';
import { type Format, defaultFormat } from './view/format.ts';
import { type Theme, theme, wantsColor } from './view/theme.ts';
import { clean, cleanLines } from './view/text.ts';
import type { Lang } from './words/lang.ts';
import { pickWords } from './words/reference.ts';
import { usageProblems, writeNotes } from './words/usage.ts';

/** The options that every command has: design §12. */
export interface GlobalOptions {
  readonly dir?: string;
  readonly asOf?: string;
  readonly user?: string;
  readonly lang?: string;
  readonly format?: Format;
  readonly json?: boolean;
  /** False for --no-input. */
  readonly input?: boolean;
  readonly yes?: boolean;
  readonly dryRun?: boolean;
  readonly reveal?: boolean;
  readonly color?: 'auto' | 'always' | 'never';
}

export interface Context {
  readonly host: Host;
  readonly lang: Lang;
  readonly options: GlobalOptions;
  /** The words after `tend`, for commands that are printed ready to paste. */
  readonly argv: readonly string[];
  readonly format: Format;
  readonly theme: Theme;
  readonly width: number;
  readonly root: string;
  readonly settings: TeamSettings;
  /** The day that counts as today: --as-of, TEND_TODAY, the clock in the team's zone. */
  readonly today: Day;
  /** The true time with its offset, for `recorded.at`. */
  readonly now: string;
  /** Who asks, or null where nobody could tell. */
  readonly me: Member | null;
  readonly canAsk: boolean;
  readonly say: (label: Label) => string;
  readonly newId: () => string;
  /** The folder as far as the member is shown it. */
  readonly folder: () => Promise<Folder>;
  /** The folder with everyone's records: for what must not be missed or doubled. */
  readonly wholeFolder: () => Promise<OpenFolder>;
  /** The whole folder if it was asked for before, else null. */
  readonly opened: () => Promise<OpenFolder | null>;
  /** The keys of everything that is due today and until that day, whoever is shown it. */
  readonly dueKeys: (until: Day) => Promise<readonly DueKey[]>;
  readonly dueItems: (keys: readonly DueKey[], until: Day) => Promise<readonly DueItem[]>;
  /** Makes what is computed of each customer quick to ask for, where all of them are asked about. */
  readonly recallSummaries: () => Promise<void>;
  readonly facts: (folder: Folder) => Facts;
  readonly reading: () => Promise<Reading>;
  readonly spell: () => Promise<Spell>;
  readonly customer: (text: string) => Promise<Customer>;
  readonly record: (text: string) => Promise<Found>;
  readonly recordOf: <T extends RecordType>(type: T, text: string) => Promise<Records[T]>;
  /** Who asks; a usage error where nobody could tell. */
  readonly requireMe: () => Member;
  readonly prompter: () => Promise<Prompter>;
  /** Writes what `decide` returns, commits it, and shows it instead with --dry-run. */
  readonly change: (
    subject: (written: Written) => string,
    decide: (folder: Folder) => Promise<Decided> | Decided,
  ) => Promise<Written>;
  /** Prints what was asked for. */
  readonly print: (text: string) => void;
  /** Says something about it, on stderr. */
  readonly note: (text: string) => void;
}

/** Returns the context of one run; what costs time is made when it is first asked for. */
export function createContext(
  host: Host,
  lang: Lang,
  argv: readonly string[],
  options: () => GlobalOptions,
  opened: Early['opened'] = null,
): Context {
  const once = memo();
  let whole: Promise<OpenFolder> | null = null;
  const say = (label: Label): string => label[lang];
  const note = (text: string): void => host.err(`${text}\n`);
  const ctx: Context = {
    host,
    lang,
    argv,
    say,
    note,
    print: (text) => host.page(text.endsWith('\n') || text === '' ? text : `${text}\n`),
    get options() {
      return options();
    },
    get format() {
      return options().json ? 'json' : (options().format ?? defaultFormat(host.stdoutIsTTY));
    },
    get theme() {
      return once('theme', () =>
        theme(wantsColor({ env: host.env, isTTY: host.stdoutIsTTY, flag: options().color ?? 'auto' })),
      );
    },
    get width() {
      return host.width;
    },
    get root() {
      return once('root', () =>
        accept(
          findRoot({
            flag: options().dir ?? null,
            env: host.env['TEND_DIR'] || null,
            cwd: host.cwd,
            defaultFile: path.join(host.configFolder, 'default'),
          }),
        ),
      );
    },
    get settings() {
      return once('settings', () =>
        opened?.root === ctx.root ? opened.settings : openSettings(ctx.root, host.cache).settings,
      );
    },
    get today() {
      return once('today', () => readToday(ctx));
    },
    get now() {
      return momentAt(host.now(), ctx.settings.timezone);
    },
    get me() {
      return once('me', () => readMe(ctx));
    },
    get canAsk() {
      return host.canPrompt && options().input !== false;
    },
    newId: () => idFrom(host.randomBytes(8)),
    folder: () => once('folder', async () => ownView(ctx, await ctx.wholeFolder())),
    wholeFolder: () => (whole ??= readAll(ctx)),
    opened: async () => whole,
    dueKeys: async (until) =>
      keptDueKeys(await ctx.wholeFolder(), host.cache, { today: ctx.today, until }, lunarFor),
    dueItems: async (keys, until) =>
      keptDueItems(await ctx.wholeFolder(), host.cache, { today: ctx.today, until }, keys, lunarFor),
    recallSummaries: async () => recallSummaries(await ctx.wholeFolder(), host.cache, ctx.today),
    facts: (folder) => ({ today: ctx.today, me: ctx.me?.id ?? null, book: folder.book }),
    reading: async () => ({
      today: ctx.today,
      now: host.now(),
      settings: ctx.settings,
      phone: normalPhone,
    }),
    spell: async () => (await import('./domain/pinyin.ts')).spellings,
    customer: (text) => findOne(ctx, text, findCustomer, describe),
    record: (text) => findOne(ctx, text, findRecord, describeFound),
    recordOf: (type, text) =>
      findOne(
        ctx,
        text,
        (wanted, book, paths, spell) => findOfType(type, wanted, book, paths, spell),
        (record, book) => describeFound({ type, record }, book),
      ),
    requireMe: () => {
      if (ctx.me) return ctx.me;
      const known = ctx.settings.team.map(({ id }) => id);
      throw new UserError(known.length === 0 ? usageProblems.no_team({}) : usageProblems.nobody({ known }));
    },
    prompter: () =>
      host.prompter({
        lang,
        color: wantsColor({ env: host.env, isTTY: host.stderrIsTTY, flag: options().color ?? 'auto' }),
      }),
    change: (subject, decide) => changeWith(ctx, subject, decide),
  };
  return ctx;
}

function memo(): <T>(key: string, make: () => T) => T {
  const made = new Map<string, unknown>();
  return <T>(key: string, make: () => T): T => {
    if (!made.has(key)) made.set(key, make());
    return made.get(key) as T;
  };
}

function readToday({ host, options, settings }: Context): Day {
  const clock = todayIn(host.now(), settings.timezone);
  const wanted = options.asOf ?? host.env['TEND_TODAY'];
  return wanted == null || wanted === '' ? clock : accept(parseDay(wanted, clock));
}

function readMe({ host, options, settings, root }: Context): Member | null {
  const named = options.user ?? host.env['TEND_USER'];
  if (named != null && named !== '') {
    const member = findMember(settings, named);
    if (member) return member;
    throw new UserError(usageProblems.nobody({ known: settings.team.map(({ id }) => id) }));
  }
  const email = host.gitUser(root).email?.toLowerCase();
  const byEmail = settings.team.find((member) => email != null && member.email?.toLowerCase() === email);
  return byEmail ?? (settings.team.length === 1 ? (settings.team[0] ?? null) : null);
}

function ownView(ctx: Context, folder: Folder): Folder {
  const book = viewFor(ctx.me, folder.book);
  return book === folder.book ? folder : { ...folder, book };
}

async function readAll(ctx: Context): Promise<OpenFolder> {
  const folder = await openFolder(ctx.root, ctx.host.cache, {
    ...ctx.host.reading,
    progress: progressFor(ctx),
  });
  const [first] = folder.findings;
  if (first)
    ctx.note(
      cleanLines(
        ctx.say(
          writeNotes.broken(
            folder.findings.length,
            `${first.file}:${first.line}:${first.column}: ${ctx.say(first.message)}`,
          ),
        ),
      ),
    );
  return folder;
}

// A first reading of many records takes its time: who waits at a terminal is told how far it is.
function progressFor({ host, say }: Context): ((done: number, all: number) => void) | null {
  if (!host.stderrIsTTY) return null;
  return (done, all) => host.err(done < all ? `\r${say(writeNotes.reading(done, all))}` : '\r\u001b[K');
}

// The pinyin dictionary is large: it is opened only when nothing simpler matched.
async function findOne<T>(
  ctx: Context,
  text: string,
  find: (text: string, book: Folder['book'], paths: Folder['paths'], spell: Spell | null) => Referred<T>,
  name: (found: T, book: Folder['book']) => string,
): Promise<T> {
  const { book, paths } = await ctx.folder();
  const simple = find(text, book, paths, null);
  const found =
    'problem' in simple && simple.candidates.length === 0
      ? find(text, book, paths, await ctx.spell())
      : simple;
  if ('value' in found) return found.value;
  if (found.candidates.length < 2 || !ctx.canAsk) throw new UserError(found.problem);
  const prompter = await ctx.prompter();
  const options = found.candidates.map((candidate) => ({
    value: candidate,
    name: clean(name(candidate, book)),
  }));
  return prompter.select({ message: ctx.say(pickWords.which(clean(text))), options });
}

/** Returns the day of a moment in the team's zone. */
export function dayIn(ctx: Context, moment: string): Day {
  return dayOf(moment, ctx.settings.timezone);
}
