SELECT page.*, parent.place::integer AS "parentPlace"
FROM unnest($4::uuid[]) WITH ORDINALITY AS parent(id, place)
CROSS JOIN LATERAL (SELECT n.id, n.contract_id AS "contractId", n.kind, n.occasion, n.side, n.contact_id AS "contactId", n.recipient, n.address, n.language, n.subject, n.text, n.follows_from AS "followsFrom", n.state, n.attempts, n.next_attempt_at AS "nextAttemptAt", n.sent_at AS "sentAt", n.proof, n.failure, n.created_at AS "createdAt", n.updated_at AS "updatedAt"
FROM notice n
WHERE n.contract_id = parent.id AND ($1::text[] IS NULL OR n.kind = ANY($1)) AND ($2::text[] IS NULL OR n.state = ANY($2))
ORDER BY n.created_at DESC, n.id DESC
LIMIT $3) AS page;
-- Nested Loop
--   Function Scan
--   Limit
--     Index Scan on notice by notice_contract_ix

SELECT page.*, parent.place::integer AS "parentPlace"
FROM unnest($4::uuid[]) WITH ORDINALITY AS parent(id, place)
CROSS JOIN LATERAL (SELECT n.id, n.contract_id AS "contractId", n.kind, n.occasion, n.side, n.contact_id AS "contactId", n.recipient, n.address, n.language, n.subject, n.text, n.follows_from AS "followsFrom", n.state, n.attempts, n.next_attempt_at AS "nextAttemptAt", n.sent_at AS "sentAt", n.proof, n.failure, n.created_at AS "createdAt", n.updated_at AS "updatedAt"
FROM notice n
WHERE n.contract_id = parent.id AND ($1::text[] IS NULL OR n.kind = ANY($1)) AND ($2::text[] IS NULL OR n.state = ANY($2)) AND (n.created_at, n.id) < ($5::timestamptz, $6::uuid)
ORDER BY n.created_at DESC, n.id DESC
LIMIT $3) AS page;
-- Nested Loop
--   Function Scan
--   Limit
--     Index Scan on notice by notice_contract_ix
