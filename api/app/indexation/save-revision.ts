import { shownDay } from '../../domain/invoicing/document/document-texts';
import type { Label } from '../../domain/explanation/explanation';
import { nameOfPrice, type PriceRevision } from '../../domain/indexation/price-revision';
import { keptOrigins, moduleTerms } from '../../domain/contract/contract-fact';
import { accept, type Result } from '../../domain/result';
import { standingVersions } from '../../domain/time/as-known';
import type { LocalDate } from '../../domain/time/instant';
import { localDateAt } from '../../domain/time/time-zone';
import type { NewContractVersion } from '../../store/contract/contract-version.store';
import type { ContractRecord } from '../../store/contract/contract.store';
import { ContractRow } from '../../store/rows';
import { issuePlanned } from '../amendment/issue-planned';
import { planVersions } from '../amendment/plan-amendment';
import { planSourceOf } from '../amendment/plan-source';
import { reassessBreaches } from '../amendment/reassess-breaches';
import { chargedRatesOf } from '../billing/charged-rates';
import { record } from '../command/record';
import { updateRow, type Unit } from '../command/unit';
import { datedTermsOf } from '../contract/dated-terms-of';
import { recordVersions } from '../contract/record-versions';
import { fallsDue } from '../lifecycle/falls-due';
import type { DatedTerms } from '../terms/dated-terms';

/** What a revision of prices came to. */
export interface SavedRevision {
  readonly contractId: string;
  /** The key and the day of the fact that says it. */
  readonly revision: { readonly key: string; readonly on: LocalDate };
  readonly billingAdjustmentIds: readonly string[];
  readonly assessedIds: readonly string[];
  readonly reversedIds: readonly string[];
}

/** The facts that give prices other amounts from a day on. */
export function repriced(dated: DatedTerms, { prices }: PriceRevision, on: LocalDate): readonly NewContractVersion[] {
  const amountOf = new Map(
    prices.map(({ kind, key, oldPrice, newPrice }) => [nameOfPrice({ kind, key }), { oldPrice, newPrice }]),
  );
  const { timeline } = dated;
  const components = prices
    .filter(({ kind }) => kind === 'COMPONENT')
    .flatMap(({ key }) =>
      startsFrom(timeline.of('PRICE', key), on).flatMap((startsOn): readonly NewContractVersion[] => {
        const value = timeline.valueOn('PRICE', key, startsOn);
        const amounts = amountOf.get(nameOfPrice({ kind: 'COMPONENT', key }));
        if (value === null || amounts === undefined || value.monthlyAmount !== amounts.oldPrice) return [];
        if (amounts.newPrice === amounts.oldPrice) return [];
        const { setOn: _set, indexUsed: _used, ...kept } = value;
        return [{ fact: 'PRICE', key, startsOn, value: { ...kept, monthlyAmount: amounts.newPrice } }];
      }),
    );
  const keys = new Set(prices.flatMap(({ kind, key }) => (kind === 'COMPONENT' ? [] : [key])));
  const modules = [...keys].flatMap((key) =>
    startsFrom(timeline.of('MODULE', key), on).flatMap((startsOn): readonly NewContractVersion[] => {
      const value = timeline.valueOn('MODULE', key, startsOn);
      if (value === null) return [];
      const [ofModule, ofUnit] = [
        amountOf.get(nameOfPrice({ kind: 'MODULE', key })),
        amountOf.get(nameOfPrice({ kind: 'UNIT', key })),
      ];
      const monthlyAmount = ofModule?.oldPrice === value.monthlyAmount ? ofModule.newPrice : value.monthlyAmount;
      const unitPrice = ofUnit?.oldPrice === value.unitPrice ? ofUnit.newPrice : value.unitPrice;
      if (monthlyAmount === value.monthlyAmount && unitPrice === value.unitPrice) return [];
      const own = monthlyAmount === value.monthlyAmount ? value : null;
      const since = keptOrigins({ own, unit: unitPrice === value.unitPrice ? value : null }, startsOn);
      return [{ fact: 'MODULE', key, startsOn, value: { ...moduleTerms(value), ...since, monthlyAmount, unitPrice } }];
    }),
  );
  return [...components, ...modules];
}

/**
 * A day and the later ones on which a fact begins again: what was agreed about it for then without
 * another price keeps the revised one.
 */
function startsFrom(versions: Parameters<typeof standingVersions>[0], on: LocalDate): readonly LocalDate[] {
  const later = standingVersions(versions, null).flatMap(({ startsOn }) => (startsOn > on ? [startsOn] : []));
  return [on, ...later];
}

/**
 * Records a revision of prices from a day on, corrects what was invoiced for days after it, and
 * assesses again the breaches whose penalties are calculated from those prices. The caller holds
 * the contract's lock. Refuses a contract that is not in force, and what `reassessBreaches`
 * refuses.
 */
export async function saveRevision(
  unit: Unit,
  contract: ContractRecord,
  dated: DatedTerms,
  { key, on, value }: { readonly key: string; readonly on: LocalDate; readonly value: PriceRevision },
): Promise<Result<SavedRevision>> {
  // A revision may leave every amount as it was: it is recorded all the same.
  const versions = [...repriced(dated, value, on), { fact: 'PRICE_REVISION', key, startsOn: on, value } as const];
  const title = { en: `Revision of ${on}`, fr: `Révision du ${shownDay(on)}` };
  return reprice(unit, contract, dated, {
    ...{ key, on, title, versions },
    told: () => {
      const about = { subjectId: contract.id, contractId: contract.id };
      return record(unit, { kind: 'PRICES_REVISED', ...about, payload: { cause: value.cause, on, versions } });
    },
  });
}

/** Facts that give prices other amounts from a day on, and the event that says so. */
export interface Repricing {
  readonly key: string;
  readonly on: LocalDate;
  /** What the adjustments are called. */
  readonly title: Label;
  readonly versions: readonly NewContractVersion[];
  readonly told: () => Promise<unknown>;
}

/** Records other prices from a day on, with what follows of it; see `saveRevision`. */
export async function reprice(
  unit: Unit,
  contract: ContractRecord,
  dated: DatedTerms,
  { key, on, title, versions, told }: Repricing,
): Promise<Result<SavedRevision>> {
  const contractId = contract.id;
  const plan = await planVersions(planSourceOf(unit, true), dated, versions);
  if (!plan.ok) return plan;
  const amendmentCount = contract.amendmentCount ?? 0;
  if (contract.amendmentCount === null) await updateRow(unit, ContractRow, contractId, { amendmentCount });
  await recordVersions(unit, { id: contractId, amendmentCount }, versions);
  await told();
  const after = await datedTermsOf(unit, contractId);
  const billingAdjustmentIds: string[] = [];
  const rates = await chargedRatesOf(unit.tx, after, plan.value.from);
  for (const planned of plan.value.adjustments)
    billingAdjustmentIds.push(await issuePlanned(unit, after, rates, planned, title, { kind: 'INDEXATION' }));
  if (plan.value.from <= localDateAt(after.zone, unit.now))
    fallsDue(unit, contractId, localDateAt(after.zone, unit.now));
  const settled = await reassessBreaches(unit, after.on(on), on);
  if (!settled.ok) return settled;
  const { penaltyIds, reversedIds } = settled.value;
  const assessedIds = penaltyIds.filter((id) => !reversedIds.includes(id));
  return accept({ contractId, revision: { key, on }, billingAdjustmentIds, assessedIds, reversedIds });
}
