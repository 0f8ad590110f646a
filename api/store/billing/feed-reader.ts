/**
 * The party whose feed of billing adjustments a session reads: its partner, its client, or the
 * provider. Evaluated once a statement.
 */
export const ASKING_READER = `(SELECT coalesce(${['partner', 'client', 'provider']
  .map((party) => `nullif(current_setting('astreinte.${party}_id', true), '')`)
  .join(', ')})::uuid)`;

/**
 * The number that an adjustment `b` has among those given to the asking reader; null before COMMIT.
 */
export const NUMBER_FOR_READER =
  `(SELECT f.adjustment_number::integer FROM feed_entry f WHERE f.provider_id = b.provider_id ` +
  `AND f.reader_id = ${ASKING_READER} AND f.adjustment_id = b.id AND NOT f.given_again)`;
