import { InvoiceFaults } from '../../invoicing/document/invoice-fault';
import type { InvoiceParty, PostalAddress } from '../../invoicing/document/invoice-party';
import { namesCapital } from '../../invoicing/document/party-faults';
import type { ClientKind } from '../../party/party-words';
import { refuse, type Refusal } from '../../result';
import type { LocalDate } from '../../time/instant';

/** Whose records a letter is made from. */
export interface LetterSides {
  readonly seller: InvoiceParty;
  readonly sellerId: string;
  readonly buyer: InvoiceParty;
  readonly buyerId: string;
  readonly buyerKind: ClientKind | null;
  /** The day whose identities count: that of the letter. */
  readonly on: LocalDate;
}

const PAPERS = 'C. com. R123-237';

/**
 * What keeps a letter from being issued: each field of either side that is missing, with the
 * article that asks for it, and the mutation that records it. The papers of a company bear its
 * name, seat, SIREN, form and capital (C. com. R123-237, R123-238); a demand is of a debtor who is
 * named, at an address, and what the law has it pay depends on what it is.
 */
export function incompleteLetter(sides: LetterSides): readonly Refusal[] {
  const { seller, buyer, buyerKind, on } = sides;
  const faults = new InvoiceFaults();
  faults.needs(seller.name, PAPERS, ['seller', 'name'], 'The name of the provider');
  faults.needs(streetOf(seller.legalAddress), PAPERS, ['seller', 'registeredAddress'], 'The address of the provider');
  faults.needs(seller.siren, PAPERS, ['seller', 'siren'], 'The SIREN of the provider');
  faults.needs(seller.legalForm, 'C. com. R123-238', ['seller', 'legalForm'], 'The legal form of the provider');
  if (seller.capital === null && namesCapital(seller.legalForm))
    faults.needs(null, 'C. com. R123-238', ['seller', 'capital'], 'The capital of the provider');
  faults.needs(buyer.name, 'C. civ. art. 1344', ['buyer', 'name'], 'The name of the client');
  const street = streetOf(buyer.legalAddress);
  faults.needs(street, 'C. civ. art. 1344', ['buyer', 'registeredAddress'], 'The address of the client');
  const law = 'C. com. art. L441-10; C. civ. art. 1231-6';
  faults.needs(buyerKind, law, ['buyer', 'clientKind'], 'What the client is in law');
  return faults.found.flatMap(({ path, rule, message }) => {
    const [side, field = ''] = path;
    const id = side === 'seller' ? sides.sellerId : sides.buyerId;
    const whatToDo = `Give \`${field}\` with \`recordIdentity\` for ${id}, from ${on} or before.`;
    return refuse('LETTER_INCOMPLETE', path, `${message.slice(0, -1)} (${rule}).`, whatToDo).refusals;
  });
}

function streetOf(address: PostalAddress | null): string | null {
  return address === null || address.city.trim() === '' ? null : (address.lines[0] ?? null);
}
