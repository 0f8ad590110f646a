import type { Label } from '../../domain/explanation/explanation';
import type { PartyKind } from '../../domain/party/party-words';
import {
  codeOfExempt,
  isExemptionCode,
  wordsOfExemption,
  type ExemptCategory,
  type VatExemption,
} from '../../domain/party/vat-exemption';
import { accept, refuse, refuseAll, type Refusal, type Result } from '../../domain/result';
import { checkText } from '../checks';

/** Why no VAT is charged, as it is given. */
export interface VatExemptionInput {
  readonly category: ExemptCategory;
  readonly code?: string | null;
  readonly reason?: Label | null;
  readonly source: string;
}

const CODE = 'VAT_EXEMPTION_INVALID';

/**
 * Why no VAT is charged, complete: with the words of its code where none are given. Refused: a
 * partner's, a code that its category does not have, and no reason where the code does not tell it
 * (`VAT_EXEMPTION_INVALID`), and texts that are blank or too long (`TEXT_INVALID`).
 */
export function vatExemptionGiven(
  given: VatExemptionInput | null | undefined,
  partyKind: PartyKind,
): Result<VatExemption | null> {
  if (given == null) return accept(null);
  const { category } = given;
  const at = (field: string): readonly string[] => ['vatExemption', field];
  if (partyKind === 'PARTNER')
    return refuse(CODE, ['vatExemption'], 'Nothing is sold by a partner, nor to it.', 'Leave `vatExemption` out.');
  const code = given.code?.trim() ?? codeOfExempt(category);
  const reason = given.reason == null ? wordsOfExemption(code) : trimmed(given.reason);
  const source = given.source.trim();
  const faults: Refusal[] = [...checkText(source, at('source'), 500)];
  if (code !== null && !isExemptionCode(category, code)) {
    const message = `${JSON.stringify(code.slice(0, 40))} is no code of the list VATEX for category ${category}.`;
    faults.push(...refuse(CODE, at('code'), message, 'Give another code, or leave it out.').refusals);
  } else if (reason === null) {
    const message = 'Why no VAT is charged is missing (CGI ann. II art. 242 nonies A, I, 12°; BR-E-10).';
    faults.push(...refuse(CODE, at('reason'), message, 'Give the article in both languages, as `reason`.').refusals);
  }
  if (given.reason != null)
    for (const language of ['en', 'fr'] as const)
      faults.push(...checkText(given.reason[language].trim(), [...at('reason'), language], 200));
  if (faults.length > 0 || reason === null) return refuseAll(faults);
  return accept({ category, code, reason, source });
}

function trimmed({ en, fr }: Label): Label {
  return { en: en.trim(), fr: fr.trim() };
}
