import {createContext, useContext} from 'react'
import type {AccountView} from '../view/account-view.ts'

export const ViewContext = createContext<AccountView | undefined>(undefined)
export const StoryContext = createContext<string | undefined>(undefined)

/** The account that this screen is about; throws outside one. */
export function useView(): AccountView {
  const view = useContext(ViewContext)
  if (!view) throw new Error('expected to be inside an account')
  return view
}

/** The id of the story that this screen is about; throws outside one. */
export function useStory(): string {
  const story = useContext(StoryContext)
  if (story === undefined) throw new Error('expected to be inside a story')
  return story
}
