// What `tend export` is for.
import type { CommandWords } from './commands.ts';

const calendar: CommandWords = {
  summary: { en: 'a calendar for other programs', zh: '导出供其他程序使用的日历' },
  about: {
    en: 'Writes iCalendar: what is to be done by a day as to-dos, milestones and contract ends as days; high priority and the reminders of milestones ring. Lunar days and 29 February are there day by day for five years. The same data and day give the same bytes, and every entry keeps its name in every clone, so that a calendar program that subscribed to the file or imports it again changes what it has. Phones and e-mails are masked. --out replaces only a calendar, whole or not at all: cron may do so every hour.',
    zh: '输出 iCalendar：有截止日期的事项为待办，关键节点和合同到期为日程；高优先级事项和节点提醒会响铃。农历日期和 2 月 29 日按日列出五年。数据和日期相同则字节相同，同一事项在每个克隆中标识不变，因此订阅或重新导入会更新已有内容。电话和邮箱会遮盖。--out 只替换日历文件，要么完整，要么不写，可由 cron 每小时执行。',
  },
  examples: [
    [
      'tend export --type ics --out ~/team.ics',
      { en: 'of everyone, to subscribe to', zh: '全员日历，供订阅' },
    ],
    [
      'tend export --type ics --owner li',
      { en: 'of one member, to stdout', zh: '某成员的日历，输出到 stdout' },
    ],
  ],
};

export const exportCommands = { export: calendar } as const;
