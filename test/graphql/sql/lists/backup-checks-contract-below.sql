SELECT page.*, parent.place::integer AS "parentPlace"
FROM unnest($5::uuid[]) WITH ORDINALITY AS parent(id, place)
CROSS JOIN LATERAL (SELECT bc.id, bc.contract_id AS "contractId", bc.plan_key AS plan, bc.kind, bc.backup_id AS "backupId", bc.started_at AS "startedAt", bc.finished_at AS "finishedAt", bc.outcome, bc.restored, bc.method, bc.note, bc.withdrawn_at AS "withdrawnAt", bc.withdrawn_because AS "withdrawnBecause", bc.created_at AS "createdAt", bc.updated_at AS "updatedAt"
FROM backup_check bc
WHERE bc.contract_id = parent.id AND ($1::text IS NULL OR bc.plan_key = $1) AND ($2::text IS NULL OR bc.kind = $2) AND ($3::text IS NULL OR bc.outcome = $3)
ORDER BY bc.started_at DESC, bc.id DESC
LIMIT $4) AS page;
-- Nested Loop
--   Function Scan
--   Limit
--     Index Scan on backup_check by backup_check_contract_ix

SELECT page.*, parent.place::integer AS "parentPlace"
FROM unnest($5::uuid[]) WITH ORDINALITY AS parent(id, place)
CROSS JOIN LATERAL (SELECT bc.id, bc.contract_id AS "contractId", bc.plan_key AS plan, bc.kind, bc.backup_id AS "backupId", bc.started_at AS "startedAt", bc.finished_at AS "finishedAt", bc.outcome, bc.restored, bc.method, bc.note, bc.withdrawn_at AS "withdrawnAt", bc.withdrawn_because AS "withdrawnBecause", bc.created_at AS "createdAt", bc.updated_at AS "updatedAt"
FROM backup_check bc
WHERE bc.contract_id = parent.id AND ($1::text IS NULL OR bc.plan_key = $1) AND ($2::text IS NULL OR bc.kind = $2) AND ($3::text IS NULL OR bc.outcome = $3) AND (bc.started_at, bc.id) < ($6::timestamptz, $7::uuid)
ORDER BY bc.started_at DESC, bc.id DESC
LIMIT $4) AS page;
-- Nested Loop
--   Function Scan
--   Limit
--     Index Scan on backup_check by backup_check_contract_ix
