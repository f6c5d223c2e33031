// How many people work at a customer, as people write it: a number, a range, below, above. Knows no field; keeps no word.

/** Returns the number or range in its stored form (500, 100-500, lt50, gt200), or null where the text is none. */
export function headcount(text: string): string | null {
  // "100-500人(中型企业)" of template S3, table 1: the word in brackets only names the range.
  const plain = text
    .normalize('NFKC')
    .replace(/\([^()]*\)$/, '')
    .replace(/(?<=\d),(?=\d{3})|\s|人/g, '')
    .toLowerCase();
  const range = /^(\d{1,8})(?:-|–|—|~|至|到)(\d{1,8})$/.exec(plain);
  if (range) return Number(range[1]) < Number(range[2]) ? `${range[1]}-${range[2]}` : null;
  const below = /^(?:lt|<|under)(\d{1,8})$|^(\d{1,8})以下$/.exec(plain);
  if (below) return `lt${below[1] ?? below[2]}`;
  const above = /^(?:gt|>|over)(\d{1,8})$|^(\d{1,8})(?:以上|\+)$/.exec(plain);
  if (above) return `gt${above[1] ?? above[2]}`;
  return /^\d{1,8}$/.test(plain) ? plain : null;
}
