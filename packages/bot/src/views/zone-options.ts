import type { Lang } from "@hk-ai/sdk";
import type { PlainTextOption } from "@slack/types";
import { DEFAULT_ZONE } from "../digests/recurrence/time-zone.ts";
import { LIMITS } from "../slack/limits.ts";
import { shorten } from "../slack/shorten.ts";
import { say } from "../words/say.ts";

/** A group of options in a menu. */
export interface OptionGroup {
  readonly label: { readonly type: "plain_text"; readonly text: string };
  readonly options: PlainTextOption[];
}

const plain = (text: string) => ({ type: "plain_text" as const, text });
const ALL = [...new Set([...Intl.supportedValuesOf("timeZone"), "UTC"])];

/** Every time zone of the IANA list in groups, those first that are likely: the one chosen, the usual and the reader's. */
export function zoneGroups(chosen: string, own: string | undefined, lang: Lang): OptionGroup[] {
  const likely = [...new Set([DEFAULT_ZONE, ...(own === undefined ? [] : [own]), chosen])];
  const label = (zone: string) =>
    zone === own
      ? say("formZoneYours", lang, { zone })
      : zone === DEFAULT_ZONE
        ? say("formZoneDefault", lang, { zone })
        : zone;
  const option = (zone: string): PlainTextOption => ({
    text: plain(shorten(label(zone), LIMITS.option.text)),
    value: zone,
  });
  const regions = Map.groupBy(
    ALL.filter((zone) => !likely.includes(zone)),
    (zone) => (zone.includes("/") ? zone.slice(0, zone.indexOf("/")) : "UTC"),
  );
  return [
    { label: plain(say("formZoneUsual", lang)), options: likely.map(option) },
    ...[...regions].flatMap(([region, zones]) =>
      // A region may have more zones than a group may have options.
      Array.from({ length: Math.ceil(zones.length / LIMITS.select.options) }, (_, part) => {
        const some = zones.slice(part * LIMITS.select.options, (part + 1) * LIMITS.select.options);
        return { label: plain(part === 0 ? region : `${region} ${part + 1}`), options: some.map(option) };
      }),
    ),
  ];
}
