import type { MigrationInterface, QueryRunner } from 'typeorm';
import {
  actorKind,
  actorName,
  byStaff,
  consequence,
  currentActor,
  currentPartner,
  grantColumns,
  guardWrites,
  ofOwnProvider,
  ownParty,
  unguardWrites,
  type WriteRules,
} from './support/guarded-table';

const staff: WriteRules = { insert: byStaff, update: byStaff };
/** Whoever sees the row: the provider's staff, and the parties of its contract. */
const parties: WriteRules = { insert: 'SEEN', update: byStaff };
/** What follows from what a party did: our program writes it, and says so. */
const following: WriteRules = { insert: consequence, update: consequence };
const signed = `recorded_by = ${actorName}`;

/** What partners and clients do themselves. */
const OWN_ACTS = [
  'INCIDENT_REPORTED',
  'INCIDENT_RECEPTION_RECORDED',
  'PENALTY_CLAIMED',
  'ADJUSTMENT_ACKNOWLEDGED',
  'KEY_ISSUED',
  'KEY_REPLACED',
  'KEY_REVOKED',
]
  .map((kind) => `'${kind}'`)
  .join(', ');

/** By table, who may insert and change rows; what is never changed has no grant for it. */
const RULES: Readonly<Record<string, WriteRules>> = {
  provider: staff,
  client: staff,
  partner: staff,
  entrustment: staff,
  terms_pack: staff,
  contract: { insert: byStaff, update: 'SEEN' },
  service_module: staff,
  commissioning: staff,
  contract_version: { insert: `${byStaff} AND ${signed}`, update: byStaff },
  asset: staff,
  incident: parties,
  incident_asset: parties,
  incident_reception: parties,
  excluded_period: staff,
  penalty: {
    insert: consequence,
    update: `SEEN AND ((${consequence}) OR status = 'ASSESSED')`,
    becomes: `SEEN AND ((${consequence}) OR status = 'CLAIMED')`,
  },
  cap_sum: following,
  assessed_year: following,
  unpriced_penalty: following,
  ledger_transaction: { insert: `${consequence} AND ${signed}`, update: byStaff },
  ledger_posting: following,
  billing_adjustment: { insert: consequence, update: ofOwnProvider },
  intervention: staff,
  intervention_asset: staff,
  intervention_reversal: staff,
  included_time_entry: staff,
  unit_account: staff,
  unit_entry: staff,
  adjustment_acknowledgement: {
    insert: `${ofOwnProvider} AND ${actorKind} = 'PARTNER' AND partner_id = ${currentPartner} AND SEEN`,
    update: byStaff,
  },
  event: {
    insert: `SEEN AND actor_id = ${currentActor} AND actor_name = ${actorName} AND ((${consequence}) OR kind IN (${OWN_ACTS}))`,
    update: ofOwnProvider,
  },
  idempotency_key: {
    insert: `${ofOwnProvider} AND party_id = ${ownParty} AND actor_id = ${currentActor}`,
    update: `${ofOwnProvider} AND party_id = ${ownParty}`,
  },
  api_key: {
    insert: `${ofOwnProvider} AND (${actorKind} = 'PROVIDER' OR (party_id = ${ownParty} AND actor_kind = ${actorKind}))`,
    update: `${ofOwnProvider} AND (${actorKind} = 'PROVIDER' OR party_id = ${ownParty})`,
  },
  actor: {
    insert: `${ofOwnProvider} AND (${actorKind} = 'PROVIDER' OR (party_id = ${ownParty} AND kind IN ('KEY', 'USER')))`,
    update: byStaff,
  },
  provider_counter: { insert: ofOwnProvider, update: ofOwnProvider },
};

/** By table, the columns that use cases change: the API's role changes no other ones. */
const CHANGED: Readonly<Record<string, readonly string[]>> = {
  entrustment: ['authorisation', 'authorised_at', 'revoked_at'],
  contract: ['status', 'signature', 'signed_at', 'activated_at', 'last_recorded_at'],
  incident: [
    'received_at',
    'first_response_at',
    'restored_at',
    'disinfection_tool_at',
    'excluded_by',
    'severity',
    'kind',
    'module_id',
  ],
  commissioning: ['order_validated_at', 'commissioned_at'],
  incident_asset: ['withdrawn_at'],
  excluded_period: ['cause', 'scope', 'started_at', 'ended_at', 'withdrawn_at'],
  penalty: ['status', 'claimed_at', 'accepted_at', 'reversed_at'],
  cap_sum: ['used'],
  unpriced_penalty: ['resolved_at'],
  unit_account: ['balance', 'entry_count'],
  idempotency_key: ['outcome'],
  api_key: ['expires_at', 'revoked_at', 'last_used_at'],
};

/** Tables that the API's role could change before and need not. */
const NEVER_CHANGED = ['client', 'partner', 'service_module', 'asset', 'assessed_year', 'provider_counter'] as const;
/** Columns that triggers number at COMMIT, which the API's role could number before. */
const NUMBERED = { event: 'position', billing_adjustment: 'sequence' } as const;
/** Functions that act as the owner of the tables from here on. */
const OF_OWNER = ['next_at_commit(uuid, text)', 'number_event()'] as const;

/**
 * Who may write what, table by table: before, whoever saw a row could change it. Partners and
 * clients report incidents, claim penalties, acknowledge and manage their keys; the rest is the
 * staff's, and what follows from a party's act is written only while our program says that it does.
 * Events and ledgers are signed by who acts.
 */
export class GuardWrites1765000000000 implements MigrationInterface {
  name = 'GuardWrites1765000000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(REFUSE_PARTY_CHANGE);
    await runner.query(NEXT_NUMBER);
    for (const one of OF_OWNER) {
      await runner.query(`ALTER FUNCTION ${one} SECURITY DEFINER SET search_path = public, pg_temp`);
      await runner.query(`REVOKE EXECUTE ON FUNCTION ${one} FROM PUBLIC`);
    }
    await runner.query(`REVOKE EXECUTE ON FUNCTION next_number(text) FROM PUBLIC`);
    await runner.query(`GRANT EXECUTE ON FUNCTION next_number(text) TO astreinte_api`);
    for (const [table, rules] of Object.entries(RULES)) await guardWrites(runner, table, rules);
    for (const [table, columns] of Object.entries(CHANGED)) await grantColumns(runner, table, columns);
    for (const table of NEVER_CHANGED) await runner.query(`REVOKE UPDATE ON ${table} FROM astreinte_api`);
    await runner.query(`REVOKE INSERT ON provider_counter FROM astreinte_api`);
    for (const [table, column] of Object.entries(NUMBERED))
      await runner.query(`REVOKE UPDATE (${column}) ON ${table} FROM astreinte_api`);
    for (const [table, columns] of Object.entries(OF_PARTIES)) {
      await runner.query(`
        CREATE TRIGGER ${table}_party_change BEFORE UPDATE ON ${table} FOR EACH ROW
        WHEN (current_setting('astreinte.actor_kind', true) IN ('PARTNER', 'CLIENT'))
        EXECUTE FUNCTION refuse_party_change(${columns.map((column) => `'${column}'`).join(', ')})`);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of Object.keys(OF_PARTIES)) await runner.query(`DROP TRIGGER ${table}_party_change ON ${table}`);
    for (const [table, column] of Object.entries(NUMBERED))
      await runner.query(`GRANT UPDATE (${column}) ON ${table} TO astreinte_api`);
    for (const [table, columns] of Object.entries(CHANGED)) {
      await runner.query(`REVOKE UPDATE (${columns.join(', ')}) ON ${table} FROM astreinte_api`);
    }
    await runner.query(`GRANT INSERT ON provider_counter TO astreinte_api`);
    for (const table of [...Object.keys(CHANGED), ...NEVER_CHANGED])
      await runner.query(`GRANT UPDATE ON ${table} TO astreinte_api`);
    for (const table of Object.keys(RULES))
      await unguardWrites(runner, table, table === 'entrustment' ? byStaff : 'SEEN');
    for (const one of OF_OWNER) {
      await runner.query(`GRANT EXECUTE ON FUNCTION ${one} TO PUBLIC`);
      await runner.query(`ALTER FUNCTION ${one} SECURITY INVOKER RESET search_path`);
    }
    await runner.query(`DROP FUNCTION next_number(text)`);
    await runner.query(`DROP FUNCTION refuse_party_change()`);
  }
}

/** What a partner or a client may change of a row that it may change at all. */
const OF_PARTIES = {
  contract: ['last_recorded_at'],
  penalty: ['status', 'claimed_at'],
} as const;

/**
 * Refuses a change of other columns than its arguments name, unless it follows from what a party
 * did.
 */
const REFUSE_PARTY_CHANGE = `
  CREATE FUNCTION refuse_party_change() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
  BEGIN
    IF current_setting('astreinte.consequence', true) = 'yes' AND TG_TABLE_NAME <> 'contract' THEN RETURN NEW; END IF;
    IF to_jsonb(OLD) - TG_ARGV::text[] IS DISTINCT FROM to_jsonb(NEW) - TG_ARGV::text[] THEN
      RAISE EXCEPTION 'only the provider''s staff changes this of %', TG_TABLE_NAME USING ERRCODE = '42501';
    END IF;
    RETURN NEW;
  END $$`;

/** The next number of a counter that is given at once; the others are given at COMMIT. */
const NEXT_NUMBER = `
  CREATE FUNCTION next_number(counter text) RETURNS bigint LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = public, pg_temp AS $$
  DECLARE number bigint;
  BEGIN
    IF counter <> 'incident' THEN
      RAISE EXCEPTION 'the counter % is not for sessions', counter USING ERRCODE = '42501';
    END IF;
    INSERT INTO provider_counter AS c (provider_id, name, last)
      VALUES (nullif(current_setting('astreinte.provider_id', true), '')::uuid, counter, 1)
      ON CONFLICT (provider_id, name) DO UPDATE SET last = c.last + 1 RETURNING c.last INTO number;
    RETURN number;
  END $$`;
