import {keepPreviousData, useInfiniteQuery, useMutation, useQuery} from '@tanstack/react-query'
import type {Wishes} from '../../src/serve/client.ts'
import {api} from './client.ts'
import {queryClient} from './queries.ts'

/** Who may use the dossier. */
export function useUsers() {
  return useQuery({queryKey: ['users'], queryFn: async () => (await api.listUsers()).items})
}

/** The tokens that one may see: one's own, and all for an admin. */
export function useTokens() {
  return useQuery({queryKey: ['tokens'], queryFn: async () => (await api.listTokens()).items})
}

export type AuditWish = Omit<NonNullable<Wishes<'listAudit'>['query']>, 'cursor' | 'most'>

/** Who changed what, the latest first, page by page; asked for anew whenever the screen is opened. */
export function useAudit(wish: AuditWish) {
  return useInfiniteQuery({
    queryKey: ['audit', wish],
    queryFn: ({pageParam}) => api.listAudit({query: {...wish, cursor: pageParam, most: 50}}),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({next}) => next,
    staleTime: 0,
    placeholderData: keepPreviousData,
  })
}

export function useAddUser() {
  return useMutation({mutationFn: (body: Wishes<'addUser'>['body']) => api.addUser({body}), onSuccess: () => askAgain('users')})
}

export function useChangeUser() {
  return useMutation({
    mutationFn: ({name, ...body}: Wishes<'changeUser'>['body'] & {readonly name: string}) => api.changeUser({params: {user: name}, body}),
    onSuccess: () => askAgain('users'),
  })
}

export function useRemoveUser() {
  return useMutation({mutationFn: (user: string) => api.removeUser({params: {user}}), onSuccess: () => askAgain('users', 'tokens')})
}

export function useAddToken() {
  return useMutation({mutationFn: (body: Wishes<'addToken'>['body']) => api.addToken({body}), onSuccess: () => askAgain('tokens')})
}

export function useRevokeToken() {
  return useMutation({mutationFn: (token: string) => api.revokeToken({params: {token}}), onSuccess: () => askAgain('tokens')})
}

function askAgain(...keys: readonly string[]): Promise<unknown> {
  return Promise.all(keys.map((key) => queryClient.invalidateQueries({queryKey: [key]})))
}
