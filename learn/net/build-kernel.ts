import {readFileSync, writeFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import asc from 'assemblyscript/asc'

const flags = ['kernel.ts', '-O3', '--runtime', 'stub', '--importMemory', '--initialMemory', '1', '--noAssert', '--enable', 'simd', '--outFile', 'kernel.wasm']

/** WebAssembly of kernel.as, which is AssemblyScript; the ending keeps it away from the compiler of the rest. */
export async function buildKernel(): Promise<Uint8Array> {
  const source = readFileSync(new URL('kernel.as', import.meta.url), 'utf8')
  let bytes: Uint8Array | undefined
  const {error, stderr} = await asc.main(flags, {
    readFile: (name) => (name === 'kernel.ts' ? source : null),
    writeFile: (_, contents) => {
      bytes = contents as Uint8Array
    },
    listFiles: () => [],
  })
  if (error || !bytes) throw new Error(`expected WebAssembly of kernel.as, got ${error?.message ?? ''} ${stderr.toString()}`)
  return bytes
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(new URL('../../src/parse/net/kernel.wasm', import.meta.url), await buildKernel())
