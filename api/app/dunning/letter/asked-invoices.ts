import { judgmentAfter } from '../../../domain/dunning/insolvency';
import { hasLapsed } from '../../../domain/dunning/limitation';
import type { LateCharge } from '../../../domain/dunning/late-charge';
import type { LateInterestBasis } from '../../../domain/dunning/late-claim';
import type { LetterInvoice } from '../../../domain/dunning/letter/dunning-letter';
import { interestSpans } from '../../../domain/dunning/letter/interest-spans';
import { isPositive, subtract } from '../../../domain/money/arithmetic';
import { moneyOf } from '../../../domain/money/parse-money';
import type { ClientKind } from '../../../domain/party/party-words';
import { accept, refuse, refuseAll, type Refusal, type Result } from '../../../domain/result';
import type { LocalDate } from '../../../domain/time/instant';
import { openInterestDocuments, underDebit } from '../../../store/dunning/dunning-letter.store';
import { notFound } from '../../checks';
import type { Unit } from '../../command/unit';
import type { HeldContract } from '../../lifecycle/move-contract';
import { judgmentsOfClient } from '../judgments';
import { lateCostsOf, ON_FILE, type LateInvoiceCost } from '../late-costs';

/** The invoices that a letter asks for, and the debts among them, which give rights. */
export interface AskedInvoices {
  /** The oldest due day first. */
  readonly invoices: readonly LetterInvoice[];
  readonly debts: readonly LateInvoiceCost[];
}

/**
 * The invoices of a contract that are late and open today, or those of them that are named: also
 * documents of late interest, which bear none. What is older than a judgment that opened insolvency
 * proceedings is not paid any more, and not asked for (C. com. L622-7); nor is what is being
 * debited, which would be paid twice. Refused: `NOT_FOUND`,
 * `LEGAL_RATE_MISSING`, `HISTORY_TOO_LONG`, `NOTHING_LATE`.
 */
export async function askedInvoices(
  unit: Unit,
  { contract, dated, today }: HeldContract,
  basis: LateInterestBasis | null,
  named: readonly string[] | null,
  buyerKind: ClientKind,
): Promise<Result<AskedInvoices>> {
  const rules = basis === null ? [] : [basis];
  const costs = await lateCostsOf(unit.tx, { contract, dated }, today, ON_FILE, rules);
  if (!costs.ok) return refuseAll(costs.refusals.map(asOfLetter));
  const judgments = await judgmentsOfClient(unit.tx, contract.clientId);
  const isOld = (aroseOn: string): boolean => judgmentAfter(judgments, aroseOn as LocalDate) !== null;
  const unpaid = costs.value.filter((each) => isPositive(each.open));
  const claimed = (await openInterestDocuments(unit.tx, contract.id, today)).filter(
    ({ dueOn }) => !hasLapsed(buyerKind, dueOn as LocalDate, today),
  );
  const debited = await underDebit(unit.tx, [
    ...unpaid.map(({ invoiceId }) => invoiceId),
    ...claimed.map(({ id }) => id),
  ]);
  const open = unpaid.filter(({ invoiceId }) => !debited.has(invoiceId));
  const documents = claimed.filter(({ id }) => !debited.has(id));
  const late = [
    ...open.map(({ invoiceId: id, issuedOn }) => ({ id, isOld: isOld(issuedOn) })),
    ...documents.map(({ id, aroseOn }) => ({ id, isOld: isOld(aroseOn) })),
  ];
  const unknown = (named ?? []).findIndex((id) => !late.some((each) => each.id === id));
  if (unknown >= 0) return notFound('late invoice', ['invoiceIds', String(unknown)]);
  const wanted = named === null ? late : late.filter(({ id }) => named.includes(id));
  const chosen = new Set(wanted.filter((each) => !each.isOld).map(({ id }) => id));
  if (chosen.size === 0 || (named !== null && chosen.size < wanted.length)) {
    const old = wanted.some((each) => each.isOld);
    const message = old
      ? 'What is late is older than the judgment that opened insolvency proceedings (C. com. L622-7).'
      : `No invoice of the contract was late on ${today}.`;
    const whatToDo = old ? 'Leave it out, and declare it to the court’s representative.' : 'No action is needed.';
    return refuse('NOTHING_LATE', [named === null ? 'contractId' : 'invoiceIds'], message, whatToDo);
  }
  const debts = open.filter(({ invoiceId }) => chosen.has(invoiceId));
  const invoices = [
    ...debts.map((debt) => ofDebt(debt, basis)),
    ...documents.filter(({ id }) => chosen.has(id)).map(ofDocument),
  ];
  return accept({ debts, invoices: invoices.sort((a, b) => (placeOf(a) < placeOf(b) ? -1 : 1)) });
}

function placeOf({ dueOn, id }: LetterInvoice): string {
  return `${dueOn} ${id}`;
}

function ofDebt(debt: LateInvoiceCost, basis: LateInterestBasis | null): LetterInvoice {
  const { invoiceId: id, reference, issuedOn, dueOn, total, open } = debt;
  const charge = chargeBy(debt, basis);
  return {
    ...{ id, reference, issuedOn, dueOn, total, open, paid: subtract(total, open) },
    charge:
      charge === null
        ? null
        : {
            firstDay: charge.firstDay,
            days: charge.days,
            spans: interestSpans(charge.explanation, total.currency),
            interest: charge.interest,
            recoveryFee: charge.recoveryFee,
          },
  };
}

/** What a debt costs by the rule of a letter; null where it asks for nothing of the kind. */
function chargeBy(debt: LateInvoiceCost, basis: LateInterestBasis | null): LateCharge | null {
  if (basis === null) return null;
  if (basis === 'CONTRACT') return debt.byContract;
  return basis === 'LAWFUL_MINIMUM' ? debt.lawfulMinimum : debt.lawfulDefault;
}

function ofDocument(found: Awaited<ReturnType<typeof openInterestDocuments>>[number]): LetterInvoice {
  const { id, reference } = found;
  const [total, open] = [moneyOf(found.total), moneyOf(found.open)];
  const days = { issuedOn: found.issuedOn as LocalDate, dueOn: found.dueOn as LocalDate };
  return { id, reference, ...days, total, open, paid: subtract(total, open), charge: null };
}

/** What is wrong with the rates or the debts, in the words of the mutation. */
function asOfLetter(refusal: Refusal): Refusal {
  if (refusal.code === 'LEGAL_RATE_MISSING')
    return { ...refusal, path: ['basis'], whatToDo: 'Use `recordLegalRates`, or leave the basis out.' };
  return { ...refusal, path: ['contractId'], whatToDo: 'Give fewer invoices: the late ones are too many, or too old.' };
}
