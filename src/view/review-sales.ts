// The sales sections of a review in the order in which they are read. The service sections are review-service.ts.
import { contributionFacts } from '../domain/review-contribution.ts';
import { conversionFacts } from '../domain/review-conversion.ts';
import { funnelFacts } from '../domain/review-funnel.ts';
import { lostFacts } from '../domain/review-lost.ts';
import { movesFacts } from '../domain/review-moves.ts';
import { newCustomersFacts } from '../domain/review-new.ts';
import { ordersFacts } from '../domain/review-orders.ts';
import { productsFacts } from '../domain/review-products.ts';
import { renewalFacts } from '../domain/review-renewal.ts';
import { traitsFacts } from '../domain/review-traits.ts';
import { productsSection, renewalSection } from './review-contracts.ts';
import { conversionSection } from './review-conversion.ts';
import { lostSection, traitsSection } from './review-outcome.ts';
import { funnelSection, movesSection, newCustomersSection } from './review-pipeline.ts';
import { contributionSection, ordersSection } from './review-revenue.ts';
import { type ReviewSection, section } from './review-section.ts';

export const salesSections: readonly ReviewSection[] = [
  section({ key: 'new_customers', facts: newCustomersFacts, view: newCustomersSection }),
  section({ key: 'moves', facts: movesFacts, view: movesSection }),
  section({ key: 'funnel', facts: funnelFacts, view: funnelSection }),
  section({ key: 'conversion', facts: conversionFacts, view: conversionSection }),
  section({ key: 'lost', facts: lostFacts, view: lostSection }),
  section({ key: 'traits', facts: traitsFacts, view: traitsSection }),
  section({ key: 'orders', facts: ordersFacts, view: ordersSection }),
  section({ key: 'contribution', facts: contributionFacts, view: contributionSection }),
  section({ key: 'products', facts: productsFacts, view: productsSection }),
  section({ key: 'renewal', facts: renewalFacts, view: renewalSection }),
];
