/** Whether the address of a call is the platform's. */
import { classifyHost } from '../../../contract/regions.js';
import { isFamiliar } from '../familiar.js';
import { aboutOf, type Standing } from '../standing.js';
import type { About } from '../types.js';

/** By the host of the address, where it has one; else by what stands around it. */
export function aboutCall(url: string, standing: Standing, standIns?: ReadonlySet<string>): About | null {
  const [, host] = /^(?:https?:)?\/\/([^/?#:]+)/i.exec(url) ?? [];
  if (host !== undefined && !/[{}<>$%]/.test(host)) {
    const { kind } = classifyHost(host);
    if (standIns?.has(host.toLowerCase()) === true)
      return { known: 'yes', why: `${host.toLowerCase().slice(0, 80)} is said to stand for the platform` };
    if (kind === 'foreign' || kind === 'storage') return null;
    return { known: 'yes', why: `it goes to ${host.toLowerCase().slice(0, 80)}` };
  }
  const about = aboutOf(standing);
  // Other APIs have the same beginning of paths.
  if (about?.known !== 'yes' && !isFamiliar(url)) return null;
  return about;
}
