import type { LatePaymentTerms } from '../terms/billing-terms';
import type { LocalDate } from '../time/instant';
import { addDays } from '../time/local-date';
import { judgmentAfter } from './insolvency';

/** What a provider may do about a debt that is late (`omr-hosted` art. 21.3), once each exists. */
export type PaymentRightKind = 'WITHHOLD_WORK' | 'ALL_DUE_AT_ONCE' | 'SUSPEND' | 'TERMINATE';

/** What must come before a right exists. */
export type RightNeeds = 'FORMAL_NOTICE' | 'SUSPENSION';

/** A debt that is late, as rights turn on it. */
export interface OpenDebt {
  readonly invoiceId: string;
  readonly issuedOn: LocalDate;
  readonly dueOn: LocalDate;
  readonly noticedOn: LocalDate | null;
  readonly groundId: string | null;
}

/** A right that is proposed; a person confirms it by the mutation of its kind. */
export interface GivenRight {
  readonly kind: PaymentRightKind;
  /** The oldest debt that gives it. */
  readonly invoiceId: string;
  readonly dueOn: LocalDate;
  /** The formal notice that it rests on; null while none was given, or where it needs none. */
  readonly groundId: string | null;
  /**
   * The first day on which it exists, perhaps one to come; null while something must come before.
   */
  readonly from: LocalDate | null;
  /** What must be done before; null for nothing more. */
  readonly needs: RightNeeds | null;
  /** The judgment for which it does not exist (C. com. art. L622-13); null for none. */
  readonly barredSince: LocalDate | null;
  readonly article: string;
}

/**
 * The rights that the late debts of a contract give, each by the debt that gives it first. A debt
 * of before a judgment gives none.
 */
export function paymentRights(
  late: LatePaymentTerms,
  debts: readonly OpenDebt[],
  judgments: readonly LocalDate[],
  suspendedFrom: LocalDate | null,
): readonly GivenRight[] {
  const { suspendAfterDays, terminateAfterDays, oneMissIsEnough } = late;
  const offered: readonly (readonly [PaymentRightKind, (debt: OpenDebt) => Gives])[] = [
    ...(oneMissIsEnough
      ? [
          ['WITHHOLD_WORK', (debt: OpenDebt) => onceNoticed(debt, addDays(debt.dueOn, 1))] as const,
          ['ALL_DUE_AT_ONCE', ({ dueOn }: OpenDebt) => ({ from: addDays(dueOn, 1), needs: null })] as const,
        ]
      : []),
    ...(suspendAfterDays === null || suspendedFrom !== null
      ? []
      : [['SUSPEND', (debt: OpenDebt) => onceNoticed(debt, addDays(debt.dueOn, suspendAfterDays + 1))] as const]),
    ...(terminateAfterDays === null
      ? []
      : [
          [
            'TERMINATE',
            (): Gives =>
              suspendedFrom === null
                ? { from: null, needs: 'SUSPENSION' }
                : { from: addDays(suspendedFrom, terminateAfterDays + 1), needs: null },
          ] as const,
        ]),
  ];
  return offered.flatMap(([kind, gives]) => {
    const each = debts.map((debt) => ({ debt, ...gives(debt), barredSince: judgmentAfter(judgments, debt.issuedOn) }));
    const best = [...each].sort((a, b) => rankOf(a) - rankOf(b) || compareDays(a.from, b.from))[0];
    if (best === undefined) return [];
    const { debt, from, needs, barredSince } = best;
    const { invoiceId, dueOn, groundId } = debt;
    const exists = barredSince === null ? { from, needs } : { from: null, needs: null };
    const restsOn = kind === 'ALL_DUE_AT_ONCE' || kind === 'TERMINATE' ? null : groundId;
    return [{ kind, invoiceId, dueOn, groundId: restsOn, ...exists, barredSince, article: late.article }];
  });
}

interface Gives {
  readonly from: LocalDate | null;
  readonly needs: RightNeeds | null;
}

function onceNoticed({ noticedOn }: OpenDebt, first: LocalDate): Gives {
  if (noticedOn === null) return { from: null, needs: 'FORMAL_NOTICE' };
  return { from: noticedOn > first ? noticedOn : first, needs: null };
}

/** Rights that exist come first, then those that need something, then those that are barred. */
function rankOf({
  from,
  barredSince,
}: {
  readonly from: LocalDate | null;
  readonly barredSince: LocalDate | null;
}): number {
  if (barredSince !== null) return 2;
  return from === null ? 1 : 0;
}

function compareDays(a: LocalDate | null, b: LocalDate | null): number {
  if (a === b) return 0;
  return a === null || (b !== null && a > b) ? 1 : -1;
}
