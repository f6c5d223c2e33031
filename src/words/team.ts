// The words of the team.
import { type Label, problems } from '../errors.ts';

export const teamProblems = problems('team', {
  exists: {
    exit: 2,
    en: (a: { id: string; name: string }) => `${a.id} is in the team already: ${a.name}`,
    zh: (a: { id: string; name: string }) => `${a.id} 已在团队中：${a.name}`,
    hint: {
      en: (a: { id: string }) => `tend team set ${a.id} name=NAME`,
      zh: (a: { id: string }) => `tend team set ${a.id} name=姓名`,
    },
  },
  name_taken: {
    exit: 2,
    en: (a: { name: string; id: string }) =>
      `${a.name} is the name of ${a.id}; two members of one name cannot be told apart.`,
    zh: (a: { name: string; id: string }) => `${a.name} 已是 ${a.id} 的姓名；同名成员无法区分。`,
  },
  bad_id: {
    exit: 2,
    en: (a: { id: string }) =>
      `${JSON.stringify(a.id)} cannot be an id: small letters, digits, - and _, a letter first, 40 at most.`,
    zh: (a: { id: string }) =>
      `“${a.id}”不能作标识：只用小写字母、数字、- 和 _，以字母开头，最多 40 个字符。`,
    hint: {
      en: (a: { id: string; instead: string }) => `tend team add ${a.instead} --name …`,
      zh: (a: { id: string; instead: string }) => `tend team add ${a.instead} --name …`,
    },
  },
  unknown: {
    exit: 3,
    en: (a: { id: string; known: readonly string[] }) =>
      `No one in the team is called ${a.id}. ${a.known.length === 0 ? 'It has no members yet.' : `Known: ${a.known.join(', ')}`}`,
    zh: (a: { id: string; known: readonly string[] }) =>
      `团队里没有“${a.id}”。${a.known.length === 0 ? '还没有成员。' : `现有成员：${a.known.join('、')}`}`,
    hint: { en: () => 'tend team add ID --name NAME', zh: () => 'tend team add 标识 --name 姓名' },
  },
  field: {
    exit: 2,
    en: (a: { key: string }) =>
      `A member has no field ${a.key} that can be set. Allowed: name, email, role, lead, active`,
    zh: (a: { key: string }) => `成员没有可设置的字段 ${a.key}。可选：name、email、role、lead、active`,
  },
  cycle: {
    exit: 2,
    en: (a: { chain: readonly string[] }) => `That would lead in a circle: ${a.chain.join(' → ')}`,
    zh: (a: { chain: readonly string[] }) => `团队负责人不能循环：${a.chain.join(' → ')}`,
    hint: {
      en: (a: { chain: readonly string[] }) => `tend team set ${a.chain[1] ?? a.chain[0] ?? 'ID'} lead=`,
      zh: (a: { chain: readonly string[] }) => `tend team set ${a.chain[1] ?? a.chain[0] ?? '标识'} lead=`,
    },
  },
});

export const teamWords = {
  id: { en: 'Id', zh: '标识' },
  name: { en: 'Name', zh: '姓名' },
  email: { en: 'E-mail', zh: '邮箱' },
  role: { en: 'Role', zh: '角色' },
  lead: { en: 'Lead', zh: '团队负责人' },
  active: { en: 'Active', zh: '在职' },
  customers: { en: 'Customers', zh: '客户数' },
  title: { en: 'Team', zh: '团队' },
  left: { en: 'left', zh: '已离开' },
  here: { en: 'yes', zh: '在职' },
  empty: {
    en: 'The team has no members yet.\ntry: tend team add ID --name NAME',
    zh: '团队还没有成员。\n请执行：tend team add 标识 --name 姓名',
  },
  memberId: {
    en: 'what people type: small letters, digits, - and _',
    zh: '供输入的标识：小写字母、数字、- 和 _',
  },
  memberName: { en: 'the name of the member', zh: '成员姓名' },
  memberEmail: { en: 'the e-mail, the one of git', zh: '邮箱，与 git 一致' },
  ask: { en: 'Name', zh: '姓名' },
  nameNeeded: { en: 'A member needs a name.', zh: '成员需要姓名。' },
  added: (a: { id: string; name: string }): Label => ({
    en: `Added ${a.name} (${a.id}) to the team.`,
    zh: `已将 ${a.name}（${a.id}）加入团队。`,
  }),
  changed: (a: { id: string }): Label => ({ en: `Changed ${a.id}:`, zh: `已修改 ${a.id}：` }),
  nothing: (a: { id: string }): Label => ({
    en: `Nothing changed: ${a.id} holds these values already.`,
    zh: `没有改动：${a.id} 已是这些值。`,
  }),
  owns: (a: { id: string; customers: number; actions: number }): Label => ({
    en: `  ${a.id} still looks after ${a.customers} ${a.customers === 1 ? 'customer' : 'customers'} and ${a.actions} open ${a.actions === 1 ? 'action' : 'actions'}; tend set CUSTOMER owner=ID hands one over`,
    zh: `  ${a.id} 仍负责 ${a.customers} 位客户和 ${a.actions} 项未完成事项；可用 tend set 客户 owner=标识 逐一移交`,
  }),
} as const;
