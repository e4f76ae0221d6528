/** What makes a value of code the address or the method of a call. */
import { isCallMethod } from '../../../../primitives/http.js';
import type { Literal } from '../literal.js';
import { joinPath } from './names.js';

/** A placeholder at the beginning: what holds the host is not known. */
const UNKNOWN = String.raw`(?:\$?\{\{?[^{}]*\}?\}|\$[A-Za-z_][\w.]{0,100}|%[sv]|<[\w .-]{1,40}>)`;
const WHOLE = new RegExp(`^${UNKNOWN}+$`);
const ADDRESS = new RegExp(
  String.raw`^(?:(?:https?|wss?):\/\/|callout:|\/|${UNKNOWN}(?:[/?.]|${UNKNOWN}))\S*$`,
  'i',
);
/** A host and a variable behind it: `https://api.{REGION}$path`. The path may be anything. */
const NO_PATH = new RegExp(String.raw`^https?:\/\/[^/?#{}$]{0,300}${UNKNOWN}+$`, 'i');
/** Begins like a path of the platform, or names its host. */
const OWN = /^(?:https?:\/\/|\/(?:platform\/)?(?:api|oauth|login)\/|callout:)|\/api\/v\d\//i;

/** The address that a string is; null when it is none, or names nothing but a variable. */
export function addressOf(value: Literal | undefined): string | null {
  if (typeof value !== 'string' || value.length > 16_384) return null;
  const text = value.trim();
  if (WHOLE.test(text) || NO_PATH.test(text) || !ADDRESS.test(text)) return null;
  // A named credential of Apex stands for a host.
  return text.replace(/^callout:([\w.-]{1,80})/, '{$1}').replace(/^\/(?=\{)/, '');
}

/** Is it an address whatever it is given to? */
export const isOwnAddress = (value: string): boolean => OWN.test(value);

export const methodOf = (value: Literal | undefined): string | null =>
  typeof value === 'string' && isCallMethod(value) ? value.toUpperCase() : null;

/**
 * The address behind its base. Of a path alone that is none of the platform's the base is not known; a
 * placeholder says so.
 */
export function behindBase(address: string, base: string | null): string {
  if (!address.startsWith('/')) return address;
  if (base !== null) return joinPath(base, address);
  return isOwnAddress(address) ? address : `{base}${address}`;
}
