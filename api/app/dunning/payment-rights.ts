import { paymentRights, type GivenRight } from '../../domain/dunning/payment-rights';
import { isPositive } from '../../domain/money/arithmetic';
import { accept, type Result } from '../../domain/result';
import type { LocalDate } from '../../domain/time/instant';
import type { StatementRunner } from '../../store/database/statement';
import type { ContractTerms, DatedTerms } from '../terms/dated-terms';
import { lateDebtsOf, lateDebtsOfMany, type DebtsAsked, type LateDebt } from './late-debts';

/** The rights that the late invoices of a contract give by a day. Refused: `HISTORY_TOO_LONG`. */
export async function paymentRightsOf(
  reader: StatementRunner,
  terms: Pick<ContractTerms, 'contract' | 'dated'>,
  on: LocalDate,
): Promise<Result<readonly GivenRight[]>> {
  const asked = { ...terms, until: on };
  const debts = await lateDebtsOf(reader, terms, on);
  return debts.ok ? accept(rightsOf(asked, debts.value)) : debts;
}

/**
 * The same of several contracts by today, in their order, in as many statements as of one: what is
 * paid by now gives none.
 */
export async function paymentRightsOfMany(
  reader: StatementRunner,
  asked: readonly DebtsAsked[],
): Promise<readonly Result<readonly GivenRight[]>[]> {
  const debts = await lateDebtsOfMany(reader, asked, true);
  return asked.map((own, place) => {
    const found = debts[place] as Result<readonly LateDebt[]>;
    return found.ok ? accept(rightsOf(own, found.value)) : found;
  });
}

function rightsOf({ dated, until: on }: DebtsAsked, debts: readonly LateDebt[]): readonly GivenRight[] {
  const open = debts.filter(({ open: left }) => isPositive(left));
  const { latePayment } = dated.on(on).terms.pack.billing;
  const owed = open.map(({ invoiceId, issuedOn, dueOn, noticedOn, notice }) => {
    return { invoiceId, issuedOn, dueOn, noticedOn, groundId: notice?.id ?? null };
  });
  const judgments = open[0]?.judgments ?? [];
  return paymentRights(latePayment, owed, judgments, suspendedForDebtOn(dated, on));
}

/** The first day of the suspension of a day, if it is for a debt. */
export function suspendedForDebtOn(dated: DatedTerms, on: LocalDate): LocalDate | null {
  const span = dated.timeline.spansOf('STATUS').findLast(({ from }) => from <= on);
  return span?.value.because === 'NON_PAYMENT' ? span.from : null;
}
