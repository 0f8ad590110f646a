import type { ResolverSet } from '../_generated';
import { closingMutations } from './closing.commands';
import { ClosingQueryResolver, ClosingRefusalLoader, ClosingRunLoader } from './closing.loader';

/** All that answers questions about closing runs. */
export const closingResolvers = {
  ClosingMutations: closingMutations,
  ClosingQueries: new ClosingQueryResolver(),
  ClosingRefusalRelations: new ClosingRefusalLoader(),
  ClosingRunRelations: new ClosingRunLoader(),
} satisfies Partial<ResolverSet>;
