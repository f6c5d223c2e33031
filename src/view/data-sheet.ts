// What is recorded of a customer, label by label, as one reads it for the second check.
import { filledFields } from '../domain/difference.ts';
import type { RecordType } from '../domain/record.ts';
import type { TeamSettings } from '../domain/settings.ts';
import { type Cell } from './columns.ts';
import { fieldText } from './field-value.ts';
import type { Screen } from './screen.ts';
import { facts } from './table.ts';

// How a record is kept says nothing of the customer.
const housekeeping = new Set(['id', 'recorded.by', 'recorded.at', 'archived.on', 'archived.reason']);

/** Returns every filled field with its label. */
export function dataSheet(type: RecordType, record: object, settings: TeamSettings, screen: Screen): string {
  const rows = filledFields(type, record, settings)
    .filter(({ path }) => !housekeeping.has(path))
    .map(({ path, field, value }): readonly [Cell, Cell] => [
      { text: `  ${field ? screen.say(field.label) : path}`, style: screen.theme.quiet },
      fieldText(value, field, settings, screen),
    ]);
  return facts(rows, screen.width);
}
