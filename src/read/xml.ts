import {DOMParser} from 'linkedom'

/** A document of XML. Types of documents are not looked up and entities of their own are not expanded: only the five of XML are, so that no bomb goes off. */
export function parseXml(text: string): Document {
  return new DOMParser().parseFromString(text.replace(/<!DOCTYPE[^>[]*(?:\[[\s\S]*?\]\s*)?>/, ''), 'text/xml') as unknown as Document
}
