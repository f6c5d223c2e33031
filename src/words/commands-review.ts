// What `tend review` and `tend report` are for, with examples.
import type { CommandWords } from './commands.ts';

const review: CommandWords = {
  summary: { en: 'the week, the month or the quarter in numbers', zh: '周、月、季度复盘' },
  about: {
    en: 'New customers, moves, funnel, lost reasons, orders, work done and missed, cases, satisfaction, health, data quality and what comes next, each with the period before (▲▼). Without --week, --month or --quarter it is this ISO week, without --owner that of the whole team. --as-of DAY computes it as if that day were today; --rev REV reads the folder as of a git revision. Formats: table, md, html (one page with charts), json, csv and tsv.',
    zh: '新客户、状态变更、漏斗、流失原因、订单、已做与错过的工作、工单、满意度、健康度、数据质量和下期计划，并与上一周期对比（▲▼）。不指定周期时为本周，不指定 --owner 时为全团队。--as-of 日期：如同那天是今天；--rev 版本：读取该 git 版本时的文件夹。格式：table、md、html（含图表的单页）、json、csv、tsv。',
  },
  examples: [
    ['tend review', { en: 'this week, the team', zh: '本周，全团队' }],
    ['tend review --month 2024-05 --owner li', { en: 'a month of one member', zh: '某成员的一个月' }],
    ['tend review --week last --format html > review.html', { en: 'a page to show', zh: '可展示的页面' }],
    [
      'tend review --week last --save',
      { en: 'kept as reviews/2024-W20.md', zh: '保存为 reviews/2024-W20.md' },
    ],
    ['tend review --as-of 2024-05-10', { en: 'as it was known on that day', zh: '按当天所知重新计算' }],
  ],
};

const report: CommandWords = {
  summary: { en: 'one section of a review, or one customer', zh: '复盘中的一项，或单个客户的评估' },
  about: {
    en: 'Of a section: its numbers for any period, with the definition. Of one customer (health, grade, segments): the sum line by line, why, and what changed since last week. health, grade and segments without a period list all customers as of today, those to look after first. Sections: new_customers, moves, funnel, conversion, lost, traits, orders, contribution, products, renewal, activity, actions, cases, satisfaction, health, segments, care, timeliness, quality, people, plan; and grade.',
    zh: '指定部分：该项在任意周期的数字及定义。指定客户（health、grade、segments）：逐项列出计算过程、原因和一周来的变化。health、grade、segments 不指定周期时列出全部客户的现状，最需要关注的在前。可用：新客户、流转、漏斗、转化、流失、特征、订单、贡献、产品、续约、跟进、行动、投诉、满意度、健康度、维护分类、维护、时效、数据质量、绩效、计划、等级。',
  },
  examples: [
    ['tend report funnel --month 2024-05', { en: 'the funnel of a month', zh: '某月的漏斗' }],
    ['tend report lost --quarter last --owner li', { en: 'why customers were lost', zh: '流失原因' }],
    ['tend report health 华东精工', { en: 'the sum line by line', zh: '逐项计算' }],
    ['tend report health', { en: 'all customers, the worst first', zh: '全部客户，最差的在前' }],
    ['tend report segments --owner me', { en: 'who needs care, and when', zh: '该维护谁、何时维护' }],
  ],
};

export const reviewCommandWords = { review, report } as const satisfies Record<string, CommandWords>;
