/** A table of what was measured: printed as text, published as Markdown. */
export interface Table {
  /** What it is of; empty when its part has no other. */
  readonly title: string;
  readonly head: readonly string[];
  /** Cells, as many a line as there are heads. */
  readonly lines: readonly (readonly string[])[];
}

/** As text: the first column to the left and the others to the right. */
export function textOf({ title, head, lines }: Table): string {
  const widths = head.map((_, column) => Math.max(...[head, ...lines].map((line) => line[column]?.length ?? 0)));
  const laidOut = (line: readonly string[]): string =>
    line
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join('  ')
      .trimEnd();
  const rule = widths.map((width) => '-'.repeat(width)).join('  ');
  return [...(title === '' ? [] : [title]), laidOut(head), rule, ...lines.map(laidOut)].join('\n');
}

/** As Markdown, without its title. */
export function markdownOf({ head, lines }: Table): string {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  const rule = head.map((_, column) => (column === 0 ? '---' : '---:'));
  return [line(head), line(rule), ...lines.map(line)].join('\n');
}
