import {useState} from 'react'
import {Button, Input, SearchField} from 'react-aria-components'
import {useTitle} from '../account/use-title.ts'
import {useStories} from '../api/queries.ts'
import {useInAddress} from '../app/address.ts'
import {Choice} from '../parts/choice.tsx'
import {DayField} from '../parts/day-field.tsx'
import {Fault} from '../parts/fault.tsx'
import {Loading} from '../parts/loading.tsx'
import {AddReports} from './add-reports.tsx'
import {FirstSteps} from './first-steps.tsx'
import {NoStories} from './no-stories.tsx'
import {seenBefore} from './seen-before.ts'
import {StoryRow} from './story-row.tsx'
import {UploadList} from './upload-list.tsx'
import './stories-screen.css'

const sorts = {new: 'Newest', reports: 'Most reports', contested: 'Most contested'} as const

/** What is new, how many reports and origins, how contested; and the way in for new reports. */
export function StoriesScreen() {
  useTitle('Stories')
  const [query, setQuery] = useInAddress('q')
  const [source, setSource] = useInAddress('source')
  const [from, setFrom] = useInAddress('from')
  const [to, setTo] = useInAddress('to')
  const [sort = 'new', setSort] = useInAddress('sort')
  const [since] = useState(seenBefore)
  const {data, error, refetch, fetchNextPage, hasNextPage} = useStories({query, source, from, to, sort: sort as keyof typeof sorts})
  const stories = data?.pages.flatMap(({items}) => items)
  const isNarrowed = [query, source, from, to].some(Boolean)
  return (
    <main id="content" className="stories" tabIndex={-1}>
      <header className="stories-head">
        <h1>Stories</h1>
        <AddReports />
      </header>
      <UploadList />
      {stories && stories.length > 0 && <FirstSteps story={stories.at(-1)!} />}
      <div className="stories-tools">
        <SearchField
          className="story-words"
          aria-label="Stories with these words"
          defaultValue={query ?? ''}
          onSubmit={setQuery}
          onClear={() => setQuery(undefined)}
        >
          <Input placeholder="Stories with these words" />
        </SearchField>
        <DayField label="From" value={from} set={setFrom} />
        <DayField label="To" value={to} set={setTo} />
        {source && (
          <Button className="chip" data-selected onPress={() => setSource(undefined)}>
            <bdi>{source}</bdi> ✕
          </Button>
        )}
        <Choice label="Sort by" names={sorts} now={sort} set={setSort} />
      </div>
      {error && !stories && <Fault fault={error} retry={refetch} />}
      {!stories && !error && <Loading what="the stories" />}
      {stories?.length === 0 && (isNarrowed ? <p className="state">No story fits: take a word or a date away.</p> : <NoStories />)}
      <ul className="story-list">
        {stories?.map((story) => (
          <StoryRow key={story.id} story={story} isNew={since !== undefined && story.updatedAt > since} setSource={setSource} />
        ))}
      </ul>
      {hasNextPage && (
        <Button className="button" onPress={() => fetchNextPage()}>
          More stories
        </Button>
      )}
    </main>
  )
}
