import ipaddr from "ipaddr.js";
import { Refusal } from "@/lib/domain/refusal";

/** Names that lead inside, or nowhere that this server could reach. */
const inside =
  /(^|\.)(localhost|local|localdomain|internal|intranet|lan|home|corp|private|test|invalid|example|onion|i2p|arpa)$/;

/**
 * The address of a page that may be fetched: http or https on its own port, without a name or a
 * password in it, of a host that is written as a name or as four plain numbers. Refuses all others.
 */
export function fetchableAddress(address: string): URL {
  const url = parsed(address);
  const isWeb = url.protocol === "http:" || url.protocol === "https:";
  const isPlain = url.username === "" && url.password === "" && url.port === "";
  if (!isWeb || !isPlain || !isPublicHost(url.hostname, address)) throw notAllowed();
  url.hash = "";
  return url;
}

/** Whether an IP address is one of the open internet, and no way into a network of somebody's own. */
export function isPublicAddress(address: string): boolean {
  if (!ipaddr.isValid(address) || address.includes("%")) return false;
  return ipaddr.process(address).range() === "unicast";
}

/** The parser turns 0x7f.1 and 2130706433 into plain numbers: it must find them plain. */
function isPublicHost(host: string, address: string): boolean {
  const bare = host.replace(/^\[|\]$/g, "");
  if (ipaddr.isValid(bare)) return isPublicAddress(bare) && writtenHost(address) === host;
  return host.includes(".") && !host.endsWith(".") && !inside.test(host);
}

function writtenHost(address: string): string {
  return /^\s*[a-z]+:\/\/([^/?#:[\]]+|\[[^\]]*\])/i.exec(address)?.[1]?.toLowerCase() ?? "";
}

function parsed(address: string): URL {
  try {
    return new URL(address);
  } catch {
    throw notAllowed();
  }
}

function notAllowed(): Refusal {
  return new Refusal("invalid", "link.notAllowed", { field: "address" });
}
