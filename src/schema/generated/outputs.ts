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
 }
} as const;
