import {useMutation, useQuery} from '@tanstack/react-query'
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

/** The log of what people decided, the latest first. */
export function useLog() {
  return useQuery({queryKey: ['judgements'], queryFn: async () => (await api.listJudgements({query: {most: 200}})).items})
}

function askAgain(): Promise<unknown> {
  askFresh()
  return Promise.all(['account', 'judgements', 'explanation', 'stories'].map((key) => queryClient.invalidateQueries({queryKey: [key]})))
}
