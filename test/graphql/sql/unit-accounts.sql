-- { contracts(first: 50) { nodes { number unitAccounts { key balance balanced entries(first: 100) { nodes { kind units billingAdjustment { sequence } } } } interventions(first: 100) { nodes { minutes unitEntries { units } incident { number } } } } } }

SELECT b.id, (SELECT f.adjustment_number::integer
FROM feed_entry f
WHERE f.provider_id = b.provider_id AND f.reader_id = (SELECT coalesce(nullif(current_setting('astreinte.partner_id', true), ''), nullif(current_setting('astreinte.client_id', true), ''), nullif(current_setting('astreinte.provider_id', true), ''))::uuid) AND f.adjustment_id = b.id AND NOT f.given_again) AS sequence, b.contract_id AS "contractId", b.kind, b.amount || ' ' || b.currency AS amount, trim_scale(b.vat_rate_percent) AS "vatRatePercent", b.label_en AS "labelEn", b.label_fr AS "labelFr", b.occurred_on AS "occurredOn", b.module_id AS "moduleId", b.penalty_id AS "penaltyId", b.intervention_id AS "interventionId", b.unit_account_id AS "unitAccountId", b.unit_entry_sequence AS "unitEntrySequence", b.recorded_at AS "recordedAt", b.amendment_id AS "amendmentId"
FROM billing_adjustment b
WHERE b.unit_account_id = ANY($1::uuid[]);

SELECT c.id, c.number
FROM contract c
ORDER BY c.id
LIMIT $1;

SELECT e.account_id AS "accountId", e.sequence, e.kind, e.units, e.balance_after AS "balanceAfter", e.intervention_id AS "interventionId", e.recorded_at AS "recordedAt"
FROM unit_entry e
WHERE e.intervention_id = ANY($1::uuid[])
ORDER BY e.account_id, e.sequence;

SELECT e.account_id AS "accountId", sum(e.units)::integer AS units, count(*)::integer AS "entryCount"
FROM unit_entry e
WHERE e.account_id = ANY($1::uuid[])
GROUP BY e.account_id;

SELECT i.id, i.number, i.contract_id AS "contractId", i.module_id AS "moduleId", i.severity, i.kind, i.channel, i.description, i.received_at AS "receivedAt", i.first_response_at AS "firstResponseAt", i.restored_at AS "restoredAt", i.disinfection_tool_at AS "disinfectionToolAt", i.excluded_by AS "excludedBy", i.excluded_by_scope AS "excludedByScope", i.level, CASE WHEN i.restored_at IS NOT NULL THEN 'RESTORED' WHEN i.first_response_at IS NOT NULL THEN 'RESPONDED' ELSE 'OPEN' END AS status
FROM incident i
WHERE i.id = ANY($1::uuid[]);

SELECT page.*, parent.place::integer AS "parentPlace"
FROM unnest($2::uuid[]) WITH ORDINALITY AS parent(id, place)
CROSS JOIN LATERAL (SELECT e.account_id AS "accountId", e.sequence, e.kind, e.units, e.balance_after AS "balanceAfter", e.intervention_id AS "interventionId", e.recorded_at AS "recordedAt"
FROM unit_entry e
WHERE e.account_id = parent.id
ORDER BY e.sequence
LIMIT $1) AS page;

SELECT page.*, parent.place::integer AS "parentPlace"
FROM unnest($2::uuid[]) WITH ORDINALITY AS parent(id, place)
CROSS JOIN LATERAL (SELECT v.id, v.contract_id AS "contractId", v.incident_id AS "incidentId", v.technician, v.started_at AS "startedAt", v.minutes, v.mode, v.kind, v.round_trips AS "roundTrips", v.urgent, v.urgency_stated_by AS "urgencyStatedBy", v.stands_for_training AS "standsForTraining", v.caller_id AS "callerId", v.major, v.major_stated AS "majorStated", v.report, v.settlement, v.accepted_quote AS "acceptedQuote", v.approved_estimate AS "approvedEstimate", v.planned_work AS "plannedWork"
FROM intervention v
WHERE v.contract_id = parent.id
ORDER BY v.started_at DESC, v.id DESC
LIMIT $1) AS page;

SELECT u.id, u.contract_id AS "contractId", u.module_id AS "moduleId", u.key, u.unit_minutes AS "unitMinutes", u.base_units AS "baseUnits", u.unit_price || ' ' || u.currency AS "unitPrice", u.balance, u.entry_count AS "entryCount"
FROM unit_account u
WHERE u.contract_id = ANY($1::uuid[])
ORDER BY u.contract_id, u.key;
