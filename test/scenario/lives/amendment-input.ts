/** An amendment that both sides signed. */
export function amendmentInput(contractId: string, effectiveOn: string, changes: object, signedAt: string): object {
  const signed = { signedAt, method: 'ELECTRONIC', proof: 'ENV-2' };
  return {
    contractId,
    effectiveOn,
    subject: 'As agreed',
    clientSignature: { signatory: 'M. Morel', function: 'Managing director', ...signed },
    providerSignature: { signatory: 'A. Roche', function: 'Head of sales', ...signed },
    changes,
  };
}
