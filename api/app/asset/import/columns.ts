import { searchText } from '../../../domain/text/search-text';
import type { AssetKind, AssetOwnership } from '../../../domain/sla/commitment';

/** A column of an inventory's CSV, and how it may be headed, English or French. */
const HEADINGS = {
  designation: ['designation', 'name', 'nom'],
  kind: ['kind', 'type', 'nature'],
  ownership: ['ownership', 'propriete', 'moyens'],
  serialNumber: ['serialNumber', 'serial number', 'numero de serie', 'n° de serie', 'n° serie'],
  quantity: ['quantity', 'quantite', 'qte'],
  functions: ['functions', 'comments', 'fonctions', 'fonctions principales', 'commentaires'],
  product: ['product', 'produit', 'systeme', 'modele'],
  productVersion: ['productVersion', 'product version', 'version'],
  site: ['site'],
  parent: ['parent', 'equipement parent'],
  coveredFrom: ['coveredFrom', 'covered from', 'debut de couverture', 'couvert du'],
  coveredUntil: ['coveredUntil', 'covered until', 'fin de couverture', "couvert jusqu'au"],
  warrantyEndsOn: ['warrantyEndsOn', 'warranty end', 'fin de garantie', 'garantie'],
  licenceEndsOn: ['licenceEndsOn', 'licence end', 'fin de licence'],
  antivirusEndsOn: ['antivirusEndsOn', 'antivirus end', "fin d'antivirus", 'fin antivirus'],
  firewallEndsOn: ['firewallEndsOn', 'firewall end', 'fin de pare-feu', 'fin pare-feu'],
  supportEndsOn: ['supportEndsOn', 'support end', 'fin de support'],
  manufacturerLifeEndsOn: ['manufacturerLifeEndsOn', 'end of life', 'fin de vie'],
} as const;

/** A column of an inventory's CSV. */
export type CsvColumn = keyof typeof HEADINGS;
/** All of them, in the order in which they are written. */
export const CSV_COLUMNS = Object.keys(HEADINGS) as readonly CsvColumn[];
/** Those that a file must have. */
export const REQUIRED_COLUMNS = ['designation', 'kind', 'ownership'] as const satisfies readonly CsvColumn[];
/** Those that hold a date. */
export const DATE_COLUMNS = CSV_COLUMNS.filter((column) => /(From|Until|On)$/.test(column)) as readonly (CsvColumn &
  (`${string}On` | 'coveredFrom' | 'coveredUntil'))[];

const byHeading = new Map(
  CSV_COLUMNS.flatMap((column) => HEADINGS[column].map((heading) => [plain(heading), column] as const)),
);

/** The column that a heading names, in capitals or not, with accents or not; undefined for none. */
export function columnNamed(heading: string): CsvColumn | undefined {
  return byHeading.get(plain(heading));
}

const KIND_WORDS: Readonly<Record<string, AssetKind>> = {
  serveur: 'SERVER',
  vm: 'VIRTUAL_MACHINE',
  'machine virtuelle': 'VIRTUAL_MACHINE',
  'element reseau': 'NETWORK_ELEMENT',
  'equipement reseau': 'NETWORK_ELEMENT',
  firewall: 'NETWORK_ELEMENT',
  'pare-feu': 'NETWORK_ELEMENT',
  switch: 'NETWORK_ELEMENT',
  commutateur: 'NETWORK_ELEMENT',
  router: 'NETWORK_ELEMENT',
  routeur: 'NETWORK_ELEMENT',
  'anti-spam': 'NETWORK_ELEMENT',
  'poste de travail': 'WORKSTATION',
  stockage: 'STORAGE',
  logiciel: 'SOFTWARE',
  'lien telecom': 'TELECOM_LINK',
};
const OWNERSHIP_WORDS: Readonly<Record<string, AssetOwnership>> = {
  mutualise: 'SHARED',
  'moyens mutualises': 'SHARED',
  dedie: 'DEDICATED',
  'moyens dedies': 'DEDICATED',
  client: 'CLIENT_OWNED',
  'moyens du client': 'CLIENT_OWNED',
};

/** What a cell says by its word of the schema or a French one; undefined for another. */
export function kindNamed(word: string, kinds: readonly AssetKind[]): AssetKind | undefined {
  return kinds.find((kind) => plain(kind) === plain(word)) ?? KIND_WORDS[plain(word)];
}

/** See `kindNamed`. */
export function ownershipNamed(word: string, ownerships: readonly AssetOwnership[]): AssetOwnership | undefined {
  return ownerships.find((each) => plain(each) === plain(word)) ?? OWNERSHIP_WORDS[plain(word)];
}

/** A date as `2026-03-02` or `02/03/2026`; undefined for another text. */
export function dateNamed(text: string): string | undefined {
  const french = /^(\d{2})\/(\d{2})\/(\d{4})$/.exec(text);
  return french === null ? text : `${french[3]}-${french[2]}-${french[1]}`;
}

function plain(word: string): string {
  return searchText(word).replace(/[_’]/g, (sign) => (sign === '_' ? ' ' : "'"));
}
