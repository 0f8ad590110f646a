import type { IndexSeries } from '../../domain/indexation/index-series';
import { lineOf, seriesOf, type IndexFigure } from '../../domain/indexation/published-figure';
import type { LocalDate } from '../../domain/time/instant';
import type { StatementRunner } from '../../store/database/statement';
import { standingFigures, type PublishedFigureRecord } from '../../store/figure/figure.store';

/** An index as the provider keeps it, continued by its successors; it may have no values. */
export async function recordedSeries(read: StatementRunner, name: string): Promise<IndexSeries> {
  const links = (await standingFigures(read, ['INDEX_SUCCESSOR'], null)).flatMap(asIndexFigure);
  const line = lineOf(name, new Map(links.map(({ series, successor }) => [series, successor ?? ''])));
  const values = (await standingFigures(read, ['INDEX_VALUE'], line)).flatMap(asIndexFigure);
  return seriesOf(name, [...links, ...values]);
}

function asIndexFigure(row: PublishedFigureRecord): readonly IndexFigure[] {
  const { id, kind, series, period, successor, value } = row;
  if ((kind !== 'INDEX_VALUE' && kind !== 'INDEX_SUCCESSOR') || series === null) return [];
  return [{ id, kind, series, period, successor, value, startsOn: row.startsOn as LocalDate }];
}
