// The merge driver under real git: every command of git that merges, a driver that dies, attributes that are hostile, and no
// driver at all.
import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { driverLine, programIn } from '../../src/git/driver-config.ts';
import { driverState, registerDriver } from '../../src/git/driver.ts';
import type { Host } from '../../src/host.ts';
import { run } from '../../src/run.ts';
import type { Customer } from '../../src/schema/generated/types.ts';
import { renderRecord } from '../../src/store/yaml-render.ts';
import { parseYaml } from '../../src/store/yaml-parse.ts';
import { builtProgram } from '../support/built.ts';
import { fakeHost } from '../support/fake-host.ts';
import { gitHost, gitIn } from '../support/git-world.ts';
import { aCustomer, aFollowup } from '../support/make.ts';
import { trashFolders } from '../support/trash.ts';

const newFolder = trashFolders();
const hand = { user: 'li', now: '2024-05-20T10:00:00+08:00' };
const file = 'customers/huadong-cust0001.yaml';
let script = '';

beforeAll(() => {
  script = builtProgram();
}, 60_000);

const hostFor = (program: readonly string[]): Host => ({
  ...fakeHost({ cwd: '/', now: '2024-05-20T10:00:00+08:00' }).host,
  ...gitHost(hand),
  gitUser: () => ({ name: '李雷', email: 'li@example.com' }),
  program,
});

interface Clone {
  /** The folder of records. */
  readonly root: string;
  readonly git: (...args: readonly string[]) => { readonly code: number; readonly output: string };
  readonly write: (text: string, name?: string) => void;
  readonly read: (name?: string) => string;
  readonly commit: (subject: string) => void;
  /** Commits a version of the customer on a branch that starts from the one before it. */
  readonly on: (branch: string, start: string, customer: Partial<Customer>) => void;
}

const base = aCustomer({
  industry: '制造业-汽车零部件',
  source: 'exhibition',
  tags: ['vip'],
  contacts: [{ id: 'cont0001', name: '张总', phone: '13812345678' }],
  notes: 'first',
});

const textOf = (customer: Partial<Customer>): string => renderRecord({ ...base, ...customer });

function makeClone(
  options: {
    readonly prefix?: string;
    readonly program?: readonly string[] | null;
    readonly attributes?: string;
  } = {},
): Clone {
  const { prefix = '', program = [process.execPath, script], attributes } = options;
  const top = newFolder();
  const root = path.join(top, prefix);
  const git: Clone['git'] = (...args) => gitIn(root, hand, ...args);
  const write: Clone['write'] = (text, name = file) => {
    mkdirSync(path.dirname(path.join(root, name)), { recursive: true });
    writeFileSync(path.join(root, name), text);
  };
  const commit = (subject: string): void => {
    git('add', '--all');
    const { code, output } = git('commit', '--quiet', '--message', subject);
    if (code !== 0) throw new Error(output);
  };
  const isUsual = Object.keys(options).length === 0;
  const clone: Clone = {
    root,
    git,
    write,
    commit,
    read: (name = file) => readFileSync(path.join(root, name), 'utf8'),
    on: (branch, start, customer) => {
      git('checkout', '--quiet', '-B', branch, start);
      write(textOf(customer));
      commit(branch);
    },
  };
  if (isUsual && usual != null) {
    cpSync(usual, top, { recursive: true });
    return clone;
  }
  mkdirSync(root, { recursive: true });
  gitIn(top, hand, 'init', '--quiet', '--initial-branch=main');
  write('language: zh\n', 'tend.yaml');
  // What is tracked against it must not keep it from being there first.
  if (program != null) expect(registerDriver(hostFor(program), root)).toEqual({ kind: 'made' });
  if (attributes != null) write(attributes, '.gitattributes');
  write(textOf({}));
  commit('base');
  if (isUsual) {
    usual = newFolder();
    cpSync(top, usual, { recursive: true });
  }
  return clone;
}

/** The clone that most tests begin with, copied instead of made again. */
let usual: string | null = null;

const dataIn = (text: string): unknown => parseYaml(text).data;

// Neighbours in the file, so that by lines they conflict.
const ours: Partial<Customer> = { owner: 'chen', tags: ['vip', '华东'] };
const theirs: Partial<Customer> = { first_contact: '2024-05-02', tags: ['vip', 'hot'] };
const both: Customer = { ...base, owner: 'chen', first_contact: '2024-05-02', tags: ['vip', 'hot', '华东'] };

/** Each ends with what main changed and what side changed, in the work tree. */
const ways: Readonly<Record<string, (clone: Clone) => { readonly code: number; readonly output: string }>> = {
  merge: ({ git }) => git('merge', '--quiet', '--no-edit', 'side'),
  'rebase (ours is upstream)': ({ git }) => git('rebase', '--quiet', 'side'),
  'pull --rebase': ({ git }) => git('pull', '--quiet', '--rebase', '.', 'side'),
  'cherry-pick': ({ git }) => git('cherry-pick', 'side'),
  'stash pop': ({ git, write }) => {
    git('checkout', '--quiet', 'side~1');
    write(textOf(theirs));
    git('stash', '--quiet');
    git('checkout', '--quiet', 'main');
    return git('stash', 'pop', '--quiet');
  },
  'checkout -m': ({ git, write }) => {
    git('checkout', '--quiet', 'side~1');
    write(textOf(theirs));
    return git('checkout', '--quiet', '-m', 'main');
  },
  'apply --3way': ({ git, write }) => {
    write(git('diff', 'side~1', 'side').output, 'side.patch');
    return git('apply', '--3way', 'side.patch');
  },
  'squash merge': ({ git }) => git('merge', '--quiet', '--squash', 'side'),
};

describe('every command of git that merges', () => {
  test.each(Object.keys(ways))('%s takes both fields', (way) => {
    const clone = makeClone();
    clone.on('side', 'main', theirs);
    clone.on('main', 'main', ours);
    const { code, output } = ways[way]!(clone);
    expect([code, output]).toEqual([0, expect.not.stringContaining('CONFLICT')]);
    expect(dataIn(clone.read())).toEqual(dataIn(renderRecord(both)));
  });

  test('revert takes back one field and leaves what came after', () => {
    const clone = makeClone();
    clone.on('main', 'main', { owner: 'chen' });
    clone.on('main', 'main', { owner: 'chen', first_contact: '2024-05-02' });
    expect(clone.git('revert', '--no-edit', 'HEAD~1').code).toBe(0);
    expect(dataIn(clone.read())).toEqual({ ...base, first_contact: '2024-05-02' });
  });

  test('a file that one side renamed', () => {
    const clone = makeClone();
    clone.on('side', 'main', theirs);
    clone.git('checkout', '--quiet', 'main');
    clone.git('mv', file, 'customers/hua-cust0001.yaml');
    clone.write(textOf(ours), 'customers/hua-cust0001.yaml');
    clone.commit('renamed');
    expect(clone.git('merge', '--quiet', '--no-edit', 'side').code).toBe(0);
    expect(dataIn(clone.read('customers/hua-cust0001.yaml'))).toEqual(dataIn(renderRecord(both)));
  });

  test('both orders give the same bytes', () => {
    const texts = (['side', 'main'] as const).map((other) => {
      const clone = makeClone();
      clone.on('side', 'main', theirs);
      clone.on('main', 'main', ours);
      clone.git('checkout', '--quiet', other === 'side' ? 'main' : 'side');
      clone.git('merge', '--quiet', '--no-edit', other);
      return clone.read();
    });
    expect(texts[0]).toBe(texts[1]);
  });
});

describe('what both sides changed differently', () => {
  test('stands between markers, the rest is merged, and git knows', () => {
    const clone = makeClone();
    clone.on('side', 'main', { ...theirs, source: 'referral' });
    clone.on('main', 'main', { ...ours, source: 'website' });
    expect(clone.git('merge', '--no-edit', 'side').code).toBe(1);
    expect(clone.git('ls-files', '--unmerged').output.trim().split('\n')).toHaveLength(3);
    expect(clone.read()).toContain(
      'industry: 制造业-汽车零部件\n<<<<<<< ours\nsource: website\n=======\nsource: referral\n>>>>>>> theirs\ntags:\n',
    );
    expect(clone.read()).toContain('owner: chen\nfirst_contact: "2024-05-02"\n');
  });

  test('two records with one name are never blended', () => {
    const clone = makeClone();
    const name = 'customers/new.yaml';
    for (const [branch, id] of [
      ['side', 'cust0002'],
      ['main', 'cust0003'],
    ] as const) {
      clone.git('checkout', '--quiet', ...(branch === 'main' ? ['main'] : ['-b', branch]));
      clone.write(renderRecord({ ...base, id, name: `公司 ${id}` }), name);
      clone.commit(branch);
    }
    expect(clone.git('merge', '--no-edit', 'side').code).toBe(1);
    const text = clone.read(name);
    expect(text.startsWith('<<<<<<< ours\nid: cust0003\n')).toBe(true);
    expect(text).toContain('=======\nid: cust0002\n');
    expect(text).toContain('公司 cust0002');
  });

  test('a record that both wrote under the id of a recurrence is one', () => {
    const clone = makeClone();
    const name = 'tasks/2024-05/20-cust0001.yaml';
    for (const [branch, at] of [
      ['side', '2024-05-20T11:00+08:00'],
      ['main', '2024-05-20T09:00+08:00'],
    ] as const) {
      clone.git('checkout', '--quiet', ...(branch === 'main' ? ['main'] : ['-b', branch]));
      clone.write(renderRecord({ id: 'task0001', title: 'x', recorded: { by: 'li', at } }), name);
      clone.commit(branch);
    }
    expect(clone.git('merge', '--quiet', '--no-edit', 'side').code).toBe(0);
    expect(clone.read(name)).toContain('2024-05-20T09:00+08:00');
  });

  test('a criss-cross asks once about the field that is open, and about nothing else', () => {
    const clone = makeClone();
    clone.on('a', 'main', { source: 'website', owner: 'chen' });
    clone.on('b', 'main', { source: 'referral', first_contact: '2024-05-02' });
    // Each side merged the other and settled the source in its own way.
    for (const [branch, other, source] of [
      ['x', 'b', 'website'],
      ['y', 'a', 'referral'],
    ] as const) {
      clone.git('checkout', '--quiet', '-b', branch, branch === 'x' ? 'a' : 'b');
      clone.git('merge', '--no-edit', other);
      clone.write(
        textOf({
          source,
          owner: 'chen',
          first_contact: '2024-05-02',
          ...(branch === 'x' ? { notes: 'x' } : { business: 'aftersales' }),
        }),
      );
      clone.commit(branch);
    }
    expect(clone.git('merge-base', '--all', 'x', 'y').output.trim().split('\n')).toHaveLength(2);
    expect(clone.git('merge', '--no-edit', 'x').code).toBe(1);
    const text = clone.read();
    expect(text.match(/^<{7} ours$/gmu)).toHaveLength(1);
    expect(text).toContain('<<<<<<< ours\nsource: referral\n=======\nsource: website\n>>>>>>> theirs\n');
    expect(text).toContain('notes: x\n');
    expect(text).toContain('business: aftersales\n');
  });
});

describe('when the driver cannot be run', () => {
  const dead: Readonly<Record<string, (folder: string) => readonly string[]>> = {
    'node is gone': (folder) => [path.join(folder, 'no-node'), script],
    'the script is gone': (folder) => [process.execPath, path.join(folder, 'gone.cjs')],
    'it is killed': (folder) => [process.execPath, scriptIn(folder, 'process.kill(process.pid, "SIGKILL")')],
    'it throws': (folder) => [process.execPath, scriptIn(folder, 'throw new Error("bug")')],
  };

  function scriptIn(folder: string, code: string): string {
    const at = path.join(folder, 'dead.cjs');
    writeFileSync(at, code);
    return at;
  }

  test.each(Object.keys(dead))('%s: git merges by lines, and neither side is dropped', (name) => {
    const clone = makeClone({ program: dead[name]!(newFolder()) });
    clone.on('side', 'main', { source: 'referral', notes: 'theirs' });
    clone.on('main', 'main', { source: 'website' });
    expect(clone.git('merge', '--no-edit', 'side').code).toBe(1);
    expect(clone.read()).toContain(
      '<<<<<<< ours\nsource: website\n=======\nsource: referral\n>>>>>>> theirs\n',
    );
    expect(clone.read()).toContain('notes: theirs\n');
    expect(existsSync(path.join(clone.root, '.git/MERGE_HEAD'))).toBe(true);
  });

  test('files that it cannot read are merged by lines', () => {
    const clone = makeClone();
    clone.on('side', 'main', { source: 'referral' });
    clone.git('checkout', '--quiet', 'main');
    writeFileSync(
      path.join(clone.root, file),
      Buffer.concat([Buffer.from(textOf({})), Buffer.from([0xff, 0x0a])]),
    );
    clone.commit('broken');
    expect(clone.git('merge', '--quiet', '--no-edit', 'side').code).toBe(0);
    expect(readFileSync(path.join(clone.root, file)).includes(0xff)).toBe(true);
    expect(clone.read()).toContain('source: referral');
  });

  test('it needs nothing of the environment', () => {
    const clone = makeClone();
    clone.on('side', 'main', theirs);
    clone.on('main', 'main', ours);
    const ran = spawnSync(
      'git',
      ['-c', 'user.name=x', '-c', 'user.email=x@example.com', 'merge', '--quiet', '--no-edit', 'side'],
      { cwd: clone.root, env: { PATH: '/usr/bin:/bin', GIT_CONFIG_NOSYSTEM: '1' } },
    );
    expect([ran.status, String(ran.stderr)]).toEqual([0, '']);
    expect(dataIn(clone.read())).toEqual(dataIn(renderRecord(both)));
  });
});

describe('attributes and places', () => {
  test('what a tracked .gitattributes says against it is overruled', () => {
    const clone = makeClone({
      attributes:
        '*.yaml -text eol=crlf merge=union ident working-tree-encoding=UTF-16 conflict-marker-size=20\n',
    });
    clone.on('side', 'main', { ...theirs, notes: '$Id$', source: 'referral' });
    clone.on('main', 'main', { ...ours, source: 'website' });
    clone.git('checkout', '--quiet', 'side');
    expect(clone.read()).toBe(textOf({ ...theirs, notes: '$Id$', source: 'referral' }));
    clone.git('checkout', '--quiet', 'main');
    expect(clone.git('merge', '--no-edit', 'side').code).toBe(1);
    expect(clone.read()).toContain(
      '<<<<<<< ours\nsource: website\n=======\nsource: referral\n>>>>>>> theirs\n',
    );
    expect(clone.read()).toContain('notes: $Id$\n');
  });

  test.each(['crm', `我的 it's "quoted"`, '[a]*b? \\c'])('a folder at %s in the repository', (prefix) => {
    const clone = makeClone({ prefix });
    expect(driverState(clone.root)).toBe('registered');
    clone.on('side', 'main', theirs);
    clone.on('main', 'main', ours);
    expect(clone.git('merge', '--quiet', '--no-edit', 'side').code).toBe(0);
    expect(dataIn(clone.read())).toEqual(dataIn(renderRecord(both)));
    const outside = gitIn(path.dirname(clone.root), hand, 'check-attr', 'merge', 'customers/a.yaml');
    expect(outside.output).toContain('merge: unspecified');
  });

  test('file names that git quotes', () => {
    const clone = makeClone();
    const name = `customers/张 "三" it's $(touch PWN)-cust0001.yaml`;
    clone.git('mv', file, name);
    clone.commit('renamed');
    for (const [branch, customer] of [
      ['side', theirs],
      ['main', ours],
    ] as const) {
      clone.git('checkout', '--quiet', ...(branch === 'main' ? ['main'] : ['-b', branch]));
      clone.write(textOf(customer), name);
      clone.commit(branch);
    }
    expect(clone.git('merge', '--quiet', '--no-edit', 'side').code).toBe(0);
    expect(dataIn(clone.read(name))).toEqual(dataIn(renderRecord(both)));
    expect(existsSync(path.join(clone.root, 'PWN'))).toBe(false);
  });

  test('a linked work tree shares the registration', () => {
    const clone = makeClone();
    clone.on('side', 'main', theirs);
    clone.on('main', 'main', ours);
    clone.git('checkout', '--quiet', '--detach');
    const linked = path.join(newFolder(), 'linked');
    clone.git('worktree', 'add', '--quiet', linked, 'main');
    expect(driverState(linked)).toBe('registered');
    expect(registerDriver(hostFor([process.execPath, script]), linked)).toEqual({ kind: 'current' });
    expect(gitIn(linked, hand, 'merge', '--quiet', '--no-edit', 'side').code).toBe(0);
    expect(dataIn(readFileSync(path.join(linked, file), 'utf8'))).toEqual(dataIn(renderRecord(both)));
  });

  test('hunks are headed by what the entry is called', () => {
    const clone = makeClone();
    clone.on('main', 'main', { contacts: [{ id: 'cont0001', name: '张总', phone: '13900000000' }] });
    expect(clone.git('diff', '-U0', 'HEAD~1').output).toMatch(/^@@ .* @@ {5}name: 张总$/mu);
  });

  test('plain git without the driver merges what both only added', () => {
    const clone = makeClone({ program: null });
    expect(driverState(clone.root)).toBe('missing');
    for (const [branch, id] of [
      ['side', 'aaaa0001'],
      ['main', 'bbbb0001'],
    ] as const) {
      clone.git('checkout', '--quiet', ...(branch === 'main' ? ['main'] : ['-b', branch]));
      clone.write(renderRecord({ ...base, id: `c${id.slice(1)}` }), `customers/x-c${id.slice(1)}.yaml`);
      for (const day of ['01', '02'])
        clone.write(
          renderRecord(aFollowup({ id: `${id[0]}foll0${day}` })),
          `followups/2024-05/${day}-x-${id[0]}foll0${day}.yaml`,
        );
      clone.commit(branch);
    }
    expect(clone.git('merge', '--quiet', '--no-edit', 'side').code).toBe(0);
    expect(clone.git('ls-files', 'customers', 'followups').output.trim().split('\n')).toHaveLength(7);
  });
});

describe('registering', () => {
  test.each([
    [['/usr/bin/node', '/opt/tend/bin/tend.cjs']],
    [[`/it's/50% off/node`, '/我的 tools/"x"/$(y)/tend.cjs']],
  ])('the line for %j starts it', (program) => {
    expect(programIn(driverLine(program))).toEqual(program);
  });

  test('a program at an odd place is run from there', () => {
    const odd = path.join(newFolder(), `it's 50%A off "x" $(touch PWN) 我`);
    mkdirSync(odd);
    const mine = path.join(odd, 'tend;#.cjs');
    writeFileSync(mine, `require(${JSON.stringify(script)})`);
    const clone = makeClone({ program: [process.execPath, mine] });
    expect(driverState(clone.root)).toBe('registered');
    clone.on('side', 'main', theirs);
    clone.on('main', 'main', ours);
    expect(clone.git('merge', '--quiet', '--no-edit', 'side').code).toBe(0);
    expect(dataIn(clone.read())).toEqual(dataIn(renderRecord(both)));
  });

  test('twice is once, other lines stay, and a program that moved is followed', () => {
    const clone = makeClone({ program: null });
    const attributes = path.join(clone.root, '.git/info/attributes');
    mkdirSync(path.dirname(attributes), { recursive: true });
    writeFileSync(attributes, '*.png binary');
    expect(driverState(clone.root)).toBe('missing');
    const folder = newFolder({ 'tend.cjs': '' });
    const host = hostFor([process.execPath, path.join(folder, 'tend.cjs')]);
    expect(registerDriver(host, clone.root)).toEqual({ kind: 'made' });
    const text = readFileSync(attributes, 'utf8');
    expect(text.startsWith('*.png binary\n/tend.yaml ')).toBe(true);
    expect(registerDriver(host, clone.root)).toEqual({ kind: 'current' });
    expect(readFileSync(attributes, 'utf8')).toBe(text);
    expect(driverState(clone.root)).toBe('registered');
    rmSync(folder, { recursive: true });
    expect(driverState(clone.root)).toBe('outdated');
    expect(registerDriver(hostFor([process.execPath, script]), clone.root)).toEqual({ kind: 'made' });
    expect(driverState(clone.root)).toBe('registered');
    expect(clone.git('config', '--get-all', 'merge.tend.driver').output.trim().split('\n')).toHaveLength(1);
  });

  test('an older line for the same files is replaced, that of another folder stays', () => {
    const clone = makeClone({ program: null });
    const attributes = path.join(clone.root, '.git/info/attributes');
    mkdirSync(path.dirname(attributes), { recursive: true });
    writeFileSync(attributes, '/tend.yaml merge=tend\n/other/tend.yaml merge=tend\n');
    expect(driverState(clone.root)).toBe('outdated');
    registerDriver(hostFor([process.execPath, script]), clone.root);
    const lines = readFileSync(attributes, 'utf8').split('\n');
    expect(lines.filter((line) => line.startsWith('/tend.yaml'))).toHaveLength(1);
    expect(lines).toContain('/other/tend.yaml merge=tend');
  });

  test('outside a repository there is no state, and a config that cannot be written is told', () => {
    const folder = newFolder({ 'tend.yaml': '' });
    expect(driverState(folder)).toBeNull();
    expect(registerDriver(hostFor(['node']), folder).kind).toBe('failed');
    const clone = makeClone({ program: null });
    writeFileSync(path.join(clone.root, '.git/config.lock'), '');
    chmodSync(path.join(clone.root, '.git/config.lock'), 0o444);
    const result = registerDriver(hostFor(['node']), clone.root);
    expect(result.kind === 'failed' ? result.reason : '').toMatch(/lock/u);
  });
});

describe('the commands', () => {
  async function tend(
    folder: string,
    ...argv: readonly string[]
  ): Promise<{ readonly code: number; readonly told: string }> {
    const fake = fakeHost({ cwd: folder, now: hand.now, isTTY: false, env: { TEND_LANG: 'en' } });
    const host: Host = { ...hostFor([process.execPath, script]), ...worldOf(fake.host) };
    const code = await run(argv, host);
    return { code, told: fake.stdout() + fake.stderr() };
  }

  const worldOf = ({ cwd, env, out, page, err, stdoutIsTTY, stderrIsTTY }: Host): Partial<Host> => ({
    cwd,
    env,
    out,
    page,
    err,
    stdoutIsTTY,
    stderrIsTTY,
  });

  test('init registers it, also in a folder of a repository', async () => {
    const top = newFolder();
    await tend(top, 'init', 'alone', '--user', 'li');
    expect(driverState(path.join(top, 'alone'))).toBe('registered');
    const shared = newFolder();
    gitIn(shared, hand, 'init', '--quiet');
    await tend(shared, 'init', 'crm', '--user', 'li');
    expect(driverState(path.join(shared, 'crm'))).toBe('registered');
    expect(readFileSync(path.join(shared, '.git/info/attributes'), 'utf8')).toContain(
      '/crm/customers/**/*.yaml ',
    );
  });

  test('a clone of it lacks it: check and doctor say so, and doctor --fix registers it', async () => {
    const top = newFolder();
    await tend(top, 'init', 'crm', '--user', 'li');
    gitIn(top, hand, 'clone', '--quiet', 'crm', 'copy');
    const copy = path.join(top, 'copy');
    const note = 'note: git merges records by lines only in this clone: tend doctor --fix\n';
    expect(await tend(copy, 'check')).toEqual({ code: 0, told: note });
    expect((await tend(copy, 'doctor')).told).toContain(
      'driver\twarn\tgit merges records by lines only in this clone\ttend doctor --fix\n',
    );
    expect((await tend(copy, 'doctor', '--fix', '--dry-run')).told).not.toContain('registered');
    const fixed = await tend(copy, 'doctor', '--fix');
    expect(fixed.told).toContain('registered with git: records merge field by field\n');
    expect(fixed.told).toContain('driver\tok\tgit merges records field by field in this clone\t\n');
    expect(await tend(copy, 'check')).toEqual({ code: 0, told: '' });
    // Where nothing is shared, nobody merges.
    gitIn(path.join(top, 'crm'), hand, 'config', '--unset', 'merge.tend.driver');
    expect(await tend(path.join(top, 'crm'), 'check')).toEqual({ code: 0, told: '' });
  });

  test.each([
    ['clean', theirs, 0],
    ['a conflict', { owner: 'wang' }, 5],
  ])('merge-file: %s', async (_, other, code) => {
    const folder = newFolder({ O: textOf({}), A: textOf(ours), B: textOf(other) });
    expect(await tend(folder, 'merge-file', '--', 'O', 'A', 'B', '7', file)).toEqual({ code, told: '' });
    expect(readFileSync(path.join(folder, 'A'), 'utf8').includes('<<<<<<<')).toBe(code === 5);
    expect(readdirSync(folder).toSorted()).toEqual(['A', 'B', 'O']);
  });

  test('merge-file writes nothing where it cannot merge, and says why', async () => {
    const folder = newFolder({ O: 'a', A: 'b\0', B: 'c' });
    const { code, told } = await tend(folder, 'merge-file', '--', 'O', 'A', 'B', '7', file);
    expect([0, 5]).not.toContain(code);
    expect(told).toContain('tend: ');
    expect(readFileSync(path.join(folder, 'A'), 'utf8')).toBe('b\0');
    expect([0, 5]).not.toContain((await tend(folder, 'merge-file', 'O', 'A', 'gone', '7', file)).code);
  });
});
