import {type Kernel, makeKernel} from '../../src/parse/net/kernel.ts'

/** Memory of a kernel handed out from the front; never given back. */
export type Workspace = {readonly kernel: Kernel; readonly floats: Float32Array; readonly take: (count: number) => number}

/** A workspace for `count` numbers; places are in numbers, the kernel's in bytes (times 4). */
export function makeWorkspace(count: number): Workspace {
  const kernel = makeKernel(count * 4 + 65536)
  const floats = new Float32Array(kernel.memory.buffer)
  let used = 16
  const take = (wanted: number) => {
    const place = used
    used += Math.ceil(wanted / 4) * 4
    if (used > floats.length) throw new Error(`expected room for ${used} numbers, there is room for ${floats.length}`)
    return place
  }
  return {kernel, floats, take}
}
