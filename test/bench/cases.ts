/** A row of an answer. */
export interface Row {
  readonly [name: string]: unknown;
}

/** A connection of an answer. */
interface Page {
  readonly nodes: readonly Row[];
  readonly pageInfo?: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/**
 * One question of the race, as each server understands it, and what makes the peer's answer
 * comparable.
 */
export interface Case {
  readonly name: string;
  /** In a few words, for plots. */
  readonly short: string;
  /** How many times the peer's requests a second ours are expected to be, at the least. */
  readonly least: number;
  /** What the hand-written server has of it; absent where nothing is to be held to it. */
  readonly limit?: {
    /** Path of its question. */
    readonly path: string;
    /** What share of its requests a second ours are expected to be, at the least. */
    readonly least: number;
  };
  readonly ours: string;
  readonly peer: string;
  /** The rows of an answer of ours. */
  readonly ourPage: (data: Row) => Page;
  readonly peerPage: (data: Row) => Page;
  /** A row of the peer in the words of ours. */
  readonly asOurs: (row: Row) => Row;
  /** How many rows of each kind an answer has, to be told. */
  readonly count: (rows: readonly Row[]) => Readonly<Record<string, number>>;
  /** Whether it goes on by cursor; then the page after is compared too. */
  readonly goesOn: boolean;
}

const NESTED_OURS = `query Nested {
  contracts(first: 50) {
    nodes {
      id number status startsOn currency
      modules(first: 50) {
        nodes {
          id key code active monthlyAmount
          incidents(first: 5) {
            nodes {
              id number severity kind description receivedAt restoredAt
              penalties(first: 10) { nodes { id number status amount breachedAt } }
            }
          }
        }
      }
    }
  }
}`;

const NESTED_PEER = `query Nested {
  contracts: allContracts(first: 50, orderBy: [ROW_ID_ASC]) {
    nodes {
      id: rowId number status startsOn currency
      modules: serviceModulesByProviderIdAndContractId(first: 50, orderBy: [POSITION_ASC]) {
        nodes {
          id: rowId key code active monthlyAmount currency
          incidents: incidentsByProviderIdAndContractIdAndModuleId(first: 5, orderBy: [RECEIVED_AT_DESC, ROW_ID_DESC]) {
            nodes {
              id: rowId number severity kind description receivedAt restoredAt
              penalties: penaltiesByProviderIdAndContractIdAndIncidentId(first: 10, orderBy: [NUMBER_DESC]) {
                nodes { id: rowId number status amount currency breachedAt }
              }
            }
          }
        }
      }
    }
  }
}`;

const PAGE_OURS = `query Page($after: String) {
  billingAdjustments(first: 1000, after: $after) {
    nodes { id sequence kind amount vatRatePercent label { en fr } occurredOn recordedAt }
    pageInfo { hasNextPage endCursor }
  }
}`;

const PAGE_PEER = `query Page($after: Cursor) {
  billingAdjustments: allBillingAdjustments(first: 1000, after: $after, orderBy: [SEQUENCE_ASC]) {
    nodes { id: rowId sequence kind amount currency vatRatePercent labelEn labelFr occurredOn recordedAt }
    pageInfo { hasNextPage endCursor }
  }
}`;

const contracts = (data: Row): Page => data['contracts'] as Page;
const adjustments = (data: Row): Page => data['billingAdjustments'] as Page;
const below = (row: Row, name: string): readonly Row[] => (row[name] as Page).nodes;
const mapped = (row: Row, name: string, each: (row: Row) => Row): Page => ({ nodes: below(row, name).map(each) });

/** The cases of the race. */
export const CASES: readonly Case[] = [
  {
    name: '50 contracts > modules > 5 incidents > penalties',
    short: 'nested list',
    least: 2.2,
    limit: { path: '/nested', least: 0.7 },
    ours: NESTED_OURS,
    peer: NESTED_PEER,
    ourPage: contracts,
    peerPage: contracts,
    asOurs: (contract) => ({ ...contract, modules: mapped(contract, 'modules', moduleAsOurs) }),
    count: (rows) => {
      const modules = rows.flatMap((row) => below(row, 'modules'));
      const incidents = modules.flatMap((row) => below(row, 'incidents'));
      const penalties = incidents.flatMap((row) => below(row, 'penalties'));
      return {
        contracts: rows.length,
        modules: modules.length,
        incidents: incidents.length,
        penalties: penalties.length,
      };
    },
    goesOn: false,
  },
  {
    name: 'page of 1 000 billing adjustments',
    short: 'page of 1 000',
    least: 2.2,
    limit: { path: '/page', least: 0.6 },
    ours: PAGE_OURS,
    peer: PAGE_PEER,
    ourPage: adjustments,
    peerPage: adjustments,
    asOurs: ({ sequence, vatRatePercent, labelEn, labelFr, recordedAt, ...row }) => ({
      ...withMoney(row, 'amount'),
      sequence: Number(sequence),
      vatRatePercent: shortDecimal(vatRatePercent),
      label: { en: labelEn, fr: labelFr },
      recordedAt: shortInstant(recordedAt),
    }),
    count: (rows) => ({ adjustments: rows.length }),
    goesOn: true,
  },
  {
    name: 'one contract',
    short: 'one contract',
    least: 1.5,
    ours: '{ contracts(first: 1) { nodes { id number } } }',
    peer: '{ contracts: allContracts(first: 1, orderBy: [ROW_ID_ASC]) { nodes { id: rowId number } } }',
    ourPage: contracts,
    peerPage: contracts,
    asOurs: (row) => row,
    count: (rows) => ({ contracts: rows.length }),
    goesOn: false,
  },
];

function moduleAsOurs(module: Row): Row {
  return { ...withMoney(module, 'monthlyAmount'), incidents: mapped(module, 'incidents', incidentAsOurs) };
}

function incidentAsOurs(incident: Row): Row {
  return {
    ...incident,
    receivedAt: shortInstant(incident['receivedAt']),
    restoredAt: shortInstant(incident['restoredAt']),
    penalties: mapped(incident, 'penalties', (penalty) => ({
      ...withMoney(penalty, 'amount'),
      breachedAt: shortInstant(penalty['breachedAt']),
    })),
  };
}

/** An amount and its currency are two fields there, and one text here. */
function withMoney({ currency, ...row }: Row, name: string): Row {
  return { ...row, [name]: `${String(row[name])} ${String(currency)}` };
}

/** `2026-03-01T08:00:00.000000+00:00` there, `2026-03-01T08:00:00Z` here. */
function shortInstant(value: unknown): unknown {
  return typeof value === 'string' ? value.replace(/\.000000\+00:00$/, 'Z') : value;
}

/** `20.000` there, `20` here. */
function shortDecimal(value: unknown): unknown {
  return typeof value === 'string' ? value.replace(/\.?0+$/, '') : value;
}
