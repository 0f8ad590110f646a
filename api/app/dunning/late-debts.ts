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
import { invoicesDue, type DueSpan, type LateInvoiceRecord } from '../../store/dunning/late-invoice.store';
import { identitiesOnDays } from '../../store/party/party-identity.store';
import { groupBy } from '../group-by';
import type { ContractTerms, DatedTerms } from '../terms/dated-terms';
import { judgmentsByClient } from './judgments';

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

/**
 * The same of several contracts, in their order, in as many statements as of one; perhaps of those
 * invoices alone that are open now.
 */
export async function lateDebtsOfMany(
  reader: StatementRunner,
  asked: readonly DebtsAsked[],
  openAlone = false,
): Promise<readonly Result<readonly LateDebt[]>[]> {
  const due = await invoicesDue(reader, asked.map(spanOf), MOST_INVOICES + 1, openAlone);
  const clients = [...new Set(due.map(({ clientId }) => clientId))];
  const judgments = await judgmentsByClient(reader, clients);
  const identities = await identitiesOnDays(
    reader,
    due.map(({ clientId: partyId, dueOn: on }) => ({ partyId, on })),
  );
  const known = due.map((each, at) => {
    return { each, kind: identities.get(at)?.clientKind ?? null, judgments: judgments.get(each.clientId) ?? [] };
  });
  const byPlace = groupBy(known, ({ each }) => each.place);
  return asked.map((own, place) => debtsOf(own, byPlace.get(place) ?? []));
}

/** The invoices of a contract that were due before a day and prove to have been paid in time. */
export async function paidInTimeOf(
  reader: StatementRunner,
  asked: Pick<DebtsAsked, 'contract' | 'until'>,
): Promise<readonly Pick<LateDebt, 'invoiceId' | 'reference' | 'issuedOn' | 'total'>[]> {
  const due = await invoicesDue(reader, [spanOf(asked)], MOST_INVOICES, false);
  return due.flatMap((each) => {
    const { total, paidOn } = paidOf(each);
    const issuedOn = each.issuedOn as LocalDate;
    return isInTime(each, paidOn) ? [{ invoiceId: each.id, reference: each.reference, issuedOn, total }] : [];
  });
}

function spanOf({ contract, until }: Pick<DebtsAsked, 'contract' | 'until'>): DueSpan {
  return { contractId: contract.id, from: addMonths(until, -MONTHS_OF_DEBTS), before: until };
}

/** What was to be paid of an invoice, what was paid of it, and when it was wholly. */
function paidOf(each: LateInvoiceRecord): Pick<LateDebt, 'total' | 'payments' | 'paidOn'> {
  const total = moneyOf(each.total);
  const payments = each.payments.map(({ on, amount }) => ({ on: on as LocalDate, amount: moneyOf(amount) }));
  return { total, payments, paidOn: paidInFullOn({ total, payments }) };
}

function isInTime({ dueOn }: LateInvoiceRecord, paidOn: LocalDate | null): boolean {
  return paidOn !== null && paidOn <= dueOn;
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
  const { total, payments, paidOn } = paidOf(each);
  if (isInTime(each, paidOn)) return null;
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
