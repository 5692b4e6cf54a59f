import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  afterEvent,
  resumedFrom,
  type SaveEvent,
  type SaveState,
  saveDue,
  savedAs,
} from "@/lib/domain/save-state";
import { shownSave } from "@/lib/domain/save-state-shown";

/** What a text holds: the newest words of this page, and the newest words of somebody else. */
type Content = { ours: number; theirs: number };
type Request = { saveId: string; base: number; content: Content };

/** The server of the desk as the page knows it: one version, and the save that it took last. */
class Server {
  version = 1;
  content: Content = { ours: 0, theirs: 0 };
  lastSaveId = "";
  readonly taken: string[] = [];

  saveOfSomebodyElse() {
    this.version += 1;
    this.lastSaveId = `other ${this.version}`;
    this.content = { ...this.content, theirs: this.content.theirs + 1 };
  }

  take({ saveId, base, content }: Request): SaveEvent {
    if (saveId === this.lastSaveId) return this.acknowledged(saveId);
    if (base !== this.version) return { type: "overtaken", saveId, version: this.version };
    // Whoever names the present version must also hold what the version holds.
    expect(content.theirs).toBe(this.content.theirs);
    expect(content.ours).toBeGreaterThanOrEqual(this.content.ours);
    this.version += 1;
    this.lastSaveId = saveId;
    this.content = content;
    this.taken.push(saveId);
    return this.acknowledged(saveId);
  }

  private acknowledged(saveId: string): SaveEvent {
    return { type: "acknowledged", saveId, version: this.version, savedAt: "now" };
  }
}

/** A page with its text, its clock, what it sent and what is on its way. */
class Page {
  readonly server = new Server();
  state: SaveState = savedAs(1);
  content: Content = { ours: 0, theirs: 0 };
  attempted: Content | null = null;
  flight: Request | null = null;
  ids = 0;
  now = 0;
  signedIn = true;

  private apply(event: SaveEvent) {
    this.state = afterEvent(this.state, event);
    if (!this.state.attempt) this.attempted = null;
  }

  type(pause: number) {
    this.now += pause;
    this.content = { ...this.content, ours: this.content.ours + 1 };
    this.apply({ type: "changed", at: this.now });
  }

  wait(pause: number) {
    this.now += pause;
    const due = saveDue(this.state);
    if (due === null || due > this.now) return;
    expect(this.flight).toBeNull();
    this.ids += 1;
    this.attempted = this.attempted ?? this.content;
    this.apply({ type: "sent", saveId: `save ${this.ids}` });
    const { attempt } = this.state;
    if (attempt) this.flight = { ...attempt, content: this.attempted };
  }

  /** The request arrives or not; if it does, its answer arrives or not. */
  deliver(arrives: boolean, answerArrives: boolean) {
    const { flight } = this;
    if (!flight) return;
    this.flight = null;
    const { saveId } = flight;
    const answer: SaveEvent | null = !arrives
      ? null
      : this.signedIn
        ? this.server.take(flight)
        : { type: "sign-in-wanted", saveId };
    const lost: SaveEvent = { type: "unanswered", saveId, at: this.now };
    this.apply(answer && answerArrives ? answer : lost);
  }

  merge() {
    if (this.state.conflict === null) return;
    const { version, content } = this.server;
    this.content = { ours: this.content.ours + 1, theirs: content.theirs };
    this.apply({ type: "merged", version, at: this.now });
  }

  /** The page is loaded again and goes on from what was kept on the device. */
  reload() {
    if (this.state.conflict !== null) return;
    const { attempt, version, edit, saved } = this.state;
    this.flight = null;
    if (edit === saved) return;
    this.state = resumedFrom(version, attempt, this.now);
  }

  signIn() {
    this.signedIn = true;
    this.apply({ type: "reachable" });
  }
}

const step = fc.oneof(
  fc.record({ do: fc.constant("type"), pause: fc.integer({ min: 1, max: 3000 }) }),
  fc.record({ do: fc.constant("wait"), pause: fc.integer({ min: 1, max: 9000 }) }),
  fc.record({ do: fc.constant("deliver"), arrives: fc.boolean(), answered: fc.boolean() }),
  fc.record({
    do: fc.constantFrom("other", "merge", "reload", "hurry", "online", "signOut", "signIn"),
  }),
);
type Step = typeof step extends fc.Arbitrary<infer S> ? S : never;

function run(page: Page, action: Step) {
  if ("pause" in action)
    return action.do === "type" ? page.type(action.pause) : page.wait(action.pause);
  if ("arrives" in action) return page.deliver(action.arrives, action.answered);
  if (action.do === "other") return page.server.saveOfSomebodyElse();
  if (action.do === "merge") return page.merge();
  if (action.do === "reload") return page.reload();
  if (action.do === "signIn") return page.signIn();
  if (action.do === "signOut") page.signedIn = false;
  if (action.do === "hurry") page.state = afterEvent(page.state, { type: "hurried" });
  if (action.do === "online") page.state = afterEvent(page.state, { type: "reachable" });
}

/** Everything is well again: whatever is on its way arrives, and whoever is asked merges. */
function settle(page: Page) {
  page.signIn();
  for (let turn = 0; turn < 20; turn += 1) {
    page.deliver(true, true);
    page.merge();
    page.wait(60_000);
  }
}

const anyDay = fc.array(step, { maxLength: 60 });

describe("whatever happens between a page and its server", () => {
  it("brings every word of both to the server in the end", () => {
    fc.assert(
      fc.property(anyDay, (steps) => {
        const page = new Page();
        for (const action of steps) run(page, action);
        settle(page);
        expect(shownSave(page.state)).toBe("saved");
        expect(page.server.content.ours).toBe(page.content.ours);
      }),
      { numRuns: 500 },
    );
  });

  it("never stores one save twice", () => {
    fc.assert(
      fc.property(anyDay, (steps) => {
        const page = new Page();
        for (const action of steps) run(page, action);
        settle(page);
        expect(new Set(page.server.taken).size).toBe(page.server.taken.length);
      }),
      { numRuns: 300 },
    );
  });

  it("never says saved of what the server does not hold", () => {
    fc.assert(
      fc.property(anyDay, (steps) => {
        const page = new Page();
        for (const action of steps) {
          run(page, action);
          if (shownSave(page.state) === "saved")
            expect(page.server.content.ours).toBe(page.content.ours);
        }
      }),
      { numRuns: 500 },
    );
  });
});
