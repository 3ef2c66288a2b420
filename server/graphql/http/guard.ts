import type { IncomingMessage } from 'node:http';
import type { Refused } from './reply.ts';

const LOOPBACK_NAMES = ['127.0.0.1', 'localhost', '[::1]'];

/**
 * A page elsewhere must not drive a local server: neither by a name of its own that it points at this machine (so `Host` must be a
 * name of this machine, with our port), nor by sending requests across (so `Origin`, where the browser sets it, must be ours).
 */
export function refuseStranger({ headers }: IncomingMessage, port: number): Refused | null {
  const hosts = LOOPBACK_NAMES.flatMap((name) => (port === 80 ? [name, `${name}:80`] : [`${name}:${port}`]));
  const address = `http://127.0.0.1:${port}`;
  const host = headers.host?.toLowerCase() ?? '';
  if (!hosts.includes(host)) {
    return {
      code: 'HOST_REFUSED',
      message: `This server answers only to names of this machine, not to ${quote(host)}. Open ${address} instead.`,
    };
  }
  const origin = headers.origin?.toLowerCase();
  if (origin !== undefined && !hosts.some((ours) => origin === `http://${ours}`)) {
    return { code: 'ORIGIN_REFUSED', message: `Pages of ${quote(origin)} may not use this server. Open ${address} instead.` };
  }
  return null;
}

function quote(value: string): string {
  return JSON.stringify(value.slice(0, 100));
}
