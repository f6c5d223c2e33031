// Two and three clones with edits of every type of record by chance, synced in an order of chance: nothing is lost, no marker
// is written, all end with the same bytes. TEND_RUNS says how many; a few are enough for every day.
import { readdirSync } from 'node:fs';
import path from 'node:path';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { inOrder, keyOrder } from '../../src/store/order.ts';
import { editYaml } from '../../src/store/yaml-edit.ts';
import { parseYaml } from '../../src/store/yaml-parse.ts';
import { renderRecord } from '../../src/store/yaml-render.ts';
import type { RecordType } from '../../src/domain/record.ts';
import { type Clone, sharedFolder } from '../support/clones.ts';
import { smallFolder } from '../support/small-folder.ts';

const recorded = { by: 'li', at: '2024-05-01T10:00+08:00' };
const about = { customer: 'cstm0001', recorded };

/** One record of each type, and the fields that are edited: texts that replace, sets and lists that grow. */
const kinds: readonly {
  readonly type: RecordType;
  readonly file: string;
  readonly record: object;
  readonly texts: readonly string[];
  readonly sets: readonly string[];
  readonly lists: readonly (readonly [key: string, entry: (id: string, text: string) => object])[];
}[] = [
  {
    type: 'customer',
    file: 'customers/huadong-cstm0001.yaml',
    record: {},
    texts: ['business', 'preferences', 'notes'],
    sets: ['tags', 'pain_points'],
    lists: [['contacts', (id, name) => ({ id, name })]],
  },
  {
    type: 'followup',
    file: 'followups/2024-05/05-huadong-fwpp0001.yaml',
    record: {},
    texts: ['feedback', 'topic', 'need_change'],
    sets: ['participants'],
    lists: [['promises', (id, what) => ({ id, what, by: 'li', state: 'open' })]],
  },
  {
    type: 'opportunity',
    file: 'opportunities/2024-05/01-huadong-jhgh0001.yaml',
    record: { id: 'jhgh0001', title: '轴承', owner: 'li', amount: 1000, probability: 10, ...about },
    texts: ['title', 'notes'],
    sets: ['competitors'],
    lists: [],
  },
  {
    type: 'order',
    file: 'orders/2024-05/02-huadong-rder0001.yaml',
    record: { id: 'rder0001', kind: 'contract', signed_on: '2024-05-02', amount: 500, ...about },
    texts: ['contract_no', 'notes'],
    sets: [],
    lists: [],
  },
  {
    type: 'task',
    file: 'tasks/2024-05/01-huadong-task0001.yaml',
    record: {
      id: 'task0001',
      title: '报价',
      owner: 'li',
      priority: 'high',
      state: 'todo',
      due: '2024-06-01',
      created_by: 'li',
      ...about,
    },
    texts: ['title', 'notes'],
    sets: [],
    lists: [['comments', (id, text) => ({ id, at: '2024-05-20T10:00+08:00', by: 'li', text })]],
  },
  {
    type: 'case',
    file: 'cases/2024-05/03-huadong-case0001.yaml',
    record: {
      id: 'case0001',
      kind: 'inquiry',
      at: '2024-05-03T10:00+08:00',
      content: '轴承',
      handler: 'li',
      state: 'open',
      ...about,
    },
    texts: ['content', 'notes'],
    sets: [],
    lists: [],
  },
  {
    type: 'survey',
    file: 'surveys/2024-05/04-huadong-svey0001.yaml',
    record: { id: 'svey0001', at: '2024-05-04', by: 'li', scores: { quality: 4 }, ...about },
    texts: ['comment', 'notes'],
    sets: [],
    lists: [],
  },
];

const files: Record<string, string> = {
  ...smallFolder(),
  ...Object.fromEntries(
    kinds
      .filter(({ record }) => Object.keys(record).length > 0)
      .map(({ type, file, record }) => [file, renderRecord(inOrder(type, record) as never)]),
  ),
};

type Step =
  | {
      readonly do: 'edit';
      readonly who: number;
      readonly kind: number;
      readonly field: number;
      readonly by: 'file' | 'commit';
    }
  | { readonly do: 'add'; readonly who: number }
  | { readonly do: 'sync'; readonly who: number; readonly choice: 'ours' | 'theirs' };

const step = (clones: number): fc.Arbitrary<Step> => {
  const who = fc.nat(clones - 1);
  return fc.oneof(
    {
      weight: 6,
      arbitrary: fc.record({
        do: fc.constant('edit' as const),
        who,
        kind: fc.nat(kinds.length - 1),
        field: fc.nat(5),
        by: fc.constantFrom('file' as const, 'commit' as const),
      }),
    },
    { weight: 1, arbitrary: fc.record({ do: fc.constant('add' as const), who }) },
    {
      weight: 3,
      arbitrary: fc.record({
        do: fc.constant('sync' as const),
        who,
        choice: fc.constantFrom('ours' as const, 'theirs' as const),
      }),
    },
  );
};

/** What was written, for looking for it in the end. */
interface Written {
  readonly texts: Map<string, Set<string>>;
  readonly grown: { readonly file: string; readonly text: string }[];
  count: number;
}

const idOf = (count: number): string => `e${String(count).padStart(6, '0')}x`;

function edit(clone: Clone, { kind, field, by }: Step & { do: 'edit' }, written: Written): void {
  const { type, file, texts, sets, lists } = kinds[kind]!;
  const before = clone.read(file);
  const data = parseYaml(before).data as Record<string, unknown>;
  const all = [...texts, ...sets, ...lists.map(([key]) => key)];
  const key = all[field % all.length]!;
  const text = `w${written.count++}w`;
  const list = lists.find(([name]) => name === key);
  const entries = (data[key] ?? []) as unknown[];
  const value = list
    ? [...entries, list[1](idOf(written.count), text)]
    : sets.includes(key)
      ? [...entries, text]
      : text;
  if (texts.includes(key)) {
    const known = written.texts.get(`${file} ${key}`) ?? new Set();
    // Typed over before it was ever committed: that is nobody's loss but the typist's.
    const old = String(data[key] ?? '');
    if (!clone.git('show', `HEAD:${file}`).output.includes(old)) known.delete(old);
    written.texts.set(`${file} ${key}`, known.add(text));
  } else written.grown.push({ file, text });
  clone.write(file, editYaml(before, data, inOrder(type, { ...data, [key]: value }), keyOrder(type)));
  if (by === 'commit') clone.git('commit', '--quiet', '--all', '--message', `edit ${text}`);
}

function add(clone: Clone, written: Written): void {
  const id = idOf(written.count++);
  const text = `n${id}n`;
  const record = {
    id,
    name: text,
    kind: 'company',
    status: 'prospect',
    owner: 'li',
    first_contact: '2024-05-20',
    source: 'exhibition',
    recorded,
  };
  clone.write(`customers/new-${id}.yaml`, renderRecord(inOrder('customer', record)));
  written.grown.push({ file: `customers/new-${id}.yaml`, text });
}

async function sync(clone: Clone, choice: 'ours' | 'theirs'): Promise<void> {
  const first = await clone.tend(['sync', '--json']);
  if (first.code === 0) return;
  if (first.code !== 5) throw new Error(first.stdout + first.stderr);
  const { conflicts } = JSON.parse(first.stdout) as {
    conflicts: { record: { id: string }; field: string }[];
  };
  expect(conflicts).not.toEqual([]);
  for (const { record, field } of conflicts)
    expect((await clone.tend(['resolve', record.id, field, `--${choice}`])).code).toBe(0);
  const { code, stderr } = await clone.tend(['sync']);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
}

function expectWhole(clone: Clone, written: Written): void {
  const now = clone.files();
  for (const { file, text } of written.grown)
    expect({ file, text: now[file] }).toMatchObject({ text: expect.stringContaining(text) as string });
  const past = clone.git('log', '-p', '--all', '-m', '--format=').output;
  for (const [place, values] of written.texts) {
    const [file = '', key = ''] = place.split(' ');
    const value = String((parseYaml(now[file]!).data as Record<string, unknown>)[key]);
    expect(values).toContain(value);
    // The value that was not taken is not lost: the history has it.
    for (const text of values) expect(past).toContain(text);
  }
  const numbers = Object.values(now).flatMap((text) => /^no: (\S+)$/m.exec(text)?.[1] ?? []);
  expect(new Set(numbers).size).toBe(numbers.length);
  expect(Object.values(now).filter((text) => /^(?:<{7}|>{7}|={7})/m.test(text))).toEqual([]);
}

const runs = Number(process.env['TEND_RUNS'] ?? 2);

test.each([2, 3])(
  '%i clones',
  async (count) => {
    const steps = fc.array(step(count), { minLength: 8, maxLength: 16 });
    await fc.assert(
      fc.asyncProperty(steps, async (plan) => {
        const shared = sharedFolder(files);
        const clones = Array.from({ length: count }, (_, place) =>
          shared.clone(['li', 'wang', 'chen'][place]!),
        );
        const written: Written = { texts: new Map(), grown: [], count: 0 };
        for (const one of plan) {
          const clone = clones[one.who]!;
          if (one.do === 'edit') edit(clone, one, written);
          else if (one.do === 'add') add(clone, written);
          else await sync(clone, one.choice);
        }
        for (const clone of [...clones, ...clones.slice(0, -1)]) await sync(clone, 'theirs');
        for (const clone of clones) {
          expect(clone.files()).toEqual(clones[0]!.files());
          expect(clone.git('status', '--porcelain').output).toBe('');
        }
        expectWhole(clones[0]!, written);
        expect((await clones[0]!.tend(['check'])).code).toBe(0);
        expect(
          readdirSync(path.join(clones[0]!.root, '.tend/local')).filter((name) =>
            /move|choices|journal/.test(name),
          ),
        ).toEqual([]);
      }),
      { numRuns: Math.ceil(runs / (count - 1)), seed: 20_240_520, endOnFailure: true },
    );
  },
  3_600_000,
);
