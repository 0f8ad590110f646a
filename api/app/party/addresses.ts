import type { Address } from '../../domain/party/party-words';
import { isCountry } from '../../domain/party/countries';
import { refuse, type Refusal } from '../../domain/result';
import { checkOptional, checkText } from '../checks';

/** An address as it is given. */
export interface AddressInput {
  readonly lines: readonly string[];
  readonly postcode?: string | null;
  readonly city: string;
  readonly country: string;
}

/** Refuses an address that cannot be one: `NUMBER_OUT_OF_RANGE`, `TEXT_INVALID`. */
export function checkAddress(address: AddressInput | null | undefined, name: string): Refusal[] {
  if (address == null) return [];
  const { lines, postcode, city, country } = address;
  const counted = lines.length >= 1 && lines.length <= 5;
  return [
    ...(counted
      ? lines.flatMap((line, place) => checkText(line, [name, 'lines', String(place)], 100))
      : refuse('NUMBER_OUT_OF_RANGE', [name, 'lines'], `The address has ${lines.length} lines.`, 'Give 1 to 5 lines.')
          .refusals),
    ...checkOptional(postcode, [name, 'postcode'], 20),
    ...checkText(city, [name, 'city'], 100),
    ...(isCountry(country)
      ? []
      : refuse(
          'TEXT_INVALID',
          [name, 'country'],
          'That is no code of a country.',
          'Give two letters of ISO 3166, e.g. `FR`.',
        ).refusals),
  ];
}

/** An address as it is kept. */
export function addressOf(given: AddressInput | null | undefined): Address | null {
  if (given == null) return null;
  const { lines, postcode, city, country } = given;
  return { lines: lines.map((line) => line.trim()), postcode: postcode?.trim() ?? null, city: city.trim(), country };
}
