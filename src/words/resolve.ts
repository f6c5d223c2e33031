// The words of what both sides changed, and of choosing between them.
import { type Label, problems } from '../errors.ts';

const open = (known: readonly string[]): string => known.slice(0, 8).join(', ');

export const resolveProblems = problems('resolve', {
  none: {
    exit: 3,
    en: (a: { text: string }) => `Nothing of ${a.text} needs a choice.`,
    zh: (a: { text: string }) => `${a.text} 没有需要选择的内容。`,
    hint: { en: () => 'tend sync --status', zh: () => 'tend sync --status' },
  },
  which: {
    exit: 3,
    en: (a: { text: string; known: readonly string[] }) =>
      `${a.text} is not what needs a choice: ${open(a.known)}`,
    zh: (a: { text: string; known: readonly string[] }) => `${a.text} 不需要选择；待选的是：${open(a.known)}`,
  },
  one_choice: {
    exit: 2,
    en: () => 'Say one of --ours, --theirs and --value, with the record and the field.',
    zh: () => '请指明记录和字段，并在 --ours、--theirs、--value 中选一个。',
    hint: {
      en: () => 'tend resolve REF FIELD --ours',
      zh: () => 'tend resolve 记录 字段 --ours',
    },
  },
  no_value: {
    exit: 2,
    en: (a: { field: string }) => `${a.field} can be taken as one side has it, not as something else.`,
    zh: (a: { field: string }) => `${a.field} 只能取其中一方，不能另填。`,
    hint: {
      en: () => '--ours or --theirs, and tend set after the sync',
      zh: () => '用 --ours 或 --theirs，同步后再用 tend set 修改',
    },
  },
  open: {
    exit: 5,
    en: (a: { count: number }) => (a.count === 1 ? 'One choice is open.' : `${a.count} choices are open.`),
    zh: (a: { count: number }) => `有 ${a.count} 处待选。`,
    hint: {
      en: () => 'tend resolve REF FIELD --ours|--theirs|--value V, then tend sync',
      zh: () => 'tend resolve 记录 字段 --ours|--theirs|--value 值，再执行 tend sync',
    },
  },
});

export const conflictWords = {
  ours: { en: 'yours', zh: '我方' },
  theirs: { en: 'theirs', zh: '对方' },
  before: { en: 'before', zh: '原值' },
  option: (a: { side: 'ours' | 'theirs'; value: string }): Label => ({
    en: `${a.side === 'ours' ? 'yours' : 'theirs'}: ${a.value}`,
    zh: `${a.side === 'ours' ? '我方' : '对方'}：${a.value}`,
  }),
  field: (a: { name: string; field: Label }): Label => ({
    en: `${a.name}: ${a.field.en.toLowerCase()} was changed on both sides`,
    zh: `${a.name}：${a.field.zh}两边都改了`,
  }),
  whole: (a: { name: string }): Label => ({
    en: `${a.name} was changed on both sides as a whole`,
    zh: `${a.name}：两边整体都改了`,
  }),
  deleted: (a: { name: string; byUs: boolean }): Label => ({
    en: `${a.name} was deleted ${a.byUs ? 'by you and changed by others' : 'by others and changed by you'}`,
    zh: `${a.name}：${a.byUs ? '您已删除，他人有修改' : '他人已删除，您有修改'}`,
  }),
  nothing: { en: '(nothing)', zh: '（空）' },
  gone: { en: '(deleted)', zh: '（已删除）' },
  kept: { en: '(kept, with changes)', zh: '（保留并有修改）' },
  version: { en: '(a version of its own)', zh: '（各自的版本）' },
  chosen: (value: string): Label => ({ en: `chosen: ${value}`, zh: `已选：${value}` }),
  hidden: { en: 'they differ in what is masked: --reveal', zh: '差异在脱敏部分：--reveal 可查看' },
  another: { en: 'another value', zh: '另填' },
  later: { en: 'later', zh: '稍后再说' },
  taken: (a: { name: string; field: Label; value: string }): Label => ({
    en: `${a.name}: ${a.field.en.toLowerCase()} will be ${a.value}.`,
    zh: `${a.name}：${a.field.zh}将为 ${a.value}。`,
  }),
  takenWhole: (a: { name: string; isOurs: boolean }): Label => ({
    en: `${a.name} will be as ${a.isOurs ? 'you have it' : 'others have it'}.`,
    zh: `${a.name} 将取${a.isOurs ? '我方' : '对方'}版本。`,
  }),
  left: (a: { count: number }): Label => ({
    en: a.count === 0 ? 'Everything is chosen: tend sync' : `${a.count} more: tend resolve`,
    zh: a.count === 0 ? '已全部选定：tend sync' : `还有 ${a.count} 处：tend resolve`,
  }),
  nothingOpen: { en: 'Nothing needs a choice.', zh: '没有需要选择的内容。' },
} as const;
