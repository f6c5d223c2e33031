// Records with their phones, e-mails and handles hidden, also those that slipped into free text. Decides not who may see them.
import { type Field, fieldsOf } from './field.ts';
import { maskEmail, maskHandle, maskPhone, maskText } from './mask.ts';
import type { RecordType, Records } from './record.ts';
import type { TeamSettings } from './settings.ts';

// Numbers of ours and of contracts are no phones, however many digits they have.
const numbers = new Set(['no', 'contract_no', 'aliases']);

/** Returns the text of a field as everyone may see it. */
export function maskedText(field: Field, text: string): string {
  if (field.private === 'phone') return maskPhone(text);
  if (field.private === 'email') return maskEmail(text);
  if (field.private === 'handle') return maskHandle(text);
  const isFree =
    ['line', 'text', 'list', 'tags'].includes(field.type) &&
    field.ref == null &&
    field.list == null &&
    !numbers.has(field.path);
  return isFree ? maskText(text) : text;
}

/** Returns what hides the private parts of records of a type; everything else stays as stored. */
export function masker<T extends RecordType>(
  type: T,
  settings: TeamSettings,
): (record: Records[T]) => Records[T] {
  const fields = new Map(fieldsOf(type, settings).map((field) => [field.path, field]));
  const hide = (value: unknown, path: string): unknown => {
    if (typeof value === 'string') {
      const field = fields.get(path);
      return field ? maskedText(field, value) : maskText(value);
    }
    if (Array.isArray(value))
      return value.map((part: unknown) => hide(part, typeof part === 'object' ? `${path}[]` : path));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, part]) => [key, hide(part, path === '' ? key : `${path}.${key}`)]),
    );
  };
  return (record) => hide(record, '') as Records[T];
}
