import fc from 'fast-check';
import { addAsset } from '../../api/app/asset/add-asset';
import type { Unit } from '../../api/app/command/unit';
import { correctExcludedPeriod } from '../../api/app/incident/correct-excluded-period';
import { correctIncident } from '../../api/app/incident/correct-incident';
import { endExcludedPeriod } from '../../api/app/incident/end-excluded-period';
import { excludePeriod } from '../../api/app/incident/exclude-period';
import { recordFirstResponse } from '../../api/app/incident/record-first-response';
import { recordReception } from '../../api/app/incident/record-reception';
import { reopenIncident } from '../../api/app/incident/reopen-incident';
import { reportIncident } from '../../api/app/incident/report-incident';
import { restoreIncident } from '../../api/app/incident/restore-incident';
import { withdrawExcludedPeriod } from '../../api/app/incident/withdraw-excluded-period';
import { acceptPenalty } from '../../api/app/penalty/accept-penalty';
import { assessDowntimeYear } from '../../api/app/penalty/assess-downtime-year';
import { claimPenalty } from '../../api/app/penalty/claim-penalty';
import type { ContractTerms } from '../../api/app/terms/dated-terms';
import { termsLibraryOf } from '../../api/app/terms/terms-library';
import type { CreateContractInput } from '../../api/app/contract/create-contract';
import type { Result } from '../../api/domain/result';
import { exclusionScopeOf } from '../../api/domain/sla/exclusion-scope';
import { formatInstant, instant, type Instant } from '../../api/domain/time/instant';
import { excludedPeriodsOf } from '../../api/store/incident/incident.store';
import { allPenaltiesOf } from '../../api/store/penalty/penalty.store';
import { unpricedOfContracts } from '../../api/store/penalty/unpriced-penalty.store';
import { rows } from '../../api/store/rows';
import { activeContract, eur, on, penalties, reading } from '../support/made-contract';
import {
  owedFromScratch,
  owedLine,
  unpricedLine,
  type Owed,
  type Told,
  type ToldIncident,
} from '../support/lived-contract';
import { runs } from '../support/runs';
import { unsound } from '../support/soundness';
import { at, attempt, makeTenant, type Tenant } from '../support/tenant';
import { createTestDatabase, type TestDatabase } from '../support/test-database';

/**
 * Whatever is told of a contract, and in whatever order it is corrected: what is recorded is what an
 * assessment of all that was told, once and from nothing, comes to.
 */

let database: TestDatabase;
let tenant: Tenant;
beforeAll(async () => {
  database = await createTestDatabase();
  tenant = await makeTenant(
    await database.open({ entities: rows }),
    'From scratch',
    'ROLES',
    at('2025-01-01T08:00:00Z'),
  );
}, 60_000);
afterAll(() => database.drop());

const opening = { timezone: 'Europe/Paris', holidayZone: 'FR-METROPOLE' };
const DAY = [['08:00', '19:00']];
const WEEK = Object.fromEntries(['MON', 'TUE', 'WED', 'THU', 'FRI'].map((day) => [day, DAY]));
/** No hour of January 2026 is open: an hour of delay has no amount then. */
const CLOSED = Array.from({ length: 31 }, (_, day) => ({
  date: `2026-01-${String(day + 1).padStart(2, '0')}`,
  intervals: [],
}));

type Made = Partial<CreateContractInput>;
const hosted = (version: number, overrides: CreateContractInput['overrides'] = []): Made => ({
  termsPack: { key: 'omr-hosted', version },
  overrides: [{ parameter: 'downtime-budget.target', value: 'PT20H' }, ...overrides],
});
const generic = (version: number, overrides: CreateContractInput['overrides'] = []): Made => ({
  termsPack: { key: 'generic-2017', version },
  termMonths: 36,
  priceComponents: [],
  modules: [
    { key: 'monitoring', monthlyAmount: eur('300.00'), active: true },
    { key: 'support', monthlyAmount: eur('1000.00'), active: true },
  ],
  overrides,
});
const watched = (version: number): Made => ({
  termsPack: { key: 'owl-monitoring', version },
  termMonths: 36,
  priceComponents: [],
  modules: [
    { key: 'level-1', monthlyAmount: eur('300.00'), active: true },
    { key: 'level-2', monthlyAmount: eur('700.00'), active: true },
  ],
  overrides: [
    { parameter: 'opening-hours', value: JSON.stringify({ ...opening, weekly: WEEK, exceptions: [] }) },
    { parameter: 'included-hours.minutes', value: '120' },
  ],
});

/** What contracts are made of, by what is particular to each. */
const CONTRACTS: Readonly<Record<string, Made>> = {
  'a hosted one': hosted(1),
  'a hosted one of the corrected terms': hosted(2),
  'a hosted one whose services are named': hosted(2, [{ parameter: 'sla.services', value: 'NAMED' }]),
  'one by the hour': generic(1),
  'one by the hour, corrected terms': generic(2),
  'one by the hour, closed for a month': generic(2, [
    {
      parameter: 'calendar.working-hours',
      value: JSON.stringify({ ...opening, weekly: WEEK, exceptions: CLOSED }),
    },
  ]),
  'one by severity': watched(1),
  'one by severity, corrected terms': watched(2),
};

const HOUR = 3600;
const START = at('2025-12-19T07:00:00Z');
const moment = fc.integer({ min: 0, max: 2 * 24 * 26 }).map((halves) => instant(START + halves * (HOUR / 2)));
const lasting = fc.oneof(
  fc.integer({ min: 1, max: 24 }).map((halves) => halves * (HOUR / 2)),
  fc.integer({ min: 1, max: 300 }).map((hours) => hours * HOUR),
);
const which = fc.nat({ max: 5 });
const severity = fc.constantFrom('CRITICAL', 'MAJOR', 'URGENT', 'MINOR');
const kind = fc.oneof(
  { arbitrary: fc.constant('INTERRUPTION' as const), weight: 3 },
  { arbitrary: fc.constantFrom('DEGRADATION', 'REQUEST'), weight: 1 },
);
const channel = fc.oneof(
  { arbitrary: fc.constantFrom('WEB', 'TELEPHONE'), weight: 3 },
  { arbitrary: fc.constantFrom('EMAIL', 'MONITORING_ALERT'), weight: 1 },
);
const cause = fc.nat({ max: 6 });
const option = <T>(of: fc.Arbitrary<T>) => fc.option(of, { nil: undefined });

const command = fc.oneof(
  {
    arbitrary: fc.record({
      do: fc.constant('report'),
      severity,
      kind,
      channel,
      at: moment,
      module: which,
      assets: fc.array(which, { maxLength: 2 }),
    }),
    weight: 4,
  },
  { arbitrary: fc.record({ do: fc.constant('respond'), incident: which, after: lasting }), weight: 3 },
  { arbitrary: fc.record({ do: fc.constant('restore'), incident: which, after: lasting }), weight: 5 },
  { arbitrary: fc.record({ do: fc.constant('reopen'), incident: which }), weight: 1 },
  { arbitrary: fc.record({ do: fc.constant('call'), incident: which, after: lasting, channel }), weight: 1 },
  {
    arbitrary: fc.record({
      do: fc.constant('correct'),
      incident: which,
      severity: option(severity),
      kind: option(kind),
      module: option(which),
      assets: option(fc.array(which, { maxLength: 2 })),
      received: option(moment),
      responded: option(lasting),
      restored: option(lasting),
      exclude: option(cause),
      include: fc.boolean(),
    }),
    weight: 5,
  },
  {
    arbitrary: fc.record({ do: fc.constant('exclude'), incident: which, cause, at: moment, for: option(lasting) }),
    weight: 3,
  },
  {
    arbitrary: fc.record({ do: fc.constant('endExclusion'), incident: which, period: which, after: lasting }),
    weight: 1,
  },
  {
    arbitrary: fc.record({
      do: fc.constant('moveExclusion'),
      incident: which,
      period: which,
      cause: option(cause),
      at: option(moment),
      for: option(lasting),
    }),
    weight: 1,
  },
  { arbitrary: fc.record({ do: fc.constant('withdraw'), incident: which, period: which }), weight: 1 },
  {
    arbitrary: fc.record({
      do: fc.constant('addAsset'),
      ownership: fc.constantFrom('SHARED', 'DEDICATED', 'CLIENT_OWNED'),
      from: fc.constantFrom('2025-12-01', '2025-12-31', '2026-01-05'),
    }),
    weight: 2,
  },
  { arbitrary: fc.record({ do: fc.constant('assessYear'), year: fc.constantFrom(2025, 2026) }), weight: 2 },
  { arbitrary: fc.record({ do: fc.constant('claim'), penalty: which }), weight: 1 },
  { arbitrary: fc.record({ do: fc.constant('accept'), penalty: which }), weight: 1 },
);
type Command = typeof command extends fc.Arbitrary<infer T> ? T : never;

/** A contract, and all that is told of it. */
class Life {
  private readonly told: Told = { incidents: [], assets: [], years: new Set() };
  private now = at('2027-02-01T08:00:00Z');
  private place = 0;

  constructor(
    private readonly contractId: string,
    private readonly terms: ContractTerms,
  ) {}

  static async of(made: Made): Promise<Life> {
    const contractId = await activeContract(tenant, { startsOn: on('2025-12-01'), ...made });
    const terms = await reading(tenant, (read) =>
      termsLibraryOf(tenant.database).termsOf(read, tenant.providerId, [contractId], {
        at: at('2026-01-01T08:00:00Z'),
      }),
    );
    return new Life(contractId, terms.get(contractId)!);
  }

  /** Does what a command says, unless it is refused or there is nothing to do it to. */
  async do(command: Command): Promise<void> {
    this.now = instant(this.now + 60);
    this.place += 1;
    const { told, contractId } = this;
    switch (command.do) {
      case 'report': {
        const moduleId = this.moduleId(command.module);
        const assetIds = this.assetIds(command.assets);
        const { severity, kind, channel, at: receivedAt } = command;
        const input = { contractId, moduleId, assetIds, severity, kind, channel, description: 'Down', receivedAt };
        const done = await this.try((unit) => reportIncident(unit, input));
        if (done === null) return;
        told.incidents.push({
          id: done.incidentId,
          place: this.place,
          moduleId,
          assetIds,
          severity,
          kind,
          channel,
          receivedAt,
          calls: [],
          firstResponseAt: null,
          restoredAt: null,
          excludedBy: null,
          periods: [],
        });
        return;
      }
      case 'addAsset': {
        const { ownership, from } = command;
        const input = {
          contractId,
          designation: 'A',
          kind: 'SERVER',
          ownership,
          quantity: 1,
          coveredFrom: on(from),
        } as const;
        const done = await this.try((unit) => addAsset(unit, input));
        if (done !== null) told.assets.push({ id: done.assetId, place: this.place, ownership, coveredFrom: on(from) });
        return;
      }
      case 'assessYear': {
        const { year } = command;
        const done = await this.try((unit) => assessDowntimeYear(unit, { contractId, year }));
        if (done !== null) told.years.add(year);
        return;
      }
      case 'claim':
      case 'accept': {
        const all = await reading(tenant, (read) => allPenaltiesOf(read, [contractId]));
        const penaltyId = all.filter(({ status }) => status !== 'REVERSED')[command.penalty]?.id;
        if (penaltyId === undefined) return;
        if (command.do === 'claim') await this.try((unit) => claimPenalty(unit, { penaltyId }));
        else await this.try((unit) => acceptPenalty(unit, { penaltyId }));
        return;
      }
    }
    const incident = told.incidents[command.incident % Math.max(told.incidents.length, 1)];
    if (incident !== undefined) await this.doTo(incident, command);
  }

  private async doTo(
    incident: ToldIncident,
    command: Exclude<Command, { do: 'report' | 'addAsset' | 'assessYear' | 'claim' | 'accept' }>,
  ): Promise<void> {
    const { id: incidentId } = incident;
    const after = (seconds: number): Instant => instant(incident.receivedAt + seconds);
    switch (command.do) {
      case 'respond': {
        const respondedAt = after(command.after);
        const done = await this.try((unit) => recordFirstResponse(unit, { incidentId, respondedAt }));
        if (done !== null) incident.firstResponseAt = respondedAt;
        return;
      }
      case 'restore': {
        const restoredAt = after(command.after);
        const done = await this.try((unit) => restoreIncident(unit, { incidentId, restoredAt }));
        if (done !== null) incident.restoredAt = restoredAt;
        return;
      }
      case 'reopen': {
        const done = await this.try((unit) => reopenIncident(unit, { incidentId, reason: 'R' }));
        if (done !== null) incident.restoredAt = null;
        return;
      }
      case 'call': {
        const { channel } = command;
        const receivedAt = after(command.after);
        const done = await this.try((unit) => recordReception(unit, { incidentId, channel, receivedAt }));
        if (done !== null) incident.calls.push({ channel, at: receivedAt });
        return;
      }
      case 'correct': {
        const { severity, kind, received, responded, restored, exclude, include } = command;
        const from = received ?? incident.receivedAt;
        const excludedBy = exclude === undefined ? undefined : this.cause(exclude);
        const includedAgain = include && excludedBy === undefined && incident.excludedBy !== null;
        const changes = {
          ...(severity === undefined ? {} : { severity }),
          ...(kind === undefined ? {} : { kind }),
          ...(command.module === undefined ? {} : { moduleId: this.moduleId(command.module) }),
          ...(command.assets === undefined ? {} : { assetIds: this.assetIds(command.assets) }),
          ...(received === undefined ? {} : { receivedAt: received }),
          ...(responded === undefined ? {} : { firstResponseAt: instant(from + responded) }),
          ...(restored === undefined ? {} : { restoredAt: instant(from + restored) }),
          ...(excludedBy === undefined ? {} : { excludedBy }),
        };
        const input = { incidentId, reason: 'R', includedAgain, ...changes };
        const done = await this.try((unit) => correctIncident(unit, input));
        if (done !== null) Object.assign(incident, changes, includedAgain ? { excludedBy: null } : {});
        return;
      }
      case 'exclude': {
        const startsAt = command.at;
        const endsAt = command.for === undefined ? null : instant(startsAt + command.for);
        const code = this.cause(command.cause);
        const input = { incidentId, cause: code, startedAt: startsAt, endedAt: endsAt };
        if ((await this.try((unit) => excludePeriod(unit, input))) === null) return;
        const stored = await reading(tenant, (read) => excludedPeriodsOf(read, [incidentId]));
        const { id } = stored.find((each) => !incident.periods.some((known) => known.id === each.id))!;
        incident.periods.push({ id, cause: code, startsAt, endsAt, scope: exclusionScopeOf(code) });
        return;
      }
    }
    const period = incident.periods[command.period % Math.max(incident.periods.length, 1)];
    if (period === undefined) return;
    const { id: excludedPeriodId } = period;
    const replace = (change: Partial<typeof period>): void => {
      incident.periods = incident.periods.map((each) => (each === period ? { ...each, ...change } : each));
    };
    switch (command.do) {
      case 'endExclusion': {
        const endedAt = instant(period.startsAt + command.after);
        const done = await this.try((unit) => endExcludedPeriod(unit, { excludedPeriodId, endedAt }));
        if (done !== null) replace({ endsAt: endedAt });
        return;
      }
      case 'moveExclusion': {
        const startedAt = command.at;
        const endedAt = command.for === undefined ? undefined : instant((startedAt ?? period.startsAt) + command.for);
        const code = command.cause === undefined ? undefined : this.cause(command.cause);
        const input = {
          excludedPeriodId,
          reason: 'R',
          cause: code ?? null,
          startedAt: startedAt ?? null,
          endedAt: endedAt ?? null,
        };
        if ((await this.try((unit) => correctExcludedPeriod(unit, input))) === null) return;
        replace({
          ...(code === undefined ? {} : { cause: code, scope: exclusionScopeOf(code) }),
          ...(startedAt === undefined ? {} : { startsAt: startedAt }),
          ...(endedAt === undefined ? {} : { endsAt: endedAt }),
        });
        return;
      }
      case 'withdraw': {
        const done = await this.try((unit) => withdrawExcludedPeriod(unit, { excludedPeriodId, reason: 'R' }));
        if (done !== null) incident.periods = incident.periods.filter((each) => each !== period);
        return;
      }
    }
  }

  /** What is recorded as owed, as lines to compare. */
  async recorded(): Promise<readonly Owed[]> {
    const { contractId } = this;
    const standing = (await reading(tenant, (read) => allPenaltiesOf(read, [contractId]))).filter(
      ({ status }) => status !== 'REVERSED',
    );
    const explained = await penalties(
      tenant,
      standing.map(({ id }) => id),
    );
    const waiting = await reading(tenant, (read) => unpricedOfContracts(read, [contractId]));
    return [
      ...explained.map((each) =>
        owedLine(each, each.commitmentKey, each.moduleId, formatInstant(at(each.breachedAt)), each.explanation),
      ),
      ...waiting.map((each) =>
        unpricedLine(
          each,
          each.commitmentKey,
          each.refusals.map(({ code }) => code),
        ),
      ),
    ].sort((a, b) => (a.cause < b.cause ? -1 : 1));
  }

  /** What all that was told owes. */
  owed(): readonly Owed[] {
    return owedFromScratch(this.terms, this.told, this.now);
  }

  private async try<T>(work: (unit: Unit) => Promise<Result<T>>): Promise<T | null> {
    return (await attempt(tenant, this.now, work)).value;
  }

  private moduleId(place: number): string {
    const active = this.terms.modules.filter((each) => each.active);
    return active[place % active.length]!.id;
  }

  private assetIds(places: readonly number[]): string[] {
    const { assets } = this.told;
    return [...new Set(places.flatMap((place) => (place < assets.length ? [assets[place]!.id] : [])))];
  }

  private cause(place: number): string {
    return this.terms.causes[place % this.terms.causes.length]!;
  }
}

describe.each(Object.entries(CONTRACTS))('%s', (_what, made) => {
  test('has on record what an assessment from nothing comes to', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(command, { minLength: 6, maxLength: 24, size: 'max' }), async (commands) => {
        const life = await Life.of(made);
        for (const each of commands) {
          await life.do(each);
          expect(await life.recorded()).toEqual(life.owed());
        }
      }),
      runs(40),
    );
  }, 400_000);
});

test('and the books agree', async () => {
  expect(await unsound(tenant.database, tenant.providerId, tenant.sessions.administrator.actorId)).toEqual([]);
});
