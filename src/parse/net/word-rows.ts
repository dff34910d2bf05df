import {clusterKey} from '../clusters/cluster-key.ts'
import type {Clusters} from '../clusters/clusters.ts'

/** What a form is known by, as names of rows of the word table: itself, its ends, its shape, its classes, its vector. */
export function rowNames(form: string, clusters: Clusters): string[] {
  const plain = form.replace(/[‘’]/g, "'").replace(/[“”]/g, '"').replace(/\d/g, '0')
  const lower = plain.toLowerCase()
  const names = [
    `w${lower}`,
    `s${lower.slice(-2)}`,
    `s${lower.slice(-3)}`,
    `s${lower.slice(-4)}^`,
    `p${lower.slice(0, 2)}`,
    `p${lower.slice(0, 3)}`,
    `h${shapeOf(plain)}`,
  ]
  if (plain !== lower) names.push(`W${plain}`)
  const row = clusters.row(form)
  if (row < 0) names.push('c_')
  else for (let level = 0; level < clusters.levels.length; level++) names.push(`${level}${clusters.levels[level]![row]}`)
  names.push(`v${clusterKey(form).toLowerCase()}`)
  return names
}

// “McDonald” XxXx, “NATO” XX, “2024” 9, “al-Ani” x-Xx.
function shapeOf(word: string): string {
  return word
    .slice(0, 24)
    .replace(/\p{Lu}{2,}/gu, 'XX')
    .replace(/\p{Lu}(?!X)/gu, 'X')
    .replace(/[\p{Ll}\p{Lo}]+/gu, 'x')
    .replace(/0+/g, '9')
    .slice(0, 8)
}
