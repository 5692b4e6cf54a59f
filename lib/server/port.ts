import { createServer, type Server } from "node:net";
import { errorCode } from "@/lib/server/error-code";
import { StartProblem } from "@/lib/server/start-problem";

/** Throws StartProblem when nothing can be served on this port. */
export async function assertPortFree(port: number): Promise<void> {
  const probe = createServer();
  await listen(probe, port);
  await new Promise((resolve) => probe.close(resolve));
}

/** Begins to listen on every address of this machine; StartProblem names PORT when it cannot. */
export function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const fail = (error: Error) => reject(portProblem(error, port));
    server.once("error", fail);
    server.listen(port, () => {
      server.off("error", fail);
      resolve();
    });
  });
}

function portProblem(error: Error, port: number): Error {
  const sentence = sentences[errorCode(error)];
  return sentence ? new StartProblem(sentence(port), error) : error;
}

const sentences: Readonly<Record<string, (port: number) => string>> = {
  EADDRINUSE: (port) =>
    `Port ${port} is taken by another program: stop it, or set PORT to a free one.`,
  EACCES: (port) => `Port ${port} may not be opened by this user: set PORT to one above 1023.`,
};
