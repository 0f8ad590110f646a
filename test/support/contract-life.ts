import { addAsset } from '../../api/app/asset/add-asset';
import { lockContract } from '../../api/app/command/lock-contract';
import type { Unit } from '../../api/app/command/unit';
import { recordVersions } from '../../api/app/contract/record-versions';
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
import { accept, type Result } from '../../api/domain/result';
import { exclusionScopeOf } from '../../api/domain/sla/exclusion-scope';
import { formatInstant, instant, type Instant } from '../../api/domain/time/instant';
import { excludedPeriodsOf } from '../../api/store/incident/incident.store';
import { unpricedOfContracts } from '../../api/store/penalty/unpriced-penalty.store';
import { activeContract, allPenaltiesOf, on, penalties, reading } from './made-contract';
import { owedFromScratch, owedLine, unpricedLine, type Owed, type Told, type ToldIncident } from './lived-contract';
import { at, attempt, carryOut, type Tenant } from './tenant';
import type { Command } from './contract-commands';

/** What a contract may be amended to. */
export type Overrides = readonly { readonly parameter: string; readonly value: string }[];

async function termsOf(tenant: Tenant, contractId: string): Promise<ContractTerms> {
  const terms = await reading(tenant, (read) =>
    termsLibraryOf(tenant.database).termsOf(read, tenant.providerId, [contractId], {
      at: at('2026-01-01T08:00:00Z'),
    }),
  );
  return terms.get(contractId)!;
}

/** A contract, and all that is told of it. */
export class Life {
  private readonly told: Told = { incidents: [], assets: [], years: new Set() };
  private now = at('2027-02-01T08:00:00Z');
  private place = 0;
  /** The breaches whose penalties were claimed at some time. */
  private readonly claimed = new Set<string>();

  private constructor(
    private readonly tenant: Tenant,
    private readonly contractId: string,
    private terms: ContractTerms,
    private readonly overrides: Overrides,
  ) {}

  /** Makes the contract, from 1 December 2025 on. */
  static async of(tenant: Tenant, made: Partial<CreateContractInput>, overrides: Overrides = []): Promise<Life> {
    const contractId = await activeContract(tenant, { startsOn: on('2025-12-01'), ...made });
    return new Life(tenant, contractId, await termsOf(tenant, contractId), overrides);
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
          excludedScope: null,
          periods: [],
        });
        return;
      }
      case 'addAsset': {
        const { kind, ownership, from } = command;
        const input = {
          contractId,
          designation: 'A',
          kind,
          ownership,
          quantity: 1,
          coveredFrom: on(from),
        } as const;
        const done = await this.try((unit) => addAsset(unit, input));
        if (done === null) return;
        told.assets.push({ id: done.assetId, place: this.place, kind, ownership, coveredFrom: on(from) });
        return;
      }
      case 'amend': {
        const { parameter, value } = this.overrides[command.override % Math.max(this.overrides.length, 1)] ?? {};
        if (parameter === undefined || value === undefined) return;
        const startsOn = command.from;
        const version = {
          fact: 'OVERRIDE',
          key: parameter,
          startsOn,
          value: { parameter, module: null, value },
        } as const;
        await carryOut(this.tenant, formatInstant(this.now), async (unit) => {
          await lockContract(unit, contractId);
          await recordVersions(unit, { id: contractId, amendmentCount: null }, [version], 'Amendment');
          return accept({});
        });
        this.terms = await termsOf(this.tenant, contractId);
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
        const all = await reading(this.tenant, (read) => allPenaltiesOf(read, [contractId]));
        const penaltyId = all.filter(({ status }) => status !== 'REVERSED')[command.penalty]?.id;
        if (penaltyId === undefined) return;
        if (command.do === 'claim') {
          const done = await this.try((unit) => claimPenalty(unit, { penaltyId }));
          if (done !== null) this.claimed.add(breachOf(all.find(({ id }) => id === penaltyId)!));
        } else await this.try((unit) => acceptPenalty(unit, { penaltyId }));
        return;
      }
      default:
        break;
    }
    const incident = told.incidents[command.incident % Math.max(told.incidents.length, 1)];
    if (incident !== undefined) await this.doTo(incident, command);
  }

  private async doTo(
    incident: ToldIncident,
    command: Exclude<Command, { do: 'report' | 'addAsset' | 'amend' | 'assessYear' | 'claim' | 'accept' }>,
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
        const { severity, kind, received, responded, restored, exclude, excludeScope, include } = command;
        const from = received ?? incident.receivedAt;
        const excludedBy = exclude === undefined ? undefined : this.cause(exclude);
        const includedAgain = include && excludedBy === undefined && incident.excludedBy !== null;
        // A scope alone is that of the cause which stands.
        const scoped = excludedBy !== undefined || (incident.excludedBy !== null && !includedAgain);
        const chosen = scoped ? excludeScope : undefined;
        const excludedScope = chosen ?? (excludedBy === undefined ? undefined : exclusionScopeOf(excludedBy));
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
        const input = { incidentId, reason: 'R', includedAgain, excludedByScope: chosen ?? null, ...changes };
        const done = await this.try((unit) => correctIncident(unit, input));
        if (done === null) return;
        const scope = excludedScope === undefined ? {} : { excludedScope };
        Object.assign(incident, changes, scope, includedAgain ? { excludedBy: null, excludedScope: null } : {});
        return;
      }
      case 'exclude': {
        const startsAt = command.at;
        const endsAt = command.for === undefined ? null : instant(startsAt + command.for);
        const code = this.cause(command.cause);
        const { scope = exclusionScopeOf(code) } = command;
        const input = { incidentId, cause: code, scope: command.scope ?? null, startedAt: startsAt, endedAt: endsAt };
        if ((await this.try((unit) => excludePeriod(unit, input))) === null) return;
        const stored = await reading(this.tenant, (read) => excludedPeriodsOf(read, [incidentId]));
        const { id } = stored.find((each) => !incident.periods.some((known) => known.id === each.id))!;
        incident.periods.push({ id, cause: code, startsAt, endsAt, scope });
        return;
      }
      default:
        break;
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
          scope: command.scope ?? null,
          startedAt: startedAt ?? null,
          endedAt: endedAt ?? null,
        };
        if ((await this.try((unit) => correctExcludedPeriod(unit, input))) === null) return;
        replace({
          ...(code === undefined ? {} : { cause: code, scope: exclusionScopeOf(code) }),
          ...(command.scope === undefined ? {} : { scope: command.scope }),
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
    const standing = (await reading(this.tenant, (read) => allPenaltiesOf(read, [contractId]))).filter(
      ({ status }) => status !== 'REVERSED',
    );
    const explained = await penalties(
      this.tenant,
      standing.map(({ id }) => id),
    );
    const waiting = await reading(this.tenant, (read) => unpricedOfContracts(read, [contractId]));
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

  /**
   * Breaches whose penalty stands without the claim that was made on it: none, whatever was
   * assessed anew.
   */
  async claimsLost(): Promise<readonly string[]> {
    const { contractId, claimed } = this;
    const all = await reading(this.tenant, (read) => allPenaltiesOf(read, [contractId]));
    return all
      .filter(({ status }) => status === 'ASSESSED')
      .map(breachOf)
      .filter((breach) => claimed.has(breach));
  }

  /** What all that was told owes. */
  owed(): readonly Owed[] {
    return owedFromScratch(this.terms, this.told, this.now);
  }

  private async try<T>(work: (unit: Unit) => Promise<Result<T>>): Promise<T | null> {
    return (await attempt(this.tenant, this.now, work)).value;
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

/**
 * What a penalty is for, whatever it is assessed anew to: a correction may move a claim to another
 * commitment of its incident, under the same policy.
 */
function breachOf(of: Awaited<ReturnType<typeof allPenaltiesOf>>[number]): string {
  const { incidentId, year, policyKey, commitmentKey } = of;
  return [incidentId ?? `${year} ${commitmentKey}`, policyKey].join(' ');
}
