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

// src/schema/zones.ts
var everydayZones;
var init_zones = __esm({
  "src/schema/zones.ts"() {
    "use strict";
    everydayZones = /* @__PURE__ */ new Set([
      "UTC",
      "Africa/Cairo",
      "Africa/Johannesburg",
      "Africa/Lagos",
      "Africa/Nairobi",
      "America/Bogota",
      "America/Chicago",
      "America/Denver",
      "America/Los_Angeles",
      "America/Mexico_City",
      "America/New_York",
      "America/Sao_Paulo",
      "America/Toronto",
      "America/Vancouver",
      "Asia/Bangkok",
      "Asia/Dhaka",
      "Asia/Dubai",
      "Asia/Hong_Kong",
      "Asia/Jakarta",
      "Asia/Jerusalem",
      "Asia/Karachi",
      "Asia/Kolkata",
      "Asia/Kuala_Lumpur",
      "Asia/Macau",
      "Asia/Manila",
      "Asia/Riyadh",
      "Asia/Seoul",
      "Asia/Shanghai",
      "Asia/Singapore",
      "Asia/Taipei",
      "Asia/Tokyo",
      "Asia/Urumqi",
      "Australia/Brisbane",
      "Australia/Melbourne",
      "Australia/Perth",
      "Australia/Sydney",
      "Europe/Amsterdam",
      "Europe/Berlin",
      "Europe/Istanbul",
      "Europe/London",
      "Europe/Madrid",
      "Europe/Moscow",
      "Europe/Paris",
      "Europe/Rome",
      "Europe/Stockholm",
      "Europe/Vienna",
      "Europe/Warsaw",
      "Europe/Zurich",
      "Pacific/Auckland"
    ]);
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
  if (everydayZones.has(text)) return true;
  try {
    return new Intl.DateTimeFormat("en", { timeZone: text }).resolvedOptions().timeZone !== "";
  } catch {
    return false;
  }
}
var dayPattern, momentPattern, emailPattern;
var init_formats = __esm({
  "src/schema/formats.ts"() {
    "use strict";
    init_zones();
    dayPattern = /^(\d{4})-(\d{2})-(\d{2})$/;
    momentPattern = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d)?(Z|[+-](0\d|1[0-4]):[0-5]\d)$/;
    emailPattern = /^[^\s@<>,;:"()[\]\\]+@[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?(?:\.[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?)+$/;
  }
});

// <stdin>
var shape = validate276;
var schema85 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "settings.schema.json", "type": "object", "additionalProperties": false, "properties": { "preset": { "enum": ["standard", "sheet", "form", "tables", "pipeline", "care"] }, "name": { "type": "string", "maxLength": 200 }, "language": { "enum": ["zh", "en"] }, "currency": { "$ref": "common.schema.json#/$defs/currency" }, "timezone": { "type": "string", "format": "timezone" }, "region": { "type": "string", "pattern": "^[A-Z]{2}$" }, "week_start": { "enum": ["monday", "sunday"] }, "numbering": { "type": "object", "additionalProperties": false, "properties": { "customer": { "$ref": "#/$defs/pattern" }, "followup": { "$ref": "#/$defs/pattern" }, "order": { "$ref": "#/$defs/pattern" }, "opportunity": { "$ref": "#/$defs/pattern" }, "task": { "$ref": "#/$defs/pattern" }, "case": { "$ref": "#/$defs/pattern" }, "survey": { "$ref": "#/$defs/pattern" } } }, "require": { "type": "array", "maxItems": 100, "items": { "type": "object", "additionalProperties": false, "required": ["record", "field"], "properties": { "record": { "enum": ["customer", "followup", "order", "opportunity", "task", "case", "survey"] }, "field": { "$ref": "#/$defs/path" }, "when": { "type": "string", "maxLength": 500 } } } }, "team": { "type": "array", "maxItems": 500, "items": { "type": "object", "additionalProperties": false, "required": ["id", "name"], "properties": { "id": { "$ref": "common.schema.json#/$defs/member" }, "name": { "$ref": "common.schema.json#/$defs/line" }, "email": { "type": "string", "format": "email", "maxLength": 254 }, "role": { "enum": ["sales", "service", "marketing", "manager"] }, "lead": { "$ref": "common.schema.json#/$defs/member" }, "active": { "type": "boolean" } } } }, "roles": { "type": "object", "additionalProperties": false, "properties": { "sales": { "$ref": "#/$defs/roleSettings" }, "service": { "$ref": "#/$defs/roleSettings" }, "marketing": { "$ref": "#/$defs/roleSettings" }, "manager": { "$ref": "#/$defs/roleSettings" } } }, "statuses": { "type": "object", "additionalProperties": false, "properties": { "prospect": { "$ref": "#/$defs/statusSettings" }, "interested": { "$ref": "#/$defs/statusSettings" }, "won": { "$ref": "#/$defs/statusSettings" }, "silent": { "$ref": "#/$defs/statusSettings" }, "lost": { "$ref": "#/$defs/statusSettings" } } }, "moves": { "type": "object", "additionalProperties": false, "properties": { "prospect": { "$ref": "#/$defs/statusList" }, "interested": { "$ref": "#/$defs/statusList" }, "won": { "$ref": "#/$defs/statusList" }, "silent": { "$ref": "#/$defs/statusList" }, "lost": { "$ref": "#/$defs/statusList" } } }, "stages": { "type": "array", "maxItems": 50, "items": { "type": "object", "additionalProperties": false, "required": ["id", "label", "kind"], "properties": { "id": { "$ref": "common.schema.json#/$defs/key" }, "label": { "$ref": "#/$defs/label" }, "aliases": { "$ref": "#/$defs/aliases" }, "kind": { "$ref": "common.schema.json#/$defs/status" }, "rot": { "$ref": "#/$defs/duration" }, "probability": { "type": "number", "minimum": 0, "maximum": 100 }, "enter": { "$ref": "#/$defs/gate" }, "goals": { "type": "array", "maxItems": 50, "items": { "$ref": "common.schema.json#/$defs/line" } } } } }, "sources": { "$ref": "#/$defs/choices" }, "industries": { "type": "array", "uniqueItems": true, "maxItems": 500, "items": { "$ref": "common.schema.json#/$defs/line" } }, "methods": { "$ref": "#/$defs/choices" }, "need_types": { "$ref": "#/$defs/choices" }, "lost_reasons": { "$ref": "#/$defs/choices" }, "case_categories": { "$ref": "#/$defs/choices" }, "survey_questions": { "$ref": "#/$defs/choices" }, "milestone_kinds": { "$ref": "#/$defs/choices" }, "tags": { "$ref": "common.schema.json#/$defs/tags" }, "fields": { "type": "array", "maxItems": 100, "items": { "type": "object", "additionalProperties": false, "required": ["record", "key", "type", "label"], "properties": { "record": { "enum": ["customer", "followup", "order", "opportunity", "task", "case", "survey"] }, "key": { "type": "string", "pattern": "^[a-z][a-z0-9_]*$", "maxLength": 40 }, "type": { "enum": ["text", "number", "day", "choice", "flag"] }, "label": { "$ref": "#/$defs/label" }, "required": { "type": "boolean" }, "options": { "type": "array", "uniqueItems": true, "minItems": 1, "maxItems": 100, "items": { "$ref": "common.schema.json#/$defs/line" } } } } }, "limits": { "type": "object", "additionalProperties": false, "properties": { "customer_entry": { "$ref": "#/$defs/durationOrOff" }, "followup_entry": { "type": "object", "additionalProperties": false, "properties": { "warn": { "$ref": "#/$defs/durationOrOff" }, "late": { "$ref": "#/$defs/durationOrOff" } } }, "silent": { "$ref": "#/$defs/durationOrOff" }, "verify": { "$ref": "#/$defs/durationOrOff" }, "no_plan": { "$ref": "#/$defs/durationOrOff" }, "case_response": { "$ref": "#/$defs/durationOrOff" }, "case_resolution": { "$ref": "#/$defs/durationOrOff" }, "visit": { "$ref": "#/$defs/durationOrOff" }, "renewal": { "$ref": "#/$defs/durationOrOff" }, "escalate": { "type": "array", "maxItems": 5, "items": { "$ref": "#/$defs/duration" } } } }, "grades": { "type": "object", "additionalProperties": false, "properties": { "window": { "$ref": "#/$defs/duration" }, "amount": { "type": "array", "minItems": 1, "maxItems": 10, "items": { "$ref": "common.schema.json#/$defs/amount" } }, "frequency": { "type": "array", "minItems": 1, "maxItems": 10, "items": { "type": "number", "minimum": 1 } }, "bands": { "type": "object", "additionalProperties": false, "properties": { "A": { "type": "number" }, "B": { "type": "number" }, "C": { "type": "number" } } } } }, "health": { "type": "object", "additionalProperties": false, "properties": { "weights": { "type": "object", "additionalProperties": false, "properties": { "frequency": { "type": "number", "minimum": 0 }, "complaints": { "type": "number", "minimum": 0 }, "renewal": { "type": "number", "minimum": 0 }, "satisfaction": { "type": "number", "minimum": 0 }, "orders": { "type": "number", "minimum": 0 } } }, "bands": { "type": "object", "additionalProperties": false, "properties": { "green": { "type": "number", "minimum": 0, "maximum": 100 }, "yellow": { "type": "number", "minimum": 0, "maximum": 100 } } } } }, "care": { "type": "object", "additionalProperties": false, "properties": { "key": { "$ref": "#/$defs/durationOrOff" }, "grow": { "$ref": "#/$defs/durationOrOff" }, "risk": { "$ref": "#/$defs/durationOrOff" }, "routine": { "$ref": "#/$defs/durationOrOff" } } }, "vague": { "type": "array", "uniqueItems": true, "maxItems": 200, "items": { "type": "string", "minLength": 1, "maxLength": 100 } }, "queries": { "type": "object", "propertyNames": { "pattern": "^[a-z][a-z0-9_-]*$" }, "additionalProperties": { "type": "string", "maxLength": 1e3 }, "maxProperties": 100 }, "privacy": { "type": "object", "additionalProperties": false, "properties": { "slugs": { "enum": ["on", "off"] } } }, "git": { "type": "object", "additionalProperties": false, "properties": { "commit": { "enum": ["auto", "off"] }, "pack_after": { "$ref": "#/$defs/durationOrOff" } } }, "digest": { "type": "object", "additionalProperties": false, "properties": { "within": { "$ref": "#/$defs/duration" } } }, "mail": { "type": "object", "additionalProperties": false, "properties": { "from": { "type": "string", "format": "email", "maxLength": 254 } } }, "webhooks": { "type": "array", "maxItems": 50, "items": { "type": "object", "additionalProperties": false, "required": ["name", "kind"], "properties": { "name": { "$ref": "common.schema.json#/$defs/key" }, "kind": { "enum": ["wecom", "dingtalk", "feishu", "slack"] }, "url_env": { "$ref": "#/$defs/webhookVariable" }, "secret_env": { "$ref": "#/$defs/webhookVariable" }, "owners": { "type": "array", "uniqueItems": true, "maxItems": 500, "items": { "$ref": "common.schema.json#/$defs/member" } } } } } }, "$defs": { "webhookVariable": { "type": "string", "pattern": "^TEND_WEBHOOK_[A-Z0-9_]+$", "maxLength": 100 }, "label": { "type": "object", "additionalProperties": false, "required": ["zh", "en"], "properties": { "zh": { "$ref": "common.schema.json#/$defs/line" }, "en": { "$ref": "common.schema.json#/$defs/line" } } }, "aliases": { "type": "array", "uniqueItems": true, "maxItems": 50, "items": { "$ref": "common.schema.json#/$defs/line" } }, "choices": { "type": "array", "maxItems": 200, "items": { "type": "object", "additionalProperties": false, "required": ["id", "label"], "properties": { "id": { "$ref": "common.schema.json#/$defs/key" }, "label": { "$ref": "#/$defs/label" }, "aliases": { "$ref": "#/$defs/aliases" } } } }, "roleSettings": { "type": "object", "additionalProperties": false, "properties": { "view": { "enum": ["all", "own"] } } }, "statusSettings": { "type": "object", "additionalProperties": false, "properties": { "label": { "$ref": "#/$defs/label" }, "enter": { "$ref": "#/$defs/gate" } } }, "statusList": { "type": "array", "uniqueItems": true, "items": { "$ref": "common.schema.json#/$defs/status" } }, "gate": { "type": "object", "additionalProperties": false, "properties": { "require": { "type": "array", "uniqueItems": true, "maxItems": 50, "items": { "$ref": "#/$defs/path" } }, "when": { "type": "array", "uniqueItems": true, "maxItems": 20, "items": { "type": "string", "maxLength": 500 } } } }, "path": { "type": "string", "pattern": "^[a-z][a-z0-9_]*(\\.[a-z][a-z0-9_]*)*$", "maxLength": 100 }, "pattern": { "type": "string", "minLength": 1, "maxLength": 60 }, "duration": { "type": "string", "pattern": "^[0-9]{1,4}[hdwmy]$" }, "durationOrOff": { "type": "string", "pattern": "^([0-9]{1,4}[hdwmy]|off)$" } } };
var func1 = Object.prototype.hasOwnProperty;
var func2 = require_ucs2length().default;
var func0 = require_equal().default;
var pattern26 = new RegExp("^[A-Z]{3}$", "u");
function validate277(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate277.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data === "string") {
    if (!pattern26.test(data)) {
      const err0 = { instancePath, keyword: "pattern", params: { pattern: "^[A-Z]{3}$" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, keyword: "type", params: { type: "string" } };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate277.errors = vErrors;
  return errors === 0;
}
validate277.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate279(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate279.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data === "string") {
    if (func2(data) > 60) {
      const err0 = { instancePath, keyword: "maxLength", params: { limit: 60 } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (func2(data) < 1) {
      const err1 = { instancePath, keyword: "minLength", params: { limit: 1 } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
  } else {
    const err2 = { instancePath, keyword: "type", params: { type: "string" } };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validate279.errors = vErrors;
  return errors === 0;
}
validate279.evaluated = { "dynamicProps": false, "dynamicItems": false };
var pattern36 = new RegExp("^[a-z][a-z0-9_]*(\\.[a-z][a-z0-9_]*)*$", "u");
function validate287(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate287.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data === "string") {
    if (func2(data) > 100) {
      const err0 = { instancePath, keyword: "maxLength", params: { limit: 100 } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (!pattern36.test(data)) {
      const err1 = { instancePath, keyword: "pattern", params: { pattern: "^[a-z][a-z0-9_]*(\\.[a-z][a-z0-9_]*)*$" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
  } else {
    const err2 = { instancePath, keyword: "type", params: { type: "string" } };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validate287.errors = vErrors;
  return errors === 0;
}
validate287.evaluated = { "dynamicProps": false, "dynamicItems": false };
var pattern5 = new RegExp("^[a-z][a-z0-9_-]*$", "u");
function validate289(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate289.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data === "string") {
    if (func2(data) > 40) {
      const err0 = { instancePath, keyword: "maxLength", params: { limit: 40 } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (!pattern5.test(data)) {
      const err1 = { instancePath, keyword: "pattern", params: { pattern: "^[a-z][a-z0-9_-]*$" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
  } else {
    const err2 = { instancePath, keyword: "type", params: { type: "string" } };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validate289.errors = vErrors;
  return errors === 0;
}
validate289.evaluated = { "dynamicProps": false, "dynamicItems": false };
var pattern10 = new RegExp("^[^\\n\\r]*$", "u");
function validate291(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate291.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data === "string") {
    if (func2(data) > 200) {
      const err0 = { instancePath, keyword: "maxLength", params: { limit: 200 } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (func2(data) < 1) {
      const err1 = { instancePath, keyword: "minLength", params: { limit: 1 } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (!pattern10.test(data)) {
      const err2 = { instancePath, keyword: "pattern", params: { pattern: "^[^\\n\\r]*$" } };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
  } else {
    const err3 = { instancePath, keyword: "type", params: { type: "string" } };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate291.errors = vErrors;
  return errors === 0;
}
validate291.evaluated = { "dynamicProps": false, "dynamicItems": false };
var schema91 = { "type": "object", "additionalProperties": false, "properties": { "view": { "enum": ["all", "own"] } } };
function validate294(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate294.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "view")) {
        const err0 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.view !== void 0) {
      let data0 = data.view;
      if (!(data0 === "all" || data0 === "own")) {
        const err1 = { instancePath: instancePath + "/view", keyword: "enum", params: { allowedValues: schema91.properties.view.enum } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
  } else {
    const err2 = { instancePath, keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validate294.errors = vErrors;
  return errors === 0;
}
validate294.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate300(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate300.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.zh === void 0) {
      const err0 = { instancePath, keyword: "required", params: { missingProperty: "zh" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.en === void 0) {
      const err1 = { instancePath, keyword: "required", params: { missingProperty: "en" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "zh" || key0 === "en")) {
        const err2 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.zh !== void 0) {
      if (!validate291(data.zh, { instancePath: instancePath + "/zh", parentData: data, parentDataProperty: "zh", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate291.errors : vErrors.concat(validate291.errors);
        errors = vErrors.length;
      }
    }
    if (data.en !== void 0) {
      if (!validate291(data.en, { instancePath: instancePath + "/en", parentData: data, parentDataProperty: "en", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate291.errors : vErrors.concat(validate291.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err3 = { instancePath, keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate300.errors = vErrors;
  return errors === 0;
}
validate300.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate304(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate304.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "require" || key0 === "when")) {
        const err0 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } };
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
          const err1 = { instancePath: instancePath + "/require", keyword: "maxItems", params: { limit: 50 } };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate287(data0[i0], { instancePath: instancePath + "/require/" + i0, parentData: data0, parentDataProperty: i0, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate287.errors : vErrors.concat(validate287.errors);
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
                  const err2 = { instancePath: instancePath + "/require", keyword: "uniqueItems", params: { i: i1, j: j0 } };
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
        const err3 = { instancePath: instancePath + "/require", keyword: "type", params: { type: "array" } };
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
          const err4 = { instancePath: instancePath + "/when", keyword: "maxItems", params: { limit: 20 } };
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
              const err5 = { instancePath: instancePath + "/when/" + i2, keyword: "maxLength", params: { limit: 500 } };
              if (vErrors === null) {
                vErrors = [err5];
              } else {
                vErrors.push(err5);
              }
              errors++;
            }
          } else {
            const err6 = { instancePath: instancePath + "/when/" + i2, keyword: "type", params: { type: "string" } };
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
              const err7 = { instancePath: instancePath + "/when", keyword: "uniqueItems", params: { i: i3, j: j1 } };
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
        const err8 = { instancePath: instancePath + "/when", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
  } else {
    const err9 = { instancePath, keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err9];
    } else {
      vErrors.push(err9);
    }
    errors++;
  }
  validate304.errors = vErrors;
  return errors === 0;
}
validate304.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate299(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate299.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "label" || key0 === "enter")) {
        const err0 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.label !== void 0) {
      if (!validate300(data.label, { instancePath: instancePath + "/label", parentData: data, parentDataProperty: "label", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate300.errors : vErrors.concat(validate300.errors);
        errors = vErrors.length;
      }
    }
    if (data.enter !== void 0) {
      if (!validate304(data.enter, { instancePath: instancePath + "/enter", parentData: data, parentDataProperty: "enter", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate304.errors : vErrors.concat(validate304.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err1 = { instancePath, keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate299.errors = vErrors;
  return errors === 0;
}
validate299.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema37 = { "enum": ["prospect", "interested", "won", "silent", "lost"] };
function validate313(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate313.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!(data === "prospect" || data === "interested" || data === "won" || data === "silent" || data === "lost")) {
    const err0 = { instancePath, keyword: "enum", params: { allowedValues: schema37.enum } };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate313.errors = vErrors;
  return errors === 0;
}
validate313.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate312(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate312.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (!validate313(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate313.errors : vErrors.concat(validate313.errors);
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
              const err0 = { instancePath, keyword: "uniqueItems", params: { i: i1, j: j0 } };
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
    const err1 = { instancePath, keyword: "type", params: { type: "array" } };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate312.errors = vErrors;
  return errors === 0;
}
validate312.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
function validate320(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate320.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data === "string") {
    if (func2(data) > 40) {
      const err0 = { instancePath, keyword: "maxLength", params: { limit: 40 } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (!pattern5.test(data)) {
      const err1 = { instancePath, keyword: "pattern", params: { pattern: "^[a-z][a-z0-9_-]*$" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
  } else {
    const err2 = { instancePath, keyword: "type", params: { type: "string" } };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validate320.errors = vErrors;
  return errors === 0;
}
validate320.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate323(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate323.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (Array.isArray(data)) {
    if (data.length > 50) {
      const err0 = { instancePath, keyword: "maxItems", params: { limit: 50 } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (!validate291(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate291.errors : vErrors.concat(validate291.errors);
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
              const err1 = { instancePath, keyword: "uniqueItems", params: { i: i1, j: j0 } };
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
    const err2 = { instancePath, keyword: "type", params: { type: "array" } };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validate323.errors = vErrors;
  return errors === 0;
}
validate323.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
var pattern40 = new RegExp("^[0-9]{1,4}[hdwmy]$", "u");
function validate327(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate327.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data === "string") {
    if (!pattern40.test(data)) {
      const err0 = { instancePath, keyword: "pattern", params: { pattern: "^[0-9]{1,4}[hdwmy]$" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, keyword: "type", params: { type: "string" } };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate327.errors = vErrors;
  return errors === 0;
}
validate327.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate331(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate331.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (Array.isArray(data)) {
    if (data.length > 200) {
      const err0 = { instancePath, keyword: "maxItems", params: { limit: 200 } };
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
          const err1 = { instancePath: instancePath + "/" + i0, keyword: "required", params: { missingProperty: "id" } };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
        if (data0.label === void 0) {
          const err2 = { instancePath: instancePath + "/" + i0, keyword: "required", params: { missingProperty: "label" } };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        for (const key0 in data0) {
          if (!(key0 === "id" || key0 === "label" || key0 === "aliases")) {
            const err3 = { instancePath: instancePath + "/" + i0, keyword: "additionalProperties", params: { additionalProperty: key0 } };
            if (vErrors === null) {
              vErrors = [err3];
            } else {
              vErrors.push(err3);
            }
            errors++;
          }
        }
        if (data0.id !== void 0) {
          if (!validate320(data0.id, { instancePath: instancePath + "/" + i0 + "/id", parentData: data0, parentDataProperty: "id", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate320.errors : vErrors.concat(validate320.errors);
            errors = vErrors.length;
          }
        }
        if (data0.label !== void 0) {
          if (!validate300(data0.label, { instancePath: instancePath + "/" + i0 + "/label", parentData: data0, parentDataProperty: "label", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate300.errors : vErrors.concat(validate300.errors);
            errors = vErrors.length;
          }
        }
        if (data0.aliases !== void 0) {
          if (!validate323(data0.aliases, { instancePath: instancePath + "/" + i0 + "/aliases", parentData: data0, parentDataProperty: "aliases", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate323.errors : vErrors.concat(validate323.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err4 = { instancePath: instancePath + "/" + i0, keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
  } else {
    const err5 = { instancePath, keyword: "type", params: { type: "array" } };
    if (vErrors === null) {
      vErrors = [err5];
    } else {
      vErrors.push(err5);
    }
    errors++;
  }
  validate331.errors = vErrors;
  return errors === 0;
}
validate331.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
var pattern14 = new RegExp("^[^\\s,\\n]([^,\\n]*[^\\s,\\n])?$", "u");
function validate343(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate343.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (Array.isArray(data)) {
    if (data.length > 50) {
      const err0 = { instancePath, keyword: "maxItems", params: { limit: 50 } };
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
          const err1 = { instancePath: instancePath + "/" + i0, keyword: "maxLength", params: { limit: 60 } };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
        if (func2(data0) < 1) {
          const err2 = { instancePath: instancePath + "/" + i0, keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        if (!pattern14.test(data0)) {
          const err3 = { instancePath: instancePath + "/" + i0, keyword: "pattern", params: { pattern: "^[^\\s,\\n]([^,\\n]*[^\\s,\\n])?$" } };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/" + i0, keyword: "type", params: { type: "string" } };
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
          const err5 = { instancePath, keyword: "uniqueItems", params: { i: i1, j: j0 } };
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
    const err6 = { instancePath, keyword: "type", params: { type: "array" } };
    if (vErrors === null) {
      vErrors = [err6];
    } else {
      vErrors.push(err6);
    }
    errors++;
  }
  validate343.errors = vErrors;
  return errors === 0;
}
validate343.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
var pattern43 = new RegExp("^([0-9]{1,4}[hdwmy]|off)$", "u");
function validate347(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate347.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data === "string") {
    if (!pattern43.test(data)) {
      const err0 = { instancePath, keyword: "pattern", params: { pattern: "^([0-9]{1,4}[hdwmy]|off)$" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, keyword: "type", params: { type: "string" } };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate347.errors = vErrors;
  return errors === 0;
}
validate347.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate360(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate360.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data == "number" && isFinite(data)) {
    if (data > 1e13 || isNaN(data)) {
      const err0 = { instancePath, keyword: "maximum", params: { comparison: "<=", limit: 1e13 } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data < 0 || isNaN(data)) {
      const err1 = { instancePath, keyword: "minimum", params: { comparison: ">=", limit: 0 } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
  } else {
    const err2 = { instancePath, keyword: "type", params: { type: "number" } };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validate360.errors = vErrors;
  return errors === 0;
}
validate360.evaluated = { "dynamicProps": false, "dynamicItems": false };
var pattern45 = new RegExp("^TEND_WEBHOOK_[A-Z0-9_]+$", "u");
function validate369(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate369.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data === "string") {
    if (func2(data) > 100) {
      const err0 = { instancePath, keyword: "maxLength", params: { limit: 100 } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (!pattern45.test(data)) {
      const err1 = { instancePath, keyword: "pattern", params: { pattern: "^TEND_WEBHOOK_[A-Z0-9_]+$" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
  } else {
    const err2 = { instancePath, keyword: "type", params: { type: "string" } };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validate369.errors = vErrors;
  return errors === 0;
}
validate369.evaluated = { "dynamicProps": false, "dynamicItems": false };
var formats22 = (init_formats(), __toCommonJS(formats_exports)).timezone;
var formats8 = (init_formats(), __toCommonJS(formats_exports)).email;
var pattern35 = new RegExp("^[A-Z]{2}$", "u");
var pattern7 = new RegExp("^[a-z][a-z0-9_]*$", "u");
function validate276(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate276.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!func1.call(schema85.properties, key0)) {
        const err0 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } };
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
      if (!(data0 === "standard" || data0 === "sheet" || data0 === "form" || data0 === "tables" || data0 === "pipeline" || data0 === "care")) {
        const err1 = { instancePath: instancePath + "/preset", keyword: "enum", params: { allowedValues: schema85.properties.preset.enum } };
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
          const err2 = { instancePath: instancePath + "/name", keyword: "maxLength", params: { limit: 200 } };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/name", keyword: "type", params: { type: "string" } };
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
        const err4 = { instancePath: instancePath + "/language", keyword: "enum", params: { allowedValues: schema85.properties.language.enum } };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.currency !== void 0) {
      if (!validate277(data.currency, { instancePath: instancePath + "/currency", parentData: data, parentDataProperty: "currency", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate277.errors : vErrors.concat(validate277.errors);
        errors = vErrors.length;
      }
    }
    if (data.timezone !== void 0) {
      let data4 = data.timezone;
      if (typeof data4 === "string") {
        if (!formats22(data4)) {
          const err5 = { instancePath: instancePath + "/timezone", keyword: "format", params: { format: "timezone" } };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/timezone", keyword: "type", params: { type: "string" } };
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
        if (!pattern35.test(data5)) {
          const err7 = { instancePath: instancePath + "/region", keyword: "pattern", params: { pattern: "^[A-Z]{2}$" } };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
      } else {
        const err8 = { instancePath: instancePath + "/region", keyword: "type", params: { type: "string" } };
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
        const err9 = { instancePath: instancePath + "/week_start", keyword: "enum", params: { allowedValues: schema85.properties.week_start.enum } };
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
          if (!(key1 === "customer" || key1 === "followup" || key1 === "order" || key1 === "opportunity" || key1 === "task" || key1 === "case" || key1 === "survey")) {
            const err10 = { instancePath: instancePath + "/numbering", keyword: "additionalProperties", params: { additionalProperty: key1 } };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
        }
        if (data7.customer !== void 0) {
          if (!validate279(data7.customer, { instancePath: instancePath + "/numbering/customer", parentData: data7, parentDataProperty: "customer", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate279.errors : vErrors.concat(validate279.errors);
            errors = vErrors.length;
          }
        }
        if (data7.followup !== void 0) {
          if (!validate279(data7.followup, { instancePath: instancePath + "/numbering/followup", parentData: data7, parentDataProperty: "followup", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate279.errors : vErrors.concat(validate279.errors);
            errors = vErrors.length;
          }
        }
        if (data7.order !== void 0) {
          if (!validate279(data7.order, { instancePath: instancePath + "/numbering/order", parentData: data7, parentDataProperty: "order", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate279.errors : vErrors.concat(validate279.errors);
            errors = vErrors.length;
          }
        }
        if (data7.opportunity !== void 0) {
          if (!validate279(data7.opportunity, { instancePath: instancePath + "/numbering/opportunity", parentData: data7, parentDataProperty: "opportunity", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate279.errors : vErrors.concat(validate279.errors);
            errors = vErrors.length;
          }
        }
        if (data7.task !== void 0) {
          if (!validate279(data7.task, { instancePath: instancePath + "/numbering/task", parentData: data7, parentDataProperty: "task", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate279.errors : vErrors.concat(validate279.errors);
            errors = vErrors.length;
          }
        }
        if (data7.case !== void 0) {
          if (!validate279(data7.case, { instancePath: instancePath + "/numbering/case", parentData: data7, parentDataProperty: "case", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate279.errors : vErrors.concat(validate279.errors);
            errors = vErrors.length;
          }
        }
        if (data7.survey !== void 0) {
          if (!validate279(data7.survey, { instancePath: instancePath + "/numbering/survey", parentData: data7, parentDataProperty: "survey", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate279.errors : vErrors.concat(validate279.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err11 = { instancePath: instancePath + "/numbering", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.require !== void 0) {
      let data15 = data.require;
      if (Array.isArray(data15)) {
        if (data15.length > 100) {
          const err12 = { instancePath: instancePath + "/require", keyword: "maxItems", params: { limit: 100 } };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
        const len0 = data15.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data16 = data15[i0];
          if (data16 && typeof data16 == "object" && !Array.isArray(data16)) {
            if (data16.record === void 0) {
              const err13 = { instancePath: instancePath + "/require/" + i0, keyword: "required", params: { missingProperty: "record" } };
              if (vErrors === null) {
                vErrors = [err13];
              } else {
                vErrors.push(err13);
              }
              errors++;
            }
            if (data16.field === void 0) {
              const err14 = { instancePath: instancePath + "/require/" + i0, keyword: "required", params: { missingProperty: "field" } };
              if (vErrors === null) {
                vErrors = [err14];
              } else {
                vErrors.push(err14);
              }
              errors++;
            }
            for (const key2 in data16) {
              if (!(key2 === "record" || key2 === "field" || key2 === "when")) {
                const err15 = { instancePath: instancePath + "/require/" + i0, keyword: "additionalProperties", params: { additionalProperty: key2 } };
                if (vErrors === null) {
                  vErrors = [err15];
                } else {
                  vErrors.push(err15);
                }
                errors++;
              }
            }
            if (data16.record !== void 0) {
              let data17 = data16.record;
              if (!(data17 === "customer" || data17 === "followup" || data17 === "order" || data17 === "opportunity" || data17 === "task" || data17 === "case" || data17 === "survey")) {
                const err16 = { instancePath: instancePath + "/require/" + i0 + "/record", keyword: "enum", params: { allowedValues: schema85.properties.require.items.properties.record.enum } };
                if (vErrors === null) {
                  vErrors = [err16];
                } else {
                  vErrors.push(err16);
                }
                errors++;
              }
            }
            if (data16.field !== void 0) {
              if (!validate287(data16.field, { instancePath: instancePath + "/require/" + i0 + "/field", parentData: data16, parentDataProperty: "field", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate287.errors : vErrors.concat(validate287.errors);
                errors = vErrors.length;
              }
            }
            if (data16.when !== void 0) {
              let data19 = data16.when;
              if (typeof data19 === "string") {
                if (func2(data19) > 500) {
                  const err17 = { instancePath: instancePath + "/require/" + i0 + "/when", keyword: "maxLength", params: { limit: 500 } };
                  if (vErrors === null) {
                    vErrors = [err17];
                  } else {
                    vErrors.push(err17);
                  }
                  errors++;
                }
              } else {
                const err18 = { instancePath: instancePath + "/require/" + i0 + "/when", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err18];
                } else {
                  vErrors.push(err18);
                }
                errors++;
              }
            }
          } else {
            const err19 = { instancePath: instancePath + "/require/" + i0, keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err19];
            } else {
              vErrors.push(err19);
            }
            errors++;
          }
        }
      } else {
        const err20 = { instancePath: instancePath + "/require", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      }
    }
    if (data.team !== void 0) {
      let data20 = data.team;
      if (Array.isArray(data20)) {
        if (data20.length > 500) {
          const err21 = { instancePath: instancePath + "/team", keyword: "maxItems", params: { limit: 500 } };
          if (vErrors === null) {
            vErrors = [err21];
          } else {
            vErrors.push(err21);
          }
          errors++;
        }
        const len1 = data20.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data21 = data20[i1];
          if (data21 && typeof data21 == "object" && !Array.isArray(data21)) {
            if (data21.id === void 0) {
              const err22 = { instancePath: instancePath + "/team/" + i1, keyword: "required", params: { missingProperty: "id" } };
              if (vErrors === null) {
                vErrors = [err22];
              } else {
                vErrors.push(err22);
              }
              errors++;
            }
            if (data21.name === void 0) {
              const err23 = { instancePath: instancePath + "/team/" + i1, keyword: "required", params: { missingProperty: "name" } };
              if (vErrors === null) {
                vErrors = [err23];
              } else {
                vErrors.push(err23);
              }
              errors++;
            }
            for (const key3 in data21) {
              if (!(key3 === "id" || key3 === "name" || key3 === "email" || key3 === "role" || key3 === "lead" || key3 === "active")) {
                const err24 = { instancePath: instancePath + "/team/" + i1, keyword: "additionalProperties", params: { additionalProperty: key3 } };
                if (vErrors === null) {
                  vErrors = [err24];
                } else {
                  vErrors.push(err24);
                }
                errors++;
              }
            }
            if (data21.id !== void 0) {
              if (!validate289(data21.id, { instancePath: instancePath + "/team/" + i1 + "/id", parentData: data21, parentDataProperty: "id", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate289.errors : vErrors.concat(validate289.errors);
                errors = vErrors.length;
              }
            }
            if (data21.name !== void 0) {
              if (!validate291(data21.name, { instancePath: instancePath + "/team/" + i1 + "/name", parentData: data21, parentDataProperty: "name", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate291.errors : vErrors.concat(validate291.errors);
                errors = vErrors.length;
              }
            }
            if (data21.email !== void 0) {
              let data24 = data21.email;
              if (typeof data24 === "string") {
                if (func2(data24) > 254) {
                  const err25 = { instancePath: instancePath + "/team/" + i1 + "/email", keyword: "maxLength", params: { limit: 254 } };
                  if (vErrors === null) {
                    vErrors = [err25];
                  } else {
                    vErrors.push(err25);
                  }
                  errors++;
                }
                if (!formats8(data24)) {
                  const err26 = { instancePath: instancePath + "/team/" + i1 + "/email", keyword: "format", params: { format: "email" } };
                  if (vErrors === null) {
                    vErrors = [err26];
                  } else {
                    vErrors.push(err26);
                  }
                  errors++;
                }
              } else {
                const err27 = { instancePath: instancePath + "/team/" + i1 + "/email", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err27];
                } else {
                  vErrors.push(err27);
                }
                errors++;
              }
            }
            if (data21.role !== void 0) {
              let data25 = data21.role;
              if (!(data25 === "sales" || data25 === "service" || data25 === "marketing" || data25 === "manager")) {
                const err28 = { instancePath: instancePath + "/team/" + i1 + "/role", keyword: "enum", params: { allowedValues: schema85.properties.team.items.properties.role.enum } };
                if (vErrors === null) {
                  vErrors = [err28];
                } else {
                  vErrors.push(err28);
                }
                errors++;
              }
            }
            if (data21.lead !== void 0) {
              if (!validate289(data21.lead, { instancePath: instancePath + "/team/" + i1 + "/lead", parentData: data21, parentDataProperty: "lead", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate289.errors : vErrors.concat(validate289.errors);
                errors = vErrors.length;
              }
            }
            if (data21.active !== void 0) {
              if (typeof data21.active !== "boolean") {
                const err29 = { instancePath: instancePath + "/team/" + i1 + "/active", keyword: "type", params: { type: "boolean" } };
                if (vErrors === null) {
                  vErrors = [err29];
                } else {
                  vErrors.push(err29);
                }
                errors++;
              }
            }
          } else {
            const err30 = { instancePath: instancePath + "/team/" + i1, keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err30];
            } else {
              vErrors.push(err30);
            }
            errors++;
          }
        }
      } else {
        const err31 = { instancePath: instancePath + "/team", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err31];
        } else {
          vErrors.push(err31);
        }
        errors++;
      }
    }
    if (data.roles !== void 0) {
      let data28 = data.roles;
      if (data28 && typeof data28 == "object" && !Array.isArray(data28)) {
        for (const key4 in data28) {
          if (!(key4 === "sales" || key4 === "service" || key4 === "marketing" || key4 === "manager")) {
            const err32 = { instancePath: instancePath + "/roles", keyword: "additionalProperties", params: { additionalProperty: key4 } };
            if (vErrors === null) {
              vErrors = [err32];
            } else {
              vErrors.push(err32);
            }
            errors++;
          }
        }
        if (data28.sales !== void 0) {
          if (!validate294(data28.sales, { instancePath: instancePath + "/roles/sales", parentData: data28, parentDataProperty: "sales", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate294.errors : vErrors.concat(validate294.errors);
            errors = vErrors.length;
          }
        }
        if (data28.service !== void 0) {
          if (!validate294(data28.service, { instancePath: instancePath + "/roles/service", parentData: data28, parentDataProperty: "service", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate294.errors : vErrors.concat(validate294.errors);
            errors = vErrors.length;
          }
        }
        if (data28.marketing !== void 0) {
          if (!validate294(data28.marketing, { instancePath: instancePath + "/roles/marketing", parentData: data28, parentDataProperty: "marketing", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate294.errors : vErrors.concat(validate294.errors);
            errors = vErrors.length;
          }
        }
        if (data28.manager !== void 0) {
          if (!validate294(data28.manager, { instancePath: instancePath + "/roles/manager", parentData: data28, parentDataProperty: "manager", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate294.errors : vErrors.concat(validate294.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err33 = { instancePath: instancePath + "/roles", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err33];
        } else {
          vErrors.push(err33);
        }
        errors++;
      }
    }
    if (data.statuses !== void 0) {
      let data33 = data.statuses;
      if (data33 && typeof data33 == "object" && !Array.isArray(data33)) {
        for (const key5 in data33) {
          if (!(key5 === "prospect" || key5 === "interested" || key5 === "won" || key5 === "silent" || key5 === "lost")) {
            const err34 = { instancePath: instancePath + "/statuses", keyword: "additionalProperties", params: { additionalProperty: key5 } };
            if (vErrors === null) {
              vErrors = [err34];
            } else {
              vErrors.push(err34);
            }
            errors++;
          }
        }
        if (data33.prospect !== void 0) {
          if (!validate299(data33.prospect, { instancePath: instancePath + "/statuses/prospect", parentData: data33, parentDataProperty: "prospect", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate299.errors : vErrors.concat(validate299.errors);
            errors = vErrors.length;
          }
        }
        if (data33.interested !== void 0) {
          if (!validate299(data33.interested, { instancePath: instancePath + "/statuses/interested", parentData: data33, parentDataProperty: "interested", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate299.errors : vErrors.concat(validate299.errors);
            errors = vErrors.length;
          }
        }
        if (data33.won !== void 0) {
          if (!validate299(data33.won, { instancePath: instancePath + "/statuses/won", parentData: data33, parentDataProperty: "won", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate299.errors : vErrors.concat(validate299.errors);
            errors = vErrors.length;
          }
        }
        if (data33.silent !== void 0) {
          if (!validate299(data33.silent, { instancePath: instancePath + "/statuses/silent", parentData: data33, parentDataProperty: "silent", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate299.errors : vErrors.concat(validate299.errors);
            errors = vErrors.length;
          }
        }
        if (data33.lost !== void 0) {
          if (!validate299(data33.lost, { instancePath: instancePath + "/statuses/lost", parentData: data33, parentDataProperty: "lost", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate299.errors : vErrors.concat(validate299.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err35 = { instancePath: instancePath + "/statuses", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err35];
        } else {
          vErrors.push(err35);
        }
        errors++;
      }
    }
    if (data.moves !== void 0) {
      let data39 = data.moves;
      if (data39 && typeof data39 == "object" && !Array.isArray(data39)) {
        for (const key6 in data39) {
          if (!(key6 === "prospect" || key6 === "interested" || key6 === "won" || key6 === "silent" || key6 === "lost")) {
            const err36 = { instancePath: instancePath + "/moves", keyword: "additionalProperties", params: { additionalProperty: key6 } };
            if (vErrors === null) {
              vErrors = [err36];
            } else {
              vErrors.push(err36);
            }
            errors++;
          }
        }
        if (data39.prospect !== void 0) {
          if (!validate312(data39.prospect, { instancePath: instancePath + "/moves/prospect", parentData: data39, parentDataProperty: "prospect", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate312.errors : vErrors.concat(validate312.errors);
            errors = vErrors.length;
          }
        }
        if (data39.interested !== void 0) {
          if (!validate312(data39.interested, { instancePath: instancePath + "/moves/interested", parentData: data39, parentDataProperty: "interested", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate312.errors : vErrors.concat(validate312.errors);
            errors = vErrors.length;
          }
        }
        if (data39.won !== void 0) {
          if (!validate312(data39.won, { instancePath: instancePath + "/moves/won", parentData: data39, parentDataProperty: "won", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate312.errors : vErrors.concat(validate312.errors);
            errors = vErrors.length;
          }
        }
        if (data39.silent !== void 0) {
          if (!validate312(data39.silent, { instancePath: instancePath + "/moves/silent", parentData: data39, parentDataProperty: "silent", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate312.errors : vErrors.concat(validate312.errors);
            errors = vErrors.length;
          }
        }
        if (data39.lost !== void 0) {
          if (!validate312(data39.lost, { instancePath: instancePath + "/moves/lost", parentData: data39, parentDataProperty: "lost", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate312.errors : vErrors.concat(validate312.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err37 = { instancePath: instancePath + "/moves", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err37];
        } else {
          vErrors.push(err37);
        }
        errors++;
      }
    }
    if (data.stages !== void 0) {
      let data45 = data.stages;
      if (Array.isArray(data45)) {
        if (data45.length > 50) {
          const err38 = { instancePath: instancePath + "/stages", keyword: "maxItems", params: { limit: 50 } };
          if (vErrors === null) {
            vErrors = [err38];
          } else {
            vErrors.push(err38);
          }
          errors++;
        }
        const len2 = data45.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data46 = data45[i2];
          if (data46 && typeof data46 == "object" && !Array.isArray(data46)) {
            if (data46.id === void 0) {
              const err39 = { instancePath: instancePath + "/stages/" + i2, keyword: "required", params: { missingProperty: "id" } };
              if (vErrors === null) {
                vErrors = [err39];
              } else {
                vErrors.push(err39);
              }
              errors++;
            }
            if (data46.label === void 0) {
              const err40 = { instancePath: instancePath + "/stages/" + i2, keyword: "required", params: { missingProperty: "label" } };
              if (vErrors === null) {
                vErrors = [err40];
              } else {
                vErrors.push(err40);
              }
              errors++;
            }
            if (data46.kind === void 0) {
              const err41 = { instancePath: instancePath + "/stages/" + i2, keyword: "required", params: { missingProperty: "kind" } };
              if (vErrors === null) {
                vErrors = [err41];
              } else {
                vErrors.push(err41);
              }
              errors++;
            }
            for (const key7 in data46) {
              if (!(key7 === "id" || key7 === "label" || key7 === "aliases" || key7 === "kind" || key7 === "rot" || key7 === "probability" || key7 === "enter" || key7 === "goals")) {
                const err42 = { instancePath: instancePath + "/stages/" + i2, keyword: "additionalProperties", params: { additionalProperty: key7 } };
                if (vErrors === null) {
                  vErrors = [err42];
                } else {
                  vErrors.push(err42);
                }
                errors++;
              }
            }
            if (data46.id !== void 0) {
              if (!validate320(data46.id, { instancePath: instancePath + "/stages/" + i2 + "/id", parentData: data46, parentDataProperty: "id", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate320.errors : vErrors.concat(validate320.errors);
                errors = vErrors.length;
              }
            }
            if (data46.label !== void 0) {
              if (!validate300(data46.label, { instancePath: instancePath + "/stages/" + i2 + "/label", parentData: data46, parentDataProperty: "label", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate300.errors : vErrors.concat(validate300.errors);
                errors = vErrors.length;
              }
            }
            if (data46.aliases !== void 0) {
              if (!validate323(data46.aliases, { instancePath: instancePath + "/stages/" + i2 + "/aliases", parentData: data46, parentDataProperty: "aliases", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate323.errors : vErrors.concat(validate323.errors);
                errors = vErrors.length;
              }
            }
            if (data46.kind !== void 0) {
              if (!validate313(data46.kind, { instancePath: instancePath + "/stages/" + i2 + "/kind", parentData: data46, parentDataProperty: "kind", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate313.errors : vErrors.concat(validate313.errors);
                errors = vErrors.length;
              }
            }
            if (data46.rot !== void 0) {
              if (!validate327(data46.rot, { instancePath: instancePath + "/stages/" + i2 + "/rot", parentData: data46, parentDataProperty: "rot", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate327.errors : vErrors.concat(validate327.errors);
                errors = vErrors.length;
              }
            }
            if (data46.probability !== void 0) {
              let data52 = data46.probability;
              if (typeof data52 == "number" && isFinite(data52)) {
                if (data52 > 100 || isNaN(data52)) {
                  const err43 = { instancePath: instancePath + "/stages/" + i2 + "/probability", keyword: "maximum", params: { comparison: "<=", limit: 100 } };
                  if (vErrors === null) {
                    vErrors = [err43];
                  } else {
                    vErrors.push(err43);
                  }
                  errors++;
                }
                if (data52 < 0 || isNaN(data52)) {
                  const err44 = { instancePath: instancePath + "/stages/" + i2 + "/probability", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  if (vErrors === null) {
                    vErrors = [err44];
                  } else {
                    vErrors.push(err44);
                  }
                  errors++;
                }
              } else {
                const err45 = { instancePath: instancePath + "/stages/" + i2 + "/probability", keyword: "type", params: { type: "number" } };
                if (vErrors === null) {
                  vErrors = [err45];
                } else {
                  vErrors.push(err45);
                }
                errors++;
              }
            }
            if (data46.enter !== void 0) {
              if (!validate304(data46.enter, { instancePath: instancePath + "/stages/" + i2 + "/enter", parentData: data46, parentDataProperty: "enter", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate304.errors : vErrors.concat(validate304.errors);
                errors = vErrors.length;
              }
            }
            if (data46.goals !== void 0) {
              let data54 = data46.goals;
              if (Array.isArray(data54)) {
                if (data54.length > 50) {
                  const err46 = { instancePath: instancePath + "/stages/" + i2 + "/goals", keyword: "maxItems", params: { limit: 50 } };
                  if (vErrors === null) {
                    vErrors = [err46];
                  } else {
                    vErrors.push(err46);
                  }
                  errors++;
                }
                const len3 = data54.length;
                for (let i3 = 0; i3 < len3; i3++) {
                  if (!validate291(data54[i3], { instancePath: instancePath + "/stages/" + i2 + "/goals/" + i3, parentData: data54, parentDataProperty: i3, rootData, dynamicAnchors })) {
                    vErrors = vErrors === null ? validate291.errors : vErrors.concat(validate291.errors);
                    errors = vErrors.length;
                  }
                }
              } else {
                const err47 = { instancePath: instancePath + "/stages/" + i2 + "/goals", keyword: "type", params: { type: "array" } };
                if (vErrors === null) {
                  vErrors = [err47];
                } else {
                  vErrors.push(err47);
                }
                errors++;
              }
            }
          } else {
            const err48 = { instancePath: instancePath + "/stages/" + i2, keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err48];
            } else {
              vErrors.push(err48);
            }
            errors++;
          }
        }
      } else {
        const err49 = { instancePath: instancePath + "/stages", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err49];
        } else {
          vErrors.push(err49);
        }
        errors++;
      }
    }
    if (data.sources !== void 0) {
      if (!validate331(data.sources, { instancePath: instancePath + "/sources", parentData: data, parentDataProperty: "sources", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate331.errors : vErrors.concat(validate331.errors);
        errors = vErrors.length;
      }
    }
    if (data.industries !== void 0) {
      let data57 = data.industries;
      if (Array.isArray(data57)) {
        if (data57.length > 500) {
          const err50 = { instancePath: instancePath + "/industries", keyword: "maxItems", params: { limit: 500 } };
          if (vErrors === null) {
            vErrors = [err50];
          } else {
            vErrors.push(err50);
          }
          errors++;
        }
        const len4 = data57.length;
        for (let i4 = 0; i4 < len4; i4++) {
          if (!validate291(data57[i4], { instancePath: instancePath + "/industries/" + i4, parentData: data57, parentDataProperty: i4, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate291.errors : vErrors.concat(validate291.errors);
            errors = vErrors.length;
          }
        }
        let i5 = data57.length;
        let j0;
        if (i5 > 1) {
          outer0:
            for (; i5--; ) {
              for (j0 = i5; j0--; ) {
                if (func0(data57[i5], data57[j0])) {
                  const err51 = { instancePath: instancePath + "/industries", keyword: "uniqueItems", params: { i: i5, j: j0 } };
                  if (vErrors === null) {
                    vErrors = [err51];
                  } else {
                    vErrors.push(err51);
                  }
                  errors++;
                  break outer0;
                }
              }
            }
        }
      } else {
        const err52 = { instancePath: instancePath + "/industries", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err52];
        } else {
          vErrors.push(err52);
        }
        errors++;
      }
    }
    if (data.methods !== void 0) {
      if (!validate331(data.methods, { instancePath: instancePath + "/methods", parentData: data, parentDataProperty: "methods", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate331.errors : vErrors.concat(validate331.errors);
        errors = vErrors.length;
      }
    }
    if (data.need_types !== void 0) {
      if (!validate331(data.need_types, { instancePath: instancePath + "/need_types", parentData: data, parentDataProperty: "need_types", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate331.errors : vErrors.concat(validate331.errors);
        errors = vErrors.length;
      }
    }
    if (data.lost_reasons !== void 0) {
      if (!validate331(data.lost_reasons, { instancePath: instancePath + "/lost_reasons", parentData: data, parentDataProperty: "lost_reasons", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate331.errors : vErrors.concat(validate331.errors);
        errors = vErrors.length;
      }
    }
    if (data.case_categories !== void 0) {
      if (!validate331(data.case_categories, { instancePath: instancePath + "/case_categories", parentData: data, parentDataProperty: "case_categories", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate331.errors : vErrors.concat(validate331.errors);
        errors = vErrors.length;
      }
    }
    if (data.survey_questions !== void 0) {
      if (!validate331(data.survey_questions, { instancePath: instancePath + "/survey_questions", parentData: data, parentDataProperty: "survey_questions", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate331.errors : vErrors.concat(validate331.errors);
        errors = vErrors.length;
      }
    }
    if (data.milestone_kinds !== void 0) {
      if (!validate331(data.milestone_kinds, { instancePath: instancePath + "/milestone_kinds", parentData: data, parentDataProperty: "milestone_kinds", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate331.errors : vErrors.concat(validate331.errors);
        errors = vErrors.length;
      }
    }
    if (data.tags !== void 0) {
      if (!validate343(data.tags, { instancePath: instancePath + "/tags", parentData: data, parentDataProperty: "tags", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate343.errors : vErrors.concat(validate343.errors);
        errors = vErrors.length;
      }
    }
    if (data.fields !== void 0) {
      let data66 = data.fields;
      if (Array.isArray(data66)) {
        if (data66.length > 100) {
          const err53 = { instancePath: instancePath + "/fields", keyword: "maxItems", params: { limit: 100 } };
          if (vErrors === null) {
            vErrors = [err53];
          } else {
            vErrors.push(err53);
          }
          errors++;
        }
        const len5 = data66.length;
        for (let i6 = 0; i6 < len5; i6++) {
          let data67 = data66[i6];
          if (data67 && typeof data67 == "object" && !Array.isArray(data67)) {
            if (data67.record === void 0) {
              const err54 = { instancePath: instancePath + "/fields/" + i6, keyword: "required", params: { missingProperty: "record" } };
              if (vErrors === null) {
                vErrors = [err54];
              } else {
                vErrors.push(err54);
              }
              errors++;
            }
            if (data67.key === void 0) {
              const err55 = { instancePath: instancePath + "/fields/" + i6, keyword: "required", params: { missingProperty: "key" } };
              if (vErrors === null) {
                vErrors = [err55];
              } else {
                vErrors.push(err55);
              }
              errors++;
            }
            if (data67.type === void 0) {
              const err56 = { instancePath: instancePath + "/fields/" + i6, keyword: "required", params: { missingProperty: "type" } };
              if (vErrors === null) {
                vErrors = [err56];
              } else {
                vErrors.push(err56);
              }
              errors++;
            }
            if (data67.label === void 0) {
              const err57 = { instancePath: instancePath + "/fields/" + i6, keyword: "required", params: { missingProperty: "label" } };
              if (vErrors === null) {
                vErrors = [err57];
              } else {
                vErrors.push(err57);
              }
              errors++;
            }
            for (const key8 in data67) {
              if (!(key8 === "record" || key8 === "key" || key8 === "type" || key8 === "label" || key8 === "required" || key8 === "options")) {
                const err58 = { instancePath: instancePath + "/fields/" + i6, keyword: "additionalProperties", params: { additionalProperty: key8 } };
                if (vErrors === null) {
                  vErrors = [err58];
                } else {
                  vErrors.push(err58);
                }
                errors++;
              }
            }
            if (data67.record !== void 0) {
              let data68 = data67.record;
              if (!(data68 === "customer" || data68 === "followup" || data68 === "order" || data68 === "opportunity" || data68 === "task" || data68 === "case" || data68 === "survey")) {
                const err59 = { instancePath: instancePath + "/fields/" + i6 + "/record", keyword: "enum", params: { allowedValues: schema85.properties.fields.items.properties.record.enum } };
                if (vErrors === null) {
                  vErrors = [err59];
                } else {
                  vErrors.push(err59);
                }
                errors++;
              }
            }
            if (data67.key !== void 0) {
              let data69 = data67.key;
              if (typeof data69 === "string") {
                if (func2(data69) > 40) {
                  const err60 = { instancePath: instancePath + "/fields/" + i6 + "/key", keyword: "maxLength", params: { limit: 40 } };
                  if (vErrors === null) {
                    vErrors = [err60];
                  } else {
                    vErrors.push(err60);
                  }
                  errors++;
                }
                if (!pattern7.test(data69)) {
                  const err61 = { instancePath: instancePath + "/fields/" + i6 + "/key", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9_]*$" } };
                  if (vErrors === null) {
                    vErrors = [err61];
                  } else {
                    vErrors.push(err61);
                  }
                  errors++;
                }
              } else {
                const err62 = { instancePath: instancePath + "/fields/" + i6 + "/key", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err62];
                } else {
                  vErrors.push(err62);
                }
                errors++;
              }
            }
            if (data67.type !== void 0) {
              let data70 = data67.type;
              if (!(data70 === "text" || data70 === "number" || data70 === "day" || data70 === "choice" || data70 === "flag")) {
                const err63 = { instancePath: instancePath + "/fields/" + i6 + "/type", keyword: "enum", params: { allowedValues: schema85.properties.fields.items.properties.type.enum } };
                if (vErrors === null) {
                  vErrors = [err63];
                } else {
                  vErrors.push(err63);
                }
                errors++;
              }
            }
            if (data67.label !== void 0) {
              if (!validate300(data67.label, { instancePath: instancePath + "/fields/" + i6 + "/label", parentData: data67, parentDataProperty: "label", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate300.errors : vErrors.concat(validate300.errors);
                errors = vErrors.length;
              }
            }
            if (data67.required !== void 0) {
              if (typeof data67.required !== "boolean") {
                const err64 = { instancePath: instancePath + "/fields/" + i6 + "/required", keyword: "type", params: { type: "boolean" } };
                if (vErrors === null) {
                  vErrors = [err64];
                } else {
                  vErrors.push(err64);
                }
                errors++;
              }
            }
            if (data67.options !== void 0) {
              let data73 = data67.options;
              if (Array.isArray(data73)) {
                if (data73.length > 100) {
                  const err65 = { instancePath: instancePath + "/fields/" + i6 + "/options", keyword: "maxItems", params: { limit: 100 } };
                  if (vErrors === null) {
                    vErrors = [err65];
                  } else {
                    vErrors.push(err65);
                  }
                  errors++;
                }
                if (data73.length < 1) {
                  const err66 = { instancePath: instancePath + "/fields/" + i6 + "/options", keyword: "minItems", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err66];
                  } else {
                    vErrors.push(err66);
                  }
                  errors++;
                }
                const len6 = data73.length;
                for (let i7 = 0; i7 < len6; i7++) {
                  if (!validate291(data73[i7], { instancePath: instancePath + "/fields/" + i6 + "/options/" + i7, parentData: data73, parentDataProperty: i7, rootData, dynamicAnchors })) {
                    vErrors = vErrors === null ? validate291.errors : vErrors.concat(validate291.errors);
                    errors = vErrors.length;
                  }
                }
                let i8 = data73.length;
                let j1;
                if (i8 > 1) {
                  outer1:
                    for (; i8--; ) {
                      for (j1 = i8; j1--; ) {
                        if (func0(data73[i8], data73[j1])) {
                          const err67 = { instancePath: instancePath + "/fields/" + i6 + "/options", keyword: "uniqueItems", params: { i: i8, j: j1 } };
                          if (vErrors === null) {
                            vErrors = [err67];
                          } else {
                            vErrors.push(err67);
                          }
                          errors++;
                          break outer1;
                        }
                      }
                    }
                }
              } else {
                const err68 = { instancePath: instancePath + "/fields/" + i6 + "/options", keyword: "type", params: { type: "array" } };
                if (vErrors === null) {
                  vErrors = [err68];
                } else {
                  vErrors.push(err68);
                }
                errors++;
              }
            }
          } else {
            const err69 = { instancePath: instancePath + "/fields/" + i6, keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err69];
            } else {
              vErrors.push(err69);
            }
            errors++;
          }
        }
      } else {
        const err70 = { instancePath: instancePath + "/fields", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err70];
        } else {
          vErrors.push(err70);
        }
        errors++;
      }
    }
    if (data.limits !== void 0) {
      let data75 = data.limits;
      if (data75 && typeof data75 == "object" && !Array.isArray(data75)) {
        for (const key9 in data75) {
          if (!func1.call(schema85.properties.limits.properties, key9)) {
            const err71 = { instancePath: instancePath + "/limits", keyword: "additionalProperties", params: { additionalProperty: key9 } };
            if (vErrors === null) {
              vErrors = [err71];
            } else {
              vErrors.push(err71);
            }
            errors++;
          }
        }
        if (data75.customer_entry !== void 0) {
          if (!validate347(data75.customer_entry, { instancePath: instancePath + "/limits/customer_entry", parentData: data75, parentDataProperty: "customer_entry", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate347.errors : vErrors.concat(validate347.errors);
            errors = vErrors.length;
          }
        }
        if (data75.followup_entry !== void 0) {
          let data77 = data75.followup_entry;
          if (data77 && typeof data77 == "object" && !Array.isArray(data77)) {
            for (const key10 in data77) {
              if (!(key10 === "warn" || key10 === "late")) {
                const err72 = { instancePath: instancePath + "/limits/followup_entry", keyword: "additionalProperties", params: { additionalProperty: key10 } };
                if (vErrors === null) {
                  vErrors = [err72];
                } else {
                  vErrors.push(err72);
                }
                errors++;
              }
            }
            if (data77.warn !== void 0) {
              if (!validate347(data77.warn, { instancePath: instancePath + "/limits/followup_entry/warn", parentData: data77, parentDataProperty: "warn", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate347.errors : vErrors.concat(validate347.errors);
                errors = vErrors.length;
              }
            }
            if (data77.late !== void 0) {
              if (!validate347(data77.late, { instancePath: instancePath + "/limits/followup_entry/late", parentData: data77, parentDataProperty: "late", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate347.errors : vErrors.concat(validate347.errors);
                errors = vErrors.length;
              }
            }
          } else {
            const err73 = { instancePath: instancePath + "/limits/followup_entry", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err73];
            } else {
              vErrors.push(err73);
            }
            errors++;
          }
        }
        if (data75.silent !== void 0) {
          if (!validate347(data75.silent, { instancePath: instancePath + "/limits/silent", parentData: data75, parentDataProperty: "silent", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate347.errors : vErrors.concat(validate347.errors);
            errors = vErrors.length;
          }
        }
        if (data75.verify !== void 0) {
          if (!validate347(data75.verify, { instancePath: instancePath + "/limits/verify", parentData: data75, parentDataProperty: "verify", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate347.errors : vErrors.concat(validate347.errors);
            errors = vErrors.length;
          }
        }
        if (data75.no_plan !== void 0) {
          if (!validate347(data75.no_plan, { instancePath: instancePath + "/limits/no_plan", parentData: data75, parentDataProperty: "no_plan", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate347.errors : vErrors.concat(validate347.errors);
            errors = vErrors.length;
          }
        }
        if (data75.case_response !== void 0) {
          if (!validate347(data75.case_response, { instancePath: instancePath + "/limits/case_response", parentData: data75, parentDataProperty: "case_response", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate347.errors : vErrors.concat(validate347.errors);
            errors = vErrors.length;
          }
        }
        if (data75.case_resolution !== void 0) {
          if (!validate347(data75.case_resolution, { instancePath: instancePath + "/limits/case_resolution", parentData: data75, parentDataProperty: "case_resolution", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate347.errors : vErrors.concat(validate347.errors);
            errors = vErrors.length;
          }
        }
        if (data75.visit !== void 0) {
          if (!validate347(data75.visit, { instancePath: instancePath + "/limits/visit", parentData: data75, parentDataProperty: "visit", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate347.errors : vErrors.concat(validate347.errors);
            errors = vErrors.length;
          }
        }
        if (data75.renewal !== void 0) {
          if (!validate347(data75.renewal, { instancePath: instancePath + "/limits/renewal", parentData: data75, parentDataProperty: "renewal", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate347.errors : vErrors.concat(validate347.errors);
            errors = vErrors.length;
          }
        }
        if (data75.escalate !== void 0) {
          let data87 = data75.escalate;
          if (Array.isArray(data87)) {
            if (data87.length > 5) {
              const err74 = { instancePath: instancePath + "/limits/escalate", keyword: "maxItems", params: { limit: 5 } };
              if (vErrors === null) {
                vErrors = [err74];
              } else {
                vErrors.push(err74);
              }
              errors++;
            }
            const len7 = data87.length;
            for (let i9 = 0; i9 < len7; i9++) {
              if (!validate327(data87[i9], { instancePath: instancePath + "/limits/escalate/" + i9, parentData: data87, parentDataProperty: i9, rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate327.errors : vErrors.concat(validate327.errors);
                errors = vErrors.length;
              }
            }
          } else {
            const err75 = { instancePath: instancePath + "/limits/escalate", keyword: "type", params: { type: "array" } };
            if (vErrors === null) {
              vErrors = [err75];
            } else {
              vErrors.push(err75);
            }
            errors++;
          }
        }
      } else {
        const err76 = { instancePath: instancePath + "/limits", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err76];
        } else {
          vErrors.push(err76);
        }
        errors++;
      }
    }
    if (data.grades !== void 0) {
      let data89 = data.grades;
      if (data89 && typeof data89 == "object" && !Array.isArray(data89)) {
        for (const key11 in data89) {
          if (!(key11 === "window" || key11 === "amount" || key11 === "frequency" || key11 === "bands")) {
            const err77 = { instancePath: instancePath + "/grades", keyword: "additionalProperties", params: { additionalProperty: key11 } };
            if (vErrors === null) {
              vErrors = [err77];
            } else {
              vErrors.push(err77);
            }
            errors++;
          }
        }
        if (data89.window !== void 0) {
          if (!validate327(data89.window, { instancePath: instancePath + "/grades/window", parentData: data89, parentDataProperty: "window", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate327.errors : vErrors.concat(validate327.errors);
            errors = vErrors.length;
          }
        }
        if (data89.amount !== void 0) {
          let data91 = data89.amount;
          if (Array.isArray(data91)) {
            if (data91.length > 10) {
              const err78 = { instancePath: instancePath + "/grades/amount", keyword: "maxItems", params: { limit: 10 } };
              if (vErrors === null) {
                vErrors = [err78];
              } else {
                vErrors.push(err78);
              }
              errors++;
            }
            if (data91.length < 1) {
              const err79 = { instancePath: instancePath + "/grades/amount", keyword: "minItems", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err79];
              } else {
                vErrors.push(err79);
              }
              errors++;
            }
            const len8 = data91.length;
            for (let i10 = 0; i10 < len8; i10++) {
              if (!validate360(data91[i10], { instancePath: instancePath + "/grades/amount/" + i10, parentData: data91, parentDataProperty: i10, rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate360.errors : vErrors.concat(validate360.errors);
                errors = vErrors.length;
              }
            }
          } else {
            const err80 = { instancePath: instancePath + "/grades/amount", keyword: "type", params: { type: "array" } };
            if (vErrors === null) {
              vErrors = [err80];
            } else {
              vErrors.push(err80);
            }
            errors++;
          }
        }
        if (data89.frequency !== void 0) {
          let data93 = data89.frequency;
          if (Array.isArray(data93)) {
            if (data93.length > 10) {
              const err81 = { instancePath: instancePath + "/grades/frequency", keyword: "maxItems", params: { limit: 10 } };
              if (vErrors === null) {
                vErrors = [err81];
              } else {
                vErrors.push(err81);
              }
              errors++;
            }
            if (data93.length < 1) {
              const err82 = { instancePath: instancePath + "/grades/frequency", keyword: "minItems", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err82];
              } else {
                vErrors.push(err82);
              }
              errors++;
            }
            const len9 = data93.length;
            for (let i11 = 0; i11 < len9; i11++) {
              let data94 = data93[i11];
              if (typeof data94 == "number" && isFinite(data94)) {
                if (data94 < 1 || isNaN(data94)) {
                  const err83 = { instancePath: instancePath + "/grades/frequency/" + i11, keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err83];
                  } else {
                    vErrors.push(err83);
                  }
                  errors++;
                }
              } else {
                const err84 = { instancePath: instancePath + "/grades/frequency/" + i11, keyword: "type", params: { type: "number" } };
                if (vErrors === null) {
                  vErrors = [err84];
                } else {
                  vErrors.push(err84);
                }
                errors++;
              }
            }
          } else {
            const err85 = { instancePath: instancePath + "/grades/frequency", keyword: "type", params: { type: "array" } };
            if (vErrors === null) {
              vErrors = [err85];
            } else {
              vErrors.push(err85);
            }
            errors++;
          }
        }
        if (data89.bands !== void 0) {
          let data95 = data89.bands;
          if (data95 && typeof data95 == "object" && !Array.isArray(data95)) {
            for (const key12 in data95) {
              if (!(key12 === "A" || key12 === "B" || key12 === "C")) {
                const err86 = { instancePath: instancePath + "/grades/bands", keyword: "additionalProperties", params: { additionalProperty: key12 } };
                if (vErrors === null) {
                  vErrors = [err86];
                } else {
                  vErrors.push(err86);
                }
                errors++;
              }
            }
            if (data95.A !== void 0) {
              let data96 = data95.A;
              if (!(typeof data96 == "number" && isFinite(data96))) {
                const err87 = { instancePath: instancePath + "/grades/bands/A", keyword: "type", params: { type: "number" } };
                if (vErrors === null) {
                  vErrors = [err87];
                } else {
                  vErrors.push(err87);
                }
                errors++;
              }
            }
            if (data95.B !== void 0) {
              let data97 = data95.B;
              if (!(typeof data97 == "number" && isFinite(data97))) {
                const err88 = { instancePath: instancePath + "/grades/bands/B", keyword: "type", params: { type: "number" } };
                if (vErrors === null) {
                  vErrors = [err88];
                } else {
                  vErrors.push(err88);
                }
                errors++;
              }
            }
            if (data95.C !== void 0) {
              let data98 = data95.C;
              if (!(typeof data98 == "number" && isFinite(data98))) {
                const err89 = { instancePath: instancePath + "/grades/bands/C", keyword: "type", params: { type: "number" } };
                if (vErrors === null) {
                  vErrors = [err89];
                } else {
                  vErrors.push(err89);
                }
                errors++;
              }
            }
          } else {
            const err90 = { instancePath: instancePath + "/grades/bands", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err90];
            } else {
              vErrors.push(err90);
            }
            errors++;
          }
        }
      } else {
        const err91 = { instancePath: instancePath + "/grades", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err91];
        } else {
          vErrors.push(err91);
        }
        errors++;
      }
    }
    if (data.health !== void 0) {
      let data99 = data.health;
      if (data99 && typeof data99 == "object" && !Array.isArray(data99)) {
        for (const key13 in data99) {
          if (!(key13 === "weights" || key13 === "bands")) {
            const err92 = { instancePath: instancePath + "/health", keyword: "additionalProperties", params: { additionalProperty: key13 } };
            if (vErrors === null) {
              vErrors = [err92];
            } else {
              vErrors.push(err92);
            }
            errors++;
          }
        }
        if (data99.weights !== void 0) {
          let data100 = data99.weights;
          if (data100 && typeof data100 == "object" && !Array.isArray(data100)) {
            for (const key14 in data100) {
              if (!(key14 === "frequency" || key14 === "complaints" || key14 === "renewal" || key14 === "satisfaction" || key14 === "orders")) {
                const err93 = { instancePath: instancePath + "/health/weights", keyword: "additionalProperties", params: { additionalProperty: key14 } };
                if (vErrors === null) {
                  vErrors = [err93];
                } else {
                  vErrors.push(err93);
                }
                errors++;
              }
            }
            if (data100.frequency !== void 0) {
              let data101 = data100.frequency;
              if (typeof data101 == "number" && isFinite(data101)) {
                if (data101 < 0 || isNaN(data101)) {
                  const err94 = { instancePath: instancePath + "/health/weights/frequency", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  if (vErrors === null) {
                    vErrors = [err94];
                  } else {
                    vErrors.push(err94);
                  }
                  errors++;
                }
              } else {
                const err95 = { instancePath: instancePath + "/health/weights/frequency", keyword: "type", params: { type: "number" } };
                if (vErrors === null) {
                  vErrors = [err95];
                } else {
                  vErrors.push(err95);
                }
                errors++;
              }
            }
            if (data100.complaints !== void 0) {
              let data102 = data100.complaints;
              if (typeof data102 == "number" && isFinite(data102)) {
                if (data102 < 0 || isNaN(data102)) {
                  const err96 = { instancePath: instancePath + "/health/weights/complaints", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  if (vErrors === null) {
                    vErrors = [err96];
                  } else {
                    vErrors.push(err96);
                  }
                  errors++;
                }
              } else {
                const err97 = { instancePath: instancePath + "/health/weights/complaints", keyword: "type", params: { type: "number" } };
                if (vErrors === null) {
                  vErrors = [err97];
                } else {
                  vErrors.push(err97);
                }
                errors++;
              }
            }
            if (data100.renewal !== void 0) {
              let data103 = data100.renewal;
              if (typeof data103 == "number" && isFinite(data103)) {
                if (data103 < 0 || isNaN(data103)) {
                  const err98 = { instancePath: instancePath + "/health/weights/renewal", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  if (vErrors === null) {
                    vErrors = [err98];
                  } else {
                    vErrors.push(err98);
                  }
                  errors++;
                }
              } else {
                const err99 = { instancePath: instancePath + "/health/weights/renewal", keyword: "type", params: { type: "number" } };
                if (vErrors === null) {
                  vErrors = [err99];
                } else {
                  vErrors.push(err99);
                }
                errors++;
              }
            }
            if (data100.satisfaction !== void 0) {
              let data104 = data100.satisfaction;
              if (typeof data104 == "number" && isFinite(data104)) {
                if (data104 < 0 || isNaN(data104)) {
                  const err100 = { instancePath: instancePath + "/health/weights/satisfaction", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  if (vErrors === null) {
                    vErrors = [err100];
                  } else {
                    vErrors.push(err100);
                  }
                  errors++;
                }
              } else {
                const err101 = { instancePath: instancePath + "/health/weights/satisfaction", keyword: "type", params: { type: "number" } };
                if (vErrors === null) {
                  vErrors = [err101];
                } else {
                  vErrors.push(err101);
                }
                errors++;
              }
            }
            if (data100.orders !== void 0) {
              let data105 = data100.orders;
              if (typeof data105 == "number" && isFinite(data105)) {
                if (data105 < 0 || isNaN(data105)) {
                  const err102 = { instancePath: instancePath + "/health/weights/orders", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  if (vErrors === null) {
                    vErrors = [err102];
                  } else {
                    vErrors.push(err102);
                  }
                  errors++;
                }
              } else {
                const err103 = { instancePath: instancePath + "/health/weights/orders", keyword: "type", params: { type: "number" } };
                if (vErrors === null) {
                  vErrors = [err103];
                } else {
                  vErrors.push(err103);
                }
                errors++;
              }
            }
          } else {
            const err104 = { instancePath: instancePath + "/health/weights", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err104];
            } else {
              vErrors.push(err104);
            }
            errors++;
          }
        }
        if (data99.bands !== void 0) {
          let data106 = data99.bands;
          if (data106 && typeof data106 == "object" && !Array.isArray(data106)) {
            for (const key15 in data106) {
              if (!(key15 === "green" || key15 === "yellow")) {
                const err105 = { instancePath: instancePath + "/health/bands", keyword: "additionalProperties", params: { additionalProperty: key15 } };
                if (vErrors === null) {
                  vErrors = [err105];
                } else {
                  vErrors.push(err105);
                }
                errors++;
              }
            }
            if (data106.green !== void 0) {
              let data107 = data106.green;
              if (typeof data107 == "number" && isFinite(data107)) {
                if (data107 > 100 || isNaN(data107)) {
                  const err106 = { instancePath: instancePath + "/health/bands/green", keyword: "maximum", params: { comparison: "<=", limit: 100 } };
                  if (vErrors === null) {
                    vErrors = [err106];
                  } else {
                    vErrors.push(err106);
                  }
                  errors++;
                }
                if (data107 < 0 || isNaN(data107)) {
                  const err107 = { instancePath: instancePath + "/health/bands/green", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  if (vErrors === null) {
                    vErrors = [err107];
                  } else {
                    vErrors.push(err107);
                  }
                  errors++;
                }
              } else {
                const err108 = { instancePath: instancePath + "/health/bands/green", keyword: "type", params: { type: "number" } };
                if (vErrors === null) {
                  vErrors = [err108];
                } else {
                  vErrors.push(err108);
                }
                errors++;
              }
            }
            if (data106.yellow !== void 0) {
              let data108 = data106.yellow;
              if (typeof data108 == "number" && isFinite(data108)) {
                if (data108 > 100 || isNaN(data108)) {
                  const err109 = { instancePath: instancePath + "/health/bands/yellow", keyword: "maximum", params: { comparison: "<=", limit: 100 } };
                  if (vErrors === null) {
                    vErrors = [err109];
                  } else {
                    vErrors.push(err109);
                  }
                  errors++;
                }
                if (data108 < 0 || isNaN(data108)) {
                  const err110 = { instancePath: instancePath + "/health/bands/yellow", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  if (vErrors === null) {
                    vErrors = [err110];
                  } else {
                    vErrors.push(err110);
                  }
                  errors++;
                }
              } else {
                const err111 = { instancePath: instancePath + "/health/bands/yellow", keyword: "type", params: { type: "number" } };
                if (vErrors === null) {
                  vErrors = [err111];
                } else {
                  vErrors.push(err111);
                }
                errors++;
              }
            }
          } else {
            const err112 = { instancePath: instancePath + "/health/bands", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err112];
            } else {
              vErrors.push(err112);
            }
            errors++;
          }
        }
      } else {
        const err113 = { instancePath: instancePath + "/health", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err113];
        } else {
          vErrors.push(err113);
        }
        errors++;
      }
    }
    if (data.care !== void 0) {
      let data109 = data.care;
      if (data109 && typeof data109 == "object" && !Array.isArray(data109)) {
        for (const key16 in data109) {
          if (!(key16 === "key" || key16 === "grow" || key16 === "risk" || key16 === "routine")) {
            const err114 = { instancePath: instancePath + "/care", keyword: "additionalProperties", params: { additionalProperty: key16 } };
            if (vErrors === null) {
              vErrors = [err114];
            } else {
              vErrors.push(err114);
            }
            errors++;
          }
        }
        if (data109.key !== void 0) {
          if (!validate347(data109.key, { instancePath: instancePath + "/care/key", parentData: data109, parentDataProperty: "key", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate347.errors : vErrors.concat(validate347.errors);
            errors = vErrors.length;
          }
        }
        if (data109.grow !== void 0) {
          if (!validate347(data109.grow, { instancePath: instancePath + "/care/grow", parentData: data109, parentDataProperty: "grow", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate347.errors : vErrors.concat(validate347.errors);
            errors = vErrors.length;
          }
        }
        if (data109.risk !== void 0) {
          if (!validate347(data109.risk, { instancePath: instancePath + "/care/risk", parentData: data109, parentDataProperty: "risk", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate347.errors : vErrors.concat(validate347.errors);
            errors = vErrors.length;
          }
        }
        if (data109.routine !== void 0) {
          if (!validate347(data109.routine, { instancePath: instancePath + "/care/routine", parentData: data109, parentDataProperty: "routine", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate347.errors : vErrors.concat(validate347.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err115 = { instancePath: instancePath + "/care", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err115];
        } else {
          vErrors.push(err115);
        }
        errors++;
      }
    }
    if (data.vague !== void 0) {
      let data114 = data.vague;
      if (Array.isArray(data114)) {
        if (data114.length > 200) {
          const err116 = { instancePath: instancePath + "/vague", keyword: "maxItems", params: { limit: 200 } };
          if (vErrors === null) {
            vErrors = [err116];
          } else {
            vErrors.push(err116);
          }
          errors++;
        }
        const len10 = data114.length;
        for (let i12 = 0; i12 < len10; i12++) {
          let data115 = data114[i12];
          if (typeof data115 === "string") {
            if (func2(data115) > 100) {
              const err117 = { instancePath: instancePath + "/vague/" + i12, keyword: "maxLength", params: { limit: 100 } };
              if (vErrors === null) {
                vErrors = [err117];
              } else {
                vErrors.push(err117);
              }
              errors++;
            }
            if (func2(data115) < 1) {
              const err118 = { instancePath: instancePath + "/vague/" + i12, keyword: "minLength", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err118];
              } else {
                vErrors.push(err118);
              }
              errors++;
            }
          } else {
            const err119 = { instancePath: instancePath + "/vague/" + i12, keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err119];
            } else {
              vErrors.push(err119);
            }
            errors++;
          }
        }
        let i13 = data114.length;
        let j2;
        if (i13 > 1) {
          const indices0 = {};
          for (; i13--; ) {
            let item0 = data114[i13];
            if (typeof item0 !== "string") {
              continue;
            }
            if (typeof indices0[item0] == "number") {
              j2 = indices0[item0];
              const err120 = { instancePath: instancePath + "/vague", keyword: "uniqueItems", params: { i: i13, j: j2 } };
              if (vErrors === null) {
                vErrors = [err120];
              } else {
                vErrors.push(err120);
              }
              errors++;
              break;
            }
            indices0[item0] = i13;
          }
        }
      } else {
        const err121 = { instancePath: instancePath + "/vague", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err121];
        } else {
          vErrors.push(err121);
        }
        errors++;
      }
    }
    if (data.queries !== void 0) {
      let data116 = data.queries;
      if (data116 && typeof data116 == "object" && !Array.isArray(data116)) {
        if (Object.keys(data116).length > 100) {
          const err122 = { instancePath: instancePath + "/queries", keyword: "maxProperties", params: { limit: 100 } };
          if (vErrors === null) {
            vErrors = [err122];
          } else {
            vErrors.push(err122);
          }
          errors++;
        }
        for (const key17 in data116) {
          const _errs184 = errors;
          if (typeof key17 === "string") {
            if (!pattern5.test(key17)) {
              const err123 = { instancePath: instancePath + "/queries", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9_-]*$" }, propertyName: key17 };
              if (vErrors === null) {
                vErrors = [err123];
              } else {
                vErrors.push(err123);
              }
              errors++;
            }
          }
          var valid42 = _errs184 === errors;
          if (!valid42) {
            const err124 = { instancePath: instancePath + "/queries", keyword: "propertyNames", params: { propertyName: key17 } };
            if (vErrors === null) {
              vErrors = [err124];
            } else {
              vErrors.push(err124);
            }
            errors++;
          }
        }
        for (const key18 in data116) {
          let data117 = data116[key18];
          if (typeof data117 === "string") {
            if (func2(data117) > 1e3) {
              const err125 = { instancePath: instancePath + "/queries/" + key18.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "maxLength", params: { limit: 1e3 } };
              if (vErrors === null) {
                vErrors = [err125];
              } else {
                vErrors.push(err125);
              }
              errors++;
            }
          } else {
            const err126 = { instancePath: instancePath + "/queries/" + key18.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err126];
            } else {
              vErrors.push(err126);
            }
            errors++;
          }
        }
      } else {
        const err127 = { instancePath: instancePath + "/queries", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err127];
        } else {
          vErrors.push(err127);
        }
        errors++;
      }
    }
    if (data.privacy !== void 0) {
      let data118 = data.privacy;
      if (data118 && typeof data118 == "object" && !Array.isArray(data118)) {
        for (const key19 in data118) {
          if (!(key19 === "slugs")) {
            const err128 = { instancePath: instancePath + "/privacy", keyword: "additionalProperties", params: { additionalProperty: key19 } };
            if (vErrors === null) {
              vErrors = [err128];
            } else {
              vErrors.push(err128);
            }
            errors++;
          }
        }
        if (data118.slugs !== void 0) {
          let data119 = data118.slugs;
          if (!(data119 === "on" || data119 === "off")) {
            const err129 = { instancePath: instancePath + "/privacy/slugs", keyword: "enum", params: { allowedValues: schema85.properties.privacy.properties.slugs.enum } };
            if (vErrors === null) {
              vErrors = [err129];
            } else {
              vErrors.push(err129);
            }
            errors++;
          }
        }
      } else {
        const err130 = { instancePath: instancePath + "/privacy", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err130];
        } else {
          vErrors.push(err130);
        }
        errors++;
      }
    }
    if (data.git !== void 0) {
      let data120 = data.git;
      if (data120 && typeof data120 == "object" && !Array.isArray(data120)) {
        for (const key20 in data120) {
          if (!(key20 === "commit" || key20 === "pack_after")) {
            const err131 = { instancePath: instancePath + "/git", keyword: "additionalProperties", params: { additionalProperty: key20 } };
            if (vErrors === null) {
              vErrors = [err131];
            } else {
              vErrors.push(err131);
            }
            errors++;
          }
        }
        if (data120.commit !== void 0) {
          let data121 = data120.commit;
          if (!(data121 === "auto" || data121 === "off")) {
            const err132 = { instancePath: instancePath + "/git/commit", keyword: "enum", params: { allowedValues: schema85.properties.git.properties.commit.enum } };
            if (vErrors === null) {
              vErrors = [err132];
            } else {
              vErrors.push(err132);
            }
            errors++;
          }
        }
        if (data120.pack_after !== void 0) {
          if (!validate347(data120.pack_after, { instancePath: instancePath + "/git/pack_after", parentData: data120, parentDataProperty: "pack_after", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate347.errors : vErrors.concat(validate347.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err133 = { instancePath: instancePath + "/git", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err133];
        } else {
          vErrors.push(err133);
        }
        errors++;
      }
    }
    if (data.digest !== void 0) {
      let data123 = data.digest;
      if (data123 && typeof data123 == "object" && !Array.isArray(data123)) {
        for (const key21 in data123) {
          if (!(key21 === "within")) {
            const err134 = { instancePath: instancePath + "/digest", keyword: "additionalProperties", params: { additionalProperty: key21 } };
            if (vErrors === null) {
              vErrors = [err134];
            } else {
              vErrors.push(err134);
            }
            errors++;
          }
        }
        if (data123.within !== void 0) {
          if (!validate327(data123.within, { instancePath: instancePath + "/digest/within", parentData: data123, parentDataProperty: "within", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate327.errors : vErrors.concat(validate327.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err135 = { instancePath: instancePath + "/digest", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err135];
        } else {
          vErrors.push(err135);
        }
        errors++;
      }
    }
    if (data.mail !== void 0) {
      let data125 = data.mail;
      if (data125 && typeof data125 == "object" && !Array.isArray(data125)) {
        for (const key22 in data125) {
          if (!(key22 === "from")) {
            const err136 = { instancePath: instancePath + "/mail", keyword: "additionalProperties", params: { additionalProperty: key22 } };
            if (vErrors === null) {
              vErrors = [err136];
            } else {
              vErrors.push(err136);
            }
            errors++;
          }
        }
        if (data125.from !== void 0) {
          let data126 = data125.from;
          if (typeof data126 === "string") {
            if (func2(data126) > 254) {
              const err137 = { instancePath: instancePath + "/mail/from", keyword: "maxLength", params: { limit: 254 } };
              if (vErrors === null) {
                vErrors = [err137];
              } else {
                vErrors.push(err137);
              }
              errors++;
            }
            if (!formats8(data126)) {
              const err138 = { instancePath: instancePath + "/mail/from", keyword: "format", params: { format: "email" } };
              if (vErrors === null) {
                vErrors = [err138];
              } else {
                vErrors.push(err138);
              }
              errors++;
            }
          } else {
            const err139 = { instancePath: instancePath + "/mail/from", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err139];
            } else {
              vErrors.push(err139);
            }
            errors++;
          }
        }
      } else {
        const err140 = { instancePath: instancePath + "/mail", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err140];
        } else {
          vErrors.push(err140);
        }
        errors++;
      }
    }
    if (data.webhooks !== void 0) {
      let data127 = data.webhooks;
      if (Array.isArray(data127)) {
        if (data127.length > 50) {
          const err141 = { instancePath: instancePath + "/webhooks", keyword: "maxItems", params: { limit: 50 } };
          if (vErrors === null) {
            vErrors = [err141];
          } else {
            vErrors.push(err141);
          }
          errors++;
        }
        const len11 = data127.length;
        for (let i14 = 0; i14 < len11; i14++) {
          let data128 = data127[i14];
          if (data128 && typeof data128 == "object" && !Array.isArray(data128)) {
            if (data128.name === void 0) {
              const err142 = { instancePath: instancePath + "/webhooks/" + i14, keyword: "required", params: { missingProperty: "name" } };
              if (vErrors === null) {
                vErrors = [err142];
              } else {
                vErrors.push(err142);
              }
              errors++;
            }
            if (data128.kind === void 0) {
              const err143 = { instancePath: instancePath + "/webhooks/" + i14, keyword: "required", params: { missingProperty: "kind" } };
              if (vErrors === null) {
                vErrors = [err143];
              } else {
                vErrors.push(err143);
              }
              errors++;
            }
            for (const key23 in data128) {
              if (!(key23 === "name" || key23 === "kind" || key23 === "url_env" || key23 === "secret_env" || key23 === "owners")) {
                const err144 = { instancePath: instancePath + "/webhooks/" + i14, keyword: "additionalProperties", params: { additionalProperty: key23 } };
                if (vErrors === null) {
                  vErrors = [err144];
                } else {
                  vErrors.push(err144);
                }
                errors++;
              }
            }
            if (data128.name !== void 0) {
              if (!validate320(data128.name, { instancePath: instancePath + "/webhooks/" + i14 + "/name", parentData: data128, parentDataProperty: "name", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate320.errors : vErrors.concat(validate320.errors);
                errors = vErrors.length;
              }
            }
            if (data128.kind !== void 0) {
              let data130 = data128.kind;
              if (!(data130 === "wecom" || data130 === "dingtalk" || data130 === "feishu" || data130 === "slack")) {
                const err145 = { instancePath: instancePath + "/webhooks/" + i14 + "/kind", keyword: "enum", params: { allowedValues: schema85.properties.webhooks.items.properties.kind.enum } };
                if (vErrors === null) {
                  vErrors = [err145];
                } else {
                  vErrors.push(err145);
                }
                errors++;
              }
            }
            if (data128.url_env !== void 0) {
              if (!validate369(data128.url_env, { instancePath: instancePath + "/webhooks/" + i14 + "/url_env", parentData: data128, parentDataProperty: "url_env", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate369.errors : vErrors.concat(validate369.errors);
                errors = vErrors.length;
              }
            }
            if (data128.secret_env !== void 0) {
              if (!validate369(data128.secret_env, { instancePath: instancePath + "/webhooks/" + i14 + "/secret_env", parentData: data128, parentDataProperty: "secret_env", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate369.errors : vErrors.concat(validate369.errors);
                errors = vErrors.length;
              }
            }
            if (data128.owners !== void 0) {
              let data133 = data128.owners;
              if (Array.isArray(data133)) {
                if (data133.length > 500) {
                  const err146 = { instancePath: instancePath + "/webhooks/" + i14 + "/owners", keyword: "maxItems", params: { limit: 500 } };
                  if (vErrors === null) {
                    vErrors = [err146];
                  } else {
                    vErrors.push(err146);
                  }
                  errors++;
                }
                const len12 = data133.length;
                for (let i15 = 0; i15 < len12; i15++) {
                  if (!validate289(data133[i15], { instancePath: instancePath + "/webhooks/" + i14 + "/owners/" + i15, parentData: data133, parentDataProperty: i15, rootData, dynamicAnchors })) {
                    vErrors = vErrors === null ? validate289.errors : vErrors.concat(validate289.errors);
                    errors = vErrors.length;
                  }
                }
                let i16 = data133.length;
                let j3;
                if (i16 > 1) {
                  outer2:
                    for (; i16--; ) {
                      for (j3 = i16; j3--; ) {
                        if (func0(data133[i16], data133[j3])) {
                          const err147 = { instancePath: instancePath + "/webhooks/" + i14 + "/owners", keyword: "uniqueItems", params: { i: i16, j: j3 } };
                          if (vErrors === null) {
                            vErrors = [err147];
                          } else {
                            vErrors.push(err147);
                          }
                          errors++;
                          break outer2;
                        }
                      }
                    }
                }
              } else {
                const err148 = { instancePath: instancePath + "/webhooks/" + i14 + "/owners", keyword: "type", params: { type: "array" } };
                if (vErrors === null) {
                  vErrors = [err148];
                } else {
                  vErrors.push(err148);
                }
                errors++;
              }
            }
          } else {
            const err149 = { instancePath: instancePath + "/webhooks/" + i14, keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err149];
            } else {
              vErrors.push(err149);
            }
            errors++;
          }
        }
      } else {
        const err150 = { instancePath: instancePath + "/webhooks", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err150];
        } else {
          vErrors.push(err150);
        }
        errors++;
      }
    }
  } else {
    const err151 = { instancePath, keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err151];
    } else {
      vErrors.push(err151);
    }
    errors++;
  }
  validate276.errors = vErrors;
  return errors === 0;
}
validate276.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
export function shapeErrors(data) {
  return shape(data) ? [] : shape.errors;
}
