import ipaddr from "ipaddr.js";

/**
 * The network that attempts are counted by: an IPv4 address, or the first 64 bits of an IPv6 address,
 * of which one household has many. Null where the address says nothing of who asks: this machine
 * itself, as behind an onion service.
 */
export function networkOf(address: string): string | null {
  const host = withoutPort(address);
  if (!ipaddr.isValid(host)) return null;
  const read = ipaddr.process(host);
  if (read.range() === "loopback" || read.range() === "unspecified") return null;
  if (!("parts" in read)) return read.toString();
  return read.parts
    .slice(0, 4)
    .map((part) => part.toString(16))
    .join(":");
}

/** Some proxies write the port behind the address. */
function withoutPort(address: string): string {
  const [, bracketed, plain] = /^\[(.*)\](?::\d+)?$|^([\d.]+):\d+$/.exec(address) ?? [];
  return bracketed ?? plain ?? address;
}
