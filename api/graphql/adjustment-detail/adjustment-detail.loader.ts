import { exemptionOfOpen } from '../../app/invoicing/compose-day';
import { exemptSpans } from '../../app/party/exempt-spans';
import { termsLibraryOf } from '../../app/terms/terms-library';
import { mayBeProduct, productOf, type AdjustmentProduct } from '../../domain/invoicing/adjustment-product';
import { EXPLAINED_BY_DAYS, periodExplained } from '../../domain/invoicing/adjustment-period';
import { taxByTerms, taxOf } from '../../domain/invoicing/adjustment-tax';
import { moneyOf } from '../../domain/money/parse-money';
import type { LocalDate } from '../../domain/time/instant';
import { addDays } from '../../domain/time/local-date';
import { distinct } from '../../executor/align';
import { needs } from '../../executor/needs';
import {
  causesOfAdjustments,
  daysOfAdjustments,
  taxesOnDocuments,
  type AdjustmentDaysRecord,
} from '../../store/billing/adjustment-detail.store';
import { explanationsOfAdjustments, type AdjustmentRecord } from '../../store/billing/billing.store';
import { BillingAdjustmentAdjustmentDetailRelations } from '../_generated';
import type { RequestContext } from '../context';
import { idsOf } from '../load';
import { causeRow } from './cause-row';

type Multiplied = readonly Pick<AdjustmentRecord, 'id' | 'kind' | 'amount'>[];
type Taxed = readonly Pick<
  AdjustmentRecord,
  'id' | 'kind' | 'contractId' | 'penaltyId' | 'vatRatePercent' | 'occurredOn'
>[];

/** Loads what of adjustments partners' books ask for. */
export class AdjustmentDetailLoader extends BillingAdjustmentAdjustmentDetailRelations {
  @needs('id')
  async period(context: RequestContext, adjustments: readonly { readonly id: string }[]) {
    const found = await daysOfAdjustments(context.read, idsOf(adjustments), EXPLAINED_BY_DAYS);
    const days = new Map(found.map((each) => [each.id, each]));
    return adjustments.map(({ id }) => periodOf(days.get(id)));
  }

  @needs('id', 'kind', 'amount')
  async quantity(context: RequestContext, adjustments: Multiplied) {
    return (await productsOf(context, adjustments)).map((product) => product?.quantity ?? null);
  }

  @needs('id', 'kind', 'amount')
  async unit(context: RequestContext, adjustments: Multiplied) {
    return (await productsOf(context, adjustments)).map((product) => product?.unit ?? null);
  }

  @needs('id', 'kind', 'amount')
  async unitPrice(context: RequestContext, adjustments: Multiplied) {
    return (await productsOf(context, adjustments)).map((product) => product?.unitPrice ?? null);
  }

  @needs('id', 'kind', 'contractId', 'penaltyId', 'vatRatePercent', 'occurredOn')
  async taxCategory(context: RequestContext, adjustments: Taxed) {
    const { read, database, session } = context;
    const found = await taxesOnDocuments(read, idsOf(adjustments));
    const taxes = new Map(
      found.map(({ adjustmentId, category, ratePercent, reason }) => {
        const tax = taxOf(category, ratePercent);
        return [adjustmentId, reason === null ? tax : { ...tax, reason }] as const;
      }),
    );
    const waiting = adjustments.filter(({ id }) => !taxes.has(id));
    const contracts = distinct(waiting, ({ contractId }) => contractId);
    const [terms, exempt] = await Promise.all([
      termsLibraryOf(database).timelinesOf(read, session.providerId, contracts),
      contracts.length === 0 ? [] : exemptSpans(read),
    ]);
    return adjustments.map(({ id, kind, contractId, penaltyId, vatRatePercent, occurredOn }) => {
      const ofDay = terms.get(contractId)?.on(occurredOn as LocalDate);
      const taxed = { kind, vatRatePercent, isIndemnity: penaltyId !== null };
      if (taxes.has(id) || ofDay === undefined) return taxes.get(id) ?? null;
      const { billing } = ofDay.terms.pack;
      const exemption = exemptionOfOpen(exempt, ofDay, { vatRatePercent, occurredOn });
      return taxByTerms(billing, taxed, exemption);
    });
  }

  @needs('id')
  async cause(context: RequestContext, adjustments: readonly { readonly id: string }[]) {
    const found = await causesOfAdjustments(context.read, idsOf(adjustments));
    const causes = new Map(found.map((record) => [record.id, causeRow(record)]));
    return adjustments.map(({ id }) => causes.get(id) ?? null);
  }
}

function periodOf(found: AdjustmentDaysRecord | undefined) {
  if (found === undefined) return null;
  const { kind, startsOn, endsBefore, hasSiblings, explanation } = found;
  const occurredOn = found.occurredOn as LocalDate;
  if (startsOn !== null && endsBefore !== null) return shown(startsOn as LocalDate, endsBefore as LocalDate);
  const told = explanation === null ? null : periodExplained({ kind, occurredOn, explanation, hasSiblings });
  return told === null ? null : shown(told.start, told.endExclusive);
}

function shown(firstDay: LocalDate, endExclusive: LocalDate) {
  return { firstDay, lastDay: addDays(endExclusive, -1) };
}

/** What was found for adjustments of one level, for the three fields that a product has. */
const found = new WeakMap<RequestContext, Map<string, Promise<ReadonlyMap<string, AdjustmentProduct | null>>>>();

/** The products of adjustments; only those of kinds that may be one are read. */
async function productsOf(
  context: RequestContext,
  adjustments: Multiplied,
): Promise<readonly (AdjustmentProduct | null)[]> {
  const asked = adjustments.filter(({ kind }) => mayBeProduct(kind));
  if (asked.length === 0) return adjustments.map(() => null);
  const kept = found.get(context) ?? new Map<string, Promise<ReadonlyMap<string, AdjustmentProduct | null>>>();
  found.set(context, kept);
  const key = idsOf(asked).join(' ');
  const products = kept.get(key) ?? readProducts(context, asked);
  kept.set(key, products);
  const of = await products;
  return adjustments.map(({ id }) => of.get(id) ?? null);
}

async function readProducts(
  context: RequestContext,
  adjustments: Multiplied,
): Promise<ReadonlyMap<string, AdjustmentProduct | null>> {
  const explanations = await explanationsOfAdjustments(
    context.read,
    distinct(adjustments, ({ id }) => id),
  );
  const of = new Map(explanations.map(({ id, explanation }) => [id, explanation]));
  return new Map(
    adjustments.map(({ id, kind, amount }) => {
      const explanation = of.get(id);
      return [id, explanation === undefined ? null : productOf(kind, moneyOf(amount), explanation)];
    }),
  );
}
