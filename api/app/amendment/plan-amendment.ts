import { correctPeriods, type PeriodCorrection } from '../../domain/amendment/correct-periods';
import type { ChangedFact } from '../../domain/contract/contract-timeline';
import type { Explanation } from '../../domain/explanation/explanation';
import { billingPeriodOn } from '../../domain/invoicing/period';
import { IN_FORCE } from '../../domain/lifecycle/contract-life';
import { trialModules } from '../../domain/lifecycle/trial';
import { isZero, negate } from '../../domain/money/arithmetic';
import type { Money } from '../../domain/money/value';
import { accept, refuse, refuseAll, type Refused, type Result } from '../../domain/result';
import type { TermsPack } from '../../domain/terms/terms-pack';
import { standingVersions } from '../../domain/time/as-known';
import { instant, type LocalDate } from '../../domain/time/instant';
import { addMonths } from '../../domain/time/local-date';
import { localDateAt } from '../../domain/time/time-zone';
import type { NewContractVersion } from '../../store/contract/contract-version.store';
import { invoicedOf } from '../../store/invoicing/invoicing.store';
import { lockTrials } from '../../store/contract/contract.store';
import { checkInForce } from '../contract/check-in-force';
import { checkTrial } from '../contract/check-trial';
import type { ModuleValues } from '../contract/contract-facts';
import type { ContractTerms, DatedTerms } from '../terms/dated-terms';
import { overridesIn, prepareTerms, type PreparedTerms } from '../terms/prepare-terms';
import { packName } from '../terms/terms-library';
import type { AmendedContract } from './amendment-input';
import { changeFacts, checkChanges } from './change-facts';
import { billedFromOf, invoicedPeriods, invoicedPrices, periodOf } from '../billing/invoiced-periods';
import { packAfter, packsOnFile } from './packs-of-amendment';
import type { PlannedLevel } from './plan-level';
import type { PlanSource } from './plan-source';
import { asRecorded, prepareEveryDay, toRecord } from './terms-after';

/** An amount that an amendment changes of what was invoiced. */
export interface PlannedAdjustment {
  readonly kind: 'PRORATION' | 'UPGRADE_CREDIT' | 'PREPAID_CREDIT';
  /** The code of a component, or the key of a module. */
  readonly key: string;
  readonly periodStartsOn: LocalDate;
  readonly periodEndsBefore: LocalDate;
  /** The first day that it concerns. */
  readonly occurredOn: LocalDate;
  /** The first day that it no longer concerns. */
  readonly endsBefore: LocalDate;
  readonly amount: Money;
  readonly explanation: Explanation;
}

/** What an amendment would record, and what follows from it. */
export interface AmendmentPlan {
  readonly versions: readonly NewContractVersion[];
  /** Modules that the contract had never named. */
  readonly newModules: readonly (ModuleValues & { readonly id: string })[];
  readonly changed: readonly ChangedFact[];
  readonly adjustments: readonly PlannedAdjustment[];
  /** The contract as it would be from then on. */
  readonly after: DatedTerms;
  /** The earliest day that it changes anything of. */
  readonly from: LocalDate;
}

/**
 * Decides what an amendment of a contract records, and what it changes in periods that were
 * invoiced. Nothing is written. Refuses a contract that is not in force today or on the effective
 * date, terms that do not hold together on any later day, a start on file that comes later and of
 * which nothing is said, a free trial that the client had before, and what `changeFacts` refuses.
 */
export async function planAmendment(
  source: PlanSource,
  dated: DatedTerms,
  input: AmendedContract,
): Promise<Result<AmendmentPlan>> {
  const today = localDateAt(dated.zone, source.now);
  const notInForce = checkStanding(dated, today) ?? checkInForce(dated, input.effectiveOn, ['effectiveOn']);
  if (notInForce !== null) return notInForce;
  const at = dated.on(input.effectiveOn);
  const pack = await packAfter(source, at, input);
  if (!pack.ok) return pack;
  const faults = checkChanges(pack.value, at, input);
  if (faults.length > 0) return refuseAll(faults);
  const prepared = termsAfter(pack.value, at, input);
  if (!prepared.ok) return prepared;
  const changed = changeFacts(at, { pack: pack.value, prepared: prepared.value }, input, today);
  if (!changed.ok) return changed;
  const used = await checkTrialBegun(source, at, prepared.value, changed.value.versions);
  if (used !== null) return used;
  const versions = withLater(dated, changed.value.versions, input);
  if (!versions.ok) return versions;
  const period = checkBillingPeriod(dated, pack.value, input, today);
  if (period !== null) return period;
  // Whatever its place in its pack: another module of the contract may have that one.
  const first = Math.max(-1, ...dated.modules.map(({ position }) => position)) + 1;
  const newModules = changed.value.newModules.map((module, place) => ({
    ...module,
    position: first + place,
    id: source.newId(),
  }));
  const packs = new Map([[packName(pack.value.id, pack.value.version), pack.value]]);
  for (const each of await packsOnFile(source, dated)) packs.set(packName(each.id, each.version), each);
  return planned(source, dated, { versions: versions.value, newModules, packs, level: changed.value.level }, today);
}

/**
 * Decides what facts of a contract that are given other values come to, as `planAmendment` does.
 * Refuses a contract that is not in force today.
 */
export async function planVersions(
  source: PlanSource,
  dated: DatedTerms,
  versions: readonly NewContractVersion[],
): Promise<Result<AmendmentPlan>> {
  const today = localDateAt(dated.zone, source.now);
  const notInForce = checkStanding(dated, today);
  if (notInForce !== null) return notInForce;
  const packs = new Map((await packsOnFile(source, dated)).map((each) => [packName(each.id, each.version), each]));
  return planned(source, dated, { versions, newModules: [], packs, level: null }, today);
}

/** A refusal of a free trial that the client had before; null when none begins, or all is well. */
async function checkTrialBegun(
  { reader, willRecord }: PlanSource,
  { facts, contract }: ContractTerms,
  { terms: { pack } }: PreparedTerms,
  versions: readonly NewContractVersion[],
): Promise<Refused | null> {
  if (pack.lifecycle.trial?.oncePerClient !== true) return null;
  const tried = trialModules(pack);
  const begins = versions.some(
    ({ fact, key, value }) =>
      fact === 'MODULE' && value?.active === true && tried.includes(key) && facts.modules.get(key)?.active !== true,
  );
  if (!begins) return null;
  if (willRecord) await lockTrials(reader, contract.clientId);
  return checkTrial(reader, contract.clientId, pack, ['changes']);
}

interface Decided {
  readonly versions: readonly NewContractVersion[];
  readonly newModules: AmendmentPlan['newModules'];
  readonly packs: ReadonlyMap<string, TermsPack>;
  readonly level: PlannedLevel | null;
}

/** What decided versions come to, once the terms of every later day hold together. */
async function planned(
  source: PlanSource,
  dated: DatedTerms,
  { versions, newModules, packs, level }: Decided,
  today: LocalDate,
): Promise<Result<AmendmentPlan>> {
  const [first] = versions;
  if (first === undefined) {
    const message = 'It changes nothing: all that it says is in force on that day.';
    return refuse('NOTHING_CHANGED', ['changes'], message, 'Give what is to change.');
  }
  const from = versions.reduce<string>(
    (earliest, { startsOn }) => (startsOn < earliest ? startsOn : earliest),
    first.startsOn,
  ) as LocalDate;
  const contractId = dated.contractId;
  const records = newModules.map((module) => toRecord(module, contractId));
  const recorded = asRecorded(dated, versions, source.now);
  const prepared = prepareEveryDay(dated.timeline.with(recorded), packs, from);
  if (!prepared.ok) return prepared;
  const after = dated.with(recorded, records, (facts) => prepared.value.get(facts.on) ?? dated.on(facts.on));
  const { currency } = dated.on(from).contract;
  const corrections = correctPeriods(
    invoicedPrices(dated, today),
    invoicedPrices(after, today),
    invoicedPeriods(dated, from, today, await invoicedOf(source.reader, contractId)),
    { currency, article: after.on(from).terms.pack.billing.article },
  );
  const adjustments = corrections.flatMap((each) =>
    adjustmentsOf(each, level, invoicedPrices(after, today).endsBefore),
  );
  return accept({ versions, newModules, changed: changesOf(dated, after), adjustments, after, from });
}

/** The differences that an amendment makes: its versions are those recorded last. */
function changesOf(before: DatedTerms, after: DatedTerms): readonly ChangedFact[] {
  const last = Math.max(0, ...before.timeline.versions.map(({ sequence }) => sequence));
  return after.timeline.bySequence().changesKnownBetween(instant(last + 1));
}

function adjustmentsOf(
  { key, period, days, amount, explanation }: PeriodCorrection,
  level: PlannedLevel | null,
  endsBefore: LocalDate | null,
): readonly PlannedAdjustment[] {
  const [first] = days;
  if (first === undefined) throw new Error('a correction of no days');
  const about = { key, periodStartsOn: period.start, periodEndsBefore: period.endExclusive, occurredOn: first.from };
  const last = days.at(-1)?.toExclusive ?? first.toExclusive;
  const paid = level?.priceCode === key && level.paid?.period.start === period.start ? level.paid : null;
  if (paid !== null) {
    const { credit, charge, wholeMonths, explanation: why } = paid.decision;
    const credits = { ...about, endsBefore: addMonths(first.from, wholeMonths), amount: negate(credit) };
    const [credited, charged] = [why.steps.slice(0, 1), why.steps.slice(1)];
    return [
      { ...credits, kind: 'UPGRADE_CREDIT' as const, explanation: negated(credited, credit) },
      { ...about, endsBefore: last, kind: 'PRORATION' as const, amount: charge, explanation: { steps: charged } },
    ].filter((each) => !isZero(each.amount));
  }
  const isAfterEnd = endsBefore !== null && first.from >= endsBefore;
  return [{ ...about, endsBefore: last, kind: isAfterEnd ? 'PREPAID_CREDIT' : 'PRORATION', amount, explanation }];
}

function negated(steps: Explanation['steps'], credit: Money): Explanation {
  const { currency } = credit;
  const result = { name: 'adjustment', value: negate(credit).amount.toFixed(), unit: currency };
  const label = { en: 'In the client’s favour', fr: 'En faveur du client' };
  const inputs = [{ name: 'credit', value: credit.amount.toFixed(), unit: currency }];
  return { steps: [...steps, { label, inputs, formula: '-credit', result, article: steps[0]?.article ?? '' }] };
}

/** A refusal where the contract is not in force today; null when all is well. */
function checkStanding(dated: DatedTerms, today: LocalDate): Refused | null {
  const { standing } = dated.on(today);
  if (IN_FORCE.has(standing.status) && !standing.termOver) return null;
  return refuse(
    'CONTRACT_NOT_ACTIVE',
    ['contractId'],
    `The contract is ${standing.status}.`,
    'Use a contract that is in force.',
  );
}

/** The terms on the day of an amendment with what it changes; overrides are carried over. */
function termsAfter(pack: TermsPack, at: ContractTerms, { changes }: AmendedContract): Result<PreparedTerms> {
  const kept = overridesIn(at.facts).filter(
    (each) =>
      !changes.overrides.some(
        ({ parameter, module = null }) => parameter === each.parameter && module === (each.module ?? null),
      ),
  );
  const given = changes.overrides.flatMap(({ parameter, module, value }) =>
    value == null ? [] : [module == null ? { parameter, value } : { parameter, value, module }],
  );
  const active = pack.modules
    .map(({ key }) => key)
    .filter((key) => {
      if (changes.level?.module === key) return true;
      const change = changes.modules.find((each) => each.key === key);
      if (change?.active != null) return change.active;
      return at.facts.modules.get(key)?.active ?? change !== undefined;
    });
  const made = prepareTerms(pack, [...kept, ...given], active);
  if (made.ok) return made;
  return refuseAll(
    made.refusals.map((refusal) => {
      const [list, place, ...rest] = refusal.path;
      const index = Number(place) - kept.length;
      if (list !== 'overrides' || place === undefined || Number.isNaN(index))
        return { ...refusal, path: ['changes', ...refusal.path] };
      return {
        ...refusal,
        path: index < 0 ? ['changes', 'termsPackVersion'] : ['changes', 'overrides', String(index), ...rest],
      };
    }),
  );
}

/** The versions, and what becomes of later starts of the same facts. Refuses `CHOICE_REQUIRED`. */
function withLater(
  dated: DatedTerms,
  versions: readonly NewContractVersion[],
  { changes: { laterChanges } }: Pick<AmendedContract, 'changes'>,
): Result<readonly NewContractVersion[]> {
  const later = versions.flatMap(({ fact, key, startsOn }) =>
    standingVersions(dated.timeline.of(fact, key), null)
      .filter((each) => each.startsOn > startsOn)
      .map((each) => ({ fact, key, startsOn: each.startsOn, carriedBy: each.carriedBy })),
  );
  const [first] = later;
  if (first === undefined || laterChanges === 'KEEP') return accept(versions);
  if (laterChanges === 'REPLACE') {
    const withdrawn = later.map(({ fact, key, startsOn }) => ({ fact, key, startsOn, value: null, withdrawn: true }));
    return accept([...versions, ...(withdrawn as readonly NewContractVersion[])]);
  }
  const by = first.carriedBy === 'contract' ? 'the contract' : `amendment ${first.carriedBy}`;
  const what = first.key === '' ? first.fact : `${first.fact} ${first.key}`;
  return refuse(
    'CHOICE_REQUIRED',
    ['changes', 'laterChanges'],
    `A change of ${what} from ${first.startsOn} is on file, by ${by}.`,
    'Give `laterChanges`: KEEP to let it begin on its day, REPLACE to withdraw it.',
  );
}

/**
 * A refusal of a billing period that does not begin on a first day of one, or in what was invoiced;
 * null when all is well.
 */
function checkBillingPeriod(
  dated: DatedTerms,
  pack: TermsPack,
  { changes, effectiveOn }: AmendedContract,
  today: LocalDate,
): Refused | null {
  const months = changes.billingPeriodMonths ?? null;
  if (months === null) return null;
  const path = ['changes', 'billingPeriodMonths'];
  const periodMonths = pack.billing.periodMonthsOffered.find((each) => each === months);
  if (periodMonths === undefined) {
    const message = `${pack.id} does not invoice every ${months} months.`;
    return refuse(
      'BILLING_PERIOD_NOT_OFFERED',
      path,
      message,
      `Use one of ${pack.billing.periodMonthsOffered.join(', ')}.`,
    );
  }
  const present = effectiveOn < dated.firstDay ? undefined : periodOf(dated, effectiveOn).period;
  const anchor = pack.billing.billingAnchor;
  const coming = billingPeriodOn({ startsOn: billedFromOf(dated, effectiveOn), periodMonths, anchor }, effectiveOn);
  const begins = (present === undefined || present.start === effectiveOn) && coming?.start === effectiveOn;
  if (begins && effectiveOn > today) return null;
  const message = begins
    ? `The period that begins on ${effectiveOn} was invoiced.`
    : `No billing period of ${months} months begins on ${effectiveOn}.`;
  const end = [present?.endExclusive, coming?.endExclusive].sort().at(-1);
  return refuse(
    'DATE_OUT_OF_PERIOD',
    path,
    message,
    `Give a first day of both the old and the new periods that is to come, such as ${end ?? 'the next one'}.`,
  );
}
