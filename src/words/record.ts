// The words for records that contradict each other or the settings: what `check` finds beyond the shape.
import { type Label, problems } from '../errors.ts';

export const recordProblems = problems('record', {
  dangling: {
    exit: 4,
    en: (a: { field: string; id: string }) => `${a.field} names ${a.id}, which is not there.`,
    zh: (a: { field: string; id: string }) => `${a.field} 指向 ${a.id}，但它不存在。`,
    hint: {
      en: () => 'restore that file (git log --diff-filter=D), or correct the id',
      zh: () => '恢复该文件（git log --diff-filter=D），或改正标识',
    },
  },
  unknown_member: {
    exit: 4,
    en: (a: { field: string; id: string }) => `${a.field} is ${a.id}, who is not in the team.`,
    zh: (a: { field: string; id: string }) => `${a.field} 为 ${a.id}，不在团队中。`,
    hint: {
      en: (a: { id: string }) => `tend team add ${a.id} --name NAME`,
      zh: (a: { id: string }) => `tend team add ${a.id} --name 姓名`,
    },
  },
  unknown_choice: {
    exit: 4,
    en: (a: { field: string; id: string; list: string; known: readonly string[] }) =>
      `${a.field} is ${a.id}, which is not in \`${a.list}\` of tend.yaml: ${a.known.join(', ')}`,
    zh: (a: { field: string; id: string; list: string; known: readonly string[] }) =>
      `${a.field} 为 ${a.id}，tend.yaml 的 ${a.list} 中没有：${a.known.join('、')}`,
  },
  required: {
    exit: 4,
    en: (a: { field: string; label: Label; when: string | null }) =>
      `${a.field} is required${a.when == null ? '' : ` when ${a.when}`}.`,
    zh: (a: { field: string; label: Label; when: string | null }) =>
      `${a.label.zh}（${a.field}）为必填${a.when == null ? '' : `（当 ${a.when}）`}。`,
    hint: {
      en: (a: { field: string }) => `tend set REF ${a.field}=VALUE`,
      zh: (a: { field: string }) => `tend set 客户 ${a.field}=值`,
    },
  },
  phone: {
    exit: 4,
    en: (a: { field: string; region: string }) =>
      `${a.field} is not a phone number of ${a.region}, and not an international one.`,
    zh: (a: { field: string; region: string }) => `${a.field} 不是 ${a.region} 的电话号码，也不是国际号码。`,
    hint: {
      en: () => 'a mobile has 11 digits, a landline its area code, other countries start with +',
      zh: () => '手机号 11 位，固话带区号，境外号码以 + 开头',
    },
  },
  same_id: {
    exit: 4,
    en: (a: { id: string; other: string }) => `The id ${a.id} is used by ${a.other} as well.`,
    zh: (a: { id: string; other: string }) => `标识 ${a.id} 与 ${a.other} 重复。`,
    hint: { en: () => 'remove the copy: ids are never reused', zh: () => '删去复制的文件：标识不能重复使用' },
  },
  same_no: {
    exit: 4,
    en: (a: { no: string; other: string }) => `The number ${a.no} is used by ${a.other} as well.`,
    zh: (a: { no: string; other: string }) => `编号 ${a.no} 与 ${a.other} 重复。`,
    hint: { en: () => 'tend doctor --fix', zh: () => 'tend doctor --fix' },
  },
  file_name: {
    exit: 4,
    en: (a: { id: string }) => `The file name does not end in the id ${a.id}.`,
    zh: (a: { id: string }) => `文件名没有以标识 ${a.id} 结尾。`,
    hint: {
      en: (a: { id: string }) => `rename the file to …-${a.id}.yaml`,
      zh: (a: { id: string }) => `把文件改名为 …-${a.id}.yaml`,
    },
  },
  step: {
    exit: 4,
    en: (a: { status: string; stage: string; kind: string }) =>
      `The stage ${a.stage} belongs to ${a.kind}, but the status is ${a.status}.`,
    zh: (a: { status: string; stage: string; kind: string }) =>
      `阶段 ${a.stage} 属于 ${a.kind}，但状态是 ${a.status}。`,
    hint: {
      en: () => 'tend check --fix takes the status of the stage',
      zh: () => 'tend check --fix 以阶段的状态为准',
    },
  },
  replay: {
    exit: 4,
    en: (a: { status: string; move: string; followup: string }) =>
      `The status is ${a.status}, but the latest move (${a.followup}) went to ${a.move}.`,
    zh: (a: { status: string; move: string; followup: string }) =>
      `状态为 ${a.status}，但最近一次变更（${a.followup}）是到 ${a.move}。`,
    hint: {
      en: () => 'tend move writes both; correct the one that is wrong',
      zh: () => 'tend move 会同时写入两处；请改正错误的一处',
    },
  },
  lost_without_reason: {
    exit: 4,
    en: () => 'The customer is lost, but no reason is recorded.',
    zh: () => '客户已流失，但没有记录原因。',
    hint: {
      en: () => 'tend set REF lost.on=DATE lost.reason=REASON',
      zh: () => 'tend set 客户 lost.on=日期 lost.reason=原因',
    },
  },
  done_open: {
    exit: 4,
    en: (a: { id: string }) => `The action ${a.id} says when it was done, but its state is open.`,
    zh: (a: { id: string }) => `事项 ${a.id} 写了完成时间，但状态仍为 open。`,
    hint: { en: () => 'set its state to done, or remove `done`', zh: () => '把状态改为 done，或删去 done' },
  },
});

export const settingProblems = problems('setting', {
  twice: {
    exit: 4,
    en: (a: { list: string; id: string }) => `${a.list} holds the id ${a.id} twice.`,
    zh: (a: { list: string; id: string }) => `${a.list} 中有两个 ${a.id}。`,
  },
  unknown_lead: {
    exit: 4,
    en: (a: { member: string; lead: string }) =>
      `The lead of ${a.member} is ${a.lead}, who is not in the team.`,
    zh: (a: { member: string; lead: string }) => `${a.member} 的负责人 ${a.lead} 不在团队中。`,
  },
  pattern: {
    exit: 4,
    en: (a: { record: string }) =>
      `numbering.${a.record} needs exactly one {seq:N}, and knows {YYYY} {YY} {MM} {DD} {owner}.`,
    zh: (a: { record: string }) =>
      `numbering.${a.record} 需要且只能有一个 {seq:N}，另可用 {YYYY} {YY} {MM} {DD} {owner}。`,
    hint: { en: () => 'for example CRM{YYYY}{MM}{seq:3}', zh: () => '例如 CRM{YYYY}{MM}{seq:3}' },
  },
  unknown_field: {
    exit: 4,
    en: (a: { where: string; field: string }) =>
      `${a.where} names the field ${a.field}, which does not exist.`,
    zh: (a: { where: string; field: string }) => `${a.where} 指向不存在的字段 ${a.field}。`,
    hint: { en: () => 'tend help format', zh: () => 'tend help format' },
  },
  query: {
    exit: 4,
    en: (a: { where: string; why: Label }) => `${a.where} is a query that cannot be read: ${a.why.en}`,
    zh: (a: { where: string; why: Label }) => `${a.where} 的查询无法读取：${a.why.zh}`,
    hint: { en: () => 'tend help query', zh: () => 'tend help query' },
  },
  stage_like_status: {
    exit: 4,
    en: (a: { id: string; kind: string }) =>
      `The stage ${a.id} has the name of a status but the kind ${a.kind}.`,
    zh: (a: { id: string; kind: string }) => `阶段 ${a.id} 与状态同名，但 kind 是 ${a.kind}。`,
    hint: {
      en: () => 'give the stage another id, or that kind',
      zh: () => '换一个阶段 id，或改为同名的 kind',
    },
  },
  options: {
    exit: 4,
    en: (a: { key: string }) => `The custom field ${a.key} is a choice without options.`,
    zh: (a: { key: string }) => `自定义字段 ${a.key} 是单选，但没有 options。`,
  },
});
