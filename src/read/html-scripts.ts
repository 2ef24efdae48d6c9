import { copyText } from "../text.js";
import type { InlineScript } from "./tree.js";

const MAX_SCRIPTS = 20;
const MAX_LENGTH = 2000;
/** What of a long script is kept around a place of interest. */
const BEFORE = 60;
const BEHIND = 240;

/** Parts of the names of variables that hold a publication time, the headline or the writer. */
const NAMES =
  /ublish|ub_?[dt](?:ate|ime)|ub[DT](?:ate|ime)|p_?time|reate_?[dDtT](?:ate|ime)|reatedDate|ews_?[dDtT](?:ate|ime)|DateAdded|var ct\b|nickname|msg_title/g;

/** The inline scripts that may hold facts about the article, long ones cut to the places of interest. */
export function excerptScripts(scripts: readonly InlineScript[]): readonly string[] {
  const excerpts: string[] = [];
  for (const { text, type } of scripts) {
    if (isJsonLd(type)) continue;
    const excerpt = excerptScript(text);
    if (excerpt !== "") excerpts.push(excerpt);
    if (excerpts.length === MAX_SCRIPTS) break;
  }
  return excerpts;
}

/** Whether a script's `type` says that it is JSON-LD. */
export function isJsonLd(type: string): boolean {
  return type.toLowerCase().includes("ld+json");
}

function excerptScript(text: string): string {
  if (text.length <= MAX_LENGTH) return text.search(NAMES) < 0 ? "" : copyText(text.trim());
  let excerpt = "";
  let end = 0;
  for (const { index } of text.matchAll(NAMES)) {
    if (index < end) continue;
    if (excerpt.length > MAX_LENGTH) break;
    excerpt += `${text.slice(Math.max(end, index - BEFORE), index + BEHIND)}\n`;
    end = index + BEHIND;
  }
  return excerpt.slice(0, MAX_LENGTH).trim();
}

const MAX_COMMENTS = 20;

/** Comments that state a time, a date or securities. */
const FACT =
  /news_keyword|publish(?:ed)?(?: at|[ _]?time|[ _]?date)|pub_?(?:time|date)|\b(?:sh|sz|hk|us)\d{5,6}\b|(?:19|20)\d\d[-/]\d{1,2}[-/]\d{1,2}\s{1,4}\d{1,2}:\d\d/i;

/** The comments that hold facts. */
export function pickComments(comments: readonly string[]): readonly string[] {
  const picked: string[] = [];
  for (const comment of comments) {
    if (FACT.test(comment)) picked.push(copyText(comment.trim()));
    if (picked.length === MAX_COMMENTS) break;
  }
  return picked;
}
