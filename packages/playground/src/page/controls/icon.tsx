const paths = {
  reply: "M3 4.5h10v6H7l-3 2.5v-2.5H3z",
  more: "M8 3.2v.1M8 8v.1M8 12.7v.1",
  trash: "M3 4.5h10M6.5 4.5V3h3v1.5M4.5 4.5l.6 8.5h5.8l.6-8.5",
  close: "M4 4l8 8M12 4l-8 8",
  menu: "M2.5 4.5h11M2.5 8h11M2.5 11.5h11",
  inspect: "M5.5 4.5 2.5 8l3 3.5M10.5 4.5l3 3.5-3 3.5",
  clock: "M8 2.5a5.5 5.5 0 1 0 0 11 5.5 5.5 0 0 0 0-11zM8 5v3.2l2 1.3",
  send: "M3 3l10.5 5L3 13l1.5-5zM4.5 8h9",
  eye: "M2 8c1.7-2.7 3.7-4 6-4s4.3 1.3 6 4c-1.7 2.7-3.7 4-6 4S3.7 10.7 2 8zM8 6.3a1.7 1.7 0 1 0 0 3.4 1.7 1.7 0 0 0 0-3.4z",
  home: "M2.5 8 8 3l5.5 5M4 7v6h3v-3.5h2V13h3V7",
  "thumb-up":
    "M5.5 7.5 8 2.5c1 0 1.5.7 1.5 1.5L9 6.5h3.5c.8 0 1.2.6 1 1.3l-1 4.5c-.1.5-.5.7-1 .7h-6zM5.5 7.5V13H3V7.5z",
  "thumb-down":
    "M5.5 8.5 8 13.5c1 0 1.5-.7 1.5-1.5L9 9.5h3.5c.8 0 1.2-.6 1-1.3l-1-4.5c-.1-.5-.5-.7-1-.7h-6zM5.5 8.5V3H3v5.5z",
} as const;

export type IconName = keyof typeof paths;

/** A small picture beside or instead of words; the words are in the label of what holds it. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg className="icon" viewBox="0 0 16 16" width="18" height="18" aria-hidden="true">
      <path
        d={paths[name]}
        fill="none"
        stroke="currentColor"
        strokeWidth={name === "more" ? 2.2 : 1.4}
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
