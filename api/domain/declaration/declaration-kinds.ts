import type { PartyKind } from '../party/party-words';

/** Whose statement a declaration is: a partner makes those of its client. */
export const DECLARATION_SIDES = ['CLIENT', 'PROVIDER'] as const;
/** See `DECLARATION_SIDES`. */
export type DeclarationSide = (typeof DECLARATION_SIDES)[number];

/** What a kind can require beside its text. */
export type DeclarationNeed = 'assetId' | 'incidentId' | 'person' | 'reference' | 'endsAt' | 'amount';

/** What a kind of declaration requires. */
export interface DeclarationRule {
  /** Whose statement it is. */
  readonly by: DeclarationSide | 'EITHER';
  /** Whether the other side accepts or declines it; it is in force only once accepted. */
  readonly isAnswered: boolean;
  readonly needs: readonly DeclarationNeed[];
  /** The kind of the earlier declaration that it must follow from. */
  readonly after: string | null;
  /** Whether an amount may be given that it does not need. */
  readonly isPriced: boolean;
}

const rule = (by: DeclarationRule['by'], needs: readonly DeclarationNeed[] = []): DeclarationRule => ({
  by,
  isAnswered: false,
  needs,
  after: null,
  isPriced: false,
});
const answered = (by: DeclarationRule['by'], needs: readonly DeclarationNeed[] = []): DeclarationRule => ({
  ...rule(by, needs),
  isAnswered: true,
});

/**
 * The facts of a contract that are recorded, shown and dated, and what each requires. The articles
 * are those of the documents that ask for them.
 */
export const DECLARATION_RULES = {
  // What the client states.
  /** `omr-hosted` art. 0. */
  LICENCES_CERTIFIED: rule('CLIENT'),
  /** `pro-controle` I.5; `generic-2017` art. 2. */
  INFORMATION_RECEIVED: rule('CLIENT'),
  /** `pro-controle` I.3. */
  NEEDS_STATED: rule('CLIENT'),
  /** `omr-hosted` art. 2.2.2, 2.2.3. */
  CHARACTERISTICS_VALIDATED: rule('CLIENT'),
  /** `owl-monitoring` s. 8. */
  BACKUP_POLICY_VALIDATED: rule('CLIENT'),
  /** `omr-hosted` art. 16. */
  REFERENCE_REFUSED: rule('CLIENT'),
  /** `generic-2017` art. 6: one that was announced excludes nothing. */
  MASS_COMMUNICATION: rule('CLIENT', ['endsAt']),
  /** `generic-2017` art. 2. */
  CLIENT_UPDATED: rule('CLIENT'),
  /** `generic-2017` art. 2: it engages the client's own liability. */
  CLIENT_HANDLING: rule('CLIENT'),
  /** `pro-controle` annex 2, options: the software that the order names. */
  SOFTWARE_NAMED: rule('CLIENT'),
  /** `omr-hosted` art. 11. */
  RECYCLING_ORDERED: { ...rule('CLIENT', ['assetId']), isPriced: true },
  /** `omr-hosted` art. 23: the provider validates them. */
  REVERSIBILITY_RESOURCES: answered('CLIENT'),
  /** `omr-hosted` art. 23: the provider agrees to the third party beforehand. */
  REVERSIBILITY_THIRD_PARTY: answered('CLIENT', ['person']),
  /** `omr-hosted` art. 23: at the client's cost. */
  SKILLS_TRANSFERRED: { ...rule('CLIENT', ['person']), after: 'REVERSIBILITY_THIRD_PARTY', isPriced: true },
  /** `generic-2017` art. 2; `owl-monitoring` s. 6b; `pro-controle` III.2.b. */
  ACCESS_WITHDRAWN: rule('CLIENT'),
  /** `icodia-server` art. 3.4. */
  CREDENTIALS_CHANGED: rule('CLIENT'),

  // What the provider states.
  /** `omr-hosted` art. 2.1.1: registered, with a code. */
  ROOM_ACCESS_GIVEN: rule('PROVIDER', ['person']),
  /** `omr-hosted` art. 2.1.1: traced. */
  ROOM_ENTERED: { ...rule('PROVIDER', ['person']), after: 'ROOM_ACCESS_GIVEN' },
  /** `omr-hosted` art. 2.2: the client enters only when invited. */
  ROOM_VISIT: rule('PROVIDER', ['person']),
  /** `omr-hosted` art. 0: what is covered is in working order. */
  WORKING_ORDER_FOUND: rule('PROVIDER', ['assetId']),
  /** `omr-hosted` art. 2.1.2: only the maker's delay binds; its end is when it is expected back. */
  UNDER_WARRANTY: rule('PROVIDER', ['assetId']),
  /** `omr-hosted` art. 2.2.1.2: equal or better. */
  PART_REPLACED: rule('PROVIDER', ['assetId']),
  /** `omr-hosted` art. 2.2.1.2. */
  SHARED_MEANS_OVERLOADED: rule('PROVIDER'),
  /** `omr-hosted` art. 2.2.1.2: the provider may end a contract whose client declines. */
  DEDICATED_MEANS_OFFERED: { ...answered('PROVIDER'), after: 'SHARED_MEANS_OVERLOADED', isPriced: true },
  /** `omr-hosted` art. 2.3. */
  TOOL_AGREED: answered('PROVIDER'),
  /** `omr-hosted` art. 3.2. */
  CONTENT_REFUSED: rule('PROVIDER'),
  /** `omr-hosted` art. 13.1. */
  INSURANCE_SHOWN: rule('PROVIDER', ['reference']),
  /** `omr-hosted` art. 14: the person, and the gross yearly salary. */
  STAFF_SOLICITED: rule('PROVIDER', ['person', 'amount']),
  /** `omr-hosted` art. 23: the levels during reversibility. */
  LEVELS_REVISED: answered('PROVIDER'),
  /** `omr-hosted` particular conditions 2: with the account manager. */
  FOLLOW_UP_MEETING: rule('PROVIDER', ['person']),
  /** `omr-hosted` particular conditions 8.2. */
  WORKSTATION_CHOSEN: answered('PROVIDER', ['assetId']),
  /** `icodia-server` art. 3.4. */
  COMPONENT_COVERED: rule('PROVIDER'),
  /** `icodia-server` art. 3.4. */
  COMPONENT_NOT_COVERED: rule('PROVIDER'),
  /** `icodia-server` art. 3.4: the reference is the order, contract or invoice that tells it. */
  FREE_LEVEL_TOLD: rule('PROVIDER', ['reference']),
  /** `generic-2017` art. 4. */
  SUPPORT_CHANNELS: rule('PROVIDER'),
  /** `generic-2017` art. 3: a service stopped to contain an incident. */
  SERVICE_CONTAINED: rule('PROVIDER', ['incidentId']),
  /** `owl-monitoring` s. 8. */
  EMERGENCY_MEASURES: rule('PROVIDER', ['incidentId']),
  /** `owl-monitoring` s. 8. */
  CLIENT_NOTIFIED: rule('PROVIDER', ['incidentId']),
  /** `owl-monitoring` s. 8: the reference is the authority's. */
  AUTHORITIES_NOTIFIED: rule('PROVIDER', ['incidentId', 'reference']),
  /** `owl-monitoring` s. 6b: the client keeps its own backups unless this was agreed. */
  BACKUPS_TAKEN_OVER: answered('PROVIDER'),
  /** `pro-controle` IV.1. */
  BACKUP_ROTATION_TOLD: rule('PROVIDER'),
  /** `pro-controle` VI.2.e. */
  COMPANY_FILE_KEPT: rule('PROVIDER'),
  /** `pro-controle` annex 2, security: the list of blocked extensions. */
  BLOCKED_EXTENSIONS_LISTED: rule('PROVIDER'),

  // What either side states.
  /** `omr-hosted` art. 4.1; `owl-monitoring` s. 6b. */
  TECHNICAL_EVOLUTION: rule('EITHER'),
  /** `omr-hosted` art. 17. */
  DATA_PROTECTION_FORMALITY: rule('EITHER', ['reference']),

  // What the contract hangs together with.
  /** `omr-hosted` art. 10. */
  LINKED_LEASE: rule('PROVIDER', ['reference']),
  /** `icodia-server` art. 1, 2. */
  LINKED_RENTAL: rule('PROVIDER', ['reference']),
  /** `pro-controle` III.1.b.2. */
  LINKED_LICENCE: rule('PROVIDER', ['reference']),
  /** `omr-hosted` art. 2.4; `owl-monitoring` s. 4e. */
  LINKED_SERVICE: rule('PROVIDER', ['reference']),
  /** `generic-2017` art. 1; `icodia-server` art. 1: the contract prevails over them. */
  LINKED_CONDITIONS: rule('PROVIDER', ['reference']),
  /** `generic-2017` art. 1: it prevails over the contract. */
  LINKED_SPECIAL_TERMS: rule('PROVIDER', ['reference']),
} as const satisfies Readonly<Record<string, DeclarationRule>>;

/** A kind of declaration. */
export type DeclarationKind = keyof typeof DECLARATION_RULES;
/** All kinds of declarations. */
export const DECLARATION_KINDS = Object.keys(DECLARATION_RULES) as readonly DeclarationKind[];

/** What a kind requires. */
export function ruleOfDeclaration(kind: DeclarationKind): DeclarationRule {
  return DECLARATION_RULES[kind];
}

/** The side that a party speaks for. */
export function sideOf(party: PartyKind): DeclarationSide {
  return party === 'PROVIDER' ? 'PROVIDER' : 'CLIENT';
}

/** The other side. */
export function otherSide(side: DeclarationSide): DeclarationSide {
  return side === 'CLIENT' ? 'PROVIDER' : 'CLIENT';
}
