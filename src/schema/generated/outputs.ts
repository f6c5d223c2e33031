// Made by scripts/generate.mjs from schemas/ and src/presets/. Never edited by hand.
export const outputs = {
 "check": {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "check-output.schema.json",
  "title": "Findings",
  "description": "What tend check --json prints.",
  "allOf": [
   {
    "$ref": "parts-output.schema.json#/$defs/head"
   }
  ],
  "type": "object",
  "required": [
   "kind",
   "items"
  ],
  "properties": {
   "kind": {
    "const": "check"
   },
   "items": {
    "type": "array",
    "items": {
     "title": "Finding",
     "type": "object",
     "required": [
      "file",
      "line",
      "column",
      "code",
      "severity",
      "message",
      "fix"
     ],
     "properties": {
      "file": {
       "type": "string",
       "description": "Relative to the folder, with /."
      },
      "line": {
       "type": "integer",
       "minimum": 1
      },
      "column": {
       "type": "integer",
       "minimum": 1
      },
      "code": {
       "type": "string",
       "pattern": "^[a-z_]+\\.[a-z0-9_]+$"
      },
      "severity": {
       "enum": [
        "error",
        "warning"
       ]
      },
      "message": {
       "type": "string"
      },
      "fix": {
       "anyOf": [
        {
         "type": "string"
        },
        {
         "type": "null"
        }
       ]
      }
     },
     "additionalProperties": false
    }
   }
  }
 },
 "conflicts": {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "conflicts-output.schema.json",
  "title": "Open choices",
  "description": "What tend resolve --json prints.",
  "allOf": [
   {
    "$ref": "parts-output.schema.json#/$defs/head"
   }
  ],
  "type": "object",
  "required": [
   "kind",
   "items"
  ],
  "properties": {
   "kind": {
    "const": "conflicts"
   },
   "items": {
    "type": "array",
    "items": {
     "type": "object",
     "required": [
      "record",
      "about",
      "field",
      "ours",
      "theirs",
      "before",
      "choice",
      "commands"
     ],
     "properties": {
      "record": {
       "type": "object",
       "required": [
        "type",
        "id",
        "name",
        "file"
       ],
       "properties": {
        "type": {
         "anyOf": [
          {
           "enum": [
            "customer",
            "followup",
            "opportunity",
            "order",
            "task",
            "case",
            "survey",
            "settings"
           ]
          },
          {
           "type": "null"
          }
         ]
        },
        "id": {
         "anyOf": [
          {
           "type": "string"
          },
          {
           "type": "null"
          }
         ]
        },
        "name": {
         "type": "string"
        },
        "file": {
         "type": "string"
        }
       }
      },
      "about": {
       "enum": [
        "field",
        "record",
        "file"
       ]
      },
      "field": {
       "anyOf": [
        {
         "type": "string"
        },
        {
         "type": "null"
        }
       ]
      },
      "ours": {
       "type": "object",
       "required": [
        "value",
        "by",
        "at"
       ],
       "properties": {
        "value": {
         "type": "string"
        },
        "by": {
         "anyOf": [
          {
           "type": "string"
          },
          {
           "type": "null"
          }
         ]
        },
        "at": {
         "anyOf": [
          {
           "type": "string"
          },
          {
           "type": "null"
          }
         ]
        }
       }
      },
      "theirs": {
       "type": "object",
       "required": [
        "value",
        "by",
        "at"
       ],
       "properties": {
        "value": {
         "type": "string"
        },
        "by": {
         "anyOf": [
          {
           "type": "string"
          },
          {
           "type": "null"
          }
         ]
        },
        "at": {
         "anyOf": [
          {
           "type": "string"
          },
          {
           "type": "null"
          }
         ]
        }
       }
      },
      "before": {
       "anyOf": [
        {
         "type": "string"
        },
        {
         "type": "null"
        }
       ]
      },
      "choice": {
       "anyOf": [
        {
         "enum": [
          "ours",
          "theirs",
          "value"
         ]
        },
        {
         "type": "null"
        }
       ]
      },
      "commands": {
       "type": "array",
       "items": {
        "type": "string"
       }
      }
     }
    }
   }
  }
 },
 "context": {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "context-output.schema.json",
  "title": "Briefing",
  "description": "What tend context --json prints: one customer before a call.",
  "allOf": [
   {
    "$ref": "parts-output.schema.json#/$defs/head"
   }
  ],
  "type": "object",
  "required": [
   "kind",
   "customer",
   "computed",
   "conversations",
   "open",
   "missing"
  ],
  "properties": {
   "kind": {
    "const": "context"
   },
   "customer": {
    "$ref": "stored-output.schema.json#/$defs/customer"
   },
   "computed": {
    "$ref": "parts-output.schema.json#/$defs/computed"
   },
   "conversations": {
    "type": "array",
    "items": {
     "$ref": "stored-output.schema.json#/$defs/followup"
    }
   },
   "open": {
    "type": "array",
    "items": {
     "$ref": "parts-output.schema.json#/$defs/open"
    }
   },
   "missing": {
    "type": "array",
    "items": {
     "type": "string",
     "description": "A field worth asking for."
    }
   }
  }
 },
 "digest-delivery": {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "digest-delivery-output.schema.json",
  "title": "Digest delivery",
  "description": "What tend digest --mail and --webhook print with --json; nothing at all when nothing is due.",
  "allOf": [
   {
    "$ref": "parts-output.schema.json#/$defs/head"
   }
  ],
  "type": "object",
  "required": [
   "kind",
   "items"
  ],
  "properties": {
   "kind": {
    "const": "digest-delivery"
   },
   "items": {
    "description": "One for each digest on each way.",
    "type": "array",
    "items": {
     "title": "Delivery",
     "type": "object",
     "required": [
      "owner",
      "way",
      "state",
      "to",
      "code"
     ],
     "properties": {
      "owner": {
       "$ref": "common.schema.json#/$defs/member"
      },
      "way": {
       "type": "string",
       "description": "mail, or robot/ and the name of the robot."
      },
      "state": {
       "enum": [
        "sent",
        "planned",
        "already",
        "failed"
       ],
       "description": "Planned with --dry-run; already when it was sent before today."
      },
      "to": {
       "type": [
        "string",
        "null"
       ],
       "description": "The address, masked, or the kind of robot; null where nothing was tried."
      },
      "code": {
       "type": [
        "string",
        "null"
       ],
       "description": "The problem that kept it from arriving."
      }
     }
    }
   }
  }
 },
 "digest": {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "digest-output.schema.json",
  "title": "Digest",
  "description": "What tend digest --json prints; nothing at all when nothing is due.",
  "allOf": [
   {
    "$ref": "parts-output.schema.json#/$defs/head"
   }
  ],
  "type": "object",
  "required": [
   "kind",
   "until",
   "items"
  ],
  "properties": {
   "kind": {
    "const": "digest"
   },
   "until": {
    "$ref": "common.schema.json#/$defs/day",
    "description": "The last day that was looked ahead to."
   },
   "items": {
    "description": "One for each member who is told of something.",
    "type": "array",
    "items": {
     "title": "Digest of a member",
     "type": "object",
     "required": [
      "owner",
      "name",
      "sections"
     ],
     "properties": {
      "owner": {
       "$ref": "common.schema.json#/$defs/member"
      },
      "name": {
       "type": "string"
      },
      "sections": {
       "description": "In the order in which they are read; one without items is left out.",
       "type": "array",
       "items": {
        "title": "Section of a digest",
        "type": "object",
        "required": [
         "id",
         "items"
        ],
        "properties": {
         "id": {
          "enum": [
           "overdue",
           "today",
           "escalated",
           "important",
           "coming",
           "milestones",
           "waiting",
           "silent",
           "records"
          ]
         },
         "items": {
          "type": "array",
          "minItems": 1,
          "items": {
           "title": "Item of a digest",
           "type": "object",
           "required": [
            "id",
            "kind",
            "customer",
            "title",
            "owner",
            "inherited",
            "lead",
            "due",
            "days_late",
            "priority",
            "grade",
            "escalation",
            "escalated_to",
            "since",
            "why",
            "command"
           ],
           "properties": {
            "id": {
             "$ref": "common.schema.json#/$defs/id"
            },
            "kind": {
             "$ref": "parts-output.schema.json#/$defs/dueKind"
            },
            "customer": {
             "description": "Null for work that is for no customer.",
             "anyOf": [
              {
               "$ref": "parts-output.schema.json#/$defs/customer"
              },
              {
               "type": "null"
              }
             ]
            },
            "title": {
             "type": "string"
            },
            "owner": {
             "$ref": "common.schema.json#/$defs/member"
            },
            "inherited": {
             "type": "boolean",
             "description": "Whether the owner left, and the member is told in their place."
            },
            "lead": {
             "anyOf": [
              {
               "$ref": "common.schema.json#/$defs/member"
              },
              {
               "type": "null"
              }
             ]
            },
            "due": {
             "$ref": "common.schema.json#/$defs/day"
            },
            "days_late": {
             "type": "integer",
             "minimum": 0
            },
            "priority": {
             "$ref": "common.schema.json#/$defs/priority"
            },
            "grade": {
             "anyOf": [
              {
               "enum": [
                "A",
                "B",
                "C",
                "D"
               ]
              },
              {
               "type": "null"
              }
             ]
            },
            "escalation": {
             "type": "integer",
             "minimum": 0,
             "maximum": 3
            },
            "escalated_to": {
             "type": "array",
             "items": {
              "$ref": "common.schema.json#/$defs/member"
             }
            },
            "since": {
             "$ref": "common.schema.json#/$defs/day"
            },
            "why": {
             "type": "string"
            },
            "command": {
             "type": "string"
            }
           }
          }
         }
        }
       }
      }
     }
    }
   }
  }
 },
 "doctor": {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "doctor-output.schema.json",
  "title": "Health of the folder",
  "description": "What tend doctor --json prints.",
  "allOf": [
   {
    "$ref": "parts-output.schema.json#/$defs/head"
   }
  ],
  "type": "object",
  "required": [
   "kind",
   "items"
  ],
  "properties": {
   "kind": {
    "const": "doctor"
   },
   "items": {
    "type": "array",
    "items": {
     "type": "object",
     "required": [
      "name",
      "state",
      "message",
      "fix"
     ],
     "properties": {
      "name": {
       "type": "string"
      },
      "state": {
       "enum": [
        "ok",
        "warn",
        "bad"
       ]
      },
      "message": {
       "type": "string"
      },
      "fix": {
       "anyOf": [
        {
         "type": "string"
        },
        {
         "type": "null"
        }
       ]
      }
     }
    }
   }
  }
 },
 "due": {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "due-output.schema.json",
  "title": "Due list",
  "description": "What tend due --json prints.",
  "allOf": [
   {
    "$ref": "parts-output.schema.json#/$defs/head"
   }
  ],
  "type": "object",
  "required": [
   "kind",
   "items"
  ],
  "properties": {
   "kind": {
    "const": "due"
   },
   "items": {
    "type": "array",
    "items": {
     "title": "Due item",
     "type": "object",
     "required": [
      "id",
      "kind",
      "customer",
      "title",
      "owner",
      "lead",
      "due",
      "days_late",
      "priority",
      "grade",
      "since",
      "why",
      "command"
     ],
     "properties": {
      "id": {
       "$ref": "common.schema.json#/$defs/id",
       "description": "The action, or the record that the item is about."
      },
      "kind": {
       "$ref": "parts-output.schema.json#/$defs/dueKind"
      },
      "customer": {
       "description": "Null for work that is for no customer.",
       "anyOf": [
        {
         "$ref": "parts-output.schema.json#/$defs/customer"
        },
        {
         "type": "null"
        }
       ]
      },
      "title": {
       "type": "string"
      },
      "owner": {
       "$ref": "common.schema.json#/$defs/member"
      },
      "lead": {
       "anyOf": [
        {
         "$ref": "common.schema.json#/$defs/member"
        },
        {
         "type": "null"
        }
       ],
       "description": "Who is told as well, because the item is important."
      },
      "due": {
       "$ref": "common.schema.json#/$defs/day"
      },
      "days_late": {
       "type": "integer",
       "minimum": 0,
       "description": "0 on the day itself and where nobody promised a day."
      },
      "priority": {
       "$ref": "common.schema.json#/$defs/priority"
      },
      "grade": {
       "anyOf": [
        {
         "enum": [
          "A",
          "B",
          "C",
          "D"
         ]
        },
        {
         "type": "null"
        }
       ]
      },
      "since": {
       "$ref": "common.schema.json#/$defs/day",
       "description": "Since when it has been waiting."
      },
      "why": {
       "type": "string"
      },
      "command": {
       "type": "string",
       "description": "What settles it."
      }
     }
    }
   }
  }
 },
 "find": {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "find-output.schema.json",
  "title": "Full-text hits",
  "description": "What tend find --json prints.",
  "allOf": [
   {
    "$ref": "parts-output.schema.json#/$defs/head"
   }
  ],
  "type": "object",
  "required": [
   "kind",
   "total",
   "items"
  ],
  "properties": {
   "kind": {
    "const": "find"
   },
   "total": {
    "type": "integer",
    "minimum": 0
   },
   "items": {
    "type": "array",
    "items": {
     "title": "Hit",
     "type": "object",
     "required": [
      "type",
      "id",
      "no",
      "customer",
      "archived",
      "on",
      "matches"
     ],
     "properties": {
      "type": {
       "type": "string"
      },
      "id": {
       "$ref": "common.schema.json#/$defs/id"
      },
      "no": {
       "anyOf": [
        {
         "type": "string"
        },
        {
         "type": "null"
        }
       ]
      },
      "customer": {
       "anyOf": [
        {
         "$ref": "parts-output.schema.json#/$defs/customer"
        },
        {
         "type": "null"
        }
       ]
      },
      "archived": {
       "type": "boolean"
      },
      "on": {
       "anyOf": [
        {
         "$ref": "common.schema.json#/$defs/day"
        },
        {
         "type": "null"
        }
       ]
      },
      "matches": {
       "type": "array",
       "items": {
        "type": "object",
        "required": [
         "field",
         "label",
         "text",
         "excerpt"
        ],
        "properties": {
         "field": {
          "type": "string"
         },
         "label": {
          "type": "string"
         },
         "text": {
          "type": "string"
         },
         "excerpt": {
          "type": "string"
         }
        }
       }
      }
     }
    }
   }
  }
 },
 "history": {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "history-output.schema.json",
  "title": "Past of a record",
  "description": "What tend history --json prints: one item for each record in each commit, newest first.",
  "allOf": [
   {
    "$ref": "parts-output.schema.json#/$defs/head"
   }
  ],
  "type": "object",
  "required": [
   "kind",
   "total",
   "shallow",
   "items"
  ],
  "properties": {
   "kind": {
    "const": "history"
   },
   "total": {
    "type": "integer",
    "minimum": 0,
    "description": "How many items there are without --limit."
   },
   "shallow": {
    "type": "boolean",
    "description": "Whether this clone lacks older commits."
   },
   "items": {
    "type": "array",
    "items": {
     "title": "Event",
     "type": "object",
     "required": [
      "commit",
      "at",
      "by",
      "author",
      "command",
      "subject",
      "record",
      "kind",
      "changes",
      "settled"
     ],
     "properties": {
      "commit": {
       "anyOf": [
        {
         "type": "string",
         "pattern": "^[0-9a-f]{40,64}$"
        },
        {
         "type": "null"
        }
       ],
       "description": "Null for what is not committed."
      },
      "at": {
       "anyOf": [
        {
         "$ref": "common.schema.json#/$defs/moment"
        },
        {
         "type": "null"
        }
       ],
       "description": "In the zone of the team."
      },
      "by": {
       "anyOf": [
        {
         "type": "string"
        },
        {
         "type": "null"
        }
       ],
       "description": "The member whose e-mail the author has; null where it is nobody's."
      },
      "author": {
       "anyOf": [
        {
         "type": "string"
        },
        {
         "type": "null"
        }
       ],
       "description": "The author as git has them."
      },
      "command": {
       "anyOf": [
        {
         "type": "string"
        },
        {
         "type": "null"
        }
       ],
       "description": "The command that made the commit; null where it was made by hand."
      },
      "subject": {
       "anyOf": [
        {
         "type": "string"
        },
        {
         "type": "null"
        }
       ]
      },
      "record": {
       "type": "object",
       "required": [
        "type",
        "id",
        "no"
       ],
       "properties": {
        "type": {
         "type": "string"
        },
        "id": {
         "$ref": "common.schema.json#/$defs/id"
        },
        "no": {
         "anyOf": [
          {
           "type": "string"
          },
          {
           "type": "null"
          }
         ]
        }
       }
      },
      "kind": {
       "enum": [
        "added",
        "changed",
        "removed",
        "merged",
        "unreadable"
       ]
      },
      "changes": {
       "type": "array",
       "items": {
        "type": "object",
        "required": [
         "field",
         "label",
         "before",
         "after"
        ],
        "properties": {
         "field": {
          "type": "string"
         },
         "label": {
          "type": "string"
         },
         "before": {
          "description": "As stored; phones, e-mails and handles are masked unless --reveal was given. Null where there was nothing."
         },
         "after": {
          "description": "As stored; phones, e-mails and handles are masked unless --reveal was given. Null where there was nothing."
         }
        }
       }
      },
      "settled": {
       "description": "Fields that both sides of a merge had changed.",
       "type": "array",
       "items": {
        "type": "object",
        "required": [
         "field",
         "label",
         "kept",
         "dropped"
        ],
        "properties": {
         "field": {
          "type": "string"
         },
         "label": {
          "type": "string"
         },
         "kept": {
          "description": "As stored; phones, e-mails and handles are masked unless --reveal was given. Null where there was nothing."
         },
         "dropped": {
          "type": "array",
          "items": {
           "type": "object",
           "required": [
            "value",
            "commit",
            "by"
           ],
           "properties": {
            "value": {
             "description": "As stored; phones, e-mails and handles are masked unless --reveal was given. Null where there was nothing."
            },
            "commit": {
             "anyOf": [
              {
               "type": "string"
              },
              {
               "type": "null"
              }
             ]
            },
            "by": {
             "anyOf": [
              {
               "type": "string"
              },
              {
               "type": "null"
              }
             ]
            }
           }
          }
         }
        }
       }
      }
     }
    }
   }
  }
 },
 "list": {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "list-output.schema.json",
  "title": "List of records",
  "description": "What tend list --json prints: the records as stored, phones and e-mails masked, and what is computed of them.",
  "allOf": [
   {
    "$ref": "parts-output.schema.json#/$defs/head"
   },
   {
    "if": {
     "properties": {
      "type": {
       "const": "customer"
      }
     }
    },
    "then": {
     "properties": {
      "items": {
       "items": {
        "allOf": [
         {
          "$ref": "stored-output.schema.json#/$defs/customer"
         }
        ],
        "properties": {
         "computed": {
          "$ref": "parts-output.schema.json#/$defs/computed"
         }
        }
       }
      }
     }
    }
   },
   {
    "if": {
     "properties": {
      "type": {
       "const": "followup"
      }
     }
    },
    "then": {
     "properties": {
      "items": {
       "items": {
        "allOf": [
         {
          "$ref": "stored-output.schema.json#/$defs/followup"
         }
        ],
        "properties": {
         "computed": {
          "$ref": "parts-output.schema.json#/$defs/named"
         }
        }
       }
      }
     }
    }
   },
   {
    "if": {
     "properties": {
      "type": {
       "const": "opportunity"
      }
     }
    },
    "then": {
     "properties": {
      "items": {
       "items": {
        "allOf": [
         {
          "$ref": "stored-output.schema.json#/$defs/opportunity"
         }
        ],
        "properties": {
         "computed": {
          "$ref": "parts-output.schema.json#/$defs/named"
         }
        }
       }
      }
     }
    }
   },
   {
    "if": {
     "properties": {
      "type": {
       "const": "order"
      }
     }
    },
    "then": {
     "properties": {
      "items": {
       "items": {
        "allOf": [
         {
          "$ref": "stored-output.schema.json#/$defs/order"
         }
        ],
        "properties": {
         "computed": {
          "$ref": "parts-output.schema.json#/$defs/named"
         }
        }
       }
      }
     }
    }
   },
   {
    "if": {
     "properties": {
      "type": {
       "const": "task"
      }
     }
    },
    "then": {
     "properties": {
      "items": {
       "items": {
        "allOf": [
         {
          "$ref": "stored-output.schema.json#/$defs/task"
         }
        ],
        "properties": {
         "computed": {
          "$ref": "parts-output.schema.json#/$defs/named"
         }
        }
       }
      }
     }
    }
   },
   {
    "if": {
     "properties": {
      "type": {
       "const": "case"
      }
     }
    },
    "then": {
     "properties": {
      "items": {
       "items": {
        "allOf": [
         {
          "$ref": "stored-output.schema.json#/$defs/case"
         }
        ],
        "properties": {
         "computed": {
          "$ref": "parts-output.schema.json#/$defs/named"
         }
        }
       }
      }
     }
    }
   },
   {
    "if": {
     "properties": {
      "type": {
       "const": "survey"
      }
     }
    },
    "then": {
     "properties": {
      "items": {
       "items": {
        "allOf": [
         {
          "$ref": "stored-output.schema.json#/$defs/survey"
         }
        ],
        "properties": {
         "computed": {
          "$ref": "parts-output.schema.json#/$defs/named"
         }
        }
       }
      }
     }
    }
   }
  ],
  "type": "object",
  "required": [
   "kind",
   "type",
   "total",
   "items"
  ],
  "properties": {
   "kind": {
    "const": "list"
   },
   "type": {
    "enum": [
     "customer",
     "followup",
     "opportunity",
     "order",
     "task",
     "case",
     "survey"
    ]
   },
   "total": {
    "type": "integer",
    "minimum": 0,
    "description": "How many there are, whatever --limit says."
   },
   "items": {
    "type": "array",
    "items": {
     "type": "object",
     "required": [
      "id",
      "computed"
     ]
    }
   }
  }
 },
 "parts": {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "parts-output.schema.json",
  "title": "Parts of outputs",
  "description": "Shapes that several outputs share.",
  "$defs": {
   "head": {
    "title": "Head",
    "description": "What every output begins with. Fields may be added later, never removed.",
    "type": "object",
    "required": [
     "schemaVersion",
     "kind",
     "asOf"
    ],
    "properties": {
     "schemaVersion": {
      "const": 1
     },
     "kind": {
      "type": "string"
     },
     "asOf": {
      "$ref": "common.schema.json#/$defs/day",
      "description": "The day that counted as today."
     }
    }
   },
   "customer": {
    "title": "Customer named",
    "description": "Which customer an item is about.",
    "type": "object",
    "required": [
     "id",
     "no",
     "name"
    ],
    "properties": {
     "id": {
      "$ref": "common.schema.json#/$defs/id"
     },
     "no": {
      "anyOf": [
       {
        "type": "string"
       },
       {
        "type": "null"
       }
      ]
     },
     "name": {
      "type": "string"
     }
    }
   },
   "computed": {
    "title": "Computed of a customer",
    "description": "What follows from the records on that day and is never stored; null where nothing can be said.",
    "type": "object",
    "required": [
     "last_contact",
     "next_due",
     "silent_days",
     "grade",
     "segment",
     "health"
    ],
    "properties": {
     "last_contact": {
      "$ref": "common.schema.json#/$defs/day"
     },
     "next_due": {
      "anyOf": [
       {
        "$ref": "common.schema.json#/$defs/day"
       },
       {
        "type": "null"
       }
      ]
     },
     "silent_days": {
      "type": "integer",
      "minimum": 0
     },
     "grade": {
      "anyOf": [
       {
        "enum": [
         "A",
         "B",
         "C",
         "D"
        ]
       },
       {
        "type": "null"
       }
      ]
     },
     "segment": {
      "anyOf": [
       {
        "type": "string"
       },
       {
        "type": "null"
       }
      ]
     },
     "health": {
      "anyOf": [
       {},
       {
        "type": "null"
       }
      ]
     }
    }
   },
   "named": {
    "title": "Computed of an event",
    "description": "The customer of the record in words.",
    "type": "object",
    "required": [
     "customer_no",
     "customer_name",
     "owner"
    ],
    "properties": {
     "customer_no": {
      "anyOf": [
       {
        "type": "string"
       },
       {
        "type": "null"
       }
      ]
     },
     "customer_name": {
      "anyOf": [
       {
        "type": "string"
       },
       {
        "type": "null"
       }
      ]
     },
     "owner": {
      "anyOf": [
       {
        "$ref": "common.schema.json#/$defs/member"
       },
       {
        "type": "null"
       }
      ]
     }
    }
   },
   "dueKind": {
    "title": "Kind of due item",
    "enum": [
     "next",
     "promise",
     "waiting",
     "task",
     "opportunity",
     "rot",
     "silent",
     "no_plan",
     "care",
     "case",
     "visit",
     "milestone",
     "renewal",
     "late_entry",
     "unverified"
    ]
   },
   "open": {
    "title": "Open item",
    "description": "Something that is still to be done for a customer.",
    "type": "object",
    "required": [
     "id",
     "kind",
     "title",
     "owner",
     "due",
     "days_late",
     "priority",
     "command"
    ],
    "properties": {
     "id": {
      "$ref": "common.schema.json#/$defs/id"
     },
     "kind": {
      "$ref": "#/$defs/dueKind"
     },
     "title": {
      "type": "string"
     },
     "owner": {
      "$ref": "common.schema.json#/$defs/member"
     },
     "due": {
      "$ref": "common.schema.json#/$defs/day"
     },
     "days_late": {
      "type": "integer",
      "minimum": 0
     },
     "priority": {
      "$ref": "common.schema.json#/$defs/priority"
     },
     "command": {
      "type": "string"
     }
    }
   },
   "span": {
    "title": "Span",
    "description": "A week, a month or a quarter with its first and its last day.",
    "type": "object",
    "required": [
     "unit",
     "name",
     "from",
     "to"
    ],
    "properties": {
     "unit": {
      "enum": [
       "week",
       "month",
       "quarter"
      ]
     },
     "name": {
      "type": "string",
      "pattern": "^\\d{4}-(W\\d{2}|\\d{2}|Q[1-4])$"
     },
     "from": {
      "$ref": "common.schema.json#/$defs/day"
     },
     "to": {
      "$ref": "common.schema.json#/$defs/day"
     }
    }
   },
   "section": {
    "title": "Section",
    "description": "The facts of one section of a review, and the same facts of the period before. docs/reports.md says how each is counted; shares keep their counts as {part, whole}, amounts their currency.",
    "type": "object",
    "required": [
     "before"
    ],
    "properties": {
     "before": {
      "type": "object"
     }
    }
   },
   "frame": {
    "title": "Frame of a review",
    "description": "Which days were looked at, whose, and what was left out.",
    "type": "object",
    "required": [
     "revision",
     "period",
     "before",
     "owner",
     "notes",
     "broken"
    ],
    "properties": {
     "revision": {
      "description": "The git revision that was read; null for the folder as it lies there.",
      "anyOf": [
       {
        "type": "object",
        "required": [
         "name",
         "commit",
         "on"
        ],
        "properties": {
         "name": {
          "type": "string",
          "description": "As it was typed."
         },
         "commit": {
          "type": "string",
          "pattern": "^[0-9a-f]{40,64}$"
         },
         "on": {
          "$ref": "common.schema.json#/$defs/day",
          "description": "The day of the commit."
         }
        }
       },
       {
        "type": "null"
       }
      ]
     },
     "period": {
      "allOf": [
       {
        "$ref": "#/$defs/span"
       }
      ],
      "type": "object",
      "required": [
       "state",
       "days",
       "days_past",
       "through"
      ],
      "properties": {
       "state": {
        "enum": [
         "past",
         "running",
         "future"
        ]
       },
       "days": {
        "type": "integer",
        "minimum": 1
       },
       "days_past": {
        "type": "integer",
        "minimum": 0,
        "description": "Days of it that are counted."
       },
       "through": {
        "anyOf": [
         {
          "$ref": "common.schema.json#/$defs/day"
         },
         {
          "type": "null"
         }
        ],
        "description": "The last day that is counted."
       }
      }
     },
     "before": {
      "$ref": "#/$defs/span"
     },
     "owner": {
      "anyOf": [
       {
        "$ref": "common.schema.json#/$defs/member"
       },
       {
        "type": "null"
       }
      ],
      "description": "Null for the whole team."
     },
     "notes": {
      "type": "array",
      "items": {
       "type": "string"
      },
      "description": "What the reader must know before the numbers."
     },
     "broken": {
      "type": "array",
      "description": "What could not be read and is in no number, what surely belongs to the period first.",
      "items": {
       "type": "object",
       "required": [
        "file",
        "line",
        "column",
        "code",
        "message",
        "in_period"
       ],
       "properties": {
        "file": {
         "type": "string"
        },
        "line": {
         "type": "integer",
         "minimum": 1
        },
        "column": {
         "type": "integer",
         "minimum": 1
        },
        "code": {
         "type": "string"
        },
        "message": {
         "type": "string"
        },
        "in_period": {
         "type": "boolean"
        }
       }
      }
     }
    }
   }
  }
 },
 "report": {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "report-output.schema.json",
  "title": "Report",
  "description": "What tend report --json prints: one section of a review under its key, or with health, grade and segments the customers of today as items.",
  "allOf": [
   {
    "$ref": "parts-output.schema.json#/$defs/head"
   }
  ],
  "type": "object",
  "required": [
   "kind",
   "section"
  ],
  "properties": {
   "kind": {
    "const": "report"
   },
   "section": {
    "enum": [
     "new_customers",
     "moves",
     "funnel",
     "conversion",
     "lost",
     "traits",
     "orders",
     "contribution",
     "products",
     "renewal",
     "activity",
     "actions",
     "cases",
     "satisfaction",
     "health",
     "segments",
     "care",
     "timeliness",
     "quality",
     "people",
     "plan",
     "grade"
    ]
   },
   "items": {
    "type": "array",
    "description": "Of all customers, or of the one that was named.",
    "items": {
     "type": "object",
     "required": [
      "customer",
      "owner"
     ],
     "properties": {
      "customer": {
       "$ref": "parts-output.schema.json#/$defs/customer"
      },
      "owner": {
       "$ref": "common.schema.json#/$defs/member"
      }
     }
    }
   },
   "new_customers": {
    "$ref": "parts-output.schema.json#/$defs/section",
    "description": "Customers met for the first time."
   },
   "moves": {
    "$ref": "parts-output.schema.json#/$defs/section",
    "description": "Changes of status and stage."
   },
   "funnel": {
    "$ref": "parts-output.schema.json#/$defs/section",
    "description": "Who stands where, and how far everybody ever came."
   },
   "conversion": {
    "$ref": "parts-output.schema.json#/$defs/section",
    "description": "Snapshot and cohort conversion, time in stage, the bottleneck."
   },
   "lost": {
    "$ref": "parts-output.schema.json#/$defs/section",
    "description": "Lost customers and opportunities, and why."
   },
   "traits": {
    "$ref": "parts-output.schema.json#/$defs/section",
    "description": "What won and high-intent customers have in common."
   },
   "orders": {
    "$ref": "parts-output.schema.json#/$defs/section",
    "description": "What was signed, per currency."
   },
   "contribution": {
    "$ref": "parts-output.schema.json#/$defs/section",
    "description": "Customers ranked by amount, per currency."
   },
   "products": {
    "$ref": "parts-output.schema.json#/$defs/section",
    "description": "Best sellers."
   },
   "renewal": {
    "$ref": "parts-output.schema.json#/$defs/section",
    "description": "Contracts that ended, and which were renewed."
   },
   "activity": {
    "$ref": "parts-output.schema.json#/$defs/section",
    "description": "Follow-ups by person and method."
   },
   "actions": {
    "$ref": "parts-output.schema.json#/$defs/section",
    "description": "Actions and promises: done, late, missed."
   },
   "cases": {
    "$ref": "parts-output.schema.json#/$defs/section",
    "description": "Complaints and other cases, and the time they took."
   },
   "satisfaction": {
    "$ref": "parts-output.schema.json#/$defs/section",
    "description": "Surveys."
   },
   "health": {
    "$ref": "parts-output.schema.json#/$defs/section",
    "description": "Health, and who rose and fell."
   },
   "segments": {
    "$ref": "parts-output.schema.json#/$defs/section",
    "description": "Segments of customers."
   },
   "care": {
    "$ref": "parts-output.schema.json#/$defs/section",
    "description": "Regular care: kept, missed, and its effect."
   },
   "timeliness": {
    "$ref": "parts-output.schema.json#/$defs/section",
    "description": "Entries within 24 h and 2 h."
   },
   "quality": {
    "$ref": "parts-output.schema.json#/$defs/section",
    "description": "What is missing, stale or cannot be read."
   },
   "people": {
    "$ref": "parts-output.schema.json#/$defs/section",
    "description": "What each person did."
   },
   "plan": {
    "$ref": "parts-output.schema.json#/$defs/section",
    "description": "What comes in the next period."
   }
  },
  "anyOf": [
   {
    "required": [
     "items"
    ]
   },
   {
    "$ref": "parts-output.schema.json#/$defs/frame"
   }
  ]
 },
 "review": {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "review-output.schema.json",
  "title": "Review",
  "description": "What tend review --json prints: one key for each section, its numbers beside those of the period before.",
  "allOf": [
   {
    "$ref": "parts-output.schema.json#/$defs/head"
   },
   {
    "$ref": "parts-output.schema.json#/$defs/frame"
   }
  ],
  "type": "object",
  "required": [
   "kind",
   "new_customers",
   "moves",
   "funnel",
   "conversion",
   "lost",
   "traits",
   "orders",
   "contribution",
   "products",
   "renewal",
   "activity",
   "actions",
   "cases",
   "satisfaction",
   "health",
   "segments",
   "care",
   "timeliness",
   "quality",
   "people",
   "plan"
  ],
  "properties": {
   "kind": {
    "const": "review"
   },
   "new_customers": {
    "$ref": "parts-output.schema.json#/$defs/section",
    "description": "Customers met for the first time."
   },
   "moves": {
    "$ref": "parts-output.schema.json#/$defs/section",
    "description": "Changes of status and stage."
   },
   "funnel": {
    "$ref": "parts-output.schema.json#/$defs/section",
    "description": "Who stands where, and how far everybody ever came."
   },
   "conversion": {
    "$ref": "parts-output.schema.json#/$defs/section",
    "description": "Snapshot and cohort conversion, time in stage, the bottleneck."
   },
   "lost": {
    "$ref": "parts-output.schema.json#/$defs/section",
    "description": "Lost customers and opportunities, and why."
   },
   "traits": {
    "$ref": "parts-output.schema.json#/$defs/section",
    "description": "What won and high-intent customers have in common."
   },
   "orders": {
    "$ref": "parts-output.schema.json#/$defs/section",
    "description": "What was signed, per currency."
   },
   "contribution": {
    "$ref": "parts-output.schema.json#/$defs/section",
    "description": "Customers ranked by amount, per currency."
   },
   "products": {
    "$ref": "parts-output.schema.json#/$defs/section",
    "description": "Best sellers."
   },
   "renewal": {
    "$ref": "parts-output.schema.json#/$defs/section",
    "description": "Contracts that ended, and which were renewed."
   },
   "activity": {
    "$ref": "parts-output.schema.json#/$defs/section",
    "description": "Follow-ups by person and method."
   },
   "actions": {
    "$ref": "parts-output.schema.json#/$defs/section",
    "description": "Actions and promises: done, late, missed."
   },
   "cases": {
    "$ref": "parts-output.schema.json#/$defs/section",
    "description": "Complaints and other cases, and the time they took."
   },
   "satisfaction": {
    "$ref": "parts-output.schema.json#/$defs/section",
    "description": "Surveys."
   },
   "health": {
    "$ref": "parts-output.schema.json#/$defs/section",
    "description": "Health, and who rose and fell."
   },
   "segments": {
    "$ref": "parts-output.schema.json#/$defs/section",
    "description": "Segments of customers."
   },
   "care": {
    "$ref": "parts-output.schema.json#/$defs/section",
    "description": "Regular care: kept, missed, and its effect."
   },
   "timeliness": {
    "$ref": "parts-output.schema.json#/$defs/section",
    "description": "Entries within 24 h and 2 h."
   },
   "quality": {
    "$ref": "parts-output.schema.json#/$defs/section",
    "description": "What is missing, stale or cannot be read."
   },
   "people": {
    "$ref": "parts-output.schema.json#/$defs/section",
    "description": "What each person did."
   },
   "plan": {
    "$ref": "parts-output.schema.json#/$defs/section",
    "description": "What comes in the next period."
   }
  }
 },
 "show": {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "show-output.schema.json",
  "title": "One record",
  "description": "What tend show --json prints: the record as stored, phones and e-mails masked; of a customer also what is open and what happened, the latest first.",
  "allOf": [
   {
    "$ref": "parts-output.schema.json#/$defs/head"
   },
   {
    "if": {
     "properties": {
      "type": {
       "const": "customer"
      }
     }
    },
    "then": {
     "properties": {
      "items": {
       "items": {
        "allOf": [
         {
          "$ref": "stored-output.schema.json#/$defs/customer"
         }
        ],
        "required": [
         "computed",
         "open",
         "timeline"
        ],
        "properties": {
         "computed": {
          "$ref": "parts-output.schema.json#/$defs/computed"
         },
         "open": {
          "type": "array",
          "items": {
           "$ref": "parts-output.schema.json#/$defs/open"
          }
         },
         "timeline": {
          "type": "array",
          "items": {
           "title": "Happening",
           "description": "What it was, on which day, and the record that tells of it.",
           "type": "object",
           "required": [
            "type",
            "on",
            "id"
           ],
           "properties": {
            "type": {
             "type": "string"
            },
            "on": {
             "$ref": "common.schema.json#/$defs/day"
            },
            "id": {
             "$ref": "common.schema.json#/$defs/id"
            }
           }
          }
         }
        }
       }
      }
     }
    }
   },
   {
    "if": {
     "properties": {
      "type": {
       "const": "followup"
      }
     }
    },
    "then": {
     "properties": {
      "items": {
       "items": {
        "allOf": [
         {
          "$ref": "stored-output.schema.json#/$defs/followup"
         }
        ],
        "required": [
         "computed"
        ],
        "properties": {
         "computed": {
          "$ref": "parts-output.schema.json#/$defs/named"
         }
        }
       }
      }
     }
    }
   },
   {
    "if": {
     "properties": {
      "type": {
       "const": "opportunity"
      }
     }
    },
    "then": {
     "properties": {
      "items": {
       "items": {
        "allOf": [
         {
          "$ref": "stored-output.schema.json#/$defs/opportunity"
         }
        ],
        "required": [
         "computed"
        ],
        "properties": {
         "computed": {
          "$ref": "parts-output.schema.json#/$defs/named"
         }
        }
       }
      }
     }
    }
   },
   {
    "if": {
     "properties": {
      "type": {
       "const": "order"
      }
     }
    },
    "then": {
     "properties": {
      "items": {
       "items": {
        "allOf": [
         {
          "$ref": "stored-output.schema.json#/$defs/order"
         }
        ],
        "required": [
         "computed"
        ],
        "properties": {
         "computed": {
          "$ref": "parts-output.schema.json#/$defs/named"
         }
        }
       }
      }
     }
    }
   },
   {
    "if": {
     "properties": {
      "type": {
       "const": "task"
      }
     }
    },
    "then": {
     "properties": {
      "items": {
       "items": {
        "allOf": [
         {
          "$ref": "stored-output.schema.json#/$defs/task"
         }
        ],
        "required": [
         "computed"
        ],
        "properties": {
         "computed": {
          "$ref": "parts-output.schema.json#/$defs/named"
         }
        }
       }
      }
     }
    }
   },
   {
    "if": {
     "properties": {
      "type": {
       "const": "case"
      }
     }
    },
    "then": {
     "properties": {
      "items": {
       "items": {
        "allOf": [
         {
          "$ref": "stored-output.schema.json#/$defs/case"
         }
        ],
        "required": [
         "computed"
        ],
        "properties": {
         "computed": {
          "$ref": "parts-output.schema.json#/$defs/named"
         }
        }
       }
      }
     }
    }
   },
   {
    "if": {
     "properties": {
      "type": {
       "const": "survey"
      }
     }
    },
    "then": {
     "properties": {
      "items": {
       "items": {
        "allOf": [
         {
          "$ref": "stored-output.schema.json#/$defs/survey"
         }
        ],
        "required": [
         "computed"
        ],
        "properties": {
         "computed": {
          "$ref": "parts-output.schema.json#/$defs/named"
         }
        }
       }
      }
     }
    }
   }
  ],
  "type": "object",
  "required": [
   "kind",
   "type",
   "items"
  ],
  "properties": {
   "kind": {
    "const": "show"
   },
   "type": {
    "enum": [
     "customer",
     "followup",
     "opportunity",
     "order",
     "task",
     "case",
     "survey"
    ]
   },
   "items": {
    "description": "The one record.",
    "type": "array",
    "minItems": 1,
    "maxItems": 1,
    "items": {
     "type": "object",
     "required": [
      "id",
      "computed"
     ]
    }
   }
  }
 },
 "sync-status": {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "sync-status-output.schema.json",
  "title": "How a clone stands",
  "description": "What tend sync --status --json prints.",
  "allOf": [
   {
    "$ref": "parts-output.schema.json#/$defs/head"
   }
  ],
  "type": "object",
  "required": [
   "kind",
   "branch",
   "remote",
   "fetched",
   "ahead",
   "behind",
   "uncommitted",
   "synced_at",
   "driver",
   "conflicts"
  ],
  "properties": {
   "kind": {
    "const": "sync_status"
   },
   "branch": {
    "type": "string"
   },
   "remote": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "fetched": {
    "type": "boolean"
   },
   "ahead": {
    "type": "integer"
   },
   "behind": {
    "type": "integer"
   },
   "uncommitted": {
    "type": "object",
    "required": [
     "own",
     "foreign"
    ],
    "properties": {
     "own": {
      "type": "array",
      "items": {
       "type": "string"
      }
     },
     "foreign": {
      "type": "array",
      "items": {
       "type": "string"
      }
     }
    }
   },
   "synced_at": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "driver": {
    "type": "boolean"
   },
   "conflicts": {
    "type": "array",
    "items": {
     "type": "object",
     "required": [
      "record",
      "about",
      "field",
      "ours",
      "theirs",
      "before",
      "choice",
      "commands"
     ],
     "properties": {
      "record": {
       "type": "object",
       "required": [
        "type",
        "id",
        "name",
        "file"
       ],
       "properties": {
        "type": {
         "anyOf": [
          {
           "enum": [
            "customer",
            "followup",
            "opportunity",
            "order",
            "task",
            "case",
            "survey",
            "settings"
           ]
          },
          {
           "type": "null"
          }
         ]
        },
        "id": {
         "anyOf": [
          {
           "type": "string"
          },
          {
           "type": "null"
          }
         ]
        },
        "name": {
         "type": "string"
        },
        "file": {
         "type": "string"
        }
       }
      },
      "about": {
       "enum": [
        "field",
        "record",
        "file"
       ]
      },
      "field": {
       "anyOf": [
        {
         "type": "string"
        },
        {
         "type": "null"
        }
       ]
      },
      "ours": {
       "type": "object",
       "required": [
        "value",
        "by",
        "at"
       ],
       "properties": {
        "value": {
         "type": "string"
        },
        "by": {
         "anyOf": [
          {
           "type": "string"
          },
          {
           "type": "null"
          }
         ]
        },
        "at": {
         "anyOf": [
          {
           "type": "string"
          },
          {
           "type": "null"
          }
         ]
        }
       }
      },
      "theirs": {
       "type": "object",
       "required": [
        "value",
        "by",
        "at"
       ],
       "properties": {
        "value": {
         "type": "string"
        },
        "by": {
         "anyOf": [
          {
           "type": "string"
          },
          {
           "type": "null"
          }
         ]
        },
        "at": {
         "anyOf": [
          {
           "type": "string"
          },
          {
           "type": "null"
          }
         ]
        }
       }
      },
      "before": {
       "anyOf": [
        {
         "type": "string"
        },
        {
         "type": "null"
        }
       ]
      },
      "choice": {
       "anyOf": [
        {
         "enum": [
          "ours",
          "theirs",
          "value"
         ]
        },
        {
         "type": "null"
        }
       ]
      },
      "commands": {
       "type": "array",
       "items": {
        "type": "string"
       }
      }
     }
    }
   }
  }
 },
 "sync": {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "sync-output.schema.json",
  "title": "A sync",
  "description": "What tend sync --json prints.",
  "allOf": [
   {
    "$ref": "parts-output.schema.json#/$defs/head"
   }
  ],
  "type": "object",
  "required": [
   "kind",
   "remote",
   "dry_run",
   "merged",
   "sent",
   "committed",
   "would_commit",
   "errors",
   "held",
   "came",
   "went",
   "numbers",
   "packed",
   "settled",
   "conflicts",
   "problem"
  ],
  "properties": {
   "kind": {
    "const": "sync"
   },
   "remote": {
    "anyOf": [
     {
      "type": "string"
     },
     {
      "type": "null"
     }
    ]
   },
   "dry_run": {
    "type": "boolean"
   },
   "merged": {
    "type": "boolean"
   },
   "sent": {
    "type": "boolean"
   },
   "committed": {
    "type": "array",
    "items": {
     "type": "string"
    }
   },
   "would_commit": {
    "type": "array",
    "items": {
     "type": "string"
    }
   },
   "errors": {
    "type": "array",
    "items": {
     "type": "object",
     "required": [
      "file",
      "line",
      "column",
      "code",
      "message"
     ],
     "properties": {
      "file": {
       "type": "string"
      },
      "line": {
       "type": "integer"
      },
      "column": {
       "type": "integer"
      },
      "code": {
       "type": "string"
      },
      "message": {
       "type": "string"
      }
     }
    }
   },
   "held": {
    "type": "array",
    "items": {
     "type": "object",
     "required": [
      "file",
      "line",
      "column",
      "code",
      "message"
     ],
     "properties": {
      "file": {
       "type": "string"
      },
      "line": {
       "type": "integer"
      },
      "column": {
       "type": "integer"
      },
      "code": {
       "type": "string"
      },
      "message": {
       "type": "string"
      }
     }
    }
   },
   "came": {
    "type": "object",
    "required": [
     "commits",
     "authors",
     "records",
     "settings",
     "others"
    ],
    "properties": {
     "commits": {
      "type": "integer"
     },
     "authors": {
      "type": "array",
      "items": {
       "type": "string"
      }
     },
     "records": {
      "type": "object",
      "required": [
       "customer",
       "followup",
       "opportunity",
       "order",
       "task",
       "case",
       "survey"
      ],
      "properties": {
       "customer": {
        "type": "integer"
       },
       "followup": {
        "type": "integer"
       },
       "opportunity": {
        "type": "integer"
       },
       "order": {
        "type": "integer"
       },
       "task": {
        "type": "integer"
       },
       "case": {
        "type": "integer"
       },
       "survey": {
        "type": "integer"
       }
      }
     },
     "settings": {
      "type": "boolean"
     },
     "others": {
      "type": "integer"
     }
    }
   },
   "went": {
    "type": "object",
    "required": [
     "commits",
     "authors",
     "records",
     "settings",
     "others"
    ],
    "properties": {
     "commits": {
      "type": "integer"
     },
     "authors": {
      "type": "array",
      "items": {
       "type": "string"
      }
     },
     "records": {
      "type": "object",
      "required": [
       "customer",
       "followup",
       "opportunity",
       "order",
       "task",
       "case",
       "survey"
      ],
      "properties": {
       "customer": {
        "type": "integer"
       },
       "followup": {
        "type": "integer"
       },
       "opportunity": {
        "type": "integer"
       },
       "order": {
        "type": "integer"
       },
       "task": {
        "type": "integer"
       },
       "case": {
        "type": "integer"
       },
       "survey": {
        "type": "integer"
       }
      }
     },
     "settings": {
      "type": "boolean"
     },
     "others": {
      "type": "integer"
     }
    }
   },
   "numbers": {
    "type": "array",
    "items": {
     "type": "object",
     "required": [
      "type",
      "id",
      "no"
     ],
     "properties": {
      "type": {
       "enum": [
        "customer",
        "followup",
        "opportunity",
        "order",
        "task",
        "case",
        "survey"
       ]
      },
      "id": {
       "type": "string"
      },
      "no": {
       "type": "string"
      }
     }
    }
   },
   "packed": {
    "type": "array",
    "items": {
     "type": "string"
    }
   },
   "settled": {
    "type": "integer"
   },
   "conflicts": {
    "type": "array",
    "items": {
     "type": "object",
     "required": [
      "record",
      "about",
      "field",
      "ours",
      "theirs",
      "before",
      "choice",
      "commands"
     ],
     "properties": {
      "record": {
       "type": "object",
       "required": [
        "type",
        "id",
        "name",
        "file"
       ],
       "properties": {
        "type": {
         "anyOf": [
          {
           "enum": [
            "customer",
            "followup",
            "opportunity",
            "order",
            "task",
            "case",
            "survey",
            "settings"
           ]
          },
          {
           "type": "null"
          }
         ]
        },
        "id": {
         "anyOf": [
          {
           "type": "string"
          },
          {
           "type": "null"
          }
         ]
        },
        "name": {
         "type": "string"
        },
        "file": {
         "type": "string"
        }
       }
      },
      "about": {
       "enum": [
        "field",
        "record",
        "file"
       ]
      },
      "field": {
       "anyOf": [
        {
         "type": "string"
        },
        {
         "type": "null"
        }
       ]
      },
      "ours": {
       "type": "object",
       "required": [
        "value",
        "by",
        "at"
       ],
       "properties": {
        "value": {
         "type": "string"
        },
        "by": {
         "anyOf": [
          {
           "type": "string"
          },
          {
           "type": "null"
          }
         ]
        },
        "at": {
         "anyOf": [
          {
           "type": "string"
          },
          {
           "type": "null"
          }
         ]
        }
       }
      },
      "theirs": {
       "type": "object",
       "required": [
        "value",
        "by",
        "at"
       ],
       "properties": {
        "value": {
         "type": "string"
        },
        "by": {
         "anyOf": [
          {
           "type": "string"
          },
          {
           "type": "null"
          }
         ]
        },
        "at": {
         "anyOf": [
          {
           "type": "string"
          },
          {
           "type": "null"
          }
         ]
        }
       }
      },
      "before": {
       "anyOf": [
        {
         "type": "string"
        },
        {
         "type": "null"
        }
       ]
      },
      "choice": {
       "anyOf": [
        {
         "enum": [
          "ours",
          "theirs",
          "value"
         ]
        },
        {
         "type": "null"
        }
       ]
      },
      "commands": {
       "type": "array",
       "items": {
        "type": "string"
       }
      }
     }
    }
   },
   "problem": {
    "anyOf": [
     {
      "type": "object",
      "required": [
       "code",
       "message"
      ],
      "properties": {
       "code": {
        "type": "string"
       },
       "message": {
        "type": "string"
       }
      }
     },
     {
      "type": "null"
     }
    ]
   }
  }
 }
} as const;
