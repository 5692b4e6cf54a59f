/** The longest address of a link, in UTF-16 units. */
export const longestLink = 2000;

/** Two slashes, a host without a user before it, and nothing that a browser would read otherwise. */
const plainAddress = /^https?:\/\/[^/?#@\\:]+(?::\d{1,5})?(?:[/?#][^\\]*)?$/u;

/** White space, controls, formats (bidi among them), and the full stops that are none. */
const deceptive = /[\p{C}\p{Z}\u3002\uff0e\uff61]/u;

/**
 * True where an address may be linked to: by http or https, to a named host, without a user, and
 * without any character that hides where it leads. Hosts in any script are taken.
 */
export function isSafeLink(address: string): boolean {
  if (address.length > longestLink || !plainAddress.test(address) || deceptive.test(address))
    return false;
  if (!URL.canParse(address)) return false;
  const { protocol, username, password, hostname } = new URL(address);
  return /^https?:$/.test(protocol) && username + password === "" && hostname !== "";
}

/** The address that somebody meant who typed or pasted this, or null where none can be linked to. */
export function linkFrom(typed: string): string | null {
  const address = typed.trim().replace(/^https?:/iu, (scheme) => scheme.toLowerCase());
  const whole = /^[\p{L}\p{N}][\p{L}\p{N}-]*(\.[\p{L}\p{N}-]+)+(?:[/?#]|$)/u.test(address)
    ? `https://${address}`
    : address;
  return isSafeLink(whole) ? whole : null;
}
