SELECT k.id, k.name, k.actor_kind AS "actorKind", k.partner_id AS "partnerId", k.client_id AS "clientId", k.scopes, k.demo, k.created_at AS "createdAt", k.expires_at AS "expiresAt", k.revoked_at AS "revokedAt", k.party_id AS "partyId", k.replaces_id AS "replacesId", k.last_used_at AS "lastUsedAt", k.calendar
FROM api_key k
WHERE k.party_id = $1 AND k.calendar IS NOT NULL
ORDER BY k.id
LIMIT $2;
-- Limit
--   Index Scan on api_key by api_key_calendar_ix

SELECT k.id, k.name, k.actor_kind AS "actorKind", k.partner_id AS "partnerId", k.client_id AS "clientId", k.scopes, k.demo, k.created_at AS "createdAt", k.expires_at AS "expiresAt", k.revoked_at AS "revokedAt", k.party_id AS "partyId", k.replaces_id AS "replacesId", k.last_used_at AS "lastUsedAt", k.calendar
FROM api_key k
WHERE k.party_id = $1 AND k.calendar IS NOT NULL AND (k.id) > ($3::uuid)
ORDER BY k.id
LIMIT $2;
-- Limit
--   Index Scan on api_key by api_key_calendar_ix
