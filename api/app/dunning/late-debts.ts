import { paidInFullOn } from '../../domain/dunning/late-charge';
import { hasLapsed, MONTHS_OF_DEBTS } from '../../domain/dunning/limitation';
import { asksFor } from '../../domain/dunning/notice-of-debt';
import { dayThatCounts, type RecordedGround } from '../../domain/lifecycle/grounds';
import { groundsOf } from '../../domain/lifecycle/recorded-grounds';
import { isPositive, subtract, sum } from '../../domain/money/arithmetic';
import { moneyOf } from '../../domain/money/parse-money';
import { zero, type Money } from '../../domain/money/value';
import type { ClientKind } from '../../domain/party/party-words';
import type { Payment } from '../../domain/receivables/late-interest';
import { accept, refuse, type Result } from '../../domain/result';
import type { LocalDate } from '../../domain/time/instant';
import { addMonths } from '../../domain/time/local-date';
import type { StatementRunner } from '../../store/database/statement';
import { judgmentsOf } from '../../store/dunning/judgment.store';
import { invoicesDue, type LateInvoiceRecord } from '../../store/dunning/late-invoice.store';
import { identitiesOnDays } from '../../store/party/party-identity.store';
import type { ContractTerms, DatedTerms } from '../terms/dated-terms';

/** An invoice that is, or was, paid late, from what is on record. */
export interface LateDebt {
  readonly invoiceId: string;
  readonly reference: string;
  readonly issuedOn: LocalDate;
  readonly dueOn: LocalDate;
  readonly total: Money;
  readonly payments: readonly Payment[];
  /** What is open of it on the last day. */
  readonly open: Money;
  /** The day on which nothing of it was owed any more; null while something is. */
  readonly paidOn: LocalDate | null;
  /** The formal notice that asks for it, and its day that counts; null while none was given. */
  readonly notice: RecordedGround | null;
  readonly noticedOn: LocalDate | null;
  /** What the client was in law on the due day. */
  readonly kind: ClientKind | null;
  /** The judgments that opened insolvency proceedings of the client. */
  readonly judgments: readonly LocalDate[];
}

/** As many quarters and more; beyond it a person looks at the debts first. */
const MOST_INVOICES = 200;

/** A contract, and the day until which its late invoices are asked for. */
export interface DebtsAsked extends Pick<ContractTerms, 'contract' | 'dated'> {
  readonly until: LocalDate;
}

/**
 * The invoices of a contract that are or were late by a day, the oldest first, but for those that
 * have lapsed. Refused: `HISTORY_TOO_LONG`.
 */
export async function lateDebtsOf(
  reader: StatementRunner,
  { contract, dated }: Pick<ContractTerms, 'contract' | 'dated'>,
  until: LocalDate,
): Promise<Result<readonly LateDebt[]>> {
  const [debts] = await lateDebtsOfMany(reader, [{ contract, dated, until }]);
  return debts as Result<readonly LateDebt[]>;
}

/** The same of several contracts, in their order, in as many statements as of one. */
export async function lateDebtsOfMany(
  reader: StatementRunner,
  asked: readonly DebtsAsked[],
): Promise<readonly Result<readonly LateDebt[]>[]> {
  const spans = asked.map(({ contract, until }) => {
    return { contractId: contract.id, from: addMonths(until, -MONTHS_OF_DEBTS), before: until };
  });
  const due = await invoicesDue(reader, spans, MOST_INVOICES + 1);
  const clients = [...new Set(due.map(({ clientId }) => clientId))];
  const judgments = new Map((await judgmentsOf(reader, clients)).map(({ clientId, days }) => [clientId, days]));
  const identities = await identitiesOnDays(
    reader,
    due.map(({ clientId: partyId, dueOn: on }) => ({ partyId, on })),
  );
  const known = due.map((each, at) => {
    const ofClient = (judgments.get(each.clientId) ?? []) as readonly LocalDate[];
    return { each, kind: identities.get(at)?.clientKind ?? null, judgments: ofClient };
  });
  return asked.map((own, place) =>
    debtsOf(
      own,
      known.filter(({ each }) => each.place === place),
    ),
  );
}

/** An invoice that was due, with what is known of its client. */
interface KnownDue extends Pick<LateDebt, 'kind' | 'judgments'> {
  readonly each: LateInvoiceRecord;
}

function debtsOf({ dated, until }: DebtsAsked, due: readonly KnownDue[]): Result<readonly LateDebt[]> {
  if (due.length > MOST_INVOICES) {
    const message = `More than ${MOST_INVOICES} invoices were due since ${addMonths(until, -MONTHS_OF_DEBTS)}.`;
    return refuse('HISTORY_TOO_LONG', ['until'], message, 'Give an earlier day.');
  }
  const notices = groundsOf(dated.timeline, dated.knownAt).filter(isNoticeOfDebt);
  return accept(
    due.flatMap(({ each, kind, judgments }): readonly LateDebt[] => {
      const debt = debtOf(dated, each, notices, until);
      return debt === null || hasLapsed(kind, debt.dueOn, until) ? [] : [{ ...debt, kind, judgments }];
    }),
  );
}

/** Whether a record is a formal notice for a debt. */
function isNoticeOfDebt({ kind, reason }: RecordedGround): boolean {
  return kind === 'FORMAL_NOTICE' && reason === 'NON_PAYMENT';
}

function debtOf(
  dated: DatedTerms,
  each: LateInvoiceRecord,
  notices: readonly RecordedGround[],
  until: LocalDate,
): Omit<LateDebt, 'kind' | 'judgments'> | null {
  const [dueOn, issuedOn] = [each.dueOn as LocalDate, each.issuedOn as LocalDate];
  const total = moneyOf(each.total);
  const payments = each.payments.map(({ on, amount }) => ({ on: on as LocalDate, amount: moneyOf(amount) }));
  const paidOn = paidInFullOn({ total, payments });
  if (paidOn !== null && paidOn <= dueOn) return null;
  const { dateBasis } = dated.on(dueOn).terms.pack.lifecycle.notice;
  const noticed = notices
    .filter((notice) => asksFor(notice, { invoiceId: each.id, dueOn, paidOn }))
    .map((notice) => ({ notice, on: dayThatCounts(dateBasis, notice) }))
    .find(({ on }) => on !== null && on <= until);
  const left = subtract(
    total,
    sum(
      payments.map(({ amount }) => amount),
      total.currency,
    ),
  );
  return {
    ...{ invoiceId: each.id, reference: each.reference, issuedOn, dueOn, total, payments, paidOn },
    open: isPositive(left) ? left : zero(total.currency),
    notice: noticed?.notice ?? null,
    noticedOn: noticed?.on ?? null,
  };
}
