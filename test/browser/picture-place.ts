import {test} from '@playwright/test'

/** Where a test puts a picture that nobody compares: beside its other results, to be looked at. */
export function picturePlace(name: string): string {
  return test.info().outputPath(`${name}.png`)
}
