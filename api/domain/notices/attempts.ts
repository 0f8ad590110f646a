/** How long after each attempt that failed the next one is made, in seconds. */
const DELAYS = [60, 300, 1_800, 7_200, 21_600, 43_200] as const;

/**
 * The same of alerts, whose attempts are few (`pro-controle` VI.2). **Reading**: the documents say
 * how many, not when.
 */
const DELAYS_OF_ALERTS = [60, 300] as const;

/** After how long nobody is told any more, in seconds: three days. */
const TOLD_WITHIN = 3 * 86_400;

/** How long one sender has a notice for itself, in seconds; a killed one's is taken up then. */
export const SENDER_SECONDS = 60;

/**
 * How many seconds after an attempt that failed the next one is made; null when it was the last.
 *
 * @param attempts How many were made, this one included.
 */
export function nextAttemptAfter(attempts: number): number | null {
  return DELAYS[attempts - 1] ?? null;
}

/**
 * The same of an alert, of which so many attempts are made at most.
 *
 * @param attempts How many were made, this one included.
 */
export function nextAlertAfter(attempts: number, most: number): number | null {
  return attempts >= most ? null : (DELAYS_OF_ALERTS[attempts - 1] ?? 300);
}

/**
 * Whether a notice is too old to be sent: it was made where no mail server was set, for example.
 *
 * @param seconds How long ago it was made.
 */
export function isTooOldToSend(seconds: number): boolean {
  return seconds > TOLD_WITHIN;
}
