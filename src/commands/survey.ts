// `tend survey`: how satisfied customers are; alone it lists all surveys.
import type { Context } from '../context.ts';
import { serviceCommandWords } from '../words/commands-service.ts';
import { nounGroup } from './noun.ts';
import { surveyAdd } from './survey/add.ts';

/** Returns the command. */
export function survey(ctx: Context) {
  return nounGroup(ctx, { name: 'survey', type: 'survey', words: serviceCommandWords.survey }, [
    surveyAdd(ctx),
  ]);
}
