import { hasLapsed } from '../../domain/dunning/limitation';
import { nextDunningStep, type DunnedInvoice, type ProposedStep } from '../../domain/dunning/next-step';
import { asksFor } from '../../domain/dunning/notice-of-debt';
import { OVER } from '../../domain/lifecycle/contract-life';
import { dayThatCounts, type RecordedGround } from '../../domain/lifecycle/grounds';
import { groundsOf } from '../../domain/lifecycle/recorded-grounds';
import type { LocalDate } from '../../domain/time/instant';
import type { StatementRunner } from '../../store/database/statement';
import {
  interestAmong,
  lettersOfInvoices,
  type InvoiceToDunRecord,
  type LetterOfInvoices,
} from '../../store/dunning/invoice-to-dun.store';
import { identitiesOnDays } from '../../store/party/party-identity.store';
import { groupBy } from '../group-by';
import type { ContractTerms } from '../terms/dated-terms';
import { judgmentsByClient } from './judgments';
import { suspendedForDebtOn } from './payment-rights';

/** An invoice that is late and open, and the terms of its contract today. */
export interface LateUnderTerms {
  readonly invoice: Pick<InvoiceToDunRecord, 'id' | 'contractId' | 'clientId' | 'issuedOn' | 'dueOn'>;
  readonly terms: ContractTerms;
}

/** The next step about each of several late invoices, in their order, from what is on record. */
export async function nextSteps(
  reader: StatementRunner,
  late: readonly LateUnderTerms[],
): Promise<readonly ProposedStep[]> {
  const clients = [...new Set(late.map(({ invoice }) => invoice.clientId))];
  const contracts = [...new Set(late.map(({ invoice }) => invoice.contractId))];
  const days = late.map(({ invoice: { clientId: partyId, dueOn: on } }) => ({ partyId, on }));
  const judgments = await judgmentsByClient(reader, clients);
  const identities = await identitiesOnDays(reader, days);
  const interest = await interestAmong(
    reader,
    late.map(({ invoice }) => invoice.id),
  );
  const letters = groupBy(await lettersOfInvoices(reader, contracts), ({ contractId }) => contractId);
  return late.map(({ invoice, terms }, place) => {
    const { lifecycle, billing } = terms.terms.pack;
    const today = terms.on;
    const dueOn = invoice.dueOn as LocalDate;
    const own = (letters.get(invoice.contractId) ?? []).filter(({ invoiceIds }) => invoiceIds.includes(invoice.id));
    const reminder = own.findLast(({ kind }) => kind === 'PAYMENT_REMINDER');
    return nextDunningStep(
      { late: billing.latePayment, lifecycle },
      {
        ...{ invoiceId: invoice.id, dueOn, aroseOn: (interest.get(invoice.id) ?? invoice.issuedOn) as LocalDate },
        lapsed: hasLapsed(identities.get(place)?.clientKind ?? null, dueOn, today),
        remindedUntil: (reminder?.payBy ?? null) as LocalDate | null,
        notice: noticeOf(terms, { invoiceId: invoice.id, dueOn, paidOn: null }, own),
        judgments: judgments.get(invoice.clientId) ?? [],
        served: !OVER.has(terms.standing.status),
        isInterest: interest.has(invoice.id),
        suspendedFrom: suspendedForDebtOn(terms.dated, today),
      },
    );
  });
}

/** The formal notice that asks for an invoice: the first one that counts, else the last one. */
function noticeOf(
  { dated, on: today }: ContractTerms,
  debt: Parameters<typeof asksFor>[1],
  letters: readonly LetterOfInvoices[],
): DunnedInvoice['notice'] {
  const { dateBasis } = dated.on(debt.dueOn).terms.pack.lifecycle.notice;
  const found = groundsOf(dated.timeline, dated.knownAt)
    .filter((ground) => isNoticeOfDebt(ground) && asksFor(ground, debt))
    .map((ground) => ({ ground, countsFrom: dayThatCounts(dateBasis, ground) }));
  const notice = found.find(({ countsFrom }) => countsFrom !== null && countsFrom <= today) ?? found.at(-1);
  if (notice === undefined) return null;
  // Who gives more time with another notice waits for it.
  const given = letters.filter(({ groundId }) => found.some(({ ground }) => ground.id === groundId));
  const payBy =
    given
      .map((letter) => letter.payBy)
      .sort()
      .at(-1) ?? null;
  return { countsFrom: notice.countsFrom, payBy: payBy as LocalDate | null };
}

function isNoticeOfDebt({ kind, reason }: RecordedGround): boolean {
  return kind === 'FORMAL_NOTICE' && reason === 'NON_PAYMENT';
}
