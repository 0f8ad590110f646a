import type { Things } from '../support/furnish';

const SIGNATURE = { signatory: 'S', function: 'F', signedAt: '2026-03-02T09:00:00Z', method: 'ELECTRONIC', proof: 'P' };

/** Inputs of mutations of prices and of the figures that they follow. */
export const PRICE_INPUTS: Readonly<Record<string, (things: Things) => Readonly<Record<string, unknown>>>> = {
  recordIndexValues: () => ({
    series: 'Labour',
    values: [{ period: '2025-Q4', value: '123.4', publishedOn: '2026-03-13', source: 'Publisher' }],
  }),
  recordIndexSuccessor: () => ({
    ...{ series: 'Old', successor: 'Labour', coefficient: '1.05', from: '2026-01-01', source: 'Publisher' },
  }),
  recordLegalRates: () => ({
    kind: 'LEGAL_INTEREST',
    rates: [{ from: '2025-07-01', percent: '2.76', source: 'Decree' }],
  }),
  applyIndexation: ({ contract }) => ({ contractId: contract, on: '2026-01-05' }),
  offerIndexation: ({ contract }) => ({
    ...{ contractId: contract, on: '2026-01-05', validUntil: '2026-05-01', providerSignature: SIGNATURE },
  }),
  acceptPriceOffer: ({ contract }) => ({
    ...{ contractId: contract, key: 'INDEXATION 2026-01-05 1', clientSignature: SIGNATURE },
  }),
  declinePriceOffer: ({ contract }) => ({ contractId: contract, key: 'INDEXATION 2026-01-05 1', reason: 'R' }),
  withdrawPriceRevision: ({ contract }) => ({ contractId: contract, key: 'INDEXATION 2026-01-05', reason: 'Misread' }),
  recordSupplierIncrease: ({ contract }) => ({
    ...{ contractId: contract, from: '2026-05-01', supplier: 'S', reason: 'R', proof: 'P' },
    prices: [{ kind: 'COMPONENT', key: 'HOSTING', percent: '4.5' }],
  }),
  recordSparePart: ({ contract, asset, intervention }) => ({
    ...{ contractId: contract, assetId: asset, interventionId: intervention },
    ...{ reference: 'DISK', description: 'A disk', replacedOn: '2026-03-31' },
  }),
  withdrawSparePart: ({ contract, sparePart }) => ({ contractId: contract, sparePartId: sparePart, reason: 'R' }),
  withdrawPublishedFigure: ({ figure }) => ({ figureId: figure, reason: 'R' }),
};
