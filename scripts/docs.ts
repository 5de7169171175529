// Writes the tables of the documents anew from the program's own: `npm run docs`.
import { readFileSync, writeFileSync } from 'node:fs';
import { withTables } from './docs-tables.ts';

for (const name of ['README.md']) {
  const file = new URL(`../${name}`, import.meta.url);
  writeFileSync(file, withTables(readFileSync(file, 'utf8')));
}
