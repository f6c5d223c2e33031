// Every section of a review in the order in which it is read. What each counts and shows is in its own files.
import { sectionKeys } from '../domain/review-key.ts';
import { salesSections } from './review-sales.ts';
import type { ReviewSection } from './review-section.ts';
import { serviceSections } from './review-service.ts';

const all: readonly ReviewSection[] = [...salesSections, ...serviceSections];

export const reviewSections: readonly ReviewSection[] = all.toSorted(
  (a, b) => sectionKeys.indexOf(a.key) - sectionKeys.indexOf(b.key),
);
