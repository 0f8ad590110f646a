-- { acknowledgedTotal(documentNumber: "DOC") { currency adjustmentCount adjustmentsExcludingTax invoiceCount } }

SELECT t.currency, sum(t.adjustment)::integer AS "adjustmentCount", (coalesce(sum(t.adjusted), 0)::numeric(16, 2) || ' ' || t.currency) AS "adjustmentsExcludingTax", sum(t.invoice)::integer AS "invoiceCount", (coalesce(sum(t.excluding), 0)::numeric(16, 2) || ' ' || t.currency) AS "invoicesExcludingTax", (coalesce(sum(t.including), 0)::numeric(16, 2) || ' ' || t.currency) AS "invoicesIncludingTax"
FROM (SELECT b.currency, 1 AS adjustment, b.amount AS adjusted, 0 AS invoice, 0 AS excluding, 0 AS including
FROM adjustment_acknowledgement k
JOIN billing_adjustment b ON b.provider_id = k.provider_id AND b.id = k.adjustment_id
WHERE k.partner_id = $1 AND k.document_number = $2
UNION ALL SELECT b.currency, 0, 0, 1, b.total_excluding_tax, b.total_including_tax
FROM invoice_acknowledgement k
JOIN invoice b ON b.provider_id = k.provider_id AND b.id = k.invoice_id
WHERE k.partner_id = $1 AND k.document_number = $2) t
GROUP BY t.currency
ORDER BY t.currency;
