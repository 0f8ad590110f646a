import { isCountry } from './countries';

/**
 * Numbers by which companies and accounts are known, without their spaces: each function returns
 * what is wrong with one as a sentence, or null when it can be right. Whether it is given out at
 * all, no calculation tells.
 */

/** A number without spaces, dots and dashes, in capitals. */
export function compactNumber(text: string): string {
  return text.replace(/[\s.\-\u00a0\u202f]/g, '').toUpperCase();
}

/** What is wrong with a SIREN: nine digits, the last one a check digit (Luhn). */
export function sirenFault(siren: string): string | null {
  if (!/^\d{9}$/.test(siren)) return 'A SIREN has nine digits.';
  return luhnSum(siren) % 10 === 0 ? null : 'The check digit of the SIREN is wrong.';
}

/** The SIREN of La Poste, whose establishments are checked by the plain sum of their digits. */
const LA_POSTE = '356000000';

/** What is wrong with a SIRET: a SIREN and five digits, the last one a check digit (Luhn). */
export function siretFault(siret: string): string | null {
  if (!/^\d{14}$/.test(siret)) return 'A SIRET has fourteen digits.';
  const inSiren = sirenFault(siret.slice(0, 9));
  if (inSiren !== null) return 'The first nine digits of the SIRET are no SIREN.';
  const isSound = siret.startsWith(LA_POSTE) ? digitSum(siret) % 5 === 0 : luhnSum(siret) % 10 === 0;
  return isSound || luhnSum(siret) % 10 === 0 ? null : 'The check digit of the SIRET is wrong.';
}

function luhnSum(digits: string): number {
  return [...digits].reverse().reduce((sum, digit, place) => {
    const value = Number(digit) * (place % 2 === 1 ? 2 : 1);
    return sum + (value > 9 ? value - 9 : value);
  }, 0);
}

function digitSum(digits: string): number {
  return [...digits].reduce((sum, digit) => sum + Number(digit), 0);
}

/** The form of VAT numbers by country, after its two letters (EL: Greece, XI: Northern Ireland). */
const VAT_FORMS: Readonly<Record<string, RegExp>> = {
  AT: /^U\d{8}$/,
  BE: /^[01]\d{9}$/,
  BG: /^\d{9,10}$/,
  CY: /^\d{8}[A-Z]$/,
  CZ: /^\d{8,10}$/,
  DE: /^\d{9}$/,
  DK: /^\d{8}$/,
  EE: /^\d{9}$/,
  EL: /^\d{9}$/,
  ES: /^[A-Z0-9]\d{7}[A-Z0-9]$/,
  FI: /^\d{8}$/,
  FR: /^[A-HJ-NP-Z0-9]{2}\d{9}$/,
  GB: /^(\d{9}|\d{12}|(GD|HA)\d{3})$/,
  HR: /^\d{11}$/,
  HU: /^\d{8}$/,
  IE: /^(\d[A-Z0-9+*]\d{5}[A-Z]|\d{7}[A-Z]{2})$/,
  IT: /^\d{11}$/,
  LT: /^(\d{9}|\d{12})$/,
  LU: /^\d{8}$/,
  LV: /^\d{11}$/,
  MT: /^\d{8}$/,
  NL: /^[A-Z0-9+*]{10}\d{2}$/,
  PL: /^\d{10}$/,
  PT: /^\d{9}$/,
  RO: /^\d{2,10}$/,
  SE: /^\d{12}$/,
  SI: /^\d{8}$/,
  SK: /^\d{10}$/,
  XI: /^(\d{9}|\d{12}|(GD|HA)\d{3})$/,
};

/**
 * What is wrong with a VAT number: its country (EN 16931 BR-CO-09), its form for the countries of
 * the European Union, and for France its key and its SIREN.
 */
export function vatNumberFault(number: string): string | null {
  const [, country = '', rest = ''] = /^([A-Z]{2})(.+)$/.exec(number) ?? [];
  const form = VAT_FORMS[country];
  if (form === undefined && !isCountry(country)) return 'A VAT number begins with the two letters of its country.';
  if (form === undefined) return /^[A-Z0-9]{2,14}$/.test(rest) ? null : 'The VAT number has other signs than it may.';
  if (!form.test(rest)) return `The VAT number does not have the form of the numbers of ${country}.`;
  return country === 'FR' ? frenchVatFault(rest) : null;
}

/** A key of letters is only given to those who have no SIREN, and is not calculated. */
function frenchVatFault(rest: string): string | null {
  const [key, siren] = [rest.slice(0, 2), rest.slice(2)];
  if (!/^\d{2}$/.test(key)) return null;
  if (sirenFault(siren) !== null) return 'The last nine digits of the VAT number are no SIREN.';
  return Number(key) === (12 + 3 * (Number(siren) % 97)) % 97 ? null : 'The key of the VAT number is wrong.';
}

/** How long an IBAN is, by country: the register of ISO 13616. */
const IBAN_LENGTHS =
  'AD24 AE23 AL28 AT20 AZ28 BA20 BE16 BG22 BH22 BI27 BR29 BY28 CH21 CR22 CY28 CZ24 DE22 DJ27 DK18 DO28 EE20 EG29 ' +
  'ES24 FI18 FK18 FO18 FR27 GB22 GE22 GI23 GL18 GR27 GT28 HN28 HR21 HU28 IE22 IL23 IQ23 IS26 IT27 JO30 KW30 KZ20 ' +
  'LB28 LC32 LI21 LT20 LU20 LV21 LY25 MC27 MD24 ME22 MK19 MN20 MR27 MT31 MU30 NI28 NL18 NO15 OM23 PK24 PL28 PS29 ' +
  'PT25 QA29 RO24 RS22 RU33 SA24 SC31 SD18 SE24 SI19 SK24 SM27 SO23 ST25 SV28 TL23 TN24 TR26 UA29 VA22 VG24 XK20 YE30';
const LENGTH_OF = new Map(IBAN_LENGTHS.split(' ').map((each) => [each.slice(0, 2), Number(each.slice(2))]));

/** What is wrong with an IBAN: its country's length, and its check digits (ISO 7064, mod 97). */
export function ibanFault(iban: string): string | null {
  if (!/^[A-Z]{2}\d{2}[A-Z0-9]+$/.test(iban)) return 'An IBAN begins with two letters and two digits.';
  const length = LENGTH_OF.get(iban.slice(0, 2));
  if (length === undefined) return `No IBAN begins with ${iban.slice(0, 2)}.`;
  if (iban.length !== length) return `An IBAN of ${iban.slice(0, 2)} has ${length} characters.`;
  return mod97(iban.slice(4) + iban.slice(0, 4)) === 1 ? null : 'The check digits of the IBAN are wrong.';
}

/** The remainder by 97 of digits, where a letter stands for two: A for 10, Z for 35. */
export function mod97(text: string): number {
  return [...text].reduce((rest, sign) => {
    const value = parseInt(sign, 36);
    return (rest * (value > 9 ? 100 : 10) + value) % 97;
  }, 0);
}

/** What is wrong with a BIC (ISO 9362). */
export function bicFault(bic: string): string | null {
  return /^[A-Z0-9]{4}[A-Z]{2}[A-Z0-9]{2}([A-Z0-9]{3})?$/.test(bic) ? null : 'A BIC has 8 or 11 letters and digits.';
}

/** What is wrong with an e-mail address, as far as one can see. */
export function emailFault(email: string): string | null {
  return /^[^\s@<>(),;:"]{1,64}@[^\s@<>(),;:"]+\.[^\s@<>(),;:".]{2,}$/.test(email) && email.length <= 254
    ? null
    : 'That is no e-mail address.';
}

/** What is wrong with a telephone number: digits, spaces and punctuation, perhaps a plus before. */
export function phoneFault(phone: string): string | null {
  return /^\+?[\d\s().\-/]{3,30}$/.test(phone) && /\d.*\d.*\d/.test(phone) ? null : 'That is no telephone number.';
}
