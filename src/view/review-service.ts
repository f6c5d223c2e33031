// The service sections of a review in the order in which they are read. The sales sections are review-sales.ts.
import { actionsFacts } from '../domain/review-actions.ts';
import { activityFacts } from '../domain/review-activity.ts';
import { careFacts } from '../domain/review-care.ts';
import { casesFacts } from '../domain/review-cases.ts';
import { healthFacts } from '../domain/review-health.ts';
import { peopleFacts } from '../domain/review-people.ts';
import { planFacts } from '../domain/review-plan.ts';
import { qualityFacts } from '../domain/review-quality.ts';
import { satisfactionFacts } from '../domain/review-satisfaction.ts';
import { segmentsFacts } from '../domain/review-segments.ts';
import { timelinessFacts } from '../domain/review-timeliness.ts';
import { careSection, segmentsSection } from './review-care.ts';
import { healthSection } from './review-health.ts';
import { planSection } from './review-plan.ts';
import { casesSection, satisfactionSection } from './review-relations.ts';
import { type ReviewSection, section } from './review-section.ts';
import { peopleSection, qualitySection } from './review-team.ts';
import { actionsSection, activitySection, timelinessSection } from './review-work.ts';

export const serviceSections: readonly ReviewSection[] = [
  section({ key: 'activity', facts: activityFacts, view: activitySection }),
  section({ key: 'actions', facts: actionsFacts, view: actionsSection }),
  section({ key: 'cases', facts: casesFacts, view: casesSection }),
  section({ key: 'satisfaction', facts: satisfactionFacts, view: satisfactionSection }),
  section({ key: 'health', facts: healthFacts, view: healthSection }),
  section({ key: 'segments', facts: segmentsFacts, view: segmentsSection }),
  section({ key: 'care', facts: careFacts, view: careSection }),
  section({ key: 'timeliness', facts: timelinessFacts, view: timelinessSection }),
  section({ key: 'quality', facts: qualityFacts, view: qualitySection }),
  section({ key: 'people', facts: peopleFacts, view: peopleSection }),
  section({ key: 'plan', facts: planFacts, view: planSection }),
];
