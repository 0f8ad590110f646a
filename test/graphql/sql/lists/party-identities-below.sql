SELECT page.*, parent.place::integer AS "parentPlace"
FROM unnest($2::uuid[]) WITH ORDINALITY AS parent(id, place)
CROSS JOIN LATERAL (SELECT pi.id, pi.party_id AS "partyId", pi.party_kind AS "partyKind", pi.client_id AS "clientId", pi.partner_id AS "partnerId", pi.starts_on AS "startsOn", pi.name, pi.legal_form AS "legalForm", pi.capital, pi.siren, pi.siret, pi.vat_number AS "vatNumber", pi.vat_on_debits AS "vatOnDebits", pi.registered_address AS "registeredAddress", pi.billing_address AS "billingAddress", pi.delivery_address AS "deliveryAddress", pi.invoice_email AS "invoiceEmail", pi.language, pi.client_kind AS "clientKind", pi.bank_details AS "bankDetails", pi.electronic_address AS "electronicAddress", pi.register, pi.buyer_reference AS "buyerReference", pi.vat_exemption AS "vatExemption", pi.created_at AS "createdAt", pi.created_at AS "updatedAt"
FROM party_identity pi
WHERE pi.party_id = parent.id
ORDER BY pi.id
LIMIT $1) AS page;
-- Nested Loop
--   Function Scan
--   Limit
--     Index Scan on party_identity by party_identity_list_ix

SELECT page.*, parent.place::integer AS "parentPlace"
FROM unnest($2::uuid[]) WITH ORDINALITY AS parent(id, place)
CROSS JOIN LATERAL (SELECT pi.id, pi.party_id AS "partyId", pi.party_kind AS "partyKind", pi.client_id AS "clientId", pi.partner_id AS "partnerId", pi.starts_on AS "startsOn", pi.name, pi.legal_form AS "legalForm", pi.capital, pi.siren, pi.siret, pi.vat_number AS "vatNumber", pi.vat_on_debits AS "vatOnDebits", pi.registered_address AS "registeredAddress", pi.billing_address AS "billingAddress", pi.delivery_address AS "deliveryAddress", pi.invoice_email AS "invoiceEmail", pi.language, pi.client_kind AS "clientKind", pi.bank_details AS "bankDetails", pi.electronic_address AS "electronicAddress", pi.register, pi.buyer_reference AS "buyerReference", pi.vat_exemption AS "vatExemption", pi.created_at AS "createdAt", pi.created_at AS "updatedAt"
FROM party_identity pi
WHERE pi.party_id = parent.id AND (pi.id) > ($3::uuid)
ORDER BY pi.id
LIMIT $1) AS page;
-- Nested Loop
--   Function Scan
--   Limit
--     Index Scan on party_identity by party_identity_list_ix
