/** Products that are taken for Genesys Cloud, by their hosts and by the names that texts call them. */
import { lazy } from '../primitives/lazy.js';
import { PRODUCTS } from './data/products.js';
import { cells, rows } from './rows.js';

const products = lazy(() =>
  rows(PRODUCTS).map(([name = '', domains, words]) => ({
    name,
    domains: cells(domains),
    words: new RegExp(String.raw`\b(?:${cells(words).join('|').replaceAll(' ', String.raw`\s`)})\b`, 'i'),
  })),
);

/** The product that a host belongs to, or null. @param host in lower case */
export const productOfHost = (host: string): string | null =>
  products().find(({ domains }) => domains.some((domain) => host === domain || host.endsWith(`.${domain}`)))
    ?.name ?? null;

/** The product that a text names beside Genesys Cloud, or null. */
export const productNamed = (text: string): string | null =>
  products().find(({ words }) => words.test(text))?.name ?? null;
