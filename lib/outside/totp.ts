import { Secret, TOTP } from "otpauth";

const period = 30;
const shared = { algorithm: "SHA1", digits: 6, period, issuer: "Otkaz" };

/** A new secret for a code generator: 20 random bytes in base 32. */
export function newTotpSecret(): string {
  return new Secret({ size: 20 }).base32;
}

/** The address that a code generator reads from a QR code. */
export function totpAddress(secret: string, label: string): string {
  return new TOTP({ ...shared, label, secret: Secret.fromBase32(secret) }).toString();
}

/**
 * The time step whose code this is, counted since 1970 in units of 30 s; null where it is none of now,
 * the step before and the step after.
 */
export function totpStep(secret: string, code: string, atMs: number): number | null {
  if (!/^\d{6}$/.test(code)) return null;
  const totp = new TOTP({ ...shared, secret: Secret.fromBase32(secret) });
  const delta = totp.validate({ token: code, timestamp: atMs, window: 1 });
  return delta === null ? null : Math.floor(atMs / 1000 / period) + delta;
}
