// The fewest characters of an id that name it among all, and four at least: what `tend done` takes.
import type { Book } from './book.ts';

/** The fewest characters that a reference takes as the beginning of an id. */
const fewest = 4;

/** Returns what shortens the ids of actions and of the records that are finished like one. */
export function shortIds(book: Book): (id: string) => string {
  return (id) => {
    const others = book.lookup.idsStarting(id.slice(0, fewest)).filter((other) => other !== id);
    let length = fewest;
    while (length < id.length && others.some((other) => other.startsWith(id.slice(0, length)))) length++;
    return id.slice(0, length);
  };
}
