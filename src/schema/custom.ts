// Validators of the team's own fields, compiled from tend.yaml at run time: the only use of ajv there, loaded only for it.
import { Ajv2020 } from 'ajv/dist/2020.js';
import { date } from './formats.ts';
import type { CustomField } from './generated/types.ts';
import type { Validator } from './generated/validators.js';

const shapes = {
  text: { type: 'string', minLength: 1, maxLength: 20_000 },
  number: { type: 'number' },
  day: { type: 'string', format: 'date' },
  flag: { type: 'boolean' },
} as const;

/** Returns the validator of `custom` for each kind of record that has fields of its own. No pattern comes from the data. */
export function customValidators(fields: readonly CustomField[]): ReadonlyMap<string, Validator> {
  const ajv = new Ajv2020({ allErrors: true, strict: true });
  ajv.addFormat('date', date);
  const validators = new Map<string, Validator>();
  for (const record of new Set(fields.map((field) => field.record))) {
    const own = fields.filter((field) => field.record === record);
    const schema = {
      type: 'object',
      additionalProperties: false,
      required: own.filter((field) => field.required === true).map((field) => field.key),
      properties: Object.fromEntries(own.map((field) => [field.key, shapeOf(field)])),
    };
    validators.set(record, ajv.compile(schema) as Validator);
  }
  return validators;
}

function shapeOf({ type, options = [] }: CustomField): object {
  if (type !== 'choice') return shapes[type];
  // Without options, or with one twice, the settings are wrong and say so; the records can be read all the same.
  return options.length === 0 ? shapes.text : { enum: [...new Set(options)] };
}
