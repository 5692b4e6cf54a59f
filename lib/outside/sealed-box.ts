import { createCipheriv, createDecipheriv, randomBytes } from "node:crypto";
import { keyFor } from "./secrets";

const algorithm = "aes-256-gcm";
const nonceBytes = 12;
const tagBytes = 16;

/**
 * Seals a text or bytes with AES-256-GCM under the secret of this Otkaz: a nonce of 12 bytes, the
 * cipher text, a tag of 16 bytes. `purpose` names what it is and whose, e.g. "totp account-id": a
 * sealed thing that was moved elsewhere does not open.
 */
export async function seal(
  plain: string | Uint8Array,
  purpose: string,
): Promise<Uint8Array<ArrayBuffer>> {
  const nonce = randomBytes(nonceBytes);
  const cipher = createCipheriv(algorithm, await keyFor("seal"), nonce);
  cipher.setAAD(Buffer.from(purpose));
  const hidden = Buffer.concat([cipher.update(Buffer.from(plain)), cipher.final()]);
  return Uint8Array.from(Buffer.concat([nonce, hidden, cipher.getAuthTag()]));
}

/** Opens what was sealed for the same purpose. Throws where a bit of it was changed. */
export async function unseal(sealed: Uint8Array, purpose: string): Promise<Buffer> {
  const end = sealed.length - tagBytes;
  const decipher = createDecipheriv(
    algorithm,
    await keyFor("seal"),
    sealed.subarray(0, nonceBytes),
    {
      authTagLength: tagBytes,
    },
  );
  decipher.setAAD(Buffer.from(purpose));
  decipher.setAuthTag(sealed.subarray(end));
  return Buffer.concat([decipher.update(sealed.subarray(nonceBytes, end)), decipher.final()]);
}
