import type { Money } from '../../domain/money/value';
import { accept, refuse, refuseAll, type Refusal, type Result } from '../../domain/result';
import type { TermsToTry } from '../../domain/simulation/history';
import { PERIOD_MONTHS, type PeriodMonths } from '../../domain/terms/billing-terms';
import { effectiveTerms, type TermsOverride } from '../../domain/terms/effective-terms';
import { findModule, moduleKeys } from '../../domain/terms/find-module';
import type { TermsPack } from '../../domain/terms/terms-pack';
import type { LocalDate } from '../../domain/time/instant';
import { checkAmount } from '../checks';
import type { ContractTerms } from '../terms/dated-terms';
import { packName } from '../terms/terms-library';
import { otherUnits, type SimulatedUnitAccountInput } from './other-units';
import { ownTerms } from './own-terms';
import { checkLength, type SimulationSource } from './source';

/** Other terms to try; where nothing is said all is as in the contract. */
export interface OtherTermsInput {
  readonly termsPack?: { readonly key: string; readonly version: number } | null;
  readonly keepOverrides: boolean;
  readonly overrides: readonly {
    readonly parameter: string;
    readonly value: string;
    readonly module?: string | null;
  }[];
  readonly modules?: readonly string[] | null;
  readonly prices?:
    readonly { readonly key: string; readonly monthlyAmount: Money; readonly hosting: boolean }[] | null;
  readonly unitAccounts: readonly SimulatedUnitAccountInput[];
  readonly billingPeriodMonths?: number | null;
  readonly directDebit?: boolean | null;
}

/**
 * The other terms of a simulation, made from a contract and what is said to differ. Refuses
 * `TERMS_PACK_NOT_FOUND`, `UNKNOWN_MODULE`, `BILLING_PERIOD_NOT_OFFERED`, `CURRENCY_MISMATCH`,
 * `AMOUNT_NOT_POSITIVE`, `NUMBER_OUT_OF_RANGE`, and what `effectiveTerms` refuses.
 */
export async function otherTerms(
  source: SimulationSource,
  contract: ContractTerms,
  input: OtherTermsInput,
): Promise<Result<TermsToTry>> {
  const own = ownTerms(contract);
  const { termsPackId, termsPackVersion } = contract.contract;
  const wanted =
    input.termsPack == null
      ? { id: termsPackId, version: termsPackVersion }
      : { id: input.termsPack.key, version: input.termsPack.version };
  const samePack = wanted.id === termsPackId;
  const pack = (await source.library.packsOf(source.read, source.providerId, [wanted])).get(
    packName(wanted.id, wanted.version),
  );
  if (pack === undefined) {
    const message = `There is no terms pack ${JSON.stringify(wanted.id.slice(0, 80))} at version ${wanted.version}.`;
    const whatToDo = 'Query `termsPacks` for the packs and versions that exist.';
    return refuse('TERMS_PACK_NOT_FOUND', ['other', 'termsPack'], message, whatToDo);
  }
  const faults = checkInput(pack, input);
  if (faults.length > 0) return refuseAll(faults);
  const ofPack = pack.modules.filter(({ activeByDefault }) => activeByDefault).map(({ key }) => key);
  const activeModules = input.modules ?? (samePack ? own.activeModules : ofPack);
  const kept = samePack && input.keepOverrides ? overridesOf(contract) : [];
  const given = input.overrides.map(({ parameter, value, module }): TermsOverride => {
    return module == null ? { parameter, value } : { parameter, value, module };
  });
  const made = effectiveTerms(pack, [...kept, ...given], activeModules);
  if (!made.ok) return refuseAll(made.refusals.map((refusal) => inInput(refusal, kept.length)));
  const units = otherUnits(samePack ? own : null, { terms: made.value, activeModules }, contract, input.unitAccounts);
  if (!units.ok) return units;
  const periodMonths = (input.billingPeriodMonths ?? (samePack ? own.periodMonths : null)) as PeriodMonths | null;
  return accept({
    terms: made.value,
    activeModules,
    ...units.value,
    ...(periodMonths === null ? {} : { periodMonths }),
    ...(input.prices == null ? {} : { prices: pricesOf(contract, input.prices) }),
    paysByDirectDebit: input.directDebit ?? own.paysByDirectDebit,
  });
}

function overridesOf({ facts }: ContractTerms): readonly TermsOverride[] {
  return facts.overrides.map(({ parameter, value, module }) =>
    module === null ? { parameter, value } : { parameter, value, module },
  );
}

/**
 * A refusal of overrides where the caller gave them: those of the contract come first and are not
 * in the input.
 */
function inInput(refusal: Refusal, kept: number): Refusal {
  const [list, place, ...rest] = refusal.path;
  if (list !== 'overrides' || place === undefined) return { ...refusal, path: ['other', ...refusal.path] };
  const index = Number(place) - kept;
  return {
    ...refusal,
    path: index < 0 ? ['other', 'keepOverrides'] : ['other', 'overrides', String(index), ...rest],
  };
}

function checkInput(pack: TermsPack, input: OtherTermsInput): readonly Refusal[] {
  const period = input.billingPeriodMonths;
  const offered = pack.billing.periodMonthsOffered.join(', ');
  const isOffered = PERIOD_MONTHS.some((each) => each === period && pack.billing.periodMonthsOffered.includes(each));
  return [
    ...checkLength(input.overrides, ['other', 'overrides'], 200),
    ...checkLength(input.modules ?? [], ['other', 'modules'], 200),
    ...checkLength(input.prices ?? [], ['other', 'prices'], 200),
    ...checkLength(input.unitAccounts, ['other', 'unitAccounts'], 50),
    ...(input.modules ?? []).flatMap((key, place) =>
      findModule(pack, key) === undefined
        ? refuse(
            'UNKNOWN_MODULE',
            ['other', 'modules', String(place)],
            `${pack.id} has no module ${JSON.stringify(key.slice(0, 80))}.`,
            `Use one of ${moduleKeys(pack).join(', ')}.`,
          ).refusals
        : [],
    ),
    ...(input.prices ?? []).flatMap(({ monthlyAmount }, place) =>
      checkAmount(monthlyAmount, pack.currency, ['other', 'prices', String(place), 'monthlyAmount']),
    ),
    ...(period == null || isOffered
      ? []
      : refuse(
          'BILLING_PERIOD_NOT_OFFERED',
          ['other', 'billingPeriodMonths'],
          `${pack.id} does not invoice every ${period} months.`,
          `Use one of ${offered}.`,
        ).refusals),
  ];
}

function pricesOf(
  { contract }: ContractTerms,
  prices: NonNullable<OtherTermsInput['prices']>,
): NonNullable<TermsToTry['prices']> {
  return prices.map(({ key, monthlyAmount, hosting }) => ({
    key,
    hosting,
    monthlyAmount,
    from: contract.startsOn as LocalDate,
    toExclusive: null,
  }));
}
