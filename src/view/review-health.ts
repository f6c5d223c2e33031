// How health changed in a period, as a section: the colours, and whose score rose and fell most and why. Counts nothing.
import { type HealthFacts, type Mover, colours, healthThen } from '../domain/review-health.ts';
import { lastDayOf } from '../domain/review-period.ts';
import type { ReviewScope } from '../domain/review-scope.ts';
import { nameOf } from '../domain/settings.ts';
import type { Label } from '../errors.ts';
import { colourLabels, healthKeyLabels } from '../words/measures.ts';
import { columnWords as column, healthWords } from '../words/review-service.ts';
import { columnsOf, countFigure } from './make-figure.ts';
import { measurer, scoreFigure } from './review-measure.ts';
import type { Cell, SectionView, TableView } from './section.ts';

/** Returns the colours at the end of the period, and whose score rose and fell most. */
export function healthSection(now: HealthFacts, before: HealthFacts, scope: ReviewScope): SectionView {
  const of = measurer(now, before);
  const words = healthWords;
  const isGood = { green: 'up', yellow: null, red: 'down', unknown: null } as const;
  const points = colours.map((colour) => ({
    label: colourLabels[colour],
    value: now.colours[colour],
    figure: countFigure(now.colours[colour]),
  }));
  return {
    key: 'health',
    title: words.title,
    definition: words.definition(now),
    measures: [
      ...colours.map((colour) =>
        of(colour, colourLabels[colour], (facts) => countFigure(facts.colours[colour]), isGood[colour]),
      ),
      of('median', words.median, ({ score }) => scoreFigure(score.value, score.of, words.unjudged), 'up'),
      of('rose', words.rose, ({ rose }) => countFigure(rose), 'up'),
      of('fell', words.fell, ({ fell }) => countFigure(fell), 'down'),
      of('worsened', words.worsened, ({ worsened }) => countFigure(worsened), 'down'),
    ],
    tables: [
      moversTable('fallers', words.fallers, now.fallers, scope),
      moversTable('risers', words.risers, now.risers, scope),
    ],
    charts: now.customers === 0 ? [] : [{ key: 'colours', kind: 'bars', title: words.colours, points }],
    notes: [],
  };
}

function moversTable(
  key: 'fallers' | 'risers',
  title: Label,
  movers: readonly Mover[],
  scope: ReviewScope,
): TableView {
  const words = healthWords;
  return {
    key,
    title,
    columns: columnsOf({
      customer: column.customer,
      change: words.change,
      from: words.from,
      to: words.to,
      owner: column.owner,
      because: words.because,
      no: column.number,
    }),
    rows: movers.map((mover): Cell[] => [
      mover.customer.name,
      mover.change > 0 ? `+${mover.change}` : String(mover.change),
      words.judged({ score: mover.from.score, colour: colourLabels[mover.from.colour] }),
      words.judged({ score: mover.to.score, colour: colourLabels[mover.to.colour] }),
      nameOf(scope.book.settings, mover.customer.owner),
      becauseLabel(mover, scope),
      mover.customer.no ?? mover.customer.id,
    ]),
    empty: key === 'risers' ? words.noneRose : words.noneFell,
  };
}

// The sentence of the largest change, as `tend report health` says it of that day, and the points of the others.
function becauseLabel({ customer, because }: Mover, scope: ReviewScope): Label | null {
  const [largest, ...others] = because;
  const record = scope.book.customerById.get(customer.id);
  if (!largest || !record) return null;
  const { lines } = healthThen(lastDayOf(scope), record, scope.book);
  const line = lines.find(({ key }) => key === largest.key);
  if (!line) return null;
  return healthWords.reasons({
    key: healthKeyLabels[largest.key],
    why: line.why,
    others: others.map((each) => healthWords.component({ ...each, key: healthKeyLabels[each.key] })),
  });
}
