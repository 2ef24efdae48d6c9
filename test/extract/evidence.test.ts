import { expect, it } from "vitest";
import { type Candidate, choose } from "../../src/extract/candidates.js";
import { PROSE } from "../pages.js";

const make = (value: string, confidence: number, text = value): Candidate<string> => ({
  value,
  method: "line",
  where: "displayed",
  text,
  confidence,
});

const show = (value: string) => value;

it("the surest candidate wins, the first of equals", () => {
  expect(
    choose([make("海滨日报", 0.5), make("海滨晚报", 0.9), make("海滨早报", 0.9)], show)?.value,
  ).toBe("海滨晚报");
  expect(choose([], show)).toBeUndefined();
});

it("the others stand in the evidence, the surest first, each value once and the winner's never", () => {
  const choice = choose(
    [
      make("海滨日报", 0.9),
      make("海滨晚报", 0.3),
      make("海滨早报", 0.618),
      make("海滨日报", 0.8),
      make("海滨晚报", 0.2),
    ],
    show,
  );
  expect(choice?.evidence.alternatives).toEqual([
    { method: "line", where: "displayed", value: "海滨早报", confidence: 0.62 },
    { method: "line", where: "displayed", value: "海滨晚报", confidence: 0.3 },
  ]);
  expect(choose([make("海滨日报", 0.9), make("海滨日报", 0.8)], show)?.evidence).not.toHaveProperty(
    "alternatives",
  );
});

it("five others at most are kept", () => {
  const many = Array.from({ length: 9 }, (_, i) => make(`海滨${i}报`, 0.9 - i / 10));
  expect(choose(many, show)?.evidence.alternatives?.map(({ value }) => value)).toEqual([
    "海滨1报",
    "海滨2报",
    "海滨3报",
    "海滨4报",
    "海滨5报",
  ]);
});

it("evidence quotes the beginning of a long text, its spaces collapsed", () => {
  const long = PROSE.join("").repeat(5);
  expect(choose([make("海滨日报", 0.9, long)], show)?.evidence.text).toBe(long.slice(0, 300));
  expect(choose([make("海滨日报", 0.9, " 来源：\n海滨日报 ")], show)?.evidence.text).toBe(
    "来源： 海滨日报",
  );
});
