/** “Sergei” and “Serghej” → 0.97, “Hassan” and “Hussein” → below 0.8: how likely two words are spellings of one name, 0 to 1. */
export function soundsAlike(left: string, right: string): number {
  const [one, other] = [soundsOf(left), soundsOf(right)]
  if (one === other) return left === right ? 1 : 0.98
  const longest = Math.max(one.length, other.length)
  if (longest === 0 || Math.abs(one.length - other.length) > 3) return 0
  return Math.max(0, 1 - distance(one, other) / longest)
}

/** The consonants of a name, for looking up its other spellings: “Marzook”, “Marzouk”, “Marzuq” → `mrsk`. */
export function soundKey(word: string): string {
  const sounds = soundsOf(word)
  const first = vowels.has(sounds[0] ?? '') ? 'a' : ''
  return first + [...sounds].map((sound) => keys[sound] ?? sound).join('')
}

// What spellers of other scripts write for one sound. Order matters: longer groups first. Upper case stands for a sound of its own.
const spellings: readonly (readonly [RegExp, string])[] = [
  [/[’'ʿʾ`´-]/gu, ''],
  [/tsch|tch/gu, 'C'], // Tschaikowsky, Tchaikovsky
  [/shch|sch|sh/gu, 'S'], // Schoigu, Shoigu
  [/ch/gu, 'C'],
  [/zh/gu, 'Z'],
  [/dzh|dj/gu, 'j'], // Djibril, Jibril
  [/kh/gu, 'X'], // Khaled, Haled
  [/gh/gu, 'g'], // Serghej
  [/ph/gu, 'f'],
  [/th/gu, 't'],
  [/dh/gu, 'd'], // Kadhafi, Gaddafi
  [/ck|q/gu, 'k'],
  [/c(?=[eiy])/gu, 's'],
  [/c/gu, 'k'],
  [/x/gu, 'ks'],
  [/(?<=[aeo])w(?![aeiouy])/gu, 'u'], // Tawfiq, Taufiq
  [/w/gu, 'v'],
  [/(.)\1+/gu, '$1'],
  [/[ae][iyj](?![aeou])/gu, 'E'], // Husayn, Hussein; Sergey, Serghej
  [/i[jy]$|y$|j$/gu, 'i'], // Zelenskyy, Zelenskiy
  [/iya|ia/gu, 'ya'], // Riad, Riyad
  [/ou|oo|eu/gu, 'u'], // Mahmoud, Marzook
  [/ee|ie/gu, 'i'], // Kareem
  [/y(?![aeiou])/gu, 'i'],
  [/(?<=[aeiouE])h$/gu, ''], // Haniyeh
  [/(.)\1+/gu, '$1'],
]

const vowels = new Set('aeiouE')
const keys: Readonly<Record<string, string>> = {
  a: '',
  e: '',
  i: '',
  o: '',
  u: '',
  E: '',
  y: '',
  j: 'g',
  g: 'k',
  X: 'h',
  S: 's',
  C: 's',
  Z: 's',
  z: 's',
  d: 't',
  b: 'p',
  v: 'f',
  h: '',
}

const kept = new Map<string, string>()

function soundsOf(word: string): string {
  const known = kept.get(word)
  if (known !== undefined) return known
  let sounds = word.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
  for (const [spelling, sound] of spellings) sounds = sounds.replace(spelling, sound)
  if (kept.size > 20000) kept.clear()
  kept.set(word, sounds)
  return sounds
}

// How far two sounds are apart where that is less than a whole letter; both ways.
const near = new Map(
  [
    'ae3',
    'ei3',
    'ou3',
    'ao5',
    'Ee3',
    'Ei3',
    'Ea4',
    'iy3',
    'ai8',
    'au8',
    'oe8',
    'kX2',
    'hX2',
    'kh5',
    'gh5',
    'Ss4',
    'CS3',
    'Zz4',
    'Zj3',
    'Sj6',
    'jg3',
    'jy4',
    'Cj5',
    'vu4',
    'vf4',
    'vb5',
    'zs3',
    'td6',
    'kg4',
    'bp6',
    'gX4',
  ].flatMap((row) => [
    [row.slice(0, 2), Number(row[2]) / 10],
    [row[1]! + row[0]!, Number(row[2]) / 10],
  ]),
)

function distance(left: string, right: string): number {
  let above = [0]
  for (let at = 0; at < right.length; at++) above.push(above[at]! + dropCost(right, at))
  for (let row = 0; row < left.length; row++) {
    const here = [above[0]! + dropCost(left, row)]
    for (let column = 0; column < right.length; column++) {
      const change = above[column]! + changeCost(left, row, right, column)
      here.push(Math.min(change, above[column + 1]! + dropCost(left, row), here[column]! + dropCost(right, column)))
    }
    above = here
  }
  return above.at(-1)!
}

// A vowel that slips in between consonants is cheap (Malki, Maliki), one at either end is not (Ivan, Ivana); h is silent to many.
function dropCost(sounds: string, at: number): number {
  if (sounds[at] === 'h') return 0.4
  return vowels.has(sounds[at]!) && at > 0 && at < sounds.length - 1 ? 0.5 : 1
}

// Mario is not Maria: at the end of a name, a and o tell people apart.
function changeCost(left: string, row: number, right: string, column: number): number {
  const [one, other] = [left[row]!, right[column]!]
  if (one === other) return 0
  const atEnd = row === left.length - 1 && column === right.length - 1
  if (atEnd && (one === 'o' || other === 'o')) return 1
  return near.get(one + other) ?? 1
}
