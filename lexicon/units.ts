// Units of measure with their spellings, written for this project from common knowledge; Apache-2.0 like the rest.

const prefixes: readonly (readonly [name: string, symbol: string])[] = [
  ['kilo', 'k'],
  ['hecto', 'h'],
  ['deca', 'da'],
  ['deci', 'd'],
  ['centi', 'c'],
  ['milli', 'm'],
  ['micro', 'μ'],
  ['nano', 'n'],
  ['pico', 'p'],
]

// name: spellings in lower case; symbols that only count behind a number are after the bar, with their case.
const rows: Readonly<Record<string, string>> = {
  metre: 'metre metres meter meters | m',
  gram: 'gram grams gramme grammes gm | g',
  litre: 'litre litres liter liters | l L',
  inch: 'inch inches | in "',
  foot: 'foot feet ft',
  yard: 'yard yards yd',
  mile: 'mile miles mi',
  'nautical mile': 'nautical_mile nautical_miles nmi',
  'light year': 'light_year light_years',
  furlong: 'furlong furlongs',
  fathom: 'fathom fathoms',
  acre: 'acre acres',
  hectare: 'hectare hectares | ha',
  ounce: 'ounce ounces oz',
  pound: 'pound pounds lb lbs',
  stone: 'stone',
  ton: 'ton tons tonne tonnes | t T',
  'short ton': 'short_ton short_tons',
  'long ton': 'long_ton long_tons',
  hundredweight: 'hundredweight hundredweights cwt',
  grain: 'grain grains',
  pennyweight: 'pennyweight pennyweights',
  'troy ounce': 'troy_ounce troy_ounces',
  'fluid ounce': 'fluid_ounce fluid_ounces fl_oz',
  gill: 'gill gills',
  peck: 'peck pecks',
  hogshead: 'hogshead hogsheads',
  pinch: 'pinch pinches',
  'metric ton': 'metric_ton metric_tons metric_tonne metric_tonnes',
  barrel: 'barrel barrels bbl',
  gallon: 'gallon gallons gal',
  pint: 'pint pints',
  quart: 'quart quarts',
  cup: 'cup cups',
  tablespoon: 'tablespoon tablespoons tbsp',
  teaspoon: 'teaspoon teaspoons tsp',
  bushel: 'bushel bushels',
  dram: 'dram drams drachma drachmas',
  bit: 'bit bits',
  byte: 'byte bytes',
  kilobyte: 'kilobyte kilobytes | kB KB',
  megabyte: 'megabyte megabytes | MB',
  megabit: 'megabit megabits | Mb mb',
  gigabyte: 'gigabyte gigabytes | GB',
  kilobit: 'kilobit kilobits | kb',
  gigabit: 'gigabit gigabits | Gb',
  terabit: 'terabit terabits | Tb',
  petabit: 'petabit petabits | Pb',
  petabyte: 'petabyte petabytes | PB',
  terabyte: 'terabyte terabytes | TB',
  watt: 'watt watts | W',
  kilowatt: 'kilowatt kilowatts kw',
  megawatt: 'megawatt megawatts | MW',
  gigawatt: 'gigawatt gigawatts | GW',
  'kilowatt-hour': 'kilowatt_hour kilowatt_hours kwh',
  megaton: 'megaton megatons',
  kiloton: 'kiloton kilotons',
  knot: 'knot knots',
  degree: 'degree degrees deg',
  radian: 'radian radians rad',
  turn: 'turn turns',
  hertz: 'hertz | Hz',
  horsepower: 'horsepower hp',
  kilohertz: 'kilohertz | kHz',
  megahertz: 'megahertz | MHz',
  gigahertz: 'gigahertz | GHz',
  kilocalorie: 'kilocalorie kilocalories kcal',
  joule: 'joule joules',
  kilojoule: 'kilojoule kilojoules | kJ',
  pascal: 'pascal pascals | Pa',
  ampere: 'ampere amperes amp amps',
  decibel: 'decibel decibels | dB',
  'terawatt-hour': 'terawatt_hour terawatt_hours | TWh',
  'gigawatt-hour': 'gigawatt_hour gigawatt_hours | GWh',
  'megawatt-hour': 'megawatt_hour megawatt_hours | MWh',
  calorie: 'calorie calories',
  carat: 'carat carats',
  volt: 'volt volts',
  second: 'second seconds sec secs | s',
  millisecond: 'millisecond milliseconds | ms',
  minute: 'minute minutes min mins',
  hour: 'hour hours hr hrs | h',
  day: 'day days',
  week: 'week weeks',
  month: 'month months',
  year: 'year years yr yrs',
  decade: 'decade decades',
  century: 'century centuries',
}

/** Spelling in lower case → unit: `kilometers` → kilometre. Phrases are joined by `_`. */
export const unitNames: ReadonlyMap<string, string> = new Map(spellings())

/** Symbols with their case: `km` → kilometre, `MB` → megabyte. They count behind a number only. */
export const unitSymbols: ReadonlyMap<string, string> = new Map(symbols())

function* spellings(): Generator<[string, string]> {
  for (const [unit, row] of Object.entries(rows)) for (const spelling of row.split('|')[0]!.trim().split(' ')) yield [spelling, unit]
  for (const base of ['metre', 'gram', 'litre'])
    for (const [prefix] of prefixes)
      for (const spelling of rows[base]!.split('|')[0]!.trim().split(' ')) if (spelling !== 'gm') yield [prefix + spelling, prefix + base]
  yield* [
    ['kilo', 'kilogram'],
    ['kilos', 'kilogram'],
    ['mcg', 'microgram'],
    ['mph', 'mile per hour'],
    ['kph', 'kilometre per hour'],
    ['kmph', 'kilometre per hour'],
  ] satisfies [string, string][]
}

function* symbols(): Generator<[string, string]> {
  for (const [unit, row] of Object.entries(rows)) for (const symbol of row.split('|')[1]?.trim().split(' ') ?? []) yield [symbol, unit]
  for (const [base, symbol] of [
    ['metre', 'm'],
    ['gram', 'g'],
    ['litre', 'l'],
  ] as const)
    for (const [prefix, short] of prefixes) for (const letter of short === 'μ' ? ['μ', 'µ', 'u'] : [short]) yield [letter + symbol, prefix + base]
}

/** Temperatures, by what stands behind the number or its degrees. */
export const temperatureNames: ReadonlyMap<string, string> = new Map([
  ['celsius', 'C'],
  ['celcius', 'C'],
  ['centigrade', 'C'],
  ['centigrate', 'C'],
  ['c', 'C'],
  ['fahrenheit', 'F'],
  ['farenheit', 'F'],
  ['f', 'F'],
  ['kelvin', 'K'],
  ['kelvins', 'K'],
])
