/** Makes a tab list work: a click or the arrow keys, Home and End choose a tab and show its panel, whose id is told. */
export function setUpTabs(list: Element, tell: (panel: string) => void): void {
  const tabs = [...list.querySelectorAll<HTMLElement>('[role="tab"]')];
  const select = (chosen: HTMLElement | undefined) => {
    for (const tab of tabs) {
      const selected = tab === chosen;
      tab.setAttribute("aria-selected", String(selected));
      tab.tabIndex = selected ? 0 : -1;
      const panel = tab.getAttribute("aria-controls") ?? "";
      document.getElementById(panel)?.toggleAttribute("hidden", !selected);
      if (selected) tell(panel);
    }
  };
  for (const tab of tabs) tab.addEventListener("click", () => select(tab));
  list.addEventListener("keydown", (event) => {
    if (!(event instanceof KeyboardEvent)) return;
    const at = tabs.findIndex(({ id }) => id === document.activeElement?.id);
    const next = moveIndex(event.key, at, tabs.length, ["ArrowLeft", "ArrowRight"]);
    if (next === undefined) return;
    event.preventDefault();
    select(tabs[next]);
    tabs[next]?.focus();
  });
  select(tabs[0]);
}

/** Where a key leads in a row of things: on, back, to the first or the last; undefined for other keys. */
export function moveIndex(
  key: string,
  at: number,
  length: number,
  [back, on]: readonly [string, string],
): number | undefined {
  const last = length - 1;
  if (key === back) return Math.max(0, at - 1);
  if (key === on) return Math.min(last, at + 1);
  if (key === "Home") return 0;
  return key === "End" ? last : undefined;
}
