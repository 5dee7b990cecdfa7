import type { Locator } from "playwright-core";

/** What is wrong with something drawn, as its reader would say it; empty when nothing is. */
export async function problemsOf(shown: Locator): Promise<string[]> {
  return shown.evaluate((root) => {
    const { clientWidth: window } = document.documentElement;
    // What is leafed through sideways may be out of sight; everything else must fit.
    const leafed = (element: Element) =>
      element.parentElement?.closest(".block-carousel, .block-table") != null;
    const nameOf = (element: Element) => `<${element.tagName.toLowerCase()} class="${element.className}">`;
    const raw = [...root.querySelectorAll(".raw-block")].map(
      (block) => `shown as raw JSON: ${block.querySelector("summary")?.textContent}`,
    );
    const cut = [root, ...root.querySelectorAll("*")]
      .filter((element) => !leafed(element))
      .filter((element) => {
        const { left, right, width } = element.getBoundingClientRect();
        return width > 0 && (right > window + 1 || left < -1);
      })
      .map((element) => `wider than the window: ${nameOf(element)}`);
    const empty = root.textContent?.trim() === "" ? ["nothing is drawn"] : [];
    return [...raw, ...cut, ...empty];
  });
}

/**
 * Characters that the fonts they are set in cannot draw: each would be the same empty box.
 *
 * They are drawn beside characters that no font has, and compared pixel by pixel.
 */
export async function missingGlyphs(shown: Locator): Promise<string[]> {
  return shown.evaluate((root) => {
    const canvas = document.createElement("canvas");
    canvas.width = canvas.height = 48;
    const brush = canvas.getContext("2d", { willReadFrequently: true });
    if (brush === null) throw new Error("this browser has no canvas");
    const pixels = (character: string, family: string): string => {
      brush.clearRect(0, 0, canvas.width, canvas.height);
      brush.font = `32px ${family}`;
      brush.fillText(character, 4, 36);
      return brush.getImageData(0, 0, canvas.width, canvas.height).data.join();
    };
    const byFamily = new Map<string, Set<string>>();
    const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    for (let text = texts.nextNode(); text !== null; text = texts.nextNode()) {
      const family = getComputedStyle(text.parentElement ?? document.body).fontFamily;
      const characters = byFamily.get(family) ?? new Set();
      for (const character of text.textContent ?? "") characters.add(character);
      byFamily.set(family, characters);
    }
    return [...byFamily].flatMap(([family, characters]) => {
      // Some fonts have an empty box that is not even drawn.
      const unknown = [" ", "\u0378", "\uE123", "\u{10FFF0}", "\u{3FF80}"];
      const boxes = new Set(unknown.map((character) => pixels(character, family)));
      return [...characters]
        .filter((character) => /[\p{L}\p{N}\p{P}\p{S}\p{Co}\p{Cn}]/u.test(character))
        .filter((character) => boxes.has(pixels(character, family)));
    });
  });
}
