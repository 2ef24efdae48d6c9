import type { Diagnostic } from "../article.js";
import { diagnose } from "../diagnostics.js";
import { looksBinary } from "./binary.js";

/** What is to be said of a decoded text before it is read: that it is empty, or no text at all. */
export function checkContent(text: string): readonly Diagnostic[] {
  if (text.trim() === "") return [diagnose("detect/empty")];
  return looksBinary(text) ? [diagnose("detect/binary")] : [];
}
