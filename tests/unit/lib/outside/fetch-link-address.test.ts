import { describe, expect, it } from "vitest";
import { fetchableAddress, isPublicAddress } from "@/lib/outside/fetch-link-address";
import { refusalOf } from "@/tests/fixtures/refusal-of";

describe("an address that is to be fetched", () => {
  it.each([
    ..."file:///etc/passwd gopher://press.org/ ftp://press.org/ data:text/html,a".split(" "),
    ..."javascript:alert(1) http:// https:// //press.org not-an-address".split(" "),
    ..."http://press.org:8080/ https://press.org:22/ http://press.org:443/".split(" "),
    ..."http://name@press.org/ http://name:word@press.org/".split(" "),
    ..."http://localhost/ http://LOCALHOST/ http://a.localhost/ http://localhost./".split(" "),
    ..."http://intranet/ http://printer.local/ http://db.internal/ http://x.onion/".split(" "),
    ..."http://127.0.0.1/ http://127.1/ http://0/ http://0.0.0.0/ http://10.1.2.3/".split(" "),
    ..."http://172.16.0.1/ http://192.168.1.1/ http://169.254.169.254/latest".split(" "),
    ..."http://100.64.0.1/ http://198.18.0.1/ http://224.0.0.1/ http://255.255.255.255/".split(" "),
    ..."http://2130706433/ http://0x7f000001/ http://0177.0.0.1/ http://0x7f.1/".split(" "),
    // Public, but hidden in another way of writing it: whoever writes so hides something.
    ..."http://134744072/ http://0x8.8.8.8/ http://010.8.8.8/".split(" "),
    ..."http://[::1]/ http://[::]/ http://[fc00::1]/ http://[fe80::1]/".split(" "),
    ..."http://[::ffff:127.0.0.1]/ http://[::ffff:7f00:1]/ http://[64:ff9b::7f00:1]/".split(" "),
    ..."http://[2002:7f00:1::]/ http://[ff02::1]/".split(" "),
    ..."http://①②⑦.⓪.⓪.①/ http://127。0。0。1/".split(" "),
  ])("is refused that leads inside or is no page: %s", (address) => {
    expect(refusalOf(() => fetchableAddress(address))?.key).toBe("link.notAllowed");
  });

  it.each([
    ["https://press.org/a?b=c#d", "https://press.org/a?b=c"],
    ["http://8.8.8.8/", "http://8.8.8.8/"],
    ["https://пресса.рф/", "https://xn--80aj3aega.xn--p1ai/"],
    ["https://press.org:443/", "https://press.org/"],
  ])("is taken that anybody could open: %s", (address, href) => {
    expect(fetchableAddress(address).href).toBe(href);
  });
});

describe("the address of a machine", () => {
  it.each([
    "127.0.0.1",
    "::ffff:10.0.0.1",
    "fe80::1%eth0",
    "fe80::1",
    "100.100.0.1",
    "",
    "press.org",
  ])("is not public: %j", (address) => {
    expect(isPublicAddress(address)).toBe(false);
  });

  it.each(["93.184.215.14", "2606:2800:21f:cb07:6820:80da:af6b:8b2c"])(
    "is public: %s",
    (address) => {
      expect(isPublicAddress(address)).toBe(true);
    },
  );
});
