import { createHash, createSign, generateKeyPairSync } from "node:crypto";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { afterAll } from "vitest";

type Ask = { nonce: string; challenge: string };

/** An identity provider on this machine, which vouches for `who.sub` and signs with its own key. */
export async function anIdentityProvider() {
  const { privateKey, publicKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
  const who = { sub: "invented-subject", issuer: "", badSignature: false };
  const asked = new Map<string, Ask>();
  const server = createServer((req, res) => {
    answer(req, res).catch(() => res.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  afterAll(() => new Promise((resolve) => server.close(resolve)));
  const address = server.address();
  const issuer = `http://127.0.0.1:${typeof address === "object" ? address?.port : ""}`;
  who.issuer = issuer;
  return { issuer, who };

  async function answer(req: IncomingMessage, res: ServerResponse): Promise<void> {
    const url = new URL(req.url ?? "/", issuer);
    if (url.pathname === "/.well-known/openid-configuration") return send(res, discovery(issuer));
    if (url.pathname === "/jwks")
      return send(res, {
        keys: [
          { ...publicKey.export({ format: "jwk" }), kid: "invented", use: "sig", alg: "RS256" },
        ],
      });
    if (url.pathname === "/authorize") return authorize(url, res);
    const form = new URLSearchParams(await textOf(req));
    const ask = asked.get(form.get("code") ?? "");
    const verifier = createHash("sha256").update(form.get("code_verifier") ?? "");
    if (!ask || verifier.digest("base64url") !== ask.challenge)
      return send(res, { error: "invalid_grant" }, 400);
    send(res, { access_token: "invented", token_type: "Bearer", id_token: idToken(ask) });
  }

  function authorize(url: URL, res: ServerResponse): void {
    const given = (name: string) => url.searchParams.get(name) ?? "";
    const code = `code-${asked.size}`;
    asked.set(code, { nonce: given("nonce"), challenge: given("code_challenge") });
    const back = new URL(given("redirect_uri"));
    back.searchParams.set("code", code);
    back.searchParams.set("state", given("state"));
    res.writeHead(302, { Location: back.href }).end();
  }

  function idToken({ nonce }: Ask): string {
    const now = Math.floor(Date.now() / 1000);
    const { sub, issuer: iss, badSignature } = who;
    const claims = { iss, sub, aud: "otkaz", iat: now, exp: now + 300, nonce };
    const body = [{ alg: "RS256", kid: "invented", typ: "JWT" }, claims].map(encoded).join(".");
    const signature = createSign("sha256").update(badSignature ? `${body}x` : body);
    return `${body}.${signature.sign(privateKey).toString("base64url")}`;
  }
}

function discovery(issuer: string) {
  return {
    issuer,
    authorization_endpoint: `${issuer}/authorize`,
    token_endpoint: `${issuer}/token`,
    jwks_uri: `${issuer}/jwks`,
    response_types_supported: ["code"],
    subject_types_supported: ["public"],
    id_token_signing_alg_values_supported: ["RS256"],
  };
}

function encoded(part: object): string {
  return Buffer.from(JSON.stringify(part)).toString("base64url");
}

function send(res: ServerResponse, body: object, status = 200): void {
  res.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body));
}

async function textOf(req: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of req) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks).toString("utf8");
}
