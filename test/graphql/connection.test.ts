import { pages } from '../../api/graphql/connection';
import { cursorEncoder, decodeCursor, type CursorKeyType } from '../../api/graphql/cursor';
import { errorCodeOf } from '../../api/graphql/errors';

interface Row {
  readonly place: number;
  readonly id: string;
}

const row = (place: number): Row => ({ place, id: `00000000-0000-7000-8000-${String(place).padStart(12, '0')}` });
const list = pages<Row>({ list: 'rows', most: 5, keys: ['integer', 'uuid'], keyOf: ({ place, id }) => [place, id] });
const codeThrownBy = (run: () => unknown): string | undefined => {
  try {
    run();
  } catch (error) {
    return errorCodeOf(error);
  }
  return undefined;
};

describe('pages', () => {
  it('ask the database for one row more, and show whether there was one', () => {
    const page = list.request({ first: 2 });
    expect(page).toEqual({ first: 2, limit: 3, after: null, cursor: null });
    const more = list.connection([row(1), row(2), row(3)], page);
    expect(more.nodes).toEqual([row(1), row(2)]);
    expect({ ...more.pageInfo, ...cursorsOf(more) }).toMatchObject({ hasNextPage: true, hasPreviousPage: false });
    expect(more.edges.map(({ node, cursor }) => [node, list.decode(cursor)])).toEqual([
      [row(1), [1, row(1).id]],
      [row(2), [2, row(2).id]],
    ]);
    const last = list.connection([row(3), row(4)], list.request({ first: 2, after: more.pageInfo.endCursor }));
    expect(last.pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: true });
  });

  it('go on behind the row of the cursor', () => {
    const after = list.cursorOf(row(7));
    expect(list.request({ first: 5, after })).toEqual({ first: 5, limit: 6, after: [7, row(7).id], cursor: after });
  });

  it('of nothing have no cursors', () => {
    const empty = list.connection([], list.request({ first: 1, after: null }));
    expect(cursorsOf(empty)).toEqual({ startCursor: null, endCursor: null });
    const behind = list.connection([], list.request({ first: 1, after: list.cursorOf(row(7)) }));
    expect(cursorsOf(behind)).toEqual({ startCursor: null, endCursor: list.cursorOf(row(7)) });
    expect([empty.edges, empty.nodes, empty.pageInfo.hasNextPage]).toEqual([[], [], false]);
  });

  it.each([0, -1, 6, 10_000, 1.5, Number.NaN])('of %p are refused', (first) => {
    expect(codeThrownBy(() => list.request({ first }))).toBe('PAGE_SIZE_INVALID');
  });

  it('have at most 1 000 rows unless their list says otherwise', () => {
    const usual = pages<Row>({ list: 'usual', keys: ['uuid'], keyOf: ({ id }) => [id] });
    expect(usual.request({ first: 1000 }).limit).toBe(1001);
    expect(codeThrownBy(() => usual.request({ first: 1001 }))).toBe('PAGE_SIZE_INVALID');
  });
});

describe('cursors', () => {
  const cursor = list.cursorOf(row(1));

  it('are the same for the same row, and opaque', () => {
    expect(list.cursorOf(row(1))).toBe(cursor);
    expect(cursor).toMatch(/^[\w-]+$/);
  });

  it.each([
    ['feed:018e554b-9300-75f0-b77c-e6585ebbdff5', [1]],
    ['rows', [7, '00000000-0000-7000-8000-000000000001']],
    ['', ['']],
    ['r', [1, 2, 3]],
    ['ro', ['Ärger "']],
    ['réunions', ['日本']],
    ['a "quoted" \\ list', [1]],
  ])('of the list %p are checksum and keys in base64, whichever way they are made', (name, keys) => {
    const body = JSON.stringify([1, name, ...keys]);
    const sum = [...body].reduce((hash, one) => Math.imul(hash ^ one.charCodeAt(0), 0x01000193), 0x811c9dc5);
    const text = (sum >>> 0).toString(16).padStart(8, '0') + body;
    expect(cursorEncoder(name)(keys)).toBe(Buffer.from(text).toString('base64url'));
  });

  it.each([
    ['made up', 'abc'],
    ['empty', ''],
    ['not of the alphabet', 'a+b/='],
    ['cut', cursor.slice(0, -3)],
    ['lengthened', `${cursor}AA`],
    ['edited', cursor.replace(/.$/, (last) => (last === 'A' ? 'B' : 'A'))],
    ['of another list', cursorEncoder('others')([1, row(1).id])],
    ['with fewer keys', cursorEncoder('rows')([1])],
    ['with more keys', cursorEncoder('rows')([1, row(1).id, 3])],
    ['with keys of other types', cursorEncoder('rows')(['1', row(1).id])],
    ['with what is no id', cursorEncoder('rows')([1, "' OR 1=1 --"])],
    ['very long', 'A'.repeat(5000)],
    ['JSON of another shape', Buffer.from('{"rows":1}').toString('base64url')],
  ])('that are %s are refused', (_, forged) => {
    expect(codeThrownBy(() => list.request({ first: 1, after: forged }))).toBe('INVALID_CURSOR');
  });

  it.each<[CursorKeyType, string | number, boolean]>([
    ['timestamptz', '2026-03-02T08:30:00Z', true],
    ['timestamptz', '2026-03-02', false],
    ['timestamptz', '2026-13-02T08:30:00Z', false],
    ['timestamptz', '0000-01-01T00:00:00Z', false],
    ['timestamptz', '0001-01-01T00:00:00Z', true],
    ['date', '0000-02-28', false],
    ['timestamptz', '2026-02-30T08:30:00Z', false],
    ['date', '2026-03-02', true],
    ['date', '2026-02-30', false],
    ['date', '2026-02-3', false],
    ['bigint', '900719925474099312', true],
    ['bigint', '9007199254740993123456', false],
    ['bigint', 12, true],
    ['integer', 2_147_483_648, false],
    ['text', 'Ärger', true],
    ['text', 'a\0b', false],
  ])('with %s %p: %p', (type, key, fits) => {
    expect(decodeCursor('l', [type], cursorEncoder('l')([key]))).toEqual(fits ? [key] : undefined);
  });
});

function cursorsOf({
  pageInfo,
}: {
  readonly pageInfo: { startCursor: string | null; endCursor: string | null };
}): object {
  return { startCursor: pageInfo.startCursor, endCursor: pageInfo.endCursor };
}
