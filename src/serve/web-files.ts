import {existsSync} from 'node:fs'
import {join} from 'node:path'
import {serveStatic} from '@hono/node-server/serve-static'
import type {MiddlewareHandler} from 'hono'
import {html} from '../export/page/html.ts'

/** The built reading room; any path that names no file is one of its screens. Without a build, a page that says how to make one. */
export function webFiles(root: string | undefined): MiddlewareHandler {
  if (root === undefined || !existsSync(join(root, 'index.html'))) return async (context) => context.html(withoutBuild, 404)
  const files = serveStatic({root})
  const screen = serveStatic({root, path: 'index.html'})
  return async (context, next) => {
    const {path} = context.req
    // The names of built files hold a hash of what is in them; the page that names them is always asked for anew.
    context.header('cache-control', path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache')
    return /\.\w+$/.test(path) ? files(context, next) : screen(context, next)
  }
}

const withoutBuild = html`<!doctype html><html lang="en"><meta charset="utf-8"><title>Variorum</title>
<h1>The reading room is not built yet</h1>
<p>Run <code>npm run build:web</code> in the folder of the project, then start the server again.</p>
<p>The API answers all the same: <a href="/api/docs">its calls</a>.</p></html>`.markup
