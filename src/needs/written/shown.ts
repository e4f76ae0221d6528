/** What is shown of written calls: one short line without secrets. */
import { parseTarget } from '../../exchange/target.js';
import { safeText } from '../../primitives/safe-text.js';
import { secureAddress } from '../../redact/address.js';
import { createVault } from '../../redact/vault.js';

/** Characters of a text that is shown. */
const LONGEST = 120;
/** Characters that are looked at for it. */
const LOOKED_AT = 2000;
const QUERY = /\?[^\s|`'")]{0,2000}/g;
const USER = /:\/\/[^\s/@]{0,500}@/g;

export interface Shown {
  /** `GET https://host/path`: without query, fragment and user. */
  call(method: string | null, url: string): string;
  /** The host of an address alone. */
  host(url: string): string;
  /** A line, or the name of a request. */
  text(line: string): string;
}

/** Secrets that were seen in one text of an input are taken out of its later ones. */
export function createShown(): Shown {
  const vault = createVault();
  const text = (line: string): string =>
    safeText(vault.clean(line.slice(0, LOOKED_AT).replace(QUERY, '').replace(USER, '://')).trim(), LONGEST);
  return {
    text,
    host: (url) => text(parseTarget(url.slice(0, LOOKED_AT)).host ?? '') || 'HOST',
    call(method, url) {
      const shown = secureAddress(url.slice(0, LOOKED_AT), vault).url.replace(QUERY, '');
      return text(method === null ? shown : `${method} ${shown}`);
    },
  };
}
