// What the orders were about, as sections: best sellers, and the contracts that ended. Counts nothing.
import type { ProductsFacts } from '../domain/review-products.ts';
import type { RenewalFacts } from '../domain/review-renewal.ts';
import type { ReviewScope } from '../domain/review-scope.ts';
import { plain } from '../words/lang.ts';
import { columnWords as column, productsWords, renewalWords } from '../words/review-sales.ts';
import { amountFigure, columnsOf, countFigure, measure, shareFigure } from './make-figure.ts';
import { mostBars, ownerName } from './review-revenue.ts';
import type { ChartView, Figure, SectionView, TableView } from './section.ts';

/** Returns the best sellers. */
export function productsSection(now: ProductsFacts, before: ProductsFacts): SectionView {
  const itemised = ({ orders, without_items: without }: ProductsFacts): Figure =>
    shareFigure({ part: orders - without, whole: orders }, productsWords.noOrders);
  const unpriced = now.currencies
    .flatMap(({ products }) => products)
    .reduce((sum, product) => sum + product.unpriced, 0);
  return {
    key: 'products',
    title: productsWords.title,
    definition: productsWords.definition,
    measures: [measure({ key: 'itemised', label: productsWords.itemised }, itemised(now), itemised(before))],
    tables: [productsTable(now)],
    charts: now.currencies.flatMap(({ currency, products }): ChartView[] => {
      const points = products
        .filter(({ amount }) => amount != null)
        .slice(0, mostBars)
        .map(({ product, amount }) => ({
          label: plain(product),
          value: amount ?? 0,
          figure: amountFigure(amount ?? 0, currency),
        }));
      const title = productsWords.chart({ currency });
      return points.length === 0
        ? []
        : [{ key: `products_${currency.toLowerCase()}`, kind: 'bars', title, points }];
    }),
    notes: [
      ...(now.without_items > 0 ? [productsWords.without({ count: now.without_items })] : []),
      ...(unpriced > 0 ? [productsWords.unpriced({ count: unpriced })] : []),
    ],
  };
}

function productsTable({ currencies }: ProductsFacts): TableView {
  return {
    key: 'products',
    title: productsWords.table,
    columns: columnsOf({
      product: productsWords.product,
      amount: column.amount,
      quantity: productsWords.quantity,
      orders: column.orders,
      customers: column.customers,
      currency: column.currency,
    }),
    rows: currencies.flatMap(({ currency, products }) =>
      products.map(({ product, amount, quantity, orders, customers }) => [
        product,
        amount == null ? null : amountFigure(amount, currency),
        quantity == null ? null : countFigure(quantity),
        countFigure(orders),
        countFigure(customers),
        currency,
      ]),
    ),
    empty: productsWords.none,
  };
}

/** Returns which of the contracts that ended were renewed. */
export function renewalSection(now: RenewalFacts, before: RenewalFacts, scope: ReviewScope): SectionView {
  const rate = (facts: RenewalFacts): Figure => shareFigure(facts.rate, renewalWords.noneEnded);
  return {
    key: 'renewal',
    title: renewalWords.title,
    definition: renewalWords.definition,
    measures: [measure({ key: 'rate', label: renewalWords.rate, better: 'up' }, rate(now), rate(before))],
    tables: [contractsTable(now, scope), endedTable(now)],
    charts: [],
    notes: now.to_come > 0 ? [renewalWords.toCome({ count: now.to_come })] : [],
  };
}

function contractsTable({ contracts }: RenewalFacts, scope: ReviewScope): TableView {
  return {
    key: 'contracts',
    title: renewalWords.list,
    columns: columnsOf({
      customer: column.customer,
      end_on: renewalWords.ended,
      renewed_by: renewalWords.by,
      amount: column.amount,
      owner: column.owner,
      contract: renewalWords.contract,
    }),
    rows: contracts.map(
      ({ id, no, contract_no: contract, customer, owner, amount, currency, end_on, ...rest }) => [
        customer.name,
        end_on,
        rest.renewed_by == null
          ? renewalWords.not
          : `${rest.renewed_by.no ?? rest.renewed_by.id} ${rest.renewed_by.signed_on}`,
        amountFigure(amount, currency),
        ownerName(owner, scope),
        contract ?? no ?? id,
      ],
    ),
    empty: renewalWords.none,
  };
}

function endedTable({ amounts }: RenewalFacts): TableView {
  return {
    key: 'amounts',
    title: renewalWords.amounts,
    columns: columnsOf({
      currency: column.currency,
      ended: renewalWords.endedAmount,
      renewed: renewalWords.renewedAmount,
    }),
    rows: amounts.map(({ currency, ended, renewed }) => [
      currency,
      amountFigure(ended, currency),
      amountFigure(renewed, currency),
    ]),
    empty: renewalWords.none,
  };
}
