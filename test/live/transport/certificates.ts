/** Certificates made at run time, so that no key is kept and nothing expires. DER by RFC 5280. */
import { generateKeyPairSync, type KeyObject, sign } from 'node:crypto';

export interface Identity {
  readonly cert: string;
  readonly key: string;
}

interface Authority extends Identity {
  readonly name: string;
  readonly privateKey: KeyObject;
}

const der = (tag: number, ...parts: readonly Buffer[]): Buffer => {
  const content = Buffer.concat(parts);
  const { length } = content;
  const size = length < 128 ? [length] : length < 256 ? [0x81, length] : [0x82, length >> 8, length & 255];
  return Buffer.concat([Buffer.from([tag, ...size]), content]);
};
const sequence = (...parts: readonly Buffer[]) => der(0x30, ...parts);
const integer = (value: number) => der(0x02, Buffer.from([value]));
const oid = (hex: string) => der(0x06, Buffer.from(hex, 'hex'));
const octets = (content: Buffer) => der(0x04, content);
const bits = (content: Buffer) => der(0x03, Buffer.from([0]), content);
const utcTime = (date: Date) =>
  der(0x17, Buffer.from(`${date.toISOString().slice(2, 19).replaceAll(/[-:T]/g, '')}Z`));

const ECDSA_WITH_SHA256 = sequence(oid('2a8648ce3d040302'));
const nameOf = (commonName: string) =>
  sequence(der(0x31, sequence(oid('550403'), der(0x0c, Buffer.from(commonName)))));
const DAY = 86_400_000;

function issue(
  subject: string,
  hosts: readonly string[],
  issuer: Authority | null,
  days: readonly [number, number],
): Authority {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const isAuthority = hosts.length === 0;
  const alternativeNames = hosts.map((host) =>
    /^\d+(\.\d+){3}$/.test(host)
      ? der(0x87, Buffer.from(host.split('.').map(Number)))
      : der(0x82, Buffer.from(host)),
  );
  const extension = isAuthority
    ? sequence(oid('551d13'), der(0x01, Buffer.from([255])), octets(sequence(der(0x01, Buffer.from([255])))))
    : sequence(oid('551d11'), octets(sequence(...alternativeNames)));
  const now = Date.now();
  const body = sequence(
    der(0xa0, integer(2)),
    integer(1 + Math.floor(Math.random() * 100)),
    ECDSA_WITH_SHA256,
    nameOf(issuer?.name ?? subject),
    sequence(utcTime(new Date(now + days[0] * DAY)), utcTime(new Date(now + days[1] * DAY))),
    nameOf(subject),
    publicKey.export({ type: 'spki', format: 'der' }),
    der(0xa3, sequence(extension)),
  );
  const signature = sign('sha256', body, issuer?.privateKey ?? privateKey);
  const certificate = sequence(body, ECDSA_WITH_SHA256, bits(signature))
    .toString('base64')
    .match(/.{1,64}/g);
  return {
    name: subject,
    privateKey,
    cert: `-----BEGIN CERTIFICATE-----\n${certificate?.join('\n')}\n-----END CERTIFICATE-----\n`,
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
  };
}

export const AUTHORITY: Authority = issue('Test Authority', [], null, [-1, 30]);

/** A certificate of the authority for these hosts; `days` from now. */
export const identityFor = (hosts: readonly string[], days: readonly [number, number] = [-1, 30]): Identity =>
  issue(hosts[0] ?? 'none', hosts, AUTHORITY, days);

export const selfSigned = (hosts: readonly string[]): Identity =>
  issue(hosts[0] ?? 'none', hosts, null, [-1, 30]);
