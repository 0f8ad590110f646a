SELECT page.*, parent.place::integer AS "parentPlace"
FROM unnest($2::uuid[]) WITH ORDINALITY AS parent(id, place)
CROSS JOIN LATERAL (SELECT rb.id, rb.contract_id AS "contractId", rb.update_id AS "updateId", rb.asset_id AS "assetId", rb.level, rb.immediate, rb.movable, rb.planned_on AS "plannedOn", rb.slot_from AS "slotFrom", rb.slot_to AS "slotTo", rb.starts_at AS "startsAt", rb.failures, rb.state, rb.done_at AS "doneAt", rb.told_contact_id AS "toldContactId", rb.told_at AS "toldAt", rb.recorded_at AS "recordedAt"
FROM reboot rb
WHERE rb.contract_id = parent.id
ORDER BY rb.id
LIMIT $1) AS page;
-- Nested Loop
--   Function Scan
--   Limit
--     Index Scan on reboot by reboot_contract_ix

SELECT page.*, parent.place::integer AS "parentPlace"
FROM unnest($2::uuid[]) WITH ORDINALITY AS parent(id, place)
CROSS JOIN LATERAL (SELECT rb.id, rb.contract_id AS "contractId", rb.update_id AS "updateId", rb.asset_id AS "assetId", rb.level, rb.immediate, rb.movable, rb.planned_on AS "plannedOn", rb.slot_from AS "slotFrom", rb.slot_to AS "slotTo", rb.starts_at AS "startsAt", rb.failures, rb.state, rb.done_at AS "doneAt", rb.told_contact_id AS "toldContactId", rb.told_at AS "toldAt", rb.recorded_at AS "recordedAt"
FROM reboot rb
WHERE rb.contract_id = parent.id AND (rb.id) > ($3::uuid)
ORDER BY rb.id
LIMIT $1) AS page;
-- Nested Loop
--   Function Scan
--   Limit
--     Index Scan on reboot by reboot_contract_ix
