SELECT page.*, parent.place::integer AS "parentPlace"
FROM unnest($2::uuid[]) WITH ORDINALITY AS parent(id, place)
CROSS JOIN LATERAL (SELECT a.id, a.contract_id AS "contractId", a.client_id AS "clientId", a.designation, a.kind, a.ownership, a.serial_number AS "serialNumber", a.quantity, a.covered_from AS "coveredFrom", a.covered_until AS "coveredUntil", a.functions, a.product, a.product_version AS "productVersion", a.site_id AS "siteId", a.parent_id AS "parentId", a.warranty_ends_on AS "warrantyEndsOn", a.licence_ends_on AS "licenceEndsOn", a.antivirus_ends_on AS "antivirusEndsOn", a.firewall_ends_on AS "firewallEndsOn", a.support_ends_on AS "supportEndsOn", a.manufacturer_life_ends_on AS "manufacturerLifeEndsOn", a.moved_to_id AS "movedToId", a.perimeter, a.validated_on AS "validatedOn", a.validation, a.excluded_from AS "excludedFrom", ia.incident_id AS "incidentId"
FROM incident_asset ia
JOIN asset a ON a.provider_id = ia.provider_id AND a.id = ia.asset_id
WHERE ia.incident_id = parent.id AND ia.withdrawn_at IS NULL
ORDER BY a.id
LIMIT $1) AS page;
-- Nested Loop
--   Function Scan
--   Limit
--     Result
--       Nested Loop
--         Index Scan on incident_asset by incident_asset_pk
--         Index Scan on asset by asset_pk

SELECT page.*, parent.place::integer AS "parentPlace"
FROM unnest($2::uuid[]) WITH ORDINALITY AS parent(id, place)
CROSS JOIN LATERAL (SELECT a.id, a.contract_id AS "contractId", a.client_id AS "clientId", a.designation, a.kind, a.ownership, a.serial_number AS "serialNumber", a.quantity, a.covered_from AS "coveredFrom", a.covered_until AS "coveredUntil", a.functions, a.product, a.product_version AS "productVersion", a.site_id AS "siteId", a.parent_id AS "parentId", a.warranty_ends_on AS "warrantyEndsOn", a.licence_ends_on AS "licenceEndsOn", a.antivirus_ends_on AS "antivirusEndsOn", a.firewall_ends_on AS "firewallEndsOn", a.support_ends_on AS "supportEndsOn", a.manufacturer_life_ends_on AS "manufacturerLifeEndsOn", a.moved_to_id AS "movedToId", a.perimeter, a.validated_on AS "validatedOn", a.validation, a.excluded_from AS "excludedFrom", ia.incident_id AS "incidentId"
FROM incident_asset ia
JOIN asset a ON a.provider_id = ia.provider_id AND a.id = ia.asset_id
WHERE ia.incident_id = parent.id AND ia.withdrawn_at IS NULL AND (a.id) > ($3::uuid)
ORDER BY a.id
LIMIT $1) AS page;
-- Nested Loop
--   Function Scan
--   Limit
--     Result
--       Nested Loop
--         Index Scan on incident_asset by incident_asset_pk
--         Index Scan on asset by asset_pk
