/**
 * Whose time an exclusion is: that of its incident alone, or that of all interruptions of the
 * service.
 */
export const EXCLUSION_SCOPES = ['INCIDENT', 'SERVICE'] as const;
/** See `EXCLUSION_SCOPES`. */
export type ExclusionScope = (typeof EXCLUSION_SCOPES)[number];

const OF_THE_SERVICE = new Set(['PLANNED_INTERRUPTION', 'FORCE_MAJEURE']);

/**
 * The scope of an exclusion for a cause: what was planned, or was no one's doing, concerns the
 * whole service.
 */
export function exclusionScopeOf(cause: string): ExclusionScope {
  return OF_THE_SERVICE.has(cause) ? 'SERVICE' : 'INCIDENT';
}
