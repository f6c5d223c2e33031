// What `doctor` finds: one sentence about each part of a folder, with what to do. Looks only.
import { UserError } from '../errors.ts';
import type { Context } from '../context.ts';
import { isMidway } from '../git/commit.ts';
import { driverState } from '../git/driver.ts';
import type { Label } from '../errors.ts';
import type { Member } from '../schema/generated/types.ts';
import { type House, lookAround } from '../store/house.ts';
import { LOCK } from '../store/lock.ts';
import { JOURNAL } from '../store/journal.ts';
import { settingsFile } from '../store/paths.ts';
import { ownerOf } from '../store/process-identity.ts';
import { packableFiles } from '../store/pack-months.ts';
import type { Folder } from '../store/read.ts';
import { gitTop, hasRemote } from '../store/root.ts';
import type { Diagnosis } from '../view/doctor.ts';
import { type DoctorState, doctorSays as says } from '../words/doctor.ts';
import { digestPart } from './diagnose-digest.ts';
import { inspect } from './inspect.ts';

/** Returns the state of every part of the folder, in the order in which one would look. */
export async function diagnose(ctx: Context): Promise<Diagnosis[]> {
  const { host, root } = ctx;
  return [
    program(ctx),
    ...(await recordParts(ctx)),
    ...gitParts(ctx),
    member(ctx),
    ...digestPart(ctx),
    ...houseParts(lookAround(root, ownerOf(host.pid, host.hostName))),
  ];
}

const part = (name: string, state: DoctorState, message: Label, fix: Label | null = null): Diagnosis => ({
  name,
  state,
  message,
  fix,
});

function program({ host: { version, nodeVersion: node } }: Context): Diagnosis {
  const [major = 0, minor = 0] = node.split('.').map(Number);
  // The engines of package.json.
  const isFit = major > 22 || (major === 22 && minor >= 12) || (major === 20 && minor >= 19);
  return isFit
    ? part('program', 'ok', says.program({ version, node }))
    : part('program', 'bad', says.oldNode({ version, node }), says.oldNodeFix);
}

async function recordParts(ctx: Context): Promise<Diagnosis[]> {
  const { folder, findings } = await inspect(ctx.root, ctx);
  const { customers, followups, orders } = folder.book;
  const errors = findings.filter(({ severity }) => severity === 'error');
  const count = (test: (finding: (typeof findings)[number]) => boolean): number => errors.filter(test).length;
  const inSettings = count(({ file }) => file === settingsFile);
  const sameNumbers = count(({ code }) => code === 'record.same_no');
  const others = errors.length - inSettings - sameNumbers;
  const odd = findings.length - errors.length;
  return [
    part(
      'folder',
      'ok',
      says.folder({ root: ctx.root, counts: [customers.length, followups.length, orders.length] }),
    ),
    inSettings > 0
      ? part('settings', 'bad', says.settingsBad(inSettings), says.checkFix)
      : part('settings', 'ok', says.settings),
    recordsPart(others, odd),
    sameNumbers > 0
      ? part('numbers', 'bad', says.numbersBad(sameNumbers), says.doctorFix)
      : part('numbers', 'ok', says.numbers),
    ...packPart(folder, ctx),
  ];
}

/** About as many files as a team of ten writes in half a year; below, packing gains nothing that one would notice. */
const manyFiles = 2_000;

function packPart(folder: Folder, ctx: Context): Diagnosis[] {
  const files = packableFiles(folder, { today: ctx.today, before: null });
  return files > manyFiles
    ? [part('packing', 'warn', says.packable(files), says.packableFix(hasRemote(ctx.root)))]
    : [];
}

function recordsPart(errors: number, odd: number): Diagnosis {
  if (errors > 0) return part('records', 'bad', says.recordsBad(errors), says.checkFix);
  return odd > 0
    ? part('records', 'warn', says.recordsOdd(odd), says.checkFix)
    : part('records', 'ok', says.records);
}

function gitParts(ctx: Context): Diagnosis[] {
  const { host, root } = ctx;
  const version = host.git(root, ['--version']);
  if (version.code !== 0) return [part('git', 'warn', says.gitMissing, says.gitMissingFix)];
  if (gitTop(root) == null) return [part('git', 'warn', says.noRepository, says.noRepositoryFix(root))];
  const { name, email } = host.gitUser(root);
  const state = isMidway(root)
    ? part('git', 'warn', says.midway, says.midwayFix)
    : part('git', 'ok', says.git(version.stdout.trim().replace(' version', '')));
  const identity =
    name == null || email == null
      ? part('identity', 'warn', says.noIdentity, says.noIdentityFix)
      : part('identity', 'ok', says.identity({ name, email }));
  return [state, identity, driverPart(root)];
}

function driverPart(root: string): Diagnosis {
  const state = driverState(root);
  if (state === 'registered') return part('driver', 'ok', says.driver);
  return part(
    'driver',
    'warn',
    state === 'outdated' ? says.driverOutdated : says.driverMissing,
    says.doctorFix,
  );
}

function member(ctx: Context): Diagnosis {
  const me = memberOrNull(ctx);
  return me == null ? part('member', 'warn', says.nobody, says.nobodyFix) : part('member', 'ok', says.me(me));
}

// Being nobody is what this is about, no reason to stop.
function memberOrNull(ctx: Context): Member | null {
  try {
    return ctx.me;
  } catch (error) {
    if (error instanceof UserError) return null;
    throw error;
  }
}

function houseParts(house: House): Diagnosis[] {
  const { stale, missing, clashes, strangers } = house;
  return [
    stale.length > 0
      ? part('schemas', 'warn', says.schemasStale(stale.length), says.doctorFix)
      : part('schemas', 'ok', says.schemas),
    ...missing.map(({ file, lines }) =>
      lines.length > 0
        ? part('lines', 'warn', says.linesMissing({ file, lines }), says.doctorFix)
        : part('lines', 'ok', says.lines(file)),
    ),
    ...leftovers(house),
    lockPart(house),
    ...(clashes.length === 0
      ? [part('names', 'ok', says.names)]
      : clashes.map((pair) => part('names', 'bad', says.clash(pair), says.clashFix(pair)))),
    ...strangers.map((file) => part('strangers', 'warn', says.stranger(file), says.strangerFix)),
  ];
}

function leftovers({ temps, journal, kept }: House): Diagnosis[] {
  const found = [
    ...(journal === 'pending' ? [part('leftovers', 'warn', says.journal, says.doctorFix)] : []),
    ...(journal === 'damaged'
      ? [part('leftovers', 'bad', says.damaged(JOURNAL), says.damagedFix(JOURNAL))]
      : []),
    ...(temps.length > 0 ? [part('leftovers', 'warn', says.temps(temps.length), says.doctorFix)] : []),
    ...(kept.length > 0 ? [part('leftovers', 'warn', says.kept(kept), says.keptFix)] : []),
  ];
  return found.length > 0 ? found : [part('leftovers', 'ok', says.leftovers)];
}

function lockPart({ lock }: House): Diagnosis {
  switch (lock.state) {
    case 'free':
      return part('lock', 'ok', says.free);
    case 'unreadable':
      return part('lock', 'warn', says.unreadable(LOCK), says.doctorFix);
    case 'held':
      return part('lock', 'warn', says.held(lock));
    case 'left':
      return part('lock', 'ok', says.left(lock));
  }
}
