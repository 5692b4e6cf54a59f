import {
  generateAuthenticationOptions,
  generateRegistrationOptions,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
} from "@simplewebauthn/server";
import { z } from "zod";
import { readEnv } from "@/lib/env";

const base64url = z
  .string()
  .max(100_000)
  .regex(/^[\w-]*$/);

/** What every answer of a key has; what a browser adds of its own is dropped. */
const answer = z.object({
  id: base64url.min(1).max(2000),
  rawId: base64url,
  type: z.literal("public-key"),
  clientExtensionResults: z.unknown().transform(() => ({})),
});

/** What a browser sends of a new key. */
export const newKeyAnswer = answer.extend({
  response: z
    .object({
      clientDataJSON: base64url,
      attestationObject: base64url,
      transports: z.array(z.string().max(40)).max(10).optional(),
    })
    .transform(({ transports = [], ...same }) => ({ ...same, transports })),
});

/** What a browser sends of a key that it has used. */
export const usedKeyAnswer = answer.extend({
  response: z.object({
    clientDataJSON: base64url,
    authenticatorData: base64url,
    signature: base64url,
  }),
});

type NewKeyAnswer = z.output<typeof newKeyAnswer>;
type UsedKeyAnswer = z.output<typeof usedKeyAnswer>;

/** True where this question was put by us, to this person, and was not answered before. */
type TakeChallenge = (challenge: string) => Promise<boolean>;

type StoredKey = {
  id: string;
  publicKey: Uint8Array<ArrayBuffer>;
  counter: number;
  transports: string[];
};

/** What a browser is asked when a key is added. Its owner has to be verified by the device. */
export async function askForNewKey(owner: {
  id: string;
  name: string;
  keys: readonly { id: string }[];
}) {
  return generateRegistrationOptions({
    rpName: "Otkaz",
    rpID: site().id,
    userID: new TextEncoder().encode(owner.id),
    userName: owner.name,
    excludeCredentials: owner.keys.map(({ id }) => ({ id })),
    authenticatorSelection: { residentKey: "preferred", userVerification: "required" },
  });
}

/** The key that a browser has made, once its answer is checked; null where it does not hold. */
export async function checkNewKey(
  response: NewKeyAnswer,
  take: TakeChallenge,
): Promise<StoredKey | null> {
  const { id, origin } = site();
  const checked = await verifyRegistrationResponse({
    response,
    expectedChallenge: take,
    expectedOrigin: origin,
    expectedRPID: id,
  }).catch(() => null);
  if (!checked?.verified) return null;
  const { credential } = checked.registrationInfo;
  const { transports } = response.response;
  const { counter } = credential;
  return {
    id: credential.id,
    publicKey: Uint8Array.from(credential.publicKey),
    counter,
    transports,
  };
}

/** What a browser is asked when somebody proves who they are; any key of this site where none is named. */
export async function askForKey(keys: readonly StoredKey[]) {
  return generateAuthenticationOptions({
    rpID: site().id,
    userVerification: "required",
    allowCredentials: keys.map(({ id, transports }) => ({ id, transports })),
  });
}

/** How often the key says it was used, once its answer is checked; null where it does not hold. */
export async function checkKey(
  response: UsedKeyAnswer,
  key: StoredKey,
  take: TakeChallenge,
): Promise<number | null> {
  const { id, origin } = site();
  const checked = await verifyAuthenticationResponse({
    response,
    expectedChallenge: take,
    expectedOrigin: origin,
    expectedRPID: id,
    credential: key,
    requireUserVerification: true,
  }).catch(() => null);
  return checked?.verified ? checked.authenticationInfo.newCounter : null;
}

/** The site as keys know it: by its public address, never by what a request calls it. */
function site(): { id: string; origin: string } {
  const { hostname, origin } = new URL(readEnv().appUrl);
  return { id: hostname, origin };
}
