import {keepPreviousData, useInfiniteQuery, useMutation, useQuery} from '@tanstack/react-query'
import type {Wishes} from '../../src/serve/client.ts'
import {api, type Kept} from './client.ts'
import {askFresh} from './fresh-accounts.ts'
import {queryClient} from './queries.ts'

export type NewJudgement = Pick<Kept, 'about' | 'left' | 'right' | 'verdict' | 'because'>

/** Keeps a judgement; everything that it may change is asked for again before it counts as done. */
export function useJudge() {
  return useMutation({mutationFn: (body: NewJudgement) => api.addJudgement({body}), onSuccess: askAgain})
}

/** Takes a judgement back. */
export function useUndo() {
  return useMutation({mutationFn: (judgement: string) => api.undoJudgement({params: {judgement}}), onSuccess: askAgain})
}

export type LogWish = Omit<NonNullable<Wishes<'listJudgements'>['query']>, 'cursor' | 'most'>

/** The log of what people decided, the latest first, page by page. */
export function useLog(wish: LogWish) {
  return useInfiniteQuery({
    queryKey: ['judgements', 'log', wish],
    queryFn: ({pageParam}) => api.listJudgements({query: {...wish, cursor: pageParam, most: 50}}),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({next}) => next,
    placeholderData: keepPreviousData,
  })
}

/** All comments that hold, the latest first. */
export function useComments() {
  return useQuery({queryKey: ['judgements', 'comments'], queryFn: allComments})
}

async function allComments(): Promise<Kept[]> {
  const comments: Kept[] = []
  let cursor: string | undefined
  do {
    const {items, next} = await api.listJudgements({query: {verdict: 'comment', holds: true, most: 200, cursor}})
    comments.push(...items)
    cursor = next
  } while (cursor !== undefined)
  return comments
}

function askAgain(): Promise<unknown> {
  askFresh()
  return Promise.all(['account', 'judgements', 'explanation', 'stories'].map((key) => queryClient.invalidateQueries({queryKey: [key]})))
}
