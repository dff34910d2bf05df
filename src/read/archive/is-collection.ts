/** “archive/data.warc.gz” and a list of pages in a ZIP make it a packaged web archive (WACZ). */
export function isCollection(names: readonly string[]): boolean {
  return names.some(isWebArchive) && names.some((name) => name === 'datapackage.json' || name.startsWith('pages/'))
}

/** Whether a file of a packaged web archive is one of its web archives (WARC). */
export function isWebArchive(path: string): boolean {
  return /^archive\/[^/]+\.warc(?:\.gz)?$/.test(path)
}
