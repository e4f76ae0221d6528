/** Gives a token back that why403 took itself; where that fails, it says what it means. */
import { type OwnToken, revoke } from '../../live/login.js';
import type { Transport } from '../../live/types.js';
import { isSuccess } from '../../primitives/statuses.js';
import { say } from '../say.js';

/**
 * What was taken and not given back counts against the client, so it is said. Throws nothing.
 *
 * @param of whose token it is, where there are several
 */
export async function giveBack(
  transport: Transport,
  token: OwnToken,
  of: string | null = null,
): Promise<void> {
  const before = transport.calls.length;
  const result = await revoke(transport, token);
  const status = result.ok ? (result.exchange.response?.status ?? 0) : 0;
  // 401: it has ended already.
  if (isSuccess(status) || status === 401) return;
  // Where there are several, the calls of others are among them.
  const tries = of === null ? transport.calls.length - before : 1;
  const answered = `the platform answered ${status}${tries > 1 ? ` to the last of ${tries} tries` : ''}`;
  const why = result.ok ? answered : result.failure.message;
  say(
    `note: ${of === null ? '' : `${of}: `}the token that was taken could not be given back, and lives until it expires${lifetime(token)}: ${why}. ` +
      'Too many tokens of a client end its oldest one, so wait a while before you run this often',
  );
}

function lifetime({ expiresIn }: OwnToken): string {
  if (expiresIn === null) return '';
  const [count, unit] = expiresIn < 5400 ? [expiresIn / 60, 'minute'] : [expiresIn / 3600, 'hour'];
  const rounded = Math.max(1, Math.round(count));
  return ` in ${rounded} ${unit}${rounded === 1 ? '' : 's'}`;
}
