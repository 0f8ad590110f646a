import { join } from 'node:path';
import { findProjectRoot } from '../../api/config/project-root';
import { sum } from '../../api/domain/money/arithmetic';
import { formatAmount } from '../../api/domain/money/format-money';
import { money, type Money } from '../../api/domain/money/value';
import { pricedTerms, type PricedTerms } from '../../api/domain/penalty/priced-terms';
import type { Result } from '../../api/domain/result';
import {
  priceLinesOfMonths,
  type ContractHistory,
  type CostLine,
  type PastIncident,
} from '../../api/domain/simulation/history';
import { replayPenalties } from '../../api/domain/simulation/replay-penalties';
import type { Severity } from '../../api/domain/sla/commitment';
import { effectiveTerms, type TermsOverride } from '../../api/domain/terms/effective-terms';
import { parseTermsPack } from '../../api/domain/terms/validate-terms-pack';
import { instant, type LocalDate } from '../../api/domain/time/instant';
import { readTermsPacks } from '../../seeds/terms/read-terms-packs';

/**
 * A year's penalties for 100 000 incidents in memory: 1 000 contracts of 100 incidents each, on the
 * seeded packs that have money penalties. Each contract's clocks are read, its misses and its year
 * priced under their caps in order, and every amount explained. Prints seconds and peak memory,
 * first with the amounts alone kept, then with all explanations kept. Run it from the compiled
 * output.
 */

const CONTRACTS = 1000;
const INCIDENTS = 100;
const YEAR_START = Date.UTC(2025, 0, 1) / 1000;
const UNTIL = '2026-01-15' as LocalDate;
const OFFICE = JSON.stringify({
  timezone: 'Europe/Paris',
  weekly: Object.fromEntries(['MON', 'TUE', 'WED', 'THU', 'FRI'].map((day) => [day, [['09:00', '18:00']]])),
  holidayZone: 'FR-METROPOLE',
  exceptions: [],
});

interface Kind {
  readonly name: string;
  readonly modules: readonly string[];
  readonly overrides: readonly TermsOverride[];
  readonly severities: readonly Severity[];
}

const KINDS: readonly Kind[] = [
  { name: 'omr-hosted', modules: ['A', 'J', 'K', 'L'], overrides: [], severities: ['CRITICAL', 'MAJOR', 'MINOR'] },
  { name: 'generic-2017', modules: ['monitoring', 'support'], overrides: [], severities: ['CRITICAL', 'URGENT'] },
  {
    name: 'owl-monitoring',
    modules: ['level-1'],
    overrides: [{ parameter: 'opening-hours', value: OFFICE }],
    severities: ['CRITICAL', 'MAJOR', 'MINOR'],
  },
];

function valueOf<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(result.refusals.map(({ message }) => message).join(' '));
  return result.value;
}

/** Numbers that look random and are always the same. */
function numbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

function historyOf(contract: number, kind: Kind): ContractHistory {
  const next = numbers(contract * 7919 + 1);
  const below = (limit: number): number => Math.floor(next() * limit);
  const incidents = Array.from({ length: INCIDENTS }, (_, index): PastIncident => {
    const received = YEAR_START + below(350 * 86_400);
    const response = received + below(below(4) === 0 ? 3 * 86_400 : 7200);
    return {
      number: String(index + 1).padStart(4, '0'),
      service: kind.modules[0] ?? '',
      servicesConcerned: [kind.modules[below(kind.modules.length)] ?? ''],
      facts: {
        severity: kind.severities[below(kind.severities.length)] ?? 'CRITICAL',
        kind: 'INTERRUPTION',
        assets: [{ kind: 'SERVER', ownership: 'SHARED' }],
        receptions: [{ channel: below(2) === 0 ? 'EMERGENCY_TELEPHONE' : 'WEB', at: instant(received) }],
        events: { FIRST_RESPONSE: instant(response), RESTORED: instant(response + below(2 * 86_400)) },
        excludedPeriods:
          below(5) === 0
            ? [{ cause: 'PLANNED_INTERRUPTION', startsAt: instant(received + 600), endsAt: instant(received + 4200) }]
            : [],
        excludedBy: null,
      },
    };
  });
  return {
    serviceStartsOn: '2024-05-01' as LocalDate,
    serviceLastDay: null,
    incidents,
    prices: kind.modules.map((key, index) => ({
      key,
      hosting: index % 2 === 1,
      monthlyAmount: money(`${500 + below(2000)}.${10 + below(90)}`, 'EUR'),
      from: '2024-05-01' as LocalDate,
      toExclusive: null,
    })),
    work: [],
  };
}

const packs = new Map(
  readTermsPacks(join(findProjectRoot(), 'seeds', 'terms')).map(({ name, json }) => [name, parseTermsPack(json)]),
);

function termsOf({ name, modules, overrides }: Kind): PricedTerms {
  const parsed = packs.get(name);
  if (parsed?.ok !== true) throw new Error(`the pack ${name} is not accepted`);
  return valueOf(pricedTerms(valueOf(effectiveTerms(parsed.value, overrides, modules)), modules));
}

function replayAll(
  histories: readonly (readonly [Kind, ContractHistory])[],
  terms: ReadonlyMap<Kind, PricedTerms>,
  keep: (kind: Kind, lines: readonly CostLine[]) => void,
): void {
  for (const [kind, history] of histories) {
    const own = terms.get(kind);
    if (own === undefined) throw new Error('every kind has its terms');
    const basis = { servicesApart: false, invoiced: () => money('0.00', 'EUR') };
    keep(kind, valueOf(replayPenalties(own, history, priceLinesOfMonths(history.prices), basis, UNTIL)).lines);
  }
}

const megabytes = (bytes: number): string => `${(bytes / 2 ** 20).toFixed(0)} MB`;

const terms = new Map(KINDS.map((kind) => [kind, termsOf(kind)]));
const histories = Array.from({ length: CONTRACTS }, (_, index) => {
  const kind = KINDS[index % KINDS.length];
  if (kind === undefined) throw new Error('a kind');
  return [kind, historyOf(index, kind)] as const;
});
console.log(
  `${CONTRACTS * INCIDENTS} incidents of ${CONTRACTS} contracts in memory: ${megabytes(process.memoryUsage().heapUsed)} of heap`,
);
// The first contracts warm the engine up and compute the calendars' years.
replayAll(histories.slice(0, 60), terms, () => undefined);

function timed(what: string, run: () => void): void {
  const start = performance.now();
  const startOfWork = process.cpuUsage();
  run();
  const seconds = (performance.now() - start) / 1000;
  const { user, system } = process.cpuUsage(startOfWork);
  const { heapUsed } = process.memoryUsage();
  const peak = process.resourceUsage().maxRSS * 1024;
  const worked = ((user + system) / 1e6).toFixed(2);
  console.log(
    `${what}: ${seconds.toFixed(2)} s (${worked} s of processors, collecting garbage included), heap ${megabytes(heapUsed)}, peak of the process ${megabytes(peak)}`,
  );
}

const amounts = new Map<Kind, Money[]>(KINDS.map((kind) => [kind, []]));
timed('amounts kept', () =>
  replayAll(histories, terms, (kind, lines) => amounts.get(kind)?.push(...lines.map(({ amount }) => amount))),
);
for (const [{ name }, found] of amounts) {
  const due = found.filter(({ amount }) => !amount.isZero());
  console.log(
    `  ${name}: ${found.length} penalties, ${due.length} of them more than nothing, ${formatAmount(sum(found, 'EUR'))} EUR`,
  );
}
const lines: CostLine[] = [];
timed('all explanations kept', () => replayAll(histories, terms, (_, found) => lines.push(...found)));
const again = sum(
  lines.map(({ amount }) => amount),
  'EUR',
);
const before = sum([...amounts.values()].flat(), 'EUR');
if (!again.amount.equals(before.amount)) throw new Error('two runs of the same year differ');
