import type { LocalDate } from '../../domain/time/instant';
import type { StatementRunner } from '../../store/database/statement';
import { lateClaimsOf } from '../../store/dunning/late-claim.store';
import { claimedSoFar } from './claimed-so-far';
import { costOf } from './late-costs';
import { lateDebtsOfMany, type DebtsAsked } from './late-debts';
import { ratesOnFile } from './rates-on-file';
import type { LateInvoiceWithClaims } from './simulate-late-interest';

/**
 * What the open invoices of several contracts that are late cost until the day of each, by the
 * invoice, in as many statements as of one contract; by a rule without its rates, nothing. Those of
 * a contract with too many of them are left out.
 */
export async function openLateCosts(
  reader: StatementRunner,
  asked: readonly DebtsAsked[],
): Promise<ReadonlyMap<string, LateInvoiceWithClaims>> {
  const found = await lateDebtsOfMany(reader, asked, true);
  const debts = asked.flatMap((own, place) => {
    const result = found[place];
    return result?.ok === true ? result.value.map((debt) => ({ own, debt })) : [];
  });
  const days = debts.map(({ debt }) => debt.dueOn).sort();
  const until = asked.map((own) => own.until).sort();
  const [first, last] = [days[0], until.at(-1)] as readonly [LocalDate | undefined, LocalDate | undefined];
  if (first === undefined || last === undefined) return new Map();
  const rates = await ratesOnFile(reader, first, last);
  const claims = await lateClaimsOf(
    reader,
    debts.map(({ debt }) => debt.invoiceId),
  );
  return new Map(
    debts.flatMap(({ own, debt }) => {
      const cost = costOf(own.dated, debt, { until: own.until, rates, asked: [] });
      if (!cost.ok) return [];
      const claimed = claimedSoFar(claims, debt.invoiceId, debt.total.currency);
      return [[debt.invoiceId, { ...cost.value, claimed }] as const];
    }),
  );
}
