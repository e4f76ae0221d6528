/** Instants as loggers write them. */
const two = (value: number): string => String(value).padStart(2, '0');
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const month = (at: Date): string => MONTHS[at.getUTCMonth()] ?? '';
const clock = (at: Date): string => at.toISOString().slice(11, 19);
const millis = (at: Date): string => String(at.getUTCMilliseconds()).padStart(3, '0');

/** `2026-08-20T21:30:28.771Z` */
export const iso = (at: Date): string => at.toISOString();
/** `2026-08-20T21:30:28.771000123Z` */
export const nanos = (at: Date): string => `${at.toISOString().slice(0, -1)}000123Z`;
/** `2026-08-20T21:30:28.7710000Z` */
export const ticks = (at: Date): string => `${at.toISOString().slice(0, -1)}0000Z`;
/** `2026-08-20T23:30:28.771+02:00` */
export const offset = (at: Date): string =>
  `${new Date(at.getTime() + 7_200_000).toISOString().slice(0, -1)}+02:00`;
/** `2026-08-20 21:30:28,771` */
export const comma = (at: Date): string => `${at.toISOString().slice(0, 10)} ${clock(at)},${millis(at)}`;
/** `2026-08-20 21:30:28.771` */
export const point = (at: Date): string => `${at.toISOString().slice(0, 10)} ${clock(at)}.${millis(at)}`;
/** `2026-08-20 21:30:28` */
export const plain = (at: Date): string => `${at.toISOString().slice(0, 10)} ${clock(at)}`;
/** `2026/08/20 21:30:28` */
export const slashes = (at: Date): string => plain(at).replaceAll('-', '/');
/** `21:30:28` */
export const hours = clock;
/** `21:30:28.771` */
export const hoursPoint = (at: Date): string => `${clock(at)}.${millis(at)}`;
/** `20/Aug/2026:21:30:28 +0000` */
export const combined = (at: Date): string =>
  `${two(at.getUTCDate())}/${month(at)}/${at.getUTCFullYear()}:${clock(at)} +0000`;
/** `Aug 20 21:30:28` */
export const syslog = (at: Date): string => `${month(at)} ${two(at.getUTCDate())} ${clock(at)}`;
export const seconds = (at: Date): number => Math.floor(at.getTime() / 1000);
