/** The dossier is empty: how reports come in. */
export function NoStories() {
  return (
    <div className="state">
      <h2>No reports yet</h2>
      <p>
        Drop files anywhere on this page, or use “Add reports”: pages saved from the web, PDF, Word, mail, text, feeds, archives. Or paste a text, or addresses
        of pages. Reports that tell one story find each other by themselves.
      </p>
      <p>
        From a terminal, <code>npx variorum add FOLDER</code> brings in a whole folder.
      </p>
    </div>
  )
}
