import { accept, refuse, type Refused, type Result } from '../../domain/result';
import { capLiftsOf } from '../../domain/penalty/lifted-caps';
import type { ContractHistory, PastCapLift, PastIncident, PastWork } from '../../domain/simulation/history';
import { formatInstant, type LocalDate } from '../../domain/time/instant';
import { localDateAt, startOfLocalDate } from '../../domain/time/time-zone';
import { workHistoryOf, type WorkRecord } from '../../store/consumption/consumption.store';
import { incidentHistoryOf, type IncidentRecord } from '../../store/incident/incident.store';
import { serviceKeysOf } from '../penalty/price-lines';
import { loadClockFacts } from '../sla/clock-facts';
import { storedInstant } from '../stored-instant';
import type { ContractTerms } from '../terms/dated-terms';
import { monthlyPricesOf } from './contract-prices';
import type { SimulationSource } from './source';

/** How many incidents, and how many interventions, a simulation replays at most. */
export const MOST_HISTORY = 5000;

/** What really happened on a contract before a date. Refuses `HISTORY_TOO_LONG`. */
export async function loadHistory(
  { read }: SimulationSource,
  terms: ContractTerms,
  until: LocalDate,
): Promise<Result<ContractHistory>> {
  const { contract } = terms;
  const before = formatInstant(startOfLocalDate(terms.zone, until));
  const [incidents, work] = await Promise.all([
    incidentHistoryOf(read, contract.id, before, MOST_HISTORY + 1),
    workHistoryOf(read, contract.id, before, MOST_HISTORY + 1),
  ]);
  if (incidents.length > MOST_HISTORY) return tooLong('incidents');
  if (work.length > MOST_HISTORY) return tooLong('interventions');
  const facts = await loadClockFacts(read, incidents, new Map([[contract.id, terms.dated]]));
  return accept({
    serviceStartsOn: contract.startsOn as LocalDate,
    serviceLastDay: terms.serviceLastDay,
    incidents: incidents.map((incident) => {
      const own = facts.get(incident.id);
      if (own === undefined) throw new Error(`an incident without its facts: ${incident.id}`);
      return pastIncident(terms, incident, own.facts);
    }),
    prices: monthlyPricesOf(terms),
    work: pastWork(terms, work),
    capLifts: pastCapLifts(terms, incidents),
  });
}

/** Decisions that lifted caps; those of incidents that are not replayed concern nothing. */
function pastCapLifts({ dated }: ContractTerms, incidents: readonly IncidentRecord[]): readonly PastCapLift[] {
  const numbers = new Map(incidents.map(({ id, number }) => [id, number]));
  return capLiftsOf(dated).flatMap(({ capKey, policyKey, incidentId, year }) => {
    const incident = incidentId === null ? null : numbers.get(incidentId);
    return policyKey === null || incident === undefined ? [] : [{ capKey, policyKey, incident, year }];
  });
}

/**
 * The work of a contract before a date that units paid for, as dates and units by account. Refuses
 * `HISTORY_TOO_LONG`.
 */
export async function loadUnitsDebited(
  { read }: SimulationSource,
  terms: ContractTerms,
  until: LocalDate,
): Promise<Result<readonly { readonly account: string; readonly on: LocalDate; readonly units: number }[]>> {
  const before = formatInstant(startOfLocalDate(terms.zone, until));
  const work = await workHistoryOf(read, terms.contract.id, before, MOST_HISTORY + 1);
  if (work.length > MOST_HISTORY) return tooLong('interventions');
  return accept(
    work.flatMap(({ startedAt, settlement }) =>
      settlement.map(({ settledBy, units }) => ({
        account: settledBy,
        on: localDateAt(terms.zone, storedInstant(startedAt)),
        units,
      })),
    ),
  );
}

function tooLong(what: string): Refused {
  return refuse(
    'HISTORY_TOO_LONG',
    ['contractId'],
    `The contract has had more than ${MOST_HISTORY} ${what} by then.`,
    `Simulate months that end before the ${MOST_HISTORY + 1}st.`,
  );
}

function pastIncident(
  terms: ContractTerms,
  { number, moduleId, severity }: IncidentRecord,
  facts: Omit<PastIncident['facts'], 'severity'>,
): PastIncident {
  return {
    number,
    facts: { ...facts, severity },
    service: terms.modules.find(({ id }) => id === moduleId)?.key ?? '',
    servicesConcerned: serviceKeysOf(terms, new Set([moduleId])),
  };
}

/**
 * The parts of a contract's work that units paid for; a hotline call knows what its incident's
 * earlier calls, as recorded, debited.
 */
function pastWork(terms: ContractTerms, records: readonly WorkRecord[]): readonly PastWork[] {
  const accounts = new Set(terms.terms.pack.consumption.unitAccounts.map(({ key }) => key));
  return records.flatMap((record) =>
    record.settlement
      .filter(({ settledBy }) => accounts.has(settledBy))
      .map(({ settledBy, minutes }): PastWork => {
        const on = localDateAt(terms.zone, storedInstant(record.startedAt));
        const work = { on, account: settledBy, minutes, roundTrips: record.roundTrips };
        return record.mode === 'HOTLINE' ? { ...work, callMinutesBefore: minutesBefore(records, record) } : work;
      }),
  );
}

/**
 * What neither the provider's fault, nor a forfait, nor the allowance covered of an incident's
 * earlier calls.
 */
function minutesBefore(records: readonly WorkRecord[], { id, incidentId }: WorkRecord): number {
  if (incidentId === null) return 0;
  // Ids grow with the time of recording, in which order calls were settled.
  return records
    .filter((each) => each.incidentId === incidentId && each.id < id)
    .filter(({ mode, kind }) => mode === 'HOTLINE' && kind === 'CURATIVE')
    .flatMap(({ settlement }) => settlement)
    .filter(({ settledBy }) => !/^(PROVIDER_FAULT|HOTLINE_ALLOWANCE|FORFAIT_.*)$/.test(settledBy))
    .reduce((total, { minutes }) => total + minutes, 0);
}
