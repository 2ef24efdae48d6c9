import examples, { type Example } from "playground:examples";
import type { ParseArticleOptions } from "../../src/index.js";
import type { RawInput } from "../../src/parse.js";
import { create, find } from "./dom.js";

/** What the reader has put in. */
export interface Input {
  readonly raw: RawInput;
  readonly options: ParseArticleOptions;
}

const form = find("input", HTMLFormElement);
const example = find("example", HTMLSelectElement);
const file = find("file", HTMLInputElement);
const raw = find("raw", HTMLTextAreaElement);
const note = find("bytes", HTMLParagraphElement);
const url = find("url", HTMLInputElement);
const script = find("script", HTMLSelectElement);
const punctuation = find("punctuation", HTMLInputElement);
const repair = find("repair", HTMLInputElement);

/** Reading a longer document would make typing stutter: it waits for a pause, in milliseconds. */
const LONG = 50_000;
const PAUSE = 300;

/** Longer files, in bytes, are read but not put into the field, which would be slow with them. */
const MOST_SHOWN = 2_000_000;

/** Watches the input and tells of each change; begins with the example that the address names. */
export function watchInput(tell: (input: Input) => void): void {
  let document: RawInput = "";
  let timer: number | undefined;
  const update = () => {
    clearTimeout(timer);
    tell({ raw: document, options: readOptions() });
  };
  const updateInPause = () => {
    clearTimeout(timer);
    const length = typeof document === "string" ? document.length : document.byteLength;
    if (length > LONG) timer = setTimeout(update, PAUSE);
    else update();
  };

  const open = (bytes: Uint8Array, name: string) => {
    document = bytes;
    const text = decodeUtf8(bytes);
    const reason = bytes.length > MOST_SHOWN ? "too long" : text === undefined ? "not UTF-8" : "";
    raw.value = reason === "" ? (text ?? "") : "";
    const hidden = reason === "" ? "" : `, ${reason}, so not shown here`;
    note.textContent = `${name}: read as ${bytes.length} bytes${hidden}. Typing above replaces it.`;
    update();
  };
  const openFile = async (chosen: File | undefined) => {
    if (chosen === undefined) return;
    url.value = "";
    example.value = "";
    open(new Uint8Array(await chosen.arrayBuffer()), chosen.name);
  };
  const openExample = (chosen: Example | undefined) => {
    if (chosen === undefined) return;
    url.value = chosen.url ?? "";
    example.value = chosen.name;
    open(decodeBase64(chosen.base64), chosen.name);
  };

  raw.addEventListener("input", () => {
    document = raw.value;
    note.textContent = "";
    example.value = "";
    updateInPause();
  });
  example.addEventListener("change", () => {
    history.replaceState(null, "", `#${example.value}`);
    openExample(findExample(example.value));
  });
  file.addEventListener("change", () => {
    openFile(file.files?.[0]);
    // So that the same file, changed on the disk, can be opened again.
    file.value = "";
  });
  url.addEventListener("input", updateInPause);
  for (const control of [script, punctuation, repair]) control.addEventListener("input", update);
  form.addEventListener("submit", (event) => event.preventDefault());
  window.addEventListener("hashchange", () => openExample(findNamed()));
  acceptDrops(openFile);

  example.append(create("option", { value: "" }, "your own"), ...createGroups());
  openExample(findNamed() ?? findExample("sina/finance-page-2021/input.html"));
}

function readOptions(): ParseArticleOptions {
  return {
    ...(url.value !== "" && { url: url.value }),
    ...(script.value === "zh-Hans" && { script: script.value }),
    ...(punctuation.checked && { punctuation: "fullwidth" }),
    ...(!repair.checked && { repair: false }),
  };
}

function acceptDrops(openFile: (file: File | undefined) => void): void {
  window.addEventListener("dragover", (event) => {
    event.preventDefault();
    form.classList.add("over");
  });
  window.addEventListener("dragleave", ({ relatedTarget }) => {
    if (relatedTarget === null) form.classList.remove("over");
  });
  window.addEventListener("drop", (event) => {
    form.classList.remove("over");
    if (event.dataTransfer === null || event.dataTransfer.files.length === 0) return;
    event.preventDefault();
    openFile(event.dataTransfer.files[0]);
  });
}

function findNamed(): Example | undefined {
  return findExample(location.hash.slice(1));
}

function findExample(name: string): Example | undefined {
  return examples.find((known) => known.name === name);
}

/** The examples in groups, one for each adapter. */
function createGroups(): HTMLElement[] {
  const groups = new Map<string, HTMLElement>();
  for (const { name } of examples) {
    const [site = "", title = "", input = ""] = name.split("/");
    const group = groups.get(site) ?? create("optgroup", { label: site });
    groups.set(site, group);
    const format = input.split(".")[1] ?? "";
    group.append(create("option", { value: name }, `${title.replaceAll("-", " ")} (${format})`));
  }
  return [...groups.values()];
}

function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function decodeBase64(base64: string): Uint8Array {
  return Uint8Array.from(atob(base64), (unit) => unit.charCodeAt(0));
}
