import {readFileSync} from 'node:fs'
import {expect, it} from 'vitest'
import {buildKernel} from '../../learn/net/build-kernel.ts'
import {makeKernel} from '../../src/parse/net/kernel.ts'

it('is what its source says', async () => {
  const committed = readFileSync(new URL('../../src/parse/net/kernel.wasm', import.meta.url))
  expect(Buffer.from(await buildKernel()).equals(committed)).toBe(true)
})

it('multiplies matrices of floats and of whole numbers alike', () => {
  const kernel = makeKernel(1 << 16)
  const floats = new Float32Array(kernel.memory.buffer)
  const shorts = new Int16Array(kernel.memory.buffer)
  const [a, w, c, x, pairs, scale, q] = [0, 100, 1000, 2000, 3000, 4000, 5000] as const
  const [m, k, n] = [3, 4, 16] as const
  for (let at = 0; at < m * k; at++) floats[a + at] = shorts[x * 2 + at] = (at % 5) - 2
  for (let row = 0; row < k; row++)
    for (let column = 0; column < n; column++) {
      const value = ((row * 7 + column * 3) % 11) - 5
      floats[w + row * n + column] = value
      shorts[pairs * 2 + (row >> 1) * n * 2 + column * 2 + (row & 1)] = value
    }
  floats.fill(1, scale, scale + n)
  kernel.nn(a * 4, w * 4, c * 4, m, k, n, 0)
  kernel.nnQ(x * 4, pairs * 4, scale * 4, q * 4, m, k, n)
  expect([...floats.subarray(q, q + m * n)]).toEqual([...floats.subarray(c, c + m * n)])
})
