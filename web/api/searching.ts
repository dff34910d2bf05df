import {keepPreviousData, useInfiniteQuery, useQuery} from '@tanstack/react-query'
import type {Wishes} from '../../src/serve/client.ts'
import {type Answers, api} from './client.ts'

export type SearchWish = NonNullable<Wishes<'countFound'>['query']>

/** How what was found is spread: by outlet, kind of statement, status of points. */
export type SearchCounts = Answers['countFound']

/** Reports that hold what was asked for, the newest first, page by page. */
export function useSearch(wish: SearchWish) {
  return useInfiniteQuery({
    queryKey: ['search', 'found', wish],
    queryFn: ({pageParam}) => api.search({query: {...wish, cursor: pageParam, most: 50}}),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({next}) => next,
    placeholderData: keepPreviousData,
  })
}

/** How many there are in all; counted over all of them, and so later than the first page. */
export function useSearchCounts(wish: SearchWish) {
  return useQuery({queryKey: ['search', 'counts', wish], queryFn: () => api.countFound({query: wish}), placeholderData: keepPreviousData})
}
