// Whether a value has the shape of its schema. Knows no business and no files: paths into the value come out.
import { closest, distance } from 'fastest-levenshtein';
import type { Problem } from '../errors.ts';
import { shapeProblems } from '../words/shape.ts';
import { fields } from './generated/fields.ts';
import { shapeErrors as errorsOfCase } from './generated/validators/case.js';
import { shapeErrors as errorsOfCustomer } from './generated/validators/customer.js';
import { shapeErrors as errorsOfFollowup } from './generated/validators/followup.js';
import { shapeErrors as errorsOfOpportunity } from './generated/validators/opportunity.js';
import { shapeErrors as errorsOfOrder } from './generated/validators/order.js';
import { shapeErrors as errorsOfSettings } from './generated/validators/settings.js';
import { shapeErrors as errorsOfSurvey } from './generated/validators/survey.js';
import { shapeErrors as errorsOfTask } from './generated/validators/task.js';
import type { ShapeError, Validator } from './generated/validators.js';

export type SchemaName = keyof typeof fields;

/** A problem of shape, and where in the value it is. */
export interface ShapeFinding {
  readonly problem: Problem;
  readonly path: readonly (string | number)[];
  /** Whether the key itself is meant, not its value. */
  readonly atKey: boolean;
}

const errorsOf: Readonly<Record<SchemaName, (value: unknown) => readonly ShapeError[]>> = {
  case: errorsOfCase,
  customer: errorsOfCustomer,
  followup: errorsOfFollowup,
  opportunity: errorsOfOpportunity,
  order: errorsOfOrder,
  settings: errorsOfSettings,
  survey: errorsOfSurvey,
  task: errorsOfTask,
};

/** Returns everything wrong with the shape of a value; an empty list when nothing is. */
export function validate(name: SchemaName, value: unknown): ShapeFinding[] {
  return errorsOf[name](value).flatMap((error) => finding(error, value, name));
}

/** Returns what one validator has to say of a value, in our words. */
export function shapeFindings(validator: Validator, value: unknown, name: SchemaName): ShapeFinding[] {
  if (validator(value)) return [];
  return (validator.errors ?? []).flatMap((error) => finding(error, value, name));
}

function finding(error: ShapeError, value: unknown, name: SchemaName): ShapeFinding[] {
  const path = pathOf(error.instancePath, value);
  const { params } = error;
  const found = at(value, path);
  const field = path.filter((part) => typeof part === 'string').join('.') || name;
  const plain = { path, atKey: false };
  switch (error.keyword) {
    case 'required':
      return [
        {
          problem: shapeProblems.required({ field: join(field, name, String(params['missingProperty'])) }),
          ...plain,
        },
      ];
    case 'additionalProperties': {
      const key = String(params['additionalProperty']);
      if (isSecret(key, path, name))
        return [{ problem: shapeProblems.secret({ field: key }), path: [...path, key], atKey: true }];
      return [
        {
          problem: shapeProblems.unknown_field({ field: key, close: closeKey(key, field, name) }),
          path: [...path, key],
          atKey: true,
        },
      ];
    }
    case 'type':
      return [{ problem: typeProblem(field, params['type'], found), ...plain }];
    case 'enum':
      return [
        {
          problem: shapeProblems.choice({
            field,
            allowed: (params['allowedValues'] as unknown[]).map(String),
          }),
          ...plain,
        },
      ];
    case 'format':
      return [{ problem: formatProblem(field, String(params['format'])), ...plain }];
    case 'pattern':
      return [
        {
          problem: (isControlled(found) ? shapeProblems.control : shapeProblems.pattern)({ field }),
          ...plain,
        },
      ];
    case 'propertyNames':
      return [
        {
          problem: shapeProblems.key({ field: String(params['propertyName']) }),
          path: [...path, String(params['propertyName'])],
          atKey: true,
        },
      ];
    case 'uniqueItems':
      return [
        {
          problem: shapeProblems.twice({ field, place: Number(params['i']) + 1 }),
          path: [...path, Number(params['i'])],
          atKey: false,
        },
      ];
    case 'minLength':
    case 'minItems':
      return [{ problem: shapeProblems.empty({ field }), ...plain }];
    case 'maxLength':
    case 'maxItems':
    case 'maxProperties': {
      const unit = error.keyword === 'maxLength' ? 'characters' : 'entries';
      return [{ problem: shapeProblems.too_long({ field, limit: Number(params['limit']), unit }), ...plain }];
    }
    case 'minimum':
    case 'maximum':
      return [
        {
          problem: shapeProblems.out_of_range({
            field,
            limit: `${String(params['comparison'])} ${Number(params['limit'])}`,
          }),
          ...plain,
        },
      ];
    default:
      return [];
  }
}

function isControlled(found: unknown): boolean {
  return typeof found === 'string' && /\p{Cc}/u.test(found);
}

function join(field: string, name: string, key: string): string {
  return field === name ? key : `${field}.${key}`;
}

function pathOf(pointer: string, value: unknown): (string | number)[] {
  const path: (string | number)[] = [];
  let below = value;
  for (const part of pointer.split('/').slice(1)) {
    const key = part.replaceAll('~1', '/').replaceAll('~0', '~');
    const step = Array.isArray(below) ? Number(key) : key;
    path.push(step);
    below = at(below, [step]);
  }
  return path;
}

function at(value: unknown, path: readonly (string | number)[]): unknown {
  let below = value;
  for (const step of path) below = (below as Record<string | number, unknown> | null | undefined)?.[step];
  return below;
}

function typeProblem(field: string, type: unknown, found: unknown): Problem {
  const expected = String(type);
  if (expected === 'string' && (typeof found === 'number' || typeof found === 'boolean'))
    return shapeProblems.unquoted({ field });
  if (found == null) return shapeProblems.empty({ field });
  return shapeProblems.type({ field, expected });
}

function formatProblem(field: string, format: string): Problem {
  if (format === 'date') return shapeProblems.day({ field });
  if (format === 'moment') return shapeProblems.moment({ field });
  return format === 'email' ? shapeProblems.email({ field }) : shapeProblems.timezone({ field });
}

function closeKey(key: string, field: string, name: SchemaName): string | null {
  const prefix = field === name ? '' : `${field}.`;
  const siblings = fields[name]
    .map((known) => known.path.replaceAll('[]', ''))
    .filter((path) => path.startsWith(prefix) && !path.slice(prefix.length).includes('.'))
    .map((path) => path.slice(prefix.length));
  if (siblings.length === 0) return null;
  const best = closest(key, siblings);
  return distance(key, best) <= Math.max(2, Math.floor(key.length / 3)) ? best : null;
}

// What would be a secret of a mail server or a robot, were it allowed there.
function isSecret(key: string, [head]: readonly (string | number)[], name: SchemaName): boolean {
  return (
    name === 'settings' &&
    (head === 'mail' || head === 'webhooks') &&
    /^(?:url|smtp_url|webhook|user|username|pass|password|secret|token|key)$/i.test(key)
  );
}
