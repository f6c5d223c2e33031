// `tend sync` between clones on disk with real git: what comes together by itself, what needs a person, and that both clones
// end with the same bytes.
import { describe, expect, test } from 'vitest';
import { type Clone, sharedFolder } from '../support/clones.ts';
import { smallFolder } from '../support/small-folder.ts';

const customer = 'customers/huadong-cstm0001.yaml';
const followup = 'followups/2024-05/05-huadong-fwpp0001.yaml';

/** Two clones of a small folder. */
function two(files = smallFolder()): readonly [Clone, Clone] {
  const shared = sharedFolder(files);
  return [shared.clone('li'), shared.clone('wang')];
}

/** One after the other until nothing is left to do; returns what the last of each said. */
async function settle(...clones: readonly Clone[]): Promise<void> {
  for (const clone of [...clones, clones[0]!]) {
    const { code, stdout, stderr } = await clone.tend(['sync']);
    expect({ code, stderr, stdout }).toMatchObject({ code: 0, stderr: '' });
  }
}

function expectSame(...[first, ...others]: readonly Clone[]): void {
  for (const other of others) expect(other.files()).toEqual(first!.files());
  for (const clone of [first!, ...others]) {
    expect(clone.git('status', '--porcelain').output).toBe('');
    expect(Object.values(clone.files()).filter((text) => /^(?:<{7}|>{7}|={7})/m.test(text))).toEqual([]);
  }
}

const edited = (clone: Clone, file: string, from: string, to: string): void =>
  clone.write(file, clone.read(file).replace(from, to));

describe('comes together by itself', () => {
  const cases: readonly (readonly [string, (li: Clone, wang: Clone) => Promise<unknown>, RegExp])[] = [
    [
      'two fields of one record',
      async (li, wang) => {
        await li.tend(['set', 'cstm0001', 'business=轴承']);
        await wang.tend(['set', 'cstm0001', 'preferences=上午']);
      },
      /business: 轴承\n[\s\S]*preferences: 上午/,
    ],
    [
      'tags and contacts of both',
      async (li, wang) => {
        await li.tend(['set', 'cstm0001', 'tags=vip,老客户']);
        edited(wang, customer, 'notes: first', 'notes: first\ntags:\n  - 新客户');
      },
      /- 新客户[\s\S]*- vip|- vip[\s\S]*- 新客户/,
    ],
    [
      'an edit and an archive',
      async (li, wang) => {
        await li.tend(['set', 'cstm0001', 'business=轴承']);
        await wang.tend(['archive', 'cstm0001', '--because', '合并', '--yes']);
      },
      /business: 轴承[\s\S]*archived:/,
    ],
    [
      'a rename and an edit',
      async (li, wang) => {
        await li.tend(['rename', 'cstm0001', '华东精密']);
        await wang.tend(['set', 'cstm0001', 'business=轴承']);
      },
      /name: 华东精密[\s\S]*business: 轴承/,
    ],
    [
      'the same edit on both sides',
      async (li, wang) => {
        await li.tend(['set', 'cstm0001', 'business=轴承']);
        await wang.tend(['set', 'cstm0001', 'business=轴承']);
      },
      /business: 轴承/,
    ],
    [
      'a comment and an edit of the line below',
      async (li, wang) => {
        edited(li, customer, 'kind:', '# checked by li\nkind:');
        await wang.tend(['set', 'cstm0001', 'business=轴承']);
      },
      /# checked by li[\s\S]*business: 轴承/,
    ],
  ];

  test.each(cases.map((one, place) => [...one, place % 2] as const))(
    '%s',
    async (_, change, expected, order) => {
      const [li, wang] = two();
      await change(li, wang);
      await settle(...(order === 0 ? [li, wang] : [wang, li]));
      expectSame(li, wang);
      expect(li.read(customer)).toMatch(expected);
    },
  );

  test('what both add: every record is there, each with a number of its own', async () => {
    const [li, wang] = two();
    for (const [clone, name] of [
      [li, '甲公司'],
      [wang, '乙公司'],
    ] as const) {
      await clone.tend(['add', name, '--kind', 'company', '--source', 'exhibition', '--no-input', '--yes']);
      await clone.tend([
        'log',
        'cstm0001',
        '--method',
        'phone',
        '--summary',
        `${name}谈到价格`,
        '--next',
        '报价',
        '--due',
        '+3d',
      ]);
    }
    await settle(li, wang);
    expectSame(li, wang);
    const texts = Object.values(li.files());
    const numbers = texts.flatMap((text) => /^no: (\S+)$/m.exec(text)?.[1] ?? []);
    expect(numbers).toHaveLength(7);
    expect(new Set(numbers).size).toBe(7);
    expect((await li.tend(['check'])).code).toBe(0);
  });

  test('tend.yaml, by setting', async () => {
    const [li, wang] = two();
    await li.tend(['config', 'set', 'limits.silent', '45d']);
    await wang.tend(['config', 'set', 'limits.verify', '60d']);
    await settle(li, wang);
    expectSame(li, wang);
    expect(li.read('tend.yaml')).toMatch(/silent: 45d[\s\S]*verify: 60d|verify: 60d[\s\S]*silent: 45d/);
  });

  test('a number given on both sides by hand: the older record keeps it, the other keeps it as an alias', async () => {
    const [li, wang] = two();
    const record = (id: string, name: string, at: string): string =>
      `id: ${id}\nno: CRM202405009\nname: ${name}\nkind: company\nstatus: prospect\nowner: li\nfirst_contact: "2024-05-01"\nrecorded:\n  by: li\n  at: "${at}"\n`;
    li.write('customers/a-aaaa0001.yaml', record('aaaa0001', '甲', '2024-05-03T10:00+08:00'));
    wang.write('customers/b-bbbb0001.yaml', record('bbbb0001', '乙', '2024-05-02T10:00+08:00'));
    await settle(li, wang);
    expectSame(li, wang);
    expect(li.read('customers/b-bbbb0001.yaml')).toContain('no: CRM202405009');
    expect(li.read('customers/a-aaaa0001.yaml')).toMatch(/no: CRM202405010[\s\S]*- CRM202405009/);
  });

  test('a record deleted here that only got its number there stays deleted', async () => {
    const [li, wang] = two();
    await li.tend(['add', '甲公司', '--kind', 'company', '--source', 'exhibition', '--no-input', '--yes']);
    li.git('push', '--quiet');
    await wang.tend(['sync']);
    const file = Object.keys(li.files()).find((name) => /jia-?gongsi/.test(name)) ?? '';
    li.git('rm', '--quiet', file);
    li.git('commit', '--quiet', '--message', 'forget');
    await settle(li, wang);
    expectSame(li, wang);
    expect(li.files()).not.toHaveProperty(file);
  });
});

describe('needs a person', () => {
  test('one field on both sides: nothing is merged, both values are named, a choice settles it', async () => {
    const [li, wang] = two();
    await li.tend(['set', 'cstm0001', 'owner=li', 'business=甲']);
    await wang.tend(['set', 'cstm0001', 'business=乙']);
    await wang.tend(['sync']);
    const before = li.files();
    const asked = await li.tend(['sync']);
    expect(asked.code).toBe(5);
    expect(asked.stdout).toContain('甲  李雷 2024-05-20');
    expect(asked.stdout).toContain('乙  王芳 2024-05-20');
    expect(asked.stdout).toContain('tend resolve CRM202405001 business --theirs');
    expect(li.files()).toEqual(before);
    expect((await li.tend(['resolve', 'CRM202405001', 'business', '--theirs'])).code).toBe(0);
    await settle(li, wang);
    expectSame(li, wang);
    expect(li.read(customer)).toContain('business: 乙');
    expect(li.git('log', '--format=%B', '-1').output).toBe(
      'sync: merge origin\n\nSettled: huadong-cstm0001 business (theirs)\n\n',
    );
    expect(li.git('log', '--all', '-S', 'business: 甲', '--format=%s').output).not.toBe('');
  });

  test('ours, theirs, and a value of its own', async () => {
    const [li, wang] = two();
    await li.tend(['set', 'cstm0001', 'business=甲', 'preferences=甲', 'decision_chain=甲']);
    await wang.tend(['set', 'cstm0001', 'business=乙', 'preferences=乙', 'decision_chain=乙']);
    await wang.tend(['sync']);
    await li.tend(['sync']);
    await li.tend(['resolve', 'cstm0001', 'business', '--ours']);
    await li.tend(['resolve', 'cstm0001', 'preferences', '--theirs']);
    await li.tend(['resolve', 'cstm0001', 'decision_chain', '--value', '丙']);
    await settle(li, wang);
    expectSame(li, wang);
    expect(wang.read(customer)).toMatch(/business: 甲\n[\s\S]*preferences: 乙\n[\s\S]*decision_chain: 丙\n/);
  });

  test('a choice is for these two values: a later change asks again', async () => {
    const [li, wang] = two();
    await li.tend(['set', 'cstm0001', 'business=甲']);
    await wang.tend(['set', 'cstm0001', 'business=乙']);
    await wang.tend(['sync']);
    await li.tend(['sync']);
    await li.tend(['resolve', 'cstm0001', 'business', '--ours']);
    await wang.tend(['set', 'cstm0001', 'business=丁']);
    await wang.tend(['sync']);
    const { code, stdout } = await li.tend(['sync']);
    expect(code).toBe(5);
    expect(stdout).toContain('丁');
  });

  test.each([
    ['--ours', false],
    ['--theirs', true],
  ])('a record deleted here and changed there, %s', async (flag, isKept) => {
    const [li, wang] = two();
    li.git('rm', '--quiet', followup);
    li.git('commit', '--quiet', '--message', 'forget');
    await wang.tend(['set', 'fwpp0001', 'feedback=好']);
    await wang.tend(['sync']);
    const asked = await li.tend(['sync']);
    expect(asked.code).toBe(5);
    expect(asked.stdout).toContain('was deleted by you and changed by others');
    expect((await li.tend(['resolve', 'fwpp0001', 'record', flag])).code).toBe(0);
    await settle(li, wang);
    expectSame(li, wang);
    expect(Object.keys(li.files()).includes(followup)).toBe(isKept);
  });

  test('what goes together is chosen together', async () => {
    const [li, wang] = two();
    await li.tend([
      'move',
      'cstm0001',
      'interested',
      '--set',
      'needs.description=轴承',
      '--no-input',
      '--at',
      '2024-05-19',
    ]);
    await wang.tend(['move', 'cstm0001', 'lost', '--reason', 'price', '--no-input', '--at', '2024-05-20']);
    await wang.tend(['sync']);
    const asked = await li.tend(['sync', '--json']);
    const { conflicts } = JSON.parse(asked.stdout) as { conflicts: { field: string }[] };
    expect(conflicts.map(({ field }) => field)).toEqual(['status']);
    await li.tend(['resolve', 'cstm0001', 'status', '--theirs']);
    await settle(li, wang);
    expectSame(li, wang);
    expect(li.read(customer)).toMatch(/status: lost[\s\S]*lost:/);
  });

  test('a file that is no record', async () => {
    const [li, wang] = two({ ...smallFolder(), 'notes.txt': 'a\n' });
    for (const [clone, text] of [
      [li, 'b\n'],
      [wang, 'c\n'],
    ] as const) {
      clone.write('notes.txt', text);
      clone.git('commit', '--quiet', '--all', '--message', 'notes');
    }
    await wang.tend(['sync']);
    const asked = await li.tend(['sync']);
    expect(asked.code).toBe(5);
    expect(asked.stdout).toContain('tend resolve notes.txt file --ours');
    await li.tend(['resolve', 'notes.txt', 'file', '--ours']);
    await settle(li, wang);
    expectSame(li, wang);
    expect(wang.read('notes.txt')).toBe('b\n');
  });
});
