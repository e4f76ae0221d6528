/** The call and its answer as people put them under each other by hand. */
import type { Shape } from '../shape.js';

export const BODIES: readonly Shape[] = [
  {
    name: 'request-line-then-body',
    tier: 'everybody',
    write: ({ method, url, pretty }) => `${method} ${url}\n\n${pretty}\n`,
  },
  {
    name: 'bare-body',
    tier: 'everybody',
    unshown: ['method', 'url'],
    write: ({ pretty }) => `${pretty}\n`,
  },
];
