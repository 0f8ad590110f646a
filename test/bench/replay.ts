import { Client } from 'pg';
import { v7 } from 'uuid';
import { runCommand } from '../../api/app/command/run-command';
import { recordIntervention, type RecordInterventionInput } from '../../api/app/consumption/record-intervention';
import { reportIncident, type ReportIncidentInput } from '../../api/app/incident/report-incident';
import { instant, type Instant } from '../../api/domain/time/instant';
import { API_ROLE } from '../../api/store/database/api-role';
import type { Database } from '../../api/store/database/database';
import { SCHEMA_EPOCH } from '../../api/store/database/schema-epoch';
import { tenantSettings } from '../../api/store/database/session';
import type { Statement } from '../../api/store/database/statement';
import type { WriteTransaction } from '../../api/store/database/write-transaction';
import { allModulesOfContracts } from '../../api/store/contract/service-module.store';
import { reading } from '../support/made-contract';
import type { Tenant } from '../support/tenant';
import type { Write } from './write-requests';

/** What a write sends that it cannot do without; what it reads to decide is left out. */
const ESSENTIAL = /^(idempotency:(claim|keep)|contracts:lock|stamp:take-contract|insert:|events:append)/;

interface Sent {
  readonly statement: Statement;
  readonly values: readonly unknown[];
}

/** The essential statements of a write with their values, and what in these is a write's own. */
export interface Captured {
  readonly statements: readonly Sent[];
  readonly key: string;
  readonly contractId: string;
  /** Ids that it made: others in each replay. */
  readonly made: readonly string[];
}

/** Carries out a write of the program and keeps what it sends. */
export async function captured(tenant: Tenant, write: Write, contractId: string): Promise<Captured> {
  const statements: Sent[] = [];
  const database = Object.create(tenant.database) as Database;
  database.write = (session, work) => tenant.database.write(session, (tx) => work(watched(tx)));
  const key = v7();
  const made: string[] = [];
  const now = instant(Math.floor(Date.now() / 1000));
  const context = {
    database,
    session: tenant.sessions.administrator,
    now,
    stamps: { kind: 'DATABASE', movedSeconds: 0 } as const,
    newId: () => {
      made.push(v7());
      return made.at(-1) ?? '';
    },
  };
  const input = write.input(contractId);
  const outcome = await runCommand<unknown>(context, write.name, key, input, (unit) =>
    write.name === 'reportIncident'
      ? reportIncident(unit, input as unknown as ReportIncidentInput)
      : recordIntervention(unit, { ...(input as unknown as RecordInterventionInput), startedAt: yesterday(now) }),
  );
  if (outcome.value === null) throw new Error(`refused: ${JSON.stringify(outcome.refusals)}`);
  const events = statements.find(({ statement }) => statement.name === 'events:append');
  const eventIds = (events?.values ?? []).flatMap((value) => (Array.isArray(value) ? (value as unknown[]) : []));
  made.push(...eventIds.filter((id): id is string => typeof id === 'string' && UUID.test(id) && !isKnown(id)));
  return { statements: statements.filter(({ statement }) => ESSENTIAL.test(statement.name)), key, contractId, made };

  function isKnown(id: string): boolean {
    return [contractId, tenant.providerId, tenant.sessions.administrator.actorId, key].includes(id);
  }

  function watched(tx: WriteTransaction): WriteTransaction {
    return {
      manager: tx.manager,
      query: (statement, values = []) => {
        statements.push({ statement, values });
        return tx.query(statement, values);
      },
      send: (statement, values = [], check) => {
        statements.push({ statement, values });
        tx.send(statement, values, check);
      },
    };
  }
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}$/;

function yesterday(now: Instant): Instant {
  return instant(now - 86_400);
}

/** A connection that replays a write. */
export interface Replayer {
  /** Does it once on an account, waiting for each statement or sending all in one packet. */
  once(contractId: string, key: string, how: 'ONE_BY_ONE' | 'TOGETHER'): Promise<void>;
  end(): Promise<void>;
}

/** Connections that replay what was captured, as the API's role and the same user. */
export async function replayers(
  url: string,
  tenant: Tenant,
  { statements, key, contractId, made }: Captured,
  contracts: readonly string[],
  count: number,
): Promise<readonly Replayer[]> {
  const modules = await reading(tenant, (read) => allModulesOfContracts(read, contracts));
  const keys = new Map(modules.map((module) => [module.id, module.key]));
  const moduleOf = new Map(modules.map((module) => [`${module.contractId} ${module.key}`, module.id]));
  const sent = JSON.stringify(statements.map(({ values }) => values));
  const named = modules.filter((module) => module.contractId === contractId && sent.includes(module.id));
  const settings = tenantSettings(tenant.sessions.administrator);
  const all: Replayer[] = [];
  while (all.length < count) {
    const client = new Client({ connectionString: url, pipeline: true });
    // One that is lost at the end is no fault.
    client.on('error', () => undefined);
    await client.connect();
    // Servers say which schema they know; without it nothing may be written.
    await client.query(`SET ROLE ${API_ROLE}; SET TIME ZONE 'UTC'; SET astreinte.schema_epoch = ${SCHEMA_EPOCH}`);
    all.push({
      once: async (on, ownKey, how) => {
        const own = new Map<string, string>([
          [key, ownKey],
          [contractId, on],
          ...named.map(({ id }): [string, string] => [id, moduleOf.get(`${on} ${keys.get(id) ?? ''}`) ?? id]),
        ]);
        for (const each of made) own.set(each, v7());
        const texts = [...own];
        const changed = (value: unknown): unknown => {
          if (Array.isArray(value)) return value.map(changed);
          if (typeof value !== 'string') return value;
          return texts.reduce((text, [from, to]) => text.replaceAll(from, to), value);
        };
        const sends = [
          () => client.query(`BEGIN;${settings}`),
          ...statements.map(
            ({ statement: { name, text }, values }) =>
              () =>
                client.query({ name, text, values: values.map(changed) }),
          ),
          () => client.query('COMMIT'),
        ];
        if (how === 'TOGETHER') await Promise.all(sends.map((send) => send()));
        else for (const send of sends) await send();
      },
      end: () => client.end(),
    });
  }
  return all;
}
