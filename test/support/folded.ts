import { canonicalText } from '../../api/app/command/canonical-text';
import { EVENTS, parseEvent, type RecordedEvent, type SubjectKind } from '../../api/domain/event/event';
import { eventsAbout, fold } from '../../api/domain/event/fold';
import { stepAsset, stepClient, stepContract } from '../../api/domain/event/fold-contract';
import { stepIncident } from '../../api/domain/event/fold-incident';
import { stepKey } from '../../api/domain/event/fold-key';
import { stepPenalty } from '../../api/domain/event/fold-penalty';
import { stepAdjustment, stepIntervention, stepUnitAccount } from '../../api/domain/event/fold-work';
import { formatInstant, parseInstant, type Instant } from '../../api/domain/time/instant';
import type { ReadScope } from '../../api/store/database/read-scope';

const iso = (at: string): string => `to_char(${at} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')`;
const listOf = (item: string, from: string, order: string): string =>
  `coalesce((SELECT jsonb_agg(${item} ORDER BY ${order}) FROM ${from}), '[]')`;
const money = (amount: string, currency: string): string => `${amount} || ' ' || ${currency}`;

/** For each kind of thing, its rows as the state that a fold gives. */
const ROWS: Readonly<Partial<Record<SubjectKind, string>>> = {
  api_key: `SELECT jsonb_build_object('id', k.id, 'name', k.name, 'actorKind', k.actor_kind, 'partnerId', k.partner_id,
      'clientId', k.client_id, 'scopes', to_jsonb(k.scopes), 'demo', k.demo, 'expiresAt', ${iso('k.expires_at')},
      'replacesId', k.replaces_id, 'createdAt', ${iso('k.created_at')}, 'revokedAt', ${iso('k.revoked_at')}) AS row
    FROM api_key k`,
  client: `SELECT jsonb_build_object('id', c.id, 'name', c.name, 'registrationNumber', c.registration_number,
      'createdAt', ${iso('c.created_at')}, 'entrustments', ${listOf(
        `jsonb_build_object('partnerId', e.partner_id, 'authorisation', e.authorisation,
           'authorisedAt', ${iso('e.authorised_at')}, 'revokedAt', ${iso('e.revoked_at')})`,
        'entrustment e WHERE e.client_id = c.id',
        'e.partner_id',
      )}) AS row FROM client c`,
  contract: `SELECT jsonb_build_object('id', c.id, 'clientId', c.client_id, 'number', c.number, 'status', c.status,
      'termsPack', jsonb_build_object('id', c.terms_pack_id, 'version', c.terms_pack_version),
      'startsOn', c.starts_on, 'termLastDay', c.term_last_day, 'currency', c.currency,
      'billingPeriodMonths', c.billing_period_months, 'invoicedBy', c.invoiced_by, 'directDebit', c.direct_debit,
      'signature', c.signature, 'signedAt', ${iso('c.signed_at')}, 'activatedAt', ${iso('c.activated_at')},
      'createdAt', ${iso('c.created_at')}, 'commissionings', ${listOf(
        `jsonb_build_object('moduleId', o.module_id, 'orderValidatedAt', ${iso('o.order_validated_at')},
           'commissionedAt', ${iso('o.commissioned_at')})`,
        'commissioning o WHERE o.contract_id = c.id',
        'o.module_id',
      )}) AS row FROM contract c`,
  asset: `SELECT jsonb_build_object('id', a.id, 'contractId', a.contract_id, 'clientId', a.client_id,
      'designation', a.designation, 'kind', a.kind, 'ownership', a.ownership, 'serialNumber', a.serial_number,
      'quantity', a.quantity, 'coveredFrom', a.covered_from, 'coveredUntil', a.covered_until,
      'createdAt', ${iso('a.created_at')}) AS row FROM asset a`,
  incident: `SELECT jsonb_build_object('id', i.id, 'contractId', i.contract_id, 'number', i.number, 'moduleId', i.module_id,
      'severity', i.severity, 'kind', i.kind, 'channel', i.channel, 'description', i.description,
      'receivedAt', ${iso('i.received_at')}, 'firstResponseAt', ${iso('i.first_response_at')},
      'restoredAt', ${iso('i.restored_at')}, 'disinfectionToolAt', ${iso('i.disinfection_tool_at')},
      'excludedBy', i.excluded_by, 'recordedAt', ${iso('i.recorded_at')},
      'assetIds', ${listOf('a.asset_id', 'incident_asset a WHERE a.incident_id = i.id AND a.withdrawn_at IS NULL', 'a.asset_id')},
      'receptions', jsonb_build_array(jsonb_build_object('id', NULL, 'channel', i.channel,
        'receivedAt', ${iso('i.received_at')}, 'recordedAt', ${iso('i.recorded_at')})) || ${listOf(
          `jsonb_build_object('id', r.id, 'channel', r.channel, 'receivedAt', ${iso('r.received_at')},
             'recordedAt', ${iso('r.recorded_at')})`,
          'incident_reception r WHERE r.incident_id = i.id',
          'r.recorded_at, r.id',
        )},
      'excludedPeriods', ${listOf(
        `jsonb_build_object('id', p.id, 'cause', p.cause, 'startedAt', ${iso('p.started_at')},
           'endedAt', ${iso('p.ended_at')}, 'recordedAt', ${iso('p.recorded_at')})`,
        'excluded_period p WHERE p.incident_id = i.id AND p.withdrawn_at IS NULL',
        'p.recorded_at, p.id',
      )}) AS row FROM incident i`,
  penalty: `SELECT jsonb_build_object('id', p.id, 'contractId', p.contract_id, 'number', p.number, 'moduleId', p.module_id,
      'incidentId', p.incident_id, 'policyKey', p.policy_key, 'commitmentKey', p.commitment_key, 'kind', p.kind,
      'year', p.year, 'status', p.status, 'amount', ${money('p.amount', 'p.currency')},
      'breachedAt', ${iso('p.breached_at')}, 'assessedAt', ${iso('p.assessed_at')}, 'claimedAt', ${iso('p.claimed_at')},
      'acceptedAt', ${iso('p.accepted_at')}, 'reversedAt', ${iso('p.reversed_at')}, 'capUses', p.cap_uses,
      'credited', ${money('p.credited', 'p.currency')}) AS row
    FROM penalty p`,
  intervention: `SELECT jsonb_build_object('id', v.id, 'contractId', v.contract_id, 'incidentId', v.incident_id,
      'technician', v.technician, 'startedAt', ${iso('v.started_at')}, 'minutes', v.minutes, 'mode', v.mode,
      'kind', v.kind, 'roundTrips', v.round_trips, 'providerFault', v.provider_fault, 'report', v.report,
      'acceptedQuote', v.accepted_quote, 'approvedEstimate', v.approved_estimate, 'settlement', v.settlement, 'recordedAt', ${iso('v.recorded_at')},
      'assetIds', ${listOf('a.asset_id', 'intervention_asset a WHERE a.intervention_id = v.id', 'a.asset_id')},
      'reversal', (SELECT jsonb_build_object('reason', r.reason, 'recordedAt', ${iso('r.recorded_at')})
        FROM intervention_reversal r WHERE r.intervention_id = v.id),
      'includedMinutes', (SELECT coalesce(sum(t.minutes), 0) FROM included_time_entry t WHERE t.intervention_id = v.id)) AS row
    FROM intervention v`,
  unit_account: `SELECT jsonb_build_object('id', u.id, 'contractId', u.contract_id, 'moduleId', u.module_id, 'key', u.key,
      'unitMinutes', u.unit_minutes, 'baseUnits', u.base_units, 'unitPrice', ${money('u.unit_price', 'u.currency')},
      'balance', u.balance, 'entryCount', u.entry_count) AS row FROM unit_account u`,
  billing_adjustment: `SELECT jsonb_build_object('id', b.id, 'contractId', b.contract_id, 'kind', b.kind,
      'amount', ${money('b.amount', 'b.currency')}, 'vatRatePercent', trim_scale(b.vat_rate_percent)::text,
      'label', jsonb_build_object('en', b.label_en, 'fr', b.label_fr), 'occurredOn', b.occurred_on,
      'moduleId', b.module_id, 'penaltyId', b.penalty_id, 'interventionId', b.intervention_id,
      'unitAccountId', b.unit_account_id, 'unitEntrySequence', b.unit_entry_sequence,
      'recordedAt', ${iso('b.recorded_at')}, 'acknowledgements', ${listOf(
        `jsonb_build_object('partnerId', k.partner_id, 'documentNumber', k.document_number,
           'acknowledgedAt', ${iso('k.acknowledged_at')})`,
        'adjustment_acknowledgement k WHERE k.adjustment_id = b.id',
        'k.acknowledged_at, k.partner_id',
      )}) AS row FROM billing_adjustment b`,
};

/** The dated facts of contracts that no amendment carries. */
const VERSIONS = `SELECT v.contract_id AS "contractId", jsonb_build_object('fact', v.fact, 'key', v.key, 'startsOn', v.starts_on, 'value', v.value) ||
    CASE WHEN v.withdrawn THEN '{"withdrawn": true}' ELSE '{}'::jsonb END AS row
  FROM contract_version v WHERE v.carried_by = 'contract'`;

/** What the events of one thing lead to. */
const FOLDS = {
  api_key: (events: readonly RecordedEvent[]) => fold(stepKey, eventsAbout('api_key', events)),
  client: (events: readonly RecordedEvent[]) => fold(stepClient, eventsAbout('client', events)),
  contract: (events: readonly RecordedEvent[]) => fold(stepContract, eventsAbout('contract', events)),
  asset: (events: readonly RecordedEvent[]) => fold(stepAsset, eventsAbout('asset', events)),
  incident: (events: readonly RecordedEvent[]) => fold(stepIncident, eventsAbout('incident', events)),
  penalty: (events: readonly RecordedEvent[]) => fold(stepPenalty, eventsAbout('penalty', events)),
  intervention: (events: readonly RecordedEvent[]) => fold(stepIntervention, eventsAbout('intervention', events)),
  unit_account: (events: readonly RecordedEvent[]) => fold(stepUnitAccount, eventsAbout('unit_account', events)),
  billing_adjustment: (events: readonly RecordedEvent[]) =>
    fold(stepAdjustment, eventsAbout('billing_adjustment', events)),
};

interface StoredRow {
  readonly id: string;
  readonly kind: string;
  readonly version: number;
  readonly subjectId: string;
  readonly subjectKind: string;
  readonly contractId: string | null;
  readonly payload: unknown;
  readonly recordedAt: string;
}

/** Where the events of a provider do not lead to its rows, as sentences; none when all do. */
export async function unfolded(read: ReadScope): Promise<string[]> {
  const stored = await read.query<StoredRow>({
    name: 'folded:events',
    text: `SELECT e.id, e.kind, e.version, e.subject_id AS "subjectId", e.subject_kind AS "subjectKind", e.contract_id AS "contractId",
             e.payload, e.recorded_at AS "recordedAt" FROM event e ORDER BY e.recorded_at, e.id`,
  });
  const problems: string[] = [];
  const said = new Set<string>();
  const bySubject = new Map<string, RecordedEvent[]>();
  for (const { id: _, recordedAt, subjectKind, ...rest } of stored) {
    const event = parseEvent({ ...rest, recordedAt: instantOf(recordedAt) });
    if (EVENTS[event.kind].subject !== subjectKind) problems.push(`${event.kind} is said to be about ${subjectKind}`);
    if ('versions' in event.payload)
      for (const version of event.payload.versions) said.add(`${event.subjectId} ${textOf(version)}`);
    const key = `${subjectKind} ${event.subjectId}`;
    bySubject.set(key, [...(bySubject.get(key) ?? []), event]);
  }
  for (const [kind, text] of Object.entries(ROWS) as [keyof typeof FOLDS, string][]) {
    const found = await read.query<{ row: { readonly id: string } }>({ name: `folded:${kind}`, text });
    for (const { row } of found) {
      const key = `${kind} ${row.id}`;
      const state = stateOf(kind, bySubject.get(key) ?? []);
      bySubject.delete(key);
      if (textOf(state) !== textOf(row))
        problems.push(`the events of ${key} lead to ${textOf(state)} and its row is ${textOf(row)}`);
    }
  }
  const versions = await read.query<{ contractId: string; row: unknown }>({ name: 'folded:versions', text: VERSIONS });
  for (const { contractId, row } of versions) {
    if (!said.has(`${contractId} ${textOf(row)}`)) problems.push(`no event of ${contractId} says ${textOf(row)}`);
  }
  const gone = [...bySubject.keys()].filter((key) => Object.hasOwn(FOLDS, key.split(' ')[0] ?? ''));
  return [...problems, ...gone.map((key) => `events of ${key}, which has no row`)];
}

function stateOf(kind: keyof typeof FOLDS, events: readonly RecordedEvent[]): unknown {
  try {
    return FOLDS[kind](events);
  } catch (error) {
    return String(error);
  }
}

/** Lists without an order of their own are compared in one. */
const UNORDERED = new Set(['assetIds', 'receptions', 'excludedPeriods', 'entrustments', 'acknowledgements']);

function textOf(value: unknown): string {
  const plain: unknown = JSON.parse(
    JSON.stringify(value, (key, each: unknown) =>
      key === 'recordedAt' && typeof each === 'number' ? formatInstant(each as Instant) : each,
    ),
  );
  const sorted = JSON.stringify(plain, (key, each: unknown) =>
    UNORDERED.has(key) && Array.isArray(each) ? each.map((one) => canonicalText(one)).sort() : each,
  );
  return canonicalText(JSON.parse(sorted));
}

function instantOf(text: string): Instant {
  const read = parseInstant(text);
  if (!read.ok) throw new Error(`no instant: ${text}`);
  return read.value;
}
