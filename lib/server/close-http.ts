import type { Server } from "node:http";

/**
 * Takes no new connections, lets requests in flight finish for at most `patience` milliseconds, then
 * breaks off what is left.
 */
export async function closeHttp(server: Server, patience: number): Promise<void> {
  const closed = new Promise((resolve) => server.close(resolve));
  // A kept-alive connection that falls idle after close() would hold the server open.
  const sweep = setInterval(() => server.closeIdleConnections(), 100);
  const deadline = setTimeout(() => server.closeAllConnections(), patience);
  server.closeIdleConnections();
  await closed;
  clearInterval(sweep);
  clearTimeout(deadline);
}
