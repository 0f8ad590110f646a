// Made from schema/ by codegen.ts. Do not edit.
import { codecs } from '../scalars';
import { GraphQLScalarType } from 'graphql';

/**
 * An amount of money as text: exactly two decimals, a space, an ISO 4217 code, e.g. `"1200.00 EUR"`. Excluding tax unless the
 * field says otherwise. Never a JSON number; three decimals, an exponent or a missing currency are refused with `MONEY_INVALID`.
 */
export const MoneyScalar = new GraphQLScalarType({ ...{ name: 'Money', description: 'An amount of money as text: exactly two decimals, a space, an ISO 4217 code, e.g. `"1200.00 EUR"`. Excluding tax unless the\nfield says otherwise. Never a JSON number; three decimals, an exponent or a missing currency are refused with `MONEY_INVALID`.' }, ...codecs.Money });
/** An exact decimal number as text, e.g. `"20"` or `"0.85"`. Never a JSON number. */
export const DecimalScalar = new GraphQLScalarType({ ...{ name: 'Decimal', description: 'An exact decimal number as text, e.g. `"20"` or `"0.85"`. Never a JSON number.' }, ...codecs.Decimal });
/** A calendar date without zone, `YYYY-MM-DD`, of the years 1970 to 2399. */
export const DateScalar = new GraphQLScalarType({ ...{ name: 'Date', description: 'A calendar date without zone, `YYYY-MM-DD`, of the years 1970 to 2399.' }, ...codecs.Date });
/**
 * An instant, ISO 8601 with any offset on input, in UTC on output (`2026-03-02T08:30:00Z`), of the years 1970 to 2399.
 * Resolution: one second; what is written below a second is cut.
 */
export const DateTimeScalar = new GraphQLScalarType({ ...{ name: 'DateTime', description: 'An instant, ISO 8601 with any offset on input, in UTC on output (`2026-03-02T08:30:00Z`), of the years 1970 to 2399.\nResolution: one second; what is written below a second is cut.' }, ...codecs.DateTime });
/** A length of time, ISO 8601 in hours, minutes and seconds, e.g. `PT4H30M`. Never negative. */
export const DurationScalar = new GraphQLScalarType({ ...{ name: 'Duration', description: 'A length of time, ISO 8601 in hours, minutes and seconds, e.g. `PT4H30M`. Never negative.' }, ...codecs.Duration });
/** Any JSON value. It is only ever returned. */
export const JSONScalar = new GraphQLScalarType({ ...{ name: 'JSON', description: 'Any JSON value. It is only ever returned.' }, ...codecs.JSON });
