/** Files beside a message: each behind a link that saves it. They never leave the page for that. */
import { html } from 'htm/preact'
import { useEffect, useState } from 'preact/hooks'
import { Icon } from './icons.js'
import { word } from './state.js'

/** @typedef {{ name: string, text: string }} TextFile */

/** @param {TextFile} props */
const FileLink = ({ name, text }) => {
  const [url, setUrl] = useState('')
  useEffect(() => {
    const made = URL.createObjectURL(new Blob([text], { type: 'text/plain;charset=utf-8' }))
    setUrl(made)
    return () => URL.revokeObjectURL(made)
  }, [text])
  if (url === '') return null
  return html`<li><a class="choice" href=${url} download=${name}><${Icon} name="save" />${word('saveFile', { name })}</a></li>`
}

/** @param {{ files: TextFile[] | undefined }} props */
export const Files = ({ files = [] }) =>
  files.length === 0
    ? null
    : html`<ul class="choices files" aria-label=${word('files')}>
        ${files.map((file) => html`<${FileLink} key=${file.name} ...${file} />`)}
      </ul>`
