// Made by scripts/generate.mjs from schemas/ and src/presets/. Never edited by hand.
export const fields = {
 "case": [
  {
   "path": "id",
   "type": "id",
   "label": {
    "en": "Id",
    "zh": "标识"
   },
   "required": true,
   "description": "The key of a record or of an entry of a list: 8 characters of lower-case Crockford base32, at least one of them a letter. Made once, never reused."
  },
  {
   "path": "no",
   "type": "line",
   "label": {
    "en": "Number",
    "zh": "工单编号"
   },
   "description": "The number people say, such as CRM202405001. Given once, never changed."
  },
  {
   "path": "customer",
   "type": "id",
   "label": {
    "en": "Customer",
    "zh": "客户"
   },
   "required": true,
   "ref": "customer",
   "description": "The key of a record or of an entry of a list: 8 characters of lower-case Crockford base32, at least one of them a letter. Made once, never reused."
  },
  {
   "path": "kind",
   "type": "choice",
   "label": {
    "en": "Kind",
    "zh": "类型"
   },
   "required": true,
   "values": [
    {
     "id": "inquiry",
     "label": {
      "en": "inquiry",
      "zh": "咨询"
     },
     "aliases": []
    },
    {
     "id": "complaint",
     "label": {
      "en": "complaint",
      "zh": "投诉"
     },
     "aliases": []
    },
    {
     "id": "aftersales",
     "label": {
      "en": "after-sales",
      "zh": "售后"
     },
     "aliases": [
      "售后问题"
     ]
    }
   ]
  },
  {
   "path": "at",
   "type": "moment",
   "label": {
    "en": "When",
    "zh": "发生时间"
   },
   "required": true,
   "description": "A time with its offset, YYYY-MM-DDTHH:MM+08:00, or a plain day."
  },
  {
   "path": "content",
   "type": "text",
   "label": {
    "en": "Content",
    "zh": "内容"
   },
   "required": true,
   "description": "A text of any length, may have several lines."
  },
  {
   "path": "category",
   "type": "line",
   "label": {
    "en": "Category",
    "zh": "原因分类"
   },
   "list": "case_categories"
  },
  {
   "path": "handler",
   "type": "line",
   "label": {
    "en": "Handler",
    "zh": "处理人"
   },
   "required": true,
   "ref": "member",
   "description": "The id of a person of the team."
  },
  {
   "path": "state",
   "type": "choice",
   "label": {
    "en": "State",
    "zh": "处理状态"
   },
   "required": true,
   "values": [
    {
     "id": "open",
     "label": {
      "en": "open",
      "zh": "待处理"
     },
     "aliases": []
    },
    {
     "id": "doing",
     "label": {
      "en": "doing",
      "zh": "处理中"
     },
     "aliases": []
    },
    {
     "id": "resolved",
     "label": {
      "en": "resolved",
      "zh": "已解决"
     },
     "aliases": []
    },
    {
     "id": "closed",
     "label": {
      "en": "closed",
      "zh": "已关闭"
     },
     "aliases": []
    }
   ]
  },
  {
   "path": "responded_at",
   "type": "moment",
   "label": {
    "en": "Responded at",
    "zh": "响应时间"
   },
   "description": "A time with its offset, YYYY-MM-DDTHH:MM+08:00, or a plain day."
  },
  {
   "path": "resolved_at",
   "type": "moment",
   "label": {
    "en": "Resolved at",
    "zh": "解决时间"
   },
   "description": "A time with its offset, YYYY-MM-DDTHH:MM+08:00, or a plain day."
  },
  {
   "path": "result",
   "type": "text",
   "label": {
    "en": "Result",
    "zh": "处理结果"
   },
   "description": "A text of any length, may have several lines."
  },
  {
   "path": "satisfied",
   "type": "flag",
   "label": {
    "en": "Satisfied",
    "zh": "客户满意"
   }
  },
  {
   "path": "snoozed",
   "type": "map",
   "label": {
    "en": "Snoozed",
    "zh": "推迟"
   },
   "description": "Postponed until a day, and why."
  },
  {
   "path": "snoozed.until",
   "type": "day",
   "label": {
    "en": "Until",
    "zh": "推迟到"
   },
   "required": true,
   "description": "A calendar day, YYYY-MM-DD. Never converted between time zones."
  },
  {
   "path": "snoozed.reason",
   "type": "text",
   "label": {
    "en": "Reason",
    "zh": "推迟原因"
   },
   "required": true,
   "description": "A text of any length, may have several lines."
  },
  {
   "path": "recorded",
   "type": "map",
   "label": {
    "en": "Recorded",
    "zh": "登记"
   },
   "required": true,
   "description": "Who entered the record, and when. The true time of entry, whatever day the record speaks of."
  },
  {
   "path": "recorded.by",
   "type": "line",
   "label": {
    "en": "Recorded by",
    "zh": "登记人"
   },
   "required": true,
   "ref": "member",
   "description": "The id of a person of the team."
  },
  {
   "path": "recorded.at",
   "type": "moment",
   "label": {
    "en": "Recorded at",
    "zh": "登记时间"
   },
   "required": true,
   "description": "A time with its offset, YYYY-MM-DDTHH:MM+08:00, or a plain day."
  },
  {
   "path": "custom",
   "type": "custom",
   "label": {
    "en": "Custom fields",
    "zh": "自定义字段"
   },
   "description": "The team's own fields; their shapes are set in tend.yaml under `fields`."
  },
  {
   "path": "notes",
   "type": "text",
   "label": {
    "en": "Notes",
    "zh": "备注"
   },
   "description": "A text of any length, may have several lines."
  }
 ],
 "customer": [
  {
   "path": "id",
   "type": "id",
   "label": {
    "en": "Id",
    "zh": "标识"
   },
   "required": true,
   "description": "The key of a record or of an entry of a list: 8 characters of lower-case Crockford base32, at least one of them a letter. Made once, never reused."
  },
  {
   "path": "no",
   "type": "line",
   "label": {
    "en": "Number",
    "zh": "客户编号"
   },
   "description": "The number people say, such as CRM202405001. Given once, never changed."
  },
  {
   "path": "name",
   "type": "line",
   "label": {
    "en": "Name",
    "zh": "客户名称"
   },
   "required": true,
   "description": "The full name: of a company as registered, of a person the real name."
  },
  {
   "path": "aliases",
   "type": "tags",
   "label": {
    "en": "Also known as",
    "zh": "别名"
   },
   "description": "Old names and old numbers; searched and compared like the name."
  },
  {
   "path": "kind",
   "type": "choice",
   "label": {
    "en": "Kind",
    "zh": "客户类型"
   },
   "required": true,
   "values": [
    {
     "id": "individual",
     "label": {
      "en": "individual",
      "zh": "个人客户"
     },
     "aliases": [
      "个人"
     ]
    },
    {
     "id": "company",
     "label": {
      "en": "company",
      "zh": "企业客户"
     },
     "aliases": [
      "企业",
      "公司"
     ]
    }
   ],
   "description": "A person or a company."
  },
  {
   "path": "status",
   "type": "choice",
   "label": {
    "en": "Status",
    "zh": "客户状态"
   },
   "required": true,
   "values": [
    {
     "id": "prospect",
     "label": {
      "en": "prospect",
      "zh": "潜在客户"
     },
     "aliases": [
      "潜在"
     ]
    },
    {
     "id": "interested",
     "label": {
      "en": "interested",
      "zh": "意向客户"
     },
     "aliases": [
      "意向"
     ]
    },
    {
     "id": "won",
     "label": {
      "en": "won",
      "zh": "成交客户"
     },
     "aliases": [
      "成交"
     ]
    },
    {
     "id": "silent",
     "label": {
      "en": "silent",
      "zh": "沉默客户"
     },
     "aliases": [
      "沉默"
     ]
    },
    {
     "id": "lost",
     "label": {
      "en": "lost",
      "zh": "流失客户"
     },
     "aliases": [
      "流失"
     ]
    }
   ],
   "description": "Where the customer stands."
  },
  {
   "path": "stage",
   "type": "line",
   "label": {
    "en": "Stage",
    "zh": "跟进阶段"
   },
   "list": "stages",
   "description": "The step of the team's own sales process, from tend.yaml."
  },
  {
   "path": "owner",
   "type": "line",
   "label": {
    "en": "Owner",
    "zh": "负责人"
   },
   "required": true,
   "ref": "member",
   "description": "The one person who looks after this customer."
  },
  {
   "path": "industry",
   "type": "line",
   "label": {
    "en": "Industry",
    "zh": "所属行业"
   },
   "description": "Two levels: major-minor, such as 制造业-汽车零部件."
  },
  {
   "path": "size",
   "type": "map",
   "label": {
    "en": "Size",
    "zh": "客户规模"
   }
  },
  {
   "path": "size.employees",
   "type": "line",
   "label": {
    "en": "Employees",
    "zh": "员工人数"
   },
   "aliases": {
    "50人以下": "lt50",
    "50-200人": "50-200",
    "200人以上": "gt200"
   },
   "description": "A number, a range such as 100-500, or lt50 / gt200."
  },
  {
   "path": "size.revenue",
   "type": "line",
   "label": {
    "en": "Yearly revenue",
    "zh": "年营收"
   },
   "description": "A range in words, such as 1-5亿."
  },
  {
   "path": "business",
   "type": "text",
   "label": {
    "en": "Business",
    "zh": "主要业务方向"
   },
   "description": "A text of any length, may have several lines."
  },
  {
   "path": "source",
   "type": "line",
   "label": {
    "en": "Source",
    "zh": "客户来源"
   },
   "list": "sources",
   "description": "How the customer came to us."
  },
  {
   "path": "source_note",
   "type": "line",
   "label": {
    "en": "Source note",
    "zh": "来源备注"
   },
   "description": "A short text on one line."
  },
  {
   "path": "first_contact",
   "type": "day",
   "label": {
    "en": "First contact",
    "zh": "首次接触时间"
   },
   "required": true,
   "description": "A calendar day, YYYY-MM-DD. Never converted between time zones."
  },
  {
   "path": "contacts",
   "type": "entries",
   "label": {
    "en": "Contacts",
    "zh": "联系人"
   }
  },
  {
   "path": "contacts[].id",
   "type": "id",
   "label": {
    "en": "Id",
    "zh": "标识"
   },
   "required": true,
   "description": "The key of a record or of an entry of a list: 8 characters of lower-case Crockford base32, at least one of them a letter. Made once, never reused."
  },
  {
   "path": "contacts[].name",
   "type": "line",
   "label": {
    "en": "Contact",
    "zh": "联系人姓名"
   },
   "required": true,
   "private": "name",
   "description": "A short text on one line."
  },
  {
   "path": "contacts[].title",
   "type": "line",
   "label": {
    "en": "Position",
    "zh": "职位"
   },
   "description": "A short text on one line."
  },
  {
   "path": "contacts[].primary",
   "type": "flag",
   "label": {
    "en": "Primary",
    "zh": "主要联系人"
   }
  },
  {
   "path": "contacts[].phone",
   "type": "line",
   "label": {
    "en": "Phone",
    "zh": "手机号码"
   },
   "private": "phone",
   "description": "11 digits for a mainland mobile; a landline with its area code; 400 numbers; +… elsewhere."
  },
  {
   "path": "contacts[].email",
   "type": "line",
   "label": {
    "en": "E-mail",
    "zh": "电子邮箱"
   },
   "private": "email"
  },
  {
   "path": "contacts[].other",
   "type": "entries",
   "label": {
    "en": "Other ways",
    "zh": "其他联系方式"
   }
  },
  {
   "path": "contacts[].other[].id",
   "type": "id",
   "label": {
    "en": "Id",
    "zh": "标识"
   },
   "required": true,
   "description": "The key of a record or of an entry of a list: 8 characters of lower-case Crockford base32, at least one of them a letter. Made once, never reused."
  },
  {
   "path": "contacts[].other[].platform",
   "type": "line",
   "label": {
    "en": "Platform",
    "zh": "平台"
   },
   "required": true,
   "description": "A short text on one line."
  },
  {
   "path": "contacts[].other[].handle",
   "type": "line",
   "label": {
    "en": "Handle",
    "zh": "账号"
   },
   "required": true,
   "private": "handle",
   "description": "A short text on one line."
  },
  {
   "path": "contacts[].prefers",
   "type": "line",
   "label": {
    "en": "Prefers",
    "zh": "沟通偏好"
   },
   "description": "A short text on one line."
  },
  {
   "path": "address",
   "type": "map",
   "label": {
    "en": "Address",
    "zh": "地址"
   }
  },
  {
   "path": "address.province",
   "type": "line",
   "label": {
    "en": "Province",
    "zh": "省份"
   },
   "description": "A short text on one line."
  },
  {
   "path": "address.city",
   "type": "line",
   "label": {
    "en": "City",
    "zh": "城市"
   },
   "description": "A short text on one line."
  },
  {
   "path": "address.detail",
   "type": "line",
   "label": {
    "en": "Address",
    "zh": "详细地址"
   },
   "description": "A short text on one line."
  },
  {
   "path": "person",
   "type": "map",
   "label": {
    "en": "Person",
    "zh": "个人信息"
   }
  },
  {
   "path": "person.city",
   "type": "line",
   "label": {
    "en": "Lives in",
    "zh": "所在城市"
   },
   "description": "A short text on one line."
  },
  {
   "path": "person.occupation",
   "type": "line",
   "label": {
    "en": "Occupation",
    "zh": "职业"
   },
   "description": "A short text on one line."
  },
  {
   "path": "person.age_band",
   "type": "line",
   "label": {
    "en": "Age band",
    "zh": "年龄层"
   },
   "description": "A short text on one line."
  },
  {
   "path": "person.gender",
   "type": "choice",
   "label": {
    "en": "Gender",
    "zh": "性别"
   },
   "values": [
    {
     "id": "female",
     "label": {
      "en": "female",
      "zh": "女"
     },
     "aliases": []
    },
    {
     "id": "male",
     "label": {
      "en": "male",
      "zh": "男"
     },
     "aliases": []
    },
    {
     "id": "other",
     "label": {
      "en": "other",
      "zh": "其他"
     },
     "aliases": []
    }
   ]
  },
  {
   "path": "needs",
   "type": "map",
   "label": {
    "en": "Needs",
    "zh": "需求"
   }
  },
  {
   "path": "needs.types",
   "type": "tags",
   "label": {
    "en": "Kinds of need",
    "zh": "需求类型"
   },
   "list": "need_types"
  },
  {
   "path": "needs.description",
   "type": "text",
   "label": {
    "en": "Need",
    "zh": "需求描述"
   },
   "description": "What exactly is wanted, by when, and what would solve it."
  },
  {
   "path": "needs.quantity",
   "type": "line",
   "label": {
    "en": "Quantity",
    "zh": "数量"
   },
   "description": "A short text on one line."
  },
  {
   "path": "needs.budget",
   "type": "amount",
   "label": {
    "en": "Budget",
    "zh": "预算"
   },
   "description": "An amount of money in the currency of the record or of the folder."
  },
  {
   "path": "needs.by",
   "type": "day",
   "label": {
    "en": "Needed by",
    "zh": "期望时间"
   },
   "description": "A calendar day, YYYY-MM-DD. Never converted between time zones."
  },
  {
   "path": "pain_points",
   "type": "list",
   "label": {
    "en": "Pain points",
    "zh": "需求痛点"
   }
  },
  {
   "path": "preferences",
   "type": "text",
   "label": {
    "en": "Preferences",
    "zh": "客户偏好"
   },
   "description": "Habits of working and talking, such as 每周需进度汇报."
  },
  {
   "path": "decision_chain",
   "type": "text",
   "label": {
    "en": "Decision chain",
    "zh": "决策链"
   },
   "description": "A text of any length, may have several lines."
  },
  {
   "path": "risks",
   "type": "list",
   "label": {
    "en": "Risks",
    "zh": "风险提示"
   }
  },
  {
   "path": "tags",
   "type": "tags",
   "label": {
    "en": "Tags",
    "zh": "客户标签"
   },
   "description": "Free labels, each once."
  },
  {
   "path": "grade",
   "type": "map",
   "label": {
    "en": "Grade override",
    "zh": "客户等级"
   },
   "description": "Only when the computed grade is overruled."
  },
  {
   "path": "grade.value",
   "type": "choice",
   "label": {
    "en": "Grade",
    "zh": "等级"
   },
   "required": true,
   "values": [
    {
     "id": "A",
     "label": {
      "en": "A (core)",
      "zh": "A（核心）"
     },
     "aliases": [
      "A级",
      "核心"
     ]
    },
    {
     "id": "B",
     "label": {
      "en": "B (important)",
      "zh": "B（重要）"
     },
     "aliases": [
      "B级",
      "重要"
     ]
    },
    {
     "id": "C",
     "label": {
      "en": "C (potential)",
      "zh": "C（潜力）"
     },
     "aliases": [
      "C级",
      "潜力"
     ]
    },
    {
     "id": "D",
     "label": {
      "en": "D (ordinary)",
      "zh": "D（普通）"
     },
     "aliases": [
      "D级",
      "普通"
     ]
    }
   ]
  },
  {
   "path": "grade.reason",
   "type": "text",
   "label": {
    "en": "Why this grade",
    "zh": "等级说明"
   },
   "required": true,
   "description": "A text of any length, may have several lines."
  },
  {
   "path": "renewal_intent",
   "type": "choice",
   "label": {
    "en": "Renewal intent",
    "zh": "续约意愿"
   },
   "values": [
    {
     "id": "high",
     "label": {
      "en": "high",
      "zh": "高"
     },
     "aliases": []
    },
    {
     "id": "medium",
     "label": {
      "en": "medium",
      "zh": "中"
     },
     "aliases": []
    },
    {
     "id": "low",
     "label": {
      "en": "low",
      "zh": "低"
     },
     "aliases": []
    },
    {
     "id": "unknown",
     "label": {
      "en": "unknown",
      "zh": "未知"
     },
     "aliases": []
    }
   ]
  },
  {
   "path": "segment",
   "type": "choice",
   "label": {
    "en": "Segment override",
    "zh": "维护类型"
   },
   "values": [
    {
     "id": "key",
     "label": {
      "en": "key",
      "zh": "重点维护"
     },
     "aliases": [
      "重点维护型"
     ]
    },
    {
     "id": "grow",
     "label": {
      "en": "grow",
      "zh": "潜力培养"
     },
     "aliases": [
      "潜力培养型"
     ]
    },
    {
     "id": "risk",
     "label": {
      "en": "risk",
      "zh": "风险预警"
     },
     "aliases": [
      "风险预警型"
     ]
    },
    {
     "id": "routine",
     "label": {
      "en": "routine",
      "zh": "常规维护"
     },
     "aliases": [
      "常规"
     ]
    }
   ],
   "description": "Only when the computed segment is overruled."
  },
  {
   "path": "milestones",
   "type": "entries",
   "label": {
    "en": "Milestones",
    "zh": "关键节点"
   }
  },
  {
   "path": "milestones[].id",
   "type": "id",
   "label": {
    "en": "Id",
    "zh": "标识"
   },
   "required": true,
   "description": "The key of a record or of an entry of a list: 8 characters of lower-case Crockford base32, at least one of them a letter. Made once, never reused."
  },
  {
   "path": "milestones[].kind",
   "type": "line",
   "label": {
    "en": "Kind",
    "zh": "节点"
   },
   "required": true,
   "description": "Such as birthday, anniversary, contract."
  },
  {
   "path": "milestones[].on",
   "type": "line",
   "label": {
    "en": "On",
    "zh": "日期"
   },
   "required": true,
   "description": "YYYY-MM-DD, or MM-DD when the year does not matter."
  },
  {
   "path": "milestones[].yearly",
   "type": "flag",
   "label": {
    "en": "Every year",
    "zh": "每年"
   }
  },
  {
   "path": "milestones[].calendar",
   "type": "choice",
   "label": {
    "en": "Calendar",
    "zh": "历法"
   },
   "values": [
    {
     "id": "solar",
     "label": {
      "en": "solar",
      "zh": "公历"
     },
     "aliases": []
    },
    {
     "id": "lunar",
     "label": {
      "en": "lunar",
      "zh": "农历"
     },
     "aliases": []
    }
   ]
  },
  {
   "path": "milestones[].remind",
   "type": "tags",
   "label": {
    "en": "Remind ahead",
    "zh": "提前提醒"
   }
  },
  {
   "path": "milestones[].leap",
   "type": "flag",
   "label": {
    "en": "Leap month",
    "zh": "闰月"
   },
   "description": "The lunar month is the leap one (闰六月)."
  },
  {
   "path": "milestones[].acknowledged",
   "type": "tags",
   "label": {
    "en": "Acknowledged",
    "zh": "已确认"
   },
   "description": "The days of the occurrences that someone took care of."
  },
  {
   "path": "milestones[].snoozed",
   "type": "map",
   "label": {
    "en": "Snoozed",
    "zh": "推迟"
   },
   "description": "Postponed until a day, and why."
  },
  {
   "path": "milestones[].snoozed.until",
   "type": "day",
   "label": {
    "en": "Until",
    "zh": "推迟到"
   },
   "required": true,
   "description": "A calendar day, YYYY-MM-DD. Never converted between time zones."
  },
  {
   "path": "milestones[].snoozed.reason",
   "type": "text",
   "label": {
    "en": "Reason",
    "zh": "推迟原因"
   },
   "required": true,
   "description": "A text of any length, may have several lines."
  },
  {
   "path": "lost",
   "type": "map",
   "label": {
    "en": "Lost",
    "zh": "流失"
   }
  },
  {
   "path": "lost.on",
   "type": "day",
   "label": {
    "en": "Lost on",
    "zh": "流失日期"
   },
   "required": true,
   "description": "A calendar day, YYYY-MM-DD. Never converted between time zones."
  },
  {
   "path": "lost.reason",
   "type": "line",
   "label": {
    "en": "Lost because",
    "zh": "流失原因"
   },
   "required": true,
   "list": "lost_reasons"
  },
  {
   "path": "lost.note",
   "type": "text",
   "label": {
    "en": "Note on the loss",
    "zh": "流失说明"
   },
   "description": "A text of any length, may have several lines."
  },
  {
   "path": "paused",
   "type": "map",
   "label": {
    "en": "Paused",
    "zh": "暂停跟进"
   },
   "description": "No reminders of silence or of a missing plan until this day."
  },
  {
   "path": "paused.until",
   "type": "day",
   "label": {
    "en": "Paused until",
    "zh": "暂停至"
   },
   "required": true,
   "description": "A calendar day, YYYY-MM-DD. Never converted between time zones."
  },
  {
   "path": "paused.reason",
   "type": "text",
   "label": {
    "en": "Paused because",
    "zh": "暂停原因"
   },
   "required": true,
   "description": "A text of any length, may have several lines."
  },
  {
   "path": "provenance",
   "type": "line",
   "label": {
    "en": "Provenance",
    "zh": "信息来源"
   },
   "description": "Where the data comes from: given by the customer, or another lawful way."
  },
  {
   "path": "verified",
   "type": "map",
   "label": {
    "en": "Verified",
    "zh": "信息核对"
   },
   "description": "The latest second check of the data."
  },
  {
   "path": "verified.by",
   "type": "line",
   "label": {
    "en": "Verified by",
    "zh": "核对人"
   },
   "required": true,
   "ref": "member",
   "description": "The id of a person of the team."
  },
  {
   "path": "verified.at",
   "type": "moment",
   "label": {
    "en": "Verified at",
    "zh": "核对时间"
   },
   "required": true,
   "description": "A time with its offset, YYYY-MM-DDTHH:MM+08:00, or a plain day."
  },
  {
   "path": "archived",
   "type": "map",
   "label": {
    "en": "Archived",
    "zh": "归档"
   },
   "description": "In the history library: out of the daily lists, in every review."
  },
  {
   "path": "archived.on",
   "type": "day",
   "label": {
    "en": "Archived on",
    "zh": "归档日期"
   },
   "required": true,
   "description": "A calendar day, YYYY-MM-DD. Never converted between time zones."
  },
  {
   "path": "archived.reason",
   "type": "text",
   "label": {
    "en": "Archived because",
    "zh": "归档原因"
   },
   "required": true,
   "description": "A text of any length, may have several lines."
  },
  {
   "path": "recorded",
   "type": "map",
   "label": {
    "en": "Recorded",
    "zh": "登记"
   },
   "required": true,
   "description": "Who entered the record, and when. The true time of entry, whatever day the record speaks of."
  },
  {
   "path": "recorded.by",
   "type": "line",
   "label": {
    "en": "Recorded by",
    "zh": "登记人"
   },
   "required": true,
   "ref": "member",
   "description": "The id of a person of the team."
  },
  {
   "path": "recorded.at",
   "type": "moment",
   "label": {
    "en": "Recorded at",
    "zh": "登记时间"
   },
   "required": true,
   "description": "A time with its offset, YYYY-MM-DDTHH:MM+08:00, or a plain day."
  },
  {
   "path": "custom",
   "type": "custom",
   "label": {
    "en": "Custom fields",
    "zh": "自定义字段"
   },
   "description": "The team's own fields; their shapes are set in tend.yaml under `fields`."
  },
  {
   "path": "notes",
   "type": "text",
   "label": {
    "en": "Notes",
    "zh": "其他说明"
   },
   "description": "A text of any length, may have several lines."
  }
 ],
 "followup": [
  {
   "path": "id",
   "type": "id",
   "label": {
    "en": "Id",
    "zh": "标识"
   },
   "required": true,
   "description": "The key of a record or of an entry of a list: 8 characters of lower-case Crockford base32, at least one of them a letter. Made once, never reused."
  },
  {
   "path": "no",
   "type": "line",
   "label": {
    "en": "Number",
    "zh": "跟进编号"
   },
   "description": "The number people say, such as CRM202405001. Given once, never changed."
  },
  {
   "path": "customer",
   "type": "id",
   "label": {
    "en": "Customer",
    "zh": "客户"
   },
   "required": true,
   "ref": "customer",
   "description": "The key of a record or of an entry of a list: 8 characters of lower-case Crockford base32, at least one of them a letter. Made once, never reused."
  },
  {
   "path": "at",
   "type": "moment",
   "label": {
    "en": "When",
    "zh": "跟进时间"
   },
   "required": true,
   "description": "A time with its offset, YYYY-MM-DDTHH:MM+08:00, or a plain day."
  },
  {
   "path": "method",
   "type": "line",
   "label": {
    "en": "Method",
    "zh": "跟进方式"
   },
   "list": "methods",
   "description": "How we talked. Absent when the record only keeps a change of status."
  },
  {
   "path": "by",
   "type": "line",
   "label": {
    "en": "By",
    "zh": "跟进人"
   },
   "required": true,
   "ref": "member",
   "description": "The id of a person of the team."
  },
  {
   "path": "participants",
   "type": "tags",
   "label": {
    "en": "Participants",
    "zh": "参与人员"
   }
  },
  {
   "path": "contact",
   "type": "id",
   "label": {
    "en": "Spoke with",
    "zh": "对接人"
   },
   "ref": "contact",
   "description": "The id of a contact of the customer."
  },
  {
   "path": "topic",
   "type": "line",
   "label": {
    "en": "Topic",
    "zh": "互动主题"
   },
   "description": "A short text on one line."
  },
  {
   "path": "summary",
   "type": "text",
   "label": {
    "en": "Summary",
    "zh": "沟通内容摘要"
   },
   "description": "A text of any length, may have several lines."
  },
  {
   "path": "feedback",
   "type": "text",
   "label": {
    "en": "Feedback",
    "zh": "客户反馈"
   },
   "description": "A text of any length, may have several lines."
  },
  {
   "path": "need_change",
   "type": "text",
   "label": {
    "en": "Change of need",
    "zh": "需求变化"
   },
   "description": "A text of any length, may have several lines."
  },
  {
   "path": "outcome",
   "type": "map",
   "label": {
    "en": "Outcome",
    "zh": "跟进结果"
   }
  },
  {
   "path": "outcome.interested",
   "type": "flag",
   "label": {
    "en": "Willing to work with us",
    "zh": "达成合作意向"
   }
  },
  {
   "path": "outcome.needs_more",
   "type": "flag",
   "label": {
    "en": "Needs more follow-up",
    "zh": "需要进一步跟进"
   }
  },
  {
   "path": "promises",
   "type": "entries",
   "label": {
    "en": "Promises",
    "zh": "承诺事项"
   }
  },
  {
   "path": "promises[].id",
   "type": "id",
   "label": {
    "en": "Id",
    "zh": "标识"
   },
   "required": true,
   "description": "The key of a record or of an entry of a list: 8 characters of lower-case Crockford base32, at least one of them a letter. Made once, never reused."
  },
  {
   "path": "promises[].what",
   "type": "text",
   "label": {
    "en": "Promised",
    "zh": "承诺内容"
   },
   "required": true,
   "description": "A text of any length, may have several lines."
  },
  {
   "path": "promises[].by",
   "type": "line",
   "label": {
    "en": "Promised by",
    "zh": "承诺人"
   },
   "required": true,
   "ref": "member",
   "description": "The id of a person of the team."
  },
  {
   "path": "promises[].due",
   "type": "day",
   "label": {
    "en": "Due",
    "zh": "截止时间"
   },
   "description": "A calendar day, YYYY-MM-DD. Never converted between time zones."
  },
  {
   "path": "promises[].state",
   "type": "choice",
   "label": {
    "en": "State",
    "zh": "状态"
   },
   "required": true,
   "values": [
    {
     "id": "open",
     "label": {
      "en": "open",
      "zh": "未完成"
     },
     "aliases": []
    },
    {
     "id": "done",
     "label": {
      "en": "done",
      "zh": "已完成"
     },
     "aliases": []
    },
    {
     "id": "cancelled",
     "label": {
      "en": "cancelled",
      "zh": "已取消"
     },
     "aliases": []
    }
   ],
   "description": "Whether it is still to be done."
  },
  {
   "path": "promises[].done",
   "type": "map",
   "label": {
    "en": "Done",
    "zh": "完成"
   },
   "description": "When it was finished, by whom, and what came of it."
  },
  {
   "path": "promises[].done.at",
   "type": "moment",
   "label": {
    "en": "Done at",
    "zh": "完成时间"
   },
   "required": true,
   "description": "A time with its offset, YYYY-MM-DDTHH:MM+08:00, or a plain day."
  },
  {
   "path": "promises[].done.by",
   "type": "line",
   "label": {
    "en": "Done by",
    "zh": "完成人"
   },
   "required": true,
   "ref": "member",
   "description": "The id of a person of the team."
  },
  {
   "path": "promises[].done.result",
   "type": "text",
   "label": {
    "en": "Result",
    "zh": "结果"
   },
   "description": "A text of any length, may have several lines."
  },
  {
   "path": "promises[].snoozed",
   "type": "map",
   "label": {
    "en": "Snoozed",
    "zh": "推迟"
   },
   "description": "Postponed until a day, and why."
  },
  {
   "path": "promises[].snoozed.until",
   "type": "day",
   "label": {
    "en": "Until",
    "zh": "推迟到"
   },
   "required": true,
   "description": "A calendar day, YYYY-MM-DD. Never converted between time zones."
  },
  {
   "path": "promises[].snoozed.reason",
   "type": "text",
   "label": {
    "en": "Reason",
    "zh": "推迟原因"
   },
   "required": true,
   "description": "A text of any length, may have several lines."
  },
  {
   "path": "next",
   "type": "entries",
   "label": {
    "en": "Next actions",
    "zh": "下一步行动"
   }
  },
  {
   "path": "next[].id",
   "type": "id",
   "label": {
    "en": "Id",
    "zh": "标识"
   },
   "required": true,
   "description": "The key of a record or of an entry of a list: 8 characters of lower-case Crockford base32, at least one of them a letter. Made once, never reused."
  },
  {
   "path": "next[].what",
   "type": "text",
   "label": {
    "en": "Next",
    "zh": "待办事项"
   },
   "required": true,
   "description": "A text of any length, may have several lines."
  },
  {
   "path": "next[].owner",
   "type": "line",
   "label": {
    "en": "Owner",
    "zh": "负责人"
   },
   "required": true,
   "ref": "member",
   "description": "The id of a person of the team."
  },
  {
   "path": "next[].due",
   "type": "day",
   "label": {
    "en": "Due",
    "zh": "截止时间"
   },
   "required": true,
   "description": "A calendar day, YYYY-MM-DD. Never converted between time zones."
  },
  {
   "path": "next[].priority",
   "type": "choice",
   "label": {
    "en": "Priority",
    "zh": "优先级"
   },
   "required": true,
   "values": [
    {
     "id": "high",
     "label": {
      "en": "high",
      "zh": "高"
     },
     "aliases": []
    },
    {
     "id": "medium",
     "label": {
      "en": "medium",
      "zh": "中"
     },
     "aliases": []
    },
    {
     "id": "low",
     "label": {
      "en": "low",
      "zh": "低"
     },
     "aliases": []
    }
   ],
   "description": "How urgent it is. High is shown to the owner and to the lead."
  },
  {
   "path": "next[].state",
   "type": "choice",
   "label": {
    "en": "State",
    "zh": "状态"
   },
   "required": true,
   "values": [
    {
     "id": "open",
     "label": {
      "en": "open",
      "zh": "未完成"
     },
     "aliases": []
    },
    {
     "id": "done",
     "label": {
      "en": "done",
      "zh": "已完成"
     },
     "aliases": []
    },
    {
     "id": "cancelled",
     "label": {
      "en": "cancelled",
      "zh": "已取消"
     },
     "aliases": []
    }
   ],
   "description": "Whether it is still to be done."
  },
  {
   "path": "next[].done",
   "type": "map",
   "label": {
    "en": "Done",
    "zh": "完成"
   },
   "description": "When it was finished, by whom, and what came of it."
  },
  {
   "path": "next[].done.at",
   "type": "moment",
   "label": {
    "en": "Done at",
    "zh": "完成时间"
   },
   "required": true,
   "description": "A time with its offset, YYYY-MM-DDTHH:MM+08:00, or a plain day."
  },
  {
   "path": "next[].done.by",
   "type": "line",
   "label": {
    "en": "Done by",
    "zh": "完成人"
   },
   "required": true,
   "ref": "member",
   "description": "The id of a person of the team."
  },
  {
   "path": "next[].done.result",
   "type": "text",
   "label": {
    "en": "Result",
    "zh": "结果"
   },
   "description": "A text of any length, may have several lines."
  },
  {
   "path": "next[].snoozed",
   "type": "map",
   "label": {
    "en": "Snoozed",
    "zh": "推迟"
   },
   "description": "Postponed until a day, and why."
  },
  {
   "path": "next[].snoozed.until",
   "type": "day",
   "label": {
    "en": "Until",
    "zh": "推迟到"
   },
   "required": true,
   "description": "A calendar day, YYYY-MM-DD. Never converted between time zones."
  },
  {
   "path": "next[].snoozed.reason",
   "type": "text",
   "label": {
    "en": "Reason",
    "zh": "推迟原因"
   },
   "required": true,
   "description": "A text of any length, may have several lines."
  },
  {
   "path": "waiting",
   "type": "map",
   "label": {
    "en": "Waiting",
    "zh": "等待回复"
   },
   "description": "What the customer owes us, and by when we expect it. A later conversation settles it."
  },
  {
   "path": "waiting.for",
   "type": "text",
   "label": {
    "en": "Waiting for",
    "zh": "等待事项"
   },
   "required": true,
   "description": "A text of any length, may have several lines."
  },
  {
   "path": "waiting.expected",
   "type": "day",
   "label": {
    "en": "Expected",
    "zh": "预计反馈时间"
   },
   "description": "A calendar day, YYYY-MM-DD. Never converted between time zones."
  },
  {
   "path": "waiting.done",
   "type": "map",
   "label": {
    "en": "Done",
    "zh": "完成"
   },
   "description": "When it was finished, by whom, and what came of it."
  },
  {
   "path": "waiting.done.at",
   "type": "moment",
   "label": {
    "en": "Done at",
    "zh": "完成时间"
   },
   "required": true,
   "description": "A time with its offset, YYYY-MM-DDTHH:MM+08:00, or a plain day."
  },
  {
   "path": "waiting.done.by",
   "type": "line",
   "label": {
    "en": "Done by",
    "zh": "完成人"
   },
   "required": true,
   "ref": "member",
   "description": "The id of a person of the team."
  },
  {
   "path": "waiting.done.result",
   "type": "text",
   "label": {
    "en": "Result",
    "zh": "结果"
   },
   "description": "A text of any length, may have several lines."
  },
  {
   "path": "waiting.snoozed",
   "type": "map",
   "label": {
    "en": "Snoozed",
    "zh": "推迟"
   },
   "description": "Postponed until a day, and why."
  },
  {
   "path": "waiting.snoozed.until",
   "type": "day",
   "label": {
    "en": "Until",
    "zh": "推迟到"
   },
   "required": true,
   "description": "A calendar day, YYYY-MM-DD. Never converted between time zones."
  },
  {
   "path": "waiting.snoozed.reason",
   "type": "text",
   "label": {
    "en": "Reason",
    "zh": "推迟原因"
   },
   "required": true,
   "description": "A text of any length, may have several lines."
  },
  {
   "path": "move",
   "type": "map",
   "label": {
    "en": "Move",
    "zh": "状态变更"
   },
   "description": "The change of status or stage that this conversation caused."
  },
  {
   "path": "move.from",
   "type": "line",
   "label": {
    "en": "From",
    "zh": "原状态"
   },
   "list": "standings",
   "description": "A status or a stage of tend.yaml."
  },
  {
   "path": "move.to",
   "type": "line",
   "label": {
    "en": "To",
    "zh": "新状态"
   },
   "required": true,
   "list": "standings",
   "description": "A status or a stage of tend.yaml."
  },
  {
   "path": "move.reason",
   "type": "text",
   "label": {
    "en": "Why moved",
    "zh": "变更原因"
   },
   "description": "A text of any length, may have several lines."
  },
  {
   "path": "opportunity",
   "type": "id",
   "label": {
    "en": "Opportunity",
    "zh": "销售机会"
   },
   "ref": "opportunity",
   "description": "The key of a record or of an entry of a list: 8 characters of lower-case Crockford base32, at least one of them a letter. Made once, never reused."
  },
  {
   "path": "case",
   "type": "id",
   "label": {
    "en": "Case",
    "zh": "工单"
   },
   "ref": "case",
   "description": "The key of a record or of an entry of a list: 8 characters of lower-case Crockford base32, at least one of them a letter. Made once, never reused."
  },
  {
   "path": "recorded",
   "type": "map",
   "label": {
    "en": "Recorded",
    "zh": "登记"
   },
   "required": true,
   "description": "Who entered the record, and when. The true time of entry, whatever day the record speaks of."
  },
  {
   "path": "recorded.by",
   "type": "line",
   "label": {
    "en": "Recorded by",
    "zh": "登记人"
   },
   "required": true,
   "ref": "member",
   "description": "The id of a person of the team."
  },
  {
   "path": "recorded.at",
   "type": "moment",
   "label": {
    "en": "Recorded at",
    "zh": "登记时间"
   },
   "required": true,
   "description": "A time with its offset, YYYY-MM-DDTHH:MM+08:00, or a plain day."
  },
  {
   "path": "custom",
   "type": "custom",
   "label": {
    "en": "Custom fields",
    "zh": "自定义字段"
   },
   "description": "The team's own fields; their shapes are set in tend.yaml under `fields`."
  },
  {
   "path": "notes",
   "type": "text",
   "label": {
    "en": "Notes",
    "zh": "备注"
   },
   "description": "A text of any length, may have several lines."
  }
 ],
 "opportunity": [
  {
   "path": "id",
   "type": "id",
   "label": {
    "en": "Id",
    "zh": "标识"
   },
   "required": true,
   "description": "The key of a record or of an entry of a list: 8 characters of lower-case Crockford base32, at least one of them a letter. Made once, never reused."
  },
  {
   "path": "no",
   "type": "line",
   "label": {
    "en": "Number",
    "zh": "机会编号"
   },
   "description": "The number people say, such as CRM202405001. Given once, never changed."
  },
  {
   "path": "customer",
   "type": "id",
   "label": {
    "en": "Customer",
    "zh": "客户"
   },
   "required": true,
   "ref": "customer",
   "description": "The key of a record or of an entry of a list: 8 characters of lower-case Crockford base32, at least one of them a letter. Made once, never reused."
  },
  {
   "path": "title",
   "type": "line",
   "label": {
    "en": "Title",
    "zh": "机会名称"
   },
   "required": true,
   "description": "A short text on one line."
  },
  {
   "path": "amount",
   "type": "amount",
   "label": {
    "en": "Expected amount",
    "zh": "预计成交金额"
   },
   "description": "An amount of money in the currency of the record or of the folder."
  },
  {
   "path": "currency",
   "type": "line",
   "label": {
    "en": "Currency",
    "zh": "币种"
   },
   "description": "ISO 4217 code."
  },
  {
   "path": "probability",
   "type": "number",
   "label": {
    "en": "Probability",
    "zh": "成交概率"
   },
   "description": "In per cent; without it that of the stage counts."
  },
  {
   "path": "competitors",
   "type": "tags",
   "label": {
    "en": "Competing products",
    "zh": "竞争产品"
   }
  },
  {
   "path": "decision_makers",
   "type": "tags",
   "label": {
    "en": "Decision makers",
    "zh": "关键决策人"
   }
  },
  {
   "path": "stage",
   "type": "line",
   "label": {
    "en": "Stage",
    "zh": "销售阶段"
   },
   "list": "stages"
  },
  {
   "path": "expected_close",
   "type": "day",
   "label": {
    "en": "Expected close",
    "zh": "预计成交日期"
   },
   "description": "A calendar day, YYYY-MM-DD. Never converted between time zones."
  },
  {
   "path": "owner",
   "type": "line",
   "label": {
    "en": "Owner",
    "zh": "负责人"
   },
   "required": true,
   "ref": "member",
   "description": "The id of a person of the team."
  },
  {
   "path": "moves",
   "type": "entries",
   "label": {
    "en": "Stage history",
    "zh": "阶段变更"
   },
   "description": "Every change of stage with its day."
  },
  {
   "path": "moves[].id",
   "type": "id",
   "label": {
    "en": "Id",
    "zh": "标识"
   },
   "required": true,
   "description": "The key of a record or of an entry of a list: 8 characters of lower-case Crockford base32, at least one of them a letter. Made once, never reused."
  },
  {
   "path": "moves[].at",
   "type": "moment",
   "label": {
    "en": "Moved at",
    "zh": "变更时间"
   },
   "required": true,
   "description": "A time with its offset, YYYY-MM-DDTHH:MM+08:00, or a plain day."
  },
  {
   "path": "moves[].by",
   "type": "line",
   "label": {
    "en": "Moved by",
    "zh": "变更人"
   },
   "required": true,
   "ref": "member",
   "description": "The id of a person of the team."
  },
  {
   "path": "moves[].from",
   "type": "line",
   "label": {
    "en": "From",
    "zh": "原阶段"
   },
   "list": "stages"
  },
  {
   "path": "moves[].to",
   "type": "line",
   "label": {
    "en": "To",
    "zh": "新阶段"
   },
   "required": true,
   "list": "stages"
  },
  {
   "path": "closed",
   "type": "map",
   "label": {
    "en": "Closed",
    "zh": "关闭"
   }
  },
  {
   "path": "closed.on",
   "type": "day",
   "label": {
    "en": "Closed on",
    "zh": "关闭日期"
   },
   "required": true,
   "description": "A calendar day, YYYY-MM-DD. Never converted between time zones."
  },
  {
   "path": "closed.result",
   "type": "choice",
   "label": {
    "en": "Result",
    "zh": "结果"
   },
   "required": true,
   "values": [
    {
     "id": "won",
     "label": {
      "en": "won",
      "zh": "赢单"
     },
     "aliases": [
      "成交"
     ]
    },
    {
     "id": "lost",
     "label": {
      "en": "lost",
      "zh": "输单"
     },
     "aliases": [
      "丢单",
      "流失"
     ]
    }
   ]
  },
  {
   "path": "closed.reason",
   "type": "line",
   "label": {
    "en": "Closed because",
    "zh": "原因"
   },
   "description": "A short text on one line."
  },
  {
   "path": "snoozed",
   "type": "map",
   "label": {
    "en": "Snoozed",
    "zh": "推迟"
   },
   "description": "Postponed until a day, and why."
  },
  {
   "path": "snoozed.until",
   "type": "day",
   "label": {
    "en": "Until",
    "zh": "推迟到"
   },
   "required": true,
   "description": "A calendar day, YYYY-MM-DD. Never converted between time zones."
  },
  {
   "path": "snoozed.reason",
   "type": "text",
   "label": {
    "en": "Reason",
    "zh": "推迟原因"
   },
   "required": true,
   "description": "A text of any length, may have several lines."
  },
  {
   "path": "recorded",
   "type": "map",
   "label": {
    "en": "Recorded",
    "zh": "登记"
   },
   "required": true,
   "description": "Who entered the record, and when. The true time of entry, whatever day the record speaks of."
  },
  {
   "path": "recorded.by",
   "type": "line",
   "label": {
    "en": "Recorded by",
    "zh": "登记人"
   },
   "required": true,
   "ref": "member",
   "description": "The id of a person of the team."
  },
  {
   "path": "recorded.at",
   "type": "moment",
   "label": {
    "en": "Recorded at",
    "zh": "登记时间"
   },
   "required": true,
   "description": "A time with its offset, YYYY-MM-DDTHH:MM+08:00, or a plain day."
  },
  {
   "path": "custom",
   "type": "custom",
   "label": {
    "en": "Custom fields",
    "zh": "自定义字段"
   },
   "description": "The team's own fields; their shapes are set in tend.yaml under `fields`."
  },
  {
   "path": "notes",
   "type": "text",
   "label": {
    "en": "Notes",
    "zh": "备注"
   },
   "description": "A text of any length, may have several lines."
  }
 ],
 "order": [
  {
   "path": "id",
   "type": "id",
   "label": {
    "en": "Id",
    "zh": "标识"
   },
   "required": true,
   "description": "The key of a record or of an entry of a list: 8 characters of lower-case Crockford base32, at least one of them a letter. Made once, never reused."
  },
  {
   "path": "no",
   "type": "line",
   "label": {
    "en": "Number",
    "zh": "订单编号"
   },
   "description": "The number people say, such as CRM202405001. Given once, never changed."
  },
  {
   "path": "customer",
   "type": "id",
   "label": {
    "en": "Customer",
    "zh": "客户"
   },
   "required": true,
   "ref": "customer",
   "description": "The key of a record or of an entry of a list: 8 characters of lower-case Crockford base32, at least one of them a letter. Made once, never reused."
  },
  {
   "path": "kind",
   "type": "choice",
   "label": {
    "en": "Kind",
    "zh": "类型"
   },
   "required": true,
   "values": [
    {
     "id": "contract",
     "label": {
      "en": "contract",
      "zh": "合同"
     },
     "aliases": []
    },
    {
     "id": "order",
     "label": {
      "en": "order",
      "zh": "订单"
     },
     "aliases": []
    },
    {
     "id": "renewal",
     "label": {
      "en": "renewal",
      "zh": "续约"
     },
     "aliases": []
    }
   ]
  },
  {
   "path": "signed_on",
   "type": "day",
   "label": {
    "en": "Signed on",
    "zh": "签订日期"
   },
   "required": true,
   "description": "A calendar day, YYYY-MM-DD. Never converted between time zones."
  },
  {
   "path": "contract_no",
   "type": "line",
   "label": {
    "en": "Contract number",
    "zh": "合同编号"
   },
   "description": "A short text on one line."
  },
  {
   "path": "amount",
   "type": "amount",
   "label": {
    "en": "Amount",
    "zh": "金额"
   },
   "required": true,
   "description": "An amount of money in the currency of the record or of the folder."
  },
  {
   "path": "currency",
   "type": "line",
   "label": {
    "en": "Currency",
    "zh": "币种"
   },
   "description": "ISO 4217 code."
  },
  {
   "path": "annual_amount",
   "type": "amount",
   "label": {
    "en": "Yearly amount",
    "zh": "年合作金额"
   },
   "description": "An amount of money in the currency of the record or of the folder."
  },
  {
   "path": "start_on",
   "type": "day",
   "label": {
    "en": "Starts on",
    "zh": "合作起始时间"
   },
   "description": "A calendar day, YYYY-MM-DD. Never converted between time zones."
  },
  {
   "path": "end_on",
   "type": "day",
   "label": {
    "en": "Ends on",
    "zh": "合作到期时间"
   },
   "description": "A calendar day, YYYY-MM-DD. Never converted between time zones."
  },
  {
   "path": "items",
   "type": "entries",
   "label": {
    "en": "Items",
    "zh": "明细"
   }
  },
  {
   "path": "items[].id",
   "type": "id",
   "label": {
    "en": "Id",
    "zh": "标识"
   },
   "required": true,
   "description": "The key of a record or of an entry of a list: 8 characters of lower-case Crockford base32, at least one of them a letter. Made once, never reused."
  },
  {
   "path": "items[].product",
   "type": "line",
   "label": {
    "en": "Product",
    "zh": "产品"
   },
   "required": true,
   "description": "A short text on one line."
  },
  {
   "path": "items[].quantity",
   "type": "number",
   "label": {
    "en": "Quantity",
    "zh": "数量"
   }
  },
  {
   "path": "items[].price",
   "type": "amount",
   "label": {
    "en": "Price",
    "zh": "单价"
   },
   "description": "An amount of money in the currency of the record or of the folder."
  },
  {
   "path": "snoozed",
   "type": "map",
   "label": {
    "en": "Snoozed",
    "zh": "推迟"
   },
   "description": "When the renewal is asked for again."
  },
  {
   "path": "snoozed.until",
   "type": "day",
   "label": {
    "en": "Until",
    "zh": "推迟到"
   },
   "required": true,
   "description": "A calendar day, YYYY-MM-DD. Never converted between time zones."
  },
  {
   "path": "snoozed.reason",
   "type": "text",
   "label": {
    "en": "Reason",
    "zh": "推迟原因"
   },
   "required": true,
   "description": "A text of any length, may have several lines."
  },
  {
   "path": "recorded",
   "type": "map",
   "label": {
    "en": "Recorded",
    "zh": "登记"
   },
   "required": true,
   "description": "Who entered the record, and when. The true time of entry, whatever day the record speaks of."
  },
  {
   "path": "recorded.by",
   "type": "line",
   "label": {
    "en": "Recorded by",
    "zh": "登记人"
   },
   "required": true,
   "ref": "member",
   "description": "The id of a person of the team."
  },
  {
   "path": "recorded.at",
   "type": "moment",
   "label": {
    "en": "Recorded at",
    "zh": "登记时间"
   },
   "required": true,
   "description": "A time with its offset, YYYY-MM-DDTHH:MM+08:00, or a plain day."
  },
  {
   "path": "custom",
   "type": "custom",
   "label": {
    "en": "Custom fields",
    "zh": "自定义字段"
   },
   "description": "The team's own fields; their shapes are set in tend.yaml under `fields`."
  },
  {
   "path": "notes",
   "type": "text",
   "label": {
    "en": "Notes",
    "zh": "备注"
   },
   "description": "A text of any length, may have several lines."
  }
 ],
 "settings": [
  {
   "path": "preset",
   "type": "choice",
   "label": {
    "en": "Preset",
    "zh": "预设"
   },
   "values": [
    {
     "id": "standard",
     "label": {
      "en": "standard",
      "zh": "standard"
     },
     "aliases": []
    },
    {
     "id": "sheet",
     "label": {
      "en": "sheet",
      "zh": "sheet"
     },
     "aliases": []
    },
    {
     "id": "form",
     "label": {
      "en": "form",
      "zh": "form"
     },
     "aliases": []
    },
    {
     "id": "tables",
     "label": {
      "en": "tables",
      "zh": "tables"
     },
     "aliases": []
    },
    {
     "id": "pipeline",
     "label": {
      "en": "pipeline",
      "zh": "pipeline"
     },
     "aliases": []
    },
    {
     "id": "care",
     "label": {
      "en": "care",
      "zh": "care"
     },
     "aliases": []
    }
   ],
   "description": "The defaults that this folder starts from."
  },
  {
   "path": "name",
   "type": "line",
   "label": {
    "en": "Name",
    "zh": "名称"
   },
   "description": "The name of the team or folder."
  },
  {
   "path": "language",
   "type": "choice",
   "label": {
    "en": "Language",
    "zh": "语言"
   },
   "values": [
    {
     "id": "zh",
     "label": {
      "en": "zh",
      "zh": "zh"
     },
     "aliases": []
    },
    {
     "id": "en",
     "label": {
      "en": "en",
      "zh": "en"
     },
     "aliases": []
    }
   ]
  },
  {
   "path": "currency",
   "type": "line",
   "label": {
    "en": "Currency",
    "zh": "币种"
   },
   "description": "ISO 4217 code."
  },
  {
   "path": "timezone",
   "type": "line",
   "label": {
    "en": "Time zone",
    "zh": "时区"
   },
   "description": "An IANA name such as Asia/Shanghai. A day is due until it ends there."
  },
  {
   "path": "region",
   "type": "line",
   "label": {
    "en": "Region",
    "zh": "地区"
   },
   "description": "ISO 3166 code; decides how phone numbers without + are read."
  },
  {
   "path": "week_start",
   "type": "choice",
   "label": {
    "en": "Week starts on",
    "zh": "每周起始日"
   },
   "values": [
    {
     "id": "monday",
     "label": {
      "en": "monday",
      "zh": "monday"
     },
     "aliases": []
    },
    {
     "id": "sunday",
     "label": {
      "en": "sunday",
      "zh": "sunday"
     },
     "aliases": []
    }
   ]
  },
  {
   "path": "numbering",
   "type": "map",
   "label": {
    "en": "Numbering",
    "zh": "编号规则"
   },
   "description": "Patterns such as CRM{YYYY}{MM}{seq:3} or A{seq:3}; `off` gives no numbers."
  },
  {
   "path": "numbering.customer",
   "type": "line",
   "label": {
    "en": "Customers",
    "zh": "客户"
   }
  },
  {
   "path": "numbering.followup",
   "type": "line",
   "label": {
    "en": "Follow-ups",
    "zh": "跟进"
   }
  },
  {
   "path": "numbering.order",
   "type": "line",
   "label": {
    "en": "Orders",
    "zh": "订单"
   }
  },
  {
   "path": "numbering.opportunity",
   "type": "line",
   "label": {
    "en": "Opportunities",
    "zh": "销售机会"
   }
  },
  {
   "path": "numbering.task",
   "type": "line",
   "label": {
    "en": "Tasks",
    "zh": "任务"
   }
  },
  {
   "path": "numbering.case",
   "type": "line",
   "label": {
    "en": "Cases",
    "zh": "工单"
   }
  },
  {
   "path": "numbering.survey",
   "type": "line",
   "label": {
    "en": "Surveys",
    "zh": "满意度调查"
   }
  },
  {
   "path": "require",
   "type": "entries",
   "label": {
    "en": "Required fields",
    "zh": "必填字段"
   },
   "description": "Fields that must be filled, beside those that always are."
  },
  {
   "path": "require[].record",
   "type": "choice",
   "label": {
    "en": "Record",
    "zh": "记录"
   },
   "required": true,
   "values": [
    {
     "id": "customer",
     "label": {
      "en": "customer",
      "zh": "customer"
     },
     "aliases": []
    },
    {
     "id": "followup",
     "label": {
      "en": "followup",
      "zh": "followup"
     },
     "aliases": []
    },
    {
     "id": "order",
     "label": {
      "en": "order",
      "zh": "order"
     },
     "aliases": []
    },
    {
     "id": "opportunity",
     "label": {
      "en": "opportunity",
      "zh": "opportunity"
     },
     "aliases": []
    },
    {
     "id": "task",
     "label": {
      "en": "task",
      "zh": "task"
     },
     "aliases": []
    },
    {
     "id": "case",
     "label": {
      "en": "case",
      "zh": "case"
     },
     "aliases": []
    },
    {
     "id": "survey",
     "label": {
      "en": "survey",
      "zh": "survey"
     },
     "aliases": []
    }
   ]
  },
  {
   "path": "require[].field",
   "type": "line",
   "label": {
    "en": "Field",
    "zh": "字段"
   },
   "required": true,
   "description": "A field, such as needs.description."
  },
  {
   "path": "require[].when",
   "type": "line",
   "label": {
    "en": "When",
    "zh": "条件"
   },
   "description": "A query, such as kind:company."
  },
  {
   "path": "team",
   "type": "entries",
   "label": {
    "en": "Team",
    "zh": "团队"
   }
  },
  {
   "path": "team[].id",
   "type": "line",
   "label": {
    "en": "Id",
    "zh": "标识"
   },
   "required": true,
   "ref": "member",
   "description": "The id of a person of the team."
  },
  {
   "path": "team[].name",
   "type": "line",
   "label": {
    "en": "Name",
    "zh": "姓名"
   },
   "required": true,
   "description": "A short text on one line."
  },
  {
   "path": "team[].email",
   "type": "line",
   "label": {
    "en": "E-mail",
    "zh": "邮箱"
   }
  },
  {
   "path": "team[].role",
   "type": "choice",
   "label": {
    "en": "Role",
    "zh": "角色"
   },
   "values": [
    {
     "id": "sales",
     "label": {
      "en": "sales",
      "zh": "销售"
     },
     "aliases": []
    },
    {
     "id": "service",
     "label": {
      "en": "service",
      "zh": "客服"
     },
     "aliases": []
    },
    {
     "id": "marketing",
     "label": {
      "en": "marketing",
      "zh": "市场"
     },
     "aliases": []
    },
    {
     "id": "manager",
     "label": {
      "en": "manager",
      "zh": "经理"
     },
     "aliases": []
    }
   ]
  },
  {
   "path": "team[].lead",
   "type": "line",
   "label": {
    "en": "Lead",
    "zh": "团队负责人"
   },
   "ref": "member",
   "description": "The member who is told of overdue and important things."
  },
  {
   "path": "team[].active",
   "type": "flag",
   "label": {
    "en": "Active",
    "zh": "在职"
   }
  },
  {
   "path": "roles",
   "type": "map",
   "label": {
    "en": "Roles",
    "zh": "角色权限"
   },
   "description": "What the commands show to members of a role. It hides nothing in the files."
  },
  {
   "path": "roles.sales",
   "type": "map",
   "label": {
    "en": "Sales",
    "zh": "销售"
   }
  },
  {
   "path": "roles.sales.view",
   "type": "choice",
   "label": {
    "en": "View",
    "zh": "查看范围"
   },
   "values": [
    {
     "id": "all",
     "label": {
      "en": "all",
      "zh": "all"
     },
     "aliases": []
    },
    {
     "id": "own",
     "label": {
      "en": "own",
      "zh": "own"
     },
     "aliases": []
    }
   ],
   "description": "All customers, or only one's own and those of the people one leads."
  },
  {
   "path": "roles.service",
   "type": "map",
   "label": {
    "en": "Service",
    "zh": "客服"
   }
  },
  {
   "path": "roles.service.view",
   "type": "choice",
   "label": {
    "en": "View",
    "zh": "查看范围"
   },
   "values": [
    {
     "id": "all",
     "label": {
      "en": "all",
      "zh": "all"
     },
     "aliases": []
    },
    {
     "id": "own",
     "label": {
      "en": "own",
      "zh": "own"
     },
     "aliases": []
    }
   ],
   "description": "All customers, or only one's own and those of the people one leads."
  },
  {
   "path": "roles.marketing",
   "type": "map",
   "label": {
    "en": "Marketing",
    "zh": "市场"
   }
  },
  {
   "path": "roles.marketing.view",
   "type": "choice",
   "label": {
    "en": "View",
    "zh": "查看范围"
   },
   "values": [
    {
     "id": "all",
     "label": {
      "en": "all",
      "zh": "all"
     },
     "aliases": []
    },
    {
     "id": "own",
     "label": {
      "en": "own",
      "zh": "own"
     },
     "aliases": []
    }
   ],
   "description": "All customers, or only one's own and those of the people one leads."
  },
  {
   "path": "roles.manager",
   "type": "map",
   "label": {
    "en": "Manager",
    "zh": "经理"
   }
  },
  {
   "path": "roles.manager.view",
   "type": "choice",
   "label": {
    "en": "View",
    "zh": "查看范围"
   },
   "values": [
    {
     "id": "all",
     "label": {
      "en": "all",
      "zh": "all"
     },
     "aliases": []
    },
    {
     "id": "own",
     "label": {
      "en": "own",
      "zh": "own"
     },
     "aliases": []
    }
   ],
   "description": "All customers, or only one's own and those of the people one leads."
  },
  {
   "path": "statuses",
   "type": "map",
   "label": {
    "en": "Statuses",
    "zh": "客户状态"
   },
   "description": "Labels and gates of the five statuses."
  },
  {
   "path": "statuses.prospect",
   "type": "map",
   "label": {
    "en": "Prospect",
    "zh": "潜在客户"
   }
  },
  {
   "path": "statuses.prospect.label",
   "type": "map",
   "label": {
    "en": "Label",
    "zh": "名称"
   }
  },
  {
   "path": "statuses.prospect.label.zh",
   "type": "line",
   "label": {
    "en": "Chinese",
    "zh": "中文"
   },
   "required": true,
   "description": "A short text on one line."
  },
  {
   "path": "statuses.prospect.label.en",
   "type": "line",
   "label": {
    "en": "English",
    "zh": "英文"
   },
   "required": true,
   "description": "A short text on one line."
  },
  {
   "path": "statuses.prospect.enter",
   "type": "map",
   "label": {
    "en": "Gate",
    "zh": "进入条件"
   },
   "description": "What a move to here requires."
  },
  {
   "path": "statuses.prospect.enter.require",
   "type": "tags",
   "label": {
    "en": "Required fields",
    "zh": "必填字段"
   }
  },
  {
   "path": "statuses.prospect.enter.when",
   "type": "tags",
   "label": {
    "en": "Conditions",
    "zh": "条件"
   },
   "description": "Queries that the customer must match."
  },
  {
   "path": "statuses.interested",
   "type": "map",
   "label": {
    "en": "Interested",
    "zh": "意向客户"
   }
  },
  {
   "path": "statuses.interested.label",
   "type": "map",
   "label": {
    "en": "Label",
    "zh": "名称"
   }
  },
  {
   "path": "statuses.interested.label.zh",
   "type": "line",
   "label": {
    "en": "Chinese",
    "zh": "中文"
   },
   "required": true,
   "description": "A short text on one line."
  },
  {
   "path": "statuses.interested.label.en",
   "type": "line",
   "label": {
    "en": "English",
    "zh": "英文"
   },
   "required": true,
   "description": "A short text on one line."
  },
  {
   "path": "statuses.interested.enter",
   "type": "map",
   "label": {
    "en": "Gate",
    "zh": "进入条件"
   },
   "description": "What a move to here requires."
  },
  {
   "path": "statuses.interested.enter.require",
   "type": "tags",
   "label": {
    "en": "Required fields",
    "zh": "必填字段"
   }
  },
  {
   "path": "statuses.interested.enter.when",
   "type": "tags",
   "label": {
    "en": "Conditions",
    "zh": "条件"
   },
   "description": "Queries that the customer must match."
  },
  {
   "path": "statuses.won",
   "type": "map",
   "label": {
    "en": "Won",
    "zh": "成交客户"
   }
  },
  {
   "path": "statuses.won.label",
   "type": "map",
   "label": {
    "en": "Label",
    "zh": "名称"
   }
  },
  {
   "path": "statuses.won.label.zh",
   "type": "line",
   "label": {
    "en": "Chinese",
    "zh": "中文"
   },
   "required": true,
   "description": "A short text on one line."
  },
  {
   "path": "statuses.won.label.en",
   "type": "line",
   "label": {
    "en": "English",
    "zh": "英文"
   },
   "required": true,
   "description": "A short text on one line."
  },
  {
   "path": "statuses.won.enter",
   "type": "map",
   "label": {
    "en": "Gate",
    "zh": "进入条件"
   },
   "description": "What a move to here requires."
  },
  {
   "path": "statuses.won.enter.require",
   "type": "tags",
   "label": {
    "en": "Required fields",
    "zh": "必填字段"
   }
  },
  {
   "path": "statuses.won.enter.when",
   "type": "tags",
   "label": {
    "en": "Conditions",
    "zh": "条件"
   },
   "description": "Queries that the customer must match."
  },
  {
   "path": "statuses.silent",
   "type": "map",
   "label": {
    "en": "Silent",
    "zh": "沉默客户"
   }
  },
  {
   "path": "statuses.silent.label",
   "type": "map",
   "label": {
    "en": "Label",
    "zh": "名称"
   }
  },
  {
   "path": "statuses.silent.label.zh",
   "type": "line",
   "label": {
    "en": "Chinese",
    "zh": "中文"
   },
   "required": true,
   "description": "A short text on one line."
  },
  {
   "path": "statuses.silent.label.en",
   "type": "line",
   "label": {
    "en": "English",
    "zh": "英文"
   },
   "required": true,
   "description": "A short text on one line."
  },
  {
   "path": "statuses.silent.enter",
   "type": "map",
   "label": {
    "en": "Gate",
    "zh": "进入条件"
   },
   "description": "What a move to here requires."
  },
  {
   "path": "statuses.silent.enter.require",
   "type": "tags",
   "label": {
    "en": "Required fields",
    "zh": "必填字段"
   }
  },
  {
   "path": "statuses.silent.enter.when",
   "type": "tags",
   "label": {
    "en": "Conditions",
    "zh": "条件"
   },
   "description": "Queries that the customer must match."
  },
  {
   "path": "statuses.lost",
   "type": "map",
   "label": {
    "en": "Lost",
    "zh": "流失客户"
   }
  },
  {
   "path": "statuses.lost.label",
   "type": "map",
   "label": {
    "en": "Label",
    "zh": "名称"
   }
  },
  {
   "path": "statuses.lost.label.zh",
   "type": "line",
   "label": {
    "en": "Chinese",
    "zh": "中文"
   },
   "required": true,
   "description": "A short text on one line."
  },
  {
   "path": "statuses.lost.label.en",
   "type": "line",
   "label": {
    "en": "English",
    "zh": "英文"
   },
   "required": true,
   "description": "A short text on one line."
  },
  {
   "path": "statuses.lost.enter",
   "type": "map",
   "label": {
    "en": "Gate",
    "zh": "进入条件"
   },
   "description": "What a move to here requires."
  },
  {
   "path": "statuses.lost.enter.require",
   "type": "tags",
   "label": {
    "en": "Required fields",
    "zh": "必填字段"
   }
  },
  {
   "path": "statuses.lost.enter.when",
   "type": "tags",
   "label": {
    "en": "Conditions",
    "zh": "条件"
   },
   "description": "Queries that the customer must match."
  },
  {
   "path": "moves",
   "type": "map",
   "label": {
    "en": "Allowed moves",
    "zh": "允许的状态变更"
   },
   "description": "From each status, the statuses it may move to."
  },
  {
   "path": "moves.prospect",
   "type": "tags",
   "label": {
    "en": "Prospect",
    "zh": "潜在客户"
   }
  },
  {
   "path": "moves.interested",
   "type": "tags",
   "label": {
    "en": "Interested",
    "zh": "意向客户"
   }
  },
  {
   "path": "moves.won",
   "type": "tags",
   "label": {
    "en": "Won",
    "zh": "成交客户"
   }
  },
  {
   "path": "moves.silent",
   "type": "tags",
   "label": {
    "en": "Silent",
    "zh": "沉默客户"
   }
  },
  {
   "path": "moves.lost",
   "type": "tags",
   "label": {
    "en": "Lost",
    "zh": "流失客户"
   }
  },
  {
   "path": "stages",
   "type": "entries",
   "label": {
    "en": "Stages",
    "zh": "跟进阶段"
   },
   "description": "The steps of the sales process in their order."
  },
  {
   "path": "stages[].id",
   "type": "line",
   "label": {
    "en": "Id",
    "zh": "标识"
   },
   "required": true,
   "description": "The name of an entry of a list in tend.yaml."
  },
  {
   "path": "stages[].label",
   "type": "map",
   "label": {
    "en": "Label",
    "zh": "名称"
   },
   "required": true
  },
  {
   "path": "stages[].label.zh",
   "type": "line",
   "label": {
    "en": "Chinese",
    "zh": "中文"
   },
   "required": true,
   "description": "A short text on one line."
  },
  {
   "path": "stages[].label.en",
   "type": "line",
   "label": {
    "en": "English",
    "zh": "英文"
   },
   "required": true,
   "description": "A short text on one line."
  },
  {
   "path": "stages[].aliases",
   "type": "tags",
   "label": {
    "en": "Aliases",
    "zh": "同义词"
   },
   "description": "Other words accepted as input."
  },
  {
   "path": "stages[].kind",
   "type": "choice",
   "label": {
    "en": "Kind",
    "zh": "对应状态"
   },
   "required": true,
   "values": [
    {
     "id": "prospect",
     "label": {
      "en": "prospect",
      "zh": "潜在客户"
     },
     "aliases": [
      "潜在"
     ]
    },
    {
     "id": "interested",
     "label": {
      "en": "interested",
      "zh": "意向客户"
     },
     "aliases": [
      "意向"
     ]
    },
    {
     "id": "won",
     "label": {
      "en": "won",
      "zh": "成交客户"
     },
     "aliases": [
      "成交"
     ]
    },
    {
     "id": "silent",
     "label": {
      "en": "silent",
      "zh": "沉默客户"
     },
     "aliases": [
      "沉默"
     ]
    },
    {
     "id": "lost",
     "label": {
      "en": "lost",
      "zh": "流失客户"
     },
     "aliases": [
      "流失"
     ]
    }
   ],
   "description": "Where the customer stands."
  },
  {
   "path": "stages[].rot",
   "type": "line",
   "label": {
    "en": "Rots after",
    "zh": "停留上限"
   },
   "description": "A number and h, d, w, m or y, such as 24h or 30d."
  },
  {
   "path": "stages[].probability",
   "type": "number",
   "label": {
    "en": "Probability",
    "zh": "成交概率"
   },
   "description": "In per cent."
  },
  {
   "path": "stages[].enter",
   "type": "map",
   "label": {
    "en": "Gate",
    "zh": "进入条件"
   },
   "description": "What a move to here requires."
  },
  {
   "path": "stages[].enter.require",
   "type": "tags",
   "label": {
    "en": "Required fields",
    "zh": "必填字段"
   }
  },
  {
   "path": "stages[].enter.when",
   "type": "tags",
   "label": {
    "en": "Conditions",
    "zh": "条件"
   },
   "description": "Queries that the customer must match."
  },
  {
   "path": "stages[].goals",
   "type": "list",
   "label": {
    "en": "Goals",
    "zh": "阶段目标"
   }
  },
  {
   "path": "sources",
   "type": "entries",
   "label": {
    "en": "Sources",
    "zh": "客户来源"
   }
  },
  {
   "path": "sources[].id",
   "type": "line",
   "label": {
    "en": "Id",
    "zh": "标识"
   },
   "required": true,
   "description": "The name of an entry of a list in tend.yaml."
  },
  {
   "path": "sources[].label",
   "type": "map",
   "label": {
    "en": "Label",
    "zh": "名称"
   },
   "required": true
  },
  {
   "path": "sources[].label.zh",
   "type": "line",
   "label": {
    "en": "Chinese",
    "zh": "中文"
   },
   "required": true,
   "description": "A short text on one line."
  },
  {
   "path": "sources[].label.en",
   "type": "line",
   "label": {
    "en": "English",
    "zh": "英文"
   },
   "required": true,
   "description": "A short text on one line."
  },
  {
   "path": "sources[].aliases",
   "type": "tags",
   "label": {
    "en": "Aliases",
    "zh": "同义词"
   },
   "description": "Other words accepted as input."
  },
  {
   "path": "industries",
   "type": "tags",
   "label": {
    "en": "Industries",
    "zh": "行业"
   },
   "description": "Offered by forms; any major-minor text is accepted."
  },
  {
   "path": "methods",
   "type": "entries",
   "label": {
    "en": "Methods",
    "zh": "跟进方式"
   }
  },
  {
   "path": "methods[].id",
   "type": "line",
   "label": {
    "en": "Id",
    "zh": "标识"
   },
   "required": true,
   "description": "The name of an entry of a list in tend.yaml."
  },
  {
   "path": "methods[].label",
   "type": "map",
   "label": {
    "en": "Label",
    "zh": "名称"
   },
   "required": true
  },
  {
   "path": "methods[].label.zh",
   "type": "line",
   "label": {
    "en": "Chinese",
    "zh": "中文"
   },
   "required": true,
   "description": "A short text on one line."
  },
  {
   "path": "methods[].label.en",
   "type": "line",
   "label": {
    "en": "English",
    "zh": "英文"
   },
   "required": true,
   "description": "A short text on one line."
  },
  {
   "path": "methods[].aliases",
   "type": "tags",
   "label": {
    "en": "Aliases",
    "zh": "同义词"
   },
   "description": "Other words accepted as input."
  },
  {
   "path": "need_types",
   "type": "entries",
   "label": {
    "en": "Kinds of need",
    "zh": "需求类型"
   }
  },
  {
   "path": "need_types[].id",
   "type": "line",
   "label": {
    "en": "Id",
    "zh": "标识"
   },
   "required": true,
   "description": "The name of an entry of a list in tend.yaml."
  },
  {
   "path": "need_types[].label",
   "type": "map",
   "label": {
    "en": "Label",
    "zh": "名称"
   },
   "required": true
  },
  {
   "path": "need_types[].label.zh",
   "type": "line",
   "label": {
    "en": "Chinese",
    "zh": "中文"
   },
   "required": true,
   "description": "A short text on one line."
  },
  {
   "path": "need_types[].label.en",
   "type": "line",
   "label": {
    "en": "English",
    "zh": "英文"
   },
   "required": true,
   "description": "A short text on one line."
  },
  {
   "path": "need_types[].aliases",
   "type": "tags",
   "label": {
    "en": "Aliases",
    "zh": "同义词"
   },
   "description": "Other words accepted as input."
  },
  {
   "path": "lost_reasons",
   "type": "entries",
   "label": {
    "en": "Reasons of loss",
    "zh": "流失原因"
   }
  },
  {
   "path": "lost_reasons[].id",
   "type": "line",
   "label": {
    "en": "Id",
    "zh": "标识"
   },
   "required": true,
   "description": "The name of an entry of a list in tend.yaml."
  },
  {
   "path": "lost_reasons[].label",
   "type": "map",
   "label": {
    "en": "Label",
    "zh": "名称"
   },
   "required": true
  },
  {
   "path": "lost_reasons[].label.zh",
   "type": "line",
   "label": {
    "en": "Chinese",
    "zh": "中文"
   },
   "required": true,
   "description": "A short text on one line."
  },
  {
   "path": "lost_reasons[].label.en",
   "type": "line",
   "label": {
    "en": "English",
    "zh": "英文"
   },
   "required": true,
   "description": "A short text on one line."
  },
  {
   "path": "lost_reasons[].aliases",
   "type": "tags",
   "label": {
    "en": "Aliases",
    "zh": "同义词"
   },
   "description": "Other words accepted as input."
  },
  {
   "path": "case_categories",
   "type": "entries",
   "label": {
    "en": "Reasons of cases",
    "zh": "工单原因"
   }
  },
  {
   "path": "case_categories[].id",
   "type": "line",
   "label": {
    "en": "Id",
    "zh": "标识"
   },
   "required": true,
   "description": "The name of an entry of a list in tend.yaml."
  },
  {
   "path": "case_categories[].label",
   "type": "map",
   "label": {
    "en": "Label",
    "zh": "名称"
   },
   "required": true
  },
  {
   "path": "case_categories[].label.zh",
   "type": "line",
   "label": {
    "en": "Chinese",
    "zh": "中文"
   },
   "required": true,
   "description": "A short text on one line."
  },
  {
   "path": "case_categories[].label.en",
   "type": "line",
   "label": {
    "en": "English",
    "zh": "英文"
   },
   "required": true,
   "description": "A short text on one line."
  },
  {
   "path": "case_categories[].aliases",
   "type": "tags",
   "label": {
    "en": "Aliases",
    "zh": "同义词"
   },
   "description": "Other words accepted as input."
  },
  {
   "path": "survey_questions",
   "type": "entries",
   "label": {
    "en": "Survey questions",
    "zh": "满意度问题"
   },
   "description": "Each is answered with 1 to 5."
  },
  {
   "path": "survey_questions[].id",
   "type": "line",
   "label": {
    "en": "Id",
    "zh": "标识"
   },
   "required": true,
   "description": "The name of an entry of a list in tend.yaml."
  },
  {
   "path": "survey_questions[].label",
   "type": "map",
   "label": {
    "en": "Label",
    "zh": "名称"
   },
   "required": true
  },
  {
   "path": "survey_questions[].label.zh",
   "type": "line",
   "label": {
    "en": "Chinese",
    "zh": "中文"
   },
   "required": true,
   "description": "A short text on one line."
  },
  {
   "path": "survey_questions[].label.en",
   "type": "line",
   "label": {
    "en": "English",
    "zh": "英文"
   },
   "required": true,
   "description": "A short text on one line."
  },
  {
   "path": "survey_questions[].aliases",
   "type": "tags",
   "label": {
    "en": "Aliases",
    "zh": "同义词"
   },
   "description": "Other words accepted as input."
  },
  {
   "path": "milestone_kinds",
   "type": "entries",
   "label": {
    "en": "Kinds of milestone",
    "zh": "关键节点类型"
   }
  },
  {
   "path": "milestone_kinds[].id",
   "type": "line",
   "label": {
    "en": "Id",
    "zh": "标识"
   },
   "required": true,
   "description": "The name of an entry of a list in tend.yaml."
  },
  {
   "path": "milestone_kinds[].label",
   "type": "map",
   "label": {
    "en": "Label",
    "zh": "名称"
   },
   "required": true
  },
  {
   "path": "milestone_kinds[].label.zh",
   "type": "line",
   "label": {
    "en": "Chinese",
    "zh": "中文"
   },
   "required": true,
   "description": "A short text on one line."
  },
  {
   "path": "milestone_kinds[].label.en",
   "type": "line",
   "label": {
    "en": "English",
    "zh": "英文"
   },
   "required": true,
   "description": "A short text on one line."
  },
  {
   "path": "milestone_kinds[].aliases",
   "type": "tags",
   "label": {
    "en": "Aliases",
    "zh": "同义词"
   },
   "description": "Other words accepted as input."
  },
  {
   "path": "tags",
   "type": "tags",
   "label": {
    "en": "Tags",
    "zh": "标签"
   },
   "description": "Offered by forms and completion; other tags are accepted."
  },
  {
   "path": "fields",
   "type": "entries",
   "label": {
    "en": "Custom fields",
    "zh": "自定义字段"
   }
  },
  {
   "path": "fields[].record",
   "type": "choice",
   "label": {
    "en": "Record",
    "zh": "记录"
   },
   "required": true,
   "values": [
    {
     "id": "customer",
     "label": {
      "en": "customer",
      "zh": "customer"
     },
     "aliases": []
    },
    {
     "id": "followup",
     "label": {
      "en": "followup",
      "zh": "followup"
     },
     "aliases": []
    },
    {
     "id": "order",
     "label": {
      "en": "order",
      "zh": "order"
     },
     "aliases": []
    },
    {
     "id": "opportunity",
     "label": {
      "en": "opportunity",
      "zh": "opportunity"
     },
     "aliases": []
    },
    {
     "id": "task",
     "label": {
      "en": "task",
      "zh": "task"
     },
     "aliases": []
    },
    {
     "id": "case",
     "label": {
      "en": "case",
      "zh": "case"
     },
     "aliases": []
    },
    {
     "id": "survey",
     "label": {
      "en": "survey",
      "zh": "survey"
     },
     "aliases": []
    }
   ]
  },
  {
   "path": "fields[].key",
   "type": "line",
   "label": {
    "en": "Key",
    "zh": "键"
   },
   "required": true
  },
  {
   "path": "fields[].type",
   "type": "choice",
   "label": {
    "en": "Type",
    "zh": "类型"
   },
   "required": true,
   "values": [
    {
     "id": "text",
     "label": {
      "en": "text",
      "zh": "text"
     },
     "aliases": []
    },
    {
     "id": "number",
     "label": {
      "en": "number",
      "zh": "number"
     },
     "aliases": []
    },
    {
     "id": "day",
     "label": {
      "en": "day",
      "zh": "day"
     },
     "aliases": []
    },
    {
     "id": "choice",
     "label": {
      "en": "choice",
      "zh": "choice"
     },
     "aliases": []
    },
    {
     "id": "flag",
     "label": {
      "en": "flag",
      "zh": "flag"
     },
     "aliases": []
    }
   ]
  },
  {
   "path": "fields[].label",
   "type": "map",
   "label": {
    "en": "Label",
    "zh": "名称"
   },
   "required": true
  },
  {
   "path": "fields[].label.zh",
   "type": "line",
   "label": {
    "en": "Chinese",
    "zh": "中文"
   },
   "required": true,
   "description": "A short text on one line."
  },
  {
   "path": "fields[].label.en",
   "type": "line",
   "label": {
    "en": "English",
    "zh": "英文"
   },
   "required": true,
   "description": "A short text on one line."
  },
  {
   "path": "fields[].required",
   "type": "flag",
   "label": {
    "en": "Required",
    "zh": "必填"
   }
  },
  {
   "path": "fields[].options",
   "type": "tags",
   "label": {
    "en": "Options",
    "zh": "选项"
   }
  },
  {
   "path": "limits",
   "type": "map",
   "label": {
    "en": "Limits",
    "zh": "时限"
   }
  },
  {
   "path": "limits.customer_entry",
   "type": "line",
   "label": {
    "en": "Enter a customer within",
    "zh": "客户录入时限"
   }
  },
  {
   "path": "limits.followup_entry",
   "type": "map",
   "label": {
    "en": "Enter a follow-up within",
    "zh": "跟进录入时限"
   }
  },
  {
   "path": "limits.followup_entry.warn",
   "type": "line",
   "label": {
    "en": "Remind after",
    "zh": "提醒"
   }
  },
  {
   "path": "limits.followup_entry.late",
   "type": "line",
   "label": {
    "en": "Late after",
    "zh": "迟录"
   }
  },
  {
   "path": "limits.silent",
   "type": "line",
   "label": {
    "en": "Silent after",
    "zh": "沉默"
   }
  },
  {
   "path": "limits.verify",
   "type": "line",
   "label": {
    "en": "Verify every",
    "zh": "信息核对周期"
   }
  },
  {
   "path": "limits.no_plan",
   "type": "line",
   "label": {
    "en": "Plan within",
    "zh": "无下一步"
   }
  },
  {
   "path": "limits.case_response",
   "type": "line",
   "label": {
    "en": "Respond to a case within",
    "zh": "工单响应时限"
   }
  },
  {
   "path": "limits.case_resolution",
   "type": "line",
   "label": {
    "en": "Resolve a case within",
    "zh": "工单解决时限"
   }
  },
  {
   "path": "limits.visit",
   "type": "line",
   "label": {
    "en": "Visit after a resolved complaint within",
    "zh": "投诉解决后回访时限"
   }
  },
  {
   "path": "limits.renewal",
   "type": "line",
   "label": {
    "en": "Renewal asked for ahead",
    "zh": "续约提前提醒"
   }
  },
  {
   "path": "limits.escalate",
   "type": "list",
   "label": {
    "en": "Escalate after",
    "zh": "升级提醒"
   }
  },
  {
   "path": "grades",
   "type": "map",
   "label": {
    "en": "Grades",
    "zh": "客户等级规则"
   },
   "description": "Points for what was signed in the window, by amount and by number of orders; the bands turn their sum into a letter."
  },
  {
   "path": "grades.window",
   "type": "line",
   "label": {
    "en": "Window",
    "zh": "统计期"
   },
   "description": "A number and h, d, w, m or y, such as 24h or 30d."
  },
  {
   "path": "grades.amount",
   "type": "list",
   "label": {
    "en": "Amount steps",
    "zh": "金额分档"
   },
   "description": "One point for each amount that is reached."
  },
  {
   "path": "grades.frequency",
   "type": "list",
   "label": {
    "en": "Order steps",
    "zh": "频次分档"
   },
   "description": "One point for each number of orders that is reached."
  },
  {
   "path": "grades.bands",
   "type": "map",
   "label": {
    "en": "Bands",
    "zh": "等级分数线"
   },
   "description": "The fewest points of A, B and C."
  },
  {
   "path": "grades.bands.A",
   "type": "number",
   "label": {
    "en": "A",
    "zh": "A 级"
   }
  },
  {
   "path": "grades.bands.B",
   "type": "number",
   "label": {
    "en": "B",
    "zh": "B 级"
   }
  },
  {
   "path": "grades.bands.C",
   "type": "number",
   "label": {
    "en": "C",
    "zh": "C 级"
   }
  },
  {
   "path": "health",
   "type": "map",
   "label": {
    "en": "Health",
    "zh": "健康度规则"
   }
  },
  {
   "path": "health.weights",
   "type": "map",
   "label": {
    "en": "Weights",
    "zh": "权重"
   }
  },
  {
   "path": "health.weights.frequency",
   "type": "number",
   "label": {
    "en": "Conversations",
    "zh": "跟进频次"
   }
  },
  {
   "path": "health.weights.complaints",
   "type": "number",
   "label": {
    "en": "Complaints",
    "zh": "投诉率"
   }
  },
  {
   "path": "health.weights.renewal",
   "type": "number",
   "label": {
    "en": "Renewal intent",
    "zh": "续约意愿"
   }
  },
  {
   "path": "health.weights.satisfaction",
   "type": "number",
   "label": {
    "en": "Satisfaction",
    "zh": "满意度"
   }
  },
  {
   "path": "health.weights.orders",
   "type": "number",
   "label": {
    "en": "Order trend",
    "zh": "订单趋势"
   }
  },
  {
   "path": "health.bands",
   "type": "map",
   "label": {
    "en": "Bands",
    "zh": "颜色分数线"
   },
   "description": "The lowest score of green and of yellow."
  },
  {
   "path": "health.bands.green",
   "type": "number",
   "label": {
    "en": "Green",
    "zh": "绿"
   }
  },
  {
   "path": "health.bands.yellow",
   "type": "number",
   "label": {
    "en": "Yellow",
    "zh": "黄"
   }
  },
  {
   "path": "care",
   "type": "map",
   "label": {
    "en": "Care",
    "zh": "维护频率"
   },
   "description": "How often each segment is cared for; `off` for not at all."
  },
  {
   "path": "care.key",
   "type": "line",
   "label": {
    "en": "Key",
    "zh": "重点维护型"
   }
  },
  {
   "path": "care.grow",
   "type": "line",
   "label": {
    "en": "Grow",
    "zh": "潜力培养型"
   }
  },
  {
   "path": "care.risk",
   "type": "line",
   "label": {
    "en": "Risk",
    "zh": "风险预警型"
   }
  },
  {
   "path": "care.routine",
   "type": "line",
   "label": {
    "en": "Routine",
    "zh": "常规维护"
   }
  },
  {
   "path": "vague",
   "type": "tags",
   "label": {
    "en": "Vague phrases",
    "zh": "模糊表述"
   },
   "description": "Wordings that a follow-up should replace by the concrete fact."
  },
  {
   "path": "queries",
   "type": "line",
   "label": {
    "en": "Named queries",
    "zh": "命名查询"
   },
   "description": "Used as @name in any query."
  },
  {
   "path": "privacy",
   "type": "map",
   "label": {
    "en": "Privacy",
    "zh": "隐私"
   }
  },
  {
   "path": "privacy.slugs",
   "type": "choice",
   "label": {
    "en": "Names in file names",
    "zh": "文件名含名称"
   },
   "values": [
    {
     "id": "on",
     "label": {
      "en": "on",
      "zh": "on"
     },
     "aliases": []
    },
    {
     "id": "off",
     "label": {
      "en": "off",
      "zh": "off"
     },
     "aliases": []
    }
   ]
  },
  {
   "path": "git",
   "type": "map",
   "label": {
    "en": "Git",
    "zh": "Git"
   }
  },
  {
   "path": "git.commit",
   "type": "choice",
   "label": {
    "en": "Commit",
    "zh": "自动提交"
   },
   "values": [
    {
     "id": "auto",
     "label": {
      "en": "auto",
      "zh": "auto"
     },
     "aliases": []
    },
    {
     "id": "off",
     "label": {
      "en": "off",
      "zh": "off"
     },
     "aliases": []
    }
   ]
  },
  {
   "path": "git.pack_after",
   "type": "line",
   "label": {
    "en": "Pack months after",
    "zh": "月份打包期限"
   }
  },
  {
   "path": "digest",
   "type": "map",
   "label": {
    "en": "Digest",
    "zh": "每日摘要"
   }
  },
  {
   "path": "digest.within",
   "type": "line",
   "label": {
    "en": "Look ahead",
    "zh": "提前天数"
   },
   "description": "A number and h, d, w, m or y, such as 24h or 30d."
  },
  {
   "path": "mail",
   "type": "map",
   "label": {
    "en": "Mail",
    "zh": "邮件"
   },
   "description": "How digests are mailed. The server and its password are never kept here: tend help digest."
  },
  {
   "path": "mail.from",
   "type": "line",
   "label": {
    "en": "Sender",
    "zh": "发件人"
   },
   "description": "The address that digests come from."
  },
  {
   "path": "webhooks",
   "type": "entries",
   "label": {
    "en": "Robots",
    "zh": "群机器人"
   },
   "description": "Chat robots that digests are posted to. Their addresses are secrets and are never kept here: tend help digest."
  },
  {
   "path": "webhooks[].name",
   "type": "line",
   "label": {
    "en": "Name",
    "zh": "名称"
   },
   "required": true,
   "description": "The name of an entry of a list in tend.yaml."
  },
  {
   "path": "webhooks[].kind",
   "type": "choice",
   "label": {
    "en": "Kind",
    "zh": "类型"
   },
   "required": true,
   "values": [
    {
     "id": "wecom",
     "label": {
      "en": "WeCom",
      "zh": "企业微信"
     },
     "aliases": []
    },
    {
     "id": "dingtalk",
     "label": {
      "en": "DingTalk",
      "zh": "钉钉"
     },
     "aliases": []
    },
    {
     "id": "feishu",
     "label": {
      "en": "Feishu",
      "zh": "飞书"
     },
     "aliases": []
    },
    {
     "id": "slack",
     "label": {
      "en": "Slack",
      "zh": "Slack"
     },
     "aliases": []
    }
   ]
  },
  {
   "path": "webhooks[].url_env",
   "type": "line",
   "label": {
    "en": "Variable of the address",
    "zh": "地址变量"
   },
   "description": "The variable that holds the address; TEND_WEBHOOK_ and the name in capitals where it is not given."
  },
  {
   "path": "webhooks[].secret_env",
   "type": "line",
   "label": {
    "en": "Variable of the signing secret",
    "zh": "签名密钥变量"
   },
   "description": "The variable that holds the secret that messages are signed with; that of the address and _SECRET where it is not given."
  },
  {
   "path": "webhooks[].owners",
   "type": "tags",
   "label": {
    "en": "Owners",
    "zh": "负责人"
   },
   "description": "Whose digests are posted; everyone's where it is not given."
  }
 ],
 "survey": [
  {
   "path": "id",
   "type": "id",
   "label": {
    "en": "Id",
    "zh": "标识"
   },
   "required": true,
   "description": "The key of a record or of an entry of a list: 8 characters of lower-case Crockford base32, at least one of them a letter. Made once, never reused."
  },
  {
   "path": "no",
   "type": "line",
   "label": {
    "en": "Number",
    "zh": "调查编号"
   },
   "description": "The number people say, such as CRM202405001. Given once, never changed."
  },
  {
   "path": "customer",
   "type": "id",
   "label": {
    "en": "Customer",
    "zh": "客户"
   },
   "required": true,
   "ref": "customer",
   "description": "The key of a record or of an entry of a list: 8 characters of lower-case Crockford base32, at least one of them a letter. Made once, never reused."
  },
  {
   "path": "at",
   "type": "moment",
   "label": {
    "en": "When",
    "zh": "调查时间"
   },
   "required": true,
   "description": "A time with its offset, YYYY-MM-DDTHH:MM+08:00, or a plain day."
  },
  {
   "path": "by",
   "type": "line",
   "label": {
    "en": "By",
    "zh": "调查人"
   },
   "required": true,
   "ref": "member",
   "description": "The id of a person of the team."
  },
  {
   "path": "scores",
   "type": "line",
   "label": {
    "en": "Scores",
    "zh": "评分"
   },
   "required": true,
   "description": "1 to 5 for each question of tend.yaml."
  },
  {
   "path": "comment",
   "type": "text",
   "label": {
    "en": "Comment",
    "zh": "意见"
   },
   "description": "A text of any length, may have several lines."
  },
  {
   "path": "recorded",
   "type": "map",
   "label": {
    "en": "Recorded",
    "zh": "登记"
   },
   "required": true,
   "description": "Who entered the record, and when. The true time of entry, whatever day the record speaks of."
  },
  {
   "path": "recorded.by",
   "type": "line",
   "label": {
    "en": "Recorded by",
    "zh": "登记人"
   },
   "required": true,
   "ref": "member",
   "description": "The id of a person of the team."
  },
  {
   "path": "recorded.at",
   "type": "moment",
   "label": {
    "en": "Recorded at",
    "zh": "登记时间"
   },
   "required": true,
   "description": "A time with its offset, YYYY-MM-DDTHH:MM+08:00, or a plain day."
  },
  {
   "path": "custom",
   "type": "custom",
   "label": {
    "en": "Custom fields",
    "zh": "自定义字段"
   },
   "description": "The team's own fields; their shapes are set in tend.yaml under `fields`."
  },
  {
   "path": "notes",
   "type": "text",
   "label": {
    "en": "Notes",
    "zh": "备注"
   },
   "description": "A text of any length, may have several lines."
  }
 ],
 "task": [
  {
   "path": "id",
   "type": "id",
   "label": {
    "en": "Id",
    "zh": "标识"
   },
   "required": true,
   "description": "The key of a record or of an entry of a list: 8 characters of lower-case Crockford base32, at least one of them a letter. Made once, never reused."
  },
  {
   "path": "no",
   "type": "line",
   "label": {
    "en": "Number",
    "zh": "任务编号"
   },
   "description": "The number people say, such as CRM202405001. Given once, never changed."
  },
  {
   "path": "customer",
   "type": "id",
   "label": {
    "en": "Customer",
    "zh": "客户"
   },
   "ref": "customer",
   "description": "The key of a record or of an entry of a list: 8 characters of lower-case Crockford base32, at least one of them a letter. Made once, never reused."
  },
  {
   "path": "opportunity",
   "type": "id",
   "label": {
    "en": "Opportunity",
    "zh": "销售机会"
   },
   "ref": "opportunity",
   "description": "The key of a record or of an entry of a list: 8 characters of lower-case Crockford base32, at least one of them a letter. Made once, never reused."
  },
  {
   "path": "title",
   "type": "line",
   "label": {
    "en": "Title",
    "zh": "任务名称"
   },
   "required": true,
   "description": "A short text on one line."
  },
  {
   "path": "owner",
   "type": "line",
   "label": {
    "en": "Owner",
    "zh": "负责人"
   },
   "required": true,
   "ref": "member",
   "description": "The id of a person of the team."
  },
  {
   "path": "due",
   "type": "day",
   "label": {
    "en": "Due",
    "zh": "截止时间"
   },
   "required": true,
   "description": "A calendar day, YYYY-MM-DD. Never converted between time zones."
  },
  {
   "path": "priority",
   "type": "choice",
   "label": {
    "en": "Priority",
    "zh": "优先级"
   },
   "required": true,
   "values": [
    {
     "id": "high",
     "label": {
      "en": "high",
      "zh": "高"
     },
     "aliases": []
    },
    {
     "id": "medium",
     "label": {
      "en": "medium",
      "zh": "中"
     },
     "aliases": []
    },
    {
     "id": "low",
     "label": {
      "en": "low",
      "zh": "低"
     },
     "aliases": []
    }
   ],
   "description": "How urgent it is. High is shown to the owner and to the lead."
  },
  {
   "path": "state",
   "type": "choice",
   "label": {
    "en": "State",
    "zh": "任务状态"
   },
   "required": true,
   "values": [
    {
     "id": "todo",
     "label": {
      "en": "to do",
      "zh": "待处理"
     },
     "aliases": []
    },
    {
     "id": "doing",
     "label": {
      "en": "doing",
      "zh": "进行中"
     },
     "aliases": []
    },
    {
     "id": "done",
     "label": {
      "en": "done",
      "zh": "已完成"
     },
     "aliases": []
    },
    {
     "id": "cancelled",
     "label": {
      "en": "cancelled",
      "zh": "已取消"
     },
     "aliases": []
    }
   ]
  },
  {
   "path": "created_by",
   "type": "line",
   "label": {
    "en": "Created by",
    "zh": "创建人"
   },
   "required": true,
   "ref": "member",
   "description": "The id of a person of the team."
  },
  {
   "path": "done",
   "type": "map",
   "label": {
    "en": "Done",
    "zh": "完成"
   },
   "description": "When it was finished, by whom, and what came of it."
  },
  {
   "path": "done.at",
   "type": "moment",
   "label": {
    "en": "Done at",
    "zh": "完成时间"
   },
   "required": true,
   "description": "A time with its offset, YYYY-MM-DDTHH:MM+08:00, or a plain day."
  },
  {
   "path": "done.by",
   "type": "line",
   "label": {
    "en": "Done by",
    "zh": "完成人"
   },
   "required": true,
   "ref": "member",
   "description": "The id of a person of the team."
  },
  {
   "path": "done.result",
   "type": "text",
   "label": {
    "en": "Result",
    "zh": "结果"
   },
   "description": "A text of any length, may have several lines."
  },
  {
   "path": "snoozed",
   "type": "map",
   "label": {
    "en": "Snoozed",
    "zh": "推迟"
   },
   "description": "Postponed until a day, and why."
  },
  {
   "path": "snoozed.until",
   "type": "day",
   "label": {
    "en": "Until",
    "zh": "推迟到"
   },
   "required": true,
   "description": "A calendar day, YYYY-MM-DD. Never converted between time zones."
  },
  {
   "path": "snoozed.reason",
   "type": "text",
   "label": {
    "en": "Reason",
    "zh": "推迟原因"
   },
   "required": true,
   "description": "A text of any length, may have several lines."
  },
  {
   "path": "comments",
   "type": "entries",
   "label": {
    "en": "Comments",
    "zh": "评论"
   }
  },
  {
   "path": "comments[].id",
   "type": "id",
   "label": {
    "en": "Id",
    "zh": "标识"
   },
   "required": true,
   "description": "The key of a record or of an entry of a list: 8 characters of lower-case Crockford base32, at least one of them a letter. Made once, never reused."
  },
  {
   "path": "comments[].at",
   "type": "moment",
   "label": {
    "en": "At",
    "zh": "时间"
   },
   "required": true,
   "description": "A time with its offset, YYYY-MM-DDTHH:MM+08:00, or a plain day."
  },
  {
   "path": "comments[].by",
   "type": "line",
   "label": {
    "en": "By",
    "zh": "评论人"
   },
   "required": true,
   "ref": "member",
   "description": "The id of a person of the team."
  },
  {
   "path": "comments[].text",
   "type": "text",
   "label": {
    "en": "Text",
    "zh": "内容"
   },
   "required": true,
   "description": "A text of any length, may have several lines."
  },
  {
   "path": "attachments",
   "type": "entries",
   "label": {
    "en": "Attachments",
    "zh": "附件"
   }
  },
  {
   "path": "attachments[].id",
   "type": "id",
   "label": {
    "en": "Id",
    "zh": "标识"
   },
   "required": true,
   "description": "The key of a record or of an entry of a list: 8 characters of lower-case Crockford base32, at least one of them a letter. Made once, never reused."
  },
  {
   "path": "attachments[].name",
   "type": "line",
   "label": {
    "en": "Name",
    "zh": "文件名"
   },
   "description": "A short text on one line."
  },
  {
   "path": "attachments[].path",
   "type": "line",
   "label": {
    "en": "Path",
    "zh": "路径"
   },
   "required": true,
   "description": "Below attachments/, under a name that was made for it."
  },
  {
   "path": "attachments[].sha256",
   "type": "line",
   "label": {
    "en": "SHA-256",
    "zh": "校验和"
   },
   "required": true
  },
  {
   "path": "review",
   "type": "map",
   "label": {
    "en": "Review",
    "zh": "质量检查"
   },
   "description": "The manager's check of the finished work."
  },
  {
   "path": "review.by",
   "type": "line",
   "label": {
    "en": "Reviewed by",
    "zh": "检查人"
   },
   "required": true,
   "ref": "member",
   "description": "The id of a person of the team."
  },
  {
   "path": "review.at",
   "type": "moment",
   "label": {
    "en": "Reviewed at",
    "zh": "检查时间"
   },
   "required": true,
   "description": "A time with its offset, YYYY-MM-DDTHH:MM+08:00, or a plain day."
  },
  {
   "path": "review.ok",
   "type": "flag",
   "label": {
    "en": "Accepted",
    "zh": "通过"
   },
   "required": true
  },
  {
   "path": "review.note",
   "type": "text",
   "label": {
    "en": "Review note",
    "zh": "检查意见"
   },
   "description": "A text of any length, may have several lines."
  },
  {
   "path": "recorded",
   "type": "map",
   "label": {
    "en": "Recorded",
    "zh": "登记"
   },
   "required": true,
   "description": "Who entered the record, and when. The true time of entry, whatever day the record speaks of."
  },
  {
   "path": "recorded.by",
   "type": "line",
   "label": {
    "en": "Recorded by",
    "zh": "登记人"
   },
   "required": true,
   "ref": "member",
   "description": "The id of a person of the team."
  },
  {
   "path": "recorded.at",
   "type": "moment",
   "label": {
    "en": "Recorded at",
    "zh": "登记时间"
   },
   "required": true,
   "description": "A time with its offset, YYYY-MM-DDTHH:MM+08:00, or a plain day."
  },
  {
   "path": "custom",
   "type": "custom",
   "label": {
    "en": "Custom fields",
    "zh": "自定义字段"
   },
   "description": "The team's own fields; their shapes are set in tend.yaml under `fields`."
  },
  {
   "path": "notes",
   "type": "text",
   "label": {
    "en": "Notes",
    "zh": "备注"
   },
   "description": "A text of any length, may have several lines."
  }
 ]
} as const;
