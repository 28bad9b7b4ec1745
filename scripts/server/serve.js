import { createServer } from 'node:http';
import { root, say } from '../lib/run.js';
import { refusalOf } from './refusal.js';

/** Documents may take a minute; whoever still waits after this is cut off when the program stops. */
const SECONDS_TO_FINISH = 75;

/**
 * Serves the built application until it is told to stop.
 * @param {{ port: number, host?: string }} place without a host: this machine only, under both of its own addresses
 * @returns {Promise<number>} the exit code, when it has stopped
 */
export async function serve({ port, host }) {
  const { default: next } = await import('next');
  const application = next({ dev: false, dir: root, hostname: host ?? 'localhost', port });
  await application.prepare();
  const answer = application.getRequestHandler();
  const servers = [];
  let stopping = false;
  for (const address of host === undefined ? ['127.0.0.1', '::1'] : [host]) {
    const server = createServer((request, response) => {
      if (stopping) response.shouldKeepAlive = false;
      const refusal = refusalOf(request);
      if (refusal) return refuse(request, response, refusal);
      answer(request, response).catch((error) => failed(response, error));
    });
    const fault = await listening(server, port, address);
    // A machine may have no IPv6.
    if (fault !== undefined && address === '::1') continue;
    if (fault !== undefined) return notServed(fault, port);
    servers.push(server);
  }
  say(
    `Arranjo: http://${host === undefined || /^(0\.0\.0\.0|::)$/.test(host) ? 'localhost' : host}:${port} (Ctrl+C stops it)`,
  );
  if (host === undefined) say('Only this machine reaches it. HOST=0.0.0.0 npm start opens it to the network.');
  await untilTold();
  stopping = true;
  await stopped(servers);
  return 0;
}

function refuse(request, response, { status, title, message, headers = {} }) {
  const isCall = /^\/api(?:[/?]|$)/.test(request.url ?? '');
  const errors = [{ path: '', message }];
  const body = isCall
    ? JSON.stringify({ type: 'about:blank', title, status, detail: message, errors })
    : `${title}. ${message}\n`;
  response.writeHead(status, {
    'content-type': isCall ? 'application/problem+json' : 'text/plain; charset=utf-8',
    'cache-control': 'no-store',
    'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
    'x-content-type-options': 'nosniff',
    'cross-origin-resource-policy': 'same-origin',
    // What was sent with it is not read.
    connection: 'close',
    ...headers,
  });
  response.end(request.method === 'HEAD' ? undefined : body);
}

function failed(response, error) {
  console.error(error);
  if (!response.headersSent) response.writeHead(500, { 'content-type': 'text/plain; charset=utf-8' });
  response.end();
}

function listening(server, port, address) {
  return new Promise((resolve) => {
    server.once('error', resolve);
    server.listen({ port, host: address }, () => {
      server.off('error', resolve);
      resolve(undefined);
    });
  });
}

function notServed({ code, message }, port) {
  const faults = {
    EADDRINUSE: `Port ${port} is taken by another program. Choose another one: PORT=${port + 1} npm start`,
    EACCES: `This account may not use port ${port}. Choose one above 1023: PORT=8080 npm start`,
    EADDRNOTAVAIL: 'HOST must be an address of this machine; 0.0.0.0 is all of them.',
    ENOTFOUND: 'HOST must be an address of this machine; 0.0.0.0 is all of them.',
  };
  console.error(faults[code] ?? message);
  return 1;
}

/** Until a signal comes, or the npm that started this is gone: it does not pass signals on, and its shell dies of them. */
function untilTold() {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, resolve);
    const parent = process.ppid;
    if (process.env.npm_lifecycle_event) setInterval(() => process.ppid !== parent && resolve(), 200).unref();
  });
}

/** The port is free at once; who is being answered is answered. */
async function stopped(servers) {
  const closed = servers.map((server) => new Promise((resolve) => server.close(resolve)));
  // A connection that is kept for further requests would go on for ever.
  const closing = setInterval(() => servers.forEach((server) => server.closeIdleConnections()), 50);
  await Promise.race([
    Promise.all(closed),
    new Promise((resolve) => setTimeout(resolve, SECONDS_TO_FINISH * 1000).unref()),
  ]);
  clearInterval(closing);
}
