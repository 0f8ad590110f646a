import { nextDunningStep, type DunnedInvoice } from '../../../api/domain/dunning/next-step';
import type { LatePaymentTerms } from '../../../api/domain/terms/billing-terms';
import type { LifecycleTerms } from '../../../api/domain/terms/lifecycle-terms';
import type { LocalDate } from '../../../api/domain/time/instant';

/** The step that is proposed about a late invoice, by what is on record and what the terms give. */

const day = (text: string): LocalDate => text as LocalDate;
const BREACH = { formalNoticeMonths: 1, usageWarningDays: null, article: 'art. 22' };
const terms = (late: Partial<LatePaymentTerms>, breach: LifecycleTerms['breach'] = BREACH) => ({
  late: {
    ...{ suspendAfterDays: 20, terminateAfterDays: 15, oneMissIsEnough: false, article: 'art. 21' },
    ...late,
  } as LatePaymentTerms,
  lifecycle: { breach } as LifecycleTerms,
});
const LATE: DunnedInvoice = {
  invoiceId: 'i',
  aroseOn: day('2026-01-01'),
  dueOn: day('2026-01-31'),
  lapsed: false,
  remindedUntil: null,
  notice: null,
  judgments: [],
  served: true,
  isInterest: false,
  suspendedFrom: null,
};
const noticed = (countsFrom: string | null, payBy: string | null = null): Pick<DunnedInvoice, 'notice'> => {
  return { notice: { countsFrom: countsFrom as LocalDate | null, payBy: payBy as LocalDate | null } };
};
const NEITHER = { suspendAfterDays: null, terminateAfterDays: null };

test.each<[string, Parameters<typeof nextDunningStep>[0], Partial<DunnedInvoice>, string]>([
  ['nothing was done', terms({}), {}, 'PAYMENT_REMINDER 2026-02-01'],
  ['a reminder runs', terms({}), { remindedUntil: day('2026-02-10') }, 'FORMAL_NOTICE 2026-02-11 C. civ. art. 1344'],
  ['a notice of before the days of the terms', terms({}), noticed('2026-02-05'), 'SUSPENSION 2026-02-21 art. 21'],
  ['a notice of after them', terms({}), noticed('2026-03-05'), 'SUSPENSION 2026-03-05 art. 21'],
  ['its letter gave longer', terms({}), noticed('2026-02-05', '2026-02-28'), 'SUSPENSION 2026-03-01 art. 21'],
  ['its receipt is not known', terms({}), noticed(null), 'SUSPENSION RECEIPT art. 21'],
  [
    'it is suspended',
    terms({}),
    { ...noticed('2026-02-05'), suspendedFrom: day('2026-02-21') },
    'TERMINATION 2026-03-09 art. 21',
  ],
  ['the end alone is given', terms(NEITHER), noticed('2026-02-05'), 'TERMINATION 2026-03-06 art. 22'],
  ['the end alone, its receipt not known', terms(NEITHER), noticed(null), 'TERMINATION RECEIPT art. 22'],
  ['the terms give nothing', terms(NEITHER, null), noticed('2026-02-05'), 'NONE art. 21'],
  ['the contract is over', terms({}), { ...noticed('2026-02-05'), served: false }, 'NONE art. 21'],
  ['it is interest alone', terms({}), { ...noticed('2026-02-05'), isInterest: true }, 'NONE art. 21'],
  ['a judgment came after it', terms({}), { judgments: [day('2026-01-02')] }, 'NONE C. com. art. L622-7'],
  ['a judgment of before it', terms({}), { judgments: [day('2026-01-01')] }, 'PAYMENT_REMINDER 2026-02-01'],
  ['it has lapsed', terms({}), { lapsed: true }, 'NONE C. com. art. L110-4; C. conso. art. L218-2'],
])('when %s', (_, given, record, expected) => {
  const { kind, from, needs, article } = nextDunningStep(given, { ...LATE, ...record });
  expect([kind, from, needs, article].filter((each) => each !== null).join(' ')).toBe(expected);
});
