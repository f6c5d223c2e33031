// What --json prints is what `tend schema` promises, and each schema is complete in itself.
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { bundledSchema, namedSchemas } from '../../src/schema/bundle.ts';
import { date, email, moment, timezone } from '../../src/schema/formats.ts';
import { exampleFolder, tend } from '../support/folder.ts';

// A new one for each schema: nothing of another one may help it.
function validatorOf(name: string) {
  const ajv = new Ajv2020({ allErrors: true, strict: false });
  for (const [format, isRight] of Object.entries({ date, email, moment, timezone }))
    ajv.addFormat(format, isRight);
  return ajv.compile(bundledSchema(name)!);
}

describe('schemas', () => {
  test.each(namedSchemas().map(({ name }) => name))('%s can be used alone', (name) => {
    expect(validatorOf(name)).toBeTypeOf('function');
  });

  test('of settings and of a customer say what is wrong', () => {
    expect(validatorOf('settings')({ language: 'fr' })).toBe(false);
    expect(validatorOf('customer')({ id: 'b7wf9f6n' })).toBe(false);
  });
});

const outputs: readonly (readonly [name: string, argv: readonly string[]])[] = [
  ['due-output', ['due', '--owner', 'all', '--within', '60d']],
  ['list-output', ['list']],
  ['list-output', ['list', '--type', 'followup']],
  ['list-output', ['list', '--type', 'order']],
  ['find-output', ['find', '采购']],
  ['show-output', ['show', '华东精工']],
  ['show-output', ['show', 'GZ202405001']],
  ['context-output', ['context', '华东精工']],
  ['doctor-output', ['doctor']],
  ['digest-output', ['digest', '--all']],
  ['digest-delivery-output', ['digest', '--all', '--mail']],
];

describe('outputs', () => {
  test.each(outputs)('%s: tend %j --json', async (name, argv) => {
    const { stdout } = await tend(exampleFolder(), [...argv, '--json']);
    const value: unknown = JSON.parse(stdout);
    const isRight = validatorOf(name);
    expect(isRight(value) ? [] : isRight.errors).toEqual([]);
    // A schema that lets everything through would prove nothing.
    expect(isRight({ ...(value as object), kind: 'other' })).toBe(false);
    const { items } = value as { items?: unknown[] };
    expect(items?.length ?? 1).toBeGreaterThan(0);
  });

  test('check-output, with something to say', async () => {
    const folder = exampleFolder();
    writeFileSync(path.join(folder, 'customers/broken-abcdefgh.yaml'), 'id: abcdefgh\nnam: x\n');
    const { stdout } = await tend(folder, ['check', '--json']);
    const value = JSON.parse(stdout) as { items: object[] };
    const isRight = validatorOf('check-output');
    expect(isRight(value) ? [] : isRight.errors).toEqual([]);
    expect(value.items.length).toBeGreaterThan(3);
    expect(isRight({ ...value, items: [{ ...value.items[0], more: 1 }] })).toBe(false);
  });
});
