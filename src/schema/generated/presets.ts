// Made by scripts/generate.mjs from schemas/ and src/presets/. Never edited by hand.
/** What `tend init` writes into tend.yaml, with its comments. */
export const presetTexts = {
 "care": "# 客户关系维护信息登记与分析工具: A001 numbers, care segments, milestones, satisfaction from 1 to 5.\n# Everything that is not written here keeps its default: tend help format\npreset: care\nnumbering:\n  customer: \"A{seq:3}\"\nstages: # the life cycle of a customer\n  - id: potential\n    label: { zh: 潜在, en: Potential }\n    kind: prospect\n  - id: deal\n    label: { zh: 成交, en: Deal }\n    aliases: [活跃]\n    kind: won\n  - id: stable\n    label: { zh: 稳定, en: Stable }\n    kind: won\n  - id: at_risk\n    label: { zh: 流失风险, en: At risk }\n    aliases: [风险预警]\n    kind: won\nsurvey_questions: # one score from 1 to 5\n  - id: overall\n    label: { zh: 满意度评分, en: Satisfaction }\n    aliases: [满意度]\nlimits:\n  followup_entry:\n    warn: \"off\"\n    late: 24h # registered within 24 hours of the contact\n  verify: 30d # cross-checked every month\ncare: # how often each segment is cared for\n  key: 1m\n  grow: 3m\n  risk: 1w\n  routine: \"off\"\ntags: [VIP客户, 年度合作客户, 投诉高风险客户]\nqueries: # who is to be looked after: tend list @vip\n  vip: tag:VIP客户\n  annual: tag:年度合作客户\n  complaint_risk: tag:投诉高风险客户\n  key: segment:key\n  grow: segment:grow\n  risk: segment:risk\n",
 "form": "# 客户信息录入标准化表单: the entry form in five modules, seven stages, and the second check.\n# Everything that is not written here keeps its default: tend help format\npreset: form\nrequire:\n  - record: customer\n    field: contacts.phone # the mobile is required\n  - record: customer\n    field: industry # a company names its industry\n    when: kind:company\n  - record: customer\n    field: size.employees # and its size\n    when: kind:company\n  - record: customer\n    field: source # one of the list\n  - record: customer\n    field: source_note # another source needs a remark\n    when: source:other\n  - record: customer\n    field: needs.description # what is wanted, what would solve it, by when\nstatuses:\n  won:\n    label: { zh: 成交客户, en: Won }\n    enter:\n      require: [contract.signed_on, contract.amount, contract.start_on, contract.contract_no, contract.annual_amount]\nstages:\n  - id: contact\n    label: { zh: 初步接触, en: First contact }\n    kind: prospect\n  - id: need\n    label: { zh: 需求确认, en: Need confirmed }\n    kind: interested\n  - id: proposal\n    label: { zh: 方案提交, en: Proposal }\n    kind: interested\n  - id: negotiation\n    label: { zh: 商务谈判, en: Negotiation }\n    kind: interested\n  - id: cooperation\n    label: { zh: 合作中, en: Cooperation }\n    kind: won\n  - id: paused\n    label: { zh: 暂停跟进, en: Paused }\n    kind: silent\n  - id: gone\n    label: { zh: 流失, en: Gone }\n    kind: lost\nindustries: [制造业, 互联网, 零售业]\nvague: [客户有兴趣, 有兴趣, 感兴趣, 再联系, 保持联系, 考虑一下, 再说, 待定, is interested, will think about it, keep in touch, to be discussed, 希望采购, 想采购, 有需求] # 避免模糊表述：补充数量、类型、预算和时间节点\n",
 "pipeline": "# 通用性客户关系管理模板: CRM and GZ numbers, six stages with entry criteria, opportunities, tasks, health.\n# Everything that is not written here keeps its default: tend help format\npreset: pipeline\nnumbering:\n  customer: \"CRM{YYYY}{MM}{seq:3}\"\n  followup: \"GZ{YYYY}{MM}{seq:3}\"\nroles:\n  sales: { view: own } # 销售仅可查看所负责客户，经理可查看全团队\nstages:\n  - id: lead\n    label: { zh: 线索, en: Lead }\n    aliases: [初次接触]\n    kind: prospect\n    probability: 10\n    rot: 30d\n    goals: [明确需求, 确认预算]\n  - id: intent\n    label: { zh: 意向客户, en: Intent }\n    aliases: [意向, 需求分析]\n    kind: interested\n    probability: 30\n    rot: 30d\n    enter:\n      require: [needs.description, needs.budget] # 意向客户 = 明确需求 + 预算确认\n  - id: proposal\n    label: { zh: 方案沟通, en: Proposal }\n    aliases: [方案报价]\n    kind: interested\n    probability: 50\n    rot: 21d\n  - id: negotiation\n    label: { zh: 商务谈判, en: Negotiation }\n    kind: interested\n    probability: 70\n    rot: 14d\n  - id: deal\n    label: { zh: 成交, en: Deal }\n    aliases: [合同签订]\n    kind: won\n    probability: 100\n  - id: aftercare\n    label: { zh: 售后维护, en: Aftercare }\n    kind: won\n    probability: 100\ntags: [高潜力客户, 年度合作客户, 年度合作意向, 流失风险客户]\n",
 "sheet": "# 客户信息记录与跟进表: five statuses and the follow-up sheet, nothing else.\n# Everything that is not written here keeps its default: tend help format\npreset: sheet\nstages: []\nlimits:\n  customer_entry: 24h # basics within 24 hours of the first contact\n  followup_entry:\n    warn: 2h # a follow-up within two hours of the conversation\n    late: 24h\n  silent: 30d # more than 30 days without interaction\n  verify: \"off\"\n",
 "standard": "# The defaults of every folder: the union of the five source templates (S0-S4).\n# A setting that tend.yaml leaves out is taken from here.\nlanguage: zh\ncurrency: CNY\ntimezone: Asia/Shanghai\nregion: CN\nweek_start: monday\nnumbering:\n  customer: \"CRM{YYYY}{MM}{seq:3}\" # S3, table 1\n  followup: \"GZ{YYYY}{MM}{seq:3}\" # S3, table 2\n  order: \"HT{YYYY}{MM}{seq:3}\"\n  opportunity: \"JH{YYYY}{MM}{seq:3}\"\n  task: \"off\"\n  case: \"FW{YYYY}{MM}{seq:3}\"\n  survey: \"off\"\nrequire:\n  - record: customer\n    field: source_note # S1, basics: another source needs a remark\n    when: source:other\nteam: []\nroles: {} # S3, step 1.3: `sales: { view: own }` shows only one's own customers\nstatuses: # S0, step 3\n  prospect:\n    label: { zh: 潜在客户, en: Prospect }\n  interested:\n    label: { zh: 意向客户, en: Interested }\n    enter:\n      require: [needs.description] # S0: the need is clear\n  won:\n    label: { zh: 成交客户, en: Won }\n    enter:\n      require: [contract.signed_on, contract.amount] # S0: contract date and amount\n  silent:\n    label: { zh: 沉默客户, en: Silent }\n  lost:\n    label: { zh: 流失客户, en: Lost }\n    enter:\n      require: [lost.reason] # S0: the reason is recorded\nmoves:\n  prospect: [interested, won, silent, lost]\n  interested: [prospect, won, silent, lost]\n  won: [silent, lost]\n  silent: [prospect, interested, won, lost]\n  lost: [prospect, interested]\nstages: # S1, follow-up and status, with the last step of S3\n  - id: contact\n    label: { zh: 初步接触, en: First contact }\n    aliases: [初次接触, 线索, lead]\n    kind: prospect\n  - id: need\n    label: { zh: 需求确认, en: Need confirmed }\n    aliases: [需求分析]\n    kind: interested\n  - id: proposal\n    label: { zh: 方案提交, en: Proposal }\n    aliases: [方案沟通, 方案报价, 报价客户]\n    kind: interested\n  - id: negotiation\n    label: { zh: 商务谈判, en: Negotiation }\n    kind: interested\n  - id: cooperation\n    label: { zh: 合作中, en: Cooperation }\n    aliases: [合同签订]\n    kind: won\n  - id: aftercare\n    label: { zh: 售后维护, en: Aftercare }\n    kind: won\n  - id: paused\n    label: { zh: 暂停跟进, en: Paused }\n    kind: silent\n  - id: gone\n    label: { zh: 流失, en: Gone }\n    kind: lost\nsources: # S1, basics\n  - id: exhibition\n    label: { zh: 展会推荐, en: Exhibition }\n    aliases: [行业展会推荐, 展会]\n  - id: online\n    label: { zh: 线上推广, en: Online marketing }\n    aliases: [线上咨询]\n  - id: referral\n    label: { zh: 老客户转介绍, en: Referral }\n    aliases: [老客户推荐, 转介绍]\n  - id: inbound\n    label: { zh: 主动咨询, en: Inbound enquiry }\n  - id: partner\n    label: { zh: 合作伙伴, en: Partner }\n    aliases: [合作伙伴推荐]\n  - id: other\n    label: { zh: 其他, en: Other }\nindustries: [制造业, 互联网, 零售业, 信息技术服务, 服务业-教育]\nmethods: # S0, S2, S3, S4\n  - id: phone\n    label: { zh: 电话, en: Phone }\n    aliases: [电话沟通, call]\n  - id: visit\n    label: { zh: 拜访, en: Visit }\n    aliases: [面谈, 现场, 上门拜访, 现场拜访]\n  - id: email\n    label: { zh: 邮件, en: E-mail }\n    aliases: [邮件沟通, mail]\n  - id: meeting\n    label: { zh: 会议, en: Meeting }\n  - id: event\n    label: { zh: 活动, en: Event }\n  - id: message\n    label: { zh: 消息, en: Message }\n    aliases: [微信, 短信, QQ, wechat, sms]\n  - id: other\n    label: { zh: 其他, en: Other }\nneed_types: # S1, needs\n  - id: purchase\n    label: { zh: 产品采购, en: Purchase }\n  - id: consulting\n    label: { zh: 技术咨询, en: Technical advice }\n  - id: cooperation\n    label: { zh: 合作洽谈, en: Cooperation }\n  - id: complaint\n    label: { zh: 售后服务投诉, en: Service complaint }\nlost_reasons: # S1, follow-up and status\n  - id: price\n    label: { zh: 价格过高, en: Price too high }\n  - id: mismatch\n    label: { zh: 需求不匹配, en: Does not fit the need }\n  - id: competitor\n    label: { zh: 竞争失利, en: Lost to a competitor }\n  - id: other\n    label: { zh: 其他, en: Other }\ncase_categories: # S2, complaints; S4, sample row B002\n  - id: quality\n    label: { zh: 产品质量, en: Product quality }\n  - id: service\n    label: { zh: 服务态度, en: Service }\n  - id: delivery\n    label: { zh: 物流配送, en: Delivery }\n    aliases: [物流配送延迟]\n  - id: aftersales\n    label: { zh: 售后服务, en: After-sales }\n  - id: other\n    label: { zh: 其他, en: Other }\nsurvey_questions: # S2, satisfaction survey\n  - id: quality\n    label: { zh: 产品质量, en: Product quality }\n  - id: attitude\n    label: { zh: 服务态度, en: Attitude }\n  - id: speed\n    label: { zh: 响应速度, en: Speed of response }\n  - id: aftersales\n    label: { zh: 售后服务, en: After-sales }\nmilestone_kinds: # S4, key moments\n  - id: birthday\n    label: { zh: 生日, en: Birthday }\n  - id: anniversary\n    label: { zh: 企业周年日, en: Anniversary }\n    aliases: [周年, 周年日]\n  - id: contract\n    label: { zh: 合同签订, en: Contract }\n  - id: upsell\n    label: { zh: 增购意向, en: Upsell }\n  - id: other\n    label: { zh: 其他, en: Other }\ntags: [高潜力客户, 年度合作客户, 流失风险客户, VIP客户, 投诉高风险客户] # S3, S4\nfields: []\nlimits:\n  customer_entry: 24h # S0: basics within 24 hours of the first contact\n  followup_entry:\n    warn: 2h # S0: within two hours of the conversation\n    late: 24h # S4: within 24 hours\n  silent: 30d # S0: more than 30 days without interaction\n  verify: 30d # S4: a cross-check every month\n  no_plan: 7d\n  case_response: 24h\n  case_resolution: 7d\n  visit: 3d # S4: a visit after the solution\n  renewal: 60d\n  escalate: [3d, 5d, 7d]\ngrades: # S3, step 2.3: amount and frequency; the steps are ours\n  window: 1y\n  amount: [50000, 200000, 500000]\n  frequency: [1, 2, 4]\n  bands: { A: 5, B: 3, C: 1 }\nhealth: # S3, step 5.2: frequency, complaints, renewal intent, in three colours; the weights are ours\n  weights: { frequency: 30, complaints: 20, renewal: 20, satisfaction: 20, orders: 10 }\n  bands: { green: 70, yellow: 40 }\ncare: # S4, part 4\n  key: 1m\n  grow: 3m\n  risk: 1w\n  routine: \"off\"\nvague: [客户有兴趣, 有兴趣, 感兴趣, 再联系, 保持联系, 考虑一下, 再说, 待定, is interested, will think about it, keep in touch, to be discussed] # S0, section 4\nqueries: {}\nprivacy:\n  slugs: \"on\"\ngit:\n  commit: auto\n  pack_after: 90d\ndigest:\n  within: 3d\nmail: {}\nwebhooks: []\n",
 "tables": "# 客户管理常用表格: information, follow-up, satisfaction, funnel, complaint, sales and classification tables.\n# Everything that is not written here keeps its default: tend help format\npreset: tables\nstages: # the funnel, with the goal of each stage\n  - id: potential\n    label: { zh: 潜在客户, en: Potential }\n    kind: prospect\n    probability: 10\n    goals: [了解背景与联系方式, 约定首次沟通]\n  - id: intent\n    label: { zh: 意向客户, en: Intent }\n    kind: interested\n    probability: 40\n    goals: [明确需求与偏好]\n    enter:\n      require: [needs.description]\n  - id: quoted\n    label: { zh: 报价客户, en: Quoted }\n    aliases: [报价]\n    kind: interested\n    probability: 70\n    rot: 14d\n    goals: [提交报价, 确认决策人]\n  - id: deal\n    label: { zh: 成交客户, en: Deal }\n    kind: won\n    probability: 100\n    goals: [定期满意度调查]\nmethods:\n  - id: phone\n    label: { zh: 电话, en: Phone }\n    aliases: [电话沟通, call]\n  - id: email\n    label: { zh: 邮件, en: E-mail }\n    aliases: [mail]\n  - id: visit\n    label: { zh: 面谈, en: Visit }\n    aliases: [拜访, 现场, 上门拜访, 现场拜访]\n  - id: meeting\n    label: { zh: 会议, en: Meeting }\n  - id: message\n    label: { zh: 消息, en: Message }\n    aliases: [微信, 短信]\n  - id: other\n    label: { zh: 其他, en: Other }\n"
} as const;

/** The same as values; `standard` holds the default of every setting. */
export const presetValues = {
 "care": {
  "preset": "care",
  "numbering": {
   "customer": "A{seq:3}"
  },
  "stages": [
   {
    "id": "potential",
    "label": {
     "zh": "潜在",
     "en": "Potential"
    },
    "kind": "prospect"
   },
   {
    "id": "deal",
    "label": {
     "zh": "成交",
     "en": "Deal"
    },
    "aliases": [
     "活跃"
    ],
    "kind": "won"
   },
   {
    "id": "stable",
    "label": {
     "zh": "稳定",
     "en": "Stable"
    },
    "kind": "won"
   },
   {
    "id": "at_risk",
    "label": {
     "zh": "流失风险",
     "en": "At risk"
    },
    "aliases": [
     "风险预警"
    ],
    "kind": "won"
   }
  ],
  "survey_questions": [
   {
    "id": "overall",
    "label": {
     "zh": "满意度评分",
     "en": "Satisfaction"
    },
    "aliases": [
     "满意度"
    ]
   }
  ],
  "limits": {
   "followup_entry": {
    "warn": "off",
    "late": "24h"
   },
   "verify": "30d"
  },
  "care": {
   "key": "1m",
   "grow": "3m",
   "risk": "1w",
   "routine": "off"
  },
  "tags": [
   "VIP客户",
   "年度合作客户",
   "投诉高风险客户"
  ],
  "queries": {
   "vip": "tag:VIP客户",
   "annual": "tag:年度合作客户",
   "complaint_risk": "tag:投诉高风险客户",
   "key": "segment:key",
   "grow": "segment:grow",
   "risk": "segment:risk"
  }
 },
 "form": {
  "preset": "form",
  "require": [
   {
    "record": "customer",
    "field": "contacts.phone"
   },
   {
    "record": "customer",
    "field": "industry",
    "when": "kind:company"
   },
   {
    "record": "customer",
    "field": "size.employees",
    "when": "kind:company"
   },
   {
    "record": "customer",
    "field": "source"
   },
   {
    "record": "customer",
    "field": "source_note",
    "when": "source:other"
   },
   {
    "record": "customer",
    "field": "needs.description"
   }
  ],
  "statuses": {
   "won": {
    "label": {
     "zh": "成交客户",
     "en": "Won"
    },
    "enter": {
     "require": [
      "contract.signed_on",
      "contract.amount",
      "contract.start_on",
      "contract.contract_no",
      "contract.annual_amount"
     ]
    }
   }
  },
  "stages": [
   {
    "id": "contact",
    "label": {
     "zh": "初步接触",
     "en": "First contact"
    },
    "kind": "prospect"
   },
   {
    "id": "need",
    "label": {
     "zh": "需求确认",
     "en": "Need confirmed"
    },
    "kind": "interested"
   },
   {
    "id": "proposal",
    "label": {
     "zh": "方案提交",
     "en": "Proposal"
    },
    "kind": "interested"
   },
   {
    "id": "negotiation",
    "label": {
     "zh": "商务谈判",
     "en": "Negotiation"
    },
    "kind": "interested"
   },
   {
    "id": "cooperation",
    "label": {
     "zh": "合作中",
     "en": "Cooperation"
    },
    "kind": "won"
   },
   {
    "id": "paused",
    "label": {
     "zh": "暂停跟进",
     "en": "Paused"
    },
    "kind": "silent"
   },
   {
    "id": "gone",
    "label": {
     "zh": "流失",
     "en": "Gone"
    },
    "kind": "lost"
   }
  ],
  "industries": [
   "制造业",
   "互联网",
   "零售业"
  ],
  "vague": [
   "客户有兴趣",
   "有兴趣",
   "感兴趣",
   "再联系",
   "保持联系",
   "考虑一下",
   "再说",
   "待定",
   "is interested",
   "will think about it",
   "keep in touch",
   "to be discussed",
   "希望采购",
   "想采购",
   "有需求"
  ]
 },
 "pipeline": {
  "preset": "pipeline",
  "numbering": {
   "customer": "CRM{YYYY}{MM}{seq:3}",
   "followup": "GZ{YYYY}{MM}{seq:3}"
  },
  "roles": {
   "sales": {
    "view": "own"
   }
  },
  "stages": [
   {
    "id": "lead",
    "label": {
     "zh": "线索",
     "en": "Lead"
    },
    "aliases": [
     "初次接触"
    ],
    "kind": "prospect",
    "probability": 10,
    "rot": "30d",
    "goals": [
     "明确需求",
     "确认预算"
    ]
   },
   {
    "id": "intent",
    "label": {
     "zh": "意向客户",
     "en": "Intent"
    },
    "aliases": [
     "意向",
     "需求分析"
    ],
    "kind": "interested",
    "probability": 30,
    "rot": "30d",
    "enter": {
     "require": [
      "needs.description",
      "needs.budget"
     ]
    }
   },
   {
    "id": "proposal",
    "label": {
     "zh": "方案沟通",
     "en": "Proposal"
    },
    "aliases": [
     "方案报价"
    ],
    "kind": "interested",
    "probability": 50,
    "rot": "21d"
   },
   {
    "id": "negotiation",
    "label": {
     "zh": "商务谈判",
     "en": "Negotiation"
    },
    "kind": "interested",
    "probability": 70,
    "rot": "14d"
   },
   {
    "id": "deal",
    "label": {
     "zh": "成交",
     "en": "Deal"
    },
    "aliases": [
     "合同签订"
    ],
    "kind": "won",
    "probability": 100
   },
   {
    "id": "aftercare",
    "label": {
     "zh": "售后维护",
     "en": "Aftercare"
    },
    "kind": "won",
    "probability": 100
   }
  ],
  "tags": [
   "高潜力客户",
   "年度合作客户",
   "年度合作意向",
   "流失风险客户"
  ]
 },
 "sheet": {
  "preset": "sheet",
  "stages": [],
  "limits": {
   "customer_entry": "24h",
   "followup_entry": {
    "warn": "2h",
    "late": "24h"
   },
   "silent": "30d",
   "verify": "off"
  }
 },
 "standard": {
  "language": "zh",
  "currency": "CNY",
  "timezone": "Asia/Shanghai",
  "region": "CN",
  "week_start": "monday",
  "numbering": {
   "customer": "CRM{YYYY}{MM}{seq:3}",
   "followup": "GZ{YYYY}{MM}{seq:3}",
   "order": "HT{YYYY}{MM}{seq:3}",
   "opportunity": "JH{YYYY}{MM}{seq:3}",
   "task": "off",
   "case": "FW{YYYY}{MM}{seq:3}",
   "survey": "off"
  },
  "require": [
   {
    "record": "customer",
    "field": "source_note",
    "when": "source:other"
   }
  ],
  "team": [],
  "roles": {},
  "statuses": {
   "prospect": {
    "label": {
     "zh": "潜在客户",
     "en": "Prospect"
    }
   },
   "interested": {
    "label": {
     "zh": "意向客户",
     "en": "Interested"
    },
    "enter": {
     "require": [
      "needs.description"
     ]
    }
   },
   "won": {
    "label": {
     "zh": "成交客户",
     "en": "Won"
    },
    "enter": {
     "require": [
      "contract.signed_on",
      "contract.amount"
     ]
    }
   },
   "silent": {
    "label": {
     "zh": "沉默客户",
     "en": "Silent"
    }
   },
   "lost": {
    "label": {
     "zh": "流失客户",
     "en": "Lost"
    },
    "enter": {
     "require": [
      "lost.reason"
     ]
    }
   }
  },
  "moves": {
   "prospect": [
    "interested",
    "won",
    "silent",
    "lost"
   ],
   "interested": [
    "prospect",
    "won",
    "silent",
    "lost"
   ],
   "won": [
    "silent",
    "lost"
   ],
   "silent": [
    "prospect",
    "interested",
    "won",
    "lost"
   ],
   "lost": [
    "prospect",
    "interested"
   ]
  },
  "stages": [
   {
    "id": "contact",
    "label": {
     "zh": "初步接触",
     "en": "First contact"
    },
    "aliases": [
     "初次接触",
     "线索",
     "lead"
    ],
    "kind": "prospect"
   },
   {
    "id": "need",
    "label": {
     "zh": "需求确认",
     "en": "Need confirmed"
    },
    "aliases": [
     "需求分析"
    ],
    "kind": "interested"
   },
   {
    "id": "proposal",
    "label": {
     "zh": "方案提交",
     "en": "Proposal"
    },
    "aliases": [
     "方案沟通",
     "方案报价",
     "报价客户"
    ],
    "kind": "interested"
   },
   {
    "id": "negotiation",
    "label": {
     "zh": "商务谈判",
     "en": "Negotiation"
    },
    "kind": "interested"
   },
   {
    "id": "cooperation",
    "label": {
     "zh": "合作中",
     "en": "Cooperation"
    },
    "aliases": [
     "合同签订"
    ],
    "kind": "won"
   },
   {
    "id": "aftercare",
    "label": {
     "zh": "售后维护",
     "en": "Aftercare"
    },
    "kind": "won"
   },
   {
    "id": "paused",
    "label": {
     "zh": "暂停跟进",
     "en": "Paused"
    },
    "kind": "silent"
   },
   {
    "id": "gone",
    "label": {
     "zh": "流失",
     "en": "Gone"
    },
    "kind": "lost"
   }
  ],
  "sources": [
   {
    "id": "exhibition",
    "label": {
     "zh": "展会推荐",
     "en": "Exhibition"
    },
    "aliases": [
     "行业展会推荐",
     "展会"
    ]
   },
   {
    "id": "online",
    "label": {
     "zh": "线上推广",
     "en": "Online marketing"
    },
    "aliases": [
     "线上咨询"
    ]
   },
   {
    "id": "referral",
    "label": {
     "zh": "老客户转介绍",
     "en": "Referral"
    },
    "aliases": [
     "老客户推荐",
     "转介绍"
    ]
   },
   {
    "id": "inbound",
    "label": {
     "zh": "主动咨询",
     "en": "Inbound enquiry"
    }
   },
   {
    "id": "partner",
    "label": {
     "zh": "合作伙伴",
     "en": "Partner"
    },
    "aliases": [
     "合作伙伴推荐"
    ]
   },
   {
    "id": "other",
    "label": {
     "zh": "其他",
     "en": "Other"
    }
   }
  ],
  "industries": [
   "制造业",
   "互联网",
   "零售业",
   "信息技术服务",
   "服务业-教育"
  ],
  "methods": [
   {
    "id": "phone",
    "label": {
     "zh": "电话",
     "en": "Phone"
    },
    "aliases": [
     "电话沟通",
     "call"
    ]
   },
   {
    "id": "visit",
    "label": {
     "zh": "拜访",
     "en": "Visit"
    },
    "aliases": [
     "面谈",
     "现场",
     "上门拜访",
     "现场拜访"
    ]
   },
   {
    "id": "email",
    "label": {
     "zh": "邮件",
     "en": "E-mail"
    },
    "aliases": [
     "邮件沟通",
     "mail"
    ]
   },
   {
    "id": "meeting",
    "label": {
     "zh": "会议",
     "en": "Meeting"
    }
   },
   {
    "id": "event",
    "label": {
     "zh": "活动",
     "en": "Event"
    }
   },
   {
    "id": "message",
    "label": {
     "zh": "消息",
     "en": "Message"
    },
    "aliases": [
     "微信",
     "短信",
     "QQ",
     "wechat",
     "sms"
    ]
   },
   {
    "id": "other",
    "label": {
     "zh": "其他",
     "en": "Other"
    }
   }
  ],
  "need_types": [
   {
    "id": "purchase",
    "label": {
     "zh": "产品采购",
     "en": "Purchase"
    }
   },
   {
    "id": "consulting",
    "label": {
     "zh": "技术咨询",
     "en": "Technical advice"
    }
   },
   {
    "id": "cooperation",
    "label": {
     "zh": "合作洽谈",
     "en": "Cooperation"
    }
   },
   {
    "id": "complaint",
    "label": {
     "zh": "售后服务投诉",
     "en": "Service complaint"
    }
   }
  ],
  "lost_reasons": [
   {
    "id": "price",
    "label": {
     "zh": "价格过高",
     "en": "Price too high"
    }
   },
   {
    "id": "mismatch",
    "label": {
     "zh": "需求不匹配",
     "en": "Does not fit the need"
    }
   },
   {
    "id": "competitor",
    "label": {
     "zh": "竞争失利",
     "en": "Lost to a competitor"
    }
   },
   {
    "id": "other",
    "label": {
     "zh": "其他",
     "en": "Other"
    }
   }
  ],
  "case_categories": [
   {
    "id": "quality",
    "label": {
     "zh": "产品质量",
     "en": "Product quality"
    }
   },
   {
    "id": "service",
    "label": {
     "zh": "服务态度",
     "en": "Service"
    }
   },
   {
    "id": "delivery",
    "label": {
     "zh": "物流配送",
     "en": "Delivery"
    },
    "aliases": [
     "物流配送延迟"
    ]
   },
   {
    "id": "aftersales",
    "label": {
     "zh": "售后服务",
     "en": "After-sales"
    }
   },
   {
    "id": "other",
    "label": {
     "zh": "其他",
     "en": "Other"
    }
   }
  ],
  "survey_questions": [
   {
    "id": "quality",
    "label": {
     "zh": "产品质量",
     "en": "Product quality"
    }
   },
   {
    "id": "attitude",
    "label": {
     "zh": "服务态度",
     "en": "Attitude"
    }
   },
   {
    "id": "speed",
    "label": {
     "zh": "响应速度",
     "en": "Speed of response"
    }
   },
   {
    "id": "aftersales",
    "label": {
     "zh": "售后服务",
     "en": "After-sales"
    }
   }
  ],
  "milestone_kinds": [
   {
    "id": "birthday",
    "label": {
     "zh": "生日",
     "en": "Birthday"
    }
   },
   {
    "id": "anniversary",
    "label": {
     "zh": "企业周年日",
     "en": "Anniversary"
    },
    "aliases": [
     "周年",
     "周年日"
    ]
   },
   {
    "id": "contract",
    "label": {
     "zh": "合同签订",
     "en": "Contract"
    }
   },
   {
    "id": "upsell",
    "label": {
     "zh": "增购意向",
     "en": "Upsell"
    }
   },
   {
    "id": "other",
    "label": {
     "zh": "其他",
     "en": "Other"
    }
   }
  ],
  "tags": [
   "高潜力客户",
   "年度合作客户",
   "流失风险客户",
   "VIP客户",
   "投诉高风险客户"
  ],
  "fields": [],
  "limits": {
   "customer_entry": "24h",
   "followup_entry": {
    "warn": "2h",
    "late": "24h"
   },
   "silent": "30d",
   "verify": "30d",
   "no_plan": "7d",
   "case_response": "24h",
   "case_resolution": "7d",
   "visit": "3d",
   "renewal": "60d",
   "escalate": [
    "3d",
    "5d",
    "7d"
   ]
  },
  "grades": {
   "window": "1y",
   "amount": [
    50000,
    200000,
    500000
   ],
   "frequency": [
    1,
    2,
    4
   ],
   "bands": {
    "A": 5,
    "B": 3,
    "C": 1
   }
  },
  "health": {
   "weights": {
    "frequency": 30,
    "complaints": 20,
    "renewal": 20,
    "satisfaction": 20,
    "orders": 10
   },
   "bands": {
    "green": 70,
    "yellow": 40
   }
  },
  "care": {
   "key": "1m",
   "grow": "3m",
   "risk": "1w",
   "routine": "off"
  },
  "vague": [
   "客户有兴趣",
   "有兴趣",
   "感兴趣",
   "再联系",
   "保持联系",
   "考虑一下",
   "再说",
   "待定",
   "is interested",
   "will think about it",
   "keep in touch",
   "to be discussed"
  ],
  "queries": {},
  "privacy": {
   "slugs": "on"
  },
  "git": {
   "commit": "auto",
   "pack_after": "90d"
  },
  "digest": {
   "within": "3d"
  },
  "mail": {},
  "webhooks": []
 },
 "tables": {
  "preset": "tables",
  "stages": [
   {
    "id": "potential",
    "label": {
     "zh": "潜在客户",
     "en": "Potential"
    },
    "kind": "prospect",
    "probability": 10,
    "goals": [
     "了解背景与联系方式",
     "约定首次沟通"
    ]
   },
   {
    "id": "intent",
    "label": {
     "zh": "意向客户",
     "en": "Intent"
    },
    "kind": "interested",
    "probability": 40,
    "goals": [
     "明确需求与偏好"
    ],
    "enter": {
     "require": [
      "needs.description"
     ]
    }
   },
   {
    "id": "quoted",
    "label": {
     "zh": "报价客户",
     "en": "Quoted"
    },
    "aliases": [
     "报价"
    ],
    "kind": "interested",
    "probability": 70,
    "rot": "14d",
    "goals": [
     "提交报价",
     "确认决策人"
    ]
   },
   {
    "id": "deal",
    "label": {
     "zh": "成交客户",
     "en": "Deal"
    },
    "kind": "won",
    "probability": 100,
    "goals": [
     "定期满意度调查"
    ]
   }
  ],
  "methods": [
   {
    "id": "phone",
    "label": {
     "zh": "电话",
     "en": "Phone"
    },
    "aliases": [
     "电话沟通",
     "call"
    ]
   },
   {
    "id": "email",
    "label": {
     "zh": "邮件",
     "en": "E-mail"
    },
    "aliases": [
     "mail"
    ]
   },
   {
    "id": "visit",
    "label": {
     "zh": "面谈",
     "en": "Visit"
    },
    "aliases": [
     "拜访",
     "现场",
     "上门拜访",
     "现场拜访"
    ]
   },
   {
    "id": "meeting",
    "label": {
     "zh": "会议",
     "en": "Meeting"
    }
   },
   {
    "id": "message",
    "label": {
     "zh": "消息",
     "en": "Message"
    },
    "aliases": [
     "微信",
     "短信"
    ]
   },
   {
    "id": "other",
    "label": {
     "zh": "其他",
     "en": "Other"
    }
   }
  ]
 }
} as const;
