// Made by scripts/generate.mjs from schemas/ and src/presets/. Never edited by hand.
/** What `tend init` writes into tend.yaml, with its comments. */
export const presetTexts = {
 "sheet": "# 客户信息记录与跟进表: five statuses and the follow-up sheet, nothing else.\n# Everything that is not written here keeps its default: tend help format\npreset: sheet\nstages: []\nlimits:\n  customer_entry: 24h # basics within 24 hours of the first contact\n  followup_entry:\n    warn: 2h # a follow-up within two hours of the conversation\n    late: 24h\n  silent: 30d # more than 30 days without interaction\n  verify: \"off\"\n",
 "standard": "# The defaults of every folder: the union of the five source templates (S0-S4).\n# A setting that tend.yaml leaves out is taken from here.\nlanguage: zh\ncurrency: CNY\ntimezone: Asia/Shanghai\nregion: CN\nweek_start: monday\nnumbering:\n  customer: \"CRM{YYYY}{MM}{seq:3}\" # S3, table 1\n  followup: \"GZ{YYYY}{MM}{seq:3}\" # S3, table 2\n  order: \"HT{YYYY}{MM}{seq:3}\"\nrequire:\n  - record: customer\n    field: source_note # S1, basics: another source needs a remark\n    when: source:other\nteam: []\nstatuses: # S0, step 3\n  prospect:\n    label: { zh: 潜在客户, en: Prospect }\n  interested:\n    label: { zh: 意向客户, en: Interested }\n    enter:\n      require: [needs.description] # S0: the need is clear\n  won:\n    label: { zh: 成交客户, en: Won }\n    enter:\n      require: [contract.signed_on, contract.amount] # S0: contract date and amount\n  silent:\n    label: { zh: 沉默客户, en: Silent }\n  lost:\n    label: { zh: 流失客户, en: Lost }\n    enter:\n      require: [lost.reason] # S0: the reason is recorded\nmoves:\n  prospect: [interested, won, silent, lost]\n  interested: [prospect, won, silent, lost]\n  won: [silent, lost]\n  silent: [prospect, interested, won, lost]\n  lost: [prospect, interested]\nstages: # S1, follow-up and status, with the last step of S3\n  - id: contact\n    label: { zh: 初步接触, en: First contact }\n    aliases: [初次接触, 线索, lead]\n    kind: prospect\n  - id: need\n    label: { zh: 需求确认, en: Need confirmed }\n    aliases: [需求分析]\n    kind: interested\n  - id: proposal\n    label: { zh: 方案提交, en: Proposal }\n    aliases: [方案沟通, 方案报价, 报价客户]\n    kind: interested\n  - id: negotiation\n    label: { zh: 商务谈判, en: Negotiation }\n    kind: interested\n  - id: cooperation\n    label: { zh: 合作中, en: Cooperation }\n    aliases: [合同签订]\n    kind: won\n  - id: aftercare\n    label: { zh: 售后维护, en: Aftercare }\n    kind: won\n  - id: paused\n    label: { zh: 暂停跟进, en: Paused }\n    kind: silent\n  - id: gone\n    label: { zh: 流失, en: Gone }\n    kind: lost\nsources: # S1, basics\n  - id: exhibition\n    label: { zh: 展会推荐, en: Exhibition }\n    aliases: [行业展会推荐, 展会]\n  - id: online\n    label: { zh: 线上推广, en: Online marketing }\n    aliases: [线上咨询]\n  - id: referral\n    label: { zh: 老客户转介绍, en: Referral }\n    aliases: [老客户推荐, 转介绍]\n  - id: inbound\n    label: { zh: 主动咨询, en: Inbound enquiry }\n  - id: partner\n    label: { zh: 合作伙伴, en: Partner }\n    aliases: [合作伙伴推荐]\n  - id: other\n    label: { zh: 其他, en: Other }\nindustries: [制造业, 互联网, 零售业, 信息技术服务, 服务业-教育]\nmethods: # S0, S2, S3, S4\n  - id: phone\n    label: { zh: 电话, en: Phone }\n    aliases: [电话沟通, call]\n  - id: visit\n    label: { zh: 拜访, en: Visit }\n    aliases: [面谈, 现场, 上门拜访, 现场拜访]\n  - id: email\n    label: { zh: 邮件, en: E-mail }\n    aliases: [邮件沟通, mail]\n  - id: meeting\n    label: { zh: 会议, en: Meeting }\n  - id: event\n    label: { zh: 活动, en: Event }\n  - id: message\n    label: { zh: 消息, en: Message }\n    aliases: [微信, 短信, QQ, wechat, sms]\n  - id: other\n    label: { zh: 其他, en: Other }\nneed_types: # S1, needs\n  - id: purchase\n    label: { zh: 产品采购, en: Purchase }\n  - id: consulting\n    label: { zh: 技术咨询, en: Technical advice }\n  - id: cooperation\n    label: { zh: 合作洽谈, en: Cooperation }\n  - id: complaint\n    label: { zh: 售后服务投诉, en: Service complaint }\nlost_reasons: # S1, follow-up and status\n  - id: price\n    label: { zh: 价格过高, en: Price too high }\n  - id: mismatch\n    label: { zh: 需求不匹配, en: Does not fit the need }\n  - id: competitor\n    label: { zh: 竞争失利, en: Lost to a competitor }\n  - id: other\n    label: { zh: 其他, en: Other }\ntags: [高潜力客户, 年度合作客户, 流失风险客户, VIP客户, 投诉高风险客户] # S3, S4\nfields: []\nlimits:\n  customer_entry: 24h # S0: basics within 24 hours of the first contact\n  followup_entry:\n    warn: 2h # S0: within two hours of the conversation\n    late: 24h # S4: within 24 hours\n  silent: 30d # S0: more than 30 days without interaction\n  verify: 30d # S4: a cross-check every month\n  no_plan: 7d\n  escalate: [3d, 5d, 7d]\nvague: [客户有兴趣, 有兴趣, 感兴趣, 再联系, 保持联系, 考虑一下, 再说, 待定, is interested, will think about it, keep in touch, to be discussed] # S0, section 4\nqueries: {}\nprivacy:\n  slugs: \"on\"\ngit:\n  commit: auto\n"
} as const;

/** The same as values; `standard` holds the default of every setting. */
export const presetValues = {
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
   "order": "HT{YYYY}{MM}{seq:3}"
  },
  "require": [
   {
    "record": "customer",
    "field": "source_note",
    "when": "source:other"
   }
  ],
  "team": [],
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
   "escalate": [
    "3d",
    "5d",
    "7d"
   ]
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
   "commit": "auto"
  }
 }
} as const;
