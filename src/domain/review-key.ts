// The names of the sections of a review, in the order in which they are read. What each counts is in review-<name>.ts.

/** Sales first, then service, then the records themselves, then what comes next (design, part 8). */
export const sectionKeys = [
  'new_customers',
  'moves',
  'funnel',
  'conversion',
  'lost',
  'traits',
  'orders',
  'contribution',
  'products',
  'renewal',
  'activity',
  'actions',
  'cases',
  'satisfaction',
  'health',
  'segments',
  'care',
  'timeliness',
  'quality',
  'people',
  'plan',
] as const;
export type SectionKey = (typeof sectionKeys)[number];
