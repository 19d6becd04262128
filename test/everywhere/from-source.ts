/** Prints the answers of the library, run from its source, as JSON: for `npm run check zones`. */
import { readFileSync } from 'node:fs';
import { modules } from '../../scripts/lib/manifest.js';
import { answersOf } from './answers.mjs';

const library = Object.assign({}, ...(await Promise.all(modules.map((specifier) => import(specifier)))));
const corpus = ['checked', 'disputes'].map((name) => new URL(`../corpus/${name}.json`, import.meta.url));
const records = corpus.flatMap((file) => JSON.parse(readFileSync(file, 'utf8')));
console.log(JSON.stringify(await answersOf(library, records)));
