import {useState} from 'react'
import {Button, Link} from 'react-aria-components'
import type {Story} from '../api/client.ts'
import {hrefOf} from '../app/address.ts'

const key = 'variorum-first-steps'

/** For whoever is here for the first time: four things to try on a story, each a link. */
export function FirstSteps({story}: {readonly story: Story}) {
  const [isWanted, setWanted] = useState(() => {
    try {
      return localStorage.getItem(key) !== 'done'
    } catch {
      return true
    }
  })
  if (!isWanted) return undefined
  const done = () => {
    setWanted(false)
    try {
      localStorage.setItem(key, 'done')
    } catch {
      // a browser that keeps nothing shows the steps again
    }
  }
  const at = (tab: string[], query?: string) => hrefOf(['stories', story.id, ...tab], query === undefined ? undefined : new URLSearchParams(query))
  return (
    <section className="first-steps" aria-label="First steps">
      <h2>First steps, on “{story.title}”</h2>
      <ol>
        <li>
          <Link href={at([])}>See where the reports part.</Link> Every row is a question, every column a report; what is contested stands first, and hatching is
          silence.
        </li>
        <li>
          <Link href={at(['reader'])}>Read them side by side.</Link> What was recorded is underlined; choose any words to see what they were taken to say.
        </li>
        <li>
          <Link href={at(['actors'])}>Look who is who.</Link> Two names for one person, or one name for two? Merge or split them where you see it.
        </li>
        <li>
          Ask <b>Why?</b> wherever you see it: it opens the reason, down to the words. <Link href="/log">The log</Link> keeps what people decided, and undoes
          it.
        </li>
      </ol>
      <Button className="button" onPress={done}>
        Put this away
      </Button>
    </section>
  )
}
