// What sync and resolve are for.
import type { CommandWords } from './commands.ts';

const sync: CommandWords = {
  summary: { en: 'share your work and take in that of others', zh: '与团队同步：发出自己的，收到他人的' },
  about: {
    en: "Commits what you edited by hand and is sound, fetches, merges field by field, gives numbers, packs closed months, checks, and pushes; once more when somebody was quicker. It ends in a clean folder, or with exit 5 names the record and the field that both sides changed, with both values and the commands that settle it: tend resolve. Files that are not tend's are left alone. It may be stopped at any moment and run from cron. Without a remote it commits here and says so.",
    zh: '提交您手工修改且无误的内容，获取、按字段合并、编号、归并已结束的月份、检查并推送；他人抢先时自动重试。结束时文件夹是干净的；若两边改了同一字段，则以 5 退出，列出记录、字段、两边的值和处理命令（tend resolve）。不属于 tend 的文件不会被动到。随时可以中断，也可由 cron 运行。没有远程仓库时只在本地提交并说明。',
  },
  examples: [
    ['tend sync', { en: 'both ways', zh: '双向同步' }],
    ['tend sync --status', { en: 'how this clone stands; nothing is fetched', zh: '查看现状，不访问网络' }],
    ['tend sync --dry-run', { en: 'fetch, and say what would happen', zh: '获取并说明将发生什么' }],
    [
      '*/30 8-19 * * 1-5  tend --dir ~/crm sync --no-input',
      { en: 'a line of crontab', zh: 'crontab 中的一行' },
    ],
  ],
};

const resolve: CommandWords = {
  summary: { en: 'choose where both sides changed one field', zh: '两边改了同一字段时作出选择' },
  about: {
    en: 'Ours is what this clone has, theirs what the shared repository has. The choice is kept here for exactly these two values until tend sync uses it; the value that was not taken stays in the history. At a terminal, without words, it asks one after the other. For a record or a file as a whole the field is called record or file.',
    zh: 'ours 是此处的值，theirs 是共享仓库中的值。选择只针对这两个值，保存在本机，由下一次 tend sync 使用；未被采用的值仍保留在历史中。在终端上不带参数时逐项询问。整条记录或整个文件的字段名为 record 或 file。',
  },
  examples: [
    ['tend resolve', { en: 'one after the other', zh: '逐项选择' }],
    ['tend resolve CRM202405001 owner --ours', { en: 'what you have', zh: '取我方的值' }],
    ['tend resolve CRM202405001 needs.budget --value 80万', { en: 'something else', zh: '另填一个值' }],
  ],
};

export const syncCommands = { sync, resolve } as const satisfies Record<string, CommandWords>;
