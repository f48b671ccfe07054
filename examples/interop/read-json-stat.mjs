// Reads the datasets that Java wrote with jsonstat-toolkit, and compares each cell with what Java
// says, in plain lines, that it has to be.
//
// usage: node read-json-stat.mjs <folder>
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import JSONstat from 'jsonstat-toolkit';

const COUNTS = ['notReported', 'notApplicable', 'suppressed', 'notYetDue', 'inAWhole', 'partlyReported'];

/** The lines of an expected file: what comes before the first cell, then the cells. */
function expectations(file) {
  const groups = [[]];
  for (const line of readFileSync(file, 'utf8').trimEnd().split('\n')) {
    const words = line.split('\t');
    words[0] === 'cell' ? groups.push([]) : groups.at(-1).push(words);
  }
  return { head: groups[0], cells: groups.slice(1) };
}

const of = (lines, kind) => lines.filter((words) => words[0] === kind).map((words) => words.slice(1));

function checkHead(dataset, head) {
  for (const [dimension, size] of of(head, 'size')) {
    assert.equal(dataset.Dimension(dimension).length, Number(size), dimension);
  }
  const { unit } = dataset.Dimension('measure').Category('reported');
  assert.equal(unit.label ?? unit.symbol, of(head, 'unit')[0][0]);
  assert.ok(Number.isInteger(unit.decimals));
  assert.deepEqual(dataset.role.metric, ['measure']);
}

/** Every figure of a cell is what it has to be, and there is no other figure. */
function checkCell(dataset, cell) {
  const at = Object.fromEntries(of(cell, 'at'));
  const read = (measure) => dataset.Data({ ...at, measure });
  const values = new Map(of(cell, 'value'));
  for (const measure of dataset.Dimension('measure').id.filter((id) => !COUNTS.includes(id))) {
    const expected = values.has(measure) ? Number(values.get(measure)) : null;
    assert.equal(read(measure).value, expected, JSON.stringify({ ...at, measure }));
  }
  for (const [missing] of of(cell, 'missing')) {
    assert.equal(COUNTS.reduce((sum, id) => sum + read(id).value, 0), Number(missing));
  }
  for (const [dimension, id, label] of of(cell, 'label')) {
    assert.equal(dataset.Dimension(dimension).Category(id).label, label);
  }
  const codes = (read('reported').status ?? '').split(' ');
  for (const [words] of of(cell, 'status')) {
    const code = words.replace(/ (.)/g, (match, letter) => letter.toUpperCase());
    assert.ok(codes.includes(code), `${JSON.stringify(at)}: ${codes} has no ${code}`);
  }
  assert.equal(codes.includes('refused'), of(cell, 'status').some(([word]) => word === 'refused'));
}

/** How many positions have a value: none is there that no cell has. */
function valuesOf(document) {
  return Object.values(document.value).filter((value) => value !== null).length;
}

const folder = join(process.argv[2], 'json-stat');
for (const name of readdirSync(folder).filter((file) => file.endsWith('.json'))) {
  const document = JSON.parse(readFileSync(join(folder, name), 'utf8'));
  const dataset = JSONstat(document);
  assert.equal(dataset.class, 'dataset', name);
  const { head, cells } = expectations(join(folder, name.replace('.json', '.expected.txt')));
  checkHead(dataset, head);
  cells.forEach((cell) => checkCell(dataset, cell));
  const counts = cells.filter((cell) => of(cell, 'missing').length > 0).length * COUNTS.length;
  const figures = cells.reduce((sum, cell) => sum + of(cell, 'value').length, 0);
  assert.equal(valuesOf(document), figures + counts, name);
  console.log(`jsonstat-toolkit read ${name}: ${cells.length} cells, ${figures + counts} figures`);
}
