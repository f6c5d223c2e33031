// The records of one folder as a value: their lists, the maps from a customer to what belongs to it, and what finds a few among
// many. Types only, and the list of one type; books are made in book.ts.
import type {
  Case,
  Customer,
  Followup,
  Opportunity,
  Order,
  Survey,
  Task,
} from '../schema/generated/types.ts';
import type { RecordType, Records } from './record.ts';
import type { TeamSettings } from './settings.ts';

/** The records of a book. */
export interface Collection {
  readonly settings: TeamSettings;
  readonly customers: readonly Customer[];
  readonly followups: readonly Followup[];
  readonly opportunities: readonly Opportunity[];
  readonly orders: readonly Order[];
  readonly tasks: readonly Task[];
  readonly cases: readonly Case[];
  readonly surveys: readonly Survey[];
  readonly customerById: ReadonlyMap<string, Customer>;
  /** Oldest first; records of one day in the order of their ids. The others are sorted the same way. */
  readonly followupsOf: ReadonlyMap<string, readonly Followup[]>;
  readonly opportunitiesOf: ReadonlyMap<string, readonly Opportunity[]>;
  readonly ordersOf: ReadonlyMap<string, readonly Order[]>;
  readonly tasksOf: ReadonlyMap<string, readonly Task[]>;
  readonly casesOf: ReadonlyMap<string, readonly Case[]>;
  readonly surveysOf: ReadonlyMap<string, readonly Survey[]>;
}

export interface Book extends Collection {
  readonly lookup: Lookup;
}

/** Records by type; a type that is left out has none. */
export type RecordLists = { readonly [T in RecordType]?: readonly Records[T][] };

/** Some records of a book: a customer with all that belongs to it, or everything. */
export interface Piece {
  /** The id of the customer, '' where the records belong to nobody, null where they are everything. */
  readonly group: string | null;
  readonly lists: RecordLists;
  /** Tells whether nobody has asked the book for other records than these since they came. */
  readonly isAlone: () => boolean;
}

/** What a customer is called and reached by. */
export type Named = Pick<Customer, 'id' | 'no' | 'name' | 'aliases'> & {
  readonly contacts?: readonly { readonly name: string; readonly phone?: string }[];
};

export interface Lookup {
  /** The customers by what they are called, in the order of their ids. */
  readonly names: readonly Named[];
  /** The numbers of the records of a type, in no order that means anything. */
  numbersOf(type: RecordType): readonly string[];
  /** Returns the ids of the records of a type that have this id or number, whatever its case, in the order of ids. */
  exactly(type: RecordType, text: string): readonly string[];
  /** Returns the ids of the records of a type that begin with the text, in their order. */
  beginning(type: RecordType, text: string): readonly string[];
  record<T extends RecordType>(type: T, id: string): Records[T] | undefined;
  /** Tells whether there is a record of that type with that id. */
  has(type: RecordType, id: string): boolean;
  /** Returns the numbers that more than one record of a type has. */
  sharedNumbers(type: RecordType): readonly string[];
  /**
   * Returns every record once, in pieces. Where they are kept by customers these come one after the other, so that what was
   * looked at can be forgotten, and only those of the wanted groups.
   */
  pieces(wanted: ReadonlySet<string> | null): Iterable<Piece>;
  /** Returns the ids of records and of the entries that are settled by their ids, as far as they begin with the text. */
  idsStarting(text: string): readonly string[];
  /** Returns a book with at least every customer in whose records all these texts occur, whole customers at a time. */
  mentioning(texts: readonly string[]): Book;
  /** Returns at least every record that holds one of these texts, of customers in whose records all of them occur; in no order. */
  holding(texts: readonly string[]): RecordLists;
}

const listNames = {
  customer: 'customers',
  followup: 'followups',
  opportunity: 'opportunities',
  order: 'orders',
  task: 'tasks',
  case: 'cases',
  survey: 'surveys',
} as const;

/** Returns the records of one type. */
export function recordsOf<T extends RecordType>(book: Collection, type: T): readonly Records[T][] {
  return book[listNames[type]] as readonly unknown[] as readonly Records[T][];
}
