/** A document with its variables, to be answered alike by both executors. */
export interface Sample {
  readonly name: string;
  readonly document: string;
  readonly variables?: Readonly<Record<string, unknown>>;
  readonly operationName?: string;
  /** Whether the answer has errors; both executors must then give the same ones. */
  readonly fails?: boolean;
}

const BOOK = '00000002-0000-7000-8000-000000000003';
/** What clients ask: each hazard of the compiler has its document here. */
export const SAMPLES: readonly Sample[] = [
  { name: 'a scalar at the root', document: '{ now }' },
  { name: 'nothing but the type name', document: '{ __typename }' },
  {
    name: 'every kind of value',
    document: `{ books(first: 10) { nodes {
      id price label { en fr } title binding weight printedOn soldAt readingTime pages rating inPrint
      grid maybeGrid keywords maybeKeywords someKeywords oldPrice __typename } } }`,
  },
  {
    name: 'pages with cursors',
    document:
      '{ books(first: 2) { edges { cursor node { id } } nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }',
  },
  {
    name: 'what many parents share, under two names',
    document: `{ books(first: 10) { nodes { title writer { id name } other: writer { name } } edges { node { writer { name id } translator { id } } } } }`,
  },
  {
    name: 'relations below relations',
    document: `{ books(first: 5) { nodes { title writer { name books(first: 3) { nodes { title reviews(first: 2) { edges { cursor node { stars text book { title } } } } } } }
      translator { name favourite { __typename id } } } } }`,
  },
  {
    name: 'the same relation under several names with different arguments',
    document: `{ books(first: 6) { nodes { a: reviews(first: 1) { nodes { stars } } b: reviews(first: 4, stars: 2) { nodes { id } pageInfo { hasNextPage } } reviews { nodes { text } } } } }`,
  },
  {
    name: 'nodes and edges side by side',
    document:
      '{ books { nodes { id writer { name } } edges { node { title writer { id books { nodes { id } } } } } } }',
  },
  {
    name: 'fragments, merged fields and fragments in fragments',
    document: `{ books { nodes { ...A writer { id } ...B } } }
      fragment A on Book { title writer { ...W } reviews { nodes { id } } }
      fragment B on Book { writer { books { nodes { ...C } } } reviews { nodes { stars } } }
      fragment C on Book { id translator { ...W } }
      fragment W on Writer { name }`,
  },
  {
    name: 'one fragment at two places, merged with other fields at one of them',
    document: `{ one: books(first: 3) { nodes { ...F } } two: books(first: 3) { nodes { ...F writer { books(first: 1) { nodes { id reviews { nodes { id } } } } } } } }
      fragment F on Book { writer { name books(first: 1) { nodes { title } } } }`,
  },
  {
    name: 'unions, with fragments on types and on interfaces',
    document: `{ search { __typename ... on Book { title writer { name } price } ... on Writer { name books { nodes { title } } favourite { id ... on Book { pages } } } ... on Node { id } } }`,
  },
  {
    name: 'interfaces',
    document: `{ node(id: "${BOOK}") { __typename id ... on Priced { price label { en } } ... on Book { writer { name } } } none: node(id: "x") { id }
      priced { id price ... on Book { title reviews { nodes { id } } } } }`,
  },
  {
    name: 'unions below relations',
    document:
      '{ books(first: 4) { nodes { writer { shelf(only: SOFT) { __typename ... on Book { title writer { name } } ... on Writer { shelf { ... on Node { id } } } } } } } }',
  },
  { name: 'defaults of arguments', document: '{ books(first: 2) { nodes { echo } } }' },
  {
    name: 'arguments as literals',
    document: `{ books(first: 2) { nodes { echo(money: "1200.00 EUR", decimal: "0.850", date: "2026-02-28", at: "2026-03-02T09:30:00+01:00", lasting: "PT4H30M",
      binding: HARD, bindings: LOOSE, filter: { priceAtMost: "10.00 EUR", nested: { maybe: 3, nested: null } }, grid: [[1, 2], [3]], ids: [1, "two"]) } } }`,
  },
  {
    name: 'arguments as variables',
    document: `query ($money: Money, $decimal: Decimal, $date: Date, $at: DateTime, $lasting: Duration, $binding: Binding, $filter: BookFilter, $ids: [ID!]) { books(first: 2) { nodes { echo(money: $money, decimal: $decimal, date: $date, at: $at, lasting: $lasting, binding: $binding, filter: $filter, ids: $ids) } } }`,
    variables: {
      money: '-5.00 EUR',
      decimal: '20',
      date: '2026-02-28',
      at: '2026-03-02T09:30:00-05:00',
      lasting: 'PT90M',
      binding: 'LOOSE',
      filter: { nested: { stars: 4 } },
      ids: [1, 'a'],
    },
  },
  {
    name: 'variables left out: defaults of arguments and of input fields hold',
    document: `query ($money: Money, $lasting: Duration, $binding: Binding, $stars: [Int!]) { books(first: 2) { nodes { echo(money: $money, lasting: $lasting, binding: $binding, filter: { binding: $binding, stars: $stars, priceAtMost: $money }) } } }`,
    variables: { stars: [5] },
  },
  {
    name: 'variables that are null',
    document: `query ($money: Money, $lasting: Duration, $binding: Binding, $filter: BookFilter, $ids: [ID!]) { books(first: 2) { nodes { echo(money: $money, lasting: $lasting, binding: $binding, filter: $filter, ids: $ids) } } }`,
    variables: { money: null, lasting: null, binding: null, filter: null, ids: null },
  },
  {
    name: 'defaults of variables',
    document: `query ($first: Int! = 2, $lasting: Duration = "PT2H", $filter: BookFilter = { stars: [9] }) { books(first: $first, filter: $filter) { nodes { echo(lasting: $lasting, filter: $filter) } } }`,
  },
  {
    name: 'variables inside lists and objects',
    document: `query ($a: Int!, $id: ID!, $money: Money) { books(first: 1) { nodes { echo(grid: [[1, $a], [$a]], ids: ["x", $id], filter: { stars: [$a], nested: { priceAtMost: $money } }) } } }`,
    variables: { a: 7, id: 'y', money: '1.00 EUR' },
  },
  {
    name: 'a filter with a priced bound',
    document: '{ books(first: 3, filter: { priceAtMost: "300.00 EUR" }) { nodes { id binding pages } } }',
  },
  {
    name: '@skip and @include with literals',
    document:
      '{ books(first: 2) { nodes { id @skip(if: true) title @include(if: true) ... @include(if: false) { pages } ...F @skip(if: true) } } } fragment F on Book { writer { name } }',
  },
  ...[true, false].flatMap((a) =>
    [true, false].map((b) => ({
      name: `@skip and @include with variables: ${a} and ${b}`,
      document: `query ($a: Boolean!, $b: Boolean = true) { books(first: 2) { nodes { id @include(if: $a) ...F @include(if: $a) ...F @skip(if: $b)
        ... on Book @include(if: $b) { title writer @skip(if: $a) { name books { nodes { id } } } } reviews @include(if: $b) { nodes { id } } } }
        none: now @skip(if: $a) } fragment F on Book { pages writer { id } }`,
      variables: { a, b },
    })),
  ),
  {
    name: 'a fragment used with a condition at one place and without at another',
    document: `query ($a: Boolean!) { one: books(first: 1) { nodes { ...F @include(if: $a) } } two: books(first: 1) { nodes { ...F } } } fragment F on Book { title writer { name } }`,
    variables: { a: false },
  },
  { name: 'all fields skipped', document: '{ books(first: 1) { nodes { id @skip(if: true) } } }' },
  {
    name: 'one of several operations',
    document: 'query A { now } query B($first: Int!) { books(first: $first) { nodes { id } } } mutation C { fail }',
    operationName: 'B',
    variables: { first: 1 },
  },
  { name: 'deprecated fields', document: '{ old books(first: 1) { nodes { oldPrice } } }' },
  {
    name: 'null objects and null relations',
    document: '{ book(id: "none") { id } books { nodes { translator { name } label { fr } } } }',
  },
  {
    name: 'introspection',
    document:
      '{ __schema { queryType { name } types { name } } __type(name: "Book") { fields { name args { defaultValue } } } }',
  },
  { name: 'introspection beside data', document: '{ now __type(name: "Found") { possibleTypes { name } } }' },
  {
    name: 'a mutation',
    document:
      'mutation { sellBook(key: "k", input: { bookId: "00000002-0000-7000-8000-000000000001" }) { count book { title writer { name } } } }',
  },
  {
    name: 'two mutations, one failing',
    document: `mutation ($input: SellBookInput!) { a: sellBook(key: "k", input: $input) { count book { title } } fail(message: "no") b: sellBook(key: "l", input: $input) { count } }`,
    variables: { input: { bookId: 'none', count: 3 } },
    fails: true,
  },

  { name: 'a root field that fails', document: '{ broken now }', fails: true },
  { name: 'a root field that fails and may be null', document: '{ brokenMaybe { id } now }', fails: true },
  {
    name: 'both, beside relations',
    document: '{ brokenMaybe { id } books { nodes { id writer { name } } } again: brokenMaybe { id writer { id } } }',
    fails: true,
  },
  {
    name: 'values that fail, null where none may be',
    document: '{ books(first: 3) { nodes { id risky(fail: true) } } }',
    fails: true,
  },
  {
    name: 'values that fail inside what may be null',
    document: `{ book(id: "${BOOK}") { id risky(fail: true) } now }`,
    fails: true,
  },
  {
    name: 'two failing fields that may not be null in one object',
    document: `{ book(id: "${BOOK}") { a: risky(fail: true) b: risky(fail: true) } }`,
    fails: true,
  },
  { name: 'nullable values that fail', document: '{ books(first: 4) { nodes { id riskyMaybe } } }', fails: true },
  { name: 'a load that fails as a whole', document: '{ books(first: 7) { nodes { id riskyMaybe } } }', fails: true },
  { name: 'a page of nothing', document: '{ books(first: 0) { nodes { id } } }', fails: true },
  {
    name: 'a page that is too large',
    document: 'query ($first: Int!) { books(first: $first) { nodes { id } } }',
    variables: { first: 11 },
    fails: true,
  },
  {
    name: 'a page of a relation that is too large',
    document: '{ books { nodes { id reviews(first: 1001) { nodes { id } } } } }',
    fails: true,
  },
  { name: 'a forged cursor', document: '{ books(after: "eyJ2IjoxfQ") { nodes { id } } }', fails: true },
  { name: 'a missing variable', document: 'query ($id: ID!) { book(id: $id) { id } }', fails: true },
  {
    name: 'a variable of a wrong type',
    document: 'query ($id: ID!) { book(id: $id) { id } }',
    variables: { id: { no: 1 } },
    fails: true,
  },
  {
    name: 'money in variables that is none',
    document:
      'query ($a: Money, $b: Money, $c: Money, $d: Money) { books { nodes { echo(money: $a) f: echo(money: $b) g: echo(money: $c) h: echo(money: $d) } } }',
    variables: { a: 12.5, b: '1.000 EUR', c: '12.00', d: { amount: 1 } },
    fails: true,
  },
  {
    name: 'a nested field of an input that is unknown',
    document: 'query ($filter: BookFilter) { books(filter: $filter) { nodes { id } } }',
    variables: { filter: { nested: { colour: 'red' } } },
    fails: true,
  },
  {
    name: 'a nullable variable that is null where none may be',
    document: 'query ($first: Int = 2) { books(first: $first) { nodes { id } } }',
    variables: { first: null },
    fails: true,
  },
  {
    name: 'the same in a relation',
    document: 'query ($first: Int = 2) { books { nodes { id reviews(first: $first) { nodes { id } } } } }',
    variables: { first: null },
    fails: true,
  },
  {
    name: 'a condition that is null',
    document: 'query ($a: Boolean = true) { books(first: 1) { nodes { id title @include(if: $a) } } }',
    variables: { a: null },
    fails: true,
  },
  { name: 'no such operation', document: 'query A { now }', operationName: 'B', fails: true },
  { name: 'no operation named of several', document: 'query A { now } query B { now }', fails: true },
];
