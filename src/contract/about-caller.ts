/** Answers that say who the caller is, or what roles, clients and products hold: their bodies are evidence. */

const ABOUT_CALLER =
  /\/(?:tokens\/me|users\/me|authorization\/(?:subjects|roles|permissions|products|divisionspermitted)|oauth\/(?:clients|token)|organizations\/me)|\/token\/*(?:[?#]|$)/i;

/** `address`: a URL or its path. No answer that src/caller reads may be missing here. */
export const isAboutCaller = (address: string | null): boolean =>
  address !== null && ABOUT_CALLER.test(address);
