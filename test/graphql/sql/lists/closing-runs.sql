SELECT cl.id, cl.month, cl.starts_on AS "startsOn", cl.ends_before AS "endsBefore", cl.state, cl.phase, cl.contracts_total AS "contractsTotal", cl.contracts_settled AS "contractsSettled", cl.contracts_done AS "contractsDone", cl.contracts_refused AS "contractsRefused", cl.documents_issued AS "documentsIssued", cl.penalties_credited AS "penaltiesCredited", cl.caps_corrected AS "capsCorrected", cl.steps_when_resumed AS "stepsWhenResumed", cl.started_by AS "startedBy", cl.updated_at AS "updatedAt", cl.ended_at AS "endedAt", cl.recorded_at AS "createdAt", 1000 * extract(epoch
FROM cl.resumed_at)::float8 AS "resumedMs", 1000 * extract(epoch
FROM cl.progress_at)::float8 AS "progressMs"
FROM closing_run cl
WHERE ($1::text IS NULL OR cl.state = $1)
ORDER BY cl.month DESC
LIMIT $2;
-- Limit
--   Index Scan on closing_run by closing_run_month_uq

SELECT cl.id, cl.month, cl.starts_on AS "startsOn", cl.ends_before AS "endsBefore", cl.state, cl.phase, cl.contracts_total AS "contractsTotal", cl.contracts_settled AS "contractsSettled", cl.contracts_done AS "contractsDone", cl.contracts_refused AS "contractsRefused", cl.documents_issued AS "documentsIssued", cl.penalties_credited AS "penaltiesCredited", cl.caps_corrected AS "capsCorrected", cl.steps_when_resumed AS "stepsWhenResumed", cl.started_by AS "startedBy", cl.updated_at AS "updatedAt", cl.ended_at AS "endedAt", cl.recorded_at AS "createdAt", 1000 * extract(epoch
FROM cl.resumed_at)::float8 AS "resumedMs", 1000 * extract(epoch
FROM cl.progress_at)::float8 AS "progressMs"
FROM closing_run cl
WHERE ($1::text IS NULL OR cl.state = $1) AND (cl.month) < ($3::text)
ORDER BY cl.month DESC
LIMIT $2;
-- Limit
--   Index Scan on closing_run by closing_run_month_uq
