// A map that finds one value without making the others. It changes nothing.

/** Returns a map that takes single values from `get`, and everything else from all of them, made when first needed. */
export function lazyMap<T>(
  get: (id: string) => T | undefined,
  all: () => ReadonlyMap<string, T>,
): ReadonlyMap<string, T> {
  return {
    get,
    has: (id) => get(id) !== undefined,
    get size() {
      return all().size;
    },
    forEach: (visit, self) => all().forEach(visit, self),
    entries: () => all().entries(),
    keys: () => all().keys(),
    values: () => all().values(),
    [Symbol.iterator]: () => all()[Symbol.iterator](),
  };
}

/** Returns what makes a value once, when it is first asked for. */
export function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => (made ??= { value: make() }).value;
}
