// Books that are put together of the books of single customers, as far as somebody looks at them. Changes no record.
import { type Book, type Collection, bookOf } from './book.ts';
import { lazyMap, once } from './lazy-map.ts';

/** Returns the book of what belongs to one customer. */
export function bookOfCustomer(id: string, book: Book): Book {
  const customer = book.customerById.get(id);
  return bookOf(book.settings, {
    customer: customer ? [customer] : [],
    followup: book.followupsOf.get(id) ?? [],
    opportunity: book.opportunitiesOf.get(id) ?? [],
    order: book.ordersOf.get(id) ?? [],
    task: book.tasksOf.get(id) ?? [],
    case: book.casesOf.get(id) ?? [],
    survey: book.surveysOf.get(id) ?? [],
  });
}

/** Returns a book that makes that of a customer when it is asked for one, and the whole when it is asked for all. */
export function bookBy(
  ofCustomer: (id: string) => Book,
  whole: () => Book,
  settings: Book['settings'],
): Book {
  const made = new Map<string, Book>();
  const all = once(whole);
  const one = (id: string): Book => {
    const book = made.get(id) ?? ofCustomer(id);
    made.set(id, book);
    return book;
  };
  const of = <T>(pick: (book: Collection) => ReadonlyMap<string, T>): ReadonlyMap<string, T> =>
    lazyMap(
      (id) => pick(one(id)).get(id),
      () => pick(all()),
    );
  return {
    settings,
    get customers() {
      return all().customers;
    },
    get followups() {
      return all().followups;
    },
    get opportunities() {
      return all().opportunities;
    },
    get orders() {
      return all().orders;
    },
    get tasks() {
      return all().tasks;
    },
    get cases() {
      return all().cases;
    },
    get surveys() {
      return all().surveys;
    },
    customerById: of(({ customerById }) => customerById),
    followupsOf: of(({ followupsOf }) => followupsOf),
    opportunitiesOf: of(({ opportunitiesOf }) => opportunitiesOf),
    ordersOf: of(({ ordersOf }) => ordersOf),
    tasksOf: of(({ tasksOf }) => tasksOf),
    casesOf: of(({ casesOf }) => casesOf),
    surveysOf: of(({ surveysOf }) => surveysOf),
    get lookup() {
      return all().lookup;
    },
  };
}
