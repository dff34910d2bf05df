/** A name in an archive as a path below it: `../../etc/passwd` → `etc/passwd`; undefined for folders, hidden files and what a system keeps beside them. */
export function withinArchive(name: string): string | undefined {
  const parts = name
    .replace(/\p{Cc}/gu, '')
    .split(/[\\/]/)
    .filter((part) => part !== '' && part !== '.' && part !== '..' && !/^[A-Za-z]:$/.test(part))
  if (/[\\/]$/.test(name) || parts.length === 0 || parts.some((part) => part.startsWith('.') || part === '__MACOSX')) return undefined
  return parts.join('/').slice(0, 500)
}
