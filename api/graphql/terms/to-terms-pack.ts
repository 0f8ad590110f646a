import { packName } from '../../app/terms/terms-library';
import type { EffectiveValue } from '../../domain/terms/effective-terms';
import { listedCauses } from '../../domain/terms/listed-cause';
import type { ParameterTerms } from '../../domain/terms/parameter';
import type { TermsPack as DomainPack } from '../../domain/terms/terms-pack';
import type { EffectiveParameter, TermsPack, TermsParameter } from '../_generated';

/** A terms pack as the schema has it. `document` is the JSON text as loaded. */
export function toTermsPack(pack: DomainPack, values: readonly EffectiveValue[], document: string): TermsPack {
  return {
    id: packName(pack.id, pack.version),
    key: pack.id,
    version: pack.version,
    title: pack.title,
    publishedOn: pack.publishedOn,
    changes: pack.changes,
    currency: pack.currency,
    timezone: pack.timezone,
    modules: pack.modules.map(({ key, code, mode, label, hosting, activeByDefault, onlyWith, article }) => ({
      key,
      code,
      mode,
      label,
      hosting,
      activeByDefault,
      onlyWith: onlyWith?.modules ?? [],
      article,
    })),
    priceComponents: pack.priceComponents,
    parameters: values.map(({ parameter, value }) => toParameter(parameter, value)),
    exclusionCauses: listedCauses(pack),
    documentVersions: pack.documentVersions ?? [],
    document: JSON.parse(document) as unknown,
  };
}

function toParameter(parameter: ParameterTerms, value: string | null): TermsParameter {
  const { key, label, type, reading, article } = parameter;
  return {
    key,
    label,
    type,
    value,
    minimum: parameter.min ?? null,
    maximum: parameter.max ?? null,
    choices: parameter.choices ?? [],
    reading,
    article,
  };
}

/** A parameter of a contract with its value and where that comes from. */
export function toEffectiveParameter({ parameter, value, origin, module }: EffectiveValue): EffectiveParameter {
  return {
    key: parameter.key,
    label: parameter.label,
    value,
    module: module ?? null,
    origin: originText(origin),
    overridden: origin.kind !== 'PACK',
    article: parameter.article,
  };
}

function originText(origin: EffectiveValue['origin']): string {
  switch (origin.kind) {
    case 'PACK':
      return `${origin.pack} version ${origin.version}`;
    case 'CONTRACT':
      return 'contract';
    case 'AMENDMENT':
      return `amendment ${origin.amendment}`;
  }
}
