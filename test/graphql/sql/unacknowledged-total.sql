-- { unacknowledgedTotal { currency adjustmentCount adjustmentsExcludingTax invoiceCount invoicesIncludingTax } }

SELECT t.currency, sum(t.adjustment)::integer AS "adjustmentCount", (coalesce(sum(t.adjusted), 0)::numeric(16, 2) || ' ' || t.currency) AS "adjustmentsExcludingTax", sum(t.invoice)::integer AS "invoiceCount", (coalesce(sum(t.excluding), 0)::numeric(16, 2) || ' ' || t.currency) AS "invoicesExcludingTax", (coalesce(sum(t.including), 0)::numeric(16, 2) || ' ' || t.currency) AS "invoicesIncludingTax"
FROM (SELECT b.currency, 1 AS adjustment, b.amount AS adjusted, 0 AS invoice, 0 AS excluding, 0 AS including
FROM feed_entry f
JOIN billing_adjustment b ON b.provider_id = f.provider_id AND b.id = f.adjustment_id
WHERE f.reader_id = $1 AND f.sequence > COALESCE((SELECT l.sequence
FROM feed_entry l
WHERE l.reader_id = $1 AND l.adjustment_id IS NOT NULL AND EXISTS (SELECT 1
FROM adjustment_acknowledgement d
WHERE d.provider_id = l.provider_id AND d.adjustment_id = l.adjustment_id AND d.partner_id = $1)
ORDER BY l.sequence DESC
LIMIT 1), 0) AND f.adjustment_id IS NOT NULL AND NOT f.given_again
AND NOT EXISTS (SELECT 1
FROM adjustment_acknowledgement k
WHERE k.provider_id = b.provider_id AND k.adjustment_id = b.id AND k.partner_id = $1)
UNION ALL SELECT b.currency, 0, 0, 1, b.total_excluding_tax, b.total_including_tax
FROM feed_entry f
JOIN invoice b ON b.provider_id = f.provider_id AND b.id = f.invoice_id
WHERE f.reader_id = $1 AND f.sequence > COALESCE((SELECT l.sequence
FROM feed_entry l
WHERE l.reader_id = $1 AND l.invoice_id IS NOT NULL AND EXISTS (SELECT 1
FROM invoice_acknowledgement d
WHERE d.provider_id = l.provider_id AND d.invoice_id = l.invoice_id AND d.partner_id = $1)
ORDER BY l.sequence DESC
LIMIT 1), 0) AND f.invoice_id IS NOT NULL AND NOT f.given_again
AND NOT EXISTS (SELECT 1
FROM invoice_acknowledgement k
WHERE k.provider_id = b.provider_id AND k.invoice_id = b.id AND k.partner_id = $1)) t
GROUP BY t.currency
ORDER BY t.currency;
