import { ACCOUNTING_EDITS } from './accounting-edits';
import type { Things } from './furnish';
import { INVOICE_EDITS } from './invoice-edits';

/** A statement behind the API's back, and how `verify` tells of it. */
export type RecordEdit = readonly [what: string, statements: (of: Things) => string, expected: RegExp];

/** Doubles the amounts of a ledger and seals all of it anew, as whoever knows the code can. */
const rewritten = ({ contract }: Things): string => `
  UPDATE ledger_posting SET amount = amount * 2 WHERE contract_id = '${contract}';
  DO $$
  DECLARE t record; before text := repeat('0', 64); sealed text;
  BEGIN
    FOR t IN SELECT * FROM ledger_transaction WHERE contract_id = '${contract}' ORDER BY sequence LOOP
      SELECT '["ledger-transaction/1",' || to_json(t.provider_id::text) || ',' || to_json(t.contract_id::text) || ',' || t.sequence || ',' ||
        to_json(t.kind) || ',' || to_json(t.idempotency_key) || ',' ||
        to_json(to_char(t.recorded_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')) || ',' || to_json(t.recorded_by) || ',[' ||
        to_json(t.cause_kind) || ',' || to_json(t.cause_id::text) || '],[' || string_agg('[' || to_json(p.debit_account) || ',' ||
        to_json(p.credit_account) || ',' || to_json(p.amount || ' ' || p.currency) || ']', ',' ORDER BY p.line) || '],' || to_json(before) || ']'
      INTO sealed FROM ledger_posting p WHERE p.contract_id = t.contract_id AND p.sequence = t.sequence;
      UPDATE ledger_transaction SET previous_hash = before, hash = encode(sha256(convert_to(sealed, 'UTF8')), 'hex')
        WHERE contract_id = t.contract_id AND sequence = t.sequence RETURNING hash INTO before;
    END LOOP;
  END $$`;

const LEDGER = (of: Things): string => `contract_id = '${of.contract}'`;
const LAST = (of: Things, table: string): string =>
  `${LEDGER(of)} AND sequence = (SELECT max(sequence) FROM ${table} WHERE ${LEDGER(of)})`;

/** Edits of what was recorded, each of which the checks of records with one another find. */
export const RECORD_EDITS: readonly RecordEdit[] = [
  [
    'an amount of the ledger',
    (of) => `UPDATE ledger_posting SET amount = amount + 1 WHERE ${LEDGER(of)}`,
    /the ledger of/,
  ],
  [
    'accounts of the ledger',
    (of) => `UPDATE ledger_posting SET credit_account = 'penalties:waived' WHERE ${LEDGER(of)} AND line = 1`,
    /the ledger of/,
  ],
  [
    'who recorded a transaction',
    (of) => `UPDATE ledger_transaction SET recorded_by = 'nobody' WHERE ${LEDGER(of)}`,
    /the ledger of/,
  ],
  [
    'when a transaction was recorded',
    (of) => `UPDATE ledger_transaction SET recorded_at = recorded_at - interval '1 day' WHERE ${LEDGER(of)}`,
    /the ledger of/,
  ],
  [
    'a transaction gone from the middle',
    (of) => `DELETE FROM ledger_transaction WHERE ${LEDGER(of)} AND sequence = 2`,
    /the ledger of/,
  ],
  [
    'the last transaction gone',
    (of) =>
      `DELETE FROM ledger_posting WHERE ${LAST(of, 'ledger_posting')}; DELETE FROM ledger_transaction WHERE ${LAST(of, 'ledger_transaction')}`,
    /the ledger does not say/,
  ],
  [
    'all transactions gone',
    (of) => `DELETE FROM ledger_posting WHERE ${LEDGER(of)}; DELETE FROM ledger_transaction WHERE ${LEDGER(of)}`,
    /the ledger does not say/,
  ],
  ['a whole ledger rewritten with twice the amounts', rewritten, /the ledger does not say/],
  [
    'units of an entry',
    ({ intervention }) =>
      `UPDATE unit_entry SET units = units - 1 WHERE intervention_id = '${intervention}' AND kind = 'DEBIT'`,
    /balance does not follow/,
  ],
  [
    'a balance of units',
    (of) => `UPDATE unit_account SET balance = balance + 1 WHERE ${LEDGER(of)}`,
    /balance is not the sum/,
  ],
  [
    'an entry of units and all balances with it',
    ({ intervention }) => `
      UPDATE unit_entry SET units = units + 1 WHERE intervention_id = '${intervention}' AND kind = 'DEBIT';
      UPDATE unit_entry e SET balance_after = (SELECT sum(o.units) FROM unit_entry o WHERE o.account_id = e.account_id AND o.sequence <= e.sequence);
      UPDATE unit_account u SET balance = (SELECT sum(e.units) FROM unit_entry e WHERE e.account_id = u.id)`,
    /units are not its debits/,
  ],
  [
    'the amount of an adjustment, and of a step of its explanation',
    ({ adjustment }) => `
      UPDATE billing_adjustment SET amount = amount - 1,
        explanation = jsonb_set(explanation, '{steps,-1,result,value}', to_jsonb((1 - amount)::text)) WHERE id = '${adjustment}'`,
    /explanation that does not add up[\s\S]*lead to/,
  ],
  [
    'the amount of an adjustment alone',
    ({ adjustment }) => `UPDATE billing_adjustment SET amount = amount * 2 WHERE id = '${adjustment}'`,
    /explanation does not end with/,
  ],
  [
    'the last adjustment gone',
    () => `
      DELETE FROM feed_entry WHERE adjustment_id = (SELECT id FROM billing_adjustment ORDER BY sequence DESC LIMIT 1);
      DELETE FROM billing_adjustment WHERE sequence = (SELECT max(sequence) FROM billing_adjustment)`,
    /adjustments with a gap/,
  ],
  [
    "an adjustment moved to another client's contract",
    ({ adjustment, contract }) =>
      `UPDATE billing_adjustment SET contract_id = (SELECT id FROM contract WHERE client_id <> (SELECT client_id FROM contract WHERE id = '${contract}') LIMIT 1) WHERE id = '${adjustment}'`,
    /the events of billing_adjustment .* lead to/,
  ],
  [
    'an adjustment gone from the middle',
    ({ adjustment }) => `
      DELETE FROM feed_entry WHERE adjustment_id = '${adjustment}'; DELETE FROM adjustment_acknowledgement WHERE adjustment_id = '${adjustment}';
      DELETE FROM billing_adjustment WHERE id = '${adjustment}'`,
    /adjustments with a gap/,
  ],
  [
    'the amount of a penalty',
    ({ penalty }) => `UPDATE penalty SET amount = amount * 2 WHERE id = '${penalty}'`,
    /the events of penalty .* lead to/,
  ],
  [
    'the state of a penalty',
    ({ penalty }) => `UPDATE penalty SET status = 'REJECTED' WHERE id = '${penalty}'`,
    /in a state that the ledger does not say/,
  ],
  ['a penalty gone', ({ penalty }) => `DELETE FROM penalty WHERE id = '${penalty}'`, /events of penalty .* has no row/],
  [
    'what a history says',
    ({ incident }) =>
      `UPDATE event SET payload = jsonb_set(payload, '{restoredAt}', '"2026-03-02T12:00:00Z"') WHERE subject_id = '${incident}' AND kind = 'INCIDENT_RESTORED'`,
    /the events of incident .* lead to/,
  ],
  [
    'an entry of a history gone',
    () => `DELETE FROM event WHERE position = (SELECT max(position) FROM event)`,
    /events with a gap/,
  ],
  [
    'the minutes of work',
    ({ intervention }) => `UPDATE intervention SET minutes = minutes + 60 WHERE id = '${intervention}'`,
    /the events of intervention .* lead to/,
  ],
  [
    'when an incident was restored',
    ({ incident }) => `UPDATE incident SET restored_at = restored_at - interval '4 hours' WHERE id = '${incident}'`,
    /the events of incident .* lead to/,
  ],
  [
    'the level by which an open incident is worked',
    ({ contract }) =>
      `UPDATE incident SET restored_at = NULL, level = 3 WHERE contract_id = '${contract}' AND restored_at IS NULL`,
    /open incidents at a level that the versions of their contract do not say/,
  ],
  [
    'a price of a contract',
    ({ contract }) =>
      `UPDATE contract_version SET value = '"9999.00 EUR"' WHERE contract_id = '${contract}' AND fact LIKE '%PRICE%'`,
    /no event of .* says/,
  ],
  ...INVOICE_EDITS,
  ...ACCOUNTING_EDITS,
];

/** Edits that only seals find, or find as well. */
export const SEALED_EDITS: readonly RecordEdit[] = [
  [
    'the document of a terms pack',
    () =>
      `UPDATE terms_pack SET document = jsonb_set(document::jsonb, '{changes}', '"none"')::json WHERE pack_id = 'omr-hosted'`,
    /the terms pack omr-hosted 1 is not the one of seal \d+/,
  ],
  [
    'who did something',
    ({ penalty }) => `UPDATE event SET actor_name = 'somebody else' WHERE subject_id = '${penalty}'`,
    /events up to \d+ are not those of seal \d+/,
  ],
  [
    'the last event, with the counter that would tell',
    () => `
        DELETE FROM event WHERE position = (SELECT max(position) FROM event);
        UPDATE provider_counter SET last = last - 1 WHERE name = 'event'`,
    /events up to \d+ are not those of seal \d+/,
  ],
  [
    'the last adjustment, with its counter, its feed and its event',
    () => `
        CREATE TEMPORARY TABLE gone ON COMMIT DROP AS SELECT id FROM billing_adjustment ORDER BY sequence DESC LIMIT 1;
        DELETE FROM feed_entry WHERE adjustment_id IN (SELECT id FROM gone);
        DELETE FROM billing_adjustment WHERE id IN (SELECT id FROM gone);
        UPDATE provider_counter SET last = last - 1 WHERE name = 'billing_adjustment'`,
    /adjustments up to \d+ are not those of seal \d+/,
  ],
  ['a whole ledger', rewritten, /the ledger of .* is not the one of seal \d+: transaction \d+ is gone or another one/],
  [
    'the end of a ledger',
    (of) => `
        DELETE FROM ledger_posting WHERE ${LAST(of, 'ledger_posting')};
        DELETE FROM ledger_transaction WHERE ${LAST(of, 'ledger_transaction')}`,
    /the ledger of .* is not the one of seal \d+: transaction \d+ is gone/,
  ],
  ['a seal', () => `UPDATE seal SET event_hash = adjustment_hash`, /seal \d+ is not as it was set/],
  [
    'what a seal covers, which is no longer what it is called',
    () => `UPDATE seal SET records = replace(records::text, 'penalty/1', 'penalty/99')::jsonb`,
    /seal 1 covers penalty\/99, which this version cannot compare/,
  ],
  ['where a ledger stood at a seal', () => `DELETE FROM sealed_ledger`, /seal \d+ is not as it was set/],
];
