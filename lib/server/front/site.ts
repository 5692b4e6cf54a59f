import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from "node:http";
import type { Wanted } from "./public-answers";
import type { NextHandler, Render } from "./render";
import type { Route } from "./routing";

/** What every answer is made with. `host` is the public one, `secure` says that it is https. */
export type Site = {
  nextHandler: NextHandler;
  render: Render;
  publicAnswer: (req: IncomingMessage, res: ServerResponse, wanted: Wanted) => Promise<void>;
  ready: () => Promise<boolean>;
  trustProxy: boolean;
  host: string;
  secure: boolean;
  /** What every public answer carries, and what every plain private one does. */
  headers: { open: OutgoingHttpHeaders; plainPrivate: OutgoingHttpHeaders };
};

/** A request with its answer to be written, where it goes, and the one spelling of its address. */
export type Asked<R extends Route = Route> = {
  req: IncomingMessage;
  res: ServerResponse;
  site: Site;
  route: R;
  path: string;
  /** Begins with `?` or is empty. */
  query: string;
  /** The query as it was sent, for what has to be named in a refusal. */
  raw: string;
};

export type RouteOf<Kind extends Route["kind"]> = Extract<Route, { kind: Kind }>;
