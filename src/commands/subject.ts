// The subject of a commit: the verb, the records by number and slug, never the name of a person.
import type { Followup } from '../schema/generated/types.ts';
import type { Written } from '../store/apply.ts';
import { slugOfPath } from '../store/paths.ts';

/** Returns the subject, such as `log: GZ202405003 huadong-jinggong phone → next 2024-05-10`. */
export function subjectOf(verb: string, { changes, folder }: Written): string {
  const change = changes.find(({ type }) => type === 'followup') ?? changes[0];
  if (!change || change.type === 'settings') return `${verb}: tend.yaml`;
  const { after } = change;
  const path = folder.paths.get('customer' in after ? after.customer : after.id) ?? '';
  const detail = change.type === 'followup' ? followupDetail(change.after) : '';
  return [`${verb}:`, after.no ?? after.id, slugOfPath(path), detail].filter((part) => part !== '').join(' ');
}

function followupDetail({ method, next, move }: Followup): string {
  const due = next?.map((action) => action.due).toSorted()[0];
  return [
    method ?? '',
    move ? `${move.from ?? ''} → ${move.to}`.trim() : '',
    due == null ? '' : `→ next ${due}`,
  ]
    .filter((part) => part !== '')
    .join(' ');
}
