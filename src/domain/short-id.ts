// The fewest characters of an id that name it among all, and four at least: what `tend done` takes.
import type { Book } from './book.ts';

/** The fewest characters that a reference takes as the beginning of an id. */
const fewest = 4;

/** Returns what shortens the ids of actions and of the records that are finished like one; made in one pass over the book. */
export function shortIds(book: Book): (id: string) => string {
  const begun = new Map<string, string[]>();
  const add = (id: string): void => {
    const start = id.slice(0, fewest);
    const same = begun.get(start);
    if (same) same.push(id);
    else begun.set(start, [id]);
  };
  for (const { id, next = [], promises = [] } of book.followups) {
    add(id);
    for (const action of next) add(action.id);
    for (const action of promises) add(action.id);
  }
  for (const records of [book.opportunities, book.tasks, book.cases]) for (const { id } of records) add(id);
  return (id) => {
    const others = (begun.get(id.slice(0, fewest)) ?? []).filter((other) => other !== id);
    let length = fewest;
    while (length < id.length && others.some((other) => other.startsWith(id.slice(0, length)))) length++;
    return id.slice(0, length);
  };
}
