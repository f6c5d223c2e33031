// The records as other programs know them: one entry per follow-up, with its customer, its text and what is to be done by when.

/** Returns one entry per follow-up, in the order of days. */
export function entriesOf({ customer: customers, followup: followups }) {
  const names = new Map(customers.map(({ id, name }) => [id, name]));
  return followups.map(({ id, customer, at, by, topic, summary, feedback, next = [] }) => ({
    id,
    customer: names.get(customer),
    at,
    by,
    title: next[0]?.what ?? topic,
    text: `${summary}\n${feedback}`,
    due: next[0]?.due ?? null,
    isOpen: next.some(({ state }) => state === 'open'),
  }));
}

/** Returns how many lines right answers have at least. */
export function countsOf(entries, customer, word) {
  return {
    customers: new Set(entries.map((entry) => entry.customer)).size,
    open: entries.filter(({ isOpen }) => isOpen).length,
    shown: entries.filter((entry) => entry.customer === customer.name).length,
    found: entries.filter(({ text }) => text.includes(word)).length,
  };
}

/** Returns the seconds since 1970 of a time, or of the start of a day. */
export function secondsOf(moment) {
  return Math.floor(Date.parse(moment.length === 10 ? `${moment}T00:00+08:00` : moment) / 1_000);
}
