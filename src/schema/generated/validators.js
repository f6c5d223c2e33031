// Made by scripts/generate.mjs from schemas/ and src/presets/. Never edited by hand.
/* eslint-disable */
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __esm = (fn, res, err) => function __init() {
  if (err) throw err[0];
  try {
    return fn && (res = (0, fn[__getOwnPropNames(fn)[0]])(fn = 0)), res;
  } catch (e) {
    throw err = [e], e;
  }
};
var __commonJS = (cb, mod) => function __require() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: true });
};
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);

// node_modules/fast-deep-equal/index.js
var require_fast_deep_equal = __commonJS({
  "node_modules/fast-deep-equal/index.js"(exports, module) {
    "use strict";
    module.exports = function equal(a, b) {
      if (a === b) return true;
      if (a && b && typeof a == "object" && typeof b == "object") {
        if (a.constructor !== b.constructor) return false;
        var length, i, keys;
        if (Array.isArray(a)) {
          length = a.length;
          if (length != b.length) return false;
          for (i = length; i-- !== 0; )
            if (!equal(a[i], b[i])) return false;
          return true;
        }
        if (a.constructor === RegExp) return a.source === b.source && a.flags === b.flags;
        if (a.valueOf !== Object.prototype.valueOf) return a.valueOf() === b.valueOf();
        if (a.toString !== Object.prototype.toString) return a.toString() === b.toString();
        keys = Object.keys(a);
        length = keys.length;
        if (length !== Object.keys(b).length) return false;
        for (i = length; i-- !== 0; )
          if (!Object.prototype.hasOwnProperty.call(b, keys[i])) return false;
        for (i = length; i-- !== 0; ) {
          var key = keys[i];
          if (!equal(a[key], b[key])) return false;
        }
        return true;
      }
      return a !== a && b !== b;
    };
  }
});

// node_modules/ajv/dist/runtime/equal.js
var require_equal = __commonJS({
  "node_modules/ajv/dist/runtime/equal.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    var equal = require_fast_deep_equal();
    equal.code = 'require("ajv/dist/runtime/equal").default';
    exports.default = equal;
  }
});

// node_modules/ajv/dist/runtime/ucs2length.js
var require_ucs2length = __commonJS({
  "node_modules/ajv/dist/runtime/ucs2length.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    function ucs2length(str) {
      const len = str.length;
      let length = 0;
      let pos = 0;
      let value;
      while (pos < len) {
        length++;
        value = str.charCodeAt(pos++);
        if (value >= 55296 && value <= 56319 && pos < len) {
          value = str.charCodeAt(pos);
          if ((value & 64512) === 56320)
            pos++;
        }
      }
      return length;
    }
    exports.default = ucs2length;
    ucs2length.code = 'require("ajv/dist/runtime/ucs2length").default';
  }
});

// src/schema/formats.ts
var formats_exports = {};
__export(formats_exports, {
  date: () => date,
  daysInMonth: () => daysInMonth,
  email: () => email,
  moment: () => moment,
  timezone: () => timezone
});
function date(text) {
  const match = dayPattern.exec(text);
  if (!match) return false;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month) && year >= 1;
}
function daysInMonth(year, month) {
  if (month === 2) return year % 4 === 0 && year % 100 !== 0 || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}
function moment(text) {
  if (date(text)) return true;
  const match = momentPattern.exec(text);
  return match?.[1] != null && date(match[1]);
}
function email(text) {
  return text.length <= 254 && emailPattern.test(text);
}
function timezone(text) {
  try {
    new Intl.DateTimeFormat("en", { timeZone: text });
    return true;
  } catch {
    return false;
  }
}
var dayPattern, momentPattern, emailPattern;
var init_formats = __esm({
  "src/schema/formats.ts"() {
    "use strict";
    dayPattern = /^(\d{4})-(\d{2})-(\d{2})$/;
    momentPattern = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d)?(Z|[+-](0\d|1[0-4]):[0-5]\d)$/;
    emailPattern = /^[^\s@<>,;:"()[\]\\]+@[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?(?:\.[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?)+$/;
  }
});

// <stdin>
var customer = validate52;
var schema19 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "customer.schema.json", "title": "Customer", "x-zh": "\u5BA2\u6237", "description": "One customer: who they are, what they need, where they stand, and who looks after them. File: customers/<slug>-<id>.yaml.", "type": "object", "additionalProperties": false, "required": ["id", "name", "kind", "status", "owner", "first_contact", "recorded"], "properties": { "id": { "title": "Id", "x-zh": "\u6807\u8BC6", "$ref": "common.schema.json#/$defs/id" }, "no": { "title": "Number", "x-zh": "\u5BA2\u6237\u7F16\u53F7", "$ref": "common.schema.json#/$defs/no" }, "name": { "title": "Name", "x-zh": "\u5BA2\u6237\u540D\u79F0", "description": "The full name: of a company as registered, of a person the real name.", "$ref": "common.schema.json#/$defs/line" }, "aliases": { "title": "Also known as", "x-zh": "\u522B\u540D", "description": "Old names and old numbers; searched and compared like the name.", "type": "array", "uniqueItems": true, "maxItems": 50, "items": { "$ref": "common.schema.json#/$defs/line" } }, "kind": { "title": "Kind", "x-zh": "\u5BA2\u6237\u7C7B\u578B", "description": "A person or a company.", "enum": ["individual", "company"], "x-values": { "individual": ["individual", "\u4E2A\u4EBA\u5BA2\u6237", "\u4E2A\u4EBA"], "company": ["company", "\u4F01\u4E1A\u5BA2\u6237", "\u4F01\u4E1A", "\u516C\u53F8"] } }, "status": { "title": "Status", "x-zh": "\u5BA2\u6237\u72B6\u6001", "$ref": "common.schema.json#/$defs/status" }, "stage": { "title": "Stage", "x-zh": "\u8DDF\u8FDB\u9636\u6BB5", "description": "The step of the team's own sales process, from tend.yaml.", "type": "string", "x-list": "stages" }, "owner": { "title": "Owner", "x-zh": "\u8D1F\u8D23\u4EBA", "description": "The one person who looks after this customer.", "$ref": "common.schema.json#/$defs/member" }, "industry": { "title": "Industry", "x-zh": "\u6240\u5C5E\u884C\u4E1A", "description": "Two levels: major-minor, such as \u5236\u9020\u4E1A-\u6C7D\u8F66\u96F6\u90E8\u4EF6.", "$ref": "common.schema.json#/$defs/line" }, "size": { "title": "Size", "x-zh": "\u5BA2\u6237\u89C4\u6A21", "type": "object", "additionalProperties": false, "properties": { "employees": { "title": "Employees", "x-zh": "\u5458\u5DE5\u4EBA\u6570", "description": "A number, a range such as 100-500, or lt50 / gt200.", "type": "string", "pattern": "^(lt|gt)?[0-9]+(-[0-9]+)?$", "maxLength": 20, "x-aliases": { "50\u4EBA\u4EE5\u4E0B": "lt50", "50-200\u4EBA": "50-200", "200\u4EBA\u4EE5\u4E0A": "gt200" } }, "revenue": { "title": "Yearly revenue", "x-zh": "\u5E74\u8425\u6536", "description": "A range in words, such as 1-5\u4EBF.", "$ref": "common.schema.json#/$defs/line" } } }, "business": { "title": "Business", "x-zh": "\u4E3B\u8981\u4E1A\u52A1\u65B9\u5411", "$ref": "common.schema.json#/$defs/text" }, "source": { "title": "Source", "x-zh": "\u5BA2\u6237\u6765\u6E90", "description": "How the customer came to us.", "type": "string", "x-list": "sources" }, "source_note": { "title": "Source note", "x-zh": "\u6765\u6E90\u5907\u6CE8", "$ref": "common.schema.json#/$defs/line" }, "first_contact": { "title": "First contact", "x-zh": "\u9996\u6B21\u63A5\u89E6\u65F6\u95F4", "$ref": "common.schema.json#/$defs/day" }, "contacts": { "title": "Contacts", "x-zh": "\u8054\u7CFB\u4EBA", "type": "array", "maxItems": 100, "items": { "title": "Contact", "type": "object", "additionalProperties": false, "required": ["id", "name"], "properties": { "id": { "title": "Id", "x-zh": "\u6807\u8BC6", "$ref": "common.schema.json#/$defs/id" }, "name": { "title": "Contact", "x-zh": "\u8054\u7CFB\u4EBA\u59D3\u540D", "$ref": "common.schema.json#/$defs/line", "x-private": "name" }, "title": { "title": "Position", "x-zh": "\u804C\u4F4D", "$ref": "common.schema.json#/$defs/line" }, "primary": { "title": "Primary", "x-zh": "\u4E3B\u8981\u8054\u7CFB\u4EBA", "type": "boolean" }, "phone": { "title": "Phone", "x-zh": "\u624B\u673A\u53F7\u7801", "description": "11 digits for a mainland mobile; a landline with its area code; 400 numbers; +\u2026 elsewhere.", "type": "string", "maxLength": 40, "pattern": "^[+]?[0-9*][0-9* ()-]*$", "x-private": "phone" }, "email": { "title": "E-mail", "x-zh": "\u7535\u5B50\u90AE\u7BB1", "type": "string", "format": "email", "maxLength": 254, "x-private": "email" }, "other": { "title": "Other ways", "x-zh": "\u5176\u4ED6\u8054\u7CFB\u65B9\u5F0F", "type": "array", "maxItems": 20, "items": { "title": "OtherWay", "type": "object", "additionalProperties": false, "required": ["id", "platform", "handle"], "properties": { "id": { "title": "Id", "x-zh": "\u6807\u8BC6", "$ref": "common.schema.json#/$defs/id" }, "platform": { "title": "Platform", "x-zh": "\u5E73\u53F0", "$ref": "common.schema.json#/$defs/line" }, "handle": { "title": "Handle", "x-zh": "\u8D26\u53F7", "$ref": "common.schema.json#/$defs/line", "x-private": "handle" } } } }, "prefers": { "title": "Prefers", "x-zh": "\u6C9F\u901A\u504F\u597D", "$ref": "common.schema.json#/$defs/line" } } } }, "address": { "title": "Address", "x-zh": "\u5730\u5740", "type": "object", "additionalProperties": false, "properties": { "province": { "title": "Province", "x-zh": "\u7701\u4EFD", "$ref": "common.schema.json#/$defs/line" }, "city": { "title": "City", "x-zh": "\u57CE\u5E02", "$ref": "common.schema.json#/$defs/line" }, "detail": { "title": "Address", "x-zh": "\u8BE6\u7EC6\u5730\u5740", "$ref": "common.schema.json#/$defs/line" } } }, "person": { "title": "Person", "x-zh": "\u4E2A\u4EBA\u4FE1\u606F", "type": "object", "additionalProperties": false, "properties": { "city": { "title": "Lives in", "x-zh": "\u6240\u5728\u57CE\u5E02", "$ref": "common.schema.json#/$defs/line" }, "occupation": { "title": "Occupation", "x-zh": "\u804C\u4E1A", "$ref": "common.schema.json#/$defs/line" }, "age_band": { "title": "Age band", "x-zh": "\u5E74\u9F84\u5C42", "$ref": "common.schema.json#/$defs/line" }, "gender": { "title": "Gender", "x-zh": "\u6027\u522B", "enum": ["female", "male", "other"], "x-values": { "female": ["female", "\u5973"], "male": ["male", "\u7537"], "other": ["other", "\u5176\u4ED6"] } } } }, "needs": { "title": "Needs", "x-zh": "\u9700\u6C42", "type": "object", "additionalProperties": false, "properties": { "types": { "title": "Kinds of need", "x-zh": "\u9700\u6C42\u7C7B\u578B", "type": "array", "uniqueItems": true, "maxItems": 20, "items": { "type": "string", "minLength": 1, "maxLength": 60 }, "x-list": "need_types" }, "description": { "title": "Need", "x-zh": "\u9700\u6C42\u63CF\u8FF0", "description": "What exactly is wanted, by when, and what would solve it.", "$ref": "common.schema.json#/$defs/text" }, "quantity": { "title": "Quantity", "x-zh": "\u6570\u91CF", "$ref": "common.schema.json#/$defs/line" }, "budget": { "title": "Budget", "x-zh": "\u9884\u7B97", "$ref": "common.schema.json#/$defs/amount" }, "by": { "title": "Needed by", "x-zh": "\u671F\u671B\u65F6\u95F4", "$ref": "common.schema.json#/$defs/day" } } }, "pain_points": { "title": "Pain points", "x-zh": "\u9700\u6C42\u75DB\u70B9", "type": "array", "maxItems": 50, "items": { "$ref": "common.schema.json#/$defs/text" } }, "preferences": { "title": "Preferences", "x-zh": "\u5BA2\u6237\u504F\u597D", "description": "Habits of working and talking, such as \u6BCF\u5468\u9700\u8FDB\u5EA6\u6C47\u62A5.", "$ref": "common.schema.json#/$defs/text" }, "decision_chain": { "title": "Decision chain", "x-zh": "\u51B3\u7B56\u94FE", "$ref": "common.schema.json#/$defs/text" }, "risks": { "title": "Risks", "x-zh": "\u98CE\u9669\u63D0\u793A", "type": "array", "maxItems": 50, "items": { "$ref": "common.schema.json#/$defs/text" } }, "tags": { "title": "Tags", "x-zh": "\u5BA2\u6237\u6807\u7B7E", "$ref": "common.schema.json#/$defs/tags" }, "grade": { "title": "Grade override", "x-zh": "\u5BA2\u6237\u7B49\u7EA7", "description": "Only when the computed grade is overruled.", "type": "object", "additionalProperties": false, "required": ["value", "reason"], "properties": { "value": { "title": "Grade", "x-zh": "\u7B49\u7EA7", "enum": ["A", "B", "C", "D"], "x-values": { "A": ["A", "A", "A\u7EA7"], "B": ["B", "B", "B\u7EA7"], "C": ["C", "C", "C\u7EA7"], "D": ["D", "D", "D\u7EA7"] } }, "reason": { "title": "Why this grade", "x-zh": "\u7B49\u7EA7\u8BF4\u660E", "$ref": "common.schema.json#/$defs/text" } } }, "renewal_intent": { "title": "Renewal intent", "x-zh": "\u7EED\u7EA6\u610F\u613F", "enum": ["high", "medium", "low", "unknown"], "x-values": { "high": ["high", "\u9AD8"], "medium": ["medium", "\u4E2D"], "low": ["low", "\u4F4E"], "unknown": ["unknown", "\u672A\u77E5"] } }, "segment": { "title": "Segment override", "x-zh": "\u7EF4\u62A4\u7C7B\u578B", "description": "Only when the computed segment is overruled.", "enum": ["key", "grow", "risk", "routine"], "x-values": { "key": ["key", "\u91CD\u70B9\u7EF4\u62A4", "\u91CD\u70B9\u7EF4\u62A4\u578B"], "grow": ["grow", "\u6F5C\u529B\u57F9\u517B", "\u6F5C\u529B\u57F9\u517B\u578B"], "risk": ["risk", "\u98CE\u9669\u9884\u8B66", "\u98CE\u9669\u9884\u8B66\u578B"], "routine": ["routine", "\u5E38\u89C4\u7EF4\u62A4", "\u5E38\u89C4"] } }, "milestones": { "title": "Milestones", "x-zh": "\u5173\u952E\u8282\u70B9", "type": "array", "maxItems": 100, "items": { "title": "Milestone", "type": "object", "additionalProperties": false, "required": ["id", "kind", "on"], "properties": { "id": { "title": "Id", "x-zh": "\u6807\u8BC6", "$ref": "common.schema.json#/$defs/id" }, "kind": { "title": "Kind", "x-zh": "\u8282\u70B9", "description": "Such as birthday, anniversary, contract.", "$ref": "common.schema.json#/$defs/line" }, "on": { "title": "On", "x-zh": "\u65E5\u671F", "description": "YYYY-MM-DD, or MM-DD when the year does not matter.", "type": "string", "pattern": "^([0-9]{4}-)?[0-9]{2}-[0-9]{2}$" }, "yearly": { "title": "Every year", "x-zh": "\u6BCF\u5E74", "type": "boolean" }, "calendar": { "title": "Calendar", "x-zh": "\u5386\u6CD5", "enum": ["solar", "lunar"], "x-values": { "solar": ["solar", "\u516C\u5386"], "lunar": ["lunar", "\u519C\u5386"] } }, "remind": { "title": "Remind ahead", "x-zh": "\u63D0\u524D\u63D0\u9192", "type": "array", "uniqueItems": true, "maxItems": 10, "items": { "type": "string", "pattern": "^[0-9]{1,3}[dwm]$" } } } } }, "lost": { "title": "Lost", "x-zh": "\u6D41\u5931", "type": "object", "additionalProperties": false, "required": ["on", "reason"], "properties": { "on": { "title": "Lost on", "x-zh": "\u6D41\u5931\u65E5\u671F", "$ref": "common.schema.json#/$defs/day" }, "reason": { "title": "Lost because", "x-zh": "\u6D41\u5931\u539F\u56E0", "type": "string", "x-list": "lost_reasons" }, "note": { "title": "Note on the loss", "x-zh": "\u6D41\u5931\u8BF4\u660E", "$ref": "common.schema.json#/$defs/text" } } }, "paused": { "title": "Paused", "x-zh": "\u6682\u505C\u8DDF\u8FDB", "description": "No reminders of silence or of a missing plan until this day.", "type": "object", "additionalProperties": false, "required": ["until", "reason"], "properties": { "until": { "title": "Paused until", "x-zh": "\u6682\u505C\u81F3", "$ref": "common.schema.json#/$defs/day" }, "reason": { "title": "Paused because", "x-zh": "\u6682\u505C\u539F\u56E0", "$ref": "common.schema.json#/$defs/text" } } }, "provenance": { "title": "Provenance", "x-zh": "\u4FE1\u606F\u6765\u6E90", "description": "Where the data comes from: given by the customer, or another lawful way.", "$ref": "common.schema.json#/$defs/line" }, "verified": { "title": "Verified", "x-zh": "\u4FE1\u606F\u6838\u5BF9", "description": "The latest second check of the data.", "type": "object", "additionalProperties": false, "required": ["by", "at"], "properties": { "by": { "title": "Verified by", "x-zh": "\u6838\u5BF9\u4EBA", "$ref": "common.schema.json#/$defs/member" }, "at": { "title": "Verified at", "x-zh": "\u6838\u5BF9\u65F6\u95F4", "$ref": "common.schema.json#/$defs/moment" } } }, "archived": { "title": "Archived", "x-zh": "\u5F52\u6863", "description": "In the history library: out of the daily lists, in every review.", "type": "object", "additionalProperties": false, "required": ["on", "reason"], "properties": { "on": { "title": "Archived on", "x-zh": "\u5F52\u6863\u65E5\u671F", "$ref": "common.schema.json#/$defs/day" }, "reason": { "title": "Archived because", "x-zh": "\u5F52\u6863\u539F\u56E0", "$ref": "common.schema.json#/$defs/text" } } }, "recorded": { "title": "Recorded", "x-zh": "\u767B\u8BB0", "$ref": "common.schema.json#/$defs/recorded" }, "custom": { "title": "Custom fields", "x-zh": "\u81EA\u5B9A\u4E49\u5B57\u6BB5", "$ref": "common.schema.json#/$defs/custom" }, "notes": { "title": "Notes", "x-zh": "\u5176\u4ED6\u8BF4\u660E", "$ref": "common.schema.json#/$defs/text" } } };
var func1 = Object.prototype.hasOwnProperty;
var func0 = require_equal().default;
var func2 = require_ucs2length().default;
var pattern3 = new RegExp("^(?=.*[a-hjkmnp-tv-z])[0-9a-hjkmnp-tv-z]{8}$", "u");
function validate54(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate54.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data === "string") {
    if (!pattern3.test(data)) {
      const err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(?=.*[a-hjkmnp-tv-z])[0-9a-hjkmnp-tv-z]{8}$" }, message: 'must match pattern "^(?=.*[a-hjkmnp-tv-z])[0-9a-hjkmnp-tv-z]{8}$"' };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate54.errors = vErrors;
  return errors === 0;
}
validate54.evaluated = { "dynamicProps": false, "dynamicItems": false };
var pattern4 = new RegExp("^[A-Za-z0-9][A-Za-z0-9_-]*$", "u");
function validate56(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate56.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data === "string") {
    if (func2(data) > 40) {
      const err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 40 }, message: "must NOT have more than 40 characters" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (!pattern4.test(data)) {
      const err1 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9_-]*$" }, message: 'must match pattern "^[A-Za-z0-9][A-Za-z0-9_-]*$"' };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validate56.errors = vErrors;
  return errors === 0;
}
validate56.evaluated = { "dynamicProps": false, "dynamicItems": false };
var pattern5 = new RegExp("^[^\\n\\r]*$", "u");
function validate58(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate58.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data === "string") {
    if (func2(data) > 200) {
      const err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (func2(data) < 1) {
      const err1 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (!pattern5.test(data)) {
      const err2 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\n\\r]*$" }, message: 'must match pattern "^[^\\n\\r]*$"' };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate58.errors = vErrors;
  return errors === 0;
}
validate58.evaluated = { "dynamicProps": false, "dynamicItems": false };
var schema24 = { "title": "Status", "description": "Where the customer stands.", "enum": ["prospect", "interested", "won", "silent", "lost"], "x-values": { "prospect": ["prospect", "\u6F5C\u5728\u5BA2\u6237", "\u6F5C\u5728"], "interested": ["interested", "\u610F\u5411\u5BA2\u6237", "\u610F\u5411"], "won": ["won", "\u6210\u4EA4\u5BA2\u6237", "\u6210\u4EA4"], "silent": ["silent", "\u6C89\u9ED8\u5BA2\u6237", "\u6C89\u9ED8"], "lost": ["lost", "\u6D41\u5931\u5BA2\u6237", "\u6D41\u5931"] } };
function validate61(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate61.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!(data === "prospect" || data === "interested" || data === "won" || data === "silent" || data === "lost")) {
    const err0 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema24.enum }, message: "must be equal to one of the allowed values" };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate61.errors = vErrors;
  return errors === 0;
}
validate61.evaluated = { "dynamicProps": false, "dynamicItems": false };
var pattern6 = new RegExp("^[a-z][a-z0-9_-]*$", "u");
function validate63(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate63.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data === "string") {
    if (func2(data) > 40) {
      const err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 40 }, message: "must NOT have more than 40 characters" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (!pattern6.test(data)) {
      const err1 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9_-]*$" }, message: 'must match pattern "^[a-z][a-z0-9_-]*$"' };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validate63.errors = vErrors;
  return errors === 0;
}
validate63.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate67(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate67.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data === "string") {
    if (func2(data) > 2e4) {
      const err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 2e4 }, message: "must NOT have more than 20000 characters" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (func2(data) < 1) {
      const err1 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validate67.errors = vErrors;
  return errors === 0;
}
validate67.evaluated = { "dynamicProps": false, "dynamicItems": false };
var formats0 = (init_formats(), __toCommonJS(formats_exports)).date;
function validate70(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate70.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data === "string") {
    if (!formats0(data)) {
      const err0 = { instancePath, schemaPath: "#/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"' };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate70.errors = vErrors;
  return errors === 0;
}
validate70.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate87(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate87.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data == "number" && isFinite(data)) {
    if (data > 1e13 || isNaN(data)) {
      const err0 = { instancePath, schemaPath: "#/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e13 }, message: "must be <= 10000000000000" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data < 0 || isNaN(data)) {
      const err1 = { instancePath, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "number" }, message: "must be number" };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validate87.errors = vErrors;
  return errors === 0;
}
validate87.evaluated = { "dynamicProps": false, "dynamicItems": false };
var pattern9 = new RegExp("^[^\\s,\\n]([^,\\n]*[^\\s,\\n])?$", "u");
function validate94(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate94.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (Array.isArray(data)) {
    if (data.length > 50) {
      const err0 = { instancePath, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 50 }, message: "must NOT have more than 50 items" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (typeof data0 === "string") {
        if (func2(data0) > 60) {
          const err1 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/maxLength", keyword: "maxLength", params: { limit: 60 }, message: "must NOT have more than 60 characters" };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
        if (func2(data0) < 1) {
          const err2 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        if (!pattern9.test(data0)) {
          const err3 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/pattern", keyword: "pattern", params: { pattern: "^[^\\s,\\n]([^,\\n]*[^\\s,\\n])?$" }, message: 'must match pattern "^[^\\s,\\n]([^,\\n]*[^\\s,\\n])?$"' };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    let i1 = data.length;
    let j0;
    if (i1 > 1) {
      const indices0 = {};
      for (; i1--; ) {
        let item0 = data[i1];
        if (typeof item0 !== "string") {
          continue;
        }
        if (typeof indices0[item0] == "number") {
          j0 = indices0[item0];
          const err5 = { instancePath, schemaPath: "#/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 }, message: "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)" };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
          break;
        }
        indices0[item0] = i1;
      }
    }
  } else {
    const err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" };
    if (vErrors === null) {
      vErrors = [err6];
    } else {
      vErrors.push(err6);
    }
    errors++;
  }
  validate94.errors = vErrors;
  return errors === 0;
}
validate94.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
var formats4 = (init_formats(), __toCommonJS(formats_exports)).moment;
function validate105(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate105.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data === "string") {
    if (!formats4(data)) {
      const err0 = { instancePath, schemaPath: "#/format", keyword: "format", params: { format: "moment" }, message: 'must match format "moment"' };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate105.errors = vErrors;
  return errors === 0;
}
validate105.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate110(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate110.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data === "string") {
    if (func2(data) > 40) {
      const err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 40 }, message: "must NOT have more than 40 characters" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (!pattern6.test(data)) {
      const err1 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9_-]*$" }, message: 'must match pattern "^[a-z][a-z0-9_-]*$"' };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validate110.errors = vErrors;
  return errors === 0;
}
validate110.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate112(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate112.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data === "string") {
    if (!formats4(data)) {
      const err0 = { instancePath, schemaPath: "#/format", keyword: "format", params: { format: "moment" }, message: 'must match format "moment"' };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate112.errors = vErrors;
  return errors === 0;
}
validate112.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate109(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate109.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.by === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "by" }, message: "must have required property 'by'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.at === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "at" }, message: "must have required property 'at'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "by" || key0 === "at")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.by !== void 0) {
      if (!validate110(data.by, { instancePath: instancePath + "/by", parentData: data, parentDataProperty: "by", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate110.errors : vErrors.concat(validate110.errors);
        errors = vErrors.length;
      }
    }
    if (data.at !== void 0) {
      if (!validate112(data.at, { instancePath: instancePath + "/at", parentData: data, parentDataProperty: "at", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate112.errors : vErrors.concat(validate112.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate109.errors = vErrors;
  return errors === 0;
}
validate109.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema34 = { "title": "Custom", "description": "The team's own fields; their shapes are set in tend.yaml under `fields`.", "type": "object", "propertyNames": { "pattern": "^[a-z][a-z0-9_]*$" }, "additionalProperties": { "type": ["string", "number", "boolean"] }, "maxProperties": 100 };
var pattern13 = new RegExp("^[a-z][a-z0-9_]*$", "u");
function validate115(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate115.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (Object.keys(data).length > 100) {
      const err0 = { instancePath, schemaPath: "#/maxProperties", keyword: "maxProperties", params: { limit: 100 }, message: "must NOT have more than 100 properties" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      const _errs1 = errors;
      if (typeof key0 === "string") {
        if (!pattern13.test(key0)) {
          const err1 = { instancePath, schemaPath: "#/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9_]*$" }, message: 'must match pattern "^[a-z][a-z0-9_]*$"', propertyName: key0 };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
      }
      var valid0 = _errs1 === errors;
      if (!valid0) {
        const err2 = { instancePath, schemaPath: "#/propertyNames", keyword: "propertyNames", params: { propertyName: key0 }, message: "property name must be valid" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    for (const key1 in data) {
      let data0 = data[key1];
      if (typeof data0 !== "string" && !(typeof data0 == "number" && isFinite(data0)) && typeof data0 !== "boolean") {
        const err3 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/type", keyword: "type", params: { type: schema34.additionalProperties.type }, message: "must be string,number,boolean" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
  } else {
    const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err4];
    } else {
      vErrors.push(err4);
    }
    errors++;
  }
  validate115.errors = vErrors;
  return errors === 0;
}
validate115.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var pattern7 = new RegExp("^(lt|gt)?[0-9]+(-[0-9]+)?$", "u");
var pattern8 = new RegExp("^[+]?[0-9*][0-9* ()-]*$", "u");
var pattern10 = new RegExp("^([0-9]{4}-)?[0-9]{2}-[0-9]{2}$", "u");
var pattern11 = new RegExp("^[0-9]{1,3}[dwm]$", "u");
var formats2 = (init_formats(), __toCommonJS(formats_exports)).email;
function validate52(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate52.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.name === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.kind === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.status === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property 'status'" };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.owner === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "owner" }, message: "must have required property 'owner'" };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.first_contact === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "first_contact" }, message: "must have required property 'first_contact'" };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    if (data.recorded === void 0) {
      const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "recorded" }, message: "must have required property 'recorded'" };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func1.call(schema19.properties, key0)) {
        const err7 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.id !== void 0) {
      if (!validate54(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
        errors = vErrors.length;
      }
    }
    if (data.no !== void 0) {
      if (!validate56(data.no, { instancePath: instancePath + "/no", parentData: data, parentDataProperty: "no", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
        errors = vErrors.length;
      }
    }
    if (data.name !== void 0) {
      if (!validate58(data.name, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
        errors = vErrors.length;
      }
    }
    if (data.aliases !== void 0) {
      let data3 = data.aliases;
      if (Array.isArray(data3)) {
        if (data3.length > 50) {
          const err8 = { instancePath: instancePath + "/aliases", schemaPath: "#/properties/aliases/maxItems", keyword: "maxItems", params: { limit: 50 }, message: "must NOT have more than 50 items" };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
        const len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate58(data3[i0], { instancePath: instancePath + "/aliases/" + i0, parentData: data3, parentDataProperty: i0, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
            errors = vErrors.length;
          }
        }
        let i1 = data3.length;
        let j0;
        if (i1 > 1) {
          outer0:
            for (; i1--; ) {
              for (j0 = i1; j0--; ) {
                if (func0(data3[i1], data3[j0])) {
                  const err9 = { instancePath: instancePath + "/aliases", schemaPath: "#/properties/aliases/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 }, message: "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)" };
                  if (vErrors === null) {
                    vErrors = [err9];
                  } else {
                    vErrors.push(err9);
                  }
                  errors++;
                  break outer0;
                }
              }
            }
        }
      } else {
        const err10 = { instancePath: instancePath + "/aliases", schemaPath: "#/properties/aliases/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.kind !== void 0) {
      let data5 = data.kind;
      if (!(data5 === "individual" || data5 === "company")) {
        const err11 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/enum", keyword: "enum", params: { allowedValues: schema19.properties.kind.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.status !== void 0) {
      if (!validate61(data.status, { instancePath: instancePath + "/status", parentData: data, parentDataProperty: "status", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
        errors = vErrors.length;
      }
    }
    if (data.stage !== void 0) {
      if (typeof data.stage !== "string") {
        const err12 = { instancePath: instancePath + "/stage", schemaPath: "#/properties/stage/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.owner !== void 0) {
      if (!validate63(data.owner, { instancePath: instancePath + "/owner", parentData: data, parentDataProperty: "owner", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
        errors = vErrors.length;
      }
    }
    if (data.industry !== void 0) {
      if (!validate58(data.industry, { instancePath: instancePath + "/industry", parentData: data, parentDataProperty: "industry", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
        errors = vErrors.length;
      }
    }
    if (data.size !== void 0) {
      let data10 = data.size;
      if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
        for (const key1 in data10) {
          if (!(key1 === "employees" || key1 === "revenue")) {
            const err13 = { instancePath: instancePath + "/size", schemaPath: "#/properties/size/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err13];
            } else {
              vErrors.push(err13);
            }
            errors++;
          }
        }
        if (data10.employees !== void 0) {
          let data11 = data10.employees;
          if (typeof data11 === "string") {
            if (func2(data11) > 20) {
              const err14 = { instancePath: instancePath + "/size/employees", schemaPath: "#/properties/size/properties/employees/maxLength", keyword: "maxLength", params: { limit: 20 }, message: "must NOT have more than 20 characters" };
              if (vErrors === null) {
                vErrors = [err14];
              } else {
                vErrors.push(err14);
              }
              errors++;
            }
            if (!pattern7.test(data11)) {
              const err15 = { instancePath: instancePath + "/size/employees", schemaPath: "#/properties/size/properties/employees/pattern", keyword: "pattern", params: { pattern: "^(lt|gt)?[0-9]+(-[0-9]+)?$" }, message: 'must match pattern "^(lt|gt)?[0-9]+(-[0-9]+)?$"' };
              if (vErrors === null) {
                vErrors = [err15];
              } else {
                vErrors.push(err15);
              }
              errors++;
            }
          } else {
            const err16 = { instancePath: instancePath + "/size/employees", schemaPath: "#/properties/size/properties/employees/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err16];
            } else {
              vErrors.push(err16);
            }
            errors++;
          }
        }
        if (data10.revenue !== void 0) {
          if (!validate58(data10.revenue, { instancePath: instancePath + "/size/revenue", parentData: data10, parentDataProperty: "revenue", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err17 = { instancePath: instancePath + "/size", schemaPath: "#/properties/size/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
    }
    if (data.business !== void 0) {
      if (!validate67(data.business, { instancePath: instancePath + "/business", parentData: data, parentDataProperty: "business", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
        errors = vErrors.length;
      }
    }
    if (data.source !== void 0) {
      if (typeof data.source !== "string") {
        const err18 = { instancePath: instancePath + "/source", schemaPath: "#/properties/source/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
    }
    if (data.source_note !== void 0) {
      if (!validate58(data.source_note, { instancePath: instancePath + "/source_note", parentData: data, parentDataProperty: "source_note", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
        errors = vErrors.length;
      }
    }
    if (data.first_contact !== void 0) {
      if (!validate70(data.first_contact, { instancePath: instancePath + "/first_contact", parentData: data, parentDataProperty: "first_contact", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
        errors = vErrors.length;
      }
    }
    if (data.contacts !== void 0) {
      let data17 = data.contacts;
      if (Array.isArray(data17)) {
        if (data17.length > 100) {
          const err19 = { instancePath: instancePath + "/contacts", schemaPath: "#/properties/contacts/maxItems", keyword: "maxItems", params: { limit: 100 }, message: "must NOT have more than 100 items" };
          if (vErrors === null) {
            vErrors = [err19];
          } else {
            vErrors.push(err19);
          }
          errors++;
        }
        const len1 = data17.length;
        for (let i2 = 0; i2 < len1; i2++) {
          let data18 = data17[i2];
          if (data18 && typeof data18 == "object" && !Array.isArray(data18)) {
            if (data18.id === void 0) {
              const err20 = { instancePath: instancePath + "/contacts/" + i2, schemaPath: "#/properties/contacts/items/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
              if (vErrors === null) {
                vErrors = [err20];
              } else {
                vErrors.push(err20);
              }
              errors++;
            }
            if (data18.name === void 0) {
              const err21 = { instancePath: instancePath + "/contacts/" + i2, schemaPath: "#/properties/contacts/items/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
              if (vErrors === null) {
                vErrors = [err21];
              } else {
                vErrors.push(err21);
              }
              errors++;
            }
            for (const key2 in data18) {
              if (!(key2 === "id" || key2 === "name" || key2 === "title" || key2 === "primary" || key2 === "phone" || key2 === "email" || key2 === "other" || key2 === "prefers")) {
                const err22 = { instancePath: instancePath + "/contacts/" + i2, schemaPath: "#/properties/contacts/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err22];
                } else {
                  vErrors.push(err22);
                }
                errors++;
              }
            }
            if (data18.id !== void 0) {
              if (!validate54(data18.id, { instancePath: instancePath + "/contacts/" + i2 + "/id", parentData: data18, parentDataProperty: "id", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
                errors = vErrors.length;
              }
            }
            if (data18.name !== void 0) {
              if (!validate58(data18.name, { instancePath: instancePath + "/contacts/" + i2 + "/name", parentData: data18, parentDataProperty: "name", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
                errors = vErrors.length;
              }
            }
            if (data18.title !== void 0) {
              if (!validate58(data18.title, { instancePath: instancePath + "/contacts/" + i2 + "/title", parentData: data18, parentDataProperty: "title", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
                errors = vErrors.length;
              }
            }
            if (data18.primary !== void 0) {
              if (typeof data18.primary !== "boolean") {
                const err23 = { instancePath: instancePath + "/contacts/" + i2 + "/primary", schemaPath: "#/properties/contacts/items/properties/primary/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                if (vErrors === null) {
                  vErrors = [err23];
                } else {
                  vErrors.push(err23);
                }
                errors++;
              }
            }
            if (data18.phone !== void 0) {
              let data23 = data18.phone;
              if (typeof data23 === "string") {
                if (func2(data23) > 40) {
                  const err24 = { instancePath: instancePath + "/contacts/" + i2 + "/phone", schemaPath: "#/properties/contacts/items/properties/phone/maxLength", keyword: "maxLength", params: { limit: 40 }, message: "must NOT have more than 40 characters" };
                  if (vErrors === null) {
                    vErrors = [err24];
                  } else {
                    vErrors.push(err24);
                  }
                  errors++;
                }
                if (!pattern8.test(data23)) {
                  const err25 = { instancePath: instancePath + "/contacts/" + i2 + "/phone", schemaPath: "#/properties/contacts/items/properties/phone/pattern", keyword: "pattern", params: { pattern: "^[+]?[0-9*][0-9* ()-]*$" }, message: 'must match pattern "^[+]?[0-9*][0-9* ()-]*$"' };
                  if (vErrors === null) {
                    vErrors = [err25];
                  } else {
                    vErrors.push(err25);
                  }
                  errors++;
                }
              } else {
                const err26 = { instancePath: instancePath + "/contacts/" + i2 + "/phone", schemaPath: "#/properties/contacts/items/properties/phone/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err26];
                } else {
                  vErrors.push(err26);
                }
                errors++;
              }
            }
            if (data18.email !== void 0) {
              let data24 = data18.email;
              if (typeof data24 === "string") {
                if (func2(data24) > 254) {
                  const err27 = { instancePath: instancePath + "/contacts/" + i2 + "/email", schemaPath: "#/properties/contacts/items/properties/email/maxLength", keyword: "maxLength", params: { limit: 254 }, message: "must NOT have more than 254 characters" };
                  if (vErrors === null) {
                    vErrors = [err27];
                  } else {
                    vErrors.push(err27);
                  }
                  errors++;
                }
                if (!formats2(data24)) {
                  const err28 = { instancePath: instancePath + "/contacts/" + i2 + "/email", schemaPath: "#/properties/contacts/items/properties/email/format", keyword: "format", params: { format: "email" }, message: 'must match format "email"' };
                  if (vErrors === null) {
                    vErrors = [err28];
                  } else {
                    vErrors.push(err28);
                  }
                  errors++;
                }
              } else {
                const err29 = { instancePath: instancePath + "/contacts/" + i2 + "/email", schemaPath: "#/properties/contacts/items/properties/email/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err29];
                } else {
                  vErrors.push(err29);
                }
                errors++;
              }
            }
            if (data18.other !== void 0) {
              let data25 = data18.other;
              if (Array.isArray(data25)) {
                if (data25.length > 20) {
                  const err30 = { instancePath: instancePath + "/contacts/" + i2 + "/other", schemaPath: "#/properties/contacts/items/properties/other/maxItems", keyword: "maxItems", params: { limit: 20 }, message: "must NOT have more than 20 items" };
                  if (vErrors === null) {
                    vErrors = [err30];
                  } else {
                    vErrors.push(err30);
                  }
                  errors++;
                }
                const len2 = data25.length;
                for (let i3 = 0; i3 < len2; i3++) {
                  let data26 = data25[i3];
                  if (data26 && typeof data26 == "object" && !Array.isArray(data26)) {
                    if (data26.id === void 0) {
                      const err31 = { instancePath: instancePath + "/contacts/" + i2 + "/other/" + i3, schemaPath: "#/properties/contacts/items/properties/other/items/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
                      if (vErrors === null) {
                        vErrors = [err31];
                      } else {
                        vErrors.push(err31);
                      }
                      errors++;
                    }
                    if (data26.platform === void 0) {
                      const err32 = { instancePath: instancePath + "/contacts/" + i2 + "/other/" + i3, schemaPath: "#/properties/contacts/items/properties/other/items/required", keyword: "required", params: { missingProperty: "platform" }, message: "must have required property 'platform'" };
                      if (vErrors === null) {
                        vErrors = [err32];
                      } else {
                        vErrors.push(err32);
                      }
                      errors++;
                    }
                    if (data26.handle === void 0) {
                      const err33 = { instancePath: instancePath + "/contacts/" + i2 + "/other/" + i3, schemaPath: "#/properties/contacts/items/properties/other/items/required", keyword: "required", params: { missingProperty: "handle" }, message: "must have required property 'handle'" };
                      if (vErrors === null) {
                        vErrors = [err33];
                      } else {
                        vErrors.push(err33);
                      }
                      errors++;
                    }
                    for (const key3 in data26) {
                      if (!(key3 === "id" || key3 === "platform" || key3 === "handle")) {
                        const err34 = { instancePath: instancePath + "/contacts/" + i2 + "/other/" + i3, schemaPath: "#/properties/contacts/items/properties/other/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties" };
                        if (vErrors === null) {
                          vErrors = [err34];
                        } else {
                          vErrors.push(err34);
                        }
                        errors++;
                      }
                    }
                    if (data26.id !== void 0) {
                      if (!validate54(data26.id, { instancePath: instancePath + "/contacts/" + i2 + "/other/" + i3 + "/id", parentData: data26, parentDataProperty: "id", rootData, dynamicAnchors })) {
                        vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
                        errors = vErrors.length;
                      }
                    }
                    if (data26.platform !== void 0) {
                      if (!validate58(data26.platform, { instancePath: instancePath + "/contacts/" + i2 + "/other/" + i3 + "/platform", parentData: data26, parentDataProperty: "platform", rootData, dynamicAnchors })) {
                        vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
                        errors = vErrors.length;
                      }
                    }
                    if (data26.handle !== void 0) {
                      if (!validate58(data26.handle, { instancePath: instancePath + "/contacts/" + i2 + "/other/" + i3 + "/handle", parentData: data26, parentDataProperty: "handle", rootData, dynamicAnchors })) {
                        vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
                        errors = vErrors.length;
                      }
                    }
                  } else {
                    const err35 = { instancePath: instancePath + "/contacts/" + i2 + "/other/" + i3, schemaPath: "#/properties/contacts/items/properties/other/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                    if (vErrors === null) {
                      vErrors = [err35];
                    } else {
                      vErrors.push(err35);
                    }
                    errors++;
                  }
                }
              } else {
                const err36 = { instancePath: instancePath + "/contacts/" + i2 + "/other", schemaPath: "#/properties/contacts/items/properties/other/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                  vErrors = [err36];
                } else {
                  vErrors.push(err36);
                }
                errors++;
              }
            }
            if (data18.prefers !== void 0) {
              if (!validate58(data18.prefers, { instancePath: instancePath + "/contacts/" + i2 + "/prefers", parentData: data18, parentDataProperty: "prefers", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
                errors = vErrors.length;
              }
            }
          } else {
            const err37 = { instancePath: instancePath + "/contacts/" + i2, schemaPath: "#/properties/contacts/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err37];
            } else {
              vErrors.push(err37);
            }
            errors++;
          }
        }
      } else {
        const err38 = { instancePath: instancePath + "/contacts", schemaPath: "#/properties/contacts/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err38];
        } else {
          vErrors.push(err38);
        }
        errors++;
      }
    }
    if (data.address !== void 0) {
      let data31 = data.address;
      if (data31 && typeof data31 == "object" && !Array.isArray(data31)) {
        for (const key4 in data31) {
          if (!(key4 === "province" || key4 === "city" || key4 === "detail")) {
            const err39 = { instancePath: instancePath + "/address", schemaPath: "#/properties/address/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err39];
            } else {
              vErrors.push(err39);
            }
            errors++;
          }
        }
        if (data31.province !== void 0) {
          if (!validate58(data31.province, { instancePath: instancePath + "/address/province", parentData: data31, parentDataProperty: "province", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
            errors = vErrors.length;
          }
        }
        if (data31.city !== void 0) {
          if (!validate58(data31.city, { instancePath: instancePath + "/address/city", parentData: data31, parentDataProperty: "city", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
            errors = vErrors.length;
          }
        }
        if (data31.detail !== void 0) {
          if (!validate58(data31.detail, { instancePath: instancePath + "/address/detail", parentData: data31, parentDataProperty: "detail", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err40 = { instancePath: instancePath + "/address", schemaPath: "#/properties/address/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err40];
        } else {
          vErrors.push(err40);
        }
        errors++;
      }
    }
    if (data.person !== void 0) {
      let data35 = data.person;
      if (data35 && typeof data35 == "object" && !Array.isArray(data35)) {
        for (const key5 in data35) {
          if (!(key5 === "city" || key5 === "occupation" || key5 === "age_band" || key5 === "gender")) {
            const err41 = { instancePath: instancePath + "/person", schemaPath: "#/properties/person/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err41];
            } else {
              vErrors.push(err41);
            }
            errors++;
          }
        }
        if (data35.city !== void 0) {
          if (!validate58(data35.city, { instancePath: instancePath + "/person/city", parentData: data35, parentDataProperty: "city", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
            errors = vErrors.length;
          }
        }
        if (data35.occupation !== void 0) {
          if (!validate58(data35.occupation, { instancePath: instancePath + "/person/occupation", parentData: data35, parentDataProperty: "occupation", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
            errors = vErrors.length;
          }
        }
        if (data35.age_band !== void 0) {
          if (!validate58(data35.age_band, { instancePath: instancePath + "/person/age_band", parentData: data35, parentDataProperty: "age_band", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
            errors = vErrors.length;
          }
        }
        if (data35.gender !== void 0) {
          let data39 = data35.gender;
          if (!(data39 === "female" || data39 === "male" || data39 === "other")) {
            const err42 = { instancePath: instancePath + "/person/gender", schemaPath: "#/properties/person/properties/gender/enum", keyword: "enum", params: { allowedValues: schema19.properties.person.properties.gender.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err42];
            } else {
              vErrors.push(err42);
            }
            errors++;
          }
        }
      } else {
        const err43 = { instancePath: instancePath + "/person", schemaPath: "#/properties/person/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err43];
        } else {
          vErrors.push(err43);
        }
        errors++;
      }
    }
    if (data.needs !== void 0) {
      let data40 = data.needs;
      if (data40 && typeof data40 == "object" && !Array.isArray(data40)) {
        for (const key6 in data40) {
          if (!(key6 === "types" || key6 === "description" || key6 === "quantity" || key6 === "budget" || key6 === "by")) {
            const err44 = { instancePath: instancePath + "/needs", schemaPath: "#/properties/needs/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err44];
            } else {
              vErrors.push(err44);
            }
            errors++;
          }
        }
        if (data40.types !== void 0) {
          let data41 = data40.types;
          if (Array.isArray(data41)) {
            if (data41.length > 20) {
              const err45 = { instancePath: instancePath + "/needs/types", schemaPath: "#/properties/needs/properties/types/maxItems", keyword: "maxItems", params: { limit: 20 }, message: "must NOT have more than 20 items" };
              if (vErrors === null) {
                vErrors = [err45];
              } else {
                vErrors.push(err45);
              }
              errors++;
            }
            const len3 = data41.length;
            for (let i4 = 0; i4 < len3; i4++) {
              let data42 = data41[i4];
              if (typeof data42 === "string") {
                if (func2(data42) > 60) {
                  const err46 = { instancePath: instancePath + "/needs/types/" + i4, schemaPath: "#/properties/needs/properties/types/items/maxLength", keyword: "maxLength", params: { limit: 60 }, message: "must NOT have more than 60 characters" };
                  if (vErrors === null) {
                    vErrors = [err46];
                  } else {
                    vErrors.push(err46);
                  }
                  errors++;
                }
                if (func2(data42) < 1) {
                  const err47 = { instancePath: instancePath + "/needs/types/" + i4, schemaPath: "#/properties/needs/properties/types/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  if (vErrors === null) {
                    vErrors = [err47];
                  } else {
                    vErrors.push(err47);
                  }
                  errors++;
                }
              } else {
                const err48 = { instancePath: instancePath + "/needs/types/" + i4, schemaPath: "#/properties/needs/properties/types/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err48];
                } else {
                  vErrors.push(err48);
                }
                errors++;
              }
            }
            let i5 = data41.length;
            let j1;
            if (i5 > 1) {
              const indices0 = {};
              for (; i5--; ) {
                let item0 = data41[i5];
                if (typeof item0 !== "string") {
                  continue;
                }
                if (typeof indices0[item0] == "number") {
                  j1 = indices0[item0];
                  const err49 = { instancePath: instancePath + "/needs/types", schemaPath: "#/properties/needs/properties/types/uniqueItems", keyword: "uniqueItems", params: { i: i5, j: j1 }, message: "must NOT have duplicate items (items ## " + j1 + " and " + i5 + " are identical)" };
                  if (vErrors === null) {
                    vErrors = [err49];
                  } else {
                    vErrors.push(err49);
                  }
                  errors++;
                  break;
                }
                indices0[item0] = i5;
              }
            }
          } else {
            const err50 = { instancePath: instancePath + "/needs/types", schemaPath: "#/properties/needs/properties/types/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err50];
            } else {
              vErrors.push(err50);
            }
            errors++;
          }
        }
        if (data40.description !== void 0) {
          if (!validate67(data40.description, { instancePath: instancePath + "/needs/description", parentData: data40, parentDataProperty: "description", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
            errors = vErrors.length;
          }
        }
        if (data40.quantity !== void 0) {
          if (!validate58(data40.quantity, { instancePath: instancePath + "/needs/quantity", parentData: data40, parentDataProperty: "quantity", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
            errors = vErrors.length;
          }
        }
        if (data40.budget !== void 0) {
          if (!validate87(data40.budget, { instancePath: instancePath + "/needs/budget", parentData: data40, parentDataProperty: "budget", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
            errors = vErrors.length;
          }
        }
        if (data40.by !== void 0) {
          if (!validate70(data40.by, { instancePath: instancePath + "/needs/by", parentData: data40, parentDataProperty: "by", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err51 = { instancePath: instancePath + "/needs", schemaPath: "#/properties/needs/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err51];
        } else {
          vErrors.push(err51);
        }
        errors++;
      }
    }
    if (data.pain_points !== void 0) {
      let data47 = data.pain_points;
      if (Array.isArray(data47)) {
        if (data47.length > 50) {
          const err52 = { instancePath: instancePath + "/pain_points", schemaPath: "#/properties/pain_points/maxItems", keyword: "maxItems", params: { limit: 50 }, message: "must NOT have more than 50 items" };
          if (vErrors === null) {
            vErrors = [err52];
          } else {
            vErrors.push(err52);
          }
          errors++;
        }
        const len4 = data47.length;
        for (let i6 = 0; i6 < len4; i6++) {
          if (!validate67(data47[i6], { instancePath: instancePath + "/pain_points/" + i6, parentData: data47, parentDataProperty: i6, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err53 = { instancePath: instancePath + "/pain_points", schemaPath: "#/properties/pain_points/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err53];
        } else {
          vErrors.push(err53);
        }
        errors++;
      }
    }
    if (data.preferences !== void 0) {
      if (!validate67(data.preferences, { instancePath: instancePath + "/preferences", parentData: data, parentDataProperty: "preferences", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
        errors = vErrors.length;
      }
    }
    if (data.decision_chain !== void 0) {
      if (!validate67(data.decision_chain, { instancePath: instancePath + "/decision_chain", parentData: data, parentDataProperty: "decision_chain", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
        errors = vErrors.length;
      }
    }
    if (data.risks !== void 0) {
      let data51 = data.risks;
      if (Array.isArray(data51)) {
        if (data51.length > 50) {
          const err54 = { instancePath: instancePath + "/risks", schemaPath: "#/properties/risks/maxItems", keyword: "maxItems", params: { limit: 50 }, message: "must NOT have more than 50 items" };
          if (vErrors === null) {
            vErrors = [err54];
          } else {
            vErrors.push(err54);
          }
          errors++;
        }
        const len5 = data51.length;
        for (let i7 = 0; i7 < len5; i7++) {
          if (!validate67(data51[i7], { instancePath: instancePath + "/risks/" + i7, parentData: data51, parentDataProperty: i7, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err55 = { instancePath: instancePath + "/risks", schemaPath: "#/properties/risks/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err55];
        } else {
          vErrors.push(err55);
        }
        errors++;
      }
    }
    if (data.tags !== void 0) {
      if (!validate94(data.tags, { instancePath: instancePath + "/tags", parentData: data, parentDataProperty: "tags", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors);
        errors = vErrors.length;
      }
    }
    if (data.grade !== void 0) {
      let data54 = data.grade;
      if (data54 && typeof data54 == "object" && !Array.isArray(data54)) {
        if (data54.value === void 0) {
          const err56 = { instancePath: instancePath + "/grade", schemaPath: "#/properties/grade/required", keyword: "required", params: { missingProperty: "value" }, message: "must have required property 'value'" };
          if (vErrors === null) {
            vErrors = [err56];
          } else {
            vErrors.push(err56);
          }
          errors++;
        }
        if (data54.reason === void 0) {
          const err57 = { instancePath: instancePath + "/grade", schemaPath: "#/properties/grade/required", keyword: "required", params: { missingProperty: "reason" }, message: "must have required property 'reason'" };
          if (vErrors === null) {
            vErrors = [err57];
          } else {
            vErrors.push(err57);
          }
          errors++;
        }
        for (const key7 in data54) {
          if (!(key7 === "value" || key7 === "reason")) {
            const err58 = { instancePath: instancePath + "/grade", schemaPath: "#/properties/grade/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err58];
            } else {
              vErrors.push(err58);
            }
            errors++;
          }
        }
        if (data54.value !== void 0) {
          let data55 = data54.value;
          if (!(data55 === "A" || data55 === "B" || data55 === "C" || data55 === "D")) {
            const err59 = { instancePath: instancePath + "/grade/value", schemaPath: "#/properties/grade/properties/value/enum", keyword: "enum", params: { allowedValues: schema19.properties.grade.properties.value.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err59];
            } else {
              vErrors.push(err59);
            }
            errors++;
          }
        }
        if (data54.reason !== void 0) {
          if (!validate67(data54.reason, { instancePath: instancePath + "/grade/reason", parentData: data54, parentDataProperty: "reason", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err60 = { instancePath: instancePath + "/grade", schemaPath: "#/properties/grade/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err60];
        } else {
          vErrors.push(err60);
        }
        errors++;
      }
    }
    if (data.renewal_intent !== void 0) {
      let data57 = data.renewal_intent;
      if (!(data57 === "high" || data57 === "medium" || data57 === "low" || data57 === "unknown")) {
        const err61 = { instancePath: instancePath + "/renewal_intent", schemaPath: "#/properties/renewal_intent/enum", keyword: "enum", params: { allowedValues: schema19.properties.renewal_intent.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err61];
        } else {
          vErrors.push(err61);
        }
        errors++;
      }
    }
    if (data.segment !== void 0) {
      let data58 = data.segment;
      if (!(data58 === "key" || data58 === "grow" || data58 === "risk" || data58 === "routine")) {
        const err62 = { instancePath: instancePath + "/segment", schemaPath: "#/properties/segment/enum", keyword: "enum", params: { allowedValues: schema19.properties.segment.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err62];
        } else {
          vErrors.push(err62);
        }
        errors++;
      }
    }
    if (data.milestones !== void 0) {
      let data59 = data.milestones;
      if (Array.isArray(data59)) {
        if (data59.length > 100) {
          const err63 = { instancePath: instancePath + "/milestones", schemaPath: "#/properties/milestones/maxItems", keyword: "maxItems", params: { limit: 100 }, message: "must NOT have more than 100 items" };
          if (vErrors === null) {
            vErrors = [err63];
          } else {
            vErrors.push(err63);
          }
          errors++;
        }
        const len6 = data59.length;
        for (let i8 = 0; i8 < len6; i8++) {
          let data60 = data59[i8];
          if (data60 && typeof data60 == "object" && !Array.isArray(data60)) {
            if (data60.id === void 0) {
              const err64 = { instancePath: instancePath + "/milestones/" + i8, schemaPath: "#/properties/milestones/items/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
              if (vErrors === null) {
                vErrors = [err64];
              } else {
                vErrors.push(err64);
              }
              errors++;
            }
            if (data60.kind === void 0) {
              const err65 = { instancePath: instancePath + "/milestones/" + i8, schemaPath: "#/properties/milestones/items/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'" };
              if (vErrors === null) {
                vErrors = [err65];
              } else {
                vErrors.push(err65);
              }
              errors++;
            }
            if (data60.on === void 0) {
              const err66 = { instancePath: instancePath + "/milestones/" + i8, schemaPath: "#/properties/milestones/items/required", keyword: "required", params: { missingProperty: "on" }, message: "must have required property 'on'" };
              if (vErrors === null) {
                vErrors = [err66];
              } else {
                vErrors.push(err66);
              }
              errors++;
            }
            for (const key8 in data60) {
              if (!(key8 === "id" || key8 === "kind" || key8 === "on" || key8 === "yearly" || key8 === "calendar" || key8 === "remind")) {
                const err67 = { instancePath: instancePath + "/milestones/" + i8, schemaPath: "#/properties/milestones/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key8 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err67];
                } else {
                  vErrors.push(err67);
                }
                errors++;
              }
            }
            if (data60.id !== void 0) {
              if (!validate54(data60.id, { instancePath: instancePath + "/milestones/" + i8 + "/id", parentData: data60, parentDataProperty: "id", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
                errors = vErrors.length;
              }
            }
            if (data60.kind !== void 0) {
              if (!validate58(data60.kind, { instancePath: instancePath + "/milestones/" + i8 + "/kind", parentData: data60, parentDataProperty: "kind", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
                errors = vErrors.length;
              }
            }
            if (data60.on !== void 0) {
              let data63 = data60.on;
              if (typeof data63 === "string") {
                if (!pattern10.test(data63)) {
                  const err68 = { instancePath: instancePath + "/milestones/" + i8 + "/on", schemaPath: "#/properties/milestones/items/properties/on/pattern", keyword: "pattern", params: { pattern: "^([0-9]{4}-)?[0-9]{2}-[0-9]{2}$" }, message: 'must match pattern "^([0-9]{4}-)?[0-9]{2}-[0-9]{2}$"' };
                  if (vErrors === null) {
                    vErrors = [err68];
                  } else {
                    vErrors.push(err68);
                  }
                  errors++;
                }
              } else {
                const err69 = { instancePath: instancePath + "/milestones/" + i8 + "/on", schemaPath: "#/properties/milestones/items/properties/on/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err69];
                } else {
                  vErrors.push(err69);
                }
                errors++;
              }
            }
            if (data60.yearly !== void 0) {
              if (typeof data60.yearly !== "boolean") {
                const err70 = { instancePath: instancePath + "/milestones/" + i8 + "/yearly", schemaPath: "#/properties/milestones/items/properties/yearly/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                if (vErrors === null) {
                  vErrors = [err70];
                } else {
                  vErrors.push(err70);
                }
                errors++;
              }
            }
            if (data60.calendar !== void 0) {
              let data65 = data60.calendar;
              if (!(data65 === "solar" || data65 === "lunar")) {
                const err71 = { instancePath: instancePath + "/milestones/" + i8 + "/calendar", schemaPath: "#/properties/milestones/items/properties/calendar/enum", keyword: "enum", params: { allowedValues: schema19.properties.milestones.items.properties.calendar.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                  vErrors = [err71];
                } else {
                  vErrors.push(err71);
                }
                errors++;
              }
            }
            if (data60.remind !== void 0) {
              let data66 = data60.remind;
              if (Array.isArray(data66)) {
                if (data66.length > 10) {
                  const err72 = { instancePath: instancePath + "/milestones/" + i8 + "/remind", schemaPath: "#/properties/milestones/items/properties/remind/maxItems", keyword: "maxItems", params: { limit: 10 }, message: "must NOT have more than 10 items" };
                  if (vErrors === null) {
                    vErrors = [err72];
                  } else {
                    vErrors.push(err72);
                  }
                  errors++;
                }
                const len7 = data66.length;
                for (let i9 = 0; i9 < len7; i9++) {
                  let data67 = data66[i9];
                  if (typeof data67 === "string") {
                    if (!pattern11.test(data67)) {
                      const err73 = { instancePath: instancePath + "/milestones/" + i8 + "/remind/" + i9, schemaPath: "#/properties/milestones/items/properties/remind/items/pattern", keyword: "pattern", params: { pattern: "^[0-9]{1,3}[dwm]$" }, message: 'must match pattern "^[0-9]{1,3}[dwm]$"' };
                      if (vErrors === null) {
                        vErrors = [err73];
                      } else {
                        vErrors.push(err73);
                      }
                      errors++;
                    }
                  } else {
                    const err74 = { instancePath: instancePath + "/milestones/" + i8 + "/remind/" + i9, schemaPath: "#/properties/milestones/items/properties/remind/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err74];
                    } else {
                      vErrors.push(err74);
                    }
                    errors++;
                  }
                }
                let i10 = data66.length;
                let j2;
                if (i10 > 1) {
                  const indices1 = {};
                  for (; i10--; ) {
                    let item1 = data66[i10];
                    if (typeof item1 !== "string") {
                      continue;
                    }
                    if (typeof indices1[item1] == "number") {
                      j2 = indices1[item1];
                      const err75 = { instancePath: instancePath + "/milestones/" + i8 + "/remind", schemaPath: "#/properties/milestones/items/properties/remind/uniqueItems", keyword: "uniqueItems", params: { i: i10, j: j2 }, message: "must NOT have duplicate items (items ## " + j2 + " and " + i10 + " are identical)" };
                      if (vErrors === null) {
                        vErrors = [err75];
                      } else {
                        vErrors.push(err75);
                      }
                      errors++;
                      break;
                    }
                    indices1[item1] = i10;
                  }
                }
              } else {
                const err76 = { instancePath: instancePath + "/milestones/" + i8 + "/remind", schemaPath: "#/properties/milestones/items/properties/remind/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                  vErrors = [err76];
                } else {
                  vErrors.push(err76);
                }
                errors++;
              }
            }
          } else {
            const err77 = { instancePath: instancePath + "/milestones/" + i8, schemaPath: "#/properties/milestones/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err77];
            } else {
              vErrors.push(err77);
            }
            errors++;
          }
        }
      } else {
        const err78 = { instancePath: instancePath + "/milestones", schemaPath: "#/properties/milestones/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err78];
        } else {
          vErrors.push(err78);
        }
        errors++;
      }
    }
    if (data.lost !== void 0) {
      let data68 = data.lost;
      if (data68 && typeof data68 == "object" && !Array.isArray(data68)) {
        if (data68.on === void 0) {
          const err79 = { instancePath: instancePath + "/lost", schemaPath: "#/properties/lost/required", keyword: "required", params: { missingProperty: "on" }, message: "must have required property 'on'" };
          if (vErrors === null) {
            vErrors = [err79];
          } else {
            vErrors.push(err79);
          }
          errors++;
        }
        if (data68.reason === void 0) {
          const err80 = { instancePath: instancePath + "/lost", schemaPath: "#/properties/lost/required", keyword: "required", params: { missingProperty: "reason" }, message: "must have required property 'reason'" };
          if (vErrors === null) {
            vErrors = [err80];
          } else {
            vErrors.push(err80);
          }
          errors++;
        }
        for (const key9 in data68) {
          if (!(key9 === "on" || key9 === "reason" || key9 === "note")) {
            const err81 = { instancePath: instancePath + "/lost", schemaPath: "#/properties/lost/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key9 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err81];
            } else {
              vErrors.push(err81);
            }
            errors++;
          }
        }
        if (data68.on !== void 0) {
          if (!validate70(data68.on, { instancePath: instancePath + "/lost/on", parentData: data68, parentDataProperty: "on", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
            errors = vErrors.length;
          }
        }
        if (data68.reason !== void 0) {
          if (typeof data68.reason !== "string") {
            const err82 = { instancePath: instancePath + "/lost/reason", schemaPath: "#/properties/lost/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err82];
            } else {
              vErrors.push(err82);
            }
            errors++;
          }
        }
        if (data68.note !== void 0) {
          if (!validate67(data68.note, { instancePath: instancePath + "/lost/note", parentData: data68, parentDataProperty: "note", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err83 = { instancePath: instancePath + "/lost", schemaPath: "#/properties/lost/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err83];
        } else {
          vErrors.push(err83);
        }
        errors++;
      }
    }
    if (data.paused !== void 0) {
      let data72 = data.paused;
      if (data72 && typeof data72 == "object" && !Array.isArray(data72)) {
        if (data72.until === void 0) {
          const err84 = { instancePath: instancePath + "/paused", schemaPath: "#/properties/paused/required", keyword: "required", params: { missingProperty: "until" }, message: "must have required property 'until'" };
          if (vErrors === null) {
            vErrors = [err84];
          } else {
            vErrors.push(err84);
          }
          errors++;
        }
        if (data72.reason === void 0) {
          const err85 = { instancePath: instancePath + "/paused", schemaPath: "#/properties/paused/required", keyword: "required", params: { missingProperty: "reason" }, message: "must have required property 'reason'" };
          if (vErrors === null) {
            vErrors = [err85];
          } else {
            vErrors.push(err85);
          }
          errors++;
        }
        for (const key10 in data72) {
          if (!(key10 === "until" || key10 === "reason")) {
            const err86 = { instancePath: instancePath + "/paused", schemaPath: "#/properties/paused/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key10 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err86];
            } else {
              vErrors.push(err86);
            }
            errors++;
          }
        }
        if (data72.until !== void 0) {
          if (!validate70(data72.until, { instancePath: instancePath + "/paused/until", parentData: data72, parentDataProperty: "until", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
            errors = vErrors.length;
          }
        }
        if (data72.reason !== void 0) {
          if (!validate67(data72.reason, { instancePath: instancePath + "/paused/reason", parentData: data72, parentDataProperty: "reason", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err87 = { instancePath: instancePath + "/paused", schemaPath: "#/properties/paused/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err87];
        } else {
          vErrors.push(err87);
        }
        errors++;
      }
    }
    if (data.provenance !== void 0) {
      if (!validate58(data.provenance, { instancePath: instancePath + "/provenance", parentData: data, parentDataProperty: "provenance", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
        errors = vErrors.length;
      }
    }
    if (data.verified !== void 0) {
      let data76 = data.verified;
      if (data76 && typeof data76 == "object" && !Array.isArray(data76)) {
        if (data76.by === void 0) {
          const err88 = { instancePath: instancePath + "/verified", schemaPath: "#/properties/verified/required", keyword: "required", params: { missingProperty: "by" }, message: "must have required property 'by'" };
          if (vErrors === null) {
            vErrors = [err88];
          } else {
            vErrors.push(err88);
          }
          errors++;
        }
        if (data76.at === void 0) {
          const err89 = { instancePath: instancePath + "/verified", schemaPath: "#/properties/verified/required", keyword: "required", params: { missingProperty: "at" }, message: "must have required property 'at'" };
          if (vErrors === null) {
            vErrors = [err89];
          } else {
            vErrors.push(err89);
          }
          errors++;
        }
        for (const key11 in data76) {
          if (!(key11 === "by" || key11 === "at")) {
            const err90 = { instancePath: instancePath + "/verified", schemaPath: "#/properties/verified/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key11 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err90];
            } else {
              vErrors.push(err90);
            }
            errors++;
          }
        }
        if (data76.by !== void 0) {
          if (!validate63(data76.by, { instancePath: instancePath + "/verified/by", parentData: data76, parentDataProperty: "by", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
            errors = vErrors.length;
          }
        }
        if (data76.at !== void 0) {
          if (!validate105(data76.at, { instancePath: instancePath + "/verified/at", parentData: data76, parentDataProperty: "at", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate105.errors : vErrors.concat(validate105.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err91 = { instancePath: instancePath + "/verified", schemaPath: "#/properties/verified/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err91];
        } else {
          vErrors.push(err91);
        }
        errors++;
      }
    }
    if (data.archived !== void 0) {
      let data79 = data.archived;
      if (data79 && typeof data79 == "object" && !Array.isArray(data79)) {
        if (data79.on === void 0) {
          const err92 = { instancePath: instancePath + "/archived", schemaPath: "#/properties/archived/required", keyword: "required", params: { missingProperty: "on" }, message: "must have required property 'on'" };
          if (vErrors === null) {
            vErrors = [err92];
          } else {
            vErrors.push(err92);
          }
          errors++;
        }
        if (data79.reason === void 0) {
          const err93 = { instancePath: instancePath + "/archived", schemaPath: "#/properties/archived/required", keyword: "required", params: { missingProperty: "reason" }, message: "must have required property 'reason'" };
          if (vErrors === null) {
            vErrors = [err93];
          } else {
            vErrors.push(err93);
          }
          errors++;
        }
        for (const key12 in data79) {
          if (!(key12 === "on" || key12 === "reason")) {
            const err94 = { instancePath: instancePath + "/archived", schemaPath: "#/properties/archived/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key12 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err94];
            } else {
              vErrors.push(err94);
            }
            errors++;
          }
        }
        if (data79.on !== void 0) {
          if (!validate70(data79.on, { instancePath: instancePath + "/archived/on", parentData: data79, parentDataProperty: "on", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
            errors = vErrors.length;
          }
        }
        if (data79.reason !== void 0) {
          if (!validate67(data79.reason, { instancePath: instancePath + "/archived/reason", parentData: data79, parentDataProperty: "reason", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err95 = { instancePath: instancePath + "/archived", schemaPath: "#/properties/archived/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err95];
        } else {
          vErrors.push(err95);
        }
        errors++;
      }
    }
    if (data.recorded !== void 0) {
      if (!validate109(data.recorded, { instancePath: instancePath + "/recorded", parentData: data, parentDataProperty: "recorded", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate109.errors : vErrors.concat(validate109.errors);
        errors = vErrors.length;
      }
    }
    if (data.custom !== void 0) {
      if (!validate115(data.custom, { instancePath: instancePath + "/custom", parentData: data, parentDataProperty: "custom", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate115.errors : vErrors.concat(validate115.errors);
        errors = vErrors.length;
      }
    }
    if (data.notes !== void 0) {
      if (!validate67(data.notes, { instancePath: instancePath + "/notes", parentData: data, parentDataProperty: "notes", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err96 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err96];
    } else {
      vErrors.push(err96);
    }
    errors++;
  }
  validate52.errors = vErrors;
  return errors === 0;
}
validate52.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var followup = validate118;
var schema35 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "followup.schema.json", "title": "Followup", "x-zh": "\u8DDF\u8FDB", "description": "One conversation with a customer and what follows from it. File: followups/<YYYY-MM>/<DD>-<slug>-<id>.yaml.", "type": "object", "additionalProperties": false, "required": ["id", "customer", "at", "by", "recorded"], "properties": { "id": { "title": "Id", "x-zh": "\u6807\u8BC6", "$ref": "common.schema.json#/$defs/id" }, "no": { "title": "Number", "x-zh": "\u8DDF\u8FDB\u7F16\u53F7", "$ref": "common.schema.json#/$defs/no" }, "customer": { "title": "Customer", "x-zh": "\u5BA2\u6237", "$ref": "common.schema.json#/$defs/id", "x-ref": "customer" }, "at": { "title": "When", "x-zh": "\u8DDF\u8FDB\u65F6\u95F4", "$ref": "common.schema.json#/$defs/moment" }, "method": { "title": "Method", "x-zh": "\u8DDF\u8FDB\u65B9\u5F0F", "description": "How we talked. Absent when the record only keeps a change of status.", "type": "string", "x-list": "methods" }, "by": { "title": "By", "x-zh": "\u8DDF\u8FDB\u4EBA", "$ref": "common.schema.json#/$defs/member" }, "participants": { "title": "Participants", "x-zh": "\u53C2\u4E0E\u4EBA\u5458", "type": "array", "uniqueItems": true, "maxItems": 50, "items": { "$ref": "common.schema.json#/$defs/line" } }, "contact": { "title": "Spoke with", "x-zh": "\u5BF9\u63A5\u4EBA", "description": "The id of a contact of the customer.", "$ref": "common.schema.json#/$defs/id", "x-ref": "contact" }, "topic": { "title": "Topic", "x-zh": "\u4E92\u52A8\u4E3B\u9898", "$ref": "common.schema.json#/$defs/line" }, "summary": { "title": "Summary", "x-zh": "\u6C9F\u901A\u5185\u5BB9\u6458\u8981", "$ref": "common.schema.json#/$defs/text" }, "feedback": { "title": "Feedback", "x-zh": "\u5BA2\u6237\u53CD\u9988", "$ref": "common.schema.json#/$defs/text" }, "need_change": { "title": "Change of need", "x-zh": "\u9700\u6C42\u53D8\u5316", "$ref": "common.schema.json#/$defs/text" }, "outcome": { "title": "Outcome", "x-zh": "\u8DDF\u8FDB\u7ED3\u679C", "type": "object", "additionalProperties": false, "properties": { "interested": { "title": "Willing to work with us", "x-zh": "\u8FBE\u6210\u5408\u4F5C\u610F\u5411", "type": "boolean" }, "needs_more": { "title": "Needs more follow-up", "x-zh": "\u9700\u8981\u8FDB\u4E00\u6B65\u8DDF\u8FDB", "type": "boolean" } } }, "promises": { "title": "Promises", "x-zh": "\u627F\u8BFA\u4E8B\u9879", "type": "array", "maxItems": 50, "items": { "title": "PromiseMade", "type": "object", "additionalProperties": false, "required": ["id", "what", "by", "state"], "properties": { "id": { "title": "Id", "x-zh": "\u6807\u8BC6", "$ref": "common.schema.json#/$defs/id" }, "what": { "title": "Promised", "x-zh": "\u627F\u8BFA\u5185\u5BB9", "$ref": "common.schema.json#/$defs/text" }, "by": { "title": "Promised by", "x-zh": "\u627F\u8BFA\u4EBA", "$ref": "common.schema.json#/$defs/member" }, "due": { "title": "Due", "x-zh": "\u622A\u6B62\u65F6\u95F4", "$ref": "common.schema.json#/$defs/day" }, "state": { "title": "State", "x-zh": "\u72B6\u6001", "$ref": "common.schema.json#/$defs/actionState" }, "done": { "title": "Done", "x-zh": "\u5B8C\u6210", "$ref": "common.schema.json#/$defs/done" }, "snoozed": { "title": "Snoozed", "x-zh": "\u63A8\u8FDF", "$ref": "common.schema.json#/$defs/snoozed" } } } }, "next": { "title": "Next actions", "x-zh": "\u4E0B\u4E00\u6B65\u884C\u52A8", "type": "array", "maxItems": 50, "items": { "title": "NextAction", "type": "object", "additionalProperties": false, "required": ["id", "what", "owner", "due", "priority", "state"], "properties": { "id": { "title": "Id", "x-zh": "\u6807\u8BC6", "$ref": "common.schema.json#/$defs/id" }, "what": { "title": "Next", "x-zh": "\u5F85\u529E\u4E8B\u9879", "$ref": "common.schema.json#/$defs/text" }, "owner": { "title": "Owner", "x-zh": "\u8D1F\u8D23\u4EBA", "$ref": "common.schema.json#/$defs/member" }, "due": { "title": "Due", "x-zh": "\u622A\u6B62\u65F6\u95F4", "$ref": "common.schema.json#/$defs/day" }, "priority": { "title": "Priority", "x-zh": "\u4F18\u5148\u7EA7", "$ref": "common.schema.json#/$defs/priority" }, "state": { "title": "State", "x-zh": "\u72B6\u6001", "$ref": "common.schema.json#/$defs/actionState" }, "done": { "title": "Done", "x-zh": "\u5B8C\u6210", "$ref": "common.schema.json#/$defs/done" }, "snoozed": { "title": "Snoozed", "x-zh": "\u63A8\u8FDF", "$ref": "common.schema.json#/$defs/snoozed" } } } }, "waiting": { "title": "Waiting", "x-zh": "\u7B49\u5F85\u56DE\u590D", "description": "What the customer owes us, and by when we expect it. A later conversation settles it.", "type": "object", "additionalProperties": false, "required": ["for"], "properties": { "for": { "title": "Waiting for", "x-zh": "\u7B49\u5F85\u4E8B\u9879", "$ref": "common.schema.json#/$defs/text" }, "expected": { "title": "Expected", "x-zh": "\u9884\u8BA1\u53CD\u9988\u65F6\u95F4", "$ref": "common.schema.json#/$defs/day" }, "done": { "title": "Done", "x-zh": "\u5B8C\u6210", "$ref": "common.schema.json#/$defs/done" }, "snoozed": { "title": "Snoozed", "x-zh": "\u63A8\u8FDF", "$ref": "common.schema.json#/$defs/snoozed" } } }, "move": { "title": "Move", "x-zh": "\u72B6\u6001\u53D8\u66F4", "description": "The change of status or stage that this conversation caused.", "type": "object", "additionalProperties": false, "required": ["to"], "properties": { "from": { "title": "From", "x-zh": "\u539F\u72B6\u6001", "description": "A status or a stage of tend.yaml.", "type": "string", "x-list": "standings" }, "to": { "title": "To", "x-zh": "\u65B0\u72B6\u6001", "description": "A status or a stage of tend.yaml.", "type": "string", "x-list": "standings" }, "reason": { "title": "Why moved", "x-zh": "\u53D8\u66F4\u539F\u56E0", "$ref": "common.schema.json#/$defs/text" } } }, "opportunity": { "title": "Opportunity", "x-zh": "\u9500\u552E\u673A\u4F1A", "$ref": "common.schema.json#/$defs/id", "x-ref": "opportunity" }, "case": { "title": "Case", "x-zh": "\u5DE5\u5355", "$ref": "common.schema.json#/$defs/id", "x-ref": "case" }, "recorded": { "title": "Recorded", "x-zh": "\u767B\u8BB0", "$ref": "common.schema.json#/$defs/recorded" }, "custom": { "title": "Custom fields", "x-zh": "\u81EA\u5B9A\u4E49\u5B57\u6BB5", "$ref": "common.schema.json#/$defs/custom" }, "notes": { "title": "Notes", "x-zh": "\u5907\u6CE8", "$ref": "common.schema.json#/$defs/text" } } };
function validate119(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate119.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data === "string") {
    if (!pattern3.test(data)) {
      const err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(?=.*[a-hjkmnp-tv-z])[0-9a-hjkmnp-tv-z]{8}$" }, message: 'must match pattern "^(?=.*[a-hjkmnp-tv-z])[0-9a-hjkmnp-tv-z]{8}$"' };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate119.errors = vErrors;
  return errors === 0;
}
validate119.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate121(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate121.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data === "string") {
    if (func2(data) > 40) {
      const err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 40 }, message: "must NOT have more than 40 characters" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (!pattern4.test(data)) {
      const err1 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9_-]*$" }, message: 'must match pattern "^[A-Za-z0-9][A-Za-z0-9_-]*$"' };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validate121.errors = vErrors;
  return errors === 0;
}
validate121.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate124(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate124.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data === "string") {
    if (!formats4(data)) {
      const err0 = { instancePath, schemaPath: "#/format", keyword: "format", params: { format: "moment" }, message: 'must match format "moment"' };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate124.errors = vErrors;
  return errors === 0;
}
validate124.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate126(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate126.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data === "string") {
    if (func2(data) > 40) {
      const err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 40 }, message: "must NOT have more than 40 characters" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (!pattern6.test(data)) {
      const err1 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9_-]*$" }, message: 'must match pattern "^[a-z][a-z0-9_-]*$"' };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validate126.errors = vErrors;
  return errors === 0;
}
validate126.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate128(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate128.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data === "string") {
    if (func2(data) > 200) {
      const err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (func2(data) < 1) {
      const err1 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (!pattern5.test(data)) {
      const err2 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\n\\r]*$" }, message: 'must match pattern "^[^\\n\\r]*$"' };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate128.errors = vErrors;
  return errors === 0;
}
validate128.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate132(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate132.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data === "string") {
    if (func2(data) > 2e4) {
      const err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 2e4 }, message: "must NOT have more than 20000 characters" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (func2(data) < 1) {
      const err1 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validate132.errors = vErrors;
  return errors === 0;
}
validate132.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate139(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate139.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data === "string") {
    if (!formats0(data)) {
      const err0 = { instancePath, schemaPath: "#/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"' };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate139.errors = vErrors;
  return errors === 0;
}
validate139.evaluated = { "dynamicProps": false, "dynamicItems": false };
var schema43 = { "title": "State", "description": "Whether it is still to be done.", "enum": ["open", "done", "cancelled"], "x-values": { "open": ["open", "\u672A\u5B8C\u6210"], "done": ["done", "\u5DF2\u5B8C\u6210"], "cancelled": ["cancelled", "\u5DF2\u53D6\u6D88"] } };
function validate141(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate141.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!(data === "open" || data === "done" || data === "cancelled")) {
    const err0 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema43.enum }, message: "must be equal to one of the allowed values" };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate141.errors = vErrors;
  return errors === 0;
}
validate141.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate146(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate146.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data === "string") {
    if (func2(data) > 2e4) {
      const err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 2e4 }, message: "must NOT have more than 20000 characters" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (func2(data) < 1) {
      const err1 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validate146.errors = vErrors;
  return errors === 0;
}
validate146.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate143(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate143.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.at === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "at" }, message: "must have required property 'at'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.by === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "by" }, message: "must have required property 'by'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "at" || key0 === "by" || key0 === "result")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.at !== void 0) {
      if (!validate112(data.at, { instancePath: instancePath + "/at", parentData: data, parentDataProperty: "at", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate112.errors : vErrors.concat(validate112.errors);
        errors = vErrors.length;
      }
    }
    if (data.by !== void 0) {
      if (!validate110(data.by, { instancePath: instancePath + "/by", parentData: data, parentDataProperty: "by", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate110.errors : vErrors.concat(validate110.errors);
        errors = vErrors.length;
      }
    }
    if (data.result !== void 0) {
      if (!validate146(data.result, { instancePath: instancePath + "/result", parentData: data, parentDataProperty: "result", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate146.errors : vErrors.concat(validate146.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate143.errors = vErrors;
  return errors === 0;
}
validate143.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate150(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate150.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data === "string") {
    if (!formats0(data)) {
      const err0 = { instancePath, schemaPath: "#/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"' };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate150.errors = vErrors;
  return errors === 0;
}
validate150.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate149(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate149.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.until === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "until" }, message: "must have required property 'until'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.reason === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "reason" }, message: "must have required property 'reason'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "until" || key0 === "reason")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.until !== void 0) {
      if (!validate150(data.until, { instancePath: instancePath + "/until", parentData: data, parentDataProperty: "until", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate150.errors : vErrors.concat(validate150.errors);
        errors = vErrors.length;
      }
    }
    if (data.reason !== void 0) {
      if (!validate146(data.reason, { instancePath: instancePath + "/reason", parentData: data, parentDataProperty: "reason", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate146.errors : vErrors.concat(validate146.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate149.errors = vErrors;
  return errors === 0;
}
validate149.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema48 = { "title": "Priority", "description": "How urgent it is. High is shown to the owner and to the lead.", "enum": ["high", "medium", "low"], "x-values": { "high": ["high", "\u9AD8"], "medium": ["medium", "\u4E2D"], "low": ["low", "\u4F4E"] } };
function validate158(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate158.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!(data === "high" || data === "medium" || data === "low")) {
    const err0 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema48.enum }, message: "must be equal to one of the allowed values" };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate158.errors = vErrors;
  return errors === 0;
}
validate158.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate170(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate170.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.by === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "by" }, message: "must have required property 'by'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.at === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "at" }, message: "must have required property 'at'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "by" || key0 === "at")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.by !== void 0) {
      if (!validate110(data.by, { instancePath: instancePath + "/by", parentData: data, parentDataProperty: "by", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate110.errors : vErrors.concat(validate110.errors);
        errors = vErrors.length;
      }
    }
    if (data.at !== void 0) {
      if (!validate112(data.at, { instancePath: instancePath + "/at", parentData: data, parentDataProperty: "at", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate112.errors : vErrors.concat(validate112.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate170.errors = vErrors;
  return errors === 0;
}
validate170.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate174(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate174.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (Object.keys(data).length > 100) {
      const err0 = { instancePath, schemaPath: "#/maxProperties", keyword: "maxProperties", params: { limit: 100 }, message: "must NOT have more than 100 properties" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      const _errs1 = errors;
      if (typeof key0 === "string") {
        if (!pattern13.test(key0)) {
          const err1 = { instancePath, schemaPath: "#/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9_]*$" }, message: 'must match pattern "^[a-z][a-z0-9_]*$"', propertyName: key0 };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
      }
      var valid0 = _errs1 === errors;
      if (!valid0) {
        const err2 = { instancePath, schemaPath: "#/propertyNames", keyword: "propertyNames", params: { propertyName: key0 }, message: "property name must be valid" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    for (const key1 in data) {
      let data0 = data[key1];
      if (typeof data0 !== "string" && !(typeof data0 == "number" && isFinite(data0)) && typeof data0 !== "boolean") {
        const err3 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/type", keyword: "type", params: { type: schema34.additionalProperties.type }, message: "must be string,number,boolean" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
  } else {
    const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err4];
    } else {
      vErrors.push(err4);
    }
    errors++;
  }
  validate174.errors = vErrors;
  return errors === 0;
}
validate174.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate118(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate118.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.customer === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "customer" }, message: "must have required property 'customer'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.at === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "at" }, message: "must have required property 'at'" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.by === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "by" }, message: "must have required property 'by'" };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.recorded === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "recorded" }, message: "must have required property 'recorded'" };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func1.call(schema35.properties, key0)) {
        const err5 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.id !== void 0) {
      if (!validate119(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate119.errors : vErrors.concat(validate119.errors);
        errors = vErrors.length;
      }
    }
    if (data.no !== void 0) {
      if (!validate121(data.no, { instancePath: instancePath + "/no", parentData: data, parentDataProperty: "no", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate121.errors : vErrors.concat(validate121.errors);
        errors = vErrors.length;
      }
    }
    if (data.customer !== void 0) {
      if (!validate119(data.customer, { instancePath: instancePath + "/customer", parentData: data, parentDataProperty: "customer", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate119.errors : vErrors.concat(validate119.errors);
        errors = vErrors.length;
      }
    }
    if (data.at !== void 0) {
      if (!validate124(data.at, { instancePath: instancePath + "/at", parentData: data, parentDataProperty: "at", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate124.errors : vErrors.concat(validate124.errors);
        errors = vErrors.length;
      }
    }
    if (data.method !== void 0) {
      if (typeof data.method !== "string") {
        const err6 = { instancePath: instancePath + "/method", schemaPath: "#/properties/method/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.by !== void 0) {
      if (!validate126(data.by, { instancePath: instancePath + "/by", parentData: data, parentDataProperty: "by", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate126.errors : vErrors.concat(validate126.errors);
        errors = vErrors.length;
      }
    }
    if (data.participants !== void 0) {
      let data6 = data.participants;
      if (Array.isArray(data6)) {
        if (data6.length > 50) {
          const err7 = { instancePath: instancePath + "/participants", schemaPath: "#/properties/participants/maxItems", keyword: "maxItems", params: { limit: 50 }, message: "must NOT have more than 50 items" };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
        const len0 = data6.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate128(data6[i0], { instancePath: instancePath + "/participants/" + i0, parentData: data6, parentDataProperty: i0, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate128.errors : vErrors.concat(validate128.errors);
            errors = vErrors.length;
          }
        }
        let i1 = data6.length;
        let j0;
        if (i1 > 1) {
          outer0:
            for (; i1--; ) {
              for (j0 = i1; j0--; ) {
                if (func0(data6[i1], data6[j0])) {
                  const err8 = { instancePath: instancePath + "/participants", schemaPath: "#/properties/participants/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 }, message: "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)" };
                  if (vErrors === null) {
                    vErrors = [err8];
                  } else {
                    vErrors.push(err8);
                  }
                  errors++;
                  break outer0;
                }
              }
            }
        }
      } else {
        const err9 = { instancePath: instancePath + "/participants", schemaPath: "#/properties/participants/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.contact !== void 0) {
      if (!validate119(data.contact, { instancePath: instancePath + "/contact", parentData: data, parentDataProperty: "contact", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate119.errors : vErrors.concat(validate119.errors);
        errors = vErrors.length;
      }
    }
    if (data.topic !== void 0) {
      if (!validate128(data.topic, { instancePath: instancePath + "/topic", parentData: data, parentDataProperty: "topic", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate128.errors : vErrors.concat(validate128.errors);
        errors = vErrors.length;
      }
    }
    if (data.summary !== void 0) {
      if (!validate132(data.summary, { instancePath: instancePath + "/summary", parentData: data, parentDataProperty: "summary", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate132.errors : vErrors.concat(validate132.errors);
        errors = vErrors.length;
      }
    }
    if (data.feedback !== void 0) {
      if (!validate132(data.feedback, { instancePath: instancePath + "/feedback", parentData: data, parentDataProperty: "feedback", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate132.errors : vErrors.concat(validate132.errors);
        errors = vErrors.length;
      }
    }
    if (data.need_change !== void 0) {
      if (!validate132(data.need_change, { instancePath: instancePath + "/need_change", parentData: data, parentDataProperty: "need_change", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate132.errors : vErrors.concat(validate132.errors);
        errors = vErrors.length;
      }
    }
    if (data.outcome !== void 0) {
      let data13 = data.outcome;
      if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
        for (const key1 in data13) {
          if (!(key1 === "interested" || key1 === "needs_more")) {
            const err10 = { instancePath: instancePath + "/outcome", schemaPath: "#/properties/outcome/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
        }
        if (data13.interested !== void 0) {
          if (typeof data13.interested !== "boolean") {
            const err11 = { instancePath: instancePath + "/outcome/interested", schemaPath: "#/properties/outcome/properties/interested/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
            if (vErrors === null) {
              vErrors = [err11];
            } else {
              vErrors.push(err11);
            }
            errors++;
          }
        }
        if (data13.needs_more !== void 0) {
          if (typeof data13.needs_more !== "boolean") {
            const err12 = { instancePath: instancePath + "/outcome/needs_more", schemaPath: "#/properties/outcome/properties/needs_more/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
            if (vErrors === null) {
              vErrors = [err12];
            } else {
              vErrors.push(err12);
            }
            errors++;
          }
        }
      } else {
        const err13 = { instancePath: instancePath + "/outcome", schemaPath: "#/properties/outcome/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.promises !== void 0) {
      let data16 = data.promises;
      if (Array.isArray(data16)) {
        if (data16.length > 50) {
          const err14 = { instancePath: instancePath + "/promises", schemaPath: "#/properties/promises/maxItems", keyword: "maxItems", params: { limit: 50 }, message: "must NOT have more than 50 items" };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            vErrors.push(err14);
          }
          errors++;
        }
        const len1 = data16.length;
        for (let i2 = 0; i2 < len1; i2++) {
          let data17 = data16[i2];
          if (data17 && typeof data17 == "object" && !Array.isArray(data17)) {
            if (data17.id === void 0) {
              const err15 = { instancePath: instancePath + "/promises/" + i2, schemaPath: "#/properties/promises/items/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
              if (vErrors === null) {
                vErrors = [err15];
              } else {
                vErrors.push(err15);
              }
              errors++;
            }
            if (data17.what === void 0) {
              const err16 = { instancePath: instancePath + "/promises/" + i2, schemaPath: "#/properties/promises/items/required", keyword: "required", params: { missingProperty: "what" }, message: "must have required property 'what'" };
              if (vErrors === null) {
                vErrors = [err16];
              } else {
                vErrors.push(err16);
              }
              errors++;
            }
            if (data17.by === void 0) {
              const err17 = { instancePath: instancePath + "/promises/" + i2, schemaPath: "#/properties/promises/items/required", keyword: "required", params: { missingProperty: "by" }, message: "must have required property 'by'" };
              if (vErrors === null) {
                vErrors = [err17];
              } else {
                vErrors.push(err17);
              }
              errors++;
            }
            if (data17.state === void 0) {
              const err18 = { instancePath: instancePath + "/promises/" + i2, schemaPath: "#/properties/promises/items/required", keyword: "required", params: { missingProperty: "state" }, message: "must have required property 'state'" };
              if (vErrors === null) {
                vErrors = [err18];
              } else {
                vErrors.push(err18);
              }
              errors++;
            }
            for (const key2 in data17) {
              if (!(key2 === "id" || key2 === "what" || key2 === "by" || key2 === "due" || key2 === "state" || key2 === "done" || key2 === "snoozed")) {
                const err19 = { instancePath: instancePath + "/promises/" + i2, schemaPath: "#/properties/promises/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err19];
                } else {
                  vErrors.push(err19);
                }
                errors++;
              }
            }
            if (data17.id !== void 0) {
              if (!validate119(data17.id, { instancePath: instancePath + "/promises/" + i2 + "/id", parentData: data17, parentDataProperty: "id", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate119.errors : vErrors.concat(validate119.errors);
                errors = vErrors.length;
              }
            }
            if (data17.what !== void 0) {
              if (!validate132(data17.what, { instancePath: instancePath + "/promises/" + i2 + "/what", parentData: data17, parentDataProperty: "what", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate132.errors : vErrors.concat(validate132.errors);
                errors = vErrors.length;
              }
            }
            if (data17.by !== void 0) {
              if (!validate126(data17.by, { instancePath: instancePath + "/promises/" + i2 + "/by", parentData: data17, parentDataProperty: "by", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate126.errors : vErrors.concat(validate126.errors);
                errors = vErrors.length;
              }
            }
            if (data17.due !== void 0) {
              if (!validate139(data17.due, { instancePath: instancePath + "/promises/" + i2 + "/due", parentData: data17, parentDataProperty: "due", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate139.errors : vErrors.concat(validate139.errors);
                errors = vErrors.length;
              }
            }
            if (data17.state !== void 0) {
              if (!validate141(data17.state, { instancePath: instancePath + "/promises/" + i2 + "/state", parentData: data17, parentDataProperty: "state", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate141.errors : vErrors.concat(validate141.errors);
                errors = vErrors.length;
              }
            }
            if (data17.done !== void 0) {
              if (!validate143(data17.done, { instancePath: instancePath + "/promises/" + i2 + "/done", parentData: data17, parentDataProperty: "done", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate143.errors : vErrors.concat(validate143.errors);
                errors = vErrors.length;
              }
            }
            if (data17.snoozed !== void 0) {
              if (!validate149(data17.snoozed, { instancePath: instancePath + "/promises/" + i2 + "/snoozed", parentData: data17, parentDataProperty: "snoozed", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate149.errors : vErrors.concat(validate149.errors);
                errors = vErrors.length;
              }
            }
          } else {
            const err20 = { instancePath: instancePath + "/promises/" + i2, schemaPath: "#/properties/promises/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err20];
            } else {
              vErrors.push(err20);
            }
            errors++;
          }
        }
      } else {
        const err21 = { instancePath: instancePath + "/promises", schemaPath: "#/properties/promises/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err21];
        } else {
          vErrors.push(err21);
        }
        errors++;
      }
    }
    if (data.next !== void 0) {
      let data25 = data.next;
      if (Array.isArray(data25)) {
        if (data25.length > 50) {
          const err22 = { instancePath: instancePath + "/next", schemaPath: "#/properties/next/maxItems", keyword: "maxItems", params: { limit: 50 }, message: "must NOT have more than 50 items" };
          if (vErrors === null) {
            vErrors = [err22];
          } else {
            vErrors.push(err22);
          }
          errors++;
        }
        const len2 = data25.length;
        for (let i3 = 0; i3 < len2; i3++) {
          let data26 = data25[i3];
          if (data26 && typeof data26 == "object" && !Array.isArray(data26)) {
            if (data26.id === void 0) {
              const err23 = { instancePath: instancePath + "/next/" + i3, schemaPath: "#/properties/next/items/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
              if (vErrors === null) {
                vErrors = [err23];
              } else {
                vErrors.push(err23);
              }
              errors++;
            }
            if (data26.what === void 0) {
              const err24 = { instancePath: instancePath + "/next/" + i3, schemaPath: "#/properties/next/items/required", keyword: "required", params: { missingProperty: "what" }, message: "must have required property 'what'" };
              if (vErrors === null) {
                vErrors = [err24];
              } else {
                vErrors.push(err24);
              }
              errors++;
            }
            if (data26.owner === void 0) {
              const err25 = { instancePath: instancePath + "/next/" + i3, schemaPath: "#/properties/next/items/required", keyword: "required", params: { missingProperty: "owner" }, message: "must have required property 'owner'" };
              if (vErrors === null) {
                vErrors = [err25];
              } else {
                vErrors.push(err25);
              }
              errors++;
            }
            if (data26.due === void 0) {
              const err26 = { instancePath: instancePath + "/next/" + i3, schemaPath: "#/properties/next/items/required", keyword: "required", params: { missingProperty: "due" }, message: "must have required property 'due'" };
              if (vErrors === null) {
                vErrors = [err26];
              } else {
                vErrors.push(err26);
              }
              errors++;
            }
            if (data26.priority === void 0) {
              const err27 = { instancePath: instancePath + "/next/" + i3, schemaPath: "#/properties/next/items/required", keyword: "required", params: { missingProperty: "priority" }, message: "must have required property 'priority'" };
              if (vErrors === null) {
                vErrors = [err27];
              } else {
                vErrors.push(err27);
              }
              errors++;
            }
            if (data26.state === void 0) {
              const err28 = { instancePath: instancePath + "/next/" + i3, schemaPath: "#/properties/next/items/required", keyword: "required", params: { missingProperty: "state" }, message: "must have required property 'state'" };
              if (vErrors === null) {
                vErrors = [err28];
              } else {
                vErrors.push(err28);
              }
              errors++;
            }
            for (const key3 in data26) {
              if (!(key3 === "id" || key3 === "what" || key3 === "owner" || key3 === "due" || key3 === "priority" || key3 === "state" || key3 === "done" || key3 === "snoozed")) {
                const err29 = { instancePath: instancePath + "/next/" + i3, schemaPath: "#/properties/next/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err29];
                } else {
                  vErrors.push(err29);
                }
                errors++;
              }
            }
            if (data26.id !== void 0) {
              if (!validate119(data26.id, { instancePath: instancePath + "/next/" + i3 + "/id", parentData: data26, parentDataProperty: "id", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate119.errors : vErrors.concat(validate119.errors);
                errors = vErrors.length;
              }
            }
            if (data26.what !== void 0) {
              if (!validate132(data26.what, { instancePath: instancePath + "/next/" + i3 + "/what", parentData: data26, parentDataProperty: "what", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate132.errors : vErrors.concat(validate132.errors);
                errors = vErrors.length;
              }
            }
            if (data26.owner !== void 0) {
              if (!validate126(data26.owner, { instancePath: instancePath + "/next/" + i3 + "/owner", parentData: data26, parentDataProperty: "owner", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate126.errors : vErrors.concat(validate126.errors);
                errors = vErrors.length;
              }
            }
            if (data26.due !== void 0) {
              if (!validate139(data26.due, { instancePath: instancePath + "/next/" + i3 + "/due", parentData: data26, parentDataProperty: "due", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate139.errors : vErrors.concat(validate139.errors);
                errors = vErrors.length;
              }
            }
            if (data26.priority !== void 0) {
              if (!validate158(data26.priority, { instancePath: instancePath + "/next/" + i3 + "/priority", parentData: data26, parentDataProperty: "priority", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate158.errors : vErrors.concat(validate158.errors);
                errors = vErrors.length;
              }
            }
            if (data26.state !== void 0) {
              if (!validate141(data26.state, { instancePath: instancePath + "/next/" + i3 + "/state", parentData: data26, parentDataProperty: "state", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate141.errors : vErrors.concat(validate141.errors);
                errors = vErrors.length;
              }
            }
            if (data26.done !== void 0) {
              if (!validate143(data26.done, { instancePath: instancePath + "/next/" + i3 + "/done", parentData: data26, parentDataProperty: "done", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate143.errors : vErrors.concat(validate143.errors);
                errors = vErrors.length;
              }
            }
            if (data26.snoozed !== void 0) {
              if (!validate149(data26.snoozed, { instancePath: instancePath + "/next/" + i3 + "/snoozed", parentData: data26, parentDataProperty: "snoozed", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate149.errors : vErrors.concat(validate149.errors);
                errors = vErrors.length;
              }
            }
          } else {
            const err30 = { instancePath: instancePath + "/next/" + i3, schemaPath: "#/properties/next/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err30];
            } else {
              vErrors.push(err30);
            }
            errors++;
          }
        }
      } else {
        const err31 = { instancePath: instancePath + "/next", schemaPath: "#/properties/next/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err31];
        } else {
          vErrors.push(err31);
        }
        errors++;
      }
    }
    if (data.waiting !== void 0) {
      let data35 = data.waiting;
      if (data35 && typeof data35 == "object" && !Array.isArray(data35)) {
        if (data35.for === void 0) {
          const err32 = { instancePath: instancePath + "/waiting", schemaPath: "#/properties/waiting/required", keyword: "required", params: { missingProperty: "for" }, message: "must have required property 'for'" };
          if (vErrors === null) {
            vErrors = [err32];
          } else {
            vErrors.push(err32);
          }
          errors++;
        }
        for (const key4 in data35) {
          if (!(key4 === "for" || key4 === "expected" || key4 === "done" || key4 === "snoozed")) {
            const err33 = { instancePath: instancePath + "/waiting", schemaPath: "#/properties/waiting/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err33];
            } else {
              vErrors.push(err33);
            }
            errors++;
          }
        }
        if (data35.for !== void 0) {
          if (!validate132(data35.for, { instancePath: instancePath + "/waiting/for", parentData: data35, parentDataProperty: "for", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate132.errors : vErrors.concat(validate132.errors);
            errors = vErrors.length;
          }
        }
        if (data35.expected !== void 0) {
          if (!validate139(data35.expected, { instancePath: instancePath + "/waiting/expected", parentData: data35, parentDataProperty: "expected", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate139.errors : vErrors.concat(validate139.errors);
            errors = vErrors.length;
          }
        }
        if (data35.done !== void 0) {
          if (!validate143(data35.done, { instancePath: instancePath + "/waiting/done", parentData: data35, parentDataProperty: "done", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate143.errors : vErrors.concat(validate143.errors);
            errors = vErrors.length;
          }
        }
        if (data35.snoozed !== void 0) {
          if (!validate149(data35.snoozed, { instancePath: instancePath + "/waiting/snoozed", parentData: data35, parentDataProperty: "snoozed", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate149.errors : vErrors.concat(validate149.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err34 = { instancePath: instancePath + "/waiting", schemaPath: "#/properties/waiting/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err34];
        } else {
          vErrors.push(err34);
        }
        errors++;
      }
    }
    if (data.move !== void 0) {
      let data40 = data.move;
      if (data40 && typeof data40 == "object" && !Array.isArray(data40)) {
        if (data40.to === void 0) {
          const err35 = { instancePath: instancePath + "/move", schemaPath: "#/properties/move/required", keyword: "required", params: { missingProperty: "to" }, message: "must have required property 'to'" };
          if (vErrors === null) {
            vErrors = [err35];
          } else {
            vErrors.push(err35);
          }
          errors++;
        }
        for (const key5 in data40) {
          if (!(key5 === "from" || key5 === "to" || key5 === "reason")) {
            const err36 = { instancePath: instancePath + "/move", schemaPath: "#/properties/move/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err36];
            } else {
              vErrors.push(err36);
            }
            errors++;
          }
        }
        if (data40.from !== void 0) {
          if (typeof data40.from !== "string") {
            const err37 = { instancePath: instancePath + "/move/from", schemaPath: "#/properties/move/properties/from/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err37];
            } else {
              vErrors.push(err37);
            }
            errors++;
          }
        }
        if (data40.to !== void 0) {
          if (typeof data40.to !== "string") {
            const err38 = { instancePath: instancePath + "/move/to", schemaPath: "#/properties/move/properties/to/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err38];
            } else {
              vErrors.push(err38);
            }
            errors++;
          }
        }
        if (data40.reason !== void 0) {
          if (!validate132(data40.reason, { instancePath: instancePath + "/move/reason", parentData: data40, parentDataProperty: "reason", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate132.errors : vErrors.concat(validate132.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err39 = { instancePath: instancePath + "/move", schemaPath: "#/properties/move/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err39];
        } else {
          vErrors.push(err39);
        }
        errors++;
      }
    }
    if (data.opportunity !== void 0) {
      if (!validate119(data.opportunity, { instancePath: instancePath + "/opportunity", parentData: data, parentDataProperty: "opportunity", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate119.errors : vErrors.concat(validate119.errors);
        errors = vErrors.length;
      }
    }
    if (data.case !== void 0) {
      if (!validate119(data.case, { instancePath: instancePath + "/case", parentData: data, parentDataProperty: "case", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate119.errors : vErrors.concat(validate119.errors);
        errors = vErrors.length;
      }
    }
    if (data.recorded !== void 0) {
      if (!validate170(data.recorded, { instancePath: instancePath + "/recorded", parentData: data, parentDataProperty: "recorded", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate170.errors : vErrors.concat(validate170.errors);
        errors = vErrors.length;
      }
    }
    if (data.custom !== void 0) {
      if (!validate174(data.custom, { instancePath: instancePath + "/custom", parentData: data, parentDataProperty: "custom", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate174.errors : vErrors.concat(validate174.errors);
        errors = vErrors.length;
      }
    }
    if (data.notes !== void 0) {
      if (!validate132(data.notes, { instancePath: instancePath + "/notes", parentData: data, parentDataProperty: "notes", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate132.errors : vErrors.concat(validate132.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err40 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err40];
    } else {
      vErrors.push(err40);
    }
    errors++;
  }
  validate118.errors = vErrors;
  return errors === 0;
}
validate118.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var order = validate177;
var schema51 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "order.schema.json", "title": "Order", "x-zh": "\u8BA2\u5355", "description": "A contract, an order or a renewal. File: orders/<YYYY-MM>/<DD>-<slug>-<id>.yaml.", "type": "object", "additionalProperties": false, "required": ["id", "customer", "kind", "signed_on", "amount", "recorded"], "properties": { "id": { "title": "Id", "x-zh": "\u6807\u8BC6", "$ref": "common.schema.json#/$defs/id" }, "no": { "title": "Number", "x-zh": "\u8BA2\u5355\u7F16\u53F7", "$ref": "common.schema.json#/$defs/no" }, "customer": { "title": "Customer", "x-zh": "\u5BA2\u6237", "$ref": "common.schema.json#/$defs/id", "x-ref": "customer" }, "kind": { "title": "Kind", "x-zh": "\u7C7B\u578B", "enum": ["contract", "order", "renewal"], "x-values": { "contract": ["contract", "\u5408\u540C"], "order": ["order", "\u8BA2\u5355"], "renewal": ["renewal", "\u7EED\u7EA6"] } }, "signed_on": { "title": "Signed on", "x-zh": "\u7B7E\u8BA2\u65E5\u671F", "$ref": "common.schema.json#/$defs/day" }, "contract_no": { "title": "Contract number", "x-zh": "\u5408\u540C\u7F16\u53F7", "$ref": "common.schema.json#/$defs/line" }, "amount": { "title": "Amount", "x-zh": "\u91D1\u989D", "$ref": "common.schema.json#/$defs/amount" }, "currency": { "title": "Currency", "x-zh": "\u5E01\u79CD", "$ref": "common.schema.json#/$defs/currency" }, "annual_amount": { "title": "Yearly amount", "x-zh": "\u5E74\u5408\u4F5C\u91D1\u989D", "$ref": "common.schema.json#/$defs/amount" }, "start_on": { "title": "Starts on", "x-zh": "\u5408\u4F5C\u8D77\u59CB\u65F6\u95F4", "$ref": "common.schema.json#/$defs/day" }, "end_on": { "title": "Ends on", "x-zh": "\u5408\u4F5C\u5230\u671F\u65F6\u95F4", "$ref": "common.schema.json#/$defs/day" }, "items": { "title": "Items", "x-zh": "\u660E\u7EC6", "type": "array", "maxItems": 200, "items": { "title": "OrderItem", "type": "object", "additionalProperties": false, "required": ["id", "product"], "properties": { "id": { "title": "Id", "x-zh": "\u6807\u8BC6", "$ref": "common.schema.json#/$defs/id" }, "product": { "title": "Product", "x-zh": "\u4EA7\u54C1", "$ref": "common.schema.json#/$defs/line" }, "quantity": { "title": "Quantity", "x-zh": "\u6570\u91CF", "type": "number", "minimum": 0 }, "price": { "title": "Price", "x-zh": "\u5355\u4EF7", "$ref": "common.schema.json#/$defs/amount" } } } }, "recorded": { "title": "Recorded", "x-zh": "\u767B\u8BB0", "$ref": "common.schema.json#/$defs/recorded" }, "custom": { "title": "Custom fields", "x-zh": "\u81EA\u5B9A\u4E49\u5B57\u6BB5", "$ref": "common.schema.json#/$defs/custom" }, "notes": { "title": "Notes", "x-zh": "\u5907\u6CE8", "$ref": "common.schema.json#/$defs/text" } } };
function validate178(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate178.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data === "string") {
    if (!pattern3.test(data)) {
      const err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(?=.*[a-hjkmnp-tv-z])[0-9a-hjkmnp-tv-z]{8}$" }, message: 'must match pattern "^(?=.*[a-hjkmnp-tv-z])[0-9a-hjkmnp-tv-z]{8}$"' };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate178.errors = vErrors;
  return errors === 0;
}
validate178.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate180(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate180.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data === "string") {
    if (func2(data) > 40) {
      const err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 40 }, message: "must NOT have more than 40 characters" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (!pattern4.test(data)) {
      const err1 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9_-]*$" }, message: 'must match pattern "^[A-Za-z0-9][A-Za-z0-9_-]*$"' };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validate180.errors = vErrors;
  return errors === 0;
}
validate180.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate183(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate183.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data === "string") {
    if (!formats0(data)) {
      const err0 = { instancePath, schemaPath: "#/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"' };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate183.errors = vErrors;
  return errors === 0;
}
validate183.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate185(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate185.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data === "string") {
    if (func2(data) > 200) {
      const err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (func2(data) < 1) {
      const err1 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (!pattern5.test(data)) {
      const err2 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\n\\r]*$" }, message: 'must match pattern "^[^\\n\\r]*$"' };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate185.errors = vErrors;
  return errors === 0;
}
validate185.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate187(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate187.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data == "number" && isFinite(data)) {
    if (data > 1e13 || isNaN(data)) {
      const err0 = { instancePath, schemaPath: "#/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e13 }, message: "must be <= 10000000000000" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data < 0 || isNaN(data)) {
      const err1 = { instancePath, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "number" }, message: "must be number" };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validate187.errors = vErrors;
  return errors === 0;
}
validate187.evaluated = { "dynamicProps": false, "dynamicItems": false };
var pattern22 = new RegExp("^[A-Z]{3}$", "u");
function validate189(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate189.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data === "string") {
    if (!pattern22.test(data)) {
      const err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{3}$" }, message: 'must match pattern "^[A-Z]{3}$"' };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate189.errors = vErrors;
  return errors === 0;
}
validate189.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate197(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate197.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.by === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "by" }, message: "must have required property 'by'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.at === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "at" }, message: "must have required property 'at'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "by" || key0 === "at")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.by !== void 0) {
      if (!validate110(data.by, { instancePath: instancePath + "/by", parentData: data, parentDataProperty: "by", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate110.errors : vErrors.concat(validate110.errors);
        errors = vErrors.length;
      }
    }
    if (data.at !== void 0) {
      if (!validate112(data.at, { instancePath: instancePath + "/at", parentData: data, parentDataProperty: "at", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate112.errors : vErrors.concat(validate112.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate197.errors = vErrors;
  return errors === 0;
}
validate197.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate201(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate201.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (Object.keys(data).length > 100) {
      const err0 = { instancePath, schemaPath: "#/maxProperties", keyword: "maxProperties", params: { limit: 100 }, message: "must NOT have more than 100 properties" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      const _errs1 = errors;
      if (typeof key0 === "string") {
        if (!pattern13.test(key0)) {
          const err1 = { instancePath, schemaPath: "#/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9_]*$" }, message: 'must match pattern "^[a-z][a-z0-9_]*$"', propertyName: key0 };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
      }
      var valid0 = _errs1 === errors;
      if (!valid0) {
        const err2 = { instancePath, schemaPath: "#/propertyNames", keyword: "propertyNames", params: { propertyName: key0 }, message: "property name must be valid" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    for (const key1 in data) {
      let data0 = data[key1];
      if (typeof data0 !== "string" && !(typeof data0 == "number" && isFinite(data0)) && typeof data0 !== "boolean") {
        const err3 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/type", keyword: "type", params: { type: schema34.additionalProperties.type }, message: "must be string,number,boolean" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
  } else {
    const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err4];
    } else {
      vErrors.push(err4);
    }
    errors++;
  }
  validate201.errors = vErrors;
  return errors === 0;
}
validate201.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate203(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate203.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data === "string") {
    if (func2(data) > 2e4) {
      const err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 2e4 }, message: "must NOT have more than 20000 characters" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (func2(data) < 1) {
      const err1 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validate203.errors = vErrors;
  return errors === 0;
}
validate203.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate177(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate177.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.customer === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "customer" }, message: "must have required property 'customer'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.kind === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.signed_on === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "signed_on" }, message: "must have required property 'signed_on'" };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.amount === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "amount" }, message: "must have required property 'amount'" };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.recorded === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "recorded" }, message: "must have required property 'recorded'" };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func1.call(schema51.properties, key0)) {
        const err6 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.id !== void 0) {
      if (!validate178(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate178.errors : vErrors.concat(validate178.errors);
        errors = vErrors.length;
      }
    }
    if (data.no !== void 0) {
      if (!validate180(data.no, { instancePath: instancePath + "/no", parentData: data, parentDataProperty: "no", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate180.errors : vErrors.concat(validate180.errors);
        errors = vErrors.length;
      }
    }
    if (data.customer !== void 0) {
      if (!validate178(data.customer, { instancePath: instancePath + "/customer", parentData: data, parentDataProperty: "customer", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate178.errors : vErrors.concat(validate178.errors);
        errors = vErrors.length;
      }
    }
    if (data.kind !== void 0) {
      let data3 = data.kind;
      if (!(data3 === "contract" || data3 === "order" || data3 === "renewal")) {
        const err7 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/enum", keyword: "enum", params: { allowedValues: schema51.properties.kind.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.signed_on !== void 0) {
      if (!validate183(data.signed_on, { instancePath: instancePath + "/signed_on", parentData: data, parentDataProperty: "signed_on", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate183.errors : vErrors.concat(validate183.errors);
        errors = vErrors.length;
      }
    }
    if (data.contract_no !== void 0) {
      if (!validate185(data.contract_no, { instancePath: instancePath + "/contract_no", parentData: data, parentDataProperty: "contract_no", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate185.errors : vErrors.concat(validate185.errors);
        errors = vErrors.length;
      }
    }
    if (data.amount !== void 0) {
      if (!validate187(data.amount, { instancePath: instancePath + "/amount", parentData: data, parentDataProperty: "amount", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate187.errors : vErrors.concat(validate187.errors);
        errors = vErrors.length;
      }
    }
    if (data.currency !== void 0) {
      if (!validate189(data.currency, { instancePath: instancePath + "/currency", parentData: data, parentDataProperty: "currency", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate189.errors : vErrors.concat(validate189.errors);
        errors = vErrors.length;
      }
    }
    if (data.annual_amount !== void 0) {
      if (!validate187(data.annual_amount, { instancePath: instancePath + "/annual_amount", parentData: data, parentDataProperty: "annual_amount", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate187.errors : vErrors.concat(validate187.errors);
        errors = vErrors.length;
      }
    }
    if (data.start_on !== void 0) {
      if (!validate183(data.start_on, { instancePath: instancePath + "/start_on", parentData: data, parentDataProperty: "start_on", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate183.errors : vErrors.concat(validate183.errors);
        errors = vErrors.length;
      }
    }
    if (data.end_on !== void 0) {
      if (!validate183(data.end_on, { instancePath: instancePath + "/end_on", parentData: data, parentDataProperty: "end_on", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate183.errors : vErrors.concat(validate183.errors);
        errors = vErrors.length;
      }
    }
    if (data.items !== void 0) {
      let data11 = data.items;
      if (Array.isArray(data11)) {
        if (data11.length > 200) {
          const err8 = { instancePath: instancePath + "/items", schemaPath: "#/properties/items/maxItems", keyword: "maxItems", params: { limit: 200 }, message: "must NOT have more than 200 items" };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
        const len0 = data11.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data12 = data11[i0];
          if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
            if (data12.id === void 0) {
              const err9 = { instancePath: instancePath + "/items/" + i0, schemaPath: "#/properties/items/items/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
              if (vErrors === null) {
                vErrors = [err9];
              } else {
                vErrors.push(err9);
              }
              errors++;
            }
            if (data12.product === void 0) {
              const err10 = { instancePath: instancePath + "/items/" + i0, schemaPath: "#/properties/items/items/required", keyword: "required", params: { missingProperty: "product" }, message: "must have required property 'product'" };
              if (vErrors === null) {
                vErrors = [err10];
              } else {
                vErrors.push(err10);
              }
              errors++;
            }
            for (const key1 in data12) {
              if (!(key1 === "id" || key1 === "product" || key1 === "quantity" || key1 === "price")) {
                const err11 = { instancePath: instancePath + "/items/" + i0, schemaPath: "#/properties/items/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err11];
                } else {
                  vErrors.push(err11);
                }
                errors++;
              }
            }
            if (data12.id !== void 0) {
              if (!validate178(data12.id, { instancePath: instancePath + "/items/" + i0 + "/id", parentData: data12, parentDataProperty: "id", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate178.errors : vErrors.concat(validate178.errors);
                errors = vErrors.length;
              }
            }
            if (data12.product !== void 0) {
              if (!validate185(data12.product, { instancePath: instancePath + "/items/" + i0 + "/product", parentData: data12, parentDataProperty: "product", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate185.errors : vErrors.concat(validate185.errors);
                errors = vErrors.length;
              }
            }
            if (data12.quantity !== void 0) {
              let data15 = data12.quantity;
              if (typeof data15 == "number" && isFinite(data15)) {
                if (data15 < 0 || isNaN(data15)) {
                  const err12 = { instancePath: instancePath + "/items/" + i0 + "/quantity", schemaPath: "#/properties/items/items/properties/quantity/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                  if (vErrors === null) {
                    vErrors = [err12];
                  } else {
                    vErrors.push(err12);
                  }
                  errors++;
                }
              } else {
                const err13 = { instancePath: instancePath + "/items/" + i0 + "/quantity", schemaPath: "#/properties/items/items/properties/quantity/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                if (vErrors === null) {
                  vErrors = [err13];
                } else {
                  vErrors.push(err13);
                }
                errors++;
              }
            }
            if (data12.price !== void 0) {
              if (!validate187(data12.price, { instancePath: instancePath + "/items/" + i0 + "/price", parentData: data12, parentDataProperty: "price", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate187.errors : vErrors.concat(validate187.errors);
                errors = vErrors.length;
              }
            }
          } else {
            const err14 = { instancePath: instancePath + "/items/" + i0, schemaPath: "#/properties/items/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err14];
            } else {
              vErrors.push(err14);
            }
            errors++;
          }
        }
      } else {
        const err15 = { instancePath: instancePath + "/items", schemaPath: "#/properties/items/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
    }
    if (data.recorded !== void 0) {
      if (!validate197(data.recorded, { instancePath: instancePath + "/recorded", parentData: data, parentDataProperty: "recorded", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate197.errors : vErrors.concat(validate197.errors);
        errors = vErrors.length;
      }
    }
    if (data.custom !== void 0) {
      if (!validate201(data.custom, { instancePath: instancePath + "/custom", parentData: data, parentDataProperty: "custom", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate201.errors : vErrors.concat(validate201.errors);
        errors = vErrors.length;
      }
    }
    if (data.notes !== void 0) {
      if (!validate203(data.notes, { instancePath: instancePath + "/notes", parentData: data, parentDataProperty: "notes", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate203.errors : vErrors.concat(validate203.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err16 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err16];
    } else {
      vErrors.push(err16);
    }
    errors++;
  }
  validate177.errors = vErrors;
  return errors === 0;
}
validate177.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var settings = validate205;
var schema61 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "settings.schema.json", "title": "Settings", "x-zh": "\u8BBE\u7F6E", "description": "The settings of the team. File: tend.yaml. Everything has a default: an empty file works.", "type": "object", "additionalProperties": false, "properties": { "preset": { "title": "Preset", "x-zh": "\u9884\u8BBE", "description": "The defaults that this folder starts from.", "enum": ["standard", "sheet"] }, "name": { "title": "Name", "x-zh": "\u540D\u79F0", "description": "The name of the team or folder.", "type": "string", "maxLength": 200 }, "language": { "title": "Language", "x-zh": "\u8BED\u8A00", "enum": ["zh", "en"] }, "currency": { "title": "Currency", "x-zh": "\u5E01\u79CD", "$ref": "common.schema.json#/$defs/currency" }, "timezone": { "title": "Time zone", "x-zh": "\u65F6\u533A", "description": "An IANA name such as Asia/Shanghai. A day is due until it ends there.", "type": "string", "format": "timezone" }, "region": { "title": "Region", "x-zh": "\u5730\u533A", "description": "ISO 3166 code; decides how phone numbers without + are read.", "type": "string", "pattern": "^[A-Z]{2}$" }, "week_start": { "title": "Week starts on", "x-zh": "\u6BCF\u5468\u8D77\u59CB\u65E5", "enum": ["monday", "sunday"] }, "numbering": { "title": "Numbering", "x-zh": "\u7F16\u53F7\u89C4\u5219", "description": "Patterns such as CRM{YYYY}{MM}{seq:3} or A{seq:3}; `off` gives no numbers.", "type": "object", "additionalProperties": false, "properties": { "customer": { "title": "Customers", "x-zh": "\u5BA2\u6237", "$ref": "#/$defs/pattern" }, "followup": { "title": "Follow-ups", "x-zh": "\u8DDF\u8FDB", "$ref": "#/$defs/pattern" }, "order": { "title": "Orders", "x-zh": "\u8BA2\u5355", "$ref": "#/$defs/pattern" } } }, "require": { "title": "Required fields", "x-zh": "\u5FC5\u586B\u5B57\u6BB5", "description": "Fields that must be filled, beside those that always are.", "type": "array", "maxItems": 100, "items": { "title": "Requirement", "type": "object", "additionalProperties": false, "required": ["record", "field"], "properties": { "record": { "title": "Record", "x-zh": "\u8BB0\u5F55", "enum": ["customer", "followup", "order"] }, "field": { "title": "Field", "x-zh": "\u5B57\u6BB5", "$ref": "#/$defs/path" }, "when": { "title": "When", "x-zh": "\u6761\u4EF6", "description": "A query, such as kind:company.", "type": "string", "maxLength": 500 } } } }, "team": { "title": "Team", "x-zh": "\u56E2\u961F", "type": "array", "maxItems": 500, "items": { "title": "Member", "type": "object", "additionalProperties": false, "required": ["id", "name"], "properties": { "id": { "title": "Id", "x-zh": "\u6807\u8BC6", "$ref": "common.schema.json#/$defs/member" }, "name": { "title": "Name", "x-zh": "\u59D3\u540D", "$ref": "common.schema.json#/$defs/line" }, "email": { "title": "E-mail", "x-zh": "\u90AE\u7BB1", "type": "string", "format": "email", "maxLength": 254 }, "role": { "title": "Role", "x-zh": "\u89D2\u8272", "enum": ["sales", "service", "marketing", "manager"], "x-values": { "sales": ["sales", "\u9500\u552E"], "service": ["service", "\u5BA2\u670D"], "marketing": ["marketing", "\u5E02\u573A"], "manager": ["manager", "\u7ECF\u7406"] } }, "lead": { "title": "Lead", "x-zh": "\u56E2\u961F\u8D1F\u8D23\u4EBA", "description": "The member who is told of overdue and important things.", "$ref": "common.schema.json#/$defs/member" }, "active": { "title": "Active", "x-zh": "\u5728\u804C", "type": "boolean" } } } }, "statuses": { "title": "Statuses", "x-zh": "\u5BA2\u6237\u72B6\u6001", "description": "Labels and gates of the five statuses.", "type": "object", "additionalProperties": false, "properties": { "prospect": { "$ref": "#/$defs/statusSettings" }, "interested": { "$ref": "#/$defs/statusSettings" }, "won": { "$ref": "#/$defs/statusSettings" }, "silent": { "$ref": "#/$defs/statusSettings" }, "lost": { "$ref": "#/$defs/statusSettings" } } }, "moves": { "title": "Allowed moves", "x-zh": "\u5141\u8BB8\u7684\u72B6\u6001\u53D8\u66F4", "description": "From each status, the statuses it may move to.", "type": "object", "additionalProperties": false, "properties": { "prospect": { "$ref": "#/$defs/statusList" }, "interested": { "$ref": "#/$defs/statusList" }, "won": { "$ref": "#/$defs/statusList" }, "silent": { "$ref": "#/$defs/statusList" }, "lost": { "$ref": "#/$defs/statusList" } } }, "stages": { "title": "Stages", "x-zh": "\u8DDF\u8FDB\u9636\u6BB5", "description": "The steps of the sales process in their order.", "type": "array", "maxItems": 50, "items": { "title": "Stage", "type": "object", "additionalProperties": false, "required": ["id", "label", "kind"], "properties": { "id": { "title": "Id", "x-zh": "\u6807\u8BC6", "$ref": "common.schema.json#/$defs/key" }, "label": { "$ref": "#/$defs/label" }, "aliases": { "$ref": "#/$defs/aliases" }, "kind": { "title": "Kind", "x-zh": "\u5BF9\u5E94\u72B6\u6001", "$ref": "common.schema.json#/$defs/status" }, "rot": { "title": "Rots after", "x-zh": "\u505C\u7559\u4E0A\u9650", "$ref": "#/$defs/duration" }, "probability": { "title": "Probability", "x-zh": "\u6210\u4EA4\u6982\u7387", "description": "In per cent.", "type": "number", "minimum": 0, "maximum": 100 }, "enter": { "$ref": "#/$defs/gate" }, "goals": { "title": "Goals", "x-zh": "\u9636\u6BB5\u76EE\u6807", "type": "array", "maxItems": 50, "items": { "$ref": "common.schema.json#/$defs/line" } } } } }, "sources": { "title": "Sources", "x-zh": "\u5BA2\u6237\u6765\u6E90", "$ref": "#/$defs/choices" }, "industries": { "title": "Industries", "x-zh": "\u884C\u4E1A", "description": "Offered by forms; any major-minor text is accepted.", "type": "array", "uniqueItems": true, "maxItems": 500, "items": { "$ref": "common.schema.json#/$defs/line" } }, "methods": { "title": "Methods", "x-zh": "\u8DDF\u8FDB\u65B9\u5F0F", "$ref": "#/$defs/choices" }, "need_types": { "title": "Kinds of need", "x-zh": "\u9700\u6C42\u7C7B\u578B", "$ref": "#/$defs/choices" }, "lost_reasons": { "title": "Reasons of loss", "x-zh": "\u6D41\u5931\u539F\u56E0", "$ref": "#/$defs/choices" }, "tags": { "title": "Tags", "x-zh": "\u6807\u7B7E", "description": "Offered by forms and completion; other tags are accepted.", "$ref": "common.schema.json#/$defs/tags" }, "fields": { "title": "Custom fields", "x-zh": "\u81EA\u5B9A\u4E49\u5B57\u6BB5", "type": "array", "maxItems": 100, "items": { "title": "CustomField", "type": "object", "additionalProperties": false, "required": ["record", "key", "type", "label"], "properties": { "record": { "title": "Record", "x-zh": "\u8BB0\u5F55", "enum": ["customer", "followup", "order"] }, "key": { "title": "Key", "x-zh": "\u952E", "type": "string", "pattern": "^[a-z][a-z0-9_]*$", "maxLength": 40 }, "type": { "title": "Type", "x-zh": "\u7C7B\u578B", "enum": ["text", "number", "day", "choice", "flag"] }, "label": { "$ref": "#/$defs/label" }, "required": { "title": "Required", "x-zh": "\u5FC5\u586B", "type": "boolean" }, "options": { "title": "Options", "x-zh": "\u9009\u9879", "type": "array", "uniqueItems": true, "minItems": 1, "maxItems": 100, "items": { "$ref": "common.schema.json#/$defs/line" } } } } }, "limits": { "title": "Limits", "x-zh": "\u65F6\u9650", "type": "object", "additionalProperties": false, "properties": { "customer_entry": { "title": "Enter a customer within", "x-zh": "\u5BA2\u6237\u5F55\u5165\u65F6\u9650", "$ref": "#/$defs/durationOrOff" }, "followup_entry": { "title": "Enter a follow-up within", "x-zh": "\u8DDF\u8FDB\u5F55\u5165\u65F6\u9650", "type": "object", "additionalProperties": false, "properties": { "warn": { "title": "Remind after", "x-zh": "\u63D0\u9192", "$ref": "#/$defs/durationOrOff" }, "late": { "title": "Late after", "x-zh": "\u8FDF\u5F55", "$ref": "#/$defs/durationOrOff" } } }, "silent": { "title": "Silent after", "x-zh": "\u6C89\u9ED8", "$ref": "#/$defs/durationOrOff" }, "verify": { "title": "Verify every", "x-zh": "\u4FE1\u606F\u6838\u5BF9\u5468\u671F", "$ref": "#/$defs/durationOrOff" }, "no_plan": { "title": "Plan within", "x-zh": "\u65E0\u4E0B\u4E00\u6B65", "$ref": "#/$defs/durationOrOff" }, "escalate": { "title": "Escalate after", "x-zh": "\u5347\u7EA7\u63D0\u9192", "type": "array", "maxItems": 5, "items": { "$ref": "#/$defs/duration" } } } }, "vague": { "title": "Vague phrases", "x-zh": "\u6A21\u7CCA\u8868\u8FF0", "description": "Wordings that a follow-up should replace by the concrete fact.", "type": "array", "uniqueItems": true, "maxItems": 200, "items": { "type": "string", "minLength": 1, "maxLength": 100 } }, "queries": { "title": "Named queries", "x-zh": "\u547D\u540D\u67E5\u8BE2", "description": "Used as @name in any query.", "type": "object", "propertyNames": { "pattern": "^[a-z][a-z0-9_-]*$" }, "additionalProperties": { "type": "string", "maxLength": 1e3 }, "maxProperties": 100 }, "privacy": { "title": "Privacy", "x-zh": "\u9690\u79C1", "type": "object", "additionalProperties": false, "properties": { "slugs": { "title": "Names in file names", "x-zh": "\u6587\u4EF6\u540D\u542B\u540D\u79F0", "enum": ["on", "off"] } } }, "git": { "title": "Git", "x-zh": "Git", "type": "object", "additionalProperties": false, "properties": { "commit": { "title": "Commit", "x-zh": "\u81EA\u52A8\u63D0\u4EA4", "enum": ["auto", "off"] } } } }, "$defs": { "label": { "title": "Label", "x-zh": "\u540D\u79F0", "type": "object", "additionalProperties": false, "required": ["zh", "en"], "properties": { "zh": { "title": "Chinese", "x-zh": "\u4E2D\u6587", "$ref": "common.schema.json#/$defs/line" }, "en": { "title": "English", "x-zh": "\u82F1\u6587", "$ref": "common.schema.json#/$defs/line" } } }, "aliases": { "title": "Aliases", "x-zh": "\u540C\u4E49\u8BCD", "description": "Other words accepted as input.", "type": "array", "uniqueItems": true, "maxItems": 50, "items": { "$ref": "common.schema.json#/$defs/line" } }, "choices": { "title": "Choices", "type": "array", "maxItems": 200, "items": { "title": "Choice", "type": "object", "additionalProperties": false, "required": ["id", "label"], "properties": { "id": { "title": "Id", "x-zh": "\u6807\u8BC6", "$ref": "common.schema.json#/$defs/key" }, "label": { "$ref": "#/$defs/label" }, "aliases": { "$ref": "#/$defs/aliases" } } } }, "statusSettings": { "title": "StatusSettings", "type": "object", "additionalProperties": false, "properties": { "label": { "$ref": "#/$defs/label" }, "enter": { "$ref": "#/$defs/gate" } } }, "statusList": { "title": "StatusList", "type": "array", "uniqueItems": true, "items": { "$ref": "common.schema.json#/$defs/status" } }, "gate": { "title": "Gate", "x-zh": "\u8FDB\u5165\u6761\u4EF6", "description": "What a move to here requires.", "type": "object", "additionalProperties": false, "properties": { "require": { "title": "Required fields", "x-zh": "\u5FC5\u586B\u5B57\u6BB5", "type": "array", "uniqueItems": true, "maxItems": 50, "items": { "$ref": "#/$defs/path" } }, "when": { "title": "Conditions", "x-zh": "\u6761\u4EF6", "description": "Queries that the customer must match.", "type": "array", "uniqueItems": true, "maxItems": 20, "items": { "type": "string", "maxLength": 500 } } } }, "path": { "title": "Path", "description": "A field, such as needs.description.", "type": "string", "pattern": "^[a-z][a-z0-9_]*(\\.[a-z][a-z0-9_]*)*$", "maxLength": 100 }, "pattern": { "title": "Pattern", "type": "string", "minLength": 1, "maxLength": 60 }, "duration": { "title": "Duration", "description": "A number and h, d, w, m or y, such as 24h or 30d.", "type": "string", "pattern": "^[0-9]{1,4}[hdwmy]$" }, "durationOrOff": { "title": "DurationOrOff", "type": "string", "pattern": "^([0-9]{1,4}[hdwmy]|off)$" } } };
function validate206(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate206.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data === "string") {
    if (!pattern22.test(data)) {
      const err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{3}$" }, message: 'must match pattern "^[A-Z]{3}$"' };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate206.errors = vErrors;
  return errors === 0;
}
validate206.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate208(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate208.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data === "string") {
    if (func2(data) > 60) {
      const err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 60 }, message: "must NOT have more than 60 characters" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (func2(data) < 1) {
      const err1 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validate208.errors = vErrors;
  return errors === 0;
}
validate208.evaluated = { "dynamicProps": false, "dynamicItems": false };
var pattern26 = new RegExp("^[a-z][a-z0-9_]*(\\.[a-z][a-z0-9_]*)*$", "u");
function validate212(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate212.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data === "string") {
    if (func2(data) > 100) {
      const err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (!pattern26.test(data)) {
      const err1 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9_]*(\\.[a-z][a-z0-9_]*)*$" }, message: 'must match pattern "^[a-z][a-z0-9_]*(\\.[a-z][a-z0-9_]*)*$"' };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validate212.errors = vErrors;
  return errors === 0;
}
validate212.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate214(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate214.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data === "string") {
    if (func2(data) > 40) {
      const err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 40 }, message: "must NOT have more than 40 characters" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (!pattern6.test(data)) {
      const err1 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9_-]*$" }, message: 'must match pattern "^[a-z][a-z0-9_-]*$"' };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validate214.errors = vErrors;
  return errors === 0;
}
validate214.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate216(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate216.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data === "string") {
    if (func2(data) > 200) {
      const err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (func2(data) < 1) {
      const err1 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (!pattern5.test(data)) {
      const err2 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\n\\r]*$" }, message: 'must match pattern "^[^\\n\\r]*$"' };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate216.errors = vErrors;
  return errors === 0;
}
validate216.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate220(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate220.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.zh === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "zh" }, message: "must have required property 'zh'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.en === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "en" }, message: "must have required property 'en'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "zh" || key0 === "en")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.zh !== void 0) {
      if (!validate216(data.zh, { instancePath: instancePath + "/zh", parentData: data, parentDataProperty: "zh", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate216.errors : vErrors.concat(validate216.errors);
        errors = vErrors.length;
      }
    }
    if (data.en !== void 0) {
      if (!validate216(data.en, { instancePath: instancePath + "/en", parentData: data, parentDataProperty: "en", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate216.errors : vErrors.concat(validate216.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate220.errors = vErrors;
  return errors === 0;
}
validate220.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate224(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate224.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "require" || key0 === "when")) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.require !== void 0) {
      let data0 = data.require;
      if (Array.isArray(data0)) {
        if (data0.length > 50) {
          const err1 = { instancePath: instancePath + "/require", schemaPath: "#/properties/require/maxItems", keyword: "maxItems", params: { limit: 50 }, message: "must NOT have more than 50 items" };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate212(data0[i0], { instancePath: instancePath + "/require/" + i0, parentData: data0, parentDataProperty: i0, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate212.errors : vErrors.concat(validate212.errors);
            errors = vErrors.length;
          }
        }
        let i1 = data0.length;
        let j0;
        if (i1 > 1) {
          outer0:
            for (; i1--; ) {
              for (j0 = i1; j0--; ) {
                if (func0(data0[i1], data0[j0])) {
                  const err2 = { instancePath: instancePath + "/require", schemaPath: "#/properties/require/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 }, message: "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)" };
                  if (vErrors === null) {
                    vErrors = [err2];
                  } else {
                    vErrors.push(err2);
                  }
                  errors++;
                  break outer0;
                }
              }
            }
        }
      } else {
        const err3 = { instancePath: instancePath + "/require", schemaPath: "#/properties/require/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.when !== void 0) {
      let data2 = data.when;
      if (Array.isArray(data2)) {
        if (data2.length > 20) {
          const err4 = { instancePath: instancePath + "/when", schemaPath: "#/properties/when/maxItems", keyword: "maxItems", params: { limit: 20 }, message: "must NOT have more than 20 items" };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        const len1 = data2.length;
        for (let i2 = 0; i2 < len1; i2++) {
          let data3 = data2[i2];
          if (typeof data3 === "string") {
            if (func2(data3) > 500) {
              const err5 = { instancePath: instancePath + "/when/" + i2, schemaPath: "#/properties/when/items/maxLength", keyword: "maxLength", params: { limit: 500 }, message: "must NOT have more than 500 characters" };
              if (vErrors === null) {
                vErrors = [err5];
              } else {
                vErrors.push(err5);
              }
              errors++;
            }
          } else {
            const err6 = { instancePath: instancePath + "/when/" + i2, schemaPath: "#/properties/when/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              vErrors.push(err6);
            }
            errors++;
          }
        }
        let i3 = data2.length;
        let j1;
        if (i3 > 1) {
          const indices0 = {};
          for (; i3--; ) {
            let item0 = data2[i3];
            if (typeof item0 !== "string") {
              continue;
            }
            if (typeof indices0[item0] == "number") {
              j1 = indices0[item0];
              const err7 = { instancePath: instancePath + "/when", schemaPath: "#/properties/when/uniqueItems", keyword: "uniqueItems", params: { i: i3, j: j1 }, message: "must NOT have duplicate items (items ## " + j1 + " and " + i3 + " are identical)" };
              if (vErrors === null) {
                vErrors = [err7];
              } else {
                vErrors.push(err7);
              }
              errors++;
              break;
            }
            indices0[item0] = i3;
          }
        }
      } else {
        const err8 = { instancePath: instancePath + "/when", schemaPath: "#/properties/when/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
  } else {
    const err9 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err9];
    } else {
      vErrors.push(err9);
    }
    errors++;
  }
  validate224.errors = vErrors;
  return errors === 0;
}
validate224.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate219(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate219.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "label" || key0 === "enter")) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.label !== void 0) {
      if (!validate220(data.label, { instancePath: instancePath + "/label", parentData: data, parentDataProperty: "label", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate220.errors : vErrors.concat(validate220.errors);
        errors = vErrors.length;
      }
    }
    if (data.enter !== void 0) {
      if (!validate224(data.enter, { instancePath: instancePath + "/enter", parentData: data, parentDataProperty: "enter", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate224.errors : vErrors.concat(validate224.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate219.errors = vErrors;
  return errors === 0;
}
validate219.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate233(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate233.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!(data === "prospect" || data === "interested" || data === "won" || data === "silent" || data === "lost")) {
    const err0 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema24.enum }, message: "must be equal to one of the allowed values" };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate233.errors = vErrors;
  return errors === 0;
}
validate233.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate232(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate232.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (!validate233(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate233.errors : vErrors.concat(validate233.errors);
        errors = vErrors.length;
      }
    }
    let i1 = data.length;
    let j0;
    if (i1 > 1) {
      outer0:
        for (; i1--; ) {
          for (j0 = i1; j0--; ) {
            if (func0(data[i1], data[j0])) {
              const err0 = { instancePath, schemaPath: "#/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 }, message: "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)" };
              if (vErrors === null) {
                vErrors = [err0];
              } else {
                vErrors.push(err0);
              }
              errors++;
              break outer0;
            }
          }
        }
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate232.errors = vErrors;
  return errors === 0;
}
validate232.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
function validate240(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate240.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data === "string") {
    if (func2(data) > 40) {
      const err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 40 }, message: "must NOT have more than 40 characters" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (!pattern6.test(data)) {
      const err1 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9_-]*$" }, message: 'must match pattern "^[a-z][a-z0-9_-]*$"' };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validate240.errors = vErrors;
  return errors === 0;
}
validate240.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate243(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate243.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (Array.isArray(data)) {
    if (data.length > 50) {
      const err0 = { instancePath, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 50 }, message: "must NOT have more than 50 items" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (!validate216(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate216.errors : vErrors.concat(validate216.errors);
        errors = vErrors.length;
      }
    }
    let i1 = data.length;
    let j0;
    if (i1 > 1) {
      outer0:
        for (; i1--; ) {
          for (j0 = i1; j0--; ) {
            if (func0(data[i1], data[j0])) {
              const err1 = { instancePath, schemaPath: "#/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 }, message: "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)" };
              if (vErrors === null) {
                vErrors = [err1];
              } else {
                vErrors.push(err1);
              }
              errors++;
              break outer0;
            }
          }
        }
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validate243.errors = vErrors;
  return errors === 0;
}
validate243.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
var pattern30 = new RegExp("^[0-9]{1,4}[hdwmy]$", "u");
function validate247(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate247.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data === "string") {
    if (!pattern30.test(data)) {
      const err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{1,4}[hdwmy]$" }, message: 'must match pattern "^[0-9]{1,4}[hdwmy]$"' };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate247.errors = vErrors;
  return errors === 0;
}
validate247.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate251(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate251.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (Array.isArray(data)) {
    if (data.length > 200) {
      const err0 = { instancePath, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 200 }, message: "must NOT have more than 200 items" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.id === void 0) {
          const err1 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
        if (data0.label === void 0) {
          const err2 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: "label" }, message: "must have required property 'label'" };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        for (const key0 in data0) {
          if (!(key0 === "id" || key0 === "label" || key0 === "aliases")) {
            const err3 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err3];
            } else {
              vErrors.push(err3);
            }
            errors++;
          }
        }
        if (data0.id !== void 0) {
          if (!validate240(data0.id, { instancePath: instancePath + "/" + i0 + "/id", parentData: data0, parentDataProperty: "id", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate240.errors : vErrors.concat(validate240.errors);
            errors = vErrors.length;
          }
        }
        if (data0.label !== void 0) {
          if (!validate220(data0.label, { instancePath: instancePath + "/" + i0 + "/label", parentData: data0, parentDataProperty: "label", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate220.errors : vErrors.concat(validate220.errors);
            errors = vErrors.length;
          }
        }
        if (data0.aliases !== void 0) {
          if (!validate243(data0.aliases, { instancePath: instancePath + "/" + i0 + "/aliases", parentData: data0, parentDataProperty: "aliases", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate243.errors : vErrors.concat(validate243.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err4 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
  } else {
    const err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" };
    if (vErrors === null) {
      vErrors = [err5];
    } else {
      vErrors.push(err5);
    }
    errors++;
  }
  validate251.errors = vErrors;
  return errors === 0;
}
validate251.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
function validate260(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate260.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (Array.isArray(data)) {
    if (data.length > 50) {
      const err0 = { instancePath, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 50 }, message: "must NOT have more than 50 items" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (typeof data0 === "string") {
        if (func2(data0) > 60) {
          const err1 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/maxLength", keyword: "maxLength", params: { limit: 60 }, message: "must NOT have more than 60 characters" };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
        if (func2(data0) < 1) {
          const err2 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        if (!pattern9.test(data0)) {
          const err3 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/pattern", keyword: "pattern", params: { pattern: "^[^\\s,\\n]([^,\\n]*[^\\s,\\n])?$" }, message: 'must match pattern "^[^\\s,\\n]([^,\\n]*[^\\s,\\n])?$"' };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    let i1 = data.length;
    let j0;
    if (i1 > 1) {
      const indices0 = {};
      for (; i1--; ) {
        let item0 = data[i1];
        if (typeof item0 !== "string") {
          continue;
        }
        if (typeof indices0[item0] == "number") {
          j0 = indices0[item0];
          const err5 = { instancePath, schemaPath: "#/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 }, message: "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)" };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
          break;
        }
        indices0[item0] = i1;
      }
    }
  } else {
    const err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" };
    if (vErrors === null) {
      vErrors = [err6];
    } else {
      vErrors.push(err6);
    }
    errors++;
  }
  validate260.errors = vErrors;
  return errors === 0;
}
validate260.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
var pattern33 = new RegExp("^([0-9]{1,4}[hdwmy]|off)$", "u");
function validate264(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate264.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data === "string") {
    if (!pattern33.test(data)) {
      const err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^([0-9]{1,4}[hdwmy]|off)$" }, message: 'must match pattern "^([0-9]{1,4}[hdwmy]|off)$"' };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate264.errors = vErrors;
  return errors === 0;
}
validate264.evaluated = { "dynamicProps": false, "dynamicItems": false };
var formats16 = (init_formats(), __toCommonJS(formats_exports)).timezone;
var pattern25 = new RegExp("^[A-Z]{2}$", "u");
function validate205(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate205.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!func1.call(schema61.properties, key0)) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.preset !== void 0) {
      let data0 = data.preset;
      if (!(data0 === "standard" || data0 === "sheet")) {
        const err1 = { instancePath: instancePath + "/preset", schemaPath: "#/properties/preset/enum", keyword: "enum", params: { allowedValues: schema61.properties.preset.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.name !== void 0) {
      let data1 = data.name;
      if (typeof data1 === "string") {
        if (func2(data1) > 200) {
          const err2 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.language !== void 0) {
      let data2 = data.language;
      if (!(data2 === "zh" || data2 === "en")) {
        const err4 = { instancePath: instancePath + "/language", schemaPath: "#/properties/language/enum", keyword: "enum", params: { allowedValues: schema61.properties.language.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.currency !== void 0) {
      if (!validate206(data.currency, { instancePath: instancePath + "/currency", parentData: data, parentDataProperty: "currency", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate206.errors : vErrors.concat(validate206.errors);
        errors = vErrors.length;
      }
    }
    if (data.timezone !== void 0) {
      let data4 = data.timezone;
      if (typeof data4 === "string") {
        if (!formats16(data4)) {
          const err5 = { instancePath: instancePath + "/timezone", schemaPath: "#/properties/timezone/format", keyword: "format", params: { format: "timezone" }, message: 'must match format "timezone"' };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/timezone", schemaPath: "#/properties/timezone/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.region !== void 0) {
      let data5 = data.region;
      if (typeof data5 === "string") {
        if (!pattern25.test(data5)) {
          const err7 = { instancePath: instancePath + "/region", schemaPath: "#/properties/region/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{2}$" }, message: 'must match pattern "^[A-Z]{2}$"' };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
      } else {
        const err8 = { instancePath: instancePath + "/region", schemaPath: "#/properties/region/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.week_start !== void 0) {
      let data6 = data.week_start;
      if (!(data6 === "monday" || data6 === "sunday")) {
        const err9 = { instancePath: instancePath + "/week_start", schemaPath: "#/properties/week_start/enum", keyword: "enum", params: { allowedValues: schema61.properties.week_start.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.numbering !== void 0) {
      let data7 = data.numbering;
      if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
        for (const key1 in data7) {
          if (!(key1 === "customer" || key1 === "followup" || key1 === "order")) {
            const err10 = { instancePath: instancePath + "/numbering", schemaPath: "#/properties/numbering/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
        }
        if (data7.customer !== void 0) {
          if (!validate208(data7.customer, { instancePath: instancePath + "/numbering/customer", parentData: data7, parentDataProperty: "customer", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate208.errors : vErrors.concat(validate208.errors);
            errors = vErrors.length;
          }
        }
        if (data7.followup !== void 0) {
          if (!validate208(data7.followup, { instancePath: instancePath + "/numbering/followup", parentData: data7, parentDataProperty: "followup", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate208.errors : vErrors.concat(validate208.errors);
            errors = vErrors.length;
          }
        }
        if (data7.order !== void 0) {
          if (!validate208(data7.order, { instancePath: instancePath + "/numbering/order", parentData: data7, parentDataProperty: "order", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate208.errors : vErrors.concat(validate208.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err11 = { instancePath: instancePath + "/numbering", schemaPath: "#/properties/numbering/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.require !== void 0) {
      let data11 = data.require;
      if (Array.isArray(data11)) {
        if (data11.length > 100) {
          const err12 = { instancePath: instancePath + "/require", schemaPath: "#/properties/require/maxItems", keyword: "maxItems", params: { limit: 100 }, message: "must NOT have more than 100 items" };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
        const len0 = data11.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data12 = data11[i0];
          if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
            if (data12.record === void 0) {
              const err13 = { instancePath: instancePath + "/require/" + i0, schemaPath: "#/properties/require/items/required", keyword: "required", params: { missingProperty: "record" }, message: "must have required property 'record'" };
              if (vErrors === null) {
                vErrors = [err13];
              } else {
                vErrors.push(err13);
              }
              errors++;
            }
            if (data12.field === void 0) {
              const err14 = { instancePath: instancePath + "/require/" + i0, schemaPath: "#/properties/require/items/required", keyword: "required", params: { missingProperty: "field" }, message: "must have required property 'field'" };
              if (vErrors === null) {
                vErrors = [err14];
              } else {
                vErrors.push(err14);
              }
              errors++;
            }
            for (const key2 in data12) {
              if (!(key2 === "record" || key2 === "field" || key2 === "when")) {
                const err15 = { instancePath: instancePath + "/require/" + i0, schemaPath: "#/properties/require/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err15];
                } else {
                  vErrors.push(err15);
                }
                errors++;
              }
            }
            if (data12.record !== void 0) {
              let data13 = data12.record;
              if (!(data13 === "customer" || data13 === "followup" || data13 === "order")) {
                const err16 = { instancePath: instancePath + "/require/" + i0 + "/record", schemaPath: "#/properties/require/items/properties/record/enum", keyword: "enum", params: { allowedValues: schema61.properties.require.items.properties.record.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                  vErrors = [err16];
                } else {
                  vErrors.push(err16);
                }
                errors++;
              }
            }
            if (data12.field !== void 0) {
              if (!validate212(data12.field, { instancePath: instancePath + "/require/" + i0 + "/field", parentData: data12, parentDataProperty: "field", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate212.errors : vErrors.concat(validate212.errors);
                errors = vErrors.length;
              }
            }
            if (data12.when !== void 0) {
              let data15 = data12.when;
              if (typeof data15 === "string") {
                if (func2(data15) > 500) {
                  const err17 = { instancePath: instancePath + "/require/" + i0 + "/when", schemaPath: "#/properties/require/items/properties/when/maxLength", keyword: "maxLength", params: { limit: 500 }, message: "must NOT have more than 500 characters" };
                  if (vErrors === null) {
                    vErrors = [err17];
                  } else {
                    vErrors.push(err17);
                  }
                  errors++;
                }
              } else {
                const err18 = { instancePath: instancePath + "/require/" + i0 + "/when", schemaPath: "#/properties/require/items/properties/when/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err18];
                } else {
                  vErrors.push(err18);
                }
                errors++;
              }
            }
          } else {
            const err19 = { instancePath: instancePath + "/require/" + i0, schemaPath: "#/properties/require/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err19];
            } else {
              vErrors.push(err19);
            }
            errors++;
          }
        }
      } else {
        const err20 = { instancePath: instancePath + "/require", schemaPath: "#/properties/require/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      }
    }
    if (data.team !== void 0) {
      let data16 = data.team;
      if (Array.isArray(data16)) {
        if (data16.length > 500) {
          const err21 = { instancePath: instancePath + "/team", schemaPath: "#/properties/team/maxItems", keyword: "maxItems", params: { limit: 500 }, message: "must NOT have more than 500 items" };
          if (vErrors === null) {
            vErrors = [err21];
          } else {
            vErrors.push(err21);
          }
          errors++;
        }
        const len1 = data16.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data17 = data16[i1];
          if (data17 && typeof data17 == "object" && !Array.isArray(data17)) {
            if (data17.id === void 0) {
              const err22 = { instancePath: instancePath + "/team/" + i1, schemaPath: "#/properties/team/items/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
              if (vErrors === null) {
                vErrors = [err22];
              } else {
                vErrors.push(err22);
              }
              errors++;
            }
            if (data17.name === void 0) {
              const err23 = { instancePath: instancePath + "/team/" + i1, schemaPath: "#/properties/team/items/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
              if (vErrors === null) {
                vErrors = [err23];
              } else {
                vErrors.push(err23);
              }
              errors++;
            }
            for (const key3 in data17) {
              if (!(key3 === "id" || key3 === "name" || key3 === "email" || key3 === "role" || key3 === "lead" || key3 === "active")) {
                const err24 = { instancePath: instancePath + "/team/" + i1, schemaPath: "#/properties/team/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err24];
                } else {
                  vErrors.push(err24);
                }
                errors++;
              }
            }
            if (data17.id !== void 0) {
              if (!validate214(data17.id, { instancePath: instancePath + "/team/" + i1 + "/id", parentData: data17, parentDataProperty: "id", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate214.errors : vErrors.concat(validate214.errors);
                errors = vErrors.length;
              }
            }
            if (data17.name !== void 0) {
              if (!validate216(data17.name, { instancePath: instancePath + "/team/" + i1 + "/name", parentData: data17, parentDataProperty: "name", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate216.errors : vErrors.concat(validate216.errors);
                errors = vErrors.length;
              }
            }
            if (data17.email !== void 0) {
              let data20 = data17.email;
              if (typeof data20 === "string") {
                if (func2(data20) > 254) {
                  const err25 = { instancePath: instancePath + "/team/" + i1 + "/email", schemaPath: "#/properties/team/items/properties/email/maxLength", keyword: "maxLength", params: { limit: 254 }, message: "must NOT have more than 254 characters" };
                  if (vErrors === null) {
                    vErrors = [err25];
                  } else {
                    vErrors.push(err25);
                  }
                  errors++;
                }
                if (!formats2(data20)) {
                  const err26 = { instancePath: instancePath + "/team/" + i1 + "/email", schemaPath: "#/properties/team/items/properties/email/format", keyword: "format", params: { format: "email" }, message: 'must match format "email"' };
                  if (vErrors === null) {
                    vErrors = [err26];
                  } else {
                    vErrors.push(err26);
                  }
                  errors++;
                }
              } else {
                const err27 = { instancePath: instancePath + "/team/" + i1 + "/email", schemaPath: "#/properties/team/items/properties/email/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err27];
                } else {
                  vErrors.push(err27);
                }
                errors++;
              }
            }
            if (data17.role !== void 0) {
              let data21 = data17.role;
              if (!(data21 === "sales" || data21 === "service" || data21 === "marketing" || data21 === "manager")) {
                const err28 = { instancePath: instancePath + "/team/" + i1 + "/role", schemaPath: "#/properties/team/items/properties/role/enum", keyword: "enum", params: { allowedValues: schema61.properties.team.items.properties.role.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                  vErrors = [err28];
                } else {
                  vErrors.push(err28);
                }
                errors++;
              }
            }
            if (data17.lead !== void 0) {
              if (!validate214(data17.lead, { instancePath: instancePath + "/team/" + i1 + "/lead", parentData: data17, parentDataProperty: "lead", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate214.errors : vErrors.concat(validate214.errors);
                errors = vErrors.length;
              }
            }
            if (data17.active !== void 0) {
              if (typeof data17.active !== "boolean") {
                const err29 = { instancePath: instancePath + "/team/" + i1 + "/active", schemaPath: "#/properties/team/items/properties/active/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                if (vErrors === null) {
                  vErrors = [err29];
                } else {
                  vErrors.push(err29);
                }
                errors++;
              }
            }
          } else {
            const err30 = { instancePath: instancePath + "/team/" + i1, schemaPath: "#/properties/team/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err30];
            } else {
              vErrors.push(err30);
            }
            errors++;
          }
        }
      } else {
        const err31 = { instancePath: instancePath + "/team", schemaPath: "#/properties/team/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err31];
        } else {
          vErrors.push(err31);
        }
        errors++;
      }
    }
    if (data.statuses !== void 0) {
      let data24 = data.statuses;
      if (data24 && typeof data24 == "object" && !Array.isArray(data24)) {
        for (const key4 in data24) {
          if (!(key4 === "prospect" || key4 === "interested" || key4 === "won" || key4 === "silent" || key4 === "lost")) {
            const err32 = { instancePath: instancePath + "/statuses", schemaPath: "#/properties/statuses/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err32];
            } else {
              vErrors.push(err32);
            }
            errors++;
          }
        }
        if (data24.prospect !== void 0) {
          if (!validate219(data24.prospect, { instancePath: instancePath + "/statuses/prospect", parentData: data24, parentDataProperty: "prospect", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate219.errors : vErrors.concat(validate219.errors);
            errors = vErrors.length;
          }
        }
        if (data24.interested !== void 0) {
          if (!validate219(data24.interested, { instancePath: instancePath + "/statuses/interested", parentData: data24, parentDataProperty: "interested", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate219.errors : vErrors.concat(validate219.errors);
            errors = vErrors.length;
          }
        }
        if (data24.won !== void 0) {
          if (!validate219(data24.won, { instancePath: instancePath + "/statuses/won", parentData: data24, parentDataProperty: "won", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate219.errors : vErrors.concat(validate219.errors);
            errors = vErrors.length;
          }
        }
        if (data24.silent !== void 0) {
          if (!validate219(data24.silent, { instancePath: instancePath + "/statuses/silent", parentData: data24, parentDataProperty: "silent", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate219.errors : vErrors.concat(validate219.errors);
            errors = vErrors.length;
          }
        }
        if (data24.lost !== void 0) {
          if (!validate219(data24.lost, { instancePath: instancePath + "/statuses/lost", parentData: data24, parentDataProperty: "lost", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate219.errors : vErrors.concat(validate219.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err33 = { instancePath: instancePath + "/statuses", schemaPath: "#/properties/statuses/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err33];
        } else {
          vErrors.push(err33);
        }
        errors++;
      }
    }
    if (data.moves !== void 0) {
      let data30 = data.moves;
      if (data30 && typeof data30 == "object" && !Array.isArray(data30)) {
        for (const key5 in data30) {
          if (!(key5 === "prospect" || key5 === "interested" || key5 === "won" || key5 === "silent" || key5 === "lost")) {
            const err34 = { instancePath: instancePath + "/moves", schemaPath: "#/properties/moves/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err34];
            } else {
              vErrors.push(err34);
            }
            errors++;
          }
        }
        if (data30.prospect !== void 0) {
          if (!validate232(data30.prospect, { instancePath: instancePath + "/moves/prospect", parentData: data30, parentDataProperty: "prospect", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate232.errors : vErrors.concat(validate232.errors);
            errors = vErrors.length;
          }
        }
        if (data30.interested !== void 0) {
          if (!validate232(data30.interested, { instancePath: instancePath + "/moves/interested", parentData: data30, parentDataProperty: "interested", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate232.errors : vErrors.concat(validate232.errors);
            errors = vErrors.length;
          }
        }
        if (data30.won !== void 0) {
          if (!validate232(data30.won, { instancePath: instancePath + "/moves/won", parentData: data30, parentDataProperty: "won", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate232.errors : vErrors.concat(validate232.errors);
            errors = vErrors.length;
          }
        }
        if (data30.silent !== void 0) {
          if (!validate232(data30.silent, { instancePath: instancePath + "/moves/silent", parentData: data30, parentDataProperty: "silent", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate232.errors : vErrors.concat(validate232.errors);
            errors = vErrors.length;
          }
        }
        if (data30.lost !== void 0) {
          if (!validate232(data30.lost, { instancePath: instancePath + "/moves/lost", parentData: data30, parentDataProperty: "lost", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate232.errors : vErrors.concat(validate232.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err35 = { instancePath: instancePath + "/moves", schemaPath: "#/properties/moves/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err35];
        } else {
          vErrors.push(err35);
        }
        errors++;
      }
    }
    if (data.stages !== void 0) {
      let data36 = data.stages;
      if (Array.isArray(data36)) {
        if (data36.length > 50) {
          const err36 = { instancePath: instancePath + "/stages", schemaPath: "#/properties/stages/maxItems", keyword: "maxItems", params: { limit: 50 }, message: "must NOT have more than 50 items" };
          if (vErrors === null) {
            vErrors = [err36];
          } else {
            vErrors.push(err36);
          }
          errors++;
        }
        const len2 = data36.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data37 = data36[i2];
          if (data37 && typeof data37 == "object" && !Array.isArray(data37)) {
            if (data37.id === void 0) {
              const err37 = { instancePath: instancePath + "/stages/" + i2, schemaPath: "#/properties/stages/items/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
              if (vErrors === null) {
                vErrors = [err37];
              } else {
                vErrors.push(err37);
              }
              errors++;
            }
            if (data37.label === void 0) {
              const err38 = { instancePath: instancePath + "/stages/" + i2, schemaPath: "#/properties/stages/items/required", keyword: "required", params: { missingProperty: "label" }, message: "must have required property 'label'" };
              if (vErrors === null) {
                vErrors = [err38];
              } else {
                vErrors.push(err38);
              }
              errors++;
            }
            if (data37.kind === void 0) {
              const err39 = { instancePath: instancePath + "/stages/" + i2, schemaPath: "#/properties/stages/items/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'" };
              if (vErrors === null) {
                vErrors = [err39];
              } else {
                vErrors.push(err39);
              }
              errors++;
            }
            for (const key6 in data37) {
              if (!(key6 === "id" || key6 === "label" || key6 === "aliases" || key6 === "kind" || key6 === "rot" || key6 === "probability" || key6 === "enter" || key6 === "goals")) {
                const err40 = { instancePath: instancePath + "/stages/" + i2, schemaPath: "#/properties/stages/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err40];
                } else {
                  vErrors.push(err40);
                }
                errors++;
              }
            }
            if (data37.id !== void 0) {
              if (!validate240(data37.id, { instancePath: instancePath + "/stages/" + i2 + "/id", parentData: data37, parentDataProperty: "id", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate240.errors : vErrors.concat(validate240.errors);
                errors = vErrors.length;
              }
            }
            if (data37.label !== void 0) {
              if (!validate220(data37.label, { instancePath: instancePath + "/stages/" + i2 + "/label", parentData: data37, parentDataProperty: "label", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate220.errors : vErrors.concat(validate220.errors);
                errors = vErrors.length;
              }
            }
            if (data37.aliases !== void 0) {
              if (!validate243(data37.aliases, { instancePath: instancePath + "/stages/" + i2 + "/aliases", parentData: data37, parentDataProperty: "aliases", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate243.errors : vErrors.concat(validate243.errors);
                errors = vErrors.length;
              }
            }
            if (data37.kind !== void 0) {
              if (!validate233(data37.kind, { instancePath: instancePath + "/stages/" + i2 + "/kind", parentData: data37, parentDataProperty: "kind", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate233.errors : vErrors.concat(validate233.errors);
                errors = vErrors.length;
              }
            }
            if (data37.rot !== void 0) {
              if (!validate247(data37.rot, { instancePath: instancePath + "/stages/" + i2 + "/rot", parentData: data37, parentDataProperty: "rot", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate247.errors : vErrors.concat(validate247.errors);
                errors = vErrors.length;
              }
            }
            if (data37.probability !== void 0) {
              let data43 = data37.probability;
              if (typeof data43 == "number" && isFinite(data43)) {
                if (data43 > 100 || isNaN(data43)) {
                  const err41 = { instancePath: instancePath + "/stages/" + i2 + "/probability", schemaPath: "#/properties/stages/items/properties/probability/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 }, message: "must be <= 100" };
                  if (vErrors === null) {
                    vErrors = [err41];
                  } else {
                    vErrors.push(err41);
                  }
                  errors++;
                }
                if (data43 < 0 || isNaN(data43)) {
                  const err42 = { instancePath: instancePath + "/stages/" + i2 + "/probability", schemaPath: "#/properties/stages/items/properties/probability/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                  if (vErrors === null) {
                    vErrors = [err42];
                  } else {
                    vErrors.push(err42);
                  }
                  errors++;
                }
              } else {
                const err43 = { instancePath: instancePath + "/stages/" + i2 + "/probability", schemaPath: "#/properties/stages/items/properties/probability/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                if (vErrors === null) {
                  vErrors = [err43];
                } else {
                  vErrors.push(err43);
                }
                errors++;
              }
            }
            if (data37.enter !== void 0) {
              if (!validate224(data37.enter, { instancePath: instancePath + "/stages/" + i2 + "/enter", parentData: data37, parentDataProperty: "enter", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate224.errors : vErrors.concat(validate224.errors);
                errors = vErrors.length;
              }
            }
            if (data37.goals !== void 0) {
              let data45 = data37.goals;
              if (Array.isArray(data45)) {
                if (data45.length > 50) {
                  const err44 = { instancePath: instancePath + "/stages/" + i2 + "/goals", schemaPath: "#/properties/stages/items/properties/goals/maxItems", keyword: "maxItems", params: { limit: 50 }, message: "must NOT have more than 50 items" };
                  if (vErrors === null) {
                    vErrors = [err44];
                  } else {
                    vErrors.push(err44);
                  }
                  errors++;
                }
                const len3 = data45.length;
                for (let i3 = 0; i3 < len3; i3++) {
                  if (!validate216(data45[i3], { instancePath: instancePath + "/stages/" + i2 + "/goals/" + i3, parentData: data45, parentDataProperty: i3, rootData, dynamicAnchors })) {
                    vErrors = vErrors === null ? validate216.errors : vErrors.concat(validate216.errors);
                    errors = vErrors.length;
                  }
                }
              } else {
                const err45 = { instancePath: instancePath + "/stages/" + i2 + "/goals", schemaPath: "#/properties/stages/items/properties/goals/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                  vErrors = [err45];
                } else {
                  vErrors.push(err45);
                }
                errors++;
              }
            }
          } else {
            const err46 = { instancePath: instancePath + "/stages/" + i2, schemaPath: "#/properties/stages/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err46];
            } else {
              vErrors.push(err46);
            }
            errors++;
          }
        }
      } else {
        const err47 = { instancePath: instancePath + "/stages", schemaPath: "#/properties/stages/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err47];
        } else {
          vErrors.push(err47);
        }
        errors++;
      }
    }
    if (data.sources !== void 0) {
      if (!validate251(data.sources, { instancePath: instancePath + "/sources", parentData: data, parentDataProperty: "sources", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate251.errors : vErrors.concat(validate251.errors);
        errors = vErrors.length;
      }
    }
    if (data.industries !== void 0) {
      let data48 = data.industries;
      if (Array.isArray(data48)) {
        if (data48.length > 500) {
          const err48 = { instancePath: instancePath + "/industries", schemaPath: "#/properties/industries/maxItems", keyword: "maxItems", params: { limit: 500 }, message: "must NOT have more than 500 items" };
          if (vErrors === null) {
            vErrors = [err48];
          } else {
            vErrors.push(err48);
          }
          errors++;
        }
        const len4 = data48.length;
        for (let i4 = 0; i4 < len4; i4++) {
          if (!validate216(data48[i4], { instancePath: instancePath + "/industries/" + i4, parentData: data48, parentDataProperty: i4, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate216.errors : vErrors.concat(validate216.errors);
            errors = vErrors.length;
          }
        }
        let i5 = data48.length;
        let j0;
        if (i5 > 1) {
          outer0:
            for (; i5--; ) {
              for (j0 = i5; j0--; ) {
                if (func0(data48[i5], data48[j0])) {
                  const err49 = { instancePath: instancePath + "/industries", schemaPath: "#/properties/industries/uniqueItems", keyword: "uniqueItems", params: { i: i5, j: j0 }, message: "must NOT have duplicate items (items ## " + j0 + " and " + i5 + " are identical)" };
                  if (vErrors === null) {
                    vErrors = [err49];
                  } else {
                    vErrors.push(err49);
                  }
                  errors++;
                  break outer0;
                }
              }
            }
        }
      } else {
        const err50 = { instancePath: instancePath + "/industries", schemaPath: "#/properties/industries/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err50];
        } else {
          vErrors.push(err50);
        }
        errors++;
      }
    }
    if (data.methods !== void 0) {
      if (!validate251(data.methods, { instancePath: instancePath + "/methods", parentData: data, parentDataProperty: "methods", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate251.errors : vErrors.concat(validate251.errors);
        errors = vErrors.length;
      }
    }
    if (data.need_types !== void 0) {
      if (!validate251(data.need_types, { instancePath: instancePath + "/need_types", parentData: data, parentDataProperty: "need_types", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate251.errors : vErrors.concat(validate251.errors);
        errors = vErrors.length;
      }
    }
    if (data.lost_reasons !== void 0) {
      if (!validate251(data.lost_reasons, { instancePath: instancePath + "/lost_reasons", parentData: data, parentDataProperty: "lost_reasons", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate251.errors : vErrors.concat(validate251.errors);
        errors = vErrors.length;
      }
    }
    if (data.tags !== void 0) {
      if (!validate260(data.tags, { instancePath: instancePath + "/tags", parentData: data, parentDataProperty: "tags", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate260.errors : vErrors.concat(validate260.errors);
        errors = vErrors.length;
      }
    }
    if (data.fields !== void 0) {
      let data54 = data.fields;
      if (Array.isArray(data54)) {
        if (data54.length > 100) {
          const err51 = { instancePath: instancePath + "/fields", schemaPath: "#/properties/fields/maxItems", keyword: "maxItems", params: { limit: 100 }, message: "must NOT have more than 100 items" };
          if (vErrors === null) {
            vErrors = [err51];
          } else {
            vErrors.push(err51);
          }
          errors++;
        }
        const len5 = data54.length;
        for (let i6 = 0; i6 < len5; i6++) {
          let data55 = data54[i6];
          if (data55 && typeof data55 == "object" && !Array.isArray(data55)) {
            if (data55.record === void 0) {
              const err52 = { instancePath: instancePath + "/fields/" + i6, schemaPath: "#/properties/fields/items/required", keyword: "required", params: { missingProperty: "record" }, message: "must have required property 'record'" };
              if (vErrors === null) {
                vErrors = [err52];
              } else {
                vErrors.push(err52);
              }
              errors++;
            }
            if (data55.key === void 0) {
              const err53 = { instancePath: instancePath + "/fields/" + i6, schemaPath: "#/properties/fields/items/required", keyword: "required", params: { missingProperty: "key" }, message: "must have required property 'key'" };
              if (vErrors === null) {
                vErrors = [err53];
              } else {
                vErrors.push(err53);
              }
              errors++;
            }
            if (data55.type === void 0) {
              const err54 = { instancePath: instancePath + "/fields/" + i6, schemaPath: "#/properties/fields/items/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'" };
              if (vErrors === null) {
                vErrors = [err54];
              } else {
                vErrors.push(err54);
              }
              errors++;
            }
            if (data55.label === void 0) {
              const err55 = { instancePath: instancePath + "/fields/" + i6, schemaPath: "#/properties/fields/items/required", keyword: "required", params: { missingProperty: "label" }, message: "must have required property 'label'" };
              if (vErrors === null) {
                vErrors = [err55];
              } else {
                vErrors.push(err55);
              }
              errors++;
            }
            for (const key7 in data55) {
              if (!(key7 === "record" || key7 === "key" || key7 === "type" || key7 === "label" || key7 === "required" || key7 === "options")) {
                const err56 = { instancePath: instancePath + "/fields/" + i6, schemaPath: "#/properties/fields/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err56];
                } else {
                  vErrors.push(err56);
                }
                errors++;
              }
            }
            if (data55.record !== void 0) {
              let data56 = data55.record;
              if (!(data56 === "customer" || data56 === "followup" || data56 === "order")) {
                const err57 = { instancePath: instancePath + "/fields/" + i6 + "/record", schemaPath: "#/properties/fields/items/properties/record/enum", keyword: "enum", params: { allowedValues: schema61.properties.fields.items.properties.record.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                  vErrors = [err57];
                } else {
                  vErrors.push(err57);
                }
                errors++;
              }
            }
            if (data55.key !== void 0) {
              let data57 = data55.key;
              if (typeof data57 === "string") {
                if (func2(data57) > 40) {
                  const err58 = { instancePath: instancePath + "/fields/" + i6 + "/key", schemaPath: "#/properties/fields/items/properties/key/maxLength", keyword: "maxLength", params: { limit: 40 }, message: "must NOT have more than 40 characters" };
                  if (vErrors === null) {
                    vErrors = [err58];
                  } else {
                    vErrors.push(err58);
                  }
                  errors++;
                }
                if (!pattern13.test(data57)) {
                  const err59 = { instancePath: instancePath + "/fields/" + i6 + "/key", schemaPath: "#/properties/fields/items/properties/key/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9_]*$" }, message: 'must match pattern "^[a-z][a-z0-9_]*$"' };
                  if (vErrors === null) {
                    vErrors = [err59];
                  } else {
                    vErrors.push(err59);
                  }
                  errors++;
                }
              } else {
                const err60 = { instancePath: instancePath + "/fields/" + i6 + "/key", schemaPath: "#/properties/fields/items/properties/key/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err60];
                } else {
                  vErrors.push(err60);
                }
                errors++;
              }
            }
            if (data55.type !== void 0) {
              let data58 = data55.type;
              if (!(data58 === "text" || data58 === "number" || data58 === "day" || data58 === "choice" || data58 === "flag")) {
                const err61 = { instancePath: instancePath + "/fields/" + i6 + "/type", schemaPath: "#/properties/fields/items/properties/type/enum", keyword: "enum", params: { allowedValues: schema61.properties.fields.items.properties.type.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                  vErrors = [err61];
                } else {
                  vErrors.push(err61);
                }
                errors++;
              }
            }
            if (data55.label !== void 0) {
              if (!validate220(data55.label, { instancePath: instancePath + "/fields/" + i6 + "/label", parentData: data55, parentDataProperty: "label", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate220.errors : vErrors.concat(validate220.errors);
                errors = vErrors.length;
              }
            }
            if (data55.required !== void 0) {
              if (typeof data55.required !== "boolean") {
                const err62 = { instancePath: instancePath + "/fields/" + i6 + "/required", schemaPath: "#/properties/fields/items/properties/required/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                if (vErrors === null) {
                  vErrors = [err62];
                } else {
                  vErrors.push(err62);
                }
                errors++;
              }
            }
            if (data55.options !== void 0) {
              let data61 = data55.options;
              if (Array.isArray(data61)) {
                if (data61.length > 100) {
                  const err63 = { instancePath: instancePath + "/fields/" + i6 + "/options", schemaPath: "#/properties/fields/items/properties/options/maxItems", keyword: "maxItems", params: { limit: 100 }, message: "must NOT have more than 100 items" };
                  if (vErrors === null) {
                    vErrors = [err63];
                  } else {
                    vErrors.push(err63);
                  }
                  errors++;
                }
                if (data61.length < 1) {
                  const err64 = { instancePath: instancePath + "/fields/" + i6 + "/options", schemaPath: "#/properties/fields/items/properties/options/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                  if (vErrors === null) {
                    vErrors = [err64];
                  } else {
                    vErrors.push(err64);
                  }
                  errors++;
                }
                const len6 = data61.length;
                for (let i7 = 0; i7 < len6; i7++) {
                  if (!validate216(data61[i7], { instancePath: instancePath + "/fields/" + i6 + "/options/" + i7, parentData: data61, parentDataProperty: i7, rootData, dynamicAnchors })) {
                    vErrors = vErrors === null ? validate216.errors : vErrors.concat(validate216.errors);
                    errors = vErrors.length;
                  }
                }
                let i8 = data61.length;
                let j1;
                if (i8 > 1) {
                  outer1:
                    for (; i8--; ) {
                      for (j1 = i8; j1--; ) {
                        if (func0(data61[i8], data61[j1])) {
                          const err65 = { instancePath: instancePath + "/fields/" + i6 + "/options", schemaPath: "#/properties/fields/items/properties/options/uniqueItems", keyword: "uniqueItems", params: { i: i8, j: j1 }, message: "must NOT have duplicate items (items ## " + j1 + " and " + i8 + " are identical)" };
                          if (vErrors === null) {
                            vErrors = [err65];
                          } else {
                            vErrors.push(err65);
                          }
                          errors++;
                          break outer1;
                        }
                      }
                    }
                }
              } else {
                const err66 = { instancePath: instancePath + "/fields/" + i6 + "/options", schemaPath: "#/properties/fields/items/properties/options/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                  vErrors = [err66];
                } else {
                  vErrors.push(err66);
                }
                errors++;
              }
            }
          } else {
            const err67 = { instancePath: instancePath + "/fields/" + i6, schemaPath: "#/properties/fields/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err67];
            } else {
              vErrors.push(err67);
            }
            errors++;
          }
        }
      } else {
        const err68 = { instancePath: instancePath + "/fields", schemaPath: "#/properties/fields/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err68];
        } else {
          vErrors.push(err68);
        }
        errors++;
      }
    }
    if (data.limits !== void 0) {
      let data63 = data.limits;
      if (data63 && typeof data63 == "object" && !Array.isArray(data63)) {
        for (const key8 in data63) {
          if (!(key8 === "customer_entry" || key8 === "followup_entry" || key8 === "silent" || key8 === "verify" || key8 === "no_plan" || key8 === "escalate")) {
            const err69 = { instancePath: instancePath + "/limits", schemaPath: "#/properties/limits/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key8 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err69];
            } else {
              vErrors.push(err69);
            }
            errors++;
          }
        }
        if (data63.customer_entry !== void 0) {
          if (!validate264(data63.customer_entry, { instancePath: instancePath + "/limits/customer_entry", parentData: data63, parentDataProperty: "customer_entry", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate264.errors : vErrors.concat(validate264.errors);
            errors = vErrors.length;
          }
        }
        if (data63.followup_entry !== void 0) {
          let data65 = data63.followup_entry;
          if (data65 && typeof data65 == "object" && !Array.isArray(data65)) {
            for (const key9 in data65) {
              if (!(key9 === "warn" || key9 === "late")) {
                const err70 = { instancePath: instancePath + "/limits/followup_entry", schemaPath: "#/properties/limits/properties/followup_entry/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key9 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err70];
                } else {
                  vErrors.push(err70);
                }
                errors++;
              }
            }
            if (data65.warn !== void 0) {
              if (!validate264(data65.warn, { instancePath: instancePath + "/limits/followup_entry/warn", parentData: data65, parentDataProperty: "warn", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate264.errors : vErrors.concat(validate264.errors);
                errors = vErrors.length;
              }
            }
            if (data65.late !== void 0) {
              if (!validate264(data65.late, { instancePath: instancePath + "/limits/followup_entry/late", parentData: data65, parentDataProperty: "late", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate264.errors : vErrors.concat(validate264.errors);
                errors = vErrors.length;
              }
            }
          } else {
            const err71 = { instancePath: instancePath + "/limits/followup_entry", schemaPath: "#/properties/limits/properties/followup_entry/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err71];
            } else {
              vErrors.push(err71);
            }
            errors++;
          }
        }
        if (data63.silent !== void 0) {
          if (!validate264(data63.silent, { instancePath: instancePath + "/limits/silent", parentData: data63, parentDataProperty: "silent", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate264.errors : vErrors.concat(validate264.errors);
            errors = vErrors.length;
          }
        }
        if (data63.verify !== void 0) {
          if (!validate264(data63.verify, { instancePath: instancePath + "/limits/verify", parentData: data63, parentDataProperty: "verify", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate264.errors : vErrors.concat(validate264.errors);
            errors = vErrors.length;
          }
        }
        if (data63.no_plan !== void 0) {
          if (!validate264(data63.no_plan, { instancePath: instancePath + "/limits/no_plan", parentData: data63, parentDataProperty: "no_plan", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate264.errors : vErrors.concat(validate264.errors);
            errors = vErrors.length;
          }
        }
        if (data63.escalate !== void 0) {
          let data71 = data63.escalate;
          if (Array.isArray(data71)) {
            if (data71.length > 5) {
              const err72 = { instancePath: instancePath + "/limits/escalate", schemaPath: "#/properties/limits/properties/escalate/maxItems", keyword: "maxItems", params: { limit: 5 }, message: "must NOT have more than 5 items" };
              if (vErrors === null) {
                vErrors = [err72];
              } else {
                vErrors.push(err72);
              }
              errors++;
            }
            const len7 = data71.length;
            for (let i9 = 0; i9 < len7; i9++) {
              if (!validate247(data71[i9], { instancePath: instancePath + "/limits/escalate/" + i9, parentData: data71, parentDataProperty: i9, rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate247.errors : vErrors.concat(validate247.errors);
                errors = vErrors.length;
              }
            }
          } else {
            const err73 = { instancePath: instancePath + "/limits/escalate", schemaPath: "#/properties/limits/properties/escalate/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err73];
            } else {
              vErrors.push(err73);
            }
            errors++;
          }
        }
      } else {
        const err74 = { instancePath: instancePath + "/limits", schemaPath: "#/properties/limits/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err74];
        } else {
          vErrors.push(err74);
        }
        errors++;
      }
    }
    if (data.vague !== void 0) {
      let data73 = data.vague;
      if (Array.isArray(data73)) {
        if (data73.length > 200) {
          const err75 = { instancePath: instancePath + "/vague", schemaPath: "#/properties/vague/maxItems", keyword: "maxItems", params: { limit: 200 }, message: "must NOT have more than 200 items" };
          if (vErrors === null) {
            vErrors = [err75];
          } else {
            vErrors.push(err75);
          }
          errors++;
        }
        const len8 = data73.length;
        for (let i10 = 0; i10 < len8; i10++) {
          let data74 = data73[i10];
          if (typeof data74 === "string") {
            if (func2(data74) > 100) {
              const err76 = { instancePath: instancePath + "/vague/" + i10, schemaPath: "#/properties/vague/items/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" };
              if (vErrors === null) {
                vErrors = [err76];
              } else {
                vErrors.push(err76);
              }
              errors++;
            }
            if (func2(data74) < 1) {
              const err77 = { instancePath: instancePath + "/vague/" + i10, schemaPath: "#/properties/vague/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err77];
              } else {
                vErrors.push(err77);
              }
              errors++;
            }
          } else {
            const err78 = { instancePath: instancePath + "/vague/" + i10, schemaPath: "#/properties/vague/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err78];
            } else {
              vErrors.push(err78);
            }
            errors++;
          }
        }
        let i11 = data73.length;
        let j2;
        if (i11 > 1) {
          const indices0 = {};
          for (; i11--; ) {
            let item0 = data73[i11];
            if (typeof item0 !== "string") {
              continue;
            }
            if (typeof indices0[item0] == "number") {
              j2 = indices0[item0];
              const err79 = { instancePath: instancePath + "/vague", schemaPath: "#/properties/vague/uniqueItems", keyword: "uniqueItems", params: { i: i11, j: j2 }, message: "must NOT have duplicate items (items ## " + j2 + " and " + i11 + " are identical)" };
              if (vErrors === null) {
                vErrors = [err79];
              } else {
                vErrors.push(err79);
              }
              errors++;
              break;
            }
            indices0[item0] = i11;
          }
        }
      } else {
        const err80 = { instancePath: instancePath + "/vague", schemaPath: "#/properties/vague/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err80];
        } else {
          vErrors.push(err80);
        }
        errors++;
      }
    }
    if (data.queries !== void 0) {
      let data75 = data.queries;
      if (data75 && typeof data75 == "object" && !Array.isArray(data75)) {
        if (Object.keys(data75).length > 100) {
          const err81 = { instancePath: instancePath + "/queries", schemaPath: "#/properties/queries/maxProperties", keyword: "maxProperties", params: { limit: 100 }, message: "must NOT have more than 100 properties" };
          if (vErrors === null) {
            vErrors = [err81];
          } else {
            vErrors.push(err81);
          }
          errors++;
        }
        for (const key10 in data75) {
          const _errs116 = errors;
          if (typeof key10 === "string") {
            if (!pattern6.test(key10)) {
              const err82 = { instancePath: instancePath + "/queries", schemaPath: "#/properties/queries/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9_-]*$" }, message: 'must match pattern "^[a-z][a-z0-9_-]*$"', propertyName: key10 };
              if (vErrors === null) {
                vErrors = [err82];
              } else {
                vErrors.push(err82);
              }
              errors++;
            }
          }
          var valid31 = _errs116 === errors;
          if (!valid31) {
            const err83 = { instancePath: instancePath + "/queries", schemaPath: "#/properties/queries/propertyNames", keyword: "propertyNames", params: { propertyName: key10 }, message: "property name must be valid" };
            if (vErrors === null) {
              vErrors = [err83];
            } else {
              vErrors.push(err83);
            }
            errors++;
          }
        }
        for (const key11 in data75) {
          let data76 = data75[key11];
          if (typeof data76 === "string") {
            if (func2(data76) > 1e3) {
              const err84 = { instancePath: instancePath + "/queries/" + key11.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/queries/additionalProperties/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters" };
              if (vErrors === null) {
                vErrors = [err84];
              } else {
                vErrors.push(err84);
              }
              errors++;
            }
          } else {
            const err85 = { instancePath: instancePath + "/queries/" + key11.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/queries/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err85];
            } else {
              vErrors.push(err85);
            }
            errors++;
          }
        }
      } else {
        const err86 = { instancePath: instancePath + "/queries", schemaPath: "#/properties/queries/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err86];
        } else {
          vErrors.push(err86);
        }
        errors++;
      }
    }
    if (data.privacy !== void 0) {
      let data77 = data.privacy;
      if (data77 && typeof data77 == "object" && !Array.isArray(data77)) {
        for (const key12 in data77) {
          if (!(key12 === "slugs")) {
            const err87 = { instancePath: instancePath + "/privacy", schemaPath: "#/properties/privacy/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key12 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err87];
            } else {
              vErrors.push(err87);
            }
            errors++;
          }
        }
        if (data77.slugs !== void 0) {
          let data78 = data77.slugs;
          if (!(data78 === "on" || data78 === "off")) {
            const err88 = { instancePath: instancePath + "/privacy/slugs", schemaPath: "#/properties/privacy/properties/slugs/enum", keyword: "enum", params: { allowedValues: schema61.properties.privacy.properties.slugs.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err88];
            } else {
              vErrors.push(err88);
            }
            errors++;
          }
        }
      } else {
        const err89 = { instancePath: instancePath + "/privacy", schemaPath: "#/properties/privacy/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err89];
        } else {
          vErrors.push(err89);
        }
        errors++;
      }
    }
    if (data.git !== void 0) {
      let data79 = data.git;
      if (data79 && typeof data79 == "object" && !Array.isArray(data79)) {
        for (const key13 in data79) {
          if (!(key13 === "commit")) {
            const err90 = { instancePath: instancePath + "/git", schemaPath: "#/properties/git/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key13 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err90];
            } else {
              vErrors.push(err90);
            }
            errors++;
          }
        }
        if (data79.commit !== void 0) {
          let data80 = data79.commit;
          if (!(data80 === "auto" || data80 === "off")) {
            const err91 = { instancePath: instancePath + "/git/commit", schemaPath: "#/properties/git/properties/commit/enum", keyword: "enum", params: { allowedValues: schema61.properties.git.properties.commit.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err91];
            } else {
              vErrors.push(err91);
            }
            errors++;
          }
        }
      } else {
        const err92 = { instancePath: instancePath + "/git", schemaPath: "#/properties/git/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err92];
        } else {
          vErrors.push(err92);
        }
        errors++;
      }
    }
  } else {
    const err93 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err93];
    } else {
      vErrors.push(err93);
    }
    errors++;
  }
  validate205.errors = vErrors;
  return errors === 0;
}
validate205.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
export {
  customer,
  followup,
  order,
  settings
};
