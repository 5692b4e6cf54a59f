import { describe, expect, it } from "vitest";
import { Refusal } from "@/lib/domain/refusal";
import { stopAnswer } from "@/lib/web/stop-answer";

const address = "https://otkaz.example/account/stop/token/now";
const posted = (body: string, type = "application/x-www-form-urlencoded") =>
  new Request(address, { method: "POST", body, headers: { "content-type": type } });

async function answerTo(request: Request) {
  const stopped: string[] = [];
  const answer = await stopAnswer(request, "token", async (scope) => {
    stopped.push(scope);
  });
  return { answer, stopped };
}

describe("a post that is to stop letters", () => {
  it("gets no more than a not-found where its token is none of ours", async () => {
    const answer = await stopAnswer(posted(""), "token", async () => {
      throw new Refusal("not-found", "problem.notFound");
    });
    expect(answer.status).toBe(404);
    expect(await answer.text()).toBe("404\n");
  });

  it("is refused where it is too long, and stops nothing", async () => {
    const { answer, stopped } = await answerTo(posted("x".repeat(3000)));
    expect(answer.status).toBe(413);
    expect(stopped).toEqual([]);
  });

  it.each([
    ["one click of a mail program", posted("List-Unsubscribe=One-Click")],
    ["the same as a form of parts", posted("--x--", "multipart/form-data; boundary=x")],
    ["nothing at all", new Request(address, { method: "POST" })],
  ])("is answered at once, without a redirect, when it is %s", async (_what, request) => {
    const { answer, stopped } = await answerTo(request);
    expect(answer.status).toBe(200);
    expect(answer.headers.get("set-cookie")).toBeNull();
    expect(stopped).toEqual(["one"]);
  });

  it.each(["one", "all"])("leads the button of our page back to it: %s", async (scope) => {
    const { answer, stopped } = await answerTo(posted(`scope=${scope}`));
    expect(answer.status).toBe(303);
    expect(answer.headers.get("location")).toBe("/account/stop/token");
    expect(stopped).toEqual([scope]);
  });

  it("stops one alone where its scope is none", async () => {
    expect((await answerTo(posted("scope=everything"))).stopped).toEqual(["one"]);
  });
});
