/** Something is on its way; said aloud to those who do not see it. */
export function Loading({what}: {readonly what: string}) {
  return (
    <div className="state" role="status">
      <p>Bringing {what} …</p>
      <div className="hatched loading-bar" />
    </div>
  )
}
