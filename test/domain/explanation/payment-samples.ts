import { deferredIncome } from '../../../api/domain/accounting/deferral';
import { lateCharge } from '../../../api/domain/dunning/late-charge';
import { claimsGivenBack, lateClaims, nothingClaimed } from '../../../api/domain/dunning/late-claim';
import { lawfulDefault, lawfulMinimum } from '../../../api/domain/dunning/lawful-interest';
import { allocateByLaw, asGiven, takeInOrder, withOtherSign } from '../../../api/domain/payment/allocate';
import { explainSetOff, settable } from '../../../api/domain/payment/set-off';
import { requireAllSound } from '../../golden/explained';
import { day, euros } from '../../golden/topics/billing-support';

const debt = (id: string, dueOn: string, open: string) => ({ id, dueOn: day(dueOn), open: euros(open) });

/** Explanations of income that is put off to the days that it is for. */
export function books(): void {
  const own = {
    role: 'SERVICES',
    amount: euros('100.01'),
    from: day('2026-01-15'),
    toExclusive: day('2026-04-15'),
  } as const;
  const found = deferredIncome({ id: 'i', reference: 'F1', clientId: 'c', lines: [own] }, day('2026-02-28'));
  if (found !== null) requireAllSound([found]);
}

/** Explanations of what payments settle, and of what late ones cost. */
export function payments(): void {
  const debts = [debt('a', '2026-01-01', '10.00'), debt('b', '2026-02-01', '7.00'), debt('c', '2026-02-01', '4.00')];
  requireAllSound(allocateByLaw(euros('15.01'), day('2026-02-10'), debts));
  requireAllSound(takeInOrder(euros('15.00'), debts));
  requireAllSound([{ explanation: asGiven(euros('1.00')) }, withOtherSign(euros('1.00'))]);
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
