// The texts that the made-up team writes, in Chinese and English. Words only: how they are put together is records.mjs.

/** What the benchmark searches for: about one follow-up in fifty has it, and nothing else has. */
export const rareWord = '招标';

export const rareClauses = {
  zh: '对方预计下季度启动公开招标，需要提前准备资质文件',
  en: 'procurement will run a public 招标 next quarter and wants our certificates early',
};

export const clauses = {
  zh: [
    '客户希望成本优化率不低于{n}%，需要补充测算',
    '现场看了{n}条产线，设备老化比较明显',
    '技术负责人对接口文档提出{n}处修改意见',
    '预算约{n}万元，须经总经理办公会批准',
    '上一家供应商交货晚了{n}天，对方很在意交期',
    '对方要求合同中写明响应时间不超过{n}小时',
    '演示了库存预警和批次追溯两个场景',
    '财务提出分{n}期付款，首期三成',
    '仓库主管担心员工培训时间不够',
    '已经确认{product}的规格和数量',
    '采购部正在比较三家方案，我们的价格居中',
    '试用期间共反馈{n}个问题，已解决大半',
    '对方信息部门要求数据留在自己的机房',
    '约好下周带实施顾问一起上门',
    '老系统的历史数据大约{n}万条，需要一次迁移',
    '客户对售后团队的到场速度表示满意',
    '分公司也有同样的需求，建议总部统一谈',
    '质检流程目前靠纸质表格，漏检率偏高',
    '法务对保密条款有两处保留意见',
    '对方提到{product}的备件库存只够{n}天',
    '希望先在一个车间试点，再决定是否推广',
    '负责人下月轮岗，需要尽快认识接任者',
  ],
  en: [
    'they asked for a revised quote on {product} with {n} licences',
    'the pilot in the second plant ran for {n} days without a stop',
    'legal wants the liability clause capped at the annual fee',
    'their finance team pays {n} days after the invoice arrives',
    'we walked through the reporting screens and took down {n} wishes',
    'the decision is made by the board and not by purchasing',
    'a competitor offered a lower price but no local support',
    'they will move {n} users from the old system before summer',
    'the warehouse manager joined and liked the scanner workflow',
    'delivery of {product} has to be confirmed in writing',
    'the budget was cut by {n} per cent and the scope has to shrink',
    'training is needed in both languages for the night shift',
    'security review is done and only two remarks are still open',
    'they asked who answers the phone on public holidays',
    'the contract can be signed as soon as the annex is corrected',
    'our consultant will send the minutes and a plan for the rollout',
    'integration with their payroll takes about {n} working days',
    'the head of production wants weekly figures by e-mail',
  ],
};

export const topics = {
  zh: [
    '需求沟通',
    '方案讲解',
    '报价确认',
    '现场调研',
    '合同条款',
    '试用反馈',
    '验收安排',
    '续约沟通',
    '售后回访',
  ],
  en: [
    'Needs',
    'Demo',
    'Quote',
    'Site visit',
    'Contract terms',
    'Pilot feedback',
    'Rollout',
    'Renewal',
    'Aftercare',
  ],
};

export const actions = {
  zh: [
    '发送{product}报价单',
    '补充成本测算',
    '安排现场演示',
    '确认合同附件',
    '回复技术问题{n}条',
    '预约总经理会面',
    '整理会议纪要',
    '提交实施计划',
  ],
  en: [
    'send the quote for {product}',
    'correct the annex',
    'book the demo room',
    'answer {n} open questions',
    'prepare the rollout plan',
    'call the head of purchasing',
    'send the minutes',
    'check the delivery date',
  ],
};

export const results = {
  zh: ['已发送，对方确认收到', '已完成，客户当场认可', '已安排在周三上午', '已提交，等待盖章'],
  en: [
    'sent and confirmed',
    'done during the call',
    'agreed for Wednesday morning',
    'handed in and waiting for the stamp',
  ],
};

export const waits = {
  zh: ['等内部评审结果', '等财务确认付款方式', '等对方提供接口文档'],
  en: ['result of their internal review', 'signed annex', 'access to the test system'],
};

export const needs = {
  zh: [
    '用{product}替换现有系统，覆盖{n}名员工',
    '三个月内上线{product}，先试点后推广',
    '把{n}个仓库的库存并到一处管理',
  ],
  en: [
    'replace the old system by {product} for {n} people',
    'go live with {product} in one plant first',
    'one stock list for {n} warehouses',
  ],
};

export const pains = {
  zh: ['报表靠人工汇总，每月晚{n}天', '交期不稳定，客户投诉多', '系统之间数据不一致'],
  en: [
    'reports are {n} days late every month',
    'two systems disagree about stock',
    'nobody can trace a batch',
  ],
};

export const businesses = {
  zh: ['精密零部件的加工与装配', '区域连锁门店的采购与配送', '企业培训与在线课程', '工业软件的实施与维护'],
  en: [
    'machining and assembly of precision parts',
    'regional retail and delivery',
    'training for companies',
    'installation and care of industrial software',
  ],
};

export const products = [
  'ERP',
  'MES',
  'WMS',
  '数据平台',
  '移动终端',
  'Scanner kit',
  '培训包',
  'Support plan',
];
export const industries = [
  '制造业-汽车零部件',
  '制造业-机械',
  '互联网-电商',
  '零售业-连锁',
  '信息技术服务-软件',
  '服务业-教育',
];
export const titles = [
  '采购总监',
  '总经理',
  '信息部主任',
  '财务经理',
  '生产厂长',
  'Head of IT',
  'Buyer',
  'Plant manager',
];
export const tags = ['高潜力客户', '年度合作客户', '流失风险客户', 'VIP客户', '投诉高风险客户'];
export const places = [
  ['上海市', '上海'],
  ['江苏省', '苏州'],
  ['浙江省', '杭州'],
  ['广东省', '深圳'],
  ['四川省', '成都'],
  ['湖北省', '武汉'],
  ['山东省', '青岛'],
  ['陕西省', '西安'],
  ['福建省', '厦门'],
  ['辽宁省', '大连'],
  ['安徽省', '合肥'],
  ['天津市', '天津'],
];

/** Parts of names; a company or person is put together from them. */
export const names = {
  first: [...'华东博远恒信德盛瑞安鼎新宏达嘉联众启明天成凯腾金海'],
  second: [...'科泰诺源和利通宇创益川岳森禾润卓拓锐颖航'],
  trade: ['机械', '科技', '教育', '电子', '食品', '物流', '医药', '建材', '软件', '精工', '汽配', '纺织'],
  family: [...'王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗'],
  given: [...'伟芳娜敏静丽强磊洋艳勇军杰娟涛明超秀兰霞平刚桂英'],
  latinFirst: [
    'North',
    'Blue',
    'Silver',
    'River',
    'Oak',
    'Harbour',
    'Summit',
    'Bright',
    'Cedar',
    'Granite',
    'Amber',
    'Falcon',
    'Maple',
    'Iron',
    'Coral',
    'Willow',
  ],
  latinSecond: [
    'field',
    'stone',
    'gate',
    'bridge',
    'wood',
    'port',
    'well',
    'crest',
    'dale',
    'forge',
    'haven',
    'mark',
    'line',
    'point',
    'shore',
    'view',
  ],
  latinTrade: [
    'Tools',
    'Foods',
    'Systems',
    'Textiles',
    'Logistics',
    'Labs',
    'Motors',
    'Paper',
    'Optics',
    'Controls',
    'Ceramics',
    'Printing',
    'Energy',
    'Plastics',
    'Furniture',
    'Bearings',
    'Chemicals',
    'Software',
    'Trading',
    'Seeds',
  ],
  latinGiven: [
    'Anna',
    'Ben',
    'Clara',
    'David',
    'Emma',
    'Felix',
    'Grace',
    'Henry',
    'Iris',
    'Jonas',
    'Kate',
    'Leo',
    'Mia',
    'Noah',
    'Olga',
    'Paul',
  ],
  latinFamily: [
    'Berg',
    'Cole',
    'Dorn',
    'Ellis',
    'Frank',
    'Grant',
    'Hale',
    'Irwin',
    'Jensen',
    'Keller',
    'Lane',
    'Moore',
    'Nash',
    'Olsen',
    'Price',
    'Reed',
  ],
};
