/** Functions that the statements below use; they go with the session, and are dropped before. */
export const HELPERS = [
  `CREATE FUNCTION pg_temp.iso(at timestamptz) RETURNS text LANGUAGE sql IMMUTABLE AS
   $$ SELECT to_char(at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') $$`,
  // A UUID of version 7 of an instant, always the same for the same seed.
  `CREATE FUNCTION pg_temp.event_id(at timestamptz, seed text) RETURNS uuid LANGUAGE sql IMMUTABLE AS
   $$ SELECT (lpad(to_hex((extract(epoch FROM at) * 1000)::bigint), 12, '0') || '7' || substr(md5(seed), 1, 3) ||
              '8' || substr(md5(seed), 4, 15))::uuid $$`,
];

const COLUMNS = `provider_id, id, kind, version, subject_kind, subject_id, contract_id, payload, recorded_at, actor_name, operation`;

/** Events of the entries of histories, under their ids. */
const ofEntries = (kind: string, payload: string, from: string, operations: string): string => `
  INSERT INTO event (${COLUMNS})
  SELECT h.provider_id, h.id, '${kind}', 1, h.subject_kind, h.subject_id, h.contract_id, ${payload},
         h.recorded_at, h.recorded_by, h.operation
  FROM history_entry h ${from} WHERE h.operation IN (${operations})`;

const row = (table: string): string => `JOIN ${table} r ON r.provider_id = h.provider_id AND r.id = h.subject_id`;

/** A list of what a subject has, as JSON. */
const listOf = (what: string, from: string, order: string): string =>
  `coalesce((SELECT jsonb_agg(${what} ORDER BY ${order}) FROM ${from}), '[]')`;

const money = (amount: string, currency: string): string => `${amount} || ' ' || ${currency}`;

const VERSION = `jsonb_build_object('fact', v.fact, 'key', v.key, 'startsOn', v.starts_on::text, 'value', v.value) ||
  CASE WHEN v.withdrawn THEN jsonb_build_object('withdrawn', true) ELSE '{}' END`;

const DRAFTED = `jsonb_build_object(
  'clientId', r.client_id, 'number', r.number,
  'termsPack', jsonb_build_object('id', r.terms_pack_id, 'version', r.terms_pack_version),
  'startsOn', r.starts_on::text, 'termLastDay', r.term_last_day::text, 'currency', r.currency,
  'billingPeriodMonths', r.billing_period_months, 'invoicedBy', r.invoiced_by, 'directDebit', r.direct_debit,
  'modules', ${listOf(
    `jsonb_build_object('id', m.id, 'key', m.key)`,
    `service_module m WHERE m.provider_id = r.provider_id AND m.contract_id = r.id`,
    'm.position',
  )},
  'versions', ${listOf(
    VERSION,
    `contract_version v WHERE v.provider_id = r.provider_id AND v.contract_id = r.id AND v.recorded_at = r.created_at
       AND v.carried_by = 'contract' AND v.fact <> 'HOURLY_RATE' AND (v.fact <> 'STATUS' OR v.value ->> 'status' = 'DRAFT')`,
    'v.sequence',
  )})`;

/** The state that a contract reached, from its first day on. */
const reached = (status: string): string => `jsonb_build_array(jsonb_build_object('fact', 'STATUS', 'key', '',
  'startsOn', r.starts_on::text, 'value', jsonb_build_object('status', '${status}')))`;

const ASSET = `jsonb_build_object('clientId', r.client_id, 'designation', r.designation, 'kind', r.kind,
  'ownership', r.ownership, 'serialNumber', r.serial_number, 'quantity', r.quantity,
  'coveredFrom', r.covered_from::text, 'coveredUntil', r.covered_until::text)`;

const REPORTED = `jsonb_build_object('number', r.number, 'moduleId', r.module_id, 'severity', r.severity, 'kind', r.kind,
  'channel', r.channel, 'description', r.description, 'receivedAt', h.data #>> '{input,receivedAt}',
  'assetIds', ${listOf('a.asset_id', 'incident_asset a WHERE a.provider_id = r.provider_id AND a.incident_id = r.id', 'a.asset_id')})`;

/** Receptions of one incident that are alike in all are told apart by their places. */
const RECEPTION = `
  JOIN (SELECT h.provider_id, h.id, row_number() OVER (PARTITION BY h.provider_id, h.subject_id, h.recorded_at, h.data ->> 'channel',
          h.data ->> 'receivedAt' ORDER BY h.id) AS place
        FROM history_entry h WHERE h.operation = 'recordReception') n ON n.provider_id = h.provider_id AND n.id = h.id
  JOIN (SELECT c.*, row_number() OVER (PARTITION BY c.provider_id, c.incident_id, c.recorded_at, c.channel, c.received_at
          ORDER BY c.id) AS place
        FROM incident_reception c) r ON r.provider_id = h.provider_id AND r.incident_id = h.subject_id
    AND r.recorded_at = h.recorded_at AND r.channel = h.data ->> 'channel'
    AND r.received_at = (h.data ->> 'receivedAt')::timestamptz AND r.place = n.place`;

const ASSESSED = `jsonb_build_object('number', r.number, 'moduleId', r.module_id, 'incidentId', r.incident_id,
  'policyKey', r.policy_key, 'commitmentKey', r.commitment_key, 'kind', r.kind, 'year', r.year,
  'amount', ${money('r.amount', 'r.currency')}, 'breachedAt', pg_temp.iso(r.breached_at), 'capUses', r.cap_uses)`;

const WORK = `jsonb_build_object('incidentId', r.incident_id, 'technician', r.technician,
  'startedAt', pg_temp.iso(r.started_at), 'minutes', r.minutes, 'mode', r.mode, 'kind', r.kind,
  'roundTrips', r.round_trips, 'providerFault', r.provider_fault, 'report', r.report,
  'acceptedQuote', r.accepted_quote, 'approvedEstimate', NULL, 'settlement', r.settlement,
  'assetIds', ${listOf('a.asset_id', 'intervention_asset a WHERE a.provider_id = r.provider_id AND a.intervention_id = r.id', 'a.asset_id')})`;

const reason = `jsonb_build_object('reason', h.data -> 'reason')`;

/** What the histories of 0.2.0 say, as events. */
export const eventsOfHistory: readonly string[] = [
  ofEntries(
    'CLIENT_CREATED',
    `jsonb_build_object('name', r.name, 'registrationNumber', r.registration_number)`,
    row('client'),
    `'createClient'`,
  ),
  ofEntries('CONTRACT_DRAFTED', DRAFTED, row('contract'), `'createContract'`),
  ofEntries(
    'CONTRACT_SIGNED',
    `jsonb_build_object('method', h.data -> 'method', 'signatory', h.data -> 'signatory', 'proof', h.data -> 'proof',
       'signedAt', h.data -> 'signedAt', 'versions', ${reached('SIGNED')})`,
    row('contract'),
    `'signContract'`,
  ),
  ofEntries(
    'CONTRACT_ACTIVATED',
    `jsonb_build_object('versions', ${reached('ACTIVE')})`,
    row('contract'),
    `'activateContract'`,
  ),
  ofEntries(
    'HOURLY_RATE_SET',
    `jsonb_build_object('hourlyRate', h.data -> 'hourlyRate', 'from', h.data -> 'from',
       'versions', jsonb_build_array(jsonb_build_object('fact', 'HOURLY_RATE', 'key', '', 'startsOn', h.data -> 'from',
         'value', jsonb_build_object('hourlyRate', h.data -> 'hourlyRate'))))`,
    '',
    `'setHourlyRate'`,
  ),
  ofEntries('ASSET_ADDED', ASSET, row('asset'), `'addAsset'`),
  ofEntries('INCIDENT_REPORTED', REPORTED, row('incident'), `'reportIncident'`),
  ofEntries(
    'INCIDENT_RECEPTION_RECORDED',
    `jsonb_build_object('receptionId', r.id, 'channel', r.channel, 'receivedAt', pg_temp.iso(r.received_at))`,
    RECEPTION,
    `'recordReception'`,
  ),
  ofEntries(
    'FIRST_RESPONSE_RECORDED',
    `jsonb_build_object('respondedAt', h.data #> '{after,firstResponseAt}')`,
    '',
    `'recordFirstResponse'`,
  ),
  ofEntries(
    'INCIDENT_RESTORED',
    `jsonb_build_object('restoredAt', h.data #> '{after,restoredAt}')`,
    '',
    `'restoreIncident'`,
  ),
  ofEntries(
    'INCIDENT_CORRECTED',
    `jsonb_build_object('reason', h.data -> 'reason', 'changes', h.data -> 'after')`,
    '',
    `'correctIncident'`,
  ),
  ofEntries(
    'EXCLUDED_PERIOD_STARTED',
    `jsonb_build_object('periodId', h.data -> 'excludedPeriodId', 'cause', h.data -> 'cause',
       'startedAt', h.data -> 'startedAt', 'endedAt', h.data -> 'endedAt')`,
    '',
    `'excludePeriod'`,
  ),
  ofEntries(
    'EXCLUDED_PERIOD_ENDED',
    `jsonb_build_object('periodId', h.data -> 'excludedPeriodId', 'endedAt', h.data -> 'endedAt')`,
    '',
    `'endExcludedPeriod'`,
  ),
  ofEntries('PENALTY_ASSESSED', ASSESSED, row('penalty'), `'assessPenalty'`),
  ofEntries('PENALTY_CLAIMED', `'{}'`, '', `'claimPenalty'`),
  ofEntries('PENALTY_ACCEPTED', `'{}'`, '', `'acceptPenalty'`),
  ofEntries('PENALTY_REVERSED', reason, '', `'reversePenalty'`),
  ofEntries('INTERVENTION_RECORDED', WORK, row('intervention'), `'recordIntervention'`),
  ofEntries('INTERVENTION_REVERSED', reason, '', `'reverseIntervention'`),
];

/** What events of rows are made from: SQL expressions over a row `r`. */
interface OfRows {
  readonly kind: string;
  readonly subject: string;
  readonly id: string;
  readonly contract?: string;
  readonly payload: string;
  readonly from: string;
  readonly at: string;
  /** Microseconds that put one after what happened to the same thing in the same second. */
  readonly later?: string;
  readonly operation: string;
}

/** Events of rows that had no history: who made them is not known. */
const ofRows = ({
  kind,
  subject,
  id,
  contract = 'NULL::uuid',
  payload,
  from,
  at,
  later = '0',
  operation,
}: OfRows): string => `
  INSERT INTO event (${COLUMNS})
  SELECT r.provider_id, pg_temp.event_id(${at}, concat_ws(':', ${kind}, r.provider_id, ${id}, ${later})), ${kind}, 1,
         '${subject}', ${id}, ${contract}, ${payload}, ${at} + ${later} * interval '1 microsecond', 'unknown', '${operation}'
  FROM ${from}`;

const place = (of: string, order: string): string =>
  `row_number() OVER (PARTITION BY r.provider_id, ${of} ORDER BY ${order})`;

const ENTRY = `jsonb_build_object('sequence', r.sequence, 'units', r.units, 'balanceAfter', r.balance_after) ||
  CASE r.kind
    WHEN 'OPENING' THEN jsonb_build_object('moduleId', u.module_id, 'key', u.key, 'unitMinutes', u.unit_minutes,
      'baseUnits', u.base_units, 'unitPrice', ${money('u.unit_price', 'u.currency')})
    WHEN 'REVERSAL' THEN jsonb_build_object('interventionId', r.intervention_id, 'reversesSequence', r.reverses_sequence)
    WHEN 'FORFEIT' THEN '{}'
    ELSE jsonb_build_object('interventionId', r.intervention_id) END`;

/** What the rows of 0.2.0 say that no history did, as events. */
export const eventsOfRows: readonly string[] = [
  ofRows({
    kind: `'PROVIDER_CREATED'`,
    subject: 'provider',
    id: 'r.provider_id',
    payload: `jsonb_build_object('name', r.name)`,
    from: 'provider r',
    at: 'r.created_at',
    operation: 'createProvider',
  }),
  ofRows({
    kind: `'TERMS_PACK_LOADED'`,
    subject: 'provider',
    id: 'r.provider_id',
    payload: `jsonb_build_object('packId', r.pack_id, 'version', r.version, 'publishedOn', r.published_on::text)`,
    from: 'terms_pack r',
    at: 'r.loaded_at',
    later: place('r.provider_id', 'r.pack_id, r.version'),
    operation: 'loadTermsPack',
  }),
  ofRows({
    kind: `'PARTNER_CREATED'`,
    subject: 'partner',
    id: 'r.id',
    payload: `jsonb_build_object('name', r.name)`,
    from: 'partner r',
    at: 'r.created_at',
    operation: 'createPartner',
  }),
  ofRows({
    kind: `'KEY_CREATED'`,
    subject: 'api_key',
    id: 'r.id',
    payload: `jsonb_build_object('name', r.name, 'actorKind', r.actor_kind, 'partnerId', r.partner_id, 'clientId', r.client_id,
      'scopes', to_jsonb(r.scopes), 'demo', r.demo)`,
    from: 'api_key r',
    at: 'r.created_at',
    operation: 'createKey',
  }),
  ofRows({
    kind: `'CLIENT_ENTRUSTED'`,
    subject: 'client',
    id: 'r.client_id',
    payload: `jsonb_build_object('partnerId', r.partner_id, 'authorisation', r.authorisation)`,
    from: 'entrustment r',
    at: 'r.authorised_at',
    later: place('r.client_id', 'r.partner_id'),
    operation: 'createClient',
  }),
  ofRows({
    kind: `'CLIENT_ENTRUSTMENT_ENDED'`,
    subject: 'client',
    id: 'r.client_id',
    payload: `jsonb_build_object('partnerId', r.partner_id)`,
    from: '(SELECT * FROM entrustment WHERE revoked_at IS NOT NULL) r',
    at: 'r.revoked_at',
    later: `(1000 + ${place('r.client_id', 'r.partner_id')})`,
    operation: 'endEntrustment',
  }),
  ofRows({
    kind: `CASE r.kind WHEN 'DEDUCTION' THEN 'INCLUDED_TIME_DEDUCTED' ELSE 'INCLUDED_TIME_RETURNED' END`,
    subject: 'intervention',
    id: 'r.intervention_id',
    contract: 'r.contract_id',
    payload: `jsonb_build_object('month', r.month, 'minutes', r.minutes, 'leftMinutes', r.left_minutes)`,
    from: 'included_time_entry r',
    at: 'r.recorded_at',
    later: `CASE r.kind WHEN 'DEDUCTION' THEN 1 ELSE 2 END`,
    operation: 'recordIntervention',
  }),
  ofRows({
    kind: `CASE r.kind WHEN 'OPENING' THEN 'UNIT_ACCOUNT_OPENED' WHEN 'DEBIT' THEN 'UNITS_DEBITED'
      WHEN 'RENEWAL' THEN 'UNITS_RENEWED' WHEN 'REVERSAL' THEN 'UNITS_RETURNED' ELSE 'UNITS_FORFEITED' END`,
    subject: 'unit_account',
    id: 'r.account_id',
    contract: 'r.contract_id',
    payload: ENTRY,
    from: 'unit_entry r JOIN unit_account u ON u.provider_id = r.provider_id AND u.id = r.account_id',
    at: 'r.recorded_at',
    later: 'r.sequence',
    operation: 'recordIntervention',
  }),
  ofRows({
    kind: `'ADJUSTMENT_ISSUED'`,
    subject: 'billing_adjustment',
    id: 'r.id',
    contract: 'r.contract_id',
    payload: `jsonb_build_object('kind', r.kind, 'amount', ${money('r.amount', 'r.currency')},
      'vatRatePercent', trim_scale(r.vat_rate_percent)::text, 'label', jsonb_build_object('en', r.label_en, 'fr', r.label_fr),
      'occurredOn', r.occurred_on::text, 'moduleId', r.module_id, 'penaltyId', r.penalty_id,
      'interventionId', r.intervention_id, 'unitAccountId', r.unit_account_id,
      'unitEntrySequence', r.unit_entry_sequence)`,
    from: 'billing_adjustment r',
    at: 'r.recorded_at',
    operation: 'recordIntervention',
  }),
  ofRows({
    kind: `'ADJUSTMENT_ACKNOWLEDGED'`,
    subject: 'billing_adjustment',
    id: 'r.adjustment_id',
    contract: 'r.contract_id',
    payload: `jsonb_build_object('partnerId', r.partner_id, 'documentNumber', r.document_number)`,
    from: 'adjustment_acknowledgement r',
    at: 'r.acknowledged_at',
    later: place('r.adjustment_id', 'r.acknowledged_at, r.partner_id'),
    operation: 'acknowledgeAdjustments',
  }),
];
