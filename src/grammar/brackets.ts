/** What closes each bracket that the press sets credits and labels in. */
export const CLOSERS: ReadonlyMap<string, string> = new Map([
  ["(", ")"],
  ["[", "]"],
  ["【", "】"],
  ["〔", "〕"],
  ["（", "）"],
  ["［", "］"],
  ["{", "}"],
]);

/** What opens each of them. */
export const OPENERS: ReadonlyMap<string, string> = new Map(
  [...CLOSERS].map(([opener, closer]) => [closer, opener]),
);
