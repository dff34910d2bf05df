/** A part of the site's navigation: a heading and its pages, by their path in the repository. */
export type SitePart = {readonly heading: string; readonly pages: readonly (readonly [path: string, title: string])[]}

/** The site, in the order in which people need it. Every page below `docs/` stands here, but for decisions, which have a list of their own. */
export const siteParts: readonly SitePart[] = [
  {
    heading: 'Begin',
    pages: [
      ['README.md', 'Variorum'],
      ['docs/tutorial.md', 'Tutorial'],
      ['docs/method.md', 'How far to trust it'],
      ['examples/README.md', 'Example stories'],
    ],
  },
  {
    heading: 'How to',
    pages: [
      ['docs/how-to/compare-tolls.md', 'Compare tolls'],
      ['docs/how-to/follow-a-denial.md', 'Follow a denial'],
      ['docs/how-to/find-who-copied-whom.md', 'Find who copied whom'],
      ['docs/how-to/correct-a-merge.md', 'Correct a merge'],
      ['docs/how-to/go-on-in-a-spreadsheet-or-word.md', 'Go on in a spreadsheet or Word'],
      ['docs/how-to/code-events-for-a-data-set.md', 'Code events for a data set'],
    ],
  },
  {
    heading: 'Reference',
    pages: [
      ['docs/commands.md', 'Commands'],
      ['docs/reading-room.md', 'The reading room'],
      ['docs/formats.md', 'Formats read'],
      ['docs/fetching.md', 'Pages and feeds'],
      ['docs/exports.md', 'Exports'],
      ['docs/model.md', 'The model'],
      ['docs/events.md', 'Events'],
      ['docs/times.md', 'Times'],
      ['docs/identity.md', 'Who is who'],
      ['docs/collating.md', 'Points, origins, stories'],
      ['docs/dossier.md', 'The dossier'],
      ['docs/serving.md', 'Serving a dossier'],
      ['docs/api.md', 'The API'],
      ['docs/problems.md', 'Problems'],
      ['docs/rules.md', 'Rules'],
      ['docs/parser.md', 'The parser'],
    ],
  },
  {
    heading: 'The project',
    pages: [
      ['ARCHITECTURE.md', 'Architecture'],
      ['CONTRIBUTING.md', 'Contributing'],
      ['docs/decisions/index.md', 'Decisions'],
      ['CHANGELOG.md', 'Changelog'],
      ['models/README.md', 'Weights'],
    ],
  },
]
