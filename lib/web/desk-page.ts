import { headers } from "next/headers";
import { notFound, redirect } from "next/navigation";
import { currentVisitor, type Visitor } from "@/lib/auth/current-visitor";
import { Refusal } from "@/lib/domain/refusal";
import { type Translator, translatorFor } from "@/lib/messages/translator";
import { signInPath } from "./sign-in-path";

/** Who asks for a page of the desk, and the words to say it in. */
export type DeskVisitor = Visitor & { t: Translator };

/**
 * The visitor of a private page. Somebody who is not signed in is led to sign in and back again; to
 * somebody whose errand is not there the desk does not exist.
 */
export async function deskVisitor(): Promise<DeskVisitor> {
  const visitor = await currentVisitor();
  const path = (await headers()).get("x-otkaz-path");
  if (visitor.actor.account === null) redirect(signInPath(path));
  // The pages of the account are where a second step is set up: nobody is led away from them.
  if (visitor.mustEnrol && path?.startsWith("/desk")) redirect("/account/second-step");
  return { ...visitor, t: translatorFor(visitor.lang) };
}

/**
 * What a page of the desk shows. A refusal becomes Next's own not-found page: what somebody may not
 * see and what is not there look alike. Everything else that goes wrong is an error.
 */
export async function deskView<T>(load: () => Promise<T>): Promise<T> {
  try {
    return await load();
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    if (error.kind === "sign-in-again")
      redirect(
        `/account/prove?next=${encodeURIComponent((await headers()).get("x-otkaz-path") ?? "/desk")}`,
      );
    notFound();
  }
}
