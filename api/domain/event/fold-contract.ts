import type { ContractState as ContractStatus } from '../lifecycle/contract-life';
import { formatInstant } from '../time/instant';
import type { EventAbout, Payload } from './event';
import { begun, requireFirst } from './fold';

/** A contract and where it stands. Its facts with dates are those of its timeline. */
export interface ContractState extends Pick<Payload<'CONTRACT_DRAFTED'>, 'number' | 'startsOn' | 'currency'> {
  readonly id: string;
  readonly status: ContractStatus;
  /** The day since which it stands in its state. */
  readonly statusFrom: string;
  readonly signature: Omit<Payload<'CONTRACT_SIGNED'>, 'signedAt' | 'versions'> | null;
  /** Instants, ISO text. */
  readonly signedAt: string | null;
  readonly activatedAt: string | null;
  readonly createdAt: string;
  /** In the order of their numbers. */
  readonly amendments: readonly AmendmentState[];
  /** Orders of the services of its modules, in the order of their recording. */
  readonly commissionings: readonly CommissioningState[];
}

/** An amendment of a contract. What it changed is among the contract's versions. */
export interface AmendmentState extends Omit<Payload<'CONTRACT_AMENDED'>, 'amendmentId' | 'modules' | 'versions'> {
  readonly id: string;
  readonly kind: 'AGREED' | 'ONE_SIDED';
  readonly announcedOn: string | null;
}

/** When the order of a module's service was validated, and when the service was set up. */
export interface CommissioningState {
  readonly moduleId: string;
  /** Instants, ISO text. */
  readonly orderValidatedAt: string;
  readonly commissionedAt: string | null;
}

/** What an event makes of a contract. */
export function stepContract(state: ContractState | null, event: EventAbout<'contract'>): ContractState {
  const at = formatInstant(event.recordedAt);
  if (event.kind === 'CONTRACT_DRAFTED') {
    requireFirst(state, event);
    const { number, startsOn, currency } = event.payload;
    return {
      number,
      startsOn,
      currency,
      id: event.subjectId,
      status: 'DRAFT',
      statusFrom: startsOn,
      signature: null,
      signedAt: null,
      activatedAt: null,
      createdAt: at,
      amendments: [],
      commissionings: [],
    };
  }
  const contract = begun(state, event);
  switch (event.kind) {
    case 'CONTRACT_DRAFT_CHANGED': {
      const { number, startsOn, currency } = event.payload;
      return { ...contract, number, startsOn, currency, statusFrom: startsOn };
    }
    case 'CONTRACT_START_MOVED': {
      const { startsOn } = event.payload;
      return { ...contract, startsOn, statusFrom: startsOn };
    }
    case 'CONTRACT_SIGNED': {
      const { signedAt, versions: _, ...signature } = event.payload;
      return { ...contract, status: 'SIGNED', signature, signedAt };
    }
    case 'CONTRACT_ACTIVATED':
      return { ...contract, status: 'ACTIVE', activatedAt: at };
    case 'CONTRACT_CANCELLED':
      return { ...contract, status: 'CANCELLED' };
    case 'CONTRACT_SUSPENDED':
    case 'CONTRACT_RESUMED':
    case 'CONTRACT_STATUS_REACHED':
    case 'CONTRACT_ENDED':
    case 'CONTRACT_EXPIRED':
      return reaching(contract, event.payload.reached);
    case 'CONTRACT_TERMINATED':
    case 'CONTRACT_TRANSFERRED':
    case 'CONTRACT_TAKEN_OVER':
    case 'RENEWAL_ORDER_VALIDATED':
    case 'NOTICE_GIVEN':
      return reaching(contract, event.payload.reached);
    case 'CONTRACT_RENEWED':
    case 'ASSET_TERM_AGREED':
    case 'RENEWAL_ORDER_SENT':
    case 'REVERSIBILITY_REQUESTED':
    case 'DATA_HANDED_OVER':
    case 'DATA_ERASED':
    case 'GROUND_RECORDED':
    case 'GROUND_CHANGED':
    case 'GROUND_WITHDRAWN':
    case 'LIABILITY_CAP_LIFTED':
    case 'INTERVENTIONS_WITHHELD':
    case 'WITHHOLDING_ENDED':
    case 'UPDATES_EXCLUDED':
    case 'UPDATE_EXCLUSION_ENDED':
    case 'LONG_OUTAGE_REFUNDED':
    case 'OUTAGE_REFUND_CORRECTED':
    case 'CONTRACT_ACTIVATION_PLANNED':
      return contract;
    case 'CONTRACT_AMENDED':
      return withAmendment(contract, event.payload, { kind: 'AGREED', announcedOn: null });
    case 'TERMS_CHANGE_ANNOUNCED': {
      const { announcedOn, ...amendment } = event.payload;
      return withAmendment(contract, amendment, { kind: 'ONE_SIDED', announcedOn });
    }
    case 'ORDER_VALIDATED': {
      const { moduleId, validatedAt: orderValidatedAt } = event.payload;
      const ordered = { moduleId, orderValidatedAt, commissionedAt: null };
      return { ...contract, commissionings: [...contract.commissionings, ordered] };
    }
    case 'SERVICE_COMMISSIONED':
      return ofModule(contract, event.payload.moduleId, { commissionedAt: event.payload.commissionedAt });
    case 'COMMISSIONING_CORRECTED':
      return ofModule(contract, event.payload.moduleId, event.payload.changes);
    case 'HOURLY_RATE_SET':
    case 'HOURLY_RATE_ENDED':
    case 'HOURLY_RATE_CORRECTED':
    case 'PRICES_REVISED':
    case 'PRICE_REVISION_WITHDRAWN':
    case 'PRICES_OFFERED':
    case 'PRICE_OFFER_ACCEPTED':
    case 'PRICE_OFFER_DECLINED':
    case 'SPARE_PART_REPLACED':
    case 'SPARE_PART_WITHDRAWN':
    case 'TARIFF_SET':
    case 'TARIFF_ENDED':
    case 'TARIFF_WITHDRAWN':
    case 'EXIT_ASSISTANCE_RECORDED':
    case 'YEAR_ASSESSED':
    case 'YEAR_LEFT_UNPRICED':
    case 'ALLOCATION_LIMIT_PASSED':
    case 'INTERRUPTION_PLANNED':
    case 'ACCESS_EXCLUDED':
    case 'READINGS_RECORDED':
    case 'YEAR_PRICE_RESOLVED':
      return contract;
  }
}

/** A contract that stands in another state, if it does. */
function reaching(
  contract: ContractState,
  reached: { readonly status: ContractStatus; readonly from: string } | null,
): ContractState {
  return reached === null ? contract : { ...contract, status: reached.status, statusFrom: reached.from };
}

/** A contract with one amendment more. */
function withAmendment(
  contract: ContractState,
  { amendmentId: id, modules: _modules, versions: _versions, ...said }: Payload<'CONTRACT_AMENDED'>,
  of: Pick<AmendmentState, 'kind' | 'announcedOn'>,
): ContractState {
  return { ...contract, amendments: [...contract.amendments, { ...said, id, ...of }] };
}

function ofModule(contract: ContractState, moduleId: string, changes: Partial<CommissioningState>): ContractState {
  if (!contract.commissionings.some((each) => each.moduleId === moduleId))
    throw new Error(`a module that was not ordered: ${moduleId}`);
  const commissionings = contract.commissionings.map((each) =>
    each.moduleId === moduleId ? { ...each, ...changes } : each,
  );
  return { ...contract, commissionings };
}

/** A client, and whom it is entrusted to. */
export interface ClientState extends Payload<'CLIENT_CREATED'> {
  readonly id: string;
  readonly createdAt: string;
  readonly entrustments: readonly {
    readonly partnerId: string;
    readonly authorisation: string;
    readonly authorisedAt: string;
    readonly revokedAt: string | null;
  }[];
}

/** What an event makes of a client. */
export function stepClient(state: ClientState | null, event: EventAbout<'client'>): ClientState {
  const at = formatInstant(event.recordedAt);
  if (event.kind === 'CLIENT_CREATED') {
    requireFirst(state, event);
    return { ...event.payload, id: event.subjectId, createdAt: at, entrustments: [] };
  }
  const client = begun(state, event);
  const { partnerId } = event.payload;
  const others = client.entrustments.filter((each) => each.partnerId !== partnerId);
  if (event.kind === 'CLIENT_ENTRUSTED') {
    const entrustment = { ...event.payload, authorisedAt: at, revokedAt: null };
    return { ...client, entrustments: [...others, entrustment] };
  }
  const ended = client.entrustments
    .filter((each) => each.partnerId === partnerId)
    .map((each) => ({ ...each, revokedAt: at }));
  return { ...client, entrustments: [...others, ...ended] };
}
