// docs/format.md: every file and field, made from the schemas.
import { fieldTable } from './field-table.mjs';

/** Returns the page as Markdown. */
export function formatPage(schemas, records) {
  const table = fieldTable(schemas, records);
  const parts = [
    '# The files of a folder',
    '',
    'Made from `schemas/` by `npm run generate`. Every record is one YAML 1.2 file in a strict subset (no anchors, aliases, tags or directives), UTF-8, LF, keys in the order below. A field that is not filled is left out. `[]` stands for each entry of a list.',
  ];
  for (const name of records) {
    const schema = schemas[name];
    parts.push(
      '',
      `## ${name} · ${schema['x-zh']}`,
      '',
      schema.description,
      '',
      '| field | 中文 | type | |',
      '| --- | --- | --- | --- |',
    );
    for (const field of table[name]) parts.push(line(field));
  }
  return `${parts.join('\n')}\n`;
}

function line(field) {
  const about = [];
  if (field.required) about.push('required');
  if (field.values) about.push(field.values.map((value) => `\`${value.id}\` ${value.label.zh}`).join(', '));
  if (field.list) about.push(`one of \`${field.list}\` of tend.yaml`);
  if (field.ref) about.push(`a ${field.ref}`);
  if (field.private) about.push('masked when shown');
  if (field.description) about.push(field.description);
  const cell = about.join('; ').replaceAll('|', '\\|');
  return `| \`${field.path}\` | ${field.label.zh} | ${field.type} | ${cell} |`;
}
