// `tend rename`: a new name; the old one stays an alias, and the path of the file stays what it is.
import { UserError } from '../errors.ts';
import type { Context } from '../context.ts';
import { lookAlikes } from '../domain/duplicate.ts';
import { describe } from '../domain/reference.ts';
import type { Customer } from '../schema/generated/types.ts';
import { clean } from '../view/text.ts';
import { addWords } from '../words/add.ts';
import { changeEcho, changeProblems } from '../words/change.ts';
import { changeWords } from '../words/commands-change.ts';
import { usageProblems } from '../words/usage.ts';
import { customerIn } from './archive.ts';
import { command } from './command.ts';
import { subjectOf } from './subject.ts';

/** Returns the command. */
export function rename(ctx: Context) {
  return command('rename', changeWords.rename, ctx)
    .argument('<customer>')
    .argument('<name>')
    .action(async (text, typed) => {
      const name = typed.trim();
      if (name === '')
        throw new UserError(usageProblems.missing_argument({ name: 'name', command: 'tend rename' }));
      const { id } = await ctx.customer(text);
      let from = '';
      const written = await ctx.change(
        (done) => subjectOf('rename', done),
        ({ book }) => {
          const before = customerIn(book, id);
          from = before.name;
          if (name === from) throw new UserError(changeProblems.same({ name }));
          assertFree(
            name,
            book.customers.filter((other) => other.id !== id),
          );
          return [{ type: 'customer', before, after: renamed(before, name) }];
        },
      );
      if (ctx.options.dryRun) return;
      ctx.print(clean(ctx.say(changeEcho.renamed({ from, to: name }))));
      const others = written.folder.book.customers.filter((other) => other.id !== id);
      for (const { customer, because } of lookAlikes({ name }, others))
        ctx.note(clean(ctx.say(addWords.lookAlike({ other: describe(customer), because }))));
    });
}

// A name that comes back is no alias any more.
function renamed(customer: Customer, name: string): Customer {
  const aliases = [...new Set([...(customer.aliases ?? []), customer.name])].filter(
    (alias) => alias !== name,
  );
  return { ...customer, name, aliases };
}

function assertFree(name: string, others: readonly Customer[]): void {
  const other = others.find((customer) => customer.name.toLowerCase() === name.toLowerCase());
  if (other) throw new UserError(changeProblems.taken({ name, other: describe(other) }));
}
