import {keepPreviousData, MutationCache, QueryCache, QueryClient, queryOptions, useInfiniteQuery, useQuery} from '@tanstack/react-query'
import {accountView} from '../view/account-view.ts'
import {ApiProblem, api} from './client.ts'
import {defined} from './defined.ts'
import {wantsFresh} from './fresh-accounts.ts'

/** Keeps what was asked for; asks again when the dossier says that something changed (`useLive`). */
export const queryClient = new QueryClient({
  queryCache: new QueryCache({onError: askWhoIsHere}),
  mutationCache: new MutationCache({onError: askWhoIsHere}),
  defaultOptions: {
    queries: {staleTime: 60_000, refetchOnWindowFocus: false, retry: (count, fault) => count < 2 && !(fault instanceof ApiProblem && fault.status < 500)},
  },
})

// A session that ended meanwhile leads to the door, not to a page of faults.
function askWhoIsHere(fault: Error): void {
  if (fault instanceof ApiProblem && fault.status === 401 && fault.code === 'not-signed-in') void queryClient.invalidateQueries({queryKey: ['session']})
}

/** Who is here and what they may do. */
export function useSession() {
  return useQuery({queryKey: ['session'], queryFn: () => api.getSession()})
}

export type StoryWish = {
  readonly query?: string | undefined
  readonly source?: string | undefined
  readonly from?: string | undefined
  readonly to?: string | undefined
  readonly sort: 'new' | 'reports' | 'contested'
}

/** The stories of the dossier, page by page. */
export function useStories(wish: StoryWish) {
  return useInfiniteQuery({
    queryKey: ['stories', wish],
    queryFn: ({pageParam}) => api.listStories({query: {...defined(wish), cursor: pageParam, most: 50}}),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({next}) => next ?? undefined,
    placeholderData: keepPreviousData,
  })
}

/** The account of a story, with its look-ups. */
export function useAccount(story: string) {
  return useQuery(accountQuery(story))
}

/** Asks for the account that an address is about, before the screen that shows it has come. */
export function prefetchAccount(path: string): void {
  const story = /^\/stories\/([^/]+)/.exec(path)?.[1]
  if (story !== undefined) void queryClient.prefetchQuery(accountQuery(story))
}

function accountQuery(story: string) {
  return queryOptions({
    queryKey: ['account', story],
    queryFn: async () => accountView(await api.getAccount({params: {story}, query: {fresh: wantsFresh(story)}})),
    staleTime: 300_000,
  })
}

/** Why a thing is as it is, in lines of plain text. */
export function useExplanation(story: string, id: string, isWanted: boolean) {
  return useQuery({queryKey: ['explanation', story, id], queryFn: () => api.explain({params: {id}, query: {story}}), enabled: isWanted})
}
