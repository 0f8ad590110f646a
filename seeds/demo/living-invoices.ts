import { postAccountingEntries } from '../../api/app/accounting/post-entries';
import { setAccounts } from '../../api/app/accounting/set-accounts';
import type { Unit } from '../../api/app/command/unit';
import { issueInvoices } from '../../api/app/invoicing/issue-invoices';
import { setInvoicing } from '../../api/app/invoicing/set-invoicing';
import { recordIdentity, type RecordIdentityInput } from '../../api/app/party/record-identity';
import type { EventKind } from '../../api/domain/event/event';
import { money } from '../../api/domain/money/value';
import type { Result } from '../../api/domain/result';
import type { LocalDate } from '../../api/domain/time/instant';
import { PROVIDER_ID } from './demo-ids';

/** Who is in law whom of the living demo: companies that there are not. */
const FRENCH = { language: 'FR', vatOnDebits: false } as const;
const SILLAGE = {
  ...FRENCH,
  name: 'Sillage Infogérance',
  legalForm: 'SAS',
  capital: money('80000.00', 'EUR'),
  siren: '999000102',
  vatNumber: 'FR48999000102',
  register: 'RCS Nantes',
  registeredAddress: { lines: ['3 quai de la Fosse'], postcode: '44000', city: 'Nantes', country: 'FR' },
  invoiceEmail: 'factures@sillage.example',
  bankDetails: { iban: 'FR4730006000010000000000189', creditorId: 'FR22ZZZ999102' },
} as const;

type Client = Omit<RecordIdentityInput, 'partyId' | 'startsOn'>;
const business = (name: string, legalForm: string, siren: string, vatNumber: string, street: string): Client => ({
  ...FRENCH,
  ...{ name, legalForm, siren, vatNumber, clientKind: 'BUSINESS' },
  registeredAddress: { lines: [street], postcode: '44000', city: 'Nantes', country: 'FR' },
});
/** By the name of the client. */
const CLIENTS: ReadonlyMap<string, Client> = new Map(
  [
    business('Garage Lefèvre', 'SARL', '999000201', 'FR54999000201', '8 rue des Forges'),
    business('Librairie du Port', 'SARL', '999000300', 'FR60999000300', '2 place du Commerce'),
    business('Cabinet Astier', 'SELARL', '999000409', 'FR96999000409', '11 rue Crébillon'),
    business('Menuiserie Ferrand', 'EURL', '999000508', 'FR05999000508', '27 rue des Scieurs'),
  ].map((each) => [each.name, each]),
);

/** Tells one step, so many seconds ago; see `tellLivingStory`. */
type Does = (
  step: number,
  secondsAgo: number,
  kind: EventKind,
  operation: string,
  to?: string,
) => (work: (unit: Unit) => Promise<Result<unknown>>) => Promise<string>;

/** Says who everybody is in law, and that the provider issues invoices and keeps books from a day on. */
export async function tellInvoicing(
  does: Does,
  begun: number,
  startsOn: LocalDate,
  clients: readonly { readonly id: string; readonly name: string }[],
): Promise<void> {
  const identify = (step: number, identity: RecordIdentityInput) =>
    does(step, begun, 'IDENTITY_RECORDED', 'recordIdentity')((unit) => recordIdentity(unit, identity));
  await identify(150, { ...SILLAGE, partyId: PROVIDER_ID, startsOn });
  for (const [place, { id, name }] of clients.entries()) {
    const identity = CLIENTS.get(name);
    if (identity !== undefined) await identify(151 + place, { ...identity, partyId: id, startsOn });
  }
  const setting = { startsOn, invoiceSeries: 'F', creditSeries: 'A', operationCategory: 'SERVICES' } as const;
  const set = does(155, begun, 'INVOICING_SET', 'setInvoicing', PROVIDER_ID);
  await set((unit) => setInvoicing(unit, setting));
  const books = does(157, begun, 'ACCOUNTS_SET', 'setAccounts', PROVIDER_ID);
  await books((unit) => setAccounts(unit, { startsOn, fiscalYearFirstMonth: 1, deferral: 'YEARLY' }));
}

/** Issues what has fallen due of a contract, and posts it through a day. */
export async function tellInvoices(
  does: Does,
  secondsAgo: number,
  contractId: string,
  through: LocalDate,
): Promise<void> {
  const issue = does(156, secondsAgo, 'INVOICE_ISSUED', 'issueInvoices');
  await issue((unit) => issueInvoices(unit, { contractId }));
  const posts = does(158, secondsAgo, 'ACCOUNTING_ENTRIES_POSTED', 'postAccountingEntries', PROVIDER_ID);
  await posts((unit) => postAccountingEntries(unit, { through }));
}
