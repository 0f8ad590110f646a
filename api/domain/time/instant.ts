declare const instantBrand: unique symbol;
declare const localDateBrand: unique symbol;

/** A point in time: whole seconds since 1970-01-01T00:00:00Z. The resolution of the whole system is one second. */
export type Instant = number & { readonly [instantBrand]: true };

/** A calendar date without zone, `YYYY-MM-DD`. Text compares in date order. */
export type LocalDate = string & { readonly [localDateBrand]: true };
