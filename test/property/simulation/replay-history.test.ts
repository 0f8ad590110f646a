import fc from 'fast-check';
import {
  at,
  contextOf,
  day,
  facts,
  breach,
  MODULES,
  priced,
  PRICES,
  sixth,
  valueOf,
} from '../../domain/sixth-pack/support';
import { replay } from '../../../api/domain/explanation/replay';
import { negate, sum } from '../../../api/domain/money/arithmetic';
import { formatAmount } from '../../../api/domain/money/format-money';
import type { RecordedCapUse } from '../../../api/domain/penalty/decision';
import { costIfItLasts, type RunningBreach } from '../../../api/domain/projection/running-cost';
import { compareTerms } from '../../../api/domain/simulation/compare-terms';
import { costUnderTerms } from '../../../api/domain/simulation/cost-under-terms';
import type { ContractHistory, PastIncident } from '../../../api/domain/simulation/history';
import { readClock } from '../../../api/domain/sla/read-clock';
import { effectiveTerms } from '../../../api/domain/terms/effective-terms';
import { formatInstant, instant } from '../../../api/domain/time/instant';
import type { LocalMonth } from '../../../api/domain/time/local-date';
import { runs } from '../../support/runs';

const terms = priced();
const tried = { terms: valueOf(effectiveTerms(sixth, [])), activeModules: MODULES, paysByDirectDebit: false };
const YEAR = { from: '2026-01' as LocalMonth, to: '2026-12' as LocalMonth };
const FIRST = at('2026-01-01T00:00:00Z');
const DAY = 86_400;

const incident = fc
  .record({
    receivedAfter: fc.nat(330 * DAY),
    respondedAfter: fc.nat(3 * DAY),
    restoredAfter: fc.nat(12 * DAY),
    kind: fc.constantFrom('INTERRUPTION' as const, 'DEGRADATION' as const, 'REQUEST' as const),
    services: fc.subarray(['platform', 'support', 'administration'], { minLength: 1 }),
    excluded: fc.option(fc.record({ from: fc.nat(DAY), lasts: fc.nat(DAY) })),
  })
  .map(({ receivedAfter, respondedAfter, restoredAfter, kind, services, excluded }) => {
    const received = instant(FIRST + receivedAfter);
    const periods =
      excluded === null
        ? []
        : [
            {
              cause: 'POWER_UTILITY',
              startsAt: instant(received + excluded.from),
              endsAt: instant(received + excluded.from + excluded.lasts),
            },
          ];
    const made = facts(formatInstant(received), {
      kind,
      events: { FIRST_RESPONSE: instant(received + respondedAfter), RESTORED: instant(received + restoredAfter) },
      excludedPeriods: periods,
    });
    return {
      service: services[0] ?? '',
      servicesConcerned: services,
      facts: { ...made, severity: 'CRITICAL' as const },
    };
  });
const incidents = fc
  .array(incident, { maxLength: 12 })
  .map((all) => all.map((one, index): PastIncident => ({ ...one, number: String(index).padStart(3, '0') })));

const historyOf = (past: readonly PastIncident[]): ContractHistory => ({
  serviceStartsOn: day('2026-01-01'),
  serviceLastDay: null,
  incidents: past,
  prices: PRICES.map(({ key, hosting, price }) => ({
    key,
    hosting,
    monthlyAmount: price,
    from: day('2026-01-01'),
    toExclusive: null,
  })),
  work: [],
});
const penaltiesOf = (past: readonly PastIncident[]): readonly string[] =>
  valueOf(costUnderTerms(tried, historyOf(past), YEAR)).months.flatMap(({ lines }) =>
    lines.filter(({ kind }) => kind === 'PENALTY').map(({ concerns, amount }) => `${concerns} ${formatAmount(amount)}`),
  );

/**
 * By hand: each breach by breach then number, after what those before took; the year is looked at
 * apart.
 */
function naive(past: readonly PastIncident[]): readonly string[] {
  const breached = past.flatMap((one) =>
    (['response', 'restoration'] as const).flatMap((key) => {
      const item: RunningBreach = {
        ...breach(terms, key, one.number, one.facts),
        servicesConcerned: one.servicesConcerned,
      };
      const result = valueOf(readClock(item.commitment, item.facts, terms.causes, at('2026-12-31T22:59:59Z')));
      return result.state === 'BREACHED' && result.dueAt !== null && result.stoppedAt !== null
        ? [{ item, dueAt: result.dueAt }]
        : [];
    }),
  );
  breached.sort(
    (a, b) => a.dueAt - b.dueAt || (a.item.incident < b.item.incident ? -1 : a.item.incident > b.item.incident ? 1 : 0),
  );
  const recorded: RecordedCapUse[] = [];
  return breached.map(({ item }) => {
    const decision = valueOf(costIfItLasts(contextOf(terms, [...recorded]), item, at('2026-12-31T22:59:59Z')));
    for (const { capKey, windowKey, used } of decision.capUses)
      recorded.push({ penaltyId: item.incident, capKey, windowKey, amount: used });
    return `${item.incident} ${formatAmount(negate(decision.amount))}`;
  });
}

test('a replayed year is the fold of its breaches under both caps, whatever order they are given in', () => {
  fc.assert(
    fc.property(incidents, (past) => {
      const found = penaltiesOf(past).filter((text) => !text.startsWith('2026 '));
      expect([...found].sort()).toEqual([...naive(past)].sort());
      expect([...penaltiesOf([...past].reverse())].sort()).toEqual([...penaltiesOf(past)].sort());
    }),
    runs(60),
  );
});

test('no cap is exceeded, and replaying again gives the same', () => {
  fc.assert(
    fc.property(incidents, (past) => {
      const cost = valueOf(costUnderTerms(tried, historyOf(past), YEAR));
      const byMonth = cost.months.map(({ lines }) =>
        sum(
          lines.filter(({ kind, concerns }) => kind === 'PENALTY' && concerns !== '2026').map(({ amount }) => amount),
          'CHF',
        ),
      );
      for (const month of byMonth) expect(month.amount.greaterThanOrEqualTo('-500.00')).toBe(true);
      const year = sum(
        cost.months.map(({ byKind }) => byKind.PENALTY),
        'CHF',
      );
      expect(year.amount.greaterThanOrEqualTo('-1200.00')).toBe(true);
      expect(costUnderTerms(tried, historyOf(past), YEAR)).toEqual({ ok: true, value: cost });
    }),
    runs(40),
  );
});

test('comparing terms with themselves finds no difference, and months add up to the whole', () => {
  fc.assert(
    fc.property(incidents, (past) => {
      const { months, difference, own } = valueOf(compareTerms(historyOf(past), tried, tried, YEAR));
      expect(difference.amount.isZero()).toBe(true);
      expect(
        formatAmount(
          sum(
            months.map((month) => month.own),
            'CHF',
          ),
        ),
      ).toBe(formatAmount(own.total));
      for (const { explanation } of own.months) expect(replay(explanation).differences).toEqual([]);
    }),
    runs(30),
  );
});

test('penalties are in the client’s favour, and the rest is what a year costs without incidents', () => {
  fc.assert(
    fc.property(incidents, (past) => {
      const cost = valueOf(costUnderTerms(tried, historyOf(past), YEAR));
      const quiet = valueOf(costUnderTerms(tried, historyOf([]), YEAR));
      const penalties = sum(
        cost.months.map(({ byKind }) => byKind.PENALTY),
        'CHF',
      );
      expect(penalties.amount.lessThanOrEqualTo(0)).toBe(true);
      expect(formatAmount(sum([quiet.total, penalties], 'CHF'))).toBe(formatAmount(cost.total));
    }),
    runs(30),
  );
});
