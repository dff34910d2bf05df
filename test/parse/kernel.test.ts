import {readFileSync} from 'node:fs'
import {expect, it} from 'vitest'
import {buildKernel} from '../../learn/net/build-kernel.ts'
import {makeKernel} from '../../src/parse/net/kernel.ts'
import {packBlocks, unit} from '../../src/parse/net/pack-blocks.ts'

it('is what its source says', async () => {
  const committed = readFileSync(new URL('../../src/parse/net/kernel.wasm', import.meta.url))
  expect(Buffer.from(await buildKernel()).equals(committed)).toBe(true)
})

it('multiplies matrices of floats and of whole numbers alike', () => {
  const kernel = makeKernel(1 << 16)
  const floats = new Float32Array(kernel.memory.buffer)
  const shorts = new Int16Array(kernel.memory.buffer)
  const [a, w, c, x, bias, q] = [0, 100, 1000, 2000, 4000, 5000] as const
  // An odd row and a block over: two rows at a time, then one; two blocks, then one.
  const [m, k, n] = [3, 4, 48] as const
  let room = 6000
  const take = (count: number) => {
    room += count
    return room - count
  }
  for (let at = 0; at < m * k; at++) floats[a + at] = shorts[x * 2 + at] = (at % 5) - 2
  const bytes = Int8Array.from({length: k * n}, (_, at) => ((Math.floor(at / n) * 7 + (at % n) * 3) % 11) - 5)
  floats.set(bytes, w)
  const packed = packBlocks(kernel.memory.buffer, take, {bytes, scales: new Float32Array(n).fill(unit)})
  floats.fill(2, bias, bias + n)
  kernel.nn(a * 4, w * 4, c * 4, m, k, n, 0)
  kernel.nnQ(x * 4, packed.weights, packed.scales, q * 4, m, k, n, bias * 4)
  expect([...floats.subarray(q, q + m * n)]).toEqual([...floats.subarray(c, c + m * n)].map((value) => value + 2))
})
