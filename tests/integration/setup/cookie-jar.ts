/** The cookies of one invented browser, in the shape in which Next hands them out. */
export class CookieJar {
  readonly held = new Map<string, string>();
  /** Every cookie that was set, with its attributes. */
  readonly written: Record<string, unknown>[] = [];

  get(name: string): { name: string; value: string } | undefined {
    const value = this.held.get(name);
    return value === undefined ? undefined : { name, value };
  }

  getAll(): { name: string; value: string }[] {
    return [...this.held].map(([name, value]) => ({ name, value }));
  }

  set(cookie: { name: string; value: string; maxAge?: number }): void {
    this.written.push(cookie);
    if (cookie.maxAge === 0) this.held.delete(cookie.name);
    else this.held.set(cookie.name, cookie.value);
  }

  /** Takes what a `Set-Cookie` header says. */
  take(header: string): void {
    const [pair = "", ...rest] = header.split(";");
    const at = pair.indexOf("=");
    const isGone = rest.some((part) => /max-age=0\b/i.test(part));
    const value = decodeURIComponent(pair.slice(at + 1));
    this.set({ name: pair.slice(0, at), value, ...(isGone ? { maxAge: 0 } : {}) });
  }

  clear(): void {
    this.held.clear();
    this.written.length = 0;
  }
}
