/**
 * What the documents say of a contract's life, read from them again: nothing here comes from the
 * data of the packs.
 */
export interface LifeRules {
  /** Renewed unless somebody gives notice, by an order of the client, or as the contract says. */
  readonly renewal: 'TACIT' | 'ORDER' | 'SAYS';
  /** Null where a contract that says nothing is not renewed. */
  readonly renewalMonths: number | null;
  /** Null where a contract that says nothing has no notice. */
  readonly noticeMonths: number | null;
  readonly noticeCounts: 'SENT' | 'RECEIVED';
  readonly registeredLetter: boolean;
  /** A month free of charge, after which it is over. */
  readonly trial: boolean;
  readonly suspendedAtOnceFor: readonly string[];
  /** An invoice this many days late lets the provider suspend, after a formal notice. */
  readonly suspendedAfterDaysLate: number | null;
  readonly erasedAfterWorkingDays: number | null;
  readonly nonSolicitationMonths: number | null;
  /** Prices are revised at each anniversary. */
  readonly revised: boolean;
  /** What the contract says itself. */
  readonly said: { readonly noticeMonths?: number; readonly renewalMonths?: number };
}

const AS_THE_CONTRACT_SAYS: LifeRules = {
  renewal: 'SAYS',
  renewalMonths: null,
  noticeMonths: null,
  noticeCounts: 'SENT',
  registeredLetter: false,
  trial: false,
  suspendedAtOnceFor: [],
  suspendedAfterDaysLate: null,
  erasedAfterWorkingDays: null,
  nonSolicitationMonths: null,
  revised: false,
  said: {},
};

/** The rules of each document. */
export const DOCUMENTS = {
  /** Art. 3.1, 14, 19, 21.3, 21.4, 22. */
  'omr-hosted': {
    ...AS_THE_CONTRACT_SAYS,
    renewal: 'TACIT',
    renewalMonths: 12,
    noticeMonths: 6,
    registeredLetter: true,
    suspendedAfterDaysLate: 20,
    nonSolicitationMonths: 12,
    revised: true,
  },
  /** Art. 1, 4. */
  'generic-2017': AS_THE_CONTRACT_SAYS,
  /** Art. 3.4, 6.1, 6.2. */
  'icodia-server': {
    ...AS_THE_CONTRACT_SAYS,
    renewal: 'ORDER',
    renewalMonths: 12,
    suspendedAtOnceFor: ['SECURITY_RISK'],
  },
  /** S. 4a, 9. */
  'owl-monitoring': {
    ...AS_THE_CONTRACT_SAYS,
    suspendedAtOnceFor: ['BREACH', 'NON_PAYMENT'],
    erasedAfterWorkingDays: 7,
  },
  'pro-controle': AS_THE_CONTRACT_SAYS,
} as const satisfies Readonly<Record<string, LifeRules>>;
