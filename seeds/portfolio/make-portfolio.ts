import { createProvider, providerSession, type NewProvider } from '../../api/app/access/create-provider';
import { writeApiKey } from '../../api/app/access/api-key';
import { ROLE_SCOPES } from '../../api/app/access/scopes';
import { createClient } from '../../api/app/client/create-client';
import { runCommand } from '../../api/app/command/run-command';
import type { Unit } from '../../api/app/command/unit';
import { activateContract } from '../../api/app/contract/activate-contract';
import { createContract } from '../../api/app/contract/create-contract';
import { signContract } from '../../api/app/contract/sign-contract';
import { recordFirstResponse } from '../../api/app/incident/record-first-response';
import { reportIncident } from '../../api/app/incident/report-incident';
import { restoreIncident } from '../../api/app/incident/restore-incident';
import { setInvoicing } from '../../api/app/invoicing/set-invoicing';
import { recordIdentity } from '../../api/app/party/record-identity';
import { money } from '../../api/domain/money/value';
import type { Result } from '../../api/domain/result';
import { heldAt } from '../../api/domain/time/clock';
import { plusSeconds, type Instant, type LocalDate } from '../../api/domain/time/instant';
import { addDays, addMonths } from '../../api/domain/time/local-date';
import type { Database } from '../../api/store/database/database';
import type { Session } from '../../api/store/database/session';
import { at, type Trace } from '../demo/tell';
import { PORTFOLIO_KINDS } from './portfolio-terms';
import { seededId, seededNumber } from './seeded';

/** How large a portfolio is, and what it is made from. */
export interface PortfolioSize {
  readonly contracts: number;
  /** Months that its contracts have lived, of which the last is `LAST_MONTH`. */
  readonly months: number;
  readonly seed: number;
}

/** A portfolio that was made, or whose making went on. */
export interface MadePortfolio {
  readonly providerId: string;
  /** How many of its contracts were there before. */
  readonly found: number;
}

/** The last month in which something happens: the same whenever it is made. */
export const LAST_MONTH = '2026-10';

/** Contracts of one client. */
const OF_A_CLIENT = 10;
/** One month in so many has an incident, of contracts whose incidents may owe something. */
const ONE_MONTH_IN = 8;
const DAY_SECONDS = 86_400;

const IN_LAW = { vatOnDebits: false, language: 'FR' } as const;
const PROVIDER = {
  ...{ ...IN_LAW, name: 'Infogérance de démonstration', legalForm: 'SAS', siren: '732829320' },
  ...{ vatNumber: 'FR44732829320', register: 'RCS Lyon', capital: money('50000.00', 'EUR') },
  registeredAddress: { lines: ['12 quai Rambaud'], postcode: '69002', city: 'Lyon', country: 'FR' },
  invoiceEmail: 'facturation@demonstration.example',
  bankDetails: { holder: 'Infogérance de démonstration', iban: 'FR7630006000011234567890189', bic: 'AGRIFRPP' },
} as const;
const CLIENT = {
  ...IN_LAW,
  ...({ legalForm: 'SARL', siren: '552100554', vatNumber: 'FR96552100554', clientKind: 'BUSINESS' } as const),
  registeredAddress: { lines: ['4 rue de la Paix'], postcode: '38000', city: 'Grenoble', country: 'FR' },
  invoiceEmail: 'compta@client.example',
} as const;

/** The id of the provider of a portfolio: another size or seed is another provider. */
export function portfolioProvider({ contracts, months, seed }: PortfolioSize): string {
  return seededId(seed, `provider ${contracts} ${months}`, Date.UTC(2020, 0, 1));
}

/**
 * Makes a portfolio in a database, by the same use cases that answer requests: each contract is
 * created, signed and activated, and incidents happen to it. It goes on where it was interrupted,
 * by what is there, whatever keys are forgotten. `told` is called after each contract, and says
 * whether to go on.
 */
export async function makePortfolio(
  database: Database,
  packs: NewProvider['packs'],
  size: PortfolioSize,
  told: (done: number) => boolean,
): Promise<MadePortfolio> {
  const { seed, contracts, months } = size;
  const providerId = portfolioProvider(size);
  const firstDay = addMonths(`${LAST_MONTH}-01` as LocalDate, 1 - months);
  const since = at(`${firstDay}T06:00:00Z`);
  const keyId = seededId(seed, 'key', Date.UTC(2020, 0, 1));
  const key = writeApiKey(providerId, keyId);
  const name = `Demo of ${contracts} contracts, ${months} months, seed ${seed}`;
  const first = { key, name: 'demo', kind: 'PROVIDER', scopes: ROLE_SCOPES.administrator, demo: false } as const;
  await createProvider(database, { id: providerId, name, keys: [first], packs }, heldAt(since));
  const session = providerSession(providerId, keyId);
  const teller = new Teller(database, session, seed, since);
  const provider = { ...PROVIDER, partyId: providerId, startsOn: firstDay };
  await teller.tell('provider in law', since, { kind: 'IDENTITY_RECORDED' }, (unit) => recordIdentity(unit, provider));
  const setting = { startsOn: firstDay, invoiceSeries: 'F', creditSeries: 'A', operationCategory: 'SERVICES' } as const;
  const set = { kind: 'INVOICING_SET', to: providerId } as const;
  await teller.tell('invoicing', since, set, (unit) => setInvoicing(unit, setting));
  const found = await countContracts(database, session);
  // The last one that is there may not have lived to its end.
  let clientId = '';
  for (let place = Math.max(found - 1, 0); place < contracts; place += 1) {
    if (clientId === '' || place % OF_A_CLIENT === 0) clientId = await makeClient(teller, firstDay, place);
    await makeContract(teller, size, { clientId, firstDay }, place);
    if (!told(place + 1)) break;
  }
  return { providerId, found };
}

async function countContracts(database: Database, session: Session): Promise<number> {
  const read = database.read(session);
  try {
    const text = 'SELECT count(*)::integer AS count FROM contract';
    const [row] = await read.query<{ readonly count: number }>({ name: 'portfolio:contracts', text });
    return row?.count ?? 0;
  } finally {
    await read.close();
  }
}

/** What contracts and clients are numbered with. */
function numberOf(place: number): string {
  return String(place + 1).padStart(6, '0');
}

/** Makes the client of a contract; returns its id. */
function makeClient(teller: Teller, firstDay: LocalDate, place: number): Promise<string> {
  const client = Math.floor(place / OF_A_CLIENT);
  const name = `Client ${numberOf(client)}`;
  return teller.tell(`client ${client}`, teller.since, { kind: 'CLIENT_CREATED' }, async (unit) => {
    const made = await createClient(unit, { name });
    if (!made.ok) return made;
    return recordIdentity(unit, { ...CLIENT, name, partyId: made.value.clientId, startsOn: firstDay });
  });
}

/** Makes a contract with all that happens to it. */
async function makeContract(
  teller: Teller,
  { seed, months }: PortfolioSize,
  { clientId, firstDay }: { readonly clientId: string; readonly firstDay: LocalDate },
  place: number,
): Promise<void> {
  const kind = PORTFOLIO_KINDS[place % PORTFOLIO_KINDS.length];
  if (kind === undefined) throw new Error('a portfolio of no kinds');
  const startsOn = addDays(firstDay, seededNumber(seed, `start ${place}`, 28));
  const began = at(`${startsOn}T07:00:00Z`);
  const contractId = await teller.tell(`contract ${place}`, began, { kind: 'CONTRACT_DRAFTED' }, async (unit) => {
    const of = {
      clientId,
      number: `D-${numberOf(place)}`,
      startsOn,
      invoicedBy: 'PROVIDER',
      directDebit: false,
    } as const;
    const made = await createContract(unit, { ...kind.terms, ...of });
    if (!made.ok) return made;
    const signed = await signContract(unit, {
      contractId: made.value.contractId,
      ...{ method: 'EMAIL', signedAt: began, signatory: 'Somebody', proof: 'An e-mail' },
    });
    if (!signed.ok) return signed;
    return activateContract(unit, { contractId: made.value.contractId });
  });
  if (kind.incidents === null) return;
  for (let month = 1; month < months; month += 1) {
    const name = `incident ${place} ${month}`;
    if (seededNumber(seed, name, ONE_MONTH_IN) > 0) continue;
    const day = addDays(addMonths(firstDay, month), seededNumber(seed, `day of ${name}`, 20));
    const receivedAt = at(`${day}T08:00:00Z`);
    const delay = DAY_SECONDS * (1 + seededNumber(seed, `delay of ${name}`, 5));
    const { channel, ends } = kind.incidents;
    const incidentId = await teller.tell(name, receivedAt, { kind: 'INCIDENT_REPORTED' }, (unit) =>
      reportIncident(unit, {
        ...{ contractId, assetIds: [], severity: 'CRITICAL', kind: 'INTERRUPTION', channel },
        description: 'Out of service.',
      }),
    );
    const isAnswered = ends === 'RESPONSE';
    const ended = { kind: isAnswered ? 'FIRST_RESPONSE_RECORDED' : 'INCIDENT_RESTORED', to: incidentId } as const;
    await teller.tell<unknown>(`end of ${name}`, plusSeconds(receivedAt, delay), ended, (unit) =>
      isAnswered ? recordFirstResponse(unit, { incidentId }) : restoreIncident(unit, { incidentId }),
    );
  }
}

/** How many ids something takes at most until that of what it happens to. */
const FIRST_IDS = 4;

/**
 * Tells things once, each at its own instant and with ids of its own, by what is there: as the demo
 * story does.
 */
class Teller {
  constructor(
    private readonly database: Database,
    private readonly session: Session,
    private readonly seed: number,
    readonly since: Instant,
  ) {}

  /** Tells something unless it was told before; returns the id of what it happened to. */
  async tell<T>(name: string, when: Instant, trace: Trace, work: (unit: Unit) => Promise<Result<T>>): Promise<string> {
    const before = await this.traceOf(name, trace);
    if (before !== undefined) return before;
    const { database, session } = this;
    let made = 0;
    const context = { database, session, now: when, newId: () => this.idOf(name, (made += 1)) };
    const { refusals } = await runCommand(context, 'demo', `demo: ${name}`, { name }, (unit) => {
      // Done again in another transaction, it takes the same ids.
      made = 0;
      return work(unit);
    });
    const told = await this.traceOf(name, trace);
    if (told !== undefined) return told;
    throw new Error(`${name}: ${refusals.map(({ message, whatToDo }) => `${message} ${whatToDo}`).join(' ')}`);
  }

  /** An id of what is told: ids sort by the names' numbers, whenever they were told. */
  private idOf(name: string, made: number): string {
    const place = Number(/\d+/.exec(name)?.[0] ?? 0);
    return seededId(this.seed, `${name} ${made}`, this.since * 1000 + place);
  }

  /** What something happened to, by its trace; undefined when it was not told yet. */
  private async traceOf(name: string, { kind, to }: Trace): Promise<string | undefined> {
    const own = Array.from({ length: FIRST_IDS }, (_, made) => this.idOf(name, made + 1));
    const read = this.database.read(this.session);
    try {
      const [found] = await read.query<{ readonly id: string }>(
        {
          name: 'portfolio:told',
          text: `SELECT e.subject_id AS id FROM event e WHERE e.subject_id = ANY($1::uuid[]) AND e.kind = $2 LIMIT 1`,
        },
        [to === undefined ? own : [to], kind],
      );
      return found?.id;
    } finally {
      await read.close();
    }
  }
}
