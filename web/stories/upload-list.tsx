import {Button, ProgressBar} from 'react-aria-components'
import {forgetUploads, type Sending, useUploads} from '../api/uploads.ts'

/** What is being sent and read, how far it is, and what was wrong with it. */
export function UploadList() {
  const uploads = useUploads()
  if (uploads.length === 0) return undefined
  const isDone = uploads.every(({state}) => state === 'done' || state === 'failed')
  return (
    <section className="uploads" aria-label="Reports coming in" aria-live="polite">
      <ul>
        {uploads.map((upload) => (
          <li key={upload.key}>
            <bdi className="file">{upload.name}</bdi>
            <ProgressBar aria-label={`${upload.name}: ${wordsOf(upload)}`} value={shareOf(upload)}>
              {({percentage}) => (
                <span className="track">
                  <span className="done" style={{width: `${percentage ?? 0}%`}} />
                </span>
              )}
            </ProgressBar>
            <span className={upload.state === 'failed' ? 'contested how' : 'how'}>{wordsOf(upload)}</span>
            {upload.problems.map(({code, message}) => (
              <small key={message}>
                {message} [{code}]
              </small>
            ))}
          </li>
        ))}
      </ul>
      {isDone && (
        <Button className="quiet" onPress={forgetUploads}>
          Put this list away
        </Button>
      )}
    </section>
  )
}

function shareOf({state, sent, size}: Sending): number {
  if (state === 'done' || state === 'failed') return 100
  // A page that is fetched has no size until it is there.
  if (size === 0) return {receiving: 10, waiting: 10, fetching: 40, reading: 80}[state]
  return (sent / size) * (state === 'receiving' ? 60 : 80)
}

function wordsOf({state, size, added = 0, known = 0, fault}: Sending): string {
  if (state === 'receiving') return 'sending'
  if (state === 'waiting') return size === 0 ? 'waiting to be fetched' : 'waiting to be read'
  if (state === 'fetching') return 'being fetched'
  if (state === 'reading') return 'being read'
  if (state === 'failed') return fault ?? 'could not be read'
  const parts = [added > 0 && `${added} added`, known > 0 && `${known} known already`].filter(Boolean)
  return parts.join(', ') || 'nothing new in it'
}
