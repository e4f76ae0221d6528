#!/usr/bin/env node
/** The entry of the program. What needs nothing loads nothing. */
import { VERSION } from '../version.js';

const [first, ...others] = process.argv.slice(2);

if ((first === '--version' || first === '-v') && others.length === 0) {
  process.stdout.write(`${VERSION}\n`);
} else {
  const { main } = await import('./main.js');
  const code = await main(process.argv.slice(2));
  // An error of standard output has set it before.
  process.exitCode ??= code;
}
