SELECT pf.id, pf.kind, pf.series, pf.period, pf.successor, pf.value, pf.starts_on AS "startsOn", pf.provisional, pf.source, pf.recorded_at AS "recordedAt", pf.recorded_by AS "recordedBy", pf.withdrawn_at AS "withdrawnAt", pf.withdrawn_because AS "withdrawnBecause", pf.recorded_at AS "createdAt", coalesce(pf.withdrawn_at, pf.recorded_at) AS "updatedAt"
FROM published_figure pf
WHERE ($1::text IS NULL OR pf.kind = $1) AND ($2::text IS NULL OR pf.series = $2) AND (CASE WHEN $3::timestamptz IS NULL THEN pf.withdrawn_at IS NULL OR $4::boolean ELSE pf.recorded_at < $3 AND (pf.withdrawn_at IS NULL OR pf.withdrawn_at >= $3 OR $4) END)
ORDER BY pf.id DESC
LIMIT $5;
-- Limit
--   Index Scan on published_figure by published_figure_pk

SELECT pf.id, pf.kind, pf.series, pf.period, pf.successor, pf.value, pf.starts_on AS "startsOn", pf.provisional, pf.source, pf.recorded_at AS "recordedAt", pf.recorded_by AS "recordedBy", pf.withdrawn_at AS "withdrawnAt", pf.withdrawn_because AS "withdrawnBecause", pf.recorded_at AS "createdAt", coalesce(pf.withdrawn_at, pf.recorded_at) AS "updatedAt"
FROM published_figure pf
WHERE ($1::text IS NULL OR pf.kind = $1) AND ($2::text IS NULL OR pf.series = $2) AND (CASE WHEN $3::timestamptz IS NULL THEN pf.withdrawn_at IS NULL OR $4::boolean ELSE pf.recorded_at < $3 AND (pf.withdrawn_at IS NULL OR pf.withdrawn_at >= $3 OR $4) END) AND (pf.id) < ($6::uuid)
ORDER BY pf.id DESC
LIMIT $5;
-- Limit
--   Index Scan on published_figure by published_figure_pk
