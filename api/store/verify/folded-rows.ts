import type { SubjectKind } from '../../domain/event/event';

const iso = (at: string): string => `to_char(${at} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')`;
const listOf = (item: string, from: string, order: string): string =>
  `coalesce((SELECT jsonb_agg(${item} ORDER BY ${order}) FROM ${from}), '[]')`;
const money = (amount: string, currency: string): string => `${amount} || ' ' || ${currency}`;

/** For each kind of thing, its rows as the state that a fold gives. */
export const FOLDED_ROWS = {
  api_key: `SELECT jsonb_build_object('id', k.id, 'name', k.name, 'actorKind', k.actor_kind, 'partnerId', k.partner_id,
      'clientId', k.client_id, 'scopes', to_jsonb(k.scopes), 'demo', k.demo, 'expiresAt', ${iso('k.expires_at')},
      'replacesId', k.replaces_id, 'createdAt', ${iso('k.created_at')}, 'revokedAt', ${iso('k.revoked_at')}) AS row
    FROM api_key k ORDER BY k.id`,
  client: `SELECT jsonb_build_object('id', c.id, 'name', c.name, 'registrationNumber', c.registration_number,
      'createdAt', ${iso('c.created_at')}, 'entrustments', ${listOf(
        `jsonb_build_object('partnerId', e.partner_id, 'authorisation', e.authorisation,
           'authorisedAt', ${iso('e.authorised_at')}, 'revokedAt', ${iso('e.revoked_at')})`,
        'entrustment e WHERE e.client_id = c.id',
        'e.partner_id',
      )}) AS row FROM client c ORDER BY c.id`,
  contract: `SELECT jsonb_build_object('id', c.id, 'number', c.number, 'status', c.status, 'statusFrom', c.status_from, 'startsOn', c.starts_on, 'currency', c.currency,
      'signature', c.signature, 'signedAt', ${iso('c.signed_at')}, 'activatedAt', ${iso('c.activated_at')},
      'createdAt', ${iso('c.created_at')}, 'amendments', ${listOf(
        `jsonb_build_object('id', m.id, 'number', m.number, 'kind', m.kind, 'effectiveOn', m.effective_on,
           'announcedOn', m.announced_on, 'subject', m.subject, 'clientSignature', m.client_signature,
           'providerSignature', m.provider_signature)`,
        'contract_amendment m WHERE m.contract_id = c.id',
        'm.number',
      )}, 'commissionings', ${listOf(
        `jsonb_build_object('moduleId', o.module_id, 'orderValidatedAt', ${iso('o.order_validated_at')},
           'commissionedAt', ${iso('o.commissioned_at')})`,
        'commissioning o WHERE o.contract_id = c.id',
        'o.module_id',
      )}) AS row FROM contract c ORDER BY c.id`,
  asset: `SELECT jsonb_build_object('id', a.id, 'contractId', a.contract_id, 'clientId', a.client_id,
      'designation', a.designation, 'kind', a.kind, 'ownership', a.ownership, 'serialNumber', a.serial_number,
      'quantity', a.quantity, 'coveredFrom', a.covered_from, 'coveredUntil', a.covered_until, 'functions', a.functions,
      'product', a.product, 'productVersion', a.product_version, 'siteId', a.site_id, 'parentId', a.parent_id,
      'warrantyEndsOn', a.warranty_ends_on, 'licenceEndsOn', a.licence_ends_on, 'antivirusEndsOn', a.antivirus_ends_on,
      'firewallEndsOn', a.firewall_ends_on, 'supportEndsOn', a.support_ends_on,
      'manufacturerLifeEndsOn', a.manufacturer_life_ends_on, 'movedToId', a.moved_to_id,
      'perimeter', a.perimeter, 'validatedOn', a.validated_on, 'validation', a.validation, 'excludedFrom', a.excluded_from,
      'createdAt', ${iso('a.created_at')}) AS row FROM asset a ORDER BY a.id`,
  allocation: `SELECT jsonb_build_object('id', l.id, 'contractId', l.contract_id, 'resource', l.resource,
      'startsOn', l.starts_on, 'quantity', l.quantity::text, 'monthlyLimit', l.monthly_limit::text,
      'recordedAt', ${iso('l.recorded_at')}) AS row
    FROM allocation l ORDER BY l.id`,
  allocation_use: `SELECT jsonb_build_object('id', w.id, 'contractId', w.contract_id, 'resource', w.resource,
      'month', w.month, 'quantity', w.quantity::text, 'reference', w.reference,
      'recordedAt', ${iso('w.recorded_at')}) AS row
    FROM allocation_use w ORDER BY w.id`,
  recommendation: `SELECT jsonb_build_object('id', r.id, 'contractId', r.contract_id, 'assetId', r.asset_id,
      'recommendation', r.recommendation, 'issuedOn', r.issued_on, 'followBy', r.follow_by, 'state', r.state,
      'closedOn', r.closed_on, 'note', r.note, 'recordedAt', ${iso('r.recorded_at')}) AS row
    FROM recommendation r ORDER BY r.id`,
  change_request: `SELECT jsonb_build_object('id', h.id, 'contractId', h.contract_id, 'assetId', h.asset_id,
      'description', h.description, 'state', h.state, 'reason', h.reason, 'madeAt', ${iso('h.made_at')},
      'recordedAt', ${iso('h.recorded_at')}) AS row
    FROM change_request h ORDER BY h.id`,
  maintenance: `SELECT jsonb_build_object('id', w.id, 'contractId', w.contract_id, 'description', w.description,
      'startsAt', ${iso('w.starts_at')}, 'endsAt', ${iso('w.ends_at')}, 'assetIds', to_jsonb(w.asset_ids),
      'moduleIds', to_jsonb(w.module_ids), 'closesAccess', w.closes_access, 'announcedAt', ${iso('w.announced_at')},
      'toldContactId', w.told_contact_id, 'contactId', w.contact_id, 'consultedAt', ${iso('w.consulted_at')},
      'agreedAt', ${iso('w.agreed_at')}, 'state', w.state, 'reason', w.reason, 'beganAt', ${iso('w.began_at')},
      'finishedAt', ${iso('w.finished_at')}, 'recordedAt', ${iso('w.recorded_at')}) AS row
    FROM maintenance w ORDER BY w.id`,
  incident: `SELECT jsonb_build_object('id', i.id, 'contractId', i.contract_id, 'number', i.number, 'moduleId', i.module_id,
      'severity', i.severity, 'kind', i.kind, 'channel', i.channel, 'description', i.description,
      'receivedAt', ${iso('i.received_at')}, 'firstResponseAt', ${iso('i.first_response_at')},
      'restoredAt', ${iso('i.restored_at')}, 'disinfectionToolAt', ${iso('i.disinfection_tool_at')},
      'excludedBy', i.excluded_by, 'excludedByScope', i.excluded_by_scope, 'recordedAt', ${iso('i.recorded_at')},
      'assetIds', ${listOf('a.asset_id', 'incident_asset a WHERE a.incident_id = i.id AND a.withdrawn_at IS NULL', 'a.asset_id')},
      'receptions', jsonb_build_array(jsonb_build_object('id', NULL, 'channel', i.channel,
        'receivedAt', ${iso('i.received_at')}, 'recordedAt', ${iso('i.recorded_at')})) || ${listOf(
          `jsonb_build_object('id', r.id, 'channel', r.channel, 'receivedAt', ${iso('r.received_at')},
             'recordedAt', ${iso('r.recorded_at')})`,
          'incident_reception r WHERE r.incident_id = i.id',
          'r.recorded_at, r.id',
        )},
      'excludedPeriods', ${listOf(
        `jsonb_build_object('id', p.id, 'cause', p.cause, 'scope', p.scope, 'startedAt', ${iso('p.started_at')},
           'endedAt', ${iso('p.ended_at')}, 'changeId', p.change_id, 'recordedAt', ${iso('p.recorded_at')})`,
        'excluded_period p WHERE p.incident_id = i.id AND p.withdrawn_at IS NULL',
        'p.recorded_at, p.id',
      )}) AS row FROM incident i ORDER BY i.id`,
  penalty: `SELECT jsonb_build_object('id', p.id, 'contractId', p.contract_id, 'number', p.number, 'moduleId', p.module_id,
      'incidentId', p.incident_id, 'policyKey', p.policy_key, 'commitmentKey', p.commitment_key, 'kind', p.kind,
      'year', p.year, 'status', p.status, 'amount', ${money('p.amount', 'p.currency')},
      'breachedAt', ${iso('p.breached_at')}, 'assessedAt', ${iso('p.assessed_at')}, 'claimedAt', ${iso('p.claimed_at')},
      'acceptedAt', ${iso('p.accepted_at')}, 'reversedAt', ${iso('p.reversed_at')}, 'capUses', p.cap_uses,
      'waived', ${money('p.waived', 'p.currency')}, 'dispute', p.dispute,
      'credited', ${money('p.credited', 'p.currency')}) AS row
    FROM penalty p ORDER BY p.id`,
  indemnity: `SELECT jsonb_build_object('id', d.id, 'contractId', d.contract_id, 'amount', ${money('d.amount', 'd.currency')},
      'reason', d.reason, 'paidBy', d.paid_by, 'settledOn', d.settled_on, 'capUses', d.cap_uses,
      'recordedAt', ${iso('d.recorded_at')}) AS row FROM indemnity d ORDER BY d.id`,
  intervention: `SELECT jsonb_build_object('id', v.id, 'contractId', v.contract_id, 'incidentId', v.incident_id,
      'technician', v.technician, 'startedAt', ${iso('v.started_at')}, 'minutes', v.minutes, 'mode', v.mode,
      'kind', v.kind, 'roundTrips', v.round_trips, 'providerFault', v.provider_fault, 'report', v.report,
      'acceptedQuote', v.accepted_quote, 'approvedEstimate', v.approved_estimate, 'settlement', v.settlement, 'recordedAt', ${iso('v.recorded_at')},
      'assetIds', ${listOf('a.asset_id', 'intervention_asset a WHERE a.intervention_id = v.id', 'a.asset_id')},
      'reversal', (SELECT jsonb_build_object('reason', r.reason, 'recordedAt', ${iso('r.recorded_at')})
        FROM intervention_reversal r WHERE r.intervention_id = v.id),
      'includedMinutes', (SELECT coalesce(sum(t.minutes), 0) FROM included_time_entry t WHERE t.intervention_id = v.id)) AS row
    FROM intervention v ORDER BY v.id`,
  unit_account: `SELECT jsonb_build_object('id', u.id, 'contractId', u.contract_id, 'moduleId', u.module_id, 'key', u.key,
      'unitMinutes', u.unit_minutes, 'baseUnits', u.base_units, 'unitPrice', ${money('u.unit_price', 'u.currency')},
      'balance', u.balance, 'entryCount', u.entry_count) AS row FROM unit_account u ORDER BY u.id`,
  billing_adjustment: `SELECT jsonb_build_object('id', b.id, 'contractId', b.contract_id, 'kind', b.kind,
      'amount', ${money('b.amount', 'b.currency')}, 'vatRatePercent', trim_scale(b.vat_rate_percent)::text,
      'label', jsonb_build_object('en', b.label_en, 'fr', b.label_fr), 'occurredOn', b.occurred_on,
      'moduleId', b.module_id, 'penaltyId', b.penalty_id, 'interventionId', b.intervention_id,
      'unitAccountId', b.unit_account_id, 'unitEntrySequence', b.unit_entry_sequence, 'amendmentId', b.amendment_id,
      'recordedAt', ${iso('b.recorded_at')}, 'acknowledgements', ${listOf(
        `jsonb_build_object('partnerId', k.partner_id, 'documentNumber', k.document_number,
           'acknowledgedAt', ${iso('k.acknowledged_at')})`,
        'adjustment_acknowledgement k WHERE k.adjustment_id = b.id',
        'k.acknowledged_at, k.partner_id',
      )}) AS row FROM billing_adjustment b ORDER BY b.id`,
  party_identity: `SELECT jsonb_build_object('id', t.id, 'partyKind', t.party_kind, 'clientId', t.client_id,
      'partnerId', t.partner_id, 'startsOn', t.starts_on, 'name', t.name, 'legalForm', t.legal_form,
      'capital', t.capital, 'siren', t.siren, 'siret', t.siret, 'vatNumber', t.vat_number,
      'vatOnDebits', t.vat_on_debits, 'registeredAddress', t.registered_address,
      'billingAddress', t.billing_address, 'deliveryAddress', t.delivery_address,
      'invoiceEmail', t.invoice_email, 'language', t.language, 'clientKind', t.client_kind,
      'bankDetails', t.bank_details, 'createdAt', ${iso('t.created_at')}) AS row FROM party_identity t ORDER BY t.id`,
  secret: `SELECT jsonb_build_object('id', t.id, 'contractId', t.contract_id, 'name', t.name, 'note', t.note,
      'version', t.version, 'createdAt', ${iso('t.created_at')}, 'updatedAt', ${iso('t.updated_at')},
      'destroyedAt', ${iso('t.destroyed_at')}) AS row FROM secret t ORDER BY t.id`,
  quote: `SELECT jsonb_build_object('id', t.id, 'contractId', t.contract_id, 'reference', t.reference,
      'workKind', t.work_kind, 'description', t.description, 'basis', t.basis, 'minutes', t.minutes,
      'hourlyRate', ${money('t.hourly_rate', 't.currency')}, 'amount', ${money('t.amount', 't.currency')},
      'allottedMinutes', t.allotted_minutes, 'validUntil', t.valid_until, 'sentAt', ${iso('t.sent_at')},
      'status', t.status, 'decidedAt', ${iso('t.decided_at')}, 'proof', t.proof, 'doneOn', t.done_on,
      'interventionId', t.intervention_id, 'createdAt', ${iso('t.created_at')},
      'updatedAt', ${iso('t.updated_at')}) AS row FROM quote t ORDER BY t.id`,
  logbook_entry: `SELECT jsonb_build_object('id', t.id, 'contractId', t.contract_id, 'kind', t.kind,
      'happenedAt', ${iso('t.happened_at')}, 'text', t.text, 'identityCheck', t.identity_check,
      'plannedAt', ${iso('t.planned_at')}, 'assetId', t.asset_id, 'incidentId', t.incident_id,
      'correctsId', t.corrects_id, 'writtenBy', t.written_by, 'author', t.author,
      'createdAt', ${iso('t.created_at')}) AS row FROM logbook_entry t ORDER BY t.id`,
  external_id: `SELECT jsonb_build_object('id', t.id, 'contractId', t.contract_id, 'ownerId', t.owner_id,
      'ownerKind', t.owner_kind, 'partnerId', t.partner_id, 'subjectKind', t.subject_kind,
      'subjectId', t.subject_id, 'clientId', t.client_id, 'system', t.system, 'value', t.value,
      'setAt', ${iso('t.set_at')}) AS row FROM external_id t ORDER BY t.id`,
  contact: `SELECT jsonb_build_object('id', t.id, 'contractId', t.contract_id, 'side', t.side, 'role', t.role,
      'escalationStep', t.escalation_step, 'clientId', t.client_id, 'assetId', t.asset_id, 'title', t.title,
      'name', t.name, 'organisation', t.organisation, 'reference', t.reference, 'email', t.email, 'phone', t.phone,
      'mobile', t.mobile, 'note', t.note, 'startsOn', t.starts_on, 'endsOn', t.ends_on,
      'createdAt', ${iso('t.created_at')}, 'updatedAt', ${iso('t.updated_at')}) AS row FROM contact t ORDER BY t.id`,
} as const satisfies Readonly<Partial<Record<SubjectKind, string>>>;

/** The dated facts of contracts. */
export const FOLDED_VERSIONS = `SELECT v.contract_id AS "contractId", jsonb_build_object('fact', v.fact, 'key', v.key, 'startsOn', v.starts_on, 'value', v.value) ||
    CASE WHEN v.withdrawn THEN '{"withdrawn": true}' ELSE '{}'::jsonb END AS row
  FROM contract_version v WHERE (v.carried_by = 'contract' OR EXISTS (SELECT 1 FROM contract_amendment m
    WHERE m.contract_id = v.contract_id AND m.number::text = v.carried_by))`;
