/** Weights in two bytes each: the largest is 4,000 steps, those under half a step are 0. The largest carry the most, so none may be clipped. */
export function inSteps(values: Float32Array): {scale: number; steps: Int16Array} {
  const scale = values.reduce((most, value) => Math.max(most, Math.abs(value)), 0) / 4000
  return {scale, steps: Int16Array.from(values, (value) => Math.round(value / scale))}
}
