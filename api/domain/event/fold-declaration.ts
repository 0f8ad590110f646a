import { formatInstant } from '../time/instant';
import type { EventAbout, Payload } from './event';
import { begun, requireFirst } from './fold';

/** A fact of a contract that is on record. */
export interface DeclarationState extends Payload<'DECLARATION_RECORDED'> {
  readonly id: string;
  readonly contractId: string | null;
  readonly accepted: boolean | null;
  readonly answeredAt: string | null;
  readonly answeredBy: string | null;
  readonly answer: string | null;
  readonly endedAt: string | null;
  readonly withdrawnAt: string | null;
  readonly withdrawalReason: string | null;
  readonly createdAt: string;
  readonly updatedAt: string;
}

const UNCHANGED = {
  accepted: null,
  answeredAt: null,
  answeredBy: null,
  answer: null,
  endedAt: null,
  withdrawnAt: null,
  withdrawalReason: null,
} as const;

/** What an event makes of a declaration. */
export function stepDeclaration(state: DeclarationState | null, event: EventAbout<'declaration'>): DeclarationState {
  const updatedAt = formatInstant(event.recordedAt);
  switch (event.kind) {
    case 'DECLARATION_RECORDED': {
      requireFirst(state, event);
      const { subjectId: id, contractId, payload } = event;
      return { ...payload, ...UNCHANGED, id, contractId, createdAt: updatedAt, updatedAt };
    }
    case 'DECLARATION_ANSWERED':
      return { ...begun(state, event), ...event.payload, awaits: null, updatedAt };
    case 'DECLARATION_ENDED':
      return { ...begun(state, event), ...event.payload, updatedAt };
    case 'DECLARATION_WITHDRAWN':
      return {
        ...begun(state, event),
        withdrawnAt: updatedAt,
        withdrawalReason: event.payload.reason,
        updatedAt,
      };
  }
}
