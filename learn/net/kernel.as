// Arithmetic of the tagger and parser on float32 in WebAssembly SIMD. Matrices are row by row; W[K×N] takes K numbers in and gives N.
// Every N is a multiple of 16 and every row begins anywhere (loads need no alignment).

// C[M×N] = A[M×K]·W[K×N], or += where `add`.
export function nn(a: usize, w: usize, c: usize, M: i32, K: i32, N: i32, add: i32): void {
  let m: i32 = 0
  for (; m + 1 < M; m += 2) {
    const a0 = a + ((m * K) << 2)
    const a1 = a0 + (K << 2)
    const c0 = c + ((m * N) << 2)
    const c1 = c0 + (N << 2)
    for (let n: i32 = 0; n < N; n += 16) {
      let x0: v128, x1: v128, x2: v128, x3: v128, y0: v128, y1: v128, y2: v128, y3: v128
      const p = c0 + (n << 2)
      const q = c1 + (n << 2)
      if (add) {
        x0 = v128.load(p); x1 = v128.load(p, 16); x2 = v128.load(p, 32); x3 = v128.load(p, 48)
        y0 = v128.load(q); y1 = v128.load(q, 16); y2 = v128.load(q, 32); y3 = v128.load(q, 48)
      } else {
        x0 = f32x4.splat(0); x1 = x0; x2 = x0; x3 = x0; y0 = x0; y1 = x0; y2 = x0; y3 = x0
      }
      let r = w + (n << 2)
      const step = N << 2
      for (let k: i32 = 0; k < K; k++) {
        const s = v128.load_splat<f32>(a0 + (k << 2))
        const t = v128.load_splat<f32>(a1 + (k << 2))
        const w0 = v128.load(r), w1 = v128.load(r, 16), w2 = v128.load(r, 32), w3 = v128.load(r, 48)
        x0 = f32x4.add(x0, f32x4.mul(s, w0)); x1 = f32x4.add(x1, f32x4.mul(s, w1)); x2 = f32x4.add(x2, f32x4.mul(s, w2)); x3 = f32x4.add(x3, f32x4.mul(s, w3))
        y0 = f32x4.add(y0, f32x4.mul(t, w0)); y1 = f32x4.add(y1, f32x4.mul(t, w1)); y2 = f32x4.add(y2, f32x4.mul(t, w2)); y3 = f32x4.add(y3, f32x4.mul(t, w3))
        r += step
      }
      v128.store(p, x0); v128.store(p, x1, 16); v128.store(p, x2, 32); v128.store(p, x3, 48)
      v128.store(q, y0); v128.store(q, y1, 16); v128.store(q, y2, 32); v128.store(q, y3, 48)
    }
  }
  if (m < M) row(a + ((m * K) << 2), w, c + ((m * N) << 2), K, N, add)
}

@inline
function row(a: usize, w: usize, c: usize, K: i32, N: i32, add: i32): void {
  for (let n: i32 = 0; n < N; n += 16) {
    const p = c + (n << 2)
    let x0: v128, x1: v128, x2: v128, x3: v128
    if (add) {
      x0 = v128.load(p); x1 = v128.load(p, 16); x2 = v128.load(p, 32); x3 = v128.load(p, 48)
    } else {
      x0 = f32x4.splat(0); x1 = x0; x2 = x0; x3 = x0
    }
    let r = w + (n << 2)
    const step = N << 2
    for (let k: i32 = 0; k < K; k++) {
      const s = v128.load_splat<f32>(a + (k << 2))
      x0 = f32x4.add(x0, f32x4.mul(s, v128.load(r))); x1 = f32x4.add(x1, f32x4.mul(s, v128.load(r, 16)))
      x2 = f32x4.add(x2, f32x4.mul(s, v128.load(r, 32))); x3 = f32x4.add(x3, f32x4.mul(s, v128.load(r, 48)))
      r += step
    }
    v128.store(p, x0); v128.store(p, x1, 16); v128.store(p, x2, 32); v128.store(p, x3, 48)
  }
}

@inline
function sum4(x: v128): f32 {
  return f32x4.extract_lane(x, 0) + f32x4.extract_lane(x, 1) + (f32x4.extract_lane(x, 2) + f32x4.extract_lane(x, 3))
}

// C[M×N] = A[M×K]·B[N×K]ᵀ, or += where `add`; K is a multiple of 4, N is anything.
export function nt(a: usize, b: usize, c: usize, M: i32, N: i32, K: i32, add: i32): void {
  const bytes = K << 2
  for (let m: i32 = 0; m < M; m++) {
    const am = a + m * bytes
    const cm = c + ((m * N) << 2)
    let n: i32 = 0
    for (; n + 3 < N; n += 4) {
      const b0 = b + n * bytes
      const b1 = b0 + bytes
      const b2 = b1 + bytes
      const b3 = b2 + bytes
      let x0 = f32x4.splat(0), x1 = f32x4.splat(0), x2 = f32x4.splat(0), x3 = f32x4.splat(0)
      for (let k: i32 = 0; k < bytes; k += 16) {
        const s = v128.load(am + k)
        x0 = f32x4.add(x0, f32x4.mul(s, v128.load(b0 + k)))
        x1 = f32x4.add(x1, f32x4.mul(s, v128.load(b1 + k)))
        x2 = f32x4.add(x2, f32x4.mul(s, v128.load(b2 + k)))
        x3 = f32x4.add(x3, f32x4.mul(s, v128.load(b3 + k)))
      }
      const p = cm + (n << 2)
      if (add) {
        store<f32>(p, load<f32>(p) + sum4(x0)); store<f32>(p, load<f32>(p, 4) + sum4(x1), 4)
        store<f32>(p, load<f32>(p, 8) + sum4(x2), 8); store<f32>(p, load<f32>(p, 12) + sum4(x3), 12)
      } else {
        store<f32>(p, sum4(x0)); store<f32>(p, sum4(x1), 4); store<f32>(p, sum4(x2), 8); store<f32>(p, sum4(x3), 12)
      }
    }
    for (; n < N; n++) {
      const b0 = b + n * bytes
      let x0 = f32x4.splat(0)
      for (let k: i32 = 0; k < bytes; k += 16) x0 = f32x4.add(x0, f32x4.mul(v128.load(am + k), v128.load(b0 + k)))
      const p = cm + (n << 2)
      store<f32>(p, add ? load<f32>(p) + sum4(x0) : sum4(x0))
    }
  }
}

// W[K×N] += A[T×K]ᵀ·D[T×N].
export function tn(a: usize, d: usize, w: usize, T: i32, K: i32, N: i32): void {
  const an = K << 2
  const dn = N << 2
  let k: i32 = 0
  for (; k + 1 < K; k += 2) {
    for (let n: i32 = 0; n < N; n += 16) {
      const p = w + ((k * N + n) << 2)
      const q = p + dn
      let x0 = v128.load(p), x1 = v128.load(p, 16), x2 = v128.load(p, 32), x3 = v128.load(p, 48)
      let y0 = v128.load(q), y1 = v128.load(q, 16), y2 = v128.load(q, 32), y3 = v128.load(q, 48)
      let at = a + (k << 2)
      let r = d + (n << 2)
      for (let t: i32 = 0; t < T; t++) {
        const s = v128.load_splat<f32>(at)
        const u = v128.load_splat<f32>(at, 4)
        const w0 = v128.load(r), w1 = v128.load(r, 16), w2 = v128.load(r, 32), w3 = v128.load(r, 48)
        x0 = f32x4.add(x0, f32x4.mul(s, w0)); x1 = f32x4.add(x1, f32x4.mul(s, w1)); x2 = f32x4.add(x2, f32x4.mul(s, w2)); x3 = f32x4.add(x3, f32x4.mul(s, w3))
        y0 = f32x4.add(y0, f32x4.mul(u, w0)); y1 = f32x4.add(y1, f32x4.mul(u, w1)); y2 = f32x4.add(y2, f32x4.mul(u, w2)); y3 = f32x4.add(y3, f32x4.mul(u, w3))
        at += an
        r += dn
      }
      v128.store(p, x0); v128.store(p, x1, 16); v128.store(p, x2, 32); v128.store(p, x3, 48)
      v128.store(q, y0); v128.store(q, y1, 16); v128.store(q, y2, 32); v128.store(q, y3, 48)
    }
  }
  if (k < K)
    for (let n: i32 = 0; n < N; n += 16) {
      const p = w + ((k * N + n) << 2)
      let x0 = v128.load(p), x1 = v128.load(p, 16), x2 = v128.load(p, 32), x3 = v128.load(p, 48)
      let at = a + (k << 2)
      let r = d + (n << 2)
      for (let t: i32 = 0; t < T; t++) {
        const s = v128.load_splat<f32>(at)
        x0 = f32x4.add(x0, f32x4.mul(s, v128.load(r))); x1 = f32x4.add(x1, f32x4.mul(s, v128.load(r, 16)))
        x2 = f32x4.add(x2, f32x4.mul(s, v128.load(r, 32))); x3 = f32x4.add(x3, f32x4.mul(s, v128.load(r, 48)))
        at += an
        r += dn
      }
      v128.store(p, x0); v128.store(p, x1, 16); v128.store(p, x2, 32); v128.store(p, x3, 48)
    }
}

// Lambert's continued fraction, right to 0.0001; both learning and working use it.
@inline
function tanh4(v: v128): v128 {
  const x = within(v)
  const z = f32x4.mul(x, x)
  const p = f32x4.add(f32x4.mul(z, f32x4.add(f32x4.mul(z, f32x4.add(z, f32x4.splat(378))), f32x4.splat(17325))), f32x4.splat(135135))
  const q = f32x4.add(f32x4.mul(z, f32x4.add(f32x4.mul(z, f32x4.add(f32x4.mul(z, f32x4.splat(28)), f32x4.splat(3150))), f32x4.splat(62370))), f32x4.splat(135135))
  return f32x4.div(f32x4.mul(x, p), q)
}

@inline
function sigmoid4(x: v128): v128 {
  const half = f32x4.splat(0.5)
  return f32x4.add(f32x4.mul(tanh4(f32x4.mul(x, half)), half), half)
}

// One direction of an LSTM. `g` holds the input's share of the gates (in, forget, out, candidate: T×4H) and afterwards the gates;
// U[H×4H] is recurrent; `h` is written every `stride` bytes; c and tc (tanh c) are T×H. `back` runs from the end.
export function lstm(g: usize, u: usize, h: usize, stride: i32, c: usize, tc: usize, T: i32, H: i32, back: i32): void {
  const hb = H << 2
  const gb = hb << 2
  let before: usize = 0
  let cell: usize = 0
  for (let s: i32 = 0; s < T; s++) {
    const t = back ? T - 1 - s : s
    const gt = g + t * gb
    const ht = h + t * stride
    const ct = c + t * hb
    const tt = tc + t * hb
    if (s > 0) row(before, u, gt, H, H << 2, 1)
    for (let k: i32 = 0; k < hb; k += 16) {
      const p = gt + k
      const i = sigmoid4(v128.load(p))
      const f = sigmoid4(v128.load(p + hb))
      const o = sigmoid4(v128.load(p + 2 * hb))
      const n = tanh4(v128.load(p + 3 * hb))
      v128.store(p, i); v128.store(p + hb, f); v128.store(p + 2 * hb, o); v128.store(p + 3 * hb, n)
      let x = f32x4.mul(i, n)
      if (s > 0) x = f32x4.add(x, f32x4.mul(f, v128.load(cell + k)))
      const y = tanh4(x)
      v128.store(ct + k, x); v128.store(tt + k, y)
      v128.store(ht + k, f32x4.mul(o, y))
    }
    before = ht
    cell = ct
  }
}

// The way back: `dh` (every `stride` bytes) is what the loss says of h; `g` becomes what it says of the gates before their squashing.
// `carry` has room for 2H numbers.
export function lstmBack(g: usize, u: usize, dh: usize, stride: i32, c: usize, tc: usize, carry: usize, T: i32, H: i32, back: i32): void {
  const hb = H << 2
  const gb = hb << 2
  const dhc = carry
  const dcc = carry + hb
  const one = f32x4.splat(1)
  memory.fill(carry, 0, 2 * hb)
  for (let s: i32 = T - 1; s >= 0; s--) {
    const t = back ? T - 1 - s : s
    const gt = g + t * gb
    const ct = c + (back ? t + 1 : t - 1) * hb
    const tt = tc + t * hb
    const dt = dh + t * stride
    for (let k: i32 = 0; k < hb; k += 16) {
      const p = gt + k
      const i = v128.load(p)
      const f = v128.load(p + hb)
      const o = v128.load(p + 2 * hb)
      const n = v128.load(p + 3 * hb)
      const y = v128.load(tt + k)
      const d = f32x4.add(v128.load(dt + k), v128.load(dhc + k))
      const dc = f32x4.add(v128.load(dcc + k), f32x4.mul(f32x4.mul(d, o), f32x4.sub(one, f32x4.mul(y, y))))
      v128.store(p + 2 * hb, f32x4.mul(f32x4.mul(d, y), f32x4.mul(o, f32x4.sub(one, o))))
      v128.store(p, f32x4.mul(f32x4.mul(dc, n), f32x4.mul(i, f32x4.sub(one, i))))
      v128.store(p + 3 * hb, f32x4.mul(f32x4.mul(dc, i), f32x4.sub(one, f32x4.mul(n, n))))
      if (s > 0) v128.store(p + hb, f32x4.mul(f32x4.mul(dc, v128.load(ct + k)), f32x4.mul(f, f32x4.sub(one, f))))
      else v128.store(p + hb, f32x4.splat(0))
      v128.store(dcc + k, f32x4.mul(dc, f))
    }
    if (s > 0) nt(gt, u, dhc, 1, H, H << 2, 0)
  }
}

// Adam over n numbers (a multiple of 4); clears the gradient. `rate` has the corrections for the first steps in it.
export function adam(p: usize, g: usize, m: usize, v: usize, n: i32, rate: f32, b1: f32, b2: f32, scale: f32, decay: f32): void {
  const r = f32x4.splat(rate)
  const k1 = f32x4.splat(b1)
  const k2 = f32x4.splat(b2)
  const j1 = f32x4.splat(1 - b1)
  const j2 = f32x4.splat(1 - b2)
  const sc = f32x4.splat(scale)
  const keep = f32x4.splat(1 - decay)
  const tiny = f32x4.splat(1e-8)
  const bytes = n << 2
  for (let k: i32 = 0; k < bytes; k += 16) {
    const x = f32x4.mul(v128.load(g + k), sc)
    const mm = f32x4.add(f32x4.mul(k1, v128.load(m + k)), f32x4.mul(j1, x))
    const vv = f32x4.add(f32x4.mul(k2, v128.load(v + k)), f32x4.mul(j2, f32x4.mul(x, x)))
    v128.store(m + k, mm)
    v128.store(v + k, vv)
    v128.store(p + k, f32x4.sub(f32x4.mul(keep, v128.load(p + k)), f32x4.div(f32x4.mul(r, mm), f32x4.add(f32x4.sqrt(vv), tiny))))
    v128.store(g + k, f32x4.splat(0))
  }
}

// Each of M rows of N numbers becomes itself + bias, not under 0 where `cut`.
export function biased(c: usize, b: usize, M: i32, N: i32, cut: i32): void {
  const bytes = N << 2
  const zero = f32x4.splat(0)
  for (let m: i32 = 0; m < M; m++) {
    const p = c + m * bytes
    for (let k: i32 = 0; k < bytes; k += 16) {
      const x = f32x4.add(v128.load(p + k), v128.load(b + k))
      v128.store(p + k, cut ? f32x4.max(x, zero) : x)
    }
  }
}

// d becomes 0 where y is 0 (the way back through `biased` with `cut`); n is a multiple of 4.
export function cutBack(d: usize, y: usize, n: i32): void {
  const bytes = n << 2
  for (let k: i32 = 0; k < bytes; k += 16) v128.store(d + k, v128.and(v128.load(d + k), f32x4.gt(v128.load(y + k), f32x4.splat(0))))
}

// b += the sum of M rows of N.
export function sums(d: usize, b: usize, M: i32, N: i32): void {
  const bytes = N << 2
  for (let m: i32 = 0; m < M; m++) for (let k: i32 = 0; k < bytes; k += 16) v128.store(b + k, f32x4.add(v128.load(b + k), v128.load(d + m * bytes + k)))
}

// x *= mask over M rows of N with one mask for all rows.
export function masked(x: usize, mask: usize, M: i32, N: i32): void {
  const bytes = N << 2
  for (let m: i32 = 0; m < M; m++) for (let k: i32 = 0; k < bytes; k += 16) v128.store(x + m * bytes + k, f32x4.mul(v128.load(x + m * bytes + k), v128.load(mask + k)))
}
// y[0..n] += x[0..n]
export function plus(y: usize, x: usize, n: i32): void {
  const bytes = n << 2
  for (let k: i32 = 0; k < bytes; k += 16) v128.store(y + k, f32x4.add(v128.load(y + k), v128.load(x + k)))
}
// Whole-number arithmetic of the net at work. x is int16; W holds int16 in blocks of sixteen columns, one block after the other: for inputs 2j and 2j+1
// the pairs of its sixteen columns, then those of the next two inputs. A row takes two blocks at a time, then one: a number of x is spread out once for both.
// c = the row of x times W, + what stands at `from` where that is not 0.
@inline
function rowQ(x: usize, w: usize, scale: usize, c: usize, K: i32, N: i32, from: usize): void {
  const block = K << 5
  const end = x + (K << 1)
  let n: i32 = 0
  for (; n + 31 < N; n += 32) {
    let a0 = i32x4.splat(0), a1 = a0, a2 = a0, a3 = a0, a4 = a0, a5 = a0, a6 = a0, a7 = a0
    for (let at = x; at < end; at += 4) {
      const s = v128.load_splat<u32>(at)
      const v = w + block
      a0 = i32x4.add(a0, i32x4.dot_i16x8_s(s, v128.load(w)))
      a1 = i32x4.add(a1, i32x4.dot_i16x8_s(s, v128.load(w, 16)))
      a2 = i32x4.add(a2, i32x4.dot_i16x8_s(s, v128.load(w, 32)))
      a3 = i32x4.add(a3, i32x4.dot_i16x8_s(s, v128.load(w, 48)))
      a4 = i32x4.add(a4, i32x4.dot_i16x8_s(s, v128.load(v)))
      a5 = i32x4.add(a5, i32x4.dot_i16x8_s(s, v128.load(v, 16)))
      a6 = i32x4.add(a6, i32x4.dot_i16x8_s(s, v128.load(v, 32)))
      a7 = i32x4.add(a7, i32x4.dot_i16x8_s(s, v128.load(v, 48)))
      w += 64
    }
    w += block
    put(c + (n << 2), scale + (n << 2), a0, a1, a2, a3, from ? from + (n << 2) : 0)
    put(c + (n << 2) + 64, scale + (n << 2) + 64, a4, a5, a6, a7, from ? from + (n << 2) + 64 : 0)
  }
  for (; n < N; n += 16) {
    let a0 = i32x4.splat(0), a1 = a0, a2 = a0, a3 = a0
    for (let at = x; at < end; at += 4) {
      const s = v128.load_splat<u32>(at)
      a0 = i32x4.add(a0, i32x4.dot_i16x8_s(s, v128.load(w)))
      a1 = i32x4.add(a1, i32x4.dot_i16x8_s(s, v128.load(w, 16)))
      a2 = i32x4.add(a2, i32x4.dot_i16x8_s(s, v128.load(w, 32)))
      a3 = i32x4.add(a3, i32x4.dot_i16x8_s(s, v128.load(w, 48)))
      w += 64
    }
    put(c + (n << 2), scale + (n << 2), a0, a1, a2, a3, from ? from + (n << 2) : 0)
  }
}
@inline
function put(p: usize, q: usize, a0: v128, a1: v128, a2: v128, a3: v128, from: usize): void {
  let y0 = f32x4.mul(f32x4.convert_i32x4_s(a0), v128.load(q)), y1 = f32x4.mul(f32x4.convert_i32x4_s(a1), v128.load(q, 16))
  let y2 = f32x4.mul(f32x4.convert_i32x4_s(a2), v128.load(q, 32)), y3 = f32x4.mul(f32x4.convert_i32x4_s(a3), v128.load(q, 48))
  if (from) {
    y0 = f32x4.add(y0, v128.load(from)); y1 = f32x4.add(y1, v128.load(from, 16))
    y2 = f32x4.add(y2, v128.load(from, 32)); y3 = f32x4.add(y3, v128.load(from, 48))
  }
  v128.store(p, y0); v128.store(p, y1, 16); v128.store(p, y2, 32); v128.store(p, y3, 48)
}
// C[M×N] = X[M×K]·W, each row + `bias` where that is not 0.
export function nnQ(x: usize, w: usize, scale: usize, c: usize, M: i32, K: i32, N: i32, bias: usize): void {
  let m: i32 = 0
  const step = N << 2
  const half = K >> 1
  for (; m + 1 < M; m += 2) {
    const x0 = x + m * K * 2
    const x1 = x0 + K * 2
    const c0 = c + m * step
    let r = w
    for (let n: i32 = 0; n < N; n += 16) {
      let a0 = i32x4.splat(0), a1 = a0, a2 = a0, a3 = a0, b0 = a0, b1 = a0, b2 = a0, b3 = a0
      for (let j: i32 = 0; j < half; j++) {
        const s = v128.load_splat<u32>(x0 + (j << 2))
        const t = v128.load_splat<u32>(x1 + (j << 2))
        const w0 = v128.load(r), w1 = v128.load(r, 16), w2 = v128.load(r, 32), w3 = v128.load(r, 48)
        a0 = i32x4.add(a0, i32x4.dot_i16x8_s(s, w0)); a1 = i32x4.add(a1, i32x4.dot_i16x8_s(s, w1))
        a2 = i32x4.add(a2, i32x4.dot_i16x8_s(s, w2)); a3 = i32x4.add(a3, i32x4.dot_i16x8_s(s, w3))
        b0 = i32x4.add(b0, i32x4.dot_i16x8_s(t, w0)); b1 = i32x4.add(b1, i32x4.dot_i16x8_s(t, w1))
        b2 = i32x4.add(b2, i32x4.dot_i16x8_s(t, w2)); b3 = i32x4.add(b3, i32x4.dot_i16x8_s(t, w3))
        r += 64
      }
      const from = bias ? bias + (n << 2) : 0
      put(c0 + (n << 2), scale + (n << 2), a0, a1, a2, a3, from)
      put(c0 + step + (n << 2), scale + (n << 2), b0, b1, b2, b3, from)
    }
  }
  if (m < M) rowQ(x + m * K * 2, w, scale, c + m * step, K, N, bias)
}

// One direction of an LSTM at work: like `lstm`, but h is int16 (8192 is 1), written at every `stride` bytes; `room` holds the gates of a step (4H numbers)
// and the running cell (H). What goes in for word t stands where the t-th of `places` says, `offset` bytes on, and is left as it is.
export function lstmQ(places: usize, offset: usize, u: usize, scale: usize, h: usize, stride: i32, room: usize, T: i32, H: i32, back: i32): void {
  const hb = H << 2
  const c = room + (hb << 2)
  memory.fill(c, 0, hb)
  let before: usize = 0
  for (let s: i32 = 0; s < T; s++) {
    const t = back ? T - 1 - s : s
    let gates: usize = load<u32>(places + (t << 2)) + offset
    const ht = h + t * stride
    if (s > 0) {
      rowQ(before, u, scale, room, H, H << 2, gates)
      gates = room
    }
    for (let k: i32 = 0; k < hb; k += 32) {
      const lo = cellQ(gates + k, hb, c + k)
      const hi = cellQ(gates + k + 16, hb, c + k + 16)
      v128.store(ht + (k >> 1), i16x8.narrow_i32x4_s(lo, hi))
    }
    before = ht
  }
}
// Products of squashed numbers are divided once: sigmoid(i)·tanh(n) is one fraction, and so is sigmoid(f)·c and sigmoid(o)·tanh(x).
@inline
function cellQ(p: usize, hb: i32, c: usize): v128 {
  const half = f32x4.splat(0.5)
  const i = within(f32x4.mul(v128.load(p), half))
  const n = within(v128.load(p + 3 * hb))
  const qi = under(i)
  let x = f32x4.div(f32x4.mul(f32x4.mul(half, f32x4.add(over(i), qi)), over(n)), f32x4.mul(qi, under(n)))
  const f = within(f32x4.mul(v128.load(p + hb), half))
  const qf = under(f)
  x = f32x4.add(x, f32x4.div(f32x4.mul(f32x4.mul(half, f32x4.add(over(f), qf)), v128.load(c)), qf))
  v128.store(c, x)
  const o = within(f32x4.mul(v128.load(p + 2 * hb), half))
  const qo = under(o)
  const y = within(x)
  return rounded(f32x4.mul(f32x4.div(f32x4.mul(f32x4.add(over(o), qo), over(y)), f32x4.mul(qo, under(y))), f32x4.splat(4096)))
}

// To the nearest whole number, of two the even one, as long as it is within four millions: 3·2²² leaves no room behind the point.
@inline
function rounded(x: v128): v128 {
  return i32x4.sub(f32x4.add(x, f32x4.splat(12582912)), i32x4.splat(0x4b400000))
}

// tanh4 in parts: the argument within its reach, and the fraction that it makes.
@inline
function within(v: v128): v128 {
  return f32x4.pmax(f32x4.pmin(v, f32x4.splat(4.97)), f32x4.splat(-4.97))
}
@inline
function over(x: v128): v128 {
  const z = f32x4.mul(x, x)
  return f32x4.mul(x, f32x4.add(f32x4.mul(z, f32x4.add(f32x4.mul(z, f32x4.add(z, f32x4.splat(378))), f32x4.splat(17325))), f32x4.splat(135135)))
}
@inline
function under(x: v128): v128 {
  const z = f32x4.mul(x, x)
  return f32x4.add(f32x4.mul(z, f32x4.add(f32x4.mul(z, f32x4.add(f32x4.mul(z, f32x4.splat(28)), f32x4.splat(3150))), f32x4.splat(62370))), f32x4.splat(135135))
}

// One step of skip-gram: the vector v of a word against `count` others, whose places stand at `others`, the first a true neighbour. Size is a multiple of 4.
export function neighbour(v: usize, others: usize, count: i32, size: i32, rate: f32, step: usize): void {
  const bytes = size << 2
  memory.fill(step, 0, bytes)
  for (let i: i32 = 0; i < count; i++) {
    const c: usize = load<u32>(others + (i << 2))
    let x = f32x4.splat(0)
    for (let k: i32 = 0; k < bytes; k += 16) x = f32x4.add(x, f32x4.mul(v128.load(v + k), v128.load(c + k)))
    const told = f32x4.extract_lane(sigmoid4(f32x4.splat(sum4(x))), 0)
    const error = f32x4.splat(((i == 0 ? <f32>1 : <f32>0) - told) * rate)
    for (let k: i32 = 0; k < bytes; k += 16) {
      const y = v128.load(c + k)
      v128.store(step + k, f32x4.add(v128.load(step + k), f32x4.mul(error, y)))
      v128.store(c + k, f32x4.add(y, f32x4.mul(error, v128.load(v + k))))
    }
  }
  for (let k: i32 = 0; k < bytes; k += 16) v128.store(v + k, f32x4.add(v128.load(v + k), v128.load(step + k)))
}

// z = a + b + c, not under 0, n numbers; added up in 64 bits and rounded once.
export function joined(a: usize, b: usize, c: usize, z: usize, n: i32): void {
  const bytes = n << 2
  const zero = f32x4.splat(0)
  for (let k: i32 = 0; k < bytes; k += 8) {
    const x = f64x2.promote_low_f32x4(v128.load64_zero(a + k))
    const y = f64x2.promote_low_f32x4(v128.load64_zero(b + k))
    const w = f64x2.promote_low_f32x4(v128.load64_zero(c + k))
    v128.store64_lane(z + k, f32x4.pmax(f32x4.demote_f64x2_zero(f64x2.add(f64x2.add(x, y), w)), zero), 0)
  }
}

// The first of the greatest of the numbers `from` to `to` of each of M rows of N, as bytes.
export function greatest(c: usize, M: i32, N: i32, from: i32, to: i32, out: usize): void {
  for (let m: i32 = 0; m < M; m++) {
    const row = c + ((m * N) << 2)
    let most = load<f32>(row + (from << 2))
    let place = from
    for (let n = from + 1; n < to; n++) {
      const value = load<f32>(row + (n << 2))
      if (value > most) {
        most = value
        place = n
      }
    }
    store<u8>(out + m, place)
  }
}
