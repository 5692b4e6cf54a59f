import { expect, it } from "vitest";
import { parsePostmasterFile } from "@/lib/server/postgres/postmaster-file";

const whole = "4242\n/data/postgres\n1790000000\n5544\n\n127.0.0.1\n  1234567    32768\nready   \n";

it("reads process, port and state", () => {
  expect(parsePostmasterFile(whole)).toEqual({ pid: 4242, port: 5544, ready: true });
});

it("knows a server that is not ready yet", () => {
  const starting = parsePostmasterFile(whole.replace("ready   ", "starting"));
  expect(starting).toMatchObject({ ready: false });
});

it("reads a file that is still being written", () => {
  expect(parsePostmasterFile("4242\n/data")).toEqual({ pid: 4242, port: 0, ready: false });
});

it.each(["", "\n\n", "-1\n", "text\n"])("finds no server in %j", (text) => {
  expect(parsePostmasterFile(text)).toBeUndefined();
});
