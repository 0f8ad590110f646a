SELECT page.*, parent.place::integer AS "parentPlace"
FROM unnest($2::uuid[]) WITH ORDINALITY AS parent(id, place)
CROSS JOIN LATERAL (SELECT md.id, md.client_id AS "clientId", md.reference, md.scheme, md.recurrence, md.signed_on AS "signedOn", md.debtor_name AS "debtorName", md.bic, md.withdrawn_on AS "withdrawnOn", md.withdrawal_note AS "withdrawalNote", md.updated_at AS "updatedAt", right(md.iban, 4) AS "ibanEnding", md.recorded_at AS "createdAt"
FROM direct_debit_mandate md
WHERE md.client_id = parent.id
ORDER BY md.id DESC
LIMIT $1) AS page;
-- Nested Loop
--   Function Scan
--   Limit
--     Index Scan on direct_debit_mandate by direct_debit_mandate_client_ix

SELECT page.*, parent.place::integer AS "parentPlace"
FROM unnest($2::uuid[]) WITH ORDINALITY AS parent(id, place)
CROSS JOIN LATERAL (SELECT md.id, md.client_id AS "clientId", md.reference, md.scheme, md.recurrence, md.signed_on AS "signedOn", md.debtor_name AS "debtorName", md.bic, md.withdrawn_on AS "withdrawnOn", md.withdrawal_note AS "withdrawalNote", md.updated_at AS "updatedAt", right(md.iban, 4) AS "ibanEnding", md.recorded_at AS "createdAt"
FROM direct_debit_mandate md
WHERE md.client_id = parent.id AND (md.id) < ($3::uuid)
ORDER BY md.id DESC
LIMIT $1) AS page;
-- Nested Loop
--   Function Scan
--   Limit
--     Index Scan on direct_debit_mandate by direct_debit_mandate_client_ix
