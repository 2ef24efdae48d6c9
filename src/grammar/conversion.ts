import { countHan } from "../text.js";
import { type ChineseScript, countScripts, findScript } from "./script.js";

/** A conversion between the scripts that damages text already converted. */
export interface Conversion {
  /** The script it converts from. */
  readonly from: ChineseScript;
  /** Converts a text that is in that script. */
  readonly convert: (text: string) => string;
}

/** What a text is divided at, coarsest first: into lines, sentences, clauses. */
const DIVISIONS: readonly RegExp[] = [
  /(?<=\n)/,
  /(?<=[。！？；!?;])/,
  /(?<=[，、：,:“”「」『』《》（）()\s])/,
];

/** Converts character by character those that belong to one script only, and leaves all else. */
function convertCharacters(text: string, { from, convert }: Conversion): string {
  let result = "";
  for (const char of text) {
    result += findScript(char.charCodeAt(0)) === from ? convert(char) : char;
  }
  return result;
}

function convertRun(
  text: string,
  conversion: Conversion,
  inherited: boolean,
  division: number,
): string {
  const { Hans, Hant } = countScripts(text);
  const [own, other] = conversion.from === "Hans" ? [Hans, Hant] : [Hant, Hans];
  if (own === 0 && other === 0) return inherited ? conversion.convert(text) : text;
  if (own === 0) return text;
  if (other === 0) return conversion.convert(text);
  const pattern = DIVISIONS[division];
  if (pattern === undefined) {
    return own > other ? conversion.convert(text) : convertCharacters(text, conversion);
  }
  const runs = text.split(pattern);
  return runs.map((run) => convertRun(run, conversion, own > other, division + 1)).join("");
}

/**
 * Converts what is in the script converted from, run by run where a text mixes both: a run of the other script stays as
 * it is, one that tells nothing follows the text around it, and a text that tells nothing at all is converted.
 */
export function convertRuns(text: string, conversion: Conversion): string {
  return countHan(text) === 0 ? text : convertRun(text, conversion, true, 0);
}
