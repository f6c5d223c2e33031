// Made by scripts/generate.mjs from schemas/ and src/presets/. Never edited by hand.
export const lists = {
 "case-list": {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "case-list.schema.json",
  "title": "Case list",
  "description": "A packed month: the records of its folder as one list, each below a comment with the name of its file.",
  "type": "array",
  "items": {
   "$ref": "case.schema.json"
  }
 },
 "followup-list": {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "followup-list.schema.json",
  "title": "Followup list",
  "description": "A packed month: the records of its folder as one list, each below a comment with the name of its file.",
  "type": "array",
  "items": {
   "$ref": "followup.schema.json"
  }
 },
 "opportunity-list": {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "opportunity-list.schema.json",
  "title": "Opportunity list",
  "description": "A packed month: the records of its folder as one list, each below a comment with the name of its file.",
  "type": "array",
  "items": {
   "$ref": "opportunity.schema.json"
  }
 },
 "order-list": {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "order-list.schema.json",
  "title": "Order list",
  "description": "A packed month: the records of its folder as one list, each below a comment with the name of its file.",
  "type": "array",
  "items": {
   "$ref": "order.schema.json"
  }
 },
 "survey-list": {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "survey-list.schema.json",
  "title": "Survey list",
  "description": "A packed month: the records of its folder as one list, each below a comment with the name of its file.",
  "type": "array",
  "items": {
   "$ref": "survey.schema.json"
  }
 },
 "task-list": {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "task-list.schema.json",
  "title": "Task list",
  "description": "A packed month: the records of its folder as one list, each below a comment with the name of its file.",
  "type": "array",
  "items": {
   "$ref": "task.schema.json"
  }
 }
} as const;
