type Headers = Readonly<Record<string, string>>;

const privateCaching = "private, no-store";

const switchedOff = [
  "accelerometer",
  "autoplay",
  "browsing-topics",
  "camera",
  "display-capture",
  "encrypted-media",
  "fullscreen",
  "gamepad",
  "geolocation",
  "gyroscope",
  "hid",
  "identity-credentials-get",
  "idle-detection",
  "local-fonts",
  "magnetometer",
  "microphone",
  "midi",
  "otp-credentials",
  "payment",
  "picture-in-picture",
  "publickey-credentials-create",
  "publickey-credentials-get",
  "screen-wake-lock",
  "serial",
  "storage-access",
  "usb",
  "window-management",
  "xr-spatial-tracking",
];

const permissionsPolicy = switchedOff.map((feature) => `${feature}=()`).join(", ");

/** Staff sign in with keys on their devices; the pages that are for everybody have no use for them. */
const deskPermissions = switchedOff
  .map((feature) => `${feature}=(${feature.startsWith("publickey-credentials-") ? "self" : ""})`)
  .join(", ");

const publicPolicy = [
  "default-src 'none'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self'",
  "script-src 'self'",
  "connect-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
  "manifest-src 'self'",
].join("; ");

/** What every answer carries. `secure` where the public address is https. */
function baseHeaders(secure: boolean): Headers {
  return {
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "same-origin",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": permissionsPolicy,
    ...(secure ? { "Strict-Transport-Security": "max-age=31536000" } : {}),
  };
}

/** The headers of everything public: nothing but our own styles, fonts, images and scripts. */
export function publicHeaders(secure: boolean): Headers {
  return { "Content-Security-Policy": publicPolicy, ...baseHeaders(secure) };
}

/** The headers of a plain private page, which has no scripts either. */
export function plainPrivateHeaders(secure: boolean): Headers {
  return { ...publicHeaders(secure), "Cache-Control": privateCaching };
}

/** The headers of a page of the desk. Next puts the nonce on its own scripts. */
export function deskHeaders(secure: boolean, nonce: string): Headers {
  return {
    "Content-Security-Policy": deskPolicy(nonce),
    ...baseHeaders(secure),
    "Permissions-Policy": deskPermissions,
    "Cache-Control": privateCaching,
  };
}

/** Editors set inline styles, so these are allowed to staff; inline scripts never are. */
export function deskPolicy(nonce: string): string {
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}'`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "object-src 'none'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join("; ");
}

export const keptCaching = "public, no-cache";
export const neverStored = "no-store";
export const immutableCaching = "public, max-age=31536000, immutable";
