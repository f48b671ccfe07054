// Validates, with Ajv, documents of every kind against the schemas that lie in the jar.
//
// usage: node validate.mjs <folder>
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import Ajv2020 from 'ajv/dist/2020.js';

const JSON_MODULE = join('..', '..', 'json', 'src');
const [folder] = process.argv.slice(2);
// Unknown keywords and formats are errors; `required` and types that stand outside of a branch are not.
const ajv = new Ajv2020({ allErrors: true, strictRequired: false, strictTypes: false });

const read = (file) => readFileSync(file, 'utf8');
const filesOf = (path) => (existsSync(path) ? readdirSync(path).map((name) => join(path, name)) : []);

/** The documents of a file: each line of NDJSON is one. */
function documents(file) {
  return file.endsWith('.ndjson')
    ? read(file).trimEnd().split('\n').map((line) => JSON.parse(line))
    : [JSON.parse(read(file))];
}

/** Files from elsewhere: the test's golden file, the seed as it lies in the jar, Python's. */
const MORE = {
  portfolio: [
    join(JSON_MODULE, 'test', 'resources', 'portfolio.json'),
    join(JSON_MODULE, 'main', 'resources', 'org', 'logframe', 'json', 'eu-iom-actions.json'),
    join(folder, 'python', 'portfolio.json'),
  ],
  observation: [join(folder, 'python', 'observations.ndjson')],
};

/** The golden files of the tests that are documents; the others are of the definition of their name. */
const KINDS = {
  Portfolio: 'portfolio',
  Observation: 'observation',
  AggregationDocument: 'aggregation',
  AggregateTable: 'table',
  PartialAggregate: 'partial',
  PortfolioDiff: 'diff',
};

const schemas = new Map();
for (const file of filesOf(join(folder, 'node', 'schemas'))) {
  const schema = JSON.parse(read(file));
  ajv.addSchema(schema);
  schemas.set(basename(file, '.json'), schema);
}

for (const [kind, schema] of schemas) {
  const validate = ajv.getSchema(schema.$id);
  const files = filesOf(join(folder, 'node', 'documents', kind)).concat(
    (MORE[kind] ?? []).filter(existsSync),
  );
  assert.ok(files.length > 0, `there is no document of the kind ${kind}`);
  let count = 0;
  for (const file of files) {
    for (const document of documents(file)) {
      assert.ok(validate(document), `${file}: ${ajv.errorsText(validate.errors)}`);
      if (!Array.isArray(document)) {
        assert.ok(!validate({ ...document, unknownField: 1 }), `${file}: anything goes`);
      }
      count++;
    }
  }
  console.log(`Ajv takes ${count} documents of the kind ${kind} in ${files.length} files`);
}

/** The validator of a golden file, by its name. */
function validatorOf(name) {
  if (KINDS[name]) {
    return ajv.getSchema(schemas.get(KINDS[name]).$id);
  }
  const schema = [...schemas.values()].find(({ $defs }) => $defs?.[name]);
  assert.ok(schema, `no schema defines ${name}`);
  return ajv.getSchema(`${schema.$id}#/$defs/${name}`);
}

const golden = filesOf(join(JSON_MODULE, 'test', 'resources', 'golden'));
for (const file of golden) {
  const validate = validatorOf(basename(file, '.json'));
  assert.ok(validate(JSON.parse(read(file))), `${file}: ${ajv.errorsText(validate.errors)}`);
}
console.log(`Ajv takes ${golden.length} golden files of the tests`);
