// The sales sections of a review in the order in which they are read. The service sections are review-service.ts.
import { contributionTally } from '../domain/review-contribution.ts';
import { conversionTally } from '../domain/review-conversion.ts';
import { funnelTally } from '../domain/review-funnel.ts';
import { lostTally } from '../domain/review-lost.ts';
import { movesTally } from '../domain/review-moves.ts';
import { newCustomersTally } from '../domain/review-new.ts';
import { ordersTally } from '../domain/review-orders.ts';
import { productsTally } from '../domain/review-products.ts';
import { renewalTally } from '../domain/review-renewal.ts';
import { traitsTally } from '../domain/review-traits.ts';
import { productsSection, renewalSection } from './review-contracts.ts';
import { conversionSection } from './review-conversion.ts';
import { lostSection, traitsSection } from './review-outcome.ts';
import { funnelSection, movesSection, newCustomersSection } from './review-pipeline.ts';
import { contributionSection, ordersSection } from './review-revenue.ts';
import { type ReviewSection, section } from './review-section.ts';

export const salesSections: readonly ReviewSection[] = [
  section({ key: 'new_customers', tally: newCustomersTally, view: newCustomersSection }),
  section({ key: 'moves', tally: movesTally, view: movesSection }),
  section({ key: 'funnel', tally: funnelTally, view: funnelSection }),
  section({ key: 'conversion', tally: conversionTally, view: conversionSection }),
  section({ key: 'lost', tally: lostTally, view: lostSection }),
  section({ key: 'traits', tally: traitsTally, view: traitsSection }),
  section({ key: 'orders', tally: ordersTally, view: ordersSection }),
  section({ key: 'contribution', tally: contributionTally, view: contributionSection }),
  section({ key: 'products', tally: productsTally, view: productsSection }),
  section({ key: 'renewal', tally: renewalTally, view: renewalSection }),
];
