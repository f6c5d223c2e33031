// The items of an order as they are typed, and what they add up to. An order of items alone has their sum.
import type { Parsed } from '../errors.ts';
import type { OrderItem } from '../schema/generated/types.ts';
import { orderProblems } from '../words/order.ts';
import { parseAmount } from './amount.ts';

/** Returns the item in `product:quantity:price`; quantity and price may be left out, or one of them be empty. */
export function parseItem(text: string, id: string): Parsed<OrderItem> {
  const wrong = { problem: orderProblems.item({ text }) };
  const parts = text.split(/[:：]/).map((part) => part.trim());
  // A product may have a colon in its name: what looks like numbers counts from the end.
  const numbers: string[] = [];
  while (
    parts.length > 1 &&
    numbers.length < 2 &&
    /^[\d.,]*\s?(?:[十百千]?万|[kKwWmM千亿])?(?:元)?$/.test(parts.at(-1) ?? '')
  )
    numbers.unshift(parts.pop() ?? '');
  const product = parts.join(':');
  const [count = '', cost = ''] = numbers;
  if (product === '' || product.length > 200 || /[\n\r]/.test(product)) return wrong;
  if (parts.length > 1 && numbers.length < 2) return wrong;
  const quantity = count === '' ? null : Number(count.replaceAll(',', ''));
  if (quantity != null && !Number.isFinite(quantity)) return wrong;
  const price = cost === '' ? null : parseAmount(cost);
  if (price && 'problem' in price) return price;
  return {
    value: {
      id,
      product,
      ...(quantity == null ? {} : { quantity }),
      ...(price == null ? {} : { price: price.value }),
    },
  };
}

/** Returns the sum of the items to the cent, or null where one lacks its quantity or price. */
export function sumOfItems(items: readonly OrderItem[]): number | null {
  if (items.length === 0) return null;
  let cents = 0;
  for (const { quantity, price } of items) {
    if (quantity == null || price == null) return null;
    cents += Math.round(quantity * price * 100);
  }
  return cents / 100;
}
