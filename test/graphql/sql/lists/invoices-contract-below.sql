SELECT page.*, parent.place::integer AS "parentPlace"
FROM unnest($4::uuid[]) WITH ORDINALITY AS parent(id, place)
CROSS JOIN LATERAL (SELECT nv.id, nv.contract_id AS "contractId", nv.client_id AS "clientId", nv.kind, nv.series, nv.year, nv.number, nv.reference, nv.falls_on AS "fallsOn", nv.issued_on AS "issuedOn", nv.due_on AS "dueOn", nv.period_starts_on AS "periodStartsOn", nv.period_ends_before AS "periodEndsBefore", nv.currency, nv.total_excluding_tax || ' ' || nv.currency AS "totalExcludingTax", nv.vat_total || ' ' || nv.currency AS "vatTotal", nv.total_including_tax || ' ' || nv.currency AS "totalIncludingTax", nv.vat, nv.open_amount || ' ' || nv.currency AS "openAmount", nv.preceding_id AS "precedingId", nv.parties, nv.recorded_at AS "recordedAt"
FROM invoice nv
WHERE nv.contract_id = parent.id AND ($1::text[] IS NULL OR nv.kind = ANY($1)) AND ($2::boolean IS NULL OR (nv.open_amount <> 0) = $2)
ORDER BY nv.id DESC
LIMIT $3) AS page;
-- Nested Loop
--   Function Scan
--   Limit
--     Index Scan on invoice by invoice_contract_uq

SELECT page.*, parent.place::integer AS "parentPlace"
FROM unnest($4::uuid[]) WITH ORDINALITY AS parent(id, place)
CROSS JOIN LATERAL (SELECT nv.id, nv.contract_id AS "contractId", nv.client_id AS "clientId", nv.kind, nv.series, nv.year, nv.number, nv.reference, nv.falls_on AS "fallsOn", nv.issued_on AS "issuedOn", nv.due_on AS "dueOn", nv.period_starts_on AS "periodStartsOn", nv.period_ends_before AS "periodEndsBefore", nv.currency, nv.total_excluding_tax || ' ' || nv.currency AS "totalExcludingTax", nv.vat_total || ' ' || nv.currency AS "vatTotal", nv.total_including_tax || ' ' || nv.currency AS "totalIncludingTax", nv.vat, nv.open_amount || ' ' || nv.currency AS "openAmount", nv.preceding_id AS "precedingId", nv.parties, nv.recorded_at AS "recordedAt"
FROM invoice nv
WHERE nv.contract_id = parent.id AND ($1::text[] IS NULL OR nv.kind = ANY($1)) AND ($2::boolean IS NULL OR (nv.open_amount <> 0) = $2) AND (nv.id) < ($5::uuid)
ORDER BY nv.id DESC
LIMIT $3) AS page;
-- Nested Loop
--   Function Scan
--   Limit
--     Index Scan on invoice by invoice_contract_uq
