import { CONTRACT_STATES } from '../lifecycle/contract-life';
import { EXIT_ASSISTANCE_KINDS } from '../exit/exit-assistance';
import { GROUND_KINDS, GROUND_OUTCOMES } from '../lifecycle/grounds';
import { CONTRACT_SIDES } from '../lifecycle/notice';
import { TERMINATION_REASONS } from '../lifecycle/termination';
import { SUSPENSION_REASONS } from '../lifecycle/suspension';
import { flag, list, nullable, object, oneOf, optional } from '../terms/shape';
import { versions } from './contract-events';
import { dateText, id, instantText, signedMoney, wholeNumber, word, words } from './shapes';

/** Where a contract stands once something happened, and since when; null: as before, for now. */
const reached = nullable(object({ status: oneOf(CONTRACT_STATES), from: dateText }));

/** What a right to end a contract may rest on, as it stands. */
const ground = {
  groundId: id,
  kind: oneOf(GROUND_KINDS),
  reason: oneOf(TERMINATION_REASONS),
  about: words,
  since: dateText,
  receivedOn: nullable(dateText),
  proof: nullable(words),
  severe: flag,
  outcome: nullable(oneOf(GROUND_OUTCOMES)),
  outcomeOn: nullable(dateText),
  withdrawnBecause: optional(words),
  invoiceIds: optional(list(id)),
  versions,
};

/** That interventions are withheld, as it stands. */
const withholding = {
  withholdingId: id,
  groundId: id,
  from: instantText,
  until: nullable(instantText),
  note: words,
  versions,
};

/** The refund of a long outage as it stands. */
const outageRefund = {
  incidentId: id,
  askedOn: dateText,
  note: words,
  outFrom: dateText,
  backOn: dateText,
  daysOut: wholeNumber,
  share: signedMoney,
  penalties: signedMoney,
  credit: signedMoney,
  versions,
};

/** What happens to a contract in force, until its end. */
export const LIFE_EVENTS = {
  CONTRACT_SUSPENDED: {
    subject: 'contract',
    shape: object({
      reason: oneOf(SUSPENSION_REASONS),
      note: words,
      from: dateText,
      groundId: optional(id),
      reached,
      versions,
    }),
  },
  CONTRACT_RESUMED: { subject: 'contract', shape: object({ note: words, from: dateText, reached, versions }) },
  NOTICE_GIVEN: {
    subject: 'contract',
    shape: object({
      by: oneOf(CONTRACT_SIDES),
      sentOn: dateText,
      receivedOn: nullable(dateText),
      form: word,
      proof: words,
      lastNoticeDay: dateText,
      termLastDay: dateText,
      reached,
      versions,
    }),
  },
  CONTRACT_TERMINATED: {
    subject: 'contract',
    shape: object({
      by: oneOf(CONTRACT_SIDES),
      reason: oneOf(TERMINATION_REASONS),
      note: words,
      effectiveOn: dateText,
      since: nullable(dateText),
      letterSentOn: nullable(dateText),
      groundId: optional(id),
      total: signedMoney,
      termLastDay: dateText,
      reached,
      versions,
    }),
  },
  /** `document`: null of a term that came along with the asset from another contract. */
  ASSET_TERM_AGREED: {
    subject: 'contract',
    shape: object({ assetId: id, lastDay: dateText, document: nullable(words), versions }),
  },
  CONTRACT_TRANSFERRED: {
    subject: 'contract',
    shape: object({ toContractId: id, effectiveOn: dateText, termLastDay: dateText, reached, versions }),
  },
  /** The contract of the new client; `reached`: that notice was given before. */
  CONTRACT_TAKEN_OVER: {
    subject: 'contract',
    shape: object({ fromContractId: id, effectiveOn: dateText, reached, versions }),
  },
  RENEWAL_ORDER_SENT: {
    subject: 'contract',
    shape: object({ sentOn: dateText, amount: signedMoney, validateBy: dateText, versions }),
  },
  RENEWAL_ORDER_VALIDATED: {
    subject: 'contract',
    shape: object({ validatedOn: dateText, from: dateText, termLastDay: dateText, reached, versions }),
  },
  REVERSIBILITY_REQUESTED: {
    subject: 'contract',
    shape: object({ choice: oneOf(['HAND_BACK', 'DESTROY']), receivedOn: dateText, deadline: dateText, versions }),
  },
  EXIT_ASSISTANCE_RECORDED: {
    subject: 'contract',
    shape: object({
      kind: oneOf(EXIT_ASSISTANCE_KINDS),
      description: words,
      doneOn: dateText,
      minutes: wholeNumber,
      days: wholeNumber,
      roundTrips: wholeNumber,
      tariffOn: dateText,
      amount: signedMoney,
    }),
  },
  DATA_HANDED_OVER: { subject: 'contract', shape: object({ handedOverOn: dateText, validatedBy: words, versions }) },
  DATA_ERASED: {
    subject: 'contract',
    shape: object({ erasedOn: dateText, proof: words, clientWarnedOn: dateText, versions }),
  },
  GROUND_RECORDED: { subject: 'contract', shape: object(ground) },
  /** It was received, remedied, over or answered. */
  GROUND_CHANGED: { subject: 'contract', shape: object(ground) },
  /** It was recorded wrongly. */
  GROUND_WITHDRAWN: { subject: 'contract', shape: object(ground) },
  /** What the decision is for: a policy's breach of an incident or a year, or an indemnity. */
  LIABILITY_CAP_LIFTED: {
    subject: 'contract',
    shape: object({
      liftId: id,
      capKey: words,
      policyKey: nullable(words),
      incidentId: nullable(id),
      year: nullable(wholeNumber),
      indemnityId: nullable(id),
      reason: words,
      documentId: nullable(id),
      versions,
    }),
  },
  LONG_OUTAGE_REFUNDED: { subject: 'contract', shape: object(outageRefund) },
  /** Its incident or the penalties of it are others than they were. */
  OUTAGE_REFUND_CORRECTED: { subject: 'contract', shape: object(outageRefund) },
  INTERVENTIONS_WITHHELD: { subject: 'contract', shape: object(withholding) },
  WITHHOLDING_ENDED: { subject: 'contract', shape: object(withholding) },
  UPDATES_EXCLUDED: {
    subject: 'contract',
    shape: object({
      component: nullable(words),
      changeId: nullable(id),
      note: words,
      limitsSupport: flag,
      from: dateText,
      versions,
    }),
  },
  UPDATE_EXCLUSION_ENDED: {
    subject: 'contract',
    shape: object({ component: nullable(words), from: dateText, versions }),
  },
  /** Signed and to come into force on its first day. */
  CONTRACT_ACTIVATION_PLANNED: { subject: 'contract', shape: object({ on: dateText, versions }) },
  /** `dueAt`: the instant at which it fell due, whenever it was found. */
  CONTRACT_RENEWED: {
    subject: 'contract',
    shape: object({ dueAt: instantText, from: dateText, termLastDay: dateText }),
  },
  CONTRACT_STATUS_REACHED: { subject: 'contract', shape: object({ dueAt: instantText, reached }) },
  CONTRACT_ENDED: { subject: 'contract', shape: object({ dueAt: instantText, from: dateText, reached, versions }) },
  CONTRACT_EXPIRED: { subject: 'contract', shape: object({ dueAt: instantText, from: dateText, reached, versions }) },
} as const;
