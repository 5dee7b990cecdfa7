import { gazetted2025 } from "./gazetted-2025.ts";
import { gazetted2026 } from "./gazetted-2026.ts";
import { gazetted2027 } from "./gazetted-2027.ts";
import { holidayCalendar } from "./holiday-calendar.ts";

/** Hong Kong's general holidays of every year whose list is known for certain. */
export const hongKongHolidays = holidayCalendar([gazetted2025, gazetted2026, gazetted2027]);
