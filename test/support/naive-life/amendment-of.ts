import type { AmendmentChangesInput } from '../../../api/app/amendment/amendment-input';
import type { LocalDate } from '../../../api/domain/time/instant';
import { eur } from '../made-contract';
import type { Act, LifeTold } from './commands';
import { priceOf, type Document } from './made';
import type { NaiveLife } from './model';

/** What an amendment says, and whether the model takes it. */
export interface AmendmentOfLife {
  readonly isDone: (model: NaiveLife) => boolean;
  readonly changes: Omit<AmendmentChangesInput, 'laterChanges'>;
}

/** An amendment that both sides sign; null for what its document does not let them change. */
export function amendmentOf(
  document: Document,
  told: LifeTold,
  { change, later }: Extract<Act, { readonly do: 'amend' }>,
  days: { readonly effectiveOn: LocalDate; readonly lastDay: LocalDate | null; readonly today: string },
): AmendmentOfLife | null {
  const { effectiveOn, lastDay, today } = days;
  const none = { prices: [], modules: [], overrides: [] };
  const override = (parameter: string, months: number) => ({
    ...none,
    overrides: [{ parameter, value: String(months) }],
  });
  switch (change.of) {
    case 'LAST_DAY': {
      if (lastDay === null) return null;
      const isDone = (model: NaiveLife): boolean => model.amendLastDay(effectiveOn, lastDay, later, today);
      return { isDone, changes: { ...none, termLastDay: lastDay } };
    }
    case 'RESTART':
      return {
        isDone: (model) => model.amendRestart(effectiveOn, later, today),
        changes: { ...none, restartsTerm: true },
      };
    case 'NOTICE_MONTHS':
      if (document === 'icodia-server' || (document === 'owl-monitoring' && told.trial)) return null;
      return {
        isDone: (model) => model.amendRule('noticeMonths', effectiveOn, change.months, later, today),
        changes: override('notice.months', change.months),
      };
    case 'RENEWAL_MONTHS':
      if (document !== 'omr-hosted' && document !== 'generic-2017') return null;
      return {
        isDone: (model) => model.amendRule('renewalMonths', effectiveOn, change.months, later, today),
        changes: override('term.renewal-months', change.months),
      };
    case 'PRICE': {
      const monthlyAmount = eur((change.cents / 100).toFixed(2));
      return {
        isDone: (model) => model.amendPrice(effectiveOn, change.cents, later, today),
        changes: { ...none, prices: [{ code: priceOf(document).code, monthlyAmount }] },
      };
    }
  }
}
