#!/usr/bin/env node
/** The entry of the program. What needs nothing loads nothing. */
import { VERSION } from '../version.js';
import { writeOut, written } from './terminal.js';

const [first, ...others] = process.argv.slice(2);

if ((first === '--version' || first === '-v') && others.length === 0) {
  writeOut(`${VERSION}\n`);
} else {
  // Node 22.1 and later keep the compiled form of what is loaded below.
  const module: object = process.getBuiltinModule('node:module');
  if ('enableCompileCache' in module && typeof module.enableCompileCache === 'function') {
    module.enableCompileCache();
  }
  const { main } = await import('./main.js');
  const code = await main(process.argv.slice(2));
  // An error of standard output has set it before.
  process.exitCode ??= code;
  // A name that DNS still looks for would hold the program for as long as DNS likes.
  await written();
  process.exit();
}
