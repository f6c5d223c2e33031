// The filled fields of a record as labelled facts. Leaves the order to the schema and the layout to page.ts.
import type { Book } from '../domain/book.ts';
import { type Field, fieldsOf, valuesAt } from '../domain/field.ts';
import { kindOf } from '../domain/queryable.ts';
import type { AnyRecord, RecordType } from '../domain/record.ts';
import type { Fact } from './page.ts';
import type { Screen } from './screen.ts';
import { plainValue, shownValue } from './value.ts';

/** Returns one fact for each filled field outside of lists, and one for each entry of a list of maps. */
export function factsOf(
  type: RecordType,
  record: AnyRecord,
  book: Book,
  screen: Screen,
  isWanted: (field: Field) => boolean,
): Fact[] {
  const fields = fieldsOf(type, book.settings);
  return fields
    .filter((field) => !field.path.includes('[]') && isWanted(field))
    .flatMap((field): Fact[] => {
      if (field.type === 'map' || field.type === 'custom') return [];
      if (field.type === 'entries') return entryFacts(field, fields, record, book, screen);
      const values = valuesAt(record, field.path);
      if (values.length === 0) return [];
      const shown = values.map((value) => shown1(value, field, book, screen));
      const isLong = field.type === 'list';
      const text = shown.join(isLong ? '\n' : screen.lang === 'zh' ? '、' : ', ');
      return [
        {
          key: field.path,
          label: screen.say(field.label),
          text,
          value: values.map((value) => plainValue(value, field, screen)).join('; '),
        },
      ];
    });
}

function shown1(value: unknown, field: Field, book: Book, screen: Screen): string {
  return shownValue(value, { kind: kindOf(field), field }, book, screen);
}

function entryFacts(
  list: Field,
  fields: readonly Field[],
  record: AnyRecord,
  book: Book,
  screen: Screen,
): Fact[] {
  const inside = fields.filter(
    ({ path, type }) =>
      path.startsWith(`${list.path}[].`) && !['id', 'map', 'entries'].includes(type) && !isForPrograms(path),
  );
  return valuesAt(record, list.path).map((entry) => {
    const texts = inside.flatMap((field) => {
      const values = valuesAt(entry, field.path.slice(list.path.length + 3));
      // A flag that is not set says nothing; one that is set says its name.
      if (field.type === 'flag') return values.includes(true) ? [screen.say(field.label)] : [];
      return values.length === 0
        ? []
        : [values.map((value) => shown1(value, field, book, screen)).join(', ')];
    });
    const text = texts.join(' · ');
    return { key: list.path, label: screen.say(list.label), text, value: text };
  });
}

// A checksum tells people nothing, and `check` compares it.
function isForPrograms(path: string): boolean {
  return path.endsWith('.sha256');
}
