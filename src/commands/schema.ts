// `tend schema`: the JSON Schema of a record or of an output.
import { closest, distance } from 'fastest-levenshtein';
import { UserError } from '../errors.ts';
import type { Context } from '../context.ts';
import { bundledSchema, namedSchemas } from '../schema/bundle.ts';
import { columns } from '../view/columns.ts';
import { toJson } from '../view/format.ts';
import { houseCommands } from '../words/commands-house.ts';
import { helpProblems } from '../words/help.ts';
import { command } from './command.ts';

/** Returns the command. */
export function schema(ctx: Context) {
  return command('schema', houseCommands.schema, ctx)
    .argument('[type]')
    .action((name) => {
      if (name == null) return list(ctx);
      const found = bundledSchema(name.replace(/\.schema\.json$|\.json$/, ''));
      if (found) return ctx.print(toJson(found));
      const known = namedSchemas().map((known) => known.name);
      const best = closest(name, known);
      throw new UserError(
        helpProblems.unknown_schema({
          name,
          close: distance(name, best) <= Math.max(2, name.length / 3) ? best : null,
        }),
      );
    });
}

function list(ctx: Context): void {
  const all = namedSchemas();
  switch (ctx.format) {
    case 'json':
      return ctx.print(toJson({ schemaVersion: 1, kind: 'schema', asOf: null, items: all }));
    case 'table':
      return ctx.print(
        columns(
          all.map(({ name, description }) => [name, description]),
          [
            { min: 16, priority: 1 },
            { overflow: 'wrap', min: 20 },
          ],
          ctx.width,
        ),
      );
    default:
      ctx.print(all.map(({ name }) => name).join('\n'));
  }
}
