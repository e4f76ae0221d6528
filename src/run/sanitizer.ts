/**
 * What `why403 sanitize` makes of exchanges. All of them are learnt from before one is shared: a secret or a name that is
 * told late may stand untold earlier, and what a refusal rests on may stand behind it.
 */
import { type SharedExchange, toShared } from '../exchange/export.js';
import type { Exchange, RawExchange } from '../exchange/types.js';
import { createPersonal } from '../redact/personal/index.js';
import { secure } from '../redact/secure.js';
import { createVault } from '../redact/vault.js';
import { cleanDeep } from '../report/clean.js';
import type { Overflow } from './place-log.js';
import { type Kept, selectRefused } from './refused.js';

export interface SanitizeOptions {
  /** Only the refused calls, and what their diagnosis rests on. */
  readonly refused: boolean;
  /** Names of people and how to reach them are taken out, too. */
  readonly personal: boolean;
  /** Takes what is too much for memory. */
  readonly overflow: Overflow | null;
}

export interface Sanitizer {
  /** @param input the number of the input; `form` how it was read */
  learn(raw: RawExchange, input: number, form: string): Exchange;
  /** Nothing is learnt afterwards. What is kept of all; null when that is everything. */
  learnt(): Kept | null;
  /** The safe form of an exchange that was learnt from. */
  secure(raw: RawExchange): Exchange;
  /** As it is shared; null when it is not kept. */
  share(exchange: Exchange, input: number): SharedExchange | null;
  /** A text without the secrets that are known by now. */
  clean(text: string): string;
  /** Were there more people than are looked for? */
  namesTooMany(): boolean;
}

export function createSanitizer({ refused, personal, overflow }: SanitizeOptions): Sanitizer {
  const vault = createVault();
  const people = personal ? createPersonal() : null;
  const selection = refused ? selectRefused(vault.clean, overflow) : null;
  let kept: Kept | null = null;
  return {
    learn(raw, input, form) {
      const exchange = secure(raw, vault);
      selection?.see(exchange, input, form);
      people?.learn(raw);
      return exchange;
    },
    learnt() {
      kept = selection?.finish() ?? null;
      return kept;
    },
    secure: (raw) => secure(raw, vault),
    share(exchange, input) {
      if (kept !== null && !kept.has(input, exchange.source.index)) return null;
      const shared = cleanDeep(toShared(exchange), vault.clean);
      return people === null ? shared : people.clean(shared);
    },
    clean: vault.clean,
    namesTooMany: () => people?.isFull() ?? false,
  };
}
