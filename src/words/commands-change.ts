// What the commands that change records and settings are for.
import type { CommandWords } from './commands.ts';

const set: CommandWords = {
  summary: { en: 'change fields of a record', zh: '修改记录的字段' },
  about: {
    en: 'Changes any field of a customer, follow-up or order by its path; only the lines of those fields change in the file. field= empties it; tags+=x adds to a list and tags-=x takes out of it. In a list of several, name the entry by its place or id: contacts.2.phone. Status, name and what other commands keep in step are refused with the command that does it.',
    zh: '按路径修改客户、跟进或订单的任意字段，文件中只改动这些字段所在的行。字段= 表示清空；tags+=x 加入列表，tags-=x 从列表移除。列表有多项时用序号或标识指明：contacts.2.phone。状态、名称等由其他命令维护的字段会被拒绝并提示相应命令。',
  },
  examples: [
    [
      'tend set 华东精工 needs.budget=50万 renewal_intent=高',
      { en: 'two fields at once', zh: '一次改两个字段' },
    ],
    [
      'tend set 华东精工 tags+=VIP客户 industry=',
      { en: 'add a tag, empty the industry', zh: '加标签，清空行业' },
    ],
    ['tend set GZ202405001 summary="成本优化率不低于25%"', { en: 'of a follow-up', zh: '修改跟进记录' }],
    [
      'tend set 华东精工 address.city=苏州市 --because "客户正式变更函"',
      { en: 'with the reason, kept in git', zh: '附修改依据，记入 git' },
    ],
  ],
};

const edit: CommandWords = {
  summary: { en: 'open a record in $EDITOR', zh: '用 $EDITOR 编辑记录' },
  about: {
    en: 'Opens the record as its file has it, comments and all, and below it the fields that are not filled, as comments. What you save is written as you typed it. A result that is not valid opens again with the errors on top; save it unchanged to give up, and the text is kept. Saved unchanged in the first place, nothing happens.',
    zh: '按文件原样打开记录（含注释），末尾以注释列出尚未填写的字段。保存的内容按原样写入。内容无效时会重新打开，并在开头列出错误；原样保存即放弃，文本会保留。第一次就原样保存则不做任何改动。',
  },
  examples: [
    ['tend edit 华东精工', { en: 'a customer', zh: '客户' }],
    ['tend edit GZ202405001', { en: 'a follow-up', zh: '跟进记录' }],
    ['EDITOR="sed -i s/电话/微信/" tend edit 华东精工', { en: 'in a script', zh: '在脚本中' }],
  ],
};

const rename: CommandWords = {
  summary: { en: 'give a customer another name', zh: '客户改名' },
  about: {
    en: 'Changes the name and keeps the old one as an alias, so that it is still found. The file keeps its path: references stay good on every clone.',
    zh: '修改名称，旧名称保留为别名，仍可检索。文件路径不变，其他人的引用保持有效。',
  },
  examples: [
    [
      'tend rename 华东精工 华东精密工业有限公司',
      { en: 'the old name stays an alias', zh: '旧名称成为别名' },
    ],
  ],
};

const archive: CommandWords = {
  summary: { en: 'move a customer to the history library', zh: '客户归入历史客户库' },
  about: {
    en: 'Takes a won or lost customer out of the daily lists; reviews and searches still count it, with the day of the deal, the length of the cooperation or the reason of the loss. A customer of another status, or one with open actions, needs a yes. tend restore brings it back.',
    zh: '把成交或流失客户移出日常清单；复盘和检索仍包括它，并保留成交时间、合作周期或流失原因。其他状态或仍有未完成事项的客户需要确认。tend restore 可恢复。',
  },
  examples: [
    ['tend archive 博远机械', { en: 'the reason comes from the status', zh: '原因取自客户状态' }],
    [
      'tend archive 东方教育 --because "项目终止" --yes',
      { en: 'neither won nor lost', zh: '既未成交也未流失' },
    ],
  ],
};

const restore: CommandWords = {
  summary: { en: 'bring a customer back from the history library', zh: '从历史客户库恢复' },
  about: {
    en: 'Puts an archived customer back into the daily lists, with the status it had.',
    zh: '把已归档客户放回日常清单，状态不变。',
  },
  examples: [['tend restore 博远机械', { en: 'as it was', zh: '恢复原状' }]],
};

const verify: CommandWords = {
  summary: { en: 'the second check of the data of customers', zh: '信息核对（二次校验）' },
  about: {
    en: 'Shows what is recorded of a customer and asks whether it is right; a yes records who checked it and when. In scripts --yes says so. tend due --kind unverified lists what waits for its check.',
    zh: '显示客户的登记信息并询问是否无误；确认后记录核对人和核对时间。脚本中用 --yes 表示无误。tend due --kind unverified 列出待核对客户。',
  },
  examples: [
    ['tend verify 华东精工', { en: 'look at it and confirm', zh: '查看并确认' }],
    [
      'tend verify 华东精工 东方教育 --yes',
      { en: 'several, checked elsewhere', zh: '已在别处核对的多位客户' },
    ],
  ],
};

const team: CommandWords = {
  summary: { en: 'who is in the team', zh: '团队成员' },
  about: {
    en: 'Lists the members; add and set change them in tend.yaml, where your comments stay. A member who leaves is set active=false and never removed: records name them.',
    zh: '列出成员；add 与 set 修改 tend.yaml 中的成员，注释保留。成员离开时设为 active=false，不删除，因为记录中引用了他们。',
  },
  examples: [
    ['tend team', { en: 'everyone', zh: '全部成员' }],
    ['tend team add chen --name 陈晨 --role 销售 --lead wang', { en: 'someone new', zh: '新成员' }],
    ['tend team set chen active=no', { en: 'someone who left', zh: '成员离开' }],
  ],
};

const teamList: CommandWords = {
  summary: { en: 'the members', zh: '列出成员' },
  about: {
    en: 'Lists the members with their role, their lead and how many customers they look after.',
    zh: '列出成员及其角色、团队负责人和负责的客户数。',
  },
  examples: [['tend team list --json', { en: 'for scripts', zh: '供脚本使用' }]],
};

const teamAdd: CommandWords = {
  summary: { en: 'a new member', zh: '新增成员' },
  about: {
    en: 'The id is what people type: small letters, digits, - and _. The e-mail should be that of git, so that tend knows who is who.',
    zh: '标识供输入使用：小写字母、数字、- 和 _。邮箱最好与 git 的一致，tend 据此识别身份。',
  },
  examples: [
    [
      'tend team add chen --name 陈晨 --email chen@example.com --role sales --lead wang',
      { en: 'all of it', zh: '完整信息' },
    ],
  ],
};

const teamSet: CommandWords = {
  summary: { en: 'change a member', zh: '修改成员' },
  about: {
    en: 'Changes name, email, role, lead or active of a member; lead= empties it. The id stays: records name it.',
    zh: '修改成员的 name、email、role、lead 或 active；lead= 表示清空。标识不变，因为记录中引用了它。',
  },
  examples: [
    ['tend team set chen role=经理 lead=', { en: 'promoted', zh: '升为经理' }],
    ['tend team set chen active=no', { en: 'left the team', zh: '离开团队' }],
  ],
};

const config: CommandWords = {
  summary: { en: 'the settings, and where each comes from', zh: '设置及其来源' },
  about: {
    en: 'Shows every setting with its value and whether tend.yaml, the preset or the built-in default says so. With a path only that setting; set and unset change tend.yaml, where your comments stay. `default` is the folder used when no other is named; it is kept for you alone.',
    zh: '列出每项设置、取值及来源（tend.yaml、预设或内置默认）。给出路径则只显示该项；set 与 unset 修改 tend.yaml，注释保留。default 是未指定文件夹时使用的文件夹，只对您生效。',
  },
  examples: [
    ['tend config', { en: 'all of them', zh: '全部设置' }],
    ['tend config limits.silent', { en: 'one of them', zh: '某一项' }],
    ['tend config set limits.silent 45d', { en: 'change it', zh: '修改' }],
    ['tend config set default ~/crm', { en: 'your default folder', zh: '您的默认文件夹' }],
  ],
};

const configGet: CommandWords = {
  summary: { en: 'one setting', zh: '查看一项设置' },
  about: {
    en: 'Prints the value of a setting, or of all settings below a path.',
    zh: '输出某项设置的值，或某路径下的所有设置。',
  },
  examples: [['tend config get default', { en: 'your default folder', zh: '您的默认文件夹' }]],
};

const configSet: CommandWords = {
  summary: { en: 'change a setting', zh: '修改设置' },
  about: {
    en: 'Writes the setting into tend.yaml, checked first. Lists take several values; path+=value adds one and path-=value takes one out. Lists with details (stages, sources, …) are edited in tend.yaml: tend config edit.',
    zh: '检查后写入 tend.yaml。列表可给多个值；路径+=值 加入，路径-=值 移除。带明细的列表（stages、sources 等）请用 tend config edit 编辑。',
  },
  examples: [
    ['tend config set limits.silent 45d', { en: 'a limit', zh: '时限' }],
    ['tend config set moves.won silent lost', { en: 'a list', zh: '列表' }],
    ['tend config set vague+=尽快', { en: 'one more entry', zh: '加入一项' }],
    ['tend config set queries.vip "tag:VIP客户 status:won"', { en: 'a named query', zh: '命名查询' }],
  ],
};

const configUnset: CommandWords = {
  summary: { en: 'back to the default', zh: '恢复默认' },
  about: {
    en: 'Takes the setting out of tend.yaml, so that the default counts again.',
    zh: '从 tend.yaml 移除该项，恢复默认值。',
  },
  examples: [['tend config unset limits.silent', { en: 'the default counts again', zh: '恢复默认值' }]],
};

const configEdit: CommandWords = {
  summary: { en: 'open tend.yaml in $EDITOR', zh: '用 $EDITOR 编辑 tend.yaml' },
  about: {
    en: 'Opens tend.yaml and checks it before it is written; a wrong one opens again with the errors on top.',
    zh: '打开 tend.yaml，写入前检查；有误时重新打开并在开头列出错误。',
  },
  examples: [
    ['tend config edit', { en: 'stages, sources, custom fields …', zh: '阶段、来源、自定义字段等' }],
  ],
};

export const changeWords = {
  set,
  edit,
  rename,
  archive,
  restore,
  verify,
  team,
  teamList,
  teamAdd,
  teamSet,
  config,
  configGet,
  configSet,
  configUnset,
  configEdit,
} as const satisfies Record<string, CommandWords>;
