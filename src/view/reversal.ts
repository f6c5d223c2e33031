// What taking back commands will do, as people read it before they say yes: the commands, then record by record what changes.
import type { Book } from '../domain/book.ts';
import { fieldChanges } from '../domain/difference.ts';
import type { AnyRecord } from '../domain/record.ts';
import { describeFound, type Found } from '../domain/reference.ts';
import type { Reversed } from '../domain/reversal.ts';
import { typeLabel } from '../words/look.ts';
import { undoWords } from '../words/undo.ts';
import { showChanges } from './field-changes.ts';
import type { Screen } from './screen.ts';
import { clean } from './text.ts';

export interface ReversalShown {
  readonly records: readonly Reversed[];
  /** Paths of files that are no records. */
  readonly files: readonly { readonly path: string; readonly isRemoved: boolean }[];
}

/** Prints what will change. */
export function showReversal({ records, files }: ReversalShown, book: Book, screen: Screen): void {
  const { print, say, theme, lang } = screen;
  const colon = lang === 'zh' ? '：' : ': ';
  for (const { type, id, before, after } of records) {
    if (type === 'settings') print(`  ${id}`);
    else {
      const found = { type, record: (before ?? after) as AnyRecord } as Found;
      const name = `${say(typeLabel(type))} ${clean(describeFound(found, book))}`;
      const fate = after == null ? undoWords.removed : before == null ? undoWords.returns : null;
      print(`  ${fate == null ? name : `${name}${colon}${say(fate)}`}`);
    }
    if (before == null || after == null) continue;
    const lines = showChanges(fieldChanges(type, before, after, book.settings), book.settings, {
      ...screen,
      width: screen.width - 2,
    });
    if (lines !== '')
      print(
        lines
          .split('\n')
          .map((line) => `  ${line}`)
          .join('\n'),
      );
  }
  for (const { path, isRemoved } of files)
    print(
      `  ${theme.quiet(`${say(undoWords.file)} ${clean(path)}${colon}${say(isRemoved ? undoWords.removed : undoWords.returns)}`)}`,
    );
}
