import { expect, it } from "vitest";
import { errorCode, errorText } from "@/lib/server/error-code";

it("reads the code of an error that has one", () => {
  expect(errorCode(Object.assign(new Error("full"), { code: "ENOSPC" }))).toBe("ENOSPC");
});

it.each([undefined, null, "text", 7, new Error("none"), { code: 7 }])(
  "gives an empty code for %s",
  (thrown) => {
    expect(errorCode(thrown)).toBe("");
  },
);

it("finds words in whatever was thrown", () => {
  expect(errorText(new Error("words"))).toBe("words");
  expect(errorText("thrown text")).toBe("thrown text");
});
