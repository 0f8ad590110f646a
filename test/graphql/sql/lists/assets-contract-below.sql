SELECT page.*, parent.place::integer AS "parentPlace"
FROM unnest($2::uuid[]) WITH ORDINALITY AS parent(id, place)
CROSS JOIN LATERAL (SELECT a.id, a.contract_id AS "contractId", a.client_id AS "clientId", a.designation, a.kind, a.ownership, a.serial_number AS "serialNumber", a.quantity, a.covered_from AS "coveredFrom", a.covered_until AS "coveredUntil", a.functions, a.product, a.product_version AS "productVersion", a.site_id AS "siteId", a.parent_id AS "parentId", a.warranty_ends_on AS "warrantyEndsOn", a.licence_ends_on AS "licenceEndsOn", a.antivirus_ends_on AS "antivirusEndsOn", a.firewall_ends_on AS "firewallEndsOn", a.support_ends_on AS "supportEndsOn", a.manufacturer_life_ends_on AS "manufacturerLifeEndsOn", a.moved_to_id AS "movedToId", a.perimeter, a.validated_on AS "validatedOn", a.validation, a.excluded_from AS "excludedFrom"
FROM asset a
WHERE a.contract_id = parent.id
ORDER BY a.id
LIMIT $1) AS page;
-- Nested Loop
--   Function Scan
--   Limit
--     Index Scan on asset by asset_contract_uq

SELECT page.*, parent.place::integer AS "parentPlace"
FROM unnest($2::uuid[]) WITH ORDINALITY AS parent(id, place)
CROSS JOIN LATERAL (SELECT a.id, a.contract_id AS "contractId", a.client_id AS "clientId", a.designation, a.kind, a.ownership, a.serial_number AS "serialNumber", a.quantity, a.covered_from AS "coveredFrom", a.covered_until AS "coveredUntil", a.functions, a.product, a.product_version AS "productVersion", a.site_id AS "siteId", a.parent_id AS "parentId", a.warranty_ends_on AS "warrantyEndsOn", a.licence_ends_on AS "licenceEndsOn", a.antivirus_ends_on AS "antivirusEndsOn", a.firewall_ends_on AS "firewallEndsOn", a.support_ends_on AS "supportEndsOn", a.manufacturer_life_ends_on AS "manufacturerLifeEndsOn", a.moved_to_id AS "movedToId", a.perimeter, a.validated_on AS "validatedOn", a.validation, a.excluded_from AS "excludedFrom"
FROM asset a
WHERE a.contract_id = parent.id AND (a.id) > ($3::uuid)
ORDER BY a.id
LIMIT $1) AS page;
-- Nested Loop
--   Function Scan
--   Limit
--     Index Scan on asset by asset_contract_uq
