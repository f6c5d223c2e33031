// The service sections of a review in the order in which they are read. The sales sections are review-sales.ts.
import { actionsTally } from '../domain/review-actions.ts';
import { activityTally } from '../domain/review-activity.ts';
import { careTally } from '../domain/review-care.ts';
import { casesTally } from '../domain/review-cases.ts';
import { healthTally } from '../domain/review-health.ts';
import { peopleTally } from '../domain/review-people.ts';
import { planTally } from '../domain/review-plan.ts';
import { qualityTally } from '../domain/review-quality.ts';
import { satisfactionTally } from '../domain/review-satisfaction.ts';
import { segmentsTally } from '../domain/review-segments.ts';
import { timelinessTally } from '../domain/review-timeliness.ts';
import { careSection, riskTexts, segmentsSection } from './review-care.ts';
import { lateNames, timelinessSection } from './review-entries.ts';
import { healthSection } from './review-health.ts';
import { planSection, planTitles } from './review-plan.ts';
import { casesSection, satisfactionSection } from './review-relations.ts';
import { type ReviewSection, section } from './review-section.ts';
import { peopleSection, qualitySection } from './review-team.ts';
import { actionsSection, activitySection, missedTexts } from './review-work.ts';

export const serviceSections: readonly ReviewSection[] = [
  section({ key: 'activity', tally: activityTally, view: activitySection }),
  section({ key: 'actions', tally: actionsTally, texts: missedTexts, view: actionsSection }),
  section({ key: 'cases', tally: casesTally, view: casesSection }),
  section({ key: 'satisfaction', tally: satisfactionTally, view: satisfactionSection }),
  section({ key: 'health', tally: healthTally, view: healthSection }),
  section({ key: 'segments', tally: segmentsTally, texts: riskTexts, view: segmentsSection }),
  section({ key: 'care', tally: careTally, view: careSection }),
  section({ key: 'timeliness', tally: timelinessTally, texts: lateNames, view: timelinessSection }),
  section({ key: 'quality', tally: qualityTally, view: qualitySection }),
  section({ key: 'people', tally: peopleTally, view: peopleSection }),
  section({ key: 'plan', tally: planTally, texts: planTitles, view: planSection }),
];
