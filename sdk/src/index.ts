/** @packageDocumentation The typed client of the Astreinte API. */
export { createClient, type AstreinteClient, type ClientOptions } from './client.js';
export type { Answer } from './answer.js';
export type { AdjustmentPage, PulledAdjustment, PullOptions } from './adjustments.js';
export type { ApiFile, FetchFile, FileAnswer, FileOptions } from './files.js';
export type { FeedPage, PulledEntry, PullFeedOptions } from './feed.js';
export type { DocumentSource, DocumentTypes, OperationOptions, TypedDocument } from './document.js';
export { AstreinteError, RefusedError, TransportCode, unwrap, type ErrorDetails, type GraphqlError } from './errors.js';
export { newIdempotencyKey } from './idempotency.js';
export {
  paginate,
  type FetchPage,
  type Page,
  type PageInfo,
  type Pages,
  type PaginateOptions,
  type RowOf,
} from './pagination.js';
export type { ParsedDocument } from './print-document.js';
export { DEFAULT_RETRY, type RetryPolicy } from './retry.js';
export {
  calendarDate,
  dateTime,
  decimal,
  durationSeconds,
  formatMoney,
  money,
  parseMoney,
  sumMoney,
  toDate,
  type CalendarDate,
  type DateTime,
  type Decimal,
  type Duration,
  type Money,
  type MoneyParts,
} from './scalars.js';
export type { Done, Refusal, Refused, Result } from './result.js';
export type { Fetch } from './transport.js';
export * from './_generated/operations.js';
export * from './_generated/types.js';
