import type { ResolverSet } from '../_generated';
import { figureMutations } from './figure.commands';
import { FigureQueryResolver } from './figure.loader';

/** All that answers questions about figures that others publish. */
export const figureResolvers = {
  FigureMutations: figureMutations,
  FigureQueries: new FigureQueryResolver(),
} satisfies Partial<ResolverSet>;
