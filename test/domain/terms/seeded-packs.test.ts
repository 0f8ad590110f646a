import { join } from 'node:path';
import { parseTermsPack } from '../../../api/domain/terms/terms';
import { readTermsPacks } from '../../../seeds/terms/read-terms-packs';

const sources = readTermsPacks(join(__dirname, '../../../seeds/terms'));

describe('seeded terms packs', () => {
  it.each(sources.map((source) => [source.name, source.json] as const))(
    '%s is accepted under its own name',
    (name, json) => {
      const parsed = parseTermsPack(json);
      expect(parsed.ok ? [] : parsed.refusals.map((refusal) => refusal.message)).toEqual([]);
      if (parsed.ok) expect(parsed.value.id).toBe(name);
    },
  );
});
