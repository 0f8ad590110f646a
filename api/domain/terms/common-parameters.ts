import { PENALTY_VAT, SET_OFF_LIMITS, type BillingTerms } from './billing-terms';
import type { ParameterTerms } from './parameter';
import type { TermsPack } from './terms-pack';

/** What no document of ours says of its invoices, and a contract may choose. */
const DEFAULTS = {
  penaltyVat: 'OUTSIDE_SCOPE',
  penaltySetOff: 'TOTAL_INCLUDING_TAX',
} as const satisfies Partial<BillingTerms>;

/** Parameters that each pack has, unless it says what they are of itself. */
const PARAMETERS: readonly ParameterTerms[] = [
  {
    key: 'penalty.vat',
    label: { en: 'VAT of penalties', fr: 'TVA des pénalités' },
    paths: [['billing', 'penaltyVat']],
    type: 'CHOICE',
    choices: PENALTY_VAT,
    reading: true,
    article: 'BOI 3 B-1-06; CGI art. 256',
  },
  {
    key: 'penalty.set-off',
    label: {
      en: 'What a credit note of penalties is set off against at most',
      fr: 'Limite de la compensation d’un avoir de pénalités',
    },
    paths: [['billing', 'penaltySetOff']],
    type: 'CHOICE',
    choices: SET_OFF_LIMITS,
    reading: true,
    article: 'C. civ. art. 1347',
  },
  {
    key: 'suspension.keeps-payment',
    label: {
      en: 'Whether the forfait is due while the service is suspended',
      fr: 'Le forfait reste-t-il dû pendant une suspension',
    },
    paths: [['lifecycle', 'suspensionKeepsPayment']],
    type: 'BOOLEAN',
    reading: true,
    article: 'C. civ. art. 1219',
  },
];

/**
 * A pack with what all packs have: how penalties are taxed and set off, and whether suspended days
 * are due, are questions of law that its document may leave open, and each contract may answer them
 * otherwise.
 */
export function withCommonParameters(pack: TermsPack): TermsPack {
  const own = new Set(pack.parameters.map(({ key }) => key));
  const billing = { ...DEFAULTS, ...pack.billing };
  return { ...pack, billing, parameters: [...pack.parameters, ...PARAMETERS.filter(({ key }) => !own.has(key))] };
}
