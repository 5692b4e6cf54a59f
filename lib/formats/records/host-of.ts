const host = /^(?:https?:\/\/)?([a-z0-9][a-z0-9.-]{0,100}\.sudrf\.ru)(?=[:/?#]|$)/iu;

/** The host of a court's site in an address, null where there is none. */
export function hostOf(address: string | null): string | null {
  return address === null ? null : (host.exec(address.trim())?.[1]?.toLowerCase() ?? null);
}
