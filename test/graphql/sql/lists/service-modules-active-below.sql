SELECT page.*, parent.place::integer AS "parentPlace"
FROM unnest($2::uuid[]) WITH ORDINALITY AS parent(id, place)
CROSS JOIN LATERAL (SELECT m.id, m.contract_id AS "contractId", m.position, m.key, m.code, m.mode, m.label_en AS "labelEn", m.label_fr AS "labelFr", m.hosting, m.active, m.yearly_quantity AS "yearlyQuantity", m.monthly_amount || ' ' || m.currency AS "monthlyAmount", m.base_units AS "baseUnits", m.unit_price || ' ' || m.currency AS "unitPrice"
FROM service_module m
WHERE m.contract_id = parent.id AND m.active
ORDER BY m.position
LIMIT $1) AS page;
-- Nested Loop
--   Function Scan
--   Limit
--     Index Scan on service_module by service_module_position_uq

SELECT page.*, parent.place::integer AS "parentPlace"
FROM unnest($2::uuid[]) WITH ORDINALITY AS parent(id, place)
CROSS JOIN LATERAL (SELECT m.id, m.contract_id AS "contractId", m.position, m.key, m.code, m.mode, m.label_en AS "labelEn", m.label_fr AS "labelFr", m.hosting, m.active, m.yearly_quantity AS "yearlyQuantity", m.monthly_amount || ' ' || m.currency AS "monthlyAmount", m.base_units AS "baseUnits", m.unit_price || ' ' || m.currency AS "unitPrice"
FROM service_module m
WHERE m.contract_id = parent.id AND m.active AND (m.position) > ($3::integer)
ORDER BY m.position
LIMIT $1) AS page;
-- Nested Loop
--   Function Scan
--   Limit
--     Index Scan on service_module by service_module_position_uq
