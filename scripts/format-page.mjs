// docs/format.md: every file and field, made from the schemas.
import { fieldTable } from './field-table.mjs';

const packedMonths = [
  '',
  '## Packed months',
  '',
  'A month that is closed may be one file: `tend pack` makes `followups/2023-11.yaml` of `followups/2023-11/*.yaml`, and `tend unpack` goes back to the same bytes. Opportunities, orders, tasks, cases and surveys likewise; customers never. A packed month is a block list of the records in the order of their file names:',
  '',
  '```yaml',
  '# yaml-language-server: $schema=../.tend/schema/followup-list.schema.json',
  '# 06-huadong-jinggong-tgphgx9a.yaml',
  '- id: tgphgx9a',
  '  customer: b7wf9f6n',
  '  …',
  '# 15-yunshan-wuliu-nv1fqhhv.yaml',
  '-',
  '  # a comment above the first field of the file',
  '  id: nv1fqhhv',
  '  …',
  '```',
  '',
  'The comment above a record names its file, so that searching for it finds it and unpacking names it again. A record that begins beside its dash had our first line (the schema) in its file; one that begins below its dash is all of its file. Each record is read by itself, with the limits of a record: one that is broken is a finding at its line and hides no other. Both forms of a month may lie side by side; a record is written as a file of its own first, and edited where it lies.',
];

/** Returns the page as Markdown. */
export function formatPage(schemas, records) {
  const table = fieldTable(schemas, records);
  const parts = [
    '# The files of a folder',
    '',
    'Made from `schemas/` by `npm run generate`. Every record is one YAML 1.2 file in a strict subset (no anchors, aliases, tags or directives), UTF-8, LF, keys in the order below. A field that is not filled is left out. `[]` stands for each entry of a list.',
    ...packedMonths,
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
