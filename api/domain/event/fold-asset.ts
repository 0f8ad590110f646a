import { formatInstant, type Instant } from '../time/instant';
import type { EventAbout, Payload } from './event';
import { begun, requireFirst } from './fold';

/** An asset of a contract. */
export interface AssetState extends Payload<'ASSET_ADDED'> {
  readonly id: string;
  readonly contractId: string;
  readonly movedToId: string | null;
  readonly createdAt: string;
}

/** What an event makes of an asset. */
export function stepAsset(state: AssetState | null, event: EventAbout<'asset'>): AssetState {
  if (event.kind === 'ASSET_ADDED') {
    requireFirst(state, event);
    if (event.contractId === null) throw new Error('an asset without its contract');
    const createdAt = formatInstant(event.recordedAt);
    const { subjectId: id, contractId } = event;
    return { ...event.payload, id, contractId, movedToId: null, createdAt };
  }
  const asset = begun(state, event);
  switch (event.kind) {
    case 'ASSET_CHANGED':
      return { ...asset, ...event.payload.after };
    case 'ASSET_COVER_ENDED':
    case 'ASSET_NOTICE_GIVEN':
      return { ...asset, coveredUntil: event.payload.coveredUntil };
    case 'ASSET_MOVED': {
      const { movedToId, coveredUntil } = event.payload;
      return { ...asset, movedToId, coveredUntil };
    }
    case 'ASSET_VALIDATED':
      return { ...asset, ...event.payload, perimeter: 'OUTSIDE_VALIDATED' };
    case 'ASSET_EXCLUDED_FROM_FORFAIT':
      return { ...asset, excludedFrom: event.payload.excludedFrom };
  }
}

/** What the provider recommends for an asset, and what became of it. */
export interface RecommendationState extends Payload<'RECOMMENDATION_ISSUED'> {
  readonly id: string;
  readonly contractId: string;
  readonly state: 'OPEN' | 'FOLLOWED' | 'NOT_FOLLOWED';
  readonly closedOn: string | null;
  readonly note: string | null;
  readonly recordedAt: Instant;
}

/** What an event makes of a recommendation. */
export function stepRecommendation(
  state: RecommendationState | null,
  event: EventAbout<'recommendation'>,
): RecommendationState {
  const { recordedAt } = event;
  if (event.kind === 'RECOMMENDATION_ISSUED') {
    requireFirst(state, event);
    const { subjectId: id, payload } = event;
    return { ...payload, id, contractId: contractOf(event), state: 'OPEN', closedOn: null, note: null, recordedAt };
  }
  const { followed, closedOn, note } = event.payload;
  return { ...begun(state, event), state: followed ? 'FOLLOWED' : 'NOT_FOLLOWED', closedOn, note };
}

/** A change of what is managed: asked for, or made without leave. */
export interface ChangeRequestState {
  readonly id: string;
  readonly contractId: string;
  readonly assetId: string | null;
  readonly description: string;
  readonly state: 'REQUESTED' | 'GRANTED' | 'REFUSED' | 'UNAUTHORISED';
  readonly reason: string | null;
  readonly madeAt: string | null;
  readonly recordedAt: Instant;
}

/** What an event makes of a change. */
export function stepChangeRequest(
  state: ChangeRequestState | null,
  event: EventAbout<'change_request'>,
): ChangeRequestState {
  if (event.kind === 'CHANGE_DECIDED') {
    const { granted, reason } = event.payload;
    return { ...begun(state, event), state: granted ? 'GRANTED' : 'REFUSED', reason };
  }
  requireFirst(state, event);
  const { subjectId: id, recordedAt } = event;
  const first = { id, contractId: contractOf(event), reason: null, recordedAt };
  if (event.kind === 'CHANGE_REQUESTED') return { ...first, ...event.payload, state: 'REQUESTED', madeAt: null };
  return { ...first, ...event.payload, state: 'UNAUTHORISED' };
}

function contractOf({ contractId }: { readonly contractId: string | null }): string {
  if (contractId === null) throw new Error('what belongs to a contract, without it');
  return contractId;
}
