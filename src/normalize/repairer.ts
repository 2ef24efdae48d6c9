import type { Diagnostic } from "../article.js";
import { diagnose } from "../diagnostics.js";
import {
  isSuspect,
  type Nature,
  type RepairCode,
  type RepairedText,
  type RepairStep,
  type Repairs,
  repairText,
} from "./repair-text.js";

/** Repairs the texts of one document, and keeps account of what was done. */
export interface Repairer {
  /** Which repairs the document gets. */
  readonly repairs: Repairs;
  /** Repairs a line, or a part of one. */
  readonly repairLine: (text: string, nature?: Nature) => RepairedText;
  /** Repairs a text from elsewhere: what the page states about itself, what is read from its elements once more. */
  readonly repairAside: (text: string) => string;
  /** The texts that were changed, each with what stood in the document. */
  readonly originals: ReadonlyMap<string, string>;
  /**
   * One diagnostic for each kind of damage so far. Most texts from elsewhere repeat a line: they count where the lines
   * show nothing of the kind.
   */
  readonly report: () => readonly Diagnostic[];
}

type Counts = Map<RepairCode, number>;

/** What is said behind the number of repairs, of one and of more. */
const WORDS: Readonly<Record<RepairCode, readonly [one: string, more: string]>> = {
  "normalize/pinyin-removed": ["pinyin reading was removed", "pinyin readings were removed"],
  "normalize/controls-removed": [
    "control character was removed",
    "control characters were removed",
  ],
  "normalize/markup-removed": [
    "stray tag or entity was resolved",
    "stray tags or entities were resolved",
  ],
  "normalize/lost-character": [
    "character was lost: U+FFFD or ? stood in its place",
    "characters were lost: U+FFFD or ? stood in their place",
  ],
  "normalize/mojibake": [
    "passage was mojibake (text decoded in the wrong charset)",
    "passages were mojibake (text decoded in the wrong charset)",
  ],
};

/**
 * Makes a document's repairer.
 *
 * @param lines - The lines before repair: an original is kept for no text that stands there sound as well.
 */
export function createRepairer(
  repairs: Repairs,
  lines: readonly { readonly text: string }[],
): Repairer {
  const counts: Counts = new Map();
  const countsAside: Counts = new Map();
  const known = new Map<string, string>();
  const originals = new Map<string, string>();
  let sound: ReadonlySet<string> | undefined;
  const keep = (original: string, text: string): void => {
    sound ??= new Set(lines.map((line) => line.text));
    if (text !== original && !sound.has(text)) originals.set(text, original);
  };
  const repair = (text: string, to: Counts, nature?: Nature): RepairedText => {
    const repaired = repairText(text, repairs, nature);
    if (repaired.steps.length === 0) return repaired;
    count(to, repaired.steps);
    // What is beyond repair stays suspect.
    known.set(text, repaired.text).set(repaired.text, repaired.text);
    keep(text, repaired.text);
    return repaired;
  };
  return {
    repairs,
    repairLine: (text, nature) => repair(text, counts, nature),
    repairAside: (text) => {
      if (!isSuspect(text, repairs)) return text;
      const line = (one: string) => known.get(one) ?? repair(one, countsAside).text;
      const repaired = text.split("\n").map(line).join("\n");
      // Evidence quotes an element of several lines as one.
      if (repaired !== text) keep(text.replaceAll("\n", " "), repaired.replaceAll("\n", " "));
      return repaired;
    },
    originals,
    report: () =>
      Array.from(new Map([...countsAside, ...counts]), ([code, times]) =>
        diagnose(code, `${times} ${WORDS[code][times === 1 ? 0 : 1]}.`),
      ),
  };
}

function count(counts: Counts, steps: readonly RepairStep[]): void {
  for (const step of steps) counts.set(step.code, (counts.get(step.code) ?? 0) + step.count);
}
