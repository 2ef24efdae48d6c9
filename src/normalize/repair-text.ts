import type { DiagnosticCode } from "../diagnostics.js";
import { isHanCode } from "../text.js";
import { applyEdits, type Edit, findEdits } from "./edits.js";
import { findEntities, findTags, type IsShown } from "./markup.js";
import { findMojibake, showsMojibake } from "./mojibake.js";
import { findPinyin } from "./pinyin.js";

/** Which repairs a document gets; a switch that is not set is on. */
export interface Repairs {
  /** Removes glued-in pinyin; to be set where the whole document `showsGluedPinyin`. */
  readonly pinyin: boolean;
  /** Removes control characters and invisible ones. */
  readonly controls?: boolean;
  /** Resolves stray tags and entities. */
  readonly markup?: boolean;
  /** Whether the document shows a tag or an entity as code: it is not stray then. */
  readonly isShown?: IsShown;
  /** Reads mojibake back where that is certain. */
  readonly mojibake?: boolean;
  /** Trims a `?` that stands for a lost character at a headline's head. */
  readonly lostCharacters?: boolean;
}

/** What a repair is reported as. */
export type RepairCode = Exclude<
  Extract<DiagnosticCode, `normalize/${string}`>,
  "normalize/script-converted"
>;

/** One thing that was done to a text, or found and left. */
export interface RepairStep {
  /** What it was. */
  readonly code: RepairCode;
  /** How many times. */
  readonly count: number;
  /** Where, in the text as the steps before left it; empty where it is beyond repair. */
  readonly edits: readonly Edit[];
}

/** A text after repair. */
export interface RepairedText {
  /** The text. */
  readonly text: string;
  /** What was done, in order; empty where the text is sound. */
  readonly steps: readonly RepairStep[];
}

/** What a text is besides its characters. */
export interface Nature {
  /** A headline in a list: a `?` at its head stands for a lost character. */
  readonly headline?: boolean;
  /** Preformatted text, which may well show tags and entities. */
  readonly code?: boolean;
}

interface Step {
  readonly code: RepairCode;
  readonly applies: (repairs: Repairs, nature: Nature) => boolean;
  readonly find: (text: string, repairs: Repairs) => readonly Edit[];
}

/** Control characters and invisible ones: soft hyphens, marks of direction, byte order marks, joiners. */
const INVISIBLE = /[\p{Cc}\p{Cf}]/gu;

/**
 * Anything that a step could be about; most blocks hold none of it. Said by exception, without the properties of
 * INVISIBLE: every block is tested, and this is three times as fast.
 */
const SUSPECT =
  /[^\t\n\r\x20-\x25\x27-\x3B\x3D-\x7E\u00A0-\u00AC\u00AE-\u00E1\u00F0-\u200A\u2010-\u2029\u202F-\u205F\u2070-\uFEFE\uFF00-\uFFF8\uFFFC]|[锟烫屯锘锛銆鐨涓鏄鍥娮]|^\?/;

/** A lost character at a headline's head. */
const LOST_HEAD = /^\?{1,3}(?=[\u3400-\u9FFF“《【])/g;

/** Whether an invisible character is at home: line ends and tabs, joiners in emoji, marks of other scripts. */
function isAtHome(char: string, text: string, offset: number): boolean {
  if (/[\t\n\r]/.test(char) || char.length > 1) return true;
  if (char !== "\u200C" && char !== "\u200D") return /[\u0600-\u180E]/.test(char);
  return !isHanCode(text.charCodeAt(offset - 1)) && !isHanCode(text.charCodeAt(offset + 1));
}

function findControls(text: string): readonly Edit[] {
  return findEdits(text, INVISIBLE, (char, offset) =>
    isAtHome(char, text, offset) ? undefined : "",
  );
}

/** Single spaces only, none at the ends: what repairs leave behind. */
function findSpaces(text: string): readonly Edit[] {
  return findEdits(text, / +/g, (spaces, offset) =>
    offset === 0 || offset + spaces.length === text.length ? "" : " ",
  );
}

const hasMarkup = (repairs: Repairs, nature: Nature): boolean =>
  repairs.markup !== false && nature.code !== true;

const STEPS: readonly Step[] = [
  {
    code: "normalize/mojibake",
    applies: (repairs) => repairs.mojibake !== false,
    find: findMojibake,
  },
  {
    code: "normalize/markup-removed",
    applies: hasMarkup,
    find: (text, { isShown }) => findEntities(text, isShown),
  },
  {
    code: "normalize/markup-removed",
    applies: hasMarkup,
    find: (text, { isShown }) => findTags(text, isShown),
  },
  {
    code: "normalize/controls-removed",
    applies: (repairs) => repairs.controls !== false,
    find: findControls,
  },
  { code: "normalize/pinyin-removed", applies: (repairs) => repairs.pinyin, find: findPinyin },
  {
    code: "normalize/lost-character",
    applies: (repairs, nature) => repairs.lostCharacters !== false && nature.headline === true,
    find: (text) => findEdits(text, LOST_HEAD, () => ""),
  },
];

/** What is left that cannot be repaired: mojibake, U+FFFD. */
function findDoubts(text: string): readonly RepairStep[] {
  const doubts: RepairStep[] = [];
  if (showsMojibake(text)) doubts.push({ code: "normalize/mojibake", count: 1, edits: [] });
  const lost = text.split("\uFFFD").length - 1;
  if (lost > 0) doubts.push({ code: "normalize/lost-character", count: lost, edits: [] });
  return doubts;
}

/** Whether any step could be about a text; most texts are sound at first sight. */
export function isSuspect(text: string, repairs: Repairs): boolean {
  return SUSPECT.test(text) || (repairs.pinyin && /[(（)）]/.test(text));
}

/** Repairs one text: mojibake that can be read back, stray markup, control characters, glued-in pinyin. */
export function repairText(text: string, repairs: Repairs, nature: Nature = {}): RepairedText {
  if (!isSuspect(text, repairs)) return { text, steps: [] };
  const steps: RepairStep[] = [];
  let current = text;
  for (const step of STEPS) {
    if (!step.applies(repairs, nature)) continue;
    const edits = step.find(current, repairs);
    if (edits.length === 0) continue;
    steps.push({ code: step.code, count: edits.length, edits });
    current = applyEdits(current, edits);
  }
  const last = steps.at(-1);
  const spaces = last === undefined || nature.code === true ? [] : findSpaces(current);
  if (last !== undefined && spaces.length > 0) {
    steps.push({ code: last.code, count: 0, edits: spaces });
    current = applyEdits(current, spaces);
  }
  return { text: current, steps: [...steps, ...findDoubts(current)] };
}
