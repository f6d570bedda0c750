import type { Plugin } from 'vite'

/**
 * Has the browser fetch and read, beside the first file, what that file will ask for at once: the tables, the first
 * day, and what edits it. `names` are those of the chunks.
 */
export function preload(names: readonly string[]): Plugin {
  return {
    name: 'preload',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(_, { bundle }) {
        const chunks = Object.values(bundle ?? {}).filter((one) => one.type === 'chunk')
        return names.map((name) => {
          const chunk = chunks.find((one) => one.name === name)
          if (chunk === undefined) throw new Error(`no chunk is named ${name}`)
          return {
            tag: 'link',
            attrs: { rel: 'modulepreload', crossorigin: true, href: `./${chunk.fileName}` },
            injectTo: 'head' as const,
          }
        })
      },
    },
  }
}
