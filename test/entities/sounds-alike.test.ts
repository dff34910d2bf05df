import {describe, expect, it} from 'vitest'
import {leastAlike} from '../../src/collate/entities/person-name.ts'
import {soundKey, soundsAlike} from '../../src/collate/entities/sounds-alike.ts'

const alike =
  'Sergei Serghej|Malki Maliki|Mashal Meshaal|Fatah Fateh|Marzook Marzuq|Haniyeh Haniya|Zelensky Zelenskyy|Kadhafi Gaddafi|Muhammad Mohamed|Hezbollah Hizballah|Shoigu Schoigu|Tymoshenko Timoshenko|Tawfiq Taufik|Yanukovych Janukowitsch'
const apart = 'Hassan Hussein|Hamas Hamad|Maria Mario|Ivan Ivana|Iran Iraq|Ali Ala|Petrov Petrova|Mali Malawi|Peter Petra|Jones James|Korea Kosovo'

describe('soundsAlike', () => {
  for (const [left = '', right = ''] of alike.split('|').map((pair) => pair.split(' ')))
    it(`takes ${left} and ${right} for one, and looks them up together`, () => {
      expect(soundsAlike(left, right)).toBeGreaterThanOrEqual(leastAlike)
      expect(soundsAlike(right, left)).toBe(soundsAlike(left, right))
      expect(soundKey(left).replace(/^a?g/, '')).toBe(soundKey(right).replace(/^a?g/, ''))
    })

  for (const [left = '', right = ''] of apart.split('|').map((pair) => pair.split(' ')))
    it(`keeps ${left} and ${right} apart`, () => expect(soundsAlike(left, right)).toBeLessThan(leastAlike))
})
