import { standingDeclaration } from '../../app/declaration/hold-declaration';
import { isInForce } from '../../domain/declaration/check-declaration';
import { solicitationIndemnity, type SolicitationIndemnity } from '../../domain/declaration/solicitation-indemnity';
import { formatMoney } from '../../domain/money/format-money';
import { moneyOf } from '../../domain/money/parse-money';
import { formatInstant } from '../../domain/time/instant';
import { needs } from '../../executor/needs';
import { assetsById } from '../../store/asset/asset.store';
import {
  declarationOrder,
  declarationsById,
  declarationsOfContracts,
  declarationsOfIncidents,
  type DeclarationRecord,
} from '../../store/declaration/declaration.store';
import {
  ContractDeclarationRelations,
  DeclarationRelations,
  IncidentDeclarationRelations,
  type ContractDeclarationsArgs,
  type IncidentDeclarationsArgs,
} from '../_generated';
import { savedRow } from '../command';
import { pagesInOrder } from '../connection';
import type { RequestContext } from '../context';
import { askedIdOrNull, contractsOf, incidentsOf, loadMaybe, loadPages } from '../load';

const ofContracts = pagesInOrder<DeclarationRecord>({ list: 'declarations', order: declarationOrder });
const ofIncidents = pagesInOrder<DeclarationRecord>({ list: 'declarations:incident', order: declarationOrder });

/** The declaration that a mutation recorded or changed. */
export const savedDeclaration = savedRow(
  ({ declarationId }: { readonly declarationId: string }) => declarationId,
  declarationsById,
);

type Declarations = readonly DeclarationRecord[];
type Ids = readonly { readonly id: string }[];

/** Loads what belongs to declarations. */
export class DeclarationLoader extends DeclarationRelations {
  contract(context: RequestContext, declarations: Declarations) {
    return contractsOf(context, declarations);
  }

  asset(context: RequestContext, declarations: Declarations) {
    return loadMaybe(context, declarations, ({ assetId }) => assetId, assetsById);
  }

  incident(context: RequestContext, declarations: Declarations) {
    return incidentsOf(context, declarations);
  }

  follows(context: RequestContext, declarations: Declarations) {
    return loadMaybe(context, declarations, ({ followsId }) => followsId, declarationsById);
  }

  indemnity(_context: RequestContext, declarations: Declarations) {
    return declarations.map((declaration) => {
      const owed = indemnityOf(declaration);
      return owed === null ? null : formatMoney(owed.amount);
    });
  }

  explanation(_context: RequestContext, declarations: Declarations) {
    return declarations.map((declaration) => indemnityOf(declaration)?.explanation ?? null);
  }

  inForce({ now }: RequestContext, declarations: Declarations) {
    return declarations.map((declaration) => isInForce(standingDeclaration(declaration), now));
  }
}

function indemnityOf({ amount, salaryYears }: DeclarationRecord): SolicitationIndemnity | null {
  return amount === null || salaryYears === null ? null : solicitationIndemnity(moneyOf(amount), salaryYears);
}

/** Loads what was declared of contracts. */
export class DeclarationsOfContracts extends ContractDeclarationRelations {
  @needs('id')
  declarations(context: RequestContext, contracts: Ids, args: ContractDeclarationsArgs) {
    const { kinds, side, awaits, assetId, inForceAt } = args.filter ?? {};
    const choice = {
      kinds: kinds ?? null,
      side: side ?? null,
      awaits: awaits ?? null,
      assetId: askedIdOrNull(assetId),
      inForceAt: inForceAt == null ? null : formatInstant(inForceAt),
    };
    return loadPages(context, contracts, args, ofContracts, (reader, ids, page) =>
      declarationsOfContracts(reader, ids, choice, page),
    );
  }
}

/** Loads what was declared of incidents. */
export class DeclarationsOfIncidents extends IncidentDeclarationRelations {
  @needs('id')
  declarations(context: RequestContext, incidents: Ids, args: IncidentDeclarationsArgs) {
    return loadPages(context, incidents, args, ofIncidents, declarationsOfIncidents);
  }
}
