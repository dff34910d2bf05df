import {useMemo} from 'react'
import {Link} from 'react-aria-components'
import {type SpeakerSayings, speakerSayings} from '../../src/export/words/speaker-sayings.ts'
import type {Statement} from '../../src/model/statement.ts'
import {useStory, useView} from '../account/view-context.ts'
import {addressWith, hrefOf, useInAddress} from '../app/address.ts'
import {Panel} from '../panel/panel.tsx'
import {Badge} from '../parts/badge.tsx'
import {notesOf} from '../parts/statement-line.tsx'
import {sentenceAround} from '../view/sentence-around.ts'
import './sayings-screen.css'

/** Who said what, speaker by speaker: each saying in its sentence, with the chain that it came through. */
export default function SayingsScreen() {
  const {account} = useView()
  const [wanted = '', setWanted] = useInAddress('words')
  const all = useMemo(() => speakerSayings(account), [account])
  const shown = all.filter(({speaker, sayings}) => hasWords([speaker, ...sayings.map(({value}) => value ?? '')].join(' '), wanted))
  return (
    <div className="with-panel">
      <section className="scrolls sayings" aria-label="Sayings by speaker">
        {all.length === 0 ? (
          <div className="state">
            <h2>Nobody is quoted</h2>
            <p>No report of this story gives anybody’s words.</p>
          </div>
        ) : (
          <>
            <div className="sayings-tools">
              <input
                type="search"
                aria-label="Speakers or words"
                placeholder="Speakers or words"
                value={wanted}
                onChange={({target}) => setWanted(target.value)}
              />
              <span className="how" aria-live="polite">
                {shown.length} of {all.length} speakers
              </span>
            </div>
            <div className="speakers">
              {shown.map((one) => (
                <Speaker key={one.entity ?? one.speaker} one={one} />
              ))}
            </div>
          </>
        )}
      </section>
      <Panel />
    </div>
  )
}

function Speaker({one: {speaker, entity, sayings}}: {readonly one: SpeakerSayings}) {
  const story = useStory()
  const name = <bdi>{speaker}</bdi>
  return (
    <section className="speaker">
      <h2>
        {entity ? <Link href={hrefOf(['stories', story, 'actors', entity])}>{name}</Link> : name} <small>{sayings.length}</small>
      </h2>
      <ul>
        {sayings.map((saying) => (
          <Saying key={saying.id} saying={saying} />
        ))}
      </ul>
    </section>
  )
}

// The words said stand out from the sentence that tells them.
function Saying({saying}: {readonly saying: Statement}) {
  const {before, words, after} = sentenceAround(useView(), saying)
  return (
    <li>
      <Badge report={saying.report} />
      <Link href={addressWith({see: saying.id, point: undefined})}>
        <blockquote dir="auto">
          {before}
          <mark>{words}</mark>
          {after}
        </blockquote>
        <span className="how">{notesOf(saying)}</span>
      </Link>
    </li>
  )
}

function hasWords(text: string, wanted: string): boolean {
  const folded = text.toLowerCase()
  return wanted
    .toLowerCase()
    .split(/\s+/)
    .every((word) => folded.includes(word))
}
