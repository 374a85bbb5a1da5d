/** The few drawn signs of the page. Each stands beside a word or on a button that has a name, so none is read aloud. */
import { html } from 'htm/preact'

const paths = {
  picture:
    'M4 6.5A1.5 1.5 0 0 1 5.5 5h13A1.5 1.5 0 0 1 20 6.5v11a1.5 1.5 0 0 1-1.5 1.5h-13A1.5 1.5 0 0 1 4 17.5Zm0 9.5 4.5-4.5L13 16m-1.5-1.5 3-3L20 17M15 8.75h.01',
  send: 'M5 12h13m-5.5-5.5L18 12l-5.5 5.5',
  close: 'm7 7 10 10M17 7 7 17',
  write: 'm5 19 1-4L16 5l3 3L9 18Zm9-12 3 3',
  restart: 'M19 12a7 7 0 1 1-2-4.9M19 4v4h-4',
  eye: 'M3 12s3.5-6 9-6 9 6 9 6-3.5 6-9 6-9-6-9-6Zm9 2.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5Z',
  people:
    'M9 11a3 3 0 1 0 0-6 3 3 0 0 0 0 6Zm-6 8c0-3 2.5-5 6-5s6 2 6 5m0-13.5a3 3 0 0 1 0 5.5m2 3.5c2.5.5 4 2.3 4 4.5',
  larger: 'M14 5h5v5m0-5-6 6M10 19H5v-5m0 5 6-6',
  save: 'M12 4v10m-4.5-4.5L12 14l4.5-4.5M5 19h14',
  done: 'm5 12.5 4.5 4.5L19 7.5',
}

/** @param {{ name: keyof typeof paths }} props */
export const Icon = ({ name }) => html`
  <svg class="icon" viewBox="0 0 24 24" width="20" height="20" fill="none" stroke="currentColor" stroke-width="1.75"
    stroke-linecap="round" stroke-linejoin="round" aria-hidden="true"><path d=${paths[name]} /></svg>`
