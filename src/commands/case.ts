// `tend case`: inquiries, complaints and after-sales; alone it lists what is not resolved.
import type { Context } from '../context.ts';
import { serviceCommandWords } from '../words/commands-service.ts';
import { caseAdd } from './case/add.ts';
import { caseClose, caseResolve, caseRespond } from './case/step.ts';
import { nounGroup } from './noun.ts';

/** Returns the command. */
export function caseGroup(ctx: Context) {
  const noun = {
    name: 'case',
    type: 'case',
    words: serviceCommandWords.caseGroup,
    query: 'state:open,doing',
  } as const;
  return nounGroup(ctx, noun, [caseAdd(ctx), caseRespond(ctx), caseResolve(ctx), caseClose(ctx)]);
}
