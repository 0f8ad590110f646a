import type { LocalDate } from '../time/instant';
import { addDays, addMonths, laterDay } from '../time/local-date';

/** The schemes of the European Payments Council by which a client is debited. */
export const DEBIT_SCHEMES = ['CORE', 'B2B'] as const;
/** See `DEBIT_SCHEMES`. */
export type DebitScheme = (typeof DEBIT_SCHEMES)[number];

/** Whether a mandate serves again and again, or once. */
export const MANDATE_RECURRENCES = ['RECURRENT', 'ONE_OFF'] as const;
/** See `MANDATE_RECURRENCES`. */
export type MandateRecurrence = (typeof MANDATE_RECURRENCES)[number];

/** Where a mandate stands on a day. */
export type MandateState = 'IN_FORCE' | 'NOT_SIGNED_YET' | 'WITHDRAWN' | 'LAPSED' | 'USED';

/** What the state of a mandate follows from. */
export interface MandateLife {
  readonly recurrence: MandateRecurrence;
  readonly signedOn: LocalDate;
  /** The day from which the client withdraws it; null while it does not. */
  readonly withdrawnOn: LocalDate | null;
  /** The last day on which it was presented for; null while it never was. */
  readonly lastUsedOn: LocalDate | null;
}

/** How long a mandate lives that nobody uses (EPC016-06, 4.1): the creditor must then cancel it. */
const MONTHS_UNUSED = 36;

/**
 * The first day on which a mandate does not serve any more unless it is used before: 36 months
 * after the last debit that was presented by it. **Reading**: of one that was never used, 36 months
 * after its signature.
 */
export function lapsesOn({ signedOn, lastUsedOn }: MandateLife): LocalDate {
  return addDays(addMonths(lastUsedOn === null ? signedOn : laterDay(lastUsedOn, signedOn), MONTHS_UNUSED), 1);
}

/** Where a mandate stands on a day. One for a single debit is used once it was presented. */
export function mandateStateOn(mandate: MandateLife, on: LocalDate): MandateState {
  if (on < mandate.signedOn) return 'NOT_SIGNED_YET';
  if (mandate.withdrawnOn !== null && on >= mandate.withdrawnOn) return 'WITHDRAWN';
  if (mandate.recurrence === 'ONE_OFF' && mandate.lastUsedOn !== null) return 'USED';
  return on >= lapsesOn(mandate) ? 'LAPSED' : 'IN_FORCE';
}

/**
 * The mandate of several by which a client is debited on a day: of those in force the one that was
 * signed last; undefined when there is none.
 */
export function mandateFor<Mandate extends MandateLife & { readonly id: string }>(
  mandates: readonly Mandate[],
  on: LocalDate,
): Mandate | undefined {
  return mandates
    .filter((mandate) => mandateStateOn(mandate, on) === 'IN_FORCE')
    .sort((a, b) => (a.signedOn === b.signedOn ? (a.id < b.id ? 1 : -1) : a.signedOn < b.signedOn ? 1 : -1))[0];
}
