import { answerDeclaration } from '../../app/declaration/answer-declaration';
import { endDeclaration } from '../../app/declaration/end-declaration';
import { recordDeclaration } from '../../app/declaration/record-declaration';
import { withdrawDeclaration } from '../../app/declaration/withdraw-declaration';
import { DeclarationMutations } from '../_generated';
import { command } from '../command';
import { savedDeclaration as declaration } from './declaration.loader';

/** Mutations of declarations. */
export const declarationMutations = new DeclarationMutations({
  recordDeclaration: command(recordDeclaration, { declaration }),
  answerDeclaration: command(answerDeclaration, { declaration }),
  endDeclaration: command(endDeclaration, { declaration }),
  withdrawDeclaration: command(withdrawDeclaration, { declaration }),
});
