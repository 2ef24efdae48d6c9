import type { Page } from "playwright-core";

/** A piece of text and how it stands out. */
export interface Contrast {
  /** Its first characters. */
  readonly text: string;
  /** WCAG's contrast ratio of its colour to what it stands on, 1 to 21. */
  readonly ratio: number;
}

/** Measures every visible text of a page against the nearest opaque ground below it. */
export function measureContrasts(page: Page): Promise<Contrast[]> {
  return page.evaluate(() => {
    const context = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
    /** Red, green, blue and alpha, 0 to 255, of any CSS colour. */
    const resolve = (color: string): readonly number[] => {
      if (context === null) throw new Error("no canvas");
      context.clearRect(0, 0, 1, 1);
      context.fillStyle = color;
      context.fillRect(0, 0, 1, 1);
      return [...context.getImageData(0, 0, 1, 1).data];
    };
    const luminance = (color: readonly number[]) => {
      const [r = 0, g = 0, b = 0] = color.map((value) => {
        const share = value / 255;
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    const findGround = (element: Element | null): readonly number[] => {
      if (element === null) return [255, 255, 255, 255];
      const ground = resolve(getComputedStyle(element).backgroundColor);
      return ground[3] === 255 ? ground : findGround(element.parentElement);
    };
    const contrasts: { text: string; ratio: number }[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const { parentElement: element, textContent } = walker.currentNode;
      const text = textContent?.trim() ?? "";
      if (element === null || text === "" || !element.checkVisibility()) continue;
      const ink = luminance(resolve(getComputedStyle(element).color));
      const ground = luminance(findGround(element));
      const ratio = (Math.max(ink, ground) + 0.05) / (Math.min(ink, ground) + 0.05);
      contrasts.push({ text: text.slice(0, 20), ratio: Math.round(ratio * 100) / 100 });
    }
    return contrasts;
  });
}
