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
    return new Intl.DateTimeFormat("en", { timeZone: text }).resolvedOptions().timeZone !== "";
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

// <stdin>
var caseShape = validate52;
var schema19 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "case.schema.json", "title": "Case", "x-zh": "\u5DE5\u5355", "description": "An inquiry, a complaint or an after-sales matter. File: cases/<YYYY-MM>/<DD>-<slug>-<id>.yaml.", "type": "object", "additionalProperties": false, "required": ["id", "customer", "kind", "at", "content", "handler", "state", "recorded"], "properties": { "id": { "title": "Id", "x-zh": "\u6807\u8BC6", "$ref": "common.schema.json#/$defs/id" }, "no": { "title": "Number", "x-zh": "\u5DE5\u5355\u7F16\u53F7", "$ref": "common.schema.json#/$defs/no" }, "customer": { "title": "Customer", "x-zh": "\u5BA2\u6237", "$ref": "common.schema.json#/$defs/id", "x-ref": "customer" }, "kind": { "title": "Kind", "x-zh": "\u7C7B\u578B", "enum": ["inquiry", "complaint", "aftersales"], "x-values": { "inquiry": ["inquiry", "\u54A8\u8BE2"], "complaint": ["complaint", "\u6295\u8BC9"], "aftersales": ["after-sales", "\u552E\u540E", "\u552E\u540E\u95EE\u9898"] } }, "at": { "title": "When", "x-zh": "\u53D1\u751F\u65F6\u95F4", "$ref": "common.schema.json#/$defs/moment" }, "content": { "title": "Content", "x-zh": "\u5185\u5BB9", "$ref": "common.schema.json#/$defs/text" }, "category": { "title": "Category", "x-zh": "\u539F\u56E0\u5206\u7C7B", "type": "string", "x-list": "case_categories" }, "handler": { "title": "Handler", "x-zh": "\u5904\u7406\u4EBA", "$ref": "common.schema.json#/$defs/member" }, "state": { "title": "State", "x-zh": "\u5904\u7406\u72B6\u6001", "enum": ["open", "doing", "resolved", "closed"], "x-values": { "open": ["open", "\u5F85\u5904\u7406"], "doing": ["doing", "\u5904\u7406\u4E2D"], "resolved": ["resolved", "\u5DF2\u89E3\u51B3"], "closed": ["closed", "\u5DF2\u5173\u95ED"] } }, "responded_at": { "title": "Responded at", "x-zh": "\u54CD\u5E94\u65F6\u95F4", "$ref": "common.schema.json#/$defs/moment" }, "resolved_at": { "title": "Resolved at", "x-zh": "\u89E3\u51B3\u65F6\u95F4", "$ref": "common.schema.json#/$defs/moment" }, "result": { "title": "Result", "x-zh": "\u5904\u7406\u7ED3\u679C", "$ref": "common.schema.json#/$defs/text" }, "satisfied": { "title": "Satisfied", "x-zh": "\u5BA2\u6237\u6EE1\u610F", "type": "boolean" }, "snoozed": { "title": "Snoozed", "x-zh": "\u63A8\u8FDF", "$ref": "common.schema.json#/$defs/snoozed" }, "recorded": { "title": "Recorded", "x-zh": "\u767B\u8BB0", "$ref": "common.schema.json#/$defs/recorded" }, "custom": { "title": "Custom fields", "x-zh": "\u81EA\u5B9A\u4E49\u5B57\u6BB5", "$ref": "common.schema.json#/$defs/custom" }, "notes": { "title": "Notes", "x-zh": "\u5907\u6CE8", "$ref": "common.schema.json#/$defs/text" } } };
var func1 = Object.prototype.hasOwnProperty;
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
var func2 = require_ucs2length().default;
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
var formats0 = (init_formats(), __toCommonJS(formats_exports)).moment;
function validate59(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate59.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data === "string") {
    if (!formats0(data)) {
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
  validate59.errors = vErrors;
  return errors === 0;
}
validate59.evaluated = { "dynamicProps": false, "dynamicItems": false };
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
  validate61.errors = vErrors;
  return errors === 0;
}
validate61.evaluated = { "dynamicProps": false, "dynamicItems": false };
var pattern5 = new RegExp("^[a-z][a-z0-9_-]*$", "u");
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
    if (!pattern5.test(data)) {
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
var formats2 = (init_formats(), __toCommonJS(formats_exports)).date;
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
  validate71.errors = vErrors;
  return errors === 0;
}
validate71.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate68(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate68.evaluated;
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
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate68.errors = vErrors;
  return errors === 0;
}
validate68.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
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
      const err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 40 }, message: "must NOT have more than 40 characters" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (!pattern5.test(data)) {
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
  validate77.errors = vErrors;
  return errors === 0;
}
validate77.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate74(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate74.evaluated;
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
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate74.errors = vErrors;
  return errors === 0;
}
validate74.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema32 = { "title": "Custom", "description": "The team's own fields; their shapes are set in tend.yaml under `fields`.", "type": "object", "propertyNames": { "pattern": "^[a-z][a-z0-9_]*$" }, "additionalProperties": { "type": ["string", "number", "boolean"] }, "maxProperties": 100 };
var pattern7 = new RegExp("^[a-z][a-z0-9_]*$", "u");
function validate80(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate80.evaluated;
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
        if (!pattern7.test(key0)) {
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
        const err3 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/type", keyword: "type", params: { type: schema32.additionalProperties.type }, message: "must be string,number,boolean" };
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
  validate80.errors = vErrors;
  return errors === 0;
}
validate80.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
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
    if (data.at === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "at" }, message: "must have required property 'at'" };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.content === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "content" }, message: "must have required property 'content'" };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.handler === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "handler" }, message: "must have required property 'handler'" };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    if (data.state === void 0) {
      const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "state" }, message: "must have required property 'state'" };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    if (data.recorded === void 0) {
      const err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "recorded" }, message: "must have required property 'recorded'" };
      if (vErrors === null) {
        vErrors = [err7];
      } else {
        vErrors.push(err7);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func1.call(schema19.properties, key0)) {
        const err8 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
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
    if (data.customer !== void 0) {
      if (!validate54(data.customer, { instancePath: instancePath + "/customer", parentData: data, parentDataProperty: "customer", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
        errors = vErrors.length;
      }
    }
    if (data.kind !== void 0) {
      let data3 = data.kind;
      if (!(data3 === "inquiry" || data3 === "complaint" || data3 === "aftersales")) {
        const err9 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/enum", keyword: "enum", params: { allowedValues: schema19.properties.kind.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.at !== void 0) {
      if (!validate59(data.at, { instancePath: instancePath + "/at", parentData: data, parentDataProperty: "at", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
        errors = vErrors.length;
      }
    }
    if (data.content !== void 0) {
      if (!validate61(data.content, { instancePath: instancePath + "/content", parentData: data, parentDataProperty: "content", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
        errors = vErrors.length;
      }
    }
    if (data.category !== void 0) {
      if (typeof data.category !== "string") {
        const err10 = { instancePath: instancePath + "/category", schemaPath: "#/properties/category/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.handler !== void 0) {
      if (!validate63(data.handler, { instancePath: instancePath + "/handler", parentData: data, parentDataProperty: "handler", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
        errors = vErrors.length;
      }
    }
    if (data.state !== void 0) {
      let data8 = data.state;
      if (!(data8 === "open" || data8 === "doing" || data8 === "resolved" || data8 === "closed")) {
        const err11 = { instancePath: instancePath + "/state", schemaPath: "#/properties/state/enum", keyword: "enum", params: { allowedValues: schema19.properties.state.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.responded_at !== void 0) {
      if (!validate59(data.responded_at, { instancePath: instancePath + "/responded_at", parentData: data, parentDataProperty: "responded_at", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
        errors = vErrors.length;
      }
    }
    if (data.resolved_at !== void 0) {
      if (!validate59(data.resolved_at, { instancePath: instancePath + "/resolved_at", parentData: data, parentDataProperty: "resolved_at", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
        errors = vErrors.length;
      }
    }
    if (data.result !== void 0) {
      if (!validate61(data.result, { instancePath: instancePath + "/result", parentData: data, parentDataProperty: "result", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
        errors = vErrors.length;
      }
    }
    if (data.satisfied !== void 0) {
      if (typeof data.satisfied !== "boolean") {
        const err12 = { instancePath: instancePath + "/satisfied", schemaPath: "#/properties/satisfied/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.snoozed !== void 0) {
      if (!validate68(data.snoozed, { instancePath: instancePath + "/snoozed", parentData: data, parentDataProperty: "snoozed", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
        errors = vErrors.length;
      }
    }
    if (data.recorded !== void 0) {
      if (!validate74(data.recorded, { instancePath: instancePath + "/recorded", parentData: data, parentDataProperty: "recorded", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
        errors = vErrors.length;
      }
    }
    if (data.custom !== void 0) {
      if (!validate80(data.custom, { instancePath: instancePath + "/custom", parentData: data, parentDataProperty: "custom", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
        errors = vErrors.length;
      }
    }
    if (data.notes !== void 0) {
      if (!validate61(data.notes, { instancePath: instancePath + "/notes", parentData: data, parentDataProperty: "notes", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err13 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err13];
    } else {
      vErrors.push(err13);
    }
    errors++;
  }
  validate52.errors = vErrors;
  return errors === 0;
}
validate52.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var customerShape = validate83;
var schema33 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "customer.schema.json", "title": "Customer", "x-zh": "\u5BA2\u6237", "description": "One customer: who they are, what they need, where they stand, and who looks after them. File: customers/<slug>-<id>.yaml.", "type": "object", "additionalProperties": false, "required": ["id", "name", "kind", "status", "owner", "first_contact", "recorded"], "properties": { "id": { "title": "Id", "x-zh": "\u6807\u8BC6", "$ref": "common.schema.json#/$defs/id" }, "no": { "title": "Number", "x-zh": "\u5BA2\u6237\u7F16\u53F7", "$ref": "common.schema.json#/$defs/no" }, "name": { "title": "Name", "x-zh": "\u5BA2\u6237\u540D\u79F0", "description": "The full name: of a company as registered, of a person the real name.", "$ref": "common.schema.json#/$defs/line" }, "aliases": { "title": "Also known as", "x-zh": "\u522B\u540D", "description": "Old names and old numbers; searched and compared like the name.", "type": "array", "uniqueItems": true, "maxItems": 50, "items": { "$ref": "common.schema.json#/$defs/line" } }, "kind": { "title": "Kind", "x-zh": "\u5BA2\u6237\u7C7B\u578B", "description": "A person or a company.", "enum": ["individual", "company"], "x-values": { "individual": ["individual", "\u4E2A\u4EBA\u5BA2\u6237", "\u4E2A\u4EBA"], "company": ["company", "\u4F01\u4E1A\u5BA2\u6237", "\u4F01\u4E1A", "\u516C\u53F8"] } }, "status": { "title": "Status", "x-zh": "\u5BA2\u6237\u72B6\u6001", "$ref": "common.schema.json#/$defs/status" }, "stage": { "title": "Stage", "x-zh": "\u8DDF\u8FDB\u9636\u6BB5", "description": "The step of the team's own sales process, from tend.yaml.", "type": "string", "x-list": "stages" }, "owner": { "title": "Owner", "x-zh": "\u8D1F\u8D23\u4EBA", "description": "The one person who looks after this customer.", "$ref": "common.schema.json#/$defs/member" }, "industry": { "title": "Industry", "x-zh": "\u6240\u5C5E\u884C\u4E1A", "description": "Two levels: major-minor, such as \u5236\u9020\u4E1A-\u6C7D\u8F66\u96F6\u90E8\u4EF6.", "$ref": "common.schema.json#/$defs/line" }, "size": { "title": "Size", "x-zh": "\u5BA2\u6237\u89C4\u6A21", "type": "object", "additionalProperties": false, "properties": { "employees": { "title": "Employees", "x-zh": "\u5458\u5DE5\u4EBA\u6570", "description": "A number, a range such as 100-500, or lt50 / gt200.", "type": "string", "pattern": "^(lt|gt)?[0-9]+(-[0-9]+)?$", "maxLength": 20, "x-aliases": { "50\u4EBA\u4EE5\u4E0B": "lt50", "50-200\u4EBA": "50-200", "200\u4EBA\u4EE5\u4E0A": "gt200" } }, "revenue": { "title": "Yearly revenue", "x-zh": "\u5E74\u8425\u6536", "description": "A range in words, such as 1-5\u4EBF.", "$ref": "common.schema.json#/$defs/line" } } }, "business": { "title": "Business", "x-zh": "\u4E3B\u8981\u4E1A\u52A1\u65B9\u5411", "$ref": "common.schema.json#/$defs/text" }, "source": { "title": "Source", "x-zh": "\u5BA2\u6237\u6765\u6E90", "description": "How the customer came to us.", "type": "string", "x-list": "sources" }, "source_note": { "title": "Source note", "x-zh": "\u6765\u6E90\u5907\u6CE8", "$ref": "common.schema.json#/$defs/line" }, "first_contact": { "title": "First contact", "x-zh": "\u9996\u6B21\u63A5\u89E6\u65F6\u95F4", "$ref": "common.schema.json#/$defs/day" }, "contacts": { "title": "Contacts", "x-zh": "\u8054\u7CFB\u4EBA", "type": "array", "maxItems": 100, "items": { "title": "Contact", "type": "object", "additionalProperties": false, "required": ["id", "name"], "properties": { "id": { "title": "Id", "x-zh": "\u6807\u8BC6", "$ref": "common.schema.json#/$defs/id" }, "name": { "title": "Contact", "x-zh": "\u8054\u7CFB\u4EBA\u59D3\u540D", "$ref": "common.schema.json#/$defs/line", "x-private": "name" }, "title": { "title": "Position", "x-zh": "\u804C\u4F4D", "$ref": "common.schema.json#/$defs/line" }, "primary": { "title": "Primary", "x-zh": "\u4E3B\u8981\u8054\u7CFB\u4EBA", "type": "boolean" }, "phone": { "title": "Phone", "x-zh": "\u624B\u673A\u53F7\u7801", "description": "11 digits for a mainland mobile; a landline with its area code; 400 numbers; +\u2026 elsewhere.", "type": "string", "maxLength": 40, "pattern": "^[+]?[0-9*][0-9* ()-]*$", "x-private": "phone" }, "email": { "title": "E-mail", "x-zh": "\u7535\u5B50\u90AE\u7BB1", "type": "string", "format": "email", "maxLength": 254, "x-private": "email" }, "other": { "title": "Other ways", "x-zh": "\u5176\u4ED6\u8054\u7CFB\u65B9\u5F0F", "type": "array", "maxItems": 20, "items": { "title": "OtherWay", "type": "object", "additionalProperties": false, "required": ["id", "platform", "handle"], "properties": { "id": { "title": "Id", "x-zh": "\u6807\u8BC6", "$ref": "common.schema.json#/$defs/id" }, "platform": { "title": "Platform", "x-zh": "\u5E73\u53F0", "$ref": "common.schema.json#/$defs/line" }, "handle": { "title": "Handle", "x-zh": "\u8D26\u53F7", "$ref": "common.schema.json#/$defs/line", "x-private": "handle" } } } }, "prefers": { "title": "Prefers", "x-zh": "\u6C9F\u901A\u504F\u597D", "$ref": "common.schema.json#/$defs/line" } } } }, "address": { "title": "Address", "x-zh": "\u5730\u5740", "type": "object", "additionalProperties": false, "properties": { "province": { "title": "Province", "x-zh": "\u7701\u4EFD", "$ref": "common.schema.json#/$defs/line" }, "city": { "title": "City", "x-zh": "\u57CE\u5E02", "$ref": "common.schema.json#/$defs/line" }, "detail": { "title": "Address", "x-zh": "\u8BE6\u7EC6\u5730\u5740", "$ref": "common.schema.json#/$defs/line" } } }, "person": { "title": "Person", "x-zh": "\u4E2A\u4EBA\u4FE1\u606F", "type": "object", "additionalProperties": false, "properties": { "city": { "title": "Lives in", "x-zh": "\u6240\u5728\u57CE\u5E02", "$ref": "common.schema.json#/$defs/line" }, "occupation": { "title": "Occupation", "x-zh": "\u804C\u4E1A", "$ref": "common.schema.json#/$defs/line" }, "age_band": { "title": "Age band", "x-zh": "\u5E74\u9F84\u5C42", "$ref": "common.schema.json#/$defs/line" }, "gender": { "title": "Gender", "x-zh": "\u6027\u522B", "enum": ["female", "male", "other"], "x-values": { "female": ["female", "\u5973"], "male": ["male", "\u7537"], "other": ["other", "\u5176\u4ED6"] } } } }, "needs": { "title": "Needs", "x-zh": "\u9700\u6C42", "type": "object", "additionalProperties": false, "properties": { "types": { "title": "Kinds of need", "x-zh": "\u9700\u6C42\u7C7B\u578B", "type": "array", "uniqueItems": true, "maxItems": 20, "items": { "type": "string", "minLength": 1, "maxLength": 60 }, "x-list": "need_types" }, "description": { "title": "Need", "x-zh": "\u9700\u6C42\u63CF\u8FF0", "description": "What exactly is wanted, by when, and what would solve it.", "$ref": "common.schema.json#/$defs/text" }, "quantity": { "title": "Quantity", "x-zh": "\u6570\u91CF", "$ref": "common.schema.json#/$defs/line" }, "budget": { "title": "Budget", "x-zh": "\u9884\u7B97", "$ref": "common.schema.json#/$defs/amount" }, "by": { "title": "Needed by", "x-zh": "\u671F\u671B\u65F6\u95F4", "$ref": "common.schema.json#/$defs/day" } } }, "pain_points": { "title": "Pain points", "x-zh": "\u9700\u6C42\u75DB\u70B9", "type": "array", "maxItems": 50, "items": { "$ref": "common.schema.json#/$defs/text" } }, "preferences": { "title": "Preferences", "x-zh": "\u5BA2\u6237\u504F\u597D", "description": "Habits of working and talking, such as \u6BCF\u5468\u9700\u8FDB\u5EA6\u6C47\u62A5.", "$ref": "common.schema.json#/$defs/text" }, "decision_chain": { "title": "Decision chain", "x-zh": "\u51B3\u7B56\u94FE", "$ref": "common.schema.json#/$defs/text" }, "risks": { "title": "Risks", "x-zh": "\u98CE\u9669\u63D0\u793A", "type": "array", "maxItems": 50, "items": { "$ref": "common.schema.json#/$defs/text" } }, "tags": { "title": "Tags", "x-zh": "\u5BA2\u6237\u6807\u7B7E", "$ref": "common.schema.json#/$defs/tags" }, "grade": { "title": "Grade override", "x-zh": "\u5BA2\u6237\u7B49\u7EA7", "description": "Only when the computed grade is overruled.", "type": "object", "additionalProperties": false, "required": ["value", "reason"], "properties": { "value": { "title": "Grade", "x-zh": "\u7B49\u7EA7", "enum": ["A", "B", "C", "D"], "x-values": { "A": ["A (core)", "A\uFF08\u6838\u5FC3\uFF09", "A\u7EA7", "\u6838\u5FC3"], "B": ["B (important)", "B\uFF08\u91CD\u8981\uFF09", "B\u7EA7", "\u91CD\u8981"], "C": ["C (potential)", "C\uFF08\u6F5C\u529B\uFF09", "C\u7EA7", "\u6F5C\u529B"], "D": ["D (ordinary)", "D\uFF08\u666E\u901A\uFF09", "D\u7EA7", "\u666E\u901A"] } }, "reason": { "title": "Why this grade", "x-zh": "\u7B49\u7EA7\u8BF4\u660E", "$ref": "common.schema.json#/$defs/text" } } }, "renewal_intent": { "title": "Renewal intent", "x-zh": "\u7EED\u7EA6\u610F\u613F", "enum": ["high", "medium", "low", "unknown"], "x-values": { "high": ["high", "\u9AD8"], "medium": ["medium", "\u4E2D"], "low": ["low", "\u4F4E"], "unknown": ["unknown", "\u672A\u77E5"] } }, "segment": { "title": "Segment override", "x-zh": "\u7EF4\u62A4\u7C7B\u578B", "description": "Only when the computed segment is overruled.", "enum": ["key", "grow", "risk", "routine"], "x-values": { "key": ["key", "\u91CD\u70B9\u7EF4\u62A4", "\u91CD\u70B9\u7EF4\u62A4\u578B"], "grow": ["grow", "\u6F5C\u529B\u57F9\u517B", "\u6F5C\u529B\u57F9\u517B\u578B"], "risk": ["risk", "\u98CE\u9669\u9884\u8B66", "\u98CE\u9669\u9884\u8B66\u578B"], "routine": ["routine", "\u5E38\u89C4\u7EF4\u62A4", "\u5E38\u89C4"] } }, "milestones": { "title": "Milestones", "x-zh": "\u5173\u952E\u8282\u70B9", "type": "array", "maxItems": 100, "items": { "title": "Milestone", "type": "object", "additionalProperties": false, "required": ["id", "kind", "on"], "properties": { "id": { "title": "Id", "x-zh": "\u6807\u8BC6", "$ref": "common.schema.json#/$defs/id" }, "kind": { "title": "Kind", "x-zh": "\u8282\u70B9", "description": "Such as birthday, anniversary, contract.", "$ref": "common.schema.json#/$defs/line" }, "on": { "title": "On", "x-zh": "\u65E5\u671F", "description": "YYYY-MM-DD, or MM-DD when the year does not matter.", "type": "string", "pattern": "^([0-9]{4}-)?[0-9]{2}-[0-9]{2}$" }, "yearly": { "title": "Every year", "x-zh": "\u6BCF\u5E74", "type": "boolean" }, "calendar": { "title": "Calendar", "x-zh": "\u5386\u6CD5", "enum": ["solar", "lunar"], "x-values": { "solar": ["solar", "\u516C\u5386"], "lunar": ["lunar", "\u519C\u5386"] } }, "remind": { "title": "Remind ahead", "x-zh": "\u63D0\u524D\u63D0\u9192", "type": "array", "uniqueItems": true, "maxItems": 10, "items": { "type": "string", "pattern": "^[0-9]{1,3}[dwm]$" } }, "leap": { "title": "Leap month", "x-zh": "\u95F0\u6708", "description": "The lunar month is the leap one (\u95F0\u516D\u6708).", "type": "boolean" }, "acknowledged": { "title": "Acknowledged", "x-zh": "\u5DF2\u786E\u8BA4", "description": "The days of the occurrences that someone took care of.", "type": "array", "uniqueItems": true, "maxItems": 200, "items": { "$ref": "common.schema.json#/$defs/day" } }, "snoozed": { "title": "Snoozed", "x-zh": "\u63A8\u8FDF", "$ref": "common.schema.json#/$defs/snoozed" } } } }, "lost": { "title": "Lost", "x-zh": "\u6D41\u5931", "type": "object", "additionalProperties": false, "required": ["on", "reason"], "properties": { "on": { "title": "Lost on", "x-zh": "\u6D41\u5931\u65E5\u671F", "$ref": "common.schema.json#/$defs/day" }, "reason": { "title": "Lost because", "x-zh": "\u6D41\u5931\u539F\u56E0", "type": "string", "x-list": "lost_reasons" }, "note": { "title": "Note on the loss", "x-zh": "\u6D41\u5931\u8BF4\u660E", "$ref": "common.schema.json#/$defs/text" } } }, "paused": { "title": "Paused", "x-zh": "\u6682\u505C\u8DDF\u8FDB", "description": "No reminders of silence or of a missing plan until this day.", "type": "object", "additionalProperties": false, "required": ["until", "reason"], "properties": { "until": { "title": "Paused until", "x-zh": "\u6682\u505C\u81F3", "$ref": "common.schema.json#/$defs/day" }, "reason": { "title": "Paused because", "x-zh": "\u6682\u505C\u539F\u56E0", "$ref": "common.schema.json#/$defs/text" } } }, "provenance": { "title": "Provenance", "x-zh": "\u4FE1\u606F\u6765\u6E90", "description": "Where the data comes from: given by the customer, or another lawful way.", "$ref": "common.schema.json#/$defs/line" }, "verified": { "title": "Verified", "x-zh": "\u4FE1\u606F\u6838\u5BF9", "description": "The latest second check of the data.", "type": "object", "additionalProperties": false, "required": ["by", "at"], "properties": { "by": { "title": "Verified by", "x-zh": "\u6838\u5BF9\u4EBA", "$ref": "common.schema.json#/$defs/member" }, "at": { "title": "Verified at", "x-zh": "\u6838\u5BF9\u65F6\u95F4", "$ref": "common.schema.json#/$defs/moment" } } }, "archived": { "title": "Archived", "x-zh": "\u5F52\u6863", "description": "In the history library: out of the daily lists, in every review.", "type": "object", "additionalProperties": false, "required": ["on", "reason"], "properties": { "on": { "title": "Archived on", "x-zh": "\u5F52\u6863\u65E5\u671F", "$ref": "common.schema.json#/$defs/day" }, "reason": { "title": "Archived because", "x-zh": "\u5F52\u6863\u539F\u56E0", "$ref": "common.schema.json#/$defs/text" } } }, "recorded": { "title": "Recorded", "x-zh": "\u767B\u8BB0", "$ref": "common.schema.json#/$defs/recorded" }, "custom": { "title": "Custom fields", "x-zh": "\u81EA\u5B9A\u4E49\u5B57\u6BB5", "$ref": "common.schema.json#/$defs/custom" }, "notes": { "title": "Notes", "x-zh": "\u5176\u4ED6\u8BF4\u660E", "$ref": "common.schema.json#/$defs/text" } } };
var func0 = require_equal().default;
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
  validate84.errors = vErrors;
  return errors === 0;
}
validate84.evaluated = { "dynamicProps": false, "dynamicItems": false };
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
    if (!pattern10.test(data)) {
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
  validate88.errors = vErrors;
  return errors === 0;
}
validate88.evaluated = { "dynamicProps": false, "dynamicItems": false };
var schema37 = { "title": "Status", "description": "Where the customer stands.", "enum": ["prospect", "interested", "won", "silent", "lost"], "x-values": { "prospect": ["prospect", "\u6F5C\u5728\u5BA2\u6237", "\u6F5C\u5728"], "interested": ["interested", "\u610F\u5411\u5BA2\u6237", "\u610F\u5411"], "won": ["won", "\u6210\u4EA4\u5BA2\u6237", "\u6210\u4EA4"], "silent": ["silent", "\u6C89\u9ED8\u5BA2\u6237", "\u6C89\u9ED8"], "lost": ["lost", "\u6D41\u5931\u5BA2\u6237", "\u6D41\u5931"] } };
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
    const err0 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema37.enum }, message: "must be equal to one of the allowed values" };
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
      const err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 40 }, message: "must NOT have more than 40 characters" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (!pattern5.test(data)) {
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
  validate97.errors = vErrors;
  return errors === 0;
}
validate97.evaluated = { "dynamicProps": false, "dynamicItems": false };
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
        if (!pattern14.test(data0)) {
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
  validate124.errors = vErrors;
  return errors === 0;
}
validate124.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
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
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
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
  validate140.errors = vErrors;
  return errors === 0;
}
validate140.evaluated = { "dynamicProps": false, "dynamicItems": false };
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
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
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
        if (!pattern7.test(key0)) {
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
        const err3 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/type", keyword: "type", params: { type: schema32.additionalProperties.type }, message: "must be string,number,boolean" };
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
      if (!func1.call(schema33.properties, key0)) {
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
        const err11 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/enum", keyword: "enum", params: { allowedValues: schema33.properties.kind.enum }, message: "must be equal to one of the allowed values" };
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
            if (!pattern12.test(data11)) {
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
          if (!validate88(data10.revenue, { instancePath: instancePath + "/size/revenue", parentData: data10, parentDataProperty: "revenue", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate88.errors : vErrors.concat(validate88.errors);
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
      if (!validate97(data.business, { instancePath: instancePath + "/business", parentData: data, parentDataProperty: "business", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate97.errors : vErrors.concat(validate97.errors);
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
                if (!pattern13.test(data23)) {
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
                if (!formats8(data24)) {
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
              if (!validate88(data18.prefers, { instancePath: instancePath + "/contacts/" + i2 + "/prefers", parentData: data18, parentDataProperty: "prefers", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate88.errors : vErrors.concat(validate88.errors);
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
            const err42 = { instancePath: instancePath + "/person/gender", schemaPath: "#/properties/person/properties/gender/enum", keyword: "enum", params: { allowedValues: schema33.properties.person.properties.gender.enum }, message: "must be equal to one of the allowed values" };
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
          if (!validate97(data47[i6], { instancePath: instancePath + "/pain_points/" + i6, parentData: data47, parentDataProperty: i6, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate97.errors : vErrors.concat(validate97.errors);
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
          if (!validate97(data51[i7], { instancePath: instancePath + "/risks/" + i7, parentData: data51, parentDataProperty: i7, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate97.errors : vErrors.concat(validate97.errors);
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
      if (!validate124(data.tags, { instancePath: instancePath + "/tags", parentData: data, parentDataProperty: "tags", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate124.errors : vErrors.concat(validate124.errors);
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
            const err59 = { instancePath: instancePath + "/grade/value", schemaPath: "#/properties/grade/properties/value/enum", keyword: "enum", params: { allowedValues: schema33.properties.grade.properties.value.enum }, message: "must be equal to one of the allowed values" };
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
        const err61 = { instancePath: instancePath + "/renewal_intent", schemaPath: "#/properties/renewal_intent/enum", keyword: "enum", params: { allowedValues: schema33.properties.renewal_intent.enum }, message: "must be equal to one of the allowed values" };
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
        const err62 = { instancePath: instancePath + "/segment", schemaPath: "#/properties/segment/enum", keyword: "enum", params: { allowedValues: schema33.properties.segment.enum }, message: "must be equal to one of the allowed values" };
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
              if (!func1.call(schema33.properties.milestones.items.properties, key8)) {
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
                const err71 = { instancePath: instancePath + "/milestones/" + i8 + "/calendar", schemaPath: "#/properties/milestones/items/properties/calendar/enum", keyword: "enum", params: { allowedValues: schema33.properties.milestones.items.properties.calendar.enum }, message: "must be equal to one of the allowed values" };
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
                    if (!pattern16.test(data67)) {
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
            if (data60.leap !== void 0) {
              if (typeof data60.leap !== "boolean") {
                const err77 = { instancePath: instancePath + "/milestones/" + i8 + "/leap", schemaPath: "#/properties/milestones/items/properties/leap/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
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
                  const err78 = { instancePath: instancePath + "/milestones/" + i8 + "/acknowledged", schemaPath: "#/properties/milestones/items/properties/acknowledged/maxItems", keyword: "maxItems", params: { limit: 200 }, message: "must NOT have more than 200 items" };
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
                          const err79 = { instancePath: instancePath + "/milestones/" + i8 + "/acknowledged", schemaPath: "#/properties/milestones/items/properties/acknowledged/uniqueItems", keyword: "uniqueItems", params: { i: i12, j: j3 }, message: "must NOT have duplicate items (items ## " + j3 + " and " + i12 + " are identical)" };
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
                const err80 = { instancePath: instancePath + "/milestones/" + i8 + "/acknowledged", schemaPath: "#/properties/milestones/items/properties/acknowledged/type", keyword: "type", params: { type: "array" }, message: "must be array" };
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
            const err81 = { instancePath: instancePath + "/milestones/" + i8, schemaPath: "#/properties/milestones/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err81];
            } else {
              vErrors.push(err81);
            }
            errors++;
          }
        }
      } else {
        const err82 = { instancePath: instancePath + "/milestones", schemaPath: "#/properties/milestones/type", keyword: "type", params: { type: "array" }, message: "must be array" };
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
          const err83 = { instancePath: instancePath + "/lost", schemaPath: "#/properties/lost/required", keyword: "required", params: { missingProperty: "on" }, message: "must have required property 'on'" };
          if (vErrors === null) {
            vErrors = [err83];
          } else {
            vErrors.push(err83);
          }
          errors++;
        }
        if (data72.reason === void 0) {
          const err84 = { instancePath: instancePath + "/lost", schemaPath: "#/properties/lost/required", keyword: "required", params: { missingProperty: "reason" }, message: "must have required property 'reason'" };
          if (vErrors === null) {
            vErrors = [err84];
          } else {
            vErrors.push(err84);
          }
          errors++;
        }
        for (const key9 in data72) {
          if (!(key9 === "on" || key9 === "reason" || key9 === "note")) {
            const err85 = { instancePath: instancePath + "/lost", schemaPath: "#/properties/lost/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key9 }, message: "must NOT have additional properties" };
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
            const err86 = { instancePath: instancePath + "/lost/reason", schemaPath: "#/properties/lost/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" };
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
        const err87 = { instancePath: instancePath + "/lost", schemaPath: "#/properties/lost/type", keyword: "type", params: { type: "object" }, message: "must be object" };
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
          const err88 = { instancePath: instancePath + "/paused", schemaPath: "#/properties/paused/required", keyword: "required", params: { missingProperty: "until" }, message: "must have required property 'until'" };
          if (vErrors === null) {
            vErrors = [err88];
          } else {
            vErrors.push(err88);
          }
          errors++;
        }
        if (data76.reason === void 0) {
          const err89 = { instancePath: instancePath + "/paused", schemaPath: "#/properties/paused/required", keyword: "required", params: { missingProperty: "reason" }, message: "must have required property 'reason'" };
          if (vErrors === null) {
            vErrors = [err89];
          } else {
            vErrors.push(err89);
          }
          errors++;
        }
        for (const key10 in data76) {
          if (!(key10 === "until" || key10 === "reason")) {
            const err90 = { instancePath: instancePath + "/paused", schemaPath: "#/properties/paused/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key10 }, message: "must NOT have additional properties" };
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
        const err91 = { instancePath: instancePath + "/paused", schemaPath: "#/properties/paused/type", keyword: "type", params: { type: "object" }, message: "must be object" };
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
          const err92 = { instancePath: instancePath + "/verified", schemaPath: "#/properties/verified/required", keyword: "required", params: { missingProperty: "by" }, message: "must have required property 'by'" };
          if (vErrors === null) {
            vErrors = [err92];
          } else {
            vErrors.push(err92);
          }
          errors++;
        }
        if (data80.at === void 0) {
          const err93 = { instancePath: instancePath + "/verified", schemaPath: "#/properties/verified/required", keyword: "required", params: { missingProperty: "at" }, message: "must have required property 'at'" };
          if (vErrors === null) {
            vErrors = [err93];
          } else {
            vErrors.push(err93);
          }
          errors++;
        }
        for (const key11 in data80) {
          if (!(key11 === "by" || key11 === "at")) {
            const err94 = { instancePath: instancePath + "/verified", schemaPath: "#/properties/verified/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key11 }, message: "must NOT have additional properties" };
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
        const err95 = { instancePath: instancePath + "/verified", schemaPath: "#/properties/verified/type", keyword: "type", params: { type: "object" }, message: "must be object" };
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
          const err96 = { instancePath: instancePath + "/archived", schemaPath: "#/properties/archived/required", keyword: "required", params: { missingProperty: "on" }, message: "must have required property 'on'" };
          if (vErrors === null) {
            vErrors = [err96];
          } else {
            vErrors.push(err96);
          }
          errors++;
        }
        if (data83.reason === void 0) {
          const err97 = { instancePath: instancePath + "/archived", schemaPath: "#/properties/archived/required", keyword: "required", params: { missingProperty: "reason" }, message: "must have required property 'reason'" };
          if (vErrors === null) {
            vErrors = [err97];
          } else {
            vErrors.push(err97);
          }
          errors++;
        }
        for (const key12 in data83) {
          if (!(key12 === "on" || key12 === "reason")) {
            const err98 = { instancePath: instancePath + "/archived", schemaPath: "#/properties/archived/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key12 }, message: "must NOT have additional properties" };
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
        const err99 = { instancePath: instancePath + "/archived", schemaPath: "#/properties/archived/type", keyword: "type", params: { type: "object" }, message: "must be object" };
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
    const err100 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
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
var followupShape = validate151;
var schema47 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "followup.schema.json", "title": "Followup", "x-zh": "\u8DDF\u8FDB", "description": "One conversation with a customer and what follows from it. File: followups/<YYYY-MM>/<DD>-<slug>-<id>.yaml.", "type": "object", "additionalProperties": false, "required": ["id", "customer", "at", "by", "recorded"], "properties": { "id": { "title": "Id", "x-zh": "\u6807\u8BC6", "$ref": "common.schema.json#/$defs/id" }, "no": { "title": "Number", "x-zh": "\u8DDF\u8FDB\u7F16\u53F7", "$ref": "common.schema.json#/$defs/no" }, "customer": { "title": "Customer", "x-zh": "\u5BA2\u6237", "$ref": "common.schema.json#/$defs/id", "x-ref": "customer" }, "at": { "title": "When", "x-zh": "\u8DDF\u8FDB\u65F6\u95F4", "$ref": "common.schema.json#/$defs/moment" }, "method": { "title": "Method", "x-zh": "\u8DDF\u8FDB\u65B9\u5F0F", "description": "How we talked. Absent when the record only keeps a change of status.", "type": "string", "x-list": "methods" }, "by": { "title": "By", "x-zh": "\u8DDF\u8FDB\u4EBA", "$ref": "common.schema.json#/$defs/member" }, "participants": { "title": "Participants", "x-zh": "\u53C2\u4E0E\u4EBA\u5458", "type": "array", "uniqueItems": true, "maxItems": 50, "items": { "$ref": "common.schema.json#/$defs/line" } }, "contact": { "title": "Spoke with", "x-zh": "\u5BF9\u63A5\u4EBA", "description": "The id of a contact of the customer.", "$ref": "common.schema.json#/$defs/id", "x-ref": "contact" }, "topic": { "title": "Topic", "x-zh": "\u4E92\u52A8\u4E3B\u9898", "$ref": "common.schema.json#/$defs/line" }, "summary": { "title": "Summary", "x-zh": "\u6C9F\u901A\u5185\u5BB9\u6458\u8981", "$ref": "common.schema.json#/$defs/text" }, "feedback": { "title": "Feedback", "x-zh": "\u5BA2\u6237\u53CD\u9988", "$ref": "common.schema.json#/$defs/text" }, "need_change": { "title": "Change of need", "x-zh": "\u9700\u6C42\u53D8\u5316", "$ref": "common.schema.json#/$defs/text" }, "outcome": { "title": "Outcome", "x-zh": "\u8DDF\u8FDB\u7ED3\u679C", "type": "object", "additionalProperties": false, "properties": { "interested": { "title": "Willing to work with us", "x-zh": "\u8FBE\u6210\u5408\u4F5C\u610F\u5411", "type": "boolean" }, "needs_more": { "title": "Needs more follow-up", "x-zh": "\u9700\u8981\u8FDB\u4E00\u6B65\u8DDF\u8FDB", "type": "boolean" } } }, "promises": { "title": "Promises", "x-zh": "\u627F\u8BFA\u4E8B\u9879", "type": "array", "maxItems": 50, "items": { "title": "PromiseMade", "type": "object", "additionalProperties": false, "required": ["id", "what", "by", "state"], "properties": { "id": { "title": "Id", "x-zh": "\u6807\u8BC6", "$ref": "common.schema.json#/$defs/id" }, "what": { "title": "Promised", "x-zh": "\u627F\u8BFA\u5185\u5BB9", "$ref": "common.schema.json#/$defs/text" }, "by": { "title": "Promised by", "x-zh": "\u627F\u8BFA\u4EBA", "$ref": "common.schema.json#/$defs/member" }, "due": { "title": "Due", "x-zh": "\u622A\u6B62\u65F6\u95F4", "$ref": "common.schema.json#/$defs/day" }, "state": { "title": "State", "x-zh": "\u72B6\u6001", "$ref": "common.schema.json#/$defs/actionState" }, "done": { "title": "Done", "x-zh": "\u5B8C\u6210", "$ref": "common.schema.json#/$defs/done" }, "snoozed": { "title": "Snoozed", "x-zh": "\u63A8\u8FDF", "$ref": "common.schema.json#/$defs/snoozed" } } } }, "next": { "title": "Next actions", "x-zh": "\u4E0B\u4E00\u6B65\u884C\u52A8", "type": "array", "maxItems": 50, "items": { "title": "NextAction", "type": "object", "additionalProperties": false, "required": ["id", "what", "owner", "due", "priority", "state"], "properties": { "id": { "title": "Id", "x-zh": "\u6807\u8BC6", "$ref": "common.schema.json#/$defs/id" }, "what": { "title": "Next", "x-zh": "\u5F85\u529E\u4E8B\u9879", "$ref": "common.schema.json#/$defs/text" }, "owner": { "title": "Owner", "x-zh": "\u8D1F\u8D23\u4EBA", "$ref": "common.schema.json#/$defs/member" }, "due": { "title": "Due", "x-zh": "\u622A\u6B62\u65F6\u95F4", "$ref": "common.schema.json#/$defs/day" }, "priority": { "title": "Priority", "x-zh": "\u4F18\u5148\u7EA7", "$ref": "common.schema.json#/$defs/priority" }, "state": { "title": "State", "x-zh": "\u72B6\u6001", "$ref": "common.schema.json#/$defs/actionState" }, "done": { "title": "Done", "x-zh": "\u5B8C\u6210", "$ref": "common.schema.json#/$defs/done" }, "snoozed": { "title": "Snoozed", "x-zh": "\u63A8\u8FDF", "$ref": "common.schema.json#/$defs/snoozed" } } } }, "waiting": { "title": "Waiting", "x-zh": "\u7B49\u5F85\u56DE\u590D", "description": "What the customer owes us, and by when we expect it. A later conversation settles it.", "type": "object", "additionalProperties": false, "required": ["for"], "properties": { "for": { "title": "Waiting for", "x-zh": "\u7B49\u5F85\u4E8B\u9879", "$ref": "common.schema.json#/$defs/text" }, "expected": { "title": "Expected", "x-zh": "\u9884\u8BA1\u53CD\u9988\u65F6\u95F4", "$ref": "common.schema.json#/$defs/day" }, "done": { "title": "Done", "x-zh": "\u5B8C\u6210", "$ref": "common.schema.json#/$defs/done" }, "snoozed": { "title": "Snoozed", "x-zh": "\u63A8\u8FDF", "$ref": "common.schema.json#/$defs/snoozed" } } }, "move": { "title": "Move", "x-zh": "\u72B6\u6001\u53D8\u66F4", "description": "The change of status or stage that this conversation caused.", "type": "object", "additionalProperties": false, "required": ["to"], "properties": { "from": { "title": "From", "x-zh": "\u539F\u72B6\u6001", "description": "A status or a stage of tend.yaml.", "type": "string", "x-list": "standings" }, "to": { "title": "To", "x-zh": "\u65B0\u72B6\u6001", "description": "A status or a stage of tend.yaml.", "type": "string", "x-list": "standings" }, "reason": { "title": "Why moved", "x-zh": "\u53D8\u66F4\u539F\u56E0", "$ref": "common.schema.json#/$defs/text" } } }, "opportunity": { "title": "Opportunity", "x-zh": "\u9500\u552E\u673A\u4F1A", "$ref": "common.schema.json#/$defs/id", "x-ref": "opportunity" }, "case": { "title": "Case", "x-zh": "\u5DE5\u5355", "$ref": "common.schema.json#/$defs/id", "x-ref": "case" }, "recorded": { "title": "Recorded", "x-zh": "\u767B\u8BB0", "$ref": "common.schema.json#/$defs/recorded" }, "custom": { "title": "Custom fields", "x-zh": "\u81EA\u5B9A\u4E49\u5B57\u6BB5", "$ref": "common.schema.json#/$defs/custom" }, "notes": { "title": "Notes", "x-zh": "\u5907\u6CE8", "$ref": "common.schema.json#/$defs/text" } } };
function validate152(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate152.evaluated;
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
  validate152.errors = vErrors;
  return errors === 0;
}
validate152.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate154(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate154.evaluated;
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
  validate154.errors = vErrors;
  return errors === 0;
}
validate154.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate157(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate157.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data === "string") {
    if (!formats0(data)) {
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
  validate157.errors = vErrors;
  return errors === 0;
}
validate157.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate159(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate159.evaluated;
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
    if (!pattern5.test(data)) {
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
  validate159.errors = vErrors;
  return errors === 0;
}
validate159.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate161(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate161.evaluated;
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
    if (!pattern10.test(data)) {
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
  validate161.errors = vErrors;
  return errors === 0;
}
validate161.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate165(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate165.evaluated;
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
  validate165.errors = vErrors;
  return errors === 0;
}
validate165.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate172(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate172.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data === "string") {
    if (!formats2(data)) {
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
  validate172.errors = vErrors;
  return errors === 0;
}
validate172.evaluated = { "dynamicProps": false, "dynamicItems": false };
var schema55 = { "title": "State", "description": "Whether it is still to be done.", "enum": ["open", "done", "cancelled"], "x-values": { "open": ["open", "\u672A\u5B8C\u6210"], "done": ["done", "\u5DF2\u5B8C\u6210"], "cancelled": ["cancelled", "\u5DF2\u53D6\u6D88"] } };
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
  if (!(data === "open" || data === "done" || data === "cancelled")) {
    const err0 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema55.enum }, message: "must be equal to one of the allowed values" };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate174.errors = vErrors;
  return errors === 0;
}
validate174.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate176(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate176.evaluated;
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
      if (!validate77(data.at, { instancePath: instancePath + "/at", parentData: data, parentDataProperty: "at", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors);
        errors = vErrors.length;
      }
    }
    if (data.by !== void 0) {
      if (!validate75(data.by, { instancePath: instancePath + "/by", parentData: data, parentDataProperty: "by", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
        errors = vErrors.length;
      }
    }
    if (data.result !== void 0) {
      if (!validate71(data.result, { instancePath: instancePath + "/result", parentData: data, parentDataProperty: "result", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
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
  validate176.errors = vErrors;
  return errors === 0;
}
validate176.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate181(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate181.evaluated;
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
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate181.errors = vErrors;
  return errors === 0;
}
validate181.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema58 = { "title": "Priority", "description": "How urgent it is. High is shown to the owner and to the lead.", "enum": ["high", "medium", "low"], "x-values": { "high": ["high", "\u9AD8"], "medium": ["medium", "\u4E2D"], "low": ["low", "\u4F4E"] } };
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
  if (!(data === "high" || data === "medium" || data === "low")) {
    const err0 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema58.enum }, message: "must be equal to one of the allowed values" };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate189.errors = vErrors;
  return errors === 0;
}
validate189.evaluated = { "dynamicProps": false, "dynamicItems": false };
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
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate201.errors = vErrors;
  return errors === 0;
}
validate201.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate205(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
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
        if (!pattern7.test(key0)) {
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
        const err3 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/type", keyword: "type", params: { type: schema32.additionalProperties.type }, message: "must be string,number,boolean" };
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
  validate205.errors = vErrors;
  return errors === 0;
}
validate205.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate151(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate151.evaluated;
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
      if (!func1.call(schema47.properties, key0)) {
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
      if (!validate152(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate152.errors : vErrors.concat(validate152.errors);
        errors = vErrors.length;
      }
    }
    if (data.no !== void 0) {
      if (!validate154(data.no, { instancePath: instancePath + "/no", parentData: data, parentDataProperty: "no", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate154.errors : vErrors.concat(validate154.errors);
        errors = vErrors.length;
      }
    }
    if (data.customer !== void 0) {
      if (!validate152(data.customer, { instancePath: instancePath + "/customer", parentData: data, parentDataProperty: "customer", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate152.errors : vErrors.concat(validate152.errors);
        errors = vErrors.length;
      }
    }
    if (data.at !== void 0) {
      if (!validate157(data.at, { instancePath: instancePath + "/at", parentData: data, parentDataProperty: "at", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate157.errors : vErrors.concat(validate157.errors);
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
      if (!validate159(data.by, { instancePath: instancePath + "/by", parentData: data, parentDataProperty: "by", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate159.errors : vErrors.concat(validate159.errors);
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
          if (!validate161(data6[i0], { instancePath: instancePath + "/participants/" + i0, parentData: data6, parentDataProperty: i0, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate161.errors : vErrors.concat(validate161.errors);
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
      if (!validate152(data.contact, { instancePath: instancePath + "/contact", parentData: data, parentDataProperty: "contact", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate152.errors : vErrors.concat(validate152.errors);
        errors = vErrors.length;
      }
    }
    if (data.topic !== void 0) {
      if (!validate161(data.topic, { instancePath: instancePath + "/topic", parentData: data, parentDataProperty: "topic", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate161.errors : vErrors.concat(validate161.errors);
        errors = vErrors.length;
      }
    }
    if (data.summary !== void 0) {
      if (!validate165(data.summary, { instancePath: instancePath + "/summary", parentData: data, parentDataProperty: "summary", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate165.errors : vErrors.concat(validate165.errors);
        errors = vErrors.length;
      }
    }
    if (data.feedback !== void 0) {
      if (!validate165(data.feedback, { instancePath: instancePath + "/feedback", parentData: data, parentDataProperty: "feedback", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate165.errors : vErrors.concat(validate165.errors);
        errors = vErrors.length;
      }
    }
    if (data.need_change !== void 0) {
      if (!validate165(data.need_change, { instancePath: instancePath + "/need_change", parentData: data, parentDataProperty: "need_change", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate165.errors : vErrors.concat(validate165.errors);
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
              if (!validate152(data17.id, { instancePath: instancePath + "/promises/" + i2 + "/id", parentData: data17, parentDataProperty: "id", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate152.errors : vErrors.concat(validate152.errors);
                errors = vErrors.length;
              }
            }
            if (data17.what !== void 0) {
              if (!validate165(data17.what, { instancePath: instancePath + "/promises/" + i2 + "/what", parentData: data17, parentDataProperty: "what", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate165.errors : vErrors.concat(validate165.errors);
                errors = vErrors.length;
              }
            }
            if (data17.by !== void 0) {
              if (!validate159(data17.by, { instancePath: instancePath + "/promises/" + i2 + "/by", parentData: data17, parentDataProperty: "by", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate159.errors : vErrors.concat(validate159.errors);
                errors = vErrors.length;
              }
            }
            if (data17.due !== void 0) {
              if (!validate172(data17.due, { instancePath: instancePath + "/promises/" + i2 + "/due", parentData: data17, parentDataProperty: "due", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate172.errors : vErrors.concat(validate172.errors);
                errors = vErrors.length;
              }
            }
            if (data17.state !== void 0) {
              if (!validate174(data17.state, { instancePath: instancePath + "/promises/" + i2 + "/state", parentData: data17, parentDataProperty: "state", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate174.errors : vErrors.concat(validate174.errors);
                errors = vErrors.length;
              }
            }
            if (data17.done !== void 0) {
              if (!validate176(data17.done, { instancePath: instancePath + "/promises/" + i2 + "/done", parentData: data17, parentDataProperty: "done", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate176.errors : vErrors.concat(validate176.errors);
                errors = vErrors.length;
              }
            }
            if (data17.snoozed !== void 0) {
              if (!validate181(data17.snoozed, { instancePath: instancePath + "/promises/" + i2 + "/snoozed", parentData: data17, parentDataProperty: "snoozed", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate181.errors : vErrors.concat(validate181.errors);
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
              if (!validate152(data26.id, { instancePath: instancePath + "/next/" + i3 + "/id", parentData: data26, parentDataProperty: "id", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate152.errors : vErrors.concat(validate152.errors);
                errors = vErrors.length;
              }
            }
            if (data26.what !== void 0) {
              if (!validate165(data26.what, { instancePath: instancePath + "/next/" + i3 + "/what", parentData: data26, parentDataProperty: "what", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate165.errors : vErrors.concat(validate165.errors);
                errors = vErrors.length;
              }
            }
            if (data26.owner !== void 0) {
              if (!validate159(data26.owner, { instancePath: instancePath + "/next/" + i3 + "/owner", parentData: data26, parentDataProperty: "owner", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate159.errors : vErrors.concat(validate159.errors);
                errors = vErrors.length;
              }
            }
            if (data26.due !== void 0) {
              if (!validate172(data26.due, { instancePath: instancePath + "/next/" + i3 + "/due", parentData: data26, parentDataProperty: "due", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate172.errors : vErrors.concat(validate172.errors);
                errors = vErrors.length;
              }
            }
            if (data26.priority !== void 0) {
              if (!validate189(data26.priority, { instancePath: instancePath + "/next/" + i3 + "/priority", parentData: data26, parentDataProperty: "priority", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate189.errors : vErrors.concat(validate189.errors);
                errors = vErrors.length;
              }
            }
            if (data26.state !== void 0) {
              if (!validate174(data26.state, { instancePath: instancePath + "/next/" + i3 + "/state", parentData: data26, parentDataProperty: "state", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate174.errors : vErrors.concat(validate174.errors);
                errors = vErrors.length;
              }
            }
            if (data26.done !== void 0) {
              if (!validate176(data26.done, { instancePath: instancePath + "/next/" + i3 + "/done", parentData: data26, parentDataProperty: "done", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate176.errors : vErrors.concat(validate176.errors);
                errors = vErrors.length;
              }
            }
            if (data26.snoozed !== void 0) {
              if (!validate181(data26.snoozed, { instancePath: instancePath + "/next/" + i3 + "/snoozed", parentData: data26, parentDataProperty: "snoozed", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate181.errors : vErrors.concat(validate181.errors);
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
          if (!validate165(data35.for, { instancePath: instancePath + "/waiting/for", parentData: data35, parentDataProperty: "for", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate165.errors : vErrors.concat(validate165.errors);
            errors = vErrors.length;
          }
        }
        if (data35.expected !== void 0) {
          if (!validate172(data35.expected, { instancePath: instancePath + "/waiting/expected", parentData: data35, parentDataProperty: "expected", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate172.errors : vErrors.concat(validate172.errors);
            errors = vErrors.length;
          }
        }
        if (data35.done !== void 0) {
          if (!validate176(data35.done, { instancePath: instancePath + "/waiting/done", parentData: data35, parentDataProperty: "done", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate176.errors : vErrors.concat(validate176.errors);
            errors = vErrors.length;
          }
        }
        if (data35.snoozed !== void 0) {
          if (!validate181(data35.snoozed, { instancePath: instancePath + "/waiting/snoozed", parentData: data35, parentDataProperty: "snoozed", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate181.errors : vErrors.concat(validate181.errors);
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
          if (!validate165(data40.reason, { instancePath: instancePath + "/move/reason", parentData: data40, parentDataProperty: "reason", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate165.errors : vErrors.concat(validate165.errors);
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
      if (!validate152(data.opportunity, { instancePath: instancePath + "/opportunity", parentData: data, parentDataProperty: "opportunity", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate152.errors : vErrors.concat(validate152.errors);
        errors = vErrors.length;
      }
    }
    if (data.case !== void 0) {
      if (!validate152(data.case, { instancePath: instancePath + "/case", parentData: data, parentDataProperty: "case", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate152.errors : vErrors.concat(validate152.errors);
        errors = vErrors.length;
      }
    }
    if (data.recorded !== void 0) {
      if (!validate201(data.recorded, { instancePath: instancePath + "/recorded", parentData: data, parentDataProperty: "recorded", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate201.errors : vErrors.concat(validate201.errors);
        errors = vErrors.length;
      }
    }
    if (data.custom !== void 0) {
      if (!validate205(data.custom, { instancePath: instancePath + "/custom", parentData: data, parentDataProperty: "custom", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate205.errors : vErrors.concat(validate205.errors);
        errors = vErrors.length;
      }
    }
    if (data.notes !== void 0) {
      if (!validate165(data.notes, { instancePath: instancePath + "/notes", parentData: data, parentDataProperty: "notes", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate165.errors : vErrors.concat(validate165.errors);
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
  validate151.errors = vErrors;
  return errors === 0;
}
validate151.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var opportunityShape = validate208;
var schema61 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "opportunity.schema.json", "title": "Opportunity", "x-zh": "\u9500\u552E\u673A\u4F1A", "description": "A chance to sell something to a customer. File: opportunities/<YYYY-MM>/<DD>-<slug>-<id>.yaml.", "type": "object", "additionalProperties": false, "required": ["id", "customer", "title", "owner", "recorded"], "properties": { "id": { "title": "Id", "x-zh": "\u6807\u8BC6", "$ref": "common.schema.json#/$defs/id" }, "no": { "title": "Number", "x-zh": "\u673A\u4F1A\u7F16\u53F7", "$ref": "common.schema.json#/$defs/no" }, "customer": { "title": "Customer", "x-zh": "\u5BA2\u6237", "$ref": "common.schema.json#/$defs/id", "x-ref": "customer" }, "title": { "title": "Title", "x-zh": "\u673A\u4F1A\u540D\u79F0", "$ref": "common.schema.json#/$defs/line" }, "amount": { "title": "Expected amount", "x-zh": "\u9884\u8BA1\u6210\u4EA4\u91D1\u989D", "$ref": "common.schema.json#/$defs/amount" }, "currency": { "title": "Currency", "x-zh": "\u5E01\u79CD", "$ref": "common.schema.json#/$defs/currency" }, "probability": { "title": "Probability", "x-zh": "\u6210\u4EA4\u6982\u7387", "description": "In per cent; without it that of the stage counts.", "type": "number", "minimum": 0, "maximum": 100 }, "competitors": { "title": "Competing products", "x-zh": "\u7ADE\u4E89\u4EA7\u54C1", "type": "array", "uniqueItems": true, "maxItems": 50, "items": { "$ref": "common.schema.json#/$defs/line" } }, "decision_makers": { "title": "Decision makers", "x-zh": "\u5173\u952E\u51B3\u7B56\u4EBA", "type": "array", "uniqueItems": true, "maxItems": 50, "items": { "$ref": "common.schema.json#/$defs/line" } }, "stage": { "title": "Stage", "x-zh": "\u9500\u552E\u9636\u6BB5", "type": "string", "x-list": "stages" }, "expected_close": { "title": "Expected close", "x-zh": "\u9884\u8BA1\u6210\u4EA4\u65E5\u671F", "$ref": "common.schema.json#/$defs/day" }, "owner": { "title": "Owner", "x-zh": "\u8D1F\u8D23\u4EBA", "$ref": "common.schema.json#/$defs/member" }, "moves": { "title": "Stage history", "x-zh": "\u9636\u6BB5\u53D8\u66F4", "description": "Every change of stage with its day.", "type": "array", "maxItems": 200, "items": { "title": "StageMove", "type": "object", "additionalProperties": false, "required": ["id", "at", "by", "to"], "properties": { "id": { "title": "Id", "x-zh": "\u6807\u8BC6", "$ref": "common.schema.json#/$defs/id" }, "at": { "title": "Moved at", "x-zh": "\u53D8\u66F4\u65F6\u95F4", "$ref": "common.schema.json#/$defs/moment" }, "by": { "title": "Moved by", "x-zh": "\u53D8\u66F4\u4EBA", "$ref": "common.schema.json#/$defs/member" }, "from": { "title": "From", "x-zh": "\u539F\u9636\u6BB5", "type": "string", "x-list": "stages" }, "to": { "title": "To", "x-zh": "\u65B0\u9636\u6BB5", "type": "string", "x-list": "stages" } } } }, "closed": { "title": "Closed", "x-zh": "\u5173\u95ED", "type": "object", "additionalProperties": false, "required": ["on", "result"], "properties": { "on": { "title": "Closed on", "x-zh": "\u5173\u95ED\u65E5\u671F", "$ref": "common.schema.json#/$defs/day" }, "result": { "title": "Result", "x-zh": "\u7ED3\u679C", "enum": ["won", "lost"], "x-values": { "won": ["won", "\u8D62\u5355", "\u6210\u4EA4"], "lost": ["lost", "\u8F93\u5355", "\u4E22\u5355", "\u6D41\u5931"] } }, "reason": { "title": "Closed because", "x-zh": "\u539F\u56E0", "$ref": "common.schema.json#/$defs/line" } } }, "snoozed": { "title": "Snoozed", "x-zh": "\u63A8\u8FDF", "$ref": "common.schema.json#/$defs/snoozed" }, "recorded": { "title": "Recorded", "x-zh": "\u767B\u8BB0", "$ref": "common.schema.json#/$defs/recorded" }, "custom": { "title": "Custom fields", "x-zh": "\u81EA\u5B9A\u4E49\u5B57\u6BB5", "$ref": "common.schema.json#/$defs/custom" }, "notes": { "title": "Notes", "x-zh": "\u5907\u6CE8", "$ref": "common.schema.json#/$defs/text" } } };
function validate209(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate209.evaluated;
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
  validate209.errors = vErrors;
  return errors === 0;
}
validate209.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate211(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate211.evaluated;
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
  validate211.errors = vErrors;
  return errors === 0;
}
validate211.evaluated = { "dynamicProps": false, "dynamicItems": false };
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
    if (!pattern10.test(data)) {
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
  validate216.errors = vErrors;
  return errors === 0;
}
validate216.evaluated = { "dynamicProps": false, "dynamicItems": false };
var pattern26 = new RegExp("^[A-Z]{3}$", "u");
function validate218(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate218.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data === "string") {
    if (!pattern26.test(data)) {
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
  validate218.errors = vErrors;
  return errors === 0;
}
validate218.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate222(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate222.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data === "string") {
    if (!formats2(data)) {
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
  validate222.errors = vErrors;
  return errors === 0;
}
validate222.evaluated = { "dynamicProps": false, "dynamicItems": false };
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
    if (!pattern5.test(data)) {
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
  validate224.errors = vErrors;
  return errors === 0;
}
validate224.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate227(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate227.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data === "string") {
    if (!formats0(data)) {
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
  validate227.errors = vErrors;
  return errors === 0;
}
validate227.evaluated = { "dynamicProps": false, "dynamicItems": false };
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
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate232.errors = vErrors;
  return errors === 0;
}
validate232.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate236(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate236.evaluated;
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
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate236.errors = vErrors;
  return errors === 0;
}
validate236.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
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
        if (!pattern7.test(key0)) {
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
        const err3 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/type", keyword: "type", params: { type: schema32.additionalProperties.type }, message: "must be string,number,boolean" };
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
  validate240.errors = vErrors;
  return errors === 0;
}
validate240.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate242(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate242.evaluated;
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
  validate242.errors = vErrors;
  return errors === 0;
}
validate242.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate208(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate208.evaluated;
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
    if (data.title === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "title" }, message: "must have required property 'title'" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.owner === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "owner" }, message: "must have required property 'owner'" };
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
      if (!func1.call(schema61.properties, key0)) {
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
      if (!validate209(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate209.errors : vErrors.concat(validate209.errors);
        errors = vErrors.length;
      }
    }
    if (data.no !== void 0) {
      if (!validate211(data.no, { instancePath: instancePath + "/no", parentData: data, parentDataProperty: "no", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate211.errors : vErrors.concat(validate211.errors);
        errors = vErrors.length;
      }
    }
    if (data.customer !== void 0) {
      if (!validate209(data.customer, { instancePath: instancePath + "/customer", parentData: data, parentDataProperty: "customer", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate209.errors : vErrors.concat(validate209.errors);
        errors = vErrors.length;
      }
    }
    if (data.title !== void 0) {
      if (!validate214(data.title, { instancePath: instancePath + "/title", parentData: data, parentDataProperty: "title", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate214.errors : vErrors.concat(validate214.errors);
        errors = vErrors.length;
      }
    }
    if (data.amount !== void 0) {
      if (!validate216(data.amount, { instancePath: instancePath + "/amount", parentData: data, parentDataProperty: "amount", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate216.errors : vErrors.concat(validate216.errors);
        errors = vErrors.length;
      }
    }
    if (data.currency !== void 0) {
      if (!validate218(data.currency, { instancePath: instancePath + "/currency", parentData: data, parentDataProperty: "currency", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate218.errors : vErrors.concat(validate218.errors);
        errors = vErrors.length;
      }
    }
    if (data.probability !== void 0) {
      let data6 = data.probability;
      if (typeof data6 == "number" && isFinite(data6)) {
        if (data6 > 100 || isNaN(data6)) {
          const err6 = { instancePath: instancePath + "/probability", schemaPath: "#/properties/probability/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 }, message: "must be <= 100" };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
        if (data6 < 0 || isNaN(data6)) {
          const err7 = { instancePath: instancePath + "/probability", schemaPath: "#/properties/probability/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
      } else {
        const err8 = { instancePath: instancePath + "/probability", schemaPath: "#/properties/probability/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.competitors !== void 0) {
      let data7 = data.competitors;
      if (Array.isArray(data7)) {
        if (data7.length > 50) {
          const err9 = { instancePath: instancePath + "/competitors", schemaPath: "#/properties/competitors/maxItems", keyword: "maxItems", params: { limit: 50 }, message: "must NOT have more than 50 items" };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
        const len0 = data7.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate214(data7[i0], { instancePath: instancePath + "/competitors/" + i0, parentData: data7, parentDataProperty: i0, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate214.errors : vErrors.concat(validate214.errors);
            errors = vErrors.length;
          }
        }
        let i1 = data7.length;
        let j0;
        if (i1 > 1) {
          outer0:
            for (; i1--; ) {
              for (j0 = i1; j0--; ) {
                if (func0(data7[i1], data7[j0])) {
                  const err10 = { instancePath: instancePath + "/competitors", schemaPath: "#/properties/competitors/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 }, message: "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)" };
                  if (vErrors === null) {
                    vErrors = [err10];
                  } else {
                    vErrors.push(err10);
                  }
                  errors++;
                  break outer0;
                }
              }
            }
        }
      } else {
        const err11 = { instancePath: instancePath + "/competitors", schemaPath: "#/properties/competitors/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.decision_makers !== void 0) {
      let data9 = data.decision_makers;
      if (Array.isArray(data9)) {
        if (data9.length > 50) {
          const err12 = { instancePath: instancePath + "/decision_makers", schemaPath: "#/properties/decision_makers/maxItems", keyword: "maxItems", params: { limit: 50 }, message: "must NOT have more than 50 items" };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
        const len1 = data9.length;
        for (let i2 = 0; i2 < len1; i2++) {
          if (!validate214(data9[i2], { instancePath: instancePath + "/decision_makers/" + i2, parentData: data9, parentDataProperty: i2, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate214.errors : vErrors.concat(validate214.errors);
            errors = vErrors.length;
          }
        }
        let i3 = data9.length;
        let j1;
        if (i3 > 1) {
          outer1:
            for (; i3--; ) {
              for (j1 = i3; j1--; ) {
                if (func0(data9[i3], data9[j1])) {
                  const err13 = { instancePath: instancePath + "/decision_makers", schemaPath: "#/properties/decision_makers/uniqueItems", keyword: "uniqueItems", params: { i: i3, j: j1 }, message: "must NOT have duplicate items (items ## " + j1 + " and " + i3 + " are identical)" };
                  if (vErrors === null) {
                    vErrors = [err13];
                  } else {
                    vErrors.push(err13);
                  }
                  errors++;
                  break outer1;
                }
              }
            }
        }
      } else {
        const err14 = { instancePath: instancePath + "/decision_makers", schemaPath: "#/properties/decision_makers/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data.stage !== void 0) {
      if (typeof data.stage !== "string") {
        const err15 = { instancePath: instancePath + "/stage", schemaPath: "#/properties/stage/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
    }
    if (data.expected_close !== void 0) {
      if (!validate222(data.expected_close, { instancePath: instancePath + "/expected_close", parentData: data, parentDataProperty: "expected_close", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate222.errors : vErrors.concat(validate222.errors);
        errors = vErrors.length;
      }
    }
    if (data.owner !== void 0) {
      if (!validate224(data.owner, { instancePath: instancePath + "/owner", parentData: data, parentDataProperty: "owner", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate224.errors : vErrors.concat(validate224.errors);
        errors = vErrors.length;
      }
    }
    if (data.moves !== void 0) {
      let data14 = data.moves;
      if (Array.isArray(data14)) {
        if (data14.length > 200) {
          const err16 = { instancePath: instancePath + "/moves", schemaPath: "#/properties/moves/maxItems", keyword: "maxItems", params: { limit: 200 }, message: "must NOT have more than 200 items" };
          if (vErrors === null) {
            vErrors = [err16];
          } else {
            vErrors.push(err16);
          }
          errors++;
        }
        const len2 = data14.length;
        for (let i4 = 0; i4 < len2; i4++) {
          let data15 = data14[i4];
          if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
            if (data15.id === void 0) {
              const err17 = { instancePath: instancePath + "/moves/" + i4, schemaPath: "#/properties/moves/items/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
              if (vErrors === null) {
                vErrors = [err17];
              } else {
                vErrors.push(err17);
              }
              errors++;
            }
            if (data15.at === void 0) {
              const err18 = { instancePath: instancePath + "/moves/" + i4, schemaPath: "#/properties/moves/items/required", keyword: "required", params: { missingProperty: "at" }, message: "must have required property 'at'" };
              if (vErrors === null) {
                vErrors = [err18];
              } else {
                vErrors.push(err18);
              }
              errors++;
            }
            if (data15.by === void 0) {
              const err19 = { instancePath: instancePath + "/moves/" + i4, schemaPath: "#/properties/moves/items/required", keyword: "required", params: { missingProperty: "by" }, message: "must have required property 'by'" };
              if (vErrors === null) {
                vErrors = [err19];
              } else {
                vErrors.push(err19);
              }
              errors++;
            }
            if (data15.to === void 0) {
              const err20 = { instancePath: instancePath + "/moves/" + i4, schemaPath: "#/properties/moves/items/required", keyword: "required", params: { missingProperty: "to" }, message: "must have required property 'to'" };
              if (vErrors === null) {
                vErrors = [err20];
              } else {
                vErrors.push(err20);
              }
              errors++;
            }
            for (const key1 in data15) {
              if (!(key1 === "id" || key1 === "at" || key1 === "by" || key1 === "from" || key1 === "to")) {
                const err21 = { instancePath: instancePath + "/moves/" + i4, schemaPath: "#/properties/moves/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err21];
                } else {
                  vErrors.push(err21);
                }
                errors++;
              }
            }
            if (data15.id !== void 0) {
              if (!validate209(data15.id, { instancePath: instancePath + "/moves/" + i4 + "/id", parentData: data15, parentDataProperty: "id", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate209.errors : vErrors.concat(validate209.errors);
                errors = vErrors.length;
              }
            }
            if (data15.at !== void 0) {
              if (!validate227(data15.at, { instancePath: instancePath + "/moves/" + i4 + "/at", parentData: data15, parentDataProperty: "at", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate227.errors : vErrors.concat(validate227.errors);
                errors = vErrors.length;
              }
            }
            if (data15.by !== void 0) {
              if (!validate224(data15.by, { instancePath: instancePath + "/moves/" + i4 + "/by", parentData: data15, parentDataProperty: "by", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate224.errors : vErrors.concat(validate224.errors);
                errors = vErrors.length;
              }
            }
            if (data15.from !== void 0) {
              if (typeof data15.from !== "string") {
                const err22 = { instancePath: instancePath + "/moves/" + i4 + "/from", schemaPath: "#/properties/moves/items/properties/from/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err22];
                } else {
                  vErrors.push(err22);
                }
                errors++;
              }
            }
            if (data15.to !== void 0) {
              if (typeof data15.to !== "string") {
                const err23 = { instancePath: instancePath + "/moves/" + i4 + "/to", schemaPath: "#/properties/moves/items/properties/to/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err23];
                } else {
                  vErrors.push(err23);
                }
                errors++;
              }
            }
          } else {
            const err24 = { instancePath: instancePath + "/moves/" + i4, schemaPath: "#/properties/moves/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err24];
            } else {
              vErrors.push(err24);
            }
            errors++;
          }
        }
      } else {
        const err25 = { instancePath: instancePath + "/moves", schemaPath: "#/properties/moves/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err25];
        } else {
          vErrors.push(err25);
        }
        errors++;
      }
    }
    if (data.closed !== void 0) {
      let data21 = data.closed;
      if (data21 && typeof data21 == "object" && !Array.isArray(data21)) {
        if (data21.on === void 0) {
          const err26 = { instancePath: instancePath + "/closed", schemaPath: "#/properties/closed/required", keyword: "required", params: { missingProperty: "on" }, message: "must have required property 'on'" };
          if (vErrors === null) {
            vErrors = [err26];
          } else {
            vErrors.push(err26);
          }
          errors++;
        }
        if (data21.result === void 0) {
          const err27 = { instancePath: instancePath + "/closed", schemaPath: "#/properties/closed/required", keyword: "required", params: { missingProperty: "result" }, message: "must have required property 'result'" };
          if (vErrors === null) {
            vErrors = [err27];
          } else {
            vErrors.push(err27);
          }
          errors++;
        }
        for (const key2 in data21) {
          if (!(key2 === "on" || key2 === "result" || key2 === "reason")) {
            const err28 = { instancePath: instancePath + "/closed", schemaPath: "#/properties/closed/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err28];
            } else {
              vErrors.push(err28);
            }
            errors++;
          }
        }
        if (data21.on !== void 0) {
          if (!validate222(data21.on, { instancePath: instancePath + "/closed/on", parentData: data21, parentDataProperty: "on", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate222.errors : vErrors.concat(validate222.errors);
            errors = vErrors.length;
          }
        }
        if (data21.result !== void 0) {
          let data23 = data21.result;
          if (!(data23 === "won" || data23 === "lost")) {
            const err29 = { instancePath: instancePath + "/closed/result", schemaPath: "#/properties/closed/properties/result/enum", keyword: "enum", params: { allowedValues: schema61.properties.closed.properties.result.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err29];
            } else {
              vErrors.push(err29);
            }
            errors++;
          }
        }
        if (data21.reason !== void 0) {
          if (!validate214(data21.reason, { instancePath: instancePath + "/closed/reason", parentData: data21, parentDataProperty: "reason", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate214.errors : vErrors.concat(validate214.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err30 = { instancePath: instancePath + "/closed", schemaPath: "#/properties/closed/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err30];
        } else {
          vErrors.push(err30);
        }
        errors++;
      }
    }
    if (data.snoozed !== void 0) {
      if (!validate232(data.snoozed, { instancePath: instancePath + "/snoozed", parentData: data, parentDataProperty: "snoozed", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate232.errors : vErrors.concat(validate232.errors);
        errors = vErrors.length;
      }
    }
    if (data.recorded !== void 0) {
      if (!validate236(data.recorded, { instancePath: instancePath + "/recorded", parentData: data, parentDataProperty: "recorded", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate236.errors : vErrors.concat(validate236.errors);
        errors = vErrors.length;
      }
    }
    if (data.custom !== void 0) {
      if (!validate240(data.custom, { instancePath: instancePath + "/custom", parentData: data, parentDataProperty: "custom", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate240.errors : vErrors.concat(validate240.errors);
        errors = vErrors.length;
      }
    }
    if (data.notes !== void 0) {
      if (!validate242(data.notes, { instancePath: instancePath + "/notes", parentData: data, parentDataProperty: "notes", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate242.errors : vErrors.concat(validate242.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err31 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err31];
    } else {
      vErrors.push(err31);
    }
    errors++;
  }
  validate208.errors = vErrors;
  return errors === 0;
}
validate208.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var orderShape = validate244;
var schema74 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "order.schema.json", "title": "Order", "x-zh": "\u8BA2\u5355", "description": "A contract, an order or a renewal. File: orders/<YYYY-MM>/<DD>-<slug>-<id>.yaml.", "type": "object", "additionalProperties": false, "required": ["id", "customer", "kind", "signed_on", "amount", "recorded"], "properties": { "id": { "title": "Id", "x-zh": "\u6807\u8BC6", "$ref": "common.schema.json#/$defs/id" }, "no": { "title": "Number", "x-zh": "\u8BA2\u5355\u7F16\u53F7", "$ref": "common.schema.json#/$defs/no" }, "customer": { "title": "Customer", "x-zh": "\u5BA2\u6237", "$ref": "common.schema.json#/$defs/id", "x-ref": "customer" }, "kind": { "title": "Kind", "x-zh": "\u7C7B\u578B", "enum": ["contract", "order", "renewal"], "x-values": { "contract": ["contract", "\u5408\u540C"], "order": ["order", "\u8BA2\u5355"], "renewal": ["renewal", "\u7EED\u7EA6"] } }, "signed_on": { "title": "Signed on", "x-zh": "\u7B7E\u8BA2\u65E5\u671F", "$ref": "common.schema.json#/$defs/day" }, "contract_no": { "title": "Contract number", "x-zh": "\u5408\u540C\u7F16\u53F7", "$ref": "common.schema.json#/$defs/line" }, "amount": { "title": "Amount", "x-zh": "\u91D1\u989D", "$ref": "common.schema.json#/$defs/amount" }, "currency": { "title": "Currency", "x-zh": "\u5E01\u79CD", "$ref": "common.schema.json#/$defs/currency" }, "annual_amount": { "title": "Yearly amount", "x-zh": "\u5E74\u5408\u4F5C\u91D1\u989D", "$ref": "common.schema.json#/$defs/amount" }, "start_on": { "title": "Starts on", "x-zh": "\u5408\u4F5C\u8D77\u59CB\u65F6\u95F4", "$ref": "common.schema.json#/$defs/day" }, "end_on": { "title": "Ends on", "x-zh": "\u5408\u4F5C\u5230\u671F\u65F6\u95F4", "$ref": "common.schema.json#/$defs/day" }, "items": { "title": "Items", "x-zh": "\u660E\u7EC6", "type": "array", "maxItems": 200, "items": { "title": "OrderItem", "type": "object", "additionalProperties": false, "required": ["id", "product"], "properties": { "id": { "title": "Id", "x-zh": "\u6807\u8BC6", "$ref": "common.schema.json#/$defs/id" }, "product": { "title": "Product", "x-zh": "\u4EA7\u54C1", "$ref": "common.schema.json#/$defs/line" }, "quantity": { "title": "Quantity", "x-zh": "\u6570\u91CF", "type": "number", "minimum": 0 }, "price": { "title": "Price", "x-zh": "\u5355\u4EF7", "$ref": "common.schema.json#/$defs/amount" } } } }, "snoozed": { "title": "Snoozed", "x-zh": "\u63A8\u8FDF", "description": "When the renewal is asked for again.", "$ref": "common.schema.json#/$defs/snoozed" }, "recorded": { "title": "Recorded", "x-zh": "\u767B\u8BB0", "$ref": "common.schema.json#/$defs/recorded" }, "custom": { "title": "Custom fields", "x-zh": "\u81EA\u5B9A\u4E49\u5B57\u6BB5", "$ref": "common.schema.json#/$defs/custom" }, "notes": { "title": "Notes", "x-zh": "\u5907\u6CE8", "$ref": "common.schema.json#/$defs/text" } } };
function validate245(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate245.evaluated;
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
  validate245.errors = vErrors;
  return errors === 0;
}
validate245.evaluated = { "dynamicProps": false, "dynamicItems": false };
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
  validate247.errors = vErrors;
  return errors === 0;
}
validate247.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate250(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate250.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data === "string") {
    if (!formats2(data)) {
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
  validate250.errors = vErrors;
  return errors === 0;
}
validate250.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate252(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate252.evaluated;
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
    if (!pattern10.test(data)) {
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
  validate252.errors = vErrors;
  return errors === 0;
}
validate252.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate254(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate254.evaluated;
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
  validate254.errors = vErrors;
  return errors === 0;
}
validate254.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate256(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate256.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data === "string") {
    if (!pattern26.test(data)) {
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
  validate256.errors = vErrors;
  return errors === 0;
}
validate256.evaluated = { "dynamicProps": false, "dynamicItems": false };
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
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate264.errors = vErrors;
  return errors === 0;
}
validate264.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate268(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate268.evaluated;
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
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate268.errors = vErrors;
  return errors === 0;
}
validate268.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate272(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate272.evaluated;
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
        if (!pattern7.test(key0)) {
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
        const err3 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/type", keyword: "type", params: { type: schema32.additionalProperties.type }, message: "must be string,number,boolean" };
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
  validate272.errors = vErrors;
  return errors === 0;
}
validate272.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate274(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate274.evaluated;
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
  validate274.errors = vErrors;
  return errors === 0;
}
validate274.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate244(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate244.evaluated;
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
      if (!func1.call(schema74.properties, key0)) {
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
      if (!validate245(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate245.errors : vErrors.concat(validate245.errors);
        errors = vErrors.length;
      }
    }
    if (data.no !== void 0) {
      if (!validate247(data.no, { instancePath: instancePath + "/no", parentData: data, parentDataProperty: "no", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate247.errors : vErrors.concat(validate247.errors);
        errors = vErrors.length;
      }
    }
    if (data.customer !== void 0) {
      if (!validate245(data.customer, { instancePath: instancePath + "/customer", parentData: data, parentDataProperty: "customer", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate245.errors : vErrors.concat(validate245.errors);
        errors = vErrors.length;
      }
    }
    if (data.kind !== void 0) {
      let data3 = data.kind;
      if (!(data3 === "contract" || data3 === "order" || data3 === "renewal")) {
        const err7 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/enum", keyword: "enum", params: { allowedValues: schema74.properties.kind.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.signed_on !== void 0) {
      if (!validate250(data.signed_on, { instancePath: instancePath + "/signed_on", parentData: data, parentDataProperty: "signed_on", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate250.errors : vErrors.concat(validate250.errors);
        errors = vErrors.length;
      }
    }
    if (data.contract_no !== void 0) {
      if (!validate252(data.contract_no, { instancePath: instancePath + "/contract_no", parentData: data, parentDataProperty: "contract_no", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate252.errors : vErrors.concat(validate252.errors);
        errors = vErrors.length;
      }
    }
    if (data.amount !== void 0) {
      if (!validate254(data.amount, { instancePath: instancePath + "/amount", parentData: data, parentDataProperty: "amount", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate254.errors : vErrors.concat(validate254.errors);
        errors = vErrors.length;
      }
    }
    if (data.currency !== void 0) {
      if (!validate256(data.currency, { instancePath: instancePath + "/currency", parentData: data, parentDataProperty: "currency", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate256.errors : vErrors.concat(validate256.errors);
        errors = vErrors.length;
      }
    }
    if (data.annual_amount !== void 0) {
      if (!validate254(data.annual_amount, { instancePath: instancePath + "/annual_amount", parentData: data, parentDataProperty: "annual_amount", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate254.errors : vErrors.concat(validate254.errors);
        errors = vErrors.length;
      }
    }
    if (data.start_on !== void 0) {
      if (!validate250(data.start_on, { instancePath: instancePath + "/start_on", parentData: data, parentDataProperty: "start_on", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate250.errors : vErrors.concat(validate250.errors);
        errors = vErrors.length;
      }
    }
    if (data.end_on !== void 0) {
      if (!validate250(data.end_on, { instancePath: instancePath + "/end_on", parentData: data, parentDataProperty: "end_on", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate250.errors : vErrors.concat(validate250.errors);
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
              if (!validate245(data12.id, { instancePath: instancePath + "/items/" + i0 + "/id", parentData: data12, parentDataProperty: "id", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate245.errors : vErrors.concat(validate245.errors);
                errors = vErrors.length;
              }
            }
            if (data12.product !== void 0) {
              if (!validate252(data12.product, { instancePath: instancePath + "/items/" + i0 + "/product", parentData: data12, parentDataProperty: "product", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate252.errors : vErrors.concat(validate252.errors);
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
              if (!validate254(data12.price, { instancePath: instancePath + "/items/" + i0 + "/price", parentData: data12, parentDataProperty: "price", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate254.errors : vErrors.concat(validate254.errors);
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
    if (data.snoozed !== void 0) {
      if (!validate264(data.snoozed, { instancePath: instancePath + "/snoozed", parentData: data, parentDataProperty: "snoozed", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate264.errors : vErrors.concat(validate264.errors);
        errors = vErrors.length;
      }
    }
    if (data.recorded !== void 0) {
      if (!validate268(data.recorded, { instancePath: instancePath + "/recorded", parentData: data, parentDataProperty: "recorded", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate268.errors : vErrors.concat(validate268.errors);
        errors = vErrors.length;
      }
    }
    if (data.custom !== void 0) {
      if (!validate272(data.custom, { instancePath: instancePath + "/custom", parentData: data, parentDataProperty: "custom", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate272.errors : vErrors.concat(validate272.errors);
        errors = vErrors.length;
      }
    }
    if (data.notes !== void 0) {
      if (!validate274(data.notes, { instancePath: instancePath + "/notes", parentData: data, parentDataProperty: "notes", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate274.errors : vErrors.concat(validate274.errors);
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
  validate244.errors = vErrors;
  return errors === 0;
}
validate244.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var settingsShape = validate276;
var schema85 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "settings.schema.json", "title": "Settings", "x-zh": "\u8BBE\u7F6E", "description": "The settings of the team. File: tend.yaml. Everything has a default: an empty file works.", "type": "object", "additionalProperties": false, "properties": { "preset": { "title": "Preset", "x-zh": "\u9884\u8BBE", "description": "The defaults that this folder starts from.", "enum": ["standard", "sheet", "form", "tables", "pipeline", "care"] }, "name": { "title": "Name", "x-zh": "\u540D\u79F0", "description": "The name of the team or folder.", "type": "string", "maxLength": 200 }, "language": { "title": "Language", "x-zh": "\u8BED\u8A00", "enum": ["zh", "en"] }, "currency": { "title": "Currency", "x-zh": "\u5E01\u79CD", "$ref": "common.schema.json#/$defs/currency" }, "timezone": { "title": "Time zone", "x-zh": "\u65F6\u533A", "description": "An IANA name such as Asia/Shanghai. A day is due until it ends there.", "type": "string", "format": "timezone" }, "region": { "title": "Region", "x-zh": "\u5730\u533A", "description": "ISO 3166 code; decides how phone numbers without + are read.", "type": "string", "pattern": "^[A-Z]{2}$" }, "week_start": { "title": "Week starts on", "x-zh": "\u6BCF\u5468\u8D77\u59CB\u65E5", "enum": ["monday", "sunday"] }, "numbering": { "title": "Numbering", "x-zh": "\u7F16\u53F7\u89C4\u5219", "description": "Patterns such as CRM{YYYY}{MM}{seq:3} or A{seq:3}; `off` gives no numbers.", "type": "object", "additionalProperties": false, "properties": { "customer": { "title": "Customers", "x-zh": "\u5BA2\u6237", "$ref": "#/$defs/pattern" }, "followup": { "title": "Follow-ups", "x-zh": "\u8DDF\u8FDB", "$ref": "#/$defs/pattern" }, "order": { "title": "Orders", "x-zh": "\u8BA2\u5355", "$ref": "#/$defs/pattern" }, "opportunity": { "title": "Opportunities", "x-zh": "\u9500\u552E\u673A\u4F1A", "$ref": "#/$defs/pattern" }, "task": { "title": "Tasks", "x-zh": "\u4EFB\u52A1", "$ref": "#/$defs/pattern" }, "case": { "title": "Cases", "x-zh": "\u5DE5\u5355", "$ref": "#/$defs/pattern" }, "survey": { "title": "Surveys", "x-zh": "\u6EE1\u610F\u5EA6\u8C03\u67E5", "$ref": "#/$defs/pattern" } } }, "require": { "title": "Required fields", "x-zh": "\u5FC5\u586B\u5B57\u6BB5", "description": "Fields that must be filled, beside those that always are.", "type": "array", "maxItems": 100, "items": { "title": "Requirement", "type": "object", "additionalProperties": false, "required": ["record", "field"], "properties": { "record": { "title": "Record", "x-zh": "\u8BB0\u5F55", "enum": ["customer", "followup", "order", "opportunity", "task", "case", "survey"] }, "field": { "title": "Field", "x-zh": "\u5B57\u6BB5", "$ref": "#/$defs/path" }, "when": { "title": "When", "x-zh": "\u6761\u4EF6", "description": "A query, such as kind:company.", "type": "string", "maxLength": 500 } } } }, "team": { "title": "Team", "x-zh": "\u56E2\u961F", "type": "array", "maxItems": 500, "items": { "title": "Member", "type": "object", "additionalProperties": false, "required": ["id", "name"], "properties": { "id": { "title": "Id", "x-zh": "\u6807\u8BC6", "$ref": "common.schema.json#/$defs/member" }, "name": { "title": "Name", "x-zh": "\u59D3\u540D", "$ref": "common.schema.json#/$defs/line" }, "email": { "title": "E-mail", "x-zh": "\u90AE\u7BB1", "type": "string", "format": "email", "maxLength": 254 }, "role": { "title": "Role", "x-zh": "\u89D2\u8272", "enum": ["sales", "service", "marketing", "manager"], "x-values": { "sales": ["sales", "\u9500\u552E"], "service": ["service", "\u5BA2\u670D"], "marketing": ["marketing", "\u5E02\u573A"], "manager": ["manager", "\u7ECF\u7406"] } }, "lead": { "title": "Lead", "x-zh": "\u56E2\u961F\u8D1F\u8D23\u4EBA", "description": "The member who is told of overdue and important things.", "$ref": "common.schema.json#/$defs/member" }, "active": { "title": "Active", "x-zh": "\u5728\u804C", "type": "boolean" } } } }, "roles": { "title": "Roles", "x-zh": "\u89D2\u8272\u6743\u9650", "description": "What the commands show to members of a role. It hides nothing in the files.", "type": "object", "additionalProperties": false, "properties": { "sales": { "title": "Sales", "x-zh": "\u9500\u552E", "$ref": "#/$defs/roleSettings" }, "service": { "title": "Service", "x-zh": "\u5BA2\u670D", "$ref": "#/$defs/roleSettings" }, "marketing": { "title": "Marketing", "x-zh": "\u5E02\u573A", "$ref": "#/$defs/roleSettings" }, "manager": { "title": "Manager", "x-zh": "\u7ECF\u7406", "$ref": "#/$defs/roleSettings" } } }, "statuses": { "title": "Statuses", "x-zh": "\u5BA2\u6237\u72B6\u6001", "description": "Labels and gates of the five statuses.", "type": "object", "additionalProperties": false, "properties": { "prospect": { "title": "Prospect", "x-zh": "\u6F5C\u5728\u5BA2\u6237", "$ref": "#/$defs/statusSettings" }, "interested": { "title": "Interested", "x-zh": "\u610F\u5411\u5BA2\u6237", "$ref": "#/$defs/statusSettings" }, "won": { "title": "Won", "x-zh": "\u6210\u4EA4\u5BA2\u6237", "$ref": "#/$defs/statusSettings" }, "silent": { "title": "Silent", "x-zh": "\u6C89\u9ED8\u5BA2\u6237", "$ref": "#/$defs/statusSettings" }, "lost": { "title": "Lost", "x-zh": "\u6D41\u5931\u5BA2\u6237", "$ref": "#/$defs/statusSettings" } } }, "moves": { "title": "Allowed moves", "x-zh": "\u5141\u8BB8\u7684\u72B6\u6001\u53D8\u66F4", "description": "From each status, the statuses it may move to.", "type": "object", "additionalProperties": false, "properties": { "prospect": { "title": "Prospect", "x-zh": "\u6F5C\u5728\u5BA2\u6237", "$ref": "#/$defs/statusList" }, "interested": { "title": "Interested", "x-zh": "\u610F\u5411\u5BA2\u6237", "$ref": "#/$defs/statusList" }, "won": { "title": "Won", "x-zh": "\u6210\u4EA4\u5BA2\u6237", "$ref": "#/$defs/statusList" }, "silent": { "title": "Silent", "x-zh": "\u6C89\u9ED8\u5BA2\u6237", "$ref": "#/$defs/statusList" }, "lost": { "title": "Lost", "x-zh": "\u6D41\u5931\u5BA2\u6237", "$ref": "#/$defs/statusList" } } }, "stages": { "title": "Stages", "x-zh": "\u8DDF\u8FDB\u9636\u6BB5", "description": "The steps of the sales process in their order.", "type": "array", "maxItems": 50, "items": { "title": "Stage", "type": "object", "additionalProperties": false, "required": ["id", "label", "kind"], "properties": { "id": { "title": "Id", "x-zh": "\u6807\u8BC6", "$ref": "common.schema.json#/$defs/key" }, "label": { "title": "Label", "x-zh": "\u540D\u79F0", "$ref": "#/$defs/label" }, "aliases": { "title": "Aliases", "x-zh": "\u540C\u4E49\u8BCD", "$ref": "#/$defs/aliases" }, "kind": { "title": "Kind", "x-zh": "\u5BF9\u5E94\u72B6\u6001", "$ref": "common.schema.json#/$defs/status" }, "rot": { "title": "Rots after", "x-zh": "\u505C\u7559\u4E0A\u9650", "$ref": "#/$defs/duration" }, "probability": { "title": "Probability", "x-zh": "\u6210\u4EA4\u6982\u7387", "description": "In per cent.", "type": "number", "minimum": 0, "maximum": 100 }, "enter": { "title": "Gate", "x-zh": "\u8FDB\u5165\u6761\u4EF6", "$ref": "#/$defs/gate" }, "goals": { "title": "Goals", "x-zh": "\u9636\u6BB5\u76EE\u6807", "type": "array", "maxItems": 50, "items": { "$ref": "common.schema.json#/$defs/line" } } } } }, "sources": { "title": "Sources", "x-zh": "\u5BA2\u6237\u6765\u6E90", "$ref": "#/$defs/choices" }, "industries": { "title": "Industries", "x-zh": "\u884C\u4E1A", "description": "Offered by forms; any major-minor text is accepted.", "type": "array", "uniqueItems": true, "maxItems": 500, "items": { "$ref": "common.schema.json#/$defs/line" } }, "methods": { "title": "Methods", "x-zh": "\u8DDF\u8FDB\u65B9\u5F0F", "$ref": "#/$defs/choices" }, "need_types": { "title": "Kinds of need", "x-zh": "\u9700\u6C42\u7C7B\u578B", "$ref": "#/$defs/choices" }, "lost_reasons": { "title": "Reasons of loss", "x-zh": "\u6D41\u5931\u539F\u56E0", "$ref": "#/$defs/choices" }, "case_categories": { "title": "Reasons of cases", "x-zh": "\u5DE5\u5355\u539F\u56E0", "$ref": "#/$defs/choices" }, "survey_questions": { "title": "Survey questions", "x-zh": "\u6EE1\u610F\u5EA6\u95EE\u9898", "description": "Each is answered with 1 to 5.", "$ref": "#/$defs/choices" }, "milestone_kinds": { "title": "Kinds of milestone", "x-zh": "\u5173\u952E\u8282\u70B9\u7C7B\u578B", "$ref": "#/$defs/choices" }, "tags": { "title": "Tags", "x-zh": "\u6807\u7B7E", "description": "Offered by forms and completion; other tags are accepted.", "$ref": "common.schema.json#/$defs/tags" }, "fields": { "title": "Custom fields", "x-zh": "\u81EA\u5B9A\u4E49\u5B57\u6BB5", "type": "array", "maxItems": 100, "items": { "title": "CustomField", "type": "object", "additionalProperties": false, "required": ["record", "key", "type", "label"], "properties": { "record": { "title": "Record", "x-zh": "\u8BB0\u5F55", "enum": ["customer", "followup", "order", "opportunity", "task", "case", "survey"] }, "key": { "title": "Key", "x-zh": "\u952E", "type": "string", "pattern": "^[a-z][a-z0-9_]*$", "maxLength": 40 }, "type": { "title": "Type", "x-zh": "\u7C7B\u578B", "enum": ["text", "number", "day", "choice", "flag"] }, "label": { "title": "Label", "x-zh": "\u540D\u79F0", "$ref": "#/$defs/label" }, "required": { "title": "Required", "x-zh": "\u5FC5\u586B", "type": "boolean" }, "options": { "title": "Options", "x-zh": "\u9009\u9879", "type": "array", "uniqueItems": true, "minItems": 1, "maxItems": 100, "items": { "$ref": "common.schema.json#/$defs/line" } } } } }, "limits": { "title": "Limits", "x-zh": "\u65F6\u9650", "type": "object", "additionalProperties": false, "properties": { "customer_entry": { "title": "Enter a customer within", "x-zh": "\u5BA2\u6237\u5F55\u5165\u65F6\u9650", "$ref": "#/$defs/durationOrOff" }, "followup_entry": { "title": "Enter a follow-up within", "x-zh": "\u8DDF\u8FDB\u5F55\u5165\u65F6\u9650", "type": "object", "additionalProperties": false, "properties": { "warn": { "title": "Remind after", "x-zh": "\u63D0\u9192", "$ref": "#/$defs/durationOrOff" }, "late": { "title": "Late after", "x-zh": "\u8FDF\u5F55", "$ref": "#/$defs/durationOrOff" } } }, "silent": { "title": "Silent after", "x-zh": "\u6C89\u9ED8", "$ref": "#/$defs/durationOrOff" }, "verify": { "title": "Verify every", "x-zh": "\u4FE1\u606F\u6838\u5BF9\u5468\u671F", "$ref": "#/$defs/durationOrOff" }, "no_plan": { "title": "Plan within", "x-zh": "\u65E0\u4E0B\u4E00\u6B65", "$ref": "#/$defs/durationOrOff" }, "case_response": { "title": "Respond to a case within", "x-zh": "\u5DE5\u5355\u54CD\u5E94\u65F6\u9650", "$ref": "#/$defs/durationOrOff" }, "case_resolution": { "title": "Resolve a case within", "x-zh": "\u5DE5\u5355\u89E3\u51B3\u65F6\u9650", "$ref": "#/$defs/durationOrOff" }, "visit": { "title": "Visit after a resolved complaint within", "x-zh": "\u6295\u8BC9\u89E3\u51B3\u540E\u56DE\u8BBF\u65F6\u9650", "$ref": "#/$defs/durationOrOff" }, "renewal": { "title": "Renewal asked for ahead", "x-zh": "\u7EED\u7EA6\u63D0\u524D\u63D0\u9192", "$ref": "#/$defs/durationOrOff" }, "escalate": { "title": "Escalate after", "x-zh": "\u5347\u7EA7\u63D0\u9192", "type": "array", "maxItems": 5, "items": { "$ref": "#/$defs/duration" } } } }, "grades": { "title": "Grades", "x-zh": "\u5BA2\u6237\u7B49\u7EA7\u89C4\u5219", "description": "Points for what was signed in the window, by amount and by number of orders; the bands turn their sum into a letter.", "type": "object", "additionalProperties": false, "properties": { "window": { "title": "Window", "x-zh": "\u7EDF\u8BA1\u671F", "$ref": "#/$defs/duration" }, "amount": { "title": "Amount steps", "x-zh": "\u91D1\u989D\u5206\u6863", "description": "One point for each amount that is reached.", "type": "array", "minItems": 1, "maxItems": 10, "items": { "$ref": "common.schema.json#/$defs/amount" } }, "frequency": { "title": "Order steps", "x-zh": "\u9891\u6B21\u5206\u6863", "description": "One point for each number of orders that is reached.", "type": "array", "minItems": 1, "maxItems": 10, "items": { "type": "number", "minimum": 1 } }, "bands": { "title": "Bands", "x-zh": "\u7B49\u7EA7\u5206\u6570\u7EBF", "description": "The fewest points of A, B and C.", "type": "object", "additionalProperties": false, "properties": { "A": { "title": "A", "x-zh": "A \u7EA7", "type": "number" }, "B": { "title": "B", "x-zh": "B \u7EA7", "type": "number" }, "C": { "title": "C", "x-zh": "C \u7EA7", "type": "number" } } } } }, "health": { "title": "Health", "x-zh": "\u5065\u5EB7\u5EA6\u89C4\u5219", "type": "object", "additionalProperties": false, "properties": { "weights": { "title": "Weights", "x-zh": "\u6743\u91CD", "type": "object", "additionalProperties": false, "properties": { "frequency": { "title": "Conversations", "x-zh": "\u8DDF\u8FDB\u9891\u6B21", "type": "number", "minimum": 0 }, "complaints": { "title": "Complaints", "x-zh": "\u6295\u8BC9\u7387", "type": "number", "minimum": 0 }, "renewal": { "title": "Renewal intent", "x-zh": "\u7EED\u7EA6\u610F\u613F", "type": "number", "minimum": 0 }, "satisfaction": { "title": "Satisfaction", "x-zh": "\u6EE1\u610F\u5EA6", "type": "number", "minimum": 0 }, "orders": { "title": "Order trend", "x-zh": "\u8BA2\u5355\u8D8B\u52BF", "type": "number", "minimum": 0 } } }, "bands": { "title": "Bands", "x-zh": "\u989C\u8272\u5206\u6570\u7EBF", "description": "The lowest score of green and of yellow.", "type": "object", "additionalProperties": false, "properties": { "green": { "title": "Green", "x-zh": "\u7EFF", "type": "number", "minimum": 0, "maximum": 100 }, "yellow": { "title": "Yellow", "x-zh": "\u9EC4", "type": "number", "minimum": 0, "maximum": 100 } } } } }, "care": { "title": "Care", "x-zh": "\u7EF4\u62A4\u9891\u7387", "description": "How often each segment is cared for; `off` for not at all.", "type": "object", "additionalProperties": false, "properties": { "key": { "title": "Key", "x-zh": "\u91CD\u70B9\u7EF4\u62A4\u578B", "$ref": "#/$defs/durationOrOff" }, "grow": { "title": "Grow", "x-zh": "\u6F5C\u529B\u57F9\u517B\u578B", "$ref": "#/$defs/durationOrOff" }, "risk": { "title": "Risk", "x-zh": "\u98CE\u9669\u9884\u8B66\u578B", "$ref": "#/$defs/durationOrOff" }, "routine": { "title": "Routine", "x-zh": "\u5E38\u89C4\u7EF4\u62A4", "$ref": "#/$defs/durationOrOff" } } }, "vague": { "title": "Vague phrases", "x-zh": "\u6A21\u7CCA\u8868\u8FF0", "description": "Wordings that a follow-up should replace by the concrete fact.", "type": "array", "uniqueItems": true, "maxItems": 200, "items": { "type": "string", "minLength": 1, "maxLength": 100 } }, "queries": { "title": "Named queries", "x-zh": "\u547D\u540D\u67E5\u8BE2", "description": "Used as @name in any query.", "type": "object", "propertyNames": { "pattern": "^[a-z][a-z0-9_-]*$" }, "additionalProperties": { "type": "string", "maxLength": 1e3 }, "maxProperties": 100 }, "privacy": { "title": "Privacy", "x-zh": "\u9690\u79C1", "type": "object", "additionalProperties": false, "properties": { "slugs": { "title": "Names in file names", "x-zh": "\u6587\u4EF6\u540D\u542B\u540D\u79F0", "enum": ["on", "off"] } } }, "git": { "title": "Git", "x-zh": "Git", "type": "object", "additionalProperties": false, "properties": { "commit": { "title": "Commit", "x-zh": "\u81EA\u52A8\u63D0\u4EA4", "enum": ["auto", "off"] } } } }, "$defs": { "label": { "title": "Label", "x-zh": "\u540D\u79F0", "type": "object", "additionalProperties": false, "required": ["zh", "en"], "properties": { "zh": { "title": "Chinese", "x-zh": "\u4E2D\u6587", "$ref": "common.schema.json#/$defs/line" }, "en": { "title": "English", "x-zh": "\u82F1\u6587", "$ref": "common.schema.json#/$defs/line" } } }, "aliases": { "title": "Aliases", "x-zh": "\u540C\u4E49\u8BCD", "description": "Other words accepted as input.", "type": "array", "uniqueItems": true, "maxItems": 50, "items": { "$ref": "common.schema.json#/$defs/line" } }, "choices": { "title": "Choices", "type": "array", "maxItems": 200, "items": { "title": "Choice", "type": "object", "additionalProperties": false, "required": ["id", "label"], "properties": { "id": { "title": "Id", "x-zh": "\u6807\u8BC6", "$ref": "common.schema.json#/$defs/key" }, "label": { "title": "Label", "x-zh": "\u540D\u79F0", "$ref": "#/$defs/label" }, "aliases": { "title": "Aliases", "x-zh": "\u540C\u4E49\u8BCD", "$ref": "#/$defs/aliases" } } } }, "roleSettings": { "title": "RoleSettings", "type": "object", "additionalProperties": false, "properties": { "view": { "title": "View", "x-zh": "\u67E5\u770B\u8303\u56F4", "description": "All customers, or only one's own and those of the people one leads.", "enum": ["all", "own"] } } }, "statusSettings": { "title": "StatusSettings", "type": "object", "additionalProperties": false, "properties": { "label": { "title": "Label", "x-zh": "\u540D\u79F0", "$ref": "#/$defs/label" }, "enter": { "title": "Gate", "x-zh": "\u8FDB\u5165\u6761\u4EF6", "$ref": "#/$defs/gate" } } }, "statusList": { "title": "StatusList", "type": "array", "uniqueItems": true, "items": { "$ref": "common.schema.json#/$defs/status" } }, "gate": { "title": "Gate", "x-zh": "\u8FDB\u5165\u6761\u4EF6", "description": "What a move to here requires.", "type": "object", "additionalProperties": false, "properties": { "require": { "title": "Required fields", "x-zh": "\u5FC5\u586B\u5B57\u6BB5", "type": "array", "uniqueItems": true, "maxItems": 50, "items": { "$ref": "#/$defs/path" } }, "when": { "title": "Conditions", "x-zh": "\u6761\u4EF6", "description": "Queries that the customer must match.", "type": "array", "uniqueItems": true, "maxItems": 20, "items": { "type": "string", "maxLength": 500 } } } }, "path": { "title": "Path", "description": "A field, such as needs.description.", "type": "string", "pattern": "^[a-z][a-z0-9_]*(\\.[a-z][a-z0-9_]*)*$", "maxLength": 100 }, "pattern": { "title": "Pattern", "type": "string", "minLength": 1, "maxLength": 60 }, "duration": { "title": "Duration", "description": "A number and h, d, w, m or y, such as 24h or 30d.", "type": "string", "pattern": "^[0-9]{1,4}[hdwmy]$" }, "durationOrOff": { "title": "DurationOrOff", "type": "string", "pattern": "^([0-9]{1,4}[hdwmy]|off)$" } } };
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
      const err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (!pattern36.test(data)) {
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
  validate287.errors = vErrors;
  return errors === 0;
}
validate287.evaluated = { "dynamicProps": false, "dynamicItems": false };
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
      const err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 40 }, message: "must NOT have more than 40 characters" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (!pattern5.test(data)) {
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
  validate289.errors = vErrors;
  return errors === 0;
}
validate289.evaluated = { "dynamicProps": false, "dynamicItems": false };
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
    if (!pattern10.test(data)) {
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
  validate291.errors = vErrors;
  return errors === 0;
}
validate291.evaluated = { "dynamicProps": false, "dynamicItems": false };
var schema91 = { "title": "RoleSettings", "type": "object", "additionalProperties": false, "properties": { "view": { "title": "View", "x-zh": "\u67E5\u770B\u8303\u56F4", "description": "All customers, or only one's own and those of the people one leads.", "enum": ["all", "own"] } } };
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
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
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
        const err1 = { instancePath: instancePath + "/view", schemaPath: "#/properties/view/enum", keyword: "enum", params: { allowedValues: schema91.properties.view.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
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
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
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
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
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
    const err0 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema37.enum }, message: "must be equal to one of the allowed values" };
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
      const err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 40 }, message: "must NOT have more than 40 characters" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (!pattern5.test(data)) {
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
  validate331.errors = vErrors;
  return errors === 0;
}
validate331.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
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
        if (!pattern14.test(data0)) {
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
  validate360.errors = vErrors;
  return errors === 0;
}
validate360.evaluated = { "dynamicProps": false, "dynamicItems": false };
var formats22 = (init_formats(), __toCommonJS(formats_exports)).timezone;
var pattern35 = new RegExp("^[A-Z]{2}$", "u");
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
      if (!(data0 === "standard" || data0 === "sheet" || data0 === "form" || data0 === "tables" || data0 === "pipeline" || data0 === "care")) {
        const err1 = { instancePath: instancePath + "/preset", schemaPath: "#/properties/preset/enum", keyword: "enum", params: { allowedValues: schema85.properties.preset.enum }, message: "must be equal to one of the allowed values" };
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
        const err4 = { instancePath: instancePath + "/language", schemaPath: "#/properties/language/enum", keyword: "enum", params: { allowedValues: schema85.properties.language.enum }, message: "must be equal to one of the allowed values" };
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
        if (!pattern35.test(data5)) {
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
        const err9 = { instancePath: instancePath + "/week_start", schemaPath: "#/properties/week_start/enum", keyword: "enum", params: { allowedValues: schema85.properties.week_start.enum }, message: "must be equal to one of the allowed values" };
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
      let data15 = data.require;
      if (Array.isArray(data15)) {
        if (data15.length > 100) {
          const err12 = { instancePath: instancePath + "/require", schemaPath: "#/properties/require/maxItems", keyword: "maxItems", params: { limit: 100 }, message: "must NOT have more than 100 items" };
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
              const err13 = { instancePath: instancePath + "/require/" + i0, schemaPath: "#/properties/require/items/required", keyword: "required", params: { missingProperty: "record" }, message: "must have required property 'record'" };
              if (vErrors === null) {
                vErrors = [err13];
              } else {
                vErrors.push(err13);
              }
              errors++;
            }
            if (data16.field === void 0) {
              const err14 = { instancePath: instancePath + "/require/" + i0, schemaPath: "#/properties/require/items/required", keyword: "required", params: { missingProperty: "field" }, message: "must have required property 'field'" };
              if (vErrors === null) {
                vErrors = [err14];
              } else {
                vErrors.push(err14);
              }
              errors++;
            }
            for (const key2 in data16) {
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
            if (data16.record !== void 0) {
              let data17 = data16.record;
              if (!(data17 === "customer" || data17 === "followup" || data17 === "order" || data17 === "opportunity" || data17 === "task" || data17 === "case" || data17 === "survey")) {
                const err16 = { instancePath: instancePath + "/require/" + i0 + "/record", schemaPath: "#/properties/require/items/properties/record/enum", keyword: "enum", params: { allowedValues: schema85.properties.require.items.properties.record.enum }, message: "must be equal to one of the allowed values" };
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
      let data20 = data.team;
      if (Array.isArray(data20)) {
        if (data20.length > 500) {
          const err21 = { instancePath: instancePath + "/team", schemaPath: "#/properties/team/maxItems", keyword: "maxItems", params: { limit: 500 }, message: "must NOT have more than 500 items" };
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
              const err22 = { instancePath: instancePath + "/team/" + i1, schemaPath: "#/properties/team/items/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
              if (vErrors === null) {
                vErrors = [err22];
              } else {
                vErrors.push(err22);
              }
              errors++;
            }
            if (data21.name === void 0) {
              const err23 = { instancePath: instancePath + "/team/" + i1, schemaPath: "#/properties/team/items/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
              if (vErrors === null) {
                vErrors = [err23];
              } else {
                vErrors.push(err23);
              }
              errors++;
            }
            for (const key3 in data21) {
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
                  const err25 = { instancePath: instancePath + "/team/" + i1 + "/email", schemaPath: "#/properties/team/items/properties/email/maxLength", keyword: "maxLength", params: { limit: 254 }, message: "must NOT have more than 254 characters" };
                  if (vErrors === null) {
                    vErrors = [err25];
                  } else {
                    vErrors.push(err25);
                  }
                  errors++;
                }
                if (!formats8(data24)) {
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
            if (data21.role !== void 0) {
              let data25 = data21.role;
              if (!(data25 === "sales" || data25 === "service" || data25 === "marketing" || data25 === "manager")) {
                const err28 = { instancePath: instancePath + "/team/" + i1 + "/role", schemaPath: "#/properties/team/items/properties/role/enum", keyword: "enum", params: { allowedValues: schema85.properties.team.items.properties.role.enum }, message: "must be equal to one of the allowed values" };
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
    if (data.roles !== void 0) {
      let data28 = data.roles;
      if (data28 && typeof data28 == "object" && !Array.isArray(data28)) {
        for (const key4 in data28) {
          if (!(key4 === "sales" || key4 === "service" || key4 === "marketing" || key4 === "manager")) {
            const err32 = { instancePath: instancePath + "/roles", schemaPath: "#/properties/roles/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties" };
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
        const err33 = { instancePath: instancePath + "/roles", schemaPath: "#/properties/roles/type", keyword: "type", params: { type: "object" }, message: "must be object" };
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
            const err34 = { instancePath: instancePath + "/statuses", schemaPath: "#/properties/statuses/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 }, message: "must NOT have additional properties" };
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
        const err35 = { instancePath: instancePath + "/statuses", schemaPath: "#/properties/statuses/type", keyword: "type", params: { type: "object" }, message: "must be object" };
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
            const err36 = { instancePath: instancePath + "/moves", schemaPath: "#/properties/moves/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 }, message: "must NOT have additional properties" };
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
        const err37 = { instancePath: instancePath + "/moves", schemaPath: "#/properties/moves/type", keyword: "type", params: { type: "object" }, message: "must be object" };
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
          const err38 = { instancePath: instancePath + "/stages", schemaPath: "#/properties/stages/maxItems", keyword: "maxItems", params: { limit: 50 }, message: "must NOT have more than 50 items" };
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
              const err39 = { instancePath: instancePath + "/stages/" + i2, schemaPath: "#/properties/stages/items/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
              if (vErrors === null) {
                vErrors = [err39];
              } else {
                vErrors.push(err39);
              }
              errors++;
            }
            if (data46.label === void 0) {
              const err40 = { instancePath: instancePath + "/stages/" + i2, schemaPath: "#/properties/stages/items/required", keyword: "required", params: { missingProperty: "label" }, message: "must have required property 'label'" };
              if (vErrors === null) {
                vErrors = [err40];
              } else {
                vErrors.push(err40);
              }
              errors++;
            }
            if (data46.kind === void 0) {
              const err41 = { instancePath: instancePath + "/stages/" + i2, schemaPath: "#/properties/stages/items/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'" };
              if (vErrors === null) {
                vErrors = [err41];
              } else {
                vErrors.push(err41);
              }
              errors++;
            }
            for (const key7 in data46) {
              if (!(key7 === "id" || key7 === "label" || key7 === "aliases" || key7 === "kind" || key7 === "rot" || key7 === "probability" || key7 === "enter" || key7 === "goals")) {
                const err42 = { instancePath: instancePath + "/stages/" + i2, schemaPath: "#/properties/stages/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 }, message: "must NOT have additional properties" };
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
                  const err43 = { instancePath: instancePath + "/stages/" + i2 + "/probability", schemaPath: "#/properties/stages/items/properties/probability/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 }, message: "must be <= 100" };
                  if (vErrors === null) {
                    vErrors = [err43];
                  } else {
                    vErrors.push(err43);
                  }
                  errors++;
                }
                if (data52 < 0 || isNaN(data52)) {
                  const err44 = { instancePath: instancePath + "/stages/" + i2 + "/probability", schemaPath: "#/properties/stages/items/properties/probability/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                  if (vErrors === null) {
                    vErrors = [err44];
                  } else {
                    vErrors.push(err44);
                  }
                  errors++;
                }
              } else {
                const err45 = { instancePath: instancePath + "/stages/" + i2 + "/probability", schemaPath: "#/properties/stages/items/properties/probability/type", keyword: "type", params: { type: "number" }, message: "must be number" };
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
                  const err46 = { instancePath: instancePath + "/stages/" + i2 + "/goals", schemaPath: "#/properties/stages/items/properties/goals/maxItems", keyword: "maxItems", params: { limit: 50 }, message: "must NOT have more than 50 items" };
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
                const err47 = { instancePath: instancePath + "/stages/" + i2 + "/goals", schemaPath: "#/properties/stages/items/properties/goals/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                  vErrors = [err47];
                } else {
                  vErrors.push(err47);
                }
                errors++;
              }
            }
          } else {
            const err48 = { instancePath: instancePath + "/stages/" + i2, schemaPath: "#/properties/stages/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err48];
            } else {
              vErrors.push(err48);
            }
            errors++;
          }
        }
      } else {
        const err49 = { instancePath: instancePath + "/stages", schemaPath: "#/properties/stages/type", keyword: "type", params: { type: "array" }, message: "must be array" };
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
          const err50 = { instancePath: instancePath + "/industries", schemaPath: "#/properties/industries/maxItems", keyword: "maxItems", params: { limit: 500 }, message: "must NOT have more than 500 items" };
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
                  const err51 = { instancePath: instancePath + "/industries", schemaPath: "#/properties/industries/uniqueItems", keyword: "uniqueItems", params: { i: i5, j: j0 }, message: "must NOT have duplicate items (items ## " + j0 + " and " + i5 + " are identical)" };
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
        const err52 = { instancePath: instancePath + "/industries", schemaPath: "#/properties/industries/type", keyword: "type", params: { type: "array" }, message: "must be array" };
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
          const err53 = { instancePath: instancePath + "/fields", schemaPath: "#/properties/fields/maxItems", keyword: "maxItems", params: { limit: 100 }, message: "must NOT have more than 100 items" };
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
              const err54 = { instancePath: instancePath + "/fields/" + i6, schemaPath: "#/properties/fields/items/required", keyword: "required", params: { missingProperty: "record" }, message: "must have required property 'record'" };
              if (vErrors === null) {
                vErrors = [err54];
              } else {
                vErrors.push(err54);
              }
              errors++;
            }
            if (data67.key === void 0) {
              const err55 = { instancePath: instancePath + "/fields/" + i6, schemaPath: "#/properties/fields/items/required", keyword: "required", params: { missingProperty: "key" }, message: "must have required property 'key'" };
              if (vErrors === null) {
                vErrors = [err55];
              } else {
                vErrors.push(err55);
              }
              errors++;
            }
            if (data67.type === void 0) {
              const err56 = { instancePath: instancePath + "/fields/" + i6, schemaPath: "#/properties/fields/items/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'" };
              if (vErrors === null) {
                vErrors = [err56];
              } else {
                vErrors.push(err56);
              }
              errors++;
            }
            if (data67.label === void 0) {
              const err57 = { instancePath: instancePath + "/fields/" + i6, schemaPath: "#/properties/fields/items/required", keyword: "required", params: { missingProperty: "label" }, message: "must have required property 'label'" };
              if (vErrors === null) {
                vErrors = [err57];
              } else {
                vErrors.push(err57);
              }
              errors++;
            }
            for (const key8 in data67) {
              if (!(key8 === "record" || key8 === "key" || key8 === "type" || key8 === "label" || key8 === "required" || key8 === "options")) {
                const err58 = { instancePath: instancePath + "/fields/" + i6, schemaPath: "#/properties/fields/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key8 }, message: "must NOT have additional properties" };
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
                const err59 = { instancePath: instancePath + "/fields/" + i6 + "/record", schemaPath: "#/properties/fields/items/properties/record/enum", keyword: "enum", params: { allowedValues: schema85.properties.fields.items.properties.record.enum }, message: "must be equal to one of the allowed values" };
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
                  const err60 = { instancePath: instancePath + "/fields/" + i6 + "/key", schemaPath: "#/properties/fields/items/properties/key/maxLength", keyword: "maxLength", params: { limit: 40 }, message: "must NOT have more than 40 characters" };
                  if (vErrors === null) {
                    vErrors = [err60];
                  } else {
                    vErrors.push(err60);
                  }
                  errors++;
                }
                if (!pattern7.test(data69)) {
                  const err61 = { instancePath: instancePath + "/fields/" + i6 + "/key", schemaPath: "#/properties/fields/items/properties/key/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9_]*$" }, message: 'must match pattern "^[a-z][a-z0-9_]*$"' };
                  if (vErrors === null) {
                    vErrors = [err61];
                  } else {
                    vErrors.push(err61);
                  }
                  errors++;
                }
              } else {
                const err62 = { instancePath: instancePath + "/fields/" + i6 + "/key", schemaPath: "#/properties/fields/items/properties/key/type", keyword: "type", params: { type: "string" }, message: "must be string" };
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
                const err63 = { instancePath: instancePath + "/fields/" + i6 + "/type", schemaPath: "#/properties/fields/items/properties/type/enum", keyword: "enum", params: { allowedValues: schema85.properties.fields.items.properties.type.enum }, message: "must be equal to one of the allowed values" };
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
                const err64 = { instancePath: instancePath + "/fields/" + i6 + "/required", schemaPath: "#/properties/fields/items/properties/required/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
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
                  const err65 = { instancePath: instancePath + "/fields/" + i6 + "/options", schemaPath: "#/properties/fields/items/properties/options/maxItems", keyword: "maxItems", params: { limit: 100 }, message: "must NOT have more than 100 items" };
                  if (vErrors === null) {
                    vErrors = [err65];
                  } else {
                    vErrors.push(err65);
                  }
                  errors++;
                }
                if (data73.length < 1) {
                  const err66 = { instancePath: instancePath + "/fields/" + i6 + "/options", schemaPath: "#/properties/fields/items/properties/options/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
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
                          const err67 = { instancePath: instancePath + "/fields/" + i6 + "/options", schemaPath: "#/properties/fields/items/properties/options/uniqueItems", keyword: "uniqueItems", params: { i: i8, j: j1 }, message: "must NOT have duplicate items (items ## " + j1 + " and " + i8 + " are identical)" };
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
                const err68 = { instancePath: instancePath + "/fields/" + i6 + "/options", schemaPath: "#/properties/fields/items/properties/options/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                  vErrors = [err68];
                } else {
                  vErrors.push(err68);
                }
                errors++;
              }
            }
          } else {
            const err69 = { instancePath: instancePath + "/fields/" + i6, schemaPath: "#/properties/fields/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err69];
            } else {
              vErrors.push(err69);
            }
            errors++;
          }
        }
      } else {
        const err70 = { instancePath: instancePath + "/fields", schemaPath: "#/properties/fields/type", keyword: "type", params: { type: "array" }, message: "must be array" };
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
            const err71 = { instancePath: instancePath + "/limits", schemaPath: "#/properties/limits/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key9 }, message: "must NOT have additional properties" };
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
                const err72 = { instancePath: instancePath + "/limits/followup_entry", schemaPath: "#/properties/limits/properties/followup_entry/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key10 }, message: "must NOT have additional properties" };
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
            const err73 = { instancePath: instancePath + "/limits/followup_entry", schemaPath: "#/properties/limits/properties/followup_entry/type", keyword: "type", params: { type: "object" }, message: "must be object" };
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
              const err74 = { instancePath: instancePath + "/limits/escalate", schemaPath: "#/properties/limits/properties/escalate/maxItems", keyword: "maxItems", params: { limit: 5 }, message: "must NOT have more than 5 items" };
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
            const err75 = { instancePath: instancePath + "/limits/escalate", schemaPath: "#/properties/limits/properties/escalate/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err75];
            } else {
              vErrors.push(err75);
            }
            errors++;
          }
        }
      } else {
        const err76 = { instancePath: instancePath + "/limits", schemaPath: "#/properties/limits/type", keyword: "type", params: { type: "object" }, message: "must be object" };
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
            const err77 = { instancePath: instancePath + "/grades", schemaPath: "#/properties/grades/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key11 }, message: "must NOT have additional properties" };
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
              const err78 = { instancePath: instancePath + "/grades/amount", schemaPath: "#/properties/grades/properties/amount/maxItems", keyword: "maxItems", params: { limit: 10 }, message: "must NOT have more than 10 items" };
              if (vErrors === null) {
                vErrors = [err78];
              } else {
                vErrors.push(err78);
              }
              errors++;
            }
            if (data91.length < 1) {
              const err79 = { instancePath: instancePath + "/grades/amount", schemaPath: "#/properties/grades/properties/amount/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
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
            const err80 = { instancePath: instancePath + "/grades/amount", schemaPath: "#/properties/grades/properties/amount/type", keyword: "type", params: { type: "array" }, message: "must be array" };
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
              const err81 = { instancePath: instancePath + "/grades/frequency", schemaPath: "#/properties/grades/properties/frequency/maxItems", keyword: "maxItems", params: { limit: 10 }, message: "must NOT have more than 10 items" };
              if (vErrors === null) {
                vErrors = [err81];
              } else {
                vErrors.push(err81);
              }
              errors++;
            }
            if (data93.length < 1) {
              const err82 = { instancePath: instancePath + "/grades/frequency", schemaPath: "#/properties/grades/properties/frequency/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
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
                  const err83 = { instancePath: instancePath + "/grades/frequency/" + i11, schemaPath: "#/properties/grades/properties/frequency/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                  if (vErrors === null) {
                    vErrors = [err83];
                  } else {
                    vErrors.push(err83);
                  }
                  errors++;
                }
              } else {
                const err84 = { instancePath: instancePath + "/grades/frequency/" + i11, schemaPath: "#/properties/grades/properties/frequency/items/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                if (vErrors === null) {
                  vErrors = [err84];
                } else {
                  vErrors.push(err84);
                }
                errors++;
              }
            }
          } else {
            const err85 = { instancePath: instancePath + "/grades/frequency", schemaPath: "#/properties/grades/properties/frequency/type", keyword: "type", params: { type: "array" }, message: "must be array" };
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
                const err86 = { instancePath: instancePath + "/grades/bands", schemaPath: "#/properties/grades/properties/bands/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key12 }, message: "must NOT have additional properties" };
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
                const err87 = { instancePath: instancePath + "/grades/bands/A", schemaPath: "#/properties/grades/properties/bands/properties/A/type", keyword: "type", params: { type: "number" }, message: "must be number" };
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
                const err88 = { instancePath: instancePath + "/grades/bands/B", schemaPath: "#/properties/grades/properties/bands/properties/B/type", keyword: "type", params: { type: "number" }, message: "must be number" };
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
                const err89 = { instancePath: instancePath + "/grades/bands/C", schemaPath: "#/properties/grades/properties/bands/properties/C/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                if (vErrors === null) {
                  vErrors = [err89];
                } else {
                  vErrors.push(err89);
                }
                errors++;
              }
            }
          } else {
            const err90 = { instancePath: instancePath + "/grades/bands", schemaPath: "#/properties/grades/properties/bands/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err90];
            } else {
              vErrors.push(err90);
            }
            errors++;
          }
        }
      } else {
        const err91 = { instancePath: instancePath + "/grades", schemaPath: "#/properties/grades/type", keyword: "type", params: { type: "object" }, message: "must be object" };
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
            const err92 = { instancePath: instancePath + "/health", schemaPath: "#/properties/health/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key13 }, message: "must NOT have additional properties" };
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
                const err93 = { instancePath: instancePath + "/health/weights", schemaPath: "#/properties/health/properties/weights/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key14 }, message: "must NOT have additional properties" };
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
                  const err94 = { instancePath: instancePath + "/health/weights/frequency", schemaPath: "#/properties/health/properties/weights/properties/frequency/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                  if (vErrors === null) {
                    vErrors = [err94];
                  } else {
                    vErrors.push(err94);
                  }
                  errors++;
                }
              } else {
                const err95 = { instancePath: instancePath + "/health/weights/frequency", schemaPath: "#/properties/health/properties/weights/properties/frequency/type", keyword: "type", params: { type: "number" }, message: "must be number" };
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
                  const err96 = { instancePath: instancePath + "/health/weights/complaints", schemaPath: "#/properties/health/properties/weights/properties/complaints/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                  if (vErrors === null) {
                    vErrors = [err96];
                  } else {
                    vErrors.push(err96);
                  }
                  errors++;
                }
              } else {
                const err97 = { instancePath: instancePath + "/health/weights/complaints", schemaPath: "#/properties/health/properties/weights/properties/complaints/type", keyword: "type", params: { type: "number" }, message: "must be number" };
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
                  const err98 = { instancePath: instancePath + "/health/weights/renewal", schemaPath: "#/properties/health/properties/weights/properties/renewal/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                  if (vErrors === null) {
                    vErrors = [err98];
                  } else {
                    vErrors.push(err98);
                  }
                  errors++;
                }
              } else {
                const err99 = { instancePath: instancePath + "/health/weights/renewal", schemaPath: "#/properties/health/properties/weights/properties/renewal/type", keyword: "type", params: { type: "number" }, message: "must be number" };
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
                  const err100 = { instancePath: instancePath + "/health/weights/satisfaction", schemaPath: "#/properties/health/properties/weights/properties/satisfaction/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                  if (vErrors === null) {
                    vErrors = [err100];
                  } else {
                    vErrors.push(err100);
                  }
                  errors++;
                }
              } else {
                const err101 = { instancePath: instancePath + "/health/weights/satisfaction", schemaPath: "#/properties/health/properties/weights/properties/satisfaction/type", keyword: "type", params: { type: "number" }, message: "must be number" };
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
                  const err102 = { instancePath: instancePath + "/health/weights/orders", schemaPath: "#/properties/health/properties/weights/properties/orders/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                  if (vErrors === null) {
                    vErrors = [err102];
                  } else {
                    vErrors.push(err102);
                  }
                  errors++;
                }
              } else {
                const err103 = { instancePath: instancePath + "/health/weights/orders", schemaPath: "#/properties/health/properties/weights/properties/orders/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                if (vErrors === null) {
                  vErrors = [err103];
                } else {
                  vErrors.push(err103);
                }
                errors++;
              }
            }
          } else {
            const err104 = { instancePath: instancePath + "/health/weights", schemaPath: "#/properties/health/properties/weights/type", keyword: "type", params: { type: "object" }, message: "must be object" };
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
                const err105 = { instancePath: instancePath + "/health/bands", schemaPath: "#/properties/health/properties/bands/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key15 }, message: "must NOT have additional properties" };
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
                  const err106 = { instancePath: instancePath + "/health/bands/green", schemaPath: "#/properties/health/properties/bands/properties/green/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 }, message: "must be <= 100" };
                  if (vErrors === null) {
                    vErrors = [err106];
                  } else {
                    vErrors.push(err106);
                  }
                  errors++;
                }
                if (data107 < 0 || isNaN(data107)) {
                  const err107 = { instancePath: instancePath + "/health/bands/green", schemaPath: "#/properties/health/properties/bands/properties/green/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                  if (vErrors === null) {
                    vErrors = [err107];
                  } else {
                    vErrors.push(err107);
                  }
                  errors++;
                }
              } else {
                const err108 = { instancePath: instancePath + "/health/bands/green", schemaPath: "#/properties/health/properties/bands/properties/green/type", keyword: "type", params: { type: "number" }, message: "must be number" };
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
                  const err109 = { instancePath: instancePath + "/health/bands/yellow", schemaPath: "#/properties/health/properties/bands/properties/yellow/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 }, message: "must be <= 100" };
                  if (vErrors === null) {
                    vErrors = [err109];
                  } else {
                    vErrors.push(err109);
                  }
                  errors++;
                }
                if (data108 < 0 || isNaN(data108)) {
                  const err110 = { instancePath: instancePath + "/health/bands/yellow", schemaPath: "#/properties/health/properties/bands/properties/yellow/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                  if (vErrors === null) {
                    vErrors = [err110];
                  } else {
                    vErrors.push(err110);
                  }
                  errors++;
                }
              } else {
                const err111 = { instancePath: instancePath + "/health/bands/yellow", schemaPath: "#/properties/health/properties/bands/properties/yellow/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                if (vErrors === null) {
                  vErrors = [err111];
                } else {
                  vErrors.push(err111);
                }
                errors++;
              }
            }
          } else {
            const err112 = { instancePath: instancePath + "/health/bands", schemaPath: "#/properties/health/properties/bands/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err112];
            } else {
              vErrors.push(err112);
            }
            errors++;
          }
        }
      } else {
        const err113 = { instancePath: instancePath + "/health", schemaPath: "#/properties/health/type", keyword: "type", params: { type: "object" }, message: "must be object" };
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
            const err114 = { instancePath: instancePath + "/care", schemaPath: "#/properties/care/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key16 }, message: "must NOT have additional properties" };
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
        const err115 = { instancePath: instancePath + "/care", schemaPath: "#/properties/care/type", keyword: "type", params: { type: "object" }, message: "must be object" };
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
          const err116 = { instancePath: instancePath + "/vague", schemaPath: "#/properties/vague/maxItems", keyword: "maxItems", params: { limit: 200 }, message: "must NOT have more than 200 items" };
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
              const err117 = { instancePath: instancePath + "/vague/" + i12, schemaPath: "#/properties/vague/items/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" };
              if (vErrors === null) {
                vErrors = [err117];
              } else {
                vErrors.push(err117);
              }
              errors++;
            }
            if (func2(data115) < 1) {
              const err118 = { instancePath: instancePath + "/vague/" + i12, schemaPath: "#/properties/vague/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err118];
              } else {
                vErrors.push(err118);
              }
              errors++;
            }
          } else {
            const err119 = { instancePath: instancePath + "/vague/" + i12, schemaPath: "#/properties/vague/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
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
              const err120 = { instancePath: instancePath + "/vague", schemaPath: "#/properties/vague/uniqueItems", keyword: "uniqueItems", params: { i: i13, j: j2 }, message: "must NOT have duplicate items (items ## " + j2 + " and " + i13 + " are identical)" };
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
        const err121 = { instancePath: instancePath + "/vague", schemaPath: "#/properties/vague/type", keyword: "type", params: { type: "array" }, message: "must be array" };
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
          const err122 = { instancePath: instancePath + "/queries", schemaPath: "#/properties/queries/maxProperties", keyword: "maxProperties", params: { limit: 100 }, message: "must NOT have more than 100 properties" };
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
              const err123 = { instancePath: instancePath + "/queries", schemaPath: "#/properties/queries/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9_-]*$" }, message: 'must match pattern "^[a-z][a-z0-9_-]*$"', propertyName: key17 };
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
            const err124 = { instancePath: instancePath + "/queries", schemaPath: "#/properties/queries/propertyNames", keyword: "propertyNames", params: { propertyName: key17 }, message: "property name must be valid" };
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
              const err125 = { instancePath: instancePath + "/queries/" + key18.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/queries/additionalProperties/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters" };
              if (vErrors === null) {
                vErrors = [err125];
              } else {
                vErrors.push(err125);
              }
              errors++;
            }
          } else {
            const err126 = { instancePath: instancePath + "/queries/" + key18.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/queries/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err126];
            } else {
              vErrors.push(err126);
            }
            errors++;
          }
        }
      } else {
        const err127 = { instancePath: instancePath + "/queries", schemaPath: "#/properties/queries/type", keyword: "type", params: { type: "object" }, message: "must be object" };
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
            const err128 = { instancePath: instancePath + "/privacy", schemaPath: "#/properties/privacy/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key19 }, message: "must NOT have additional properties" };
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
            const err129 = { instancePath: instancePath + "/privacy/slugs", schemaPath: "#/properties/privacy/properties/slugs/enum", keyword: "enum", params: { allowedValues: schema85.properties.privacy.properties.slugs.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err129];
            } else {
              vErrors.push(err129);
            }
            errors++;
          }
        }
      } else {
        const err130 = { instancePath: instancePath + "/privacy", schemaPath: "#/properties/privacy/type", keyword: "type", params: { type: "object" }, message: "must be object" };
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
          if (!(key20 === "commit")) {
            const err131 = { instancePath: instancePath + "/git", schemaPath: "#/properties/git/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key20 }, message: "must NOT have additional properties" };
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
            const err132 = { instancePath: instancePath + "/git/commit", schemaPath: "#/properties/git/properties/commit/enum", keyword: "enum", params: { allowedValues: schema85.properties.git.properties.commit.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err132];
            } else {
              vErrors.push(err132);
            }
            errors++;
          }
        }
      } else {
        const err133 = { instancePath: instancePath + "/git", schemaPath: "#/properties/git/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err133];
        } else {
          vErrors.push(err133);
        }
        errors++;
      }
    }
  } else {
    const err134 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err134];
    } else {
      vErrors.push(err134);
    }
    errors++;
  }
  validate276.errors = vErrors;
  return errors === 0;
}
validate276.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var surveyShape = validate366;
var schema104 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "survey.schema.json", "title": "Survey", "x-zh": "\u6EE1\u610F\u5EA6\u8C03\u67E5", "description": "How satisfied a customer is, question by question. File: surveys/<YYYY-MM>/<DD>-<slug>-<id>.yaml.", "type": "object", "additionalProperties": false, "required": ["id", "customer", "at", "by", "scores", "recorded"], "properties": { "id": { "title": "Id", "x-zh": "\u6807\u8BC6", "$ref": "common.schema.json#/$defs/id" }, "no": { "title": "Number", "x-zh": "\u8C03\u67E5\u7F16\u53F7", "$ref": "common.schema.json#/$defs/no" }, "customer": { "title": "Customer", "x-zh": "\u5BA2\u6237", "$ref": "common.schema.json#/$defs/id", "x-ref": "customer" }, "at": { "title": "When", "x-zh": "\u8C03\u67E5\u65F6\u95F4", "$ref": "common.schema.json#/$defs/moment" }, "by": { "title": "By", "x-zh": "\u8C03\u67E5\u4EBA", "$ref": "common.schema.json#/$defs/member" }, "scores": { "title": "Scores", "x-zh": "\u8BC4\u5206", "description": "1 to 5 for each question of tend.yaml.", "type": "object", "minProperties": 1, "maxProperties": 50, "propertyNames": { "pattern": "^[a-z][a-z0-9_]*$" }, "additionalProperties": { "type": "integer", "minimum": 1, "maximum": 5 } }, "comment": { "title": "Comment", "x-zh": "\u610F\u89C1", "$ref": "common.schema.json#/$defs/text" }, "recorded": { "title": "Recorded", "x-zh": "\u767B\u8BB0", "$ref": "common.schema.json#/$defs/recorded" }, "custom": { "title": "Custom fields", "x-zh": "\u81EA\u5B9A\u4E49\u5B57\u6BB5", "$ref": "common.schema.json#/$defs/custom" }, "notes": { "title": "Notes", "x-zh": "\u5907\u6CE8", "$ref": "common.schema.json#/$defs/text" } } };
function validate367(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate367.evaluated;
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
  validate367.errors = vErrors;
  return errors === 0;
}
validate367.evaluated = { "dynamicProps": false, "dynamicItems": false };
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
  validate369.errors = vErrors;
  return errors === 0;
}
validate369.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate372(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate372.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data === "string") {
    if (!formats0(data)) {
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
  validate372.errors = vErrors;
  return errors === 0;
}
validate372.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate374(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate374.evaluated;
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
    if (!pattern5.test(data)) {
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
  validate374.errors = vErrors;
  return errors === 0;
}
validate374.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate376(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate376.evaluated;
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
  validate376.errors = vErrors;
  return errors === 0;
}
validate376.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate378(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate378.evaluated;
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
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate378.errors = vErrors;
  return errors === 0;
}
validate378.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate382(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate382.evaluated;
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
        if (!pattern7.test(key0)) {
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
        const err3 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/type", keyword: "type", params: { type: schema32.additionalProperties.type }, message: "must be string,number,boolean" };
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
  validate382.errors = vErrors;
  return errors === 0;
}
validate382.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate366(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate366.evaluated;
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
    if (data.scores === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "scores" }, message: "must have required property 'scores'" };
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
      if (!func1.call(schema104.properties, key0)) {
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
      if (!validate367(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate367.errors : vErrors.concat(validate367.errors);
        errors = vErrors.length;
      }
    }
    if (data.no !== void 0) {
      if (!validate369(data.no, { instancePath: instancePath + "/no", parentData: data, parentDataProperty: "no", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate369.errors : vErrors.concat(validate369.errors);
        errors = vErrors.length;
      }
    }
    if (data.customer !== void 0) {
      if (!validate367(data.customer, { instancePath: instancePath + "/customer", parentData: data, parentDataProperty: "customer", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate367.errors : vErrors.concat(validate367.errors);
        errors = vErrors.length;
      }
    }
    if (data.at !== void 0) {
      if (!validate372(data.at, { instancePath: instancePath + "/at", parentData: data, parentDataProperty: "at", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate372.errors : vErrors.concat(validate372.errors);
        errors = vErrors.length;
      }
    }
    if (data.by !== void 0) {
      if (!validate374(data.by, { instancePath: instancePath + "/by", parentData: data, parentDataProperty: "by", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate374.errors : vErrors.concat(validate374.errors);
        errors = vErrors.length;
      }
    }
    if (data.scores !== void 0) {
      let data5 = data.scores;
      if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
        if (Object.keys(data5).length > 50) {
          const err7 = { instancePath: instancePath + "/scores", schemaPath: "#/properties/scores/maxProperties", keyword: "maxProperties", params: { limit: 50 }, message: "must NOT have more than 50 properties" };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
        if (Object.keys(data5).length < 1) {
          const err8 = { instancePath: instancePath + "/scores", schemaPath: "#/properties/scores/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
        for (const key1 in data5) {
          const _errs9 = errors;
          if (typeof key1 === "string") {
            if (!pattern7.test(key1)) {
              const err9 = { instancePath: instancePath + "/scores", schemaPath: "#/properties/scores/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9_]*$" }, message: 'must match pattern "^[a-z][a-z0-9_]*$"', propertyName: key1 };
              if (vErrors === null) {
                vErrors = [err9];
              } else {
                vErrors.push(err9);
              }
              errors++;
            }
          }
          var valid1 = _errs9 === errors;
          if (!valid1) {
            const err10 = { instancePath: instancePath + "/scores", schemaPath: "#/properties/scores/propertyNames", keyword: "propertyNames", params: { propertyName: key1 }, message: "property name must be valid" };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
        }
        for (const key2 in data5) {
          let data6 = data5[key2];
          if (!(typeof data6 == "number" && (!(data6 % 1) && !isNaN(data6)) && isFinite(data6))) {
            const err11 = { instancePath: instancePath + "/scores/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/scores/additionalProperties/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err11];
            } else {
              vErrors.push(err11);
            }
            errors++;
          }
          if (typeof data6 == "number" && isFinite(data6)) {
            if (data6 > 5 || isNaN(data6)) {
              const err12 = { instancePath: instancePath + "/scores/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/scores/additionalProperties/maximum", keyword: "maximum", params: { comparison: "<=", limit: 5 }, message: "must be <= 5" };
              if (vErrors === null) {
                vErrors = [err12];
              } else {
                vErrors.push(err12);
              }
              errors++;
            }
            if (data6 < 1 || isNaN(data6)) {
              const err13 = { instancePath: instancePath + "/scores/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/scores/additionalProperties/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
              if (vErrors === null) {
                vErrors = [err13];
              } else {
                vErrors.push(err13);
              }
              errors++;
            }
          }
        }
      } else {
        const err14 = { instancePath: instancePath + "/scores", schemaPath: "#/properties/scores/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data.comment !== void 0) {
      if (!validate376(data.comment, { instancePath: instancePath + "/comment", parentData: data, parentDataProperty: "comment", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate376.errors : vErrors.concat(validate376.errors);
        errors = vErrors.length;
      }
    }
    if (data.recorded !== void 0) {
      if (!validate378(data.recorded, { instancePath: instancePath + "/recorded", parentData: data, parentDataProperty: "recorded", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate378.errors : vErrors.concat(validate378.errors);
        errors = vErrors.length;
      }
    }
    if (data.custom !== void 0) {
      if (!validate382(data.custom, { instancePath: instancePath + "/custom", parentData: data, parentDataProperty: "custom", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate382.errors : vErrors.concat(validate382.errors);
        errors = vErrors.length;
      }
    }
    if (data.notes !== void 0) {
      if (!validate376(data.notes, { instancePath: instancePath + "/notes", parentData: data, parentDataProperty: "notes", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate376.errors : vErrors.concat(validate376.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err15 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err15];
    } else {
      vErrors.push(err15);
    }
    errors++;
  }
  validate366.errors = vErrors;
  return errors === 0;
}
validate366.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var taskShape = validate385;
var schema112 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "task.schema.json", "title": "Task", "x-zh": "\u4EFB\u52A1", "description": "Work that someone was given, with or without a customer. File: tasks/<YYYY-MM>/<DD>-<slug>-<id>.yaml.", "type": "object", "additionalProperties": false, "required": ["id", "title", "owner", "due", "priority", "state", "created_by", "recorded"], "properties": { "id": { "title": "Id", "x-zh": "\u6807\u8BC6", "$ref": "common.schema.json#/$defs/id" }, "no": { "title": "Number", "x-zh": "\u4EFB\u52A1\u7F16\u53F7", "$ref": "common.schema.json#/$defs/no" }, "customer": { "title": "Customer", "x-zh": "\u5BA2\u6237", "$ref": "common.schema.json#/$defs/id", "x-ref": "customer" }, "opportunity": { "title": "Opportunity", "x-zh": "\u9500\u552E\u673A\u4F1A", "$ref": "common.schema.json#/$defs/id", "x-ref": "opportunity" }, "title": { "title": "Title", "x-zh": "\u4EFB\u52A1\u540D\u79F0", "$ref": "common.schema.json#/$defs/line" }, "owner": { "title": "Owner", "x-zh": "\u8D1F\u8D23\u4EBA", "$ref": "common.schema.json#/$defs/member" }, "due": { "title": "Due", "x-zh": "\u622A\u6B62\u65F6\u95F4", "$ref": "common.schema.json#/$defs/day" }, "priority": { "title": "Priority", "x-zh": "\u4F18\u5148\u7EA7", "$ref": "common.schema.json#/$defs/priority" }, "state": { "title": "State", "x-zh": "\u4EFB\u52A1\u72B6\u6001", "enum": ["todo", "doing", "done", "cancelled"], "x-values": { "todo": ["to do", "\u5F85\u5904\u7406"], "doing": ["doing", "\u8FDB\u884C\u4E2D"], "done": ["done", "\u5DF2\u5B8C\u6210"], "cancelled": ["cancelled", "\u5DF2\u53D6\u6D88"] } }, "created_by": { "title": "Created by", "x-zh": "\u521B\u5EFA\u4EBA", "$ref": "common.schema.json#/$defs/member" }, "done": { "title": "Done", "x-zh": "\u5B8C\u6210", "$ref": "common.schema.json#/$defs/done" }, "snoozed": { "title": "Snoozed", "x-zh": "\u63A8\u8FDF", "$ref": "common.schema.json#/$defs/snoozed" }, "comments": { "title": "Comments", "x-zh": "\u8BC4\u8BBA", "type": "array", "maxItems": 500, "items": { "title": "Comment", "type": "object", "additionalProperties": false, "required": ["id", "at", "by", "text"], "properties": { "id": { "title": "Id", "x-zh": "\u6807\u8BC6", "$ref": "common.schema.json#/$defs/id" }, "at": { "title": "At", "x-zh": "\u65F6\u95F4", "$ref": "common.schema.json#/$defs/moment" }, "by": { "title": "By", "x-zh": "\u8BC4\u8BBA\u4EBA", "$ref": "common.schema.json#/$defs/member" }, "text": { "title": "Text", "x-zh": "\u5185\u5BB9", "$ref": "common.schema.json#/$defs/text" } } } }, "attachments": { "title": "Attachments", "x-zh": "\u9644\u4EF6", "type": "array", "maxItems": 100, "items": { "title": "Attachment", "type": "object", "additionalProperties": false, "required": ["id", "path", "sha256"], "properties": { "id": { "title": "Id", "x-zh": "\u6807\u8BC6", "$ref": "common.schema.json#/$defs/id" }, "name": { "title": "Name", "x-zh": "\u6587\u4EF6\u540D", "$ref": "common.schema.json#/$defs/line" }, "path": { "title": "Path", "x-zh": "\u8DEF\u5F84", "description": "Below attachments/, under a name that was made for it.", "type": "string", "pattern": "^attachments/[0-9a-z]{8}/[0-9a-z]{8}(\\.[a-z0-9]{1,8})?$" }, "sha256": { "title": "SHA-256", "x-zh": "\u6821\u9A8C\u548C", "type": "string", "pattern": "^[0-9a-f]{64}$" } } } }, "review": { "title": "Review", "x-zh": "\u8D28\u91CF\u68C0\u67E5", "description": "The manager's check of the finished work.", "type": "object", "additionalProperties": false, "required": ["by", "at", "ok"], "properties": { "by": { "title": "Reviewed by", "x-zh": "\u68C0\u67E5\u4EBA", "$ref": "common.schema.json#/$defs/member" }, "at": { "title": "Reviewed at", "x-zh": "\u68C0\u67E5\u65F6\u95F4", "$ref": "common.schema.json#/$defs/moment" }, "ok": { "title": "Accepted", "x-zh": "\u901A\u8FC7", "type": "boolean" }, "note": { "title": "Review note", "x-zh": "\u68C0\u67E5\u610F\u89C1", "$ref": "common.schema.json#/$defs/text" } } }, "recorded": { "title": "Recorded", "x-zh": "\u767B\u8BB0", "$ref": "common.schema.json#/$defs/recorded" }, "custom": { "title": "Custom fields", "x-zh": "\u81EA\u5B9A\u4E49\u5B57\u6BB5", "$ref": "common.schema.json#/$defs/custom" }, "notes": { "title": "Notes", "x-zh": "\u5907\u6CE8", "$ref": "common.schema.json#/$defs/text" } } };
function validate386(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate386.evaluated;
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
  validate386.errors = vErrors;
  return errors === 0;
}
validate386.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate388(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate388.evaluated;
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
  validate388.errors = vErrors;
  return errors === 0;
}
validate388.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate392(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate392.evaluated;
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
    if (!pattern10.test(data)) {
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
  validate392.errors = vErrors;
  return errors === 0;
}
validate392.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate394(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate394.evaluated;
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
    if (!pattern5.test(data)) {
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
  validate394.errors = vErrors;
  return errors === 0;
}
validate394.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate396(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate396.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data === "string") {
    if (!formats2(data)) {
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
  validate396.errors = vErrors;
  return errors === 0;
}
validate396.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate398(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate398.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!(data === "high" || data === "medium" || data === "low")) {
    const err0 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema58.enum }, message: "must be equal to one of the allowed values" };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate398.errors = vErrors;
  return errors === 0;
}
validate398.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate401(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate401.evaluated;
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
      if (!validate77(data.at, { instancePath: instancePath + "/at", parentData: data, parentDataProperty: "at", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors);
        errors = vErrors.length;
      }
    }
    if (data.by !== void 0) {
      if (!validate75(data.by, { instancePath: instancePath + "/by", parentData: data, parentDataProperty: "by", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
        errors = vErrors.length;
      }
    }
    if (data.result !== void 0) {
      if (!validate71(data.result, { instancePath: instancePath + "/result", parentData: data, parentDataProperty: "result", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
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
  validate401.errors = vErrors;
  return errors === 0;
}
validate401.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate406(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate406.evaluated;
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
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate406.errors = vErrors;
  return errors === 0;
}
validate406.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate411(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate411.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data === "string") {
    if (!formats0(data)) {
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
  validate411.errors = vErrors;
  return errors === 0;
}
validate411.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate414(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate414.evaluated;
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
  validate414.errors = vErrors;
  return errors === 0;
}
validate414.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate421(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate421.evaluated;
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
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate421.errors = vErrors;
  return errors === 0;
}
validate421.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate425(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate425.evaluated;
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
        if (!pattern7.test(key0)) {
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
        const err3 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/type", keyword: "type", params: { type: schema32.additionalProperties.type }, message: "must be string,number,boolean" };
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
  validate425.errors = vErrors;
  return errors === 0;
}
validate425.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var pattern54 = new RegExp("^attachments/[0-9a-z]{8}/[0-9a-z]{8}(\\.[a-z0-9]{1,8})?$", "u");
var pattern55 = new RegExp("^[0-9a-f]{64}$", "u");
function validate385(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate385.evaluated;
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
    if (data.title === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "title" }, message: "must have required property 'title'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.owner === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "owner" }, message: "must have required property 'owner'" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.due === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "due" }, message: "must have required property 'due'" };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.priority === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "priority" }, message: "must have required property 'priority'" };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.state === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "state" }, message: "must have required property 'state'" };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    if (data.created_by === void 0) {
      const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "created_by" }, message: "must have required property 'created_by'" };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    if (data.recorded === void 0) {
      const err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "recorded" }, message: "must have required property 'recorded'" };
      if (vErrors === null) {
        vErrors = [err7];
      } else {
        vErrors.push(err7);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func1.call(schema112.properties, key0)) {
        const err8 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.id !== void 0) {
      if (!validate386(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate386.errors : vErrors.concat(validate386.errors);
        errors = vErrors.length;
      }
    }
    if (data.no !== void 0) {
      if (!validate388(data.no, { instancePath: instancePath + "/no", parentData: data, parentDataProperty: "no", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate388.errors : vErrors.concat(validate388.errors);
        errors = vErrors.length;
      }
    }
    if (data.customer !== void 0) {
      if (!validate386(data.customer, { instancePath: instancePath + "/customer", parentData: data, parentDataProperty: "customer", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate386.errors : vErrors.concat(validate386.errors);
        errors = vErrors.length;
      }
    }
    if (data.opportunity !== void 0) {
      if (!validate386(data.opportunity, { instancePath: instancePath + "/opportunity", parentData: data, parentDataProperty: "opportunity", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate386.errors : vErrors.concat(validate386.errors);
        errors = vErrors.length;
      }
    }
    if (data.title !== void 0) {
      if (!validate392(data.title, { instancePath: instancePath + "/title", parentData: data, parentDataProperty: "title", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate392.errors : vErrors.concat(validate392.errors);
        errors = vErrors.length;
      }
    }
    if (data.owner !== void 0) {
      if (!validate394(data.owner, { instancePath: instancePath + "/owner", parentData: data, parentDataProperty: "owner", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate394.errors : vErrors.concat(validate394.errors);
        errors = vErrors.length;
      }
    }
    if (data.due !== void 0) {
      if (!validate396(data.due, { instancePath: instancePath + "/due", parentData: data, parentDataProperty: "due", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate396.errors : vErrors.concat(validate396.errors);
        errors = vErrors.length;
      }
    }
    if (data.priority !== void 0) {
      if (!validate398(data.priority, { instancePath: instancePath + "/priority", parentData: data, parentDataProperty: "priority", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate398.errors : vErrors.concat(validate398.errors);
        errors = vErrors.length;
      }
    }
    if (data.state !== void 0) {
      let data8 = data.state;
      if (!(data8 === "todo" || data8 === "doing" || data8 === "done" || data8 === "cancelled")) {
        const err9 = { instancePath: instancePath + "/state", schemaPath: "#/properties/state/enum", keyword: "enum", params: { allowedValues: schema112.properties.state.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.created_by !== void 0) {
      if (!validate394(data.created_by, { instancePath: instancePath + "/created_by", parentData: data, parentDataProperty: "created_by", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate394.errors : vErrors.concat(validate394.errors);
        errors = vErrors.length;
      }
    }
    if (data.done !== void 0) {
      if (!validate401(data.done, { instancePath: instancePath + "/done", parentData: data, parentDataProperty: "done", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate401.errors : vErrors.concat(validate401.errors);
        errors = vErrors.length;
      }
    }
    if (data.snoozed !== void 0) {
      if (!validate406(data.snoozed, { instancePath: instancePath + "/snoozed", parentData: data, parentDataProperty: "snoozed", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate406.errors : vErrors.concat(validate406.errors);
        errors = vErrors.length;
      }
    }
    if (data.comments !== void 0) {
      let data12 = data.comments;
      if (Array.isArray(data12)) {
        if (data12.length > 500) {
          const err10 = { instancePath: instancePath + "/comments", schemaPath: "#/properties/comments/maxItems", keyword: "maxItems", params: { limit: 500 }, message: "must NOT have more than 500 items" };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
        const len0 = data12.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data13 = data12[i0];
          if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
            if (data13.id === void 0) {
              const err11 = { instancePath: instancePath + "/comments/" + i0, schemaPath: "#/properties/comments/items/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
              if (vErrors === null) {
                vErrors = [err11];
              } else {
                vErrors.push(err11);
              }
              errors++;
            }
            if (data13.at === void 0) {
              const err12 = { instancePath: instancePath + "/comments/" + i0, schemaPath: "#/properties/comments/items/required", keyword: "required", params: { missingProperty: "at" }, message: "must have required property 'at'" };
              if (vErrors === null) {
                vErrors = [err12];
              } else {
                vErrors.push(err12);
              }
              errors++;
            }
            if (data13.by === void 0) {
              const err13 = { instancePath: instancePath + "/comments/" + i0, schemaPath: "#/properties/comments/items/required", keyword: "required", params: { missingProperty: "by" }, message: "must have required property 'by'" };
              if (vErrors === null) {
                vErrors = [err13];
              } else {
                vErrors.push(err13);
              }
              errors++;
            }
            if (data13.text === void 0) {
              const err14 = { instancePath: instancePath + "/comments/" + i0, schemaPath: "#/properties/comments/items/required", keyword: "required", params: { missingProperty: "text" }, message: "must have required property 'text'" };
              if (vErrors === null) {
                vErrors = [err14];
              } else {
                vErrors.push(err14);
              }
              errors++;
            }
            for (const key1 in data13) {
              if (!(key1 === "id" || key1 === "at" || key1 === "by" || key1 === "text")) {
                const err15 = { instancePath: instancePath + "/comments/" + i0, schemaPath: "#/properties/comments/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err15];
                } else {
                  vErrors.push(err15);
                }
                errors++;
              }
            }
            if (data13.id !== void 0) {
              if (!validate386(data13.id, { instancePath: instancePath + "/comments/" + i0 + "/id", parentData: data13, parentDataProperty: "id", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate386.errors : vErrors.concat(validate386.errors);
                errors = vErrors.length;
              }
            }
            if (data13.at !== void 0) {
              if (!validate411(data13.at, { instancePath: instancePath + "/comments/" + i0 + "/at", parentData: data13, parentDataProperty: "at", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate411.errors : vErrors.concat(validate411.errors);
                errors = vErrors.length;
              }
            }
            if (data13.by !== void 0) {
              if (!validate394(data13.by, { instancePath: instancePath + "/comments/" + i0 + "/by", parentData: data13, parentDataProperty: "by", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate394.errors : vErrors.concat(validate394.errors);
                errors = vErrors.length;
              }
            }
            if (data13.text !== void 0) {
              if (!validate414(data13.text, { instancePath: instancePath + "/comments/" + i0 + "/text", parentData: data13, parentDataProperty: "text", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate414.errors : vErrors.concat(validate414.errors);
                errors = vErrors.length;
              }
            }
          } else {
            const err16 = { instancePath: instancePath + "/comments/" + i0, schemaPath: "#/properties/comments/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err16];
            } else {
              vErrors.push(err16);
            }
            errors++;
          }
        }
      } else {
        const err17 = { instancePath: instancePath + "/comments", schemaPath: "#/properties/comments/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
    }
    if (data.attachments !== void 0) {
      let data18 = data.attachments;
      if (Array.isArray(data18)) {
        if (data18.length > 100) {
          const err18 = { instancePath: instancePath + "/attachments", schemaPath: "#/properties/attachments/maxItems", keyword: "maxItems", params: { limit: 100 }, message: "must NOT have more than 100 items" };
          if (vErrors === null) {
            vErrors = [err18];
          } else {
            vErrors.push(err18);
          }
          errors++;
        }
        const len1 = data18.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data19 = data18[i1];
          if (data19 && typeof data19 == "object" && !Array.isArray(data19)) {
            if (data19.id === void 0) {
              const err19 = { instancePath: instancePath + "/attachments/" + i1, schemaPath: "#/properties/attachments/items/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
              if (vErrors === null) {
                vErrors = [err19];
              } else {
                vErrors.push(err19);
              }
              errors++;
            }
            if (data19.path === void 0) {
              const err20 = { instancePath: instancePath + "/attachments/" + i1, schemaPath: "#/properties/attachments/items/required", keyword: "required", params: { missingProperty: "path" }, message: "must have required property 'path'" };
              if (vErrors === null) {
                vErrors = [err20];
              } else {
                vErrors.push(err20);
              }
              errors++;
            }
            if (data19.sha256 === void 0) {
              const err21 = { instancePath: instancePath + "/attachments/" + i1, schemaPath: "#/properties/attachments/items/required", keyword: "required", params: { missingProperty: "sha256" }, message: "must have required property 'sha256'" };
              if (vErrors === null) {
                vErrors = [err21];
              } else {
                vErrors.push(err21);
              }
              errors++;
            }
            for (const key2 in data19) {
              if (!(key2 === "id" || key2 === "name" || key2 === "path" || key2 === "sha256")) {
                const err22 = { instancePath: instancePath + "/attachments/" + i1, schemaPath: "#/properties/attachments/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err22];
                } else {
                  vErrors.push(err22);
                }
                errors++;
              }
            }
            if (data19.id !== void 0) {
              if (!validate386(data19.id, { instancePath: instancePath + "/attachments/" + i1 + "/id", parentData: data19, parentDataProperty: "id", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate386.errors : vErrors.concat(validate386.errors);
                errors = vErrors.length;
              }
            }
            if (data19.name !== void 0) {
              if (!validate392(data19.name, { instancePath: instancePath + "/attachments/" + i1 + "/name", parentData: data19, parentDataProperty: "name", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate392.errors : vErrors.concat(validate392.errors);
                errors = vErrors.length;
              }
            }
            if (data19.path !== void 0) {
              let data22 = data19.path;
              if (typeof data22 === "string") {
                if (!pattern54.test(data22)) {
                  const err23 = { instancePath: instancePath + "/attachments/" + i1 + "/path", schemaPath: "#/properties/attachments/items/properties/path/pattern", keyword: "pattern", params: { pattern: "^attachments/[0-9a-z]{8}/[0-9a-z]{8}(\\.[a-z0-9]{1,8})?$" }, message: 'must match pattern "^attachments/[0-9a-z]{8}/[0-9a-z]{8}(\\.[a-z0-9]{1,8})?$"' };
                  if (vErrors === null) {
                    vErrors = [err23];
                  } else {
                    vErrors.push(err23);
                  }
                  errors++;
                }
              } else {
                const err24 = { instancePath: instancePath + "/attachments/" + i1 + "/path", schemaPath: "#/properties/attachments/items/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err24];
                } else {
                  vErrors.push(err24);
                }
                errors++;
              }
            }
            if (data19.sha256 !== void 0) {
              let data23 = data19.sha256;
              if (typeof data23 === "string") {
                if (!pattern55.test(data23)) {
                  const err25 = { instancePath: instancePath + "/attachments/" + i1 + "/sha256", schemaPath: "#/properties/attachments/items/properties/sha256/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' };
                  if (vErrors === null) {
                    vErrors = [err25];
                  } else {
                    vErrors.push(err25);
                  }
                  errors++;
                }
              } else {
                const err26 = { instancePath: instancePath + "/attachments/" + i1 + "/sha256", schemaPath: "#/properties/attachments/items/properties/sha256/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err26];
                } else {
                  vErrors.push(err26);
                }
                errors++;
              }
            }
          } else {
            const err27 = { instancePath: instancePath + "/attachments/" + i1, schemaPath: "#/properties/attachments/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err27];
            } else {
              vErrors.push(err27);
            }
            errors++;
          }
        }
      } else {
        const err28 = { instancePath: instancePath + "/attachments", schemaPath: "#/properties/attachments/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err28];
        } else {
          vErrors.push(err28);
        }
        errors++;
      }
    }
    if (data.review !== void 0) {
      let data24 = data.review;
      if (data24 && typeof data24 == "object" && !Array.isArray(data24)) {
        if (data24.by === void 0) {
          const err29 = { instancePath: instancePath + "/review", schemaPath: "#/properties/review/required", keyword: "required", params: { missingProperty: "by" }, message: "must have required property 'by'" };
          if (vErrors === null) {
            vErrors = [err29];
          } else {
            vErrors.push(err29);
          }
          errors++;
        }
        if (data24.at === void 0) {
          const err30 = { instancePath: instancePath + "/review", schemaPath: "#/properties/review/required", keyword: "required", params: { missingProperty: "at" }, message: "must have required property 'at'" };
          if (vErrors === null) {
            vErrors = [err30];
          } else {
            vErrors.push(err30);
          }
          errors++;
        }
        if (data24.ok === void 0) {
          const err31 = { instancePath: instancePath + "/review", schemaPath: "#/properties/review/required", keyword: "required", params: { missingProperty: "ok" }, message: "must have required property 'ok'" };
          if (vErrors === null) {
            vErrors = [err31];
          } else {
            vErrors.push(err31);
          }
          errors++;
        }
        for (const key3 in data24) {
          if (!(key3 === "by" || key3 === "at" || key3 === "ok" || key3 === "note")) {
            const err32 = { instancePath: instancePath + "/review", schemaPath: "#/properties/review/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err32];
            } else {
              vErrors.push(err32);
            }
            errors++;
          }
        }
        if (data24.by !== void 0) {
          if (!validate394(data24.by, { instancePath: instancePath + "/review/by", parentData: data24, parentDataProperty: "by", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate394.errors : vErrors.concat(validate394.errors);
            errors = vErrors.length;
          }
        }
        if (data24.at !== void 0) {
          if (!validate411(data24.at, { instancePath: instancePath + "/review/at", parentData: data24, parentDataProperty: "at", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate411.errors : vErrors.concat(validate411.errors);
            errors = vErrors.length;
          }
        }
        if (data24.ok !== void 0) {
          if (typeof data24.ok !== "boolean") {
            const err33 = { instancePath: instancePath + "/review/ok", schemaPath: "#/properties/review/properties/ok/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
            if (vErrors === null) {
              vErrors = [err33];
            } else {
              vErrors.push(err33);
            }
            errors++;
          }
        }
        if (data24.note !== void 0) {
          if (!validate414(data24.note, { instancePath: instancePath + "/review/note", parentData: data24, parentDataProperty: "note", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate414.errors : vErrors.concat(validate414.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err34 = { instancePath: instancePath + "/review", schemaPath: "#/properties/review/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err34];
        } else {
          vErrors.push(err34);
        }
        errors++;
      }
    }
    if (data.recorded !== void 0) {
      if (!validate421(data.recorded, { instancePath: instancePath + "/recorded", parentData: data, parentDataProperty: "recorded", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate421.errors : vErrors.concat(validate421.errors);
        errors = vErrors.length;
      }
    }
    if (data.custom !== void 0) {
      if (!validate425(data.custom, { instancePath: instancePath + "/custom", parentData: data, parentDataProperty: "custom", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate425.errors : vErrors.concat(validate425.errors);
        errors = vErrors.length;
      }
    }
    if (data.notes !== void 0) {
      if (!validate414(data.notes, { instancePath: instancePath + "/notes", parentData: data, parentDataProperty: "notes", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate414.errors : vErrors.concat(validate414.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err35 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err35];
    } else {
      vErrors.push(err35);
    }
    errors++;
  }
  validate385.errors = vErrors;
  return errors === 0;
}
validate385.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
export {
  caseShape,
  customerShape,
  followupShape,
  opportunityShape,
  orderShape,
  settingsShape,
  surveyShape,
  taskShape
};
