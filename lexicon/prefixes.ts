// Written by us after how English treebanks of Universal Dependencies cut hyphens; licence of the project.

/** A hyphen after one of these does not cut the word: “non-state”, “re-elected”, “e-mail”; “Kiev-based” is cut. */
export const unsplitPrefixes =
  `non e anti re pro pre co mid cross post over multi sub semi pan counter mini inter intra micro macro un neo psycho socio extra ultra trans arch quasi pseudo meta hyper mega tele bio geo electro infra bi tri de dis mis vice-versa x u`.split(
    ' ',
  )
