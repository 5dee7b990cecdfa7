import type { Anchors } from "./anchor.ts";

export const parks = {
  "hsitp.occupancy": [
    {
      line: 27,
      from: "產業租戶已進駐",
      to: "港深創科園",
    },
    {
      line: 29,
      from: "港深創科園（",
      to: "產業租戶",
    },
  ],
  "hsitp.tenant-sectors": [
    {
      line: 29,
      from: "HSITP）現已進駐",
      to: "產業租戶",
    },
  ],
  "northern-metropolis.research-space": [
    {
      line: 29,
      from: "北部都會區及河套",
      to: "重要空間",
    },
  ],
} as const satisfies Anchors;
