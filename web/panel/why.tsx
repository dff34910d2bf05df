import {useState} from 'react'
import {Button} from 'react-aria-components'
import {useStory} from '../account/view-context.ts'
import {useExplanation} from '../api/queries.ts'

/** “Why?”: how a thing came about, down to the words, in place. */
export function Why({id}: {readonly id: string}) {
  const [isAsked, setAsked] = useState(false)
  const {data, error} = useExplanation(useStory(), id, isAsked)
  return (
    <>
      <Button className="quiet" aria-expanded={isAsked} onPress={() => setAsked(!isAsked)}>
        Why?
      </Button>
      {isAsked && (
        <span className="explanation" role="status" dir="auto">
          {error ? `No reason could be brought: ${error.message}` : (data?.text ?? 'Looking for the reason …')}
        </span>
      )}
    </>
  )
}
