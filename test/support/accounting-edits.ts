import type { Things } from './furnish';

/** Entries of an invoice. */
const ENTRY = (of: Things): string =>
  `(SELECT id FROM accounting_entry WHERE kind = 'INVOICE' AND fact_id = '${of.invoice}')`;

/** The last entry of a kind that ends a period. */
const PERIOD_END = (kind: string): string =>
  `(SELECT id FROM accounting_entry WHERE kind = '${kind}' ORDER BY sequence DESC LIMIT 1)`;
/** Both sides of it, by one more. */
const RAISED = (kind: string): string => `
      UPDATE accounting_line SET debit = debit + CASE WHEN debit > 0 THEN 1 ELSE 0 END, credit = credit + CASE WHEN credit > 0 THEN 1 ELSE 0 END
        WHERE entry_id = ${PERIOD_END(kind)};
      UPDATE accounting_entry SET total = total + 1 WHERE id = ${PERIOD_END(kind)}`;

/** Edits of the books behind the API's back, and how each is noticed. */
export const ACCOUNTING_EDITS: readonly (readonly [string, (of: Things) => string, RegExp])[] = [
  [
    'the amount of one line of the books',
    (of) => `UPDATE accounting_line SET debit = debit + 1 WHERE entry_id = ${ENTRY(of)} AND line = 1`,
    /entry of the books that does not balance/,
  ],
  [
    'both sides of an entry',
    (of) => `
      UPDATE accounting_line SET debit = debit + CASE WHEN debit > 0 THEN 1 ELSE 0 END, credit = credit + CASE line WHEN 2 THEN 1 ELSE 0 END
        WHERE entry_id = ${ENTRY(of)};
      UPDATE accounting_entry SET total = total + 1 WHERE id = ${ENTRY(of)}`,
    /entry of another amount than its document/,
  ],
  [
    'the account of a line of the books',
    (of) => `UPDATE accounting_line SET account = '758' WHERE entry_id = ${ENTRY(of)} AND line = 2`,
    /entries of the books that are not as they were posted/,
  ],
  [
    'the text of an entry',
    (of) => `UPDATE accounting_entry SET label = 'Another' WHERE id = ${ENTRY(of)}`,
    /entries of the books that are not as they were posted/,
  ],
  [
    'what is to be credited at the end of a month',
    () => RAISED('CREDITS_TO_ISSUE'),
    /credits to issue that are not what was on no document/,
  ],
  [
    'what was put off at the end of a month and is not taken back any more',
    () => `
      DELETE FROM accounting_line WHERE entry_id = ${PERIOD_END('DEFERRED_INCOME_RELEASE')};
      DELETE FROM accounting_entry WHERE id = ${PERIOD_END('DEFERRED_INCOME_RELEASE')}`,
    /entered at the end of a period and not reversed/,
  ],
  [
    'an entry gone',
    (of) =>
      `DELETE FROM accounting_line WHERE entry_id = ${ENTRY(of)}; DELETE FROM accounting_entry WHERE id = ${ENTRY(of)}`,
    /journal with a gap/,
  ],
  [
    'the last entry gone, and all numbers with it',
    () => `
      DELETE FROM accounting_line WHERE entry_id = (SELECT id FROM accounting_entry ORDER BY sequence DESC LIMIT 1);
      UPDATE accounting_journal j SET last_number = last_number - 1 FROM accounting_entry e
        WHERE e.journal_code = j.journal_code AND e.sequence = (SELECT max(sequence) FROM accounting_entry);
      DELETE FROM accounting_entry WHERE sequence = (SELECT max(sequence) FROM accounting_entry);
      UPDATE accounting SET last_sequence = last_sequence - 1`,
    /the events of accounting .* lead to/,
  ],
  [
    'a fact that no longer waits for its entry, and has none',
    (of) => `
      INSERT INTO accounting_due SELECT provider_id, 'REVERSAL', id, client_id, value_on, currency, amount, true, recorded_at
        FROM payment WHERE id = '${of.payment}'`,
    /fact that is entered without an entry/,
  ],
  [
    'a fact that the books are not to know',
    (of) => `DELETE FROM accounting_due WHERE fact_id = '${of.payment}'`,
    /fact that the books do not know/,
  ],
  [
    'since when the books know a fact',
    (of) => `UPDATE accounting_due SET recorded_at = recorded_at - interval '1 day' WHERE fact_id = '${of.payment}'`,
    /fact that the books do not know/,
  ],
  [
    'how income that was put off was calculated',
    () =>
      `UPDATE accounting_entry SET explanation = jsonb_set(explanation, '{steps,0,article}', '"PCG"') WHERE explanation IS NOT NULL`,
    /entries of the books that are not as they were posted/,
  ],
  [
    'a letter',
    (of) =>
      `UPDATE accounting_line SET letter = 'ZZ', lettered_on = entered_on WHERE entry_id = ${ENTRY(of)} AND line = 1`,
    /letter of lines that do not settle one another/,
  ],
  [
    'how far the books are posted',
    () => `UPDATE accounting SET posted_through = posted_through - 30`,
    /not in the order of their days/,
  ],
  [
    'the accounts of the books',
    () => `UPDATE account_plan SET accounts = jsonb_set(accounts, '{BANK,number}', '"514"')`,
    /the events of accounting .* lead to/,
  ],
];
