/**
 * A person's decision that a cap does not hold: for what a policy punishes of an incident or of a
 * year, or for an indemnity (`omr-hosted` art. 3.1, gross negligence).
 */
export interface CapLift {
  readonly capKey: string;
  /** Null for an indemnity. */
  readonly policyKey: string | null;
  readonly incidentId: string | null;
  readonly year: number | null;
  readonly indemnityId: string | null;
  readonly reason: string;
  /** A document of the contract that the decision rests on. */
  readonly documentId: string | null;
}
