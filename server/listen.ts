import type { Server as HttpServer } from 'node:http';
import { createServer } from 'node:net';
import type { AddressInfo, Server } from 'node:net';
import { WaslError } from './errors.ts';

/** Open requests are given this long when the server stops. */
const CLOSE_LIMIT_MS = 3000;

/** Fails at once when the port is taken: better before the database starts than after. */
export async function checkPortIsFree(host: string, port: number): Promise<void> {
  const probe = createServer();
  await bind(probe, host, port);
  await new Promise((resolve) => probe.close(resolve));
}

/** Resolves with the address that people can open. */
export async function listen(server: HttpServer, host: string, port: number): Promise<string> {
  await bind(server, host, port);
  const shown = host.includes(':') ? `[${host}]` : host.replace('0.0.0.0', '127.0.0.1');
  return `http://${shown}:${(server.address() as AddressInfo).port}`;
}

export async function closeServer(server: HttpServer): Promise<void> {
  const closed = new Promise((resolve) => server.close(resolve));
  server.closeIdleConnections();
  const timer = setTimeout(() => server.closeAllConnections(), CLOSE_LIMIT_MS);
  await closed;
  clearTimeout(timer);
}

function bind(server: Server, host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const fail = (error: NodeJS.ErrnoException): void => {
      const isTaken = error.code === 'EADDRINUSE' || error.code === 'EACCES';
      reject(isTaken ? new WaslError(error.code === 'EACCES' ? 'PORT_FORBIDDEN' : 'PORT_TAKEN', { port, host }, { cause: error }) : error);
    };
    server.once('error', fail);
    server.listen(port, host, () => {
      server.off('error', fail);
      resolve();
    });
  });
}
