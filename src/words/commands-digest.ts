// What the command is for that tells everybody each morning.
import type { CommandWords } from './commands.ts';

const digest: CommandWords = {
  summary: {
    en: "the morning's mail: what is due, for one or for all",
    zh: '每日摘要：个人或全员的待办，可寄送',
  },
  about: {
    en: 'What is due today and soon, in sections, as plain text for a mail; the digest of a lead holds what was escalated and what is important in the team as well. Nothing due: no output and exit 0. --mail sends each digest to its owner, --webhook posts it to chat robots, once a day however often it is run; what failed is tried again by the next run, and the exit code is not 0. Members who left get none: what was theirs is told to their lead. How servers and robots are named: tend help digest.',
    zh: '按类别列出今天和近期的待办，纯文本，适合邮件；团队负责人的摘要还包括升级事项和团队重要事项。没有待办时不输出并以 0 退出。--mail 寄给各负责人，--webhook 发到群机器人，无论运行多少次每天只发一次；失败的由下次运行重试，且退出码不为 0。离职成员不再收到，其事项转告其负责人。邮件服务器和机器人的设置见 tend help digest。',
  },
  examples: [
    ['tend digest', { en: 'mine', zh: '我的' }],
    ['tend digest --all --within 1w', { en: "everybody's, a week ahead", zh: '每人一份，未来一周' }],
    [
      'tend digest --all --mail --dry-run',
      { en: 'what would be mailed, and to whom', zh: '将寄送什么、寄给谁' },
    ],
    ['tend digest --all --mail --webhook', { en: 'the line for cron', zh: '用于 cron' }],
    ['tend digest --format html > today.html', { en: 'to look at in a browser', zh: '在浏览器中查看' }],
  ],
};

export const digestCommands = { digest };
