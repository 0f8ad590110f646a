import { barsSvg } from './bars';
import { linesSvg } from './lines';

/** Bars that lie, in groups of the same colours. */
export interface Bars {
  readonly kind: 'bars';
  /** Name of its file, without its ending. */
  readonly file: string;
  readonly title: string;
  readonly unit: string;
  readonly groups: readonly {
    readonly label: string;
    readonly bars: readonly { readonly who: string; readonly value: number }[];
  }[];
}

/** Lines over one axis, both from zero. */
export interface Lines {
  readonly kind: 'lines';
  readonly file: string;
  readonly title: string;
  readonly unit: string;
  /** What the axis counts. */
  readonly along: string;
  readonly series: readonly {
    readonly who: string;
    readonly points: readonly { readonly x: number; readonly y: number }[];
  }[];
}

/** A picture of what was measured. */
export type Chart = Bars | Lines;

/** As SVG, readable on light and on dark. */
export function svgOf(chart: Chart): string {
  return chart.kind === 'bars' ? barsSvg(chart) : linesSvg(chart);
}
