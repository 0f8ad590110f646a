import { sameMoney } from '../../domain/money/arithmetic';
import { moneyOf } from '../../domain/money/parse-money';
import type { Money } from '../../domain/money/value';
import { accept, refuse, refuseAll, type Refusal, type Result } from '../../domain/result';
import type { TermsToTry } from '../../domain/simulation/history';
import { termsOfModule } from '../../domain/terms/effective-terms';
import { findModule } from '../../domain/terms/find-module';
import type { TermsPack } from '../../domain/terms/terms-pack';
import type { LocalDate } from '../../domain/time/instant';
import { checkAmount, checkWhole } from '../checks';
import type { ContractTerms } from '../terms/dated-terms';

/** An account of prepaid units under other terms. */
export interface SimulatedUnitAccountInput {
  readonly account: string;
  readonly standsFor?: string | null;
  readonly baseUnits?: number | null;
  readonly unitPrice?: Money | null;
}

type Units = Required<Pick<TermsToTry, 'accounts' | 'baseUnits' | 'unitPrices'>>;
type Terms = Pick<TermsToTry, 'terms' | 'activeModules'>;

/**
 * Bases and prices of units under other terms: what the caller says, else what the contract
 * subscribed, unless the other terms change that very figure. `own` is null where the contract's
 * accounts are not those of these terms. Refuses `UNKNOWN_MODULE` for an account that they do not
 * have, `NUMBER_OUT_OF_RANGE`, `CURRENCY_MISMATCH` and `AMOUNT_NOT_POSITIVE`.
 */
export function otherUnits(
  own: TermsToTry | null,
  other: Terms,
  { contract }: ContractTerms,
  given: readonly SimulatedUnitAccountInput[],
): Result<Units> {
  const accounts: Record<string, string> = {};
  const baseUnits: Record<string, number> = {};
  const unitPrices: Record<string, { readonly from: LocalDate; readonly unitPrice: Money }[]> = {};
  const from = contract.startsOn as LocalDate;
  for (const [key, base] of Object.entries(own?.baseUnits ?? {})) {
    const [before, now] = [own === null ? undefined : accountTerms(own, key), accountTerms(other, key)];
    if (before === undefined || now === undefined) continue;
    if (before.baseUnits === now.baseUnits) baseUnits[key] = base;
    const price = own?.unitPrices?.[key]?.[0]?.unitPrice;
    if (price !== undefined && sameMoney(moneyOf(before.unitPrice), moneyOf(now.unitPrice)))
      unitPrices[key] = [{ from, unitPrice: price }];
  }
  const refusals: Refusal[] = [];
  for (const [place, each] of given.entries()) {
    const path = ['other', 'unitAccounts', String(place)];
    refusals.push(...checkAccount(other.terms.pack, each, path));
    if (each.standsFor != null) accounts[each.standsFor] = each.account;
    if (each.baseUnits != null) baseUnits[each.account] = each.baseUnits;
    if (each.unitPrice != null) unitPrices[each.account] = [{ from, unitPrice: each.unitPrice }];
  }
  return refusals.length > 0 ? refuseAll(refusals) : accept({ accounts, baseUnits, unitPrices });
}

function checkAccount(pack: TermsPack, input: SimulatedUnitAccountInput, path: readonly string[]): readonly Refusal[] {
  const known = pack.consumption.unitAccounts.map(({ key }) => key);
  const { account, baseUnits, unitPrice } = input;
  return [
    ...(known.includes(account)
      ? []
      : refuse(
          'UNKNOWN_MODULE',
          [...path, 'account'],
          `${pack.id} has no account of units ${JSON.stringify(account.slice(0, 80))}.`,
          known.length === 0 ? 'Leave it out: these terms sell no units.' : `Use one of ${known.join(', ')}.`,
        ).refusals),
    ...(baseUnits == null ? [] : checkWhole(baseUnits, [...path, 'baseUnits'], 1, 100_000)),
    ...(unitPrice == null ? [] : checkAmount(unitPrice, pack.currency, [...path, 'unitPrice'])),
  ];
}

/** The account of units of some terms by its key, as the active module that opens it has it. */
function accountTerms(
  { terms, activeModules }: Terms,
  key: string,
): TermsPack['consumption']['unitAccounts'][number] | undefined {
  const opening = activeModules.find((each) => findModule(terms.pack, each)?.unitAccount === key);
  const pack = opening === undefined ? terms.pack : termsOfModule(terms, opening);
  return pack.consumption.unitAccounts.find((each) => each.key === key);
}
