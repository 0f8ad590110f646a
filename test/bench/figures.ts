/** One thing that a run came to, and what it is held to. */
export interface Figure {
  readonly what: string;
  readonly value: number;
  /** What it counts; empty for a ratio. */
  readonly unit: string;
  /** What it is to be at the least. */
  readonly least?: number;
  /** What it is to be at the most. */
  readonly most?: number;
}

/** What a part of the bench came to. */
export interface PartResult {
  /** Its figures in a table, as it is printed. */
  readonly table: string;
  readonly figures: readonly Figure[];
  /** Everything measured, for the JSON. */
  readonly measured: unknown;
}

/** Whether a figure is as it is to be; undefined when it is held to nothing. */
export function reaches({ value, least, most }: Figure): boolean | undefined {
  if (least === undefined && most === undefined) return undefined;
  return value >= (least ?? -Infinity) && value <= (most ?? Infinity);
}

/** What a figure is held to, e.g. `≥ 0.7`; empty when it is held to nothing. */
export function goalOf({ least, most }: Figure): string {
  return [least === undefined ? '' : `≥ ${least}`, most === undefined ? '' : `≤ ${most}`].join(' ').trim();
}

/** A number with about three digits. */
export function shortNumber(value: number): string {
  const size = Math.abs(value);
  if (size >= 100) return Math.round(value).toLocaleString('en').replaceAll(',', ' ');
  return value.toFixed(size >= 10 ? 1 : 2);
}

/** A table of text, the first column to the left and the others to the right. */
export function layOut(head: readonly string[], lines: readonly (readonly string[])[]): string {
  const widths = head.map((_, column) => Math.max(...[head, ...lines].map((line) => line[column]?.length ?? 0)));
  const laidOut = (line: readonly string[]): string =>
    line
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join('  ');
  return [laidOut(head), widths.map((width) => '-'.repeat(width)).join('  '), ...lines.map(laidOut)].join('\n');
}

/** Figures as a table. */
export function tableOfFigures(figures: readonly Figure[]): string {
  return layOut(
    ['figure', 'value', 'unit', 'goal', 'reached'],
    figures.map((figure) => {
      const reached = reaches(figure);
      const words = reached === undefined ? '' : reached ? 'yes' : 'no';
      return [figure.what, shortNumber(figure.value), figure.unit, goalOf(figure), words];
    }),
  );
}
