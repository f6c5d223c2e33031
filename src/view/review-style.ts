// The look of a review's page beyond that of all pages: tiles, charts, and how they are printed. Colours only; sizes by the screen.
import { html } from './html.ts';

/** Beside the style of every page; the colours keep their contrast in light, dark and on paper. */
export const reviewStyle = html`<style>
  :root {
    --bar: #2b6a99;
    --bar-soft: #2b6a9926;
    --mark: #b3531c;
    --good: #1b6e3c;
    --bad: #b02a2a;
    --notice: #fff6db;
  }
  @media (prefers-color-scheme: dark) {
    :root {
      --bar: #6fb0df;
      --bar-soft: #6fb0df2e;
      --mark: #eda26b;
      --good: #74c996;
      --bad: #f08f8f;
      --notice: #332c14;
    }
  }
  section {
    margin-top: 2.5rem;
    border-top: 1px solid var(--line);
  }
  h3,
  figcaption {
    font-size: 1rem;
    font-weight: 600;
    margin: 1.5rem 0 0.5rem;
  }
  nav ul {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 1rem;
    padding: 0;
    margin: 1rem 0;
    list-style: none;
  }
  a {
    color: var(--bar);
  }
  .notice {
    background: var(--notice);
    border-left: 4px solid var(--mark);
    padding: 0.1rem 1rem;
    margin: 1rem 0;
  }
  .tiles {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(10.5rem, 1fr));
    gap: 0.75rem;
    margin: 1rem 0;
  }
  .tiles > div {
    background: var(--band);
    border: 1px solid var(--line);
    border-radius: 6px;
    padding: 0.6rem 0.8rem;
    overflow-wrap: anywhere;
  }
  .tiles dt {
    font-size: 0.9rem;
  }
  .tiles dd {
    margin: 0;
    font-size: 0.85rem;
  }
  .tiles dd.now {
    font-size: 1.25rem;
    font-weight: 600;
    font-variant-numeric: tabular-nums;
  }
  .change {
    white-space: nowrap;
    margin-right: 0.4rem;
  }
  .good {
    color: var(--good);
    font-weight: 600;
  }
  .bad {
    color: var(--bad);
    font-weight: 600;
  }
  .aloud {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .scroll {
    overflow-x: auto;
  }
  .scroll table {
    width: auto;
    min-width: min(100%, 22rem);
    margin: 0.5rem 0;
  }
  .scroll td {
    overflow-wrap: break-word;
  }
  .scroll .code {
    white-space: nowrap;
  }
  figure {
    margin: 0;
  }
  .pair {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 20rem), 1fr));
    gap: 1rem 2rem;
    align-items: start;
  }
  .pair > * {
    min-width: 0;
  }
  .chart {
    display: block;
    width: 100%;
    max-width: 32rem;
    font-size: 14px;
  }
  .chart text {
    fill: var(--ink);
  }
  .chart .figure,
  .chart .tick {
    text-anchor: end;
    font-variant-numeric: tabular-nums;
  }
  .chart .tick,
  .chart .end {
    fill: var(--quiet);
    font-size: 12px;
  }
  .bar {
    fill: var(--bar);
  }
  .bar.below {
    fill: var(--mark);
  }
  .line {
    fill: none;
    stroke: var(--bar);
    stroke-width: 2;
  }
  .under {
    fill: var(--bar-soft);
  }
  .grid {
    stroke: var(--line);
  }
  .running {
    fill: none;
    stroke: var(--mark);
    stroke-width: 2;
  }
  .dot {
    fill: var(--paper);
    stroke: var(--mark);
    stroke-width: 2;
  }
  footer {
    margin-top: 3rem;
    border-top: 1px solid var(--line);
    padding-top: 0.5rem;
    overflow-wrap: anywhere;
  }
  @page {
    size: A4;
    margin: 14mm;
  }
  @media print {
    :root {
      --bar: #2b6a99;
      --bar-soft: #2b6a9926;
      --mark: #b3531c;
      --good: #1b6e3c;
      --bad: #b02a2a;
      --notice: #ffffff;
    }
    body {
      font-size: 9.5pt;
      line-height: 1.4;
    }
    nav {
      display: none;
    }
    section {
      margin-top: 0.9rem;
    }
    h2 {
      margin: 0.6rem 0 0.2rem;
    }
    h3,
    figcaption {
      margin: 0.6rem 0 0.2rem;
    }
    p,
    .tiles,
    .notes {
      margin: 0.3rem 0;
    }
    .tiles {
      grid-template-columns: repeat(auto-fill, minmax(8rem, 1fr));
      gap: 0.4rem;
    }
    .tiles > div {
      padding: 0.25rem 0.5rem;
    }
    .tiles dd.now {
      font-size: 1.1rem;
    }
    .scroll table {
      margin: 0.2rem 0;
    }
    .scroll th,
    .scroll td {
      padding: 0.15rem 0.4rem;
      white-space: normal;
    }
    .scroll .code {
      white-space: nowrap;
    }
    .chart {
      max-width: 20rem;
    }
    h2,
    h3,
    figcaption {
      break-after: avoid;
    }
    figure,
    .tiles > div {
      break-inside: avoid;
    }
    .scroll {
      overflow: visible;
    }
  }
</style> `;
