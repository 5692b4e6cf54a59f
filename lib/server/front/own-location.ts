/**
 * The path that a redirect of our own leads to. Next makes such addresses from the host it
 * believes to have; a redirect of this site never leaves the host that was asked.
 */
export function ownLocation(location: string): string {
  const url = new URL(location, "http://otkaz.invalid/");
  const path = url.pathname.replace(/^[/\\]+/, "");
  return `/${path}${url.search}${url.hash}`;
}
