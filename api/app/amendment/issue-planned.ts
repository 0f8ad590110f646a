import type { Label } from '../../domain/explanation/explanation';
import { shownDay } from '../../domain/invoicing/document/document-texts';
import type { ChargedRates } from '../billing/charged-rates';
import { issueAdjustment } from '../billing/issue-adjustment';
import type { Unit } from '../command/unit';
import type { DatedTerms } from '../terms/dated-terms';
import type { PlannedAdjustment } from './plan-amendment';

/**
 * Issues what other facts make of a period that was invoiced, at the rate of tax that the period
 * was charged with; returns the adjustment's id. The title says what changed the facts.
 */
export function issuePlanned(
  unit: Unit,
  dated: DatedTerms,
  rates: ChargedRates,
  planned: PlannedAdjustment,
  title: Label,
  said: { readonly kind?: 'INDEXATION'; readonly amendmentId?: string } = {},
): Promise<string> {
  const { key, occurredOn, endsBefore, periodStartsOn, periodEndsBefore, amount, explanation } = planned;
  const { kind = planned.kind, amendmentId } = said;
  const terms = dated.on(occurredOn);
  const module = terms.modules.find((each) => each.key === key);
  const component = terms.prices.find(({ code }) => code === key);
  const label = component?.label ?? module?.label ?? { en: key, fr: key };
  return issueAdjustment(unit, {
    contractId: dated.contractId,
    kind,
    amount,
    vatRatePercent: rates.rateOf(key, { start: periodStartsOn, endExclusive: periodEndsBefore }),
    isTaxedAsCharged: true,
    label: {
      en: `${title.en}: ${label.en} from ${occurredOn}`,
      fr: `${title.fr} : ${label.fr} à compter du ${shownDay(occurredOn)}`,
    },
    occurredOn,
    period: { start: occurredOn, endExclusive: endsBefore },
    explanation,
    ...(amendmentId === undefined ? {} : { amendmentId }),
    ...(component === undefined && module !== undefined ? { moduleId: module.id } : {}),
  });
}
