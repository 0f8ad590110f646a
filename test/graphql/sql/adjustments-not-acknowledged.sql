-- { billingAdjustments(first: 1000, filter: { unacknowledgedOnly: true }) { nodes { sequence amount } } }

SELECT f.adjustment_number::integer AS sequence, b.amount || ' ' || b.currency AS amount, f.sequence::integer AS place
FROM feed_entry f
JOIN billing_adjustment b ON b.provider_id = f.provider_id AND b.id = f.adjustment_id
WHERE f.reader_id = (SELECT coalesce(nullif(current_setting('astreinte.partner_id', true), ''), nullif(current_setting('astreinte.client_id', true), ''), nullif(current_setting('astreinte.provider_id', true), ''))::uuid) AND f.adjustment_id IS NOT NULL AND NOT f.given_again
AND NOT EXISTS (SELECT 1
FROM adjustment_acknowledgement k
WHERE k.provider_id = b.provider_id AND k.adjustment_id = b.id AND k.partner_id = $1 OFFSET 0)
ORDER BY f.sequence
LIMIT $2;
