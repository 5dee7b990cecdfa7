import sharp from "sharp";
import type { Shown } from "./stage.ts";

/** Room around a view, in pixels; a message has its own, and a pane or a room needs none. */
const MARGIN: Readonly<Partial<Record<Shown["surface"], number>>> = { modal: 8, home: 12 };
/** Letters and a few emoji need no more. */
const COLOURS = 64;

/** A view as a PNG, cut out of its window. */
export async function takePicture({ page, at, surface }: Shown): Promise<Buffer> {
  const box = await at.boundingBox();
  if (box === null) throw new Error("the view is not to be seen");
  const margin = MARGIN[surface] ?? 0;
  const [x, y] = [Math.max(0, box.x - margin), Math.max(0, box.y - margin)];
  const window = page.viewportSize() ?? { width: Infinity, height: Infinity };
  const clip = {
    x,
    y,
    width: Math.min(window.width, box.x + box.width + margin) - x,
    height: Math.min(window.height, box.y + box.height + margin) - y,
  };
  const drawn = await page.screenshot({ clip, animations: "disabled", caret: "hide" });
  return sharp(drawn).png({ palette: true, colours: COLOURS, effort: 7, compressionLevel: 9 }).toBuffer();
}
