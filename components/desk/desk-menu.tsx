"use client";

import { usePathname } from "next/navigation";

type DeskMenuProps = { label: string; links: readonly { path: string; label: string }[] };

/** The parts of the desk. The one in which somebody is says so. */
export function DeskMenu({ label, links }: DeskMenuProps) {
  const here = usePathname();
  const current = currentDoor(
    here,
    links.map((link) => link.path),
  );
  return (
    <nav className="d-menu" aria-label={label}>
      <ul>
        {links.map((link) => (
          <li key={link.path}>
            <a href={link.path} aria-current={link.path === current ? "page" : undefined}>
              {link.label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** The longest path of the menu that leads to where somebody is. */
export function currentDoor(here: string, paths: readonly string[]): string | null {
  const fitting = paths.filter((path) => here === path || here.startsWith(`${path}/`));
  const longest = fitting.toSorted((a, b) => b.length - a.length)[0];
  return longest === "/desk" && here !== "/desk" ? null : (longest ?? null);
}
