import { printExplanation } from '../../domain/explanation/print';
import { replay } from '../../domain/explanation/replay';
import { CommonQueries, ExplanationRelations, type Explanation, type ExplanationTextArgs } from '../_generated';
import type { RequestContext } from '../context';
import { mapInTurns } from '../../memory/turns';

/** Resolves the fields of `Query` that belong to no area. */
export class CommonQueryResolver extends CommonQueries {
  serverTime(context: RequestContext) {
    return context.now;
  }
}

/** Prints explanations, and computes them again. */
export class ExplanationLoader extends ExplanationRelations {
  text(_context: RequestContext, explanations: readonly Explanation[], args: ExplanationTextArgs) {
    return mapInTurns(explanations, (explanation) =>
      printExplanation(explanation, args.language === 'FR' ? 'fr' : 'en'),
    );
  }

  replay(_context: RequestContext, explanations: readonly Explanation[]) {
    return mapInTurns(explanations, (explanation) => replay(explanation));
  }
}
