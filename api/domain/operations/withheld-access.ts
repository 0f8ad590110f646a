import type { ContractTimeline } from '../contract/contract-timeline';
import type { ExcludedPeriod } from '../sla/clock';
import { versionInForce } from '../time/as-known';
import { parseInstant, type Instant } from '../time/instant';
import type { IncidentHit } from './planned-interruption';

/**
 * The causes under which terms list access that the client withholds, by how it is declared; the
 * first that the terms list counts (`generic-2017` art. 2; `owl-monitoring` s. 6b; `icodia-server`
 * art. 3.4; `pro-controle` III.2.b).
 */
export const ACCESS_CAUSES = {
  ACCESS_WITHDRAWN: ['ACCESS_WITHDRAWN', 'ACCESS_NOT_PROVIDED'],
  CREDENTIALS_CHANGED: ['CREDENTIALS_CHANGED'],
} as const satisfies Readonly<Record<string, readonly string[]>>;
/** A kind of declaration by which access is withheld. */
export type AccessKind = keyof typeof ACCESS_CAUSES;

/** Whether a kind of declaration withholds access. */
export function isAccessKind(kind: string): kind is AccessKind {
  return Object.hasOwn(ACCESS_CAUSES, kind);
}

/** Access that is withheld: of one asset, or of all when it names none. */
export interface WithheldAccess {
  readonly kind: AccessKind;
  readonly startsAt: Instant;
  /** Null while it lasts. */
  readonly endsAt: Instant | null;
  readonly assetId: string | null;
  readonly recordedAt: Instant;
}

/** The access that is withheld by what is known at an instant; as known now when null. */
export function withheldAccess(timeline: ContractTimeline, knownAt: Instant | null): readonly WithheldAccess[] {
  return timeline.spansOf('ACCESS', knownAt).map(({ key, value, from }) => {
    const recordedAt = versionInForce(timeline.of('ACCESS', key), from, knownAt)?.recordedAt;
    const startsAt = parseInstant(value.startsAt);
    const endsAt = value.endsAt === null ? null : parseInstant(value.endsAt);
    if (!startsAt.ok || endsAt?.ok === false || recordedAt === undefined)
      throw new Error(`access withheld without times: ${key}`);
    return { ...value, startsAt: startsAt.value, endsAt: endsAt?.value ?? null, recordedAt };
  });
}

/**
 * What withheld access excludes from the clocks of an incident: each its own time, of what concerns
 * the incident and lasts within it, where the terms list a cause for it. **Reading**: it is time of
 * that incident alone; an incident that names no asset needs access to all of them.
 */
export function withheldPeriods(
  withheld: readonly WithheldAccess[],
  causes: readonly string[],
  { assetIds, receivedAt, restoredAt }: Omit<IncidentHit, 'moduleId'>,
): readonly ExcludedPeriod[] {
  return withheld.flatMap(({ kind, startsAt, endsAt, assetId, recordedAt }) => {
    const cause = ACCESS_CAUSES[kind].find((each) => causes.includes(each));
    if (cause === undefined) return [];
    if (endsAt !== null && endsAt <= receivedAt) return [];
    if (restoredAt !== null && startsAt >= restoredAt) return [];
    if (assetId !== null && assetIds.length > 0 && !assetIds.includes(assetId)) return [];
    return [{ cause, scope: 'INCIDENT', startsAt, endsAt, recordedAt }];
  });
}
