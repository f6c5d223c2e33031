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
var shape = validate83;
var schema33 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "customer.schema.json", "type": "object", "additionalProperties": false, "required": ["id", "name", "kind", "status", "owner", "first_contact", "recorded"], "properties": { "id": { "$ref": "common.schema.json#/$defs/id" }, "no": { "$ref": "common.schema.json#/$defs/no" }, "name": { "$ref": "common.schema.json#/$defs/line" }, "aliases": { "type": "array", "uniqueItems": true, "maxItems": 50, "items": { "$ref": "common.schema.json#/$defs/line" } }, "kind": { "enum": ["individual", "company"] }, "status": { "$ref": "common.schema.json#/$defs/status" }, "stage": { "type": "string" }, "owner": { "$ref": "common.schema.json#/$defs/member" }, "industry": { "$ref": "common.schema.json#/$defs/line" }, "size": { "type": "object", "additionalProperties": false, "properties": { "employees": { "type": "string", "pattern": "^(lt|gt)?[0-9]+(-[0-9]+)?$", "maxLength": 20 }, "revenue": { "$ref": "common.schema.json#/$defs/line" } } }, "business": { "$ref": "common.schema.json#/$defs/text" }, "source": { "type": "string" }, "source_note": { "$ref": "common.schema.json#/$defs/line" }, "first_contact": { "$ref": "common.schema.json#/$defs/day" }, "contacts": { "type": "array", "maxItems": 100, "items": { "type": "object", "additionalProperties": false, "required": ["id", "name"], "properties": { "id": { "$ref": "common.schema.json#/$defs/id" }, "name": { "$ref": "common.schema.json#/$defs/line" }, "title": { "$ref": "common.schema.json#/$defs/line" }, "primary": { "type": "boolean" }, "phone": { "type": "string", "maxLength": 40, "pattern": "^[+]?[0-9*][0-9* ()-]*$" }, "email": { "type": "string", "format": "email", "maxLength": 254 }, "other": { "type": "array", "maxItems": 20, "items": { "type": "object", "additionalProperties": false, "required": ["id", "platform", "handle"], "properties": { "id": { "$ref": "common.schema.json#/$defs/id" }, "platform": { "$ref": "common.schema.json#/$defs/line" }, "handle": { "$ref": "common.schema.json#/$defs/line" } } } }, "prefers": { "$ref": "common.schema.json#/$defs/line" } } } }, "address": { "type": "object", "additionalProperties": false, "properties": { "province": { "$ref": "common.schema.json#/$defs/line" }, "city": { "$ref": "common.schema.json#/$defs/line" }, "detail": { "$ref": "common.schema.json#/$defs/line" } } }, "person": { "type": "object", "additionalProperties": false, "properties": { "city": { "$ref": "common.schema.json#/$defs/line" }, "occupation": { "$ref": "common.schema.json#/$defs/line" }, "age_band": { "$ref": "common.schema.json#/$defs/line" }, "gender": { "enum": ["female", "male", "other"] } } }, "needs": { "type": "object", "additionalProperties": false, "properties": { "types": { "type": "array", "uniqueItems": true, "maxItems": 20, "items": { "type": "string", "minLength": 1, "maxLength": 60 } }, "description": { "$ref": "common.schema.json#/$defs/text" }, "quantity": { "$ref": "common.schema.json#/$defs/line" }, "budget": { "$ref": "common.schema.json#/$defs/amount" }, "by": { "$ref": "common.schema.json#/$defs/day" } } }, "pain_points": { "type": "array", "maxItems": 50, "items": { "$ref": "common.schema.json#/$defs/text" } }, "preferences": { "$ref": "common.schema.json#/$defs/text" }, "decision_chain": { "$ref": "common.schema.json#/$defs/text" }, "risks": { "type": "array", "maxItems": 50, "items": { "$ref": "common.schema.json#/$defs/text" } }, "tags": { "$ref": "common.schema.json#/$defs/tags" }, "grade": { "type": "object", "additionalProperties": false, "required": ["value", "reason"], "properties": { "value": { "enum": ["A", "B", "C", "D"] }, "reason": { "$ref": "common.schema.json#/$defs/text" } } }, "renewal_intent": { "enum": ["high", "medium", "low", "unknown"] }, "segment": { "enum": ["key", "grow", "risk", "routine"] }, "milestones": { "type": "array", "maxItems": 100, "items": { "type": "object", "additionalProperties": false, "required": ["id", "kind", "on"], "properties": { "id": { "$ref": "common.schema.json#/$defs/id" }, "kind": { "$ref": "common.schema.json#/$defs/line" }, "on": { "type": "string", "pattern": "^([0-9]{4}-)?[0-9]{2}-[0-9]{2}$" }, "yearly": { "type": "boolean" }, "calendar": { "enum": ["solar", "lunar"] }, "remind": { "type": "array", "uniqueItems": true, "maxItems": 10, "items": { "type": "string", "pattern": "^[0-9]{1,3}[dwm]$" } }, "leap": { "type": "boolean" }, "acknowledged": { "type": "array", "uniqueItems": true, "maxItems": 200, "items": { "$ref": "common.schema.json#/$defs/day" } }, "snoozed": { "$ref": "common.schema.json#/$defs/snoozed" } } } }, "lost": { "type": "object", "additionalProperties": false, "required": ["on", "reason"], "properties": { "on": { "$ref": "common.schema.json#/$defs/day" }, "reason": { "type": "string" }, "note": { "$ref": "common.schema.json#/$defs/text" } } }, "paused": { "type": "object", "additionalProperties": false, "required": ["until", "reason"], "properties": { "until": { "$ref": "common.schema.json#/$defs/day" }, "reason": { "$ref": "common.schema.json#/$defs/text" } } }, "provenance": { "$ref": "common.schema.json#/$defs/line" }, "verified": { "type": "object", "additionalProperties": false, "required": ["by", "at"], "properties": { "by": { "$ref": "common.schema.json#/$defs/member" }, "at": { "$ref": "common.schema.json#/$defs/moment" } } }, "archived": { "type": "object", "additionalProperties": false, "required": ["on", "reason"], "properties": { "on": { "$ref": "common.schema.json#/$defs/day" }, "reason": { "$ref": "common.schema.json#/$defs/text" } } }, "recorded": { "$ref": "common.schema.json#/$defs/recorded" }, "custom": { "$ref": "common.schema.json#/$defs/custom" }, "notes": { "$ref": "common.schema.json#/$defs/text" } } };
var func1 = Object.prototype.hasOwnProperty;
var func0 = require_equal().default;
var func2 = require_ucs2length().default;
var pattern3 = new RegExp("^(?=.*[a-hjkmnp-tv-z])[0-9a-hjkmnp-tv-z]{8}$", "u");
function validate84(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate84.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data === "string") {
    if (!pattern3.test(data)) {
      const err0 = { instancePath, keyword: "pattern", params: { pattern: "^(?=.*[a-hjkmnp-tv-z])[0-9a-hjkmnp-tv-z]{8}$" } };
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
  validate84.errors = vErrors;
  return errors === 0;
}
validate84.evaluated = { "dynamicProps": false, "dynamicItems": false };
var pattern4 = new RegExp("^[A-Za-z0-9][A-Za-z0-9_-]*$", "u");
function validate86(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate86.evaluated;
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
    if (!pattern4.test(data)) {
      const err1 = { instancePath, keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9_-]*$" } };
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
  validate86.errors = vErrors;
  return errors === 0;
}
validate86.evaluated = { "dynamicProps": false, "dynamicItems": false };
var pattern10 = new RegExp("^[^\\n\\r]*$", "u");
function validate88(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate88.evaluated;
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
  validate88.errors = vErrors;
  return errors === 0;
}
validate88.evaluated = { "dynamicProps": false, "dynamicItems": false };
var schema37 = { "enum": ["prospect", "interested", "won", "silent", "lost"] };
function validate91(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate91.evaluated;
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
  validate91.errors = vErrors;
  return errors === 0;
}
validate91.evaluated = { "dynamicProps": false, "dynamicItems": false };
var pattern5 = new RegExp("^[a-z][a-z0-9_-]*$", "u");
function validate93(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate93.evaluated;
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
  validate93.errors = vErrors;
  return errors === 0;
}
validate93.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate97(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate97.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data === "string") {
    if (func2(data) > 2e4) {
      const err0 = { instancePath, keyword: "maxLength", params: { limit: 2e4 } };
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
  validate97.errors = vErrors;
  return errors === 0;
}
validate97.evaluated = { "dynamicProps": false, "dynamicItems": false };
var formats2 = (init_formats(), __toCommonJS(formats_exports)).date;
function validate100(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate100.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data === "string") {
    if (!formats2(data)) {
      const err0 = { instancePath, keyword: "format", params: { format: "date" } };
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
  validate100.errors = vErrors;
  return errors === 0;
}
validate100.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate117(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate117.evaluated;
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
  validate117.errors = vErrors;
  return errors === 0;
}
validate117.evaluated = { "dynamicProps": false, "dynamicItems": false };
var pattern14 = new RegExp("^[^\\s,\\n]([^,\\n]*[^\\s,\\n])?$", "u");
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
  validate124.errors = vErrors;
  return errors === 0;
}
validate124.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
function validate69(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate69.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data === "string") {
    if (!formats2(data)) {
      const err0 = { instancePath, keyword: "format", params: { format: "date" } };
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
  validate69.errors = vErrors;
  return errors === 0;
}
validate69.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate71(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate71.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data === "string") {
    if (func2(data) > 2e4) {
      const err0 = { instancePath, keyword: "maxLength", params: { limit: 2e4 } };
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
  validate71.errors = vErrors;
  return errors === 0;
}
validate71.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate130(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate130.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.until === void 0) {
      const err0 = { instancePath, keyword: "required", params: { missingProperty: "until" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.reason === void 0) {
      const err1 = { instancePath, keyword: "required", params: { missingProperty: "reason" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "until" || key0 === "reason")) {
        const err2 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.until !== void 0) {
      if (!validate69(data.until, { instancePath: instancePath + "/until", parentData: data, parentDataProperty: "until", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
        errors = vErrors.length;
      }
    }
    if (data.reason !== void 0) {
      if (!validate71(data.reason, { instancePath: instancePath + "/reason", parentData: data, parentDataProperty: "reason", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
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
  validate130.errors = vErrors;
  return errors === 0;
}
validate130.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var formats0 = (init_formats(), __toCommonJS(formats_exports)).moment;
function validate140(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate140.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data === "string") {
    if (!formats0(data)) {
      const err0 = { instancePath, keyword: "format", params: { format: "moment" } };
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
  validate140.errors = vErrors;
  return errors === 0;
}
validate140.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate75(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate75.evaluated;
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
  validate75.errors = vErrors;
  return errors === 0;
}
validate75.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate77(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate77.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data === "string") {
    if (!formats0(data)) {
      const err0 = { instancePath, keyword: "format", params: { format: "moment" } };
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
  validate77.errors = vErrors;
  return errors === 0;
}
validate77.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate144(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate144.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.by === void 0) {
      const err0 = { instancePath, keyword: "required", params: { missingProperty: "by" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.at === void 0) {
      const err1 = { instancePath, keyword: "required", params: { missingProperty: "at" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "by" || key0 === "at")) {
        const err2 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.by !== void 0) {
      if (!validate75(data.by, { instancePath: instancePath + "/by", parentData: data, parentDataProperty: "by", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
        errors = vErrors.length;
      }
    }
    if (data.at !== void 0) {
      if (!validate77(data.at, { instancePath: instancePath + "/at", parentData: data, parentDataProperty: "at", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors);
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
  validate144.errors = vErrors;
  return errors === 0;
}
validate144.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema32 = { "type": "object", "propertyNames": { "pattern": "^[a-z][a-z0-9_]*$" }, "additionalProperties": { "type": ["string", "number", "boolean"] }, "maxProperties": 100 };
var pattern7 = new RegExp("^[a-z][a-z0-9_]*$", "u");
function validate148(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate148.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (Object.keys(data).length > 100) {
      const err0 = { instancePath, keyword: "maxProperties", params: { limit: 100 } };
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
        if (!pattern7.test(key0)) {
          const err1 = { instancePath, keyword: "pattern", params: { pattern: "^[a-z][a-z0-9_]*$" }, propertyName: key0 };
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
        const err2 = { instancePath, keyword: "propertyNames", params: { propertyName: key0 } };
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
        const err3 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "type", params: { type: schema32.additionalProperties.type } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
  } else {
    const err4 = { instancePath, keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err4];
    } else {
      vErrors.push(err4);
    }
    errors++;
  }
  validate148.errors = vErrors;
  return errors === 0;
}
validate148.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var pattern12 = new RegExp("^(lt|gt)?[0-9]+(-[0-9]+)?$", "u");
var pattern13 = new RegExp("^[+]?[0-9*][0-9* ()-]*$", "u");
var pattern15 = new RegExp("^([0-9]{4}-)?[0-9]{2}-[0-9]{2}$", "u");
var pattern16 = new RegExp("^[0-9]{1,3}[dwm]$", "u");
var formats8 = (init_formats(), __toCommonJS(formats_exports)).email;
function validate83(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate83.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      const err0 = { instancePath, keyword: "required", params: { missingProperty: "id" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.name === void 0) {
      const err1 = { instancePath, keyword: "required", params: { missingProperty: "name" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.kind === void 0) {
      const err2 = { instancePath, keyword: "required", params: { missingProperty: "kind" } };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.status === void 0) {
      const err3 = { instancePath, keyword: "required", params: { missingProperty: "status" } };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.owner === void 0) {
      const err4 = { instancePath, keyword: "required", params: { missingProperty: "owner" } };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.first_contact === void 0) {
      const err5 = { instancePath, keyword: "required", params: { missingProperty: "first_contact" } };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    if (data.recorded === void 0) {
      const err6 = { instancePath, keyword: "required", params: { missingProperty: "recorded" } };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func1.call(schema33.properties, key0)) {
        const err7 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.id !== void 0) {
      if (!validate84(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate84.errors : vErrors.concat(validate84.errors);
        errors = vErrors.length;
      }
    }
    if (data.no !== void 0) {
      if (!validate86(data.no, { instancePath: instancePath + "/no", parentData: data, parentDataProperty: "no", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate86.errors : vErrors.concat(validate86.errors);
        errors = vErrors.length;
      }
    }
    if (data.name !== void 0) {
      if (!validate88(data.name, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate88.errors : vErrors.concat(validate88.errors);
        errors = vErrors.length;
      }
    }
    if (data.aliases !== void 0) {
      let data3 = data.aliases;
      if (Array.isArray(data3)) {
        if (data3.length > 50) {
          const err8 = { instancePath: instancePath + "/aliases", keyword: "maxItems", params: { limit: 50 } };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
        const len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate88(data3[i0], { instancePath: instancePath + "/aliases/" + i0, parentData: data3, parentDataProperty: i0, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate88.errors : vErrors.concat(validate88.errors);
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
                  const err9 = { instancePath: instancePath + "/aliases", keyword: "uniqueItems", params: { i: i1, j: j0 } };
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
        const err10 = { instancePath: instancePath + "/aliases", keyword: "type", params: { type: "array" } };
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
        const err11 = { instancePath: instancePath + "/kind", keyword: "enum", params: { allowedValues: schema33.properties.kind.enum } };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.status !== void 0) {
      if (!validate91(data.status, { instancePath: instancePath + "/status", parentData: data, parentDataProperty: "status", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors);
        errors = vErrors.length;
      }
    }
    if (data.stage !== void 0) {
      if (typeof data.stage !== "string") {
        const err12 = { instancePath: instancePath + "/stage", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.owner !== void 0) {
      if (!validate93(data.owner, { instancePath: instancePath + "/owner", parentData: data, parentDataProperty: "owner", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate93.errors : vErrors.concat(validate93.errors);
        errors = vErrors.length;
      }
    }
    if (data.industry !== void 0) {
      if (!validate88(data.industry, { instancePath: instancePath + "/industry", parentData: data, parentDataProperty: "industry", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate88.errors : vErrors.concat(validate88.errors);
        errors = vErrors.length;
      }
    }
    if (data.size !== void 0) {
      let data10 = data.size;
      if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
        for (const key1 in data10) {
          if (!(key1 === "employees" || key1 === "revenue")) {
            const err13 = { instancePath: instancePath + "/size", keyword: "additionalProperties", params: { additionalProperty: key1 } };
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
              const err14 = { instancePath: instancePath + "/size/employees", keyword: "maxLength", params: { limit: 20 } };
              if (vErrors === null) {
                vErrors = [err14];
              } else {
                vErrors.push(err14);
              }
              errors++;
            }
            if (!pattern12.test(data11)) {
              const err15 = { instancePath: instancePath + "/size/employees", keyword: "pattern", params: { pattern: "^(lt|gt)?[0-9]+(-[0-9]+)?$" } };
              if (vErrors === null) {
                vErrors = [err15];
              } else {
                vErrors.push(err15);
              }
              errors++;
            }
          } else {
            const err16 = { instancePath: instancePath + "/size/employees", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err16];
            } else {
              vErrors.push(err16);
            }
            errors++;
          }
        }
        if (data10.revenue !== void 0) {
          if (!validate88(data10.revenue, { instancePath: instancePath + "/size/revenue", parentData: data10, parentDataProperty: "revenue", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate88.errors : vErrors.concat(validate88.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err17 = { instancePath: instancePath + "/size", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
    }
    if (data.business !== void 0) {
      if (!validate97(data.business, { instancePath: instancePath + "/business", parentData: data, parentDataProperty: "business", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate97.errors : vErrors.concat(validate97.errors);
        errors = vErrors.length;
      }
    }
    if (data.source !== void 0) {
      if (typeof data.source !== "string") {
        const err18 = { instancePath: instancePath + "/source", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
    }
    if (data.source_note !== void 0) {
      if (!validate88(data.source_note, { instancePath: instancePath + "/source_note", parentData: data, parentDataProperty: "source_note", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate88.errors : vErrors.concat(validate88.errors);
        errors = vErrors.length;
      }
    }
    if (data.first_contact !== void 0) {
      if (!validate100(data.first_contact, { instancePath: instancePath + "/first_contact", parentData: data, parentDataProperty: "first_contact", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate100.errors : vErrors.concat(validate100.errors);
        errors = vErrors.length;
      }
    }
    if (data.contacts !== void 0) {
      let data17 = data.contacts;
      if (Array.isArray(data17)) {
        if (data17.length > 100) {
          const err19 = { instancePath: instancePath + "/contacts", keyword: "maxItems", params: { limit: 100 } };
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
              const err20 = { instancePath: instancePath + "/contacts/" + i2, keyword: "required", params: { missingProperty: "id" } };
              if (vErrors === null) {
                vErrors = [err20];
              } else {
                vErrors.push(err20);
              }
              errors++;
            }
            if (data18.name === void 0) {
              const err21 = { instancePath: instancePath + "/contacts/" + i2, keyword: "required", params: { missingProperty: "name" } };
              if (vErrors === null) {
                vErrors = [err21];
              } else {
                vErrors.push(err21);
              }
              errors++;
            }
            for (const key2 in data18) {
              if (!(key2 === "id" || key2 === "name" || key2 === "title" || key2 === "primary" || key2 === "phone" || key2 === "email" || key2 === "other" || key2 === "prefers")) {
                const err22 = { instancePath: instancePath + "/contacts/" + i2, keyword: "additionalProperties", params: { additionalProperty: key2 } };
                if (vErrors === null) {
                  vErrors = [err22];
                } else {
                  vErrors.push(err22);
                }
                errors++;
              }
            }
            if (data18.id !== void 0) {
              if (!validate84(data18.id, { instancePath: instancePath + "/contacts/" + i2 + "/id", parentData: data18, parentDataProperty: "id", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate84.errors : vErrors.concat(validate84.errors);
                errors = vErrors.length;
              }
            }
            if (data18.name !== void 0) {
              if (!validate88(data18.name, { instancePath: instancePath + "/contacts/" + i2 + "/name", parentData: data18, parentDataProperty: "name", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate88.errors : vErrors.concat(validate88.errors);
                errors = vErrors.length;
              }
            }
            if (data18.title !== void 0) {
              if (!validate88(data18.title, { instancePath: instancePath + "/contacts/" + i2 + "/title", parentData: data18, parentDataProperty: "title", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate88.errors : vErrors.concat(validate88.errors);
                errors = vErrors.length;
              }
            }
            if (data18.primary !== void 0) {
              if (typeof data18.primary !== "boolean") {
                const err23 = { instancePath: instancePath + "/contacts/" + i2 + "/primary", keyword: "type", params: { type: "boolean" } };
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
                  const err24 = { instancePath: instancePath + "/contacts/" + i2 + "/phone", keyword: "maxLength", params: { limit: 40 } };
                  if (vErrors === null) {
                    vErrors = [err24];
                  } else {
                    vErrors.push(err24);
                  }
                  errors++;
                }
                if (!pattern13.test(data23)) {
                  const err25 = { instancePath: instancePath + "/contacts/" + i2 + "/phone", keyword: "pattern", params: { pattern: "^[+]?[0-9*][0-9* ()-]*$" } };
                  if (vErrors === null) {
                    vErrors = [err25];
                  } else {
                    vErrors.push(err25);
                  }
                  errors++;
                }
              } else {
                const err26 = { instancePath: instancePath + "/contacts/" + i2 + "/phone", keyword: "type", params: { type: "string" } };
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
                  const err27 = { instancePath: instancePath + "/contacts/" + i2 + "/email", keyword: "maxLength", params: { limit: 254 } };
                  if (vErrors === null) {
                    vErrors = [err27];
                  } else {
                    vErrors.push(err27);
                  }
                  errors++;
                }
                if (!formats8(data24)) {
                  const err28 = { instancePath: instancePath + "/contacts/" + i2 + "/email", keyword: "format", params: { format: "email" } };
                  if (vErrors === null) {
                    vErrors = [err28];
                  } else {
                    vErrors.push(err28);
                  }
                  errors++;
                }
              } else {
                const err29 = { instancePath: instancePath + "/contacts/" + i2 + "/email", keyword: "type", params: { type: "string" } };
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
                  const err30 = { instancePath: instancePath + "/contacts/" + i2 + "/other", keyword: "maxItems", params: { limit: 20 } };
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
                      const err31 = { instancePath: instancePath + "/contacts/" + i2 + "/other/" + i3, keyword: "required", params: { missingProperty: "id" } };
                      if (vErrors === null) {
                        vErrors = [err31];
                      } else {
                        vErrors.push(err31);
                      }
                      errors++;
                    }
                    if (data26.platform === void 0) {
                      const err32 = { instancePath: instancePath + "/contacts/" + i2 + "/other/" + i3, keyword: "required", params: { missingProperty: "platform" } };
                      if (vErrors === null) {
                        vErrors = [err32];
                      } else {
                        vErrors.push(err32);
                      }
                      errors++;
                    }
                    if (data26.handle === void 0) {
                      const err33 = { instancePath: instancePath + "/contacts/" + i2 + "/other/" + i3, keyword: "required", params: { missingProperty: "handle" } };
                      if (vErrors === null) {
                        vErrors = [err33];
                      } else {
                        vErrors.push(err33);
                      }
                      errors++;
                    }
                    for (const key3 in data26) {
                      if (!(key3 === "id" || key3 === "platform" || key3 === "handle")) {
                        const err34 = { instancePath: instancePath + "/contacts/" + i2 + "/other/" + i3, keyword: "additionalProperties", params: { additionalProperty: key3 } };
                        if (vErrors === null) {
                          vErrors = [err34];
                        } else {
                          vErrors.push(err34);
                        }
                        errors++;
                      }
                    }
                    if (data26.id !== void 0) {
                      if (!validate84(data26.id, { instancePath: instancePath + "/contacts/" + i2 + "/other/" + i3 + "/id", parentData: data26, parentDataProperty: "id", rootData, dynamicAnchors })) {
                        vErrors = vErrors === null ? validate84.errors : vErrors.concat(validate84.errors);
                        errors = vErrors.length;
                      }
                    }
                    if (data26.platform !== void 0) {
                      if (!validate88(data26.platform, { instancePath: instancePath + "/contacts/" + i2 + "/other/" + i3 + "/platform", parentData: data26, parentDataProperty: "platform", rootData, dynamicAnchors })) {
                        vErrors = vErrors === null ? validate88.errors : vErrors.concat(validate88.errors);
                        errors = vErrors.length;
                      }
                    }
                    if (data26.handle !== void 0) {
                      if (!validate88(data26.handle, { instancePath: instancePath + "/contacts/" + i2 + "/other/" + i3 + "/handle", parentData: data26, parentDataProperty: "handle", rootData, dynamicAnchors })) {
                        vErrors = vErrors === null ? validate88.errors : vErrors.concat(validate88.errors);
                        errors = vErrors.length;
                      }
                    }
                  } else {
                    const err35 = { instancePath: instancePath + "/contacts/" + i2 + "/other/" + i3, keyword: "type", params: { type: "object" } };
                    if (vErrors === null) {
                      vErrors = [err35];
                    } else {
                      vErrors.push(err35);
                    }
                    errors++;
                  }
                }
              } else {
                const err36 = { instancePath: instancePath + "/contacts/" + i2 + "/other", keyword: "type", params: { type: "array" } };
                if (vErrors === null) {
                  vErrors = [err36];
                } else {
                  vErrors.push(err36);
                }
                errors++;
              }
            }
            if (data18.prefers !== void 0) {
              if (!validate88(data18.prefers, { instancePath: instancePath + "/contacts/" + i2 + "/prefers", parentData: data18, parentDataProperty: "prefers", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate88.errors : vErrors.concat(validate88.errors);
                errors = vErrors.length;
              }
            }
          } else {
            const err37 = { instancePath: instancePath + "/contacts/" + i2, keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err37];
            } else {
              vErrors.push(err37);
            }
            errors++;
          }
        }
      } else {
        const err38 = { instancePath: instancePath + "/contacts", keyword: "type", params: { type: "array" } };
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
            const err39 = { instancePath: instancePath + "/address", keyword: "additionalProperties", params: { additionalProperty: key4 } };
            if (vErrors === null) {
              vErrors = [err39];
            } else {
              vErrors.push(err39);
            }
            errors++;
          }
        }
        if (data31.province !== void 0) {
          if (!validate88(data31.province, { instancePath: instancePath + "/address/province", parentData: data31, parentDataProperty: "province", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate88.errors : vErrors.concat(validate88.errors);
            errors = vErrors.length;
          }
        }
        if (data31.city !== void 0) {
          if (!validate88(data31.city, { instancePath: instancePath + "/address/city", parentData: data31, parentDataProperty: "city", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate88.errors : vErrors.concat(validate88.errors);
            errors = vErrors.length;
          }
        }
        if (data31.detail !== void 0) {
          if (!validate88(data31.detail, { instancePath: instancePath + "/address/detail", parentData: data31, parentDataProperty: "detail", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate88.errors : vErrors.concat(validate88.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err40 = { instancePath: instancePath + "/address", keyword: "type", params: { type: "object" } };
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
            const err41 = { instancePath: instancePath + "/person", keyword: "additionalProperties", params: { additionalProperty: key5 } };
            if (vErrors === null) {
              vErrors = [err41];
            } else {
              vErrors.push(err41);
            }
            errors++;
          }
        }
        if (data35.city !== void 0) {
          if (!validate88(data35.city, { instancePath: instancePath + "/person/city", parentData: data35, parentDataProperty: "city", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate88.errors : vErrors.concat(validate88.errors);
            errors = vErrors.length;
          }
        }
        if (data35.occupation !== void 0) {
          if (!validate88(data35.occupation, { instancePath: instancePath + "/person/occupation", parentData: data35, parentDataProperty: "occupation", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate88.errors : vErrors.concat(validate88.errors);
            errors = vErrors.length;
          }
        }
        if (data35.age_band !== void 0) {
          if (!validate88(data35.age_band, { instancePath: instancePath + "/person/age_band", parentData: data35, parentDataProperty: "age_band", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate88.errors : vErrors.concat(validate88.errors);
            errors = vErrors.length;
          }
        }
        if (data35.gender !== void 0) {
          let data39 = data35.gender;
          if (!(data39 === "female" || data39 === "male" || data39 === "other")) {
            const err42 = { instancePath: instancePath + "/person/gender", keyword: "enum", params: { allowedValues: schema33.properties.person.properties.gender.enum } };
            if (vErrors === null) {
              vErrors = [err42];
            } else {
              vErrors.push(err42);
            }
            errors++;
          }
        }
      } else {
        const err43 = { instancePath: instancePath + "/person", keyword: "type", params: { type: "object" } };
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
            const err44 = { instancePath: instancePath + "/needs", keyword: "additionalProperties", params: { additionalProperty: key6 } };
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
              const err45 = { instancePath: instancePath + "/needs/types", keyword: "maxItems", params: { limit: 20 } };
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
                  const err46 = { instancePath: instancePath + "/needs/types/" + i4, keyword: "maxLength", params: { limit: 60 } };
                  if (vErrors === null) {
                    vErrors = [err46];
                  } else {
                    vErrors.push(err46);
                  }
                  errors++;
                }
                if (func2(data42) < 1) {
                  const err47 = { instancePath: instancePath + "/needs/types/" + i4, keyword: "minLength", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err47];
                  } else {
                    vErrors.push(err47);
                  }
                  errors++;
                }
              } else {
                const err48 = { instancePath: instancePath + "/needs/types/" + i4, keyword: "type", params: { type: "string" } };
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
                  const err49 = { instancePath: instancePath + "/needs/types", keyword: "uniqueItems", params: { i: i5, j: j1 } };
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
            const err50 = { instancePath: instancePath + "/needs/types", keyword: "type", params: { type: "array" } };
            if (vErrors === null) {
              vErrors = [err50];
            } else {
              vErrors.push(err50);
            }
            errors++;
          }
        }
        if (data40.description !== void 0) {
          if (!validate97(data40.description, { instancePath: instancePath + "/needs/description", parentData: data40, parentDataProperty: "description", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate97.errors : vErrors.concat(validate97.errors);
            errors = vErrors.length;
          }
        }
        if (data40.quantity !== void 0) {
          if (!validate88(data40.quantity, { instancePath: instancePath + "/needs/quantity", parentData: data40, parentDataProperty: "quantity", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate88.errors : vErrors.concat(validate88.errors);
            errors = vErrors.length;
          }
        }
        if (data40.budget !== void 0) {
          if (!validate117(data40.budget, { instancePath: instancePath + "/needs/budget", parentData: data40, parentDataProperty: "budget", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate117.errors : vErrors.concat(validate117.errors);
            errors = vErrors.length;
          }
        }
        if (data40.by !== void 0) {
          if (!validate100(data40.by, { instancePath: instancePath + "/needs/by", parentData: data40, parentDataProperty: "by", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate100.errors : vErrors.concat(validate100.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err51 = { instancePath: instancePath + "/needs", keyword: "type", params: { type: "object" } };
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
          const err52 = { instancePath: instancePath + "/pain_points", keyword: "maxItems", params: { limit: 50 } };
          if (vErrors === null) {
            vErrors = [err52];
          } else {
            vErrors.push(err52);
          }
          errors++;
        }
        const len4 = data47.length;
        for (let i6 = 0; i6 < len4; i6++) {
          if (!validate97(data47[i6], { instancePath: instancePath + "/pain_points/" + i6, parentData: data47, parentDataProperty: i6, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate97.errors : vErrors.concat(validate97.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err53 = { instancePath: instancePath + "/pain_points", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err53];
        } else {
          vErrors.push(err53);
        }
        errors++;
      }
    }
    if (data.preferences !== void 0) {
      if (!validate97(data.preferences, { instancePath: instancePath + "/preferences", parentData: data, parentDataProperty: "preferences", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate97.errors : vErrors.concat(validate97.errors);
        errors = vErrors.length;
      }
    }
    if (data.decision_chain !== void 0) {
      if (!validate97(data.decision_chain, { instancePath: instancePath + "/decision_chain", parentData: data, parentDataProperty: "decision_chain", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate97.errors : vErrors.concat(validate97.errors);
        errors = vErrors.length;
      }
    }
    if (data.risks !== void 0) {
      let data51 = data.risks;
      if (Array.isArray(data51)) {
        if (data51.length > 50) {
          const err54 = { instancePath: instancePath + "/risks", keyword: "maxItems", params: { limit: 50 } };
          if (vErrors === null) {
            vErrors = [err54];
          } else {
            vErrors.push(err54);
          }
          errors++;
        }
        const len5 = data51.length;
        for (let i7 = 0; i7 < len5; i7++) {
          if (!validate97(data51[i7], { instancePath: instancePath + "/risks/" + i7, parentData: data51, parentDataProperty: i7, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate97.errors : vErrors.concat(validate97.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err55 = { instancePath: instancePath + "/risks", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err55];
        } else {
          vErrors.push(err55);
        }
        errors++;
      }
    }
    if (data.tags !== void 0) {
      if (!validate124(data.tags, { instancePath: instancePath + "/tags", parentData: data, parentDataProperty: "tags", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate124.errors : vErrors.concat(validate124.errors);
        errors = vErrors.length;
      }
    }
    if (data.grade !== void 0) {
      let data54 = data.grade;
      if (data54 && typeof data54 == "object" && !Array.isArray(data54)) {
        if (data54.value === void 0) {
          const err56 = { instancePath: instancePath + "/grade", keyword: "required", params: { missingProperty: "value" } };
          if (vErrors === null) {
            vErrors = [err56];
          } else {
            vErrors.push(err56);
          }
          errors++;
        }
        if (data54.reason === void 0) {
          const err57 = { instancePath: instancePath + "/grade", keyword: "required", params: { missingProperty: "reason" } };
          if (vErrors === null) {
            vErrors = [err57];
          } else {
            vErrors.push(err57);
          }
          errors++;
        }
        for (const key7 in data54) {
          if (!(key7 === "value" || key7 === "reason")) {
            const err58 = { instancePath: instancePath + "/grade", keyword: "additionalProperties", params: { additionalProperty: key7 } };
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
            const err59 = { instancePath: instancePath + "/grade/value", keyword: "enum", params: { allowedValues: schema33.properties.grade.properties.value.enum } };
            if (vErrors === null) {
              vErrors = [err59];
            } else {
              vErrors.push(err59);
            }
            errors++;
          }
        }
        if (data54.reason !== void 0) {
          if (!validate97(data54.reason, { instancePath: instancePath + "/grade/reason", parentData: data54, parentDataProperty: "reason", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate97.errors : vErrors.concat(validate97.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err60 = { instancePath: instancePath + "/grade", keyword: "type", params: { type: "object" } };
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
        const err61 = { instancePath: instancePath + "/renewal_intent", keyword: "enum", params: { allowedValues: schema33.properties.renewal_intent.enum } };
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
        const err62 = { instancePath: instancePath + "/segment", keyword: "enum", params: { allowedValues: schema33.properties.segment.enum } };
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
          const err63 = { instancePath: instancePath + "/milestones", keyword: "maxItems", params: { limit: 100 } };
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
              const err64 = { instancePath: instancePath + "/milestones/" + i8, keyword: "required", params: { missingProperty: "id" } };
              if (vErrors === null) {
                vErrors = [err64];
              } else {
                vErrors.push(err64);
              }
              errors++;
            }
            if (data60.kind === void 0) {
              const err65 = { instancePath: instancePath + "/milestones/" + i8, keyword: "required", params: { missingProperty: "kind" } };
              if (vErrors === null) {
                vErrors = [err65];
              } else {
                vErrors.push(err65);
              }
              errors++;
            }
            if (data60.on === void 0) {
              const err66 = { instancePath: instancePath + "/milestones/" + i8, keyword: "required", params: { missingProperty: "on" } };
              if (vErrors === null) {
                vErrors = [err66];
              } else {
                vErrors.push(err66);
              }
              errors++;
            }
            for (const key8 in data60) {
              if (!func1.call(schema33.properties.milestones.items.properties, key8)) {
                const err67 = { instancePath: instancePath + "/milestones/" + i8, keyword: "additionalProperties", params: { additionalProperty: key8 } };
                if (vErrors === null) {
                  vErrors = [err67];
                } else {
                  vErrors.push(err67);
                }
                errors++;
              }
            }
            if (data60.id !== void 0) {
              if (!validate84(data60.id, { instancePath: instancePath + "/milestones/" + i8 + "/id", parentData: data60, parentDataProperty: "id", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate84.errors : vErrors.concat(validate84.errors);
                errors = vErrors.length;
              }
            }
            if (data60.kind !== void 0) {
              if (!validate88(data60.kind, { instancePath: instancePath + "/milestones/" + i8 + "/kind", parentData: data60, parentDataProperty: "kind", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate88.errors : vErrors.concat(validate88.errors);
                errors = vErrors.length;
              }
            }
            if (data60.on !== void 0) {
              let data63 = data60.on;
              if (typeof data63 === "string") {
                if (!pattern15.test(data63)) {
                  const err68 = { instancePath: instancePath + "/milestones/" + i8 + "/on", keyword: "pattern", params: { pattern: "^([0-9]{4}-)?[0-9]{2}-[0-9]{2}$" } };
                  if (vErrors === null) {
                    vErrors = [err68];
                  } else {
                    vErrors.push(err68);
                  }
                  errors++;
                }
              } else {
                const err69 = { instancePath: instancePath + "/milestones/" + i8 + "/on", keyword: "type", params: { type: "string" } };
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
                const err70 = { instancePath: instancePath + "/milestones/" + i8 + "/yearly", keyword: "type", params: { type: "boolean" } };
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
                const err71 = { instancePath: instancePath + "/milestones/" + i8 + "/calendar", keyword: "enum", params: { allowedValues: schema33.properties.milestones.items.properties.calendar.enum } };
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
                  const err72 = { instancePath: instancePath + "/milestones/" + i8 + "/remind", keyword: "maxItems", params: { limit: 10 } };
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
                    if (!pattern16.test(data67)) {
                      const err73 = { instancePath: instancePath + "/milestones/" + i8 + "/remind/" + i9, keyword: "pattern", params: { pattern: "^[0-9]{1,3}[dwm]$" } };
                      if (vErrors === null) {
                        vErrors = [err73];
                      } else {
                        vErrors.push(err73);
                      }
                      errors++;
                    }
                  } else {
                    const err74 = { instancePath: instancePath + "/milestones/" + i8 + "/remind/" + i9, keyword: "type", params: { type: "string" } };
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
                      const err75 = { instancePath: instancePath + "/milestones/" + i8 + "/remind", keyword: "uniqueItems", params: { i: i10, j: j2 } };
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
                const err76 = { instancePath: instancePath + "/milestones/" + i8 + "/remind", keyword: "type", params: { type: "array" } };
                if (vErrors === null) {
                  vErrors = [err76];
                } else {
                  vErrors.push(err76);
                }
                errors++;
              }
            }
            if (data60.leap !== void 0) {
              if (typeof data60.leap !== "boolean") {
                const err77 = { instancePath: instancePath + "/milestones/" + i8 + "/leap", keyword: "type", params: { type: "boolean" } };
                if (vErrors === null) {
                  vErrors = [err77];
                } else {
                  vErrors.push(err77);
                }
                errors++;
              }
            }
            if (data60.acknowledged !== void 0) {
              let data69 = data60.acknowledged;
              if (Array.isArray(data69)) {
                if (data69.length > 200) {
                  const err78 = { instancePath: instancePath + "/milestones/" + i8 + "/acknowledged", keyword: "maxItems", params: { limit: 200 } };
                  if (vErrors === null) {
                    vErrors = [err78];
                  } else {
                    vErrors.push(err78);
                  }
                  errors++;
                }
                const len8 = data69.length;
                for (let i11 = 0; i11 < len8; i11++) {
                  if (!validate100(data69[i11], { instancePath: instancePath + "/milestones/" + i8 + "/acknowledged/" + i11, parentData: data69, parentDataProperty: i11, rootData, dynamicAnchors })) {
                    vErrors = vErrors === null ? validate100.errors : vErrors.concat(validate100.errors);
                    errors = vErrors.length;
                  }
                }
                let i12 = data69.length;
                let j3;
                if (i12 > 1) {
                  outer1:
                    for (; i12--; ) {
                      for (j3 = i12; j3--; ) {
                        if (func0(data69[i12], data69[j3])) {
                          const err79 = { instancePath: instancePath + "/milestones/" + i8 + "/acknowledged", keyword: "uniqueItems", params: { i: i12, j: j3 } };
                          if (vErrors === null) {
                            vErrors = [err79];
                          } else {
                            vErrors.push(err79);
                          }
                          errors++;
                          break outer1;
                        }
                      }
                    }
                }
              } else {
                const err80 = { instancePath: instancePath + "/milestones/" + i8 + "/acknowledged", keyword: "type", params: { type: "array" } };
                if (vErrors === null) {
                  vErrors = [err80];
                } else {
                  vErrors.push(err80);
                }
                errors++;
              }
            }
            if (data60.snoozed !== void 0) {
              if (!validate130(data60.snoozed, { instancePath: instancePath + "/milestones/" + i8 + "/snoozed", parentData: data60, parentDataProperty: "snoozed", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate130.errors : vErrors.concat(validate130.errors);
                errors = vErrors.length;
              }
            }
          } else {
            const err81 = { instancePath: instancePath + "/milestones/" + i8, keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err81];
            } else {
              vErrors.push(err81);
            }
            errors++;
          }
        }
      } else {
        const err82 = { instancePath: instancePath + "/milestones", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err82];
        } else {
          vErrors.push(err82);
        }
        errors++;
      }
    }
    if (data.lost !== void 0) {
      let data72 = data.lost;
      if (data72 && typeof data72 == "object" && !Array.isArray(data72)) {
        if (data72.on === void 0) {
          const err83 = { instancePath: instancePath + "/lost", keyword: "required", params: { missingProperty: "on" } };
          if (vErrors === null) {
            vErrors = [err83];
          } else {
            vErrors.push(err83);
          }
          errors++;
        }
        if (data72.reason === void 0) {
          const err84 = { instancePath: instancePath + "/lost", keyword: "required", params: { missingProperty: "reason" } };
          if (vErrors === null) {
            vErrors = [err84];
          } else {
            vErrors.push(err84);
          }
          errors++;
        }
        for (const key9 in data72) {
          if (!(key9 === "on" || key9 === "reason" || key9 === "note")) {
            const err85 = { instancePath: instancePath + "/lost", keyword: "additionalProperties", params: { additionalProperty: key9 } };
            if (vErrors === null) {
              vErrors = [err85];
            } else {
              vErrors.push(err85);
            }
            errors++;
          }
        }
        if (data72.on !== void 0) {
          if (!validate100(data72.on, { instancePath: instancePath + "/lost/on", parentData: data72, parentDataProperty: "on", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate100.errors : vErrors.concat(validate100.errors);
            errors = vErrors.length;
          }
        }
        if (data72.reason !== void 0) {
          if (typeof data72.reason !== "string") {
            const err86 = { instancePath: instancePath + "/lost/reason", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err86];
            } else {
              vErrors.push(err86);
            }
            errors++;
          }
        }
        if (data72.note !== void 0) {
          if (!validate97(data72.note, { instancePath: instancePath + "/lost/note", parentData: data72, parentDataProperty: "note", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate97.errors : vErrors.concat(validate97.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err87 = { instancePath: instancePath + "/lost", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err87];
        } else {
          vErrors.push(err87);
        }
        errors++;
      }
    }
    if (data.paused !== void 0) {
      let data76 = data.paused;
      if (data76 && typeof data76 == "object" && !Array.isArray(data76)) {
        if (data76.until === void 0) {
          const err88 = { instancePath: instancePath + "/paused", keyword: "required", params: { missingProperty: "until" } };
          if (vErrors === null) {
            vErrors = [err88];
          } else {
            vErrors.push(err88);
          }
          errors++;
        }
        if (data76.reason === void 0) {
          const err89 = { instancePath: instancePath + "/paused", keyword: "required", params: { missingProperty: "reason" } };
          if (vErrors === null) {
            vErrors = [err89];
          } else {
            vErrors.push(err89);
          }
          errors++;
        }
        for (const key10 in data76) {
          if (!(key10 === "until" || key10 === "reason")) {
            const err90 = { instancePath: instancePath + "/paused", keyword: "additionalProperties", params: { additionalProperty: key10 } };
            if (vErrors === null) {
              vErrors = [err90];
            } else {
              vErrors.push(err90);
            }
            errors++;
          }
        }
        if (data76.until !== void 0) {
          if (!validate100(data76.until, { instancePath: instancePath + "/paused/until", parentData: data76, parentDataProperty: "until", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate100.errors : vErrors.concat(validate100.errors);
            errors = vErrors.length;
          }
        }
        if (data76.reason !== void 0) {
          if (!validate97(data76.reason, { instancePath: instancePath + "/paused/reason", parentData: data76, parentDataProperty: "reason", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate97.errors : vErrors.concat(validate97.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err91 = { instancePath: instancePath + "/paused", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err91];
        } else {
          vErrors.push(err91);
        }
        errors++;
      }
    }
    if (data.provenance !== void 0) {
      if (!validate88(data.provenance, { instancePath: instancePath + "/provenance", parentData: data, parentDataProperty: "provenance", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate88.errors : vErrors.concat(validate88.errors);
        errors = vErrors.length;
      }
    }
    if (data.verified !== void 0) {
      let data80 = data.verified;
      if (data80 && typeof data80 == "object" && !Array.isArray(data80)) {
        if (data80.by === void 0) {
          const err92 = { instancePath: instancePath + "/verified", keyword: "required", params: { missingProperty: "by" } };
          if (vErrors === null) {
            vErrors = [err92];
          } else {
            vErrors.push(err92);
          }
          errors++;
        }
        if (data80.at === void 0) {
          const err93 = { instancePath: instancePath + "/verified", keyword: "required", params: { missingProperty: "at" } };
          if (vErrors === null) {
            vErrors = [err93];
          } else {
            vErrors.push(err93);
          }
          errors++;
        }
        for (const key11 in data80) {
          if (!(key11 === "by" || key11 === "at")) {
            const err94 = { instancePath: instancePath + "/verified", keyword: "additionalProperties", params: { additionalProperty: key11 } };
            if (vErrors === null) {
              vErrors = [err94];
            } else {
              vErrors.push(err94);
            }
            errors++;
          }
        }
        if (data80.by !== void 0) {
          if (!validate93(data80.by, { instancePath: instancePath + "/verified/by", parentData: data80, parentDataProperty: "by", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate93.errors : vErrors.concat(validate93.errors);
            errors = vErrors.length;
          }
        }
        if (data80.at !== void 0) {
          if (!validate140(data80.at, { instancePath: instancePath + "/verified/at", parentData: data80, parentDataProperty: "at", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate140.errors : vErrors.concat(validate140.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err95 = { instancePath: instancePath + "/verified", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err95];
        } else {
          vErrors.push(err95);
        }
        errors++;
      }
    }
    if (data.archived !== void 0) {
      let data83 = data.archived;
      if (data83 && typeof data83 == "object" && !Array.isArray(data83)) {
        if (data83.on === void 0) {
          const err96 = { instancePath: instancePath + "/archived", keyword: "required", params: { missingProperty: "on" } };
          if (vErrors === null) {
            vErrors = [err96];
          } else {
            vErrors.push(err96);
          }
          errors++;
        }
        if (data83.reason === void 0) {
          const err97 = { instancePath: instancePath + "/archived", keyword: "required", params: { missingProperty: "reason" } };
          if (vErrors === null) {
            vErrors = [err97];
          } else {
            vErrors.push(err97);
          }
          errors++;
        }
        for (const key12 in data83) {
          if (!(key12 === "on" || key12 === "reason")) {
            const err98 = { instancePath: instancePath + "/archived", keyword: "additionalProperties", params: { additionalProperty: key12 } };
            if (vErrors === null) {
              vErrors = [err98];
            } else {
              vErrors.push(err98);
            }
            errors++;
          }
        }
        if (data83.on !== void 0) {
          if (!validate100(data83.on, { instancePath: instancePath + "/archived/on", parentData: data83, parentDataProperty: "on", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate100.errors : vErrors.concat(validate100.errors);
            errors = vErrors.length;
          }
        }
        if (data83.reason !== void 0) {
          if (!validate97(data83.reason, { instancePath: instancePath + "/archived/reason", parentData: data83, parentDataProperty: "reason", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate97.errors : vErrors.concat(validate97.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err99 = { instancePath: instancePath + "/archived", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err99];
        } else {
          vErrors.push(err99);
        }
        errors++;
      }
    }
    if (data.recorded !== void 0) {
      if (!validate144(data.recorded, { instancePath: instancePath + "/recorded", parentData: data, parentDataProperty: "recorded", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate144.errors : vErrors.concat(validate144.errors);
        errors = vErrors.length;
      }
    }
    if (data.custom !== void 0) {
      if (!validate148(data.custom, { instancePath: instancePath + "/custom", parentData: data, parentDataProperty: "custom", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate148.errors : vErrors.concat(validate148.errors);
        errors = vErrors.length;
      }
    }
    if (data.notes !== void 0) {
      if (!validate97(data.notes, { instancePath: instancePath + "/notes", parentData: data, parentDataProperty: "notes", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate97.errors : vErrors.concat(validate97.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err100 = { instancePath, keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err100];
    } else {
      vErrors.push(err100);
    }
    errors++;
  }
  validate83.errors = vErrors;
  return errors === 0;
}
validate83.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
export function shapeErrors(data) {
  return shape(data) ? [] : shape.errors;
}
