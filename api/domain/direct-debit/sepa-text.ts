/** The signs that all banks of SEPA must take (EPC217-08): anything else may be refused. */
const SIGNS = /^[A-Za-z0-9/\-?:().,'+ ]*$/;
const OTHERS = /[^A-Za-z0-9/\-?:().,'+ ]/gu;

/** Letters that are not made of a letter and a mark. */
const WRITTEN: Readonly<Record<string, string>> = {
  ...{
    æ: 'ae',
    Æ: 'AE',
    œ: 'oe',
    Œ: 'OE',
    ß: 'ss',
    ẞ: 'SS',
    ø: 'o',
    Ø: 'O',
    đ: 'd',
    Đ: 'D',
    ð: 'd',
    Ð: 'D',
    ħ: 'h',
    Ħ: 'H',
  },
  ...{ ı: 'i', ł: 'l', Ł: 'L', ŋ: 'n', Ŋ: 'N', þ: 'th', Þ: 'TH', ŧ: 't', Ŧ: 'T', ª: 'a', º: 'o' },
  ...{ '&': '+', '’': "'", '‘': "'", '–': '-', '—': '-', '€': 'EUR', _: '-' },
};

/**
 * A text in the signs of SEPA, at most so many: accents are left out, other signs become spaces or
 * what comes nearest.
 */
export function sepaText(text: string, most: number): string {
  const plain = text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(OTHERS, (sign) => WRITTEN[sign] ?? ' ');
  return plain.replace(/ +/g, ' ').trim().slice(0, most).trim();
}

/**
 * What is wrong with a text of which letters or digits would be lost in the signs of SEPA, as those
 * of other scripts, or of which nothing would be left.
 */
export function sepaTextFault(text: string): string | null {
  const lost = text
    .normalize('NFD')
    .match(OTHERS)
    ?.find((sign) => /[\p{L}\p{Nd}]/u.test(sign) && WRITTEN[sign] === undefined);
  if (lost !== undefined) return `Banks take no ${JSON.stringify(lost)}: theirs are Latin letters and digits.`;
  return sepaText(text, 2 * text.length + 1) === ''
    ? 'Nothing of it can be written in the letters that banks take.'
    : null;
}

/**
 * What is wrong with the reference of a mandate (RUM): 1 to 35 signs of SEPA without spaces, and no
 * slash at an end or two together (EPC016-06, AT-01; ISO 20022).
 */
export function mandateReferenceFault(reference: string): string | null {
  if (reference === '' || reference.length > 35) return 'The reference of a mandate has 1 to 35 characters.';
  if (!SIGNS.test(reference) || reference.includes(' '))
    return "The reference of a mandate has letters without accents, digits, and `/-?:().,'+` only.";
  return /^\/|\/$|\/\//.test(reference) ? 'A slash stands at an end of the reference, or beside another one.' : null;
}

/** A reference as it is compared: banks tell no capital letters from small ones. */
export function mandateReferenceKey(reference: string): string {
  return reference.toUpperCase();
}
