import { formatInstant } from '../time/instant';
import type { EventAbout, Payload } from './event';
import { begun } from './fold';

type Plan = Pick<Payload<'ACCOUNTS_SET'>, 'startsOn' | 'accounts' | 'journals'>;

/** The books of a provider; their entries stay with their rows. */
export interface FoldedAccounting {
  readonly id: string;
  readonly startsOn: string;
  readonly fiscalYearFirstMonth: number;
  readonly deferral: string;
  readonly postedThrough: string | null;
  readonly lastSequence: number;
  readonly lastLetter: number;
  /** In the order of their first days. */
  readonly plans: readonly Plan[];
  readonly updatedAt: string;
}

/** What an event makes of the books of a provider. */
export function stepAccounting(state: FoldedAccounting | null, event: EventAbout<'accounting'>): FoldedAccounting {
  const updatedAt = formatInstant(event.recordedAt);
  if (event.kind === 'ACCOUNTING_ENTRIES_POSTED') {
    const { postedThrough, lastSequence, lastLetter } = event.payload;
    return { ...begun(state, event), postedThrough, lastSequence, lastLetter, updatedAt };
  }
  const { startsOn, fiscalYearFirstMonth, deferral, accounts, journals } = event.payload;
  const others = state?.plans.filter((plan) => plan.startsOn !== startsOn) ?? [];
  const plans = [...others, { startsOn, accounts, journals }].sort((a, b) => (a.startsOn < b.startsOn ? -1 : 1));
  return {
    ...{ id: event.subjectId, fiscalYearFirstMonth, deferral, plans, updatedAt },
    startsOn: plans[0]?.startsOn ?? startsOn,
    postedThrough: state?.postedThrough ?? null,
    lastSequence: state?.lastSequence ?? 0,
    lastLetter: state?.lastLetter ?? 0,
  };
}
