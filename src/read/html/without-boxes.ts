/** Takes the boxes out of a page that stand around an article or in it: by what their class or id calls them; not what holds a good part of the page's text, whatever it is called. */
export function withoutBoxes(page: Document): void {
  const most = textSize(page.body) * mostShare
  const found: Element[] = []
  const stack: Element[] = page.body ? [...page.body.children] : []
  while (stack.length > 0) {
    const element = stack.pop()!
    if (isBox(element)) {
      if (textSize(element) <= most) {
        found.push(element)
        continue
      }
    }
    for (const child of element.children) stack.push(child)
  }
  for (const element of found) element.remove()
}

// A comment section may be longer than the article; what is nearly all of the page is no box.
const mostShare = 0.5

const boxes =
  /(?:^|[-_ ])(?:cookies?|consent|gdpr|onetrust[\w-]*|newsletters?|sign-?up|recirc\w*|most-?(?:read|popular|viewed)|trending|taboola|outbrain|disqus|author-?(?:bio|box)|about-?author|affiliate-?disclaimer)(?:$|[-_ ])/i
const kept = new Set(['BODY', 'MAIN', 'ARTICLE', 'H1', 'TIME', 'P', 'SPAN', 'A', 'EM', 'STRONG', 'B', 'I', 'FIGURE', 'FIGCAPTION'])

function isBox(element: Element): boolean {
  if (kept.has(element.nodeName.toUpperCase())) return false
  return boxes.test(`${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`)
}

function textSize(element: Element | null): number {
  return element?.textContent?.length ?? 0
}
