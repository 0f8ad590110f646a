SELECT page.*, parent.place::integer AS "parentPlace"
FROM unnest($2::uuid[]) WITH ORDINALITY AS parent(id, place)
CROSS JOIN LATERAL (SELECT cr.id, cr.contract_id AS "contractId", cr.held_on AS "heldOn", cr.intervention_id AS "interventionId", cr.attendees, cr.done, cr.not_done AS "notDone", cr.malfunctions, cr.improvements, cr.projects, cr.satisfaction, cr.satisfaction_remark AS "satisfactionRemark", cr.withdrawn_at AS "withdrawnAt", cr.withdrawn_because AS "withdrawnBecause", cr.created_at AS "createdAt", cr.updated_at AS "updatedAt"
FROM coordination_report cr
WHERE cr.contract_id = parent.id
ORDER BY cr.held_on DESC, cr.id DESC
LIMIT $1) AS page;
-- Nested Loop
--   Function Scan
--   Limit
--     Index Scan on coordination_report by coordination_report_contract_ix

SELECT page.*, parent.place::integer AS "parentPlace"
FROM unnest($2::uuid[]) WITH ORDINALITY AS parent(id, place)
CROSS JOIN LATERAL (SELECT cr.id, cr.contract_id AS "contractId", cr.held_on AS "heldOn", cr.intervention_id AS "interventionId", cr.attendees, cr.done, cr.not_done AS "notDone", cr.malfunctions, cr.improvements, cr.projects, cr.satisfaction, cr.satisfaction_remark AS "satisfactionRemark", cr.withdrawn_at AS "withdrawnAt", cr.withdrawn_because AS "withdrawnBecause", cr.created_at AS "createdAt", cr.updated_at AS "updatedAt"
FROM coordination_report cr
WHERE cr.contract_id = parent.id AND (cr.held_on, cr.id) < ($3::date, $4::uuid)
ORDER BY cr.held_on DESC, cr.id DESC
LIMIT $1) AS page;
-- Nested Loop
--   Function Scan
--   Limit
--     Index Scan on coordination_report by coordination_report_contract_ix
