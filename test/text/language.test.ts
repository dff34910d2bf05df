import {expect, it} from 'vitest'
import {languageOf} from '../../src/text/language.ts'

it.each([
  ['en', 'The two sides met in Lisbon on Friday, and the talks will go on for a week.'],
  ['en', 'Ministers of six countries agreed to send observers to the border'],
  ['nl', 'De minister was van mening dat het akkoord of de brief niet voor vrijdag kon worden getekend.'],
  ['de', 'Was in der Stadt geschehen war, wollte die Regierung am Freitag nicht sagen, hieß es in Berlin.'],
  ['da', 'Ministeren sagde at byen for første gang i ti år var uden vand, og at hjælpen kom for sent.'],
  ['sv', 'Regeringen sade på fredagen att stödet till byn skulle komma för sent för att hjälpa dem som bor där.'],
  ['fr', 'Les deux parties se sont retrouvées vendredi à Lisbonne, et les discussions vont durer une semaine.'],
  ['it', 'Il ministro apre la riunione delle parti a Lisbona e chiede una tregua di sei settimane.'],
  ['es', 'Los dos bandos se reunieron el viernes en la ciudad y las conversaciones durarán una semana.'],
  ['ru', 'Стороны встретились в пятницу, и переговоры продлятся ещё неделю, сообщили в министерстве.'],
  ['ar', 'اجتمع الطرفان يوم الجمعة وستستمر المحادثات أسبوعا آخر حسبما أعلنت الوزارة.'],
])('tells %s', (language, text) => {
  expect(languageOf(text)).toBe(language)
})

it('takes a foreign sentence with words of English in it for what it is', () => {
  expect(languageOf('Die Zeitung „The Lisbon Times“ schrieb am Freitag, dass die Gespräche of the Two wohl noch eine Woche dauern werden.')).toBe('de')
})

it('leaves open what is names alone', () => {
  expect(languageOf('Riyad al-Malki, Sergey Lavrov, Lisbon')).toBeUndefined()
})
