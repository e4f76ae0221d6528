#!/usr/bin/env node
/** The entry of the program. What needs nothing loads nothing. */
import { VERSION } from '../version.js';
import { writeOut } from './terminal.js';

/** The last version of V8 that is known to have the flag: of one that has not, it would complain. */
const KNOWN_TO_V8 = 13;

/**
 * V8 compiles an expression to bytecode when it is used first, and to code of the machine when it is used again or on a
 * long text. Improving the bytecode in between takes a sixth of a short run, and gains nothing.
 */
function leaveBytecodeAsItIs(): void {
  if (Number.parseInt(process.versions.v8, 10) <= KNOWN_TO_V8)
    process.getBuiltinModule('node:v8').setFlagsFromString('--no-regexp-peephole-optimization');
}

const [first, ...others] = process.argv.slice(2);

if ((first === '--version' || first === '-v') && others.length === 0) {
  writeOut(`${VERSION}\n`);
} else {
  // Node 22.1 and later keep the compiled form of what is loaded below.
  const module: object = process.getBuiltinModule('node:module');
  if ('enableCompileCache' in module && typeof module.enableCompileCache === 'function') {
    module.enableCompileCache();
  }
  leaveBytecodeAsItIs();
  const { main } = await import('./main.js');
  const code = await main(process.argv.slice(2));
  // An error of standard output has set it before.
  process.exitCode ??= code;
  // A name that DNS still looks for would hold the program for as long as DNS likes.
  process.exit();
}
