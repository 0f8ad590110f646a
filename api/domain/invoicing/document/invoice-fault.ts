/** Why a document cannot be issued: a field that is missing or wrong, and the rule that says so. */
export interface InvoiceFault {
  /** Where in the document, e.g. `['buyer', 'siren']` or `['lines', '2', 'name']`. */
  readonly path: readonly string[];
  /**
   * The article of law, or the rule of EN 16931 (`BR-…`) or of the French invoices (`BR-FR-…`),
   * or several of them.
   */
  readonly rule: string;
  readonly message: string;
  readonly whatToDo: string;
}

/** Something that can be seen, neither space nor sign of control. */
const SEEN = /[^\s\p{C}]/u;

type Path = readonly (string | number)[];

/** Collects what is wrong with a document. */
export class InvoiceFaults {
  readonly found: InvoiceFault[] = [];

  /** Adds a fault unless a condition holds. */
  unless(holds: boolean, rule: string, path: Path, message: string, whatToDo: string): void {
    if (!holds) this.found.push({ path: path.map(String), rule, message, whatToDo });
  }

  /** Adds a fault for a text that is missing or empty; returns whether it is there. */
  needs(text: string | null, rule: string, path: Path, what: string): text is string {
    const isThere = text !== null && SEEN.test(text);
    // Documents have many fields: sentences are made for those that miss.
    if (!isThere)
      this.unless(false, rule, path, `${what} is missing.`, `Give ${what.charAt(0).toLowerCase()}${what.slice(1)}.`);
    return isThere;
  }

  /** Adds a fault for a text that is given and empty. */
  notEmpty(text: string | null, path: Path, what: string): void {
    if (text !== null) this.needs(text, 'PEPPOL-EN16931-R008', path, what);
  }

  /** Adds what a check of a number found wrong; null is right. */
  sound(fault: string | null, rule: string, path: Path): void {
    this.unless(fault === null, rule, path, fault ?? '', 'Mend it.');
  }
}

/** The law that names what an invoice must say: CGI, annex II, art. 242 nonies A. */
export function nonies(place: string): string {
  return `CGI ann. II art. 242 nonies A, ${place}`;
}
