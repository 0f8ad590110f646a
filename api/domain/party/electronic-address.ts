import { mod97 } from './company-numbers';

/** The schemes of electronic addresses (EAS) that French invoices may use. */
const ADDRESS_SCHEMES = new Set(
  (
    'AN AQ AS AU EM 0002 0007 0009 0037 0060 0088 0096 0097 0106 0130 0135 0142 0147 0151 0154 0158 0170 0177 0183 ' +
    '0184 0188 0190 0191 0192 0193 0194 0195 0196 0198 0199 0200 0201 0202 0203 0204 0205 0208 0209 0210 0211 0212 ' +
    '0213 0215 0216 0217 0218 0221 0225 0230 0235 0240 9910 9913 9914 9915 9918 9919 9920 9922 9923 9924 9925 9926 ' +
    '9927 9928 9929 9930 9931 9932 9933 9934 9935 9936 9937 9938 9939 9940 9941 9942 9943 9944 9945 9946 9947 9948 ' +
    '9949 9950 9951 9952 9953 9957 9959'
  ).split(' '),
);

/** Whether a scheme of electronic addresses is one that may be used (BR-CL-25). */
export function isAddressScheme(code: string): boolean {
  return ADDRESS_SCHEMES.has(code);
}

const FRENCH_FORM = /^[A-Za-z0-9_.-]+$/;
const LONGEST = 125;

/**
 * What is wrong with an electronic address: its scheme, its length, and its form in the French
 * directory (BR-FR-23, BR-FR-25); null when it can be right.
 */
export function electronicAddressFault({
  scheme,
  value,
}: {
  readonly scheme: string;
  readonly value: string;
}): string | null {
  if (!isAddressScheme(scheme)) return 'There is no such scheme of electronic addresses.';
  if (value === '' || value.length > LONGEST) return `An electronic address has 1 to ${LONGEST} characters.`;
  if (scheme === '0225' && !FRENCH_FORM.test(value))
    return 'An address of the French directory has letters, digits, `-`, `_` and `.` only.';
  return null;
}

/** What is wrong with the form of the SEPA identifier of a creditor (ICS). */
export function creditorIdFormFault(creditorId: string): string | null {
  return /^[A-Z]{2}\d{2}[A-Z0-9]{3}[A-Z0-9]{1,28}$/.test(creditorId) ? null : 'That is no identifier of a creditor.';
}

/**
 * What is wrong with the SEPA identifier of a creditor (ICS): its form, and its check digits (ISO
 * 7064, mod 97), which leave out the three signs of the creditor's business code (EPC262-08).
 */
export function creditorIdFault(creditorId: string): string | null {
  const fault = creditorIdFormFault(creditorId);
  if (fault !== null) return fault;
  const isRight = mod97(creditorId.slice(7) + creditorId.slice(0, 4)) === 1;
  return isRight ? null : 'The check digits of the identifier of the creditor are wrong.';
}
