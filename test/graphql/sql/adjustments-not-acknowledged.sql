-- { billingAdjustments(first: 1000, filter: { unacknowledgedOnly: true }) { nodes { sequence amount } } }

SELECT b.id, b.sequence::integer AS sequence, b.contract_id AS "contractId", b.kind, b.amount || ' ' || b.currency AS amount, trim_scale(b.vat_rate_percent) AS "vatRatePercent", b.label_en AS "labelEn", b.label_fr AS "labelFr", b.occurred_on AS "occurredOn", b.module_id AS "moduleId", b.penalty_id AS "penaltyId", b.intervention_id AS "interventionId", b.unit_account_id AS "unitAccountId", b.unit_entry_sequence AS "unitEntrySequence", b.recorded_at AS "recordedAt"
FROM billing_adjustment b
WHERE NOT EXISTS (SELECT 1
FROM adjustment_acknowledgement k
WHERE k.provider_id = b.provider_id AND k.adjustment_id = b.id AND k.partner_id = $1 OFFSET 0)
ORDER BY b.sequence
LIMIT $2;
