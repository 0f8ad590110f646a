import { formatInstant } from '../time/instant';
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
    return { ...event.payload, id: event.subjectId, contractId: event.contractId, movedToId: null, createdAt };
  }
  const asset = begun(state, event);
  switch (event.kind) {
    case 'ASSET_CHANGED':
      return { ...asset, ...event.payload.after };
    case 'ASSET_COVER_ENDED':
      return { ...asset, coveredUntil: event.payload.coveredUntil };
    case 'ASSET_MOVED': {
      const { movedToId, coveredUntil } = event.payload;
      return { ...asset, movedToId, coveredUntil };
    }
  }
}
