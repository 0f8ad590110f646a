/* global fetch, setTimeout */
// node test/cases/run-api-cases.mjs <file.json> [url] [administrator's key]: runs cases against a
// started server with the demo data, and prints PASS or FAIL and the id of each.
import { readFileSync } from 'node:fs';
import { randomUUID } from 'node:crypto';
const [
  file,
  url = 'http://127.0.0.1:4710/graphql',
  key = 'ast_AZoAAAAAcACAAAAAAAAAAQGaAAAAAHAAgAEAAAAAAAE.ZGVtby1rZXktMS1kZW1vLWtleS0xLWRl',
] = process.argv.slice(2);
const doc = JSON.parse(readFileSync(file, 'utf8'));
const gql = async (query, variables) =>
  (
    await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${key}` },
      body: JSON.stringify({ query, variables }),
    })
  ).json();
const call = async (name, input, select) => {
  const type = `${name[0].toUpperCase()}${name.slice(1)}Input`;
  const j = await gql(
    `mutation($k:String!,$i:${type}!){r:${name}(idempotencyKey:$k,input:$i){refusals{code path message} ${select}}}`,
    { k: randomUUID(), i: input },
  );
  return j.errors ? { $errors: j.errors.map((e) => e.extensions?.code) } : j.data.r;
};
const at = (value, path) => path.split('.').reduce((v, k) => (v == null ? v : v[k]), value);
const fill = (value, vars) =>
  JSON.parse(JSON.stringify(value).replace(/"\$(\w+)"/g, (_, n) => JSON.stringify(vars[n] ?? `$${n}`)));
async function makeContract(spec) {
  const client = await call('createClient', { name: `Case ${randomUUID().slice(0, 8)}` }, 'client{id}');
  const created = await call(
    'createContract',
    {
      clientId: client.client.id,
      number: `C-${randomUUID()}`,
      termsPack: spec.pack ?? { key: 'omr-hosted', version: 1 },
      startsOn: spec.startsOn ?? '2025-01-01',
      priceComponents: spec.prices ?? [
        { code: 'HOSTING', monthlyAmount: '1000.00 EUR' },
        { code: 'EQUIPMENT', monthlyAmount: '120.00 EUR' },
        { code: 'SERVICES', monthlyAmount: '80.00 EUR' },
      ],
      modules: spec.modules ?? [
        { key: 'A' },
        { key: 'B' },
        { key: 'J' },
        { key: 'K' },
        { key: 'L' },
        { key: 'UT', baseUnits: 16, unitPrice: '25.00 EUR' },
      ],
      overrides: spec.overrides ?? [],
      ...(spec.extra ?? {}),
    },
    'contract{id modules{nodes{id key}}}',
  );
  if (!created.contract) throw new Error(JSON.stringify(created));
  const id = created.contract.id;
  await call(
    'signContract',
    {
      contractId: id,
      method: 'ELECTRONIC',
      signedAt: spec.signedAt ?? '1970-01-01T00:00:00Z',
      signatory: 'A',
      proof: 'p',
    },
    'contract{id}',
  );
  await call('activateContract', { contractId: id }, 'contract{id}');
  for (const asset of spec.assets ?? [{ designation: 'srv', kind: 'SERVER', ownership: 'SHARED' }])
    await call('addAsset', { contractId: id, ...asset }, 'asset{id}');
  return {
    contract: id,
    ...Object.fromEntries(created.contract.modules.nodes.map((m) => [`module_${m.key.replace(/\W/g, '_')}`, m.id])),
  };
}
let passed = 0;
let failed = 0;
for (const one of doc.cases.filter((c) => c.steps)) {
  const results = [];
  const problems = [];
  try {
    const reg = randomUUID().slice(0, 20);
    const vars = {
      oneMinuteAgo: new Date(Date.now() - 60000).toISOString().slice(0, 19) + 'Z',
      reg,
      regSpaced: ` ${reg}`,
      ...(one.contract === null ? {} : await makeContract(one.contract ?? {})),
    };
    for (const step of one.steps) {
      if (step.waitMs) {
        await new Promise((r) => setTimeout(r, step.waitMs));
        results.push({});
        continue;
      }
      let r;
      if (step.call) r = await call(step.call, fill(step.input, vars), step.select);
      else {
        const j = await gql(step.query, fill(step.variables ?? {}, vars));
        r = j.errors ? { $errors: j.errors.map((e) => e.extensions?.code), ...(j.data ?? {}) } : j.data;
      }
      for (const [name, path] of Object.entries(step.save ?? {})) vars[name] = at(r, path);
      results.push(r);
    }
    for (const e of one.expect) {
      const r = results[e.step];
      if (e.noFault && r.$errors?.includes('INTERNAL')) problems.push(`step ${e.step}: a fault (INTERNAL)`);
      if (e.refused && !(r.refusals?.length > 0 || (r.$errors?.length > 0 && !r.$errors.includes('INTERNAL'))))
        problems.push(`step ${e.step}: expected a refusal, got ${JSON.stringify(r).slice(0, 200)}`);
      if (e.refusedOr && !(r.refusals?.length > 0)) {
        const got = at(results[e.refusedOr.step], e.refusedOr.path);
        if (JSON.stringify(got) !== JSON.stringify(e.refusedOr.equals))
          problems.push(`neither refused nor ${JSON.stringify(e.refusedOr.equals)}: ${JSON.stringify(got)}`);
      }
      if ('equals' in e) {
        const got = at(r, e.path);
        if (JSON.stringify(got) !== JSON.stringify(e.equals))
          problems.push(`step ${e.step} ${e.path}: expected ${JSON.stringify(e.equals)}, got ${JSON.stringify(got)}`);
      }
      if ('sameAs' in e) {
        const a = JSON.stringify(at(r, e.path)),
          b = JSON.stringify(at(results[e.sameAs.step], e.sameAs.path));
        if (a !== b) problems.push(`step ${e.step} ${e.path}: ${a} differs from step ${e.sameAs.step}: ${b}`);
      }
    }
  } catch (error) {
    problems.push(String(error).slice(0, 300));
  }
  if (problems.length === 0) {
    passed += 1;
    console.log(`PASS ${one.id} ${one.title}`);
  } else {
    failed += 1;
    console.log(`FAIL ${one.id} ${one.title}\n  ${problems.join('\n  ')}`);
  }
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
