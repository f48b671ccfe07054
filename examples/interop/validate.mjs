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

for (const schema of filesOf(join(folder, 'node', 'schemas'))) {
  const kind = basename(schema, '.json');
  const validate = ajv.compile(JSON.parse(read(schema)));
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
