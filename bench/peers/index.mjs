/**
 * The same ten-turn dialogue in other frameworks, every turn durable: one SQLite file, WAL, synchronous FULL, one write a
 * turn. Optional: `npm install --prefix bench/peers`, then `npm run bench` prints their rows too.
 */
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { ConversationState, MemoryStorage, TestAdapter, TurnContext } from 'botbuilder-core'
import { DialogSet, TextPrompt, WaterfallDialog } from 'botbuilder-dialogs'
import { Scenes, session, Telegraf, Telegram } from 'telegraf'

// Nothing leaves this machine: every call is answered here.
Telegram.prototype.callApi = async () => ({ message_id: 1 })

const turns = 10

function table() {
  const db = new DatabaseSync(join(mkdtempSync(join(tmpdir(), 'tend-peers-')), 'peers.db'))
  db.exec(
    'PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; CREATE TABLE kv (k TEXT PRIMARY KEY, v TEXT) WITHOUT ROWID',
  )
  const read = db.prepare('SELECT v FROM kv WHERE k = ?')
  const write = db.prepare('INSERT INTO kv VALUES (?, ?) ON CONFLICT (k) DO UPDATE SET v = excluded.v')
  return {
    get: (key) => {
      const row = read.get(key)
      return row === undefined ? undefined : JSON.parse(row.v)
    },
    set: (key, value) => void write.run(key, JSON.stringify(value)),
    delete: (key) => void db.prepare('DELETE FROM kv WHERE k = ?').run(key),
  }
}

/** Telegraf's wizard scenes with a session store. */
export function telegraf() {
  const steps = Array.from({ length: turns }, (_, n) => async (ctx) => {
    await ctx.reply(`question ${n}`)
    return n === turns - 1 ? ctx.scene.leave() : ctx.wizard.next()
  })
  const bot = new Telegraf('1:bench')
  bot.botInfo = { id: 1, is_bot: true, first_name: 'bench', username: 'bench' }
  const rows = table()
  const store = {
    get: async (key) => rows.get(key),
    set: async (key, value) => rows.set(key, value),
    delete: async (key) => rows.delete(key),
  }
  bot.use(session({ store }))
  bot.use(new Scenes.Stage([new Scenes.WizardScene('dialogue', ...steps)]).middleware())
  bot.on('message', (ctx) => ctx.scene.enter('dialogue'))
  let update = 0
  return (person) => {
    update += 1
    const from = { id: person + 1, is_bot: false, first_name: 'p' }
    const chat = { id: person + 1, type: 'private', first_name: 'p' }
    return bot.handleUpdate({ update_id: update, message: { message_id: update, date: 0, text: 'more', from, chat } })
  }
}

/** Bot Framework's waterfall dialogs with its conversation state on the same table. */
export function botFramework() {
  const rows = table()
  const storage = Object.assign(new MemoryStorage(), {
    read: async (keys) =>
      Object.fromEntries(keys.flatMap((key) => (rows.get(key) === undefined ? [] : [[key, rows.get(key)]]))),
    write: async (changes) => {
      for (const [key, value] of Object.entries(changes)) rows.set(key, value)
    },
  })
  const state = new ConversationState(storage)
  const dialogs = new DialogSet(state.createProperty('dialogs'))
  dialogs.add(new TextPrompt('ask'))
  const steps = Array.from(
    { length: turns },
    (_, n) => (step) => (n === turns - 1 ? step.endDialog() : step.prompt('ask', `question ${n}`)),
  )
  dialogs.add(new WaterfallDialog('dialogue', steps))
  const adapter = new TestAdapter(async () => {})
  let activity = 0
  return async (person) => {
    activity += 1
    const incoming = {
      type: 'message',
      id: String(activity),
      text: 'more',
      channelId: 'bench',
      from: { id: `p${person}` },
      recipient: { id: 'bot' },
      conversation: { id: `p${person}` },
      serviceUrl: 'bench',
    }
    const context = new TurnContext(adapter, incoming)
    const dialog = await dialogs.createContext(context)
    const result = await dialog.continueDialog()
    if (result.status === 'empty' || result.status === 'complete') await dialog.beginDialog('dialogue')
    await state.saveChanges(context)
  }
}
