import { expect, it } from "vitest";
import { listenToDatabase, readAnnouncement } from "@/lib/server/front/announcements";

it.each([undefined, "", "all", "[]", "null", '{"cases":"1"}', '{"cases":-1}', '{"cases":1.5}'])(
  "reads no announcement from %j",
  (payload) => {
    expect(readAnnouncement(payload)).toBeNull();
  },
);

it("reads keys with their versions", () => {
  expect(readAnnouncement('{"case:0001":12,"cases":31}')).toEqual({ "case:0001": 12, cases: 31 });
});

it("starts without a database, says that it hears nothing, and can be closed", async () => {
  const heard: string[] = [];
  const source = listenToDatabase("postgresql://nobody:nothing@127.0.0.1:1/none");
  await source.start({
    up: () => heard.push("up"),
    announced: () => heard.push("announced"),
    down: () => heard.push("down"),
  });
  await source.close();
  expect(new Set(heard)).toEqual(new Set(["down"]));
});
