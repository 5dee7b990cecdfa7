/** Words for units of measure, folded, by what they measure and by how many of its base unit one of them is. */
export const UNITS: { readonly [measured: string]: { readonly [words: string]: number } } = {
  length: {
    "mm, millimetre, millimetres, millimeter, millimeters, 毫米": 0.001,
    "cm, centimetre, centimetres, centimeter, centimeters, 厘米, 公分": 0.01,
    "metre, metres, meter, meters, 米, 公尺": 1,
    "km, kms, kilometre, kilometres, kilometer, kilometers, 公里, 千米": 1000,
    "inch, inches, 英寸, 吋": 0.0254,
    "foot, feet, ft, 英尺": 0.3048,
    "mile, miles, 英里": 1609.344,
    "nautical mile, nautical miles, 海里": 1852,
  },
  area: {
    "square metre, square metres, square meter, square meters, sq m, sqm, m2, 平方米": 1,
    "square kilometre, square kilometres, square kilometer, square kilometers, sq km, km2, 平方公里": 1e6,
    "square foot, square feet, sq ft, sqft, 平方英尺, 平方呎, 平方尺": 0.09290304,
    "square mile, square miles, sq mi, 平方英里": 2589988.110336,
    "hectare, hectares, ha, 公顷": 10000,
    "acre, acres, 英亩": 4046.8564224,
  },
  mass: {
    "gram, grams, gramme, grammes": 0.001,
    "kg, kgs, kilo, kilos, kilogram, kilograms, kilogramme, kilogrammes, 公斤, 千克": 1,
    "tonne, tonnes, metric ton, metric tons, 公吨, 吨": 1000,
  },
  volume: {
    "ml, millilitre, millilitres, milliliter, milliliters, 毫升": 0.001,
    "litre, litres, liter, liters, 公升": 1,
    "cubic metre, cubic metres, cubic meter, cubic meters, m3, 立方米": 1000,
  },
  power: {
    "kw, kilowatt, kilowatts, 千瓦": 1,
    "mw, megawatt, megawatts, 兆瓦": 1000,
    "gw, gigawatt, gigawatts, 吉瓦": 1e6,
  },
  energy: {
    "kwh, kilowatt-hour, kilowatt-hours, kilowatt hour, kilowatt hours, 千瓦时, 度电": 1,
    "mwh, megawatt-hour, megawatt-hours, megawatt hour, megawatt hours, 兆瓦时": 1000,
    "gwh, gigawatt-hour, gigawatt-hours, gigawatt hour, gigawatt hours, 吉瓦时": 1e6,
  },
  data: {
    "mb, megabyte, megabytes": 1,
    "gb, gigabyte, gigabytes": 1000,
    "tb, terabyte, terabytes": 1e6,
    "pb, petabyte, petabytes": 1e9,
  },
};

/** Words that begin with one of them and are none: 三米粉. */
export const NOT_UNITS = "米粉, 米其林, 米线, 米饭";

/** Units behind which one digit is a tenth of them: 五米四. */
export const WITH_TENTHS = "米, 公尺";
/** Units behind which 半 is half of one: 三米半. */
export const WITH_HALVES = "米, 公尺, 尺, 呎, 英尺, 公里, 英里, 公斤, 斤, 磅, 吨, 公吨, 公顷, 亩, 升, 公升";
/** What makes another word of that 半: 三米半径. */
export const NOT_HALF_UNIT = "径年月天日夜小个价场圆球岛山";
