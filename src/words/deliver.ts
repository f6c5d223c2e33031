// The words for sending digests: what was sent, what was not and why, and what to do about it. Addresses come masked.
import { type Label, problems } from '../errors.ts';

/** Which way, and whose digests. */
export interface Where {
  readonly way: Label;
  readonly names: readonly string[];
}

interface Refusal extends Where {
  /** What the server said, in its own words. */
  readonly said: string;
}

const not = ({ way, names }: Where): Label => ({
  en: `Not sent (${way.en}: ${names.join(', ')})`,
  zh: `未发送（${way.zh}：${names.join('、')}）`,
});

const nextRun: Label = {
  en: 'the next run tries again',
  zh: '下次运行会重试',
};

export const deliverProblems = problems('digest', {
  no_server: {
    exit: 2,
    en: (a: Where) => `${not(a).en}: no mail server is named.`,
    zh: (a: Where) => `${not(a).zh}：没有指定邮件服务器。`,
    hint: {
      en: () =>
        'export TEND_SMTP_URL=smtps://USER:PASSWORD@HOST, or TEND_SMTP_URL=sendmail: (tend help digest)',
      zh: () => 'export TEND_SMTP_URL=smtps://用户:密码@主机，或 TEND_SMTP_URL=sendmail:（tend help digest）',
    },
  },
  server_url: {
    exit: 2,
    en: (a: Where) => `${not(a).en}: TEND_SMTP_URL is not the address of a mail server.`,
    zh: (a: Where) => `${not(a).zh}：TEND_SMTP_URL 不是邮件服务器地址。`,
    hint: {
      en: () =>
        'smtps://USER:PASSWORD@HOST, smtp://HOST:587 or sendmail:, with @ : / % in a password written as %40 %3A %2F %25',
      zh: () => 'smtps://用户:密码@主机、smtp://主机:587 或 sendmail:，密码中的 @ : / % 写作 %40 %3A %2F %25',
    },
  },
  clear_password: {
    exit: 2,
    en: (a: Where) => `${not(a).en}: TEND_SMTP_URL would send the password without TLS.`,
    zh: (a: Where) => `${not(a).zh}：TEND_SMTP_URL 会在没有 TLS 的情况下发送密码。`,
    hint: {
      en: () => 'use smtps://, or smtp:// without tls= so that STARTTLS is demanded',
      zh: () => '使用 smtps://，或不带 tls= 的 smtp://，以强制 STARTTLS',
    },
  },
  no_sender: {
    exit: 2,
    en: (a: Where) => `${not(a).en}: nobody is named as the sender.`,
    zh: (a: Where) => `${not(a).zh}：没有指定发件人。`,
    hint: {
      en: () => 'tend config set mail.from crm@example.com',
      zh: () => 'tend config set mail.from crm@example.com',
    },
  },
  secrets_open: {
    exit: 2,
    en: (a: { path: string }) =>
      `Others on this machine can read the secrets in ${a.path}, so they were not used.`,
    zh: (a: { path: string }) => `本机其他用户可以读取 ${a.path} 中的机密，因此没有使用。`,
    hint: {
      en: (a: { path: string }) => `chmod 600 ${a.path}`,
      zh: (a: { path: string }) => `chmod 600 ${a.path}`,
    },
  },
  secrets_unreadable: {
    exit: 2,
    en: (a: { path: string; line: number }) =>
      `Line ${a.line} of ${a.path} is not NAME=VALUE, so none of it was used.`,
    zh: (a: { path: string; line: number }) => `${a.path} 第 ${a.line} 行不是 名称=值，因此整个文件未使用。`,
    hint: { en: () => 'tend help digest', zh: () => 'tend help digest' },
  },
  settings: {
    exit: 4,
    en: (a: { why: Label }) =>
      `tend.yaml must be mended before anything is sent, because it says to whom: ${a.why.en}`,
    zh: (a: { why: Label }) => `发送前必须先修正 tend.yaml，因为收件人由它决定：${a.why.zh}`,
    hint: { en: () => 'tend check', zh: () => 'tend check' },
  },
  no_robots: {
    exit: 2,
    en: () => 'tend.yaml names no robots under webhooks.',
    zh: () => 'tend.yaml 的 webhooks 中没有群机器人。',
    hint: { en: () => 'tend help digest', zh: () => 'tend help digest' },
  },
  no_url: {
    exit: 2,
    en: (a: Where & { variable: string }) =>
      `${not(a).en}: ${a.variable}, which holds the robot's address, is not set.`,
    zh: (a: Where & { variable: string }) => `${not(a).zh}：没有设置存放机器人地址的 ${a.variable}。`,
    hint: {
      en: (a: { variable: string }) =>
        `export ${a.variable}=https://…, or a line in secrets.env (tend help digest)`,
      zh: (a: { variable: string }) =>
        `export ${a.variable}=https://…，或写入 secrets.env（tend help digest）`,
    },
  },
  bad_url: {
    exit: 2,
    en: (a: Where & { variable: string }) =>
      `${not(a).en}: ${a.variable} does not hold an address with https://.`,
    zh: (a: Where & { variable: string }) => `${not(a).zh}：${a.variable} 中不是 https:// 地址。`,
    hint: {
      en: () => 'copy the address of the robot from the settings of the group, whole',
      zh: () => '从群设置中完整复制机器人地址',
    },
  },
  together: {
    exit: 2,
    en: (a: { first: string; second: string }) => `${a.first} does not go with ${a.second}.`,
    zh: (a: { first: string; second: string }) => `${a.first} 不能与 ${a.second} 一起使用。`,
    hint: { en: () => 'tend digest --help', zh: () => 'tend digest --help' },
  },
  no_address: {
    exit: 1,
    en: (a: Where) => `${not(a).en}: no e-mail address in the team.`,
    zh: (a: Where) => `${not(a).zh}：团队中没有其邮箱。`,
    hint: { en: () => 'tend team set ID email=ADDRESS', zh: () => 'tend team set 标识 email=邮箱' },
  },
  bad_address: {
    exit: 1,
    en: (a: Where) => `${not(a).en}: the e-mail address is not that of one mailbox.`,
    zh: (a: Where) => `${not(a).zh}：邮箱不是单个邮箱的地址。`,
    hint: { en: () => 'tend team set ID email=ADDRESS', zh: () => 'tend team set 标识 email=邮箱' },
  },
  login: {
    exit: 1,
    en: (a: Refusal) => `${not(a).en}: the mail server refused user name or password (${a.said}).`,
    zh: (a: Refusal) => `${not(a).zh}：邮件服务器拒绝了用户名或密码（${a.said}）。`,
    hint: {
      en: () => 'correct TEND_SMTP_URL; many providers want a password made for programs',
      zh: () => '更正 TEND_SMTP_URL；许多服务商要求使用授权码',
    },
  },
  tls: {
    exit: 1,
    en: (a: Refusal) => `${not(a).en}: there is no safe connection to the mail server (${a.said}).`,
    zh: (a: Refusal) => `${not(a).zh}：无法与邮件服务器建立安全连接（${a.said}）。`,
    hint: {
      en: () =>
        'check host and port in TEND_SMTP_URL; for a certificate of your own, NODE_EXTRA_CA_CERTS=FILE',
      zh: () => '检查 TEND_SMTP_URL 的主机和端口；自签证书请设置 NODE_EXTRA_CA_CERTS=文件',
    },
  },
  sender: {
    exit: 1,
    en: (a: Refusal) => `${not(a).en}: the mail server does not take mail from this sender (${a.said}).`,
    zh: (a: Refusal) => `${not(a).zh}：邮件服务器不接受此发件人（${a.said}）。`,
    hint: {
      en: () => 'tend config set mail.from ADDRESS, one that the user of TEND_SMTP_URL may send from',
      zh: () => 'tend config set mail.from 邮箱，须是 TEND_SMTP_URL 的用户可用的发件地址',
    },
  },
  recipient: {
    exit: 1,
    en: (a: Refusal) => `${not(a).en}: the mail server refused the recipient (${a.said}).`,
    zh: (a: Refusal) => `${not(a).zh}：邮件服务器拒绝了收件人（${a.said}）。`,
    hint: {
      en: () => `tend team set ID email=ADDRESS; ${nextRun.en}`,
      zh: () => `tend team set 标识 email=邮箱；${nextRun.zh}`,
    },
  },
  message: {
    exit: 1,
    en: (a: Refusal) => `${not(a).en}: the mail server refused the message (${a.said}).`,
    zh: (a: Refusal) => `${not(a).zh}：邮件服务器拒绝了邮件（${a.said}）。`,
    hint: { en: () => nextRun.en, zh: () => nextRun.zh },
  },
  unreached: {
    exit: 1,
    en: (a: Refusal) => `${not(a).en}: nobody answered at that address (${a.said}).`,
    zh: (a: Refusal) => `${not(a).zh}：该地址没有响应（${a.said}）。`,
    hint: {
      en: () => `check network, host and port; ${nextRun.en}`,
      zh: () => `检查网络、主机和端口；${nextRun.zh}`,
    },
  },
  unanswered: {
    exit: 1,
    en: (a: Refusal) =>
      `Sent, but without an answer, so it may or may not have arrived (${a.way.en}: ${a.names.join(', ')}; ${a.said}).`,
    zh: (a: Refusal) =>
      `已发出但没有回应，可能到达也可能没有（${a.way.zh}：${a.names.join('、')}；${a.said}）。`,
    hint: {
      en: () =>
        'the next run sends it once more, for better twice than not at all; never a third time by itself',
      zh: () => '下次运行会再发一次，宁可重复，不可遗漏；但不会自动发第三次',
    },
  },
  unknown: {
    exit: 1,
    en: (a: Where) =>
      `${not(a).en}: twice today it went out without an answer, and a third one might be one too many.`,
    zh: (a: Where) => `${not(a).zh}：今天已两次发出而没有回应，第三次可能多余。`,
    hint: {
      en: () => 'ask whether it arrived; if not, the same command with --again',
      zh: () => '请确认是否收到；如未收到，用同一命令加 --again',
    },
  },
  not_tried: {
    exit: 1,
    en: (a: Where) => `${not(a).en}: not tried after two in a row had no answer.`,
    zh: (a: Where) => `${not(a).zh}：连续两次没有回应，其余未再尝试。`,
    hint: { en: () => nextRun.en, zh: () => nextRun.zh },
  },
  robot_limited: {
    exit: 1,
    en: (a: Refusal) => `${not(a).en}: the robot takes no more messages for now (${a.said}).`,
    zh: (a: Refusal) => `${not(a).zh}：机器人暂时不再接收消息（${a.said}）。`,
    hint: { en: () => nextRun.en, zh: () => nextRun.zh },
  },
  robot_refused: {
    exit: 1,
    en: (a: Refusal) => `${not(a).en}: the robot refused the message (${a.said}).`,
    zh: (a: Refusal) => `${not(a).zh}：机器人拒绝了消息（${a.said}）。`,
    hint: {
      en: () => `check its address, its secret and its keywords in the settings of the group; ${nextRun.en}`,
      zh: () => `检查群设置中的机器人地址、加签密钥和关键词；${nextRun.zh}`,
    },
  },
  robot_unclear: {
    exit: 1,
    en: (a: Refusal) =>
      `Posted, but what answered is no robot, so it may or may not have arrived (${a.way.en}: ${a.names.join(', ')}; ${a.said}).`,
    zh: (a: Refusal) =>
      `已发出，但回应的不是机器人，可能到达也可能没有（${a.way.zh}：${a.names.join('、')}；${a.said}）。`,
    hint: {
      en: () => 'check the address, and whether a proxy or a sign-in page stands in between',
      zh: () => '检查地址，以及中间是否有代理或登录页面',
    },
  },
  state: {
    exit: 1,
    en: (a: { path: string; reason: Label }) =>
      `Nothing more was sent, because what was sent cannot be remembered: ${a.reason.en}, at ${a.path}`,
    zh: (a: { path: string; reason: Label }) =>
      `没有继续发送，因为无法记录已发送的内容：${a.reason.zh}，位于 ${a.path}`,
    hint: {
      en: () => 'put that right, or export XDG_STATE_HOME=FOLDER, one that this user may write to',
      zh: () => '请解决该问题，或 export XDG_STATE_HOME=此用户可写的文件夹',
    },
  },
  busy: {
    exit: 1,
    en: (a: { path: string }) =>
      `Another tend digest of this folder is sending right now, so this one sent nothing. Its lock is in ${a.path}`,
    zh: (a: { path: string }) => `此文件夹的另一个 tend digest 正在发送，因此本次没有发送。锁位于 ${a.path}`,
    hint: {
      en: () => 'run it again when the other one has ended; it sends what is left',
      zh: () => '请等它结束后再运行；剩余的届时发送',
    },
  },
});

export const deliverWords = {
  mail: { en: 'mail', zh: '邮件' },
  robot: (a: { name: string }): Label => ({ en: `robot ${a.name}`, zh: `群机器人 ${a.name}` }),
  sent: (a: { way: Label; name: string; to: string }): Label => ({
    en: `Sent: ${a.name}, ${a.way.en} (${a.to})`,
    zh: `已发送：${a.name}，${a.way.zh}（${a.to}）`,
  }),
  planned: (a: { way: Label; name: string; to: string; subject: string }): Label => ({
    en: `Would be sent: ${a.name}, ${a.way.en} (${a.to}), ${a.subject}`,
    zh: `将发送：${a.name}，${a.way.zh}（${a.to}），${a.subject}`,
  }),
  already: (a: { way: Label; name: string }): Label => ({
    en: `Sent before today: ${a.name}, ${a.way.en}`,
    zh: `今天已发送：${a.name}，${a.way.zh}`,
  }),
  broken: (a: { path: string; kept: string }): Label => ({
    en: `What was sent today could not be read and was begun anew: somebody may get a digest twice. The damaged file is kept as ${a.kept}`,
    zh: `今天的发送记录无法读取，已重新建立：可能有人收到两次。损坏的文件保留为 ${a.kept}`,
  }),
  future: (a: { days: readonly string[] }): Label => ({
    en: `The clock was wrong or has been put back: what was noted as sent on ${a.days.join(', ')} is forgotten.`,
    zh: `时钟曾经不准或被回拨：已忘记 ${a.days.join('、')} 的发送记录。`,
  }),
  unrecorded: (a: { name: string; way: Label }): Label => ({
    en: `Sent, but that could not be noted, so that ${a.name} may get it twice (${a.way.en}).`,
    zh: `已发送但无法记录，${a.name} 可能收到两次（${a.way.zh}）。`,
  }),
  left: (a: { name: string; to: readonly string[] }): Label => ({
    en: `${a.name} has left: what was theirs is told to ${a.to.join(', ')}.`,
    zh: `${a.name}已离开：其事项转告${a.to.join('、')}。`,
  }),
  formats: { en: 'text, md, html, json or ics', zh: '输出格式：text、md、html、json 或 ics' },
  flagOwner: { en: 'whose digest: me (default) or a member', zh: '谁的摘要：me（默认）或某成员' },
  flagAll: { en: 'a digest for everybody in the team', zh: '团队每人一份' },
  flagMail: { en: 'mail each one to its owner, once a day', zh: '寄给各负责人，每天一次' },
  flagWebhook: {
    en: 'post each one to the chat robots of tend.yaml, once a day',
    zh: '发到 tend.yaml 中的群机器人，每天一次',
  },
  flagAgain: { en: 'also what was sent before today', zh: '今天已发送的也再发一次' },
  flagDryRun: { en: 'say what would go where and send nothing', zh: '只显示将发送什么、发给谁，不发送' },
} as const;
