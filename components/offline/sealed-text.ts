/** Text as it lies on the device: nobody reads it without the key, which is never on the device. */
export type SealedText = { iv: Uint8Array<ArrayBuffer>; body: ArrayBuffer };

/** True where this browser can seal a text: only on a secure connection. */
export function canSeal(): boolean {
  return typeof crypto !== "undefined" && crypto.subtle !== undefined;
}

/** The key that the desk gives to whoever is signed in, 32 bytes in base64. It cannot be read out. */
export function sealingKey(base64: string): Promise<CryptoKey> {
  const bytes = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
  return crypto.subtle.importKey("raw", bytes, "AES-GCM", false, ["encrypt", "decrypt"]);
}

/** Seals a text by AES-GCM under a number that is used once. */
export async function seal(key: CryptoKey, text: string): Promise<SealedText> {
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const bytes = new TextEncoder().encode(text);
  return { iv, body: await crypto.subtle.encrypt({ name: "AES-GCM", iv }, key, bytes) };
}

/** Opens a sealed text; null where it was sealed for somebody else, or was changed since. */
export async function unseal(key: CryptoKey, { iv, body }: SealedText): Promise<string | null> {
  try {
    return new TextDecoder().decode(
      await crypto.subtle.decrypt({ name: "AES-GCM", iv }, key, body),
    );
  } catch {
    return null;
  }
}
