/** Pages about the API hold its paths, too. */
const DOCUMENTATION = /^<?https?:\/\/(?:developer|help|docs?|community|support|github)\./i;

/** Is it the address of a page about the API, and not of the API? */
export const isDocumentation = (url: string): boolean => DOCUMENTATION.test(url);
