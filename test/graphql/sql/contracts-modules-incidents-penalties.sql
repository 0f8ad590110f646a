-- { contracts(first: 50) { nodes { id number client { name } modules(first: 50) { nodes { key incidents(first: 5) { nodes { number penalties(first: 5) { nodes { number amount status } } } } } } } } }

SELECT c.id, c.client_id AS "clientId", c.number, c.terms_pack_id AS "termsPackId", c.terms_pack_version AS "termsPackVersion", c.status, c.starts_on AS "startsOn", c.term_last_day AS "termLastDay", c.currency, c.billing_period_months AS "billingPeriodMonths", c.invoiced_by AS "invoicedBy", c.direct_debit AS "directDebit", c.signed_at AS "signedAt", c.activated_at AS "activatedAt", c.created_at AS "createdAt"
FROM contract c
ORDER BY c.id
LIMIT $1;

SELECT c.id, c.name, c.registration_number AS "registrationNumber", c.created_at AS "createdAt"
FROM client c
WHERE c.id = ANY($1::uuid[]);

SELECT page.*, parent.place::integer AS "parentPlace"
FROM unnest($2::uuid[]) WITH ORDINALITY AS parent(id, place)
CROSS JOIN LATERAL (SELECT i.id, i.number, i.contract_id AS "contractId", i.module_id AS "moduleId", i.severity, i.kind, i.channel, i.description, i.received_at AS "receivedAt", i.first_response_at AS "firstResponseAt", i.restored_at AS "restoredAt", i.disinfection_tool_at AS "disinfectionToolAt", i.excluded_by AS "excludedBy", i.excluded_by_scope AS "excludedByScope", CASE WHEN i.restored_at IS NOT NULL THEN 'RESTORED' WHEN i.first_response_at IS NOT NULL THEN 'RESPONDED' ELSE 'OPEN' END AS status
FROM incident i
WHERE i.module_id = parent.id
ORDER BY i.received_at DESC, i.id DESC
LIMIT $1) AS page;

SELECT page.*, parent.place::integer AS "parentPlace"
FROM unnest($2::uuid[]) WITH ORDINALITY AS parent(id, place)
CROSS JOIN LATERAL (SELECT m.id, m.contract_id AS "contractId", m.position, m.key, m.code, m.mode, m.label_en AS "labelEn", m.label_fr AS "labelFr", m.hosting, m.active, m.yearly_quantity AS "yearlyQuantity", m.monthly_amount || ' ' || m.currency AS "monthlyAmount", m.base_units AS "baseUnits", m.unit_price || ' ' || m.currency AS "unitPrice"
FROM service_module m
WHERE m.contract_id = parent.id
ORDER BY m.position
LIMIT $1) AS page;

SELECT page.*, parent.place::integer AS "parentPlace"
FROM unnest($2::uuid[]) WITH ORDINALITY AS parent(id, place)
CROSS JOIN LATERAL (SELECT p.id, p.contract_id AS "contractId", p.number, p.module_id AS "moduleId", p.incident_id AS "incidentId", p.policy_key AS "policyKey", p.commitment_key AS "commitmentKey", p.kind, p.year, p.status, p.amount || ' ' || p.currency AS amount, p.credited || ' ' || p.currency AS credited, p.breached_at AS "breachedAt", p.assessed_at AS "assessedAt", p.claimed_at AS "claimedAt", p.accepted_at AS "acceptedAt"
FROM penalty p
WHERE p.incident_id = parent.id
ORDER BY p.number DESC
LIMIT $1) AS page;
