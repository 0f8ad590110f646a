import { reversibilityOf } from '../../../api/domain/exit/reversibility';
import { requireSound } from '../explained';
import { answer, topic } from '../topic';
import { CURRENCY, day, packNamed, priceLines, text, type GoldenForfait } from './billing-support';

interface Input {
  readonly pack: string;
  readonly forfaits: readonly GoldenForfait[];
  readonly requestReceivedOn: string;
  readonly minimumFee: string;
}

/** `reversibility.json`: what handing data back costs and by when it is done. */
export const reversibility = topic<Input>(({ pack, forfaits, requestReceivedOn, minimumFee }) => {
  const terms = { ...packNamed(pack).reversibility, minimumFee: `${minimumFee} ${CURRENCY}` };
  const found = reversibilityOf(terms, 'HAND_BACK', priceLines(forfaits), day(requestReceivedOn));
  return answer(found, ({ fee, deadline, forfait, minimumApplied, explanation }) => {
    requireSound(explanation);
    return {
      fee: text(fee),
      deadline,
      explanation: { quarter: forfait.exact.toFixed(), minimum: minimumFee, minimumApplied },
    };
  });
});
