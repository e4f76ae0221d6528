/** The hosts that flags name as standing for the platform. */
import { standInsOf } from '../../live/stand-ins.js';
import type { FlagValues } from '../arguments.js';

/** Lower case, without ports. */
export function standIns(flags: FlagValues): readonly string[] {
  const [gateway] = flags.gateway;
  return standInsOf({ allowHosts: flags['allow-host'], ...(gateway !== undefined && { gateway }) });
}
