import {describe, expect, it} from 'vitest'
import {pastedAddresses} from '../../web/view/pasted-addresses.ts'

describe('pasted addresses', () => {
  it.each([
    ['https://fjord.example/1', ['https://fjord.example/1']],
    [' https://a.example/1\r\n\nhttp://b.example/2\thttps://a.example/1\n', ['https://a.example/1', 'http://b.example/2']],
    ['https://a.example/1, https://b.example/2; https://c.example', ['https://a.example/1', 'https://b.example/2', 'https://c.example']],
    ['https://a.example/list?of=1,2', ['https://a.example/list?of=1,2']],
  ])('are those of a text that is nothing else: %j', (text, addresses) => expect(pastedAddresses(text)).toEqual(addresses))

  it.each(['', ' \n', 'The union said so: https://fjord.example/1', 'https://', 'ftp://fjord.example/1', 'fjord.example/1'])(
    'are none in a text that holds anything else, or nothing: %j',
    (text) => expect(pastedAddresses(text)).toBeUndefined(),
  )
})
