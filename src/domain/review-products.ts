// The best sellers of a period, from the items of its orders (S2). An order without items sells nothing here and is counted beside.
import type { Order, OrderItem } from '../schema/generated/types.ts';
import { compare } from './book.ts';
import { exactSum } from './grade.ts';
import { maskText } from './mask.ts';
import { currenciesOf, currencyOf, ordersOf } from './review-orders.ts';
import { grouped } from './review-count.ts';
import { isWithin } from './review-period.ts';
import type { ReviewScope } from './review-scope.ts';

export interface ProductsFacts {
  readonly orders: number;
  /** Orders that name no product. */
  readonly without_items: number;
  readonly currencies: readonly {
    readonly currency: string;
    readonly products: readonly Product[];
  }[];
}

export interface Product {
  readonly product: string;
  readonly orders: number;
  readonly customers: number;
  /** Null where no item says how many. */
  readonly quantity: number | null;
  /** Quantity times price, of the items that have both; null where none has. */
  readonly amount: number | null;
  /** Items without quantity or price, which the amount lacks. */
  readonly unpriced: number;
}

interface Sold {
  readonly order: Order;
  readonly item: OrderItem;
}

/** Returns the products sold in the period, by amount, then by orders. */
export function productsFacts(scope: ReviewScope): ProductsFacts {
  const orders = ordersOf(scope).filter(({ signed_on: on }) => isWithin(scope, on));
  const itemised = orders.filter(({ items = [] }) => items.length > 0);
  return {
    orders: orders.length,
    without_items: orders.length - itemised.length,
    currencies: currenciesOf(scope, itemised).map((currency) => {
      const own = itemised.filter((order) => currencyOf(order, scope) === currency);
      const sold = own.flatMap((order) => (order.items ?? []).map((item): Sold => ({ order, item })));
      return {
        currency,
        products: [...grouped(sold, ({ item }) => keyOf(item.product)).values()]
          .map(productOf)
          .toSorted(
            (a, b) =>
              (b.amount ?? -1) - (a.amount ?? -1) || b.orders - a.orders || compare(a.product, b.product),
          ),
      };
    }),
  };
}

/** One product is written in several ways: width, case and spaces do not make another one. */
function keyOf(product: string): string {
  return product.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
}

function productOf(sold: readonly Sold[]): Product {
  const names = sold.map(({ item }) => item.product.trim()).toSorted(compare);
  const quantities = sold.flatMap(({ item }) => item.quantity ?? []);
  const amounts = sold.flatMap(({ item: { quantity, price } }) =>
    quantity == null || price == null ? [] : [quantity * price],
  );
  return {
    product: maskText(names[0] ?? ''),
    orders: new Set(sold.map(({ order }) => order.id)).size,
    customers: new Set(sold.map(({ order }) => order.customer)).size,
    quantity:
      quantities.length === 0
        ? null
        : Math.round(quantities.reduce((sum, each) => sum + each, 0) * 1000) / 1000,
    amount: amounts.length === 0 ? null : exactSum(amounts),
    unpriced: sold.length - amounts.length,
  };
}
