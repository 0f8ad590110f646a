import { accruals, penaltyProvision } from '../../../api/domain/accounting/accrual';
import { correctionTo } from '../../../api/domain/invoicing/adjustment-dispute';
import { deferredIncome } from '../../../api/domain/accounting/deferral';
import { lateCharge } from '../../../api/domain/dunning/late-charge';
import { claimsGivenBack, lateClaims, nothingClaimed } from '../../../api/domain/dunning/late-claim';
import { lawfulDefault, lawfulMinimum } from '../../../api/domain/dunning/lawful-interest';
import { allocateByLaw, asGiven, takeInOrder, withOtherSign } from '../../../api/domain/payment/allocate';
import { explainSetOff, settable } from '../../../api/domain/payment/set-off';
import { writtenOff } from '../../../api/domain/payment/write-off';
import { requireAllSound } from '../../golden/explained';
import { day, euros } from '../../golden/topics/billing-support';

const debt = (id: string, dueOn: string, open: string) => ({ id, dueOn: day(dueOn), open: euros(open) });

/** Explanations of what the books enter at the end of a period. */
export function books(): void {
  const own = {
    role: 'SERVICES',
    amount: euros('100.01'),
    from: day('2026-01-15'),
    toExclusive: day('2026-04-15'),
  } as const;
  const found = deferredIncome({ id: 'i', reference: 'F1', clientId: 'c', lines: [own] }, day('2026-02-28'));
  if (found !== null) requireAllSound([found]);
  const contract = { id: 'k', number: 'N1', clientId: 'c' };
  const taxed = { vatRatePercent: '20', vatCategory: 'S', label: { en: 'Hosting', fr: 'Hébergement' } } as const;
  const days = { amount: own.amount, from: own.from, toExclusive: own.toExclusive };
  const taken = { adjustment: { amount: euros('-12.00'), onDocuments: euros('-2.00'), days: null } };
  const given = { adjustment: { ...taken.adjustment, days: { from: own.from, toExclusive: own.toExclusive } } };
  const parts = [
    { kind: 'FORFAIT', adjustment: null, isAboutPenalty: false, ...taxed, source: { days } },
    { kind: 'CREDIT', adjustment: 'PENALTY_CREDIT', isAboutPenalty: true, ...taxed, source: taken },
    { kind: 'CREDIT', adjustment: 'PREPAID_CREDIT', isAboutPenalty: false, ...taxed, source: given },
  ] as const;
  requireAllSound(accruals(contract, parts, day('2026-02-28')));
  const standing = { penalties: [{ number: 1, owed: euros('30.00') }], credited: euros('10.00') };
  requireAllSound([penaltyProvision(contract, standing, day('2026-02-28'))]);
}

/** Explanations of what corrects adjustments that were disputed. */
export function corrections(): void {
  const label = { en: 'Base of units', fr: 'Base d’unités' };
  for (const right of ['0.00', '300.00', '450.10'])
    for (const invoices of [[], ['F2026-00001']])
      requireAllSound([correctionTo(euros(right), euros('400.00'), label, invoices)]);
}

/** Explanations of what payments settle, and of what late ones cost. */
export function payments(): void {
  const debts = [debt('a', '2026-01-01', '10.00'), debt('b', '2026-02-01', '7.00'), debt('c', '2026-02-01', '4.00')];
  requireAllSound(allocateByLaw(euros('15.01'), day('2026-02-10'), debts));
  requireAllSound(takeInOrder(euros('15.00'), debts));
  requireAllSound([{ explanation: asGiven(euros('1.00')) }, withOtherSign(euros('1.00'))]);
  const lost = { open: euros('400.00'), totalIncludingTax: euros('1080.00'), vatTotal: euros('180.00') };
  requireAllSound([writtenOff({ ...lost, recoversVat: true }), writtenOff({ ...lost, recoversVat: false })]);
  const [owed, owing, part] = [euros('-30.00'), euros('20.00'), euros('15.00')];
  requireAllSound([{ explanation: explainSetOff(owed, owing, settable(owed, owing)) }]);
  requireAllSound([{ explanation: explainSetOff(owed, owing, part) }]);
  const invoice = {
    ...{ total: euros('100.00'), dueOn: day('2026-01-01'), until: day('2026-03-31'), noticedOn: day('2026-02-01') },
    payments: [{ on: day('2026-02-15'), amount: euros('30.00') }],
  };
  requireAllSound(claimsGivenBack({ interest: euros('8.02'), recoveryFee: euros('40.00') }));
  const rates = { legal: { '2026-H1': '2.62' }, refinancing: { '2026-H1': '2.15' } };
  for (const kind of ['BUSINESS', 'PUBLIC_BODY', 'CONSUMER'] as const)
    for (const rule of [lawfulMinimum(kind), lawfulDefault(kind)]) {
      const found = rule === null ? null : lateCharge(rule, invoice, rates);
      if (found?.ok !== true || found.value === null) continue;
      requireAllSound([found.value]);
      requireAllSound(lateClaims(found.value, { ...nothingClaimed('EUR'), interest: euros('0.10') }));
    }
}
