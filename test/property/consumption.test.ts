import fc from 'fast-check';
import { firstWrongBalance, unitBalance } from '../../api/domain/consumption/balance';
import { debitWork, type UnitAccountState } from '../../api/domain/consumption/debit-units';
import { settleCalls } from '../../api/domain/consumption/hotline-allowance';
import { openUnitAccount } from '../../api/domain/consumption/open-unit-account';
import { reverseDebit } from '../../api/domain/consumption/reverse-debit';
import type { UnitEntry } from '../../api/domain/consumption/unit-account';
import { replay } from '../../api/domain/explanation/replay';
import { money } from '../../api/domain/money/value';
import type { LocalDate } from '../../api/domain/time/instant';

const day = '2025-03-03' as LocalDate;
const prices = [{ from: '2025-01-01' as LocalDate, unitPrice: money('25.00', 'EUR') }];
const rule = fc.record({
  unitMinutes: fc.constantFrom(15, 60, 180),
  baseUnits: fc.integer({ min: 1, max: 40 }),
  travelUnits: fc.nat(6),
  travelIncluded: fc.boolean(),
  article: fc.constant('art. 7'),
});
const work = fc.record({ minutes: fc.nat(2000), roundTrips: fc.nat(3) });

function run(terms: UnitAccountState['terms'], debits: readonly { minutes: number; roundTrips: number }[]) {
  const entries: UnitEntry[] = [openUnitAccount(terms, prices, day, 'opening').entry];
  let renewals = 0;
  debits.forEach((debit, index) => {
    const state = { terms, prices, balance: unitBalance(entries), closed: false };
    const decided = debitWork(state, { on: day, ...debit, idempotencyKey: `debit ${index}` });
    if (!decided.ok) throw new Error('refused');
    expect(replay(decided.value.explanation).differences).toEqual([]);
    entries.push(...decided.value.entries);
    renewals += decided.value.renewals;
  });
  return { entries, renewals, balance: unitBalance(entries) };
}

test('the balance is that of using units one by one, renewing whenever none is left', () => {
  fc.assert(
    fc.property(rule, fc.array(work, { maxLength: 15 }), (terms, debits) => {
      let balance = terms.baseUnits;
      let renewals = 0;
      for (const { minutes, roundTrips } of debits) {
        let units = 0;
        for (let done = 0; done < minutes; done += terms.unitMinutes) units += 1;
        if (units > 0 && !terms.travelIncluded) units += roundTrips * terms.travelUnits;
        for (let used = 0; used < units; used += 1) {
          balance -= 1;
          if (balance === 0) {
            balance = terms.baseUnits;
            renewals += 1;
          }
        }
      }
      const result = run(terms, debits);
      expect([result.balance, result.renewals]).toEqual([balance, renewals]);
      expect(firstWrongBalance(result.entries)).toBeNull();
      expect(result.balance).toBeGreaterThanOrEqual(1);
    }),
  );
});

test('the order of debits changes neither the last balance nor the number of renewals', () => {
  fc.assert(
    fc.property(rule, fc.array(work, { maxLength: 15 }), (terms, debits) => {
      const one = run(terms, debits);
      const other = run(terms, [...debits].reverse());
      expect([one.balance, one.renewals]).toEqual([other.balance, other.renewals]);
    }),
  );
});

test('a reversal gives back exactly what its debit took', () => {
  fc.assert(
    fc.property(rule, fc.array(work, { minLength: 1, maxLength: 8 }), fc.nat(7), (terms, debits, which) => {
      const { entries, balance } = run(terms, debits);
      const key = `debit ${which % debits.length}`;
      const taken = -unitBalance(entries.filter((entry) => entry.kind === 'DEBIT' && entry.idempotencyKey === key));
      const reversed = reverseDebit({ balance, closed: false }, entries, {
        reverses: key,
        on: day,
        idempotencyKey: 'undo',
      });
      if (taken === 0) expect(reversed).toMatchObject({ ok: false, refusals: [{ code: 'NOT_FOUND' }] });
      else expect(reversed).toMatchObject({ ok: true, value: { units: taken, balanceAfter: balance + taken } });
    }),
  );
});

test('hotline minutes are all settled; the allowance is used first and no further', () => {
  fc.assert(
    fc.property(fc.nat(60), fc.array(fc.nat(90), { maxLength: 8 }), (allowanceMinutes, calls) => {
      const total = calls.reduce((a, b) => a + b, 0);
      for (const excessRounding of ['PER_CALL', 'PER_INCIDENT'] as const) {
        const settled = settleCalls({ allowanceMinutes, excessRounding }, calls, 15);
        expect(settled.withinAllowanceMinutes).toBe(Math.min(total, allowanceMinutes));
        expect(settled.withinAllowanceMinutes + settled.beyondMinutes).toBe(total);
        expect(settled.debitedUnits).toBeGreaterThanOrEqual(Math.ceil(settled.beyondMinutes / 15));
        if (excessRounding === 'PER_INCIDENT') expect(settled.debitedUnits).toBe(Math.ceil(settled.beyondMinutes / 15));
      }
    }),
  );
});
