/** What the store needs of a logger; pino's has it. */
export interface StoreLog {
  info(fields: object, message: string): void;
  warn(fields: object, message: string): void;
  error(fields: object, message: string): void;
}

/** A log that keeps nothing, for tools and tests. */
export const silentLog: StoreLog = { info: () => undefined, warn: () => undefined, error: () => undefined };
