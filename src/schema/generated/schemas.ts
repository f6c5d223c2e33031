// Made by scripts/generate.mjs from schemas/ and src/presets/. Never edited by hand.
export const schemas = {
 "case": {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "case.schema.json",
  "title": "Case",
  "x-zh": "工单",
  "description": "An inquiry, a complaint or an after-sales matter. File: cases/<YYYY-MM>/<DD>-<slug>-<id>.yaml.",
  "type": "object",
  "additionalProperties": false,
  "required": [
   "id",
   "customer",
   "kind",
   "at",
   "content",
   "handler",
   "state",
   "recorded"
  ],
  "properties": {
   "id": {
    "title": "Id",
    "x-zh": "标识",
    "$ref": "common.schema.json#/$defs/id"
   },
   "no": {
    "title": "Number",
    "x-zh": "工单编号",
    "$ref": "common.schema.json#/$defs/no"
   },
   "customer": {
    "title": "Customer",
    "x-zh": "客户",
    "$ref": "common.schema.json#/$defs/id",
    "x-ref": "customer"
   },
   "kind": {
    "title": "Kind",
    "x-zh": "类型",
    "enum": [
     "inquiry",
     "complaint",
     "aftersales"
    ],
    "x-values": {
     "inquiry": [
      "inquiry",
      "咨询"
     ],
     "complaint": [
      "complaint",
      "投诉"
     ],
     "aftersales": [
      "after-sales",
      "售后",
      "售后问题"
     ]
    }
   },
   "at": {
    "title": "When",
    "x-zh": "发生时间",
    "$ref": "common.schema.json#/$defs/moment"
   },
   "content": {
    "title": "Content",
    "x-zh": "内容",
    "$ref": "common.schema.json#/$defs/text"
   },
   "category": {
    "title": "Category",
    "x-zh": "原因分类",
    "type": "string",
    "x-list": "case_categories"
   },
   "handler": {
    "title": "Handler",
    "x-zh": "处理人",
    "$ref": "common.schema.json#/$defs/member"
   },
   "state": {
    "title": "State",
    "x-zh": "处理状态",
    "enum": [
     "open",
     "doing",
     "resolved",
     "closed"
    ],
    "x-values": {
     "open": [
      "open",
      "待处理"
     ],
     "doing": [
      "doing",
      "处理中"
     ],
     "resolved": [
      "resolved",
      "已解决"
     ],
     "closed": [
      "closed",
      "已关闭"
     ]
    }
   },
   "responded_at": {
    "title": "Responded at",
    "x-zh": "响应时间",
    "$ref": "common.schema.json#/$defs/moment"
   },
   "resolved_at": {
    "title": "Resolved at",
    "x-zh": "解决时间",
    "$ref": "common.schema.json#/$defs/moment"
   },
   "result": {
    "title": "Result",
    "x-zh": "处理结果",
    "$ref": "common.schema.json#/$defs/text"
   },
   "satisfied": {
    "title": "Satisfied",
    "x-zh": "客户满意",
    "type": "boolean"
   },
   "snoozed": {
    "title": "Snoozed",
    "x-zh": "推迟",
    "$ref": "common.schema.json#/$defs/snoozed"
   },
   "recorded": {
    "title": "Recorded",
    "x-zh": "登记",
    "$ref": "common.schema.json#/$defs/recorded"
   },
   "custom": {
    "title": "Custom fields",
    "x-zh": "自定义字段",
    "$ref": "common.schema.json#/$defs/custom"
   },
   "notes": {
    "title": "Notes",
    "x-zh": "备注",
    "$ref": "common.schema.json#/$defs/text"
   }
  }
 },
 "common": {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "common.schema.json",
  "title": "Common",
  "description": "Shapes that several records share.",
  "$defs": {
   "id": {
    "title": "Id",
    "description": "The key of a record or of an entry of a list: 8 characters of lower-case Crockford base32, at least one of them a letter. Made once, never reused.",
    "type": "string",
    "pattern": "^(?=.*[a-hjkmnp-tv-z])[0-9a-hjkmnp-tv-z]{8}$"
   },
   "no": {
    "title": "No",
    "description": "The number people say, such as CRM202405001. Given once, never changed.",
    "type": "string",
    "pattern": "^[A-Za-z0-9][A-Za-z0-9_-]*$",
    "maxLength": 40
   },
   "key": {
    "title": "Key",
    "description": "The name of an entry of a list in tend.yaml.",
    "type": "string",
    "pattern": "^[a-z][a-z0-9_-]*$",
    "maxLength": 40
   },
   "day": {
    "title": "Day",
    "description": "A calendar day, YYYY-MM-DD. Never converted between time zones.",
    "type": "string",
    "format": "date"
   },
   "moment": {
    "title": "Moment",
    "description": "A time with its offset, YYYY-MM-DDTHH:MM+08:00, or a plain day.",
    "type": "string",
    "format": "moment"
   },
   "line": {
    "title": "Line",
    "description": "A short text on one line.",
    "type": "string",
    "minLength": 1,
    "maxLength": 200,
    "pattern": "^[^\\n\\r]*$"
   },
   "text": {
    "title": "Text",
    "description": "A text of any length, may have several lines.",
    "type": "string",
    "minLength": 1,
    "maxLength": 20000
   },
   "member": {
    "title": "MemberId",
    "description": "The id of a person of the team.",
    "type": "string",
    "pattern": "^[a-z][a-z0-9_-]*$",
    "maxLength": 40,
    "x-ref": "member"
   },
   "amount": {
    "title": "Amount",
    "description": "An amount of money in the currency of the record or of the folder.",
    "type": "number",
    "minimum": 0,
    "maximum": 10000000000000
   },
   "currency": {
    "title": "Currency",
    "description": "ISO 4217 code.",
    "type": "string",
    "pattern": "^[A-Z]{3}$"
   },
   "priority": {
    "title": "Priority",
    "description": "How urgent it is. High is shown to the owner and to the lead.",
    "enum": [
     "high",
     "medium",
     "low"
    ],
    "x-values": {
     "high": [
      "high",
      "高"
     ],
     "medium": [
      "medium",
      "中"
     ],
     "low": [
      "low",
      "低"
     ]
    }
   },
   "status": {
    "title": "Status",
    "description": "Where the customer stands.",
    "enum": [
     "prospect",
     "interested",
     "won",
     "silent",
     "lost"
    ],
    "x-values": {
     "prospect": [
      "prospect",
      "潜在客户",
      "潜在"
     ],
     "interested": [
      "interested",
      "意向客户",
      "意向"
     ],
     "won": [
      "won",
      "成交客户",
      "成交"
     ],
     "silent": [
      "silent",
      "沉默客户",
      "沉默"
     ],
     "lost": [
      "lost",
      "流失客户",
      "流失"
     ]
    }
   },
   "tags": {
    "title": "Tags",
    "description": "Free labels, each once.",
    "type": "array",
    "uniqueItems": true,
    "maxItems": 50,
    "items": {
     "type": "string",
     "minLength": 1,
     "maxLength": 60,
     "pattern": "^[^\\s,\\n]([^,\\n]*[^\\s,\\n])?$"
    }
   },
   "done": {
    "title": "Done",
    "description": "When it was finished, by whom, and what came of it.",
    "type": "object",
    "additionalProperties": false,
    "required": [
     "at",
     "by"
    ],
    "properties": {
     "at": {
      "title": "Done at",
      "x-zh": "完成时间",
      "$ref": "#/$defs/moment"
     },
     "by": {
      "title": "Done by",
      "x-zh": "完成人",
      "$ref": "#/$defs/member"
     },
     "result": {
      "title": "Result",
      "x-zh": "结果",
      "$ref": "#/$defs/text"
     }
    }
   },
   "snoozed": {
    "title": "Snoozed",
    "description": "Postponed until a day, and why.",
    "type": "object",
    "additionalProperties": false,
    "required": [
     "until",
     "reason"
    ],
    "properties": {
     "until": {
      "title": "Until",
      "x-zh": "推迟到",
      "$ref": "#/$defs/day"
     },
     "reason": {
      "title": "Reason",
      "x-zh": "推迟原因",
      "$ref": "#/$defs/text"
     }
    }
   },
   "actionState": {
    "title": "State",
    "description": "Whether it is still to be done.",
    "enum": [
     "open",
     "done",
     "cancelled"
    ],
    "x-values": {
     "open": [
      "open",
      "未完成"
     ],
     "done": [
      "done",
      "已完成"
     ],
     "cancelled": [
      "cancelled",
      "已取消"
     ]
    }
   },
   "recorded": {
    "title": "Recorded",
    "description": "Who entered the record, and when. The true time of entry, whatever day the record speaks of.",
    "type": "object",
    "additionalProperties": false,
    "required": [
     "by",
     "at"
    ],
    "properties": {
     "by": {
      "title": "Recorded by",
      "x-zh": "登记人",
      "$ref": "#/$defs/member"
     },
     "at": {
      "title": "Recorded at",
      "x-zh": "登记时间",
      "$ref": "#/$defs/moment"
     }
    }
   },
   "custom": {
    "title": "Custom",
    "description": "The team's own fields; their shapes are set in tend.yaml under `fields`.",
    "type": "object",
    "propertyNames": {
     "pattern": "^[a-z][a-z0-9_]*$"
    },
    "additionalProperties": {
     "type": [
      "string",
      "number",
      "boolean"
     ]
    },
    "maxProperties": 100
   }
  }
 },
 "customer": {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "customer.schema.json",
  "title": "Customer",
  "x-zh": "客户",
  "description": "One customer: who they are, what they need, where they stand, and who looks after them. File: customers/<slug>-<id>.yaml.",
  "type": "object",
  "additionalProperties": false,
  "required": [
   "id",
   "name",
   "kind",
   "status",
   "owner",
   "first_contact",
   "recorded"
  ],
  "properties": {
   "id": {
    "title": "Id",
    "x-zh": "标识",
    "$ref": "common.schema.json#/$defs/id"
   },
   "no": {
    "title": "Number",
    "x-zh": "客户编号",
    "$ref": "common.schema.json#/$defs/no"
   },
   "name": {
    "title": "Name",
    "x-zh": "客户名称",
    "description": "The full name: of a company as registered, of a person the real name.",
    "$ref": "common.schema.json#/$defs/line"
   },
   "aliases": {
    "title": "Also known as",
    "x-zh": "别名",
    "description": "Old names and old numbers; searched and compared like the name.",
    "type": "array",
    "uniqueItems": true,
    "maxItems": 50,
    "items": {
     "$ref": "common.schema.json#/$defs/line"
    }
   },
   "kind": {
    "title": "Kind",
    "x-zh": "客户类型",
    "description": "A person or a company.",
    "enum": [
     "individual",
     "company"
    ],
    "x-values": {
     "individual": [
      "individual",
      "个人客户",
      "个人"
     ],
     "company": [
      "company",
      "企业客户",
      "企业",
      "公司"
     ]
    }
   },
   "status": {
    "title": "Status",
    "x-zh": "客户状态",
    "$ref": "common.schema.json#/$defs/status"
   },
   "stage": {
    "title": "Stage",
    "x-zh": "跟进阶段",
    "description": "The step of the team's own sales process, from tend.yaml.",
    "type": "string",
    "x-list": "stages"
   },
   "owner": {
    "title": "Owner",
    "x-zh": "负责人",
    "description": "The one person who looks after this customer.",
    "$ref": "common.schema.json#/$defs/member"
   },
   "industry": {
    "title": "Industry",
    "x-zh": "所属行业",
    "description": "Two levels: major-minor, such as 制造业-汽车零部件.",
    "$ref": "common.schema.json#/$defs/line"
   },
   "size": {
    "title": "Size",
    "x-zh": "客户规模",
    "type": "object",
    "additionalProperties": false,
    "properties": {
     "employees": {
      "title": "Employees",
      "x-zh": "员工人数",
      "description": "A number, a range such as 100-500, or lt50 / gt200.",
      "type": "string",
      "pattern": "^(lt|gt)?[0-9]+(-[0-9]+)?$",
      "maxLength": 20,
      "x-aliases": {
       "50人以下": "lt50",
       "50-200人": "50-200",
       "200人以上": "gt200"
      }
     },
     "revenue": {
      "title": "Yearly revenue",
      "x-zh": "年营收",
      "description": "A range in words, such as 1-5亿.",
      "$ref": "common.schema.json#/$defs/line"
     }
    }
   },
   "business": {
    "title": "Business",
    "x-zh": "主要业务方向",
    "$ref": "common.schema.json#/$defs/text"
   },
   "source": {
    "title": "Source",
    "x-zh": "客户来源",
    "description": "How the customer came to us.",
    "type": "string",
    "x-list": "sources"
   },
   "source_note": {
    "title": "Source note",
    "x-zh": "来源备注",
    "$ref": "common.schema.json#/$defs/line"
   },
   "first_contact": {
    "title": "First contact",
    "x-zh": "首次接触时间",
    "$ref": "common.schema.json#/$defs/day"
   },
   "contacts": {
    "title": "Contacts",
    "x-zh": "联系人",
    "type": "array",
    "maxItems": 100,
    "items": {
     "title": "Contact",
     "type": "object",
     "additionalProperties": false,
     "required": [
      "id",
      "name"
     ],
     "properties": {
      "id": {
       "title": "Id",
       "x-zh": "标识",
       "$ref": "common.schema.json#/$defs/id"
      },
      "name": {
       "title": "Contact",
       "x-zh": "联系人姓名",
       "$ref": "common.schema.json#/$defs/line",
       "x-private": "name"
      },
      "title": {
       "title": "Position",
       "x-zh": "职位",
       "$ref": "common.schema.json#/$defs/line"
      },
      "primary": {
       "title": "Primary",
       "x-zh": "主要联系人",
       "type": "boolean"
      },
      "phone": {
       "title": "Phone",
       "x-zh": "手机号码",
       "description": "11 digits for a mainland mobile; a landline with its area code; 400 numbers; +… elsewhere.",
       "type": "string",
       "maxLength": 40,
       "pattern": "^[+]?[0-9*][0-9* ()-]*$",
       "x-private": "phone"
      },
      "email": {
       "title": "E-mail",
       "x-zh": "电子邮箱",
       "type": "string",
       "format": "email",
       "maxLength": 254,
       "x-private": "email"
      },
      "other": {
       "title": "Other ways",
       "x-zh": "其他联系方式",
       "type": "array",
       "maxItems": 20,
       "items": {
        "title": "OtherWay",
        "type": "object",
        "additionalProperties": false,
        "required": [
         "id",
         "platform",
         "handle"
        ],
        "properties": {
         "id": {
          "title": "Id",
          "x-zh": "标识",
          "$ref": "common.schema.json#/$defs/id"
         },
         "platform": {
          "title": "Platform",
          "x-zh": "平台",
          "$ref": "common.schema.json#/$defs/line"
         },
         "handle": {
          "title": "Handle",
          "x-zh": "账号",
          "$ref": "common.schema.json#/$defs/line",
          "x-private": "handle"
         }
        }
       }
      },
      "prefers": {
       "title": "Prefers",
       "x-zh": "沟通偏好",
       "$ref": "common.schema.json#/$defs/line"
      }
     }
    }
   },
   "address": {
    "title": "Address",
    "x-zh": "地址",
    "type": "object",
    "additionalProperties": false,
    "properties": {
     "province": {
      "title": "Province",
      "x-zh": "省份",
      "$ref": "common.schema.json#/$defs/line"
     },
     "city": {
      "title": "City",
      "x-zh": "城市",
      "$ref": "common.schema.json#/$defs/line"
     },
     "detail": {
      "title": "Address",
      "x-zh": "详细地址",
      "$ref": "common.schema.json#/$defs/line"
     }
    }
   },
   "person": {
    "title": "Person",
    "x-zh": "个人信息",
    "type": "object",
    "additionalProperties": false,
    "properties": {
     "city": {
      "title": "Lives in",
      "x-zh": "所在城市",
      "$ref": "common.schema.json#/$defs/line"
     },
     "occupation": {
      "title": "Occupation",
      "x-zh": "职业",
      "$ref": "common.schema.json#/$defs/line"
     },
     "age_band": {
      "title": "Age band",
      "x-zh": "年龄层",
      "$ref": "common.schema.json#/$defs/line"
     },
     "gender": {
      "title": "Gender",
      "x-zh": "性别",
      "enum": [
       "female",
       "male",
       "other"
      ],
      "x-values": {
       "female": [
        "female",
        "女"
       ],
       "male": [
        "male",
        "男"
       ],
       "other": [
        "other",
        "其他"
       ]
      }
     }
    }
   },
   "needs": {
    "title": "Needs",
    "x-zh": "需求",
    "type": "object",
    "additionalProperties": false,
    "properties": {
     "types": {
      "title": "Kinds of need",
      "x-zh": "需求类型",
      "type": "array",
      "uniqueItems": true,
      "maxItems": 20,
      "items": {
       "type": "string",
       "minLength": 1,
       "maxLength": 60
      },
      "x-list": "need_types"
     },
     "description": {
      "title": "Need",
      "x-zh": "需求描述",
      "description": "What exactly is wanted, by when, and what would solve it.",
      "$ref": "common.schema.json#/$defs/text"
     },
     "quantity": {
      "title": "Quantity",
      "x-zh": "数量",
      "$ref": "common.schema.json#/$defs/line"
     },
     "budget": {
      "title": "Budget",
      "x-zh": "预算",
      "$ref": "common.schema.json#/$defs/amount"
     },
     "by": {
      "title": "Needed by",
      "x-zh": "期望时间",
      "$ref": "common.schema.json#/$defs/day"
     }
    }
   },
   "pain_points": {
    "title": "Pain points",
    "x-zh": "需求痛点",
    "type": "array",
    "maxItems": 50,
    "items": {
     "$ref": "common.schema.json#/$defs/text"
    }
   },
   "preferences": {
    "title": "Preferences",
    "x-zh": "客户偏好",
    "description": "Habits of working and talking, such as 每周需进度汇报.",
    "$ref": "common.schema.json#/$defs/text"
   },
   "decision_chain": {
    "title": "Decision chain",
    "x-zh": "决策链",
    "$ref": "common.schema.json#/$defs/text"
   },
   "risks": {
    "title": "Risks",
    "x-zh": "风险提示",
    "type": "array",
    "maxItems": 50,
    "items": {
     "$ref": "common.schema.json#/$defs/text"
    }
   },
   "tags": {
    "title": "Tags",
    "x-zh": "客户标签",
    "$ref": "common.schema.json#/$defs/tags"
   },
   "grade": {
    "title": "Grade override",
    "x-zh": "客户等级",
    "description": "Only when the computed grade is overruled.",
    "type": "object",
    "additionalProperties": false,
    "required": [
     "value",
     "reason"
    ],
    "properties": {
     "value": {
      "title": "Grade",
      "x-zh": "等级",
      "enum": [
       "A",
       "B",
       "C",
       "D"
      ],
      "x-values": {
       "A": [
        "A (core)",
        "A（核心）",
        "A级",
        "核心"
       ],
       "B": [
        "B (important)",
        "B（重要）",
        "B级",
        "重要"
       ],
       "C": [
        "C (potential)",
        "C（潜力）",
        "C级",
        "潜力"
       ],
       "D": [
        "D (ordinary)",
        "D（普通）",
        "D级",
        "普通"
       ]
      }
     },
     "reason": {
      "title": "Why this grade",
      "x-zh": "等级说明",
      "$ref": "common.schema.json#/$defs/text"
     }
    }
   },
   "renewal_intent": {
    "title": "Renewal intent",
    "x-zh": "续约意愿",
    "enum": [
     "high",
     "medium",
     "low",
     "unknown"
    ],
    "x-values": {
     "high": [
      "high",
      "高"
     ],
     "medium": [
      "medium",
      "中"
     ],
     "low": [
      "low",
      "低"
     ],
     "unknown": [
      "unknown",
      "未知"
     ]
    }
   },
   "segment": {
    "title": "Segment override",
    "x-zh": "维护类型",
    "description": "Only when the computed segment is overruled.",
    "enum": [
     "key",
     "grow",
     "risk",
     "routine"
    ],
    "x-values": {
     "key": [
      "key",
      "重点维护",
      "重点维护型"
     ],
     "grow": [
      "grow",
      "潜力培养",
      "潜力培养型"
     ],
     "risk": [
      "risk",
      "风险预警",
      "风险预警型"
     ],
     "routine": [
      "routine",
      "常规维护",
      "常规"
     ]
    }
   },
   "milestones": {
    "title": "Milestones",
    "x-zh": "关键节点",
    "type": "array",
    "maxItems": 100,
    "items": {
     "title": "Milestone",
     "type": "object",
     "additionalProperties": false,
     "required": [
      "id",
      "kind",
      "on"
     ],
     "properties": {
      "id": {
       "title": "Id",
       "x-zh": "标识",
       "$ref": "common.schema.json#/$defs/id"
      },
      "kind": {
       "title": "Kind",
       "x-zh": "节点",
       "description": "Such as birthday, anniversary, contract.",
       "$ref": "common.schema.json#/$defs/line"
      },
      "on": {
       "title": "On",
       "x-zh": "日期",
       "description": "YYYY-MM-DD, or MM-DD when the year does not matter.",
       "type": "string",
       "pattern": "^([0-9]{4}-)?[0-9]{2}-[0-9]{2}$"
      },
      "yearly": {
       "title": "Every year",
       "x-zh": "每年",
       "type": "boolean"
      },
      "calendar": {
       "title": "Calendar",
       "x-zh": "历法",
       "enum": [
        "solar",
        "lunar"
       ],
       "x-values": {
        "solar": [
         "solar",
         "公历"
        ],
        "lunar": [
         "lunar",
         "农历"
        ]
       }
      },
      "remind": {
       "title": "Remind ahead",
       "x-zh": "提前提醒",
       "type": "array",
       "uniqueItems": true,
       "maxItems": 10,
       "items": {
        "type": "string",
        "pattern": "^[0-9]{1,3}[dwm]$"
       }
      },
      "leap": {
       "title": "Leap month",
       "x-zh": "闰月",
       "description": "The lunar month is the leap one (闰六月).",
       "type": "boolean"
      },
      "acknowledged": {
       "title": "Acknowledged",
       "x-zh": "已确认",
       "description": "The days of the occurrences that someone took care of.",
       "type": "array",
       "uniqueItems": true,
       "maxItems": 200,
       "items": {
        "$ref": "common.schema.json#/$defs/day"
       }
      },
      "snoozed": {
       "title": "Snoozed",
       "x-zh": "推迟",
       "$ref": "common.schema.json#/$defs/snoozed"
      }
     }
    }
   },
   "lost": {
    "title": "Lost",
    "x-zh": "流失",
    "type": "object",
    "additionalProperties": false,
    "required": [
     "on",
     "reason"
    ],
    "properties": {
     "on": {
      "title": "Lost on",
      "x-zh": "流失日期",
      "$ref": "common.schema.json#/$defs/day"
     },
     "reason": {
      "title": "Lost because",
      "x-zh": "流失原因",
      "type": "string",
      "x-list": "lost_reasons"
     },
     "note": {
      "title": "Note on the loss",
      "x-zh": "流失说明",
      "$ref": "common.schema.json#/$defs/text"
     }
    }
   },
   "paused": {
    "title": "Paused",
    "x-zh": "暂停跟进",
    "description": "No reminders of silence or of a missing plan until this day.",
    "type": "object",
    "additionalProperties": false,
    "required": [
     "until",
     "reason"
    ],
    "properties": {
     "until": {
      "title": "Paused until",
      "x-zh": "暂停至",
      "$ref": "common.schema.json#/$defs/day"
     },
     "reason": {
      "title": "Paused because",
      "x-zh": "暂停原因",
      "$ref": "common.schema.json#/$defs/text"
     }
    }
   },
   "provenance": {
    "title": "Provenance",
    "x-zh": "信息来源",
    "description": "Where the data comes from: given by the customer, or another lawful way.",
    "$ref": "common.schema.json#/$defs/line"
   },
   "verified": {
    "title": "Verified",
    "x-zh": "信息核对",
    "description": "The latest second check of the data.",
    "type": "object",
    "additionalProperties": false,
    "required": [
     "by",
     "at"
    ],
    "properties": {
     "by": {
      "title": "Verified by",
      "x-zh": "核对人",
      "$ref": "common.schema.json#/$defs/member"
     },
     "at": {
      "title": "Verified at",
      "x-zh": "核对时间",
      "$ref": "common.schema.json#/$defs/moment"
     }
    }
   },
   "archived": {
    "title": "Archived",
    "x-zh": "归档",
    "description": "In the history library: out of the daily lists, in every review.",
    "type": "object",
    "additionalProperties": false,
    "required": [
     "on",
     "reason"
    ],
    "properties": {
     "on": {
      "title": "Archived on",
      "x-zh": "归档日期",
      "$ref": "common.schema.json#/$defs/day"
     },
     "reason": {
      "title": "Archived because",
      "x-zh": "归档原因",
      "$ref": "common.schema.json#/$defs/text"
     }
    }
   },
   "recorded": {
    "title": "Recorded",
    "x-zh": "登记",
    "$ref": "common.schema.json#/$defs/recorded"
   },
   "custom": {
    "title": "Custom fields",
    "x-zh": "自定义字段",
    "$ref": "common.schema.json#/$defs/custom"
   },
   "notes": {
    "title": "Notes",
    "x-zh": "其他说明",
    "$ref": "common.schema.json#/$defs/text"
   }
  }
 },
 "followup": {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "followup.schema.json",
  "title": "Followup",
  "x-zh": "跟进",
  "description": "One conversation with a customer and what follows from it. File: followups/<YYYY-MM>/<DD>-<slug>-<id>.yaml.",
  "type": "object",
  "additionalProperties": false,
  "required": [
   "id",
   "customer",
   "at",
   "by",
   "recorded"
  ],
  "properties": {
   "id": {
    "title": "Id",
    "x-zh": "标识",
    "$ref": "common.schema.json#/$defs/id"
   },
   "no": {
    "title": "Number",
    "x-zh": "跟进编号",
    "$ref": "common.schema.json#/$defs/no"
   },
   "customer": {
    "title": "Customer",
    "x-zh": "客户",
    "$ref": "common.schema.json#/$defs/id",
    "x-ref": "customer"
   },
   "at": {
    "title": "When",
    "x-zh": "跟进时间",
    "$ref": "common.schema.json#/$defs/moment"
   },
   "method": {
    "title": "Method",
    "x-zh": "跟进方式",
    "description": "How we talked. Absent when the record only keeps a change of status.",
    "type": "string",
    "x-list": "methods"
   },
   "by": {
    "title": "By",
    "x-zh": "跟进人",
    "$ref": "common.schema.json#/$defs/member"
   },
   "participants": {
    "title": "Participants",
    "x-zh": "参与人员",
    "type": "array",
    "uniqueItems": true,
    "maxItems": 50,
    "items": {
     "$ref": "common.schema.json#/$defs/line"
    }
   },
   "contact": {
    "title": "Spoke with",
    "x-zh": "对接人",
    "description": "The id of a contact of the customer.",
    "$ref": "common.schema.json#/$defs/id",
    "x-ref": "contact"
   },
   "topic": {
    "title": "Topic",
    "x-zh": "互动主题",
    "$ref": "common.schema.json#/$defs/line"
   },
   "summary": {
    "title": "Summary",
    "x-zh": "沟通内容摘要",
    "$ref": "common.schema.json#/$defs/text"
   },
   "feedback": {
    "title": "Feedback",
    "x-zh": "客户反馈",
    "$ref": "common.schema.json#/$defs/text"
   },
   "need_change": {
    "title": "Change of need",
    "x-zh": "需求变化",
    "$ref": "common.schema.json#/$defs/text"
   },
   "outcome": {
    "title": "Outcome",
    "x-zh": "跟进结果",
    "type": "object",
    "additionalProperties": false,
    "properties": {
     "interested": {
      "title": "Willing to work with us",
      "x-zh": "达成合作意向",
      "type": "boolean"
     },
     "needs_more": {
      "title": "Needs more follow-up",
      "x-zh": "需要进一步跟进",
      "type": "boolean"
     }
    }
   },
   "promises": {
    "title": "Promises",
    "x-zh": "承诺事项",
    "type": "array",
    "maxItems": 50,
    "items": {
     "title": "PromiseMade",
     "type": "object",
     "additionalProperties": false,
     "required": [
      "id",
      "what",
      "by",
      "state"
     ],
     "properties": {
      "id": {
       "title": "Id",
       "x-zh": "标识",
       "$ref": "common.schema.json#/$defs/id"
      },
      "what": {
       "title": "Promised",
       "x-zh": "承诺内容",
       "$ref": "common.schema.json#/$defs/text"
      },
      "by": {
       "title": "Promised by",
       "x-zh": "承诺人",
       "$ref": "common.schema.json#/$defs/member"
      },
      "due": {
       "title": "Due",
       "x-zh": "截止时间",
       "$ref": "common.schema.json#/$defs/day"
      },
      "state": {
       "title": "State",
       "x-zh": "状态",
       "$ref": "common.schema.json#/$defs/actionState"
      },
      "done": {
       "title": "Done",
       "x-zh": "完成",
       "$ref": "common.schema.json#/$defs/done"
      },
      "snoozed": {
       "title": "Snoozed",
       "x-zh": "推迟",
       "$ref": "common.schema.json#/$defs/snoozed"
      }
     }
    }
   },
   "next": {
    "title": "Next actions",
    "x-zh": "下一步行动",
    "type": "array",
    "maxItems": 50,
    "items": {
     "title": "NextAction",
     "type": "object",
     "additionalProperties": false,
     "required": [
      "id",
      "what",
      "owner",
      "due",
      "priority",
      "state"
     ],
     "properties": {
      "id": {
       "title": "Id",
       "x-zh": "标识",
       "$ref": "common.schema.json#/$defs/id"
      },
      "what": {
       "title": "Next",
       "x-zh": "待办事项",
       "$ref": "common.schema.json#/$defs/text"
      },
      "owner": {
       "title": "Owner",
       "x-zh": "负责人",
       "$ref": "common.schema.json#/$defs/member"
      },
      "due": {
       "title": "Due",
       "x-zh": "截止时间",
       "$ref": "common.schema.json#/$defs/day"
      },
      "priority": {
       "title": "Priority",
       "x-zh": "优先级",
       "$ref": "common.schema.json#/$defs/priority"
      },
      "state": {
       "title": "State",
       "x-zh": "状态",
       "$ref": "common.schema.json#/$defs/actionState"
      },
      "done": {
       "title": "Done",
       "x-zh": "完成",
       "$ref": "common.schema.json#/$defs/done"
      },
      "snoozed": {
       "title": "Snoozed",
       "x-zh": "推迟",
       "$ref": "common.schema.json#/$defs/snoozed"
      }
     }
    }
   },
   "waiting": {
    "title": "Waiting",
    "x-zh": "等待回复",
    "description": "What the customer owes us, and by when we expect it. A later conversation settles it.",
    "type": "object",
    "additionalProperties": false,
    "required": [
     "for"
    ],
    "properties": {
     "for": {
      "title": "Waiting for",
      "x-zh": "等待事项",
      "$ref": "common.schema.json#/$defs/text"
     },
     "expected": {
      "title": "Expected",
      "x-zh": "预计反馈时间",
      "$ref": "common.schema.json#/$defs/day"
     },
     "done": {
      "title": "Done",
      "x-zh": "完成",
      "$ref": "common.schema.json#/$defs/done"
     },
     "snoozed": {
      "title": "Snoozed",
      "x-zh": "推迟",
      "$ref": "common.schema.json#/$defs/snoozed"
     }
    }
   },
   "move": {
    "title": "Move",
    "x-zh": "状态变更",
    "description": "The change of status or stage that this conversation caused.",
    "type": "object",
    "additionalProperties": false,
    "required": [
     "to"
    ],
    "properties": {
     "from": {
      "title": "From",
      "x-zh": "原状态",
      "description": "A status or a stage of tend.yaml.",
      "type": "string",
      "x-list": "standings"
     },
     "to": {
      "title": "To",
      "x-zh": "新状态",
      "description": "A status or a stage of tend.yaml.",
      "type": "string",
      "x-list": "standings"
     },
     "reason": {
      "title": "Why moved",
      "x-zh": "变更原因",
      "$ref": "common.schema.json#/$defs/text"
     }
    }
   },
   "opportunity": {
    "title": "Opportunity",
    "x-zh": "销售机会",
    "$ref": "common.schema.json#/$defs/id",
    "x-ref": "opportunity"
   },
   "case": {
    "title": "Case",
    "x-zh": "工单",
    "$ref": "common.schema.json#/$defs/id",
    "x-ref": "case"
   },
   "recorded": {
    "title": "Recorded",
    "x-zh": "登记",
    "$ref": "common.schema.json#/$defs/recorded"
   },
   "custom": {
    "title": "Custom fields",
    "x-zh": "自定义字段",
    "$ref": "common.schema.json#/$defs/custom"
   },
   "notes": {
    "title": "Notes",
    "x-zh": "备注",
    "$ref": "common.schema.json#/$defs/text"
   }
  }
 },
 "opportunity": {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "opportunity.schema.json",
  "title": "Opportunity",
  "x-zh": "销售机会",
  "description": "A chance to sell something to a customer. File: opportunities/<YYYY-MM>/<DD>-<slug>-<id>.yaml.",
  "type": "object",
  "additionalProperties": false,
  "required": [
   "id",
   "customer",
   "title",
   "owner",
   "recorded"
  ],
  "properties": {
   "id": {
    "title": "Id",
    "x-zh": "标识",
    "$ref": "common.schema.json#/$defs/id"
   },
   "no": {
    "title": "Number",
    "x-zh": "机会编号",
    "$ref": "common.schema.json#/$defs/no"
   },
   "customer": {
    "title": "Customer",
    "x-zh": "客户",
    "$ref": "common.schema.json#/$defs/id",
    "x-ref": "customer"
   },
   "title": {
    "title": "Title",
    "x-zh": "机会名称",
    "$ref": "common.schema.json#/$defs/line"
   },
   "amount": {
    "title": "Expected amount",
    "x-zh": "预计成交金额",
    "$ref": "common.schema.json#/$defs/amount"
   },
   "currency": {
    "title": "Currency",
    "x-zh": "币种",
    "$ref": "common.schema.json#/$defs/currency"
   },
   "probability": {
    "title": "Probability",
    "x-zh": "成交概率",
    "description": "In per cent; without it that of the stage counts.",
    "type": "number",
    "minimum": 0,
    "maximum": 100
   },
   "competitors": {
    "title": "Competing products",
    "x-zh": "竞争产品",
    "type": "array",
    "uniqueItems": true,
    "maxItems": 50,
    "items": {
     "$ref": "common.schema.json#/$defs/line"
    }
   },
   "decision_makers": {
    "title": "Decision makers",
    "x-zh": "关键决策人",
    "type": "array",
    "uniqueItems": true,
    "maxItems": 50,
    "items": {
     "$ref": "common.schema.json#/$defs/line"
    }
   },
   "stage": {
    "title": "Stage",
    "x-zh": "销售阶段",
    "type": "string",
    "x-list": "stages"
   },
   "expected_close": {
    "title": "Expected close",
    "x-zh": "预计成交日期",
    "$ref": "common.schema.json#/$defs/day"
   },
   "owner": {
    "title": "Owner",
    "x-zh": "负责人",
    "$ref": "common.schema.json#/$defs/member"
   },
   "moves": {
    "title": "Stage history",
    "x-zh": "阶段变更",
    "description": "Every change of stage with its day.",
    "type": "array",
    "maxItems": 200,
    "items": {
     "title": "StageMove",
     "type": "object",
     "additionalProperties": false,
     "required": [
      "id",
      "at",
      "by",
      "to"
     ],
     "properties": {
      "id": {
       "title": "Id",
       "x-zh": "标识",
       "$ref": "common.schema.json#/$defs/id"
      },
      "at": {
       "title": "Moved at",
       "x-zh": "变更时间",
       "$ref": "common.schema.json#/$defs/moment"
      },
      "by": {
       "title": "Moved by",
       "x-zh": "变更人",
       "$ref": "common.schema.json#/$defs/member"
      },
      "from": {
       "title": "From",
       "x-zh": "原阶段",
       "type": "string",
       "x-list": "stages"
      },
      "to": {
       "title": "To",
       "x-zh": "新阶段",
       "type": "string",
       "x-list": "stages"
      }
     }
    }
   },
   "closed": {
    "title": "Closed",
    "x-zh": "关闭",
    "type": "object",
    "additionalProperties": false,
    "required": [
     "on",
     "result"
    ],
    "properties": {
     "on": {
      "title": "Closed on",
      "x-zh": "关闭日期",
      "$ref": "common.schema.json#/$defs/day"
     },
     "result": {
      "title": "Result",
      "x-zh": "结果",
      "enum": [
       "won",
       "lost"
      ],
      "x-values": {
       "won": [
        "won",
        "赢单",
        "成交"
       ],
       "lost": [
        "lost",
        "输单",
        "丢单",
        "流失"
       ]
      }
     },
     "reason": {
      "title": "Closed because",
      "x-zh": "原因",
      "$ref": "common.schema.json#/$defs/line"
     }
    }
   },
   "snoozed": {
    "title": "Snoozed",
    "x-zh": "推迟",
    "$ref": "common.schema.json#/$defs/snoozed"
   },
   "recorded": {
    "title": "Recorded",
    "x-zh": "登记",
    "$ref": "common.schema.json#/$defs/recorded"
   },
   "custom": {
    "title": "Custom fields",
    "x-zh": "自定义字段",
    "$ref": "common.schema.json#/$defs/custom"
   },
   "notes": {
    "title": "Notes",
    "x-zh": "备注",
    "$ref": "common.schema.json#/$defs/text"
   }
  }
 },
 "order": {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "order.schema.json",
  "title": "Order",
  "x-zh": "订单",
  "description": "A contract, an order or a renewal. File: orders/<YYYY-MM>/<DD>-<slug>-<id>.yaml.",
  "type": "object",
  "additionalProperties": false,
  "required": [
   "id",
   "customer",
   "kind",
   "signed_on",
   "amount",
   "recorded"
  ],
  "properties": {
   "id": {
    "title": "Id",
    "x-zh": "标识",
    "$ref": "common.schema.json#/$defs/id"
   },
   "no": {
    "title": "Number",
    "x-zh": "订单编号",
    "$ref": "common.schema.json#/$defs/no"
   },
   "customer": {
    "title": "Customer",
    "x-zh": "客户",
    "$ref": "common.schema.json#/$defs/id",
    "x-ref": "customer"
   },
   "kind": {
    "title": "Kind",
    "x-zh": "类型",
    "enum": [
     "contract",
     "order",
     "renewal"
    ],
    "x-values": {
     "contract": [
      "contract",
      "合同"
     ],
     "order": [
      "order",
      "订单"
     ],
     "renewal": [
      "renewal",
      "续约"
     ]
    }
   },
   "signed_on": {
    "title": "Signed on",
    "x-zh": "签订日期",
    "$ref": "common.schema.json#/$defs/day"
   },
   "contract_no": {
    "title": "Contract number",
    "x-zh": "合同编号",
    "$ref": "common.schema.json#/$defs/line"
   },
   "amount": {
    "title": "Amount",
    "x-zh": "金额",
    "$ref": "common.schema.json#/$defs/amount"
   },
   "currency": {
    "title": "Currency",
    "x-zh": "币种",
    "$ref": "common.schema.json#/$defs/currency"
   },
   "annual_amount": {
    "title": "Yearly amount",
    "x-zh": "年合作金额",
    "$ref": "common.schema.json#/$defs/amount"
   },
   "start_on": {
    "title": "Starts on",
    "x-zh": "合作起始时间",
    "$ref": "common.schema.json#/$defs/day"
   },
   "end_on": {
    "title": "Ends on",
    "x-zh": "合作到期时间",
    "$ref": "common.schema.json#/$defs/day"
   },
   "items": {
    "title": "Items",
    "x-zh": "明细",
    "type": "array",
    "maxItems": 200,
    "items": {
     "title": "OrderItem",
     "type": "object",
     "additionalProperties": false,
     "required": [
      "id",
      "product"
     ],
     "properties": {
      "id": {
       "title": "Id",
       "x-zh": "标识",
       "$ref": "common.schema.json#/$defs/id"
      },
      "product": {
       "title": "Product",
       "x-zh": "产品",
       "$ref": "common.schema.json#/$defs/line"
      },
      "quantity": {
       "title": "Quantity",
       "x-zh": "数量",
       "type": "number",
       "minimum": 0
      },
      "price": {
       "title": "Price",
       "x-zh": "单价",
       "$ref": "common.schema.json#/$defs/amount"
      }
     }
    }
   },
   "snoozed": {
    "title": "Snoozed",
    "x-zh": "推迟",
    "description": "When the renewal is asked for again.",
    "$ref": "common.schema.json#/$defs/snoozed"
   },
   "recorded": {
    "title": "Recorded",
    "x-zh": "登记",
    "$ref": "common.schema.json#/$defs/recorded"
   },
   "custom": {
    "title": "Custom fields",
    "x-zh": "自定义字段",
    "$ref": "common.schema.json#/$defs/custom"
   },
   "notes": {
    "title": "Notes",
    "x-zh": "备注",
    "$ref": "common.schema.json#/$defs/text"
   }
  }
 },
 "settings": {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "settings.schema.json",
  "title": "Settings",
  "x-zh": "设置",
  "description": "The settings of the team. File: tend.yaml. Everything has a default: an empty file works.",
  "type": "object",
  "additionalProperties": false,
  "properties": {
   "preset": {
    "title": "Preset",
    "x-zh": "预设",
    "description": "The defaults that this folder starts from.",
    "enum": [
     "standard",
     "sheet",
     "form",
     "tables",
     "pipeline",
     "care"
    ]
   },
   "name": {
    "title": "Name",
    "x-zh": "名称",
    "description": "The name of the team or folder.",
    "type": "string",
    "maxLength": 200
   },
   "language": {
    "title": "Language",
    "x-zh": "语言",
    "enum": [
     "zh",
     "en"
    ]
   },
   "currency": {
    "title": "Currency",
    "x-zh": "币种",
    "$ref": "common.schema.json#/$defs/currency"
   },
   "timezone": {
    "title": "Time zone",
    "x-zh": "时区",
    "description": "An IANA name such as Asia/Shanghai. A day is due until it ends there.",
    "type": "string",
    "format": "timezone"
   },
   "region": {
    "title": "Region",
    "x-zh": "地区",
    "description": "ISO 3166 code; decides how phone numbers without + are read.",
    "type": "string",
    "pattern": "^[A-Z]{2}$"
   },
   "week_start": {
    "title": "Week starts on",
    "x-zh": "每周起始日",
    "enum": [
     "monday",
     "sunday"
    ]
   },
   "numbering": {
    "title": "Numbering",
    "x-zh": "编号规则",
    "description": "Patterns such as CRM{YYYY}{MM}{seq:3} or A{seq:3}; `off` gives no numbers.",
    "type": "object",
    "additionalProperties": false,
    "properties": {
     "customer": {
      "title": "Customers",
      "x-zh": "客户",
      "$ref": "#/$defs/pattern"
     },
     "followup": {
      "title": "Follow-ups",
      "x-zh": "跟进",
      "$ref": "#/$defs/pattern"
     },
     "order": {
      "title": "Orders",
      "x-zh": "订单",
      "$ref": "#/$defs/pattern"
     },
     "opportunity": {
      "title": "Opportunities",
      "x-zh": "销售机会",
      "$ref": "#/$defs/pattern"
     },
     "task": {
      "title": "Tasks",
      "x-zh": "任务",
      "$ref": "#/$defs/pattern"
     },
     "case": {
      "title": "Cases",
      "x-zh": "工单",
      "$ref": "#/$defs/pattern"
     },
     "survey": {
      "title": "Surveys",
      "x-zh": "满意度调查",
      "$ref": "#/$defs/pattern"
     }
    }
   },
   "require": {
    "title": "Required fields",
    "x-zh": "必填字段",
    "description": "Fields that must be filled, beside those that always are.",
    "type": "array",
    "maxItems": 100,
    "items": {
     "title": "Requirement",
     "type": "object",
     "additionalProperties": false,
     "required": [
      "record",
      "field"
     ],
     "properties": {
      "record": {
       "title": "Record",
       "x-zh": "记录",
       "enum": [
        "customer",
        "followup",
        "order",
        "opportunity",
        "task",
        "case",
        "survey"
       ]
      },
      "field": {
       "title": "Field",
       "x-zh": "字段",
       "$ref": "#/$defs/path"
      },
      "when": {
       "title": "When",
       "x-zh": "条件",
       "description": "A query, such as kind:company.",
       "type": "string",
       "maxLength": 500
      }
     }
    }
   },
   "team": {
    "title": "Team",
    "x-zh": "团队",
    "type": "array",
    "maxItems": 500,
    "items": {
     "title": "Member",
     "type": "object",
     "additionalProperties": false,
     "required": [
      "id",
      "name"
     ],
     "properties": {
      "id": {
       "title": "Id",
       "x-zh": "标识",
       "$ref": "common.schema.json#/$defs/member"
      },
      "name": {
       "title": "Name",
       "x-zh": "姓名",
       "$ref": "common.schema.json#/$defs/line"
      },
      "email": {
       "title": "E-mail",
       "x-zh": "邮箱",
       "type": "string",
       "format": "email",
       "maxLength": 254
      },
      "role": {
       "title": "Role",
       "x-zh": "角色",
       "enum": [
        "sales",
        "service",
        "marketing",
        "manager"
       ],
       "x-values": {
        "sales": [
         "sales",
         "销售"
        ],
        "service": [
         "service",
         "客服"
        ],
        "marketing": [
         "marketing",
         "市场"
        ],
        "manager": [
         "manager",
         "经理"
        ]
       }
      },
      "lead": {
       "title": "Lead",
       "x-zh": "团队负责人",
       "description": "The member who is told of overdue and important things.",
       "$ref": "common.schema.json#/$defs/member"
      },
      "active": {
       "title": "Active",
       "x-zh": "在职",
       "type": "boolean"
      }
     }
    }
   },
   "roles": {
    "title": "Roles",
    "x-zh": "角色权限",
    "description": "What the commands show to members of a role. It hides nothing in the files.",
    "type": "object",
    "additionalProperties": false,
    "properties": {
     "sales": {
      "title": "Sales",
      "x-zh": "销售",
      "$ref": "#/$defs/roleSettings"
     },
     "service": {
      "title": "Service",
      "x-zh": "客服",
      "$ref": "#/$defs/roleSettings"
     },
     "marketing": {
      "title": "Marketing",
      "x-zh": "市场",
      "$ref": "#/$defs/roleSettings"
     },
     "manager": {
      "title": "Manager",
      "x-zh": "经理",
      "$ref": "#/$defs/roleSettings"
     }
    }
   },
   "statuses": {
    "title": "Statuses",
    "x-zh": "客户状态",
    "description": "Labels and gates of the five statuses.",
    "type": "object",
    "additionalProperties": false,
    "properties": {
     "prospect": {
      "title": "Prospect",
      "x-zh": "潜在客户",
      "$ref": "#/$defs/statusSettings"
     },
     "interested": {
      "title": "Interested",
      "x-zh": "意向客户",
      "$ref": "#/$defs/statusSettings"
     },
     "won": {
      "title": "Won",
      "x-zh": "成交客户",
      "$ref": "#/$defs/statusSettings"
     },
     "silent": {
      "title": "Silent",
      "x-zh": "沉默客户",
      "$ref": "#/$defs/statusSettings"
     },
     "lost": {
      "title": "Lost",
      "x-zh": "流失客户",
      "$ref": "#/$defs/statusSettings"
     }
    }
   },
   "moves": {
    "title": "Allowed moves",
    "x-zh": "允许的状态变更",
    "description": "From each status, the statuses it may move to.",
    "type": "object",
    "additionalProperties": false,
    "properties": {
     "prospect": {
      "title": "Prospect",
      "x-zh": "潜在客户",
      "$ref": "#/$defs/statusList"
     },
     "interested": {
      "title": "Interested",
      "x-zh": "意向客户",
      "$ref": "#/$defs/statusList"
     },
     "won": {
      "title": "Won",
      "x-zh": "成交客户",
      "$ref": "#/$defs/statusList"
     },
     "silent": {
      "title": "Silent",
      "x-zh": "沉默客户",
      "$ref": "#/$defs/statusList"
     },
     "lost": {
      "title": "Lost",
      "x-zh": "流失客户",
      "$ref": "#/$defs/statusList"
     }
    }
   },
   "stages": {
    "title": "Stages",
    "x-zh": "跟进阶段",
    "description": "The steps of the sales process in their order.",
    "type": "array",
    "maxItems": 50,
    "items": {
     "title": "Stage",
     "type": "object",
     "additionalProperties": false,
     "required": [
      "id",
      "label",
      "kind"
     ],
     "properties": {
      "id": {
       "title": "Id",
       "x-zh": "标识",
       "$ref": "common.schema.json#/$defs/key"
      },
      "label": {
       "title": "Label",
       "x-zh": "名称",
       "$ref": "#/$defs/label"
      },
      "aliases": {
       "title": "Aliases",
       "x-zh": "同义词",
       "$ref": "#/$defs/aliases"
      },
      "kind": {
       "title": "Kind",
       "x-zh": "对应状态",
       "$ref": "common.schema.json#/$defs/status"
      },
      "rot": {
       "title": "Rots after",
       "x-zh": "停留上限",
       "$ref": "#/$defs/duration"
      },
      "probability": {
       "title": "Probability",
       "x-zh": "成交概率",
       "description": "In per cent.",
       "type": "number",
       "minimum": 0,
       "maximum": 100
      },
      "enter": {
       "title": "Gate",
       "x-zh": "进入条件",
       "$ref": "#/$defs/gate"
      },
      "goals": {
       "title": "Goals",
       "x-zh": "阶段目标",
       "type": "array",
       "maxItems": 50,
       "items": {
        "$ref": "common.schema.json#/$defs/line"
       }
      }
     }
    }
   },
   "sources": {
    "title": "Sources",
    "x-zh": "客户来源",
    "$ref": "#/$defs/choices"
   },
   "industries": {
    "title": "Industries",
    "x-zh": "行业",
    "description": "Offered by forms; any major-minor text is accepted.",
    "type": "array",
    "uniqueItems": true,
    "maxItems": 500,
    "items": {
     "$ref": "common.schema.json#/$defs/line"
    }
   },
   "methods": {
    "title": "Methods",
    "x-zh": "跟进方式",
    "$ref": "#/$defs/choices"
   },
   "need_types": {
    "title": "Kinds of need",
    "x-zh": "需求类型",
    "$ref": "#/$defs/choices"
   },
   "lost_reasons": {
    "title": "Reasons of loss",
    "x-zh": "流失原因",
    "$ref": "#/$defs/choices"
   },
   "case_categories": {
    "title": "Reasons of cases",
    "x-zh": "工单原因",
    "$ref": "#/$defs/choices"
   },
   "survey_questions": {
    "title": "Survey questions",
    "x-zh": "满意度问题",
    "description": "Each is answered with 1 to 5.",
    "$ref": "#/$defs/choices"
   },
   "milestone_kinds": {
    "title": "Kinds of milestone",
    "x-zh": "关键节点类型",
    "$ref": "#/$defs/choices"
   },
   "tags": {
    "title": "Tags",
    "x-zh": "标签",
    "description": "Offered by forms and completion; other tags are accepted.",
    "$ref": "common.schema.json#/$defs/tags"
   },
   "fields": {
    "title": "Custom fields",
    "x-zh": "自定义字段",
    "type": "array",
    "maxItems": 100,
    "items": {
     "title": "CustomField",
     "type": "object",
     "additionalProperties": false,
     "required": [
      "record",
      "key",
      "type",
      "label"
     ],
     "properties": {
      "record": {
       "title": "Record",
       "x-zh": "记录",
       "enum": [
        "customer",
        "followup",
        "order",
        "opportunity",
        "task",
        "case",
        "survey"
       ]
      },
      "key": {
       "title": "Key",
       "x-zh": "键",
       "type": "string",
       "pattern": "^[a-z][a-z0-9_]*$",
       "maxLength": 40
      },
      "type": {
       "title": "Type",
       "x-zh": "类型",
       "enum": [
        "text",
        "number",
        "day",
        "choice",
        "flag"
       ]
      },
      "label": {
       "title": "Label",
       "x-zh": "名称",
       "$ref": "#/$defs/label"
      },
      "required": {
       "title": "Required",
       "x-zh": "必填",
       "type": "boolean"
      },
      "options": {
       "title": "Options",
       "x-zh": "选项",
       "type": "array",
       "uniqueItems": true,
       "minItems": 1,
       "maxItems": 100,
       "items": {
        "$ref": "common.schema.json#/$defs/line"
       }
      }
     }
    }
   },
   "limits": {
    "title": "Limits",
    "x-zh": "时限",
    "type": "object",
    "additionalProperties": false,
    "properties": {
     "customer_entry": {
      "title": "Enter a customer within",
      "x-zh": "客户录入时限",
      "$ref": "#/$defs/durationOrOff"
     },
     "followup_entry": {
      "title": "Enter a follow-up within",
      "x-zh": "跟进录入时限",
      "type": "object",
      "additionalProperties": false,
      "properties": {
       "warn": {
        "title": "Remind after",
        "x-zh": "提醒",
        "$ref": "#/$defs/durationOrOff"
       },
       "late": {
        "title": "Late after",
        "x-zh": "迟录",
        "$ref": "#/$defs/durationOrOff"
       }
      }
     },
     "silent": {
      "title": "Silent after",
      "x-zh": "沉默",
      "$ref": "#/$defs/durationOrOff"
     },
     "verify": {
      "title": "Verify every",
      "x-zh": "信息核对周期",
      "$ref": "#/$defs/durationOrOff"
     },
     "no_plan": {
      "title": "Plan within",
      "x-zh": "无下一步",
      "$ref": "#/$defs/durationOrOff"
     },
     "case_response": {
      "title": "Respond to a case within",
      "x-zh": "工单响应时限",
      "$ref": "#/$defs/durationOrOff"
     },
     "case_resolution": {
      "title": "Resolve a case within",
      "x-zh": "工单解决时限",
      "$ref": "#/$defs/durationOrOff"
     },
     "visit": {
      "title": "Visit after a resolved complaint within",
      "x-zh": "投诉解决后回访时限",
      "$ref": "#/$defs/durationOrOff"
     },
     "renewal": {
      "title": "Renewal asked for ahead",
      "x-zh": "续约提前提醒",
      "$ref": "#/$defs/durationOrOff"
     },
     "escalate": {
      "title": "Escalate after",
      "x-zh": "升级提醒",
      "type": "array",
      "maxItems": 5,
      "items": {
       "$ref": "#/$defs/duration"
      }
     }
    }
   },
   "grades": {
    "title": "Grades",
    "x-zh": "客户等级规则",
    "description": "Points for what was signed in the window, by amount and by number of orders; the bands turn their sum into a letter.",
    "type": "object",
    "additionalProperties": false,
    "properties": {
     "window": {
      "title": "Window",
      "x-zh": "统计期",
      "$ref": "#/$defs/duration"
     },
     "amount": {
      "title": "Amount steps",
      "x-zh": "金额分档",
      "description": "One point for each amount that is reached.",
      "type": "array",
      "minItems": 1,
      "maxItems": 10,
      "items": {
       "$ref": "common.schema.json#/$defs/amount"
      }
     },
     "frequency": {
      "title": "Order steps",
      "x-zh": "频次分档",
      "description": "One point for each number of orders that is reached.",
      "type": "array",
      "minItems": 1,
      "maxItems": 10,
      "items": {
       "type": "number",
       "minimum": 1
      }
     },
     "bands": {
      "title": "Bands",
      "x-zh": "等级分数线",
      "description": "The fewest points of A, B and C.",
      "type": "object",
      "additionalProperties": false,
      "properties": {
       "A": {
        "title": "A",
        "x-zh": "A 级",
        "type": "number"
       },
       "B": {
        "title": "B",
        "x-zh": "B 级",
        "type": "number"
       },
       "C": {
        "title": "C",
        "x-zh": "C 级",
        "type": "number"
       }
      }
     }
    }
   },
   "health": {
    "title": "Health",
    "x-zh": "健康度规则",
    "type": "object",
    "additionalProperties": false,
    "properties": {
     "weights": {
      "title": "Weights",
      "x-zh": "权重",
      "type": "object",
      "additionalProperties": false,
      "properties": {
       "frequency": {
        "title": "Conversations",
        "x-zh": "跟进频次",
        "type": "number",
        "minimum": 0
       },
       "complaints": {
        "title": "Complaints",
        "x-zh": "投诉率",
        "type": "number",
        "minimum": 0
       },
       "renewal": {
        "title": "Renewal intent",
        "x-zh": "续约意愿",
        "type": "number",
        "minimum": 0
       },
       "satisfaction": {
        "title": "Satisfaction",
        "x-zh": "满意度",
        "type": "number",
        "minimum": 0
       },
       "orders": {
        "title": "Order trend",
        "x-zh": "订单趋势",
        "type": "number",
        "minimum": 0
       }
      }
     },
     "bands": {
      "title": "Bands",
      "x-zh": "颜色分数线",
      "description": "The lowest score of green and of yellow.",
      "type": "object",
      "additionalProperties": false,
      "properties": {
       "green": {
        "title": "Green",
        "x-zh": "绿",
        "type": "number",
        "minimum": 0,
        "maximum": 100
       },
       "yellow": {
        "title": "Yellow",
        "x-zh": "黄",
        "type": "number",
        "minimum": 0,
        "maximum": 100
       }
      }
     }
    }
   },
   "care": {
    "title": "Care",
    "x-zh": "维护频率",
    "description": "How often each segment is cared for; `off` for not at all.",
    "type": "object",
    "additionalProperties": false,
    "properties": {
     "key": {
      "title": "Key",
      "x-zh": "重点维护型",
      "$ref": "#/$defs/durationOrOff"
     },
     "grow": {
      "title": "Grow",
      "x-zh": "潜力培养型",
      "$ref": "#/$defs/durationOrOff"
     },
     "risk": {
      "title": "Risk",
      "x-zh": "风险预警型",
      "$ref": "#/$defs/durationOrOff"
     },
     "routine": {
      "title": "Routine",
      "x-zh": "常规维护",
      "$ref": "#/$defs/durationOrOff"
     }
    }
   },
   "vague": {
    "title": "Vague phrases",
    "x-zh": "模糊表述",
    "description": "Wordings that a follow-up should replace by the concrete fact.",
    "type": "array",
    "uniqueItems": true,
    "maxItems": 200,
    "items": {
     "type": "string",
     "minLength": 1,
     "maxLength": 100
    }
   },
   "queries": {
    "title": "Named queries",
    "x-zh": "命名查询",
    "description": "Used as @name in any query.",
    "type": "object",
    "propertyNames": {
     "pattern": "^[a-z][a-z0-9_-]*$"
    },
    "additionalProperties": {
     "type": "string",
     "maxLength": 1000
    },
    "maxProperties": 100
   },
   "privacy": {
    "title": "Privacy",
    "x-zh": "隐私",
    "type": "object",
    "additionalProperties": false,
    "properties": {
     "slugs": {
      "title": "Names in file names",
      "x-zh": "文件名含名称",
      "enum": [
       "on",
       "off"
      ]
     }
    }
   },
   "git": {
    "title": "Git",
    "x-zh": "Git",
    "type": "object",
    "additionalProperties": false,
    "properties": {
     "commit": {
      "title": "Commit",
      "x-zh": "自动提交",
      "enum": [
       "auto",
       "off"
      ]
     },
     "pack_after": {
      "title": "Pack months after",
      "x-zh": "月份打包期限",
      "$ref": "#/$defs/durationOrOff"
     }
    }
   },
   "digest": {
    "title": "Digest",
    "x-zh": "每日摘要",
    "type": "object",
    "additionalProperties": false,
    "properties": {
     "within": {
      "title": "Look ahead",
      "x-zh": "提前天数",
      "$ref": "#/$defs/duration"
     }
    }
   },
   "mail": {
    "title": "Mail",
    "x-zh": "邮件",
    "description": "How digests are mailed. The server and its password are never kept here: tend help digest.",
    "type": "object",
    "additionalProperties": false,
    "properties": {
     "from": {
      "title": "Sender",
      "x-zh": "发件人",
      "description": "The address that digests come from.",
      "type": "string",
      "format": "email",
      "maxLength": 254
     }
    }
   },
   "webhooks": {
    "title": "Robots",
    "x-zh": "群机器人",
    "description": "Chat robots that digests are posted to. Their addresses are secrets and are never kept here: tend help digest.",
    "type": "array",
    "maxItems": 50,
    "items": {
     "title": "Webhook",
     "type": "object",
     "additionalProperties": false,
     "required": [
      "name",
      "kind"
     ],
     "properties": {
      "name": {
       "title": "Name",
       "x-zh": "名称",
       "$ref": "common.schema.json#/$defs/key"
      },
      "kind": {
       "title": "Kind",
       "x-zh": "类型",
       "enum": [
        "wecom",
        "dingtalk",
        "feishu",
        "slack"
       ],
       "x-values": {
        "wecom": [
         "WeCom",
         "企业微信"
        ],
        "dingtalk": [
         "DingTalk",
         "钉钉"
        ],
        "feishu": [
         "Feishu",
         "飞书"
        ],
        "slack": [
         "Slack",
         "Slack"
        ]
       }
      },
      "url_env": {
       "title": "Variable of the address",
       "x-zh": "地址变量",
       "description": "The variable that holds the address; TEND_WEBHOOK_ and the name in capitals where it is not given.",
       "$ref": "#/$defs/webhookVariable"
      },
      "secret_env": {
       "title": "Variable of the signing secret",
       "x-zh": "签名密钥变量",
       "description": "The variable that holds the secret that messages are signed with; that of the address and _SECRET where it is not given.",
       "$ref": "#/$defs/webhookVariable"
      },
      "owners": {
       "title": "Owners",
       "x-zh": "负责人",
       "description": "Whose digests are posted; everyone's where it is not given.",
       "type": "array",
       "uniqueItems": true,
       "maxItems": 500,
       "items": {
        "$ref": "common.schema.json#/$defs/member"
       }
      }
     }
    }
   }
  },
  "$defs": {
   "webhookVariable": {
    "title": "WebhookVariable",
    "description": "The name of an environment variable that begins with TEND_WEBHOOK_: no setting reaches any other.",
    "type": "string",
    "pattern": "^TEND_WEBHOOK_[A-Z0-9_]+$",
    "maxLength": 100
   },
   "label": {
    "title": "Label",
    "x-zh": "名称",
    "type": "object",
    "additionalProperties": false,
    "required": [
     "zh",
     "en"
    ],
    "properties": {
     "zh": {
      "title": "Chinese",
      "x-zh": "中文",
      "$ref": "common.schema.json#/$defs/line"
     },
     "en": {
      "title": "English",
      "x-zh": "英文",
      "$ref": "common.schema.json#/$defs/line"
     }
    }
   },
   "aliases": {
    "title": "Aliases",
    "x-zh": "同义词",
    "description": "Other words accepted as input.",
    "type": "array",
    "uniqueItems": true,
    "maxItems": 50,
    "items": {
     "$ref": "common.schema.json#/$defs/line"
    }
   },
   "choices": {
    "title": "Choices",
    "type": "array",
    "maxItems": 200,
    "items": {
     "title": "Choice",
     "type": "object",
     "additionalProperties": false,
     "required": [
      "id",
      "label"
     ],
     "properties": {
      "id": {
       "title": "Id",
       "x-zh": "标识",
       "$ref": "common.schema.json#/$defs/key"
      },
      "label": {
       "title": "Label",
       "x-zh": "名称",
       "$ref": "#/$defs/label"
      },
      "aliases": {
       "title": "Aliases",
       "x-zh": "同义词",
       "$ref": "#/$defs/aliases"
      }
     }
    }
   },
   "roleSettings": {
    "title": "RoleSettings",
    "type": "object",
    "additionalProperties": false,
    "properties": {
     "view": {
      "title": "View",
      "x-zh": "查看范围",
      "description": "All customers, or only one's own and those of the people one leads.",
      "enum": [
       "all",
       "own"
      ]
     }
    }
   },
   "statusSettings": {
    "title": "StatusSettings",
    "type": "object",
    "additionalProperties": false,
    "properties": {
     "label": {
      "title": "Label",
      "x-zh": "名称",
      "$ref": "#/$defs/label"
     },
     "enter": {
      "title": "Gate",
      "x-zh": "进入条件",
      "$ref": "#/$defs/gate"
     }
    }
   },
   "statusList": {
    "title": "StatusList",
    "type": "array",
    "uniqueItems": true,
    "items": {
     "$ref": "common.schema.json#/$defs/status"
    }
   },
   "gate": {
    "title": "Gate",
    "x-zh": "进入条件",
    "description": "What a move to here requires.",
    "type": "object",
    "additionalProperties": false,
    "properties": {
     "require": {
      "title": "Required fields",
      "x-zh": "必填字段",
      "type": "array",
      "uniqueItems": true,
      "maxItems": 50,
      "items": {
       "$ref": "#/$defs/path"
      }
     },
     "when": {
      "title": "Conditions",
      "x-zh": "条件",
      "description": "Queries that the customer must match.",
      "type": "array",
      "uniqueItems": true,
      "maxItems": 20,
      "items": {
       "type": "string",
       "maxLength": 500
      }
     }
    }
   },
   "path": {
    "title": "Path",
    "description": "A field, such as needs.description.",
    "type": "string",
    "pattern": "^[a-z][a-z0-9_]*(\\.[a-z][a-z0-9_]*)*$",
    "maxLength": 100
   },
   "pattern": {
    "title": "Pattern",
    "type": "string",
    "minLength": 1,
    "maxLength": 60
   },
   "duration": {
    "title": "Duration",
    "description": "A number and h, d, w, m or y, such as 24h or 30d.",
    "type": "string",
    "pattern": "^[0-9]{1,4}[hdwmy]$"
   },
   "durationOrOff": {
    "title": "DurationOrOff",
    "type": "string",
    "pattern": "^([0-9]{1,4}[hdwmy]|off)$"
   }
  }
 },
 "survey": {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "survey.schema.json",
  "title": "Survey",
  "x-zh": "满意度调查",
  "description": "How satisfied a customer is, question by question. File: surveys/<YYYY-MM>/<DD>-<slug>-<id>.yaml.",
  "type": "object",
  "additionalProperties": false,
  "required": [
   "id",
   "customer",
   "at",
   "by",
   "scores",
   "recorded"
  ],
  "properties": {
   "id": {
    "title": "Id",
    "x-zh": "标识",
    "$ref": "common.schema.json#/$defs/id"
   },
   "no": {
    "title": "Number",
    "x-zh": "调查编号",
    "$ref": "common.schema.json#/$defs/no"
   },
   "customer": {
    "title": "Customer",
    "x-zh": "客户",
    "$ref": "common.schema.json#/$defs/id",
    "x-ref": "customer"
   },
   "at": {
    "title": "When",
    "x-zh": "调查时间",
    "$ref": "common.schema.json#/$defs/moment"
   },
   "by": {
    "title": "By",
    "x-zh": "调查人",
    "$ref": "common.schema.json#/$defs/member"
   },
   "scores": {
    "title": "Scores",
    "x-zh": "评分",
    "description": "1 to 5 for each question of tend.yaml.",
    "type": "object",
    "minProperties": 1,
    "maxProperties": 50,
    "propertyNames": {
     "pattern": "^[a-z][a-z0-9_]*$"
    },
    "additionalProperties": {
     "type": "integer",
     "minimum": 1,
     "maximum": 5
    }
   },
   "comment": {
    "title": "Comment",
    "x-zh": "意见",
    "$ref": "common.schema.json#/$defs/text"
   },
   "recorded": {
    "title": "Recorded",
    "x-zh": "登记",
    "$ref": "common.schema.json#/$defs/recorded"
   },
   "custom": {
    "title": "Custom fields",
    "x-zh": "自定义字段",
    "$ref": "common.schema.json#/$defs/custom"
   },
   "notes": {
    "title": "Notes",
    "x-zh": "备注",
    "$ref": "common.schema.json#/$defs/text"
   }
  }
 },
 "task": {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "task.schema.json",
  "title": "Task",
  "x-zh": "任务",
  "description": "Work that someone was given, with or without a customer. File: tasks/<YYYY-MM>/<DD>-<slug>-<id>.yaml.",
  "type": "object",
  "additionalProperties": false,
  "required": [
   "id",
   "title",
   "owner",
   "due",
   "priority",
   "state",
   "created_by",
   "recorded"
  ],
  "properties": {
   "id": {
    "title": "Id",
    "x-zh": "标识",
    "$ref": "common.schema.json#/$defs/id"
   },
   "no": {
    "title": "Number",
    "x-zh": "任务编号",
    "$ref": "common.schema.json#/$defs/no"
   },
   "customer": {
    "title": "Customer",
    "x-zh": "客户",
    "$ref": "common.schema.json#/$defs/id",
    "x-ref": "customer"
   },
   "opportunity": {
    "title": "Opportunity",
    "x-zh": "销售机会",
    "$ref": "common.schema.json#/$defs/id",
    "x-ref": "opportunity"
   },
   "title": {
    "title": "Title",
    "x-zh": "任务名称",
    "$ref": "common.schema.json#/$defs/line"
   },
   "owner": {
    "title": "Owner",
    "x-zh": "负责人",
    "$ref": "common.schema.json#/$defs/member"
   },
   "due": {
    "title": "Due",
    "x-zh": "截止时间",
    "$ref": "common.schema.json#/$defs/day"
   },
   "priority": {
    "title": "Priority",
    "x-zh": "优先级",
    "$ref": "common.schema.json#/$defs/priority"
   },
   "state": {
    "title": "State",
    "x-zh": "任务状态",
    "enum": [
     "todo",
     "doing",
     "done",
     "cancelled"
    ],
    "x-values": {
     "todo": [
      "to do",
      "待处理"
     ],
     "doing": [
      "doing",
      "进行中"
     ],
     "done": [
      "done",
      "已完成"
     ],
     "cancelled": [
      "cancelled",
      "已取消"
     ]
    }
   },
   "created_by": {
    "title": "Created by",
    "x-zh": "创建人",
    "$ref": "common.schema.json#/$defs/member"
   },
   "done": {
    "title": "Done",
    "x-zh": "完成",
    "$ref": "common.schema.json#/$defs/done"
   },
   "snoozed": {
    "title": "Snoozed",
    "x-zh": "推迟",
    "$ref": "common.schema.json#/$defs/snoozed"
   },
   "comments": {
    "title": "Comments",
    "x-zh": "评论",
    "type": "array",
    "maxItems": 500,
    "items": {
     "title": "Comment",
     "type": "object",
     "additionalProperties": false,
     "required": [
      "id",
      "at",
      "by",
      "text"
     ],
     "properties": {
      "id": {
       "title": "Id",
       "x-zh": "标识",
       "$ref": "common.schema.json#/$defs/id"
      },
      "at": {
       "title": "At",
       "x-zh": "时间",
       "$ref": "common.schema.json#/$defs/moment"
      },
      "by": {
       "title": "By",
       "x-zh": "评论人",
       "$ref": "common.schema.json#/$defs/member"
      },
      "text": {
       "title": "Text",
       "x-zh": "内容",
       "$ref": "common.schema.json#/$defs/text"
      }
     }
    }
   },
   "attachments": {
    "title": "Attachments",
    "x-zh": "附件",
    "type": "array",
    "maxItems": 100,
    "items": {
     "title": "Attachment",
     "type": "object",
     "additionalProperties": false,
     "required": [
      "id",
      "path",
      "sha256"
     ],
     "properties": {
      "id": {
       "title": "Id",
       "x-zh": "标识",
       "$ref": "common.schema.json#/$defs/id"
      },
      "name": {
       "title": "Name",
       "x-zh": "文件名",
       "$ref": "common.schema.json#/$defs/line"
      },
      "path": {
       "title": "Path",
       "x-zh": "路径",
       "description": "Below attachments/, under a name that was made for it.",
       "type": "string",
       "pattern": "^attachments/[0-9a-z]{8}/[0-9a-z]{8}(\\.[a-z0-9]{1,8})?$"
      },
      "sha256": {
       "title": "SHA-256",
       "x-zh": "校验和",
       "type": "string",
       "pattern": "^[0-9a-f]{64}$"
      }
     }
    }
   },
   "review": {
    "title": "Review",
    "x-zh": "质量检查",
    "description": "The manager's check of the finished work.",
    "type": "object",
    "additionalProperties": false,
    "required": [
     "by",
     "at",
     "ok"
    ],
    "properties": {
     "by": {
      "title": "Reviewed by",
      "x-zh": "检查人",
      "$ref": "common.schema.json#/$defs/member"
     },
     "at": {
      "title": "Reviewed at",
      "x-zh": "检查时间",
      "$ref": "common.schema.json#/$defs/moment"
     },
     "ok": {
      "title": "Accepted",
      "x-zh": "通过",
      "type": "boolean"
     },
     "note": {
      "title": "Review note",
      "x-zh": "检查意见",
      "$ref": "common.schema.json#/$defs/text"
     }
    }
   },
   "recorded": {
    "title": "Recorded",
    "x-zh": "登记",
    "$ref": "common.schema.json#/$defs/recorded"
   },
   "custom": {
    "title": "Custom fields",
    "x-zh": "自定义字段",
    "$ref": "common.schema.json#/$defs/custom"
   },
   "notes": {
    "title": "Notes",
    "x-zh": "备注",
    "$ref": "common.schema.json#/$defs/text"
   }
  }
 }
} as const;
