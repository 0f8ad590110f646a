import { recordExitAssistance } from '../../app/lifecycle/record-exit-assistance';
import { endTariff } from '../../app/tariff/end-tariff';
import { setTariff } from '../../app/tariff/set-tariff';
import { withdrawTariff } from '../../app/tariff/withdraw-tariff';
import { TariffMutations } from '../_generated';
import { loadAdjustment } from '../billing/billing.loader';
import { command } from '../command';
import type { RequestContext } from '../context';
import { loadContract } from '../contract/contract-roots.loader';

const priced = {
  contract: (context: RequestContext, done: { readonly contractId: string } | null) =>
    loadContract(context, done?.contractId),
};

/** Mutations of prices, and of what is invoiced at the tariff of a day. */
export const tariffMutations = new TariffMutations({
  setTariff: command(setTariff, priced),
  endTariff: command(endTariff, priced),
  withdrawTariff: command(withdrawTariff, priced),
  recordExitAssistance: command(recordExitAssistance, {
    ...priced,
    billingAdjustment: (context: RequestContext, done: { readonly billingAdjustmentId: string } | null) =>
      loadAdjustment(context, done?.billingAdjustmentId),
  }),
});
