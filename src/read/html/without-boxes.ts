/** Takes the boxes out of a page that stand around an article or in it: by what their class or id calls them; not what holds a good part of the page's text, whatever it is called. */
export function withoutBoxes(page: Document): void {
  const most = textSize(page.body) * mostShare
  const found: Element[] = []
  const stack: Element[] = page.body ? [...page.body.children] : []
  while (stack.length > 0) {
    const element = stack.pop()!
    const box = boxOf(element)
    if (box && (box === 'consent' || textSize(element) <= most)) {
      found.push(element)
      continue
    }
    for (const child of element.children) stack.push(child)
  }
  for (const element of found) element.remove()
}

// A comment section may be longer than the article; what is nearly all of the page is no box.
const mostShare = 0.5

// A dialog of a consent manager may hold more words than the article, and is never one.
const consents =
  /(?:^|[-_ ])(?:onetrust|ot-sdk|didomi|sp_message|truste|cookiebot|cybotcookie|qc-cmp2?|usercentrics|fc-consent|cmp-?(?:container|wrapper|box)|(?:privacy|cookies?|consent|gdpr)-?(?:modal|banner|popup|pop-up|dialog|wall|overlay|notice)(?:$|[-_ ]))/i
const boxes =
  /(?:^|[-_ ])(?:cookies?|consent|gdpr|newsletters?|sign-?up|recirc\w*|most-?(?:read|popular|viewed)|trending|taboola|outbrain|disqus|author-?(?:bio|box)|about-?author|affiliate-?disclaimer)(?:$|[-_ ])/i
const kept = new Set(['BODY', 'MAIN', 'ARTICLE', 'H1', 'TIME', 'P', 'SPAN', 'A', 'EM', 'STRONG', 'B', 'I', 'FIGURE', 'FIGCAPTION'])

// What leads away from an article: Readability throws it away as well, after it has weighed it for long.
const aside = new Set(['NAV', 'FOOTER', 'DIALOG'])
const asideRoles = new Set(['navigation', 'menu', 'menubar', 'dialog', 'alertdialog', 'contentinfo'])

function boxOf(element: Element): 'consent' | 'box' | undefined {
  const name = element.nodeName.toUpperCase()
  if (kept.has(name)) return undefined
  if (aside.has(name) || asideRoles.has(element.getAttribute('role') ?? '')) return 'box'
  const names = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`
  return consents.test(names) ? 'consent' : boxes.test(names) ? 'box' : undefined
}

function textSize(element: Element | null): number {
  return element?.textContent?.length ?? 0
}
