// The best sellers of a period, from the items of its orders (S2). An order without items sells nothing here and is counted beside.
import { compare } from './book.ts';
import type { Day } from './day.ts';
import { exactSum } from './grade.ts';
import { maskText } from './mask.ts';
import { currenciesOf, currencyOf, ordersOf } from './review-orders.ts';
import { grouped } from './review-count.ts';
import { isWithin } from './review-period.ts';
import type { ReviewScope } from './review-scope.ts';
import { type Tally, factsBy } from './review-tally.ts';

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
  readonly on: Day;
  readonly order: string;
  readonly customer: string;
  readonly currency: string;
  readonly product: string;
  readonly quantity: number | null;
  readonly price: number | null;
}

interface Rows {
  readonly orders: number;
  readonly without_items: number;
  readonly sold: readonly Sold[];
}

/** The products sold in the period. */
export const productsTally: Tally<Rows, ProductsFacts> = { rows: rowsOf, facts: factsOf };

/** Returns the products sold in the period, by amount, then by orders. */
export const productsFacts = factsBy(productsTally);

function rowsOf(scope: ReviewScope): Rows {
  const orders = ordersOf(scope).filter(({ signed_on: on }) => isWithin(scope, on));
  return {
    orders: orders.length,
    without_items: orders.filter(({ items = [] }) => items.length === 0).length,
    sold: orders.flatMap((order) =>
      (order.items ?? []).map(({ product, quantity, price }) => ({
        on: order.signed_on,
        order: order.id,
        customer: order.customer,
        currency: currencyOf(order, scope),
        product,
        quantity: quantity ?? null,
        price: price ?? null,
      })),
    ),
  };
}

function factsOf({ orders, without_items, sold }: Rows, scope: ReviewScope): ProductsFacts {
  const inOrder = sold.toSorted((a, b) => compare(a.on, b.on) || compare(a.order, b.order));
  return {
    orders,
    without_items,
    currencies: currenciesOf(scope, inOrder).map((currency) => ({
      currency,
      products: [
        ...grouped(
          inOrder.filter((each) => each.currency === currency),
          ({ product }) => keyOf(product),
        ).values(),
      ]
        .map(productOf)
        .toSorted(
          (a, b) =>
            (b.amount ?? -1) - (a.amount ?? -1) || b.orders - a.orders || compare(a.product, b.product),
        ),
    })),
  };
}

/** One product is written in several ways: width, case and spaces do not make another one. */
function keyOf(product: string): string {
  return product.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
}

function productOf(sold: readonly Sold[]): Product {
  const names = sold.map(({ product }) => product.trim()).toSorted(compare);
  const quantities = sold.flatMap(({ quantity }) => quantity ?? []);
  const amounts = sold.flatMap(({ quantity, price }) =>
    quantity == null || price == null ? [] : [quantity * price],
  );
  return {
    product: maskText(names[0] ?? ''),
    orders: new Set(sold.map(({ order }) => order)).size,
    customers: new Set(sold.map(({ customer }) => customer)).size,
    quantity:
      quantities.length === 0
        ? null
        : Math.round(quantities.reduce((sum, each) => sum + each, 0) * 1000) / 1000,
    amount: amounts.length === 0 ? null : exactSum(amounts),
    unpriced: sold.length - amounts.length,
  };
}
