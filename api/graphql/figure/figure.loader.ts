import { formatInstant } from '../../domain/time/instant';
import {
  figureOrder,
  figuresById,
  listFigures,
  type FigureChoice,
  type PublishedFigureRecord,
} from '../../store/figure/figure.store';
import { FigureQueries, type QueryPublishedFiguresArgs } from '../_generated';
import { pagesInOrder } from '../connection';
import type { RequestContext } from '../context';
import { askedKnownAt } from '../knowledge';
import { loadPage, loadRows } from '../load';

const figurePages = pagesInOrder<PublishedFigureRecord>({ list: 'publishedFigures', order: figureOrder });

/** The figures with these ids, in their order. */
export function loadFigures(
  context: RequestContext,
  ids: readonly string[],
): Promise<readonly PublishedFigureRecord[]> {
  return loadRows(context, ids, figuresById);
}

/** Resolves queries about the figures that others publish. */
export class FigureQueryResolver extends FigureQueries {
  publishedFigures(context: RequestContext, args: QueryPublishedFiguresArgs) {
    const knownAt = askedKnownAt(context, args);
    const choice: FigureChoice = {
      kind: args.filter?.kind ?? null,
      series: args.filter?.series ?? null,
      knownAt: knownAt === null ? null : formatInstant(knownAt),
      withWithdrawn: args.filter?.withWithdrawn ?? false,
    };
    return loadPage(context, args, figurePages, (reader, page) => listFigures(reader, choice, page));
  }
}
