import { readFec, type FecLine } from '../../../support/read-fec';
import type { Living } from '../living';

/** A document as it is compared with the books. */
interface Said {
  readonly issuedOn: string;
  readonly reference: string;
  readonly vatTotal: string;
  readonly totalIncludingTax: string;
  readonly totalExcludingTax: string;
}

const cents = (money: string): bigint => BigInt(money.replace(/ EUR$/, '').replace('.', ''));
const compact = (day: string): string => day.replaceAll('-', '');

/**
 * Posts the books of a life to its present day, year by year, and says where the FEC of a year
 * breaks a rule, or does not say what the documents and the client's account say; nothing when all
 * agree.
 */
export async function booksOf(life: Living, clientId: string): Promise<readonly string[]> {
  const { api } = life;
  const key = api.keys.administrator;
  const { client } = await api.ask<{
    client: { contracts: { nodes: { invoices: { nodes: Said[] } }[] }; account: { balance: string }[] };
  }>(
    key,
    `query ($id: ID!) { client(id: $id) { contracts(first: 20) { nodes { invoices(first: 200) {
      nodes { issuedOn reference vatTotal totalIncludingTax totalExcludingTax } } } } account { balance } } }`,
    { id: clientId },
  );
  const documents = client.contracts.nodes.flatMap(({ invoices }) => invoices.nodes);
  const days = documents.map(({ issuedOn }) => issuedOn).sort();
  const [first = '', last = ''] = [days[0], days.at(-1)];
  const through = new Date(api.clock.now() * 1000).toISOString().slice(0, 10);
  await life.did('setAccounts', { startsOn: `${first.slice(0, 4)}-01-01`, deferral: 'MONTHLY' });
  await life.did('postAccountingEntries', { through });
  const problems: string[] = [];
  const lines: FecLine[] = [];
  for (let year = Number(first.slice(0, 4)); year <= Number(through.slice(0, 4)); year += 1) {
    const to = `${year}-12-31` < through ? `${year}-12-31` : through;
    const address = `${api.url}/accounting/${year}/fec.txt?until=${to}&encoding=ISO-8859-15`;
    const response = await fetch(address, { headers: { authorization: `Bearer ${key}` } });
    const bytes = Buffer.from(await response.arrayBuffer());
    if (response.status !== 200) return [`${year}: ${bytes.toString('utf8')}`];
    const read = readFec(bytes.toString('latin1'), { from: `${year}0101`, to: compact(to) });
    problems.push(...read.problems.map((problem) => `${year}: ${problem}`));
    lines.push(...read.lines.filter(({ journal }) => journal !== 'AN'));
  }
  const total = (of: (line: FecLine) => boolean): bigint =>
    lines.filter(of).reduce((sum, { debit, credit }) => sum + debit - credit, 0n);
  const differs = (what: string, said: bigint, kept: bigint): void => {
    if (said !== kept) problems.push(`${what}: ${said} is said, the books have ${kept}`);
  };
  for (const document of documents) {
    const of = (account: RegExp) =>
      total(
        ({ piece, journal, account: own }) => piece === document.reference && journal === 'VE' && account.test(own),
      );
    differs(`${document.reference} including tax`, cents(document.totalIncludingTax), of(/^411/));
    differs(`${document.reference} VAT`, -cents(document.vatTotal), of(/^4457/));
    differs(`${document.reference} excluding tax`, -cents(document.totalExcludingTax), of(/^[67]/));
  }
  const ownNumber = `C${clientId.slice(-12).toUpperCase()}`;
  const balance = client.account.map((each) => cents(each.balance)).reduce((sum, each) => sum + each, 0n);
  differs(
    'the account of the client',
    balance,
    total(({ account, auxiliary }) => account === '411' && auxiliary === ownNumber),
  );
  differs(
    'the VAT of all documents',
    -documents.reduce((sum, { vatTotal }) => sum + cents(vatTotal), 0n),
    total(({ account, piece }) => account === '44571' && documents.some(({ reference }) => reference === piece)),
  );
  if (documents.length < 2 || last === '') problems.push('a life with hardly a document');
  return problems;
}
