// Writes the tables of the documents and the manual page anew from the program's own: `npm run docs`.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { DOCUMENTS, withTables } from './docs-tables.ts';
import { MAN_PAGE, manPage } from './man-page.ts';

const at = (name: string) => new URL(`../${name}`, import.meta.url);

for (const name of DOCUMENTS) writeFileSync(at(name), withTables(readFileSync(at(name), 'utf8')));
mkdirSync(at('man'), { recursive: true });
writeFileSync(at(MAN_PAGE), manPage());
