import {programFile} from '../../weights/program-file.ts'

/** Arithmetic on 32-bit floats in a memory of its own; places are bytes. Written in learn/net/kernel.as, where each is explained. */
export type Kernel = {
  readonly memory: WebAssembly.Memory
  readonly nn: (a: number, w: number, c: number, m: number, k: number, n: number, add: number) => void
  readonly nt: (a: number, b: number, c: number, m: number, n: number, k: number, add: number) => void
  readonly tn: (a: number, d: number, w: number, t: number, k: number, n: number) => void
  readonly lstm: (g: number, u: number, h: number, stride: number, c: number, tc: number, t: number, size: number, back: number) => void
  readonly lstmBack: (g: number, u: number, dh: number, stride: number, c: number, tc: number, carry: number, t: number, size: number, back: number) => void
  readonly adam: (p: number, g: number, m: number, v: number, n: number, rate: number, b1: number, b2: number, scale: number, decay: number) => void
  readonly biased: (c: number, b: number, m: number, n: number, cut: number) => void
  readonly cutBack: (d: number, y: number, n: number) => void
  readonly sums: (d: number, b: number, m: number, n: number) => void
  readonly masked: (x: number, mask: number, m: number, n: number) => void
  /** Whole numbers of 16 bits: `x` 8192 for 1, `w` in blocks, `scale` a column; a bias at 0 is none. */
  readonly nnQ: (x: number, w: number, scale: number, c: number, m: number, k: number, n: number, bias: number) => void
  readonly lstmQ: (
    places: number,
    offset: number,
    u: number,
    scale: number,
    h: number,
    stride: number,
    room: number,
    t: number,
    size: number,
    back: number,
  ) => void
  readonly joined: (a: number, b: number, c: number, z: number, n: number) => void
  readonly greatest: (c: number, m: number, n: number, from: number, to: number, out: number) => void
  readonly neighbour: (v: number, others: number, count: number, size: number, rate: number, step: number) => void
  readonly plus: (y: number, x: number, n: number) => void
}

let module: WebAssembly.Module | undefined

/** A kernel with room for `bytes`. */
export function makeKernel(bytes: number): Kernel {
  module ??= new WebAssembly.Module(programFile(new URL('kernel.wasm', import.meta.url)))
  const memory = new WebAssembly.Memory({initial: Math.ceil(bytes / 65536)})
  const {exports} = new WebAssembly.Instance(module, {env: {memory}})
  return {...(exports as unknown as Kernel), memory}
}
