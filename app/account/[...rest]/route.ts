import { notHere } from "@/lib/web/not-here";

// Without a route of its own, an address for staff would be taken for a page in a language.
export { notHere as GET, notHere as POST };
