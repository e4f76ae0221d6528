/** The contract that is in use: the embedded one, unless another was chosen. */
import { lazy } from '../primitives/lazy.js';
import { EMBEDDED } from './compiled.js';
import { type Contract, openContract } from './contract.js';

/** The contract that this program was built with, opened once. */
export const embeddedContract = lazy((): Contract => openContract(EMBEDDED));

let chosen: Contract | null = null;

/** The contract in use. */
export const contract = (): Contract => chosen ?? embeddedContract();

/**
 * Chooses the contract for all that follows. A program chooses once, before its first question.
 *
 * @param other null for the embedded one
 */
export function useContract(other: Contract | null): void {
  chosen = other;
}

/** What is made of the contract in use: made on the first call, and anew when another contract was chosen. */
export function ofContract<T>(make: (contract: Contract) => T): () => T {
  let made: { readonly of: Contract; readonly value: T } | null = null;
  return () => {
    const of = contract();
    if (made?.of !== of) made = { of, value: make(of) };
    return made.value;
  };
}
