// The rules that tend.yaml must keep beyond its shape. A list of small functions; nothing throws or prints.
import type { Settings } from '../schema/generated/types.ts';
import { settingProblems } from '../words/record.ts';
import type { Broken, Report } from './broken.ts';
import { fieldAt } from './field.ts';
import { type Facts, queryProblem } from './match.ts';
import { isPattern } from './number.ts';
import { statusOf } from './settings.ts';

/** Returns what is wrong among the settings themselves. `given` is tend.yaml as written, for the places in it. */
export function checkSettings(given: Settings, facts: Facts): Broken[] {
  const broken: Broken[] = [];
  const report: Report = (path, problem) =>
    broken.push({ type: 'settings', id: '', path, problem, severity: 'error' });
  for (const list of ['team', 'stages', 'sources', 'methods', 'need_types', 'lost_reasons'] as const) {
    const ids = (given[list] ?? []).map(({ id }) => id);
    for (const [place, id] of ids.entries())
      if (ids.indexOf(id) < place) report([list, place, 'id'], settingProblems.twice({ list, id }));
  }
  for (const rule of settingRules) rule(given, report, facts);
  return broken;
}

const settingRules: readonly ((given: Settings, report: Report, facts: Facts) => void)[] = [
  ({ team = [] }, report) => {
    for (const [place, { id, lead }] of team.entries()) {
      if (lead != null && !team.some((member) => member.id === lead))
        report(['team', place, 'lead'], settingProblems.unknown_lead({ member: id, lead }));
    }
  },
  ({ numbering = {} }, report) => {
    for (const [record, pattern] of Object.entries(numbering)) {
      if (!isPattern(pattern)) report(['numbering', record], settingProblems.pattern({ record }));
    }
  },
  ({ require = [] }, report, facts) => {
    for (const [place, { record, field, when }] of require.entries()) {
      const where = `require ${place + 1}`;
      if (!fieldAt(record, field, facts.book.settings))
        report(['require', place, 'field'], settingProblems.unknown_field({ where, field }));
      const why = when == null ? null : queryProblem(when, record, facts);
      if (why) report(['require', place, 'when'], settingProblems.query({ where, why: why.message }));
    }
  },
  ({ statuses = {}, stages = [] }, report, facts) => {
    for (const [id, status] of Object.entries(statuses))
      checkGate(status.enter, ['statuses', id, 'enter'], report, facts);
    for (const [place, { id, kind, enter }] of stages.entries()) {
      checkGate(enter, ['stages', place, 'enter'], report, facts);
      const same = statusOf({ ...facts.book.settings, stages: [] }, id);
      if (same != null && same !== kind)
        report(['stages', place, 'kind'], settingProblems.stage_like_status({ id, kind }));
    }
  },
  ({ queries = {} }, report, facts) => {
    for (const [name, text] of Object.entries(queries)) {
      const why = queryProblem(text, 'customer', facts);
      if (why)
        report(['queries', name], settingProblems.query({ where: `queries.${name}`, why: why.message }));
    }
  },
  ({ fields = [] }, report) => {
    for (const [place, { key, type, options }] of fields.entries()) {
      if (type === 'choice' && !options) report(['fields', place], settingProblems.options({ key }));
    }
  },
];

function checkGate(
  gate: { readonly require?: readonly string[]; readonly when?: readonly string[] } | undefined,
  path: readonly (string | number)[],
  report: Report,
  facts: Facts,
): void {
  const { settings } = facts.book;
  for (const [place, field] of (gate?.require ?? []).entries()) {
    const [head = '', ...rest] = field.split('.');
    const isKnown =
      head === 'contract' ? fieldAt('order', rest.join('.'), settings) : fieldAt('customer', field, settings);
    if (!isKnown)
      report([...path, 'require', place], settingProblems.unknown_field({ where: path.join('.'), field }));
  }
  for (const [place, query] of (gate?.when ?? []).entries()) {
    const why = queryProblem(query, 'customer', facts);
    if (why)
      report([...path, 'when', place], settingProblems.query({ where: path.join('.'), why: why.message }));
  }
}
