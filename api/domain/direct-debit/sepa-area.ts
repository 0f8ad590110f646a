/** The European Economic Area, by the first letters of its IBANs; French territories have `FR`. */
const EEA = new Set(
  'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IS IT LI LT LU LV MT NL NO PL PT RO SE SI SK'.split(' '),
);
/** What else is in SEPA: there, the bank and the address of a debtor must be named. */
const BEYOND = new Set('AD AL CH GB GI MC MD ME MK RS SM VA'.split(' '));

/** What is wrong with an IBAN that is to be debited: it must be within SEPA (EPC409-09). */
export function sepaFault(iban: string): string | null {
  const country = iban.slice(0, 2);
  return EEA.has(country) || BEYOND.has(country)
    ? null
    : `Accounts of ${country} cannot be debited: it is not in SEPA.`;
}

/** Whether the bank (BIC) and the address of a debtor must be named: outside the EEA. */
export function needsBankAndAddress(iban: string): boolean {
  return !EEA.has(iban.slice(0, 2));
}
