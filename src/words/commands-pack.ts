// What `pack` and `unpack` are for.
import type { CommandWords } from './commands.ts';

const pack: CommandWords = {
  summary: { en: 'closed months become one file each', zh: '将已结束的月份各合并为一个文件' },
  about: {
    en: 'Every month that is older than git.pack_after (90d) and has nothing open becomes one file: followups/2023-11/*.yaml turn into followups/2023-11.yaml, a list of the same records, comments and all; opportunities, orders, tasks, cases and surveys likewise, customers never. A month with anything open stays as it is, and is named with the reason. Every command reads and edits both forms; tend unpack goes back to the same bytes. In a folder that is shared, tend sync does it right before it pushes.',
    zh: '超过 git.pack_after（90d）且没有未完成事项的月份会合并为一个文件：followups/2023-11/*.yaml 变为 followups/2023-11.yaml，即相同记录（连同注释）的列表；销售机会、订单、任务、工单和满意度调查同理，客户从不打包。尚有未完成事项的月份保持原样，并说明原因。所有命令都能读取和修改两种形式；tend unpack 可逐字节还原。共享的文件夹由 tend sync 在推送前打包。',
  },
  examples: [
    ['tend pack --dry-run', { en: 'what would be packed, and what not', zh: '查看哪些会打包、哪些不会' }],
    ['tend pack', { en: 'the closed months', zh: '打包已结束的月份' }],
    ['tend pack --before 2024-01', { en: 'whatever git.pack_after says', zh: '不受 git.pack_after 限制' }],
  ],
};

const unpack: CommandWords = {
  summary: { en: 'a packed month becomes files again', zh: '将打包的月份还原为单独文件' },
  about: {
    en: 'Turns followups/2023-11.yaml into the files it was made of, byte for byte where nothing was changed since. Either every month that was named is unpacked, or none. The next tend pack or tend sync packs it again, unless git.pack_after is longer or off.',
    zh: '将 followups/2023-11.yaml 还原为原来的文件；此后没有改动的内容逐字节一致。指定的月份要么全部还原，要么都不动。下一次 tend pack 或 tend sync 会再次打包，除非延长或关闭 git.pack_after。',
  },
  examples: [
    ['tend unpack 2023-11', { en: 'every type of record of that month', zh: '该月的各类记录' }],
    ['tend unpack all --type task', { en: 'every packed month of tasks', zh: '所有打包的任务月份' }],
  ],
};

export const packCommands = { pack, unpack } as const satisfies Record<string, CommandWords>;
