// The words for having the digest run by itself: what was installed, what doctor says of it, and what kept it from it.
import { type Label, problems } from '../errors.ts';

export const installWords = {
  flagInstall: {
    en: 'show the lines for cron that run it by itself; with --yes, install them',
    zh: '显示让它定时运行的 cron 内容；加 --yes 则安装',
  },
  flagUninstall: { en: 'take them out again', zh: '卸载定时运行' },
  flagAt: {
    en: 'when, in the zone of the team (default: 08:30); several: 08:30,13:00',
    zh: '时间，按团队时区（默认 08:30）；可多个：08:30,13:00',
  },
  flagDays: {
    en: 'on which days of the week, Monday is 1 (default: 1-5)',
    zh: '星期几，周一为 1（默认 1-5）',
  },
  flagSystemd: { en: 'as a timer of systemd instead of a line for cron', zh: '使用 systemd 定时器而非 cron' },
  flagSync: {
    en: 'run tend sync first; when that fails, the digest goes out all the same',
    zh: '先运行 tend sync；同步失败时仍会发出摘要',
  },
  flagNotBefore: {
    en: 'do nothing before this time in the zone of the team',
    zh: '团队时区的此时间之前什么也不做',
  },
  /** Stands in the table of cron and in both files of systemd; doctor reads the days from it. */
  comment: (a: { times: readonly string[]; days: string; zone: string }): string =>
    `# At ${a.times.join(',')} on days ${a.days}, ${a.zone}. Made by: tend digest --install; taken out by: tend digest --uninstall`,
  shown: (a: { command: string }): Label => ({
    en: `Nothing was installed. To install it: ${a.command}`,
    zh: `没有安装。安装请执行：${a.command}`,
  }),
  when: (a: { times: readonly string[]; days: string; zone: string }): Label => ({
    en: `at ${a.times.join(', ')}${a.days === '*' ? ' every day' : ` on days ${a.days}`}, ${a.zone}`,
    zh: `${a.days === '*' ? '每天' : `每周 ${a.days}`} ${a.times.join('、')}，${a.zone}`,
  }),
  installed: (a: { when: Label; log: string }): Label => ({
    en: `Installed: ${a.when.en}. What it says is in ${a.log}`,
    zh: `已安装：${a.when.zh}。运行记录见 ${a.log}`,
  }),
  same: (a: { when: Label }): Label => ({
    en: `Installed already, just so: ${a.when.en}`,
    zh: `已安装，无需更改：${a.when.zh}`,
  }),
  linger: {
    en: 'A timer runs while you are logged in; to have it run always: loginctl enable-linger',
    zh: '定时器仅在您登录期间运行；要始终运行请执行：loginctl enable-linger',
  },
  mailto: {
    en: 'Without --mail or --webhook, cron mails what is printed to the owner of the table (MAILTO).',
    zh: '没有 --mail 或 --webhook 时，cron 会把输出寄给该 crontab 的所有者（MAILTO）。',
  },
  secrets: (a: { names: readonly string[]; path: string }): Label => ({
    en: `Only this terminal knows ${a.names.join(', ')}: put a line NAME=VALUE for each into ${a.path} (chmod 600).`,
    zh: `只有当前终端设置了 ${a.names.join('、')}：请逐行以 名称=值 写入 ${a.path}（chmod 600）。`,
  }),
  removed: {
    en: 'The digest of this folder does not run by itself any more.',
    zh: '此文件夹的摘要不再定时运行。',
  },
  wouldRemove: (a: { what: string }): Label => ({ en: `Would take out ${a.what}`, zh: `将移除 ${a.what}` }),
  table: { en: 'lines of the table of cron', zh: 'crontab 中的行' },
  nothing: { en: 'Nothing of this folder is installed.', zh: '此文件夹没有安装定时运行。' },
  notSynced: (a: { exit: number }): Label => ({
    en: `tend sync failed (exit ${a.exit}); the digest says what this clone knows.`,
    zh: `tend sync 失败（退出码 ${a.exit}）；摘要只反映此克隆已有的内容。`,
  }),
} as const;

export const installProblems = problems('install', {
  time: {
    exit: 2,
    en: (a: { text: string }) => `${JSON.stringify(a.text)} is no time of day.`,
    zh: (a: { text: string }) => `“${a.text}”不是时间。`,
    hint: { en: () => '--at 08:30, or --at 08:30,13:00', zh: () => '--at 08:30 或 --at 08:30,13:00' },
  },
  days: {
    exit: 2,
    en: (a: { text: string }) => `${JSON.stringify(a.text)} are no days of the week.`,
    zh: (a: { text: string }) => `“${a.text}”不是星期几。`,
    hint: {
      en: () => '--days 1-5, --days mon,wed,fri or --days "*"',
      zh: () => '--days 1-5、--days 1,3,5 或 --days "*"',
    },
  },
  alone: {
    exit: 2,
    en: (a: { flag: string }) => `${a.flag} goes with --install only.`,
    zh: (a: { flag: string }) => `${a.flag} 只能与 --install 一起使用。`,
    hint: { en: () => 'tend digest --install --at 08:30', zh: () => 'tend digest --install --at 08:30' },
  },
  folder: {
    exit: 2,
    en: (a: { path: string }) =>
      `A path with a line break or a backslash cannot stand in a table of cron: ${a.path}`,
    zh: (a: { path: string }) => `路径含换行或反斜杠，无法写入 crontab：${a.path}`,
    hint: { en: () => 'rename the folder', zh: () => '请重命名文件夹' },
  },
  too_long: {
    exit: 2,
    en: () => 'The paths are so long that cron would not take the line.',
    zh: () => '路径太长，cron 不接受该行。',
    hint: { en: () => 'tend digest --install --systemd', zh: () => 'tend digest --install --systemd' },
  },
  no_crontab: {
    exit: 1,
    en: () => 'There is no crontab program on this machine, so nothing was installed.',
    zh: () => '本机没有 crontab 程序，没有安装。',
    hint: {
      en: () => 'install cron, or: tend digest --install --systemd',
      zh: () => '请安装 cron，或执行：tend digest --install --systemd',
    },
  },
  crontab: {
    exit: 1,
    en: (a: { reason: string }) => `crontab refused, and your table is as it was: ${a.reason}`,
    zh: (a: { reason: string }) => `crontab 拒绝了请求，您的 crontab 保持不变：${a.reason}`,
    hint: { en: () => 'crontab -l', zh: () => 'crontab -l' },
  },
  damaged: {
    exit: 4,
    en: (a: { path: string }) =>
      `In your table of cron the marks around the lines of ${a.path} are damaged, so nothing was changed.`,
    zh: (a: { path: string }) => `您的 crontab 中 ${a.path} 的起止标记已损坏，没有改动。`,
    hint: {
      en: () =>
        'crontab -e, and take out the lines that begin with "# tend digest" and what stands between them',
      zh: () => 'crontab -e，删去以“# tend digest”开头的行及其间内容',
    },
  },
  no_delivery: {
    exit: 2,
    en: () => 'Nobody would see what a timer of systemd prints: it needs --mail or --webhook.',
    zh: () => 'systemd 定时器的输出没有人看到：需要 --mail 或 --webhook。',
    hint: {
      en: () => 'tend digest --install --systemd --mail',
      zh: () => 'tend digest --install --systemd --mail',
    },
  },
  no_systemd: {
    exit: 1,
    en: (a: { reason: string }) =>
      `systemd runs nothing for you here, so nothing was changed${a.reason === '' ? '' : ` (${a.reason})`}.`,
    zh: (a: { reason: string }) =>
      `此处没有您的 systemd 会话，没有改动${a.reason === '' ? '' : `（${a.reason}）`}。`,
    hint: {
      en: () => 'log in as the user themself, not by su or sudo; or use cron: tend digest --install',
      zh: () => '请直接以该用户登录，不要用 su 或 sudo；或使用 cron：tend digest --install',
    },
  },
  systemd: {
    exit: 1,
    en: (a: { what: string; reason: string }) => `systemctl --user ${a.what} failed: ${a.reason}`,
    zh: (a: { what: string; reason: string }) => `systemctl --user ${a.what} 失败：${a.reason}`,
    hint: { en: () => 'systemctl --user status', zh: () => 'systemctl --user status' },
  },
  failed: {
    exit: 1,
    en: (a: { path: string; reason: Label }) => `${a.path} could not be written: ${a.reason.en}`,
    zh: (a: { path: string; reason: Label }) => `${a.path} 无法写入：${a.reason.zh}`,
  },
});
