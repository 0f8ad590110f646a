import {
  recordIndexSuccessor,
  recordIndexValues,
  recordLegalRates,
  type RecordedFigures,
} from '../../app/figure/record-figures';
import { withdrawFigure } from '../../app/figure/withdraw-figure';
import { FigureMutations } from '../_generated';
import { command } from '../command';
import type { RequestContext } from '../context';
import { loadFigures } from './figure.loader';

const saved = {
  figures: (context: RequestContext, done: RecordedFigures | null) =>
    done === null ? null : loadFigures(context, done.figureIds),
};

/** Mutations of the figures that others publish. */
export const figureMutations = new FigureMutations({
  recordIndexValues: command(recordIndexValues, saved),
  recordIndexSuccessor: command(recordIndexSuccessor, saved),
  recordLegalRates: command(recordLegalRates, saved),
  withdrawPublishedFigure: command(withdrawFigure, saved),
});
