// The pages of `tend help <topic>`, in both languages, forty lines at most each. What they say is tried by test/commands/help.test.ts.
import type { Label } from '../errors.ts';

/** What a page says that is not the same everywhere. */
export interface TopicFacts {
  /** The names that a query on customers may use. */
  readonly fields: readonly string[];
}

export interface Topic {
  readonly name: string;
  readonly title: Label;
  readonly text: (facts: TopicFacts) => Label;
}

const page = 76;

function filled(words: readonly string[]): string {
  const lines = [''];
  for (const word of words) {
    const last = lines.at(-1) ?? '';
    if (last === '') lines[lines.length - 1] = `  ${word}`;
    else if (last.length + word.length + 1 > page) lines.push(`  ${word}`);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines.join('\n');
}

const dates: Topic = {
  name: 'dates',
  title: { en: 'how days, times and periods are typed', zh: '日期、时间和周期的写法' },
  text: () => ({
    en: `Days, in --due, --until, --at, --as-of and in queries:
  2026-05-20, 2026/5/20, 20260520   a day of the calendar
  05-20, 5月20日, 20号              the coming one; today counts
  today, tomorrow, yesterday        also 今天, 明天, 后天, 昨天, 前天
  fri, friday, 周五                 the coming one; today counts
  next fri, last mon, 下周三        of the next or last week; weeks start on Monday
  +3d, -2w, +1m, +1y                from today on: days, weeks, months, years
  in 2 weeks, 3 days ago, 两周后    the same in words
  eow, eom, eoq, eoy, 月底, 年底    the last day of the week, month, quarter, year
  next week, 下个月, 2026-W47       the first day of it

Times, in --at: now, or a day and a time. Without a zone, that of tend.yaml.
  2026-05-20 14:30, 昨天下午3点, yesterday 9:15, 3pm

Lengths, in --within, in the limits of tend.yaml and in queries such as silent:>30d:
  24h, 7d, 2w, 1m, 1y, 两周, 3个月

Periods, in reviews and reports:
  2026-W20, 2026-05, 2026-Q2, this, last, 上周, 本月, 上季度

A day that does not exist (2026-02-30) is refused, and every day that was
understood is shown before it counts. A plain day is a calendar day: it is never
converted between time zones. A day is due until it ends in the team's time zone.

Examples:
  tend log 华东精工 --method phone --summary "…" --next "…" --due 下周三 --at 昨天
  tend due --within 7d --as-of 2024-05-20`,
    zh: `日期，用于 --due、--until、--at、--as-of 和查询：
  2026-05-20, 2026/5/20, 20260520   具体日期
  05-20, 5月20日, 20号              最近将来的那天，含今天
  今天, 明天, 后天, 昨天, 前天      也可写 today, tomorrow, yesterday
  周五, fri, friday                 最近将来的那天，含今天
  下周三, 上周一, next fri          下周或上周的那天；一周从周一开始
  +3d, -2w, +1m, +1y                从今天起的天、周、月、年
  3天后, 两周后, 半个月后           同上，用文字表示
  月底, 年底, eow, eom, eoq, eoy    本周、本月、本季度、本年的最后一天
  下个月, next week, 2026-W47       该周期的第一天

时间，用于 --at：现在，或日期加时间。未写时区时用 tend.yaml 的时区。
  2026-05-20 14:30, 昨天下午3点, 今天9:15

时长，用于 --within、tend.yaml 的时限和 silent:>30d 这样的查询：
  24h, 7d, 2w, 1m, 1y, 两周, 3个月

周期，用于复盘和报表：
  2026-W20, 2026-05, 2026-Q2, 上周, 本月, 上季度

不存在的日期（2026-02-30）会被拒绝；识别出的日期会先显示再生效。
只写日期时按日历日处理，从不换算时区。截止日在团队时区的当天结束前都不算逾期。

示例：
  tend log 华东精工 --method 电话 --summary "…" --next "…" --due 下周三 --at 昨天
  tend due --within 7天 --as-of 2024-05-20`,
  }),
};

const query: Topic = {
  name: 'query',
  title: { en: 'how records are chosen', zh: '如何筛选记录' },
  text: ({ fields }) => ({
    en: `A query is one or more conditions; all of them must be met.
  status:won                 a field has this value; also 状态:成交客户
  grade:A,B                  one of several
  due:<+7d  amount:>=50万    before, after: < <= > >=
  due:2024-W21               within a week, a month or a quarter
  silent:>30d                longer than
  owner:me                   you; or a member by id or name
  stage:none  tags:any       empty; not empty
  -tag:VIP客户               not
  status:won OR grade:A      one or the other
  汽车 "two words"           text anywhere in the record
  @vip                       a query that tend.yaml names under \`queries\`
Put the whole in quotes where the shell would take a sign for its own: < > | * ".

Names that a query on customers knows, here:
${filled(fields)}

Examples:
  tend list 'status:interested silent:>30d'
  tend due 'tag:VIP客户 OR grade:A' --owner all
  tend list --type followup 'method:phone at:2024-05'`,
    zh: `查询由一个或多个条件组成，须同时满足。
  状态:成交客户              字段为该值；也可写 status:won
  grade:A,B                  其中之一
  due:<+7d  amount:>=50万    早于、晚于等：< <= > >=
  due:2024-W21               在某周、某月或某季度内
  silent:>30d                超过
  owner:me                   您本人；或成员标识、姓名
  stage:none  tags:any       为空；不为空
  -tag:VIP客户               排除
  status:won OR grade:A      二者之一
  汽车 "两个 词"             记录任意位置的文字
  @vip                       tend.yaml 中 queries 里命名的查询
含有 < > | * " 等符号时，请给整个查询加引号。

此处客户查询可用的名称：
${filled(fields)}

示例：
  tend list 'status:interested silent:>30d'
  tend due 'tag:VIP客户 OR grade:A' --owner all
  tend list --type followup 'method:电话 at:2024-05'`,
  }),
};

const format: Topic = {
  name: 'format',
  title: { en: 'the files of a folder', zh: '文件夹中的文件' },
  text: () => ({
    en: `Everything is text that you may read and edit:
  tend.yaml                       settings of the team
  customers/<slug>-<id>.yaml      one customer
  followups/<YYYY-MM>/<DD>-<slug>-<id>.yaml   one conversation; orders likewise
  followups/<YYYY-MM>.yaml        a packed month: the same records as one list
  .tend/schema/                   for editors; tend doctor --fix renews them
  .tend/cache/ .tend/local/       of this machine: never committed, and safe to
                                  delete while no tend is running

A record is plain YAML: UTF-8, no anchors, aliases, tags or directives, at most
256 KiB. A field that is not filled is left out. Days and phones stand in quotes:
  first_contact: "2024-05-08"
  phone: "13812345678"
The id (8 letters and digits) is the key of a record: made once, never reused, and
the end of the file name, which never changes. Every entry of a list of maps has an
id too. Status, stage, owner and archive are fields, not folders. no is the number
people say. Fields of your own stand under custom, and tend.yaml names them under
\`fields\`. What can be computed is not stored: last contact, silence, lateness.

Comments, order and layout of what you edit by hand stay as they are; a command
changes only the lines of the fields it changes. After editing: tend check

Every field with its meaning: docs/format.md of the program, or
  tend schema customer
  tend schema followup`,
    zh: `全部都是可以阅读和编辑的文本：
  tend.yaml                       团队设置
  customers/<slug>-<id>.yaml      一位客户
  followups/<YYYY-MM>/<DD>-<slug>-<id>.yaml   一次沟通；订单同理
  followups/<YYYY-MM>.yaml        打包的月份：相同的记录合为一个列表
  .tend/schema/                   供编辑器使用；tend doctor --fix 会更新
  .tend/cache/ .tend/local/       本机所用，不提交；没有 tend 运行时可删除

记录是普通 YAML：UTF-8，不用锚点、别名、标签、指令，最大 256 KiB。
未填写的字段不写。日期和电话要加引号：
  first_contact: "2024-05-08"
  phone: "13812345678"
id（8 位字母和数字）是记录的键：只生成一次，不重复使用，也是文件名的结尾，
文件名从不改变。列表中的每个条目也有 id。状态、阶段、负责人、归档是字段，
不是文件夹。no 是口头使用的编号。自定义字段写在 custom 下，并在 tend.yaml 的
fields 中定义。可以推算的不存储：最近联系、沉默天数、逾期。

手工编辑的注释、顺序和版式都会保留；命令只改动相应字段所在的行。
编辑之后请执行：tend check

每个字段的含义见程序的 docs/format.md，或：
  tend schema customer
  tend schema followup`,
  }),
};

const cron: Topic = {
  name: 'cron',
  title: { en: 'a list by itself every morning', zh: '每天早上自动列出到期事项' },
  text: () => ({
    en: `Cron starts programs with almost nothing: no terminal, a PATH of two folders, no
language, and perhaps another time zone. tend works like that; the line must say
where things are. Find the two paths with: command -v node tend

  PATH=/usr/local/bin:/usr/bin:/bin
  LANG=C.UTF-8
  TZ=Asia/Shanghai
  TEND_DIR=/home/li/crm
  MAILTO=li@example.com
  30 8 * * 1-5  /usr/local/bin/tend due --owner all --lang en --format table

PATH must hold the folder of node: with nvm or the like it is not one of the usual
ones. TZ says when half past eight is; some crons want CRON_TZ instead. What is due
is decided by the time zone of tend.yaml, wherever the machine stands. Nothing is
ever asked. What the command prints, cron sends to MAILTO, so a list goes out on
every working day, also a short one.

For scripts: exit 4 when something is overdue, and one item on each line:
  tend due --owner all --exit-code --format tsv

Try a line the way cron does:
  env -i PATH=/usr/bin:/bin /usr/local/bin/tend due --dir /home/li/crm --owner all

The morning digest writes its line itself, with all of this in it:
  tend digest --install --mail`,
    zh: `cron 启动程序时几乎什么都没有：没有终端，PATH 只有两个目录，没有语言设置，
时区也可能不同。tend 可以这样运行，但该行必须写明位置。
用 command -v node tend 查出两个路径。

  PATH=/usr/local/bin:/usr/bin:/bin
  LANG=C.UTF-8
  TZ=Asia/Shanghai
  TEND_DIR=/home/li/crm
  MAILTO=li@example.com
  30 8 * * 1-5  /usr/local/bin/tend due --owner all --lang zh --format table

PATH 须包含 node 所在目录：使用 nvm 等工具时它不在常用目录中。TZ 决定何时是
八点半；有些 cron 用 CRON_TZ。哪些事项到期由 tend.yaml 的时区决定，与机器所在地
无关。命令从不提问。cron 会把输出寄给 MAILTO，因此每个工作日都会发出清单。

供脚本使用：有逾期事项时以 4 退出，每行一项：
  tend due --owner all --exit-code --format tsv

按 cron 的方式试运行：
  env -i PATH=/usr/bin:/bin /usr/local/bin/tend due --dir /home/li/crm --owner all

每日摘要会自己写好这样的一行：
  tend digest --install --mail`,
  }),
};

const privacy: Topic = {
  name: 'privacy',
  title: { en: 'what masking protects, and what it does not', zh: '遮盖能保护什么，不能保护什么' },
  text: () => ({
    en: `Phones, e-mail addresses and handles are masked wherever tend shows them: on the
terminal, in every format and in findings. 138****5678, z***@example.com.
  tend show 华东精工 --reveal       shows them in full

Masking protects a screen that others see, a list that is passed on, a log. It does
not protect the files: whoever has a clone of the folder has everything in it, in
full, and in its history. --owner and queries choose what is shown, not what may be
read. Who should not know a number should not have the folder.

Names, notes and summaries are not masked. Full phone numbers and e-mail addresses
written there by hand are masked when shown, and this keeps them from being committed
in this clone, by a pre-commit hook:
  tend check --install --yes

File names and commit subjects hold the name of the customer as a slug, never phones
or contacts. \`privacy: {slugs: "off"}\` in tend.yaml leaves the slug out of new files.
Deleting a file does not delete it from the history, nor from other clones.

A folder from someone else is data to tend: nothing in a record is run, and reading
starts no program but your own pager. To git it may be more: look at .git/config and
.git/hooks of a folder that came as an archive, before you use git there.`,
    zh: `电话、电子邮箱和账号无论在终端、各种输出格式还是检查结果中都会遮盖：
138****5678、z***@example.com。
  tend show 华东精工 --reveal       完整显示

遮盖保护的是别人看得到的屏幕、转发出去的清单和日志。它不保护文件：谁有文件夹的
克隆，谁就有其中全部内容，包括历史。--owner 和查询只决定显示什么，不决定谁能读。
不应知道号码的人，就不应拿到这个文件夹。

名称、备注和摘要不遮盖。手工写在其中的完整电话和邮箱在显示时会遮盖；以下命令
可以在此克隆中用 pre-commit 钩子阻止其提交：
  tend check --install --yes

文件名和提交说明只含客户名称的拼音，不含电话和联系人。在 tend.yaml 中写
privacy: {slugs: "off"}，新文件名就不含拼音。
删除文件并不会从历史或其他克隆中删除它。

对 tend 而言，别人的文件夹只是数据：记录中的内容不会被执行，读取时除您自己的分页程序外
不启动任何程序。
对 git 则未必：以压缩包得到的文件夹，请先查看 .git/config 和 .git/hooks。`,
  }),
};

const exitCodes: Topic = {
  name: 'exit-codes',
  title: { en: 'what the exit code says', zh: '退出码的含义' },
  text: () => ({
    en: `  0    all went well
  1    something unexpected: the disk, the lock, or a mistake of tend itself
  2    the command line is wrong, or input is missing and nobody can be asked
  3    a record, a member, a file or the folder was not found, or several fit
  4    invalid data: check and doctor found something; due --exit-code: overdue
  5    sync needs you: a choice between two versions, or something in its way
  6    a move was refused by a gate: something that it requires is missing
  130  stopped by you: Ctrl-C, or no as the answer; nothing was written

Data goes to stdout, everything said about it to stderr. A refusal ends with a line
"try:" that can be pasted.

Examples:
  tend check && echo sound
  tend due --exit-code > /dev/null || echo overdue`,
    zh: `  0    一切正常
  1    意外情况：磁盘、锁，或 tend 自身的错误
  2    命令行有误，或缺少输入且无法询问
  3    找不到记录、成员、文件或文件夹，或有多个匹配
  4    数据有问题：check 和 doctor 发现问题；due --exit-code 表示有逾期
  5    sync 需要您处理：在两个版本之间选择，或清除阻碍
  6    变更未通过条件：缺少所需内容
  130  由您中止：Ctrl-C 或回答“否”；没有写入任何内容

数据写到 stdout，说明写到 stderr。被拒绝时最后一行“请试：”可以直接粘贴。

示例：
  tend check && echo 正常
  tend due --exit-code > /dev/null || echo 有逾期`,
  }),
};

const digest: Topic = {
  name: 'digest',
  title: { en: 'the morning mail: servers, robots, secrets', zh: '每日摘要：邮件服务器、机器人和机密' },
  text: () => ({
    en: `Who is in the team, with which address, stands in tend.yaml; so do the sender and
the robots. What is secret stands outside, in the environment or in a file of yours:
~/.config/tend/secrets.env, one NAME=VALUE on a line, closed to others (chmod 600).

Mail:
  TEND_SMTP_URL=smtps://USER:PASSWORD@HOST     TLS from the first byte, port 465
  TEND_SMTP_URL=smtp://USER:PASSWORD@HOST      STARTTLS, demanded, port 587
  TEND_SMTP_URL=smtp://HOST:25?tls=offered     a relay without login
  TEND_SMTP_URL=sendmail:                      the sendmail of this machine
  TEND_SMTP_USER, TEND_SMTP_PASSWORD           for characters that a URL does not take
  TEND_MAIL_FROM                               the sender, else mail.from of tend.yaml
In a URL @ : / % are written %40 %3A %2F %25. The password goes to that host only,
and never without TLS, but to this very machine.

Robots of WeCom, DingTalk, Feishu (Lark) and Slack, in tend.yaml:
  webhooks:
    - { name: sales, kind: wecom }
    - { name: service, kind: dingtalk, owners: [chen] }
  TEND_WEBHOOK_SALES=https://…                 the address that the group shows
  TEND_WEBHOOK_SERVICE_SECRET=SEC…             where it is signed: DingTalk, Feishu

Look before it goes out; then let it run by itself:
    tend digest --all --mail --webhook --dry-run
    tend digest --all --mail --webhook --install

Each goes out once a day however often it is run: what was sent is kept in
~/.local/state/tend (XDG_STATE_HOME), for this machine and this user. What failed is
tried again by the next run, so let it run more than once a morning. A line for each
that was sent is on stdout; what went wrong is on stderr, and the exit code is not 0.
Robots are reached directly: node 20 does not look at HTTPS_PROXY.`,
    zh: `团队成员及其邮箱、发件人和机器人写在 tend.yaml 中。机密保存在外面：环境变量，
或您自己的文件 ~/.config/tend/secrets.env，每行一个 名称=值，且不让他人读取
（chmod 600）。

邮件：
  TEND_SMTP_URL=smtps://用户:密码@主机         全程 TLS，端口 465
  TEND_SMTP_URL=smtp://用户:密码@主机          强制 STARTTLS，端口 587
  TEND_SMTP_URL=smtp://主机:25?tls=offered     无需登录的中继
  TEND_SMTP_URL=sendmail:                      本机的 sendmail
  TEND_SMTP_USER、TEND_SMTP_PASSWORD           URL 中不便书写的用户名和密码
  TEND_MAIL_FROM                               发件人，优先于 tend.yaml 的 mail.from
URL 中的 @ : / % 写作 %40 %3A %2F %25。密码只发给该主机，没有 TLS 时只发给本机。

企业微信、钉钉、飞书和 Slack 的群机器人，写在 tend.yaml 中：
  webhooks:
    - { name: sales, kind: wecom }
    - { name: service, kind: dingtalk, owners: [chen] }
  TEND_WEBHOOK_SALES=https://…                 群设置中显示的地址
  TEND_WEBHOOK_SERVICE_SECRET=SEC…             加签密钥：钉钉、飞书

先看将发送什么，再让它定时运行：
    tend digest --all --mail --webhook --dry-run
    tend digest --all --mail --webhook --install

无论运行多少次，每份每天只发一次：发送记录保存在本机当前用户的
~/.local/state/tend（XDG_STATE_HOME）。失败的由下次运行重试，因此每天早上请多运行
几次。每发送一份在标准输出写一行；问题写到标准错误，且退出码不为 0。
机器人须能直接访问：node 20 不使用 HTTPS_PROXY。`,
  }),
};

const environment: Topic = {
  name: 'environment',
  title: { en: 'variables that tend looks at', zh: 'tend 使用的环境变量' },
  text: () => ({
    en: `A flag goes before its variable, and a variable before tend.yaml.

  TEND_DIR      the folder, like --dir
  TEND_USER     who you are in the team, like --user; else the e-mail of git
  TEND_LANG     zh or en, like --lang; else tend.yaml, then LC_ALL, LC_MESSAGES, LANG
  TEND_TODAY    the day that counts as today, for tests and replays
  TEND_PAGER    what shows more lines than the screen has; else PAGER, else less.
                cat, or nothing, prints everything at once. A pipe has no pager
  VISUAL, EDITOR   the editor of tend edit; else vi
  NO_COLOR, FORCE_COLOR   no colours, or colours in a pipe too, like --color
  COLUMNS       how wide tables in a pipe may be; 80 if it says nothing
  TEND_CACHE    off: neither read nor keep .tend/cache, which no answer depends on
  TEND_NO_CODE_CACHE   1: keep no compiled program in ~/.cache/tend
  TEND_DEBUG    1: show where an unexpected error came from

Mail and robots have theirs: tend help digest.`,
    zh: `参数优先于环境变量，环境变量优先于 tend.yaml。

  TEND_DIR      文件夹，同 --dir
  TEND_USER     您在团队中的身份，同 --user；未设时按 git 的邮箱
  TEND_LANG     zh 或 en，同 --lang；未设时依次看 tend.yaml、LC_ALL、LC_MESSAGES、LANG
  TEND_TODAY    视为今天的日期，用于测试和重放
  TEND_PAGER    行数超过屏幕时所用的分页程序；未设时用 PAGER，再未设用 less。
                设为 cat 或空则一次全部输出；输出到管道时不分页
  VISUAL、EDITOR   tend edit 所用的编辑器；未设时为 vi
  NO_COLOR、FORCE_COLOR   不用颜色，或在管道中也用颜色，同 --color
  COLUMNS       管道中表格的宽度；未设时为 80
  TEND_CACHE    off：不读也不写 .tend/cache；结果与它无关
  TEND_NO_CODE_CACHE   1：不在 ~/.cache/tend 保存编译后的程序
  TEND_DEBUG    1：显示意外错误的出处

邮件和机器人另有变量：tend help digest。`,
  }),
};

/** Every topic, in the order of the list. */
export const topics: readonly Topic[] = [dates, query, format, cron, digest, privacy, environment, exitCodes];
