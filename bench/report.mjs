// The figures as tables that read well in a terminal and in Markdown.

/** Returns the whole report as text. */
export function report({ machine, program, peers, start, sizes }) {
  const absent = Object.keys(peers).filter((name) => peers[name] == null);
  const present = Object.keys(peers).filter((name) => peers[name] != null);
  const commit = program.commit == null ? '' : ` (${program.commit})`;
  return [
    `tend ${program.version}${commit}, node ${machine.node}, ${machine.cores} × ${machine.cpu}, ${machine.memory_gb} GB, ${machine.system}, ${machine.file_system}`,
    `Load when it began: ${machine.load.toFixed(2)}. Figures are times of \`node -e 0\` (${Math.round(machine.bare_ms)} ms): medians of interleaved pairs; (MB) is peak memory.`,
    ...(present.length > 0 ? [`Compared: ${present.map((name) => peers[name]).join(', ')}.`] : []),
    ...(absent.length > 0 ? [`Not installed here, so not compared: ${absent.join(', ')}.`] : []),
    '',
    table('start-up', start, present),
    ...Object.entries(sizes).flatMap(([size, { holds, rows }]) => [
      '',
      headingOf(size, holds),
      '',
      table('work', rows, present),
    ]),
    ...notesOf([start, ...Object.values(sizes).map(({ rows }) => rows)]),
  ].join('\n');
}

function headingOf(size, { customers, followups, orders, files, bytes }) {
  return `${size}: ${grouped(customers)} customers, ${grouped(followups)} follow-ups, ${grouped(orders)} orders in ${grouped(files)} files (${(bytes / 1e6).toFixed(1)} MB), closed months packed`;
}

/** Returns a whole number as people write it: 20,000. */
export function grouped(number) {
  return Math.round(number).toLocaleString('en');
}

function table(title, rows, peers) {
  const programs = ['tend', ...peers].filter(
    (name) => name === 'tend' || Object.values(rows).some((row) => row[name]),
  );
  const lines = Object.entries(rows).map(([work, row]) => {
    const cells = programs.map((name) => cellOf(row[name]));
    return [work].concat(cells, row.tend.failed ? ['', ''] : [grouped(row.tend.ms), String(row.tend.runs)]);
  });
  return aligned([[title, ...programs, 'tend ms', 'pairs'], ...lines]);
}

function cellOf(figure) {
  if (figure == null) return '–';
  if (figure.failed) return 'failed';
  const memory = figure.peak_mb == null ? 'n/a' : `${Math.round(figure.peak_mb)}`;
  return `${figure.ratio.toFixed(figure.ratio < 10 ? 1 : 0)} (${memory})`;
}

function aligned([head, ...lines]) {
  const widths = head.map((_, column) =>
    Math.max(...[head, ...lines].map((cells) => cells[column].length), 3),
  );
  const line = (cells) =>
    `| ${cells.map((cell, column) => (column === 0 ? cell.padEnd(widths[column]) : cell.padStart(widths[column]))).join(' | ')} |`;
  const rule = `| ${widths.map((width, column) => (column === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`)).join(' | ')} |`;
  return [line(head), rule, ...lines.map(line)].join('\n');
}

function notesOf(tables) {
  const failures = tables.flatMap((rows) => {
    return Object.entries(rows).flatMap(([work, row]) =>
      Object.entries(row).flatMap(([name, figure]) =>
        figure?.failed ? [`${name}, ${work}: ${figure.failed}`] : [],
      ),
    );
  });
  return failures.length === 0 ? [] : ['', ...new Set(failures)];
}
