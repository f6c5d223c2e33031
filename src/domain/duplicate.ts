// Customers that look alike: the same phone, or nearly the same name. Says why; decides nothing.
import { distance } from 'fastest-levenshtein';
import type { Named } from './lookup.ts';

type Reason = 'phone' | 'name' | 'close_name';

export interface LookAlike<T extends Named> {
  readonly customer: T;
  readonly because: Reason;
}

// Words that say nothing of who a company is.
const common = /(有限责任公司|股份有限公司|有限公司|集团|公司|co\.?,? ?ltd\.?|limited|inc\.?|llc|gmbh)/giu;

/** Returns the customers that look like a name or a phone number, the surest first, at most `most`. */
export function lookAlikes<T extends Named>(
  wanted: { readonly name?: string | undefined; readonly phone?: string | undefined },
  customers: readonly T[],
  most = 5,
): LookAlike<T>[] {
  const phone = wanted.phone?.replace(/\D/g, '') ?? '';
  const name = core(wanted.name ?? '');
  const found: LookAlike<T>[] = [];
  for (const customer of customers) {
    const because = reason(customer, name, phone);
    if (because) found.push({ customer, because });
  }
  const rank = { phone: 0, name: 1, close_name: 2 };
  return found.toSorted((a, b) => rank[a.because] - rank[b.because]).slice(0, most);
}

function reason(customer: Named, name: string, phone: string): Reason | null {
  if (phone.length >= 7 && customer.contacts?.some((contact) => contact.phone?.replace(/\D/g, '') === phone))
    return 'phone';
  if (name.length < 2) return null;
  const names = [customer.name, ...(customer.aliases ?? [])].map(core);
  if (names.includes(name)) return 'name';
  return names.some((known) => isClose(known, name)) ? 'close_name' : null;
}

// Close: one holds the other, or at most one change in four characters.
function isClose(a: string, b: string): boolean {
  if (a.length < 2 || b.length < 2) return false;
  if (a.includes(b) || b.includes(a)) return true;
  const allowed = Math.floor(Math.max(a.length, b.length) / 4);
  return allowed > 0 && Math.abs(a.length - b.length) <= allowed && distance(a, b) <= allowed;
}

function core(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(common, '')
    .replace(/[^\p{Letter}\p{Number}]/gu, '');
}
