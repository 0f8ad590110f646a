/**
 * A new idempotency key: names one intended change. Make it before the first attempt and keep it
 * until there is an answer; sent again with the same input, the change is done once. A key of your
 * own (an order number, a document number) is as good: 1 to 200 printable ASCII characters.
 */
export function newIdempotencyKey(): string {
  return globalThis.crypto.randomUUID();
}
